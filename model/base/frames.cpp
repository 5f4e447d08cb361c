// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/base/frames.h"

#include <QtCore/QtEndian>

#include <array>

namespace lintel {

namespace {

constexpr qsizetype headBytes = 8;

constexpr std::array<quint32, 256> makeTable()
{
    std::array<quint32, 256> table = {};
    for (quint32 i = 0; i < 256; ++i) {
        quint32 value = i;
        for (int bit = 0; bit < 8; ++bit)
            value = (value & 1U) != 0 ? 0xEDB88320U ^ (value >> 1U) : value >> 1U;
        table[i] = value;
    }
    return table;
}

}  // namespace

quint32 crc32(QByteArrayView bytes)
{
    static constexpr std::array<quint32, 256> table = makeTable();
    quint32 value = 0xFFFFFFFFU;
    for (const char byte : bytes)
        value = table[(value ^ static_cast<quint8>(byte)) & 0xFFU] ^ (value >> 8U);
    return ~value;
}

QByteArray framed(const QByteArray &payload)
{
    QByteArray bytes(headBytes, '\0');
    qToLittleEndian(static_cast<quint32>(payload.size()), bytes.data());
    qToLittleEndian(crc32(payload), bytes.data() + 4);
    return bytes + payload;
}

std::optional<QByteArray> FrameReader::next()
{
    if (m_damaged || m_rest.isEmpty())
        return std::nullopt;
    m_damaged = true;
    if (m_rest.size() < headBytes)
        return std::nullopt;
    const qsizetype size = qFromLittleEndian<quint32>(m_rest.data());
    const quint32 expected = qFromLittleEndian<quint32>(m_rest.data() + 4);
    if (size > m_rest.size() - headBytes)
        return std::nullopt;
    const QByteArrayView payload = m_rest.sliced(headBytes, size);
    if (crc32(payload) != expected)
        return std::nullopt;
    m_damaged = false;
    m_rest = m_rest.sliced(headBytes + size);
    return payload.toByteArray();
}

}  // namespace lintel
