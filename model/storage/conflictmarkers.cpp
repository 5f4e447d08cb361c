// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/storage/conflictmarkers.h"

#include "model/storage/mergelines.h"
#include "model/yaml/prescan.h"

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype markerSize = 7;

// `<<<<<<< HEAD`: seven of the character, then a blank or the line's end. What stands behind.
std::optional<QString> markerName(QByteArrayView line, char marker)
{
    line = line.trimmed();
    for (qsizetype i = 0; i < markerSize; ++i) {
        if (line.size() <= i || line.at(i) != marker)
            return std::nullopt;
    }
    if (line.size() > markerSize && line.at(markerSize) != ' ')
        return std::nullopt;
    return QString::fromUtf8(line.sliced(markerSize)).trimmed();
}

/// Reads the text line by line, and gives each line to the sides that it belongs to.
class Taker {
public:
    std::optional<ConflictParts> run(const QByteArray &text)
    {
        int number = 0;
        for (qsizetype at = 0; at < text.size();) {
            const qsizetype end = text.indexOf('\n', at);
            const qsizetype next = end < 0 ? text.size() : end + 1;
            ++number;
            if (!take(text.mid(at, next - at), number))
                return std::nullopt;
            at = next;
        }
        if (m_in != In::All || m_parts.lines.isEmpty())
            return std::nullopt;
        return m_parts;
    }

private:
    enum class In : quint8 { All, Mine, Base, Theirs };

    bool take(const QByteArray &line, int number)
    {
        const bool indented = line.startsWith(' ') || line.startsWith('\t');
        if (const auto name = markerName(line, '<'); name && !indented) {
            m_parts.lines.append(number);
            m_parts.mineName = *name;
            return enter(In::Mine, m_in == In::All);
        }
        if (const auto name = markerName(line, '|'); name && !indented && m_in == In::Mine) {
            m_parts.baseName = *name;
            m_parts.hasBase = true;
            return enter(In::Base, true);
        }
        if (markerName(line, '=') && !indented && (m_in == In::Mine || m_in == In::Base))
            return enter(In::Theirs, true);
        if (const auto name = markerName(line, '>'); name && !indented && m_in != In::All) {
            m_parts.theirsName = *name;
            return enter(In::All, m_in == In::Theirs);
        }
        if (m_in == In::All || m_in == In::Mine)
            m_parts.mine += line;
        if (m_in == In::All || m_in == In::Base)
            m_parts.base += line;
        if (m_in == In::All || m_in == In::Theirs)
            m_parts.theirs += line;
        return true;
    }

    bool enter(In part, bool fits)
    {
        m_in = part;
        return fits;
    }

    ConflictParts m_parts;
    In m_in = In::All;
};

}  // namespace

std::optional<ConflictParts> conflictParts(const QByteArray &text)
{
    if (!text.startsWith("<<<<<<<") && !text.contains("\n<<<<<<<"))
        return std::nullopt;
    return Taker().run(text);
}

std::optional<Diagnostic> conflictError(const QByteArray &text, const QString &file)
{
    const std::optional<ConflictParts> parts = conflictParts(text);
    if (!parts)
        return std::nullopt;
    return yaml::conflictLeft(parts->mineName, parts->theirsName, parts->lines).at({file, parts->lines.first(), 1});
}

namespace {

/// Puts a text together of what is common and of conflicts.
class MarkerWriter {
public:
    MarkerWriter(const MarkerNames &names, bool crlf, bool withBase)
        : m_names(names),
          m_lineBreak(crlf ? "\r\n" : "\n"),
          m_withBase(withBase)
    {
    }

    void common(const QByteArray &lines)
    {
        flush();
        add(lines);
    }
    // What touches each other is one conflict.
    void conflict(const QByteArray &base, const QByteArray &mine, const QByteArray &theirs)
    {
        m_base += ended(base);
        m_mine += ended(mine);
        m_theirs += ended(theirs);
    }
    QByteArray finished()
    {
        flush();
        return m_text;
    }

private:
    QByteArray ended(const QByteArray &lines) const
    {
        return lines.isEmpty() || lines.endsWith('\n') ? lines : QByteArray(lines + m_lineBreak);
    }
    QByteArray marker(char character, const QByteArray &name) const
    {
        return QByteArray(m_names.size, character) + (name.isEmpty() ? QByteArray() : QByteArray(' ' + name)) + m_lineBreak;
    }
    // A last line without a break may not be the last one any more.
    void add(const QByteArray &lines) { m_text = ended(m_text) + lines; }
    void flush()
    {
        if (m_mine.isEmpty() && m_theirs.isEmpty() && m_base.isEmpty())
            return;
        add(marker('<', m_names.mine) + m_mine);
        if (m_withBase)
            m_text += marker('|', m_names.base) + m_base;
        m_text += marker('=', {}) + m_theirs + marker('>', m_names.theirs);
        m_base = m_mine = m_theirs = QByteArray();
    }

    const MarkerNames &m_names;
    QByteArray m_lineBreak;
    bool m_withBase;
    QByteArray m_text, m_base, m_mine, m_theirs;
};

// Lines that both changed in the same way stand outside of the markers where it is plain which line became which.
void writeClash(const LineHunk &hunk, MarkerWriter &writer)
{
    const QList<QByteArray> was = linesOf(hunk.base), here = linesOf(hunk.mine), there = linesOf(hunk.theirs);
    if (was.size() != here.size() || was.size() != there.size()) {
        writer.conflict(hunk.base, hunk.mine, hunk.theirs);
        return;
    }
    for (qsizetype i = 0; i < was.size(); ++i) {
        if (here.at(i) == there.at(i))
            writer.common(here.at(i));
        else
            writer.conflict(was.at(i), here.at(i), there.at(i));
    }
}

}  // namespace

QByteArray withMarkers(const QByteArray &mine, const QByteArray &theirs, const MarkerNames &names)
{
    MarkerWriter writer(names, mine.contains("\r\n"), false);
    for (const LineHunk &hunk : compareLines(mine, theirs)) {
        if (hunk.kind == Hunk::Kind::Same)
            writer.common(hunk.mine);
        else
            writer.conflict({}, hunk.mine, hunk.theirs);
    }
    return writer.finished();
}

QByteArray withMarkers(const QByteArray &base, const QByteArray &mine, const QByteArray &theirs, const MarkerNames &names)
{
    MarkerWriter writer(names, mine.contains("\r\n"), true);
    for (const LineHunk &hunk : mergeLines(base, mine, theirs)) {
        if (hunk.kind == Hunk::Kind::Same || hunk.kind == Hunk::Kind::Both)
            writer.common(hunk.mine);
        else
            writeClash(hunk, writer);
    }
    return writer.finished();
}

}  // namespace lintel
