// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/jobs/exporting.h"
#include "model/base/readfile.h"
#include "model/formats/formats.h"
#include "model/workspace/schema.h"
#include "model/yaml/syntaxtree.h"
#include "tests/robust/robust.h"

#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtCore/QTemporaryDir>
#include <QtCore/QUrl>
#include <QtCore/QXmlStreamReader>
#include <QtTest/QTest>

using namespace lintel;
using namespace lintel::testing;
using namespace Qt::StringLiterals;

namespace {

class Simple final : public LayoutEngine {
public:
    Result<LayoutAnswer> place(const LayoutRequest &request) override { return fallbackPlacement(request); }
};

// Texts that mean something in one of the formats that we write, or to those who show them, each in several dresses.
QStringList payloads()
{
    const QStringList cores{u"<script>alert(1)</script>"_s,
                            u"<img src=x onerror=alert(1)>"_s,
                            u"<svg/onload=alert(1)>"_s,
                            u"</text><script>x</script><text>"_s,
                            u"</title></desc></svg>"_s,
                            u"]]><b>"_s,
                            u"<!--"_s,
                            u"--><i>"_s,
                            u"<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>&e;"_s,
                            u"&lt;b&gt;&#x3c;"_s,
                            u"\" onmouseover=\"alert(1)"_s,
                            u"' onfocus='x"_s,
                            u"javascript:alert(1)"_s,
                            u" java\nscript:alert(1)"_s,
                            u"data:text/html,<script>x</script>"_s,
                            u"file:///etc/passwd"_s,
                            u"=cmd|' /C calc'!A0"_s,
                            u"+1+1"_s,
                            u"-2+3"_s,
                            u"@SUM(1)"_s,
                            u"\t=1"_s,
                            u"\r=1"_s,
                            u"a\",\"b\n=1"_s,
                            u"}; digraph x { a -> b"_s,
                            u"\"]; evil [label=\""_s,
                            u"\\\" ]; evil"_s,
                            u"\\N \\G \\l"_s,
                            u"<b>label</b>"_s,
                            u"%%{init: {'theme':'x'}}%%"_s,
                            u"click a href \"javascript:x\""_s,
                            u"\"] --> evil[\""_s,
                            u"end\nsubgraph x"_s,
                            u"#quot;#35;"_s,
                            u"!include /etc/passwd"_s,
                            u"---\nevil: 1"_s,
                            u"x: &a [*a]"_s,
                            u"!!python/object:os.system"_s,
                            u"key: value # comment"_s,
                            u"'\nkind: Evil\n'"_s,
                            u"\", \"evil\": \""_s,
                            u"\\u0022,\\u0022"_s,
                            u"[link](javascript:alert(1))"_s,
                            u"![x](file:///etc/passwd)"_s,
                            u"`code` ``` | table |"_s,
                            u"${jndi:ldap://x}"_s,
                            u"{{constructor}}"_s,
                            u"$(touch x) `touch x` ; rm"_s,
                            u"../../etc/passwd"_s,
                            u"\u001b[2J\u001b]0;x\u0007"_s,
                            u"\u0001\u0008\u000b\u001f\u007f"_s,
                            u"\u202eevil\u202c\u2066\u200b"_s,
                            QString(QChar(0xd800)) + u" lone "_s + QChar(0xdfff),
                            u"\ufffe\uffff"_s,
                            u"a\u2028b\u2029c\u0085d"_s};
    QStringList all;
    for (const QString &core : cores)
        all += {core, u"x"_s % core, core % u"\""_s, u"'"_s % core % u"'"_s, u"\n"_s % core, core % core};
    return all;
}

bool takesText(const FieldSpec &field)
{
    return field.type == FieldType::String || field.type == FieldType::Text || field.type == FieldType::Url;
}

// One text in every field of the record that takes any.
void fill(Record &record, const QString &text)
{
    for (const FieldSpec &field : recordSpec(record.type()).fields) {
        if (!takesText(field) || field.name == u"file")
            continue;
        record.setField(field.name, field.list ? Value::fromList(QStringList{text}) : Value(text));
    }
}

// An element, a container in it, a relationship, a team and a technology for each text; views that show them.
Workspace workspaceOf(const QStringList &texts)
{
    Workspace workspace;
    QString example;
    RecordId first;
    const auto add = [&workspace](RecordType type, RecordId parent, const QString &section, const QString &key, const QString &text) {
        Record record(workspace.nextId(), type, parent, section, key);
        fill(record, text);
        record.setHome(u"lintel.yaml"_s);
        workspace.insert(record);
        return record.id();
    };
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const QString key = u"e"_s % QString::number(i);
        const RecordId system = add(RecordType::Element, {}, u"systems"_s, key, texts.at(i));
        add(RecordType::Element, system, u"containers"_s, u"c"_s, texts.at(i));
        add(RecordType::Team, {}, u"teams"_s, u"t"_s % QString::number(i), texts.at(i));
        add(RecordType::Technology, {}, u"technologies"_s, u"k"_s % QString::number(i), texts.at(i));
        if (first) {
            Record line(workspace.nextId(), RecordType::Relationship, first, u"uses"_s, QString());
            fill(line, texts.at(i));
            line.setField(u"to"_s, Value::reference(key, system));
            workspace.insert(line);
        }
        first = system;
    }
    for (const char *type : {"landscape", "context"}) {
        Record view(workspace.nextId(), RecordType::View, {}, u"views"_s, QString::fromLatin1(type));
        fill(view, texts.first());
        view.setField(u"type"_s, Value(QString::fromLatin1(type)));
        if (type[0] == 'c')
            view.setField(u"of"_s, Value::reference(u"e0"_s, workspace.all(RecordType::Element).first()));
        workspace.insert(view);
    }
    workspace.resolveReferences();
    return workspace;
}

