// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0
//
// lintel-layout: graphs of numbers on standard input, positions on standard output. It gets no names and no texts, opens no file of
// anybody's, and has limits on time and memory of its own, so that a layout that goes wrong harms nothing but itself.
// Exit: 0 when all graphs are placed, 2 when the input is no graph, 3 when a graph could not be placed.

#include "app/layouter/graphreader.h"
#include "app/layouter/placement.h"

#include <array>
#include <string>

#include <sys/resource.h>
#include <unistd.h>

namespace {

constexpr size_t mostInput = 16U * 1024 * 1024;
// As in model/base/limits.h, which needs Qt.
constexpr rlim_t mostSeconds = 5;
constexpr rlim_t mostBytes = rlim_t{1024} * 1024 * 1024;

void limitResource(__rlimit_resource resource, rlim_t most)
{
    const rlimit limit{most, most};
    setrlimit(resource, &limit);
}

void limitResources()
{
    limitResource(RLIMIT_CPU, mostSeconds);
    limitResource(RLIMIT_CORE, 0);
#ifndef __SANITIZE_ADDRESS__
    limitResource(RLIMIT_AS, mostBytes);
#endif
}

bool readAll(std::string &input)
{
    std::array<char, 65536> buffer{};
    while (true) {
        const ssize_t count = read(STDIN_FILENO, buffer.data(), buffer.size());
        if (count <= 0) {
            return count == 0;
        }
        input.append(buffer.data(), static_cast<size_t>(count));
        if (input.size() > mostInput) {
            return false;
        }
    }
}

bool writeAll(int descriptor, const std::string &output)
{
    size_t done = 0;
    while (done < output.size()) {
        const ssize_t count = write(descriptor, output.data() + done, output.size() - done);
        if (count <= 0) {
            return false;
        }
        done += static_cast<size_t>(count);
    }
    return true;
}

int fail(int code, const std::string &message)
{
    writeAll(STDERR_FILENO, "lintel-layout: " + message + '\n');
    return code;
}

int run()
{
    std::string input;
    if (!readAll(input)) {
        return fail(2, "the input cannot be read, or is too large");
    }
    std::vector<layouter::Graph> graphs;
    std::string error;
    if (!layouter::readGraphs(input, graphs, error)) {
        return fail(2, error);
    }
    std::string output;
    for (const layouter::Graph &graph : graphs) {
        if (!layouter::placeGraph(graph, output, error)) {
            return fail(3, error);
        }
    }
    output += "done " + std::to_string(graphs.size()) + '\n';
    return writeAll(STDOUT_FILENO, output) ? 0 : 4;
}

}  // namespace

int main()
{
    limitResources();
    // Leaving at once skips Graphviz' own cleaning up, which can crash.
    _exit(run());
}
