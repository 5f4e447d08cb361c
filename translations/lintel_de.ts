<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>lintel</name>
    <message>
        <source>This is a whole number, such as 3.</source>
        <translation>Das ist eine ganze Zahl, etwa 3.</translation>
    </message>
    <message>
        <source>This is a number, such as 2.5.</source>
        <translation>Das ist eine Zahl, etwa 2.5.</translation>
    </message>
    <message>
        <source>This is a day, written as 2026-10-01.</source>
        <translation>Das ist ein Tag, geschrieben wie 2026-10-01.</translation>
    </message>
    <message>
        <source>This is a colour, written as #1168bd.</source>
        <translation>Das ist eine Farbe, geschrieben wie #1168bd.</translation>
    </message>
    <message>
        <source>This is no address: %1</source>
        <translation>Das ist keine Adresse: %1</translation>
    </message>
    <message>
        <source>This is an id: letters, digits, &apos;_&apos; and &apos;-&apos;, the first no digit.</source>
        <translation>Das ist eine Kennung: Buchstaben, Ziffern, &apos;_&apos; und &apos;-&apos;, am Anfang keine Ziffer.</translation>
    </message>
    <message>
        <source>There is no decision &apos;%1&apos;.</source>
        <translation>Es gibt keine Entscheidung &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>There is no view &apos;%1&apos;.</source>
        <translation>Es gibt keine Sicht &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>There is no environment &apos;%1&apos;.</source>
        <translation>Es gibt keine Umgebung &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>There is no node or instance &apos;%1&apos;.</source>
        <translation>Es gibt keinen Knoten und keine Instanz &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>There is no element, node or instance &apos;%1&apos;.</source>
        <translation>Es gibt kein Element, keinen Knoten und keine Instanz &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>There is no element &apos;%1&apos;.</source>
        <translation>Es gibt kein Element &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>This is a month, written as 2027-01.</source>
        <translation>Das ist ein Monat, geschrieben wie 2027-01.</translation>
    </message>
    <message>
        <source>This is a currency of three capital letters, such as EUR.</source>
        <translation>Das ist eine Währung aus drei Großbuchstaben, etwa EUR.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what is wrong, how to mend it</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>lintel::AboutDialog</name>
    <message>
        <source>About Lintel</source>
        <translation>Über Lintel</translation>
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
        <translation>Lintel %1
Architekturmodelle, die Teams teilen können.

Copyright The Lintel authors. Apache-Lizenz, Version 2.0.

Aufgebaut auf:
Qt %2 (LGPL 3)
yaml-cpp %3 (MIT)
MD4C (MIT)
Graphviz, in einem eigenen Programm (EPL 1.0)</translation>
    </message>
    <message>
        <source>KSyntaxHighlighting (MIT)</source>
        <translation>KSyntaxHighlighting (MIT)</translation>
    </message>
    <message>
        <source>Without KSyntaxHighlighting: texts get plain colours</source>
        <translation>Ohne KSyntaxHighlighting: Texte erhalten einfache Farben</translation>
    </message>
    <message>
        <source>System: %1</source>
        <translation>System: %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>lintel::ActionGroups</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Inspektor</translation>
    </message>
    <message>
        <source>&amp;Diagram</source>
        <translation>Dia&amp;gramm</translation>
    </message>
    <message>
        <source>&amp;Arrange</source>
        <translation>&amp;Anordnen</translation>
    </message>
    <message>
        <source>&amp;Line</source>
        <translation>&amp;Linie</translation>
    </message>
    <message>
        <source>&amp;Styles</source>
        <translation>&amp;Stile</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Fenster</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Main tools</source>
        <translation>Hauptwerkzeuge</translation>
    </message>
</context>
<context>
    <name>lintel::BooleanEditor</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>lintel::Breadcrumb</name>
    <message>
        <source>Where you are</source>
        <translation>Wo Sie sind</translation>
    </message>
</context>
<context>
    <name>lintel::CanvasActions</name>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>Select &amp;nothing</source>
        <translation>&amp;Nichts auswählen</translation>
    </message>
    <message>
        <source>&amp;Find in the diagram</source>
        <translation>Im Diagramm &amp;suchen</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>&amp;Weitersuchen</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>&amp;Rückwärts suchen</translation>
    </message>
    <message>
        <source>&amp;Open the view inside</source>
        <translation>Innere Sicht &amp;öffnen</translation>
    </message>
    <message>
        <source>Drills down: opens the view that shows the inside of the selected box</source>
        <translation>Geht in die Tiefe: öffnet die Sicht, die das Innere des ausgewählten Kastens zeigt</translation>
    </message>
    <message>
        <source>&amp;Back to the view before</source>
        <translation>&amp;Zurück zur vorigen Sicht</translation>
    </message>
    <message>
        <source>Show in the te&amp;xt</source>
        <translation>Im Te&amp;xt zeigen</translation>
    </message>
    <message>
        <source>New &amp;view of this…</source>
        <translation>Neue &amp;Sicht davon…</translation>
    </message>
    <message>
        <source>New &amp;decision about this…</source>
        <translation>Neue &amp;Entscheidung darüber…</translation>
    </message>
    <message>
        <source>&amp;New element…</source>
        <translation>&amp;Neues Element…</translation>
    </message>
    <message>
        <source>Asks for kind and name, and creates below or inside what is selected</source>
        <translation>Fragt nach Art und Namen und legt unter oder in dem an, was ausgewählt ist</translation>
    </message>
    <message>
        <source>&amp;Connect to…</source>
        <translation>&amp;Verbinden mit…</translation>
    </message>
    <message>
        <source>Arrow keys choose the target, Return connects, Escape does not</source>
        <translation>Pfeiltasten wählen das Ziel, die Eingabetaste verbindet, Escape nicht</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Hide from the view</source>
        <translation>In der Sicht &amp;verbergen</translation>
    </message>
    <message>
        <source>It stays in the model and in other views</source>
        <translation>Es bleibt im Modell und in anderen Sichten</translation>
    </message>
    <message>
        <source>&amp;Delete from the model…</source>
        <translation>Aus dem Modell &amp;löschen…</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>Copies, and hides from this view</source>
        <translation>Kopiert, und verbirgt in dieser Sicht</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Shows copied elements in this view too; what comes from elsewhere is new</source>
        <translation>Zeigt kopierte Elemente auch in dieser Sicht; was von anderswo kommt, wird neu angelegt</translation>
    </message>
    <message>
        <source>Paste as &amp;new elements</source>
        <translation>Als &amp;neue Elemente einfügen</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>Lines up with the box selected last</source>
        <translation>Richtet am zuletzt ausgewählten Kasten aus</translation>
    </message>
    <message>
        <source>Makes the gaps between three or more boxes equal</source>
        <translation>Macht die Abstände zwischen drei oder mehr Kästen gleich</translation>
    </message>
    <message>
        <source>Align &amp;left edges</source>
        <translation>&amp;Linke Kanten ausrichten</translation>
    </message>
    <message>
        <source>Align &amp;centres</source>
        <translation>&amp;Senkrechte Mitten ausrichten</translation>
    </message>
    <message>
        <source>Align &amp;right edges</source>
        <translation>&amp;Rechte Kanten ausrichten</translation>
    </message>
    <message>
        <source>Align &amp;top edges</source>
        <translation>&amp;Obere Kanten ausrichten</translation>
    </message>
    <message>
        <source>Align &amp;middles</source>
        <translation>&amp;Waagerechte Mitten ausrichten</translation>
    </message>
    <message>
        <source>Align &amp;bottom edges</source>
        <translation>&amp;Untere Kanten ausrichten</translation>
    </message>
    <message>
        <source>Distribute &amp;horizontally</source>
        <translation>&amp;Waagerecht verteilen</translation>
    </message>
    <message>
        <source>Distribute &amp;vertically</source>
        <translation>&amp;Senkrecht verteilen</translation>
    </message>
    <message>
        <source>Lay out &amp;all</source>
        <translation>&amp;Alles anordnen</translation>
    </message>
    <message>
        <source>Places every box anew</source>
        <translation>Setzt jeden Kasten neu</translation>
    </message>
    <message>
        <source>Lay out the &amp;selection</source>
        <translation>Au&amp;swahl anordnen</translation>
    </message>
    <message>
        <source>Lay out &amp;new boxes only</source>
        <translation>Nur &amp;neue Kästen anordnen</translation>
    </message>
    <message>
        <source>All that has a place stays there</source>
        <translation>Was einen Platz hat, behält ihn</translation>
    </message>
    <message>
        <source>Fit si&amp;ze to text</source>
        <translation>&amp;Größe an den Text anpassen</translation>
    </message>
    <message>
        <source>Add a &amp;bend</source>
        <translation>&amp;Knick einfügen</translation>
    </message>
    <message>
        <source>Next bend</source>
        <translation>Nächster Knick</translation>
    </message>
    <message>
        <source>Chooses which bend arrow keys move</source>
        <translation>Wählt, welchen Knick die Pfeiltasten bewegen</translation>
    </message>
    <message>
        <source>&amp;Straighten</source>
        <translation>&amp;Begradigen</translation>
    </message>
    <message>
        <source>Draws the line by rule again</source>
        <translation>Zieht die Linie wieder nach der Regel</translation>
    </message>
    <message>
        <source>Label towards the &amp;target</source>
        <translation>Beschriftung zum &amp;Ziel hin</translation>
    </message>
    <message>
        <source>Label towards the s&amp;ource</source>
        <translation>Beschriftung zur &amp;Quelle hin</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>&amp;Originalgröße</translation>
    </message>
    <message>
        <source>&amp;Fit the diagram</source>
        <translation>Diagramm ein&amp;passen</translation>
    </message>
    <message>
        <source>Zoom to the &amp;selection</source>
        <translation>Auf die A&amp;uswahl zoomen</translation>
    </message>
    <message>
        <source>&amp;Overview map</source>
        <translation>Über&amp;sichtskarte</translation>
    </message>
    <message>
        <source>&amp;Palette of elements</source>
        <translation>&amp;Palette der Elemente</translation>
    </message>
    <message>
        <source>Sna&amp;p to grid and guides</source>
        <translation>An &amp;Raster und Hilfslinien fangen</translation>
    </message>
    <message>
        <source>Show the &amp;grid</source>
        <translation>Ras&amp;ter zeigen</translation>
    </message>
</context>
<context>
    <name>lintel::ChildList</name>
    <message>
        <source>Add for… (container, relationship…)</source>
        <translation>Für … hinzufügen (Container, Beziehung…)</translation>
    </message>
    <message>
        <source>Add: an id</source>
        <translation>Hinzufügen: eine Kennung</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Hinzufügen: %1</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>„%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>„%1“ entfernen</translation>
    </message>
</context>
<context>
    <name>lintel::ChildrenSection</name>
    <message>
        <source>Defined here</source>
        <translation>Hier definiert</translation>
    </message>
</context>
<context>
    <name>lintel::ChipsEditor</name>
    <message>
        <source>Add to: %1</source>
        <translation>Hinzufügen zu: %1</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>lintel::ChoiceEditor</name>
    <message>
        <source>&apos;%1&apos; is none of the words that the format knows.</source>
        <translation>&apos;%1&apos; ist keines der Wörter, die das Format kennt.</translation>
    </message>
</context>
<context>
    <name>lintel::CodeArea</name>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
</context>
<context>
    <name>lintel::ColorEditor</name>
    <message>
        <source>Choose a colour</source>
        <translation>Farbe wählen</translation>
    </message>
</context>
<context>
    <name>lintel::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>No command answers to this.</source>
        <translation>Dazu passt kein Befehl.</translation>
    </message>
</context>
<context>
    <name>lintel::CompletionPopup</name>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
</context>
<context>
    <name>lintel::CostPanel</name>
    <message>
        <source>Totals</source>
        <translation>Summen</translation>
    </message>
    <message>
        <source>Add costs up by</source>
        <translation>Kosten zusammenzählen nach</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>By system</source>
        <translation>Nach System</translation>
    </message>
    <message>
        <source>By owner</source>
        <translation>Nach verantwortlichem Team</translation>
    </message>
    <message>
        <source>By environment</source>
        <translation>Nach Umgebung</translation>
    </message>
    <message>
        <source>By element</source>
        <translation>Nach Element</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>Nach Kategorie</translation>
    </message>
    <message>
        <source>By technology</source>
        <translation>Nach Technologie</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>Mit %1 vergleichen</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 im Monat</translation>
    </message>
    <message>
        <source>%1 once</source>
        <translation>%1 einmalig</translation>
    </message>
    <message>
        <source>scenario: %1 (%2)</source>
        <translation>Szenario: %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n over budget</source>
        <translation>
            <numerusform>%n über dem Budget</numerusform>
            <numerusform>%n über dem Budget</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lintel::CostTable</name>
    <message>
        <source>%1 %2</source>
        <comment>amount and currency</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>+%1</source>
        <comment>an amount more</comment>
        <translation>+%1</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(ohne)</translation>
    </message>
    <message>
        <source>Over its budget of %1</source>
        <translation>Über dem Budget von %1</translation>
    </message>
    <message>
        <source>%1, over budget</source>
        <translation>%1, über dem Budget</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Per month</source>
        <translation>Im Monat</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Einmalig</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
</context>
<context>
    <name>lintel::CostsSection</name>
    <message>
        <source>Costs in a month</source>
        <translation>Kosten im Monat</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Being worked out…</source>
        <translation>Wird berechnet…</translation>
    </message>
    <message>
        <source>%1 once, in %2</source>
        <translation>%1 einmalig, im %2</translation>
    </message>
    <message>
        <source>Itself: %1</source>
        <translation>Selbst: %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>With all below: %1</source>
        <translation>Mit allem darunter: %1</translation>
    </message>
    <message>
        <source>Budget: %1 (exceeded)</source>
        <translation>Budget: %1 (überschritten)</translation>
    </message>
    <message>
        <source>Budget: %1</source>
        <translation>Budget: %1</translation>
    </message>
