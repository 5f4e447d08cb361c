// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/base/slug.h"
#include "model/decisions/adrfile.h"
#include "model/formats/carried.h"
#include "model/formats/structurizrwords.h"
#include "model/importers/structurizrreader.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QRegularExpression>

#include <algorithm>

namespace lintel::structurizr {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostNumber = 9999;  // four digits start a decision's file name

// Without control characters and halves of characters, which no text file should have.
QString plain(const QString &text)
{
    QString result = QString::fromUtf8(text.toUtf8());
    result.removeIf([](QChar c) { return c.category() == QChar::Other_Control && c != u'\n' && c != u'\t' && c != u'\r'; });
    return result;
}

QString oneLine(const QString &given)
{
    QString text = plain(given);
    return text.replace(u'\n', u' ').replace(u'\r', u' ').replace(u'"', u'\'').replace(u'\\', u'/').simplified();
}

QString fourDigits(int number)
{
    return QString::number(number).rightJustified(4, u'0');
}

// What the links of a decision say, by the words of its front matter.
struct Links {
    QStringList supersedes, amends;
    QString supersededBy;
    int others = 0;
};

Links linksOf(const QJsonObject &decision, const QHash<QString, int> &numbers)
{
    Links links;
    for (const auto &item : arrayOf(decision.value("links"_L1))) {
        const QString verb = text(item.toObject().value("description"_L1)).toLower().replace(u"superced"_s, u"supersed"_s);
        const int number = numbers.value(text(item.toObject().value("id"_L1)));
        const bool known = number != 0;
        if (known && verb == u"supersedes")
            links.supersedes.append(fourDigits(number));
        else if (known && verb == u"amends")
            links.amends.append(fourDigits(number));
        else if (known && verb == u"superseded by" && links.supersededBy.isEmpty())
            links.supersededBy = fourDigits(number);
        else
            ++links.others;
    }
    return links;
}

QString listLine(const QString &key, const QStringList &values)
{
    if (values.isEmpty())
        return {};
    return key % u": [\""_s % values.join(u"\", \""_s) % u"\"]\n"_s;
}

// What its own words have no place for, as one line of JSON in the front matter: the id, links of other kinds, a status of several words.
QString keptLine(const QJsonObject &decision, const Links &links, int number)
{
    QJsonObject kept;
    if (const QString id = text(decision.value("id"_L1)); id != QString::number(number))
        kept.insert(u"id"_s, plain(id));
    if (links.others > 0)
        kept.insert(u"links"_s, decision.value("links"_L1));
    if (const QString status = oneLine(text(decision.value("status"_L1))); status.contains(u' ') && links.supersededBy.isEmpty())
        kept.insert(u"status"_s, status);
    if (kept.isEmpty())
        return {};
    QString json = plain(QString::fromUtf8(QJsonDocument(kept).toJson(QJsonDocument::Compact)));
    return u"structurizr: '"_s % json.replace(u'\'', u"''"_s) % u"'\n"_s;
}

/// A text with front matter of its own, as MADR's have it.
struct Fronted {
    QStringList entries;  ///< With the lines that belong to them.
    QString body;
};

Fronted fronted(const QString &content)
{
    static const QRegularExpression front(u"\\A---[ \\t\\r]*\\n(.*?\\n)?---[ \\t\\r]*(\\n|\\z)"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression key(u"^[A-Za-z_][\\w-]*\\s*:"_s);
    const QRegularExpressionMatch match = front.match(content);
    if (!match.hasMatch())
        return {{}, content};
    Fronted result{{}, content.sliced(match.capturedEnd())};
    const QStringList lines = match.captured(1).remove(u'\r').split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (key.match(line).hasMatch() || result.entries.isEmpty())
            result.entries.append(line % u'\n');
        else
            result.entries.last() += line % u'\n';
    }
    return result;
}

// Those of `theirs` that `head` does not say already.
QString otherEntries(const QString &head, const QStringList &theirs)
{
    QString others;
    for (const QString &entry : theirs) {
        const QString key = entry.section(u':', 0, 0).trimmed();
        const bool said = head.contains(QString(u'\n' % key % u':'));
        others += said || key == u"status" || key == u"date" || !entry.contains(u':') ? QString() : entry;
    }
    return others;
}

// Front matter makes status and date sure, whatever dialect the text is in.
QByteArray adrText(const QJsonObject &decision, const QString &element, const Links &links, int number)
{
    const auto [entries, content] = fronted(plain(text(decision.value("content"_L1))));
    QString head = u"---\n"_s;
    QString status = oneLine(text(decision.value("status"_L1))).toLower();
    if (status.startsWith(u"superse") && !links.supersededBy.isEmpty())
        status = u"superseded by "_s % links.supersededBy;
    if (!status.isEmpty())
        head += u"status: \""_s % status % u"\"\n"_s;
    if (const QString date = oneLine(text(decision.value("date"_L1))).left(10); date.size() == 10)
        head += u"date: \""_s % date % u"\"\n"_s;
    if (!element.isEmpty())
        head += u"elements: ["_s % element % u"]\n"_s;
    head += listLine(u"supersedes"_s, links.supersedes) % listLine(u"amends"_s, links.amends) % keptLine(decision, links, number);
    const QString others = otherEntries(head, entries);
    if (parseAdr(QString(head % others % u"---\n"_s).toUtf8(), u"0001-a.md"_s).ok())
        head += others;
    head += u"---\n"_s;
    if (!content.trimmed().startsWith(u"# "))
        head += u"# "_s % oneLine(text(decision.value("title"_L1))) % u"\n\n"_s;
    return QString(head % content % (content.endsWith(u'\n') ? u""_s : u"\n"_s)).toUtf8();
}

bool isMarkdown(const QJsonObject &section)
{
    return text(section.value("format"_L1)) != u"AsciiDoc";
}

// Pages are shown in the order of their names: the given ones serve where they say the same.
bool namesServe(const QList<QJsonObject> &sections)
{
    static const QRegularExpression markdown(u"^[A-Za-z0-9][A-Za-z0-9._-]{0,99}\\.(md|markdown)$"_s);
    static const QRegularExpression asciidoc(u"^[A-Za-z0-9][A-Za-z0-9._-]{0,99}\\.(adoc|asciidoc|asc)$"_s);
    QString before;
    QSet<QString> lower;
    for (const QJsonObject &section : sections) {
        const QString name = text(section.value("filename"_L1));
        if (!(isMarkdown(section) ? markdown : asciidoc).match(name).hasMatch() || name <= before || lower.contains(name.toLower()))
            return false;
        before = name;
        lower.insert(name.toLower());
    }
    return true;
}

}  // namespace

