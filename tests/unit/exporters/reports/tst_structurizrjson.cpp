// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "exporters/reports/structurizrjson.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace lintel;

namespace {

Workspace shop()
{
    Workspace w;
    w.setField(Workspace::rootId, u"name"_s, u"Shop"_s);
    const RecordId buyer = w.insert(Record({}, RecordType::Element, {}, u"people"_s, u"buyer"_s));
    const RecordId shop = w.insert(Record({}, RecordType::Element, {}, u"systems"_s, u"shop"_s));
    w.insert(Record({}, RecordType::Element, shop, u"containers"_s, u"web"_s));
    Record use({}, RecordType::Relationship, buyer, u"uses"_s, {});
    use.setField(u"to"_s, u"shop.web"_s);
    use.setField(u"description"_s, u"Buys"_s);
    w.insert(use);
    Record view({}, RecordType::View, {}, u"views"_s, u"context"_s);
    view.setField(u"type"_s, u"context"_s);
    view.setField(u"of"_s, u"shop"_s);
    w.insert(view);
    w.resolveReferences();
    return w;
}

QJsonObject exported(const Workspace &w)
{
    const Exported result = exportStructurizrJson(w);
    return QJsonDocument::fromJson(result.files.first().bytes).object();
}

}  // namespace

class TestStructurizrJson : public QObject {
    Q_OBJECT

private slots:
    void numbersInReadingOrder()
    {
        const QJsonObject model = exported(shop()).value("model"_L1).toObject();
        const QJsonObject buyer = model.value("people"_L1).toArray().at(0).toObject();
        QCOMPARE(buyer.value("id"_L1).toString(), u"1"_s);
        QCOMPARE(buyer.value("tags"_L1).toString(), u"Element,Person"_s);
        const QJsonObject system = model.value("softwareSystems"_L1).toArray().at(0).toObject();
        QCOMPARE(system.value("containers"_L1).toArray().at(0).toObject().value("id"_L1).toString(), u"3"_s);
    }

    void aLiftedLineBecomesAnImpliedRelationship()
    {
        const QJsonObject root = exported(shop());
        const QJsonArray relations =
            root.value("model"_L1).toObject().value("people"_L1).toArray().at(0).toObject().value("relationships"_L1).toArray();
        QCOMPARE(relations.size(), 2);
        QCOMPARE(relations.at(1).toObject().value("linkedRelationshipId"_L1), relations.at(0).toObject().value("id"_L1));
        QCOMPARE(relations.at(1).toObject().value("destinationId"_L1).toString(), u"2"_s);
        const QJsonObject view = root.value("views"_L1).toObject().value("systemContextViews"_L1).toArray().at(0).toObject();
        QCOMPARE(view.value("elements"_L1).toArray().size(), 2);
        QCOMPARE(view.value("relationships"_L1).toArray().at(0).toObject().value("id"_L1), relations.at(1).toObject().value("id"_L1));
    }

    void equalWorkspacesGiveEqualBytes() { QCOMPARE(exportStructurizrJson(shop()).files, exportStructurizrJson(shop()).files); }
};

QTEST_GUILESS_MAIN(TestStructurizrJson)
#include "tst_structurizrjson.moc"