</context>
<context>
    <name>lintel::DateEditor</name>
    <message>
        <source>Choose a day</source>
        <translation>Tag wählen</translation>
    </message>
</context>
<context>
    <name>lintel::DecisionTab</name>
    <message>
        <source>Edit the text</source>
        <translation>Text bearbeiten</translation>
    </message>
    <message>
        <source>Links are not opened from here: %1</source>
        <translation>Verweise werden von hier aus nicht geöffnet: %1</translation>
    </message>
</context>
<context>
    <name>lintel::DecisionsModel</name>
    <message>
        <source>Link to %1</source>
        <translation>Mit %1 verknüpfen</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>deprecated</source>
        <translation>überholt</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>ersetzt</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Elements</source>
        <translation>Elemente</translation>
    </message>
</context>
<context>
    <name>lintel::DecisionsPanel</name>
    <message>
        <source>Text of the decision</source>
        <translation>Text der Entscheidung</translation>
    </message>
    <message>
        <source>Filter decisions</source>
        <translation>Entscheidungen filtern</translation>
    </message>
    <message>
        <source>Filter of the decisions</source>
        <translation>Filter der Entscheidungen</translation>
    </message>
    <message>
        <source>Status of the decisions</source>
        <translation>Status der Entscheidungen</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>What the decision is about</source>
        <translation>Worum es in der Entscheidung geht</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Links are not followed here: %1</source>
        <translation>Verweisen wird hier nicht gefolgt: %1</translation>
    </message>
</context>
<context>
    <name>lintel::DecisionsSection</name>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Open the decision</source>
        <translation>Entscheidung öffnen</translation>
    </message>
    <message>
        <source>New decision…</source>
        <translation>Neue Entscheidung…</translation>
    </message>
    <message>
        <source>Link a decision…</source>
        <translation>Entscheidung verknüpfen…</translation>
    </message>
    <message>
        <source>Link a decision</source>
        <translation>Entscheidung verknüpfen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>title and status</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Governs</source>
        <translation>Gilt für</translation>
    </message>
    <message>
        <source>Link %1</source>
        <translation>%1 verknüpfen</translation>
    </message>
    <message>
        <source>%1 says itself that it governs this. Change it there.</source>
        <translation>%1 sagt selbst, dass sie hierfür gilt. Ändern Sie es dort.</translation>
    </message>
    <message>
        <source>Unlink %1</source>
        <translation>Verknüpfung mit %1 lösen</translation>
    </message>
</context>
<context>
    <name>lintel::DeleteDialog</name>
    <message>
        <source>Delete from the model</source>
        <translation>Aus dem Modell löschen</translation>
    </message>
    <message>
        <source>Delete &apos;%1&apos; from the model? It goes from every view.</source>
        <translation>&apos;%1&apos; aus dem Modell löschen? Es verschwindet aus jeder Sicht.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n thing(s) from the model? They go from every view.</source>
        <translation>
            <numerusform>%n Ding aus dem Modell löschen? Es verschwindet aus jeder Sicht.</numerusform>
            <numerusform>%n Dinge aus dem Modell löschen? Sie verschwinden aus jeder Sicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This goes along, or needs mending afterwards (%n):</source>
        <translation>
            <numerusform>Das geht mit, oder ist danach zu richten (%n):</numerusform>
            <numerusform>Das geht mit, oder ist danach zu richten (%n):</numerusform>
        </translation>
    </message>
    <message>
        <source>What goes along</source>
        <translation>Was mitgeht</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n thing(s)</source>
        <translation>
            <numerusform>%n Ding löschen</numerusform>
            <numerusform>%n Dinge löschen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lintel::DiagramView</name>
    <message>
        <source>Diagram</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>Wird gezeichnet…</translation>
    </message>
    <message>
        <source>Nothing is shown here yet.
Double-click to create something, or drag elements here from the model tree.</source>
        <translation>Hier ist noch nichts zu sehen.
Doppelklicken Sie, um etwas anzulegen, oder ziehen Sie Elemente aus dem Modellbaum hierher.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
</context>
<context>
    <name>lintel::Docks</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Sichten</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Styles</source>
        <translation>Stile</translation>
    </message>
</context>
<context>
    <name>lintel::EditActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Search the workspace</source>
        <translation>Den Arbeitsbereich &amp;durchsuchen</translation>
    </message>
    <message>
        <source>Copy the picture as S&amp;VG</source>
        <translation>Bild als S&amp;VG kopieren</translation>
    </message>
    <message>
        <source>Copy the picture as &amp;PNG</source>
        <translation>Bild als &amp;PNG kopieren</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>The picture is in the clipboard.</source>
        <translation>Das Bild ist in der Zwischenablage.</translation>
    </message>
</context>
<context>
    <name>lintel::Exchange</name>
    <message numerus="yes">
        <source>%n element(s) imported.</source>
        <translation>
            <numerusform>%n Element importiert.</numerusform>
            <numerusform>%n Elemente importiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Wird exportiert…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written.</source>
        <translation>
            <numerusform>%n Datei geschrieben.</numerusform>
            <numerusform>%n Dateien geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring the diagram to be printed to the front.</source>
        <translation>Holen Sie das Diagramm nach vorn, das gedruckt werden soll.</translation>
    </message>
</context>
<context>
    <name>lintel::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Sichten</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format:</translation>
    </message>
    <message>
        <source>&amp;Views:</source>
        <translation>&amp;Sichten:</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>&amp;Nach:</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Druck</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>x</source>
        <comment>times</comment>
        <translation>-fach</translation>
    </message>
    <message>
        <source>&amp;Scale:</source>
        <translation>&amp;Vergrößerung:</translation>
    </message>
    <message>
        <source>T&amp;heme:</source>
        <translation>&amp;Farben:</translation>
    </message>
    <message>
        <source>Export to a file</source>
        <translation>In eine Datei exportieren</translation>
    </message>
    <message>
        <source>Export into a folder</source>
        <translation>In einen Ordner exportieren</translation>
    </message>
    <message>
        <source>There is no view.</source>
        <translation>Es gibt keine Sicht.</translation>
    </message>
    <message>
        <source>The whole workspace is written, not a picture.</source>
        <translation>Geschrieben wird der ganze Arbeitsbereich, kein Bild.</translation>
    </message>
    <message>
        <source>The view is being drawn.</source>
        <translation>Die Sicht wird gezeichnet.</translation>
    </message>
    <message>
        <source>Choose at least one view.</source>
        <translation>Wählen Sie wenigstens eine Sicht.</translation>
    </message>
    <message>
        <source>Choose where to write to.</source>
        <translation>Wählen Sie, wohin geschrieben wird.</translation>
    </message>
    <message>
        <source>There is a folder of that name.</source>
        <translation>Es gibt einen Ordner dieses Namens.</translation>
    </message>
    <message>
        <source>There is a file of that name.</source>
        <translation>Es gibt eine Datei dieses Namens.</translation>
    </message>
    <message>
        <source>The file exists and will be replaced.</source>
        <translation>Die Datei gibt es schon, sie wird ersetzt.</translation>
    </message>
</context>
<context>
    <name>lintel::ExpressionEditor</name>
    <message numerus="yes">
        <source>%1 of %n match</source>
        <translation>
            <numerusform>%1 von %n passt</numerusform>
            <numerusform>%1 von %n passen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lintel::FieldCheck</name>
    <message>
        <source>This gives a value, but a condition that is true or false is needed.</source>
        <translation>Das ergibt einen Wert; gebraucht wird eine Bedingung, die wahr oder falsch ist.</translation>
    </message>
    <message>
        <source>At character %1: %2</source>
        <translation>Bei Zeichen %1: %2</translation>
    </message>
</context>
<context>
    <name>lintel::FieldRow</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Go back to the inherited value</source>
        <translation>Zum geerbten Wert zurück</translation>
    </message>
    <message>
        <source>Remove this value</source>
        <translation>Diesen Wert entfernen</translation>
    </message>
    <message>
        <source>%1: go back to the inherited value</source>
        <translation>%1: zum geerbten Wert zurück</translation>
    </message>
    <message>
        <source>%1: remove the value</source>
        <translation>%1: Wert entfernen</translation>
    </message>
    <message>
        <source>several values</source>
        <translation>verschiedene Werte</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>%1 (from the kind %2)</source>
        <translation>%1 (von der Art %2)</translation>
    </message>
    <message>
        <source>%1 (from %2)</source>
        <translation>%1 (von %2)</translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <comment>a problem</comment>
        <translation>⚠ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Change “%1” of %2</source>
        <translation>„%1“ von %2 ändern</translation>
    </message>
</context>
<context>
    <name>lintel::FieldSection</name>
    <message>
        <source>Key: %1</source>
        <translation>Schlüssel: %1</translation>
    </message>
</context>
<context>
    <name>lintel::Fields</name>
    <message>
        <source>Address (URL)</source>
        <translation>Adresse (URL)</translation>
    </message>
    <message>
        <source>Ids elsewhere</source>
        <translation>Kennungen anderswo</translation>
    </message>
    <message>
        <source>APIs</source>
        <translation>Schnittstellen</translation>
    </message>
    <message>
        <source>API</source>
        <translation>Schnittstelle</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Text colour</source>
        <translation>Textfarbe</translation>
    </message>
    <message>
        <source>Line colour</source>
        <translation>Linienfarbe</translation>
    </message>
    <message>
        <source>Border width</source>
        <translation>Rahmenbreite</translation>
    </message>
    <message>
        <source>In the dark theme</source>
        <translation>Bei dunklen Farben</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Former paths</source>
        <translation>Frühere Pfade</translation>
    </message>
    <message>
        <source>Per</source>
        <translation>Je</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>Ownership and life</source>
        <translation>Verantwortung und Leben</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Verhalten</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Eigene Felder</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Links and names elsewhere</source>
        <translation>Verweise und Namen anderswo</translation>
    </message>
    <message>
        <source>Other keys</source>
        <translation>Weitere Schlüssel</translation>
    </message>
</context>
<context>
    <name>lintel::FileActions</name>
    <message>
        <source>&amp;New workspace…</source>
        <translation>&amp;Neuer Arbeitsbereich…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Opens a workspace by its root file</source>
        <translation>Öffnet einen Arbeitsbereich über seine Hauptdatei</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>&amp;Ordner öffnen…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>Takes the files as they are on disk</source>
        <translation>Nimmt die Dateien, wie sie auf der Platte stehen</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>Makes a workspace of another tool&apos;s file</source>
        <translation>Macht aus der Datei eines anderen Werkzeugs einen Arbeitsbereich</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>&amp;Close the workspace</source>
        <translation>Arbeitsbereich s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Developer platform</source>
        <translation>Entwicklerplattform</translation>
    </message>
    <message>
        <source>The internal platform of an invented company: shared services, two regions, decisions, costs and findings</source>
        <translation>Die interne Plattform einer erfundenen Firma: gemeinsame Dienste, zwei Regionen, Entscheidungen, Kosten und Befunde</translation>
    </message>
    <message>
        <source>Starter</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>A small model, views and a first decision to go on from</source>
        <translation>Ein kleines Modell, Sichten und eine erste Entscheidung zum Weitermachen</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Zu&amp;letzt geöffnet</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>Lintel workspace</source>
        <translation>Lintel-Arbeitsbereich</translation>
    </message>
    <message>
        <source>Structurizr workspace</source>
        <translation>Structurizr-Arbeitsbereich</translation>
    </message>
    <message>
        <source>Open the folder of a workspace</source>
        <translation>Ordner eines Arbeitsbereichs öffnen</translation>
    </message>
    <message>
        <source>An empty folder for the new workspace</source>
        <translation>Ein leerer Ordner für den neuen Arbeitsbereich</translation>
    </message>
</context>
<context>
    <name>lintel::FileChooser</name>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
</context>
<context>
    <name>lintel::FilterEdit</name>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
</context>
<context>
    <name>lintel::FilterLine</name>
    <message>
        <source>What a view of this type shows</source>
        <translation>Was eine Sicht dieses Typs zeigt</translation>
    </message>
</context>
<context>
    <name>lintel::FilterListEditor</name>
    <message>
        <source>%1, entry %2</source>
        <translation>%1, Eintrag %2</translation>
    </message>
    <message>
        <source>Remove this entry</source>
        <translation>Diesen Eintrag entfernen</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
</context>
<context>
    <name>lintel::FindBar</name>
    <message>
        <source>Aa</source>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß- und Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Ganze Wörter</translation>
    </message>
    <message>
        <source>.*</source>
        <translation>.*</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message>
        <source>Not a pattern</source>
        <translation>Kein Muster</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n matches</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace “%1”</source>
        <translation>„%1“ ersetzen</translation>
    </message>
    <message>
        <source>Replace all “%1”</source>
        <translation>Alle „%1“ ersetzen</translation>
    </message>
</context>
<context>
    <name>lintel::FindingsModel</name>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>%1 (waived until %2)</source>
        <translation>%1 (ausgenommen bis %2)</translation>
    </message>
