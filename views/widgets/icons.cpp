// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/widgets/icons.h"

#include "model/workspace/effective.h"
#include "views/widgets/iconsource.h"
#include "views/widgets/paletteiconengine.h"

#include <QtCore/QMap>

namespace lintel::icons {

using namespace Qt::StringLiterals;

namespace {

// Sources by name; shapes are read when first asked for.
class Shapes {
public:
    Shapes()
    {
        for (const std::span<const IconSource> part : {iconsOfModel(), iconsOfActions()}) {
            for (const IconSource &icon : part)
                m_sources.insert(icon.name.toString(), icon.layers);
        }
    }

    std::shared_ptr<const IconShape> shape(const QString &name)
    {
        std::shared_ptr<const IconShape> &shape = m_shapes[name];
        if (!shape)
            shape = std::make_shared<IconShape>(m_sources.value(name));
        return shape;
    }
    bool contains(const QString &name) const { return m_sources.contains(name); }
    QStringList names() const { return m_sources.keys(); }

private:
    QMap<QString, QLatin1StringView> m_sources;
    QMap<QString, std::shared_ptr<const IconShape>> m_shapes;
};

Shapes &shapes()
{
    static Shapes all;
    return all;
}

QString nameOfElement(const Workspace &workspace, const Record &element)
{
    const QString shape = effective(workspace, element.id(), u"shape").text();
    if (isKind(workspace, element.id(), u"database") || shape == "cylinder"_L1)
        return u"database"_s;
    if (isKind(workspace, element.id(), u"queue") || isKind(workspace, element.id(), u"topic") || shape == "pipe"_L1)
        return u"queue"_s;
    return toString(element.level());
}

}  // namespace

QIcon named(const QString &name)
{
    if (!shapes().contains(name))
        return {};
    return QIcon(new PaletteIconEngine(name, shapes().shape(name)));
}

QString nameOf(const Workspace &workspace, RecordId record)
{
    const Record &it = workspace.record(record);
    switch (it.type()) {
    case RecordType::Element: return nameOfElement(workspace, it);
    case RecordType::View: {
        const QString name = "view-"_L1 % it.text(u"type");
        return shapes().contains(name) ? name : u"view-custom"_s;
    }
    case RecordType::Box: return u"element"_s;
    default: return toString(it.type());
    }
}

QStringList names()
{
    return shapes().names();
}

}  // namespace lintel::icons
