// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/query/expression.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace lintel;
using namespace lintel::query;
using namespace Qt::StringLiterals;

namespace {

Workspace smallWorkspace()
{
    Workspace workspace;
    const RecordId shop = workspace.insert(Record({}, RecordType::Element, {}, u"systems"_s, u"shop"_s));
    const RecordId api = workspace.insert(Record({}, RecordType::Element, shop, u"containers"_s, u"api"_s));
    const RecordId bus = workspace.insert(Record({}, RecordType::Element, {}, u"systems"_s, u"bus"_s));
    Record uses({}, RecordType::Relationship, api, u"uses"_s, {});
    uses.setField(u"from"_s, Value::reference(u"api"_s, api));
    uses.setField(u"to"_s, Value::reference(u"bus"_s, bus));
    workspace.insert(uses);
    return workspace;
}

void check(bool holds)
{
    if (!holds)
        std::abort();
}

}  // namespace

// An expression from a stranger: either an answer, or an error that says where.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const Workspace workspace = smallWorkspace();
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    Environment environment;
    environment.workspace = &workspace;
    environment.today = QDate(2026, 11, 23);
    const auto expression = Expression::parse(text, Subject::Element, workspace);
    if (!expression) {
        check(expression.error().where.column >= 1);
    } else {
        for (const ReferenceInText &reference : expression->references())
            check(reference.begin >= 0 && reference.length > 0 && reference.begin + reference.length <= text.size());
        for (const NameInText &name : expression->names())
            check(name.begin > 0 && name.length >= 0 && name.begin + name.length < text.size());
        for (const RecordId id : workspace.order())
            expression->evaluate(id, environment).toText(workspace);
    }
    const auto filter = Filter::parse(text, workspace, {});
    if (filter)
        filter->elements(environment);
    return 0;
}
