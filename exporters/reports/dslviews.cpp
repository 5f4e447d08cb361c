// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "exporters/reports/dslwriter.h"
#include "model/base/slug.h"
#include "model/formats/carried.h"
#include "model/formats/structurizrwords.h"

#include <algorithm>

namespace lintel::structurizr {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype lineWidth = 100;

}  // namespace

void DslWriter::views(DslText &out)
{
    DslText own;
    for (const auto &[key, value] : m_workspace.root().value(u"properties").map()) {
        const QString name = key.mid(18);
        if (key.startsWith(u"structurizr.views."_s) && !name.isEmpty() && expressible(name) == name && !value.text().isEmpty()
            && expressible(value.text()) == value.text())
            own.line(quoted(name) % u' ' % quoted(value.text()));
    }
    out.block(u"properties"_s, own, true);
    // Filtered views name others, which must be there.
    for (const bool filters : {false, true}) {
        for (const RecordId id : m_workspace.all(RecordType::View)) {
            const Record &record = m_workspace.record(id);
            if ((record.text(u"type") == u"filtered") == filters)
                view(out, record);
        }
    }
    styles(out);
    viewWords(out);
}

// The statement that opens a view; empty where there is none like it.
QString DslWriter::viewHead(const Record &view)
{
    const QString &type = view.text(u"type");
    const RecordId of = view.target(u"of");
    const bool written = isWritten(of);
    const Level level = m_workspace.record(of).level();
    const QString key = u' ' % quoted(view.key());
    const QString description = expressible(view.text(u"description"));
    const QString tail = description.isEmpty() ? key : QString(key % u' ' % quoted(description));
    if (type == u"landscape")
        return u"systemLandscape"_s % tail;
    if (type == u"context" && written && level == Level::System)
        return u"systemContext "_s % identifier(of) % tail;
    if (type == u"container" && written && level == Level::System)
        return u"container "_s % identifier(of) % tail;
    if (type == u"component" && written && level == Level::Container)
        return u"component "_s % identifier(of) % tail;
    if (type == u"custom")
        return u"custom"_s % key % u" \"\""_s % (description.isEmpty() ? QString() : QString(u' ' % quoted(description)));
    if (type == u"deployment") {
        const RecordId environment = m_index.node(view.text(u"environment"));
        if (!isWritten(environment))
            return {};
        // The system that a view is about cannot be in it.
        const QList<DiagramNode> nodes = m_diagrams.value(view.id()).nodes;
        const bool shown =
            std::any_of(nodes.begin(), nodes.end(), [&](const DiagramNode &node) { return node.record && node.element == of; });
        const QString scope = written && level == Level::System && !shown ? identifier(of) : u"*"_s;
        return u"deployment "_s % scope % u' ' % identifier(environment) % tail;
    }
    if (type == u"dynamic") {
        const RecordId scope = dynamicScope(view);
        return u"dynamic "_s % (scope ? identifier(scope) : u"*"_s) % tail;
    }
    return {};
}

void DslWriter::view(DslText &out, const Record &view)
{
    const QString &type = view.text(u"type");
    if (type == u"filtered")
        return filtered(out, view);
    if (type == u"image" && image(out, view))
        return;
    const QString head = viewHead(view);
    if (head.isEmpty()) {
        m_notes.append(Diagnostic::note(
            u"export.view"_s, u"the view '%1' is carried, but not shown: there is none of its type '%2' there"_s, {view.key(), type}));
        m_viewEntries.append(carried::recordValue(m_workspace, view.id(), m_positions.value(view.id())));
        return;
    }
    DslText body;
    const QString title = expressible(view.has(u"title") ? view.text(u"title") : view.text(u"name"));
    if (!title.isEmpty())
        body.line(u"title "_s % quoted(title));
    if (type == u"dynamic")
        steps(body, view);
    else
        staticContent(body, view);
    layout(body, view);
    positions(view);
    if (kept(m_workspace.root(), u"structurizr.views:defaultView") == view.key())
        body.line(u"default"_s);

    const QString description = expressible(view.text(u"description"));
    carryUnless(view, u"description"_s, description.isEmpty() ? Value() : Value(description));
    carryUnless(view, u"title"_s, title.isEmpty() ? Value() : Value(title));
    const RecordId of = view.target(u"of");
    const bool scoped = head.contains(QString(u' ' % identifier(of) % u' ')) && of;
    if (view.has(u"of") && (!scoped || type == u"deployment"))
        carry(view.id(), u"of"_s, view.value(u"of"));
    if (!view.has(u"of") && type == u"dynamic" && dynamicScope(view))
        carry(view.id(), u"of"_s, {});
    if (type == u"deployment") {
        const RecordId environment = m_index.node(view.text(u"environment"));
        if (m_workspace.record(environment).key() != slug(m_names.value(environment)))
            carry(view.id(), u"environment"_s, view.value(u"environment"));
    }
    carryOthers(view, {u"type"_s, u"title"_s, u"description"_s, u"of"_s, u"environment"_s, u"layout"_s, u"animation"_s, u"steps"_s});
    // What is shown is read as a list of all of it.
    if (type != u"dynamic") {
        carry(view.id(), u"include"_s, view.value(u"include"));
        carry(view.id(), u"exclude"_s, view.value(u"exclude"));
    }
    properties(body, view);
    m_viewsWritten = true;
    out.gap();
    out.block(head, body);
}

