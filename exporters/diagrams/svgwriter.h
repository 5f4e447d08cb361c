// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace lintel {

/// Writes elements, one a line; escapes every name's value, so that what it made is always well-formed.
class SvgWriter {
public:
    /// Opens an element; attributes may follow until something else is written.
    SvgWriter &open(const char *element);
    SvgWriter &attribute(const char *name, QStringView value);
    SvgWriter &attribute(const char *name, const char *value) { return attribute(name, QString::fromLatin1(value)); }
    /// At most two decimals; what is no finite number becomes 0.
    SvgWriter &attribute(const char *name, double value);
    /// Content of an element; it is then closed by close() on the same line.
    SvgWriter &text(QStringView text);
    SvgWriter &close(const char *element);
    /// An element that holds nothing but text.
    SvgWriter &element(const char *name, QStringView text) { return open(name).text(text).close(name); }

    QByteArray result() const { return m_bytes; }
    static QByteArray number(double value);

private:
    void endTag();

    QByteArray m_bytes;
    bool m_inTag = false;
    bool m_hasText = false;
};

}  // namespace lintel
