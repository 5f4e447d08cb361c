# SPDX-FileCopyrightText: The Lintel authors
# SPDX-License-Identifier: Apache-2.0

group "Outside" {
    # Comes twice a year.
    patient = person "Patient" "Books visits" "Customer,Important" {
        perspectives {
            "Privacy" "Health data is kept for ten years" "High"
        }
    }
    group "Offices" {
        insurer = softwareSystem "Insurer" "Pays most of the bill" {
            url https://insurer.example/api
        }
    }
}
nurse = person "Nurse"