</context>
<context>
    <name>lintel::FindingsPanel</name>
    <message>
        <source>Wai&amp;ved</source>
        <translation>A&amp;usgenommene</translation>
    </message>
    <message>
        <source>Explanation of the finding</source>
        <translation>Erklärung des Befunds</translation>
    </message>
    <message>
        <source>Choose a finding to see why it matters and how to mend it.</source>
        <translation>Wählen Sie einen Befund, um zu sehen, warum er zählt und wie er zu beheben ist.</translation>
    </message>
    <message>
        <source>Filter findings</source>
        <translation>Befunde filtern</translation>
    </message>
    <message>
        <source>Filter of the findings</source>
        <translation>Filter der Befunde</translation>
    </message>
    <message>
        <source>Show also findings that a waiver lets be</source>
        <translation>Auch Befunde zeigen, die eine Ausnahme gelten lässt</translation>
    </message>
    <message>
        <source>Group findings by</source>
        <translation>Befunde gruppieren nach</translation>
    </message>
    <message>
        <source>By severity</source>
        <translation>Nach Schwere</translation>
    </message>
    <message>
        <source>By rule</source>
        <translation>Nach Regel</translation>
    </message>
    <message>
        <source>By element</source>
        <translation>Nach Element</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>In %1, line %2</source>
        <translation>In %1, Zeile %2</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>In %1</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Warum: %1</translation>
    </message>
    <message>
        <source>How to mend it: %1</source>
        <translation>Wie es zu beheben ist: %1</translation>
    </message>
    <message>
        <source>More: %1</source>
        <translation>Mehr: %1</translation>
    </message>
    <message>
        <source>Waived until %1: %2</source>
        <translation>Ausgenommen bis %1: %2</translation>
    </message>
    <message>
        <source>Waive %1</source>
        <translation>Ausnahme von %1</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
</context>
<context>
    <name>lintel::FindingsSection</name>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>%1 (waived until %2)</source>
        <translation>%1 (ausgenommen bis %2)</translation>
    </message>
    <message>
        <source>Nothing is found.</source>
        <translation>Es gibt keine Befunde.</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Warum: %1</translation>
    </message>
    <message>
        <source>How to mend it: %1</source>
        <translation>Wie es zu beheben ist: %1</translation>
    </message>
    <message>
        <source>Waived until %1: %2</source>
        <translation>Ausgenommen bis %1: %2</translation>
    </message>
</context>
<context>
    <name>lintel::GoActions</name>
    <message>
        <source>&amp;Command palette…</source>
        <translation>&amp;Befehlspalette…</translation>
    </message>
    <message>
        <source>Every command by a few letters</source>
        <translation>Jeder Befehl über ein paar Buchstaben</translation>
    </message>
    <message>
        <source>&amp;Quick open…</source>
        <translation>&amp;Schnell öffnen…</translation>
    </message>
    <message>
        <source>Views, elements, decisions and files by a few letters</source>
        <translation>Sichten, Elemente, Entscheidungen und Dateien über ein paar Buchstaben</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vor</translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation>&amp;Nächster Reiter</translation>
    </message>
    <message>
        <source>&amp;Previous tab</source>
        <translation>&amp;Voriger Reiter</translation>
    </message>
    <message>
        <source>C&amp;lose the tab</source>
        <translation>Reiter sch&amp;ließen</translation>
    </message>
    <message>
        <source>Close all &amp;other tabs</source>
        <translation>Alle &amp;anderen Reiter schließen</translation>
    </message>
</context>
<context>
    <name>lintel::GroupedModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>lintel::HelpActions</name>
    <message>
        <source>&amp;Help on this</source>
        <translation>&amp;Hilfe hierzu</translation>
    </message>
    <message>
        <source>The page of the manual about the part of the window that has the keyboard</source>
        <translation>Die Seite des Handbuchs über den Teil des Fensters, der die Tastatur hat</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>Hand&amp;buch</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;Tastenkürzel…</translation>
    </message>
    <message>
        <source>M&amp;essages…</source>
        <translation>&amp;Meldungen…</translation>
    </message>
    <message>
        <source>What this window has told so far</source>
        <translation>Was dieses Fenster bisher gemeldet hat</translation>
    </message>
    <message>
        <source>&amp;About Lintel</source>
        <translation>&amp;Über Lintel</translation>
    </message>
</context>
<context>
    <name>lintel::ImportDialog</name>
    <message>
        <source>Import a model</source>
        <translation>Modell importieren</translation>
    </message>
    <message>
        <source>File to import</source>
        <translation>Zu importierende Datei</translation>
    </message>
    <message>
        <source>Found by the content</source>
        <translation>Am Inhalt erkannt</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Folder of the new workspace</source>
        <translation>Ordner des neuen Arbeitsbereichs</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Datei:</translation>
    </message>
    <message>
        <source>F&amp;ormat:</source>
        <translation>F&amp;ormat:</translation>
    </message>
    <message>
        <source>&amp;New folder:</source>
        <translation>&amp;Neuer Ordner:</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>lintel::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Find a field</source>
        <translation>Feld suchen</translation>
    </message>
</context>
<context>
    <name>lintel::InspectorActions</name>
    <message>
        <source>&amp;Find a Field</source>
        <translation>&amp;Feld suchen</translation>
    </message>
    <message>
        <source>Shows only the fields with a name</source>
        <translation>Zeigt nur die Felder dieses Namens</translation>
    </message>
    <message>
        <source>Edit the &amp;Name</source>
        <translation>&amp;Namen bearbeiten</translation>
    </message>
    <message>
        <source>Puts the cursor into the name</source>
        <translation>Setzt die Schreibmarke in den Namen</translation>
    </message>
    <message>
        <source>Edit the &amp;Description</source>
        <translation>&amp;Beschreibung bearbeiten</translation>
    </message>
    <message>
        <source>Puts the cursor into the description</source>
        <translation>Setzt die Schreibmarke in die Beschreibung</translation>
    </message>
    <message>
        <source>Edit the &amp;Tags</source>
        <translation>&amp;Schlagwörter bearbeiten</translation>
    </message>
    <message>
        <source>Puts the cursor behind the tags</source>
        <translation>Setzt die Schreibmarke hinter die Schlagwörter</translation>
    </message>
    <message>
        <source>Show What It &amp;Belongs To</source>
        <translation>Zeigen, &amp;wozu es gehört</translation>
    </message>
    <message>
        <source>&amp;Go to Where It Is Written</source>
        <translation>&amp;Gehe zur Stelle im Text</translation>
    </message>
    <message>
        <source>Show What Its T&amp;ype Shows</source>
        <translation>Zeigen, was der T&amp;yp zeigt</translation>
    </message>
    <message>
        <source>Removes what include and exclude say</source>
        <translation>Entfernt, was Einschluss und Ausschluss sagen</translation>
    </message>
    <message>
        <source>&amp;Add a Style</source>
        <translation>Stil &amp;hinzufügen</translation>
    </message>
    <message>
        <source>For all views</source>
        <translation>Für alle Sichten</translation>
    </message>
    <message>
        <source>Add a Style for This &amp;View</source>
        <translation>Stil für diese &amp;Sicht hinzufügen</translation>
    </message>
    <message>
        <source>Move the Style &amp;Up</source>
        <translation>Stil nach &amp;oben</translation>
    </message>
    <message>
        <source>Others win over it</source>
        <translation>Andere gehen ihm vor</translation>
    </message>
    <message>
        <source>Move the Style &amp;Down</source>
        <translation>Stil nach &amp;unten</translation>
    </message>
    <message>
        <source>It wins over others</source>
        <translation>Er geht anderen vor</translation>
    </message>
    <message>
        <source>&amp;Remove the Style</source>
        <translation>Stil &amp;entfernen</translation>
    </message>
</context>
<context>
    <name>lintel::InspectorHeader</name>
    <message>
        <source>&amp;Id</source>
        <translation>&amp;Kennung</translation>
    </message>
    <message>
        <source>Show what it belongs to</source>
        <translation>Zeigen, wozu es gehört</translation>
    </message>
    <message>
        <source>Go to where it is written</source>
        <translation>Gehe zur Stelle im Text</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>One edit changes all of them.</source>
        <translation>Eine Änderung ändert alle.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>kind and type of a record</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Gehe zu %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <comment>a problem</comment>
        <translation>⚠ %1</translation>
    </message>
    <message>
        <source>Change the id “%1”</source>
        <translation>Kennung „%1“ ändern</translation>
    </message>
</context>
<context>
    <name>lintel::LogDialog</name>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alle kopieren</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>lintel::LookForm</name>
    <message>
        <source>Remove this value</source>
        <translation>Diesen Wert entfernen</translation>
    </message>
    <message>
        <source>%1: remove the value</source>
        <translation>%1: Wert entfernen</translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <comment>a problem</comment>
        <translation>⚠ %1</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>nicht angegeben</translation>
    </message>
</context>
<context>
    <name>lintel::MainWindow</name>
    <message>
        <source>“%1” cannot be opened</source>
        <translation>„%1“ lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>%1[*]</source>
        <translation>%1[*]</translation>
    </message>
</context>
<context>
    <name>lintel::ManualBrowser</name>
    <message>
        <source>Search the manual</source>
        <translation>Das Handbuch durchsuchen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>%1 - Lintel manual</source>
        <translation>%1 - Lintel-Handbuch</translation>
    </message>
</context>
<context>
    <name>lintel::MarkdownEditor</name>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Write or preview</source>
        <translation>Schreiben oder Vorschau</translation>
    </message>
    <message>
        <source>Preview of the description</source>
        <translation>Vorschau der Beschreibung</translation>
    </message>
</context>
<context>
    <name>lintel::MarkdownView</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>The text is cut here, as it is too long to be shown.</source>
        <translation>Der Text ist hier abgeschnitten, er ist zu lang, um gezeigt zu werden.</translation>
    </message>
</context>
<context>
    <name>lintel::MessageBar</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Show in text</source>
        <translation>Im Text zeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>lintel::ModelTree</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Systeme</translation>
    </message>
    <message>
        <source>Other elements</source>
        <translation>Andere Elemente</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>Deployments</source>
        <translation>Verteilungen</translation>
    </message>
    <message>
        <source>Technologies</source>
        <translation>Technologien</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
</context>
<context>
    <name>lintel::ModelTreePanel</name>
    <message>
        <source>Filter: letters, or = expression</source>
        <translation>Filter: Buchstaben, oder = Ausdruck</translation>
    </message>
    <message>
        <source>Letters of a name, path or tag; or an expression behind =, such as = owner == platform</source>
        <translation>Buchstaben eines Namens, Pfads oder Schlagworts; oder ein Ausdruck nach =, etwa = owner == platform</translation>
    </message>
    <message>
        <source>Filter of the model tree</source>
        <translation>Filter des Modellbaums</translation>
    </message>
    <message>
        <source>What is wrong with the filter</source>
        <translation>Was am Filter nicht stimmt</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Show in the view</source>
        <translation>In der Sicht zeigen</translation>
    </message>
</context>
<context>
    <name>lintel::Navigator</name>
    <message>
        <source>What is decided, in a few words:</source>
        <translation>Was entschieden wird, in wenigen Worten:</translation>
    </message>
    <message>
        <source>What is decided about %1, in a few words:</source>
        <translation>Was über %1 entschieden wird, in wenigen Worten:</translation>
    </message>
    <message>
        <source>New decision</source>
        <translation>Neue Entscheidung</translation>
    </message>
</context>
<context>
    <name>lintel::NewChild</name>
    <message>
        <source>New group</source>
        <translation>Neue Gruppe</translation>
    </message>
    <message>
        <source>New team</source>
        <translation>Neues Team</translation>
    </message>
    <message>
        <source>New environment</source>
        <translation>Neue Umgebung</translation>
    </message>
    <message>
        <source>New node</source>
        <translation>Neuer Knoten</translation>
    </message>
    <message>
        <source>New technology</source>
        <translation>Neue Technologie</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Neue Person</translation>
    </message>
    <message>
        <source>New system</source>
        <translation>Neues System</translation>
    </message>
    <message>
        <source>New container</source>
        <translation>Neuer Container</translation>
    </message>
    <message>
        <source>New component</source>
        <translation>Neue Komponente</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Neuer Code</translation>
    </message>
    <message>
        <source>New element</source>
        <translation>Neues Element</translation>
    </message>
</context>
<context>
    <name>lintel::NewElementDialog</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Software system</source>
        <translation>Softwaresystem</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Other element</source>
        <translation>Anderes Element</translation>
    </message>
    <message>
        <source>New element</source>
        <translation>Neues Element</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Belongs to:</source>
        <translation>&amp;Gehört zu:</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>&amp;Art:</translation>
    </message>
    <message>
        <source>&amp;Id:</source>
        <translation>&amp;Kennung:</translation>
    </message>
    <message>
        <source>What other texts call it by; letters, digits, &apos;-&apos; and &apos;_&apos;.</source>
        <translation>Wie andere Texte es nennen; Buchstaben, Ziffern, &apos;-&apos; und &apos;_&apos;.</translation>
    </message>
    <message>
        <source>(nothing: the top)</source>
        <translation>(nichts: ganz oben)</translation>
    </message>
    <message>
        <source>Create %1</source>
        <translation>%1 anlegen</translation>
    </message>
</context>
<context>
    <name>lintel::NewViewWizard</name>
    <message>
        <source>New view</source>
        <translation>Neue Sicht</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>&amp;Of:</source>
        <translation>&amp;Von:</translation>
    </message>
    <message>
        <source>&amp;Type:</source>
        <translation>&amp;Typ:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Id:</source>
        <translation>&amp;Kennung:</translation>
    </message>
    <message>
        <source>(everything)</source>
        <translation>(alles)</translation>
    </message>
    <message>
        <source>&amp;Environment:</source>
        <translation>&amp;Umgebung:</translation>
    </message>
    <message>
        <source>&amp;Part of:</source>
        <translation>&amp;Ausschnitt von:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a view: what it is of, its type</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This view is empty as yet.</source>
        <translation>Diese Sicht ist noch leer.</translation>
    </message>
    <message>
        <source>Create view %1</source>
        <translation>Sicht %1 anlegen</translation>
    </message>
