# SPDX-FileCopyrightText: The Lintel authors
# SPDX-License-Identifier: Apache-2.0

systemLandscape "all" "Everything" {
    include *
    autolayout lr
}
systemContext clinic "context" {
    title "The clinic and who uses it"
    include *
    exclude "clinic -> lab"
}
container clinic "containers" {
    include *
    exclude "relationship.tag==Nightly"
    animation {
        clinic.web
        clinic.booking clinic.billing
    }
}
component clinic.web "parts" {
    include *
}
deployment clinic live "live" {
    include *
}
filtered "containers" exclude "Data" "without-data" "Without what goes into the store"
styles {
    element "Person" {
        shape Person
        background #225588
        color white
    }
    element "Database" {
        shape Cylinder
    }
    element "External" {
        opacity 60
        border dashed
    }
    relationship "Data" {
        thickness 4
        style dotted
        routing Orthogonal
    }
    dark {
        element "Person" {
            background #88bbee
        }
    }
}
terminology {
    person "Human"
}
