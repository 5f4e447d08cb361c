// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/shell/comparetab.h"

namespace lintel {

/// A tab that shows what a proposal would change before anything does: the comparison with what is open, kept up to date, and two answers.
/// Who opens it does what is answered, and closes it.
class ReviewTab final : public CompareTab {
    Q_OBJECT

public:
    /// `also` says in a sentence what goes along that the comparison does not show; may be empty.
    ReviewTab(Session &session, const Proposal &proposal, const QString &also, QWidget *parent = nullptr);

    QString title() const override;

signals:
    void accepted();
    void discarded();

private:
    QWidget *makeHead(const QString &also);

    QString m_name;
};

}  // namespace lintel