</context>
<context>
    <name>lintel::NewWorkspaceDialog</name>
    <message>
        <source>Choose a folder.</source>
        <translation>Wählen Sie einen Ordner.</translation>
    </message>
    <message>
        <source>There is a file of that name.</source>
        <translation>Es gibt eine Datei dieses Namens.</translation>
    </message>
    <message>
        <source>The folder is not empty. Choose one that is, or a new name.</source>
        <translation>Der Ordner ist nicht leer. Wählen Sie einen leeren oder einen neuen Namen.</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Neuer Arbeitsbereich</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>template: what it holds</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Folder of the new workspace</source>
        <translation>Ordner des neuen Arbeitsbereichs</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>&amp;Template:</source>
        <translation>&amp;Vorlage:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Ordner:</translation>
    </message>
</context>
<context>
    <name>lintel::PanelActions</name>
    <message>
        <source>&amp;New below…</source>
        <translation>&amp;Neu darunter…</translation>
    </message>
    <message>
        <source>Creates what belongs below the current row</source>
        <translation>Legt an, was unter die aktuelle Zeile gehört</translation>
    </message>
    <message>
        <source>New &amp;beside…</source>
        <translation>Neu da&amp;neben…</translation>
    </message>
    <message>
        <source>Creates one more beside the current row</source>
        <translation>Legt neben der aktuellen Zeile noch eines an</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste below</source>
        <translation>Darunter &amp;einfügen</translation>
    </message>
    <message>
        <source>&amp;Delete from the model…</source>
        <translation>Aus dem Modell &amp;löschen…</translation>
    </message>
    <message>
        <source>Shows what goes along, and asks</source>
        <translation>Zeigt, was mitgeht, und fragt</translation>
    </message>
    <message>
        <source>&amp;Show in a diagram</source>
        <translation>In einem &amp;Diagramm zeigen</translation>
    </message>
    <message>
        <source>Brings it into sight on the canvas</source>
        <translation>Bringt es auf der Zeichenfläche in den Blick</translation>
    </message>
    <message>
        <source>Add to the &amp;view in front</source>
        <translation>Zur &amp;vorderen Sicht hinzufügen</translation>
    </message>
    <message>
        <source>Show in the te&amp;xt</source>
        <translation>Im Te&amp;xt zeigen</translation>
    </message>
    <message>
        <source>&amp;Filter the tree</source>
        <translation>Baum &amp;filtern</translation>
    </message>
    <message>
        <source>&amp;Expand all below</source>
        <translation>Alles darunter &amp;aufklappen</translation>
    </message>
    <message>
        <source>C&amp;ollapse all</source>
        <translation>Alles &amp;zuklappen</translation>
    </message>
    <message>
        <source>New vie&amp;w…</source>
        <translation>Neue Sich&amp;t…</translation>
    </message>
    <message>
        <source>Open the view</source>
        <translation>Sicht öffnen</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Sicht umbenennen</translation>
    </message>
    <message>
        <source>Duplicate the view</source>
        <translation>Sicht duplizieren</translation>
    </message>
    <message>
        <source>Delete the view…</source>
        <translation>Sicht löschen…</translation>
    </message>
    <message>
        <source>Move the view up</source>
        <translation>Sicht nach oben</translation>
    </message>
    <message>
        <source>Changes places with the view before it in the file</source>
        <translation>Tauscht in der Datei den Platz mit der Sicht davor</translation>
    </message>
    <message>
        <source>Move the view down</source>
        <translation>Sicht nach unten</translation>
    </message>
    <message>
        <source>Changes places with the view behind it in the file</source>
        <translation>Tauscht in der Datei den Platz mit der Sicht dahinter</translation>
    </message>
    <message>
        <source>Filter the views</source>
        <translation>Sichten filtern</translation>
    </message>
    <message>
        <source>New &amp;decision…</source>
        <translation>Neue &amp;Entscheidung…</translation>
    </message>
    <message>
        <source>About the elements that are selected</source>
        <translation>Über die ausgewählten Elemente</translation>
    </message>
    <message>
        <source>Open the decision</source>
        <translation>Entscheidung öffnen</translation>
    </message>
    <message>
        <source>Edit the decision&apos;s text</source>
        <translation>Text der Entscheidung bearbeiten</translation>
    </message>
    <message>
        <source>Link the selected elements to the decision</source>
        <translation>Ausgewählte Elemente mit der Entscheidung verknüpfen</translation>
    </message>
    <message>
        <source>Show the decision&apos;s elements</source>
        <translation>Elemente der Entscheidung zeigen</translation>
    </message>
    <message>
        <source>Filter the decisions</source>
        <translation>Entscheidungen filtern</translation>
    </message>
    <message>
        <source>Show what the &amp;finding is about</source>
        <translation>Zeigen, was der &amp;Befund betrifft</translation>
    </message>
    <message>
        <source>Show the finding in the text</source>
        <translation>Befund im Text zeigen</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>Nächster Befund</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>Voriger Befund</translation>
    </message>
    <message>
        <source>Copy the finding</source>
        <translation>Befund kopieren</translation>
    </message>
    <message>
        <source>Wai&amp;ve the finding…</source>
        <translation>&amp;Ausnahme vom Befund…</translation>
    </message>
    <message>
        <source>Grants an exception until a day</source>
        <translation>Gewährt eine Ausnahme bis zu einem Tag</translation>
    </message>
    <message>
        <source>Filter the findings</source>
        <translation>Befunde filtern</translation>
    </message>
    <message>
        <source>Show what bears the cos&amp;t</source>
        <translation>Zeigen, was die &amp;Kosten trägt</translation>
    </message>
    <message>
        <source>Show what bears the cost in the text</source>
        <translation>Im Text zeigen, was die Kosten trägt</translation>
    </message>
    <message>
        <source>Copy the costs as CSV</source>
        <translation>Kosten als CSV kopieren</translation>
    </message>
    <message>
        <source>Show what was fo&amp;und</source>
        <translation>Zeigen, was &amp;gefunden wurde</translation>
    </message>
    <message>
        <source>Show what was found in the text</source>
        <translation>Im Text zeigen, was gefunden wurde</translation>
    </message>
</context>
<context>
    <name>lintel::PathEdit</name>
    <message>
        <source>Choose...</source>
        <translation>Wählen...</translation>
    </message>
</context>
<context>
    <name>lintel::Picker</name>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Nothing answers to this.</source>
        <translation>Dazu passt nichts.</translation>
    </message>
</context>
<context>
    <name>lintel::ProblemMarks</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>lintel::QtPrompts</name>
    <message>
        <source>Save the changes of “%1”?</source>
        <translation>Änderungen an „%1“ speichern?</translation>
    </message>
    <message>
        <source>Reload takes the files from disk as one step that can be undone. Overwrite replaces them by what is shown here.</source>
        <translation>Neu laden nimmt die Dateien von der Platte, in einem Schritt, der sich rückgängig machen lässt. Überschreiben ersetzt sie durch das hier Gezeigte.</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation>Ü&amp;berschreiben</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Neu laden</translation>
    </message>
</context>
<context>
    <name>lintel::QuickOpen</name>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Name of a view, element, decision or file</source>
        <translation>Name einer Sicht, Entscheidung, Datei oder eines Elements</translation>
    </message>
    <message>
        <source>Nothing in this workspace answers to this.</source>
        <translation>In diesem Arbeitsbereich passt nichts dazu.</translation>
    </message>
</context>
<context>
    <name>lintel::RecordText</name>
    <message>
        <source>%1 ×%2</source>
        <translation>%1 ×%2</translation>
    </message>
    <message>
        <source>×%1</source>
        <translation>×%1</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Deployment node</source>
        <translation>Verteilungsknoten</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instanz</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Sicht</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>Technologie</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
</context>
<context>
    <name>lintel::ReferenceList</name>
    <message>
        <source>References</source>
        <translation>Verweise</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
</context>
<context>
    <name>lintel::RelationshipsSection</name>
    <message>
        <source>Relationships</source>
        <translation>Beziehungen</translation>
    </message>
    <message>
        <source>Connect to…</source>
        <translation>Verbinden mit…</translation>
    </message>
    <message>
        <source>Connect to</source>
        <translation>Verbinden mit</translation>
    </message>
    <message>
        <source>→ %1</source>
        <comment>a relationship to</comment>
        <translation>→ %1</translation>
    </message>
    <message>
        <source>← %1</source>
        <comment>a relationship from</comment>
        <translation>← %1</translation>
    </message>
    <message>
        <source>Connect to %1</source>
        <translation>Mit %1 verbinden</translation>
    </message>
</context>
<context>
    <name>lintel::Saving</name>
    <message>
        <source>Save into an empty folder</source>
        <translation>In einen leeren Ordner speichern</translation>
    </message>
    <message>
        <source>“%1” is not empty</source>
        <translation>„%1“ ist nicht leer</translation>
    </message>
    <message>
        <source>Choose or make an empty folder.</source>
        <translation>Wählen Sie einen leeren Ordner, oder legen Sie einen an.</translation>
    </message>
    <message>
        <source>Go back to what is on disk?</source>
        <translation>Zum Stand auf der Platte zurück?</translation>
    </message>
    <message>
        <source>What you changed since the last save is taken back. This can be undone.</source>
        <translation>Was Sie seit dem letzten Speichern geändert haben, wird zurückgenommen. Das lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
</context>
<context>
    <name>lintel::SearchModel</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Elements</source>
        <translation>Elemente</translation>
    </message>
    <message>
        <source>Relationships</source>
        <translation>Beziehungen</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Sichten</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Deployments</source>
        <translation>Verteilungen</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
</context>
<context>
    <name>lintel::SearchPanel</name>
    <message>
        <source>Search names, ids, technologies, descriptions and texts</source>
        <translation>Namen, Kennungen, Technologien, Beschreibungen und Texte durchsuchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n or more hits</source>
        <translation>
            <numerusform>%n oder mehr Treffer</numerusform>
            <numerusform>%n oder mehr Treffer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lintel::Section</name>
    <message>
        <source>%1 (%2)</source>
        <comment>title of a part and how many it holds</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>lintel::Session</name>
    <message>
        <source>New decision “%1”</source>
        <translation>Neue Entscheidung „%1“</translation>
    </message>
    <message>
        <source>Lay out %1</source>
        <translation>%1 anordnen</translation>
    </message>
    <message>
        <source>Place new boxes of %1</source>
        <translation>Neue Kästen von %1 setzen</translation>
    </message>
    <message>
        <source>Lay out part of %1</source>
        <translation>Teil von %1 anordnen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Reload from disk</source>
        <translation>Von der Platte neu laden</translation>
    </message>
</context>
<context>
    <name>lintel::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;Allgemein</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>&amp;Canvas</source>
        <translation>&amp;Zeichenfläche</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>T&amp;astenkürzel</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Open the workspaces of the last time at start</source>
        <translation>Beim Start die Arbeitsbereiche vom letzten Mal öffnen</translation>
    </message>
    <message>
        <source>T&amp;heme:</source>
        <translation>&amp;Farben:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Sprache:</translation>
    </message>
    <message>
        <source>Another language is used from the next start on.</source>
        <translation>Eine andere Sprache gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Use the system&apos;s fixed font</source>
        <translation>Die feste Schrift des Systems verwenden</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>Lange Zeilen umbrechen</translation>
    </message>
    <message>
        <source>&amp;Font:</source>
        <translation>S&amp;chrift:</translation>
    </message>
    <message>
        <source>Si&amp;ze:</source>
        <translation>&amp;Größe:</translation>
    </message>
    <message>
        <source>Show the grid</source>
        <translation>Raster zeigen</translation>
    </message>
    <message>
        <source>Let boxes snap to the grid and to each other</source>
        <translation>Kästen am Raster und aneinander fangen</translation>
    </message>
    <message>
        <source>Let boxes glide to their new places</source>
        <translation>Kästen zu ihren neuen Plätzen gleiten lassen</translation>
    </message>
</context>
<context>
    <name>lintel::ShortcutEditor</name>
    <message>
        <source>Filter by command or keys</source>
        <translation>Nach Befehl oder Tasten filtern</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>Neues Tastenkürzel</translation>
    </message>
    <message>
        <source>No shortcut</source>
        <translation>Kein Kürzel</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>All to defaults</source>
        <translation>Alle auf Vorgabe</translation>
    </message>
    <message>
        <source>&amp;New shortcut:</source>
        <translation>&amp;Neues Tastenkürzel:</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Used twice</source>
        <translation>Doppelt vergeben</translation>
    </message>
    <message>
        <source>&apos;%1&apos; answers to the same keys: neither will work.</source>
        <translation>&apos;%1&apos; hört auf dieselben Tasten: keines von beiden wirkt.</translation>
    </message>
    <message>
        <source>Choose a command, then press the keys that it shall answer to.</source>
        <translation>Wählen Sie einen Befehl und drücken Sie dann die Tasten, auf die er hören soll.</translation>
    </message>
    <message>
        <source>Own shortcuts are shown in bold.</source>
        <translation>Eigene Tastenkürzel sind fett gezeigt.</translation>
    </message>
</context>
<context>
    <name>lintel::StartPage</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Lintel</source>
        <translation>Lintel</translation>
    </message>
    <message>
        <source>Architecture models that teams can share</source>
        <translation>Architekturmodelle, die Teams teilen können</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>A folder or a lintel.yaml file</source>
        <translation>Ein Ordner oder eine Datei lintel.yaml</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>Modell importieren</translation>
    </message>
    <message>
        <source>A file of another tool becomes a workspace</source>
        <translation>Aus der Datei eines anderen Werkzeugs wird ein Arbeitsbereich</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Workspaces that you have opened will be listed here.</source>
        <translation>Hier stehen später die Arbeitsbereiche, die Sie geöffnet haben.</translation>
    </message>
    <message>
        <source>A folder or file may also be dropped onto this page.</source>
        <translation>Ein Ordner oder eine Datei lässt sich auch auf diese Seite ziehen.</translation>
    </message>
    <message>
        <source>%1 (not found)</source>
        <translation>%1 (nicht gefunden)</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>Aus dieser Liste entfernen</translation>
    </message>
    <message>
        <source>Remove %1 from this list</source>
        <translation>%1 aus dieser Liste entfernen</translation>
    </message>
