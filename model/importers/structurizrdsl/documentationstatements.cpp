// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/formats/structurizrwords.h"
#include "model/importers/structurizrdsl/decisionfiles.h"
#include "model/importers/structurizrdsl/pictures.h"
#include "model/importers/structurizrdsl/session.h"
#include "model/importers/structurizrreader.h"

#include <QtCore/QRegularExpression>

#include <algorithm>

namespace lintel::structurizr::dsl {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostPictures = 200;  // of an element's pages

bool isAsciiDoc(const QString &file)
{
    static const QStringList endings = {u"adoc"_s, u"asciidoc"_s, u"asc"_s};
    return endings.contains(file.section(u'.', -1).toLower());
}

bool isPage(const QString &file)
{
    static const QStringList endings = {u"md"_s, u"markdown"_s, u"text"_s};
    return isAsciiDoc(file) || endings.contains(file.section(u'.', -1).toLower());
}

bool isExcluded(const QString &file, const QStringList &patterns)
{
    const QString name = file.section(u'/', -1);
    return std::any_of(patterns.begin(), patterns.end(), [&](const QString &pattern) {
        return name == pattern || QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(name).hasMatch();
    });
}

// The files right in a folder by name, or the file itself; those excluded are left out.
QStringList filesAt(Session &s, const Statement &statement, const QString &path, const QStringList &exclude)
{
    QStringList files;
    if (s.files.read(path).ok())
        return {path};
    const QStringList listed = s.files.list(path);
    for (const QString &file : listed) {
        if (!QStringView(file).mid(path.size() + 1).contains(u'/') && isPage(file) && !isExcluded(file, exclude))
            files.append(file);
    }
    if (listed.isEmpty())
        s.report.error(statement.at(1), u"dsl.file"_s, u"'%1' cannot be read: %2"_s, {statement.word(1), u"there is no such file"_s});
    std::sort(files.begin(), files.end());
    return files;
}

// The workspace's, or that of the element whose block this is.
Documentation &documentationOf(Session &s, int element)
{
    return element < 0 ? s.draft.documentation : s.element(element).documentation;
}

// The pictures that a page shows, each once.
void readPictures(Session &s, const Statement &statement, Documentation &documentation, const QString &page, const QString &text)
{
    const QStringList pictures = picturesIn(text);
    for (const QString &picture : pictures) {
        const auto same = [&](const QJsonValue &image) { return image.toObject().value("name"_L1).toString() == picture; };
        if (documentation.images.size() >= mostPictures || std::any_of(documentation.images.begin(), documentation.images.end(), same))
            continue;
        const QString data = pictureAt(s, statement, QString(page.section(u'/', 0, -2) % u'/' % picture), picture);
        if (!data.isEmpty())
            documentation.images.append(
                QJsonObject{{u"name"_s, picture}, {u"type"_s, pictureType(picture)}, {u"content"_s, data.section(u',', 1)}});
    }
}

void readPages(Session &s, const Statement &statement, int element, const QStringList &files)
{
    Documentation &documentation = documentationOf(s, element);
    for (const QString &file : files) {
        const Result<QByteArray> bytes = s.files.read(file);
        if (!bytes || !s.work(bytes->size() / 16)) {
            s.report.error(statement.at(1), u"dsl.file"_s, u"'%1' cannot be read: %2"_s, {file, bytes ? QString() : bytes.error().what()});
            return;
        }
        documentation.sections.append(QJsonObject{{u"filename"_s, file.section(u'/', -1)},
                                                  {u"content"_s, QString::fromUtf8(*bytes)},
                                                  {u"format"_s, isAsciiDoc(file) ? u"AsciiDoc"_s : u"Markdown"_s},
                                                  {u"order"_s, int(documentation.sections.size()) + 1},
                                                  {u"title"_s, u""_s},
                                                  {sourceKey, file}});
        readPictures(s, statement, documentation, file, QString::fromUtf8(*bytes));
    }
}

// The word of a dialect, also for the class that reads it there; empty for what is not known, `none` where none is given.
QString dialectOf(const QString &given)
{
    static const QHash<QString, QString> classes = {{u"adrtoolsdecisionimporter"_s, u"adrtools"_s},
                                                    {u"madrdecisionimporter"_s, u"madr"_s},
                                                    {u"log4brainsdecisionimporter"_s, u"log4brains"_s},
                                                    {u"defaultdocumentationimporter"_s, u"none"_s}};
    static const QStringList dialects = {u"adrtools"_s, u"madr"_s, u"log4brains"_s};
    const QString word = given.toLower();
    if (word.isEmpty())
        return u"none"_s;
    return dialects.contains(word) ? word : classes.value(word.section(u'.', -1));
}

void readDecisions(Session &s, const Statement &statement, int element, const QStringList &files)
{
    QList<std::pair<QString, QString>> texts;
    for (const QString &file : files) {
        const Result<QByteArray> bytes = s.files.read(file);
        if (bytes && s.work(bytes->size() / 16))
            texts.append({file.section(u'/', -1), QString::fromUtf8(*bytes)});
    }
    const QString dialect = dialectOf(statement.word(2));
    const QJsonArray decisions = dialect == u"madr" ? decisionsOfMadr(texts)
        : dialect == u"log4brains"                  ? decisionsOfLog4brains(texts)
                                                    : decisionsOfAdrTools(texts);
    Documentation &documentation = documentationOf(s, element);
    for (const auto &item : decisions) {
        QJsonObject decision = item.toObject();
        decision.insert(sourceKey, QString(files.constFirst().section(u'/', 0, -2) % u'/' % decision.value(sourceKey).toString()));
        documentation.decisions.append(decision);
    }
}

void readAll(Session &s, const Statement &statement, int element, const QStringList &exclude)
{
    const bool pages = statement.keyword() == u"!docs";
    if (isRemote(statement.word(1))) {
        s.report.note(statement.at(1), u"dsl.remote"_s, u"'%1' is not read: nothing is fetched from the network"_s, {statement.word(1)});
        return;
    }
    const QString dialect = dialectOf(statement.word(2));
    if (pages ? dialect != u"none" : dialect.isEmpty()) {
        s.report.note(statement.at(2), u"dsl.not-run"_s, u"'%1 %2' is left out: nothing that a file brings along is run"_s,
                      {statement.word(0), statement.word(2)});
    }
    const QString path = s.pathFrom(statement, statement.word(1));
    if (path.isEmpty())
        return;
    const QStringList files = filesAt(s, statement, path, exclude);
    if (pages)
        readPages(s, statement, element, files);
    else
        readDecisions(s, statement, element, files);
}

}  // namespace

