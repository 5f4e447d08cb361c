// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>

#include <optional>

namespace lintel {

/// CRC-32 as in ISO 3309 and PNG.
quint32 crc32(QByteArrayView bytes);

/// A record of a file that grows: its length (4 bytes, little endian), its CRC-32 (4 bytes) and its bytes.
QByteArray framed(const QByteArray &payload);

/// Takes records out of bytes one after the other, and stops for good at the first that is cut short or damaged.
class FrameReader {
public:
    explicit FrameReader(QByteArrayView bytes) : m_rest(bytes) {}

    /// The next record; nothing at the end and at damage.
    std::optional<QByteArray> next();
    /// Something that is no whole record stands at the end.
    bool isDamaged() const { return m_damaged; }

private:
    QByteArrayView m_rest;
    bool m_damaged = false;
};

}  // namespace lintel