</context>
<context>
    <name>lintel::StatusLine</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Open the root file as text</source>
        <translation>Hauptdatei als Text öffnen</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Zweig</translation>
    </message>
    <message>
        <source>The branch that is checked out</source>
        <translation>Der Zweig, der ausgecheckt ist</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Show the findings</source>
        <translation>Befunde zeigen</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Show the costs</source>
        <translation>Kosten zeigen</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Back to 100%</source>
        <translation>Zurück auf 100%</translation>
    </message>
    <message>
        <source>Work in the background</source>
        <translation>Arbeit im Hintergrund</translation>
    </message>
    <message>
        <source>A diagram is being laid out</source>
        <translation>Ein Diagramm wird angeordnet</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>Wird gezeichnet…</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (geändert)</translation>
    </message>
    <message>
        <source>%1
Open it as text</source>
        <translation>%1
Als Text öffnen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 im Monat</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>lintel::StepsEditor</name>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>It answers a call, against the direction of its relationship</source>
        <translation>Er beantwortet einen Aufruf, gegen die Richtung seiner Beziehung</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Schritt hinzufügen</translation>
    </message>
    <message>
        <source>Parallel</source>
        <translation>Gleichzeitig</translation>
    </message>
    <message>
        <source>Add branches that go on at the same time</source>
        <translation>Zweige hinzufügen, die gleichzeitig laufen</translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation>Alternativen</translation>
    </message>
    <message>
        <source>Add branches of which one is taken</source>
        <translation>Zweige hinzufügen, von denen einer genommen wird</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Add steps that are taken or not</source>
        <translation>Schritte hinzufügen, die genommen werden oder nicht</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Schleife</translation>
    </message>
    <message>
        <source>Add steps that are taken again</source>
        <translation>Schritte hinzufügen, die wiederholt werden</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move the row up</source>
        <translation>Zeile nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move the row down</source>
        <translation>Zeile nach unten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Zeile entfernen</translation>
    </message>
    <message>
        <source>Step %1 needs the element that it comes from.</source>
        <translation>Schritt %1 braucht das Element, von dem er ausgeht.</translation>
    </message>
    <message>
        <source>Step %1 needs the element that it goes to.</source>
        <translation>Schritt %1 braucht das Element, zu dem er führt.</translation>
    </message>
    <message>
        <source>There is no element &apos;%1&apos;.</source>
        <translation>Es gibt kein Element &apos;%1&apos;.</translation>
    </message>
</context>
<context>
    <name>lintel::StyleEditor</name>
    <message>
        <source>Styles</source>
        <translation>Stile</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Styles, later ones win</source>
        <translation>Stile, spätere gehen vor</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a style for all views</source>
        <translation>Stil für alle Sichten hinzufügen</translation>
    </message>
    <message>
        <source>For this view</source>
        <translation>Für diese Sicht</translation>
    </message>
    <message>
        <source>Add a style for the view in front</source>
        <translation>Stil für die vordere Sicht hinzufügen</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Apply it earlier, so that others win</source>
        <translation>Früher anwenden, so dass andere vorgehen</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Apply it later, so that it wins</source>
        <translation>Später anwenden, so dass er vorgeht</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the style</source>
        <translation>Stil entfernen</translation>
    </message>
    <message>
        <source>all views</source>
        <translation>alle Sichten</translation>
    </message>
    <message>
        <source>all elements</source>
        <translation>alle Elemente</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind: Technology</source>
        <translation>Art: Technologie</translation>
    </message>
    <message>
        <source>⚠ In the light theme text is hard to read: its contrast is %1:1, below 4.5:1.</source>
        <translation>⚠ Bei hellen Farben ist der Text schwer zu lesen: sein Kontrast ist %1:1, weniger als 4,5:1.</translation>
    </message>
    <message>
        <source>⚠ In the dark theme text is hard to read: its contrast is %1:1, below 4.5:1.</source>
        <translation>⚠ Bei dunklen Farben ist der Text schwer zu lesen: sein Kontrast ist %1:1, weniger als 4,5:1.</translation>
    </message>
    <message>
        <source>Change the style “%1”</source>
        <translation>Stil „%1“ ändern</translation>
    </message>
    <message>
        <source>Add a style</source>
        <translation>Stil hinzufügen</translation>
    </message>
    <message>
        <source>Remove a style</source>
        <translation>Stil entfernen</translation>
    </message>
    <message>
        <source>Move a style</source>
        <translation>Stil verschieben</translation>
    </message>
</context>
<context>
    <name>lintel::StylePreview</name>
    <message>
        <source>Preview in the dark theme</source>
        <translation>Vorschau bei dunklen Farben</translation>
    </message>
    <message>
        <source>Preview in the light theme</source>
        <translation>Vorschau bei hellen Farben</translation>
    </message>
</context>
<context>
    <name>lintel::TabArea</name>
    <message>
        <source>Open diagrams and texts</source>
        <translation>Offene Diagramme und Texte</translation>
    </message>
</context>
<context>
    <name>lintel::TechnologyEditor</name>
    <message>
        <source>%1: not on the radar</source>
        <translation>%1: nicht auf dem Radar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>technology: ring</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>lintel::TextActions</name>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>&amp;Replace…</source>
        <translation>&amp;Ersetzen…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>&amp;Weitersuchen</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>&amp;Rückwärts suchen</translation>
    </message>
    <message>
        <source>&amp;Go to line…</source>
        <translation>&amp;Gehe zu Zeile…</translation>
    </message>
    <message>
        <source>Next pro&amp;blem</source>
        <translation>Nächstes &amp;Problem</translation>
    </message>
    <message>
        <source>Pre&amp;vious problem</source>
        <translation>&amp;Voriges Problem</translation>
    </message>
    <message>
        <source>&amp;Suggest…</source>
        <translation>V&amp;orschlagen…</translation>
    </message>
    <message>
        <source>What can be written at the cursor</source>
        <translation>Was an der Schreibmarke stehen kann</translation>
    </message>
    <message>
        <source>&amp;Explain</source>
        <translation>Er&amp;klären</translation>
    </message>
    <message>
        <source>What the word at the cursor means</source>
        <translation>Was das Wort an der Schreibmarke bedeutet</translation>
    </message>
    <message>
        <source>Go to &amp;definition</source>
        <translation>Gehe zur &amp;Definition</translation>
    </message>
    <message>
        <source>Where what the cursor is on is defined</source>
        <translation>Wo definiert ist, worauf die Schreibmarke steht</translation>
    </message>
    <message>
        <source>Find re&amp;ferences</source>
        <translation>Verweise &amp;finden</translation>
    </message>
    <message>
        <source>All places that name what the cursor is on</source>
        <translation>Alle Stellen, die nennen, worauf die Schreibmarke steht</translation>
    </message>
    <message>
        <source>Ren&amp;ame…</source>
        <translation>Um&amp;benennen…</translation>
    </message>
    <message>
        <source>Another id or name, wherever it is named</source>
        <translation>Andere Kennung oder anderer Name, überall wo er genannt ist</translation>
    </message>
    <message>
        <source>Sho&amp;w in the diagram</source>
        <translation>Im &amp;Diagramm zeigen</translation>
    </message>
    <message>
        <source>Toggle &amp;comment</source>
        <translation>&amp;Kommentar umschalten</translation>
    </message>
    <message>
        <source>Move lines &amp;up</source>
        <translation>Zeilen nach &amp;oben</translation>
    </message>
    <message>
        <source>Move lines d&amp;own</source>
        <translation>Zeilen nach &amp;unten</translation>
    </message>
    <message>
        <source>Dup&amp;licate lines</source>
        <translation>Zeilen &amp;duplizieren</translation>
    </message>
    <message>
        <source>Dele&amp;te lines</source>
        <translation>Zeilen &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Indent</source>
        <translation>&amp;Einrücken</translation>
    </message>
    <message>
        <source>Uninden&amp;t</source>
        <translation>&amp;Ausrücken</translation>
    </message>
    <message>
        <source>Fold or unfold &amp;here</source>
        <translation>&amp;Hier ein- oder ausfalten</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Alles einfalten</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Alles ausfalten</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>Letters as at first</source>
        <translation>Schrift wie am Anfang</translation>
    </message>
    <message>
        <source>Tab &amp;key leaves the text</source>
        <translation>&amp;Tabulatortaste verlässt den Text</translation>
    </message>
    <message>
        <source>Tab goes to the next part of the window instead of indenting</source>
        <translation>Tab geht zum nächsten Teil des Fensters, statt einzurücken</translation>
    </message>
</context>
<context>
    <name>lintel::TextAssist</name>
    <message>
        <source>Complete “%1”</source>
        <translation>„%1“ vervollständigen</translation>
    </message>
    <message>
        <source>Holds %1.</source>
        <translation>Hält %1.</translation>
    </message>
</context>
<context>
    <name>lintel::TextBinding</name>
    <message>
        <source>Typing in %1</source>
        <translation>Tippen in %1</translation>
    </message>
</context>
<context>
    <name>lintel::TextEditor</name>
    <message>
        <source>Text of %1</source>
        <translation>Text von %1</translation>
    </message>
    <message>
        <source>Colours by KSyntaxHighlighting</source>
        <translation>Farben von KSyntaxHighlighting</translation>
    </message>
    <message>
        <source>Built without KSyntaxHighlighting: only the outlines of the language are coloured</source>
        <translation>Ohne KSyntaxHighlighting gebaut: nur die Grundzüge der Sprache sind gefärbt</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>This text can only be read.</source>
        <translation>Dieser Text lässt sich nur lesen.</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>Line (1 to %1):</source>
        <translation>Zeile (1 bis %1):</translation>
    </message>
    <message>
        <source>There is nothing here that is defined elsewhere.</source>
        <translation>Hier steht nichts, was anderswo definiert ist.</translation>
    </message>
    <message>
        <source>Nothing refers to what is here.</source>
        <translation>Nichts verweist auf das, was hier steht.</translation>
    </message>
    <message>
        <source>There is nothing here to rename.</source>
        <translation>Hier gibt es nichts umzubenennen.</translation>
    </message>
    <message>
        <source>Name of %1:</source>
        <translation>Name von %1:</translation>
    </message>
    <message>
        <source>Id of %1:</source>
        <translation>Kennung von %1:</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>%1 in %2 umbenennen</translation>
    </message>
    <message>
        <source>Toggle comment</source>
        <translation>Kommentar umschalten</translation>
    </message>
    <message>
        <source>Move lines up</source>
        <translation>Zeilen nach oben</translation>
    </message>
    <message>
        <source>Move lines down</source>
        <translation>Zeilen nach unten</translation>
    </message>
    <message>
        <source>Duplicate lines</source>
        <translation>Zeilen duplizieren</translation>
    </message>
    <message>
        <source>Delete lines</source>
        <translation>Zeilen löschen</translation>
    </message>
    <message>
        <source>Indent</source>
        <translation>Einrücken</translation>
    </message>
    <message>
        <source>Unindent</source>
        <translation>Ausrücken</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
</context>
<context>
    <name>lintel::ValueTreeEditor</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>Eintrag hinzufügen</translation>
    </message>
    <message>
        <source>Add inside</source>
        <translation>Darin hinzufügen</translation>
    </message>
    <message>
        <source>Add an entry inside the current one</source>
        <translation>Eintrag im aktuellen Eintrag hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the current entry</source>
        <translation>Aktuellen Eintrag entfernen</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>The key &apos;%1&apos; stands there already. Choose another one.</source>
        <translation>Den Schlüssel &apos;%1&apos; gibt es dort schon. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>An entry needs a key.</source>
        <translation>Ein Eintrag braucht einen Schlüssel.</translation>
    </message>
</context>
<context>
    <name>lintel::ViewContent</name>
    <message>
        <source>Show what its type shows</source>
        <translation>Zeigen, was der Typ zeigt</translation>
    </message>
    <message>
        <source>&amp;Include by expression</source>
        <translation>&amp;Einschließen durch Ausdruck</translation>
    </message>
    <message>
        <source>E&amp;xclude by expression</source>
        <translation>A&amp;usschließen durch Ausdruck</translation>
    </message>
    <message>
        <source>Content of the view</source>
        <translation>Inhalt der Sicht</translation>
    </message>
    <message>
        <source>Find an element</source>
        <translation>Element suchen</translation>
    </message>
    <message>
        <source>Elements; ticked ones are shown in the view</source>
        <translation>Elemente; angehakte zeigt die Sicht</translation>
    </message>
    <message>
        <source>Removes what include and exclude say</source>
        <translation>Entfernt, was Einschluss und Ausschluss sagen</translation>
    </message>
    <message>
        <source>No view is open.</source>
        <translation>Keine Sicht ist offen.</translation>
    </message>
    <message>
        <source>Being drawn…</source>
        <translation>Wird gezeichnet…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>so many elements, so many lines</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n elements</source>
        <translation>
            <numerusform>%n Element</numerusform>
            <numerusform>%n Elemente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n Linie</numerusform>
            <numerusform>%n Linien</numerusform>
        </translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>%1 verbergen</translation>
    </message>
    <message>
        <source>Show what the view&apos;s type shows</source>
        <translation>Zeigen, was der Typ der Sicht zeigt</translation>
    </message>
</context>
<context>
    <name>lintel::ViewPreview</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
