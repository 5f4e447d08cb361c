// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/yaml/emit.h"

#include "model/yaml/literal.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace lintel::yaml {

using namespace Qt::StringLiterals;

namespace {

constexpr int step = 2;
constexpr int listColumns = 100;

bool isEmptyContainer(const Value &value)
{
    return (value.isMap() && value.map().isEmpty()) || (value.isList() && value.list().isEmpty());
}

bool isContainer(const Value &value)
{
    return value.isMap() || value.isList();
}

bool holdsLines(const Value &value)
{
    if (value.isScalar())
        return canBeLiteral(value.text());
    if (value.isMap())
        return std::any_of(value.map().begin(), value.map().end(), [](const ValueEntry &e) { return holdsLines(e.second); });
    return std::any_of(value.list().begin(), value.list().end(), holdsLines);
}

qsizetype characters(const QByteArray &utf8)
{
    return std::count_if(utf8.begin(), utf8.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; });
}

class Writer {
public:
    explicit Writer(const EmitOptions &options) : m_options(options) {}

    void block(const Value &value, int column, const QString &path, const Remarks &remarks = {});
    void entry(const QString &key, const Value &value, int column, const QString &path, const Remarks &remarks = {});
    void item(const Value &value, int column, const QString &path, const Remarks &remarks = {});
    QByteArray flow(const Value &value, const QString &path) const;
    QByteArray take() { return std::move(m_out); }

private:
    bool scalarOnLine(const QByteArray &head, const Value &value, int column, const QString &path, const Remarks &remarks);
    void looseLines(const QByteArrayList &lines, int column);
    bool asIs(const QString &path, const Value &value) const { return m_options.plainType && m_options.plainType(path, value); }
    int columns(const QString &path, const Value &value) const;
    void line(const QByteArray &text, const QByteArray &behind = {})
    {
        m_out += text + (behind.isEmpty() ? QByteArray() : QByteArray("  ") + behind) + m_options.lineBreak;
    }

    const EmitOptions &m_options;
    QByteArray m_out;
};

QString below(const QString &path, const QString &key)
{
    return path.isEmpty() ? key : QString(path % u'.' % key);
}

int Writer::columns(const QString &path, const Value &value) const
{
    if (m_options.flowColumns)
        return m_options.flowColumns(path, value);
    const bool scalars = value.isList() && std::none_of(value.list().begin(), value.list().end(), isContainer);
    return scalars ? listColumns : 0;
}

QByteArray Writer::flow(const Value &value, const QString &path) const
{
    if (value.isNull())
        return "null";
    if (value.isScalar())
        return quoted(value.text(), Context::Flow, asIs(path, value));
    QByteArrayList parts;
    for (const Value &item : value.list())
        parts.append(flow(item, path + u"[]"_s));
    for (const ValueEntry &entry : value.map())
        parts.append(quoted(entry.first, Context::Key) + ": " + flow(entry.second, below(path, entry.first)));
    return (value.isMap() ? "{" : "[") + parts.join(", ") + (value.isMap() ? "}" : "]");
}

void Writer::looseLines(const QByteArrayList &lines, int column)
{
    for (const QByteArray &text : lines)
        line(text.isEmpty() ? text : QByteArray(column, ' ') + text);
}

// `head` is the line so far: the key and its colon, or the dash. False when the value needs lines of its own.
bool Writer::scalarOnLine(const QByteArray &head, const Value &value, int column, const QString &path, const Remarks &remarks)
{
    if (value.isNull()) {
        line(head, remarks.behind);
        return true;
    }
    if (value.isScalar() && canBeLiteral(value.text())) {
        line(head + ' ' + literalBlock(value.text(), column + step, column, m_options.lineBreak));
        return true;
    }
    if (value.isScalar()) {
        line(head + ' ' + quoted(value.text(), Context::Block, asIs(path, value)), remarks.behind);
        return true;
    }
    if (isEmptyContainer(value)) {
        line(head + (value.isMap() ? " {}" : " []"), remarks.behind);
        return true;
    }
    const int most = columns(path, value);
    if (most <= 0 || holdsLines(value) || remarks.hasInner())
        return false;
    const QByteArray whole = head + ' ' + flow(value, path);
    if (characters(whole) > most)
        return false;
    line(whole, remarks.behind);
    return true;
}

