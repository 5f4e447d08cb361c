// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/panels/newchild.h"

#include "model/edit/adding.h"
#include "model/edit/creating.h"
#include "model/workspace/workspaceindex.h"

#include <QtCore/QCoreApplication>

#include <optional>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(lintel::NewChild)
};

QString nameOf(const NewChild &child)
{
    switch (child.type) {
    case RecordType::Group: return Texts::tr("New group");
    case RecordType::Team: return Texts::tr("New team");
    case RecordType::Environment: return Texts::tr("New environment");
    case RecordType::Node: return Texts::tr("New node");
    case RecordType::Technology: return Texts::tr("New technology");
    default: break;
    }
    switch (child.level) {
    case Level::Person: return Texts::tr("New person");
    case Level::System: return Texts::tr("New system");
    case Level::Container: return Texts::tr("New container");
    case Level::Component: return Texts::tr("New component");
    case Level::Code: return Texts::tr("New code");
    case Level::Custom: break;
    }
    return Texts::tr("New element");
}

std::optional<NewChild> inSection(TreeSection section)
{
    switch (section) {
    case TreeSection::People: return NewChild{RecordType::Element, Level::Person, {}, {}};
    case TreeSection::Systems: return NewChild{RecordType::Element, Level::System, {}, {}};
    case TreeSection::Elements: return NewChild{RecordType::Element, Level::Custom, {}, {}};
    case TreeSection::Groups: return NewChild{RecordType::Group, {}, {}, {}};
    case TreeSection::Teams: return NewChild{RecordType::Team, {}, {}, {}};
    case TreeSection::Deployments: return NewChild{RecordType::Environment, {}, {}, {}};
    case TreeSection::Technologies: return NewChild{RecordType::Technology, {}, {}, {}};
    case TreeSection::None: break;
    }
    return {};
}

std::optional<NewChild> below(const Record &record)
{
    switch (record.type()) {
    case RecordType::Environment:
    case RecordType::Node: return NewChild{RecordType::Node, {}, {}, {}};
    case RecordType::Team: return NewChild{RecordType::Team, {}, {}, {}};
    case RecordType::Group: return NewChild{RecordType::Group, {}, {}, {}};
    case RecordType::Element: break;
    default: return {};
    }
    switch (record.level()) {
    case Level::System: return NewChild{RecordType::Element, Level::Container, {}, {}};
    case Level::Container: return NewChild{RecordType::Element, Level::Component, {}, {}};
    case Level::Component: return NewChild{RecordType::Element, Level::Code, {}, {}};
    case Level::Custom: return NewChild{RecordType::Element, Level::Custom, {}, {}};
    default: return {};
    }
}

std::optional<NewChild> childOf(const Workspace &workspace, const TreeShape::Parent &parent)
{
    auto child = parent.record ? below(workspace.record(parent.record)) : inSection(parent.section);
    if (child)
        child->name = nameOf(*child);
    return child;
}

Result<ChangeSet> planWith(const Workspace &workspace, const TreeShape::Parent &parent, const NewChild &child)
{
    switch (child.type) {
    case RecordType::Element: return planCreate(workspace, parent.record, sectionOf(child.level), child.key, child.name);
    case RecordType::Group: {
        const QString above = parent.record ? QString(workspace.record(parent.record).key() % u'/') : QString();
        return planAdd(workspace, RecordType::Group, {}, above % child.name, {});
    }
    case RecordType::Technology: return planAdd(workspace, child.type, {}, child.name, {});
    case RecordType::Team: {
        Result<ChangeSet> plan = planAdd(workspace, RecordType::Team, {}, child.key, child.name);
        if (!plan || !parent.record)
            return plan;
        ChangeSet below;
        for (Change change : std::as_const(*plan)) {
            if (auto *insert = std::get_if<Insert>(&change))
                insert->record.setField(u"parent"_s, Value(workspace.record(parent.record).key()));
            below.append(change);
        }
        return below;
    }
    default: return planAdd(workspace, child.type, parent.record, child.key, child.name);
    }
}

}  // namespace

bool takesNewChild(const Workspace &workspace, const TreeShape::Parent &parent)
{
    return childOf(workspace, parent).has_value();
}

Result<ChangeSet> planNewChild(const Workspace &workspace, const TreeShape::Parent &parent)
{
    std::optional<NewChild> child = childOf(workspace, parent);
    if (!child)
        return Error::error(u"edit.bad-section"_s, u"nothing is created there"_s, {}, u"Choose another place."_s);
    const QString stem = child->type == RecordType::Element ? toString(child->level) : toString(child->type);
    const QString name = child->name;
    child->key = stem;
    Result<ChangeSet> plan = planWith(workspace, parent, *child);
    for (int number = 2; !plan && plan.error().code == u"edit.id-taken" && number < 10'000; ++number) {
        child->key = stem % u'-' % QString::number(number);
        child->name = name % u' ' % QString::number(number);
        plan = planWith(workspace, parent, *child);
    }
    return plan;
}

}  // namespace lintel
