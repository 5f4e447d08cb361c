# SPDX-FileCopyrightText: The Lintel authors
# SPDX-License-Identifier: Apache-2.0

!constant COMPANY "Ledger Ltd"
!const LINK "https://ledger.example"
!var REGION north
workspace "${COMPANY}" "Books \"by the line\" of ${REGION}" {
    configuration {
        scope landscape
        visibility private
        users {
            ann@ledger.example write
            bob@ledger.example read
        }
    }
    model {
        !impliedRelationships true
        enterprise "${COMPANY}" {
            clerk = person "Clerk" "Types, all day: 40 lines # an hour"
            books = softwareSystem "Books" {
                url ${LINK}/books
                entry = container "Entry" "yes" "1.10"
                sums = container "Sums" "- not a list" "null" {
                    adder = component "Adder" "Adds: one \
                        line to another" "C"
                }
            }
        }
        archive = softwareSystem "Archive" {
            tags "Old" "Paper"
        }
        scanner = element "Scanner" "Machine" "Reads paper" "Device"
        clerk -> entry "Types into" "" "Manual"
        clerk -> entry "Reads from"
        entry -> adder "Hands lines to"
        adder -> archive "Prints for"
        archive -> scanner
        scanner -> entry "Feeds"
        !script groovy {
            println "never"
        }
        !include https://ledger.example/more.dsl
        !ref archive {
            properties {
                shelf "7"
            }
        }
    }
    views {
        systemLandscape {
            include *
        }
        component sums "inside" {
            include "->adder->"
        }
        image books "photo" {
            image https://ledger.example/photo.png
            title "The office"
        }
        custom "paper" "Paper" {
            include scanner
        }
        branding {
            logo ${LINK}/logo.png
        }
        theme https://ledger.example/theme.json
        styles {
            element "Element" {
                background lightgray
                fontSize 20
                metadata false
            }
            element "Device" {
                shape Hexagon
            }
        }
    }
}