void Reader::readDocs(RecordId owner, const QJsonObject &documentation)
{
    const QString path = owner == Workspace::rootId ? QString() : plainPath(owner);
    readDecisions(path, documentation.value("decisions"_L1).toArray());
    readPages(owner, path, documentation.value("sections"_L1).toArray());
    const qsizetype count = leftPictures(path, documentation);
    if (count > 0)
        note(u"import.images"_s, u"%1 pictures of the documentation are left out"_s, {QString::number(count)});
}

// Pictures go beside the pages that show them. Gives how many do not.
qsizetype Reader::leftPictures(const QString &path, const QJsonObject &documentation)
{
    QStringList shown;
    for (const auto &section : arrayOf(documentation.value("sections"_L1)))
        shown += picturesIn(text(section.toObject().value("content"_L1)));
    qsizetype left = 0;
    QSet<QString> written;
    for (const auto &item : arrayOf(documentation.value("images"_L1))) {
        const QString name = text(item.toObject().value("name"_L1));
        const auto content =
            QByteArray::fromBase64Encoding(text(item.toObject().value("content"_L1)).toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
        if (!shown.contains(name) || !content || content.decoded.isEmpty() || written.contains(name.toLower())) {
            ++left;
            continue;
        }
        written.insert(name.toLower());
        m_result.files.append({QString(pagesFolder(path) % u'/' % name), content.decoded});
    }
    return left;
}

QString Reader::pagesFolder(const QString &path)
{
    return path.isEmpty() ? u"docs"_s : QString(u"docs/"_s % QString(path).replace(u'.', u'/'));
}

// As long as elements are read there is no index of paths.
QString Reader::plainPath(RecordId element) const
{
    QStringList keys;
    for (RecordId id = element; id; id = m_result.workspace.record(id).parent())
        keys.prepend(m_result.workspace.record(id).key());
    return keys.join(u'.');
}

// Only what the language's reader gives is told by it where it comes from.
void Reader::tellSource(const QJsonObject &json, const QString &file, qsizetype added)
{
    if (m_dense && json.contains(sourceKey))
        m_result.made.insert(file, {text(json.value(sourceKey)), int(1 - added), 1});
}

void Reader::readPages(RecordId owner, const QString &path, const QJsonArray &array)
{
    QList<QJsonObject> sections;
    for (const auto &item : array)
        sections.append(item.toObject());
    if (sections.isEmpty())
        return;
    std::stable_sort(sections.begin(), sections.end(),
                     [](const QJsonObject &a, const QJsonObject &b) { return a.value("order"_L1).toInt() < b.value("order"_L1).toInt(); });
    const QString folder = pagesFolder(path);
    const bool asGiven = namesServe(sections);
    int page = 0;
    for (const QJsonObject &section : std::as_const(sections)) {
        const QString given = text(section.value("filename"_L1));
        const QString base = given.contains(u'.') ? given.section(u'.', 0, -2) : given;
        const QString made = fourDigits(++page) % u'-' % slug(base, 60) % (isMarkdown(section) ? u".md"_s : u".adoc"_s);
        m_result.files.append({QString(folder % u'/' % (asGiven ? given : made)), plain(text(section.value("content"_L1))).toUtf8()});
        tellSource(section, m_result.files.constLast().first, 0);
    }
    m_result.workspace.setField(owner, u"docs"_s, folder);
}

// Each scope counts its decisions by itself there: the first one's stand under ADR, others get a prefix and a folder of their own.
Reader::DecisionScope Reader::decisionScope(const QString &path)
{
    if (m_decisionFolders.isEmpty()) {
        m_decisionFolders.append({u"ADR"_s, u"decisions"_s});
        return {u"ADR"_s, u"decisions"_s};
    }
    static const QRegularExpression others(u"[^A-Za-z0-9]"_s);
    const QString start = path.isEmpty() ? u"ALL"_s : QString(QString(path).remove(others).toUpper());
    const QString word = start.isEmpty() || start.front().isDigit() ? QString(u"D"_s % start) : start;
    const auto taken = [&](const QString &prefix) {
        return std::any_of(m_decisionFolders.cbegin(), m_decisionFolders.cend(),
                           [&](const DecisionScope &s) { return s.prefix == prefix; });
    };
    QString prefix = word;
    for (int i = 2; taken(prefix); ++i)
        prefix = word % QString::number(i);
    m_decisionFolders.append({prefix, QString(u"decisions-"_s % prefix.toLower())});
    return m_decisionFolders.last();
}

void Reader::readDecisions(const QString &path, const QJsonArray &array)
{
    if (array.isEmpty())
        return;
    const DecisionScope scope = decisionScope(path);
    QHash<QString, int> numbers;
    int last = 0;
    for (const auto &item : array) {
        const QString id = text(item.toObject().value("id"_L1));
        bool ok = false;
        if (const int number = id.toInt(&ok); ok && number > 0 && number <= mostNumber && QString::number(number) == id) {
            numbers.insert(id, number);
            last = std::max(last, number);
        }
    }
    QSet<int> written;
    for (const auto &item : array) {
        const QJsonObject decision = item.toObject();
        const QString id = text(decision.value("id"_L1));
        int number = numbers.value(id);
        if (number == 0 || written.contains(number)) {
            number = ++last;
            note(u"import.decision"_s, u"the decision '%1' has the number %2 here"_s, {id, QString::number(number)});
        }
        if (number > mostNumber)
            return;
        written.insert(number);
        writeDecision(decision, path, scope, number, numbers);
    }
}

void Reader::writeDecision(const QJsonObject &decision, const QString &path, const DecisionScope &scope, int number,
                           const QHash<QString, int> &numbers)
{
    // What Lintel wrote itself goes back as it is.
    const QString source = m_dense ? text(decision.value(sourceKey)).section(u'/', -1) : QString();
    const QByteArray given = text(decision.value("content"_L1)).toUtf8();
    const bool own = !source.isEmpty() && isMarked() && parseAdr(given, source).ok();
    const Links links = own ? Links() : linksOf(decision, numbers);
    const QString name = own ? source : QString(fourDigits(number) % u'-' % slug(text(decision.value("title"_L1)), 60) % u".md"_s);
    const QByteArray bytes = own ? given : adrText(decision, path, links, number);
    m_result.files.append({QString(scope.folder % u'/' % name), bytes});
    const QString content = text(decision.value("content"_L1));
    tellSource(decision, m_result.files.constLast().first, bytes.count('\n') - content.count(u'\n') - (content.endsWith(u'\n') ? 0 : 1));
    if (links.others > 0)
        note(u"import.decision-links"_s, u"%1 links of the decision '%2' are kept, but not shown"_s,
             {QString::number(links.others), text(decision.value("title"_L1))});
    const auto adr = parseAdr(bytes, name);
    if (!adr.ok())
        return;
    Record record = toRecord(*adr, scope.prefix);
    record.setField(u"file"_s, QString(scope.folder % u'/' % name));
    m_result.workspace.insert(record);
}

bool Reader::isMarked() const
{
    return m_root.value("properties"_L1).toObject().contains(carried::marker);
}

void Reader::nameDecisionFolders()
{
    if (m_decisionFolders.size() == 1) {
        m_result.workspace.setField(Workspace::rootId, u"decisions"_s, m_decisionFolders.first().folder);
        return;
    }
    Value folders;
    for (const DecisionScope &scope : std::as_const(m_decisionFolders))
        folders.set(scope.prefix, scope.folder);
    if (!folders.isNull())
        m_result.workspace.setField(Workspace::rootId, u"decisions"_s, folders);
}

}  // namespace lintel::structurizr
