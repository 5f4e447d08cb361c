// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/widgets/iconshape.h"

#include <QtGui/QPainter>

#include <optional>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal gridSize = 16;

// Reads a path word by word: a letter, then as many numbers as it takes, again and again.
class PathReader {
public:
    explicit PathReader(QLatin1StringView text) : m_text(text) {}

    std::optional<QPainterPath> read()
    {
        while (skipBlanks(), m_at < m_text.size()) {
            if (QChar(m_text[m_at]).isLetter())
                m_word = m_text[m_at++].toLatin1();
            if (!step())
                return std::nullopt;
        }
        return m_path;
    }

private:
    bool step()
    {
        const QPointF now = m_path.currentPosition();
        switch (m_word) {
        case 'Z': m_path.closeSubpath(); return true;
        case 'M': return numbers(2) && (m_path.moveTo(m_numbers[0], m_numbers[1]), true);
        case 'L': return numbers(2) && (m_path.lineTo(m_numbers[0], m_numbers[1]), true);
        case 'l': return numbers(2) && (m_path.lineTo(now + QPointF(m_numbers[0], m_numbers[1])), true);
        case 'H': return numbers(1) && (m_path.lineTo(m_numbers[0], now.y()), true);
        case 'V': return numbers(1) && (m_path.lineTo(now.x(), m_numbers[0]), true);
        case 'Q': return numbers(4) && (m_path.quadTo(m_numbers[0], m_numbers[1], m_numbers[2], m_numbers[3]), true);
        case 'C':
            return numbers(6) && (m_path.cubicTo(m_numbers[0], m_numbers[1], m_numbers[2], m_numbers[3], m_numbers[4], m_numbers[5]), true);
        case 'O': return numbers(3) && (m_path.addEllipse(QPointF(m_numbers[0], m_numbers[1]), m_numbers[2], m_numbers[2]), true);
        case 'E': return numbers(4) && (m_path.addEllipse(QPointF(m_numbers[0], m_numbers[1]), m_numbers[2], m_numbers[3]), true);
        case 'R':
            return numbers(5)
                && (m_path.addRoundedRect(m_numbers[0], m_numbers[1], m_numbers[2], m_numbers[3], m_numbers[4], m_numbers[4]), true);
        default: return false;
        }
    }

    bool numbers(int count)
    {
        for (int i = 0; i < count; ++i) {
            skipBlanks();
            qsizetype end = m_at;
            while (end < m_text.size() && (QChar(m_text[end]).isDigit() || m_text[end] == u'.' || (end == m_at && m_text[end] == u'-')))
                ++end;
            bool ok = false;
            m_numbers[i] = m_text.sliced(m_at, end - m_at).toString().toDouble(&ok);
            if (!ok)
                return false;
            m_at = end;
        }
        return true;
    }

    void skipBlanks()
    {
        while (m_at < m_text.size() && m_text[m_at] == u' ')
            ++m_at;
    }

    QLatin1StringView m_text;
    qsizetype m_at = 0;
    char m_word = 'M';
    qreal m_numbers[6] = {};
    QPainterPath m_path;
};

QPen linePen(const QColor &colour, qreal pixel)
{
    // Never thinner than a device pixel: small icons stay clear.
    return QPen(colour, qMax(1.1, pixel), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

}  // namespace

IconShape::IconShape(QLatin1StringView layers)
{
    const QString all = layers;
    for (const QString &layer : all.split(u'|', Qt::SkipEmptyParts)) {
        const QByteArray bytes = layer.toLatin1();
        const std::optional<QPainterPath> path = PathReader(QLatin1StringView(bytes).sliced(1)).read();
        m_valid = m_valid && path.has_value() && QByteArrayView("sdakKtfAewg").contains(bytes.front());
        if (path)
            m_layers.append({bytes.front(), *path});
    }
}

void IconShape::paint(QPainter &painter, const QRectF &target, const IconInks &inks) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(target.topLeft());
    painter.scale(target.width() / gridSize, target.height() / gridSize);
    const qreal pixel = gridSize / (qMax(1.0, target.width()) * painter.device()->devicePixelRatioF());
    for (const Layer &layer : m_layers) {
        switch (layer.ink) {
        case 's': painter.strokePath(layer.path, linePen(inks.lines, pixel)); break;
        case 'a': painter.strokePath(layer.path, linePen(inks.accent, pixel)); break;
        case 'k': painter.strokePath(layer.path, QPen(inks.onColour, 1.6, Qt::SolidLine, Qt::RoundCap)); break;
        case 'K': painter.fillPath(layer.path, inks.onColour); break;
        case 'f': painter.fillPath(layer.path, inks.lines); break;
        case 'A': painter.fillPath(layer.path, inks.accent); break;
        case 'e': painter.fillPath(layer.path, inks.red); break;
        case 'w': painter.fillPath(layer.path, inks.amber); break;
        case 'g': painter.fillPath(layer.path, inks.green); break;
        case 'd': {
            QPen pen = linePen(inks.lines, pixel);
            pen.setDashPattern({1.8, 2.0});
            pen.setCapStyle(Qt::FlatCap);
            painter.strokePath(layer.path, pen);
            break;
        }
        default: painter.fillPath(layer.path, inks.ground); painter.strokePath(layer.path, linePen(inks.lines, pixel));
        }
    }
    painter.restore();
}

}  // namespace lintel
