// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/workspace/workspace.h"
#include "model/workspace/workspaceindex.h"

#include <QtTest/QTest>

#include <functional>
#include <random>

using namespace Qt::StringLiterals;
using namespace lintel;

namespace {

/// Changes a workspace at random: ids come again under other parents, names are taken twice, ends go.
class Changer {
public:
    explicit Changer(unsigned seed) : m_random(seed) {}

    Workspace workspace;
    QStringList seen;  // every path and name that there has ever been

    void change()
    {
        switch (below(10)) {
        case 0:
        case 1:
        case 2:
        case 3: workspace.insert(record({}), below(3) == 0 ? below(3) : -1); break;
        case 4: workspace.remove(any()); break;
        case 5: replace(); break;
        case 6: reorder(); break;
        case 7: refer(); break;
        case 8: update(); break;
        default: splice();
        }
    }

    int below(int limit) { return int(m_random() % unsigned(limit)); }

private:
    RecordId any() { return workspace.order().at(below(int(workspace.order().size()))); }

    RecordId any(RecordType type)
    {
        const QList<RecordId> all = workspace.all(type);
        return all.isEmpty() ? RecordId() : all.at(below(int(all.size())));
    }

    QString key() { return QString(QChar(u'a' + below(5))); }

    RecordId parentFor(RecordType type)
    {
        switch (type) {
        case RecordType::Element: return below(3) == 0 ? RecordId() : any(RecordType::Element);
        case RecordType::Relationship: return below(4) == 0 ? RecordId() : any(RecordType::Element);
        case RecordType::Node: return any(below(2) == 0 ? RecordType::Environment : RecordType::Node);
        case RecordType::Instance: return any(RecordType::Node);
        case RecordType::Box: return any(RecordType::View);
        case RecordType::Waiver: return any(RecordType::Element);
        default: return {};
        }
    }

    Record record(RecordId id)
    {
        static const QList<RecordType> types{RecordType::Element,      RecordType::Element,      RecordType::Element,
                                             RecordType::Relationship, RecordType::Relationship, RecordType::Environment,
                                             RecordType::Node,         RecordType::Instance,     RecordType::View,
                                             RecordType::Box,          RecordType::Team,         RecordType::Waiver};
        const RecordType type = types.at(below(int(types.size())));
        return filled(
            Record(id, type, parentFor(type), u"section"_s, type == RecordType::Relationship && below(2) == 0 ? QString() : key()));
    }

    Record filled(Record made)
    {
        if (made.type() == RecordType::Relationship) {
            made.setField(u"from"_s, reference());
            made.setField(u"to"_s, reference());
        } else if (made.type() == RecordType::Instance) {
            made.setField(u"of"_s, Value::reference(made.key(), any(RecordType::Element)));
        }
        return made;
    }

    Value reference()
    {
        const QList<RecordType> types{RecordType::Element, RecordType::Element, RecordType::Node, RecordType::Instance};
        return Value::reference(key(), below(5) == 0 ? RecordId() : any(types.at(below(int(types.size())))));
    }

    bool isWithin(RecordId id, RecordId above) const
    {
        for (; id; id = workspace.record(id).parent()) {
            if (id == above)
                return true;
        }
        return false;
    }

    void replace()
    {
        Record moved = workspace.record(any());
        const RecordId parent = parentFor(moved.type());
        if (moved.id() == Workspace::rootId || isWithin(parent, moved.id()))
            return;
        moved.setParent(parent);
        moved.setKey(key());
        workspace.replace(moved);
    }

    void reorder()
    {
        const RecordId id = any();
        if (id != Workspace::rootId)
            workspace.reorder(id, below(3));
    }

    void refer()
    {
        if (const RecordId relationship = any(RecordType::Relationship))
            workspace.setField(relationship, below(2) == 0 ? u"from"_s : u"to"_s, reference());
        if (const RecordId instance = any(RecordType::Instance))
            workspace.setField(instance, u"of"_s, Value::reference(key(), any(RecordType::Element)));
    }

    void update()
    {
        Record same = workspace.record(any());
        same.setField(u"description"_s, Value(key()));
        workspace.update(filled(same));
    }

    // One record goes, and another comes in its place, under its number or the next.
    void splice()
    {
        const RecordId id = any();
        if (id == Workspace::rootId)
            return;
        const bool again = below(2) == 0 && workspace.index().children(id).isEmpty();
        Record fresh = record(again ? id : workspace.nextId());
        if (fresh.parent() == id)
            fresh.setParent({});
        workspace.splice({id}, {}, {fresh});
    }

    std::mt19937 m_random;
};

}  // namespace

/// An index that was brought up to date is the same as one that is made anew.
class TestWorkspaceIndexUpdate : public QObject {
    Q_OBJECT

private slots:
    void sameAsAnew_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 0; seed < 40; ++seed)
            QTest::addRow("%u", seed) << seed;
    }

    void sameAsAnew()
    {
        QFETCH(const unsigned, seed);
        Changer changer(seed);
        changer.workspace.index();
        for (int step = 0; step < 150; ++step) {
            changer.change();
            if (changer.below(3) == 0)
                compare(changer);
            if (QTest::currentTestFailed())
                return;
        }
    }

    void copiesKeepTheirs()
    {
        Workspace w;
        const RecordId shop = w.insert(Record({}, RecordType::Element, {}, u"systems"_s, u"shop"_s));
        w.index();
        const Workspace before = w;
        const RecordId api = w.insert(Record({}, RecordType::Element, shop, u"containers"_s, u"api"_s));
        QCOMPARE(w.index().element(u"shop.api"), api);
        QCOMPARE(w.index().childElements(shop), QList<RecordId>{api});
        QVERIFY(!before.index().element(u"shop.api"));
        QVERIFY(before.index().childElements(shop).isEmpty());
    }

private:
    static void compareRecord(const WorkspaceIndex &now, const WorkspaceIndex &anew, RecordId id)
    {
        QCOMPARE(now.path(id), anew.path(id));
        QCOMPARE(now.children(id), anew.children(id));
        QCOMPARE(now.childElements(id), anew.childElements(id));
        QCOMPARE(now.ancestors(id), anew.ancestors(id));
        QCOMPARE(now.uses(id), anew.uses(id));
        QCOMPARE(now.usedBy(id), anew.usedBy(id));
        QCOMPARE(now.instancesOf(id), anew.instancesOf(id));
        QCOMPARE(now.environment(id), anew.environment(id));
    }

    static void compare(Changer &changer)
    {
        const WorkspaceIndex &now = changer.workspace.index();
        const WorkspaceIndex anew(changer.workspace);
        QCOMPARE(now.relationships(), anew.relationships());
        for (quint32 number = 0; number <= changer.workspace.nextId().number; ++number) {
            compareRecord(now, anew, {number});
            if (const QString &path = anew.path({number}); !changer.seen.contains(path))
                changer.seen.append(path);
        }
        for (const QString &name : std::as_const(changer.seen)) {
            QCOMPARE(now.element(name), anew.element(name));
            QCOMPARE(now.node(name), anew.node(name));
            QCOMPARE(now.relationship(name), anew.relationship(name));
            QCOMPARE(now.resolveDeployment(name, {}), anew.resolveDeployment(name, {}));
            for (const RecordType type : {RecordType::View, RecordType::Box, RecordType::Team, RecordType::Waiver})
                QCOMPARE(now.named(type, name), anew.named(type, name));
        }
    }
};

QTEST_GUILESS_MAIN(TestWorkspaceIndexUpdate)
#include "tst_workspaceindexupdate.moc"
