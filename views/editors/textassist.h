// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/editors/completion.h"
#include "views/editors/completionpopup.h"
#include "views/editors/symbols.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

class QTextCursor;

namespace lintel {

class CodeArea;
class Workbench;

/// What the text in an area means: suggests what to write, explains what is there, and finds what it names.
class TextAssist : public QObject {
    Q_OBJECT

public:
    TextAssist(Workbench &workbench, CodeArea &area, QObject *parent);

    /// Shows suggestions for the cursor, also when there is only one.
    void complete();
    bool isSuggesting() const { return m_popup->isVisible(); }
    QStringList suggested() const { return m_popup->texts(); }
    /// Writes the suggestion that is marked.
    void accept();

    /// What the text at a position means, for a person; empty when there is nothing to say.
    QString explain(int position) const;
    /// The record that the text at a position names, or 0.
    RecordId symbol(int position) const;
    /// The record whose text the position is in, or 0.
    RecordId record(int position) const;
    /// Whether the position is in the name (not the id) of its record.
    bool isName(int position) const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Place {
        QString line;
        int column = 0;
        YamlContext context;
        YamlMeaning meaning;
        QString word;
    };
    Place placeAt(int position) const;
    Suggestions suggestions() const;
    void refresh();
    void typed(QChar character);
    void open(const Suggestions &found);

    Workbench &m_workbench;
    CodeArea &m_area;
    CompletionPopup *m_popup;
    QTimer m_soon;
    bool m_accepting = false;
};

}  // namespace lintel
