// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/command.h"

#include "app/cli/console.h"
#include "model/base/dictionary.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace lintel::cli {

using namespace Qt::StringLiterals;

namespace {

QString optionHead(const Option &option)
{
    const QString dashes = option.name.size() == 1 ? u"-"_s : u"--"_s;
    return dashes % option.name % (option.value.isEmpty() ? QString() : QString(u' ' % option.value));
}

QString helpOf(const Command &command)
{
    QString text = u"Usage: lintel "_s % command.name % u' ' % command.usage % u"\n\n"_s % command.help % u'\n';
    if (!command.options.isEmpty())
        text += u"\nOptions:\n"_s;
    for (const Option &option : command.options) {
        const QString choices = option.choices.isEmpty() ? QString() : QString(u" ("_s % option.choices.join(u", "_s) % u')');
        text += u"  "_s % optionHead(option).leftJustified(24) % u' ' % option.help % choices % u'\n';
    }
    text += u"  "_s % u"--help"_s.leftJustified(24) % u" This text.\n"_s;
    return text;
}

QString overview()
{
    QString text = u"Lintel: architecture models that teams can share.\n\nUsage: lintel COMMAND ...\n\nCommands:\n"_s;
    for (const Command &command : commands())
        text += u"  "_s % command.name.leftJustified(12) % command.summary % u'\n';
    text += u"\n`lintel COMMAND --help` tells more. Exit codes: 0 fine, 1 findings or differences, 2 wrong usage, 3 input unreadable, "
            u"4 output not writable.\n"_s;
    return text;
}

void addOptions(QCommandLineParser &parser, const Command &command)
{
    parser.addOption(QCommandLineOption(QStringList{u"h"_s, u"help"_s}));
    for (const Option &option : command.options) {
        if (option.value.isEmpty())
            parser.addOption(QCommandLineOption(option.name));
        else
            parser.addOption(QCommandLineOption(option.name, QString(), option.value));
    }
}

QString choiceProblem(const QCommandLineParser &parser, const Command &command)
{
    for (const Option &option : command.options) {
        const QStringList values = option.value.isEmpty() ? QStringList() : parser.values(option.name);
        for (const QString &value : values) {
            if (!option.choices.isEmpty() && !option.choices.contains(value))
                return QString(u"'"_s % value % u"' is no value of "_s % optionHead(option) % u"; it is one of "_s
                               % option.choices.join(u", "_s));
        }
    }
    return {};
}

int runCommand(const Command &command, const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser, command);
    const bool parsed = parser.parse(QStringList{u"lintel"_s} + arguments);
    if (parsed && parser.isSet(u"help"_s))
        return writeOut(helpOf(command).toUtf8()) ? Fine : Unwritable;
    if (!parsed) {
        QString what = parser.errorText();
        while (what.endsWith(u'.'))
            what.chop(1);
        return wrongUsage(command.name, what);
    }
    const qsizetype count = parser.positionalArguments().size();
    if (count < command.least)
        return wrongUsage(command.name, u"something is missing: lintel "_s % command.name % u' ' % command.usage);
    if (command.most >= 0 && count > command.most)
        return wrongUsage(command.name, u"'"_s % parser.positionalArguments().at(command.most) % u"' is one argument too many"_s);
    if (const QString problem = choiceProblem(parser, command); !problem.isEmpty())
        return wrongUsage(command.name, problem);
    return command.run(Invocation(parser));
}

int unknownCommand(const QString &word)
{
    QStringList names;
    for (const Command &command : commands())
        names.append(command.name);
    const QString meant = nearest(word, names);
    const QString hint = meant.isEmpty() ? QString() : QString(u", did you mean '"_s % meant % u"'?"_s);
    return wrongUsage({}, u"'"_s % word % u"' is no command"_s % hint);
}

}  // namespace

const QList<Command> &commands()
{
    static const QList<Command> all = {newCommand(),    checkCommand(), exportCommand(),  importCommand(),     diffCommand(),
                                       reviewCommand(), mergeCommand(), fmtCommand(),     queryCommand(),      layoutCommand(),
                                       costCommand(),   adrCommand(),   formatsCommand(), completionCommand(), manCommand()};
    return all;
}

int run(const QStringList &arguments)
{
    const QString word = arguments.value(0);
    if (word == u"--version" || word == u"-v")
        return writeLine(u"lintel "_s % QCoreApplication::applicationVersion()) ? Fine : Unwritable;
    if (word == u"--help" || word == u"-h" || word == u"help")
        return writeOut(overview().toUtf8()) ? Fine : Unwritable;
    if (word.isEmpty())
        return wrongUsage({}, u"name a command; this version has no window yet"_s);
    const QList<Command> &all = commands();
    const auto command = std::find_if(all.begin(), all.end(), [&word](const Command &c) { return c.name == word; });
    return command == all.end() ? unknownCommand(word) : runCommand(*command, arguments.mid(1));
}

}  // namespace lintel::cli
