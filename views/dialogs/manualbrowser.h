// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtWidgets/QDialog>

class QListWidget;
class QToolButton;

namespace lintel {

class FilterEdit;
class MarkdownView;

/// The manual: pages of Markdown in a folder, their titles in a list that can be searched, links between them, back and forward.
class ManualBrowser : public QDialog {
    Q_OBJECT

public:
    /// `folder` holds the pages: "index.md" and others; a resource, or a folder on disk.
    explicit ManualBrowser(const QString &folder, QWidget *parent = nullptr);

    /// Shows a page by its name without ".md", and a heading of it. Names that are not there show the first page. Returns whether it was.
    bool showPage(const QString &name, const QString &heading = {});
    QString page() const { return m_at < 0 ? QString() : m_history[m_at].page; }
    QString title() const;
    QStringList pages() const;

    /// Lists only pages that contain the words.
    void search(const QString &text);
    /// Names of the pages that are listed now.
    QStringList listed() const;

    void goBack();
    void goForward();

signals:
    /// A link to outside was pressed; the manual itself opens none.
    void outsideLink(const QUrl &target);

private:
    struct Stop {
        QString page;
        QString heading;
    };
    struct Page {
        QString name;
        QString title;
        QString text;
    };
    void readPages(const QString &folder);
    const Page *find(const QString &name) const;
    void follow(const QUrl &target);
    void show(const Stop &stop);
    void fillList(const QString &words);

    QList<Page> m_pages;
    QList<Stop> m_history;
    int m_at = -1;
    FilterEdit *m_search;
    QListWidget *m_list;
    MarkdownView *m_view;
    QToolButton *m_back;
    QToolButton *m_forward;
};

}  // namespace lintel
