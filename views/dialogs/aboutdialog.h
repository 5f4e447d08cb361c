// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtWidgets/QDialog>

namespace lintel {

/// What the About dialog tells; the program knows it.
struct AboutFacts {
    QString version;
    bool syntaxHighlighting = false;  ///< KSyntaxHighlighting is built in.
    QString yamlVersion;              ///< Of yaml-cpp; may be empty.
};

/// Name, version, licence and libraries.
class AboutDialog : public QDialog {
    Q_OBJECT

public:
    explicit AboutDialog(const AboutFacts &facts, QWidget *parent = nullptr);

    /// Everything that it tells, for reports of faults.
    QString text() const { return m_text; }

private:
    QString m_text;
};

}  // namespace lintel
