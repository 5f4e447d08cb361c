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

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

// Reading the definitions' index takes long enough to do it once only.
KSyntaxHighlighting::Repository &repository()
{
    static KSyntaxHighlighting::Repository instance;
    return instance;
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

    void setPalette(const QPalette &palette) override { setTheme(repository().themeForPalette(palette)); }
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
            range.format.setForeground(format.textColor(colours));
        if (format.isBold(colours))
            range.format.setFontWeight(QFont::Bold);
        if (format.isItalic(colours))
            range.format.setFontItalic(true);
        m_formats->append(range);
    }

private:
    QList<KSyntaxHighlighting::State> m_states;  // few: what a line can leave open; the number of one is its index
    QList<QTextLayout::FormatRange> *m_formats = nullptr;
};

}  // namespace

std::unique_ptr<LineHighlighter> LineHighlighter::make(const QString &file)
{
    const bool markdown = file.endsWith(u".md"_s, Qt::CaseInsensitive);
    return std::make_unique<KSyntaxLines>(markdown ? u"Markdown"_s : u"YAML"_s);
}

}  // namespace lintel
