// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QString>

namespace lintel {

struct MarkdownLink {
    QString label;
    QString target;       ///< As written; never opened.
    qsizetype begin = 0;  ///< Of the label, in its line's text.
};

/// One line of running text, where Markdown means text: not code, not a comment. Markup is taken off.
struct MarkdownLine {
    enum class Kind : quint8 { Heading, Item, Paragraph };
    Kind kind = Kind::Paragraph;
    int level = 0;  ///< Of a heading, 1 to 6.
    QString text;
    qsizetype offset = 0;  ///< Byte at which the text begins.
    QList<MarkdownLink> links;
};

/// The lines of a Markdown text in order. Only the first limits::markdownBytes are looked at: what decisions say about themselves stands
/// near their top. Never fails; what is not Markdown has no lines.
QList<MarkdownLine> markdownOutline(const QByteArray &markdown);

}  // namespace lintel
