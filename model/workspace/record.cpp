// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/workspace/record.h"

namespace lintel {

using namespace Qt::StringLiterals;

Record::Record(RecordId id, RecordType type, RecordId parent, QString section, QString key) : d(new RecordData)
{
    d->id = id;
    d->type = type;
    d->parent = parent;
    d->section = std::move(section);
    d->key = std::move(key);
}

QString Record::displayName() const
{
    const QString &name = text(u"name");
    return name.isEmpty() ? d->key : name;
}

Level Record::level() const
{
    const QString &s = d->section;
    if (s == u"people")
        return Level::Person;
    if (s == u"systems")
        return Level::System;
    if (s == u"containers")
        return Level::Container;
    if (s == u"components")
        return Level::Component;
    return s == u"code" ? Level::Code : Level::Custom;
}

bool operator==(const Record &a, const Record &b)
{
    if (a.d == b.d)
        return true;
    return a.id() == b.id() && a.type() == b.type() && a.parent() == b.parent() && a.section() == b.section() && a.key() == b.key()
        && a.fields() == b.fields();
}

QString toString(Level level)
{
    switch (level) {
    case Level::Person: return u"person"_s;
    case Level::System: return u"system"_s;
    case Level::Container: return u"container"_s;
    case Level::Component: return u"component"_s;
    case Level::Code: return u"code"_s;
    case Level::Custom: break;
    }
    return u"element"_s;
}

QString toString(RecordType type)
{
    static const QStringList names = {u"workspace"_s,  u"element"_s,  u"relationship"_s, u"environment"_s, u"node"_s,    u"instance"_s,
                                      u"view"_s,       u"box"_s,      u"line"_s,         u"style"_s,       u"team"_s,    u"group"_s,
                                      u"technology"_s, u"kind"_s,     u"field"_s,        u"waiver"_s,      u"cost"_s,    u"price"_s,
                                      u"driver"_s,     u"scenario"_s, u"pattern"_s,      u"metric"_s,      u"decision"_s};
    return names.value(int(type));
}

QString sectionOf(Level level)
{
    switch (level) {
    case Level::Person: return u"people"_s;
    case Level::System: return u"systems"_s;
    case Level::Container: return u"containers"_s;
    case Level::Component: return u"components"_s;
    case Level::Code: return u"code"_s;
    case Level::Custom: break;
    }
    return u"elements"_s;
}

}  // namespace lintel
