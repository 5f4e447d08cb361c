// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtCore/QList>
#include <QtCore/QStringList>

namespace lintel {

/// What a format consists of.
enum class FormatExtent : quint8 {
    File,
    Folder,  ///< Several files.
    Either,  ///< One file that is whole by itself; in a folder with what lies beside it: pages, decisions, positions.
};

/// A format that can be read or written: what `lintel formats` lists and what file dialogs offer.
struct FormatDescriptor {
    QString id;              ///< As named on the command line: "structurizr-json".
    QString name;            ///< For people.
    QStringList extensions;  ///< Without dots; the first is the usual one.
    bool reads = false;
    bool writes = false;
    bool perView = false;  ///< One file per view rather than one for the workspace.
    QString lost;          ///< What does not survive a way there and back, one sentence; empty when nothing that matters.
    FormatExtent extent = FormatExtent::File;
};

/// Every format, in the order in which they are listed.
const QList<FormatDescriptor> &formats();

/// The format of this id, or null.
const FormatDescriptor *format(QStringView id);

}  // namespace lintel
