# SPDX-FileCopyrightText: The Lintel authors
# SPDX-License-Identifier: Apache-2.0

# Frees a time when nobody comes.
booking = service "Booking" "Knows the free times"
billing = service "Billing" {
    tags "Money" "Audited"
}
booking --sync-> billing "Tells of visits to"
