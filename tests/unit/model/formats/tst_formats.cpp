// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/formats/formats.h"
#include "model/formats/structurizrwords.h"

#include <QtCore/QSet>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace lintel;

class TestFormats : public QObject {
    Q_OBJECT

private slots:
    void idsAreUniqueAndUsable()
    {
        QSet<QString> ids;
        for (const FormatDescriptor &format : formats()) {
            QVERIFY(!ids.contains(format.id));
            ids.insert(format.id);
            QVERIFY(format.reads || format.writes);
            QVERIFY(!format.extensions.isEmpty());
            QCOMPARE(lintel::format(format.id)->name, format.name);
        }
        QVERIFY(ids.contains(u"structurizr-json"_s));
        QCOMPARE(format(u"nothing"), nullptr);
    }

    void wordsGoThereAndBack()
    {
        for (const QString &word : {u"MobileDevicePortrait"_s, u"TopBottom"_s, u"Box"_s})
            QCOMPARE(structurizr::toPascal(structurizr::toKebab(word)), word);
        for (const QString &tag : {u"Database"_s, u"a \"quoted\" one"_s, u"back\\slash"_s})
            QCOMPARE(structurizr::tagOf(structurizr::hasTag(tag)), tag);
        QCOMPARE(structurizr::tagOf(u"tags has \"a\" or tags has \"b\""_s), QString());
    }
};

QTEST_GUILESS_MAIN(TestFormats)
#include "tst_formats.moc"
