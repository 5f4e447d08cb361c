// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/session/editjournal.h"

#include "model/base/appendedfile.h"
#include "model/base/atomicfile.h"
#include "model/base/limits.h"
#include "model/base/readfile.h"

#include <QtConcurrent/QtConcurrentRun>
#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QFutureWatcher>

#include <chrono>

namespace lintel {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const QString ending = u".edits"_s;
constexpr int mostPatience = 1000;  // Milliseconds.

Status createIn(AppendedFile &file, const QString &folder)
{
    if (const Status made = makeFolder(folder); !made) {
        return made;
    }
    // What is in here is as private as the workspace.
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const QString process = QString::number(QCoreApplication::applicationPid());
    for (int number = 1;; ++number) {
        const Status made = file.create(folder % u'/' % process % u'-' % QString::number(number) % ending);
        if (made || made.error().code != u"append.exists") {
            return made;
        }
    }
}

}  // namespace

EditJournal::EditJournal(QObject *parent) : QObject(parent)
{
    m_writing.setMaxThreadCount(1);
    m_syncing.setMaxThreadCount(1);
    m_sync.setSingleShot(true);
    m_sync.setInterval(400ms);
    connect(&m_sync, &QTimer::timeout, this, [this] {
        m_writing.waitForDone();
        QtConcurrent::run(&m_syncing, [file = m_file] {
            return file->isOpen() ? file->sync() : Status();
        }).then(this, [this](const Status &status) { tell(status); });
    });
}

EditJournal::~EditJournal()
{
    m_writing.waitForDone();
    m_syncing.waitForDone();
    if (m_file) {
        m_file->remove();
    }
}

void EditJournal::begin(const QString &folder, const QString &workspace, const Sources &base)
{
    m_folder = folder;
    m_workspace = workspace;
    m_base = base;
    m_sync.stop();
    if (const std::shared_ptr<AppendedFile> old = std::exchange(m_file, nullptr)) {
        m_writing.waitForDone();
        m_syncing.start([old] { old->remove(); });
    }
}

void EditJournal::start()
{
    m_file = std::make_shared<AppendedFile>();
    QtConcurrent::run(&m_writing, [file = m_file, folder = m_folder, workspace = m_workspace, base = m_base] {
        const Status made = createIn(*file, folder);
        return made ? file->append(journalStart(workspace, base)) : made;
    }).then(this, [this](const Status &status) { tell(status); });
}

void EditJournal::add(const JournalStep &step)
{
    if (!m_file) {
        start();
    }
    // So never more than one edit is on its way. That takes microseconds unless the disk is in trouble.
    m_writing.waitForDone(mostPatience);
    QtConcurrent::run(&m_writing, [file = m_file, step] {
        return file->isOpen() ? file->append(journalRecord(step)) : Status();
    }).then(this, [this](const Status &status) { tell(status); });
    if (!m_sync.isActive()) {
        m_sync.start();
    }
}

void EditJournal::flush()
{
    m_writing.waitForDone();
    if (m_file && m_file->isOpen()) {
        tell(m_file->sync());
    }
}

void EditJournal::tell(const Status &status)
{
    if (!status && !std::exchange(m_told, true)) {
        emit failed(Diagnostic::warning(u"journal.failed"_s, u"edits are not kept in case the program ends unexpectedly: %1"_s,
                                        {status.error().what()}, u"Save often, and make room in your home folder."_s));
    }
}

QString setAside(AppendedFile &file)
{
    const QFileInfo info(file.path());
    const QString folder = info.path() % u"/aside"_s;
    QString path = folder % u'/' % info.fileName();
    for (int number = 2; QFileInfo::exists(path); ++number) {
        path = folder % u'/' % info.completeBaseName() % u'-' % QString::number(number) % ending;
    }
    const bool moved = makeFolder(folder).ok() && QFile::rename(file.path(), path);
    file.close();
    return moved ? path : info.filePath();
}

std::optional<RecoverableEdits> findRecoverableEdits(const QString &folder, const Sources &disk, Diagnostics &notes)
{
    std::optional<RecoverableEdits> found;
    const QFileInfoList journals = QDir(folder).entryInfoList({u'*' % ending}, QDir::Files | QDir::NoSymLinks, QDir::Time);
    for (const QFileInfo &info : journals) {
        auto file = std::make_shared<AppendedFile>();
        if (!file->take(info.filePath())) {
            continue;  // Of another process that runs.
        }
        const Result<QByteArray> bytes = readFile(info.filePath(), limits::journalBytes);
        const Result<Journal> journal = bytes ? readJournal(*bytes) : bytes.error();
        if (journal && journal->steps.isEmpty()) {
            file->remove();
            continue;
        }
        const bool fits = journal && !found && isBasedOn(*journal, disk);
        const Result<Sources> texts = fits ? replayed(*journal, disk) : Error();
        if (texts) {
            found = RecoverableEdits{file, *journal, *texts};
            continue;
        }
        notes.append(Diagnostic::warning(u"journal.aside"_s,
                                         u"edits that were not saved do not fit the files as they are now; they are kept in '%1'"_s,
                                         {setAside(*file)}));
    }
    return found;
}

}  // namespace lintel
