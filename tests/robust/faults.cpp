// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0
//
// Loaded into a program by LD_PRELOAD: once armed, the call number LINTEL_FAULT_AT among those that write or change a folder fails with the
// error number LINTEL_FAULT_ERROR; with 0 a write is cut short and then fails for want of space, with 9999 the program is killed.

#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <dlfcn.h>
#include <sys/types.h>
#include <unistd.h>

#define LINTEL_EXPORT extern "C" __attribute__((visibility("default")))

namespace {

constexpr int killing = 9999;

std::atomic<int> calls = 0;
std::atomic<bool> armed = false;
std::atomic<bool> full = false;

int number(const char *name)
{
    const char *text = std::getenv(name);
    return text ? std::atoi(text) : -1;
}

// 0 or the error number of this call.
int fault()
{
    if (!armed)
        return 0;
    const int at = number("LINTEL_FAULT_AT");
    const int error = number("LINTEL_FAULT_ERROR");
    if (++calls != at)
        return 0;
    if (error == killing)
        ::kill(::getpid(), SIGKILL);
    return error == 0 ? ENOSPC : error;
}

template <typename Function>
Function real(const char *name)
{
    return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name));
}

}  // namespace

LINTEL_EXPORT void lintelArmFaults()
{
    armed = true;
}

// Returns how many calls there were.
LINTEL_EXPORT int lintelDisarmFaults()
{
    armed = false;
    return calls;
}

LINTEL_EXPORT ssize_t write(int descriptor, const void *bytes, size_t size)
{
    static const auto call = real<ssize_t (*)(int, const void *, size_t)>("write");
    if (armed && full && descriptor > 2) {
        errno = ENOSPC;
        return -1;
    }
    if (const int error = fault()) {
        if (number("LINTEL_FAULT_ERROR") == 0 && size > 1) {
            full = true;
            return call(descriptor, bytes, size / 2);
        }
        errno = error;
        return -1;
    }
    return call(descriptor, bytes, size);
}

#define LINTEL_FAULTY(name, parameters, ...)                                                                                               \
    LINTEL_EXPORT int name parameters                                                                                                      \
    {                                                                                                                                      \
        static const auto call = real<int(*) parameters>(#name);                                                                           \
        if (const int error = fault()) {                                                                                                   \
            errno = error;                                                                                                                 \
            return -1;                                                                                                                     \
        }                                                                                                                                  \
        return call(__VA_ARGS__);                                                                                                          \
    }

LINTEL_FAULTY(fsync, (int descriptor), descriptor)
LINTEL_FAULTY(fdatasync, (int descriptor), descriptor)
LINTEL_FAULTY(rename, (const char *from, const char *to), from, to)
LINTEL_FAULTY(link, (const char *from, const char *to), from, to)
LINTEL_FAULTY(unlink, (const char *path), path)
LINTEL_FAULTY(mkdir, (const char *path, mode_t mode), path, mode)
LINTEL_FAULTY(fchmod, (int descriptor, mode_t mode), descriptor, mode)
LINTEL_FAULTY(ftruncate, (int descriptor, off_t size), descriptor, size)
