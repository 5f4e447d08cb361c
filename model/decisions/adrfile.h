// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/location.h"
#include "model/base/result.h"
#include "model/workspace/record.h"

#include <QtCore/QByteArray>
#include <QtCore/QStringList>

namespace lintel {

/// How a decision file is written. All are read, and each is written back as found.
enum class AdrDialect : quint8 {
    Madr4,       ///< front matter with `decision-makers`; also any file with front matter, or with nothing to tell it by
    Madr3,       ///< front matter with `deciders`
    Madr2,       ///< bullets `* Status:`, `* Deciders:`, `* Date:` beneath the title
    Nygard,      ///< adr-tools: `# N. Title`, `Date:`, sections Status, Context, Decision, Consequences
    Log4brains,  ///< as MADR 2, in files named YYYYMMDD-slug.md
};

/// "madr4", "madr3", "madr2", "nygard" or "log4brains".
QString toString(AdrDialect dialect);

/// A link from one decision to another file: `Amends [3. Title](0003-title.md)`.
struct AdrLink {
    QString verb;  ///< "Amends", "Superseded by"...; "Links to" where the text says nothing short.
    QString label;
    QString target;  ///< The file's name, without folder and anchor.
};

/// What a decision's file says about itself. Its text is never rewritten; the spans (bytes of the file) serve to change one line.
struct AdrFile {
    AdrDialect dialect = AdrDialect::Madr4;
    QString fileName;  ///< As given to parseAdr.
    int number = -1;   ///< -1 where the file's name has none.
    QString id;        ///< "0004", or for log4brains the file's name without ending.
    QString title;
    QString status;        ///< The identifier alone, lower case: proposed, accepted, superseded...; empty when there is none.
    QString supersededBy;  ///< As written behind `superseded by`: an id, or the name of a file; may be empty.
    QString date;          ///< YYYY-MM-DD or empty.
    QString kind;          ///< `adr` unless the front matter says otherwise, e.g. `rfc`.
    QString reviewBy;      ///< YYYY-MM-DD or empty.
    QString standard;      ///< Rule that the decision brought about, or empty.
    QStringList decisionMakers, consulted, informed;
    QStringList elements;            ///< References to elements, from the front matter.
    QStringList supersedes, amends;  ///< Ids or names of files.
    QStringList tags;
    QList<AdrLink> links;

    SourceSpan frontMatter;  ///< What is between the `---` lines; empty when there is none.
    SourceSpan body;         ///< All behind the front matter.
    SourceSpan statusValue;  ///< Empty when the file has no status.
    bool statusInFrontMatter = false;
    QList<std::pair<QString, SourceSpan>> values;  ///< The front matter's keys with their values' places.
};

/// Reads MADR 4, 3 and 2, Nygard (adr-tools) and log4brains. `fileName` decides number and id.
/// Errors: adr.encoding (not UTF-8), and those of YAML in the front matter, placed in `fileName`.
Result<AdrFile> parseAdr(const QByteArray &bytes, const QString &fileName);

/// The key of the decision that a text refers to: "ADR-5", "5", "0005-title.md" and "../adr/0005-title.md#x" all give "ADR-0005" with the
/// prefix "ADR". Another prefix in the text wins ("RFC-0002"). What names no decision is given back as it is.
QString decisionKey(const QString &prefix, const QString &reference);

/// The decision as a record of a workspace, without id: key `ADR-0004`; fields title, status, date, kind, elements (texts, which become
/// references), decision-makers, consulted, informed, supersedes, superseded-by, amends (keys), review-by, standard, tags, file.
Record toRecord(const AdrFile &adr, const QString &prefix);

/// True for a name that a decision's file can have: NNNN-title.md or YYYYMMDD-title.md, no index or README.
bool isAdrFileName(const QString &fileName);

}  // namespace lintel
