// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/standards/standards.h"
#include "model/storage/reader.h"
#include "model/workspace/workspaceindex.h"

#include <QtTest/QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace lintel;

namespace {

Workspace workspaceOf(const QByteArray &yaml)
{
    MemorySource files;
    files.insert(u"lintel.yaml"_s, "lintel: 1\n" + yaml);
    return readWorkspace(files, u"lintel.yaml"_s).snapshot.workspace;
}

CheckResult checked(const QByteArray &yaml, const QStringList &embedded = {}, bool seen = true)
{
    const Workspace workspace = workspaceOf(yaml);
    CheckOptions options;
    options.today = QDate(2026, 11, 1);
    for (const QString &key : embedded)
        options.embedded.append({Workspace::rootId, key, u"docs/page.md"_s});
    if (!seen)
        options.shown.emplace();
    for (const RecordId view : workspace.all(RecordType::View)) {
        if (workspace.record(view).text(u"title") == u"empty")
            options.emptyViews.append(view);
    }
    return check(workspace, {*shippedPack(u"structurizr"_s)}, options);
}

qsizetype countOf(const CheckResult &result, const QString &rule)
{
    return std::count_if(result.findings.begin(), result.findings.end(), [&](const Finding &f) { return f.ruleId == rule; });
}

const QByteArray scoped = "properties: {'structurizr.configuration:scope': SoftwareSystem}\n";

}  // namespace

/// Each type of inspection fires on one small model, and is quiet on another.
class TestStructurizrPack : public QObject {
    Q_OBJECT

private slots:
    void everyTypeIsThereAndCanBeRead()
    {
        const Result<Pack> pack = shippedPack(u"structurizr"_s);
        QVERIFY(pack.ok());
        QCOMPARE(pack->rules.size(), 26);
        QCOMPARE(pack->severities, u"structurizr.inspection"_s);
        const CheckResult result = checked("systems: {a: {}}\n");
        for (const Diagnostic &problem : result.problems)
            qWarning().noquote() << problem.what();
        QVERIFY(result.problems.isEmpty());
    }

