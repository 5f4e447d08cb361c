// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/diagram/diagram.h"
#include "model/query/expression.h"

#include <optional>

namespace lintel {

/// What a style says about the look; what is absent stays as it was.
struct LookPatch {
    std::optional<Shape> shape;
    std::optional<QString> background, stroke, color;
    std::optional<LineStyle> border, style;
    std::optional<double> thickness;
    std::optional<int> opacity;
    std::optional<bool> description, metadata;

    void applyTo(Look &look) const;
};

/// The shape of a kebab-case name, or nothing.
std::optional<Shape> shapeOf(QStringView name);

/// Reads shape, colours, border... from a style's keys. Malformed values are left out: what is drawn is always well-formed.
LookPatch lookPatch(const Fields &fields);
LookPatch lookPatch(const Value &map);

/// Styles in order, later wins, checked once.
class StyleRules {
public:
    /// A style of the workspace's or a view's `styles`. `label` names it in messages.
    void append(const Fields &fields, const QString &label, const Workspace &workspace);

    /// Applies what matches: `subject` is an element, relationship, node or instance. A style without `for` is about elements.
    void apply(RecordId subject, const query::Environment &environment, Look &look, Look &dark) const;
    void applyToGroup(Look &look, Look &dark) const;

    const Diagnostics &notes() const { return m_notes; }

private:
    struct Rule {
        QStringList targets;  ///< Of `for`; empty: elements.
        bool conditional = false;
        // One per kind of subject that the condition can be about.
        std::optional<query::Expression> element, relationship, node, instance;
        LookPatch light, dark;
    };
    static bool holds(const Rule &rule, const Record &record, const query::Environment &environment);
    void compile(Rule &rule, const QString &where, const QString &label, const Workspace &workspace);

    QList<Rule> m_rules;
    Diagnostics m_notes;
};

/// The look of elements, nodes and instances before any style: by level and kind.
Look defaultLook(const Workspace &workspace, RecordId record, bool boundary);

}  // namespace lintel
