// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/widgets/itemediting.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QTest>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTreeWidget>

using namespace lintel;
using namespace Qt::StringLiterals;

/// Qt warns when a second editor is opened, and when one ends after the row that it was in.
class TestItemEditing : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"edit: editing failed|closeEditor called"_s));
        m_tree = std::make_unique<QTreeWidget>();
        m_outer = new QTreeWidgetItem(m_tree.get(), {u"outer"_s});
        m_inner = new QTreeWidgetItem(m_outer, {u"inner"_s});
        m_other = new QTreeWidgetItem(m_tree.get(), {u"other"_s});
        for (QTreeWidgetItem *item : {m_outer, m_inner, m_other})
            item->setFlags(item->flags() | Qt::ItemIsEditable);
        itemediting::closeWithRows(*m_tree);
        m_tree->expandAll();
        m_tree->show();
    }

    void takesOverWhatIsTypedBeforeTheNextEditorOpens()
    {
        m_tree->editItem(m_inner);
        auto *editor = qobject_cast<QLineEdit *>(itemediting::openEditor(*m_tree));
        QVERIFY(editor);
        editor->setText(u"typed"_s);
        itemediting::finish(*m_tree);
        QVERIFY(!itemediting::openEditor(*m_tree));
        QCOMPARE(m_inner->text(0), u"typed"_s);
        m_tree->editItem(m_other);
        QVERIFY(itemediting::openEditor(*m_tree));
        itemediting::finish(*m_tree);
        itemediting::finish(*m_tree);
    }

    void closesTheEditorWhenWhatItIsInsideOfGoes()
    {
        m_tree->editItem(m_inner);
        QWidget *editor = itemediting::openEditor(*m_tree);
        QVERIFY(editor);
        delete m_outer;
        QVERIFY(!itemediting::openEditor(*m_tree));
        m_tree->editItem(m_other);
        QVERIFY(itemediting::openEditor(*m_tree));
    }

    void keepsTheEditorWhenOtherRowsGo()
    {
        m_tree->editItem(m_inner);
        delete m_other;
        QVERIFY(itemediting::openEditor(*m_tree));
    }

private:
    std::unique_ptr<QTreeWidget> m_tree;
    QTreeWidgetItem *m_outer = nullptr, *m_inner = nullptr, *m_other = nullptr;
};

QTEST_MAIN(TestItemEditing)
#include "tst_itemediting.moc"
