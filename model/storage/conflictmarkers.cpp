// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/storage/conflictmarkers.h"

#include "model/storage/mergelines.h"

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
    const auto named = [](const QString &name) { return name.isEmpty() ? u"?"_s : name; };
    return Error::error(u"yaml.conflict"_s, u"a merge conflict between '%1' and '%2' is left in the file"_s,
                        {named(parts->mineName), named(parts->theirsName)},
                        u"Choose between the lines and remove the markers, or run `lintel merge` on the file."_s)
        .at({file, parts->lines.first(), 1});
}

QByteArray withMarkers(const QByteArray &mine, const QByteArray &theirs, const MarkerNames &names)
{
    const auto marker = [&names](char character, const QByteArray &name, const QByteArray &lineBreak) {
        return QByteArray(QByteArray(names.size, character) + (name.isEmpty() ? name : ' ' + name) + lineBreak);
    };
    const QByteArray lineBreak = mine.contains("\r\n") ? "\r\n" : "\n";
    const auto ended = [&lineBreak](const QByteArray &text) {
        return text.isEmpty() || text.endsWith('\n') ? text : QByteArray(text + lineBreak);
    };
    QByteArray text;
    for (const LineHunk &hunk : compareLines(mine, theirs)) {
        if (hunk.kind == Hunk::Kind::Same)
            text += hunk.mine;
        else
            text += marker('<', names.mine, lineBreak) + ended(hunk.mine) + marker('=', {}, lineBreak) + ended(hunk.theirs)
                + marker('>', names.theirs, lineBreak);
    }
    return text;
}

}  // namespace lintel
