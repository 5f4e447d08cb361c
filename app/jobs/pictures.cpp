// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/jobs/pictures.h"

#include "app/jobs/texts.h"
#include "exporters/diagrams/bitmap.h"
#include "exporters/diagrams/pdf.h"
#include "exporters/diagrams/svg.h"

namespace lintel::jobs {

using namespace Qt::StringLiterals;

QHash<RecordId, QString> addressesOf(const Workspace &workspace)
{
    QHash<RecordId, QString> addresses;
    for (const RecordId id : workspace.all(RecordType::Element)) {
        if (const QString &url = workspace.record(id).text(u"url"); !url.isEmpty())
            addresses.insert(id, url);
    }
    return addresses;
}

Result<QByteArray> picture(const QString &format, const Diagram &diagram, const Layout &layout, const PictureOptions &options)
{
    if (const auto text = diagramText(format, diagram))
        return *text;
    ComposeOptions composing;
    composing.theme = options.theme;
    composing.title = options.title;
    composing.legend = options.legend;
    composing.language = options.language;
    const Figures figures = compose(diagram, layout, composing);
    if (format == u"svg")
        return toSvg(figures);
    if (format == u"pdf") {
        PdfOptions pdf;
        pdf.addresses = options.addresses;
        return toPdf(figures, pdf);
    }
    if (!(options.scale >= 0.1 && options.scale <= 8)) {
        return Error::error(u"export.scale"_s, u"'%1' is no scale"_s, {QString::number(options.scale)}, u"Give a number from 0.1 to 8."_s);
    }
    return toPng(figures, options.scale);
}

}  // namespace lintel::jobs
