// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

// What colours texts where KSyntaxHighlighting is not to be had: the outlines of YAML, Markdown and
// Structurizr's DSL.
#include "views/editors/linehighlighter.h"

#include <QtCore/QRegularExpression>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

struct Colours {
    QColor key, text, comment, mark;
};

Colours coloursFor(const QPalette &palette)
{
    if (palette.color(QPalette::Base).lightness() < 128)
        return {QColor(0x7a, 0xb8, 0xf5), QColor(0xe0, 0xa0, 0x7c), QColor(0x9a, 0xa0, 0xa6), QColor(0xc3, 0x9a, 0xf0)};
    return {QColor(0x00, 0x57, 0xae), QColor(0xa8, 0x30, 0x10), QColor(0x5f, 0x63, 0x68), QColor(0x64, 0x4a, 0x9b)};
}

class PlainLines : public LineHighlighter {
public:
    void setPalette(const QPalette &palette) override { m_colours = coloursFor(palette); }
    bool isComplete() const override { return false; }

protected:
    const Colours &colours() const { return m_colours; }
    static void add(QList<QTextLayout::FormatRange> &formats, qsizetype start, qsizetype length, const QColor &colour, bool bold = false)
    {
        QTextLayout::FormatRange range;
        range.start = int(start);
        range.length = int(length);
        range.format.setForeground(colour);
        if (bold)
            range.format.setFontWeight(QFont::Bold);
        formats.append(range);
    }
    static void addAll(QList<QTextLayout::FormatRange> &formats, const QString &line, const QRegularExpression &what, const QColor &colour)
    {
        for (auto it = what.globalMatch(line); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            add(formats, match.capturedStart(1), match.capturedLength(1), colour);
        }
    }

private:
    Colours m_colours = coloursFor({});
};

class YamlLines : public PlainLines {
public:
    // The state is the indentation, plus one, of the entry that a block of text belongs to.
    int highlight(const QString &line, int before, QList<QTextLayout::FormatRange> &formats) override
    {
        static const QRegularExpression key(u"(?:^|[{,-]|\\s)\\s*([A-Za-z_][^\\s:,{}\\[\\]\"']*|\"[^\"]*\")(?=:(?:\\s|$))"_s);
        static const QRegularExpression quoted(u"(\"(?:[^\"\\\\]|\\\\.)*\"(?!:)|(?<![A-Za-z])'[^']*')"_s);
        static const QRegularExpression comment(u"(?:^|\\s)(#.*)$"_s);
        const qsizetype blank = line.size() - QStringView(line).trimmed().size();
        qsizetype indent = 0;
        while (indent < line.size() && line.at(indent) == u' ')
            ++indent;
        if (before > 0 && (blank == line.size() || indent >= before)) {
            add(formats, 0, line.size(), colours().text);
            return before;
        }
        addAll(formats, line, key, colours().key);
        addAll(formats, line, quoted, colours().text);
        addAll(formats, line, comment, colours().comment);
        static const QRegularExpression block(u"[:-]\\s+[|>][0-9+-]*\\s*(#.*)?$"_s);
        return block.match(line).hasMatch() ? int(indent) + 1 : initialState;
    }
};

class MarkdownLines : public PlainLines {
public:
    // The state is 1 within a fenced block.
    int highlight(const QString &line, int before, QList<QTextLayout::FormatRange> &formats) override
    {
        const bool fence = line.trimmed().startsWith(u"```"_s);
        if (before == 1 || fence) {
            add(formats, 0, line.size(), colours().text);
            return fence == (before == 1) ? initialState : 1;
        }
        static const QRegularExpression code(u"(`[^`]+`)"_s);
        static const QRegularExpression link(u"(\\[[^\\]]*\\]\\([^)]*\\))"_s);
        if (line.startsWith(u'#'))
            add(formats, 0, line.size(), colours().key, true);
        addAll(formats, line, code, colours().text);
        addAll(formats, line, link, colours().mark);
        return initialState;
    }
};

class DslLines : public PlainLines {
public:
    // The state is 1 within a comment of several lines, 2 within a text of several lines.
    int highlight(const QString &line, int before, QList<QTextLayout::FormatRange> &formats) override
    {
        const QStringView trimmed = QStringView(line).trimmed();
        const bool comment = before == 1 || trimmed.startsWith(u"/*");
        if (comment || trimmed.startsWith(u"//") || trimmed.startsWith(u'#')) {
            add(formats, 0, line.size(), colours().comment);
            const bool ends = trimmed.endsWith(u"*/") && (before == 1 || trimmed.size() > 3);
            return comment && !ends ? 1 : initialState;
        }
        const bool fence = trimmed.endsWith(u"\"\"\"");
        if (before == 2) {
            add(formats, 0, line.size(), colours().text);
            return fence ? initialState : 2;
        }
        static const QRegularExpression quoted(u"(\"(?:[^\"\\\\]|\\\\.)*\"?)"_s);
        static const QRegularExpression first(u"^\\s*(?:[\\w-]+\\s*=\\s*)?(!?[A-Za-z]+)(?=\\s|$)(?!\\s*-/?>)"_s);
        static const QRegularExpression arrow(u"(?:^|\\s)(--?[\\w-]*->|->|-/>)(?=\\s|$)"_s);
        addAll(formats, line, first, colours().key);
        addAll(formats, line, arrow, colours().mark);
        addAll(formats, line, quoted, colours().text);
        return fence ? 2 : initialState;
    }
};

}  // namespace

std::unique_ptr<LineHighlighter> LineHighlighter::make(const QString &file)
{
    if (file.endsWith(u".dsl"_s, Qt::CaseInsensitive))
        return std::make_unique<DslLines>();
    if (file.endsWith(u".md"_s, Qt::CaseInsensitive))
        return std::make_unique<MarkdownLines>();
    return std::make_unique<YamlLines>();
}

}  // namespace lintel
