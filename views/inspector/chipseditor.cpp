// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/inspector/chipseditor.h"

#include "views/inspector/fieldcheck.h"
#include "views/inspector/fieldinfo.h"
#include "views/inspector/flowlayout.h"
#include "views/inspector/lineeditor.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QToolButton>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

FieldSpec itemSpec(FieldSpec spec)
{
    spec.list = false;
    return spec;
}

}  // namespace

ChipsEditor::ChipsEditor(Workbench &workbench, const FieldSpec &spec, QWidget *parent)
    : FieldEditor(workbench, spec, parent),
      m_layout(new FlowLayout(this)),
      m_line(new LineEditor(workbench, itemSpec(spec), this))
{
    m_layout->addWidget(m_line);
    m_line->setMinimumWidth(96);
    m_line->line()->setAccessibleName(tr("Add to: %1").arg(fieldLabel(spec.name)));
    m_line->line()->installEventFilter(this);
    setFocusProxy(m_line);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_line, &FieldEditor::problemChanged, this, &ChipsEditor::setProblem);
    connect(m_line, &FieldEditor::edited, this, [this](const Value &value) { add(value.text()); });
}

void ChipsEditor::setValue(const Value &value)
{
    m_line->setRecord(record());
    m_line->setValue({});
    m_single = value.isScalar();
    const QStringList words = value.texts();
    if (words == m_words)
        return;
    m_words = words;
    rebuild();
}

Value ChipsEditor::value() const
{
    if (m_words.isEmpty())
        return {};
    const bool lone = m_single || !spec().list;
    return lone && m_words.size() == 1 ? Value(m_words.first()) : Value::fromList(m_words);
}

void ChipsEditor::setPlaceholder(const QString &text)
{
    m_line->setPlaceholder(m_words.isEmpty() && !text.isEmpty() ? text : tr("Add…"));
}

void ChipsEditor::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_line->setVisible(!readOnly);
    for (QWidget *chip : std::as_const(m_chips)) {
        const QList<QToolButton *> removers = chip->findChildren<QToolButton *>(u"remove"_s);
        for (QToolButton *remover : removers)
            remover->setVisible(!readOnly);
    }
}

bool ChipsEditor::isEditing() const
{
    return m_line->isEditing();
}

void ChipsEditor::finish()
{
    m_line->finish();
}

void ChipsEditor::add(const QString &word)
{
    m_line->setValue({});
    if (word.isEmpty() || m_words.contains(word))
        return;
    m_words.append(word);
    rebuild();
    emit edited(value());
}

void ChipsEditor::remove(const QString &word)
{
    if (m_readOnly || m_words.removeAll(word) == 0)
        return;
    rebuild();
    m_line->setFocus();
    emit edited(value());
}

void ChipsEditor::activate(const QString &word)
{
    if (const RecordId target = referred(workspace(), record(), spec().type, word))
        workbench().reveal(target);
}

QToolButton *ChipsEditor::makeChip(const QString &word)
{
    auto *chip = new QToolButton(this);
    chip->setObjectName(u"chip"_s);
    chip->setProperty("word", word);
    chip->setText(QString(word).replace(u'&', u"&&"_s));
    chip->setAccessibleName(word);
    chip->setFocusPolicy(Qt::StrongFocus);
    chip->installEventFilter(this);
    connect(chip, &QToolButton::clicked, this, [this, word] { activate(word); });
    return chip;
}

void ChipsEditor::rebuild()
{
    for (QWidget *chip : std::as_const(m_chips)) {
        m_layout->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    m_chips.clear();
    for (const QString &word : std::as_const(m_words)) {
        auto *frame = new QWidget(this);
        auto *row = new QHBoxLayout(frame);
        row->setContentsMargins({});
        row->setSpacing(0);
        row->addWidget(makeChip(word));
        auto *remover = new QToolButton(frame);
        remover->setObjectName(u"remove"_s);
        remover->setText(u"×"_s);
        remover->setAutoRaise(true);
        remover->setFocusPolicy(Qt::NoFocus);  // Delete on the chip does it
        remover->setToolTip(tr("Remove"));
        remover->setAccessibleName(tr("Remove %1").arg(word));
        remover->setVisible(!m_readOnly);
        connect(remover, &QToolButton::clicked, this, [this, word] { remove(word); });
        row->addWidget(remover);
        m_layout->addWidget(frame);
        m_layout->moveLastTo(int(m_chips.size()));
        m_chips.append(frame);
        frame->show();
    }
    updateGeometry();
}

bool ChipsEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || m_readOnly)
        return FieldEditor::eventFilter(watched, event);
    const auto *press = static_cast<QKeyEvent *>(event);
    if (watched == m_line->line()) {
        const bool takes = press->key() == Qt::Key_Backspace && m_line->line()->text().isEmpty() && !m_words.isEmpty();
        if (takes)
            remove(m_words.constLast());
        return takes;
    }
    const bool takes = press->key() == Qt::Key_Delete || press->key() == Qt::Key_Backspace;
    if (takes)
        remove(watched->property("word").toString());
    return takes;
}

}  // namespace lintel
