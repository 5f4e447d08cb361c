// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/inspector/choiceeditors.h"

#include "views/inspector/fieldinfo.h"

#include <QtCore/QEvent>
#include <QtCore/QSignalBlocker>
#include <QtGui/QTextDocument>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>

namespace lintel {

using namespace Qt::StringLiterals;

BooleanEditor::BooleanEditor(Workbench &workbench, const FieldSpec &spec, QWidget *parent)
    : FieldEditor(workbench, spec, parent),
      m_box(new QCheckBox(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_box);
    layout->addStretch();
    setFocusProxy(m_box);
    m_box->setTristate(true);
    m_box->setAccessibleName(fieldLabel(spec.name));
    connect(m_box, &QCheckBox::clicked, this, [this] {
        showWord();
        emit edited(value());
    });
}

void BooleanEditor::setValue(const Value &value)
{
    const QSignalBlocker silent(m_box);
    m_box->setCheckState(value.isNull() ? Qt::PartiallyChecked : value.text() == u"true" ? Qt::Checked : Qt::Unchecked);
    showWord();
}

Value BooleanEditor::value() const
{
    return m_box->checkState() == Qt::PartiallyChecked ? Value() : Value::boolean(m_box->isChecked());
}

void BooleanEditor::setPlaceholder(const QString &text)
{
    m_placeholder = text;
    showWord();
}

void BooleanEditor::showWord()
{
    switch (m_box->checkState()) {
    case Qt::Checked: m_box->setText(tr("Yes")); break;
    case Qt::Unchecked: m_box->setText(tr("No")); break;
    case Qt::PartiallyChecked: m_box->setText(m_placeholder); break;
    }
    QPalette palette;
    if (m_box->checkState() == Qt::PartiallyChecked)
        palette.setColor(QPalette::WindowText, palette.color(QPalette::PlaceholderText));
    m_box->setPalette(palette);
    m_box->setAccessibleDescription(m_box->text());
}

ChoiceEditor::ChoiceEditor(Workbench &workbench, const FieldSpec &spec, QWidget *parent)
    : FieldEditor(workbench, spec, parent),
      m_combo(new QComboBox(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_combo);
    setFocusProxy(m_combo);
    m_combo->setAccessibleName(fieldLabel(spec.name));
    m_combo->setFocusPolicy(Qt::StrongFocus);
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->setMinimumContentsLength(8);
    m_combo->addItem(QString());
    for (const QString &word : spec.allowed)
        m_combo->addItem(word, word);
    setValue({});
    m_combo->installEventFilter(this);
    connect(m_combo, &QComboBox::activated, this, [this] { emit edited(value()); });
}

void ChoiceEditor::setValue(const Value &value)
{
    int at = value.text().isEmpty() ? 0 : m_combo->findData(value.text());
    if (at < 0) {
        m_combo->addItem(value.text(), value.text());
        at = m_combo->count() - 1;
    }
    m_combo->setCurrentIndex(at);
    // What is not given is grey, as it is in a line.
    QPalette shown;
    if (at == 0)
        shown.setColor(QPalette::ButtonText, shown.color(QPalette::PlaceholderText));
    m_combo->setPalette(shown);
    const bool allowed = at <= spec().allowed.size();
    setProblem(allowed ? QString() : tr("'%1' is none of the words that the format knows.").arg(value.text()));
}

Value ChoiceEditor::value() const
{
    const QString word = m_combo->currentData().toString();
    return word.isEmpty() ? Value() : Value(word);
}

void ChoiceEditor::setPlaceholder(const QString &text)
{
    m_combo->setItemText(0, text);
    // It may be longer than the panel is wide.
    m_combo->setItemData(0, Qt::convertFromPlainText(text), Qt::ToolTipRole);
    m_combo->setToolTip(Qt::convertFromPlainText(text));
    m_combo->setItemData(0, palette().color(QPalette::PlaceholderText), Qt::ForegroundRole);
}

// The wheel scrolls the inspector; it must not change what it happens to pass over.
bool ChoiceEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Wheel)
        return FieldEditor::eventFilter(watched, event);
    event->ignore();
    return true;
}

}  // namespace lintel
