// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/base/slug.h"
#include "model/decisions/adrfile.h"
#include "model/importers/structurizrreader.h"

namespace lintel::structurizr {

using namespace Qt::StringLiterals;

namespace {

QString oneLine(QString text)
{
    return text.replace(u'\n', u' ').replace(u'\r', u' ').replace(u'"', u'\'').replace(u'\\', u'/').simplified();
}

// Front matter makes status and date sure, whatever dialect the text is in.
QByteArray adrText(const QJsonObject &decision, const QString &element)
{
    const QString content = text(decision.value("content"_L1));
    QString head = u"---\n"_s;
    if (const QString status = oneLine(text(decision.value("status"_L1))); !status.isEmpty())
        head += u"status: \""_s % status.toLower() % u"\"\n"_s;
    if (const QString date = oneLine(text(decision.value("date"_L1))).left(10); date.size() == 10)
        head += u"date: "_s % date % u"\n"_s;
    if (!element.isEmpty())
        head += u"elements: ["_s % element % u"]\n"_s;
    head += u"---\n"_s;
    if (!content.trimmed().startsWith(u"# "))
        head += u"# "_s % oneLine(text(decision.value("title"_L1))) % u"\n\n"_s;
    return QString(head % content % (content.endsWith(u'\n') ? u""_s : u"\n"_s)).toUtf8();
}

}  // namespace

void Reader::readDocs(const QString &owner, const QJsonObject &documentation)
{
    for (const auto &item : arrayOf(documentation.value("decisions"_L1))) {
        const QJsonObject decision = item.toObject();
        const int number = ++m_decisions;
        const QString title = text(decision.value("title"_L1));
        const QString name = QString::number(number).rightJustified(4, u'0') % u'-' % slug(title, 60) % u".md"_s;
        const QByteArray bytes = adrText(decision, owner);
        m_result.files.append({QString(u"decisions/"_s % name), bytes});
        if (const auto adr = parseAdr(bytes, name); adr.ok())
            m_result.workspace.insert(toRecord(*adr, u"ADR"_s));
        if (const QString id = text(decision.value("id"_L1)); id != QString::number(number))
            note(u"import.decision"_s, u"the decision '%1' has the number %2 here"_s, {id, QString::number(number)});
    }
    int page = 0;
    for (const auto &item : arrayOf(documentation.value("sections"_L1))) {
        const QJsonObject section = item.toObject();
        const bool markdown = text(section.value("format"_L1)) != u"AsciiDoc";
        const QString folder = owner.isEmpty() ? u"docs/"_s : QString(u"docs/"_s % slug(owner) % u'/');
        const QString name = QString::number(++page).rightJustified(4, u'0') % u'-' % slug(text(section.value("filename"_L1)), 60);
        m_result.files.append({QString(folder % name % (markdown ? u".md"_s : u".adoc"_s)), text(section.value("content"_L1)).toUtf8()});
    }
    if (!documentation.value("images"_L1).toArray().isEmpty())
        note(u"import.images"_s, u"%1 pictures of the documentation are left out"_s,
             {QString::number(documentation.value("images"_L1).toArray().size())});
}

}  // namespace lintel::structurizr
