// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/yaml/eventparser.h"

#include "model/yaml/scalarscan.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <istream>
#include <streambuf>

namespace lintel::yaml {

using namespace Qt::StringLiterals;

namespace {

// Lets the parser read the bytes where they are.
class MemoryBuffer : public std::streambuf {
public:
    explicit MemoryBuffer(std::string_view text)
    {
        char *const begin = const_cast<char *>(text.data());
        setg(begin, begin, begin + text.size());
    }
};

// yaml-cpp's marks count the bytes of what it was given.
class Events : public YAML::EventHandler {
public:
    Events(TreeBuilder &builder, qsizetype base) : m_builder(builder), m_base(base) {}

    void OnDocumentStart(const YAML::Mark &) override {}
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override { m_builder.null(offset(mark), anchor); }
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t anchor) override { m_builder.alias(offset(mark), anchor); }
    void OnScalar(const YAML::Mark &mark, const std::string &, YAML::anchor_t anchor, const std::string &value) override
    {
        m_builder.scalar(offset(mark), anchor, value);
    }
    void OnSequenceStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor, YAML::EmitterStyle::value) override
    {
        m_builder.start(Kind::Sequence, offset(mark), anchor, anchor != 0 || tag != "?");
    }
    void OnSequenceEnd() override { m_builder.end(); }
    void OnMapStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor, YAML::EmitterStyle::value) override
    {
        m_builder.start(Kind::Map, offset(mark), anchor, anchor != 0 || tag != "?");
    }
    void OnMapEnd() override { m_builder.end(); }

private:
    qsizetype offset(const YAML::Mark &mark) const { return m_base + mark.pos; }

    TreeBuilder &m_builder;
    qsizetype m_base;
};

Refusal trailing(std::string_view text, qsizetype cursor)
{
    const qsizetype at = skipSpace(text, cursor);
    const std::string_view rest = text.substr(size_t(at));
    if (rest.starts_with("---") || rest.starts_with("...")) {
        return {Error::error(u"yaml.second-document"_s, u"a second document starts here"_s, {}, u"Put it into a file of its own."_s), at};
    }
    return {Error::error(u"yaml.trailing"_s, u"the text here belongs to nothing above"_s, {},
                         u"Check the indentation of this line, and that brackets and quotes above are closed where they should be."_s),
            at};
}

}  // namespace

QList<Node> readNodes(const Region &region)
{
    TreeBuilder builder(region);
    // A byte order mark is the parser's to skip: without it, it would skip a second one. Its marks do not count it.
    const bool marked = region.begin == 3 && region.text.starts_with("\xEF\xBB\xBF");
    MemoryBuffer buffer(region.text.substr(marked ? 0 : size_t(region.begin)));
    std::istream stream(&buffer);
    try {
        YAML::Parser parser(stream);
        Events events(builder, region.begin);
        // Only once: behind a token that it cannot use, the parser would hand out empty documents for ever.
        parser.HandleNextDocument(events);
        if (parser)
            throw trailing(region.text, builder.cursor());
    } catch (const YAML::Exception &exception) {
        const qsizetype offset = exception.mark.is_null() ? builder.cursor() : region.begin + exception.mark.pos;
        throw translated(exception.msg, region.text, std::min(offset, qsizetype(region.text.size())), builder);
    }
    return builder.takeNodes();
}

}  // namespace lintel::yaml
