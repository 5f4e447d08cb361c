// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/diagnostic.h"

namespace lintel::structurizr::dsl {

/// A place in one of the files that were read.
struct Place {
    int file = -1;  ///< Number given by Report::addFile.
    int line = 0;   ///< From 1.
    int column = 0;
};

/// Collects what a person should know of the files: errors up to a number, notes without repeating them.
class Report {
public:
    int addFile(const QString &path);
    const QString &file(int number) const { return m_files.at(number); }
    const QStringList &files() const { return m_files; }

    void error(const Place &place, const QString &code, const QString &pattern, const QStringList &arguments = {},
               const QString &mend = {});
    void note(const Place &place, const QString &code, const QString &pattern, const QStringList &arguments = {}, const QString &mend = {});

    bool failed() const { return m_errors > 0; }
    /// There is no use in reading on: too many errors, or one that ends all.
    bool over() const { return m_over; }
    void end() { m_over = true; }

    Diagnostics diagnostics;

    Location where(const Place &place) const;

private:
    QStringList m_files;
    int m_errors = 0;
    int m_notes = 0;
    bool m_over = false;
};

}  // namespace lintel::structurizr::dsl
