# SPDX-FileCopyrightText: The Lintel authors
# SPDX-License-Identifier: Apache-2.0

lab = softwareSystem "Laboratory" "Analyses samples" "External"
