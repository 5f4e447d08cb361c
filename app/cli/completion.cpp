// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/command.h"
#include "app/cli/console.h"

namespace lintel::cli {

using namespace Qt::StringLiterals;

namespace {

QString bashLine(const Command &command)
{
    QStringList words;
    for (const Option &option : command.options)
        words.append((option.name.size() == 1 ? u"-"_s : u"--"_s) % option.name);
    words.append(u"--help"_s);
    return u"        "_s % command.name % u") words=\""_s % words.join(u' ') % u"\" ;;\n"_s;
}

QString bash()
{
    QStringList names;
    QString cases, choices;
    for (const Command &command : commands()) {
        names.append(command.name);
        cases += bashLine(command);
        for (const Option &option : command.options) {
            if (!option.choices.isEmpty())
                choices +=
                    u"        "_s % command.name % u":--"_s % option.name % u") words=\""_s % option.choices.join(u' ') % u"\" ;;\n"_s;
        }
    }
    return u"# Completion of lintel for bash: eval \"$(lintel completion bash)\"\n"
           u"_lintel() {\n"
           u"    local current=\"${COMP_WORDS[COMP_CWORD]}\" previous=\"${COMP_WORDS[COMP_CWORD-1]}\" words=\"\"\n"
           u"    if [ \"$COMP_CWORD\" -eq 1 ]; then\n"
           u"        COMPREPLY=($(compgen -W \""_s
        % names.join(u' ')
        % u"\" -- \"$current\")); return\n"
          u"    fi\n"
          u"    case \"${COMP_WORDS[1]}:$previous\" in\n"_s
        % choices
        % u"    esac\n"
          u"    if [ -n \"$words\" ]; then COMPREPLY=($(compgen -W \"$words\" -- \"$current\")); return; fi\n"
          u"    case \"${COMP_WORDS[1]}\" in\n"_s
        % cases
        % u"    esac\n"
          u"    if [ \"${current#-}\" != \"$current\" ]; then COMPREPLY=($(compgen -W \"$words\" -- \"$current\"))\n"
          u"    else COMPREPLY=($(compgen -f -- \"$current\")); fi\n"
          u"}\n"
          u"complete -F _lintel lintel\n"_s;
}

int runCompletion(const Invocation &call)
{
    if (call.argument(0) != u"bash")
        return wrongUsage(u"completion"_s, u"only bash's completion can be written"_s);
    return writeOut(bash().toUtf8()) ? Fine : Unwritable;
}

// Backslashes, hyphens and leading dots mean something to roff.
QString roff(QString text)
{
    text.replace(u'\\', u"\\e"_s).replace(u'-', u"\\-"_s);
    if (text.startsWith(u'.') || text.startsWith(u'\''))
        text.prepend(u"\\&"_s);
    return text;
}

QString manSection(const Command &command)
{
    QString text = u".SS \"lintel "_s % roff(command.name) % u' ' % roff(command.usage) % u"\"\n"_s;
    const QStringList lines = command.help.split(u'\n');
    for (const QString &line : lines)
        text += roff(line.trimmed()) % u'\n';
    for (const Option &option : command.options) {
        const QString head = (option.name.size() == 1 ? u"-"_s : u"--"_s) % option.name;
        text += u".TP\n\\fB"_s % roff(head) % u"\\fR"_s
            % (option.value.isEmpty() ? QString() : QString(u" \\fI"_s % roff(option.value) % u"\\fR"_s)) % u'\n' % roff(option.help)
            % u'\n';
    }
    return text;
}

int runMan(const Invocation &)
{
    QString text =
        u".TH LINTEL 1\n.SH NAME\nlintel \\- architecture models that teams can share\n.SH SYNOPSIS\n.B lintel\n.I COMMAND\n...\n"
        u".SH COMMANDS\n"_s;
    for (const Command &command : commands())
        text += manSection(command);
    text += u".SH EXIT STATUS\n0 fine; 1 findings or differences; 2 wrong usage; 3 input unreadable; 4 output not writable.\n"_s;
    return writeOut(text.toUtf8()) ? Fine : Unwritable;
}

}  // namespace

Command completionCommand()
{
    return {u"completion"_s,
            u"bash"_s,
            u"Shell completion"_s,
            u"Prints a script that completes commands, options and their values."_s,
            1,
            1,
            {},
            runCompletion};
}

Command manCommand()
{
    return {u"man"_s, {}, u"The manual page"_s, u"Prints the manual page: lintel man | man -l -"_s, 0, 0, {}, runMan};
}

}  // namespace lintel::cli
