// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/workspace/schema.h"

#include "model/yaml/syntaxtree.h"

#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace lintel;

namespace {

QJsonObject schemaFile()
{
    QFile file(u":/lintel.schema.json"_s);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

/// Checks plain data against the parts of JSON Schema that the file uses. Scalars are texts: the schema says what they are.
class Checker {
public:
    explicit Checker(QJsonObject root) : m_root(std::move(root)) {}

    /// What is wrong, with its place; empty when all is well.
    QString check(const Value &value, const QJsonObject &schema, const QString &place) const
    {
        if (const QString ref = schema.value("$ref"_L1).toString(); !ref.isEmpty()) {
            const QJsonObject target = m_root.value("$defs"_L1).toObject().value(ref.mid(8)).toObject();
            if (target.isEmpty())
                return place % u": no definition "_s % ref;
            if (const QString wrong = check(value, target, place); !wrong.isEmpty())
                return wrong;
        }
        if (const QString wrong = checkType(value, schema, place); !wrong.isEmpty())
            return wrong;
        if (const QString wrong = checkChoices(value, schema, place); !wrong.isEmpty())
            return wrong;
        if (value.isMap())
            return checkMap(value, schema, place);
        if (value.isList() && schema.contains("items"_L1)) {
            for (const Value &item : value.list()) {
                if (const QString wrong = check(item, schema.value("items"_L1).toObject(), place % u"[]"_s); !wrong.isEmpty())
                    return wrong;
            }
        }
        return {};
    }

private:
    static bool isOf(const Value &value, const QString &type)
    {
        static const QRegularExpression integer(u"^-?[0-9]+$"_s);
        static const QRegularExpression number(u"^-?[0-9]+(\\.[0-9]+)?$"_s);
        if (type == u"object")
            return value.isMap();
        if (type == u"array")
            return value.isList();
        if (!value.isScalar())
            return type == u"null" && value.isNull();
        if (type == u"boolean")
            return value.text() == u"true" || value.text() == u"false";
        if (type == u"integer")
            return integer.match(value.text()).hasMatch();
        return type == u"string" || (type == u"number" && number.match(value.text()).hasMatch());
    }

    static QString checkType(const Value &value, const QJsonObject &schema, const QString &place)
    {
        QStringList types;
        const QJsonValue given = schema.value("type"_L1);
        for (const auto &type : given.isArray() ? given.toArray() : QJsonArray{given}) {
            if (type.isString())
                types.append(type.toString());
        }
        const bool fits = types.isEmpty() || std::any_of(types.begin(), types.end(), [&](const QString &t) { return isOf(value, t); });
        if (!fits)
            return place % u": '"_s % value.text() % u"' is no "_s % types.join(u'/');
        if (schema.contains("enum"_L1)) {
            const QJsonArray allowed = schema.value("enum"_L1).toArray();
            const bool known =
                std::any_of(allowed.begin(), allowed.end(), [&](const QJsonValue &v) { return v.toVariant().toString() == value.text(); });
            if (!known)
                return place % u": '"_s % value.text() % u"' is not allowed"_s;
        }
        if (const QString pattern = schema.value("pattern"_L1).toString();
            !pattern.isEmpty() && value.isScalar() && !QRegularExpression(pattern).match(value.text()).hasMatch())
            return place % u": '"_s % value.text() % u"' does not match "_s % pattern;
        if (schema.contains("minimum"_L1) && value.isScalar() && value.text().toDouble() < schema.value("minimum"_L1).toDouble())
            return place % u": too small"_s;
        if (schema.contains("maximum"_L1) && value.isScalar() && value.text().toDouble() > schema.value("maximum"_L1).toDouble())
            return place % u": too large"_s;
        return {};
    }

    QString checkChoices(const Value &value, const QJsonObject &schema, const QString &place) const
    {
        for (const auto &part : schema.value("allOf"_L1).toArray()) {
            if (const QString wrong = check(value, part.toObject(), place); !wrong.isEmpty())
                return wrong;
        }
        if (schema.contains("if"_L1) && check(value, schema.value("if"_L1).toObject(), place).isEmpty()) {
            if (const QString wrong = check(value, schema.value("then"_L1).toObject(), place); !wrong.isEmpty())
                return wrong;
        }
        const QJsonArray choices = schema.value("anyOf"_L1).toArray();
        QStringList reasons;
        for (const auto &choice : choices) {
            reasons.append(check(value, choice.toObject(), place));
            if (reasons.last().isEmpty())
                return {};
        }
        return reasons.join(u" | "_s);
    }

    QString checkMap(const Value &value, const QJsonObject &schema, const QString &place) const
    {
        for (const auto &key : schema.value("required"_L1).toArray()) {
            if (!value.contains(key.toString()))
                return place % u": "_s % key.toString() % u" is missing"_s;
        }
        const QJsonObject properties = schema.value("properties"_L1).toObject();
        const QJsonObject patterns = schema.value("patternProperties"_L1).toObject();
        for (const auto &[key, inner] : value.map()) {
            const QString at = place % u'.' % key;
            QJsonObject found = properties.value(key).toObject();
            bool known = properties.contains(key);
            for (auto it = patterns.begin(); it != patterns.end() && !known; ++it) {
                known = QRegularExpression(it.key()).match(key).hasMatch();
                found = known ? it.value().toObject() : found;
            }
            const QJsonValue others = schema.value("additionalProperties"_L1);
            if (!known && others.isBool() && !others.toBool())
                return at % u": unknown key"_s;
            if (!known)
                found = others.toObject();
            if (const QString wrong = check(inner, found, at); !wrong.isEmpty())
                return wrong;
        }
        return {};
    }

    QJsonObject m_root;
};

// The keys of a definition; of the map among several forms.
QStringList keysOf(const QJsonObject &definition)
{
    QStringList keys = definition.value("properties"_L1).toObject().keys();
    for (const auto &form : definition.value("anyOf"_L1).toArray())
        keys += form.toObject().value("properties"_L1).toObject().keys();
    keys.removeDuplicates();
    return keys;
}

QStringList sectionNames(RecordType type)
{
    QStringList names;
    for (const SectionSpec &section : sectionsOf(type))
        names.append(section.name);
    return names;
}

QString wrongIn(const QByteArray &yaml, const QString &name)
{
    const QJsonObject schema = schemaFile();
    const auto tree = yaml::SyntaxTree::parse(yaml, yaml::Policy::Native, name);
    return tree.ok() ? Checker(schema).check(tree->toValue(tree->root()), schema, name) : tree.error().toLine();
}

}  // namespace

class TestSchema : public QObject {
    Q_OBJECT

private slots:
    void theFileForEditorsKnowsTheSameKeys_data()
    {
        QTest::addColumn<RecordType>("type");
        QTest::addColumn<QString>("definition");
        QTest::addColumn<QStringList>("without");
        const std::pair<RecordType, const char *> rows[] = {{RecordType::Relationship, "relationship"},
                                                            {RecordType::Environment, "environment"},
                                                            {RecordType::Node, "node"},
                                                            {RecordType::Instance, "instance"},
                                                            {RecordType::View, "view"},
                                                            {RecordType::Style, "style"},
                                                            {RecordType::Team, "team"},
                                                            {RecordType::Group, "group"},
                                                            {RecordType::Technology, "technology"},
                                                            {RecordType::Kind, "kind"},
                                                            {RecordType::Field, "field"},
                                                            {RecordType::Waiver, "waiver"},
                                                            {RecordType::Cost, "cost"},
                                                            {RecordType::Price, "priceEntry"},
                                                            {RecordType::Driver, "driver"},
                                                            {RecordType::Scenario, "scenario"},
                                                            {RecordType::Pattern, "patternEntry"},
                                                            {RecordType::Metric, "metric"}};
        for (const auto &[type, definition] : rows)
            QTest::newRow(definition) << type << QString::fromLatin1(definition) << QStringList();
        QTest::newRow("use") << RecordType::Relationship << u"use"_s << QStringList{u"from"_s};
        for (const char *element : {"person", "system", "container", "component", "code", "element"})
            QTest::newRow(element) << RecordType::Element << QString::fromLatin1(element) << QStringList();
        QTest::newRow("root") << RecordType::Workspace << QString() << QStringList();
    }
    void theFileForEditorsKnowsTheSameKeys()
    {
        QFETCH(RecordType, type);
        QFETCH(QString, definition);
        QFETCH(QStringList, without);
        const QJsonObject schema = schemaFile();
        const QJsonObject found = definition.isEmpty() ? schema : schema.value("$defs"_L1).toObject().value(definition).toObject();
        QStringList keys = keysOf(found);
        keys.removeAll(u"id"_s);
        keys.removeAll(u"lintel"_s);
        QStringList expected;
        for (const FieldSpec &field : recordSpec(type).fields)
            expected.append(field.name);
        // Which elements stand in which, and where layouts are, is told by the file's structure.
        const QStringList sections = sectionNames(type);
        for (const QString &section : sections) {
            if (keys.contains(section))
                expected.append(section);
        }
        for (const QString &key : without)
            expected.removeAll(key);
        keys.sort();
        expected.sort();
        QCOMPARE(keys, expected);
    }

