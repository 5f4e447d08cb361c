// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QString>

namespace lintel {

/// A place in a text as an editor counts it: line from 0, column in UTF-16 units from 0.
struct TextPlace {
    int line = 0;
    int column = 0;
    friend bool operator==(TextPlace, TextPlace) = default;
};

/// The bytes of a file, and how places in them and in the lines that an editor shows go together. A byte order mark and the kind of line
/// breaks are not shown, and so survive. Bytes that are no UTF-8 show as U+FFFD, each for itself.
class TextMap {
public:
    explicit TextMap(const QByteArray &bytes = {});

    const QByteArray &bytes() const { return m_bytes; }
    int lineCount() const { return int(m_starts.size()); }
    /// A line without its break.
    QString line(int line) const;
    /// All lines, parted by '\n'.
    QString text() const;
    /// The offset of a place; a column behind the line's end counts as its end.
    qsizetype offset(TextPlace place) const;
    /// Where a byte shows; one within a character or a line break shows at its begin.
    TextPlace place(qsizetype offset) const;
    /// What a new line break is: the kind of the first one, "\n" where there is none.
    QByteArray lineBreak() const;

    /// Replaces `removed` bytes at `offset`; false, and nothing happens, when the text is shorter.
    bool replace(qsizetype offset, qsizetype removed, const QByteArray &inserted);

private:
    void scan();
    qsizetype contentEnd(int line) const;

    QByteArray m_bytes;
    QList<qsizetype> m_starts;  // of each line; the first behind the byte order mark
};

}  // namespace lintel