bool readDocumentationStatement(Session &s, const Statement &statement)
{
    const QString keyword = statement.keyword();
    if (s.top().context == Context::Documentation) {
        if (keyword != u"exclude")
            return false;
        if (s.checkForm(statement, 2, -1, u"exclude <file|pattern>"_s)) {
            for (qsizetype i = 1; i < statement.size(); ++i)
                s.top().words.append(statement.word(i));
        }
        return true;
    }
    if (keyword != u"!docs" && keyword != u"!decisions" && keyword != u"!adrs")
        return false;
    const Context context = s.top().context;
    if (context != Context::Workspace && context != Context::Element)
        return false;
    const int element = context == Context::Element ? s.top().elements.first() : -1;
    if (element >= 0 && (s.element(element).kind < Kind::System || s.element(element).kind > Kind::Component))
        return false;
    if (!s.checkForm(statement, 2, 3, keyword % u" <path> [dialect]"_s))
        return true;
    if (!statement.opens) {
        readAll(s, statement, element, {});
        return true;
    }
    Frame frame;
    frame.context = Context::Documentation;
    frame.done = [&s, statement, element](const Frame &block) { readAll(s, statement, element, block.words); };
    s.open(frame, statement);
    return true;
}

}  // namespace lintel::structurizr::dsl