</context>
<context>
    <name>lintel::ViewTypes</name>
    <message>
        <source>System landscape</source>
        <translation>Systemlandschaft</translation>
    </message>
    <message>
        <source>All systems and the people who use them.</source>
        <translation>Alle Systeme und die Menschen, die sie benutzen.</translation>
    </message>
    <message>
        <source>System context</source>
        <translation>Systemkontext</translation>
    </message>
    <message>
        <source>One system with everything around it that it has to do with.</source>
        <translation>Ein System mit allem um es herum, womit es zu tun hat.</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>Applications and stores inside a system, and their neighbours.</source>
        <translation>Anwendungen und Speicher in einem System und ihre Nachbarn.</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Komponenten</translation>
    </message>
    <message>
        <source>What a container is made of.</source>
        <translation>Woraus ein Container besteht.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>What a component is made of.</source>
        <translation>Woraus eine Komponente besteht.</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Verteilung</translation>
    </message>
    <message>
        <source>Where everything runs in an environment.</source>
        <translation>Wo in einer Umgebung alles läuft.</translation>
    </message>
    <message>
        <source>Dynamic</source>
        <translation>Dynamisch</translation>
    </message>
    <message>
        <source>What happens one step after the other.</source>
        <translation>Was ein Schritt nach dem anderen geschieht.</translation>
    </message>
    <message>
        <source>Filtered</source>
        <translation>Gefiltert</translation>
    </message>
    <message>
        <source>A part of another view, at the same places.</source>
        <translation>Ein Teil einer anderen Sicht, an denselben Plätzen.</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Elements of your own kinds, and whatever you add.</source>
        <translation>Elemente eigener Arten, und was Sie hinzufügen.</translation>
    </message>
</context>
<context>
    <name>lintel::ViewsModel</name>
    <message>
        <source>System landscape</source>
        <translation>Systemlandschaft</translation>
    </message>
    <message>
        <source>System context</source>
        <translation>Systemkontext</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Verteilung</translation>
    </message>
    <message>
        <source>Dynamic</source>
        <translation>Dynamisch</translation>
    </message>
    <message>
        <source>Filtered</source>
        <translation>Gefiltert</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
</context>
<context>
    <name>lintel::ViewsPanel</name>
    <message>
        <source>Filter views</source>
        <translation>Sichten filtern</translation>
    </message>
    <message>
        <source>Filter of the views</source>
        <translation>Filter der Sichten</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Sichten</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>Duplicate view</source>
        <translation>Sicht duplizieren</translation>
    </message>
    <message>
        <source>Move view</source>
        <translation>Sicht verschieben</translation>
    </message>
</context>
<context>
    <name>lintel::ViewsSection</name>
    <message>
        <source>Shown in views</source>
        <translation>In Sichten gezeigt</translation>
    </message>
    <message>
        <source>Views that show it</source>
        <translation>Sichten, die es zeigen</translation>
    </message>
</context>
<context>
    <name>lintel::WaiverDialog</name>
    <message>
        <source>Waive a rule</source>
        <translation>Ausnahme von einer Regel</translation>
    </message>
    <message>
        <source>%1 need not keep to %2 until the day below. The waiver is written into the model.</source>
        <translation>%1 muss %2 bis zum Tag unten nicht einhalten. Die Ausnahme wird ins Modell geschrieben.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>&amp;Waive</source>
        <translation>&amp;Ausnehmen</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Grund:</translation>
    </message>
    <message>
        <source>&amp;Approved by:</source>
        <translation>Gebilligt &amp;von:</translation>
    </message>
    <message>
        <source>&amp;Until:</source>
        <translation>&amp;Bis:</translation>
    </message>
    <message>
        <source>&amp;Decision:</source>
        <translation>&amp;Entscheidung:</translation>
    </message>
</context>
<context>
    <name>lintel::WindowActions</name>
    <message>
        <source>&amp;New window</source>
        <translation>&amp;Neues Fenster</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Close the window</source>
        <translation>Fenster s&amp;chließen</translation>
    </message>
    <message>
        <source>Colours of the s&amp;ystem</source>
        <translation>Farben des S&amp;ystems</translation>
    </message>
    <message>
        <source>&amp;Light colours</source>
        <translation>&amp;Helle Farben</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>&amp;Dunkle Farben</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <source>&amp;Views</source>
        <translation>&amp;Sichten</translation>
    </message>
    <message>
        <source>&amp;Decisions</source>
        <translation>&amp;Entscheidungen</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Inspektor</translation>
    </message>
    <message>
        <source>&amp;Findings</source>
        <translation>&amp;Befunde</translation>
    </message>
    <message>
        <source>&amp;Search results</source>
        <translation>S&amp;uchergebnisse</translation>
    </message>
    <message>
        <source>&amp;Costs</source>
        <translation>&amp;Kosten</translation>
    </message>
    <message>
        <source>C&amp;ontent of the view</source>
        <translation>&amp;Inhalt der Sicht</translation>
    </message>
    <message>
        <source>St&amp;yles</source>
        <translation>Sti&amp;le</translation>
    </message>
    <message>
        <source>&amp;Put all panels back</source>
        <translation>Alle Felder an ihren &amp;Platz</translation>
    </message>
    <message>
        <source>Pa&amp;nels</source>
        <translation>&amp;Felder</translation>
    </message>
</context>
<context>
    <name>lintel::canvas</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Software system</source>
        <translation>Softwaresystem</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>Code element</source>
        <translation>Codeelement</translation>
    </message>
    <message>
        <source>Deployment node</source>
        <translation>Verteilungsknoten</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Element</translation>
    </message>
</context>
<context>
    <name>lintel::canvas::BendGesture</name>
    <message>
        <source>Bend a line</source>
        <translation>Linie knicken</translation>
    </message>
</context>
<context>
    <name>lintel::canvas::CanvasCommands</name>
    <message>
        <source>Align</source>
        <translation>Ausrichten</translation>
    </message>
    <message>
        <source>Distribute</source>
        <translation>Verteilen</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>Größe ändern</translation>
    </message>
    <message>
        <source>Bend a line</source>
        <translation>Linie knicken</translation>
    </message>
    <message>
        <source>Remove a bend</source>
        <translation>Knick entfernen</translation>
    </message>
    <message>
        <source>Straighten a line</source>
        <translation>Linie begradigen</translation>
    </message>
    <message>
        <source>Move a label</source>
        <translation>Beschriftung verschieben</translation>
    </message>
</context>
<context>
    <name>lintel::canvas::CanvasEdits</name>
    <message>
        <source>Create %1</source>
        <translation>%1 anlegen</translation>
    </message>
    <message>
        <source>Hide from the view</source>
        <translation>In der Sicht verbergen</translation>
    </message>
    <message>
        <source>Add to the view</source>
        <translation>Zur Sicht hinzufügen</translation>
    </message>
    <message>
        <source>Fit to text</source>
        <translation>An den Text anpassen</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Neu verbinden</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Describe the relationship</source>
        <translation>Beziehung beschreiben</translation>
    </message>
</context>
<context>
    <name>lintel::canvas::FindBar</name>
    <message>
        <source>Find in the diagram</source>
        <translation>Im Diagramm suchen</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>match / of all</comment>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lintel::canvas::LabelGesture</name>
    <message>
        <source>Move a label</source>
        <translation>Beschriftung verschieben</translation>
    </message>
</context>
<context>
    <name>lintel::canvas::Minimap</name>
    <message>
        <source>Overview of the diagram</source>
        <translation>Übersicht des Diagramms</translation>
    </message>
</context>
<context>
    <name>lintel::canvas::MoveGesture</name>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
</context>
<context>
    <name>lintel::canvas::NewElementPopup</name>
    <message>
        <source>New element</source>
        <translation>Neues Element</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>&amp;Art:</translation>
    </message>
</context>
<context>
    <name>lintel::canvas::NotesBar</name>
    <message>
        <source>What could not be shown</source>
        <translation>Was nicht gezeigt werden konnte</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) on this diagram</source>
        <translation>
            <numerusform>%n Hinweis zu diesem Diagramm</numerusform>
            <numerusform>%n Hinweise zu diesem Diagramm</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lintel::canvas::PaletteBar</name>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Connect the selected box to another</source>
        <translation>Den ausgewählten Kasten mit einem anderen verbinden</translation>
    </message>
</context>
<context>
    <name>lintel::canvas::ResizeGesture</name>
    <message>
        <source>Resize</source>
        <translation>Größe ändern</translation>
    </message>