bool DslWriter::mayShow(const Record &view, RecordId id) const
{
    const QString &type = view.text(u"type");
    const Record &record = m_workspace.record(id);
    if (!isWritten(id))
        return false;
    if (type == u"deployment")
        return record.type() == RecordType::Node || record.type() == RecordType::Instance;
    if (record.type() != RecordType::Element)
        return false;
    const RecordId of = view.target(u"of");
    switch (record.level()) {
    case Level::Custom: return true;
    case Level::Person: return type != u"custom";
    case Level::System: return type != u"custom" && (type == u"landscape" || type == u"context" || (id != of && !m_index.isBelow(of, id)));
    case Level::Container: return type == u"container" || (type == u"component" && id != of);
    case Level::Component: return type == u"component";
    case Level::Code: break;
    }
    return false;
}

// What `include *` shows there, by the relationships that there are and those that follow from them.
QSet<RecordId> DslWriter::starOf(const Record &view) const
{
    const QString &type = view.text(u"type");
    const RecordId of = view.target(u"of");
    QSet<RecordId> core;
    for (const RecordId id : m_workspace.all(RecordType::Element)) {
        const Record &record = m_workspace.record(id);
        if (!isWritten(id))
            continue;
        const bool inner = (type == u"container" && record.parent() == of && record.level() == Level::Container)
            || (type == u"component" && record.parent() == of && record.level() == Level::Component) || (type == u"context" && id == of)
            || (type == u"landscape" && (record.level() == Level::Person || record.level() == Level::System))
            || (type == u"custom" && record.level() == Level::Custom);
        if (inner)
            core.insert(id);
    }
    QSet<RecordId> all = core;
    for (const Ends &pair : m_pairs) {
        for (const auto &[inside, other] : {pair, Ends(pair.second, pair.first)}) {
            if (!core.contains(inside) || core.contains(other) || !mayShow(view, other))
                continue;
            const Record &record = m_workspace.record(other);
            const bool outer = record.level() == Level::Person || record.level() == Level::System || record.level() == Level::Custom
                || (type == u"component" && record.level() == Level::Container && record.parent() == m_workspace.record(of).parent());
            if (outer)
                all.insert(other);
        }
    }
    return all;
}

void DslWriter::includeLines(DslText &out, const QString &word, const QStringList &items) const
{
    QString line = word;
    for (const QString &item : items) {
        if (line.size() > word.size() && line.size() + item.size() > lineWidth) {
            out.line(line);
            line = word;
        }
        line += u' ' % item;
    }
    if (line.size() > word.size())
        out.line(line);
}

void DslWriter::staticContent(DslText &out, const Record &view)
{
    const Diagram diagram = m_diagrams.value(view.id());
    const bool deployment = view.text(u"type") == u"deployment";
    QList<RecordId> shown;
    for (const DiagramNode &node : diagram.nodes) {
        if (!node.record || (!deployment && node.boundary) || shown.contains(node.record))
            continue;
        // Of instances it is their elements that must not hold each other.
        const auto elementOf = [this](RecordId id) {
            const RecordId of = m_workspace.record(id).target(u"of");
            return m_workspace.record(id).type() == RecordType::Instance ? of : id;
        };
        const bool nested = std::any_of(shown.begin(), shown.end(), [&](RecordId other) {
            const RecordId one = elementOf(node.record);
            const RecordId two = elementOf(other);
            const bool comparable = !deployment || (one != node.record && two != other);
            return comparable && (m_index.isBelow(one, two) || m_index.isBelow(two, one));
        });
        if (mayShow(view, node.record) && !nested)
            shown.append(node.record);
        else
            m_notes.append(Diagnostic::note(
                u"export.shown"_s, u"'%1' is left out of the view '%2': views of its type cannot show it there"_s, {node.key, view.key()}));
    }
    const QSet<RecordId> set(shown.begin(), shown.end());
    QStringList names;
    const auto name = [&](RecordId id) { names.append(identifier(id)); };
    if (deployment) {
        QSet<RecordId> all;
        for (const RecordId id : m_workspace.order()) {
            const RecordType type = m_workspace.record(id).type();
            if (isWritten(id) && (type == RecordType::Node || type == RecordType::Instance)
                && m_index.environment(id) == m_index.node(view.text(u"environment")))
                all.insert(id);
        }
        if (set == all && !view.target(u"of"))
            names.append(u"*"_s);
        else
            std::for_each(shown.begin(), shown.end(), name);
    } else if (const QSet<RecordId> star = starOf(view); !star.isEmpty() && set.contains(star)) {
        names.append(u"*"_s);
        for (const RecordId id : std::as_const(shown)) {
            if (!star.contains(id))
                name(id);
        }
    } else {
        std::for_each(shown.begin(), shown.end(), name);
    }
    includeLines(out, u"include"_s, names);
    excludeLines(out, diagram, shown);
    animation(out, view, set);
}

