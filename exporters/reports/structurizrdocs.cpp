// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "exporters/reports/structurizrwriter.h"
#include "model/decisions/adrfile.h"
#include "model/formats/structurizrwords.h"

namespace lintel::structurizr {

using namespace Qt::StringLiterals;

namespace {

bool isPage(const QString &path)
{
    const QString ending = path.section(u'.', -1).toLower();
    return ending == u"md" || ending == u"markdown" || ending == u"adoc" || ending == u"asciidoc" || ending == u"asc";
}

bool isAsciiDoc(const QString &path)
{
    return path.section(u'.', -1).startsWith(u"a", Qt::CaseInsensitive);
}

QString withCapital(const QString &word)
{
    return word.isEmpty() ? word : QString(word.at(0).toUpper() % word.mid(1));
}

// ADR-0004 is 4 there; what has no number keeps its name.
QString foreignId(const QString &key)
{
    const QString end = key.section(u'-', 1);
    bool ok = false;
    const int number = end.toInt(&ok);
    return ok ? QString::number(number) : end;
}

// What the importer kept of a decision that has no place in the front matter's own words.
QJsonObject keptOf(const QString &content)
{
    const QString start = u"\nstructurizr: '"_s;
    const qsizetype head = content.startsWith(u"---\n"_s) ? content.indexOf(u"\n---"_s, 4) : -1;
    const qsizetype line = head < 0 ? -1 : QStringView(content).left(head).indexOf(start);
    if (line < 0)
        return {};
    const qsizetype from = line + start.size();
    QString json = content.mid(from, content.indexOf(u"'\n"_s, from) - from);
    return parsed(json.replace(u"''"_s, u"'"_s)).toObject();
}

}  // namespace

QString Writer::fileText(const QString &path) const
{
    if (!m_files)
        return {};
    const auto bytes = m_files->read(path);
    return bytes.ok() ? QString::fromUtf8(*bytes) : QString();
}

QJsonObject Writer::documentation(RecordId owner) const
{
    QJsonObject json;
    if (const QJsonArray found = pages(owner); !found.isEmpty())
        json.insert(u"sections"_s, found);
    if (const QJsonArray found = pictures(owner); !found.isEmpty())
        json.insert(u"images"_s, found);
    if (const QJsonArray found = decisions(owner); !found.isEmpty())
        json.insert(u"decisions"_s, found);
    return json;
}

// The pages right in a folder; those further below belong to others.
QStringList Writer::pagePaths(RecordId owner) const
{
    QStringList pages;
    if (!m_files)
        return pages;
    for (const QString &given : m_workspace.record(owner).value(u"docs").texts()) {
        const QString folder = given.endsWith(u'/') ? given.chopped(1) : given;
        const QStringList paths = isPage(folder) ? QStringList{folder} : m_files->list(folder);
        for (const QString &path : paths) {
            const bool direct =
                path == folder || (path.startsWith(QString(folder % u'/')) && !QStringView(path).mid(folder.size() + 1).contains(u'/'));
            if (direct && isPage(path) && m_files->exists(path))
                pages.append(path);
        }
    }
    return pages;
}

QJsonArray Writer::pages(RecordId owner) const
{
    QJsonArray sections;
    const QStringList paths = pagePaths(owner);
    for (const QString &path : paths) {
        sections.append(QJsonObject{{u"filename"_s, path.section(u'/', -1)},
                                    {u"format"_s, isAsciiDoc(path) ? u"AsciiDoc"_s : u"Markdown"_s},
                                    {u"content"_s, fileText(path)},
                                    {u"order"_s, int(sections.size()) + 1},
                                    {u"title"_s, u""_s}});
    }
    return sections;
}

// The pictures that the pages show, under the names that they have there.
QJsonArray Writer::pictures(RecordId owner) const
{
    QJsonArray images;
    QSet<QString> names;
    const QStringList paths = pagePaths(owner);
    for (const QString &path : paths) {
        const QString folder = path.contains(u'/') ? QString(path.section(u'/', 0, -2) % u'/') : QString();
        const QStringList shown = picturesIn(fileText(path));
        for (const QString &name : shown) {
            const auto bytes = names.contains(name) ? Result<QByteArray>(QByteArray()) : m_files->read(QString(folder % name));
            names.insert(name);
            if (bytes.ok() && !bytes->isEmpty())
                images.append(
                    QJsonObject{{u"name"_s, name}, {u"type"_s, pictureType(name)}, {u"content"_s, QString::fromLatin1(bytes->toBase64())}});
        }
    }
    return images;
}

// A decision belongs to the first element that it is about, else to the workspace.
RecordId Writer::scopeOf(const Record &decision) const
{
    for (const Value &element : decision.value(u"elements").list()) {
        const Record &target = m_workspace.record(element.target());
        if (target.id() && target.level() != Level::Person && target.level() <= Level::Component)
            return target.id();
    }
    return Workspace::rootId;
}

QJsonArray Writer::decisions(RecordId owner) const
{
    QJsonArray array;
    for (const RecordId id : m_workspace.all(RecordType::Decision)) {
        if (const Record &record = m_workspace.record(id); scopeOf(record) == owner)
            array.append(decision(record));
    }
    return array;
}

QJsonObject Writer::decision(const Record &record) const
{
    QString content = fileText(record.text(u"file"));
    const QJsonObject kept = keptOf(content);
    if (const auto adr = parseAdr(content.toUtf8(), record.text(u"file")); adr.ok() && adr->frontMatter.size() > 0)
        content = QString::fromUtf8(content.toUtf8().mid(adr->body.begin)).trimmed() % u'\n';
    QJsonObject json{{u"id"_s, foreignId(record.key())},
                     {u"title"_s, record.text(u"title")},
                     {u"status"_s, withCapital(record.text(u"status"))},
                     {u"format"_s, u"Markdown"_s},
                     {u"content"_s, content}};
    if (const QString &date = record.text(u"date"); !date.isEmpty())
        json.insert(u"date"_s, QString(date % u"T00:00:00Z"_s));
    QJsonArray links;
    const std::pair<QString, QString> verbs[] = {
        {u"supersedes"_s, u"Supersedes"_s}, {u"superseded-by"_s, u"Superseded by"_s}, {u"amends"_s, u"Amends"_s}};
    for (const auto &[field, verb] : verbs) {
        for (const QString &key : record.value(field).texts()) {
            // Links do not leave a scope there.
            const Record &other = m_workspace.record(m_index.named(RecordType::Decision, key));
            if (other.id() && scopeOf(other) == scopeOf(record))
                links.append(QJsonObject{{u"id"_s, foreignId(key)}, {u"description"_s, verb}});
        }
    }
    if (!links.isEmpty())
        json.insert(u"links"_s, links);
    // As it was read; what was changed here since counts more where it says something.
    if (const QString status = kept.value("status"_L1).toString();
        !status.isEmpty() && status.startsWith(record.text(u"status"), Qt::CaseInsensitive))
        json.insert(u"status"_s, status);
    if (kept.contains("id"_L1))
        json.insert(u"id"_s, kept.value("id"_L1));
    QJsonArray others = kept.value("links"_L1).toArray();
    if (others.isEmpty())
        return json;
    QStringList told;
    for (const auto &link : std::as_const(others))
        told.append(link.toObject().value("description"_L1).toString());
    for (const auto &link : std::as_const(links)) {
        if (!told.contains(link.toObject().value("description"_L1).toString()))
            others.append(link);
    }
    json.insert(u"links"_s, others);
    return json;
}

}  // namespace lintel::structurizr
