// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/inspector/stepstree.h"

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

QString frameOf(const Value &value)
{
    for (const QString &kind : {u"par"_s, u"alt"_s, u"opt"_s, u"loop"_s}) {
        if (value.contains(kind))
            return kind;
    }
    return {};
}

QString guardKey(const Value &branch)
{
    for (const QString &key : {u"if"_s, u"else"_s, u"name"_s}) {
        if (branch.contains(key))
            return key;
    }
    return u"if"_s;
}

Value stepValue()
{
    return Value(ValueMap{{u"from"_s, Value(QString())}, {u"to"_s, Value(QString())}});
}

}  // namespace

StepItem::StepItem(Role role, const Value &value, const QString &frame) : m_role(role), m_value(value), m_frame(frame)
{
    setFlags(flags() | Qt::ItemIsEditable);
}

StepItem *StepItem::fromValue(const Value &value)
{
    const QString kind = frameOf(value);
    auto *item = new StepItem(kind.isEmpty() ? Role::Step : Role::Frame, value, kind);
    if (kind.isEmpty()) {
        item->setText(From, value.value(u"from").text());
        item->setText(To, value.value(u"to").text());
        item->setText(Text, value.value(u"description").text());
        item->setCheckState(Response, value.value(u"response").text() == u"true" ? Qt::Checked : Qt::Unchecked);
    } else if (item->takesSteps()) {
        item->setText(Text, value.value(kind).text());
        item->addSteps(value.value(u"steps"));
    } else {
        for (const Value &inner : value.value(kind).list())
            item->addChild(branch(inner));
    }
    return item;
}

StepItem *StepItem::branch(const Value &value)
{
    auto *item = new StepItem(Role::Branch, value);
    item->setText(Text, value.value(guardKey(value)).text());
    item->addSteps(value.isList() ? value : value.value(u"steps"));
    return item;
}

StepItem *StepItem::newStep()
{
    return fromValue(stepValue());
}

StepItem *StepItem::newFrame(const QString &kind)
{
    const Value steps(ValueList{stepValue()});
    if (kind == u"opt" || kind == u"loop")
        return fromValue(Value(ValueMap{{kind, Value(QString())}, {u"steps"_s, steps}}));
    const Value first(kind == u"alt" ? ValueMap{{u"if"_s, Value(QString())}, {u"steps"_s, steps}} : ValueMap{{u"steps"_s, steps}});
    const Value second(kind == u"alt" ? ValueMap{{u"else"_s, Value(QString())}, {u"steps"_s, steps}} : ValueMap{{u"steps"_s, steps}});
    return fromValue(Value(ValueMap{{kind, Value(ValueList{first, second})}}));
}

void StepItem::addSteps(const Value &steps)
{
    for (const Value &step : steps.list())
        addChild(fromValue(step));
}

Value StepItem::steps() const
{
    ValueList list;
    for (int i = 0; i < childCount(); ++i)
        list.append(static_cast<const StepItem *>(child(i))->value());
    return Value(list);
}

// A reference that still reads the same keeps what it means.
void StepItem::setGuard(Value &value, const QString &key) const
{
    const QString guard = text(Text);
    if (value.value(key).text() != guard)
        value.set(key, guard.isEmpty() && m_role == Role::Step ? Value() : Value(guard));
}

Value StepItem::value() const
{
    Value value = m_value;
    if (m_role == Role::Step) {
        if (value.value(u"from").text() != text(From))
            value.set(u"from"_s, Value(text(From)));
        if (value.value(u"to").text() != text(To))
            value.set(u"to"_s, Value(text(To)));
        setGuard(value, u"description"_s);
        const bool response = checkState(Response) == Qt::Checked;
        if (response != (value.value(u"response").text() == u"true"))
            value.set(u"response"_s, response ? Value::boolean(true) : Value());
        return value;
    }
    if (m_role == Role::Frame && !takesSteps()) {
        value.set(m_frame, steps());
        return value;
    }
    if (m_role == Role::Branch && value.isList())
        return steps();
    const bool unnamed = m_role == Role::Branch && text(Text).isEmpty() && !value.contains(guardKey(value));
    if (!unnamed)
        setGuard(value, m_role == Role::Frame ? m_frame : guardKey(value));
    value.set(u"steps"_s, steps());
    return value;
}

namespace {

void number(QTreeWidgetItem *parent, const QString &prefix)
{
    int next = 1;
    for (int i = 0; i < parent->childCount(); ++i) {
        auto *item = static_cast<StepItem *>(parent->child(i));
        if (item->role() == StepItem::Role::Branch) {
            const QString name = prefix % QChar(u'a' + char16_t(i % 26));
            item->setText(StepItem::Number, name);
            number(item, QString(name % u'.'));
            continue;
        }
        const QString place = prefix % QString::number(next++);
        const bool frame = item->role() == StepItem::Role::Frame;
        item->setText(StepItem::Number, frame ? QString(place % u' ' % item->frame()) : place);
        if (frame)
            number(item, item->takesSteps() ? QString(place % u'.') : place);
    }
}

}  // namespace

void numberSteps(QTreeWidgetItem *root)
{
    number(root, {});
}

}  // namespace lintel
