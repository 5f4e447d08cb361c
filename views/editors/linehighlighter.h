// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtGui/QPalette>
#include <QtGui/QTextLayout>

#include <memory>

namespace lintel {

/// Colours one line after the other. States are small numbers that say what a line leaves open for the next one.
class LineHighlighter {
public:
    static constexpr int initialState = 0;

    LineHighlighter() = default;
    virtual ~LineHighlighter() = default;
    Q_DISABLE_COPY_MOVE(LineHighlighter)

    /// Appends the line's formats; `before` is what the line before has returned. Returns the state behind it.
    virtual int highlight(const QString &line, int before, QList<QTextLayout::FormatRange> &formats) = 0;
    /// Chooses colours for a light or a dark background.
    virtual void setPalette(const QPalette &palette) = 0;
    /// Whether all of the language is known, or only its outlines, as when Lintel was built without KSyntaxHighlighting.
    virtual bool isComplete() const = 0;

    /// For YAML, Markdown or Structurizr's DSL by the file's name.
    static std::unique_ptr<LineHighlighter> make(const QString &file);
};

}  // namespace lintel
