// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/editors/yamlcontext.h"

#include "views/editors/yamlscan.h"

#include <algorithm>

namespace lintel {

using namespace Qt::StringLiterals;

const QString YamlContext::itemStep = u"-"_s;

namespace {

constexpr int farthestSibling = 3000;  // lines looked at for what stands beside

// Goes up the lines and gathers what is around the column `limit`.
class Ascent {
public:
    Ascent(const LineSource &lines, int lineCount, int firstLine) : m_lines(lines), m_lineCount(lineCount), m_firstLine(firstLine) {}

    void enter(const yamlscan::Entry &entry)
    {
        m_path.prepend(entry.isItem ? YamlContext::itemStep : entry.key);
        m_limit = entry.column;
        m_item = entry.isItem;
    }
    void setLimit(int limit) { m_limit = limit; }

    void goUp(int line)
    {
        for (int i = line - 1; i >= m_firstLine && (m_limit > 0 || m_item); --i) {
            const QString text = m_lines(i);
            const int indent = yamlscan::indentation(text);
            if (indent > m_limit || indent >= text.size() || text.at(indent) == u'#')
                continue;
            const QList<yamlscan::Entry> entries = yamlscan::entriesOf(text);
            for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry)
                take(*entry, text, line - i);
        }
    }
    void goDown(int line, int column)
    {
        for (int i = line + 1; i < std::min(m_lineCount, line + farthestSibling); ++i) {
            const QString text = m_lines(i);
            const int indent = yamlscan::indentation(text);
            if (indent >= text.size() || indent > column || text.at(indent) == u'#')
                continue;
            const QList<yamlscan::Entry> entries = yamlscan::entriesOf(text);
            if (indent < column || entries.isEmpty() || entries.first().isItem)
                break;
            siblings.append(entries.first().key);
        }
    }

    QStringList path() const { return m_path; }
    QStringList siblings;
    bool withinText = false;

private:
    void take(const yamlscan::Entry &entry, const QString &text, int distance)
    {
        if (m_path.isEmpty() || !m_grown) {
            if (entry.column == m_limit && !entry.isItem && !m_item && distance < farthestSibling)
                siblings.append(entry.key);
        }
        const bool listOfKey = m_item && !entry.isItem && entry.column == m_limit;
        if (entry.column >= m_limit && !listOfKey)
            return;
        if (!m_grown && !entry.isItem) {
            const QString value = text.mid(entry.value).trimmed();
            withinText = !value.isEmpty() && !value.startsWith(u'#');
        }
        m_grown = true;
        enter(entry);
    }

    const LineSource &m_lines;
    int m_lineCount;
    int m_firstLine;
    QStringList m_path;
    int m_limit = 0;
    bool m_item = false;
    bool m_grown = false;
};

// Brackets that opened some lines above and have not closed: where that began, or -1.
int flowBegin(const LineSource &lines, int line, int firstLine)
{
    constexpr int farthest = 30;
    QString between;
    for (int i = line - 1; i >= std::max(firstLine, line - farthest); --i) {
        const QString text = lines(i);
        between.prepend(text % u'\n');
        const QList<yamlscan::Entry> entries = yamlscan::entriesOf(text);
        if (entries.isEmpty())
            continue;
        const int value = entries.last().value;
        if (value < text.size() && (text.at(value) == u'{' || text.at(value) == u'['))
            return yamlscan::flowAt(between.mid(value), between.size() - value).isOpen() ? i : -1;
    }
    return -1;
}

void setScalar(YamlContext &context, const QString &line, int begin, int end)
{
    while (begin < end && line.at(begin) == u' ')
        ++begin;
    while (end > begin && line.at(end - 1) == u' ')
        --end;
    if (begin < line.size() && (line.at(begin) == u'"' || line.at(begin) == u'\'')) {
        const QChar quote = line.at(begin);
        context.quoted = true;
        ++begin;
        if (end > begin && line.at(end - 1) == quote)
            --end;
    }
    context.begin = begin;
    context.end = std::max(begin, end);
    context.text = line.mid(begin, context.end - begin);
}

struct FlowText {
    QString text;
    qsizetype at;  // where the cursor is in the text
};

FlowText flowTextFrom(const LineSource &lines, int startLine, int value, int line, int column)
{
    const QString start = lines(startLine);
    FlowText flow{start.mid(value), (startLine == line ? column : start.size()) - value};
    for (int i = startLine + 1; i <= line; ++i) {
        flow.at = flow.text.size() + 1 + (i == line ? column : 0);
        flow.text += u'\n' % lines(i);
    }
    return flow;
}

void setFlow(YamlContext &context, const yamlscan::Flow &flow, const QString &line, int shift)
{
    context.inFlow = true;
    context.path += flow.path;
    context.key = flow.key;
    context.siblings = flow.keys;
    context.where = flow.isList ? YamlContext::Where::Item : flow.isValue ? YamlContext::Where::Value : YamlContext::Where::Key;
    setScalar(context, line, std::max(0, flow.begin - shift), std::clamp(flow.end - shift, 0, int(line.size())));
}

}  // namespace

