!const NAME "Shop"
workspace "${NAME}" "Sells things" {
    !identifiers hierarchical
    model {
        properties {
            structurizr.groupSeparator /
        }
        archetypes {
            app = container {
                technology "Qt"
                tags "App"
            }
            sync = -> {
                technology "HTTPS"
            }
        }
        buyer = person "Buyer" "Buys" "Guest"
        group "Inside" {
            shop = softwareSystem "Shop" {
                web = app "Web" {
                    cart = component "Cart"
                    perspectives {
                        "Security" "Behind a wall" "High"
                    }
                }
                store = container "Store" "Keeps" "SQL"
                web --sync-> store "Reads"
            }
        }
        !include b.dsl
        buyer -> shop.web.cart "Fills"
        !elements "element.parent==shop && element.tag==App" {
            tags "Found"
        }
        live = deploymentEnvironment "Live" {
            one = deploymentGroup "One"
            box = deploymentNode "Box" "" "Linux" "" 1..3 {
                web = containerInstance shop.web one {
                    healthCheck "Up" https://up.example 10 5
                }
                instanceOf shop.store one
                wall = infrastructureNode "Wall"
            }
            shop.web -/> shop.store {
                shop.web -> box.wall
            }
        }
    }
    views {
        systemLandscape all {
            include *
            exclude "* -> element.tag==Guest"
            autolayout tb 200 100
        }
        container shop inside {
            include *? buyer->
            animation {
                buyer
                shop.web shop.store
            }
        }
        dynamic shop filling {
            buyer -> shop.web "Opens"
            {
                shop.web -> shop.store
            }
            {
                2: shop.web -> shop.store "Again"
            }
        }
        deployment shop live deployed {
            include *
        }
        filtered inside exclude Guest
        image * drawn {
            plantuml """
                @startuml
                ${NAME}
                @enduml
            """
        }
        styles {
            element "Person" {
                shape person
                background steelblue
            }
            dark {
                relationship "Relationship" {
                    color #ffffff
                    style dotted
                }
            }
        }
        terminology {
            person "Customer"
        }
    }
    configuration {
        scope softwaresystem
        users {
            a@b.example read
        }
    }
}
-----
bank = softwareSystem "Bank" {
    url https://bank.example
}
