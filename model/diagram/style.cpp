// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/diagram/style.h"

#include "model/workspace/effective.h"
#include "model/workspace/workspaceindex.h"

#include <QtCore/QLocale>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lintel {

namespace {

// Kinds may be derived from one another in a circle in a stranger's file.
constexpr int deepestKind = 16;

constexpr std::array shapeNames = {u"box",
                                   u"rounded-box",
                                   u"circle",
                                   u"ellipse",
                                   u"hexagon",
                                   u"diamond",
                                   u"cylinder",
                                   u"bucket",
                                   u"pipe",
                                   u"person",
                                   u"robot",
                                   u"folder",
                                   u"web-browser",
                                   u"window",
                                   u"terminal",
                                   u"shell",
                                   u"mobile-device-portrait",
                                   u"mobile-device-landscape",
                                   u"component"};

struct KindShape {
    QStringView kind;
    Shape shape;
};

constexpr std::array kindShapes = {
    KindShape{u"person", Shape::Person},
    KindShape{u"component", Shape::Component},
    KindShape{u"database", Shape::Cylinder},
    KindShape{u"cache", Shape::Cylinder},
    KindShape{u"store", Shape::Cylinder},
    KindShape{u"queue", Shape::Pipe},
    KindShape{u"topic", Shape::Pipe},
    KindShape{u"stream", Shape::Pipe},
    KindShape{u"broker", Shape::Pipe},
    KindShape{u"bucket", Shape::Bucket},
    KindShape{u"object-store", Shape::Bucket},
    KindShape{u"browser", Shape::WebBrowser},
    KindShape{u"web-browser", Shape::WebBrowser},
    KindShape{u"web-app", Shape::WebBrowser},
    KindShape{u"spa", Shape::WebBrowser},
    KindShape{u"mobile", Shape::MobileDevicePortrait},
    KindShape{u"mobile-app", Shape::MobileDevicePortrait},
    KindShape{u"desktop", Shape::Window},
    KindShape{u"desktop-app", Shape::Window},
    KindShape{u"cli", Shape::Terminal},
    KindShape{u"terminal", Shape::Terminal},
    KindShape{u"shell", Shape::Shell},
    KindShape{u"file", Shape::Folder},
    KindShape{u"folder", Shape::Folder},
    KindShape{u"robot", Shape::Robot},
    KindShape{u"bot", Shape::Robot},
    KindShape{u"function", Shape::Hexagon},
};

std::optional<Shape> builtInShape(QStringView kind)
{
    const auto *found = std::find_if(kindShapes.begin(), kindShapes.end(), [kind](const KindShape &k) { return k.kind == kind; });
    return found == kindShapes.end() ? std::nullopt : std::optional(found->shape);
}

std::optional<LineStyle> lineStyleOf(QStringView name)
{
    if (name == u"solid")
        return LineStyle::Solid;
    if (name == u"dashed")
        return LineStyle::Dashed;
    return name == u"dotted" ? std::optional(LineStyle::Dotted) : std::nullopt;
}

// Only "#rgb" and "#rrggbb" leave this file: painters and SVG write colours as they are.
std::optional<QString> colourOf(const QString &text)
{
    const auto isHex = [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F'); };
    if ((text.size() != 4 && text.size() != 7) || text[0] != u'#' || !std::all_of(text.begin() + 1, text.end(), isHex))
        return std::nullopt;
    if (text.size() == 7)
        return text.toLower();
    QString wide = u"#"_s;
    for (const QChar c : QStringView(text).sliced(1))
        wide += QString(2, c);
    return wide.toLower();
}

std::optional<double> numberOf(const QString &text, double least, double most)
{
    bool ok = false;
    const double number = QLocale::c().toDouble(text, &ok);
    return ok && std::isfinite(number) ? std::optional(std::clamp(number, least, most)) : std::nullopt;
}

std::optional<bool> booleanOf(const QString &text)
{
    if (text == u"true")
        return true;
    return text == u"false" ? std::optional(false) : std::nullopt;
}

template <typename Source>
LookPatch readPatch(const Source &source)
{
    LookPatch patch;
    const auto text = [&source](QStringView key) -> const QString & { return source.value(key).text(); };
    patch.shape = shapeOf(text(u"shape"));
    patch.background = colourOf(text(u"background"));
    patch.stroke = colourOf(text(u"stroke"));
    patch.color = colourOf(text(u"color"));
    patch.border = lineStyleOf(text(u"border"));
    patch.style = lineStyleOf(text(u"style"));
    patch.thickness = numberOf(text(u"thickness"), 0.5, 20);
    if (!patch.thickness)
        patch.thickness = numberOf(text(u"strokeWidth"), 0.5, 20);
    if (const auto opacity = numberOf(text(u"opacity"), 0, 100))
        patch.opacity = static_cast<int>(*opacity);
    patch.description = booleanOf(text(u"description"));
    patch.metadata = booleanOf(text(u"metadata"));
    return patch;
}

template <typename T>
void take(const std::optional<T> &from, T &to)
{
    if (from)
        to = *from;
}

}  // namespace

std::optional<Shape> shapeOf(QStringView name)
{
    const auto *found = std::find_if(shapeNames.begin(), shapeNames.end(), [name](const char16_t *known) { return name == known; });
    return found == shapeNames.end() ? std::nullopt : std::optional(static_cast<Shape>(found - shapeNames.begin()));
}

void LookPatch::applyTo(Look &look) const
{
    take(shape, look.shape);
    take(background, look.background);
    take(stroke, look.stroke);
    take(color, look.color);
    take(border, look.border);
    take(style, look.style);
    take(thickness, look.thickness);
    take(opacity, look.opacity);
    take(description, look.description);
    take(metadata, look.metadata);
}

LookPatch lookPatch(const Fields &fields)
{
    return readPatch(fields);
}

LookPatch lookPatch(const Value &map)
{
    return readPatch(map);
}

void StyleRules::append(const Fields &fields, const QString &label, const Workspace &workspace)
{
    Rule rule;
    rule.targets = fields.value(u"for").texts();
    rule.light = lookPatch(fields);
    rule.dark = lookPatch(fields.value(u"dark"));
    rule.conditional = fields.contains(u"where");
    if (rule.conditional)
        compile(rule, fields.text(u"where"), label, workspace);
    m_rules.append(rule);
}

void StyleRules::compile(Rule &rule, const QString &where, const QString &label, const Workspace &workspace)
{
    std::optional<Error> error;
    bool any = false;
    const auto parse = [&](query::Subject subject, std::optional<query::Expression> &slot) {
        auto parsed = query::Expression::parse(where, subject, workspace);
        if (parsed.ok()) {
            slot = std::move(parsed).value();
            any = true;
        } else if (!error) {
            error = parsed.error();
        }
    };
    const bool relationships = rule.targets.contains(u"relationship"_s);
    const bool others = rule.targets.isEmpty() || rule.targets.size() > 1 || !relationships;
    if (relationships)
        parse(query::Subject::Relationship, rule.relationship);
    if (others) {
        parse(query::Subject::Element, rule.element);
        parse(query::Subject::Node, rule.node);
        parse(query::Subject::Instance, rule.instance);
    }
    if (!any && error) {
        m_notes.append(Diagnostic::note(u"view.style-condition"_s, u"the condition of %1 cannot be read: %2"_s, {label, error->what()},
                                        error->mend()));
    }
}

bool StyleRules::holds(const Rule &rule, const Record &record, const query::Environment &environment)
{
    const auto named = [&](const QString &target) { return isKind(*environment.workspace, record.id(), target); };
    if (!rule.targets.isEmpty() && std::none_of(rule.targets.begin(), rule.targets.end(), named))
        return false;
    if (rule.targets.isEmpty() && (record.type() == RecordType::Relationship || (record.type() == RecordType::Node && !rule.conditional)))
        return false;
    if (!rule.conditional)
        return true;
    const std::optional<query::Expression> &condition = record.type() == RecordType::Relationship ? rule.relationship
        : record.type() == RecordType::Node                                                       ? rule.node
        : record.type() == RecordType::Instance                                                   ? rule.instance
                                                                                                  : rule.element;
    return condition && condition->matches(record.id(), environment);
}

void StyleRules::apply(RecordId subject, const query::Environment &environment, Look &look, Look &dark) const
{
    const Workspace &workspace = *environment.workspace;
    const Record &record = workspace.record(subject);
    const Record &element = workspace.record(record.type() == RecordType::Instance ? record.target(u"of") : RecordId{});
    for (const Rule &rule : m_rules) {
        // An instance looks like its element unless a style is about instances.
        const bool applies = (element.id() && holds(rule, element, environment)) || holds(rule, record, environment);
        if (!applies)
            continue;
        rule.light.applyTo(look);
        rule.light.applyTo(dark);
        rule.dark.applyTo(dark);
    }
}

void StyleRules::applyToGroup(Look &look, Look &dark) const
{
    for (const Rule &rule : m_rules) {
        if (rule.conditional || !rule.targets.contains(u"group"_s))
            continue;
        rule.light.applyTo(look);
        rule.light.applyTo(dark);
        rule.dark.applyTo(dark);
    }
}

Look defaultLook(const Workspace &workspace, RecordId id, bool boundary)
{
    Look look;
    const Record &record = workspace.record(id);
    if (boundary || record.type() == RecordType::Node)
        look.shape = Shape::Box;
    if (record.type() == RecordType::Relationship) {
        look.style = effective(workspace, id, u"interaction").text() == u"async" ? LineStyle::Dashed : LineStyle::Solid;
        return look;
    }
    if (boundary)
        return look;
    if (record.type() == RecordType::Element) {
        if (const auto shape = builtInShape(toString(record.level())))
            look.shape = *shape;
    }
    // The nearest kind of the chain that says something wins; what a workspace says of a kind goes before what we know of its name.
    QString kind = record.text(u"kind");
    for (int i = 0; i < deepestKind && !kind.isEmpty(); ++i) {
        const Record &definition = workspace.record(workspace.index().named(RecordType::Kind, kind));
        std::optional<Shape> shape = shapeOf(definition.text(u"shape"));
        if (!shape)
            shape = builtInShape(kind);
        if (shape) {
            look.shape = *shape;
            break;
        }
        kind = definition.text(u"of");
    }
    return look;
}

}  // namespace lintel
