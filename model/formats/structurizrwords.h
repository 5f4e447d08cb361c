// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtCore/QStringList>

/// The words that reader and writer of Structurizr's workspaces share.
namespace lintel::structurizr {

/// "MobileDevicePortrait" gives "mobile-device-portrait", "TopBottom" gives "top-bottom".
QString toKebab(const QString &word);
/// The reverse.
QString toPascal(const QString &word);

/// Fields of a style that both sides name alike, with how they are typed in JSON.
enum class StyleField : quint8 { Text, Number, Boolean, Word };
struct StyleFieldSpec {
    QString name;
    StyleField form;
};
const QList<StyleFieldSpec> &styleFields();

/// What a style for a tag that Structurizr gives by itself is written as here: `for` and `where`. Both empty for other tags.
struct DefaultTag {
    QString tag, target, where;
};
const QList<DefaultTag> &defaultTags();

/// The shapes of elements, as the JSON writes them.
const QStringList &shapeNames();

/// Which boundaries a view shows: fields of a view in the JSON that are kept as they are.
const QStringList &boundaryFields();

/// Where the theme is that `theme default` stands for.
const QString &defaultTheme();

/// The kind of a picture by its file's ending, as `image/png`; empty for other files.
QString pictureType(const QString &name);

/// The pictures that a page in Markdown or AsciiDoc shows from files beneath its own folder, as paths from there, each once.
QStringList picturesIn(const QString &page);

/// `tags has "X"`, and the tag of such a condition (empty when it is none).
QString hasTag(const QString &tag);
QString tagOf(const QString &condition);

}  // namespace lintel::structurizr
