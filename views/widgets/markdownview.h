// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtWidgets/QTextBrowser>

namespace lintel {

/// Shows Markdown of strangers: no HTML, nothing is loaded from disk or net, and a link is told by `linkActivated`, never opened.
class MarkdownView : public QTextBrowser {
    Q_OBJECT

public:
    explicit MarkdownView(QWidget *parent = nullptr);

    /// Texts beyond the limit are cut, which is said at their end.
    void setMarkdownText(const QString &markdown);
    QString markdownText() const { return m_markdown; }
    /// Brings a heading into sight by its words, as links name it: "In five minutes" is "in-five-minutes". Returns whether it is there.
    bool scrollToHeading(const QString &anchor);
    /// How links name a heading.
    static QString anchorOf(const QString &heading);

    /// The one folder that pictures are taken from, by file name alone; for texts of our own. None at first.
    void setPictureFolder(const QString &folder) { m_pictures = folder; }

    static constexpr qsizetype maxCharacters = 512 * 1024;

    QVariant loadResource(int type, const QUrl &name) override;

signals:
    void linkActivated(const QUrl &target);
    void linkHovered(const QString &target);

protected:
    void changeEvent(QEvent *event) override;
    /// Nothing is ever navigated to.
    void doSetSource(const QUrl &, QTextDocument::ResourceType) override {}

private:
    void render();
    void styleBlocks();

    QString m_markdown;
    QString m_pictures;
};

}  // namespace lintel
