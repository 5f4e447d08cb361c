# SPDX-FileCopyrightText: The Lintel authors
# SPDX-License-Identifier: Apache-2.0

// The one that we make.
clinic = softwareSystem "Clinic system" {
    description "Books visits, keeps records and writes bills"
    properties {
        "cost centre" "4711"
        owner team-clinic
    }
    web = container "Web site" "Where patients book" "TypeScript" {
        # Shows free times.
        calendar = component "Calendar" "Shows a month" "React"
        form = component "Form"
        form -> calendar "Reads the day from"
    }
    !include ../parts/services.dsl
    store = container "Store" "Visits, bills" "PostgreSQL 15" "Database"
}
