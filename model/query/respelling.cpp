// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/query/respelling.h"

#include "model/query/expression.h"
#include "model/workspace/workspaceindex.h"

#include <algorithm>

namespace lintel::query {

using namespace Qt::StringLiterals;

namespace {

struct Named {
    QList<ReferenceInText> references;
    QList<NameInText> names;
};

Named namedIn(const Workspace &workspace, const Record &record, FieldType type, const QString &text)
{
    const ElementId scope = record.type() == RecordType::View ? record.target(u"of") : record.parent();
    if (type == FieldType::Filter) {
        if (const Result<Filter> filter = Filter::parse(text, workspace, scope))
            return {filter->references(), filter->names()};
    }
    // In deployment views entries are about nodes and instances.
    const Result<Expression> expression = Expression::parse(text, Subject::Any, workspace, {}, scope);
    return expression ? Named{expression->references(), expression->names()} : Named();
}

// What an entry of a deployment view's lists names, when it is nothing but a path; the dots and the star behind it are not part of that.
RecordId placeNamed(const Workspace &workspace, const Record &view, QStringView entry)
{
    if (view.type() != RecordType::View || view.text(u"type") != u"deployment" || entry.contains(u' ') || entry.contains(u'('))
        return {};
    return workspace.index().resolveDeployment(entry, workspace.index().node(view.text(u"environment")));
}

QStringView withoutReach(QStringView entry)
{
    return entry.endsWith(u".**") ? entry.chopped(3) : entry.endsWith(u".*") ? entry.chopped(2) : entry;
}

// Ids stand bare, but what technologies are called may need quotes.
QString written(const QString &name, bool quoted)
{
    const bool bare = std::all_of(name.begin(), name.end(),
                                  [](QChar c) { return c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'.' || c == u'@'; });
    const QString escaped = QString(name).replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return quoted ? escaped : bare ? name : QString(u'"' % escaped % u'"');
}

struct Patch {
    qsizetype begin = 0, length = 0;
    QString text;
};

void addName(const NameInText &name, const QString &text, const KeyTexts &texts, QList<Patch> &into)
{
    const QString word = text.sliced(name.begin, name.length);
    if (const QString fresh = texts.spelled(word); fresh != word)
        into.append({name.begin, name.length, written(fresh, true)});
}

QList<Patch> patches(const Named &then, const Named &now, const QString &text, const Workspace &from, const Workspace &to)
{
    QList<Patch> found;
    for (const ReferenceInText &reference : then.references) {
        const RecordId target = reference.target;
        const auto same = [&](const ReferenceInText &r) { return r.begin == reference.begin && r.target == target; };
        if (!target || !to.contains(target) || std::any_of(now.references.begin(), now.references.end(), same))
            continue;
        const QString path = to.index().path(target);
        // Where the text does not read any more, only what is called otherwise is known to be the reason.
        if (path != from.index().path(target) || !now.references.isEmpty())
            found.append({reference.begin, reference.length, written(path, reference.quoted)});
    }
    for (const NameInText &name : then.names)
        addName(name, text, KeyTexts(name.of, from, to), found);
    return found;
}

// From the last to the first, so that positions before them stay right.
QString patched(const QString &text, QList<Patch> patches)
{
    std::sort(patches.begin(), patches.end(), [](const Patch &a, const Patch &b) { return a.begin > b.begin; });
    QString result = text;
    for (const Patch &patch : std::as_const(patches))
        result.replace(patch.begin, patch.length, patch.text);
    return result;
}

}  // namespace

QString respelled(const Record &record, FieldType type, const QString &text, const Workspace &from, const Workspace &to)
{
    const Record &then = from.record(record.id());
    const QStringView entry = withoutReach(text);
    if (const RecordId place = placeNamed(from, then, entry)) {
        const bool same = !to.contains(place) || placeNamed(to, to.record(record.id()), entry) == place;
        return same ? text : QString(to.index().path(place) % text.sliced(entry.size()));
    }
    return patched(text, patches(namedIn(from, then, type, text), namedIn(to, to.record(record.id()), type, text), text, from, to));
}

QString respelled(const Record &record, FieldType type, const QString &text, const Workspace &workspace, const KeyTexts &groups)
{
    QList<Patch> found;
    const Named named = namedIn(workspace, record, type, text);
    for (const NameInText &name : named.names) {
        if (name.of == RecordType::Group)
            addName(name, text, groups, found);
    }
    return patched(text, found);
}

}  // namespace lintel::query
