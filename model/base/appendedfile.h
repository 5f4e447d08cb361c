// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/result.h"

#include <QtCore/QByteArray>

#include <utility>

namespace lintel {

/// A private file (mode 0600) that grows at its end, such as a journal. While it is open no other process can open it as one.
class AppendedFile {
public:
    AppendedFile() = default;
    AppendedFile(const AppendedFile &) = delete;
    AppendedFile &operator=(const AppendedFile &) = delete;
    ~AppendedFile() { close(); }

    /// Makes a new file. Fails where there is one of this name (append.exists).
    Status create(const QString &path);
    /// Takes an existing regular file, if no other process has it (append.locked). Links are not followed.
    Status take(const QString &path);
    bool isOpen() const { return m_descriptor >= 0; }
    const QString &path() const { return m_path; }

    /// All of the bytes, or none: what was written in part is taken back.
    Status append(const QByteArray &bytes);
    /// Brings what was appended to disk.
    Status sync();
    void close();
    /// Closes it, and removes it.
    void remove();

private:
    Status open(const QString &path, int flags);
    Error failed(int errorNumber) const;

    int m_descriptor = -1;
    QString m_path;
};

}  // namespace lintel
