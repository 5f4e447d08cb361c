// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "exporters/diagrams/pdflinks.h"

#include <QtCore/QUrl>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

// The number behind a key, up to what is no digit; -1 where there is none.
qsizetype numberBehind(const QByteArray &pdf, const QByteArray &key, qsizetype from)
{
    const qsizetype at = from < 0 ? -1 : pdf.indexOf(key, from);
    if (at < 0)
        return -1;
    qsizetype end = at + key.size();
    while (end < pdf.size() && pdf.at(end) >= '0' && pdf.at(end) <= '9')
        ++end;
    bool ok = false;
    const qsizetype number = pdf.mid(at + key.size(), end - at - key.size()).toLongLong(&ok);
    return ok ? number : -1;
}

QByteArray escaped(const QByteArray &ascii)
{
    QByteArray text = ascii;
    return text.replace('\\', "\\\\").replace('(', "\\(").replace(')', "\\)");
}

QByteArray addressOf(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    static const QStringList schemes = {u"http"_s, u"https"_s, u"mailto"_s};
    const bool fits = url.isValid() && schemes.contains(url.scheme()) && (url.scheme() == u"mailto" || !url.host().isEmpty());
    return fits ? url.toEncoded(QUrl::FullyEncoded) : QByteArray();
}

QByteArray actionOf(const PdfLink &link)
{
    if (link.isFile)
        return "/S /GoToR /F (" + escaped(QUrl::toPercentEncoding(link.target, "/")) + ") /D [0 /Fit]";
    const QByteArray address = addressOf(link.target);
    return address.isEmpty() ? QByteArray() : QByteArray("/S /URI /URI (" + escaped(address) + ")");
}

QByteArray number(double value)
{
    return QByteArray::number(value, 'f', 2);
}

QByteArray annotation(const PdfLink &link, const QByteArray &action)
{
    return "<<\n/Type /Annot\n/Subtype /Link\n/Rect [" + number(link.area.left()) + ' ' + number(link.area.top()) + ' '
        + number(link.area.right()) + ' ' + number(link.area.bottom()) + "]\n/Border [0 0 0]\n/A << " + action + " >>\n>>";
}

QByteArray xrefEntry(qsizetype offset)
{
    return QByteArray::number(offset).rightJustified(10, '0') + " 00000 n \n";
}

}  // namespace

QByteArray withLinks(const QByteArray &pdf, const QList<PdfLink> &links)
{
    const qsizetype page = pdf.indexOf("/Type /Page\n");
    const qsizetype annotations = numberBehind(pdf, "/Annots ", page);
    const qsizetype trailer = pdf.lastIndexOf("trailer");
    const qsizetype size = numberBehind(pdf, "/Size ", trailer);
    const qsizetype root = numberBehind(pdf, "/Root ", trailer);
    const qsizetype info = numberBehind(pdf, "/Info ", trailer);
    const qsizetype previous = numberBehind(pdf, "startxref\n", trailer);
    if (annotations < 0 || size < 0 || root < 0 || info < 0 || previous < 0)
        return pdf;
    QByteArray bytes = pdf;
    QByteArray list, entries;
    qsizetype next = size;
    for (const PdfLink &link : links) {
        const QByteArray action = actionOf(link);
        if (action.isEmpty())
            continue;
        entries += xrefEntry(bytes.size());
        list += QByteArray::number(next) + " 0 R ";
        bytes += QByteArray::number(next) + " 0 obj\n" + annotation(link, action) + "\nendobj\n";
        ++next;
    }
    if (next == size)
        return pdf;
    const qsizetype listAt = bytes.size();
    bytes += QByteArray::number(annotations) + " 0 obj\n[ " + list + "]\nendobj\n";
    const qsizetype table = bytes.size();
    bytes += "xref\n" + QByteArray::number(annotations) + " 1\n" + xrefEntry(listAt) + QByteArray::number(size) + ' '
        + QByteArray::number(next - size) + '\n' + entries;
    bytes += "trailer\n<<\n/Size " + QByteArray::number(next) + "\n/Info " + QByteArray::number(info) + " 0 R\n/Root "
        + QByteArray::number(root) + " 0 R\n/Prev " + QByteArray::number(previous) + "\n>>\nstartxref\n" + QByteArray::number(table)
        + "\n%%EOF\n";
    return bytes;
}

}  // namespace lintel
