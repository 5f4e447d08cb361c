# SPDX-FileCopyrightText: The Lintel authors
# SPDX-License-Identifier: Apache-2.0

workspace extends base.dsl {
    name "Regional portal"
    model {
        !element portal {
            tags "Shared"
            tax = container "Tax" "Knows the region's rates" {
                api -> this "Asks for rates"
            }
        }
        !elements "element.type==Container" {
            properties {
                region "south"
            }
        }
        office = softwareSystem "Tax office"
        tax -> office "Reports to" "EBICS"
        !relationships "*->office" {
            tags "Abroad"
        }
        deploymentEnvironment "South" {
            edge = deploymentNode "Edge" {
                deploymentNode "Zone" "" "" "" 1..3 {
                    containerInstance api
                    taxed = containerInstance tax
                }
            }
            cloud = deploymentNode "Cloud" {
                containerInstance app
            }
        }
    }
    views {
        container portal "containers" {
            include *
        }
        deployment * "South" "south" {
            include *
            autolayout
        }
    }
}
