// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/formats/formats.h"

#include <algorithm>

namespace lintel {

using namespace Qt::StringLiterals;

const QList<FormatDescriptor> &formats()
{
    static const QList<FormatDescriptor> all = {
        {u"svg"_s,
         u"Scalable Vector Graphics"_s,
         {u"svg"_s},
         false,
         true,
         true,
         u"A picture of one view; the model cannot be read back."_s},
        {u"png"_s, u"Portable Network Graphics"_s, {u"png"_s}, false, true, true, u"A picture of one view, without links."_s},
        {u"pdf"_s,
         u"Portable Document Format"_s,
         {u"pdf"_s},
         false,
         true,
         true,
         u"A picture of one view; the model cannot be read back."_s},
        {u"dot"_s, u"Graphviz"_s, {u"dot"_s, u"gv"_s}, false, true, true, u"Positions, styles and sequence frames are left out."_s},
        {u"mermaid"_s, u"Mermaid flowchart"_s, {u"mmd"_s}, false, true, true, u"Positions, styles and sequence frames are left out."_s},
        {u"structurizr-json"_s,
         u"Structurizr workspace"_s,
         {u"json"_s},
         true,
         true,
         false,
         u"Costs, teams, technologies, waivers, kinds, frames of sequences and pictures of pages have no place there."_s},
        {u"structurizr-dsl"_s,
         u"Structurizr DSL"_s,
         {u"dsl"_s},
         true,
         true,
         false,
         u"Nothing: what the language has no word for goes along in properties. Structurizr itself shows neither these nor frames of sequences."_s,
         FormatExtent::Either},
        {u"backstage"_s,
         u"Backstage catalogue"_s,
         {u"yaml"_s},
         false,
         true,
         false,
         u"Views, deployments, costs, people and what lies within containers are left out."_s},
        {u"json"_s, u"Lintel records"_s, {u"json"_s}, false, true, false, u"Comments and the distribution over files are left out."_s},
        {u"csv"_s,
         u"Comma-separated tables"_s,
         {u"csv"_s},
         false,
         true,
         false,
         u"Only elements and relationships, with their main fields."_s,
         FormatExtent::Folder},
    };
    return all;
}

const FormatDescriptor *format(QStringView id)
{
    const QList<FormatDescriptor> &all = formats();
    const auto found = std::find_if(all.begin(), all.end(), [id](const FormatDescriptor &f) { return f.id == id; });
    return found == all.end() ? nullptr : &*found;
}

}  // namespace lintel