    void firesAndIsQuiet_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QByteArray>("fires");
        QTest::addColumn<QByteArray>("quiet");
        const auto row = [](const char *rule, const QByteArray &fires, const QByteArray &quiet) {
            QTest::newRow(rule) << QString::fromLatin1(rule) << fires << quiet;
        };
        row("workspace.tooling", "properties: {'structurizr.workspace:lastModifiedAgent': structurizr-web/dsl-editor}\n",
            "properties: {'structurizr.workspace:lastModifiedAgent': structurizr-local}\n");
        row("workspace.scope", "systems: {a: {}}\n", scoped + "systems: {a: {containers: {b: {}}}}\n");
        row("model.empty", "name: A\n", "systems: {a: {}}\n");
        row("model.person.description", "people: {a: {}}\n", "people: {a: {description: d}}\nsystems: {b: {}}\n");
        row("model.softwaresystem.description", "systems: {a: {}}\n", "systems: {a: {description: d}}\npeople: {b: {}}\n");
        row("model.softwaresystem.documentation", "systems: {a: {containers: {b: {}}}}\n",
            "systems: {a: {docs: d, containers: {b: {}}}, c: {}}\n");
        row("model.container.description", "systems: {a: {containers: {b: {}}}}\n", "systems: {a: {containers: {b: {description: d}}}}\n");
        row("model.container.technology", "systems: {a: {containers: {b: {}}}}\n", "systems: {a: {containers: {b: {technology: t}}}}\n");
        row("model.component.description", "systems: {a: {containers: {b: {components: {c: {}}}}}}\n",
            "systems: {a: {containers: {b: {components: {c: {description: d}}}}}}\n");
        // Structurizr is quiet on the first and fires on the second.
        row("model.component.technology", "systems: {a: {containers: {b: {components: {c: {description: d}}}}}}\n",
            "systems: {a: {containers: {b: {components: {c: {technology: t}}}}}}\n");
        const QByteArray infra = "properties: {structurizr.type: InfrastructureNode}";
        row("model.deploymentnode.description", "deployments: {l: {nodes: {n: {}}}}\n",
            "deployments: {l: {nodes: {n: {description: d, nodes: {i: {" + infra + "}}}}}}\n");
        row("model.deploymentnode.technology", "deployments: {l: {nodes: {n: {}}}}\n",
            "deployments: {l: {nodes: {n: {technology: t, nodes: {i: {" + infra + "}}}}}}\n");
        row("model.deploymentnode.empty", "deployments: {l: {nodes: {n: {}}}}\n",
            "systems: {a: {}}\ndeployments: {l: {nodes: {n: {nodes: {i: {" + infra + "}}}, m: {instances: {a: {}}}}}}\n");
        row("model.infrastructurenode.description", "deployments: {l: {nodes: {n: {" + infra + "}}}}\n",
            "deployments: {l: {nodes: {n: {description: d, " + infra + "}, m: {}}}}\n");
        row("model.infrastructurenode.technology", "deployments: {l: {nodes: {n: {" + infra + "}}}}\n",
            "deployments: {l: {nodes: {n: {technology: d, " + infra + "}, m: {}}}}\n");
        row("model.element.disconnected", "systems: {a: {}}\n", "systems: {a: {containers: {b: {uses: [c]}}}, c: {}}\n");
        row("model.relationship.description", "systems: {a: {uses: [b]}, b: {}}\n",
            "systems: {a: {uses: [{to: b, description: d}]}, b: {}}\n");
        row("model.relationship.technology", "systems: {a: {uses: [b]}, b: {}}\n",
            "systems: {a: {uses: [{to: b, technology: d}]}, b: {}}\n");
        row("views.empty", "systems: {a: {}}\n", "views: {v: {type: landscape}}\n");
        row("views.view.empty", "views: {v: {type: landscape, title: empty}}\n", "views: {v: {type: landscape}}\n");
        row("views.view.key", "views: {v: {type: landscape, properties: {structurizr.generatedKey: true}}}\n",
            "views: {v: {type: landscape}}\n");
        row("views.view.layout",
            "views: {v: {type: landscape, properties: {structurizr.generatedKey: true, structurizr.automaticLayout: none}}}\n",
            "views: {v: {type: landscape, properties: {structurizr.automaticLayout: none}},"
            " w: {type: landscape, properties: {structurizr.generatedKey: true}}}\n");
        row("views.styles.element.metadata", "styles: [{where: external == true, metadata: false}]\n",
            "styles: [{where: external == true, metadata: true}, {for: relationship, where: interaction == sync, metadata: false}]\n");
    }
    void firesAndIsQuiet()
    {
        QFETCH(QString, rule);
        QFETCH(QByteArray, fires);
        QFETCH(QByteArray, quiet);
        const CheckResult found = checked(fires);
        QCOMPARE(countOf(found, rule), 1);
        const auto finding = std::find_if(found.findings.begin(), found.findings.end(), [&](const Finding &f) { return f.ruleId == rule; });
        QCOMPARE(int(finding->severity), int(Severity::Error));
        QCOMPARE(countOf(checked(quiet), rule), 0);
    }

    void decisionsAreAboutSystems()
    {
        const QString rule = u"model.softwaresystem.decisions"_s;
        Workspace workspace = workspaceOf("systems: {a: {containers: {b: {}}}}\n");
        const Pack pack = *shippedPack(u"structurizr"_s);
        QCOMPARE(countOf(check(workspace, {pack}, {}), rule), 1);
        Record decision({}, RecordType::Decision, {}, u"decisions"_s, u"ADR-0001"_s);
        decision.setField(u"title"_s, u"T"_s);
        decision.setField(u"elements"_s, Value::fromList({u"a"_s}));
        workspace.insert(decision);
        Record system = workspace.record(workspace.index().element(u"a"));
        system.setField(u"decisions"_s, Value::fromList({u"ADR-0001"_s}));
        workspace.replace(system);
        workspace.resolveReferences();
        QCOMPARE(countOf(check(workspace, {pack}, {}), rule), 0);
    }

    void elementsInNoView()
    {
        const QString rule = u"model.element.noview"_s;
        QCOMPARE(countOf(checked("systems: {a: {}}\n", {}, false), rule), 1);
        QCOMPARE(countOf(checked("systems: {a: {}}\n"), rule), 0);
    }

    void embeddedViews()
    {
        const QString rule = u"documentation.embeddedview"_s;
        const QByteArray views = "views: {v: {type: landscape}, w: {type: landscape, properties: {structurizr.generatedKey: true}}}\n";
        QCOMPARE(countOf(checked(views, {u"v"_s}), rule), 0);
        QCOMPARE(countOf(checked(views, {u"x"_s}), rule), 1);
        QCOMPARE(countOf(checked(views, {u"w"_s}), rule), 1);
    }

    void scopes()
    {
        const QString rule = u"workspace.scope"_s;
        QCOMPARE(countOf(checked(scoped + "systems: {a: {docs: d}, b: {containers: {c: {}}}}\n"), rule), 1);
        QCOMPARE(countOf(checked(scoped
                                 + "systems: {a: {}, b: {}}\nviews: {v: {type: context, of: a}, w: {type: context, of: b},"
                                   " x: {type: container, of: a}, y: {type: container, of: b}}\n"),
                         rule),
                 2);
        QCOMPARE(
            countOf(checked("properties: {'structurizr.configuration:scope': Landscape}\nsystems: {a: {containers: {b: {}}}}\n"), rule), 1);
    }

    void propertiesChangeSeverities_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<QString>("rule");
        QTest::addColumn<int>("severity");  // -1: there is no finding
        const auto row = [](const char *name, const QByteArray &yaml, const QString &rule, int severity) {
            QTest::newRow(name) << yaml << rule << severity;
        };
        const QString container = u"model.container.technology"_s;
        const QByteArray start = "properties: {";
        const QByteArray end = "}\nsystems: {a: {containers: {b: {}}}}\n";
        row("exact", start + "structurizr.inspection.model.container.technology: WARNING" + end, container, int(Severity::Warning));
        row("lower case", start + "structurizr.inspection.model.container.technology: info" + end, container, int(Severity::Note));
        row("wildcard", start + "structurizr.inspection.model.container.*: INFO" + end, container, int(Severity::Note));
        row("wide wildcard", start + "structurizr.inspection.model.*: ignore" + end, container, -1);
        row("all", start + "structurizr.inspection.*: ignore" + end, container, -1);
        row("narrow wins", start + "structurizr.inspection.*: ignore, structurizr.inspection.model.container.*: info" + end, container,
            int(Severity::Note));
        row("other type", start + "structurizr.inspection.model.component.*: ignore" + end, container, int(Severity::Error));
        row("off", start + "structurizr.inspection: false" + end, container, -1);
        row("model before workspace",
            start + "structurizr.inspection.model.*: ignore, structurizr.model.structurizr.inspection.model.*: warning" + end, container,
            int(Severity::Warning));
        row("element before workspace",
            start
                + "structurizr.inspection.model.container.technology: ignore}\nsystems: {a: {containers: {b: {properties: "
                  "{structurizr.inspection.*: warning}}}}}\n",
            container, int(Severity::Warning));
        row("parent", "systems: {a: {properties: {structurizr.inspection.model.*: info}, containers: {b: {}}}}\n", container,
            int(Severity::Note));
        row("views", "properties: {structurizr.views.structurizr.inspection.views.*: ignore}\nsystems: {a: {}}\n", u"views.empty"_s, -1);
        const QByteArray related = "systems: {a: {containers: {b: {uses: [c]}}}, c: {}}\n";
        row("ends", start + "'structurizr.inspection.model.relationship[container->softwaresystem].technology': ignore}\n" + related,
            u"model.relationship.technology"_s, -1);
        row("other ends", start + "'structurizr.inspection.model.relationship[person->softwaresystem].technology': ignore}\n" + related,
            u"model.relationship.technology"_s, int(Severity::Error));
        row("ends win",
            start
                + "structurizr.inspection.model.relationship.technology: ignore, "
                  "'structurizr.inspection.model.relationship[container->softwaresystem].technology': info}\n"
                + related,
            u"model.relationship.technology"_s, int(Severity::Note));
    }
    void propertiesChangeSeverities()
    {
        QFETCH(QByteArray, yaml);
        QFETCH(QString, rule);
        QFETCH(int, severity);
        const CheckResult result = checked(yaml);
        QCOMPARE(countOf(result, rule), severity < 0 ? 0 : 1);
        for (const Finding &finding : result.findings) {
            if (finding.ruleId == rule)
                QCOMPARE(int(finding.severity), severity);
        }
    }
};

QTEST_GUILESS_MAIN(TestStructurizrPack)
#include "tst_structurizrpack.moc"
