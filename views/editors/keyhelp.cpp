// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

// The words themselves are data: for each key a sentence, those of one record type before those of all.
#include "views/editors/keyhelp.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <array>

namespace lintel::keyhelp {

using namespace Qt::StringLiterals;

namespace {

using R = RecordType;

struct Key {
    R type;
    const char16_t *key;
    const char *text;
};

struct Word {
    const char16_t *of;
    const char16_t *word;
    const char *text;
};

QString translated(const char *text)
{
    return QCoreApplication::translate("lintel::keyhelp", text);
}

constexpr auto ofType = std::to_array<Key>({
    {R::Workspace, u"relationships",
     QT_TRANSLATE_NOOP("lintel::keyhelp", "Relationships that do not belong to the owner of their source.")},
    {R::Workspace, u"decisions", QT_TRANSLATE_NOOP("lintel::keyhelp", "The folder with the decisions, or folders by prefix.")},
    {R::Workspace, u"kinds", QT_TRANSLATE_NOOP("lintel::keyhelp", "Kinds of your own, with defaults for what is of them.")},
    {R::Workspace, u"fields", QT_TRANSLATE_NOOP("lintel::keyhelp", "Keys of your own, with their types.")},
    {R::Workspace, u"teams", QT_TRANSLATE_NOOP("lintel::keyhelp", "The teams that own elements.")},
    {R::Workspace, u"groups", QT_TRANSLATE_NOOP("lintel::keyhelp", "What is known about groups.")},
    {R::Workspace, u"technologies", QT_TRANSLATE_NOOP("lintel::keyhelp", "The technology radar.")},
    {R::Workspace, u"deployments", QT_TRANSLATE_NOOP("lintel::keyhelp", "The environments and what runs where in them.")},
    {R::Workspace, u"views", QT_TRANSLATE_NOOP("lintel::keyhelp", "The diagrams.")},
    {R::Workspace, u"styles", QT_TRANSLATE_NOOP("lintel::keyhelp", "How things are drawn; later ones win.")},
    {R::Workspace, u"prices", QT_TRANSLATE_NOOP("lintel::keyhelp", "What units of something cost.")},
    {R::Workspace, u"drivers", QT_TRANSLATE_NOOP("lintel::keyhelp", "How much there is of what costs depend on.")},
    {R::Workspace, u"scenarios", QT_TRANSLATE_NOOP("lintel::keyhelp", "What if: other drivers, other values.")},
    {R::Workspace, u"metrics", QT_TRANSLATE_NOOP("lintel::keyhelp", "What is measured over time.")},
    {R::Workspace, u"patterns", QT_TRANSLATE_NOOP("lintel::keyhelp", "The reference architectures that can be applied.")},
    {R::Workspace, u"standards", QT_TRANSLATE_NOOP("lintel::keyhelp", "The packs of rules that hold here, with their parameters.")},
    {R::Workspace, u"include", QT_TRANSLATE_NOOP("lintel::keyhelp", "Further files of this workspace, as patterns beneath its folder.")},
    {R::Workspace, u"currency", QT_TRANSLATE_NOOP("lintel::keyhelp", "The currency of sums.")},
    {R::Workspace, u"rates", QT_TRANSLATE_NOOP("lintel::keyhelp", "What other currencies are worth.")},
    {R::Workspace, u"language", QT_TRANSLATE_NOOP("lintel::keyhelp", "The language of the words in pictures.")},
    {R::Relationship, u"from", QT_TRANSLATE_NOOP("lintel::keyhelp", "Where it begins.")},
    {R::Relationship, u"to", QT_TRANSLATE_NOOP("lintel::keyhelp", "Where it leads.")},
    {R::Relationship, u"api", QT_TRANSLATE_NOOP("lintel::keyhelp", "The interface of the target that it uses.")},
    {R::Relationship, u"interaction", QT_TRANSLATE_NOOP("lintel::keyhelp", "Whether the caller waits for an answer.")},
    {R::Relationship, u"access", QT_TRANSLATE_NOOP("lintel::keyhelp", "Whether it reads, writes or both.")},
    {R::Relationship, u"criticality", QT_TRANSLATE_NOOP("lintel::keyhelp", "Whether the source fails when the target does.")},
    {R::Relationship, u"delivery", QT_TRANSLATE_NOOP("lintel::keyhelp", "How often a message may arrive.")},
    {R::Relationship, u"consistency", QT_TRANSLATE_NOOP("lintel::keyhelp", "What a reader may see after a write.")},
    {R::Relationship, u"backpressure", QT_TRANSLATE_NOOP("lintel::keyhelp", "What happens when more comes than can be taken.")},
    {R::Relationship, u"idempotent", QT_TRANSLATE_NOOP("lintel::keyhelp", "Whether doing it twice does no harm.")},
    {R::Relationship, u"idempotencyKey", QT_TRANSLATE_NOOP("lintel::keyhelp", "What tells a repeated call from a new one.")},
    {R::Relationship, u"deadLetter", QT_TRANSLATE_NOOP("lintel::keyhelp", "Where messages go that cannot be handled.")},
    {R::Relationship, u"timeout", QT_TRANSLATE_NOOP("lintel::keyhelp", "How long the caller waits.")},
    {R::Relationship, u"retries", QT_TRANSLATE_NOOP("lintel::keyhelp", "How often the caller tries again.")},
    {R::Relationship, u"circuitBreaker", QT_TRANSLATE_NOOP("lintel::keyhelp", "Whether the caller stops calling what keeps failing.")},
    {R::Relationship, u"throughput", QT_TRANSLATE_NOOP("lintel::keyhelp", "How often it happens.")},
    {R::Relationship, u"auth", QT_TRANSLATE_NOOP("lintel::keyhelp", "How the caller proves who it is.")},
    {R::Environment, u"failover", QT_TRANSLATE_NOOP("lintel::keyhelp", "What takes over from what, how, and how fast.")},
    {R::Environment, u"nodes", QT_TRANSLATE_NOOP("lintel::keyhelp", "Where things run: regions, clusters, machines.")},
    {R::Node, u"nodes", QT_TRANSLATE_NOOP("lintel::keyhelp", "What is within this node.")},
    {R::Node, u"instances", QT_TRANSLATE_NOOP("lintel::keyhelp", "The elements that run here, and how many of each.")},
    {R::Node, u"count", QT_TRANSLATE_NOOP("lintel::keyhelp", "How many there are.")},
    {R::Node, u"like", QT_TRANSLATE_NOOP("lintel::keyhelp", "Another node that it is a copy of.")},
    {R::Node, u"omit", QT_TRANSLATE_NOOP("lintel::keyhelp", "What of that copy is not here.")},
    {R::Node, u"deploymentGroups", QT_TRANSLATE_NOOP("lintel::keyhelp", "Only instances that share one of these talk to each other.")},
    {R::Instance, u"of", QT_TRANSLATE_NOOP("lintel::keyhelp", "The element that runs here.")},
    {R::Instance, u"count", QT_TRANSLATE_NOOP("lintel::keyhelp", "How many of it run.")},
    {R::Instance, u"healthChecks", QT_TRANSLATE_NOOP("lintel::keyhelp", "How it is seen to be alive.")},
    {R::Instance, u"deploymentGroups", QT_TRANSLATE_NOOP("lintel::keyhelp", "Only instances that share one of these talk to each other.")},
    {R::View, u"type", QT_TRANSLATE_NOOP("lintel::keyhelp", "What the diagram shows.")},
    {R::View, u"of", QT_TRANSLATE_NOOP("lintel::keyhelp", "The element that it is about.")},
    {R::View, u"environment", QT_TRANSLATE_NOOP("lintel::keyhelp", "The environment that it shows.")},
    {R::View, u"base", QT_TRANSLATE_NOOP("lintel::keyhelp", "The view that this one filters.")},
    {R::View, u"file", QT_TRANSLATE_NOOP("lintel::keyhelp", "The picture that it shows.")},
    {R::View, u"title", QT_TRANSLATE_NOOP("lintel::keyhelp", "What stands above the diagram.")},
    {R::View, u"include", QT_TRANSLATE_NOOP("lintel::keyhelp", "What is shown: patterns of paths, of relationships, or expressions.")},
    {R::View, u"exclude", QT_TRANSLATE_NOOP("lintel::keyhelp", "What of that is not shown.")},
    {R::View, u"layout", QT_TRANSLATE_NOOP("lintel::keyhelp", "How boxes are arranged.")},
    {R::View, u"animation", QT_TRANSLATE_NOOP("lintel::keyhelp", "What appears step by step.")},
    {R::View, u"overlay", QT_TRANSLATE_NOOP("lintel::keyhelp", "What is coloured by a value.")},
    {R::View, u"notation", QT_TRANSLATE_NOOP("lintel::keyhelp", "Whether steps are numbers on lines or a sequence diagram.")},
    {R::View, u"steps", QT_TRANSLATE_NOOP("lintel::keyhelp", "What happens, in order.")},
    {R::View, u"styles", QT_TRANSLATE_NOOP("lintel::keyhelp", "Styles of this view alone.")},
    {R::Style, u"for", QT_TRANSLATE_NOOP("lintel::keyhelp", "The kind of record that it is for; elements unless given.")},
    {R::Style, u"where", QT_TRANSLATE_NOOP("lintel::keyhelp", "Which of them: an expression.")},
    {R::Style, u"background", QT_TRANSLATE_NOOP("lintel::keyhelp", "The colour of the box.")},
    {R::Style, u"stroke", QT_TRANSLATE_NOOP("lintel::keyhelp", "The colour of the border or line.")},
    {R::Style, u"strokeWidth", QT_TRANSLATE_NOOP("lintel::keyhelp", "The width of the border.")},
    {R::Style, u"color", QT_TRANSLATE_NOOP("lintel::keyhelp", "The colour of the text.")},
    {R::Style, u"fontSize", QT_TRANSLATE_NOOP("lintel::keyhelp", "The size of the text.")},
    {R::Style, u"border", QT_TRANSLATE_NOOP("lintel::keyhelp", "Whether the border is solid, dashed or dotted.")},
    {R::Style, u"style", QT_TRANSLATE_NOOP("lintel::keyhelp", "Whether the line is solid, dashed or dotted.")},
    {R::Style, u"thickness", QT_TRANSLATE_NOOP("lintel::keyhelp", "The width of the line.")},
    {R::Style, u"routing", QT_TRANSLATE_NOOP("lintel::keyhelp", "The way that lines take.")},
    {R::Style, u"opacity", QT_TRANSLATE_NOOP("lintel::keyhelp", "How opaque it is, in percent.")},
    {R::Style, u"width", QT_TRANSLATE_NOOP("lintel::keyhelp", "The width of the box.")},
    {R::Style, u"height", QT_TRANSLATE_NOOP("lintel::keyhelp", "The height of the box.")},
    {R::Style, u"metadata", QT_TRANSLATE_NOOP("lintel::keyhelp", "Whether kind and technology are shown.")},
    {R::Style, u"description", QT_TRANSLATE_NOOP("lintel::keyhelp", "Whether the description is shown.")},
    {R::Style, u"dark", QT_TRANSLATE_NOOP("lintel::keyhelp", "Colours for dark backgrounds.")},
    {R::Team, u"parent", QT_TRANSLATE_NOOP("lintel::keyhelp", "The team that it is part of.")},
    {R::Team, u"email", QT_TRANSLATE_NOOP("lintel::keyhelp", "Where to write to.")},
    {R::Technology, u"ring", QT_TRANSLATE_NOOP("lintel::keyhelp", "Whether to use it: adopt, trial, assess or hold.")},
    {R::Technology, u"quadrant", QT_TRANSLATE_NOOP("lintel::keyhelp", "The part of the radar that it is in.")},
    {R::Technology, u"aliases", QT_TRANSLATE_NOOP("lintel::keyhelp", "Other names that it goes by.")},
    {R::Kind, u"of", QT_TRANSLATE_NOOP("lintel::keyhelp", "The kind or level that it is derived from.")},
    {R::Field, u"type", QT_TRANSLATE_NOOP("lintel::keyhelp", "What it holds; a list of words is a choice.")},
    {R::Field, u"for", QT_TRANSLATE_NOOP("lintel::keyhelp", "The kinds of records that have it.")},
    {R::Field, u"inherit", QT_TRANSLATE_NOOP("lintel::keyhelp", "Whether it comes from the parent unless given.")},
    {R::Waiver, u"rule", QT_TRANSLATE_NOOP("lintel::keyhelp", "The rule that need not be kept.")},
    {R::Waiver, u"where", QT_TRANSLATE_NOOP("lintel::keyhelp", "For which elements: an expression.")},
    {R::Waiver, u"reason", QT_TRANSLATE_NOOP("lintel::keyhelp", "Why.")},
    {R::Waiver, u"approver", QT_TRANSLATE_NOOP("lintel::keyhelp", "Who has agreed.")},
    {R::Waiver, u"until", QT_TRANSLATE_NOOP("lintel::keyhelp", "The day from which the rule counts again.")},
    {R::Waiver, u"decision", QT_TRANSLATE_NOOP("lintel::keyhelp", "The decision that allows it.")},
    {R::Cost, u"of", QT_TRANSLATE_NOOP("lintel::keyhelp", "What costs it.")},
    {R::Cost, u"environment", QT_TRANSLATE_NOOP("lintel::keyhelp", "Where.")},
    {R::Cost, u"price", QT_TRANSLATE_NOOP("lintel::keyhelp", "An amount, or the id of a price.")},
    {R::Cost, u"quantity", QT_TRANSLATE_NOOP("lintel::keyhelp", "How many units.")},
    {R::Cost, u"per", QT_TRANSLATE_NOOP("lintel::keyhelp", "What it grows with: instances or a driver.")},
    {R::Cost, u"commitment", QT_TRANSLATE_NOOP("lintel::keyhelp", "A discount for a promise.")},
    {R::Cost, u"share", QT_TRANSLATE_NOOP("lintel::keyhelp", "Who bears which part.")},
    {R::Cost, u"once", QT_TRANSLATE_NOOP("lintel::keyhelp", "The month in which it is paid, once.")},
    {R::Cost, u"category", QT_TRANSLATE_NOOP("lintel::keyhelp", "What the sum is listed under.")},
    {R::Price, u"price", QT_TRANSLATE_NOOP("lintel::keyhelp", "What a unit costs, in a time.")},
    {R::Price, u"asOf", QT_TRANSLATE_NOOP("lintel::keyhelp", "The day on which that was so.")},
    {R::Price, u"source", QT_TRANSLATE_NOOP("lintel::keyhelp", "Who says so.")},
    {R::Price, u"category", QT_TRANSLATE_NOOP("lintel::keyhelp", "What sums are listed under.")},
    {R::Driver, u"value", QT_TRANSLATE_NOOP("lintel::keyhelp", "How much there is, in a time.")},
    {R::Driver, u"growth", QT_TRANSLATE_NOOP("lintel::keyhelp", "How fast it grows.")},
    {R::Scenario, u"drivers", QT_TRANSLATE_NOOP("lintel::keyhelp", "Drivers that are different.")},
    {R::Scenario, u"set", QT_TRANSLATE_NOOP("lintel::keyhelp", "Values that are different.")},
    {R::Pattern, u"file", QT_TRANSLATE_NOOP("lintel::keyhelp", "The file of the pattern.")},
    {R::Metric, u"unit", QT_TRANSLATE_NOOP("lintel::keyhelp", "What it is measured in.")},
    {R::Metric, u"better", QT_TRANSLATE_NOOP("lintel::keyhelp", "Whether higher or lower is better.")},
    {R::Metric, u"bands", QT_TRANSLATE_NOOP("lintel::keyhelp", "What counts as how good.")},
    {R::Metric, u"aggregate", QT_TRANSLATE_NOOP("lintel::keyhelp", "How values of parts make one of the whole.")},
    {R::Metric, u"file", QT_TRANSLATE_NOOP("lintel::keyhelp", "The file with the values.")},
    {R::Decision, u"title", QT_TRANSLATE_NOOP("lintel::keyhelp", "What has been decided.")},
    {R::Decision, u"status", QT_TRANSLATE_NOOP("lintel::keyhelp", "Proposed, accepted, rejected, deprecated or superseded.")},
    {R::Decision, u"date", QT_TRANSLATE_NOOP("lintel::keyhelp", "The day of the last change of its status.")},
    {R::Decision, u"elements", QT_TRANSLATE_NOOP("lintel::keyhelp", "What it governs.")},
    {R::Decision, u"supersedes", QT_TRANSLATE_NOOP("lintel::keyhelp", "The decisions that it replaces.")},
    {R::Decision, u"superseded-by", QT_TRANSLATE_NOOP("lintel::keyhelp", "The decisions that replace it.")},
    {R::Decision, u"amends", QT_TRANSLATE_NOOP("lintel::keyhelp", "The decisions that it adds to.")},
    {R::Decision, u"decision-makers", QT_TRANSLATE_NOOP("lintel::keyhelp", "Who has decided.")},
    {R::Decision, u"consulted", QT_TRANSLATE_NOOP("lintel::keyhelp", "Who was asked.")},
    {R::Decision, u"informed", QT_TRANSLATE_NOOP("lintel::keyhelp", "Who was told.")},
    {R::Decision, u"review-by", QT_TRANSLATE_NOOP("lintel::keyhelp", "The day by which to think about it again.")},
    {R::Decision, u"standard", QT_TRANSLATE_NOOP("lintel::keyhelp", "The rule that it has brought about.")},
});

constexpr auto ofAll = std::to_array<Word>({
    {u"", u"name", QT_TRANSLATE_NOOP("lintel::keyhelp", "What people call it.")},
    {u"", u"description", QT_TRANSLATE_NOOP("lintel::keyhelp", "What it is for, in a sentence or more of Markdown.")},
    {u"", u"tags", QT_TRANSLATE_NOOP("lintel::keyhelp", "Free words to filter, style and check by.")},
    {u"", u"url", QT_TRANSLATE_NOOP("lintel::keyhelp", "A page about it.")},
    {u"", u"links", QT_TRANSLATE_NOOP("lintel::keyhelp", "Further pages about it.")},
    {u"", u"ids", QT_TRANSLATE_NOOP("lintel::keyhelp", "Its names in other tools, such as a service catalogue.")},
    {u"", u"properties", QT_TRANSLATE_NOOP("lintel::keyhelp", "Free facts by name; they are kept as they are.")},
    {u"", u"docs", QT_TRANSLATE_NOOP("lintel::keyhelp", "The folder with its documentation.")},
    {u"", u"kind", QT_TRANSLATE_NOOP("lintel::keyhelp", "What kind of thing it is; kinds are declared beneath the key kinds.")},
    {u"", u"technology", QT_TRANSLATE_NOOP("lintel::keyhelp", "What it is built with, parted by commas, each with its version.")},
    {u"", u"owner", QT_TRANSLATE_NOOP("lintel::keyhelp", "The team that answers for it. Comes from the parent unless given.")},
    {u"", u"lifecycle", QT_TRANSLATE_NOOP("lintel::keyhelp", "Where it stands between plan and end. Comes from the parent unless given.")},
    {u"", u"tier", QT_TRANSLATE_NOOP("lintel::keyhelp", "How much depends on it, from 1 (most) to 4. Comes from the parent unless given.")},
    {u"", u"external", QT_TRANSLATE_NOOP("lintel::keyhelp", "Whether somebody else runs it.")},
    {u"", u"group",
     QT_TRANSLATE_NOOP("lintel::keyhelp", "The group that it is drawn in; a slash nests groups. Comes from the parent unless given.")},
    {u"", u"decisions", QT_TRANSLATE_NOOP("lintel::keyhelp", "The decisions that govern it.")},
    {u"", u"uses", QT_TRANSLATE_NOOP("lintel::keyhelp", "What it depends on: its relationships to others.")},
    {u"", u"apis", QT_TRANSLATE_NOOP("lintel::keyhelp", "The interfaces that it offers, by id.")},
    {u"", u"costs", QT_TRANSLATE_NOOP("lintel::keyhelp", "What it costs, by id.")},
    {u"", u"budget", QT_TRANSLATE_NOOP("lintel::keyhelp", "What it may cost in a month.")},
    {u"", u"waivers", QT_TRANSLATE_NOOP("lintel::keyhelp", "Rules that it need not keep, why, and until when.")},
    {u"", u"patterns", QT_TRANSLATE_NOOP("lintel::keyhelp", "The patterns that it follows.")},
    {u"", u"perspectives", QT_TRANSLATE_NOOP("lintel::keyhelp", "What to say about it from one point of view, such as security.")},
    {u"", u"shape", QT_TRANSLATE_NOOP("lintel::keyhelp", "The form of its box.")},
    {u"", u"icon", QT_TRANSLATE_NOOP("lintel::keyhelp", "A picture in its box.")},
    {u"", u"formerly", QT_TRANSLATE_NOOP("lintel::keyhelp", "Paths that it had before, so that what named it still finds it.")},
    {u"", u"containers", QT_TRANSLATE_NOOP("lintel::keyhelp", "What runs: applications and stores of this system.")},
    {u"", u"components", QT_TRANSLATE_NOOP("lintel::keyhelp", "The parts of this container.")},
    {u"", u"code", QT_TRANSLATE_NOOP("lintel::keyhelp", "Classes and modules of this component.")},
    {u"", u"elements", QT_TRANSLATE_NOOP("lintel::keyhelp", "Elements of kinds of your own.")},
    {u"", u"people", QT_TRANSLATE_NOOP("lintel::keyhelp", "Who uses the systems.")},
    {u"", u"systems", QT_TRANSLATE_NOOP("lintel::keyhelp", "The software systems.")},
});

constexpr auto within = std::to_array<Word>({
    {u"steps", u"from", QT_TRANSLATE_NOOP("lintel::keyhelp", "Who begins the step.")},
    {u"steps", u"to", QT_TRANSLATE_NOOP("lintel::keyhelp", "Who takes it.")},
    {u"steps", u"description", QT_TRANSLATE_NOOP("lintel::keyhelp", "What happens.")},
    {u"steps", u"technology", QT_TRANSLATE_NOOP("lintel::keyhelp", "By what means.")},
    {u"steps", u"response", QT_TRANSLATE_NOOP("lintel::keyhelp", "An answer to an earlier step.")},
    {u"steps", u"par", QT_TRANSLATE_NOOP("lintel::keyhelp", "Steps that happen at the same time.")},
    {u"steps", u"loop", QT_TRANSLATE_NOOP("lintel::keyhelp", "Until when the steps are repeated.")},
    {u"steps", u"alt", QT_TRANSLATE_NOOP("lintel::keyhelp", "Either these steps or those.")},
    {u"steps", u"opt", QT_TRANSLATE_NOOP("lintel::keyhelp", "When the steps happen at all.")},
    {u"steps", u"if", QT_TRANSLATE_NOOP("lintel::keyhelp", "When this branch is taken.")},
    {u"steps", u"else", QT_TRANSLATE_NOOP("lintel::keyhelp", "When that one is.")},
    {u"steps", u"steps", QT_TRANSLATE_NOOP("lintel::keyhelp", "The steps within.")},
    {u"apis", u"type", QT_TRANSLATE_NOOP("lintel::keyhelp", "What kind of interface it is.")},
    {u"apis", u"definition", QT_TRANSLATE_NOOP("lintel::keyhelp", "The file that defines it.")},
    {u"apis", u"version", QT_TRANSLATE_NOOP("lintel::keyhelp", "Its version.")},
    {u"layout", u"direction", QT_TRANSLATE_NOOP("lintel::keyhelp", "Which way the arrows lead.")},
    {u"layout", u"spacing", QT_TRANSLATE_NOOP("lintel::keyhelp", "The room between boxes, in pixels.")},
    {u"failover", u"to", QT_TRANSLATE_NOOP("lintel::keyhelp", "What takes over.")},
    {u"failover", u"strategy", QT_TRANSLATE_NOOP("lintel::keyhelp", "How it does.")},
    {u"failover", u"rto", QT_TRANSLATE_NOOP("lintel::keyhelp", "How soon it is back.")},
    {u"failover", u"rpo", QT_TRANSLATE_NOOP("lintel::keyhelp", "How much may be lost.")},
    {u"failover", u"tested", QT_TRANSLATE_NOOP("lintel::keyhelp", "When that was last tried.")},
    {u"failover", u"decision", QT_TRANSLATE_NOOP("lintel::keyhelp", "The decision behind it.")},
    {u"commitment", u"discount", QT_TRANSLATE_NOOP("lintel::keyhelp", "What it saves.")},
    {u"commitment", u"coverage", QT_TRANSLATE_NOOP("lintel::keyhelp", "For which part.")},
    {u"commitment", u"term", QT_TRANSLATE_NOOP("lintel::keyhelp", "For how long.")},
});

constexpr auto values = std::to_array<Word>({
    {u"lifecycle", u"planned", QT_TRANSLATE_NOOP("lintel::keyhelp", "Not there yet.")},
    {u"lifecycle", u"experimental", QT_TRANSLATE_NOOP("lintel::keyhelp", "Tried out.")},
    {u"lifecycle", u"production", QT_TRANSLATE_NOOP("lintel::keyhelp", "In use.")},
    {u"lifecycle", u"deprecated", QT_TRANSLATE_NOOP("lintel::keyhelp", "In use, but on its way out.")},
    {u"lifecycle", u"retired", QT_TRANSLATE_NOOP("lintel::keyhelp", "No longer there.")},
    {u"interaction", u"sync", QT_TRANSLATE_NOOP("lintel::keyhelp", "The caller waits.")},
    {u"interaction", u"async", QT_TRANSLATE_NOOP("lintel::keyhelp", "The caller goes on.")},
    {u"interaction", u"batch", QT_TRANSLATE_NOOP("lintel::keyhelp", "At set times.")},
    {u"criticality", u"hard", QT_TRANSLATE_NOOP("lintel::keyhelp", "The source fails with the target.")},
    {u"criticality", u"soft", QT_TRANSLATE_NOOP("lintel::keyhelp", "The source goes on without it.")},
    {u"ring", u"adopt", QT_TRANSLATE_NOOP("lintel::keyhelp", "Use it.")},
    {u"ring", u"trial", QT_TRANSLATE_NOOP("lintel::keyhelp", "Use it where it can fail.")},
    {u"ring", u"assess", QT_TRANSLATE_NOOP("lintel::keyhelp", "Look at it.")},
    {u"ring", u"hold", QT_TRANSLATE_NOOP("lintel::keyhelp", "Do not begin with it.")},
    {u"type", u"landscape", QT_TRANSLATE_NOOP("lintel::keyhelp", "All systems and people.")},
    {u"type", u"context", QT_TRANSLATE_NOOP("lintel::keyhelp", "One system and what is around it.")},
    {u"type", u"container", QT_TRANSLATE_NOOP("lintel::keyhelp", "What a system consists of.")},
    {u"type", u"component", QT_TRANSLATE_NOOP("lintel::keyhelp", "What a container consists of.")},
    {u"type", u"code", QT_TRANSLATE_NOOP("lintel::keyhelp", "What a component consists of.")},
    {u"type", u"deployment", QT_TRANSLATE_NOOP("lintel::keyhelp", "What runs where.")},
    {u"type", u"dynamic", QT_TRANSLATE_NOOP("lintel::keyhelp", "What happens in which order.")},
    {u"type", u"filtered", QT_TRANSLATE_NOOP("lintel::keyhelp", "Another view with less in it.")},
    {u"type", u"custom", QT_TRANSLATE_NOOP("lintel::keyhelp", "Whatever you include.")},
    {u"type", u"image", QT_TRANSLATE_NOOP("lintel::keyhelp", "A picture from a file.")},
});

constexpr auto language = std::to_array<Word>({
    {u"", u"and", QT_TRANSLATE_NOOP("lintel::keyhelp", "Both hold.")},
    {u"", u"or", QT_TRANSLATE_NOOP("lintel::keyhelp", "One of them holds.")},
    {u"", u"not", QT_TRANSLATE_NOOP("lintel::keyhelp", "It does not hold.")},
    {u"", u"in", QT_TRANSLATE_NOOP("lintel::keyhelp", "It is one of a list.")},
    {u"", u"has", QT_TRANSLATE_NOOP("lintel::keyhelp", "A set holds it.")},
    {u"", u"matches", QT_TRANSLATE_NOOP("lintel::keyhelp", "A text fits a pattern with * and ?.")},
    {u"", u"exists", QT_TRANSLATE_NOOP("lintel::keyhelp", "The field is there.")},
    {u"", u"where", QT_TRANSLATE_NOOP("lintel::keyhelp", "Only those for which it holds.")},
    {u"", u"any", QT_TRANSLATE_NOOP("lintel::keyhelp", "It holds for at least one.")},
    {u"", u"all", QT_TRANSLATE_NOOP("lintel::keyhelp", "It holds for each.")},
    {u"", u"none", QT_TRANSLATE_NOOP("lintel::keyhelp", "It holds for none.")},
    {u"", u"count", QT_TRANSLATE_NOOP("lintel::keyhelp", "How many there are.")},
    {u"", u"sum", QT_TRANSLATE_NOOP("lintel::keyhelp", "All together.")},
    {u"", u"min", QT_TRANSLATE_NOOP("lintel::keyhelp", "The least.")},
    {u"", u"max", QT_TRANSLATE_NOOP("lintel::keyhelp", "The greatest.")},
    {u"", u"distinct", QT_TRANSLATE_NOOP("lintel::keyhelp", "Each once.")},
    {u"", u"within", QT_TRANSLATE_NOOP("lintel::keyhelp", "Is below it.")},
    {u"", u"neighbours", QT_TRANSLATE_NOOP("lintel::keyhelp", "Is connected to it, within some steps.")},
    {u"", u"dependsOn", QT_TRANSLATE_NOOP("lintel::keyhelp", "Uses it directly.")},
    {u"", u"reaches", QT_TRANSLATE_NOOP("lintel::keyhelp", "Uses it, also by way of others.")},
    {u"", u"path", QT_TRANSLATE_NOOP("lintel::keyhelp", "The way from one to another.")},
    {u"", u"depth", QT_TRANSLATE_NOOP("lintel::keyhelp", "How many steps lie below.")},
    {u"", u"cycle", QT_TRANSLATE_NOOP("lintel::keyhelp", "Depends on itself.")},
    {u"", u"nearest", QT_TRANSLATE_NOOP("lintel::keyhelp", "The closest place of a kind around it.")},
    {u"", u"cost", QT_TRANSLATE_NOOP("lintel::keyhelp", "What it costs in a month.")},
    {u"", u"budget", QT_TRANSLATE_NOOP("lintel::keyhelp", "What it may cost in a month.")},
    {u"", u"today", QT_TRANSLATE_NOOP("lintel::keyhelp", "The day of the check.")},
});

template <typename Table>
QString lookUp(const Table &table, const QString &of, const QString &word)
{
    const auto it =
        std::find_if(table.begin(), table.end(), [&](const Word &w) { return of == QStringView(w.of) && word == QStringView(w.word); });
    return it == table.end() ? QString() : translated(it->text);
}

}  // namespace

QString brief(RecordType type, const QString &key)
{
    const auto it = std::find_if(ofType.begin(), ofType.end(), [&](const Key &k) { return k.type == type && key == QStringView(k.key); });
    return it == ofType.end() ? lookUp(ofAll, {}, key) : translated(it->text);
}

QString inner(const QString &field, const QString &key)
{
    const QString text = lookUp(within, field, key);
    return text.isEmpty() ? lookUp(ofAll, {}, key) : text;
}

QString value(const QString &field, const QString &value)
{
    return lookUp(values, field, value);
}

QString word(const QString &word)
{
    return lookUp(language, {}, word);
}

QString form(FieldType type)
{
    switch (type) {
    case FieldType::Boolean: return QCoreApplication::translate("lintel::keyhelp", "true or false");
    case FieldType::Integer: return QCoreApplication::translate("lintel::keyhelp", "a whole number");
    case FieldType::Number: return QCoreApplication::translate("lintel::keyhelp", "a number");
    case FieldType::Percent: return QCoreApplication::translate("lintel::keyhelp", "a percentage, such as 28%");
    case FieldType::Duration: return QCoreApplication::translate("lintel::keyhelp", "a duration, such as 15m");
    case FieldType::Size: return QCoreApplication::translate("lintel::keyhelp", "a size, such as 4 GB");
    case FieldType::Money: return QCoreApplication::translate("lintel::keyhelp", "a sum, such as 9000 EUR");
    case FieldType::Price: return QCoreApplication::translate("lintel::keyhelp", "a price, such as 0.428 USD/h");
    case FieldType::Rate: return QCoreApplication::translate("lintel::keyhelp", "a rate, such as 60/s");
    case FieldType::Date: return QCoreApplication::translate("lintel::keyhelp", "a date, such as 2026-10-01");
    case FieldType::Url: return QCoreApplication::translate("lintel::keyhelp", "an address");
    case FieldType::Color: return QCoreApplication::translate("lintel::keyhelp", "a colour, such as #1f6fd0");
    case FieldType::Expression: return QCoreApplication::translate("lintel::keyhelp", "an expression");
    case FieldType::Filter: return QCoreApplication::translate("lintel::keyhelp", "a path, a pattern or an expression");
    case FieldType::ElementRef: return QCoreApplication::translate("lintel::keyhelp", "an element");
    case FieldType::TeamRef: return QCoreApplication::translate("lintel::keyhelp", "a team");
    case FieldType::DecisionRef: return QCoreApplication::translate("lintel::keyhelp", "a decision");
    case FieldType::ViewRef: return QCoreApplication::translate("lintel::keyhelp", "a view");
    case FieldType::KindRef: return QCoreApplication::translate("lintel::keyhelp", "a kind");
    case FieldType::EnvironmentRef: return QCoreApplication::translate("lintel::keyhelp", "an environment");
    default: return {};
    }
}

QString description(const QString &title, const QString &kind)
{
    if (title.isEmpty())
        return kind;
    return QCoreApplication::translate("lintel::keyhelp", "%1, %2").arg(title, kind);
}

QString timesUsed(int count)
{
    return QCoreApplication::translate("lintel::keyhelp", "used %n times", nullptr, count);
}

}  // namespace lintel::keyhelp
