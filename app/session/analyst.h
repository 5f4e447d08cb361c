// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/document/document.h"
#include "views/workbench/workbench.h"

#include <QtCore/QThreadPool>
#include <QtCore/QTimer>

namespace lintel {

/// Checks the workspace against its standards and adds up its costs, in a thread of its own, some time after each change.
class Analyst : public QObject {
    Q_OBJECT

public:
    /// `folder` is where packs of the workspace are found.
    Analyst(const Document &document, const QString &folder, QObject *parent = nullptr);
    ~Analyst() override;

    /// The latest result; never null.
    std::shared_ptr<const Analysis> analysis() const { return m_analysis; }
    /// Starts soon; several calls in a row are one.
    void schedule();

signals:
    void analysisChanged();

private:
    void start();

    const Document &m_document;
    QString m_folder;
    std::shared_ptr<const Analysis> m_analysis = std::make_shared<const Analysis>();
    QThreadPool m_pool;
    QTimer m_delay;
    bool m_running = false;
    bool m_again = false;
};

}  // namespace lintel
