// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

// Only the parts of KSyntaxHighlighting that read lines are used; its downloader is not.
#include "views/editors/linehighlighter.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>
#include <KSyntaxHighlighting/Theme>
#include <QtCore/QHash>

#include <algorithm>
#include <cmath>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

// Reading the definitions' index takes long enough to do it once only.
KSyntaxHighlighting::Repository &repository()
{
    static KSyntaxHighlighting::Repository instance;
    // Ours come with the program, and once only.
    [[maybe_unused]] static const bool added = (instance.addCustomSearchPath(u":/highlighting"_s), true);
    return instance;
}

double luminance(const QColor &colour)
{
    const auto linear = [](double part) { return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(double(colour.redF())) + 0.7152 * linear(double(colour.greenF())) + 0.0722 * linear(double(colour.blueF()));
}

double contrast(const QColor &a, const QColor &b)
{
    const double bright = std::max(luminance(a), luminance(b));
    return (bright + 0.05) / (std::min(luminance(a), luminance(b)) + 0.05);
}

// The colour, as much lighter or darker as it must be to be read on that ground: not all themes see to that.
QColor readable(QColor colour, const QColor &ground)
{
    constexpr double enough = 4.5;
    const bool dark = ground.lightness() < 128;
    for (int i = 0; i < 20 && contrast(colour, ground) < enough; ++i) {
        float h = 0;
        float s = 0;
        float l = 0;
        colour.getHslF(&h, &s, &l);
        colour.setHslF(std::max(0.F, h), s, std::clamp(l + (dark ? 0.04F : -0.04F), 0.F, 1.F));
    }
    return colour;
}

class KSyntaxLines : public LineHighlighter, public KSyntaxHighlighting::AbstractHighlighter {
public:
    explicit KSyntaxLines(const QString &language) : m_states{KSyntaxHighlighting::State()}
    {
        setDefinition(repository().definitionForName(language));
    }

    int highlight(const QString &line, int before, QList<QTextLayout::FormatRange> &formats) override
    {
        m_formats = &formats;
        const KSyntaxHighlighting::State after = highlightLine(line, m_states.value(before));
        m_formats = nullptr;
        qsizetype known = m_states.lastIndexOf(after);
        if (known < 0) {
            known = m_states.size();
            m_states.append(after);
        }
        return int(known);
    }

    void setPalette(const QPalette &palette) override
    {
        m_ground = palette.color(QPalette::Base);
        m_readable.clear();
        setTheme(repository().themeForPalette(palette));
    }
    bool isComplete() const override { return true; }

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override
    {
        const KSyntaxHighlighting::Theme colours = theme();
        if (length == 0 || format.isDefaultTextStyle(colours))
            return;
        QTextLayout::FormatRange range;
        range.start = offset;
        range.length = length;
        if (format.hasTextColor(colours))
            range.format.setForeground(readableOn(format.textColor(colours)));
        if (format.isBold(colours))
            range.format.setFontWeight(QFont::Bold);
        if (format.isItalic(colours))
            range.format.setFontItalic(true);
        m_formats->append(range);
    }

private:
    QColor readableOn(const QColor &colour)
    {
        auto known = m_readable.find(colour.rgb());
        if (known == m_readable.end())
            known = m_readable.insert(colour.rgb(), readable(colour, m_ground));
        return *known;
    }

    QColor m_ground = Qt::white;
    QHash<QRgb, QColor> m_readable;              // never iterated
    QList<KSyntaxHighlighting::State> m_states;  // few: what a line can leave open; the number of one is its index
    QList<QTextLayout::FormatRange> *m_formats = nullptr;
};

}  // namespace

std::unique_ptr<LineHighlighter> LineHighlighter::make(const QString &file)
{
    if (file.endsWith(u".dsl"_s, Qt::CaseInsensitive))
        return std::make_unique<KSyntaxLines>(u"Structurizr DSL"_s);
    const bool markdown = file.endsWith(u".md"_s, Qt::CaseInsensitive);
    return std::make_unique<KSyntaxLines>(markdown ? u"Markdown"_s : u"YAML"_s);
}

}  // namespace lintel