</context>
<context>
    <name>lintel::keyhelp</name>
    <message>
        <source>Relationships that do not belong to the owner of their source.</source>
        <translation>Beziehungen, die nicht dem Verantwortlichen ihrer Quelle gehören.</translation>
    </message>
    <message>
        <source>The folder with the decisions, or folders by prefix.</source>
        <translation>Der Ordner mit den Entscheidungen, oder Ordner nach Vorsilbe.</translation>
    </message>
    <message>
        <source>Kinds of your own, with defaults for what is of them.</source>
        <translation>Eigene Arten, mit Vorgaben für alles, was von ihnen ist.</translation>
    </message>
    <message>
        <source>Keys of your own, with their types.</source>
        <translation>Eigene Schlüssel, mit ihren Typen.</translation>
    </message>
    <message>
        <source>The teams that own elements.</source>
        <translation>Die Teams, die Elemente verantworten.</translation>
    </message>
    <message>
        <source>What is known about groups.</source>
        <translation>Was über Gruppen bekannt ist.</translation>
    </message>
    <message>
        <source>The technology radar.</source>
        <translation>Der Technologieradar.</translation>
    </message>
    <message>
        <source>The environments and what runs where in them.</source>
        <translation>Die Umgebungen, und was in ihnen wo läuft.</translation>
    </message>
    <message>
        <source>The diagrams.</source>
        <translation>Die Diagramme.</translation>
    </message>
    <message>
        <source>How things are drawn; later ones win.</source>
        <translation>Wie Dinge gezeichnet werden; spätere gehen vor.</translation>
    </message>
    <message>
        <source>What units of something cost.</source>
        <translation>Was Einheiten von etwas kosten.</translation>
    </message>
    <message>
        <source>How much there is of what costs depend on.</source>
        <translation>Wie viel es von dem gibt, wovon Kosten abhängen.</translation>
    </message>
    <message>
        <source>What if: other drivers, other values.</source>
        <translation>Was wäre wenn: andere Treiber, andere Werte.</translation>
    </message>
    <message>
        <source>What is measured over time.</source>
        <translation>Was über die Zeit gemessen wird.</translation>
    </message>
    <message>
        <source>The reference architectures that can be applied.</source>
        <translation>Die Referenzarchitekturen, die sich anwenden lassen.</translation>
    </message>
    <message>
        <source>The packs of rules that hold here, with their parameters.</source>
        <translation>Die Regelpakete, die hier gelten, mit ihren Parametern.</translation>
    </message>
    <message>
        <source>Further files of this workspace, as patterns beneath its folder.</source>
        <translation>Weitere Dateien dieses Arbeitsbereichs, als Muster unter seinem Ordner.</translation>
    </message>
    <message>
        <source>The currency of sums.</source>
        <translation>Die Währung der Summen.</translation>
    </message>
    <message>
        <source>What other currencies are worth.</source>
        <translation>Was andere Währungen wert sind.</translation>
    </message>
    <message>
        <source>The language of the words in pictures.</source>
        <translation>Die Sprache der Wörter in Bildern.</translation>
    </message>
    <message>
        <source>Where it begins.</source>
        <translation>Wo es beginnt.</translation>
    </message>
    <message>
        <source>Where it leads.</source>
        <translation>Wohin es führt.</translation>
    </message>
    <message>
        <source>The interface of the target that it uses.</source>
        <translation>Die Schnittstelle des Ziels, die es benutzt.</translation>
    </message>
    <message>
        <source>Whether the caller waits for an answer.</source>
        <translation>Ob der Aufrufer auf eine Antwort wartet.</translation>
    </message>
    <message>
        <source>Whether it reads, writes or both.</source>
        <translation>Ob es liest, schreibt oder beides.</translation>
    </message>
    <message>
        <source>Whether the source fails when the target does.</source>
        <translation>Ob die Quelle ausfällt, wenn das Ziel ausfällt.</translation>
    </message>
    <message>
        <source>How often a message may arrive.</source>
        <translation>Wie oft eine Nachricht ankommen darf.</translation>
    </message>
    <message>
        <source>What a reader may see after a write.</source>
        <translation>Was ein Leser nach einem Schreiben sehen kann.</translation>
    </message>
    <message>
        <source>What happens when more comes than can be taken.</source>
        <translation>Was geschieht, wenn mehr kommt, als angenommen werden kann.</translation>
    </message>
    <message>
        <source>Whether doing it twice does no harm.</source>
        <translation>Ob es schadlos zweimal getan werden kann.</translation>
    </message>
    <message>
        <source>What tells a repeated call from a new one.</source>
        <translation>Was einen wiederholten Aufruf von einem neuen unterscheidet.</translation>
    </message>
    <message>
        <source>Where messages go that cannot be handled.</source>
        <translation>Wohin Nachrichten gehen, die sich nicht verarbeiten lassen.</translation>
    </message>
    <message>
        <source>How long the caller waits.</source>
        <translation>Wie lange der Aufrufer wartet.</translation>
    </message>
    <message>
        <source>How often the caller tries again.</source>
        <translation>Wie oft der Aufrufer es wieder versucht.</translation>
    </message>
    <message>
        <source>Whether the caller stops calling what keeps failing.</source>
        <translation>Ob der Aufrufer nicht weiter aufruft, was immer wieder ausfällt.</translation>
    </message>
    <message>
        <source>How often it happens.</source>
        <translation>Wie oft es geschieht.</translation>
    </message>
    <message>
        <source>How the caller proves who it is.</source>
        <translation>Wie der Aufrufer beweist, wer er ist.</translation>
    </message>
    <message>
        <source>What takes over from what, how, and how fast.</source>
        <translation>Was wofür einspringt, wie und wie schnell.</translation>
    </message>
    <message>
        <source>Where things run: regions, clusters, machines.</source>
        <translation>Wo Dinge laufen: Regionen, Cluster, Maschinen.</translation>
    </message>
    <message>
        <source>What is within this node.</source>
        <translation>Was in diesem Knoten ist.</translation>
    </message>
    <message>
        <source>The elements that run here, and how many of each.</source>
        <translation>Die Elemente, die hier laufen, und wie viele von jedem.</translation>
    </message>
    <message>
        <source>How many there are.</source>
        <translation>Wie viele es gibt.</translation>
    </message>
    <message>
        <source>Another node that it is a copy of.</source>
        <translation>Ein anderer Knoten, dessen Kopie dieser ist.</translation>
    </message>
    <message>
        <source>What of that copy is not here.</source>
        <translation>Was von dieser Kopie hier fehlt.</translation>
    </message>
    <message>
        <source>Only instances that share one of these talk to each other.</source>
        <translation>Nur Instanzen, die eine davon teilen, reden miteinander.</translation>
    </message>
    <message>
        <source>The element that runs here.</source>
        <translation>Das Element, das hier läuft.</translation>
    </message>
    <message>
        <source>How many of it run.</source>
        <translation>Wie viele davon laufen.</translation>
    </message>
    <message>
        <source>How it is seen to be alive.</source>
        <translation>Woran man sieht, dass es lebt.</translation>
    </message>
    <message>
        <source>What the diagram shows.</source>
        <translation>Was das Diagramm zeigt.</translation>
    </message>
    <message>
        <source>The element that it is about.</source>
        <translation>Das Element, um das es geht.</translation>
    </message>
    <message>
        <source>The environment that it shows.</source>
        <translation>Die Umgebung, die sie zeigt.</translation>
    </message>
    <message>
        <source>The view that this one filters.</source>
        <translation>Die Sicht, die diese filtert.</translation>
    </message>
    <message>
        <source>The picture that it shows.</source>
        <translation>Das Bild, das sie zeigt.</translation>
    </message>
    <message>
        <source>What stands above the diagram.</source>
        <translation>Was über dem Diagramm steht.</translation>
    </message>
    <message>
        <source>What is shown: patterns of paths, of relationships, or expressions.</source>
        <translation>Was gezeigt wird: Muster von Pfaden, von Beziehungen, oder Ausdrücke.</translation>
    </message>
    <message>
        <source>What of that is not shown.</source>
        <translation>Was davon nicht gezeigt wird.</translation>
    </message>
    <message>
        <source>How boxes are arranged.</source>
        <translation>Wie Kästen angeordnet werden.</translation>
    </message>
    <message>
        <source>What appears step by step.</source>
        <translation>Was Schritt für Schritt erscheint.</translation>
    </message>
    <message>
        <source>What is coloured by a value.</source>
        <translation>Was nach einem Wert gefärbt wird.</translation>
    </message>
    <message>
        <source>Whether steps are numbers on lines or a sequence diagram.</source>
        <translation>Ob Schritte Zahlen an Linien sind oder ein Sequenzdiagramm.</translation>
    </message>
    <message>
        <source>What happens, in order.</source>
        <translation>Was geschieht, der Reihe nach.</translation>
    </message>
    <message>
        <source>Styles of this view alone.</source>
        <translation>Stile nur dieser Sicht.</translation>
    </message>
    <message>
        <source>The kind of record that it is for; elements unless given.</source>
        <translation>Wofür er ist; Elemente, wenn nichts angegeben ist.</translation>
    </message>
    <message>
        <source>Which of them: an expression.</source>
        <translation>Welche davon: ein Ausdruck.</translation>
    </message>
    <message>
        <source>The colour of the box.</source>
        <translation>Die Farbe des Kastens.</translation>
    </message>
    <message>
        <source>The colour of the border or line.</source>
        <translation>Die Farbe des Rahmens oder der Linie.</translation>
    </message>
    <message>
        <source>The width of the border.</source>
        <translation>Die Breite des Rahmens.</translation>
    </message>
    <message>
        <source>The colour of the text.</source>
        <translation>Die Farbe des Textes.</translation>
    </message>
    <message>
        <source>The size of the text.</source>
        <translation>Die Größe des Textes.</translation>
    </message>
    <message>
        <source>Whether the border is solid, dashed or dotted.</source>
        <translation>Ob der Rahmen durchgezogen, gestrichelt oder gepunktet ist.</translation>
    </message>
    <message>
        <source>Whether the line is solid, dashed or dotted.</source>
        <translation>Ob die Linie durchgezogen, gestrichelt oder gepunktet ist.</translation>
    </message>
    <message>
        <source>The width of the line.</source>
        <translation>Die Breite der Linie.</translation>
    </message>
    <message>
        <source>The way that lines take.</source>
        <translation>Der Weg, den Linien nehmen.</translation>
    </message>
    <message>
        <source>How opaque it is, in percent.</source>
        <translation>Wie deckend es ist, in Prozent.</translation>
    </message>
    <message>
        <source>The width of the box.</source>
        <translation>Die Breite des Kastens.</translation>
    </message>
    <message>
        <source>The height of the box.</source>
        <translation>Die Höhe des Kastens.</translation>
    </message>
    <message>
        <source>Whether kind and technology are shown.</source>
        <translation>Ob Art und Technologie gezeigt werden.</translation>
    </message>
    <message>
        <source>Whether the description is shown.</source>
        <translation>Ob die Beschreibung gezeigt wird.</translation>
    </message>
    <message>
        <source>Colours for dark backgrounds.</source>
        <translation>Farben für dunkle Hintergründe.</translation>
    </message>
    <message>
        <source>The team that it is part of.</source>
        <translation>Das Team, zu dem es gehört.</translation>
    </message>
    <message>
        <source>Where to write to.</source>
        <translation>Wohin man schreibt.</translation>
    </message>
    <message>
        <source>Whether to use it: adopt, trial, assess or hold.</source>
        <translation>Ob man sie benutzt: adopt, trial, assess oder hold.</translation>
    </message>
    <message>
        <source>The part of the radar that it is in.</source>
        <translation>Der Teil des Radars, in dem sie steht.</translation>
    </message>
    <message>
        <source>Other names that it goes by.</source>
        <translation>Andere Namen, unter denen sie bekannt ist.</translation>
    </message>
    <message>
        <source>The kind or level that it is derived from.</source>
        <translation>Die Art oder Ebene, von der sie abgeleitet ist.</translation>
    </message>
    <message>
        <source>What it holds; a list of words is a choice.</source>
        <translation>Was es enthält; eine Liste von Wörtern ist eine Auswahl.</translation>
    </message>
    <message>
        <source>The kinds of records that have it.</source>
        <translation>Die Arten von Einträgen, die es haben.</translation>
    </message>
    <message>
        <source>Whether it comes from the parent unless given.</source>
        <translation>Ob es vom Übergeordneten kommt, wenn nichts angegeben ist.</translation>
    </message>
    <message>
        <source>The rule that need not be kept.</source>
        <translation>Die Regel, die nicht eingehalten werden muss.</translation>
    </message>
    <message>
        <source>For which elements: an expression.</source>
        <translation>Für welche Elemente: ein Ausdruck.</translation>
    </message>
    <message>
        <source>Why.</source>
        <translation>Warum.</translation>
    </message>
    <message>
        <source>Who has agreed.</source>
        <translation>Wer zugestimmt hat.</translation>
    </message>
    <message>
        <source>The day from which the rule counts again.</source>
        <translation>Der Tag, ab dem die Regel wieder zählt.</translation>
    </message>
    <message>
        <source>The decision that allows it.</source>
        <translation>Die Entscheidung, die es erlaubt.</translation>
    </message>
    <message>
        <source>What costs it.</source>
        <translation>Was es kostet.</translation>
    </message>
    <message>
        <source>Where.</source>
        <translation>Wo.</translation>
    </message>
    <message>
        <source>An amount, or the id of a price.</source>
        <translation>Ein Betrag, oder die Kennung eines Preises.</translation>
    </message>
    <message>
        <source>How many units.</source>
        <translation>Wie viele Einheiten.</translation>
    </message>
    <message>
        <source>What it grows with: instances or a driver.</source>
        <translation>Womit es wächst: Instanzen oder ein Treiber.</translation>
    </message>
    <message>
        <source>A discount for a promise.</source>
        <translation>Ein Nachlass für eine Zusage.</translation>
    </message>
    <message>
        <source>Who bears which part.</source>
        <translation>Wer welchen Teil trägt.</translation>
    </message>
    <message>
        <source>The month in which it is paid, once.</source>
        <translation>Der Monat, in dem es einmalig bezahlt wird.</translation>
    </message>
    <message>
        <source>What the sum is listed under.</source>
        <translation>Worunter die Summe aufgeführt wird.</translation>
    </message>
    <message>
        <source>What a unit costs, in a time.</source>
        <translation>Was eine Einheit kostet, in einer Zeit.</translation>
    </message>
    <message>
        <source>The day on which that was so.</source>
        <translation>Der Tag, an dem das so war.</translation>
    </message>
    <message>
        <source>Who says so.</source>
        <translation>Wer das sagt.</translation>
    </message>
    <message>
        <source>What sums are listed under.</source>
        <translation>Worunter Summen aufgeführt werden.</translation>
    </message>
    <message>
        <source>How much there is, in a time.</source>
        <translation>Wie viel es gibt, in einer Zeit.</translation>
    </message>
    <message>
        <source>How fast it grows.</source>
        <translation>Wie schnell es wächst.</translation>
    </message>
    <message>
        <source>Drivers that are different.</source>
        <translation>Treiber, die anders sind.</translation>
    </message>
    <message>
        <source>Values that are different.</source>
        <translation>Werte, die anders sind.</translation>
    </message>
    <message>
        <source>The file of the pattern.</source>
        <translation>Die Datei des Musters.</translation>
    </message>
    <message>
        <source>What it is measured in.</source>
        <translation>Worin es gemessen wird.</translation>
    </message>
    <message>
        <source>Whether higher or lower is better.</source>
        <translation>Ob höher oder niedriger besser ist.</translation>
    </message>
    <message>
        <source>What counts as how good.</source>
        <translation>Was als wie gut gilt.</translation>
    </message>
    <message>
        <source>How values of parts make one of the whole.</source>
        <translation>Wie Werte von Teilen einen des Ganzen ergeben.</translation>
    </message>
    <message>
        <source>The file with the values.</source>
        <translation>Die Datei mit den Werten.</translation>
    </message>
    <message>
        <source>What has been decided.</source>
        <translation>Was entschieden wurde.</translation>
    </message>
    <message>
        <source>Proposed, accepted, rejected, deprecated or superseded.</source>
        <translation>Vorgeschlagen, angenommen, abgelehnt, überholt oder ersetzt.</translation>
    </message>
    <message>
        <source>The day of the last change of its status.</source>
        <translation>Der Tag der letzten Änderung ihres Status.</translation>
    </message>
    <message>
        <source>What it governs.</source>
        <translation>Wofür sie gilt.</translation>
    </message>
    <message>
        <source>The decisions that it replaces.</source>
        <translation>Die Entscheidungen, die sie ersetzt.</translation>
    </message>
    <message>
        <source>The decisions that replace it.</source>
        <translation>Die Entscheidungen, die sie ersetzen.</translation>
    </message>
    <message>
        <source>The decisions that it adds to.</source>
        <translation>Die Entscheidungen, die sie ergänzt.</translation>
    </message>
    <message>
        <source>Who has decided.</source>
        <translation>Wer entschieden hat.</translation>
    </message>
    <message>
        <source>Who was asked.</source>
        <translation>Wer gefragt wurde.</translation>
    </message>
    <message>
        <source>Who was told.</source>
        <translation>Wem es gesagt wurde.</translation>
    </message>
    <message>
        <source>The day by which to think about it again.</source>
        <translation>Der Tag, bis zu dem man neu darüber nachdenkt.</translation>
    </message>
    <message>
        <source>The rule that it has brought about.</source>
        <translation>Die Regel, zu der sie geführt hat.</translation>
    </message>
    <message>
        <source>What people call it.</source>
        <translation>Wie Menschen es nennen.</translation>
    </message>
    <message>
        <source>What it is for, in a sentence or more of Markdown.</source>
        <translation>Wozu es da ist, in einem Satz oder mehr, in Markdown.</translation>
    </message>
    <message>
        <source>Free words to filter, style and check by.</source>
        <translation>Freie Wörter zum Filtern, Gestalten und Prüfen.</translation>
    </message>
    <message>
        <source>A page about it.</source>
        <translation>Eine Seite darüber.</translation>
    </message>
    <message>
        <source>Further pages about it.</source>
        <translation>Weitere Seiten darüber.</translation>
    </message>
    <message>
        <source>Its names in other tools, such as a service catalogue.</source>
        <translation>Seine Namen in anderen Werkzeugen, etwa einem Dienstkatalog.</translation>
    </message>
    <message>
        <source>Free facts by name; they are kept as they are.</source>
        <translation>Freie Angaben nach Namen; sie bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>The folder with its documentation.</source>
        <translation>Der Ordner mit seiner Dokumentation.</translation>
    </message>
    <message>
        <source>What kind of thing it is; kinds are declared beneath the key kinds.</source>
        <translation>Was für ein Ding es ist; Arten werden unter dem Schlüssel kinds erklärt.</translation>
    </message>
    <message>
        <source>What it is built with, parted by commas, each with its version.</source>
        <translation>Womit es gebaut ist, durch Kommas getrennt, jeweils mit Version.</translation>
    </message>
    <message>
        <source>The team that answers for it. Comes from the parent unless given.</source>
        <translation>Das Team, das es verantwortet. Kommt vom Übergeordneten, wenn nichts angegeben ist.</translation>
    </message>
    <message>
        <source>Where it stands between plan and end. Comes from the parent unless given.</source>
        <translation>Wo es zwischen Plan und Ende steht. Kommt vom Übergeordneten, wenn nichts angegeben ist.</translation>
    </message>
    <message>
        <source>How much depends on it, from 1 (most) to 4. Comes from the parent unless given.</source>
        <translation>Wie viel davon abhängt, von 1 (am meisten) bis 4. Kommt vom Übergeordneten, wenn nichts angegeben ist.</translation>
    </message>
    <message>
        <source>Whether somebody else runs it.</source>
        <translation>Ob jemand anderes es betreibt.</translation>
    </message>
    <message>
        <source>The group that it is drawn in; a slash nests groups. Comes from the parent unless given.</source>
        <translation>Die Gruppe, in der es gezeichnet wird; ein Schrägstrich schachtelt Gruppen. Kommt vom Übergeordneten, wenn nichts angegeben ist.</translation>
    </message>
    <message>
        <source>The decisions that govern it.</source>
        <translation>Die Entscheidungen, die dafür gelten.</translation>
    </message>
    <message>
        <source>What it depends on: its relationships to others.</source>
        <translation>Wovon es abhängt: seine Beziehungen zu anderen.</translation>
    </message>
    <message>
        <source>The interfaces that it offers, by id.</source>
        <translation>Die Schnittstellen, die es anbietet, nach Kennung.</translation>
    </message>
    <message>
        <source>What it costs, by id.</source>
        <translation>Was es kostet, nach Kennung.</translation>
    </message>
    <message>
        <source>What it may cost in a month.</source>
        <translation>Was es im Monat kosten darf.</translation>
    </message>
    <message>
        <source>Rules that it need not keep, why, and until when.</source>
        <translation>Regeln, die es nicht einhalten muss, warum und bis wann.</translation>
    </message>
    <message>
        <source>The patterns that it follows.</source>
        <translation>Die Muster, denen es folgt.</translation>
    </message>
    <message>
        <source>What to say about it from one point of view, such as security.</source>
        <translation>Was von einem Standpunkt aus darüber zu sagen ist, etwa dem der Sicherheit.</translation>
    </message>
    <message>
        <source>The form of its box.</source>
        <translation>Die Form seines Kastens.</translation>
    </message>
    <message>
        <source>A picture in its box.</source>
        <translation>Ein Bild in seinem Kasten.</translation>
    </message>
    <message>
        <source>Paths that it had before, so that what named it still finds it.</source>
        <translation>Pfade, die es früher hatte, damit es noch findet, was es so nannte.</translation>
    </message>
    <message>
        <source>What runs: applications and stores of this system.</source>
        <translation>Was läuft: Anwendungen und Speicher dieses Systems.</translation>
    </message>
    <message>
        <source>The parts of this container.</source>
        <translation>Die Teile dieses Containers.</translation>
    </message>
    <message>
        <source>Classes and modules of this component.</source>
        <translation>Klassen und Module dieser Komponente.</translation>
    </message>
    <message>
        <source>Elements of kinds of your own.</source>
        <translation>Elemente eigener Arten.</translation>
    </message>
    <message>
        <source>Who uses the systems.</source>
        <translation>Wer die Systeme benutzt.</translation>
    </message>
    <message>
        <source>The software systems.</source>
        <translation>Die Softwaresysteme.</translation>
    </message>
    <message>
        <source>Who begins the step.</source>
        <translation>Wer den Schritt beginnt.</translation>
    </message>
    <message>
        <source>Who takes it.</source>
        <translation>Wer ihn annimmt.</translation>
    </message>
    <message>
        <source>What happens.</source>
        <translation>Was geschieht.</translation>
    </message>
    <message>
        <source>By what means.</source>
        <translation>Womit.</translation>
    </message>
    <message>
        <source>An answer to an earlier step.</source>
        <translation>Eine Antwort auf einen früheren Schritt.</translation>
    </message>
    <message>
        <source>Steps that happen at the same time.</source>
        <translation>Schritte, die gleichzeitig geschehen.</translation>
    </message>
    <message>
        <source>Until when the steps are repeated.</source>
        <translation>Bis wann die Schritte wiederholt werden.</translation>
    </message>
    <message>
        <source>Either these steps or those.</source>
        <translation>Entweder diese Schritte oder jene.</translation>
    </message>
    <message>
        <source>When the steps happen at all.</source>
        <translation>Wann die Schritte überhaupt geschehen.</translation>
    </message>
    <message>
        <source>When this branch is taken.</source>
        <translation>Wann dieser Zweig genommen wird.</translation>
    </message>
    <message>
        <source>When that one is.</source>
        <translation>Wann jener genommen wird.</translation>
    </message>
    <message>
        <source>The steps within.</source>
        <translation>Die Schritte darin.</translation>
    </message>
    <message>
        <source>What kind of interface it is.</source>
        <translation>Was für eine Schnittstelle es ist.</translation>
    </message>
    <message>
        <source>The file that defines it.</source>
        <translation>Die Datei, die sie definiert.</translation>
    </message>
    <message>
        <source>Its version.</source>
        <translation>Ihre Version.</translation>
    </message>
    <message>
        <source>Which way the arrows lead.</source>
        <translation>Wohin die Pfeile führen.</translation>
    </message>
    <message>
        <source>The room between boxes, in pixels.</source>
        <translation>Der Abstand zwischen Kästen, in Pixeln.</translation>
    </message>
    <message>
        <source>What takes over.</source>
        <translation>Was einspringt.</translation>
    </message>
    <message>
        <source>How it does.</source>
        <translation>Wie es das tut.</translation>
    </message>
    <message>
        <source>How soon it is back.</source>
        <translation>Wie bald es wieder da ist.</translation>
    </message>
    <message>
        <source>How much may be lost.</source>
        <translation>Wie viel verloren gehen darf.</translation>
    </message>
    <message>
        <source>When that was last tried.</source>
        <translation>Wann das zuletzt erprobt wurde.</translation>
    </message>
    <message>
        <source>The decision behind it.</source>
        <translation>Die Entscheidung dahinter.</translation>
    </message>
    <message>
        <source>What it saves.</source>
        <translation>Was es spart.</translation>
    </message>
    <message>
        <source>For which part.</source>
        <translation>Für welchen Teil.</translation>
    </message>
    <message>
        <source>For how long.</source>
        <translation>Für wie lange.</translation>
    </message>
    <message>
        <source>Not there yet.</source>
        <translation>Noch nicht da.</translation>
    </message>
    <message>
        <source>Tried out.</source>
        <translation>Wird erprobt.</translation>
    </message>
    <message>
        <source>In use.</source>
        <translation>In Gebrauch.</translation>
    </message>
    <message>
        <source>In use, but on its way out.</source>
        <translation>In Gebrauch, aber auf dem Weg hinaus.</translation>
    </message>
    <message>
        <source>No longer there.</source>
        <translation>Nicht mehr da.</translation>
    </message>
    <message>
        <source>The caller waits.</source>
        <translation>Der Aufrufer wartet.</translation>
    </message>
    <message>
        <source>The caller goes on.</source>
        <translation>Der Aufrufer macht weiter.</translation>
    </message>
    <message>
        <source>At set times.</source>
        <translation>Zu festen Zeiten.</translation>
    </message>
    <message>
        <source>The source fails with the target.</source>
        <translation>Die Quelle fällt mit dem Ziel aus.</translation>
    </message>
    <message>
        <source>The source goes on without it.</source>
        <translation>Die Quelle macht ohne es weiter.</translation>
    </message>
    <message>
        <source>Use it.</source>
        <translation>Benutzen.</translation>
    </message>
    <message>
        <source>Use it where it can fail.</source>
        <translation>Dort benutzen, wo es scheitern darf.</translation>
    </message>
    <message>
        <source>Look at it.</source>
        <translation>Ansehen.</translation>
    </message>
    <message>
        <source>Do not begin with it.</source>
        <translation>Nicht damit anfangen.</translation>
    </message>
    <message>
        <source>All systems and people.</source>
        <translation>Alle Systeme und Personen.</translation>
    </message>
    <message>
        <source>One system and what is around it.</source>
        <translation>Ein System und was um es herum ist.</translation>
    </message>
    <message>
        <source>What a system consists of.</source>
        <translation>Woraus ein System besteht.</translation>
    </message>
    <message>
        <source>What a container consists of.</source>
        <translation>Woraus ein Container besteht.</translation>
    </message>
    <message>
        <source>What a component consists of.</source>
        <translation>Woraus eine Komponente besteht.</translation>
    </message>
    <message>
        <source>What runs where.</source>
        <translation>Was wo läuft.</translation>
    </message>
    <message>
        <source>What happens in which order.</source>
        <translation>Was in welcher Reihenfolge geschieht.</translation>
    </message>
    <message>
        <source>Another view with less in it.</source>
        <translation>Eine andere Sicht mit weniger darin.</translation>
    </message>
    <message>
        <source>Whatever you include.</source>
        <translation>Was immer Sie einschließen.</translation>
    </message>
    <message>
        <source>A picture from a file.</source>
        <translation>Ein Bild aus einer Datei.</translation>
    </message>
    <message>
        <source>Both hold.</source>
        <translation>Beides gilt.</translation>
    </message>
    <message>
        <source>One of them holds.</source>
        <translation>Eines von beiden gilt.</translation>
    </message>
    <message>
        <source>It does not hold.</source>
        <translation>Es gilt nicht.</translation>
    </message>
    <message>
        <source>It is one of a list.</source>
        <translation>Es ist eines aus einer Liste.</translation>
    </message>
    <message>
        <source>A set holds it.</source>
        <translation>Eine Menge enthält es.</translation>
    </message>
    <message>
        <source>A text fits a pattern with * and ?.</source>
        <translation>Ein Text passt zu einem Muster mit * und ?.</translation>
    </message>
    <message>
        <source>The field is there.</source>
        <translation>Das Feld ist da.</translation>
    </message>
    <message>
        <source>Only those for which it holds.</source>
        <translation>Nur die, für die es gilt.</translation>
    </message>
    <message>
        <source>It holds for at least one.</source>
        <translation>Es gilt für wenigstens eines.</translation>
    </message>
    <message>
        <source>It holds for each.</source>
        <translation>Es gilt für jedes.</translation>
    </message>
    <message>
        <source>It holds for none.</source>
        <translation>Es gilt für keines.</translation>
    </message>
    <message>
        <source>All together.</source>
        <translation>Alles zusammen.</translation>
    </message>
    <message>
        <source>The least.</source>
        <translation>Das kleinste.</translation>
    </message>
    <message>
        <source>The greatest.</source>
        <translation>Das größte.</translation>
    </message>
    <message>
        <source>Each once.</source>
        <translation>Jedes einmal.</translation>
    </message>
    <message>
        <source>Is below it.</source>
        <translation>Ist darunter.</translation>
    </message>
    <message>
        <source>Is connected to it, within some steps.</source>
        <translation>Ist damit verbunden, über einige Schritte.</translation>
    </message>
    <message>
        <source>Uses it directly.</source>
        <translation>Benutzt es unmittelbar.</translation>
    </message>
    <message>
        <source>Uses it, also by way of others.</source>
        <translation>Benutzt es, auch auf dem Weg über andere.</translation>
    </message>
    <message>
        <source>The way from one to another.</source>
        <translation>Der Weg vom einen zum anderen.</translation>
    </message>
    <message>
        <source>How many steps lie below.</source>
        <translation>Wie viele Stufen darunter liegen.</translation>
    </message>
    <message>
        <source>Depends on itself.</source>
        <translation>Hängt von sich selbst ab.</translation>
    </message>
    <message>
        <source>The closest place of a kind around it.</source>
        <translation>Der nächste Ort einer Art um es herum.</translation>
    </message>
    <message>
        <source>What it costs in a month.</source>
        <translation>Was es im Monat kostet.</translation>
    </message>
    <message>
        <source>The day of the check.</source>
        <translation>Der Tag der Prüfung.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>wahr oder falsch</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a percentage, such as 28%</source>
        <translation>ein Prozentsatz, etwa 28%</translation>
    </message>
    <message>
        <source>a duration, such as 15m</source>
        <translation>eine Dauer, etwa 15m</translation>
    </message>
    <message>
        <source>a size, such as 4 GB</source>
        <translation>eine Größe, etwa 4 GB</translation>
    </message>
    <message>
        <source>a sum, such as 9000 EUR</source>
        <translation>eine Summe, etwa 9000 EUR</translation>
    </message>
    <message>
        <source>a price, such as 0.428 USD/h</source>
        <translation>ein Preis, etwa 0.428 USD/h</translation>
    </message>
    <message>
        <source>a rate, such as 60/s</source>
        <translation>eine Rate, etwa 60/s</translation>
    </message>
    <message>
        <source>a date, such as 2026-10-01</source>
        <translation>ein Datum, etwa 2026-10-01</translation>
    </message>
    <message>
        <source>an address</source>
        <translation>eine Adresse</translation>
    </message>
    <message>
        <source>a colour, such as #1f6fd0</source>
        <translation>eine Farbe, etwa #1f6fd0</translation>
    </message>
    <message>
        <source>an expression</source>
        <translation>ein Ausdruck</translation>
    </message>
    <message>
        <source>a path, a pattern or an expression</source>
        <translation>ein Pfad, ein Muster oder ein Ausdruck</translation>
    </message>
    <message>
        <source>an element</source>
        <translation>ein Element</translation>
    </message>
    <message>
        <source>a team</source>
        <translation>ein Team</translation>
    </message>
    <message>
        <source>a decision</source>
        <translation>eine Entscheidung</translation>
    </message>
    <message>
        <source>a view</source>
        <translation>eine Sicht</translation>
    </message>
    <message>
        <source>a kind</source>
        <translation>eine Art</translation>
    </message>
    <message>
        <source>an environment</source>
        <translation>eine Umgebung</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>used %n times</source>
        <translation>
            <numerusform>%n-mal benutzt</numerusform>
            <numerusform>%n-mal benutzt</numerusform>
        </translation>
    </message>
</context>
</TS>
