// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/formats/structurizrwords.h"
#include "model/importers/structurizrdsl/colors.h"
#include "model/importers/structurizrdsl/loadjson.h"
#include "model/importers/structurizrdsl/pictures.h"

#include <algorithm>

namespace lintel::structurizr::dsl {

using namespace Qt::StringLiterals;

namespace {

enum class Form : quint8 { Word, Number, Boolean, Color, Icon };

struct Field {
    QString keyword, name;
    Form form;
    QStringList words;  ///< As the JSON writes them.
    int least = 0, most = 100'000;
};

const QList<Field> &fieldsOf(bool relationship)
{
    static const QStringList lines = {u"Solid"_s, u"Dashed"_s, u"Dotted"_s};
    static const QList<Field> elements = {{u"shape"_s, u"shape"_s, Form::Word, shapeNames()},
                                          {u"icon"_s, u"icon"_s, Form::Icon, {}},
                                          {u"iconposition"_s, u"iconPosition"_s, Form::Word, {u"Top"_s, u"Bottom"_s, u"Left"_s}},
                                          {u"width"_s, u"width"_s, Form::Number, {}},
                                          {u"height"_s, u"height"_s, Form::Number, {}},
                                          {u"background"_s, u"background"_s, Form::Color, {}},
                                          {u"stroke"_s, u"stroke"_s, Form::Color, {}},
                                          {u"strokewidth"_s, u"strokeWidth"_s, Form::Number, {}, 1, 10},
                                          {u"color"_s, u"color"_s, Form::Color, {}},
                                          {u"colour"_s, u"color"_s, Form::Color, {}},
                                          {u"fontsize"_s, u"fontSize"_s, Form::Number, {}},
                                          {u"border"_s, u"border"_s, Form::Word, lines},
                                          {u"opacity"_s, u"opacity"_s, Form::Number, {}, 0, 100},
                                          {u"metadata"_s, u"metadata"_s, Form::Boolean, {}},
                                          {u"description"_s, u"description"_s, Form::Boolean, {}}};
    static const QList<Field> relationships = {{u"thickness"_s, u"thickness"_s, Form::Number, {}},
                                               {u"color"_s, u"color"_s, Form::Color, {}},
                                               {u"colour"_s, u"color"_s, Form::Color, {}},
                                               {u"dashed"_s, u"dashed"_s, Form::Boolean, {}},
                                               {u"style"_s, u"style"_s, Form::Word, lines},
                                               {u"routing"_s, u"routing"_s, Form::Word, {u"Direct"_s, u"Curved"_s, u"Orthogonal"_s}},
                                               {u"jump"_s, u"jump"_s, Form::Boolean, {}},
                                               {u"fontsize"_s, u"fontSize"_s, Form::Number, {}},
                                               {u"width"_s, u"width"_s, Form::Number, {}},
                                               {u"position"_s, u"position"_s, Form::Number, {}, 0, 100},
                                               {u"opacity"_s, u"opacity"_s, Form::Number, {}, 0, 100},
                                               {u"metadata"_s, u"metadata"_s, Form::Boolean, {}},
                                               {u"description"_s, u"description"_s, Form::Boolean, {}}};
    return relationship ? relationships : elements;
}

QJsonValue valueOf(Session &s, const Statement &statement, const Field &field)
{
    const QString given = statement.word(1);
    switch (field.form) {
    case Form::Word: {
        const auto word = std::find_if(field.words.begin(), field.words.end(),
                                       [&](const QString &w) { return w.compare(given, Qt::CaseInsensitive) == 0; });
        if (word != field.words.end())
            return *word;
        s.wrongWord(statement, 1, field.words.join(u", "_s), field.words);
        return QJsonValue::Undefined;
    }
    case Form::Number: {
        bool whole = false;
        const int number = given.toInt(&whole);
        if (whole && number >= field.least && number <= field.most)
            return number;
        s.report.error(statement.at(1), u"dsl.range"_s, u"'%1' is no whole number from %2 to %3"_s,
                       {given, QString::number(field.least), QString::number(field.most)});
        return QJsonValue::Undefined;
    }
    case Form::Boolean:
        if (given.compare(u"true"_s, Qt::CaseInsensitive) != 0 && given.compare(u"false"_s, Qt::CaseInsensitive) != 0)
            s.wrongWord(statement, 1, u"true, false"_s, {u"true"_s, u"false"_s});
        return given.compare(u"true"_s, Qt::CaseInsensitive) == 0;
    case Form::Color:
        if (const QString color = hexColor(given); !color.isEmpty())
            return color;
        s.report.error(statement.at(1), u"dsl.color"_s, u"'%1' is no colour"_s, {given},
                       u"Write it as #1168bd or with its name in HTML."_s);
        return QJsonValue::Undefined;
    case Form::Icon: break;
    }
    if (isRemote(given))
        s.report.note(statement.at(1), u"dsl.remote"_s, u"'%1' is not read: nothing is fetched from the network"_s, {given});
    const bool ready = isRemote(given) || given.startsWith(u"data:"_s);
    const QString icon = ready ? given : pictureData(s, statement, given);
    return icon.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(icon);
}

void openStyle(Session &s, const Statement &statement)
{
    const bool relationship = statement.keyword() == u"relationship";
    const QString form = statement.keyword() % u" <tag> {"_s;
    if (!s.needsBlock(statement, form) || !s.checkForm(statement, 2, 2, form))
        return;
    const QString scheme = s.top().context == Context::StyleScheme ? s.top().word : QString();
    QList<Style> &styles = s.draft.styles;
    const auto same = std::find_if(styles.begin(), styles.end(), [&](const Style &style) {
        return style.tag == statement.word(1) && style.relationship == relationship && style.scheme == scheme;
    });
    s.work(styles.size() / 16);
    Frame frame;
    frame.context = Context::Style;
    frame.style = int(same - styles.begin());
    if (same == styles.end())
        styles.append({statement.word(1), relationship, scheme, {}, {}, statement.place});
    s.open(frame, statement);
}

bool readStyleField(Session &s, const Statement &statement)
{
    const int number = s.top().style;
    const QString keyword = statement.keyword();
    if (keyword == u"properties") {
        Frame frame;
        frame.context = Context::Properties;
        Draft &draft = s.draft;
        frame.pair = [&draft, number](const QString &n, const QString &v) { draft.styles[number].properties.set(n, v); };
        if (s.needsBlock(statement, u"properties {"_s))
            s.open(frame, statement);
        return true;
    }
    const QList<Field> &fields = fieldsOf(s.draft.styles.at(number).relationship);
    const auto field = std::find_if(fields.begin(), fields.end(), [&](const Field &f) { return f.keyword == keyword; });
    if (field == fields.end())
        return false;
    if (!s.checkForm(statement, 2, 2, statement.word(0) % u" <"_s % (field->words.isEmpty() ? u"value"_s : field->words.join(u'|')) % u'>'))
        return true;
    const QJsonValue value = valueOf(s, statement, *field);
    if (!value.isUndefined())
        s.draft.styles[number].fields.insert(field->name, value);
    return true;
}

void addTheme(Session &s, const Statement &statement, qsizetype token)
{
    QString theme = statement.word(token);
    const bool file = theme.endsWith(u".json"_s, Qt::CaseInsensitive) && !isRemote(theme);
    if (file) {
        const QString path = s.pathFrom(statement, theme);
        const Result<QByteArray> bytes = s.files.read(path);
        if (path.isEmpty() || !bytes || !loadTheme(*bytes, s.draft))
            s.report.error(statement.at(token), u"dsl.theme"_s, u"the theme '%1' cannot be read"_s, {theme});
        return;
    }
    if (theme.compare(u"default"_s, Qt::CaseInsensitive) == 0)
        theme = defaultTheme();
    if (isRemote(theme))
        s.report.note(statement.at(token), u"dsl.remote"_s, u"'%1' is not read: nothing is fetched from the network"_s, {theme});
    if (!s.draft.themes.contains(theme))
        s.draft.themes.append(theme);
}

}  // namespace

bool readStyleStatement(Session &s, const Statement &statement)
{
    const Context context = s.top().context;
    if (context == Context::Style)
        return readStyleField(s, statement);
    const QString keyword = statement.keyword();
    if (keyword == u"theme" || keyword == u"themes") {
        if (s.checkForm(statement, 2, keyword == u"theme" ? 2 : -1, keyword % u" <address|file|name>"_s)) {
            for (qsizetype i = 1; i < statement.size(); ++i)
                addTheme(s, statement, i);
        }
        return true;
    }
    if (context == Context::Views)
        return false;
    if (keyword == u"element" || keyword == u"relationship") {
        openStyle(s, statement);
        return true;
    }
    if ((keyword != u"light" && keyword != u"dark") || context == Context::StyleScheme)
        return false;
    Frame frame;
    frame.context = Context::StyleScheme;
    frame.word = keyword == u"light" ? u"Light"_s : u"Dark"_s;
    if (s.needsBlock(statement, keyword % u" {"_s))
        s.open(frame, statement);
    return true;
}

}  // namespace lintel::structurizr::dsl
