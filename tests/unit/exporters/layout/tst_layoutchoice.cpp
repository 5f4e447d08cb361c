// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "exporters/layout/layoutparts.h"

#include <QtTest/QTest>

#include <algorithm>

using namespace lintel;
using namespace Qt::StringLiterals;

namespace {

/// Boxes in one row, as wide apart as the labels between them want; counts its graphs.
class RowRunner {
public:
    Result<QList<LayoutAnswer>> operator()(const QList<LayoutGraph> &graphs)
    {
        QList<LayoutAnswer> answers;
        for (const LayoutGraph &graph : graphs) {
            ++calls;
            LayoutAnswer answer;
            double labels = 0;
            for (const LayoutRequest::Edge &edge : graph.request.edges) {
                labels += edge.labelWidth;
            }
            fewestLabels = std::min(fewestLabels, labels);
            double x = 0;
            for (const LayoutRequest::Box &box : graph.request.boxes) {
                answer.boxes.append(QRectF(x, 0, box.width, box.height));
                x += box.width + labels;
            }
            answer.clusters.resize(graph.request.clusters.size());
            answer.labels.resize(graph.request.edges.size());
            answer.routes.resize(graph.request.edges.size());
            answers.append(answer);
        }
        return answers;
    }
    int calls = 0;
    double fewestLabels = 1e9;  ///< The least that the labels of a graph were wide together.
};

LayoutRequest chain(int boxes, double labelWidth)
{
    LayoutRequest request;
    for (int i = 0; i < boxes; ++i) {
        request.boxes.append({100, 60, -1});
    }
    for (int i = 1; i < boxes; ++i) {
        request.edges.append({i - 1, i, labelWidth, 20});
    }
    return request;
}

}  // namespace

class TestLayoutChoice : public QObject {
    Q_OBJECT

private slots:
    void aDrawingThatFitsAPageIsLeft()
    {
        RowRunner runner;
        const Result<LayoutAnswer> answer = placeInParts(chain(3, 10), std::ref(runner));
        QVERIFY(answer);
        QCOMPARE(runner.calls, 1);
        QCOMPARE(drawnBounds(*answer).width(), 340);
    }

    void labelsGiveWayToAPage()
    {
        RowRunner runner;
        const LayoutRequest request = chain(4, 400);
        const Result<LayoutAnswer> answer = placeInParts(request, std::ref(runner));
        QVERIFY(answer);
        QCOMPARE(drawnBounds(*answer).width(), 400);
        QCOMPARE(answer->labels.size(), request.edges.size());
    }

    void labelsWithinAClusterStay()
    {
        RowRunner runner;
        LayoutRequest request = chain(4, 400);
        request.clusters = {{-1, 50, 20, 24}};
        for (LayoutRequest::Box &box : request.boxes) {
            box.cluster = 0;
        }
        const Result<LayoutAnswer> answer = placeInParts(request, std::ref(runner));
        QVERIFY(answer);
        QVERIFY(runner.fewestLabels >= 800);  // not 0
    }

    void aFailureIsTold()
    {
        const Result<LayoutAnswer> answer = placeInParts(chain(3, 10), [](const QList<LayoutGraph> &) -> Result<QList<LayoutAnswer>> {
            return Diagnostic::error(u"layout.failed"_s, u"the layout program failed (%1)"_s, {u"1"_s});
        });
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, u"layout.failed"_s);
    }
};

QTEST_GUILESS_MAIN(TestLayoutChoice)
#include "tst_layoutchoice.moc"
