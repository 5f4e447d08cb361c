// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/storage/versions.h"

#include <algorithm>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

// 0 when it is no version.
int majorOf(const QString &text)
{
    const QStringList parts = text.split(u'.');
    const auto isNumber = [](const QString &part) {
        return !part.isEmpty() && part.size() <= 4 && std::all_of(part.begin(), part.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    };
    return parts.size() <= 2 && std::all_of(parts.begin(), parts.end(), isNumber) ? parts.first().toInt() : 0;
}

}  // namespace

Result<int> majorVersion(const yaml::SyntaxTree &root)
{
    const yaml::NodeIndex version = root.find(root.root(), u"lintel");
    if (version == yaml::noNode) {
        return Error::error(u"format.no-version"_s, u"this is no root file of a workspace: the key 'lintel' is missing"_s, {},
                            u"Write `lintel: 1` in its first line."_s)
            .at({root.file(), 1, 1});
    }
    const QString text = root.node(version).text;
    if (const int number = majorOf(text); number > 0)
        return number;
    return Error::error(u"format.version"_s, u"format version '%1' is not known; this program reads version 1"_s, {text},
                        u"Write `lintel: 1`."_s)
        .at(root.valueLocation(version));
}

std::optional<Diagnostic> whyReadOnly(const Sources &sources)
{
    const QList<SourceFile> &files = sources.files();
    const auto root = std::find_if(files.begin(), files.end(), [](const SourceFile &f) { return f.role == FileRole::Root && f.tree; });
    if (root == files.end())
        return std::nullopt;
    const Result<int> version = majorVersion(*root->tree);
    if (!version || *version <= formatVersion)
        return std::nullopt;
    const yaml::SyntaxTree &tree = *root->tree;
    return Diagnostic::warning(u"format.newer"_s,
                               u"the workspace is of format version %1 and this program writes version %2, so it can be read only"_s,
                               {QString::number(*version), QString::number(formatVersion)}, u"Edit it with a newer Lintel."_s)
        .at(tree.valueLocation(tree.find(tree.root(), u"lintel")));
}

}  // namespace lintel
