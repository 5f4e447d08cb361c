// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/inspector/lineeditor.h"

class QToolButton;

namespace lintel {

/// A colour: a swatch that opens the colour dialog, and its text.
class ColorEditor final : public LineEditor {
    Q_OBJECT

public:
    ColorEditor(Workbench &workbench, const FieldSpec &spec, QWidget *parent = nullptr);
    void setReadOnly(bool readOnly) override;

protected:
    void textShown() override;

private:
    void pick();

    QToolButton *m_swatch;
};

/// A day: its text, and a calendar to pick it from.
class DateEditor final : public LineEditor {
    Q_OBJECT

public:
    DateEditor(Workbench &workbench, const FieldSpec &spec, QWidget *parent = nullptr);
    void setReadOnly(bool readOnly) override;

private:
    void pick();

    QToolButton *m_button;
};

}  // namespace lintel
