// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/diagnostic.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QList>
#include <QtCore/QString>

namespace lintel::cli {

/// What the shell is told.
enum ExitCode : int {
    Fine = 0,
    Findings = 1,  ///< Findings at or above the threshold; differences.
    WrongUsage = 2,
    Unreadable = 3,  ///< An input cannot be read.
    Unwritable = 4,  ///< An output cannot be written.
};

/// An option of a command; `value` is the placeholder of what follows it, empty for a switch.
struct Option {
    QString name;
    QString value;
    QString help;
    QStringList choices;  ///< For completion and checking; empty when anything goes.
};

/// A command as it was called: checked options and arguments.
class Invocation {
public:
    Invocation(const QCommandLineParser &parser) : m_parser(parser) {}
    QStringList arguments() const { return m_parser.positionalArguments(); }
    QString argument(int index) const { return arguments().value(index); }
    bool isSet(const QString &option) const { return m_parser.isSet(option); }
    QString value(const QString &option, const QString &otherwise = {}) const { return isSet(option) ? m_parser.value(option) : otherwise; }
    QStringList values(const QString &option) const { return m_parser.values(option); }

private:
    const QCommandLineParser &m_parser;
};

/// A sub-command: all that parsing, help, completion and the man page need.
struct Command {
    QString name;
    QString usage;            ///< What stands behind the name: "FILE [-o OUT]".
    QString summary;          ///< One line.
    QString help;             ///< A paragraph or more.
    int least = 0, most = 0;  ///< Arguments; most -1: any number.
    QList<Option> options;
    int (*run)(const Invocation &) = nullptr;
};

/// All commands, in the order of the help.
const QList<Command> &commands();

Command newCommand();
Command checkCommand();
Command exportCommand();
Command importCommand();
Command diffCommand();
Command reviewCommand();
Command mergeCommand();
Command fmtCommand();
Command queryCommand();
Command layoutCommand();
Command costCommand();
Command adrCommand();
Command formatsCommand();
Command completionCommand();
Command manCommand();

/// Runs the program's arguments (without its name). Returns the exit code.
int run(const QStringList &arguments);

}  // namespace lintel::cli
