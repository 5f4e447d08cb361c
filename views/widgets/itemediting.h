// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

class QAbstractItemView;
class QWidget;

/// Editing in the rows of item views, where Qt leaves something open.
namespace lintel::itemediting {

/// The editor that is open in one of the rows; null when there is none.
QWidget *openEditor(const QAbstractItemView &view);

/// Takes over what is being typed and closes the editor: no second one opens beside it. Rows may be others afterwards.
void finish(QAbstractItemView &view);

/// From now on an editor closes without effect when its row goes with one that it is inside of. To be called after the view got its model.
void closeWithRows(QAbstractItemView &view);

}  // namespace lintel::itemediting