    void theSameWordsAreAllowed()
    {
        const QJsonObject definitions = schemaFile().value("$defs"_L1).toObject();
        const std::pair<RecordType, QString> types[] = {
            {RecordType::Relationship, u"relationship"_s}, {RecordType::View, u"view"_s}, {RecordType::Style, u"style"_s}};
        int compared = 0;
        for (const auto &[type, name] : types) {
            const QJsonObject properties = definitions.value(name).toObject().value("properties"_L1).toObject();
            for (const FieldSpec &field : recordSpec(type).fields) {
                QJsonObject found = properties.value(field.name).toObject();
                if (const QString ref = found.value("$ref"_L1).toString(); !ref.isEmpty())
                    found = definitions.value(ref.mid(8)).toObject();
                if (field.type != FieldType::Enum)
                    continue;
                QStringList words;
                for (const auto &word : found.value("enum"_L1).toArray())
                    words.append(word.toString());
                QCOMPARE(QSet<QString>(words.begin(), words.end()), QSet<QString>(field.allowed.begin(), field.allowed.end()));
                ++compared;
            }
        }
        QVERIFY(compared >= 12);
    }

    void theSampleFits()
    {
        int files = 0;
        QDirIterator it(QStringLiteral(SAMPLE_FOLDER), {u"*.yaml"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            if (file.fileName().contains(u"/api/"_s) || file.fileName().contains(u"/layout/"_s))
                continue;
            QVERIFY(file.open(QIODevice::ReadOnly));
            QCOMPARE(wrongIn(file.readAll(), file.fileName().section(u'/', -1)), QString());
            ++files;
        }
        QVERIFY(files >= 5);
    }

    void whatDoesNotFitIsFound_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::newRow("unknown section") << QByteArray("lintel: 1\nsistems: {}\n");
        QTest::newRow("unknown key") << QByteArray("lintel: 1\nstyles:\n  - {wher: external}\n");
        QTest::newRow("word") << QByteArray("lintel: 1\nviews: {a: {type: contaner}}\n");
        QTest::newRow("type") << QByteArray("lintel: 1\nsystems: {a: {external: perhaps}}\n");
        QTest::newRow("range") << QByteArray("lintel: 1\nsystems: {a: {tier: 9}}\n");
        QTest::newRow("id") << QByteArray("lintel: 1\nsystems: {1a: {}}\n");
        QTest::newRow("list for map") << QByteArray("lintel: 1\nsystems: [a]\n");
        QTest::newRow("required") << QByteArray("lintel: 1\nwaivers: {a: {rule: X1}}\n");
    }
    void whatDoesNotFitIsFound()
    {
        QFETCH(QByteArray, yaml);
        QVERIFY(!wrongIn(yaml, u"x"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSchema)
#include "tst_schema.moc"
