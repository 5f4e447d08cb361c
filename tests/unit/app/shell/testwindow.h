// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/shell/mainwindow.h"
#include "app/shell/services.h"
#include "model/workspace/workspaceindex.h"
#include "tests/support/openexample.h"

#include <QtCore/QPointer>

namespace lintel::testing {

/// Answers file dialogs with what the test says.
class FakeChooser final : public FileChooser {
public:
    QString answer;
    QString openFile(QWidget *, const QString &, const QString &, const QList<FileKind> &) override { return answer; }
    QString saveFile(QWidget *, const QString &, const QString &, const QList<FileKind> &) override { return answer; }
    QString folder(QWidget *, const QString &, const QString &) override { return answer; }
};

/// Answers questions with what the test says, and counts them.
class FakePrompts final : public Prompts {
public:
    Unsaved unsaved = Unsaved::Discard;
    Foreign foreign = Foreign::Cancel;
    std::function<Choices(const QList<Conflict> &)> choose;  // None: not now.
    QString previewed;
    bool recover = true;
    QStringList offered;
    int asked = 0;
    bool confirmed = true;
    QString confirmation;  // The details of the last question.
    QStringList told;

    Unsaved askAboutUnsaved(QWidget *, const QString &, const QStringList &) override
    {
        ++asked;
        return unsaved;
    }
    Foreign askAboutForeign(QWidget *, const QString &, bool) override
    {
        ++asked;
        return foreign;
    }
    std::optional<Choices> askForChoices(QWidget *, const QList<Conflict> &conflicts,
                                         const std::function<QString(const Choices &)> &preview) override
    {
        if (!choose) {
            return {};
        }
        const Choices choices = choose(conflicts);
        previewed = preview(choices);
        return choices;
    }
    bool askToRecover(QWidget *, const QString &, const QStringList &edits) override
    {
        ++asked;
        offered = edits;
        return recover;
    }
    bool confirm(QWidget *, const QString &, const QString &details, const QString &) override
    {
        ++asked;
        confirmation = details;
        return confirmed;
    }
    void tell(QWidget *, const QString &what, const QString &) override { told.append(what); }
};

/// A real window on a copy of the example.
struct TestWindow {
    TestWindow()
    {
        copyFolder(QStringLiteral(LINTEL_SOURCE_DIR "/resources/examples/platform"), folder.path());
        window = new MainWindow(services);
        window->show();
    }
    ~TestWindow() { delete window; }

    bool open() { return window->open(folder.path()); }
    Session &session() const { return *window->session(); }
    const Workspace &workspace() const { return session().workspace(); }
    QAction *action(const char *id) const { return window->actions().action(QString::fromLatin1(id)); }
    QMap<QString, QByteArray> texts() const
    {
        QMap<QString, QByteArray> all;
        const QStringList files = session().files();
        for (const QString &file : files) {
            all.insert(file, session().text(file));
        }
        return all;
    }

    QTemporaryDir folder;
    Settings settings;
    FakeChooser chooser;
    FakePrompts prompts;
    Services services{settings, chooser, prompts};
    QPointer<MainWindow> window;
};

}  // namespace lintel::testing
