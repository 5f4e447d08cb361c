// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/shell/earliersaves.h"

#include "model/storage/writer.h"

#include <QtCore/QLocale>
#include <QtGui/QFontDatabase>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QVBoxLayout>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

// Whole lines around what differs.
QStringList linesOf(const QByteArray &text, qsizetype offset, qsizetype size)
{
    const qsizetype begin = offset == 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
    qsizetype end = text.indexOf('\n', offset + size);
    end = end < 0 ? text.size() : end;
    return QString::fromUtf8(text.mid(begin, end - begin)).split(u'\n');
}

void append(QStringList &lines, const QStringList &these, QChar sign)
{
    for (const QString &line : these) {
        lines.append(QString(sign % u' ' % line));
    }
}

QString differenceText(const Sources &then, const Sources &now)
{
    QStringList lines;
    for (const TextPatch &patch : textDifference(then, now)) {
        lines.append(patch.file);
        const QByteArray before = patch.step == FileStep::Create ? QByteArray() : then.file(then.indexOf(patch.file)).bytes;
        const QByteArray after = patch.step == FileStep::Delete ? QByteArray() : now.file(now.indexOf(patch.file)).bytes;
        append(lines, before.isEmpty() ? QStringList() : linesOf(before, patch.patch.offset, patch.patch.removed.size()), u'-');
        append(lines, after.isEmpty() ? QStringList() : linesOf(after, patch.patch.offset, patch.patch.inserted.size()), u'+');
        lines.append(QString());
    }
    return lines.join(u'\n');
}

}  // namespace

EarlierSaves::EarlierSaves(Session &session, QWidget *parent)
    : QDialog(parent),
      m_session(session),
      m_saves(session.keptSaves()),
      m_list(new QListWidget),
      m_text(new QPlainTextEdit)
{
    setWindowTitle(tr("Earlier saves"));
    setProperty("manualPage", u"saving"_s);
    resize(900, 560);
    m_list->setAccessibleName(tr("Saves"));
    m_text->setAccessibleName(tr("What has changed since"));
    m_text->setReadOnly(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    for (const KeptSave &save : std::as_const(m_saves)) {
        const QString when = QLocale().toString(save.time.toLocalTime(), QLocale::ShortFormat);
        auto *item =
            new QListWidgetItem(save.changed.isEmpty() ? when : tr("%1 · %n file(s)", nullptr, int(save.changed.size())).arg(when));
        item->setToolTip(Qt::convertFromPlainText(save.changed.join(u'\n')));
        m_list->addItem(item);
    }
    auto *splitter = new QSplitter;
    splitter->addWidget(m_list);
    splitter->addWidget(m_text);
    splitter->setStretchFactor(1, 3);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_restore = buttons->addButton(tr("&Go back to this save"), QDialogButtonBox::AcceptRole);
    auto *column = new QVBoxLayout(this);
    auto *about = new QLabel(tr("The last saves are kept on this computer. Going back is one step that can be undone."));
    about->setWordWrap(true);
    column->addWidget(about);
    column->addWidget(splitter, 1);
    column->addWidget(buttons);
    connect(m_list, &QListWidget::currentRowChanged, this, &EarlierSaves::show);
    connect(m_restore, &QPushButton::clicked, this, &EarlierSaves::restore);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    show(-1);
    m_list->setCurrentRow(0);
}

QString EarlierSaves::comparison() const
{
    return m_text->toPlainText();
}

void EarlierSaves::show(int row)
{
    m_restore->setEnabled(false);
    if (row < 0) {
        m_text->setPlainText(m_saves.isEmpty() ? tr("Nothing has been saved yet.") : QString());
        return;
    }
    const Result<Sources> texts = m_session.keptTexts(m_saves.at(row));
    if (!texts) {
        m_text->setPlainText(texts.error().what());
        return;
    }
    const QString difference = differenceText(*texts, m_session.document().texts());
    m_text->setPlainText(difference.isEmpty() ? tr("Nothing differs from what is open.") : difference);
    m_restore->setEnabled(!difference.isEmpty() && !m_session.isReadOnly());
}

void EarlierSaves::restore()
{
    const int row = m_list->currentRow();
    if (row >= 0 && m_session.restore(m_saves.at(row))) {
        accept();
    }
}

}  // namespace lintel
