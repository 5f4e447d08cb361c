// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/widgets/icons.h"
#include "views/widgets/iconshape.h"
#include "views/widgets/iconsource.h"

#include <QtGui/QGuiApplication>
#include <QtGui/QPalette>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace lintel;

class TestIcons : public QObject {
    Q_OBJECT

private slots:
    void sourcesAreReadable_data();
    void sourcesAreReadable();
    void refusesWhatIsNoPath_data();
    void refusesWhatIsNoPath();
    void paintsInEverySize();
    void knowsTheNamesThatActionsUse_data();
    void knowsTheNamesThatActionsUse();
    void unknownNamesAreNull();
    void followsThePalette();
    void namesRecordsByWhatTheyAre();
};

namespace {

int inkedPixels(const QImage &image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += qAlpha(image.pixel(x, y)) > 100 ? 1 : 0;
    }
    return count;
}

RecordId add(Workspace &workspace, RecordType type, const QString &section, const QString &key, const Fields &fields = {})
{
    Record record({}, type, {}, section, key);
    record.setFields(fields);
    return workspace.insert(record);
}

Fields with(const QString &field, const QString &value)
{
    Fields fields;
    fields.set(field, Value(value));
    return fields;
}

}  // namespace

void TestIcons::sourcesAreReadable_data()
{
    QTest::addColumn<QString>("layers");
    for (const std::span<const IconSource> part : {iconsOfModel(), iconsOfActions()}) {
        for (const IconSource &icon : part)
            QTest::addRow("%s", icon.name.latin1()) << icon.layers.toString();
    }
}

void TestIcons::sourcesAreReadable()
{
    QFETCH(QString, layers);
    const QByteArray bytes = layers.toLatin1();
    QVERIFY(IconShape(QLatin1StringView(bytes)).isValid());
}

void TestIcons::refusesWhatIsNoPath_data()
{
    QTest::addColumn<QByteArray>("layers");
    QTest::newRow("a number is missing") << QByteArray("s M1");
    QTest::newRow("no number") << QByteArray("s M1 x");
    QTest::newRow("unknown word") << QByteArray("s B1 2");
    QTest::newRow("unknown ink") << QByteArray("q M1 2");
    QTest::newRow("ink alone and a dash") << QByteArray("s M- 2");
}

void TestIcons::refusesWhatIsNoPath()
{
    QFETCH(QByteArray, layers);
    QVERIFY(!IconShape(QLatin1StringView(layers)).isValid());
}

void TestIcons::paintsInEverySize()
{
    for (const QString &name : icons::names()) {
        for (const int side : {16, 24, 32}) {
            for (const qreal scale : {1.0, 2.0}) {
                const QPixmap pixmap = icons::named(name).pixmap(QSize(side, side), scale);
                QCOMPARE(pixmap.deviceIndependentSize(), QSizeF(side, side));
                QVERIFY2(inkedPixels(pixmap.toImage()) > side / 2, qPrintable(name));
            }
        }
    }
}

void TestIcons::knowsTheNamesThatActionsUse_data()
{
    QTest::addColumn<QString>("name");
    const QString names = u"person system container component code element database queue relationship environment node instance "
                          "view-landscape view-context view-container view-component view-code view-deployment view-dynamic "
                          "view-filtered view-custom decision team group technology kind cost metric waiver standard style file folder "
                          "error warning note ok open save save-as new undo redo cut copy paste delete hide search find zoom-in zoom-out "
                          "zoom-fit zoom-actual align-left align-centre align-right align-top align-middle align-bottom "
                          "distribute-horizontally distribute-vertically layout layout-selection layout-new connect select pan back "
                          "forward up add remove edit filter settings export import print image tag link expand collapse reload history "
                          "compare close help palette theme minimap grid snap"_s;
    for (const QString &name : names.split(u' '))
        QTest::addRow("%s", qPrintable(name)) << name;
}

void TestIcons::knowsTheNamesThatActionsUse()
{
    QFETCH(QString, name);
    QVERIFY(!icons::named(name).isNull());
    QVERIFY(icons::names().contains(name));
}

void TestIcons::unknownNamesAreNull()
{
    QVERIFY(icons::named(u"no-such-icon"_s).isNull());
    QVERIFY(icons::named({}).isNull());
}

void TestIcons::followsThePalette()
{
    const QPalette before = QGuiApplication::palette();
    const QIcon icon = icons::named(u"close"_s);
    const QImage light = icon.pixmap(16).toImage();
    QPalette dark = before;
    dark.setColor(QPalette::Window, Qt::black);
    dark.setColor(QPalette::WindowText, Qt::white);
    QGuiApplication::setPalette(dark);
    const QImage onDark = icon.pixmap(16).toImage();
    const QImage disabled = icon.pixmap(16, QIcon::Disabled).toImage();
    QGuiApplication::setPalette(before);
    QVERIFY(light != onDark);
    QVERIFY(onDark != disabled);
    QVERIFY(qGray(onDark.pixel(8, 8)) > qGray(light.pixel(8, 8)));
}

void TestIcons::namesRecordsByWhatTheyAre()
{
    Workspace workspace;
    Fields database = with(u"of"_s, u"container"_s);
    add(workspace, RecordType::Kind, u"kinds"_s, u"database"_s, database);
    const RecordId person = add(workspace, RecordType::Element, u"people"_s, u"ann"_s);
    const RecordId store = add(workspace, RecordType::Element, u"containers"_s, u"store"_s, with(u"kind"_s, u"database"_s));
    const RecordId topic = add(workspace, RecordType::Element, u"components"_s, u"topic"_s, with(u"shape"_s, u"pipe"_s));
    const RecordId view = add(workspace, RecordType::View, u"views"_s, u"v"_s, with(u"type"_s, u"dynamic"_s));
    const RecordId strange = add(workspace, RecordType::View, u"views"_s, u"w"_s, with(u"type"_s, u"hologram"_s));
    QCOMPARE(icons::nameOf(workspace, person), u"person"_s);
    QCOMPARE(icons::nameOf(workspace, store), u"database"_s);
    QCOMPARE(icons::nameOf(workspace, topic), u"queue"_s);
    QCOMPARE(icons::nameOf(workspace, view), u"view-dynamic"_s);
    QCOMPARE(icons::nameOf(workspace, strange), u"view-custom"_s);
    for (int type = 0; type < recordTypeCount; ++type) {
        if (RecordType(type) == RecordType::Box || RecordType(type) == RecordType::Element || RecordType(type) == RecordType::View)
            continue;
        QVERIFY2(!icons::named(toString(RecordType(type))).isNull(), qPrintable(toString(RecordType(type))));
    }
}

QTEST_MAIN(TestIcons)

#include "tst_icons.moc"
