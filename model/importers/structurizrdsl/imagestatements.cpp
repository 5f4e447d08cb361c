// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/formats/structurizrwords.h"
#include "model/importers/structurizrdsl/pictures.h"
#include "model/importers/structurizrdsl/session.h"

namespace lintel::structurizr::dsl {

using namespace Qt::StringLiterals;

namespace {

QString fileName(const QString &path)
{
    return path.section(u'/', -1);
}

void setContent(Session &s, const QString &content)
{
    View &view = s.openView();
    const QString scheme = s.top().context == Context::ImageScheme ? s.top().word : QString();
    (scheme == u"light" ? view.contentLight : (scheme == u"dark" ? view.contentDark : view.content)) = content;
}

void setTitle(Session &s, const QString &title)
{
    if (s.openView().title.isEmpty())
        s.openView().title = title;
}

void readPicture(Session &s, const Statement &statement)
{
    if (!s.checkForm(statement, 2, 2, u"image <file|address>"_s))
        return;
    const QString given = statement.word(1);
    setTitle(s, fileName(given));
    s.openView().contentType = pictureType(given);
    if (isRemote(given)) {
        s.report.note(statement.at(1), u"dsl.remote"_s, u"'%1' is not read: nothing is fetched from the network"_s, {given});
        setContent(s, given);
        return;
    }
    setContent(s, pictureData(s, statement, given));
}

// The property of the view, else that of all views.
QString setting(const Session &s, const QString &name)
{
    const QString own = s.draft.views.at(s.view()).properties.value(name);
    return own.isEmpty() ? s.draft.viewProperties.value(name) : own;
}

// The text of a diagram as the address of a picture that a service draws: kept, and never asked for.
void readDiagram(Session &s, const Statement &statement, const QString &service)
{
    const bool kroki = service == u"kroki";
    const QString form = kroki ? u"kroki <format> <source|file|address>"_s : QString(service % u" <source|file|address|view key>"_s);
    if (!s.checkForm(statement, kroki ? 3 : 2, kroki ? 3 : 2, form))
        return;
    const qsizetype token = kroki ? 2 : 1;
    QString source = statement.word(token);
    const QString format = setting(s, service % u".format"_s);
    s.openView().contentType = format == u"svg" ? u"image/svg+xml"_s : u"image/png"_s;
    if (isRemote(source)) {
        setTitle(s, fileName(source));
        s.report.note(statement.at(token), u"dsl.remote"_s, u"'%1' is not read: nothing is fetched from the network"_s, {source});
        return;
    }
    if (!source.contains(u'\n')) {
        const QString path = s.pathFrom(statement, source);
        const Result<QByteArray> bytes = s.files.read(path);
        if (!bytes) {
            s.report.note(statement.at(token), u"dsl.picture"_s, u"the picture '%1' is left out: there is no such file"_s, {source});
            return;
        }
        setTitle(s, fileName(source));
        source = QString::fromUtf8(*bytes);
    }
    if (const QString url = setting(s, service % u".url"_s); !url.isEmpty())
        setContent(s, diagramAddress(service, url, format.isEmpty() ? u"png"_s : format, statement.word(1), source));
}

}  // namespace

bool readImageStatement(Session &s, const Statement &statement)
{
    if (s.view() < 0 || s.openView().type != ViewType::Image)
        return false;
    const QString keyword = statement.keyword();
    if ((keyword == u"light" || keyword == u"dark") && s.top().context == Context::View) {
        Frame frame;
        frame.context = Context::ImageScheme;
        frame.view = s.view();
        frame.word = keyword;
        if (s.needsBlock(statement, keyword % u" {"_s))
            s.open(frame, statement);
    } else if (keyword == u"image") {
        readPicture(s, statement);
    } else if (keyword == u"plantuml" || keyword == u"mermaid" || keyword == u"kroki") {
        readDiagram(s, statement, keyword);
    } else {
        return false;
    }
    return true;
}

}  // namespace lintel::structurizr::dsl
