// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "exporters/diagrams/svgwriter.h"

#include "model/base/escape.h"

#include <array>
#include <charconv>
#include <cmath>

namespace lintel {

namespace {
constexpr double largest = 1e9;
}  // namespace

void SvgWriter::endTag()
{
    if (m_inTag) {
        m_bytes += '>';
        m_inTag = false;
    }
}

SvgWriter &SvgWriter::open(const char *element)
{
    endTag();
    if (!m_bytes.isEmpty()) {
        m_bytes += '\n';
    }
    m_bytes += '<';
    m_bytes += element;
    m_inTag = true;
    m_hasText = false;
    return *this;
}

SvgWriter &SvgWriter::attribute(const char *name, QStringView value)
{
    m_bytes += ' ';
    m_bytes += name;
    m_bytes += "=\"";
    m_bytes += escape::xml(value).toUtf8();
    m_bytes += '"';
    return *this;
}

SvgWriter &SvgWriter::attribute(const char *name, double value)
{
    return attribute(name, QString::fromLatin1(number(value)));
}

SvgWriter &SvgWriter::text(QStringView text)
{
    endTag();
    m_bytes += escape::xml(text).toUtf8();
    m_hasText = true;
    return *this;
}

SvgWriter &SvgWriter::close(const char *element)
{
    if (m_inTag) {
        m_bytes += "/>";
        m_inTag = false;
        return *this;
    }
    if (!m_hasText) {
        m_bytes += '\n';
    }
    m_bytes += "</";
    m_bytes += element;
    m_bytes += '>';
    m_hasText = false;
    return *this;
}

QByteArray SvgWriter::number(double value)
{
    if (!std::isfinite(value)) {
        return "0";
    }
    const double rounded = std::round(qBound(-largest, value, largest) * 100) / 100;
    std::array<char, 32> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), rounded, std::chars_format::fixed, 2).ptr;
    QByteArray text(digits.data(), end - digits.data());
    while (text.endsWith('0')) {
        text.chop(1);
    }
    if (text.endsWith('.')) {
        text.chop(1);
    }
    return text == "-0" ? QByteArray("0") : text;
}

}  // namespace lintel