WordSpan wordAround(const QString &line, int column)
{
    const auto belongs = [](QChar c) { return c.isLetterOrNumber() || QStringView(u"_-.@/").contains(c); };
    WordSpan word{column, column};
    while (word.begin > 0 && belongs(line.at(word.begin - 1)))
        --word.begin;
    while (word.end < line.size() && belongs(line.at(word.end)))
        ++word.end;
    while (word.end > column && word.end > word.begin && line.at(word.end - 1) == u'.')
        --word.end;
    return word;
}

YamlContext yamlContextAt(const LineSource &lines, int lineCount, int line, int column, int firstLine)
{
    YamlContext context;
    const QString here = lines(line);
    column = std::min(column, int(here.size()));
    if (yamlscan::isInComment(here, column))
        return context;
    const int flowLine = flowBegin(lines, line, firstLine);
    const int startLine = flowLine >= 0 ? flowLine : line;
    const QString start = lines(startLine);
    QList<yamlscan::Entry> entries = yamlscan::entriesOf(start);
    // A blank line belongs to the column that the cursor has.
    const bool blank = start.trimmed().isEmpty();
    Ascent ascent(lines, lineCount, firstLine);
    const int until = startLine == line ? column : int(start.size());
    const bool hasKey = !entries.isEmpty() && !entries.last().isItem;
    const bool behindKey =
        hasKey && until >= entries.last().value - (entries.last().value > entries.last().colon + 1 ? 1 : 0) && until > entries.last().colon;
    yamlscan::Entry own;
    if (hasKey)
        own = entries.takeLast();
    const int keyColumn = hasKey ? own.column : blank ? column : entries.isEmpty() ? yamlscan::indentation(start) : entries.last().value;
    context.indent = keyColumn;
    ascent.setLimit(keyColumn);
    while (!entries.isEmpty())
        ascent.enter(entries.takeLast());
    ascent.goUp(startLine);
    context.path = ascent.path();
    const bool inItem = !context.path.isEmpty() && context.path.last() == YamlContext::itemStep;

    const int value = hasKey ? own.value : keyColumn;
    const auto [flowText, at] = flowTextFrom(lines, startLine, value, line, column);
    const bool startsFlow = !flowText.isEmpty() && (flowText.at(0) == u'{' || flowText.at(0) == u'[');
    if (startsFlow && (!hasKey || behindKey) && at > 0) {
        const yamlscan::Flow flow = yamlscan::flowAt(flowText, at);
        if (flow.isOpen()) {
            if (hasKey)
                context.path.append(own.key);
            setFlow(context, flow, here, int(at) - column);
            return context;
        }
    }
    if (ascent.withinText)
        return context;
    if (behindKey) {
        context.where = YamlContext::Where::Value;
        context.key = own.key;
        const int end = yamlscan::commentBegin(here);
        setScalar(context, here, own.value, end);
        ascent.goDown(line, keyColumn);
        context.siblings = ascent.siblings;
        return context;
    }
    ascent.goDown(line, keyColumn);
    context.siblings = ascent.siblings;
    context.where = !hasKey && inItem && context.siblings.isEmpty() ? YamlContext::Where::Item : YamlContext::Where::Key;
    context.key = own.key;
    setScalar(context, here, std::min(keyColumn, int(here.size())), hasKey ? own.colon : blank ? column : yamlscan::commentBegin(here));
    return context;
}

}  // namespace lintel
