// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/models/searchmodel.h"

#include "model/workspace/effective.h"
#include "model/workspace/workspaceindex.h"
#include "views/models/fuzzy.h"
#include "views/models/recordtext.h"
#include "views/widgets/icons.h"
#include "views/workbench/workbench.h"

#include <QtGui/QTextDocument>

#include <algorithm>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

// What stands in pictures and files only, or has no name that somebody would look for.
bool isSought(RecordType type)
{
    return type != RecordType::Workspace && type != RecordType::Box && type != RecordType::Line && type != RecordType::Style;
}

// The path of a relationship is its label.
QString besides(const Workspace &workspace, RecordId id)
{
    const Record &record = workspace.record(id);
    return record.type() == RecordType::Relationship ? record.text(u"description") : workspace.index().path(id);
}

int rankOf(const QString &text, const Workspace &workspace, RecordId id)
{
    const Record &record = workspace.record(id);
    const auto has = [&text](const QString &in) { return in.contains(text, Qt::CaseInsensitive); };
    const int name = fuzzy::score(text, RecordText::label(workspace, id));
    if (name > 0)
        return 10'000 + name;
    if (has(workspace.index().path(id)))
        return 5'000;
    if (has(record.text(u"technology")) || has(tagsOf(workspace, id).join(u' ')))
        return 2'000;
    return has(record.text(u"description")) ? 1'000 : 0;
}

void searchText(const QString &text, const QString &file, const QByteArray &bytes, QList<SearchHit> &hits, qsizetype most)
{
    const QString all = QString::fromUtf8(bytes);
    int line = 1;
    for (const QStringView part : QStringView(all).split(u'\n')) {
        const qsizetype at = part.indexOf(text, 0, Qt::CaseInsensitive);
        if (at >= 0) {
            if (hits.size() >= most)
                return;
            hits.append(
                {{}, part.trimmed().left(200).toString(), QString(file % u':' % QString::number(line)), {file, line, int(at) + 1}, 0});
        }
        ++line;
    }
}

GroupedModel::Group groupOf(const Workspace &workspace, const SearchHit &hit)
{
    if (!hit.record)
        return {u"9"_s, SearchModel::tr("Text"), u"file"_s, {}};
    switch (workspace.record(hit.record).type()) {
    case RecordType::Element: return {u"0"_s, SearchModel::tr("Elements"), u"system"_s, {}};
    case RecordType::Relationship: return {u"1"_s, SearchModel::tr("Relationships"), u"relationship"_s, {}};
    case RecordType::View: return {u"2"_s, SearchModel::tr("Views"), u"view-landscape"_s, {}};
    case RecordType::Decision: return {u"3"_s, SearchModel::tr("Decisions"), u"decision"_s, {}};
    case RecordType::Environment:
    case RecordType::Node:
    case RecordType::Instance: return {u"4"_s, SearchModel::tr("Deployments"), u"environment"_s, {}};
    default: return {u"5"_s, SearchModel::tr("Other"), u"element"_s, {}};
    }
}

}  // namespace

QList<SearchHit> searchFor(const QString &text, const SearchSource &source, qsizetype most)
{
    QList<SearchHit> hits;
    const Workspace &workspace = source.workspace;
    for (const RecordId id : workspace.order()) {
        if (!isSought(workspace.record(id).type()))
            continue;
        if (const int rank = rankOf(text, workspace, id))
            hits.append({id, RecordText::label(workspace, id), besides(workspace, id), {}, rank});
    }
    std::stable_sort(hits.begin(), hits.end(), [](const SearchHit &a, const SearchHit &b) { return a.rank > b.rank; });
    hits.resize(std::min(hits.size(), most));
    QList<SearchHit> lines;
    for (const auto &[file, bytes] : source.texts)
        searchText(text, file, bytes, lines, most);
    return hits + lines;
}

SearchModel::SearchModel(Workbench &workbench, QObject *parent) : GroupedModel(parent), m_workbench(workbench)
{
    m_search.setSingleShot(true);
    m_search.setInterval(150);
    connect(&m_search, &QTimer::timeout, this, &SearchModel::search);
    connect(&workbench, &Workbench::changed, this, [this] {
        if (!m_text.isEmpty())
            m_search.start();
    });
}

void SearchModel::setText(const QString &text)
{
    m_text = text.trimmed();
    m_search.start();
}

void SearchModel::search()
{
    m_answers.forget();
    if (m_text.size() < 2) {
        show({});
        return;
    }
    SearchSource source;
    m_workbench.workspace().index();
    source.workspace = m_workbench.workspace();
    const QStringList files = m_workbench.files();
    for (const QString &file : files)
        source.texts.append({file, m_workbench.text(file)});
    m_answers.ask([text = m_text, source] { return searchFor(text, source, most); }, [this](const QList<SearchHit> &hits) { show(hits); });
}

void SearchModel::show(const QList<SearchHit> &hits)
{
    m_hits = hits;
    QMap<QString, Group> groups;
    for (int at = 0; at < int(m_hits.size()); ++at) {
        const SearchHit &hit = m_hits.at(at);
        const Group group = groupOf(m_workbench.workspace(), hit);
        auto known = groups.find(group.key);
        if (known == groups.end())
            known = groups.insert(group.key, group);
        known->items.append({hit.record ? QString::number(hit.record.number) : hit.detail, at});
    }
    setGroups(groups.values());
    emit searched();
}

const SearchHit *SearchModel::hitAt(const QModelIndex &index) const
{
    const int at = itemAt(index);
    return at >= 0 && at < m_hits.size() ? &m_hits.at(at) : nullptr;
}

QVariant SearchModel::itemData(int at, int, int role) const
{
    if (at < 0 || at >= m_hits.size())
        return {};
    const SearchHit &hit = m_hits.at(at);
    const Workspace &workspace = m_workbench.workspace();
    switch (role) {
    case Qt::DisplayRole: return hit.text;
    case DetailRole: return hit.detail;
    case RecordNumberRole: return hit.record.number;
    case Qt::DecorationRole: return icons::named(workspace.contains(hit.record) ? icons::nameOf(workspace, hit.record) : u"file"_s);
    case Qt::ToolTipRole:
        return workspace.contains(hit.record) ? RecordText::toolTip(workspace, hit.record) : Qt::convertFromPlainText(hit.text);
    default: return {};
    }
}

}  // namespace lintel
