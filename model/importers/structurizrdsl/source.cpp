// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/importers/structurizrdsl/source.h"

namespace lintel::structurizr::dsl {

using namespace Qt::StringLiterals;

namespace {

const QString &quotes()
{
    static const QString three = u"\"\"\""_s;
    return three;
}

bool isComment(QStringView trimmed)
{
    return trimmed.startsWith(u"//") || trimmed.startsWith(u'#');
}

QStringView indentationOf(const QString &line)
{
    qsizetype end = 0;
    while (end < line.size() && line.at(end).isSpace())
        ++end;
    return QStringView(line).left(end);
}

// Takes the physical lines of a file apart, one logical line after the other.
class LineReader {
public:
    LineReader(const QByteArray &bytes, int file, Report &report) : m_file(file), m_report(report)
    {
        QString text = QString::fromUtf8(bytes.startsWith("\xEF\xBB\xBF") ? bytes.mid(3) : bytes);
        if (text.contains(QChar::ReplacementCharacter) && !bytes.contains("\xEF\xBF\xBD"))
            report.error({file, 0, 0}, u"dsl.encoding"_s, u"the file is not in UTF-8"_s, {}, u"Save it as UTF-8."_s);
        m_lines = text.split(u'\n');
    }

    QList<SourceLine> read()
    {
        QList<SourceLine> result;
        while (m_at < m_lines.size() && !m_report.over()) {
            const QStringView trimmed = QStringView(m_lines.at(m_at)).trimmed();
            if (trimmed.isEmpty()) {
                m_comment.clear();
                ++m_at;
            } else if (isComment(trimmed)) {
                takeComment(trimmed);
                ++m_at;
            } else if (trimmed.startsWith(u"/*")) {
                m_comment.clear();
                skipComment();
            } else {
                result.append(line());
            }
        }
        return result;
    }

private:
    void takeComment(QStringView trimmed)
    {
        const QStringView text = trimmed.mid(trimmed.startsWith(u'#') ? 1 : 2).trimmed();
        if (!text.isEmpty() && text.size() < 1000 && m_comment.size() < 100)
            m_comment.append(text.toString());
    }

    void skipComment()
    {
        const qsizetype start = m_at;
        // The first line may end it, too, but not within its own two first characters.
        QStringView trimmed = QStringView(m_lines.at(m_at)).trimmed().mid(2);
        while (!trimmed.endsWith(u"*/")) {
            if (++m_at >= m_lines.size()) {
                m_report.error({m_file, int(start) + 1, 1}, u"dsl.comment"_s, u"nothing ends the comment that starts here"_s, {},
                               u"End its last line with */."_s);
                return;
            }
            trimmed = QStringView(m_lines.at(m_at)).trimmed();
        }
        ++m_at;
    }

    static QString withoutEnd(QString text)
    {
        while (!text.isEmpty() && (text.back() == u'\r' || text.back() == u' ' || text.back() == u'\t'))
            text.chop(1);
        return text;
    }

    // False after an error that ends the reading.
    bool fits(qsizetype size, int line)
    {
        if (size <= mostLineCharacters)
            return true;
        m_report.error({m_file, line, 1}, u"dsl.line"_s, u"this line, or the text block that it opens, has more than %1 characters"_s,
                       {QString::number(mostLineCharacters)}, u"Break it, or put its text into a file of its own."_s);
        m_report.end();
        return false;
    }

    SourceLine line()
    {
        SourceLine result;
        result.number = int(m_at) + 1;
        result.comment.swap(m_comment);
        result.text = withoutEnd(m_lines.at(m_at++));
        while (result.text.endsWith(u'\\') && m_at < m_lines.size() && fits(result.text.size(), result.number)) {
            result.text.chop(1);
            const QString next = withoutEnd(m_lines.at(m_at++));
            result.text += QStringView(next).mid(indentationOf(next).size());
        }
        if (fits(result.text.size(), result.number) && result.text.endsWith(quotes())) {
            result.text.chop(3);
            result.block = block(result.number);
        }
        return result;
    }

    QString block(int start)
    {
        QStringList lines;
        QString indentation;
        qsizetype size = 0;
        while (m_at < m_lines.size() && fits(size, start)) {
            QString text = withoutEnd(m_lines.at(m_at++));
            size += text.size() + 1;
            if (lines.isEmpty())
                indentation = indentationOf(text).toString();
            const bool last = text.endsWith(quotes());
            if (last)
                text.chop(3);
            if (text.startsWith(indentation))
                text.remove(0, indentation.size());
            if (!last || !text.trimmed().isEmpty())
                lines.append(text);
            if (last)
                return lines.join(u'\n');
        }
        if (m_at < m_lines.size())
            return {};
        m_report.error({m_file, start, 1}, u"dsl.text-block"_s, u"nothing ends the text block that starts here"_s, {},
                       u"End its last line with three quotes."_s);
        return lines.join(u'\n');
    }

    int m_file;
    Report &m_report;
    QStringList m_lines, m_comment;
    qsizetype m_at = 0;
};

}  // namespace

QList<SourceLine> linesOf(const QByteArray &bytes, int file, Report &report)
{
    if (bytes.count('\n') > mostLines) {
        report.error({file, int(mostLines), 1}, u"dsl.lines"_s, u"the file has more than %1 lines"_s, {QString::number(mostLines)},
                     u"Import parts of it."_s);
        report.end();
        return {};
    }
    return LineReader(bytes, file, report).read();
}

Tokens tokenize(const SourceLine &line)
{
    Tokens tokens;
    const QString &text = line.text;
    qsizetype at = 0;
    while (at < text.size()) {
        if (text.at(at).isSpace()) {
            ++at;
            continue;
        }
        const bool quoted = text.at(at) == u'"';
        const qsizetype start = quoted ? at + 1 : at;
        qsizetype end = start;
        while (end < text.size() && (quoted ? text.at(end) != u'"' || text.at(end - 1) == u'\\' : !text.at(end).isSpace()))
            ++end;
        tokens.append({text.mid(start, end - start), int(at) + 1, quoted, quoted && end >= text.size()});
        at = quoted ? end + 1 : end;
    }
    if (line.block)
        tokens.append({*line.block, int(text.size()) + 1, true, false});
    return tokens;
}

QString unescaped(const QString &text)
{
    if (!text.contains(u'\\'))
        return text;
    QString result = text;
    result.replace(u"\\\""_s, u"\""_s).replace(u"\\n"_s, u"\n"_s);
    return result;
}

}  // namespace lintel::structurizr::dsl
