# SPDX-FileCopyrightText: The Lintel authors
# SPDX-License-Identifier: Apache-2.0

workspace "Base" "What all regions share" {
    model {
        customer = person "Customer"
        portal = softwareSystem "Portal" {
            app = container "App" "For phones" "Kotlin"
            api = container "API"
            app -> api "Calls" "JSON"
        }
        customer -> app "Uses"
    }
    views {
        systemContext portal "portal" {
            include *
        }
        styles {
            element "Container" {
                background #336699
            }
        }
    }
}
