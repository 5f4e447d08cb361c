# SPDX-FileCopyrightText: The Lintel authors
# SPDX-License-Identifier: Apache-2.0

live = deploymentEnvironment "Live" {
    blue = deploymentGroup "Blue"
    green = deploymentGroup "Green"
    # Two rooms, one of them cold.
    deploymentNode "Data centre" "Rented" "Racks" {
        gate = infrastructureNode "Gate" "Keeps strangers out" "nginx"
        deploymentNode "Hosts" "" "Debian 12" "" 4 {
            containerInstance clinic.web blue
            web2 = containerInstance clinic.web green
            containerInstance clinic.booking blue,green {
                healthCheck "Ping" "https://booking.example/health" 30 500
            }
        }
        deploymentNode "Database host" {
            containerInstance clinic.store
            containerInstance clinic.billing
        }
    }
}
