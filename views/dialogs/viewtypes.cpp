// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/dialogs/viewtypes.h"

#include <QtCore/QCoreApplication>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

struct ViewTypes {
    Q_DECLARE_TR_FUNCTIONS(lintel::ViewTypes)
};

}  // namespace

QList<ViewType> newViewTypes()
{
    return {
        {u"landscape"_s, ViewTypes::tr("System landscape"), ViewTypes::tr("All systems and the people who use them.")},
        {u"context"_s, ViewTypes::tr("System context"), ViewTypes::tr("One system with everything around it that it has to do with.")},
        {u"container"_s, ViewTypes::tr("Containers"), ViewTypes::tr("Applications and stores inside a system, and their neighbours.")},
        {u"component"_s, ViewTypes::tr("Components"), ViewTypes::tr("What a container is made of.")},
        {u"code"_s, ViewTypes::tr("Code"), ViewTypes::tr("What a component is made of.")},
        {u"deployment"_s, ViewTypes::tr("Deployment"), ViewTypes::tr("Where everything runs in an environment.")},
        {u"dynamic"_s, ViewTypes::tr("Dynamic"), ViewTypes::tr("What happens one step after the other.")},
        {u"filtered"_s, ViewTypes::tr("Filtered"), ViewTypes::tr("A part of another view, at the same places.")},
        {u"custom"_s, ViewTypes::tr("Custom"), ViewTypes::tr("Elements of your own kinds, and whatever you add.")},
    };
}

}  // namespace lintel
