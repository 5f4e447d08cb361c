<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>lintel</name>
    <message>
        <source>This is a whole number, such as 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a number, such as 2.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a day, written as 2026-10-01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a colour, written as #1168bd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no address: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an id: letters, digits, &apos;_&apos; and &apos;-&apos;, the first no digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no decision &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no view &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no environment &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no node or instance &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no element, node or instance &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no element &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a month, written as 2027-01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a currency of three capital letters, such as EUR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what is wrong, how to mend it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lintel::AboutDialog</name>
    <message>
        <source>About Lintel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lintel %1
Architecture models that teams can share.

Copyright The Lintel authors. Apache License, version 2.0.

Built on:
Qt %2 (LGPL 3)
yaml-cpp %3 (MIT)
MD4C (MIT)
Graphviz, in a program of its own (EPL 1.0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KSyntaxHighlighting (MIT)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without KSyntaxHighlighting: texts get plain colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lintel::ActionGroups</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Arrange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Styles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main tools</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lintel::BooleanEditor</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lintel::Breadcrumb</name>
    <message>
        <source>Where you are</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lintel::CanvasActions</name>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find in the diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the view inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drills down: opens the view that shows the inside of the selected box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back to the view before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in the te&amp;xt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;view of this…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;decision about this…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New element…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks for kind and name, and creates below or inside what is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connect to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys choose the target, Return connects, Escape does not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hide from the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays in the model and in other views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete from the model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies, and hides from this view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows copied elements in this view too; what comes from elsewhere is new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste as &amp;new elements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines up with the box selected last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes the gaps between three or more boxes equal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align &amp;left edges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align &amp;centres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align &amp;right edges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align &amp;top edges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align &amp;middles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align &amp;bottom edges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distribute &amp;horizontally</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distribute &amp;vertically</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay out &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places every box anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay out the &amp;selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay out &amp;new boxes only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that has a place stays there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit si&amp;ze to text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a &amp;bend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Straighten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws the line by rule again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label towards the &amp;target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label towards the s&amp;ource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fit the diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom to the &amp;selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Overview map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Palette of elements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sna&amp;p to grid and guides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;grid</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lintel::ChildList</name>
    <message>
        <source>Add for… (container, relationship…)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add: an id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lintel::ChildrenSection</name>
    <message>
        <source>Defined here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lintel::ChipsEditor</name>
    <message>
        <source>Add to: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lintel::ChoiceEditor</name>
    <message>
        <source>&apos;%1&apos; is none of the words that the format knows.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lintel::CodeArea</name>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lintel::ColorEditor</name>
    <message>
        <source>Choose a colour</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lintel::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No command answers to this.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lintel::CompletionPopup</name>
    <message>
        <source>Suggestions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lintel::CostPanel</name>
    <message>
        <source>Totals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add costs up by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By element</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By technology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scenario: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n over budget</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lintel::CostTable</name>
    <message>
        <source>%1 %2</source>
        <comment>amount and currency</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+%1</source>
        <comment>an amount more</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(none)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over its budget of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, over budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lintel::CostsSection</name>
    <message>
        <source>Costs in a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being worked out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 once, in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Itself: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With all below: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget: %1 (exceeded)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lintel::DateEditor</name>
    <message>
        <source>Choose a day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lintel::DecisionTab</name>
    <message>
        <source>Edit the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links are not opened from here: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lintel::DecisionsModel</name>
    <message>
        <source>Link to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deprecated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>superseded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elements</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lintel::DecisionsPanel</name>
    <message>
        <source>Text of the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter of the decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status of the decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the decision is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links are not followed here: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lintel::DecisionsSection</name>
    <message>
        <source>Decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New decision…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link a decision…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>title and status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Governs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says itself that it governs this. Change it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlink %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lintel::DeleteDialog</name>
    <message>
        <source>Delete from the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete &apos;%1&apos; from the model? It goes from every view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %n thing(s) from the model? They go from every view.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This goes along, or needs mending afterwards (%n):</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What goes along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %n thing(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lintel::DiagramView</name>
    <message>
        <source>Diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is shown here yet.
Double-click to create something, or drag elements here from the model tree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lintel::Docks</name>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Styles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lintel::EditActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the picture as S&amp;VG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the picture as &amp;PNG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is in the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lintel::Exchange</name>
    <message numerus="yes">
        <source>%n element(s) imported.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Bring the diagram to be printed to the front.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lintel::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Views:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x</source>
        <comment>times</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Scale:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;heme:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export into a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole workspace is written, not a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The view is being drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where to write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a folder of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file exists and will be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lintel::ExpressionEditor</name>
    <message numerus="yes">
        <source>%1 of %n match</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lintel::FieldCheck</name>
    <message>
        <source>This gives a value, but a condition that is true or false is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At character %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lintel::FieldRow</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the inherited value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: go back to the inherited value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: remove the value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (from the kind %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (from %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <comment>a problem</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Change “%1” of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lintel::FieldSection</name>
    <message>
        <source>Key: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lintel::Fields</name>
    <message>
        <source>Address (URL)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ids elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>APIs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Border width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the dark theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Former paths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ownership and life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links and names elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lintel::FileActions</name>
    <message>
        <source>&amp;New workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens a workspace by its root file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the files as they are on disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a workspace of another tool&apos;s file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Developer platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The internal platform of an invented company: shared services, two regions, decisions, costs and findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small model, views and a first decision to go on from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lintel workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structurizr workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder of a workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty folder for the new workspace</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lintel::FileChooser</name>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lintel::FilterEdit</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lintel::FilterLine</name>
    <message>
        <source>What a view of this type shows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lintel::FilterListEditor</name>
    <message>
        <source>%1, entry %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lintel::FindBar</name>
    <message>
        <source>Aa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>.*</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n matches</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Replace “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace all “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lintel::FindingsModel</name>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (waived until %2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lintel::FindingsPanel</name>
    <message>
        <source>Wai&amp;ved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explanation of the finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a finding to see why it matters and how to mend it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter of the findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show also findings that a waiver lets be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group findings by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By element</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1, line %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to mend it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waived until %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waive %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lintel::FindingsSection</name>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (waived until %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to mend it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waived until %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lintel::GoActions</name>
    <message>
        <source>&amp;Command palette…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every command by a few letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quick open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views, elements, decisions and files by a few letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose the tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close all &amp;other tabs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lintel::GroupedModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lintel::HelpActions</name>
    <message>
        <source>&amp;Help on this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page of the manual about the part of the window that has the keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M&amp;essages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this window has told so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Lintel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lintel::ImportDialog</name>
    <message>
        <source>Import a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found by the content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the new workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ormat:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New folder:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lintel::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a field</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lintel::InspectorActions</name>
    <message>
        <source>&amp;Find a Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows only the fields with a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the &amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts the cursor into the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the &amp;Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts the cursor into the description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the &amp;Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts the cursor behind the tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show What It &amp;Belongs To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to Where It Is Written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show What Its T&amp;ype Shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removes what include and exclude say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a Style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For all views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a Style for This &amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the Style &amp;Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others win over it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the Style &amp;Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It wins over others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove the Style</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lintel::InspectorHeader</name>
    <message>
        <source>&amp;Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what it belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to where it is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One edit changes all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>kind and type of a record</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <comment>a problem</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the id “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lintel::LogDialog</name>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lintel::LookForm</name>
    <message>
        <source>Remove this value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: remove the value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <comment>a problem</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not given</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lintel::MainWindow</name>
    <message>
        <source>“%1” cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1[*]</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lintel::ManualBrowser</name>
    <message>
        <source>Search the manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 - Lintel manual</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lintel::MarkdownEditor</name>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write or preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the description</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lintel::MarkdownView</name>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is cut here, as it is too long to be shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lintel::MessageBar</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lintel::ModelTree</name>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Systems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other elements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deployments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technologies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lintel::ModelTreePanel</name>
    <message>
        <source>Filter: letters, or = expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters of a name, path or tag; or an expression behind =, such as = owner == platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter of the model tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong with the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in the view</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lintel::Navigator</name>
    <message>
        <source>What is decided, in a few words:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is decided about %1, in a few words:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New decision</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lintel::NewChild</name>
    <message>
        <source>New group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New technology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New component</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New element</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lintel::NewElementDialog</name>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Software system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Component</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other element</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New element</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Belongs to:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Id:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What other texts call it by; letters, digits, &apos;-&apos; and &apos;_&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(nothing: the top)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lintel::NewViewWizard</name>
    <message>
        <source>New view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Of:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Type:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Id:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(everything)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Environment:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Part of:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a view: what it is of, its type</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This view is empty as yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create view %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lintel::NewWorkspaceDialog</name>
    <message>
        <source>Choose a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder is not empty. Choose one that is, or a new name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>template: what it holds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the new workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Template:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lintel::PanelActions</name>
    <message>
        <source>&amp;New below…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creates what belongs below the current row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;beside…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creates one more beside the current row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete from the model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what goes along, and asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show in a diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings it into sight on the canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the &amp;view in front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in the te&amp;xt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter the tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Expand all below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ollapse all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New vie&amp;w…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the view…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the view up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes places with the view before it in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the view down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes places with the view behind it in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;decision…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the elements that are selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the decision&apos;s text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link the selected elements to the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the decision&apos;s elements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what the &amp;finding is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the finding in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wai&amp;ve the finding…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grants an exception until a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what bears the cos&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what bears the cost in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the costs as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what was fo&amp;und</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what was found in the text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lintel::PathEdit</name>
    <message>
        <source>Choose...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lintel::Picker</name>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing answers to this.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lintel::ProblemMarks</name>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lintel::QtPrompts</name>
    <message>
        <source>Save the changes of “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload takes the files from disk as one step that can be undone. Overwrite replaces them by what is shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lintel::QuickOpen</name>
    <message>
        <source>Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of a view, element, decision or file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in this workspace answers to this.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lintel::RecordText</name>
    <message>
        <source>%1 ×%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>×%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Component</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Element</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deployment node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lintel::ReferenceList</name>
    <message>
        <source>References</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lintel::RelationshipsSection</name>
    <message>
        <source>Relationships</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>→ %1</source>
        <comment>a relationship to</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>← %1</source>
        <comment>a relationship from</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lintel::Saving</name>
    <message>
        <source>Save into an empty folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose or make an empty folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to what is on disk?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you changed since the last save is taken back. This can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lintel::SearchModel</name>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relationships</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deployments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lintel::SearchPanel</name>
    <message>
        <source>Search names, ids, technologies, descriptions and texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n or more hits</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lintel::Section</name>
    <message>
        <source>%1 (%2)</source>
        <comment>title of a part and how many it holds</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lintel::Session</name>
    <message>
        <source>New decision “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay out %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place new boxes of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay out part of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload from disk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lintel::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the workspaces of the last time at start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;heme:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another language is used from the next start on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the system&apos;s fixed font</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> pt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Font:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Si&amp;ze:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let boxes snap to the grid and to each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let boxes glide to their new places</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lintel::ShortcutEditor</name>
    <message>
        <source>Filter by command or keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No shortcut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All to defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New shortcut:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; answers to the same keys: neither will work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a command, then press the keys that it shall answer to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own shortcuts are shown in bold.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lintel::StartPage</name>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lintel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Architecture models that teams can share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder or a lintel.yaml file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of another tool becomes a workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspaces that you have opened will be listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder or file may also be dropped onto this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (not found)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1 from this list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lintel::StatusLine</name>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the root file as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The branch that is checked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to 100%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work in the background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A diagram is being laid out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
Open it as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1%</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lintel::StepsEditor</name>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answers a call, against the direction of its relationship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parallel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add branches that go on at the same time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add branches of which one is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add steps that are taken or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add steps that are taken again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the row up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the row down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 needs the element that it comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 needs the element that it goes to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no element &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lintel::StyleEditor</name>
    <message>
        <source>Styles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Styles, later ones win</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a style for all views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For this view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a style for the view in front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply it earlier, so that others win</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply it later, so that it wins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all elements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind: Technology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ In the light theme text is hard to read: its contrast is %1:1, below 4.5:1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ In the dark theme text is hard to read: its contrast is %1:1, below 4.5:1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the style “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a style</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lintel::StylePreview</name>
    <message>
        <source>Preview in the dark theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview in the light theme</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lintel::TabArea</name>
    <message>
        <source>Open diagrams and texts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lintel::TechnologyEditor</name>
    <message>
        <source>%1: not on the radar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>technology: ring</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lintel::TextActions</name>
    <message>
        <source>&amp;Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to line…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next pro&amp;blem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Suggest…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be written at the cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Explain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the word at the cursor means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to &amp;definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where what the cursor is on is defined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find re&amp;ferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All places that name what the cursor is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ren&amp;ame…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another id or name, wherever it is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sho&amp;w in the diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toggle &amp;comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move lines &amp;up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move lines d&amp;own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dup&amp;licate lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dele&amp;te lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Indent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uninden&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold or unfold &amp;here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters as at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab &amp;key leaves the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab goes to the next part of the window instead of indenting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lintel::TextAssist</name>
    <message>
        <source>Complete “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lintel::TextBinding</name>
    <message>
        <source>Typing in %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lintel::TextEditor</name>
    <message>
        <source>Text of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours by KSyntaxHighlighting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built without KSyntaxHighlighting: only the outlines of the language are coloured</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This text can only be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line (1 to %1):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing here that is defined elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing refers to what is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing here to rename.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of %1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id of %1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toggle comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move lines up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move lines down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unindent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lintel::ValueTreeEditor</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an entry inside the current one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the current entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key &apos;%1&apos; stands there already. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry needs a key.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lintel::ViewContent</name>
    <message>
        <source>Show what its type shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Include by expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xclude by expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content of the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an element</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elements; ticked ones are shown in the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removes what include and exclude say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No view is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being drawn…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>so many elements, so many lines</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n elements</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what the view&apos;s type shows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lintel::ViewPreview</name>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lintel::ViewTypes</name>
    <message>
        <source>System landscape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All systems and the people who use them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One system with everything around it that it has to do with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Containers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applications and stores inside a system, and their neighbours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Components</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a container is made of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a component is made of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where everything runs in an environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dynamic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens one step after the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filtered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of another view, at the same places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elements of your own kinds, and whatever you add.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lintel::ViewsModel</name>
    <message>
        <source>System landscape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Component</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dynamic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filtered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lintel::ViewsPanel</name>
    <message>
        <source>Filter views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter of the views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move view</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lintel::ViewsSection</name>
    <message>
        <source>Shown in views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views that show it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lintel::WaiverDialog</name>
    <message>
        <source>Waive a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 need not keep to %2 until the day below. The waiver is written into the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Waive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Approved by:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Until:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Decision:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lintel::WindowActions</name>
    <message>
        <source>&amp;New window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of the s&amp;ystem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ontent of the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>St&amp;yles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Put all panels back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pa&amp;nels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lintel::canvas</name>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Software system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Component</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code element</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deployment node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Element</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lintel::canvas::BendGesture</name>
    <message>
        <source>Bend a line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lintel::canvas::CanvasCommands</name>
    <message>
        <source>Align</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resize</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bend a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a bend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straighten a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a label</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lintel::canvas::CanvasEdits</name>
    <message>
        <source>Create %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide from the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit to text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describe the relationship</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lintel::canvas::FindBar</name>
    <message>
        <source>Find in the diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>match / of all</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lintel::canvas::LabelGesture</name>
    <message>
        <source>Move a label</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lintel::canvas::Minimap</name>
    <message>
        <source>Overview of the diagram</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lintel::canvas::MoveGesture</name>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lintel::canvas::NewElementPopup</name>
    <message>
        <source>New element</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lintel::canvas::NotesBar</name>
    <message>
        <source>What could not be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) on this diagram</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lintel::canvas::PaletteBar</name>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect the selected box to another</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lintel::canvas::ResizeGesture</name>
    <message>
        <source>Resize</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lintel::keyhelp</name>
    <message>
        <source>Relationships that do not belong to the owner of their source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder with the decisions, or folders by prefix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds of your own, with defaults for what is of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys of your own, with their types.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The teams that own elements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is known about groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The technology radar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The environments and what runs where in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diagrams.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How things are drawn; later ones win.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What units of something cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much there is of what costs depend on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if: other drivers, other values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is measured over time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference architectures that can be applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The packs of rules that hold here, with their parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further files of this workspace, as patterns beneath its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The currency of sums.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What other currencies are worth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of the words in pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it leads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interface of the target that it uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the caller waits for an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it reads, writes or both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the source fails when the target does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often a message may arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a reader may see after a write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens when more comes than can be taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether doing it twice does no harm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What tells a repeated call from a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where messages go that cannot be handled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the caller waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often the caller tries again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the caller stops calling what keeps failing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often it happens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the caller proves who it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What takes over from what, how, and how fast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where things run: regions, clusters, machines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is within this node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The elements that run here, and how many of each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another node that it is a copy of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What of that copy is not here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only instances that share one of these talk to each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The element that runs here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of it run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is seen to be alive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the diagram shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The element that it is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The environment that it shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The view that this one filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture that it shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands above the diagram.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown: patterns of paths, of relationships, or expressions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What of that is not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How boxes are arranged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What appears step by step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is coloured by a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether steps are numbers on lines or a sequence diagram.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens, in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Styles of this view alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind of record that it is for; elements unless given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of them: an expression.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The colour of the box.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The colour of the border or line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The width of the border.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The colour of the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size of the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the border is solid, dashed or dotted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the line is solid, dashed or dotted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The width of the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way that lines take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How opaque it is, in percent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The width of the box.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The height of the box.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether kind and technology are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the description is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours for dark backgrounds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team that it is part of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether to use it: adopt, trial, assess or hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of the radar that it is in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other names that it goes by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind or level that it is derived from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it holds; a list of words is a choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kinds of records that have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it comes from the parent unless given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule that need not be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For which elements: an expression.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day from which the rule counts again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision that allows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What costs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An amount, or the id of a price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it grows with: instances or a driver.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A discount for a promise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who bears which part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month in which it is paid, once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the sum is listed under.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a unit costs, in a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day on which that was so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What sums are listed under.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much there is, in a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fast it grows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drivers that are different.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values that are different.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of the pattern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is measured in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether higher or lower is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What counts as how good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How values of parts make one of the whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with the values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has been decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed, accepted, rejected, deprecated or superseded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of the last change of its status.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it governs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decisions that it replaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decisions that replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decisions that it adds to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day by which to think about it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule that it has brought about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What people call it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is for, in a sentence or more of Markdown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free words to filter, style and check by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further pages about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its names in other tools, such as a service catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free facts by name; they are kept as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder with its documentation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What kind of thing it is; kinds are declared beneath the key kinds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is built with, parted by commas, each with its version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team that answers for it. Comes from the parent unless given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it stands between plan and end. Comes from the parent unless given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much depends on it, from 1 (most) to 4. Comes from the parent unless given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether somebody else runs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group that it is drawn in; a slash nests groups. Comes from the parent unless given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decisions that govern it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it depends on: its relationships to others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interfaces that it offers, by id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it costs, by id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it may cost in a month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules that it need not keep, why, and until when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patterns that it follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to say about it from one point of view, such as security.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form of its box.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture in its box.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paths that it had before, so that what named it still finds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What runs: applications and stores of this system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parts of this container.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes and modules of this component.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elements of kinds of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who uses the systems.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The software systems.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who begins the step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who takes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By what means.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer to an earlier step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps that happen at the same time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until when the steps are repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Either these steps or those.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the steps happen at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When this branch is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When that one is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The steps within.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What kind of interface it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file that defines it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which way the arrows lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room between boxes, in pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What takes over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How soon it is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much may be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When that was last tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it saves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For which part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For how long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not there yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use, but on its way out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At set times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source fails with the target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source goes on without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it where it can fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not begin with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All systems and people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One system and what is around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a system consists of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a container consists of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a component consists of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What runs where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens in which order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another view with less in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever you include.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture from a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of them holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is one of a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A set holds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text fits a pattern with * and ?.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those for which it holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds for at least one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds for each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds for none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The greatest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is connected to it, within some steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uses it directly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uses it, also by way of others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way from one to another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many steps lie below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depends on itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The closest place of a kind around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it costs in a month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of the check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a percentage, such as 28%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a duration, such as 15m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a size, such as 4 GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sum, such as 9000 EUR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a price, such as 0.428 USD/h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a rate, such as 60/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date, such as 2026-10-01</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a colour, such as #1f6fd0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a path, a pattern or an expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an element</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>used %n times</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
</TS>
