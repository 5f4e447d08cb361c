<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
<context>
    <name>lintel::ComparePanel</name>
    <message numerus="yes">
        <source>%1 → %2: %n difference(s)</source>
        <translation>
            <numerusform>%1 → %2: %n difference</numerusform>
            <numerusform>%1 → %2: %n differences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lintel::CostPanel</name>
    <message numerus="yes">
        <source>%n over budget</source>
        <translation>
            <numerusform>%n over budget</numerusform>
            <numerusform>%n over budget</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lintel::DeleteDialog</name>
    <message numerus="yes">
        <source>Delete %n thing(s) from the model? They go from every view.</source>
        <translation>
            <numerusform>Delete %n thing from the model? It goes from every view.</numerusform>
            <numerusform>Delete %n things from the model? They go from every view.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This goes along, or needs mending afterwards (%n):</source>
        <translation>
            <numerusform>This goes along, or needs mending afterwards (%n):</numerusform>
            <numerusform>This goes along, or needs mending afterwards (%n):</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n thing(s)</source>
        <translation>
            <numerusform>Delete %n thing</numerusform>
            <numerusform>Delete %n things</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lintel::EarlierSaves</name>
    <message numerus="yes">
        <source>%1 · %n file(s)</source>
        <translation>
            <numerusform>%1 · %n file</numerusform>
            <numerusform>%1 · %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lintel::Exchange</name>
    <message numerus="yes">
        <source>%n element(s) imported.</source>
        <translation>
            <numerusform>%n element imported.</numerusform>
            <numerusform>%n elements imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written.</source>
        <translation>
            <numerusform>%n file written.</numerusform>
            <numerusform>%n files written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lintel::ExpressionEditor</name>
    <message numerus="yes">
        <source>%1 of %n match</source>
        <translation>
            <numerusform>%1 of %n matches</numerusform>
            <numerusform>%1 of %n match</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lintel::FieldRow</name>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lintel::FindBar</name>
    <message numerus="yes">
        <source>%n matches</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lintel::FindingsPanel</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lintel::InspectorHeader</name>
    <message numerus="yes">
        <source>%n records. One edit changes all of them.</source>
        <translation>
            <numerusform>%n record. One edit changes all of them.</numerusform>
            <numerusform>%n records. One edit changes all of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lintel::SearchPanel</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n or more hits</source>
        <translation>
            <numerusform>%n or more hits</numerusform>
            <numerusform>%n or more hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lintel::Session</name>
    <message numerus="yes">
        <source>%n file(s) changed on disk and were read again.</source>
        <translation>
            <numerusform>%n file changed on disk and was read again.</numerusform>
            <numerusform>%n files changed on disk and were read again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %1 and %n more</source>
        <translation>
            <numerusform>Paste %1 and %n more</numerusform>
            <numerusform>Paste %1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lintel::Settling</name>
    <message numerus="yes">
        <source>%1: “%2” and “%3”, line(s) %4</source>
        <extracomment>A file, the two branches that are in conflict, and the numbers of lines</extracomment>
        <translation>
            <numerusform>%1: “%2” and “%3”, line %4</numerusform>
            <numerusform>%1: “%2” and “%3”, lines %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merged by meaning, %n decision(s) are left to you.</source>
        <translation>
            <numerusform>Merged by meaning, %n decision is left to you.</numerusform>
            <numerusform>Merged by meaning, %n decisions are left to you.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lintel::StatusLine</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lintel::Subject</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lintel::TextEditor</name>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lintel::ViewContent</name>
    <message numerus="yes">
        <source>%n elements</source>
        <translation>
            <numerusform>%n element</numerusform>
            <numerusform>%n elements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lintel::canvas::FindBar</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lintel::canvas::NotesBar</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) on this diagram</source>
        <translation>
            <numerusform>%n note on this diagram</numerusform>
            <numerusform>%n notes on this diagram</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lintel::keyhelp</name>
    <message numerus="yes">
        <source>used %n times</source>
        <translation>
            <numerusform>used %n time</numerusform>
            <numerusform>used %n times</numerusform>
        </translation>
    </message>
</context>
</TS>
