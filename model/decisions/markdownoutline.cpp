// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/decisions/markdownoutline.h"

#include "model/base/limits.h"

#include <md4c.h>

namespace lintel {

namespace {

struct Outliner {
    const char *begin = nullptr;
    const char *end = nullptr;
    QList<MarkdownLine> lines;
    MarkdownLine line;
    bool started = false;  // the line has got text of the file
    int itemDepth = 0;
    int silent = 0;  // depth of blocks whose text is none: code and HTML
    int linkDepth = 0;

    void flush()
    {
        if (started) {
            line.text = line.text.trimmed();
            lines.append(line);
        }
        const auto kind = itemDepth > 0 ? MarkdownLine::Kind::Item : MarkdownLine::Kind::Paragraph;
        line = {kind, 0, {}, 0, {}};
        started = false;
    }

    void append(const char *text, MD_SIZE size)
    {
        // md4c hands out static texts for line breaks and the like; those have no place in the file.
        if (!started && text >= begin && text < end) {
            line.offset = text - begin;
            started = true;
        }
        const QString piece = QString::fromUtf8(text, qsizetype(size));
        line.text += piece;
        if (linkDepth > 0 && !line.links.isEmpty())
            line.links.last().label += piece;
    }
};

Outliner &outliner(void *data)
{
    return *static_cast<Outliner *>(data);
}

int enterBlock(MD_BLOCKTYPE type, void *detail, void *data)
{
    Outliner &o = outliner(data);
    o.flush();
    if (type == MD_BLOCK_LI)
        ++o.itemDepth;
    if (type == MD_BLOCK_CODE || type == MD_BLOCK_HTML)
        ++o.silent;
    o.flush();
    if (type == MD_BLOCK_H) {
        o.line.kind = MarkdownLine::Kind::Heading;
        o.line.level = int(static_cast<const MD_BLOCK_H_DETAIL *>(detail)->level);
    }
    return 0;
}

int leaveBlock(MD_BLOCKTYPE type, void *, void *data)
{
    Outliner &o = outliner(data);
    o.flush();
    if (type == MD_BLOCK_LI)
        --o.itemDepth;
    if (type == MD_BLOCK_CODE || type == MD_BLOCK_HTML)
        --o.silent;
    o.flush();
    return 0;
}

int enterSpan(MD_SPANTYPE type, void *detail, void *data)
{
    Outliner &o = outliner(data);
    if (type == MD_SPAN_A && o.silent == 0) {
        const MD_ATTRIBUTE &href = static_cast<const MD_SPAN_A_DETAIL *>(detail)->href;
        o.line.links.append({{}, QString::fromUtf8(href.text, qsizetype(href.size)), o.line.text.size()});
        ++o.linkDepth;
    }
    return 0;
}

int leaveSpan(MD_SPANTYPE type, void *, void *data)
{
    Outliner &o = outliner(data);
    if (type == MD_SPAN_A && o.linkDepth > 0)
        --o.linkDepth;
    return 0;
}

int text(MD_TEXTTYPE type, const MD_CHAR *content, MD_SIZE size, void *data)
{
    Outliner &o = outliner(data);
    if (o.silent > 0 || type == MD_TEXT_HTML)
        return 0;
    if ((type == MD_TEXT_SOFTBR || type == MD_TEXT_BR) && o.linkDepth == 0) {
        o.flush();
        return 0;
    }
    o.append(content, size);
    return 0;
}

}  // namespace

QList<MarkdownLine> markdownOutline(const QByteArray &markdown)
{
    const qsizetype size = qMin(markdown.size(), qsizetype(limits::markdownBytes));
    Outliner o;
    o.begin = markdown.constData();
    o.end = o.begin + size;
    MD_PARSER parser{};
    parser.flags = MD_FLAG_COLLAPSEWHITESPACE;
    parser.enter_block = enterBlock;
    parser.leave_block = leaveBlock;
    parser.enter_span = enterSpan;
    parser.leave_span = leaveSpan;
    parser.text = text;
    if (md_parse(o.begin, MD_SIZE(size), &parser, &o) != 0)
        return {};
    o.flush();
    return o.lines;
}

}  // namespace lintel
