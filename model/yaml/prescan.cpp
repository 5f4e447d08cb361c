// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/yaml/prescan.h"

#include "model/base/limits.h"
#include "model/yaml/scalarscan.h"

namespace lintel::yaml {

using namespace Qt::StringLiterals;

namespace {

using Byte = unsigned char;

Byte byte(std::string_view text, size_t at)
{
    return at < text.size() ? Byte(text[at]) : Byte(0);
}

// Length of the well-formed UTF-8 sequence at `at`; 0 when there is none.
size_t sequenceLength(std::string_view text, size_t at)
{
    const Byte lead = byte(text, at);
    const auto follows = [text, at](size_t i, Byte low = 0x80, Byte high = 0xBF) {
        return byte(text, at + i) >= low && byte(text, at + i) <= high;
    };
    if (lead >= 0xC2 && lead <= 0xDF)
        return follows(1) ? 2 : 0;
    if (lead >= 0xE0 && lead <= 0xEF)
        return follows(1, lead == 0xE0 ? 0xA0 : 0x80, lead == 0xED ? 0x9F : 0xBF) && follows(2) ? 3 : 0;
    if (lead >= 0xF0 && lead <= 0xF4)
        return follows(1, lead == 0xF0 ? 0x90 : 0x80, lead == 0xF4 ? 0x8F : 0xBF) && follows(2) && follows(3) ? 4 : 0;
    return 0;
}

Error controlError(Byte control)
{
    if (control == '\r') {
        return Error::error(u"yaml.line-break"_s, u"a carriage return stands here without a line feed"_s, {},
                            u"Save the file with LF or CR LF line breaks."_s);
    }
    const QString code = QString::number(control, 16).toUpper().rightJustified(2, u'0');
    return Error::error(u"yaml.control"_s, u"the control character U+00%1 stands here"_s, {code},
                        u"Remove it, or write it as \\x%1 within double quotes."_s);
}

Error encodingError(std::string_view text, size_t at)
{
    if (at == 0 && (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF"))) {
        return Error::error(u"yaml.utf16"_s, u"the file is written in UTF-16"_s, {}, u"Save it as UTF-8."_s);
    }
    return Error::error(u"yaml.utf8"_s, u"the bytes here are not UTF-8"_s, {}, u"Save the file as UTF-8."_s);
}

std::optional<Refusal> checkBytes(std::string_view text)
{
    size_t at = 0;
    while (at < text.size()) {
        const Byte c = Byte(text[at]);
        const bool blank = c == '\n' || c == '\t' || (c == '\r' && byte(text, at + 1) == '\n');
        if (blank || (c >= 0x20 && c < 0x80)) {
            ++at;
        } else if (c >= 0x80) {
            const size_t length = sequenceLength(text, at);
            if (length == 0)
                return Refusal{encodingError(text, at), qsizetype(at)};
            at += length;
        } else {
            return Refusal{controlError(c), qsizetype(at)};
        }
    }
    return std::nullopt;
}

// `<<<<<<< HEAD`: seven of the character and a blank or the line's end. Returns what stands behind.
std::optional<QString> markerName(std::string_view text, qsizetype line, char marker)
{
    for (qsizetype i = 0; i < 7; ++i) {
        if (byteAt(text, line + i) != marker)
            return std::nullopt;
    }
    const qsizetype end = lineEnd(text, line);
    if (end > line + 7 && byteAt(text, line + 7) != ' ')
        return std::nullopt;
    return QString::fromUtf8(text.substr(size_t(line + 7), size_t(end - line - 7))).trimmed();
}

std::optional<Refusal> checkConflicts(std::string_view text)
{
    if (!text.starts_with("<<<<<<<") && text.find("\n<<<<<<<") == std::string_view::npos)
        return std::nullopt;
    const qsizetype size = qsizetype(text.size());
    qsizetype first = -1;
    QString ours;
    std::optional<QString> theirs;
    QList<int> lines;
    int number = 1;
    for (qsizetype line = 0; line < size; line = nextLine(text, line), ++number) {
        if (const auto name = markerName(text, line, '<')) {
            if (lines.isEmpty()) {
                first = line;
                ours = *name;
            }
            lines.append(number);
        } else if (const auto other = markerName(text, line, '>'); other && !lines.isEmpty() && !theirs) {
            theirs = *other;
        }
    }
    if (lines.isEmpty())
        return std::nullopt;
    return Refusal{conflictLeft(ours, theirs.value_or(QString()), lines), first};
}

std::optional<Refusal> checkDirectives(std::string_view text, qsizetype begin)
{
    const qsizetype at = skipSpace(text, begin);
    if (byteAt(text, at) != '%' || lineBegin(text, at) != at)
        return std::nullopt;
    const QString line = QString::fromUtf8(text.substr(size_t(at), size_t(lineEnd(text, at) - at)));
    return Refusal{
        Error::error(u"yaml.directive"_s, u"'%1' is a YAML directive, which workspace files do not use"_s, {line}, u"Remove the line."_s),
        at};
}

}  // namespace

Error conflictLeft(const QString &mine, const QString &theirs, const QList<int> &lines)
{
    constexpr qsizetype mostNamed = 20;
    const QString unnamed = u"?"_s;
    QStringList names = {mine.isEmpty() ? unnamed : mine, theirs.isEmpty() ? unnamed : theirs};
    if (lines.size() == 1) {
        return Error::error(u"yaml.conflict"_s, u"a merge conflict between '%1' and '%2' is left in the file"_s, names,
                            u"Choose between the lines and remove the markers, or run `lintel merge` on the file."_s);
    }
    QStringList numbers;
    for (const int line : lines.first(qMin(lines.size(), mostNamed)))
        numbers.append(QString::number(line));
    if (lines.size() > mostNamed)
        numbers.append(u"…"_s);
    names += {QString::number(lines.size()), numbers.join(u", "_s)};
    return Error::error(u"yaml.conflict"_s, u"%3 merge conflicts between '%1' and '%2' are left in the file, at lines %4"_s, names,
                        u"Choose between the lines and remove the markers, or run `lintel merge` on the file."_s);
}

std::optional<Refusal> prescan(const QByteArray &bytes, Policy policy)
{
    if (bytes.size() > limits::fileBytes) {
        return Refusal{Error::error(u"yaml.size"_s, u"the file is larger than %1 MB"_s,
                                    {QString::number(limits::fileBytes / (1024 * 1024))}, u"Split it into several files."_s),
                       -1};
    }
    const std::string_view text(bytes.constData(), size_t(bytes.size()));
    if (auto refusal = checkBytes(text))
        return refusal;
    if (auto refusal = checkConflicts(text))
        return refusal;
    const qsizetype begin = text.starts_with("\xEF\xBB\xBF") ? 3 : 0;
    return policy == Policy::Native ? checkDirectives(text, begin) : std::nullopt;
}

}  // namespace lintel::yaml