// What a file is made of, without what the texts say.
using Shape = QStringList;

void addJson(const QJsonValue &value, const QString &at, QSet<QString> &shape)
{
    shape.insert(at % u' ' % QString::number(value.type()));
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member)
            addJson(member.value(), at % u'/' % member.key(), shape);
    }
    for (const QJsonValue &item : value.toArray())
        addJson(item, at % u"/*"_s, shape);
}

void addYaml(const yaml::SyntaxTree &tree, yaml::NodeIndex node, const QString &at, QSet<QString> &shape)
{
    shape.insert(at);
    for (const yaml::NodeIndex child : tree.children(node))
        addYaml(tree, child, at % u'/' % (tree.keyText(child).isEmpty() ? u"*"_s : tree.keyText(child)), shape);
}

bool isHarmlessLink(const QString &link)
{
    const QString scheme = QUrl(link.trimmed()).scheme().toLower();
    return link.startsWith(u'#') || scheme == u"http" || scheme == u"https" || scheme == u"mailto"
        || (scheme.isEmpty() && !link.contains(u':'));
}

QString xmlShape(const QByteArray &bytes, QSet<QString> &shape)
{
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isDTD() || xml.isProcessingInstruction())
            return u"a declaration"_s;
        if (!xml.isStartElement())
            continue;
        shape.insert(xml.qualifiedName().toString());
        for (const QXmlStreamAttribute &attribute : xml.attributes()) {
            shape.insert(QString(xml.qualifiedName() % u'@' % attribute.qualifiedName()));
            if (attribute.name() == u"href" && !isHarmlessLink(attribute.value().toString()))
                return u"a link to "_s % attribute.value().toString();
        }
    }
    return xml.hasError() ? u"ill-formed: "_s % xml.errorString() : QString();
}

// Lines with what stands in quotes taken out, numbers as one. Each language has its own way to write a quote within quotes.
void addQuotedLines(const QString &path, const QByteArray &bytes, QSet<QString> &shape)
{
    static const QRegularExpression dot(u"\"(?:[^\"\\\\]|\\\\.)*\""_s), mermaid(u"\"[^\"]*\""_s), digits(u"[0-9.]+"_s);
    const QStringList lines = QString::fromUtf8(bytes).split(u'\n');
    for (QString line : lines) {
        line.replace(path.endsWith(u".dot") ? dot : mermaid, u"\"\""_s);
        line.replace(digits, u"0"_s);
        shape.insert(line.trimmed());
    }
}

// What begins each line. What the language has no place for goes along as properties, for evil texts more often.
void addStatements(const QByteArray &bytes, QSet<QString> &shape)
{
    static const QRegularExpression text(u"^\".*$"_s), digits(u"[0-9]+"_s);
    shape.unite({u"properties"_s, u"}"_s, u"text"_s});
    const QStringList lines = QString::fromUtf8(bytes).split(u'\n');
    for (const QString &line : lines) {
        QString statement = line.trimmed().section(u' ', 0, 0);
        shape.insert(statement.replace(text, u"text"_s).replace(digits, u"0"_s));
    }
}

