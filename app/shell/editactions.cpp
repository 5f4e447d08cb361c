// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/shell/editactions.h"

#include "app/jobs/pictures.h"
#include "app/shell/docks.h"
#include "app/shell/mainwindow.h"
#include "app/shell/tabarea.h"
#include "views/panels/searchpanel.h"
#include "views/widgets/messagebar.h"

#include <QtCore/QBuffer>
#include <QtCore/QMimeData>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QImage>
#include <QtGui/QImageReader>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

// Qt refuses to unpack larger ones; programs that take PNG as it is can still have it.
bool fitsInMemory(const QByteArray &png)
{
    QBuffer buffer;
    buffer.setData(png);
    buffer.open(QIODevice::ReadOnly);
    const QSize size = QImageReader(&buffer, "png").size();
    constexpr qint64 bytesOfPixel = 4;
    constexpr qint64 megabyte = 1024 * 1024;
    const qint64 most = qint64(QImageReader::allocationLimit()) * megabyte;
    return most == 0 || qint64(size.width()) * size.height() * bytesOfPixel < most;
}

}  // namespace

EditActions::EditActions(MainWindow &window) : m_window(window)
{
    ActionCatalog &catalog = window.actions();
    const auto step = [this](void (QUndoStack::*way)()) {
        if (m_history) {
            (m_history->*way)();
        }
    };
    m_undo = catalog.add({u"edit.undo"_s, tr("&Undo"), {QKeySequence::Undo}, u"undo"_s}, this, [step](bool) { step(&QUndoStack::undo); });
    m_redo = catalog.add({u"edit.redo"_s, tr("&Redo"), {QKeySequence(u"Ctrl+Shift+Z"_s), QKeySequence(u"Ctrl+Y"_s)}, u"redo"_s}, this,
                         [step](bool) { step(&QUndoStack::redo); });
    m_search = catalog.add({u"edit.search"_s, tr("&Search the workspace"), {QKeySequence(u"Ctrl+Shift+F"_s)}, u"search"_s}, this,
                           [this](bool) { m_window.docks()->bringUp(m_window.docks()->search); });
    m_copySvg =
        catalog.add({u"edit.copy-svg"_s, tr("Copy the picture as S&VG"), {}, u"image"_s}, this, [this](bool) { copyPicture(true); });
    m_copyPng =
        catalog.add({u"edit.copy-png"_s, tr("Copy the picture as &PNG"), {}, u"image"_s}, this, [this](bool) { copyPicture(false); });
    follow(nullptr);
}

void EditActions::follow(Session *session)
{
    if (m_history) {
        m_history->disconnect(this);
    }
    m_history = session ? session->undoStack() : nullptr;
    m_search->setEnabled(session != nullptr);
    if (session) {
        connect(m_history, &QUndoStack::indexChanged, this, &EditActions::update);
        connect(m_window.tabs(), &TabArea::currentChanged, this, &EditActions::update);
    }
    update();
}

void EditActions::update()
{
    m_undo->setEnabled(m_history && m_history->canUndo());
    m_redo->setEnabled(m_history && m_history->canRedo());
    const auto named = [](const QString &plain, const QString &pattern, const QString &what) {
        return what.isEmpty() ? plain : pattern.arg(QString(what).replace(u'&', u"&&"_s));
    };
    m_undo->setText(named(tr("&Undo"), tr("&Undo: %1"), m_history ? m_history->undoText() : QString()));
    m_redo->setText(named(tr("&Redo"), tr("&Redo: %1"), m_history ? m_history->redoText() : QString()));
    const bool picture = m_window.tabs() && m_window.tabs()->canvas();
    m_copySvg->setEnabled(picture);
    m_copyPng->setEnabled(picture);
}

void EditActions::copyPicture(bool vector)
{
    Session *session = m_window.session();
    const std::shared_ptr<const Drawing> drawing = session ? session->drawing(session->currentView()) : nullptr;
    if (!drawing) {
        return;
    }
    jobs::PictureOptions options;
    options.language = session->workspace().root().text(u"language");
    const Result<QByteArray> bytes = jobs::picture(vector ? u"svg"_s : u"png"_s, drawing->diagram, drawing->layout, options);
    if (!bytes) {
        m_window.messages().showRefusal(bytes.error());
        return;
    }
    auto *data = new QMimeData;
    if (vector) {
        data->setData(u"image/svg+xml"_s, *bytes);
        data->setText(QString::fromUtf8(*bytes));
    } else {
        data->setData(u"image/png"_s, *bytes);
        if (fitsInMemory(*bytes)) {
            data->setImageData(QImage::fromData(*bytes));
        }
    }
    QGuiApplication::clipboard()->setMimeData(data);
    m_window.messages().showNotice(tr("The picture is in the clipboard."));
}

}  // namespace lintel
