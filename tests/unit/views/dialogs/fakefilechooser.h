// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/dialogs/filechooser.h"

namespace lintel {

/// Answers what it was told to, and keeps what it was asked.
class FakeFileChooser final : public FileChooser {
public:
    QString answer;
    QStringList asked;

    QString openFile(QWidget *, const QString &title, const QString &, const QList<FileKind> &) override { return reply(title); }
    QString saveFile(QWidget *, const QString &title, const QString &, const QList<FileKind> &) override { return reply(title); }
    QString folder(QWidget *, const QString &title, const QString &) override { return reply(title); }

private:
    QString reply(const QString &title)
    {
        asked.append(title);
        return answer;
    }
};

}  // namespace lintel
