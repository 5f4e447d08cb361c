// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/atomicfile.h"
#include "model/base/readfile.h"
#include "model/edit/creating.h"
#include "tests/support/openexample.h"

namespace lintel::testing {

inline constexpr int soon = 30'000;  // What is waited for comes far earlier, but machines can be busy.

inline const QByteArray rootText = "lintel: 1\nname: Shop\ninclude: [model/*.yaml]\nsystems:\n  shop: {name: Shop}\n  bank: {name: Bank}\n";
inline const QByteArray partText = "systems:\n  mail: {name: Mail}\n";

/// A small workspace in two files, open, with a state folder of its own.
struct Opened {
    explicit Opened(const QByteArray &root = rootText, bool opens = true)
    {
        qputenv("XDG_STATE_HOME", state.path().toUtf8());
        ready = makeFolder(at(QStringLiteral("model"))).ok() && writeFileAtomically(at(QStringLiteral("lintel.yaml")), root).ok()
            && writeFileAtomically(at(QStringLiteral("model/part.yaml")), partText).ok() && (!opens || reopen());
    }
    bool reopen()
    {
        session.reset();
        Result<std::unique_ptr<Session>> opened = Session::open(folder.path());
        if (opened) {
            session = std::move(opened).value();
        }
        return session != nullptr;
    }
    QString at(const QString &path) const { return folder.filePath(path); }
    QByteArray onDisk(const QString &path) const
    {
        const Result<QByteArray> bytes = readFile(at(path));
        return bytes ? *bytes : QByteArray("none");
    }
    bool write(const QString &path, const QByteArray &bytes) const { return writeFileAtomically(at(path), bytes).ok(); }
    bool rename(const QString &path, const QString &name)
    {
        const Workspace &workspace = session->workspace();
        return session->perform(planRename(workspace, workspace.index().element(path), name), QStringLiteral("Rename %1").arg(path));
    }
    QString nameOf(const QString &path) const
    {
        return session->workspace().record(session->workspace().index().element(path)).text(u"name");
    }
    Session *operator->() const { return session.get(); }

    QTemporaryDir folder, state;
    std::unique_ptr<Session> session;
    bool ready = false;
};

}  // namespace lintel::testing
