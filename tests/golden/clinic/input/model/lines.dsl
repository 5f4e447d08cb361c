# SPDX-FileCopyrightText: The Lintel authors
# SPDX-License-Identifier: Apache-2.0

patient -> clinic.web "Books visits at" "HTTPS"
nurse -> clinic.web.calendar "Looks into"
clinic.web -> clinic.booking "Asks for free times" "gRPC"
clinic.web -> clinic.billing "Asks for the price"
clinic.booking -> clinic.store "Keeps visits in" "SQL" "Data"
clinic.billing -> clinic.store "Keeps bills in" "SQL" "Data"
clinic.billing -> insurer "Sends bills to" "SFTP" {
    tags "Nightly"
    url https://insurer.example/formats
    properties {
        format "EDI: 837"
    }
}
clinic -> lab "Sends samples to"