// RFC 4180: the number of cells of each line, and no cell that a spreadsheet takes for a formula.
QString csvShape(const QString &text, QSet<QString> &shape)
{
    QStringList cells{QString()};
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'"' && quoted && text.mid(i + 1, 1) == u"\"") {
            cells.last() += text.at(++i);
        } else if (c == u'"') {
            quoted = !quoted;
        } else if (quoted || (c != u',' && c != u'\n' && c != u'\r')) {
            cells.last() += c;
        } else if (c == u',') {
            cells.append(QString());
        } else if (c == u'\n') {
            shape.insert(QString::number(cells.size()));
            for (const QString &cell : std::as_const(cells)) {
                if (!cell.isEmpty() && u"=+-@\t\r"_s.contains(cell.front()))
                    return u"a formula: "_s % cell;
            }
            cells = QStringList{QString()};
        }
    }
    return quoted ? u"an open quote"_s : QString();
}

// Problems of a file, and its shape.
QString shapeOf(const QString &path, const QByteArray &bytes, QSet<QString> &shape)
{
    if (path.endsWith(u".svg"))
        return xmlShape(bytes, shape);
    if (path.endsWith(u".json")) {
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
        if (error.error != QJsonParseError::NoError)
            return error.errorString();
        addJson(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()), {}, shape);
        return {};
    }
    if (path.endsWith(u".yaml")) {
        for (const QByteArray &part : QByteArray("\n" + bytes).replace("\n---\n", QByteArray(1, '\0')).split('\0')) {
            const Result<yaml::SyntaxTree> tree = yaml::SyntaxTree::parse(part, yaml::Policy::Foreign, path);
            if (!tree)
                return tree.error().toLine();
            addYaml(*tree, tree->root(), {}, shape);
        }
        return {};
    }
    if (path.endsWith(u".csv")) {
        return csvShape(QString::fromUtf8(bytes), shape);
    }
    if (path.endsWith(u".dsl"))
        addStatements(bytes, shape);
    else
        addQuotedLines(path, bytes, shape);
    return {};
}

}  // namespace

class TestInjection : public QObject {
    Q_OBJECT

private slots:
    void everyTextStaysAText_data()
    {
        QTest::addColumn<QString>("format");
        for (const FormatDescriptor &each : formats()) {
            if (each.writes && each.id != u"png" && each.id != u"pdf")
                QTest::newRow(qPrintable(each.id)) << each.id;
        }
    }

    void everyTextStaysAText()
    {
        QFETCH(QString, format);
        const QStringList evil = payloads();
        QVERIFY(evil.size() >= 300);
        QStringList harmless;
        for (qsizetype i = 0; i < evil.size(); ++i)
            harmless.append(u"Text "_s % QString::number(i));
        QSet<QString> known, found;
        QVERIFY(exported(format, harmless, known));
        QVERIFY(exported(format, evil, found));
        QVERIFY(!known.isEmpty());
        const QStringList more = (found - known).values();
        QVERIFY2(more.isEmpty(), qPrintable(u"only with evil texts: "_s % more.mid(0, 5).join(u" | "_s)));
        qInfo("%s: %lld texts in every field, the structure is that of harmless ones", qPrintable(format),
              static_cast<long long>(evil.size()));
    }

private:
    static bool exported(const QString &format, const QStringList &texts, QSet<QString> &shape)
    {
        const QTemporaryDir folder;
        const Workspace workspace = workspaceOf(texts);
        Simple engine;
        jobs::ExportJob job{format, viewsOf(workspace), folder.filePath(u"out"_s), false, {}, {}};
        job.options.addresses = jobs::addressesOf(workspace);
        const Result<jobs::ExportOutcome> outcome = jobs::runExport(workspace, job, engine, [](int, int) { return true; });
        if (!outcome || outcome->files.isEmpty()) {
            qWarning("%s", outcome ? "no file" : qPrintable(outcome.error().toLine()));
            return false;
        }
        for (const QString &path : outcome->files) {
            const Result<QByteArray> bytes = readFile(path);
            const QString problem = bytes ? shapeOf(path, *bytes, shape) : bytes.error().what();
            if (!problem.isEmpty()) {
                qWarning("%s: %s", qPrintable(path), qPrintable(problem));
                return false;
            }
        }
        return true;
    }
};

QTEST_GUILESS_MAIN(TestInjection)
#include "tst_injection.moc"
