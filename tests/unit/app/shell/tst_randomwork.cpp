// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/settings/theme.h"
#include "tests/unit/app/shell/randomperson.h"
#include "tests/unit/app/shell/windowwatch.h"

#include <QtCore/QStandardPaths>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>

#include <cstdio>

using namespace lintel;
using namespace lintel::testing;
using namespace Qt::StringLiterals;

/// Random work on a whole window: whatever a person does, the program neither ends nor warns, the model stays what the texts say, and all
/// can be undone. For long runs:
///   LINTEL_RANDOM_RUNS   how many runs, each with a seed of its own
///   LINTEL_RANDOM_STEPS  actions of each
///   LINTEL_RANDOM_SEED   the first seed, to see a failure again
///   LINTEL_RANDOM_STRICT 1: model and texts are compared after each step, not only now and then
///   LINTEL_RANDOM_TELL   1: each action is printed before it is done
class TestRandomWork : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void leavesNothingBehind_data();
    void leavesNothingBehind();
};

namespace {

int number(const char *variable, int otherwise)
{
    return qEnvironmentVariableIsSet(variable) ? qEnvironmentVariableIntValue(variable) : otherwise;
}

/// Works for so many steps; what went wrong, or nothing. Prints what was done before.
QString work(quint32 seed, int steps)
{
    TestWindow test;
    RandomNumbers numbers(seed);
    test.window->resize(1500, 950);
    QObject::connect(test.window.data(), &MainWindow::settingsChanged, test.window.data(), [&test] {
        applyTheme(*qApp, test.settings.theme);
        test.window->applySettings();
    });
    if (!test.open() || !QTest::qWaitForWindowActive(test.window, 60000)) {
        return u"does not open"_s;
    }
    WindowWatch watch(test, number("LINTEL_RANDOM_STRICT", 0) != 0);
    const DialogCloser closer(seed);
    RandomPerson person(test, numbers);
    QStringList done;
    const bool tells = number("LINTEL_RANDOM_TELL", 0) != 0;
    QString problem = watch.settle() ? QString() : u"never drawn"_s;
    for (int step = 0; step < steps && problem.isEmpty(); ++step) {
        person.act([&](const QString &what) {
            done.append(QString::number(step) % u": "_s % what);
            if (tells) {
                std::fprintf(stderr, "%s\n", qPrintable(done.last()));
            }
        });
        QTest::qWait(numbers.oneIn(4) ? 20 : 0);
        problem = watch.problem();
        if (problem.isEmpty() && step % 20 == 19) {
            problem = watch.thoroughProblem();
        }
    }
    if (tells) {
        std::fprintf(stderr, "%d edits, %d refusals\n", watch.edits(), watch.refusals());
    }
    if (problem.isEmpty()) {
        problem = watch.historyProblem();
    }
    if (!problem.isEmpty() && !tells) {
        std::fprintf(stderr, "seed %u\n%s\n", seed, qPrintable(done.join(u'\n')));  // too long for Qt Test
    }
    return problem;
}

}  // namespace

void TestRandomWork::leavesNothingBehind_data()
{
    QTest::addColumn<quint32>("seed");
    const int first = number("LINTEL_RANDOM_SEED", 1);
    for (int i = 0; i < number("LINTEL_RANDOM_RUNS", 2); ++i) {
        QTest::addRow("seed %d", first + i) << quint32(first + i);
    }
}

void TestRandomWork::leavesNothingBehind()
{
    QFETCH(const quint32, seed);
    const Warnings warnings;
    const QString problem = work(seed, number("LINTEL_RANDOM_STEPS", 120));
    const QStringList late = Warnings::take();
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    QCOMPARE(late, QStringList());
}

QTEST_MAIN(TestRandomWork)
#include "tst_randomwork.moc"
