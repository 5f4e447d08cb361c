// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtCore/QObject>
#include <QtCore/QStringList>

namespace lintel {

/// Where a person has been in a window, as in a browser.
class History : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < m_places.size(); }

public slots:
    void visit(const QString &place);
    void back() { go(m_at - 1); }
    void forward() { go(m_at + 1); }
    void clear();

signals:
    void changed();
    /// The place is to be shown again.
    void wanted(const QString &place);

private:
    void go(qsizetype to);

    static constexpr qsizetype most = 100;
    QStringList m_places;
    qsizetype m_at = -1;
    bool m_going = false;
};

}  // namespace lintel
