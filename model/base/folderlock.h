// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/result.h"

#include <chrono>

namespace lintel {

/// Keeps other processes of Lintel from writing into a folder for a moment. The lock is one of the operating system on the folder itself:
/// it leaves no file behind, and goes with the process that holds it, however that ends. File systems that have no such locks are passed
/// over.
class FolderLock {
public:
    /// Waits at most so long for another holder (save.locked).
    static Result<FolderLock> take(const QString &folder, std::chrono::milliseconds patience = std::chrono::seconds(5));

    FolderLock(FolderLock &&other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {}
    FolderLock &operator=(FolderLock &&other) noexcept
    {
        std::swap(m_descriptor, other.m_descriptor);
        return *this;
    }
    FolderLock(const FolderLock &) = delete;
    FolderLock &operator=(const FolderLock &) = delete;
    ~FolderLock();

private:
    explicit FolderLock(int descriptor) : m_descriptor(descriptor) {}

    int m_descriptor;
};

}  // namespace lintel