// Where a comment has no place at the end of the line or within the value, it stands above.
QByteArrayList linesAbove(const Value &value, const Remarks &remarks, bool lineOfItsOwn)
{
    QByteArrayList above = remarks.above;
    const bool literal = value.isScalar() && canBeLiteral(value.text());
    if (!remarks.behind.isEmpty() && (literal || !lineOfItsOwn))
        above.append(remarks.behind);
    if (!remarks.below.isEmpty() && isEmptyContainer(value))
        std::copy_if(remarks.below.begin(), remarks.below.end(), std::back_inserter(above),
                     [](const QByteArray &text) { return !text.isEmpty(); });
    return above;
}

void Writer::entry(const QString &key, const Value &value, int column, const QString &path, const Remarks &remarks)
{
    looseLines(linesAbove(value, remarks, true), column);
    const QByteArray head = QByteArray(column, ' ') + quoted(key, Context::Key) + ':';
    if (scalarOnLine(head, value, column, path, remarks))
        return;
    line(head, remarks.behind);
    block(value, column + step, path, remarks);
}

void Writer::item(const Value &value, int column, const QString &path, const Remarks &remarks)
{
    // The first line of what is in the item stands behind the dash; so what is above that stands above the item.
    Remarks own = remarks;
    if (!own.inner.isEmpty())
        own.above += std::exchange(own.inner.first().above, {});
    const QByteArray head = QByteArray(column, ' ') + '-';
    const qsizetype before = m_out.size();
    looseLines(linesAbove(value, own, true), column);
    if (scalarOnLine(head, value, column, path, own))
        return;
    m_out.truncate(before);
    looseLines(linesAbove(value, own, false), column);
    const qsizetype begin = m_out.size();
    block(value, column + step, path, own);
    m_out[begin + column] = '-';
}

void Writer::block(const Value &value, int column, const QString &path, const Remarks &remarks)
{
    qsizetype index = 0;
    for (const Value &each : value.list())
        item(each, column, path + u"[]"_s, remarks.inner.value(index++));
    for (const ValueEntry &each : value.map())
        entry(each.first, each.second, column, below(path, each.first), remarks.inner.value(index++));
    looseLines(remarks.below, column);
}

}  // namespace

bool Remarks::hasInner() const
{
    const auto isComment = [](const QByteArray &text) { return !text.isEmpty(); };
    return std::any_of(below.begin(), below.end(), isComment) || std::any_of(inner.begin(), inner.end(), [&](const Remarks &each) {
               return !each.behind.isEmpty() || std::any_of(each.above.begin(), each.above.end(), isComment) || each.hasInner();
           });
}

QByteArray emitBlock(const Value &value, const EmitOptions &options)
{
    Writer writer(options);
    writer.block(value, options.indentation, {});
    return writer.take();
}

QByteArray emitBlock(const Value &value, const EmitOptions &options, const Remarks &remarks)
{
    Writer writer(options);
    writer.block(value, options.indentation, {}, remarks);
    return writer.take();
}

QByteArray emitFlow(const Value &value, const EmitOptions &options)
{
    return Writer(options).flow(value, {});
}

QByteArray emitEntry(const QString &key, const Value &value, const EmitOptions &options)
{
    Writer writer(options);
    writer.entry(key, value, options.indentation, key);
    return writer.take();
}

QByteArray emitItem(const Value &value, const EmitOptions &options)
{
    Writer writer(options);
    writer.item(value, options.indentation, u"[]"_s);
    return writer.take();
}

}  // namespace lintel::yaml
