// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/base/systemerror.h"

#include <cerrno>

namespace lintel {

using namespace Qt::StringLiterals;

QString systemErrorText(int errorNumber)
{
    switch (errorNumber) {
    case EACCES:
    case EPERM: return u"permission denied"_s;
    case ENOENT: return u"there is no such file or folder"_s;
    case ENOTDIR: return u"a part of the path is not a folder"_s;
    case EISDIR: return u"it is a folder"_s;
    case ENOSPC: return u"no space left on the disk"_s;
    case EDQUOT: return u"the disk quota is used up"_s;
    case EFBIG: return u"the file would be larger than allowed"_s;
    case EROFS: return u"the disk is read-only"_s;
    case ENAMETOOLONG: return u"the name is too long"_s;
    case ELOOP: return u"its links go in a circle"_s;
    case EIO: return u"the disk reports an error"_s;
    case EMFILE:
    case ENFILE: return u"too many files are open"_s;
    case EEXIST: return u"it exists already"_s;
    default: break;
    }
    return u"system error "_s + QString::number(errorNumber);
}

}  // namespace lintel