// Lines that would be there, as both ends are, and that the view does not show.
void DslWriter::excludeLines(DslText &out, const Diagram &diagram, const QList<RecordId> &shown)
{
    QSet<Ends> drawn;
    for (const DiagramEdge &edge : diagram.edges)
        drawn.insert({diagram.nodes.at(edge.from).record, diagram.nodes.at(edge.to).record});
    for (const RecordId from : shown) {
        for (const RecordId to : shown) {
            const Record &source = m_workspace.record(from);
            const Record &target = m_workspace.record(to);
            const bool instances = source.type() == RecordType::Instance && target.type() == RecordType::Instance;
            const bool related = instances
                ? from != to && m_pairs.contains({source.target(u"of"), target.target(u"of")}) && shareGroup(from, to)
                : m_pairs.contains({from, to});
            if (related && !drawn.contains({from, to}))
                out.line(u"exclude \""_s % identifier(from) % u" -> "_s % identifier(to) % u'"');
        }
    }
}

void DslWriter::animation(DslText &out, const Record &view, const QSet<RecordId> &shown)
{
    ValueList image;
    DslText lines;
    for (const Value &step : view.value(u"animation").list()) {
        QStringList names, paths;
        for (const QString &path : step.texts()) {
            const RecordId record = find(path);
            if (!shown.contains(record))
                continue;
            names.append(identifier(record));
            // As it is called there: where that is not its path, the animation is carried.
            paths.append(identifier(record));
        }
        if (!names.isEmpty())
            image.append(Value::fromList(paths));
        if (!names.isEmpty())
            lines.line(names.join(u' '));
    }
    carryUnless(view, u"animation"_s, image.isEmpty() ? Value() : Value(image));
    // Within a step nodes are read in an order of their own.
    if (view.text(u"type") == u"deployment" && !image.isEmpty())
        carry(view.id(), u"animation"_s, view.value(u"animation"));
    out.block(u"animation"_s, lines, true);
}

