// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/result.h"
#include "model/change/changeset.h"

namespace lintel {

/// A view that shall be.
struct NewView {
    QString type;         ///< "landscape", "context", "container"...
    ElementId of;         ///< What it is about; 0 where the type needs none.
    QString environment;  ///< Of a deployment view: key of the environment.
    QString base;         ///< Of a filtered view: key of the view that it narrows.
    QString key;
    QString name;  ///< May be empty.
};

/// Whether views of this type are about an element, and whether they must be.
enum class Subject : quint8 { None, Optional, Needed };
Subject subjectOf(QStringView viewType);
/// Whether a view of this type can be about the element: containers are shown of systems, components of containers...
bool suits(const Workspace &workspace, QStringView viewType, ElementId element);

/// The view, beside others of the same system where there are any. Refuses types that are not known, subjects that do not suit the type,
/// environments and views that are not there, and keys that are taken or no ids.
Result<ChangeSet> planNewView(const Workspace &workspace, const NewView &view);

/// An id for the view that no other has: "checkout-containers".
QString proposedViewKey(const Workspace &workspace, const NewView &view);

}  // namespace lintel
