// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtCore/QString>

/// Makes any text harmless and faithful inside one kind of output. Each function says where its result may stand. Control characters that
/// the target cannot hold become U+FFFD.
namespace lintel::escape {

/// XML 1.0 character data and attribute values in either quotes. Characters that XML forbids, and lone surrogates, become U+FFFD; line
/// breaks and tabs become character references, so that they survive in attributes.
QString xml(QStringView text);

/// HTML text and attribute values in either quotes (not scripts, styles or addresses).
QString html(QStringView text);

/// Within "..." of Graphviz's DOT: a label or a name. Backslashes are doubled, so that \N, \l... mean nothing; entities stay text.
QString dot(QStringView text);

/// Within "..." of a Mermaid diagram. Line breaks become blanks.
QString mermaid(QStringView text);

/// Within "..." of PlantUML: neither macros, variables, links nor Creole markup remain. Line breaks become \n.
QString plantuml(QStringView text);

/// Within "..." of D2.
QString d2(QStringView text);

/// One line of text in Markdown (CommonMark, GitHub's tables and MDX): no markup, HTML or table cell border remains. Line breaks become
/// blanks.
QString markdown(QStringView text);

/// A field of CSV (RFC 4180), quoted where needed. What a spreadsheet would take for a formula (a leading = + - @, TAB or line break,
/// also their wide forms) gets a leading apostrophe. Numbers are written without this.
QString csv(QStringView text);

enum class LineBreaks : quint8 { Escape, Keep };

/// For a terminal or a log: control characters (C0, DEL, C1), those that change the writing direction and invisible ones are shown as
/// \u001b, lone surrogates as \ud800. Line breaks too, unless kept.
QString terminal(QStringView text, LineBreaks lineBreaks = LineBreaks::Escape);

}  // namespace lintel::escape
