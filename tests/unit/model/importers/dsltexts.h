// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/importers/structurizrdsl.h"

#include <QtCore/QMap>

namespace lintel::testing {

using namespace Qt::StringLiterals;

inline ImportedDsl import(const QByteArray &text, const QMap<QString, QByteArray> &others = {})
{
    MemorySource files;
    files.insert(u"shop.dsl"_s, text);
    for (auto file = others.cbegin(); file != others.cend(); ++file)
        files.insert(file.key(), file.value());
    return importStructurizrDsl(files, u"shop.dsl"_s);
}

inline QByteArray inModel(const QByteArray &lines)
{
    return "workspace Shop {\nmodel {\n" + lines + "\n}\n}\n";
}

inline QByteArray inViews(const QByteArray &model, const QByteArray &views)
{
    return "workspace Shop {\nmodel {\n" + model + "\n}\nviews {\n" + views + "\n}\n}\n";
}

inline QStringList errorsOf(const ImportedDsl &imported)
{
    QStringList lines;
    for (const Diagnostic &diagnostic : imported.diagnostics) {
        if (diagnostic.severity == Severity::Error)
            lines.append(QString::number(diagnostic.where.line) % u' ' % diagnostic.code);
    }
    return lines;
}

inline QStringList codesOf(const ImportedDsl &imported)
{
    QStringList codes;
    for (const Diagnostic &diagnostic : imported.diagnostics)
        codes.append(diagnostic.code);
    return codes;
}

}  // namespace lintel::testing
