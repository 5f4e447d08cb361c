// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/vcs/git.h"

#include "app/vcs/gitprocess.h"

#include <QtCore/QFileInfo>

#include <algorithm>

namespace lintel::vcs {

using namespace Qt::StringLiterals;

namespace {

bool isObjectName(QStringView text)
{
    return (text.size() == 40 || text.size() == 64)
        && std::all_of(text.begin(), text.end(), [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); });
}

bool isOneLine(QStringView text)
{
    return std::none_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 32 || c.unicode() == 127; });
}

// What git itself cannot help with is told as it says it; only "no such thing" gets our words.
bool isRefusal(const Error &error)
{
    return error.code == u"git.failed";
}

}  // namespace

Result<Git> Git::around(const QString &folder)
{
    const QString place = QFileInfo(folder).absoluteFilePath();
    if (!QFileInfo(place).isDir())
        return Error::error(u"git.no-repository"_s, u"'%1' is no folder"_s, {folder});
    Result<QByteArray> prefix = process::run(place, {u"rev-parse"_s, u"--show-prefix"_s});
    if (prefix) {
        QString text = QString::fromUtf8(*prefix);
        if (text.endsWith(u'\n'))
            text.chop(1);
        return Git(place, text);
    }
    const Error &error = prefix.error();
    if (isRefusal(error) && error.what().contains(u"not a git repository"_s)) {
        return Error::error(u"git.no-repository"_s, u"'%1' is in no git repository"_s, {folder},
                            u"Name files or folders, or run this within a repository."_s);
    }
    return error;
}

Result<QString> Git::parsed(const QString &revision) const
{
    if (!isOneLine(revision))
        return Error::error(u"git.failed"_s, u"git says: %1"_s, {u"no"_s});
    const Result<QByteArray> output = process::run(m_folder, {u"rev-parse"_s, u"--verify"_s, u"--end-of-options"_s, revision});
    if (!output)
        return output.error();
    const QString name = QString::fromLatin1(*output).trimmed();
    return isObjectName(name) ? Result<QString>(name) : Error::error(u"git.failed"_s, u"git says: %1"_s, {name.left(80)});
}

Result<QString> Git::commit(const QString &revision) const
{
    const Result<QString> name = parsed(revision % u"^{commit}");
    if (name || !isRefusal(name.error()))
        return name;
    return Error::error(u"git.no-revision"_s, u"the repository has no revision '%1'"_s, {revision}, u"Name a branch, a tag or a commit."_s);
}

Result<QString> Git::tree(const QString &revision) const
{
    const Result<QString> name = parsed(revision % u"^{tree}");
    if (name || !isRefusal(name.error()))
        return name;
    return Error::error(u"git.no-revision"_s, u"the repository has no revision '%1'"_s, {revision}, u"Name a branch, a tag or a commit."_s);
}

Result<QString> Git::mergeBase(const QString &a, const QString &b) const
{
    const Result<QString> first = commit(a);
    const Result<QString> second = first ? commit(b) : first;
    if (!second)
        return second;
    const Result<QByteArray> output = process::run(m_folder, {u"merge-base"_s, u"--end-of-options"_s, *first, *second});
    const QString name = output ? QString::fromLatin1(*output).trimmed() : QString();
    if (isObjectName(name))
        return name;
    if (!output && !isRefusal(output.error()))
        return output.error();
    return Error::error(u"git.no-base"_s, u"'%1' and '%2' have no commit in common"_s, {a, b},
                        u"In a shallow clone, fetch more of the history first."_s);
}

QString Git::branch() const
{
    const Result<QByteArray> output = process::run(m_folder, {u"symbolic-ref"_s, u"--quiet"_s, u"--short"_s, u"HEAD"_s});
    return output ? QString::fromUtf8(*output).trimmed() : QString();
}

Result<Git::Object> Git::object(const QString &tree, const QString &path) const
{
    if (!isObjectName(tree) || path.isEmpty())
        return Object{tree, true};
    const Result<QString> name = parsed(tree % u':' % path);
    if (name) {
        // A folder has a tree; asking for one of a file is refused.
        const Result<QString> folder = parsed(*name % u"^{tree}");
        return Object{*name, folder.ok()};
    }
    if (!isRefusal(name.error()))
        return name.error();
    return Error::error(u"git.no-path"_s, u"the revision has no '%1'"_s, {path}, u"Write REVISION:PATH, from the top of the repository."_s);
}

// The index has three stages of a file in conflict; the first is the common ancestor's.
Result<QByteArray> Git::mergeBaseOfFile(const QString &path) const
{
    const Result<QString> name = parsed(u":1:./"_s % path);
    if (name)
        return process::run(m_folder, {u"cat-file"_s, u"blob"_s, *name});
    if (!isRefusal(name.error()))
        return name.error();
    return Error::error(u"git.no-path"_s, u"git knows no earlier version of '%1' that is in conflict"_s, {path});
}

}  // namespace lintel::vcs
