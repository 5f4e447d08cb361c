# SPDX-FileCopyrightText: The Lintel authors
# SPDX-License-Identifier: Apache-2.0

workspace "Clinic" "How a clinic books and bills" {

    !identifiers hierarchical
    !docs docs
    !decisions decisions

    model {
        properties {
            "structurizr.groupSeparator" "/"
        }
        archetypes {
            service = container {
                technology "Go"
                tags "Service"
            }
            sync = -> {
                technology "HTTPS"
            }
        }

        !include model/people.dsl
        !include model/systems
        !include model/lines.dsl
        !include model/live.dsl
    }

    views {
        !include views.dsl
        dynamic clinic "booking" "How a visit is booked" {
            patient -> clinic.web "Chooses a day"
            {
                {
                    clinic.web -> clinic.booking "Asks for free times"
                }
                {
                    clinic.web -> clinic.billing "Asks for the price"
                }
            }
            clinic.booking -> clinic.store "Keeps the visit"
            autolayout lr 200 100
        }
    }
}