void DslWriter::layout(DslText &out, const Record &view)
{
    static const QHash<QString, QString> words = {
        {u"top-bottom"_s, u"tb"_s}, {u"bottom-top"_s, u"bt"_s}, {u"left-right"_s, u"lr"_s}, {u"right-left"_s, u"rl"_s}};
    const Value &given = view.value(u"layout");
    const QString direction = given.contains(u"direction") ? given.value(u"direction").text() : u"top-bottom"_s;
    const QList<RecordId> all = m_workspace.all(RecordType::View);
    const bool base = std::any_of(all.begin(), all.end(), [&](RecordId other) {
        const Record &record = m_workspace.record(other);
        const QStringList conditions = record.value(u"include").texts() + record.value(u"exclude").texts();
        const bool byTag = std::any_of(conditions.begin(), conditions.end(), [](const QString &text) { return !tagOf(text).isEmpty(); });
        return byTag && record.text(u"type") == u"filtered" && record.text(u"base") == view.key();
    });
    const bool placed = !m_index.children(view.id(), RecordType::Box).isEmpty();
    if (base || (placed && m_files) || kept(view, u"structurizr.automaticLayout") == u"none") {
        carryUnless(view, u"layout"_s, {});
        return;
    }
    const int spacing = given.contains(u"spacing") ? std::clamp(given.value(u"spacing").text().toInt(), 0, 10'000) : 50;
    const int ranks = kept(view, u"structurizr.rankSeparation").toInt();
    const QString edges = kept(view, u"structurizr.edgeSeparation").startsWith(u'-') ? u"0"_s : kept(view, u"structurizr.edgeSeparation");
    const bool straight = kept(view, u"structurizr.vertices") == u"false";
    const QString tail = (edges.isEmpty() && !straight ? QString() : QString(u' ' % (edges.isEmpty() ? u"50"_s : edges)))
        % (straight ? u" false"_s : QString());
    out.line(u"autolayout "_s % words.value(direction, u"tb"_s) % u' ' % QString::number(ranks > 0 ? ranks : 100) % u' '
             % QString::number(spacing) % tail);
    Value image(ValueMap{});
    image.set(u"direction"_s, words.contains(direction) ? direction : u"top-bottom"_s);
    if (spacing != 50)
        image.set(u"spacing"_s, Value::integer(spacing));
    carryUnless(view, u"layout"_s, image);
}

// Where boxes lie: in the JSON beside it, but for their sizes and for lines, which that has no place for, or all of it where there is none.
void DslWriter::positions(const Record &view)
{
    const QList<RecordId> boxes = m_index.children(view.id(), RecordType::Box);
    const QList<RecordId> lines = m_index.children(view.id(), RecordType::Line);
    const auto all = [&](const QList<RecordId> &records) {
        ValueList list;
        for (const RecordId id : records)
            list.append(carried::recordValue(m_workspace, id, m_positions.value(id)));
        return Value(list);
    };
    const bool sized =
        std::any_of(boxes.begin(), boxes.end(), [&](RecordId id) { return m_workspace.record(id).value(u"at").list().size() != 2; });
    if (!boxes.isEmpty() && (sized || !m_files))
        carry(view.id(), u"boxes"_s, all(boxes));
    if (!lines.isEmpty())
        carry(view.id(), u"lines"_s, all(lines));
}

void DslWriter::filtered(DslText &out, const Record &view)
{
    const RecordId base = m_index.named(RecordType::View, view.text(u"base"));
    const QString &type = m_workspace.record(base).text(u"type");
    const bool include = view.has(u"include") && !view.has(u"exclude");
    QStringList tags, conditions;
    for (const QString &condition : view.value(include ? u"include" : u"exclude").texts()) {
        if (const QString tag = tagOf(condition); !tag.isEmpty() && expressible(tag) == tag && !tag.contains(u',')) {
            tags.append(tag);
            conditions.append(hasTag(tag));
        }
    }
    const bool based = base && m_diagrams.contains(base) && type != u"custom"
        && std::none_of(m_viewEntries.begin(), m_viewEntries.end(),
                        [&](const Value &entry) { return entry.value(u"@").text() == view.text(u"base"); });
    if (!based || tags.isEmpty()) {
        m_notes.append(Diagnostic::note(u"export.filter"_s, u"the filtered view '%1' is carried, but not shown: filters are by tag there"_s,
                                        {view.key()}));
        m_viewEntries.append(carried::recordValue(m_workspace, view.id(), m_positions.value(view.id())));
        return;
    }
    const QString description = expressible(view.text(u"description"));
    DslText body;
    const QString title = expressible(view.has(u"title") ? view.text(u"title") : view.text(u"name"));
    if (!title.isEmpty())
        body.line(u"title "_s % quoted(title));
    carryUnless(view, u"description"_s, description.isEmpty() ? Value() : Value(description));
    carryUnless(view, u"title"_s, title.isEmpty() ? Value() : Value(title));
    const QString field = include ? u"include"_s : u"exclude"_s;
    carryUnless(view, field, Value::fromList(conditions));
    carryOthers(view, {u"type"_s, u"base"_s, u"title"_s, u"description"_s, field});
    // It stands behind the one that it is based on.
    carry(view.id(), u"order"_s, Value::integer(m_positions.value(view.id())));
    properties(body, view);
    if (kept(m_workspace.root(), u"structurizr.views:defaultView") == view.key())
        body.line(u"default"_s);
    m_viewsWritten = true;
    out.gap();
    out.block(statement(u"filtered "_s % quoted(view.text(u"base")) % (include ? u" include "_s : u" exclude "_s) % quoted(tags.join(u','))
                            % u' ' % quoted(view.key()),
                        {description}),
              body);
}

// Pictures within the workspace; those that were kept from elsewhere are carried.
bool DslWriter::image(DslText &out, const Record &view)
{
    const QString &file = view.text(u"file");
    if (file.isEmpty() || expressible(file) != file || !m_files || !companion(file))
        return false;
    const RecordId of = view.target(u"of");
    DslText body;
    body.line(u"image "_s % quoted(file));
    const QString title = expressible(view.has(u"title") ? view.text(u"title") : view.text(u"name"));
    if (!title.isEmpty())
        body.line(u"title "_s % quoted(title));
    carryUnless(view, u"title"_s, title.isEmpty() ? Value() : Value(title));
    carryOthers(view, {u"type"_s, u"title"_s, u"of"_s});
    properties(body, view);
    m_viewsWritten = true;
    out.gap();
    out.block(u"image "_s % (isWritten(of) ? identifier(of) : u"*"_s) % u' ' % quoted(view.key()), body);
    return true;
}

}  // namespace lintel::structurizr
