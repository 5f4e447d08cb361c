// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtWidgets/QScrollArea>

class QVBoxLayout;

namespace lintel {

/// What the start page offers.
struct StartOffers {
    /// A sample or template that the program carries.
    struct Shipped {
        QString id;
        QString name;
        QString description;
    };
    QStringList recent;  ///< Absolute paths, latest first.
    QList<Shipped> samples;
    QList<Shipped> templates;
};

/// What a window shows while no workspace is open: recent ones, samples, templates, and the ways to others. Files and folders may be
/// dropped on it. It only tells what a person wants.
class StartPage : public QScrollArea {
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);

    void setOffers(const StartOffers &offers);
    const StartOffers &offers() const { return m_offers; }

signals:
    void openRequested(const QString &path);
    /// Asks for a workspace by a dialog.
    void openOtherRequested();
    void newRequested(const QString &templateId);
    void sampleRequested(const QString &id);
    void importRequested();
    /// The path shall no longer be among the recent ones.
    void forgetRequested(const QString &path);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    QWidget *recentColumn();
    QWidget *beginColumn();
    void addRecent(QVBoxLayout *column, const QString &path);

    StartOffers m_offers;
};

/// Where a workspace is, as short as it can be said: the home folder is "~".
QString shortPath(const QString &path);

}  // namespace lintel
