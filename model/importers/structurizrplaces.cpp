// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/importers/structurizrplaces.h"

#include "model/importers/structurizrreader.h"

#include <algorithm>

namespace lintel::structurizr {

using namespace Qt::StringLiterals;

namespace {

/// An object or list that is open.
struct Level {
    QByteArrayView key;  ///< Of the object or list in the object around it; of an object in a list, the list's.
    QByteArrayView id, view, tag, scheme, environment;
    Declared places;
    bool object = false;
};

/// Goes once through the text, over texts and brackets alone.
class PlaceScan {
public:
    explicit PlaceScan(const QByteArray &bytes) : m_bytes(bytes) {}

    QHash<QString, Declared> run()
    {
        for (m_at = 0; m_at < m_bytes.size(); ++m_at) {
            const char c = m_bytes.at(m_at);
            if (c == '\n') {
                ++m_line;
                m_counted = m_at + 1;
                m_column = 0;
            } else if (c == '{' || c == '[') {
                open(c == '{');
            } else if ((c == '}' || c == ']') && !m_open.isEmpty()) {
                close();
            } else if (c == '"') {
                readText();
            } else if (c == ',') {
                m_key = {};
            } else if (c == ' ') {
                skipBlanks();
            }
        }
        return std::move(m_found);
    }

private:
    // Asked for later and later places: a line may be all of the file.
    Location here(qsizetype at)
    {
        for (; m_counted < at; ++m_counted) {
            const auto byte = quint8(m_bytes.at(m_counted));
            m_column += (byte & 0xC0U) == 0x80U ? 0 : (byte >= 0xF0U ? 2 : 1);
        }
        return {{}, m_line, m_column + 1};
    }

    void open(bool object)
    {
        Level level;
        level.object = object;
        level.key = m_open.isEmpty() || m_open.last().object ? m_key : m_open.last().key;
        level.places.where = here(m_at);
        m_open.append(level);
        m_key = {};
    }

    // Most of a file that is indented. The last blank is left.
    void skipBlanks()
    {
        qsizetype next = m_at + 1;
        while (next < m_bytes.size() && m_bytes.at(next) == ' ')
            ++next;
        m_at = next - 1;
    }

    // Ends at the closing quote: no text of JSON goes over a line's end.
    void readText()
    {
        const qsizetype begin = m_at;
        qsizetype end = begin + 1;
        for (; end < m_bytes.size() && m_bytes.at(end) != '"'; ++end)
            end += m_bytes.at(end) == '\\' ? 1 : 0;
        m_at = end;
        if (m_open.isEmpty() || !m_open.last().object)
            return;
        const QByteArrayView text = QByteArrayView(m_bytes).sliced(begin + 1, std::min(end, m_bytes.size()) - begin - 1);
        qsizetype next = m_at + 1;
        while (next < m_bytes.size() && (m_bytes.at(next) == ' ' || m_bytes.at(next) == '\t'))
            ++next;
        if (m_key.isEmpty() && next < m_bytes.size() && m_bytes.at(next) == ':')
            m_key = text;
        else
            take(text, begin);
    }

    void take(QByteArrayView value, qsizetype at)
    {
        static const QList<QByteArrayView> fields = {"name", "description", "technology", "tags", "url", "title"};
        Level &level = m_open.last();
        if (m_key == "id")
            level.id = value;
        else if (m_key == "key")
            level.view = value;
        else if (m_key == "tag")
            level.tag = value;
        else if (m_key == "colorScheme")
            level.scheme = value;
        else if (m_key == "environment")
            level.environment = value;
        if (fields.contains(m_key))
            level.places.fields.append({QString::fromLatin1(m_key), here(at)});
        m_key = {};
    }

    void close()
    {
        const Level level = m_open.takeLast();
        m_key = {};
        const QByteArrayView top = m_open.size() > 1 ? m_open.at(1).key : QByteArrayView();
        if (!level.object || m_open.size() < 2)
            return;
        if (top == "model" && !level.id.isEmpty() && isThing(level.key)) {
            keep(thingOrigin(text(level.id)), level.places);
            if (level.key == "deploymentNodes")
                keep(environmentOrigin(level.environment.isEmpty() ? u"Default"_s : text(level.environment)), level.places);
        } else if (top == "views" && !level.view.isEmpty() && level.key.endsWith("Views")) {
            keep(viewOrigin(text(level.view)), level.places);
        } else if (top == "views" && !level.tag.isEmpty()) {
            keep(styleOrigin(level.key == "relationships", text(level.tag), text(level.scheme)), level.places);
        }
    }

    // Decisions have ids, too.
    static bool isThing(QByteArrayView list)
    {
        static const QList<QByteArrayView> lists = {"people",
                                                    "softwareSystems",
                                                    "containers",
                                                    "components",
                                                    "customElements",
                                                    "deploymentNodes",
                                                    "children",
                                                    "infrastructureNodes",
                                                    "softwareSystemInstances",
                                                    "containerInstances",
                                                    "relationships"};
        return lists.contains(list);
    }

    // Escapes are rare in names: such a thing is found by what it is in.
    static QString text(QByteArrayView raw) { return QString::fromUtf8(raw); }

    void keep(const QString &origin, const Declared &places)
    {
        if (!m_found.contains(origin))
            m_found.insert(origin, places);
    }

    const QByteArray &m_bytes;
    qsizetype m_at = 0;
    qsizetype m_counted = 0;  ///< The column is that of this byte.
    int m_line = 1, m_column = 0;
    QByteArrayView m_key;
    QList<Level> m_open;
    QHash<QString, Declared> m_found;
};

}  // namespace

QHash<QString, Declared> placesInJson(const QByteArray &bytes)
{
    return PlaceScan(bytes).run();
}

DeclaredPlaces declaredPlaces(const Workspace &workspace, const QHash<RecordId, QString> &origins, const QHash<QString, Declared> &places,
                              const Location &start)
{
    DeclaredPlaces declared;
    const auto placeOf = [&](RecordId id) { return id ? places.constFind(origins.value(id)) : places.cend(); };
    const QList<std::pair<QString, RecordId>> names = declaredNames(workspace);
    for (const auto &[name, id] : names) {
        auto found = placeOf(id);
        const bool own = found != places.cend();
        for (RecordId around = id; around && found == places.cend();) {
            around = workspace.record(around).parent();
            found = placeOf(around);
        }
        declared.insert(name, own ? *found : Declared{found == places.cend() ? start : found->where, {}});
    }
    return declared;
}

}  // namespace lintel::structurizr
