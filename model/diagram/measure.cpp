// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/diagram/figures.h"

#include <QtCore/QTextBoundaryFinder>

#include <array>

using namespace Qt::StringLiterals;

namespace lintel {

namespace {

constexpr double boldFactor = 1.07;

// Hundredths of the font size for U+0020 to U+007E: between the usual sans-serif fonts of browsers and of Linux desktops, so that
// neither is squeezed or stretched much when it is fitted.
constexpr std::array<quint8, 95> latinAdvances = {
    29,  31, 38, 60, 58, 91, 70, 22, 35, 35, 42, 62, 29, 34, 29, 30,              // blank to slash
    58,  58, 58, 58, 58, 58, 58, 58, 58, 58, 30, 30, 62, 62, 62, 55,              // digits to ?
    101, 68, 68, 72, 74, 66, 61, 77, 74, 29, 46, 67, 56, 85, 74, 78,              // @ to O
    65,  78, 70, 66, 62, 73, 68, 96, 67, 64, 65, 32, 30, 32, 55, 54, 40,          // P to `
    57,  58, 52, 58, 57, 31, 58, 58, 24, 24, 54, 24, 87, 58, 58, 58, 58, 36, 51,  // a to s
    33,  58, 54, 76, 54, 54, 50, 40, 29, 40, 62,                                  // t to ~
};

struct Range {
    char32_t first, last;
    quint8 advance;  // hundredths of the font size
};

// In order; what stands in none has the default width.
constexpr std::array<Range, 27> ranges = {{
    {0x00c6, 0x00c6, 98},  {0x00df, 0x00df, 60},    {0x00e6, 0x00e6, 90}, {0x0131, 0x0131, 24},  {0x0152, 0x0152, 102},
    {0x0153, 0x0153, 96},  {0x0386, 0x03ab, 70},    {0x03ac, 0x03ff, 57}, {0x0400, 0x042f, 72},  {0x0430, 0x045f, 59},
    {0x0460, 0x052f, 66},  {0x0531, 0x058f, 64},    {0x0590, 0x08ff, 56}, {0x0900, 0x0dff, 68},  {0x0e00, 0x0eff, 58},
    {0x1100, 0x11ff, 95},  {0x2000, 0x200a, 40},    {0x2010, 0x2012, 40}, {0x2013, 0x2013, 54},  {0x2014, 0x2014, 100},
    {0x2018, 0x201f, 34},  {0x2026, 0x2026, 100},   {0x2190, 0x21ff, 90}, {0x2300, 0x2bff, 110}, {0x2e80, 0xd7ff, 100},
    {0xf900, 0xffef, 100}, {0x1f000, 0x1faff, 125},
}};
constexpr double defaultAdvance = 0.62;

bool hasNoAdvance(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Control:
    case QChar::Other_Format: return true;
    default: return c >= 0x1f3fb && c <= 0x1f3ff;  // skin tones join the emoji before them
    }
}

/// In parts of the font size.
double advanceOf(char32_t c)
{
    if (c >= 0x20 && c <= 0x7e) {
        return latinAdvances[static_cast<size_t>(c - 0x20)] / 100.0;
    }
    if (hasNoAdvance(c)) {
        return 0;
    }
    for (const Range &range : ranges) {
        if (c >= range.first && c <= range.last) {
            return range.advance / 100.0;
        }
    }
    if (c < 0x2000 && QChar::decompositionTag(c) == QChar::Canonical) {
        const QList<uint> parts = QChar::decomposition(c).toUcs4();
        return !parts.isEmpty() && parts.first() != c ? advanceOf(parts.first()) : defaultAdvance;
    }
    return c >= 0x20000 && c <= 0x3ffff ? 1.0 : defaultAdvance;
}

/// Wraps one paragraph; stops as soon as there is one line more than asked for.
class Wrapper {
public:
    Wrapper(double width, double size, bool bold, int limit) : m_width(width), m_size(size), m_bold(bold), m_limit(limit) {}

    void addWord(QStringView word)
    {
        const double advance = textWidth(word, m_size, m_bold);
        const double blank = m_line.isEmpty() ? 0 : textWidth(u" ", m_size, m_bold);
        if (m_used + blank + advance <= m_width) {
            m_line += blank > 0 ? QString(u' ' + word.toString()) : word.toString();
            m_used += blank + advance;
            return;
        }
        endLine();
        if (advance <= m_width) {
            m_line = word.toString();
            m_used = advance;
        } else {
            addLongWord(word);
        }
    }
    void endLine()
    {
        if (!m_line.isEmpty()) {
            m_lines.append(m_line);
        }
        m_line.clear();
        m_used = 0;
    }
    bool full() const { return m_lines.size() > m_limit; }
    QStringList lines() const { return m_lines; }

private:
    /// Breaks behind a joint (`.`, `-`, `/`, `_`) when there is one in the second half of the line, else anywhere between characters.
    void addLongWord(QStringView word)
    {
        QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word.data(), word.size());
        qsizetype start = 0;
        qsizetype joint = -1;
        double used = 0;
        for (qsizetype from = 0, to = finder.toNextBoundary(); to > 0 && !full(); from = to, to = finder.toNextBoundary()) {
            const QStringView character = word.sliced(from, to - from);
            const double advance = textWidth(character, m_size, m_bold);
            if (used + advance > m_width && from > start) {
                const qsizetype end = joint - start > (from - start) / 2 ? joint : from;
                m_lines.append(word.sliced(start, end - start).toString());
                used = textWidth(word.sliced(end, from - end), m_size, m_bold);
                start = end;
                joint = -1;
            }
            used += advance;
            joint = u".-/_:"_s.contains(character.last()) ? to : joint;
        }
        m_line = word.sliced(start).toString();
        m_used = used;
    }

    double m_width, m_size;
    bool m_bold;
    qsizetype m_limit;
    QStringList m_lines;
    QString m_line;
    double m_used = 0;
};

QString withEllipsis(QString line, double width, double size, bool bold)
{
    while (!line.isEmpty() && textWidth(QString(line % u'…'), size, bold) > width) {
        QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, line);
        finder.toEnd();
        line.truncate(qMax(qsizetype(0), finder.toPreviousBoundary()));
    }
    return line.trimmed() % u'…';
}

}  // namespace

double textWidth(QStringView text, double size, bool bold)
{
    double width = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text.at(i).unicode();
        if (QChar::isHighSurrogate(c) && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            c = QChar::surrogateToUcs4(text.at(i), text.at(i + 1));
            ++i;
        }
        width += advanceOf(c);
    }
    return width * size * (bold ? boldFactor : 1);
}

QStringList wrapText(const QString &text, double width, double size, bool bold, int maxLines)
{
    if (maxLines <= 0) {
        return {};
    }
    Wrapper wrapper(width, size, bold, maxLines);
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size() && !wrapper.full(); ++i) {
        if (i < text.size() && !text.at(i).isSpace()) {
            continue;
        }
        if (i > start) {
            wrapper.addWord(QStringView(text).sliced(start, i - start));
        }
        if (i == text.size() || text.at(i) == u'\n') {
            wrapper.endLine();
        }
        start = i + 1;
    }
    QStringList lines = wrapper.lines();
    if (lines.size() > maxLines) {
        lines.resize(maxLines);
        lines.last() = withEllipsis(lines.last(), width, size, bold);
    }
    return lines;
}

}  // namespace lintel
