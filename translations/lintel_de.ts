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
    <message>
        <source>%1 and %2 have the same number</source>
        <translation>%1 und %2 haben dieselbe Nummer</translation>
    </message>
    <message>
        <source>%1 cannot be compared with %2</source>
        <translation>%1 lässt sich nicht mit %2 vergleichen</translation>
    </message>
    <message>
        <source>%1 changed on disk since it was read, so it was not overwritten</source>
        <translation>%1 hat sich auf der Platte geändert, seit es gelesen wurde, und wurde deshalb nicht überschrieben</translation>
    </message>
    <message>
        <source>%1 has no &apos;%2&apos;</source>
        <translation>%1 hat kein &apos;%2&apos;</translation>
    </message>
    <message>
        <source>%1 has no negative</source>
        <translation>%1 hat kein Negatives</translation>
    </message>
    <message>
        <source>%1 has no order</source>
        <translation>%1 hat keine Ordnung</translation>
    </message>
    <message>
        <source>%1 is %2, although the accepted %3 replaces it</source>
        <translation>%1 ist %2, obwohl die angenommene %3 sie ersetzt</translation>
    </message>
    <message>
        <source>%1 is in no format that can be read</source>
        <translation>%1 hat kein Format, das sich lesen lässt</translation>
    </message>
    <message>
        <source>%1 is in the end superseded by itself</source>
        <translation>%1 ist am Ende durch sich selbst ersetzt</translation>
    </message>
    <message>
        <source>%1 is superseded by %2, yet %3 says that it supersedes %1</source>
        <translation>%1 ist durch %2 ersetzt, doch %3 sagt, dass sie %1 ersetzt</translation>
    </message>
    <message>
        <source>%1 is superseded, but not by any decision</source>
        <translation>%1 ist ersetzt, aber durch keine Entscheidung</translation>
    </message>
    <message>
        <source>%1 names the %2 &apos;%3&apos;, which does not exist</source>
        <translation>%1 nennt %2 &apos;%3&apos;, was es nicht gibt</translation>
    </message>
    <message>
        <source>%1 pictures of the documentation are left out</source>
        <translation>%1 Bilder der Dokumentation bleiben weg</translation>
    </message>
    <message>
        <source>%1 refers to &apos;%2&apos;, which does not exist</source>
        <translation>%1 verweist auf &apos;%2&apos;, was es nicht gibt</translation>
    </message>
    <message>
        <source>%1 was to be reviewed by %2</source>
        <translation>%1 war bis %2 zu überprüfen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; belongs in the workspace&apos;s root file and means nothing here</source>
        <translation>&apos;%1&apos; gehört in die Hauptdatei des Arbeitsbereichs und bedeutet hier nichts</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be linked to a decision</source>
        <translation>&apos;%1&apos; lässt sich nicht mit einer Entscheidung verknüpfen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be read: %2</source>
        <translation>&apos;%1&apos; lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be written anew without losing a part of it</source>
        <translation>&apos;%1&apos; lässt sich nicht neu schreiben, ohne dass ein Teil davon verloren geht</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be written: %2</source>
        <translation>&apos;%1&apos; lässt sich nicht schreiben: %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be written: %2; it is as it was</source>
        <translation>&apos;%1&apos; lässt sich nicht schreiben: %2; es ist, wie es war</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot go into itself</source>
        <translation>&apos;%1&apos; kann nicht in sich selbst</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot stand in &apos;%2&apos;</source>
        <translation>&apos;%1&apos; kann nicht in &apos;%2&apos; stehen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot stand there</source>
        <translation>&apos;%1&apos; kann dort nicht stehen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not exist</source>
        <translation>&apos;%1&apos; gibt es nicht</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not read, so nothing in it can be changed here: %2</source>
        <translation>&apos;%1&apos; ist nicht lesbar, deshalb lässt sich darin hier nichts ändern: %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; exists and is not an empty folder</source>
        <translation>&apos;%1&apos; gibt es, und es ist kein leerer Ordner</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has an empty part</source>
        <translation>&apos;%1&apos; hat einen leeren Teil</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has more than %2 bytes, the most that is read</source>
        <translation>&apos;%1&apos; hat mehr als %2 Bytes, mehr wird nicht gelesen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds no lintel.yaml</source>
        <translation>&apos;%1&apos; enthält keine lintel.yaml</translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds several workspaces (%2)</source>
        <translation>&apos;%1&apos; enthält mehrere Arbeitsbereiche (%2)</translation>
    </message>
    <message>
        <source>&apos;%1&apos; includes no file</source>
        <translation>&apos;%1&apos; schließt keine Datei ein</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a YAML alias, which workspace files do not use</source>
        <translation>&apos;%1&apos; ist ein YAML-Alias, den es in diesen Dateien nicht gibt</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a YAML anchor, which workspace files do not use</source>
        <translation>&apos;%1&apos; ist ein YAML-Anker, den es in diesen Dateien nicht gibt</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a YAML directive, which workspace files do not use</source>
        <translation>&apos;%1&apos; ist eine YAML-Direktive, die es in diesen Dateien nicht gibt</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a YAML tag, which workspace files do not use</source>
        <translation>&apos;%1&apos; ist ein YAML-Tag, das es in diesen Dateien nicht gibt</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a device, pipe or socket</source>
        <translation>&apos;%1&apos; ist ein Gerät, eine Pipe oder ein Socket</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a folder</source>
        <translation>&apos;%1&apos; ist ein Ordner</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a key without a value: did a comma end the value of &apos;%2&apos;?</source>
        <translation>&apos;%1&apos; ist ein Schlüssel ohne Wert: hat ein Komma den Wert von &apos;%2&apos; beendet?</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a list here</source>
        <translation>&apos;%1&apos; ist hier eine Liste</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a map here: ids with what they mean</source>
        <translation>&apos;%1&apos; ist hier eine Zuordnung: Kennungen mit dem, was sie bedeuten</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is defined twice; the first is at %2:%3</source>
        <translation>&apos;%1&apos; ist zweimal definiert; das erste Mal in %2:%3</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is left out of the catalogue: it has no known owner</source>
        <translation>&apos;%1&apos; fehlt im Katalog: es hat keinen bekannten Verantwortlichen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is left out: an end does not exist</source>
        <translation>&apos;%1&apos; bleibt weg: ein Ende gibt es nicht</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is left out: its id &apos;%2&apos; is missing or taken</source>
        <translation>&apos;%1&apos; bleibt weg: seine Kennung &apos;%2&apos; fehlt oder ist vergeben</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is left out: nothing depends on a system in Backstage</source>
        <translation>&apos;%1&apos; bleibt weg: in Backstage hängt nichts von einem System ab</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is negative</source>
        <translation>&apos;%1&apos; ist negativ</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither &apos;*&apos; nor a path</source>
        <translation>&apos;%1&apos; ist weder &apos;*&apos; noch ein Pfad</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither a price nor the name of one</source>
        <translation>&apos;%1&apos; ist weder ein Preis noch der Name von einem</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no YAML file of this workspace</source>
        <translation>&apos;%1&apos; ist keine YAML-Datei dieses Arbeitsbereichs</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no count</source>
        <translation>&apos;%1&apos; ist keine Anzahl</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no day</source>
        <translation>&apos;%1&apos; ist kein Tag</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no day of the calendar</source>
        <translation>&apos;%1&apos; ist kein Tag des Kalenders</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no direction</source>
        <translation>&apos;%1&apos; ist keine Richtung</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no format that can be written</source>
        <translation>&apos;%1&apos; ist kein Format, das sich schreiben lässt</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no id</source>
        <translation>&apos;%1&apos; ist keine Kennung</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no month</source>
        <translation>&apos;%1&apos; ist kein Monat</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no quantity</source>
        <translation>&apos;%1&apos; ist keine Menge</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no scale</source>
        <translation>&apos;%1&apos; ist keine Vergrößerung</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no sign of this language</source>
        <translation>&apos;%1&apos; ist kein Zeichen dieser Sprache</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no sign of this language, did you mean &apos;%2&apos;?</source>
        <translation>&apos;%1&apos; ist kein Zeichen dieser Sprache, meinten Sie &apos;%2&apos;?</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no status of a decision</source>
        <translation>&apos;%1&apos; ist kein Status einer Entscheidung</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no type of view</source>
        <translation>&apos;%1&apos; ist kein Typ einer Sicht</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no value of &apos;%2&apos;</source>
        <translation>&apos;%1&apos; ist kein Wert von &apos;%2&apos;</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no value of &apos;%2&apos;, which is %3</source>
        <translation>&apos;%1&apos; ist kein Wert von &apos;%2&apos;, was %3 ist</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not %2</source>
        <translation>&apos;%1&apos; ist nicht %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a file name</source>
        <translation>&apos;%1&apos; ist kein Dateiname</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a number</source>
        <translation>&apos;%1&apos; ist keine Zahl</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an amount of money</source>
        <translation>&apos;%1&apos; ist kein Geldbetrag</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is per instance, but there is no instance of &apos;%2&apos;</source>
        <translation>&apos;%1&apos; gilt je Instanz, aber es gibt keine Instanz von &apos;%2&apos;</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is taken by &apos;%2&apos;</source>
        <translation>&apos;%1&apos; ist vergeben an &apos;%2&apos;</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is written, but its folder could not be brought to disk: %2</source>
        <translation>&apos;%1&apos; ist geschrieben, aber sein Ordner ließ sich nicht auf die Platte bringen: %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; means nothing between %2 and %3</source>
        <translation>&apos;%1&apos; bedeutet zwischen %2 und %3 nichts</translation>
    </message>
    <message>
        <source>&apos;%1&apos; names no element and no node</source>
        <translation>&apos;%1&apos; nennt kein Element und keinen Knoten</translation>
    </message>
    <message>
        <source>&apos;%1&apos; names no field of a node, instance or element</source>
        <translation>&apos;%1&apos; nennt kein Feld eines Knotens, einer Instanz oder eines Elements</translation>
    </message>
    <message>
        <source>&apos;%1&apos; names the decision &apos;%2&apos;, which does not exist</source>
        <translation>&apos;%1&apos; nennt die Entscheidung &apos;%2&apos;, die es nicht gibt</translation>
    </message>
    <message>
        <source>&apos;%1&apos; needs a set, &apos;%2&apos; is %3</source>
        <translation>&apos;%1&apos; braucht eine Menge, &apos;%2&apos; ist %3</translation>
    </message>
    <message>
        <source>&apos;%1&apos; needs numbers, not %2</source>
        <translation>&apos;%1&apos; braucht Zahlen, nicht %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; of &apos;%2&apos; would come to name something else</source>
        <translation>&apos;%1&apos; von &apos;%2&apos; würde etwas anderes nennen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; takes %2 arguments, not %3</source>
        <translation>&apos;%1&apos; nimmt %2 Argumente, nicht %3</translation>
    </message>
    <message>
        <source>&apos;%1&apos; takes one value here, not a list or a map</source>
        <translation>&apos;%1&apos; nimmt hier einen Wert, keine Liste oder Zuordnung</translation>
    </message>
    <message>
        <source>&apos;%1&apos; was not expected here</source>
        <translation>&apos;%1&apos; wurde hier nicht erwartet</translation>
    </message>
    <message>
        <source>&apos;%1&apos; would be written twice</source>
        <translation>&apos;%1&apos; würde zweimal geschrieben</translation>
    </message>
    <message>
        <source>&apos;%1.%2&apos; has no parent: nothing is called &apos;%1&apos;</source>
        <translation>&apos;%1.%2&apos; hat nichts Übergeordnetes: nichts heißt &apos;%1&apos;</translation>
    </message>
    <message>
        <source>&apos;-&gt;&apos; is no part of an expression</source>
        <translation>&apos;-&gt;&apos; gehört in keinen Ausdruck</translation>
    </message>
    <message>
        <source>&apos;?&apos; starts a complex key, which is not used here</source>
        <translation>&apos;?&apos; beginnt einen zusammengesetzten Schlüssel, den es hier nicht gibt</translation>
    </message>
    <message>
        <source>&apos;all&apos; needs a condition</source>
        <translation>&apos;all&apos; braucht eine Bedingung</translation>
    </message>
    <message>
        <source>&apos;and&apos; with &apos;or&apos; needs parentheses</source>
        <translation>&apos;and&apos; mit &apos;or&apos; braucht Klammern</translation>
    </message>
    <message>
        <source>&apos;depth&apos; needs a set of relationships, not %1</source>
        <translation>&apos;depth&apos; braucht eine Menge von Beziehungen, nicht %1</translation>
    </message>
    <message>
        <source>&apos;distinct&apos; needs single values, not sets</source>
        <translation>&apos;distinct&apos; braucht einzelne Werte, keine Mengen</translation>
    </message>
    <message>
        <source>&apos;has&apos; needs a set before it, &apos;%1&apos; is %2</source>
        <translation>&apos;has&apos; braucht davor eine Menge, &apos;%1&apos; ist %2</translation>
    </message>
    <message>
        <source>&apos;in&apos; needs a set or a list behind it, &apos;%1&apos; is %2</source>
        <translation>&apos;in&apos; braucht dahinter eine Menge oder Liste, &apos;%1&apos; ist %2</translation>
    </message>
    <message>
        <source>&apos;matches&apos; needs a pattern behind it</source>
        <translation>&apos;matches&apos; braucht dahinter ein Muster</translation>
    </message>
    <message>
        <source>&apos;matches&apos; needs a text before it, &apos;%1&apos; is %2</source>
        <translation>&apos;matches&apos; braucht davor einen Text, &apos;%1&apos; ist %2</translation>
    </message>
    <message>
        <source>&apos;metric&apos; is not available in this version</source>
        <translation>&apos;metric&apos; gibt es in dieser Version nicht</translation>
    </message>
    <message>
        <source>&apos;where&apos; needs a set of records before it, &apos;%1&apos; is %2</source>
        <translation>&apos;where&apos; braucht davor eine Menge von Einträgen, &apos;%1&apos; ist %2</translation>
    </message>
    <message>
        <source>A relationship goes from one element to another that neither contains the other.</source>
        <translation>Eine Beziehung geht von einem Element zu einem anderen, von denen keines das andere enthält.</translation>
    </message>
    <message>
        <source>Add &apos;environment&apos; with the name of a deployment.</source>
        <translation>Fügen Sie &apos;environment&apos; mit dem Namen einer Verteilung hinzu.</translation>
    </message>
    <message>
        <source>Add &apos;of&apos; with the element that it shows.</source>
        <translation>Fügen Sie &apos;of&apos; hinzu mit dem Element, das sie zeigt.</translation>
    </message>
    <message>
        <source>Add /month, a driver with per, or once: YYYY-MM.</source>
        <translation>Fügen Sie /month hinzu, einen Treiber mit per, oder once: JJJJ-MM.</translation>
    </message>
    <message>
        <source>Add a &apos;&quot;&apos; where it ends.</source>
        <translation>Setzen Sie ein &apos;&quot;&apos; an sein Ende.</translation>
    </message>
    <message>
        <source>Add it to drivers, or write instance.</source>
        <translation>Nehmen Sie ihn in drivers auf, oder schreiben Sie instance.</translation>
    </message>
    <message>
        <source>Add it to rates, such as rates: {%1: 0.92 %2}.</source>
        <translation>Nehmen Sie ihn in rates auf, etwa rates: {%1: 0.92 %2}.</translation>
    </message>
    <message>
        <source>Add the relationship, or say &apos;response: true&apos; where the step answers one.</source>
        <translation>Fügen Sie die Beziehung hinzu, oder sagen Sie &apos;response: true&apos;, wo der Schritt auf einen antwortet.</translation>
    </message>
    <message>
        <source>Base it on a view of elements or of a deployment.</source>
        <translation>Lassen Sie sie auf einer Sicht von Elementen oder einer Verteilung beruhen.</translation>
    </message>
    <message>
        <source>Base it on a view that is not filtered.</source>
        <translation>Lassen Sie sie auf einer Sicht beruhen, die nicht gefiltert ist.</translation>
    </message>
    <message>
        <source>Begin it with a line such as id: acme.</source>
        <translation>Beginnen Sie es mit einer Zeile wie id: acme.</translation>
    </message>
    <message>
        <source>Begin with a section such as `systems:`.</source>
        <translation>Beginnen Sie mit einem Abschnitt wie `systems:`.</translation>
    </message>
    <message>
        <source>Check the indentation of this line, and that brackets and quotes above are closed where they should be.</source>
        <translation>Prüfen Sie die Einrückung dieser Zeile, und dass Klammern und Anführungszeichen darüber geschlossen sind, wo sie es sein sollen.</translation>
    </message>
    <message>
        <source>Check the spelling of the path.</source>
        <translation>Prüfen Sie die Schreibweise des Pfads.</translation>
    </message>
    <message>
        <source>Check this line and the one above.</source>
        <translation>Prüfen Sie diese Zeile und die darüber.</translation>
    </message>
    <message>
        <source>Choose a place outside of it.</source>
        <translation>Wählen Sie einen Ort außerhalb.</translation>
    </message>
    <message>
        <source>Choose a scale above 0.</source>
        <translation>Wählen Sie eine Vergrößerung über 0.</translation>
    </message>
    <message>
        <source>Choose a smaller scale, show less in the view, or export SVG or PDF.</source>
        <translation>Wählen Sie eine kleinere Vergrößerung, zeigen Sie weniger, oder exportieren Sie SVG oder PDF.</translation>
    </message>
    <message>
        <source>Choose a view that is not filtered itself.</source>
        <translation>Wählen Sie eine Sicht, die nicht selbst gefiltert ist.</translation>
    </message>
    <message>
        <source>Choose an element and a node.</source>
        <translation>Wählen Sie ein Element und einen Knoten.</translation>
    </message>
    <message>
        <source>Choose an element that is lit while you drag.</source>
        <translation>Wählen Sie ein Element, das beim Ziehen leuchtet.</translation>
    </message>
    <message>
        <source>Choose an element.</source>
        <translation>Wählen Sie ein Element.</translation>
    </message>
    <message>
        <source>Choose an environment.</source>
        <translation>Wählen Sie eine Umgebung.</translation>
    </message>
    <message>
        <source>Choose another id, or remove that file.</source>
        <translation>Wählen Sie eine andere Kennung, oder entfernen Sie diese Datei.</translation>
    </message>
    <message>
        <source>Choose another id.</source>
        <translation>Wählen Sie eine andere Kennung.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Choose another type or element.</source>
        <translation>Wählen Sie einen anderen Typ oder ein anderes Element.</translation>
    </message>
    <message>
        <source>Choose another type.</source>
        <translation>Wählen Sie einen anderen Typ.</translation>
    </message>
    <message>
        <source>Choose elements or technologies.</source>
        <translation>Wählen Sie Elemente oder Technologien.</translation>
    </message>
    <message>
        <source>Choose one of the types.</source>
        <translation>Wählen Sie einen der Typen.</translation>
    </message>
    <message>
        <source>Choose two elements.</source>
        <translation>Wählen Sie zwei Elemente.</translation>
    </message>
    <message>
        <source>Choose what it is of.</source>
        <translation>Wählen Sie, wovon sie ist.</translation>
    </message>
    <message>
        <source>Close it with &apos;.</source>
        <translation>Schließen Sie es mit &apos;.</translation>
    </message>
    <message>
        <source>Close it with &apos;]&apos;.</source>
        <translation>Schließen Sie es mit &apos;]&apos;.</translation>
    </message>
    <message>
        <source>Close it with &apos;}&apos;.</source>
        <translation>Schließen Sie es mit &apos;}&apos;.</translation>
    </message>
    <message>
        <source>Close it with &quot;.</source>
        <translation>Schließen Sie es mit &quot;.</translation>
    </message>
    <message>
        <source>Close it with the same quote.</source>
        <translation>Schließen Sie es mit demselben Zeichen.</translation>
    </message>
    <message>
        <source>Compare it, or ask distinct(elements, ...).</source>
        <translation>Vergleichen Sie es, oder fragen Sie distinct(elements, ...).</translation>
    </message>
    <message>
        <source>Copy elements in Lintel, or text of a workspace file into the text tab.</source>
        <translation>Kopieren Sie Elemente in Lintel, oder Text aus einer Datei des Arbeitsbereichs in den Textreiter.</translation>
    </message>
    <message>
        <source>Correct it, or remove it from the view.</source>
        <translation>Berichtigen Sie ihn, oder entfernen Sie ihn aus der Sicht.</translation>
    </message>
    <message>
        <source>Correct its &apos;base&apos;.</source>
        <translation>Berichtigen Sie ihr &apos;base&apos;.</translation>
    </message>
    <message>
        <source>Correct its &apos;environment&apos;.</source>
        <translation>Berichtigen Sie ihr &apos;environment&apos;.</translation>
    </message>
    <message>
        <source>Correct its &apos;of&apos;.</source>
        <translation>Berichtigen Sie ihr &apos;of&apos;.</translation>
    </message>
    <message>
        <source>Correct its text first.</source>
        <translation>Berichtigen Sie zuerst den Text.</translation>
    </message>
    <message>
        <source>Correct or remove it.</source>
        <translation>Berichtigen oder entfernen Sie es.</translation>
    </message>
    <message>
        <source>Declare it under `fields` when it is meant.</source>
        <translation>Erklären Sie ihn unter `fields`, wenn er gewollt ist.</translation>
    </message>
    <message>
        <source>Define &apos;%1&apos; first, or correct the path.</source>
        <translation>Definieren Sie zuerst &apos;%1&apos;, oder berichtigen Sie den Pfad.</translation>
    </message>
    <message>
        <source>Deploy it, or leave per out.</source>
        <translation>Verteilen Sie es, oder lassen Sie per weg.</translation>
    </message>
    <message>
        <source>Did you mean &apos;%2&apos;?</source>
        <translation>Meinten Sie &apos;%2&apos;?</translation>
    </message>
    <message>
        <source>Did you mean &apos;%3&apos;?</source>
        <translation>Meinten Sie &apos;%3&apos;?</translation>
    </message>
    <message>
        <source>Edit its file as text.</source>
        <translation>Bearbeiten Sie seine Datei als Text.</translation>
    </message>
    <message>
        <source>Export SVG instead.</source>
        <translation>Exportieren Sie stattdessen SVG.</translation>
    </message>
    <message>
        <source>Export it without a passphrase.</source>
        <translation>Exportieren Sie ihn ohne Passwort.</translation>
    </message>
    <message>
        <source>Export the workspace again.</source>
        <translation>Exportieren Sie den Arbeitsbereich noch einmal.</translation>
    </message>
    <message>
        <source>For a part of a text use: matches &quot;*part*&quot;.</source>
        <translation>Für einen Teil eines Textes: matches &quot;*Teil*&quot;.</translation>
    </message>
    <message>
        <source>Give a number from 0.1 to 8.</source>
        <translation>Nennen Sie eine Zahl von 0.1 bis 8.</translation>
    </message>
    <message>
        <source>Give a reason and an approver.</source>
        <translation>Nennen Sie einen Grund und wer zugestimmt hat.</translation>
    </message>
    <message>
        <source>Give it, or its system, an &apos;owner&apos; among the teams.</source>
        <translation>Geben Sie ihm oder seinem System einen &apos;owner&apos; unter den Teams.</translation>
    </message>
    <message>
        <source>Give its full path.</source>
        <translation>Nennen Sie seinen vollen Pfad.</translation>
    </message>
    <message>
        <source>Give one another id.</source>
        <translation>Geben Sie einer eine andere Kennung.</translation>
    </message>
    <message>
        <source>Give the newer file the next free number.</source>
        <translation>Geben Sie der neueren Datei die nächste freie Nummer.</translation>
    </message>
    <message>
        <source>Hide the elements inside it instead.</source>
        <translation>Verbergen Sie stattdessen die Elemente darin.</translation>
    </message>
    <message>
        <source>Ids begin with a letter or &apos;_&apos; and go on with letters, digits, &apos;_&apos; and &apos;-&apos;.</source>
        <translation>Kennungen beginnen mit einem Buchstaben oder &apos;_&apos; und gehen mit Buchstaben, Ziffern, &apos;_&apos; und &apos;-&apos; weiter.</translation>
    </message>
    <message>
        <source>Ids begin with a letter or &apos;_&apos; and go on with letters, digits, &apos;_&apos; and &apos;-&apos;; the words for people go into `name`.</source>
        <translation>Kennungen beginnen mit einem Buchstaben oder &apos;_&apos; und gehen mit Buchstaben, Ziffern, &apos;_&apos; und &apos;-&apos; weiter; die Wörter für Menschen kommen in `name`.</translation>
    </message>
    <message>
        <source>Import a smaller workspace.</source>
        <translation>Importieren Sie einen kleineren Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Join two comparisons with &apos;and&apos;.</source>
        <translation>Verbinden Sie zwei Vergleiche mit &apos;and&apos;.</translation>
    </message>
    <message>
        <source>Leave it as it is, or move its comments to lines of their own.</source>
        <translation>Lassen Sie es, wie es ist, oder setzen Sie seine Kommentare in eigene Zeilen.</translation>
    </message>
    <message>
        <source>Let both name each other.</source>
        <translation>Lassen Sie beide einander nennen.</translation>
    </message>
    <message>
        <source>Let it point to a container.</source>
        <translation>Lassen Sie es auf einen Container zeigen.</translation>
    </message>
    <message>
        <source>Make it in the text.</source>
        <translation>Machen Sie sie im Text.</translation>
    </message>
    <message>
        <source>Make the structure flatter.</source>
        <translation>Machen Sie den Aufbau flacher.</translation>
    </message>
    <message>
        <source>Mend or remove the reference.</source>
        <translation>Richten oder entfernen Sie den Verweis.</translation>
    </message>
    <message>
        <source>Mend the cause or choose another place, and write again.</source>
        <translation>Beheben Sie die Ursache oder wählen Sie einen anderen Ort, und schreiben Sie erneut.</translation>
    </message>
    <message>
        <source>Mend the reference; until then the cost belongs to no one.</source>
        <translation>Richten Sie den Verweis; bis dahin gehören die Kosten niemandem.</translation>
    </message>
    <message>
        <source>Move it there.</source>
        <translation>Verschieben Sie es dorthin.</translation>
    </message>
    <message>
        <source>Name a file beneath the workspace&apos;s folder by a relative path with &apos;/&apos;.</source>
        <translation>Nennen Sie eine Datei unter dem Ordner des Arbeitsbereichs mit einem relativen Pfad mit &apos;/&apos;.</translation>
    </message>
    <message>
        <source>Name a file.</source>
        <translation>Nennen Sie eine Datei.</translation>
    </message>
    <message>
        <source>Name a new one.</source>
        <translation>Nennen Sie einen neuen.</translation>
    </message>
    <message>
        <source>Name a workspace folder or its lintel.yaml; `lintel new DIR` makes one.</source>
        <translation>Nennen Sie den Ordner eines Arbeitsbereichs oder seine lintel.yaml; `lintel new ORDNER` macht einen.</translation>
    </message>
    <message>
        <source>Name an ordinary file.</source>
        <translation>Nennen Sie eine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>Name it, e.g. lintel adr supersede OLD NEW.</source>
        <translation>Nennen Sie sie, etwa lintel adr supersede ALT NEU.</translation>
    </message>
    <message>
        <source>Name its &apos;owner&apos; under &apos;groups&apos;.</source>
        <translation>Nennen Sie ihren &apos;owner&apos; unter &apos;groups&apos;.</translation>
    </message>
    <message>
        <source>Name its file as &apos;definition&apos;.</source>
        <translation>Nennen Sie ihre Datei als &apos;definition&apos;.</translation>
    </message>
    <message>
        <source>Name one beneath its folder, such as model/shop.yaml.</source>
        <translation>Nennen Sie eine unter seinem Ordner, etwa model/shop.yaml.</translation>
    </message>
    <message>
        <source>Name one of deployments.</source>
        <translation>Nennen Sie eine aus deployments.</translation>
    </message>
    <message>
        <source>Name one of the files.</source>
        <translation>Nennen Sie eine der Dateien.</translation>
    </message>
    <message>
        <source>Name the folder of a workspace; `lintel new DIR` makes one.</source>
        <translation>Nennen Sie den Ordner eines Arbeitsbereichs; `lintel new ORDNER` macht einen.</translation>
    </message>
    <message>
        <source>Names may contain &apos;-&apos;.</source>
        <translation>Namen dürfen &apos;-&apos; enthalten.</translation>
    </message>
    <message>
        <source>Open the workspace anew.</source>
        <translation>Öffnen Sie den Arbeitsbereich neu.</translation>
    </message>
    <message>
        <source>Put it into a file of its own.</source>
        <translation>Legen Sie es in eine eigene Datei.</translation>
    </message>
    <message>
        <source>Put parentheses around what belongs together.</source>
        <translation>Setzen Sie Klammern um das, was zusammengehört.</translation>
    </message>
    <message>
        <source>Put the whole value into quotes; a quote within it is written \&quot; in double and &apos;&apos; in single quotes.</source>
        <translation>Setzen Sie den ganzen Wert in Anführungszeichen; eines darin schreibt man \&quot; in doppelten und &apos;&apos; in einfachen.</translation>
    </message>
    <message>
        <source>Quote it: &quot;%1&quot;.</source>
        <translation>Setzen Sie es in Anführungszeichen: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Quote the text if the brackets or braces belong to it.</source>
        <translation>Setzen Sie den Text in Anführungszeichen, wenn die Klammern dazugehören.</translation>
    </message>
    <message>
        <source>Quote the text that it belongs to.</source>
        <translation>Setzen Sie den Text, zu dem es gehört, in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Quote the value of &apos;%2&apos;.</source>
        <translation>Setzen Sie den Wert von &apos;%2&apos; in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Remove it here.</source>
        <translation>Entfernen Sie ihn hier.</translation>
    </message>
    <message>
        <source>Remove it, or quote the value if it is text.</source>
        <translation>Entfernen Sie es, oder setzen Sie den Wert in Anführungszeichen, wenn er Text ist.</translation>
    </message>
    <message>
        <source>Remove it, or write it as \x%1 within double quotes.</source>
        <translation>Entfernen Sie es, oder schreiben Sie es als \x%1 in doppelten Anführungszeichen.</translation>
    </message>
    <message>
        <source>Remove one of the references, so that the newest decision has no successor.</source>
        <translation>Entfernen Sie einen der Verweise, so dass die neueste Entscheidung keine Nachfolgerin hat.</translation>
    </message>
    <message>
        <source>Remove or rename one of them.</source>
        <translation>Entfernen Sie einen davon, oder benennen Sie ihn um.</translation>
    </message>
    <message>
        <source>Remove the line.</source>
        <translation>Entfernen Sie die Zeile.</translation>
    </message>
    <message>
        <source>Remove the steps in the inspector or the text.</source>
        <translation>Entfernen Sie die Schritte im Inspektor oder im Text.</translation>
    </message>
    <message>
        <source>Rename or remove one of them.</source>
        <translation>Benennen Sie eines um, oder entfernen Sie es.</translation>
    </message>
    <message>
        <source>Review it, and set a new date or a new status.</source>
        <translation>Überprüfen Sie sie, und setzen Sie einen neuen Tag oder Status.</translation>
    </message>
    <message>
        <source>Save a copy elsewhere, reload, or overwrite it on purpose.</source>
        <translation>Speichern Sie eine Kopie anderswo, laden Sie neu, oder überschreiben Sie es mit Absicht.</translation>
    </message>
    <message>
        <source>Save it as UTF-8 text.</source>
        <translation>Speichern Sie sie als UTF-8-Text.</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>Speichern Sie sie als UTF-8.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8.</source>
        <translation>Speichern Sie die Datei als UTF-8.</translation>
    </message>
    <message>
        <source>Save the file with LF or CR LF line breaks.</source>
        <translation>Speichern Sie die Datei mit LF oder CR LF als Zeilenende.</translation>
    </message>
    <message>
        <source>Say by which: superseded by ADR-NNNN.</source>
        <translation>Sagen Sie, wodurch: superseded by ADR-NNNN.</translation>
    </message>
    <message>
        <source>Say of what: %1(SET, FIELD).</source>
        <translation>Sagen Sie wovon: %1(MENGE, FELD).</translation>
    </message>
    <message>
        <source>Set its status to: superseded by %3.</source>
        <translation>Setzen Sie ihren Status auf: superseded by %3.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>Split it into several files.</source>
        <translation>Teilen Sie die Datei auf mehrere auf.</translation>
    </message>
    <message>
        <source>Split it into several.</source>
        <translation>Teilen Sie ihn auf mehrere auf.</translation>
    </message>
    <message>
        <source>Split it, or include less.</source>
        <translation>Teilen Sie ihn auf, oder schließen Sie weniger ein.</translation>
    </message>
    <message>
        <source>Until it is mended the cost is not shared.</source>
        <translation>Bis es gerichtet ist, werden die Kosten nicht aufgeteilt.</translation>
    </message>
    <message>
        <source>Use &apos;has&apos; or &apos;matches&apos;.</source>
        <translation>Nehmen Sie &apos;has&apos; oder &apos;matches&apos;.</translation>
    </message>
    <message>
        <source>Use &apos;uses&apos; and &apos;usedBy&apos;, or dependsOn(X).</source>
        <translation>Nehmen Sie &apos;uses&apos; und &apos;usedBy&apos;, oder dependsOn(X).</translation>
    </message>
    <message>
        <source>Use == or !=.</source>
        <translation>Nehmen Sie == oder !=.</translation>
    </message>
    <message>
        <source>Use one of %2, or name a file: {file: standards/%1.yaml}.</source>
        <translation>Nehmen Sie eines von %2, oder nennen Sie eine Datei: {file: standards/%1.yaml}.</translation>
    </message>
    <message>
        <source>Use one of %2.</source>
        <translation>Nehmen Sie eines von %2.</translation>
    </message>
    <message>
        <source>Use one of %3.</source>
        <translation>Nehmen Sie eines von %3.</translation>
    </message>
    <message>
        <source>Use proposed, accepted, rejected, deprecated or superseded.</source>
        <translation>Nehmen Sie proposed, accepted, rejected, deprecated oder superseded.</translation>
    </message>
    <message>
        <source>Write %1: VALUE.</source>
        <translation>Schreiben Sie %1: WERT.</translation>
    </message>
    <message>
        <source>Write NAME or NAME/NAME.</source>
        <translation>Schreiben Sie NAME oder NAME/NAME.</translation>
    </message>
    <message>
        <source>Write PATH, PATH.* (what is directly in it), PATH.** (all below it) or *.</source>
        <translation>Schreiben Sie PFAD, PFAD.* (was unmittelbar darin ist), PFAD.** (alles darunter) oder *.</translation>
    </message>
    <message>
        <source>Write YEAR-MONTH-DAY.</source>
        <translation>Schreiben Sie JAHR-MONAT-TAG.</translation>
    </message>
    <message>
        <source>Write `decisions: decisions` into its root file.</source>
        <translation>Schreiben Sie `decisions: decisions` in seine Hauptdatei.</translation>
    </message>
    <message>
        <source>Write `lintel: 1` in its first line.</source>
        <translation>Schreiben Sie `lintel: 1` in die erste Zeile.</translation>
    </message>
    <message>
        <source>Write a number, a blank and a currency, such as 9000 EUR.</source>
        <translation>Schreiben Sie eine Zahl, ein Leerzeichen und eine Währung, etwa 9000 EUR.</translation>
    </message>
    <message>
        <source>Write a number, if need be with a unit, such as 4000 GB.</source>
        <translation>Schreiben Sie eine Zahl, wenn nötig mit Einheit, etwa 4000 GB.</translation>
    </message>
    <message>
        <source>Write a number, or a number in a time such as 1200000/month.</source>
        <translation>Schreiben Sie eine Zahl, oder eine Zahl in einer Zeit wie 1200000/month.</translation>
    </message>
    <message>
        <source>Write a whole number.</source>
        <translation>Schreiben Sie eine ganze Zahl.</translation>
    </message>
    <message>
        <source>Write all(SET, CONDITION).</source>
        <translation>Schreiben Sie all(MENGE, BEDINGUNG).</translation>
    </message>
    <message>
        <source>Write both in the same unit.</source>
        <translation>Schreiben Sie beides in derselben Einheit.</translation>
    </message>
    <message>
        <source>Write depth(uses where interaction == sync).</source>
        <translation>Schreiben Sie depth(uses where interaction == sync).</translation>
    </message>
    <message>
        <source>Write digits with a point and up to eight places, such as 1200 or 0.428.</source>
        <translation>Schreiben Sie Ziffern mit einem Punkt und bis zu acht Stellen, etwa 1200 oder 0.428.</translation>
    </message>
    <message>
        <source>Write each entry as `id:`.</source>
        <translation>Schreiben Sie jeden Eintrag als `id:`.</translation>
    </message>
    <message>
        <source>Write each entry behind a dash.</source>
        <translation>Schreiben Sie jeden Eintrag hinter einen Strich.</translation>
    </message>
    <message>
        <source>Write fewer aliases, or split the file.</source>
        <translation>Schreiben Sie weniger Aliase, oder teilen Sie die Datei auf.</translation>
    </message>
    <message>
        <source>Write it as 0.1 EUR/GB/month, or add it to prices.</source>
        <translation>Schreiben Sie ihn wie 0.1 EUR/GB/month, oder nehmen Sie ihn in prices auf.</translation>
    </message>
    <message>
        <source>Write it as 2027-03-31.</source>
        <translation>Schreiben Sie ihn wie 2027-03-31.</translation>
    </message>
    <message>
        <source>Write it as {discount: 28%, coverage: 80%, term: 1y}.</source>
        <translation>Schreiben Sie sie als {discount: 28%, coverage: 80%, term: 1y}.</translation>
    </message>
    <message>
        <source>Write it in a plainer way, or change it in the text.</source>
        <translation>Schreiben Sie ihn einfacher, oder ändern Sie ihn im Text.</translation>
    </message>
    <message>
        <source>Write it in quotes: &quot;team-*&quot;.</source>
        <translation>Schreiben Sie es in Anführungszeichen: &quot;team-*&quot;.</translation>
    </message>
    <message>
        <source>Write it in this form.</source>
        <translation>Schreiben Sie ihn in dieser Form.</translation>
    </message>
    <message>
        <source>Write its keys indented below.</source>
        <translation>Schreiben Sie die Schlüssel eingerückt darunter.</translation>
    </message>
    <message>
        <source>Write landscape, context, container, component, code, deployment, dynamic, filtered, custom or image.</source>
        <translation>Schreiben Sie landscape, context, container, component, code, deployment, dynamic, filtered, custom oder image.</translation>
    </message>
    <message>
        <source>Write one, such as price: 900 EUR/month.</source>
        <translation>Schreiben Sie einen, etwa price: 900 EUR/month.</translation>
    </message>
    <message>
        <source>Write one.</source>
        <translation>Schreiben Sie einen.</translation>
    </message>
    <message>
        <source>Write the full path and the field, such as production.eu-west-1.eks.count.</source>
        <translation>Schreiben Sie den vollen Pfad und das Feld, etwa production.eu-west-1.eks.count.</translation>
    </message>
    <message>
        <source>Write the key out.</source>
        <translation>Schreiben Sie den Schlüssel aus.</translation>
    </message>
    <message>
        <source>Write the key, a colon and the value on one line.</source>
        <translation>Schreiben Sie den Schlüssel, einen Doppelpunkt und den Wert in eine Zeile.</translation>
    </message>
    <message>
        <source>Write the key, or quote the text if the colon belongs to it.</source>
        <translation>Schreiben Sie den Schlüssel, oder setzen Sie den Text in Anführungszeichen, wenn der Doppelpunkt dazugehört.</translation>
    </message>
    <message>
        <source>Write the value out where it is needed, or quote it: &quot;%1&quot;.</source>
        <translation>Schreiben Sie den Wert dort aus, wo er gebraucht wird, oder setzen Sie ihn in Anführungszeichen: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Write the value out, or quote it if it is text: &quot;%1&quot;.</source>
        <translation>Schreiben Sie den Wert aus, oder setzen Sie ihn in Anführungszeichen, wenn er Text ist: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Write the value out.</source>
        <translation>Schreiben Sie den Wert aus.</translation>
    </message>
    <message>
        <source>Write top-bottom, bottom-top, left-right or right-left.</source>
        <translation>Schreiben Sie top-bottom, bottom-top, left-right oder right-left.</translation>
    </message>
    <message>
        <source>Write year and month, such as 2027-01.</source>
        <translation>Schreiben Sie Jahr und Monat, etwa 2027-01.</translation>
    </message>
    <message>
        <source>Write zero or more.</source>
        <translation>Schreiben Sie null oder mehr.</translation>
    </message>
    <message>
        <source>Write {%1: VALUE} for a map, [%1] for a list, or quote the text if the braces belong to it.</source>
        <translation>Schreiben Sie {%1: WERT} für eine Zuordnung, [%1] für eine Liste, oder setzen Sie den Text in Anführungszeichen, wenn die Klammern dazugehören.</translation>
    </message>
    <message>
        <source>Write {KEY: VALUE}, or quote the text if the colon belongs to it.</source>
        <translation>Schreiben Sie {SCHLÜSSEL: WERT}, oder setzen Sie den Text in Anführungszeichen, wenn der Doppelpunkt dazugehört.</translation>
    </message>
    <message>
        <source>`lintel formats` shows which there are.</source>
        <translation>`lintel formats` zeigt, welche es gibt.</translation>
    </message>
    <message>
        <source>`lintel layout --prune` removes it.</source>
        <translation>`lintel layout --prune` entfernt es.</translation>
    </message>
    <message>
        <source>a %1 is a map of keys here</source>
        <translation>hinter %1 stehen hier Schlüssel mit Werten</translation>
    </message>
    <message>
        <source>a &apos;%1&apos; is missing</source>
        <translation>ein &apos;%1&apos; fehlt</translation>
    </message>
    <message>
        <source>a carriage return stands here without a line feed</source>
        <translation>hier steht ein Wagenrücklauf ohne Zeilenvorschub</translation>
    </message>
    <message>
        <source>a condition is needed here, &apos;%1&apos; is %2</source>
        <translation>hier wird eine Bedingung gebraucht, &apos;%1&apos; ist %2</translation>
    </message>
    <message>
        <source>a decision is changed in its own text</source>
        <translation>eine Entscheidung wird in ihrem eigenen Text geändert</translation>
    </message>
    <message>
        <source>a decision is never deleted, but superseded</source>
        <translation>eine Entscheidung wird nie gelöscht, sondern ersetzt</translation>
    </message>
    <message>
        <source>a dynamic view shows what its steps name</source>
        <translation>eine dynamische Sicht zeigt, was ihre Schritte nennen</translation>
    </message>
    <message>
        <source>a filtered view narrows another one</source>
        <translation>eine gefilterte Sicht ist ein Ausschnitt einer anderen</translation>
    </message>
    <message>
        <source>a key is longer than %1 characters</source>
        <translation>ein Schlüssel ist länger als %1 Zeichen</translation>
    </message>
    <message>
        <source>a key is missing before the &apos;:&apos;</source>
        <translation>vor dem &apos;:&apos; fehlt ein Schlüssel</translation>
    </message>
    <message>
        <source>a list can only stand behind &apos;in&apos;</source>
        <translation>eine Liste kann nur hinter &apos;in&apos; stehen</translation>
    </message>
    <message>
        <source>a list in brackets holds a key and a value without braces</source>
        <translation>eine Liste in Klammern enthält einen Schlüssel mit Wert ohne geschweifte Klammern</translation>
    </message>
    <message>
        <source>a map or list stands here, not a text</source>
        <translation>hier steht eine Zuordnung oder Liste, kein Text</translation>
    </message>
    <message>
        <source>a map or list stands where a key is expected</source>
        <translation>eine Zuordnung oder Liste steht, wo ein Schlüssel erwartet wird</translation>
    </message>
    <message>
        <source>a merge conflict between &apos;%1&apos; and &apos;%2&apos; is left in the file</source>
        <translation>in der Datei ist ein Mergekonflikt zwischen &apos;%1&apos; und &apos;%2&apos; stehen geblieben</translation>
    </message>
    <message>
        <source>a minus needs a blank on both sides</source>
        <translation>ein Minus braucht Leerzeichen auf beiden Seiten</translation>
    </message>
    <message>
        <source>a parameter is written &apos;params.NAME&apos;</source>
        <translation>ein Parameter wird &apos;params.NAME&apos; geschrieben</translation>
    </message>
    <message>
        <source>a picture of this size cannot be drawn</source>
        <translation>ein Bild dieser Größe lässt sich nicht zeichnen</translation>
    </message>
    <message>
        <source>a relationship &apos;%1&apos; of &apos;%2&apos; is left out: its other end does not exist, or is a node and no element</source>
        <translation>eine Beziehung &apos;%1&apos; von &apos;%2&apos; bleibt weg: ihr anderes Ende gibt es nicht, oder es ist ein Knoten und kein Element</translation>
    </message>
    <message>
        <source>a relationship goes from an element to an element</source>
        <translation>eine Beziehung geht von einem Element zu einem Element</translation>
    </message>
    <message>
        <source>a relationship goes to an element</source>
        <translation>eine Beziehung geht zu einem Element</translation>
    </message>
    <message>
        <source>a second document starts here</source>
        <translation>hier beginnt ein zweites Dokument</translation>
    </message>
    <message>
        <source>a set of such members cannot have %1</source>
        <translation>eine Menge solcher Glieder kann %1 nicht haben</translation>
    </message>
    <message>
        <source>a superseded decision has to name the one that replaces it</source>
        <translation>eine ersetzte Entscheidung muss die nennen, die sie ersetzt</translation>
    </message>
    <message>
        <source>a tag has at least one letter</source>
        <translation>ein Schlagwort hat wenigstens einen Buchstaben</translation>
    </message>
    <message>
        <source>a view of this type is about an element</source>
        <translation>eine Sicht dieses Typs ist von einem Element</translation>
    </message>
    <message>
        <source>a view of type &apos;%1&apos; cannot be of &apos;%2&apos;</source>
        <translation>eine Sicht vom Typ &apos;%1&apos; kann nicht von &apos;%2&apos; sein</translation>
    </message>
    <message>
        <source>a waiver says why, and who approved it</source>
        <translation>eine Ausnahme sagt, warum, und wer sie gebilligt hat</translation>
    </message>
    <message>
        <source>a workspace file is a map of sections</source>
        <translation>eine Datei des Arbeitsbereichs besteht aus Abschnitten</translation>
    </message>
    <message>
        <source>aliases stand for more than %1 values</source>
        <translation>Aliase stehen für mehr als %1 Werte</translation>
    </message>
    <message>
        <source>an element is needed here, &apos;%1&apos; is %2</source>
        <translation>hier wird ein Element gebraucht, &apos;%1&apos; ist %2</translation>
    </message>
    <message>
        <source>an entry of this kind cannot be put here</source>
        <translation>ein Eintrag dieser Art kann hier nicht stehen</translation>
    </message>
    <message>
        <source>an instance cannot stand here</source>
        <translation>eine Instanz kann hier nicht stehen</translation>
    </message>
    <message>
        <source>an instance of &apos;%1&apos; is left out: its id is missing or taken, or there is no such element</source>
        <translation>eine Instanz von &apos;%1&apos; bleibt weg: ihre Kennung fehlt oder ist vergeben, oder dieses Element gibt es nicht</translation>
    </message>
    <message>
        <source>an item of a list has no key</source>
        <translation>ein Punkt einer Liste hat keinen Schlüssel</translation>
    </message>
    <message>
        <source>an unquoted &apos;&amp;&apos; starts an anchor in YAML</source>
        <translation>ein &apos;&amp;&apos; ohne Anführungszeichen beginnt in YAML einen Anker</translation>
    </message>
    <message>
        <source>an unquoted &apos;*&apos; starts an alias in YAML</source>
        <translation>ein &apos;*&apos; ohne Anführungszeichen beginnt in YAML einen Alias</translation>
    </message>
    <message>
        <source>an unquoted &apos;?&apos; stands within brackets or braces</source>
        <translation>ein &apos;?&apos; ohne Anführungszeichen steht in Klammern</translation>
    </message>
    <message>
        <source>comparisons cannot be chained</source>
        <translation>Vergleiche lassen sich nicht aneinanderreihen</translation>
    </message>
    <message>
        <source>costs cannot be added up by &apos;%1&apos;</source>
        <translation>nach &apos;%1&apos; lassen sich Kosten nicht zusammenzählen</translation>
    </message>
    <message>
        <source>format version &apos;%1&apos; is not known; this program reads version 1</source>
        <translation>die Formatversion &apos;%1&apos; ist unbekannt; dieses Programm liest Version 1</translation>
    </message>
    <message>
        <source>in &apos;%1&apos; of the rule %2: %3</source>
        <translation>in &apos;%1&apos; der Regel %2: %3</translation>
    </message>
    <message>
        <source>in &apos;where&apos; of the rule %1: %2</source>
        <translation>in &apos;where&apos; der Regel %1: %2</translation>
    </message>
    <message>
        <source>maps and lists are nested deeper than %1 levels</source>
        <translation>Zuordnungen und Listen sind tiefer als %1 Ebenen geschachtelt</translation>
    </message>
    <message>
        <source>no element is called &apos;%1&apos;</source>
        <translation>kein Element heißt &apos;%1&apos;</translation>
    </message>
    <message>
        <source>nothing is created there</source>
        <translation>dort wird nichts angelegt</translation>
    </message>
    <message>
        <source>only elements are shown in views</source>
        <translation>nur Elemente werden in Sichten gezeigt</translation>
    </message>
    <message>
        <source>only elements run on deployment nodes</source>
        <translation>nur Elemente laufen auf Verteilungsknoten</translation>
    </message>
    <message>
        <source>only the root file has the key &apos;lintel&apos;</source>
        <translation>nur die Hauptdatei hat den Schlüssel &apos;lintel&apos;</translation>
    </message>
    <message>
        <source>pictures cannot be drawn here: there are no fonts</source>
        <translation>hier lassen sich keine Bilder zeichnen: es gibt keine Schriften</translation>
    </message>
    <message>
        <source>relationships between instances that were removed come back: there are more than %1</source>
        <translation>entfernte Beziehungen zwischen Instanzen kommen zurück: es sind mehr als %1</translation>
    </message>
    <message>
        <source>step %1 goes from &apos;%2&apos; to &apos;%3&apos;, which no relationship does</source>
        <translation>Schritt %1 geht von &apos;%2&apos; nach &apos;%3&apos;, was keine Beziehung tut</translation>
    </message>
    <message>
        <source>text stands behind the closing quote of a value</source>
        <translation>hinter dem schließenden Anführungszeichen eines Werts steht Text</translation>
    </message>
    <message>
        <source>the &apos;%1&apos; that stands here is never closed</source>
        <translation>das &apos;%1&apos;, das hier steht, wird nie geschlossen</translation>
    </message>
    <message>
        <source>the API &apos;%1&apos; of &apos;%2&apos; is left out: it has no definition</source>
        <translation>die Schnittstelle &apos;%1&apos; von &apos;%2&apos; bleibt weg: sie hat keine Definition</translation>
    </message>
    <message>
        <source>the JSON is nested more than %1 levels deep</source>
        <translation>das JSON ist tiefer als %1 Ebenen geschachtelt</translation>
    </message>
    <message>
        <source>the JSON is no Structurizr workspace: it has neither &apos;model&apos; nor &apos;views&apos;</source>
        <translation>das JSON ist kein Structurizr-Arbeitsbereich: es hat weder &apos;model&apos; noch &apos;views&apos;</translation>
    </message>
    <message>
        <source>the YAML cannot be read here: %1</source>
        <translation>das YAML ist hier nicht lesbar: %1</translation>
    </message>
    <message>
        <source>the alias &apos;%1&apos; stands for no text, but is a key</source>
        <translation>der Alias &apos;%1&apos; steht für keinen Text, ist aber ein Schlüssel</translation>
    </message>
    <message>
        <source>the alias &apos;%1&apos; stands within its own anchor</source>
        <translation>der Alias &apos;%1&apos; steht in seinem eigenen Anker</translation>
    </message>
    <message>
        <source>the bytes here are not UTF-8</source>
        <translation>die Bytes hier sind kein UTF-8</translation>
    </message>
    <message>
        <source>the change could not be written: %1 &apos;%2&apos; would read back as something else</source>
        <translation>die Änderung ließ sich nicht schreiben: %1 &apos;%2&apos; würde sich als etwas anderes lesen</translation>
    </message>
    <message>
        <source>the commitment of &apos;%1&apos; cannot be read</source>
        <translation>die Zusage von &apos;%1&apos; ist nicht lesbar</translation>
    </message>
    <message>
        <source>the condition of %1 cannot be read: %2</source>
        <translation>die Bedingung von %1 ist nicht lesbar: %2</translation>
    </message>
    <message>
        <source>the control character U+00%1 stands here</source>
        <translation>hier steht das Steuerzeichen U+00%1</translation>
    </message>
    <message>
        <source>the cost &apos;%1&apos; has no price</source>
        <translation>die Kosten &apos;%1&apos; haben keinen Preis</translation>
    </message>
    <message>
        <source>the decision &apos;%1&apos; has the number %2 here</source>
        <translation>die Entscheidung &apos;%1&apos; hat hier die Nummer %2</translation>
    </message>
    <message>
        <source>the decision is gone</source>
        <translation>die Entscheidung ist nicht mehr da</translation>
    </message>
    <message>
        <source>the decision is not text in UTF-8</source>
        <translation>die Entscheidung ist kein Text in UTF-8</translation>
    </message>
    <message>
        <source>the deployment node &apos;%1&apos; is left out: its id is missing or taken, or it is nested too deep</source>
        <translation>der Verteilungsknoten &apos;%1&apos; bleibt weg: seine Kennung fehlt oder ist vergeben, oder er ist zu tief geschachtelt</translation>
    </message>
    <message>
        <source>the depth of &apos;neighbours&apos; is a number from 1 to %1</source>
        <translation>die Tiefe von &apos;neighbours&apos; ist eine Zahl von 1 bis %1</translation>
    </message>
    <message>
        <source>the driver &apos;%1&apos; has no value that can be counted</source>
        <translation>der Treiber &apos;%1&apos; hat keinen zählbaren Wert</translation>
    </message>
    <message>
        <source>the element is gone</source>
        <translation>das Element ist nicht mehr da</translation>
    </message>
    <message>
        <source>the entry &apos;%1&apos; cannot be read: %2</source>
        <translation>der Eintrag &apos;%1&apos; ist nicht lesbar: %2</translation>
    </message>
    <message>
        <source>the entry &apos;%1&apos; selects nothing</source>
        <translation>der Eintrag &apos;%1&apos; wählt nichts aus</translation>
    </message>
    <message>
        <source>the expression ends too early</source>
        <translation>der Ausdruck endet zu früh</translation>
    </message>
    <message>
        <source>the expression is empty</source>
        <translation>der Ausdruck ist leer</translation>
    </message>
    <message>
        <source>the expression is longer than %1 characters</source>
        <translation>der Ausdruck ist länger als %1 Zeichen</translation>
    </message>
    <message>
        <source>the expression is nested more than %1 deep</source>
        <translation>der Ausdruck ist tiefer als %1 geschachtelt</translation>
    </message>
    <message>
        <source>the file &apos;%1&apos; does not exist</source>
        <translation>die Datei &apos;%1&apos; gibt es nicht</translation>
    </message>
    <message>
        <source>the file has more than %1 MB</source>
        <translation>die Datei hat mehr als %1 MB</translation>
    </message>
    <message>
        <source>the file holds more than %1 keys and values</source>
        <translation>die Datei enthält mehr als %1 Schlüssel und Werte</translation>
    </message>
    <message>
        <source>the file is larger than %1 MB</source>
        <translation>die Datei ist größer als %1 MB</translation>
    </message>
    <message>
        <source>the file is written in UTF-16</source>
        <translation>die Datei ist in UTF-16 geschrieben</translation>
    </message>
    <message>
        <source>the filter &apos;%1&apos; of the view &apos;%2&apos; is left out: filters are by tag there</source>
        <translation>der Filter &apos;%1&apos; der Sicht &apos;%2&apos; bleibt weg: dort gehen Filter nach Schlagwort</translation>
    </message>
    <message>
        <source>the graph to lay out is not consistent</source>
        <translation>der Graph, der anzuordnen ist, stimmt nicht mit sich überein</translation>
    </message>
    <message>
        <source>the group &apos;%1&apos; becomes no domain: it has no owner</source>
        <translation>die Gruppe &apos;%1&apos; wird keine Domäne: sie hat keinen Verantwortlichen</translation>
    </message>
    <message>
        <source>the key &apos;%1&apos; has no value</source>
        <translation>der Schlüssel &apos;%1&apos; hat keinen Wert</translation>
    </message>
    <message>
        <source>the key &apos;%1&apos; means nothing here</source>
        <translation>der Schlüssel &apos;%1&apos; bedeutet hier nichts</translation>
    </message>
    <message>
        <source>the key &apos;%1&apos; of this %2 is not known; it is kept</source>
        <translation>den Schlüssel &apos;%1&apos; bei %2 kennt das Format nicht; er bleibt erhalten</translation>
    </message>
    <message>
        <source>the key &apos;%1&apos; stands here twice: on line %2 and on line %3</source>
        <translation>der Schlüssel &apos;%1&apos; steht hier zweimal: in Zeile %2 und in Zeile %3</translation>
    </message>
    <message>
        <source>the layout program failed (%1)</source>
        <translation>das Anordnungsprogramm ist gescheitert (%1)</translation>
    </message>
    <message>
        <source>the layout program&apos;s answer is incomplete</source>
        <translation>die Antwort des Anordnungsprogramms ist unvollständig</translation>
    </message>
    <message>
        <source>the layout took longer than %1 seconds</source>
        <translation>das Anordnen dauerte länger als %1 Sekunden</translation>
    </message>
    <message>
        <source>the line cannot end there</source>
        <translation>die Linie kann dort nicht enden</translation>
    </message>
    <message>
        <source>the members of &apos;%1&apos; have no fields</source>
        <translation>die Glieder von &apos;%1&apos; haben keine Felder</translation>
    </message>
    <message>
        <source>the pack has no id</source>
        <translation>das Paket hat keine Kennung</translation>
    </message>
    <message>
        <source>the path &apos;%1&apos; is refused: %2</source>
        <translation>der Pfad &apos;%1&apos; wird abgelehnt: %2</translation>
    </message>
    <message>
        <source>the pattern is longer than %1 characters</source>
        <translation>das Muster ist länger als %1 Zeichen</translation>
    </message>
    <message>
        <source>the picture cannot be written as PDF</source>
        <translation>das Bild lässt sich nicht als PDF schreiben</translation>
    </message>
    <message>
        <source>the picture cannot be written as PNG: %1</source>
        <translation>das Bild lässt sich nicht als PNG schreiben: %1</translation>
    </message>
    <message>
        <source>the picture of the view &apos;%1&apos; is kept, but not shown</source>
        <translation>das Bild der Sicht &apos;%1&apos; bleibt erhalten, wird aber nicht gezeigt</translation>
    </message>
    <message>
        <source>the picture would have %1 x %2 pixels; at most %3 on a side and %4 in all are drawn</source>
        <translation>das Bild hätte %1 x %2 Pixel; höchstens %3 auf einer Seite und %4 insgesamt werden gezeichnet</translation>
    </message>
    <message>
        <source>the price &apos;%1&apos; says no time; it is taken as each month&apos;s</source>
        <translation>der Preis &apos;%1&apos; nennt keine Zeit; er gilt als monatlich</translation>
    </message>
    <message>
        <source>the program &apos;%1&apos; cannot be started</source>
        <translation>das Programm &apos;%1&apos; lässt sich nicht starten</translation>
    </message>
    <message>
        <source>the program lintel-layout is not installed beside this one</source>
        <translation>das Programm lintel-layout ist nicht neben diesem installiert</translation>
    </message>
    <message>
        <source>the quantity is in %1, but the price is for each %2</source>
        <translation>die Menge ist in %1, der Preis aber je %2</translation>
    </message>
    <message>
        <source>the quote that starts here is never closed</source>
        <translation>das Anführungszeichen, das hier beginnt, wird nie geschlossen</translation>
    </message>
    <message>
        <source>the rule %1 asks for the check &apos;%2&apos;, which there is not</source>
        <translation>die Regel %1 verlangt die Prüfung &apos;%2&apos;, die es nicht gibt</translation>
    </message>
    <message>
        <source>the rule &apos;%1&apos; stands here twice</source>
        <translation>die Regel &apos;%1&apos; steht hier zweimal</translation>
    </message>
    <message>
        <source>the set &apos;findings&apos; is not available in this version</source>
        <translation>die Menge &apos;findings&apos; gibt es in dieser Version nicht</translation>
    </message>
    <message>
        <source>the style for &apos;%1&apos; is left out: styles are by tag there</source>
        <translation>der Stil für &apos;%1&apos; bleibt weg: dort gehen Stile nach Schlagwort</translation>
    </message>
    <message>
        <source>the text here belongs to nothing above</source>
        <translation>der Text hier gehört zu nichts darüber</translation>
    </message>
    <message>
        <source>the text of &apos;%1&apos; is not what the change was made for</source>
        <translation>der Text von &apos;%1&apos; ist nicht der, für den die Änderung gemacht wurde</translation>
    </message>
    <message>
        <source>the text of &apos;%1&apos; was not found, so it cannot be changed</source>
        <translation>der Text von &apos;%1&apos; wurde nicht gefunden, deshalb lässt er sich nicht ändern</translation>
    </message>
    <message>
        <source>the text of &apos;%1&apos; was not found, so it cannot be moved</source>
        <translation>der Text von &apos;%1&apos; wurde nicht gefunden, deshalb lässt er sich nicht verschieben</translation>
    </message>
    <message>
        <source>the text of view &apos;%1&apos; was not found</source>
        <translation>der Text der Sicht &apos;%1&apos; wurde nicht gefunden</translation>
    </message>
    <message>
        <source>the view &apos;%1&apos; does not say what it is of</source>
        <translation>die Sicht &apos;%1&apos; sagt nicht, wovon sie ist</translation>
    </message>
    <message>
        <source>the view &apos;%1&apos; does not say which environment it shows</source>
        <translation>die Sicht &apos;%1&apos; sagt nicht, welche Umgebung sie zeigt</translation>
    </message>
    <message>
        <source>the view &apos;%1&apos; filters &apos;%2&apos;, which is %3</source>
        <translation>die Sicht &apos;%1&apos; filtert &apos;%2&apos;, was %3 ist</translation>
    </message>
    <message>
        <source>the view &apos;%1&apos; has the type &apos;%2&apos;, which does not exist</source>
        <translation>die Sicht &apos;%1&apos; hat den Typ &apos;%2&apos;, den es nicht gibt</translation>
    </message>
    <message>
        <source>the view &apos;%1&apos; is an image and is not drawn</source>
        <translation>die Sicht &apos;%1&apos; ist ein Bild und wird nicht gezeichnet</translation>
    </message>
    <message>
        <source>the view &apos;%1&apos; is based on &apos;%2&apos;, which is no view</source>
        <translation>die Sicht &apos;%1&apos; beruht auf &apos;%2&apos;, was keine Sicht ist</translation>
    </message>
    <message>
        <source>the view &apos;%1&apos; is based on itself</source>
        <translation>die Sicht &apos;%1&apos; beruht auf sich selbst</translation>
    </message>
    <message>
        <source>the view &apos;%1&apos; is laid out in plain rows: %2</source>
        <translation>die Sicht &apos;%1&apos; ist in einfachen Reihen angeordnet: %2</translation>
    </message>
    <message>
        <source>the view &apos;%1&apos; is left out: there is no &apos;%2&apos; there</source>
        <translation>die Sicht &apos;%1&apos; bleibt weg: dort gibt es kein &apos;%2&apos;</translation>
    </message>
    <message>
        <source>the view &apos;%1&apos; is of &apos;%2&apos;, which is no element</source>
        <translation>die Sicht &apos;%1&apos; ist von &apos;%2&apos;, was kein Element ist</translation>
    </message>
    <message>
        <source>the view &apos;%1&apos; is of the environment &apos;%2&apos;, which does not exist</source>
        <translation>die Sicht &apos;%1&apos; ist von der Umgebung &apos;%2&apos;, die es nicht gibt</translation>
    </message>
    <message>
        <source>the view is gone</source>
        <translation>die Sicht ist nicht mehr da</translation>
    </message>
    <message>
        <source>the whole file is no entry</source>
        <translation>die ganze Datei ist kein Eintrag</translation>
    </message>
    <message>
        <source>the workspace has more than %1 files or %2 MB</source>
        <translation>der Arbeitsbereich hat mehr als %1 Dateien oder %2 MB</translation>
    </message>
    <message>
        <source>the workspace has no view &apos;%1&apos;; its layout is kept</source>
        <translation>der Arbeitsbereich hat keine Sicht &apos;%1&apos;; ihr Layout bleibt erhalten</translation>
    </message>
    <message>
        <source>the workspace is encrypted</source>
        <translation>der Arbeitsbereich ist verschlüsselt</translation>
    </message>
    <message>
        <source>the workspace names no folder of decisions</source>
        <translation>der Arbeitsbereich nennt keinen Ordner der Entscheidungen</translation>
    </message>
    <message>
        <source>there is a layout &apos;%1&apos; already</source>
        <translation>es gibt schon ein Layout &apos;%1&apos;</translation>
    </message>
    <message>
        <source>there is no driver &apos;%1&apos;</source>
        <translation>es gibt keinen Treiber &apos;%1&apos;</translation>
    </message>
    <message>
        <source>there is no environment &apos;%1&apos;</source>
        <translation>es gibt keine Umgebung &apos;%1&apos;</translation>
    </message>
    <message>
        <source>there is no file &apos;%1&apos;</source>
        <translation>es gibt keine Datei &apos;%1&apos;</translation>
    </message>
    <message>
        <source>there is no pack &apos;%1&apos;</source>
        <translation>es gibt kein Paket &apos;%1&apos;</translation>
    </message>
    <message>
        <source>there is no rate from %1 to %2</source>
        <translation>es gibt keinen Kurs von %1 nach %2</translation>
    </message>
    <message>
        <source>there is no scenario &apos;%1&apos;</source>
        <translation>es gibt kein Szenario &apos;%1&apos;</translation>
    </message>
    <message>
        <source>there is no such view</source>
        <translation>diese Sicht gibt es nicht</translation>
    </message>
    <message>
        <source>there is no template &apos;%1&apos;</source>
        <translation>es gibt keine Vorlage &apos;%1&apos;</translation>
    </message>
    <message>
        <source>there is no workspace to ask</source>
        <translation>es gibt keinen Arbeitsbereich zu befragen</translation>
    </message>
    <message>
        <source>there is nothing to delete</source>
        <translation>es gibt nichts zu löschen</translation>
    </message>
    <message>
        <source>these two cannot be connected</source>
        <translation>diese beiden lassen sich nicht verbinden</translation>
    </message>
    <message>
        <source>this cannot be hidden by itself</source>
        <translation>das lässt sich nicht allein verbergen</translation>
    </message>
    <message>
        <source>this is %1 of each element, not a condition</source>
        <translation>das ist %1 jedes Elements, keine Bedingung</translation>
    </message>
    <message>
        <source>this is no JSON: %1 (byte %2)</source>
        <translation>das ist kein JSON: %1 (Byte %2)</translation>
    </message>
    <message>
        <source>this is no root file of a workspace: the key &apos;lintel&apos; is missing</source>
        <translation>das ist keine Hauptdatei eines Arbeitsbereichs: der Schlüssel &apos;lintel&apos; fehlt</translation>
    </message>
    <message>
        <source>this name has too many parts</source>
        <translation>dieser Name hat zu viele Teile</translation>
    </message>
    <message>
        <source>this number is too large</source>
        <translation>diese Zahl ist zu groß</translation>
    </message>
    <message>
        <source>this text has no closing quote</source>
        <translation>diesem Text fehlt das schließende Anführungszeichen</translation>
    </message>
    <message>
        <source>this text is written in a way that cannot be changed piece by piece</source>
        <translation>dieser Text ist so geschrieben, dass er sich nicht stückweise ändern lässt</translation>
    </message>
    <message>
        <source>unknown field &apos;%1&apos; of %2, did you mean &apos;this.%1&apos;?</source>
        <translation>unbekanntes Feld &apos;%1&apos; von %2, meinten Sie &apos;this.%1&apos;?</translation>
    </message>
    <message>
        <source>what is in the clipboard is no part of a model</source>
        <translation>was in der Zwischenablage ist, ist kein Teil eines Modells</translation>
    </message>
    <message>
        <source>what was to be changed is gone</source>
        <translation>was geändert werden sollte, ist nicht mehr da</translation>
    </message>
    <message>
        <source>what was to be copied is gone</source>
        <translation>was kopiert werden sollte, ist nicht mehr da</translation>
    </message>
    <message>
        <source>what was to be moved is gone</source>
        <translation>was verschoben werden sollte, ist nicht mehr da</translation>
    </message>
    <message>
        <source>what was to be waived is gone</source>
        <translation>was ausgenommen werden sollte, ist nicht mehr da</translation>
    </message>
    <message>
        <source>%1 links of the decision &apos;%2&apos; are kept, but not shown</source>
        <translation>%1 Verweise der Entscheidung &apos;%2&apos; bleiben erhalten, werden aber nicht gezeigt</translation>
    </message>
    <message>
        <source>&apos;${%1}&apos; is no constant or variable and stays as it is: the environment is not read</source>
        <translation>&apos;${%1}&apos; ist keine Konstante oder Variable und bleibt, wie es ist: die Umgebung wird nicht gelesen</translation>
    </message>
    <message>
        <source>&apos;%1 %2&apos; is left out: nothing that a file brings along is run</source>
        <translation>&apos;%1 %2&apos; bleibt weg: nichts, was eine Datei mitbringt, wird ausgeführt</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be what this view is about, expected: %2</source>
        <translation>&apos;%1&apos; kann nicht sein, wovon diese Sicht ist, erwartet wird: %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot go into &apos;%2&apos;</source>
        <translation>&apos;%1&apos; kann nicht in &apos;%2&apos;</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot stand by itself</source>
        <translation>&apos;%1&apos; kann nicht für sich allein stehen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; exists</source>
        <translation>&apos;%1&apos; gibt es schon</translation>
    </message>
    <message>
        <source>&apos;%1&apos; finds no %2</source>
        <translation>&apos;%1&apos; findet nichts (%2)</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has a value already</source>
        <translation>&apos;%1&apos; hat schon einen Wert</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has more than one &apos;%2&apos;</source>
        <translation>&apos;%1&apos; hat mehr als ein &apos;%2&apos;</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no block</source>
        <translation>&apos;%1&apos; hat keinen Block</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is an older word for &apos;%2&apos;</source>
        <translation>&apos;%1&apos; ist ein älteres Wort für &apos;%2&apos;</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is an older word that says nothing any more</source>
        <translation>&apos;%1&apos; ist ein älteres Wort, das nichts mehr besagt</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is another tool&apos;s workspace, opened for reading only</source>
        <translation>&apos;%1&apos; ist der Arbeitsbereich eines anderen Werkzeugs und nur zum Lesen geöffnet</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is left out of the view &apos;%2&apos;: views of its type cannot show it there</source>
        <translation>&apos;%1&apos; bleibt in der Sicht &apos;%2&apos; weg: Sichten ihres Typs können es dort nicht zeigen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no colour</source>
        <translation>&apos;%1&apos; ist keine Farbe</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no identifier</source>
        <translation>&apos;%1&apos; ist kein Bezeichner</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no key of a view</source>
        <translation>&apos;%1&apos; ist kein Schlüssel einer Sicht</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no name of a group</source>
        <translation>&apos;%1&apos; ist kein Name einer Gruppe</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no number of instances</source>
        <translation>&apos;%1&apos; ist keine Anzahl von Instanzen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no record of the model that could go elsewhere</source>
        <translation>&apos;%1&apos; ist kein Eintrag des Modells, der anderswohin könnte</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no whole number</source>
        <translation>&apos;%1&apos; ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no whole number from %2 to %3</source>
        <translation>&apos;%1&apos; ist keine ganze Zahl von %2 bis %3</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not expected here</source>
        <translation>&apos;%1&apos; wird hier nicht erwartet</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not expected here, but one of: %2</source>
        <translation>&apos;%1&apos; wird hier nicht erwartet, sondern eines von: %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not known here, expected: %2</source>
        <translation>&apos;%1&apos; ist hier nicht bekannt, erwartet wird: %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not read: nothing is fetched from the network</source>
        <translation>&apos;%1&apos; wird nicht gelesen: aus dem Netz wird nichts geholt</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is what the view is about: it cannot be excluded</source>
        <translation>&apos;%1&apos; ist, wovon die Sicht ist: es lässt sich nicht ausschließen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; leads out of the folder of the workspace</source>
        <translation>&apos;%1&apos; führt aus dem Ordner des Arbeitsbereichs hinaus</translation>
    </message>
    <message>
        <source>&apos;%1&apos; names &apos;%2&apos;, which the other side removed</source>
        <translation>&apos;%1&apos; nennt &apos;%2&apos;, was die andere Seite entfernt hat</translation>
    </message>
    <message>
        <source>&apos;%1&apos; of &apos;%2&apos; names it in a way that cannot be kept</source>
        <translation>&apos;%1&apos; von &apos;%2&apos; nennt es auf eine Weise, die sich nicht erhalten lässt</translation>
    </message>
    <message>
        <source>&apos;%1&apos; was not done: what it is about has changed in the meantime</source>
        <translation>&apos;%1&apos; wurde nicht ausgeführt: was es betrifft, hat sich inzwischen geändert</translation>
    </message>
    <message>
        <source>&apos;%2&apos; is too much, expected: %1</source>
        <translation>&apos;%2&apos; ist zu viel, erwartet wird: %1</translation>
    </message>
    <message>
        <source>Add a closing brace in a line of its own.</source>
        <translation>Fügen Sie in einer eigenen Zeile eine schließende geschweifte Klammer hinzu.</translation>
    </message>
    <message>
        <source>Add it to the model.</source>
        <translation>Nehmen Sie sie ins Modell auf.</translation>
    </message>
    <message>
        <source>Add the property structurizr.groupSeparator with one character to the model.</source>
        <translation>Fügen Sie dem Modell die Eigenschaft structurizr.groupSeparator mit einem Zeichen hinzu.</translation>
    </message>
    <message>
        <source>Bring it back, or save a copy elsewhere.</source>
        <translation>Holen Sie ihn zurück, oder speichern Sie eine Kopie anderswo.</translation>
    </message>
    <message>
        <source>Change that text first.</source>
        <translation>Ändern Sie zuerst diesen Text.</translation>
    </message>
    <message>
        <source>Choose another key.</source>
        <translation>Wählen Sie einen anderen Schlüssel.</translation>
    </message>
    <message>
        <source>Choose another name, or make both variables with !var.</source>
        <translation>Wählen Sie einen anderen Namen, oder machen Sie mit !var beide zu Variablen.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Choose another save.</source>
        <translation>Wählen Sie einen anderen Speicherstand.</translation>
    </message>
    <message>
        <source>Choose between the lines and remove the markers, or run `lintel merge` on the file.</source>
        <translation>Wählen Sie zwischen den Zeilen und entfernen Sie die Markierungen, oder rufen Sie `lintel merge` für die Datei auf.</translation>
    </message>
    <message>
        <source>Choose one to put it into.</source>
        <translation>Wählen Sie eines, in das es kommen soll.</translation>
    </message>
    <message>
        <source>Combine two parts at most.</source>
        <translation>Verbinden Sie höchstens zwei Teile.</translation>
    </message>
    <message>
        <source>Containers go into systems, components into containers, instances onto deployment nodes.</source>
        <translation>Container gehören in Systeme, Komponenten in Container, Instanzen auf Verteilungsknoten.</translation>
    </message>
    <message>
        <source>Define it in a line before this one.</source>
        <translation>Definieren Sie es in einer Zeile vor dieser.</translation>
    </message>
    <message>
        <source>Define it with !const or !var.</source>
        <translation>Definieren Sie es mit !const oder !var.</translation>
    </message>
    <message>
        <source>Do it once more, if it still makes sense.</source>
        <translation>Wiederholen Sie es, wenn es noch sinnvoll ist.</translation>
    </message>
    <message>
        <source>Drag what is inside it.</source>
        <translation>Ziehen Sie, was darin ist.</translation>
    </message>
    <message>
        <source>Edit it with a newer Lintel.</source>
        <translation>Bearbeiten Sie ihn mit einem neueren Lintel.</translation>
    </message>
    <message>
        <source>End its last line with */.</source>
        <translation>Beenden Sie seine letzte Zeile mit */.</translation>
    </message>
    <message>
        <source>End its last line with three quotes.</source>
        <translation>Beenden Sie seine letzte Zeile mit drei Anführungszeichen.</translation>
    </message>
    <message>
        <source>File &gt; Import makes a Lintel workspace of it.</source>
        <translation>Datei &gt; Importieren macht daraus einen Lintel-Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Give it another description, or take this line out; mind those that are implied by others.</source>
        <translation>Geben Sie ihr eine andere Beschreibung, oder nehmen Sie diese Zeile heraus; beachten Sie auch die, die sich aus anderen ergeben.</translation>
    </message>
    <message>
        <source>Import parts of it.</source>
        <translation>Importieren Sie Teile davon.</translation>
    </message>
    <message>
        <source>It is of another level, or what it is in, or what is in it, is there already.</source>
        <translation>Es ist von einer anderen Ebene, oder worin es ist, oder was darin ist, ist schon da.</translation>
    </message>
    <message>
        <source>Look for constants that are made of themselves.</source>
        <translation>Suchen Sie nach Konstanten, die aus sich selbst bestehen.</translation>
    </message>
    <message>
        <source>Make room in your home folder, or let it be written to.</source>
        <translation>Schaffen Sie Platz in Ihrem persönlichen Ordner, oder erlauben Sie, dass darin geschrieben wird.</translation>
    </message>
    <message>
        <source>Merge them as text.</source>
        <translation>Führen Sie sie als Text zusammen.</translation>
    </message>
    <message>
        <source>Move what it names beneath the folder of the workspace.</source>
        <translation>Verschieben Sie, was es nennt, unter den Ordner des Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>Open it with the Lintel that wrote it.</source>
        <translation>Öffnen Sie es mit dem Lintel, das es geschrieben hat.</translation>
    </message>
    <message>
        <source>Put a copy beside the workspace and extend that.</source>
        <translation>Legen Sie eine Kopie neben den Arbeitsbereich, und erweitern Sie diese.</translation>
    </message>
    <message>
        <source>Put a copy beside the workspace and include that.</source>
        <translation>Legen Sie eine Kopie neben den Arbeitsbereich, und schließen Sie diese ein.</translation>
    </message>
    <message>
        <source>Put it at the end of the line before.</source>
        <translation>Setzen Sie sie ans Ende der Zeile davor.</translation>
    </message>
    <message>
        <source>Put it into a file of its own, or extend the other one.</source>
        <translation>Legen Sie ihn in eine eigene Datei, oder erweitern Sie den anderen.</translation>
    </message>
    <message>
        <source>Put texts with blanks in quotes.</source>
        <translation>Setzen Sie Texte mit Leerzeichen in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Put the opening brace at the end of this line.</source>
        <translation>Setzen Sie die öffnende geschweifte Klammer ans Ende dieser Zeile.</translation>
    </message>
    <message>
        <source>Put what stands between the braces into lines of its own.</source>
        <translation>Setzen Sie, was zwischen den geschweiften Klammern steht, in eigene Zeilen.</translation>
    </message>
    <message>
        <source>Remove the reference, or bring back what it names.</source>
        <translation>Entfernen Sie den Verweis, oder holen Sie zurück, was er nennt.</translation>
    </message>
    <message>
        <source>Save often, and make room in your home folder.</source>
        <translation>Speichern Sie oft, und schaffen Sie Platz in Ihrem persönlichen Ordner.</translation>
    </message>
    <message>
        <source>Start it with: workspace {</source>
        <translation>Beginnen Sie sie mit: workspace {</translation>
    </message>
    <message>
        <source>Take autolayout out of it.</source>
        <translation>Nehmen Sie autolayout aus ihr heraus.</translation>
    </message>
    <message>
        <source>Take the brace and its block out.</source>
        <translation>Nehmen Sie die geschweifte Klammer und ihren Block heraus.</translation>
    </message>
    <message>
        <source>Take this line out.</source>
        <translation>Nehmen Sie diese Zeile heraus.</translation>
    </message>
    <message>
        <source>Use letters, digits, underscores and dashes, no dash first.</source>
        <translation>Nehmen Sie Buchstaben, Ziffern, Unterstriche und Bindestriche, am Anfang keinen Bindestrich.</translation>
    </message>
    <message>
        <source>Use letters, digits, underscores and dashes.</source>
        <translation>Nehmen Sie Buchstaben, Ziffern, Unterstriche und Bindestriche.</translation>
    </message>
    <message>
        <source>Wait until it has saved, and save again; or save a copy elsewhere.</source>
        <translation>Warten Sie, bis es gespeichert hat, und speichern Sie erneut; oder speichern Sie eine Kopie anderswo.</translation>
    </message>
    <message>
        <source>Write A/B for a group B within A.</source>
        <translation>Schreiben Sie A/B für eine Gruppe B innerhalb von A.</translation>
    </message>
    <message>
        <source>Write `lintel: 1`.</source>
        <translation>Schreiben Sie `lintel: 1`.</translation>
    </message>
    <message>
        <source>Write a positive number or a range such as 1..3 or 1..N.</source>
        <translation>Schreiben Sie eine positive Zahl oder einen Bereich wie 1..3 oder 1..N.</translation>
    </message>
    <message>
        <source>Write element==* to exclude all elements.</source>
        <translation>Schreiben Sie element==*, um alle Elemente auszuschließen.</translation>
    </message>
    <message>
        <source>Write it as #1168bd or with its name in HTML.</source>
        <translation>Schreiben Sie sie als #1168bd oder mit ihrem Namen in HTML.</translation>
    </message>
    <message>
        <source>Write it as element.tag==Tag, element.parent==shop, a-&gt;b and the like.</source>
        <translation>Schreiben Sie ihn wie element.tag==Tag, element.parent==shop, a-&gt;b und dergleichen.</translation>
    </message>
    <message>
        <source>Write it where it belongs.</source>
        <translation>Schreiben Sie ihn dorthin, wo er hingehört.</translation>
    </message>
    <message>
        <source>a brace cannot stand in a line of its own here</source>
        <translation>eine geschweifte Klammer kann hier nicht in einer eigenen Zeile stehen</translation>
    </message>
    <message>
        <source>a brace is missing, expected: %1</source>
        <translation>eine geschweifte Klammer fehlt, erwartet wird: %1</translation>
    </message>
    <message>
        <source>a crash while saving would have mixed old and new files: %1</source>
        <translation>ein Absturz beim Speichern hätte alte und neue Dateien vermischt: %1</translation>
    </message>
    <message>
        <source>a file has one workspace, and this is the second</source>
        <translation>eine Datei hat einen Arbeitsbereich, und dies ist der zweite</translation>
    </message>
    <message>
        <source>a name is missing, expected: %1</source>
        <translation>ein Name fehlt, erwartet wird: %1</translation>
    </message>
    <message>
        <source>a save that was cut short has been completed: %1</source>
        <translation>ein abgebrochenes Speichern wurde zu Ende geführt: %1</translation>
    </message>
    <message>
        <source>a step &apos;%1&apos; of the view &apos;%2&apos; is carried, but not shown: it has no relationship, or does not fit its scope</source>
        <translation>ein Schritt &apos;%1&apos; der Sicht &apos;%2&apos; wird mitgenommen, aber nicht gezeigt: er hat keine Beziehung, oder passt nicht zu dem, wovon sie ist</translation>
    </message>
    <message>
        <source>a workspace has one model, and this is the second</source>
        <translation>ein Arbeitsbereich hat einen Abschnitt mit dem Modell, und dies ist der zweite</translation>
    </message>
    <message>
        <source>a workspace has one set of views, and this is the second</source>
        <translation>ein Arbeitsbereich hat einen Abschnitt mit Sichten, und dies ist der zweite</translation>
    </message>
    <message>
        <source>another program has &apos;%1&apos; open</source>
        <translation>ein anderes Programm hat &apos;%1&apos; geöffnet</translation>
    </message>
    <message>
        <source>another program keeps &apos;%1&apos; locked</source>
        <translation>ein anderes Programm hält &apos;%1&apos; gesperrt</translation>
    </message>
    <message>
        <source>blocks are nested more than %1 deep</source>
        <translation>Blöcke sind tiefer als %1 Ebenen geschachtelt</translation>
    </message>
    <message>
        <source>edits are not kept in case the program ends unexpectedly: %1</source>
        <translation>Änderungen bleiben nicht erhalten, falls das Programm unerwartet endet: %1</translation>
    </message>
    <message>
        <source>edits that were not saved do not fit the files as they are now; they are kept in &apos;%1&apos;</source>
        <translation>nicht gespeicherte Änderungen passen nicht zu den Dateien, wie sie jetzt sind; sie bleiben in &apos;%1&apos; erhalten</translation>
    </message>
    <message>
        <source>files include each other in a circle: %1</source>
        <translation>Dateien schließen einander im Kreis ein: %1</translation>
    </message>
    <message>
        <source>its id cannot be changed</source>
        <translation>seine Kennung lässt sich nicht ändern</translation>
    </message>
    <message>
        <source>neither side has a view &apos;%1&apos;</source>
        <translation>keine der beiden Seiten hat eine Sicht &apos;%1&apos;</translation>
    </message>
    <message>
        <source>nothing closes the block that starts here</source>
        <translation>nichts schließt den Block, der hier beginnt</translation>
    </message>
    <message>
        <source>nothing ends the comment that starts here</source>
        <translation>nichts beendet den Kommentar, der hier beginnt</translation>
    </message>
    <message>
        <source>nothing ends the text block that starts here</source>
        <translation>nichts beendet den Textblock, der hier beginnt</translation>
    </message>
    <message>
        <source>replacing &apos;${%1}&apos; makes a word of more than %2 characters</source>
        <translation>das Ersetzen von &apos;${%1}&apos; ergibt ein Wort von mehr als %2 Zeichen</translation>
    </message>
    <message>
        <source>something is missing, expected: %1</source>
        <translation>etwas fehlt, erwartet wird: %1</translation>
    </message>
    <message>
        <source>the %1 &apos;%2&apos; does not exist</source>
        <translation>&apos;%2&apos; (%1) gibt es nicht</translation>
    </message>
    <message>
        <source>the comment &apos;%1&apos; has no place in the merged text</source>
        <translation>der Kommentar &apos;%1&apos; hat im zusammengeführten Text keinen Platz</translation>
    </message>
    <message>
        <source>the element &apos;%1&apos; cannot be added to this view</source>
        <translation>das Element &apos;%1&apos; lässt sich dieser Sicht nicht hinzufügen</translation>
    </message>
    <message>
        <source>the expression &apos;%1&apos; is not understood</source>
        <translation>der Ausdruck &apos;%1&apos; ist nicht verständlich</translation>
    </message>
    <message>
        <source>the file is not in UTF-8</source>
        <translation>die Datei ist nicht in UTF-8</translation>
    </message>
    <message>
        <source>the files have more than %1 MB together</source>
        <translation>die Dateien haben zusammen mehr als %1 MB</translation>
    </message>
    <message>
        <source>the filtered view &apos;%1&apos; is carried, but not shown: filters are by tag there</source>
        <translation>die gefilterte Sicht &apos;%1&apos; wird mitgenommen, aber nicht gezeigt: gefiltert wird dort nach Schlagwörtern</translation>
    </message>
    <message>
        <source>the folder &apos;%1&apos; is not there: %2</source>
        <translation>der Ordner &apos;%1&apos; ist nicht da: %2</translation>
    </message>
    <message>
        <source>the group &apos;%1&apos; stands in another one, and no separator is defined</source>
        <translation>die Gruppe &apos;%1&apos; steht in einer anderen, und kein Trennzeichen ist definiert</translation>
    </message>
    <message>
        <source>the identifier &apos;%1&apos; is already in use</source>
        <translation>der Bezeichner &apos;%1&apos; ist schon vergeben</translation>
    </message>
    <message>
        <source>the journal of edits is damaged, or of another version</source>
        <translation>das Journal der Änderungen ist beschädigt, oder von einer anderen Version</translation>
    </message>
    <message>
        <source>the merge could not be written into the files: %1</source>
        <translation>das Zusammengeführte ließ sich nicht in die Dateien schreiben: %1</translation>
    </message>
    <message>
        <source>the model has no relationship between &apos;%1&apos; and &apos;%2&apos;</source>
        <translation>das Modell hat keine Beziehung zwischen &apos;%1&apos; und &apos;%2&apos;</translation>
    </message>
    <message>
        <source>the picture &apos;%1&apos; is left out: it is too large, or none</source>
        <translation>das Bild &apos;%1&apos; bleibt weg: es ist zu groß, oder keines</translation>
    </message>
    <message>
        <source>the picture &apos;%1&apos; is left out: there is no such file</source>
        <translation>das Bild &apos;%1&apos; bleibt weg: diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>the positions in &apos;%1&apos; are left out: %2</source>
        <translation>die Plätze in &apos;%1&apos; bleiben weg: %2</translation>
    </message>
    <message>
        <source>the save has lost the text of &apos;%1&apos;</source>
        <translation>der Speicherstand hat den Text von &apos;%1&apos; verloren</translation>
    </message>
    <message>
        <source>the style for &apos;%1&apos; is carried, but not shown: styles are by tag there</source>
        <translation>der Stil für &apos;%1&apos; wird mitgenommen, aber nicht gezeigt: Stile gelten dort nach Schlagwörtern</translation>
    </message>
    <message>
        <source>the theme &apos;%1&apos; cannot be read</source>
        <translation>das Thema &apos;%1&apos; lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>the view &apos;%1&apos; is carried, but not shown: there is none of its type &apos;%2&apos; there</source>
        <translation>die Sicht &apos;%1&apos; wird mitgenommen, aber nicht gezeigt: dort gibt es keine vom Typ &apos;%2&apos;</translation>
    </message>
    <message>
        <source>the view &apos;%1&apos; is laid out automatically: it cannot be filtered</source>
        <translation>die Sicht &apos;%1&apos; wird selbsttätig angeordnet: sie lässt sich nicht filtern</translation>
    </message>
    <message>
        <source>the workspace is of format version %1 and this program writes version %2, so it can be read only</source>
        <translation>der Arbeitsbereich hat die Formatversion %1 und dieses Programm schreibt Version %2, deshalb lässt er sich nur lesen</translation>
    </message>
    <message>
        <source>the workspace is too large: it makes more elements or relationships than can be read</source>
        <translation>der Arbeitsbereich ist zu groß: er ergibt mehr Elemente oder Beziehungen, als sich lesen lassen</translation>
    </message>
    <message>
        <source>there are more than %1 errors: the rest is not looked at</source>
        <translation>es gibt mehr als %1 Fehler: der Rest wird nicht mehr geprüft</translation>
    </message>
    <message>
        <source>there are too many included files, or they are nested too deep</source>
        <translation>es sind zu viele Dateien eingeschlossen, oder zu tief geschachtelt</translation>
    </message>
    <message>
        <source>there is a %1 named &apos;%2&apos; here already</source>
        <translation>&apos;%2&apos; (%1) gibt es hier schon</translation>
    </message>
    <message>
        <source>there is a relationship between &quot;%1&quot; and &quot;%2&quot; with this description already</source>
        <translation>zwischen &quot;%1&quot; und &quot;%2&quot; gibt es schon eine Beziehung mit dieser Beschreibung</translation>
    </message>
    <message>
        <source>there is a view with the key &apos;%1&apos; already</source>
        <translation>es gibt schon eine Sicht mit dem Schlüssel &apos;%1&apos;</translation>
    </message>
    <message>
        <source>there is no archetype &apos;%1&apos; of relationships</source>
        <translation>es gibt keinen Archetyp &apos;%1&apos; von Beziehungen</translation>
    </message>
    <message>
        <source>there is no open block that this could close</source>
        <translation>es gibt keinen offenen Block, den dies schließen könnte</translation>
    </message>
    <message>
        <source>there is no relationship between &apos;%1&apos; and &apos;%2&apos; in this environment</source>
        <translation>in dieser Umgebung gibt es keine Beziehung zwischen &apos;%1&apos; und &apos;%2&apos;</translation>
    </message>
    <message>
        <source>there is no workspace in the file</source>
        <translation>in der Datei ist kein Arbeitsbereich</translation>
    </message>
    <message>
        <source>there may be no relationship between &quot;%1&quot; and &quot;%2&quot;</source>
        <translation>zwischen &quot;%1&quot; und &quot;%2&quot; darf es keine Beziehung geben</translation>
    </message>
    <message>
        <source>there may be no relationship between &quot;%1&quot; and &quot;%2&quot;, of which one is in the other</source>
        <translation>zwischen &quot;%1&quot; und &quot;%2&quot;, von denen eines im anderen ist, darf es keine Beziehung geben</translation>
    </message>
    <message>
        <source>&apos;%1&apos; changed here and in the source: it stays as it is here</source>
        <translation>&apos;%1&apos; wurde hier und in der Quelle geändert: es bleibt, wie es hier ist</translation>
    </message>
    <message>
        <source>%3 merge conflicts between &apos;%1&apos; and &apos;%2&apos; are left in the file, at lines %4</source>
        <translation>in der Datei sind %3 Mergekonflikte zwischen &apos;%1&apos; und &apos;%2&apos; stehen geblieben, in den Zeilen %4</translation>
    </message>
    <message>
        <source>Break it, or put its text into a file of its own.</source>
        <translation>Brechen Sie sie um, oder legen Sie ihren Text in eine eigene Datei.</translation>
    </message>
    <message>
        <source>Look for long constants that are used often.</source>
        <translation>Suchen Sie nach langen Konstanten, die oft benutzt werden.</translation>
    </message>
    <message>
        <source>replacing constants and variables makes more than %1 characters</source>
        <translation>durch das Ersetzen von Konstanten und Variablen entstehen mehr als %1 Zeichen</translation>
    </message>
    <message>
        <source>the file has more than %1 lines</source>
        <translation>die Datei hat mehr als %1 Zeilen</translation>
    </message>
    <message>
        <source>this line, or the text block that it opens, has more than %1 characters</source>
        <translation>diese Zeile oder der Textblock, den sie öffnet, hat mehr als %1 Zeichen</translation>
    </message>
    <message>
        <source>&apos;%2&apos; is no %1 that could stand here</source>
        <translation>&apos;%2&apos; ist kein %1, das hier stehen könnte</translation>
    </message>
    <message>
        <source>Costs are those of a month: write 9000 EUR.</source>
        <translation>Kosten gelten für einen Monat: Schreiben Sie 9000 EUR.</translation>
    </message>
    <message>
        <source>Leave the technology of the step out.</source>
        <translation>Lassen Sie die Technologie des Schritts weg.</translation>
    </message>
    <message>
        <source>an amount has no period here</source>
        <translation>ein Betrag hat hier keinen Zeitraum</translation>
    </message>
    <message>
        <source>the relationship between &apos;%1&apos; and &apos;%2&apos; has not the technology &apos;%3&apos;, but %4</source>
        <translation>die Beziehung zwischen &apos;%1&apos; und &apos;%2&apos; hat nicht die Technologie &apos;%3&apos;, sondern %4</translation>
    </message>
    <message>
        <source>Add a quote.</source>
        <translation>Ein Anführungszeichen hinzufügen.</translation>
    </message>
    <message>
        <source>Allow writing there, or save a copy elsewhere.</source>
        <translation>Dort das Schreiben erlauben oder eine Kopie anderswo speichern.</translation>
    </message>
    <message>
        <source>Choose another place or name.</source>
        <translation>Einen anderen Ort oder Namen wählen.</translation>
    </message>
    <message>
        <source>Filter a landscape, context, container, component or deployment view.</source>
        <translation>Eine Landschafts-, Kontext-, Container-, Komponenten- oder Verteilungssicht filtern.</translation>
    </message>
    <message>
        <source>Make room on the disk, or save a copy elsewhere.</source>
        <translation>Platz auf dem Datenträger schaffen oder eine Kopie anderswo speichern.</translation>
    </message>
    <message>
        <source>Put what stands between the braces, and the closing brace, into lines of their own.</source>
        <translation>Was zwischen den Klammern steht und die schließende Klammer in eigene Zeilen setzen.</translation>
    </message>
    <message>
        <source>a block cannot stand in one line</source>
        <translation>ein Block kann nicht in einer Zeile stehen</translation>
    </message>
    <message>
        <source>nothing ends the text that starts here: it goes on to the end of the line</source>
        <translation>nichts beendet den Text, der hier beginnt: Er reicht bis zum Ende der Zeile</translation>
    </message>
    <message>
        <source>the brace of this line stands in the next one</source>
        <translation>die Klammer dieser Zeile steht in der nächsten</translation>
    </message>
    <message>
        <source>the branding of the workspace is left out: it says nothing any more</source>
        <translation>das Branding des Arbeitsbereichs wird ausgelassen: Es sagt nichts mehr aus</translation>
    </message>
    <message>
        <source>the view &apos;%1&apos; is of a kind that cannot be filtered</source>
        <translation>die Sicht „%1“ ist von einer Art, die sich nicht filtern lässt</translation>
    </message>
    <message>
        <source>what stands behind &apos;%1&apos; is read as words of the statement: a comment needs a line of its own</source>
        <translation>was hinter „%1“ steht, wird als Wörter der Anweisung gelesen: Ein Kommentar braucht eine eigene Zeile</translation>
    </message>
    <message>
        <source>what stands behind a closing brace is left out</source>
        <translation>was hinter einer schließenden Klammer steht, wird ausgelassen</translation>
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
    <message>
        <source>&amp;Compare</source>
        <translation>V&amp;ergleichen</translation>
    </message>
    <message>
        <source>Vie&amp;ws</source>
        <translation>&amp;Sichten</translation>
    </message>
    <message>
        <source>Dec&amp;isions</source>
        <translation>Entscheidun&amp;gen</translation>
    </message>
    <message>
        <source>Findin&amp;gs</source>
        <translation>&amp;Befunde</translation>
    </message>
    <message>
        <source>Cos&amp;ts</source>
        <translation>&amp;Kosten</translation>
    </message>
    <message>
        <source>Se&amp;arch</source>
        <translation>S&amp;uche</translation>
    </message>
</context>
<context>
    <name>lintel::Arrivals</name>
    <message>
        <source>Somebody else has changed on disk what you have changed here. Nothing is lost: saving asks which to keep.</source>
        <translation>Jemand anders hat auf der Platte geändert, was Sie hier geändert haben. Nichts ist verloren: beim Speichern wird gefragt, was bleiben soll.</translation>
    </message>
    <message>
        <source>A merge left conflicts in files of this workspace. Until they are decided, diagrams show what was there before.</source>
        <translation>Ein Zusammenführen hat in Dateien dieses Arbeitsbereichs Konflikte hinterlassen. Bis darüber entschieden ist, zeigen die Diagramme den Stand davor.</translation>
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
    <name>lintel::ClipboardActions</name>
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
        <translation>A&amp;lles auswählen</translation>
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
    <message>
        <source>%1: %2</source>
        <comment>submenu and entry</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>lintel::CompareActions</name>
    <message>
        <source>With the last &amp;save</source>
        <translation>Mit dem letzten &amp;Speicherstand</translation>
    </message>
    <message>
        <source>What is open, and the files on disk</source>
        <translation>Was offen ist, und die Dateien auf der Platte</translation>
    </message>
    <message>
        <source>With the last &amp;commit</source>
        <translation>Mit dem letzten &amp;Commit</translation>
    </message>
    <message>
        <source>With a git &amp;revision</source>
        <translation>Mit einer Git-&amp;Revision</translation>
    </message>
    <message>
        <source>A branch, tag or commit, to be typed in the tab</source>
        <translation>Ein Zweig, Tag oder Commit, im Reiter einzugeben</translation>
    </message>
    <message>
        <source>With another &amp;folder…</source>
        <translation>Mit einem anderen &amp;Ordner…</translation>
    </message>
    <message>
        <source>With another f&amp;ile…</source>
        <translation>Mit einer anderen &amp;Datei…</translation>
    </message>
    <message>
        <source>&amp;Next difference</source>
        <translation>&amp;Nächster Unterschied</translation>
    </message>
    <message>
        <source>&amp;Previous difference</source>
        <translation>&amp;Voriger Unterschied</translation>
    </message>
    <message>
        <source>Compare with a folder</source>
        <translation>Mit einem Ordner vergleichen</translation>
    </message>
    <message>
        <source>Compare with a file</source>
        <translation>Mit einer Datei vergleichen</translation>
    </message>
    <message>
        <source>Lintel workspace</source>
        <translation>Lintel-Arbeitsbereich</translation>
    </message>
</context>
<context>
    <name>lintel::ComparePanel</name>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Sicht</translation>
    </message>
    <message>
        <source>A view in which something changed</source>
        <translation>Eine Sicht, in der sich etwas geändert hat</translation>
    </message>
    <message>
        <source>Show what differs in order alone</source>
        <translation>Zeigen, was sich nur in der Reihenfolge unterscheidet</translation>
    </message>
    <message>
        <source>Show what differs in layout alone</source>
        <translation>Zeigen, was sich nur im Layout unterscheidet</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Keys before and after</source>
        <translation>Schlüssel vorher und nachher</translation>
    </message>
    <message>
        <source>Findings and costs</source>
        <translation>Befunde und Kosten</translation>
    </message>
    <message numerus="yes">
        <source>%1 → %2: %n difference(s)</source>
        <translation>
            <numerusform>%1 → %2: %n Unterschied</numerusform>
            <numerusform>%1 → %2: %n Unterschiede</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Es gibt keine Unterschiede.</translation>
    </message>
    <message>
        <source>No view shows what differs.</source>
        <translation>Keine Sicht zeigt die Unterschiede.</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>Wird gezeichnet…</translation>
    </message>
    <message>
        <source>nothing (%1 is there no more)</source>
        <translation>nichts (%1 gibt es nicht mehr)</translation>
    </message>
</context>
<context>
    <name>lintel::CompareTab</name>
    <message>
        <source>&amp;Revision:</source>
        <translation>&amp;Revision:</translation>
    </message>
    <message>
        <source>A branch, tag or commit</source>
        <translation>Ein Zweig, Tag oder Commit</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
    <message>
        <source>Since the last save</source>
        <translation>Seit dem letzten Speichern</translation>
    </message>
    <message>
        <source>Compared with %1</source>
        <translation>Verglichen mit %1</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Seit %1</translation>
    </message>
</context>
<context>
    <name>lintel::CompareWork</name>
    <message>
        <source>Last save</source>
        <translation>Letzter Speicherstand</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Costs a month</source>
        <translation>Kosten im Monat</translation>
    </message>
    <message>
        <source>%1: %2 → %3 (%4)</source>
        <translation>%1: %2 → %3 (%4)</translation>
    </message>
    <message>
        <source>New: %1 (%2)</source>
        <translation>Neu: %1 (%2)</translation>
    </message>
    <message>
        <source>Mended: %1 (%2)</source>
        <translation>Behoben: %1 (%2)</translation>
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
    <message>
        <source>Link %1 to %2</source>
        <translation>%1 mit %2 verknüpfen</translation>
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
        <source>%1 says itself that it governs this. Change it there.</source>
        <translation>%1 sagt selbst, dass sie hierfür gilt. Ändern Sie es dort.</translation>
    </message>
    <message>
        <source>Link %1 to %2</source>
        <translation>%1 mit %2 verknüpfen</translation>
    </message>
    <message>
        <source>Unlink %1 from %2</source>
        <translation>Verknüpfung von %1 mit %2 lösen</translation>
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
    <message>
        <source>%1 (%2) goes along</source>
        <translation>%1 (%2) geht mit</translation>
    </message>
    <message>
        <source>%1 (%2) loses the entry that names it</source>
        <translation>%1 (%2) verliert den Eintrag, der es nennt</translation>
    </message>
    <message>
        <source>%1 (%2) goes on naming it; findings tell about that</source>
        <translation>%1 (%2) nennt es weiterhin; Befunde melden das</translation>
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
    <message>
        <source>%1: click where it goes, or press Return. Escape gives up.</source>
        <translation>%1: Klicken Sie, wohin es soll, oder drücken Sie die Eingabetaste. Esc bricht ab.</translation>
    </message>
    <message>
        <source>Only elements can be shown in a view by dropping them.</source>
        <translation>Nur Elemente lassen sich durch Fallenlassen in einer Sicht zeigen.</translation>
    </message>
    <message>
        <source>Arrow keys choose what to connect to. Return connects, Escape gives up.</source>
        <translation>Pfeiltasten wählen, womit verbunden wird. Die Eingabetaste verbindet, Esc bricht ab.</translation>
    </message>
    <message>
        <source>A decision is linked by dropping it on a box.</source>
        <translation>Eine Entscheidung wird verknüpft, indem man sie auf einen Kasten zieht.</translation>
    </message>
</context>
<context>
    <name>lintel::DifferencesModel</name>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Umbenannt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Points elsewhere</source>
        <translation>Zeigt anderswohin</translation>
    </message>
    <message>
        <source>Reordered</source>
        <translation>Umgeordnet</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>%1 moved from %2</source>
        <translation>%1, verschoben von %2</translation>
    </message>
    <message>
        <source>%1 renamed from %2</source>
        <translation>%1, zuvor %2</translation>
    </message>
    <message>
        <source>%1 now points to %2</source>
        <translation>%1 zeigt jetzt auf %2</translation>
    </message>
    <message>
        <source>%1 (order only)</source>
        <translation>%1 (nur Reihenfolge)</translation>
    </message>
    <message>
        <source>%1 (layout only)</source>
        <translation>%1 (nur Layout)</translation>
    </message>
    <message>
        <source>%1 now points to nothing: %2 is there no more</source>
        <translation>%1 zeigt jetzt auf nichts: %2 gibt es nicht mehr</translation>
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
    <name>lintel::EarlierSaves</name>
    <message>
        <source>Earlier saves</source>
        <translation>Frühere Speicherstände</translation>
    </message>
    <message>
        <source>Saves</source>
        <translation>Speicherstände</translation>
    </message>
    <message>
        <source>What has changed since</source>
        <translation>Was sich seither geändert hat</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n file(s)</source>
        <translation>
            <numerusform>%1 · %n Datei</numerusform>
            <numerusform>%1 · %n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go back to this save</source>
        <translation>&amp;Zurück zu diesem Stand</translation>
    </message>
    <message>
        <source>The last saves are kept on this computer. Going back is one step that can be undone.</source>
        <translation>Die letzten Speicherstände bleiben auf diesem Rechner erhalten. Das Zurückgehen ist ein Schritt, der sich rückgängig machen lässt.</translation>
    </message>
    <message>
        <source>Nothing has been saved yet.</source>
        <translation>Es wurde noch nichts gespeichert.</translation>
    </message>
    <message>
        <source>Nothing differs from what is open.</source>
        <translation>Es gibt keine Unterschiede zu dem, was offen ist.</translation>
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
    <message>
        <source>The file has errors.</source>
        <translation>Die Datei enthält Fehler.</translation>
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
    <message>
        <source>One file</source>
        <translation>Eine Datei</translation>
    </message>
    <message>
        <source>A folder, with pages, decisions and positions</source>
        <translation>Ein Ordner mit Seiten, Entscheidungen und Positionen</translation>
    </message>
    <message>
        <source>&amp;As:</source>
        <translation>&amp;Als:</translation>
    </message>
    <message>
        <source>&amp;All views</source>
        <translation>&amp;Alle Sichten</translation>
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
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>Aggregate</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>Weitere Namen</translation>
    </message>
    <message>
        <source>Amends</source>
        <translation>Ergänzt</translation>
    </message>
    <message>
        <source>Animation</source>
        <translation>Animation</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>Gebilligt von</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>Backpressure</source>
        <translation>Gegendruck</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Spannen</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Besser</translation>
    </message>
    <message>
        <source>Border</source>
        <translation>Rahmen</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Circuit breaker</source>
        <translation>Sicherung (Circuit Breaker)</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Bindung</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Komponenten</translation>
    </message>
    <message>
        <source>Consistency</source>
        <translation>Konsistenz</translation>
    </message>
    <message>
        <source>Consulted</source>
        <translation>Befragt</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Criticality</source>
        <translation>Wichtigkeit</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Dead letter</source>
        <translation>Dead Letter</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Decision makers</source>
        <translation>Entscheider</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Zustellung</translation>
    </message>
    <message>
        <source>Deployment groups</source>
        <translation>Deployment-Gruppen</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Kostentreiber</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>Kostentreiber</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>Elements</source>
        <translation>Elemente</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Ausschließen</translation>
    </message>
    <message>
        <source>External</source>
        <translation>Extern</translation>
    </message>
    <message>
        <source>Failover</source>
        <translation>Ausfallersatz</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Font size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Wachstum</translation>
    </message>
    <message>
        <source>Health checks</source>
        <translation>Zustandsprüfungen</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>Idempotency key</source>
        <translation>Idempotenzschlüssel</translation>
    </message>
    <message>
        <source>Idempotent</source>
        <translation>Idempotent</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Einschließen</translation>
    </message>
    <message>
        <source>Informed</source>
        <translation>Informiert</translation>
    </message>
    <message>
        <source>Inherit</source>
        <translation>Erben</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instanz</translation>
    </message>
    <message>
        <source>Interaction</source>
        <translation>Zusammenspiel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Beschriftung</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Anordnung</translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <translation>Lebenszyklus</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verweise</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Messgröße</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Notation</source>
        <translation>Notation</translation>
    </message>
    <message>
        <source>Omit</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Einmalig</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Deckkraft</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Überlagerung</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Übergeordnet</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Perspectives</source>
        <translation>Perspektiven</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <source>Quadrant</source>
        <translation>Quadrant</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>Raten</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>Zu prüfen bis</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>Ring</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>Linienführung</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation>Standards</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>Styles</source>
        <translation>Stile</translation>
    </message>
    <message>
        <source>Superseded by</source>
        <translation>Ersetzt durch</translation>
    </message>
    <message>
        <source>Supersedes</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Systeme</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>Technologie</translation>
    </message>
    <message>
        <source>Thickness</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Durchsatz</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Zeitgrenze</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Zu</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Sicht</translation>
    </message>
    <message>
        <source>Waiver</source>
        <translation>Ausnahme</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
</context>
<context>
    <name>lintel::FiguresCanvas</name>
    <message>
        <source>Picture of the changes</source>
        <translation>Bild der Änderungen</translation>
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
        <source>Ear&amp;lier saves…</source>
        <translation>F&amp;rühere Speicherstände…</translation>
    </message>
    <message>
        <source>What was saved before, and the way back to it</source>
        <translation>Was zuvor gespeichert wurde, und der Weg dorthin zurück</translation>
    </message>
    <message>
        <source>Convert &amp;to a Lintel workspace…</source>
        <translation>In einen Lintel-Arbeitsbereich &amp;umwandeln…</translation>
    </message>
    <message>
        <source>Makes a workspace that can be edited of the file that is open for reading</source>
        <translation>Macht aus der nur zum Lesen geöffneten Datei einen Arbeitsbereich, der sich bearbeiten lässt</translation>
    </message>
    <message>
        <source>Impo&amp;rt again…</source>
        <translation>Er&amp;neut importieren…</translation>
    </message>
    <message>
        <source>Brings in what changed in the file that this workspace was made of</source>
        <translation>Übernimmt, was sich in der Datei geändert hat, aus der dieser Arbeitsbereich entstand</translation>
    </message>
    <message>
        <source>&amp;Merge conflicts…</source>
        <translation>&amp;Mergekonflikte …</translation>
    </message>
    <message>
        <source>Decides what a merge left between conflict markers in the files, and writes them</source>
        <translation>Entscheidet, was ein Zusammenführen in den Dateien zwischen Konfliktmarken hinterlassen hat, und schreibt sie</translation>
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
    <message>
        <source>Waive %1 for %2</source>
        <translation>Ausnahme von %1 für %2</translation>
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
    <message>
        <source>Open as te&amp;xt</source>
        <translation>Als Te&amp;xt öffnen</translation>
    </message>
    <message>
        <source>The lines that say what is selected; else those of the diagram in front, or the first file</source>
        <translation>Die Zeilen, in denen das Ausgewählte steht; sonst die des vorderen Diagramms oder die erste Datei</translation>
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
    <name>lintel::ImportAgain</name>
    <message>
        <source>Import again</source>
        <translation>Erneut importieren</translation>
    </message>
    <message>
        <source>Structurizr workspace</source>
        <translation>Structurizr-Arbeitsbereich</translation>
    </message>
    <message>
        <source>The file was imported again.</source>
        <translation>Die Datei wurde erneut importiert.</translation>
    </message>
    <message>
        <source>The file cannot be imported again.</source>
        <translation>Die Datei lässt sich nicht erneut importieren.</translation>
    </message>
    <message>
        <source>These pages change, too: %1</source>
        <translation>Auch diese Seiten ändern sich: %1</translation>
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
    <message>
        <source>No field is called so.</source>
        <translation>Kein Feld heißt so.</translation>
    </message>
</context>
<context>
    <name>lintel::InspectorActions</name>
    <message>
        <source>Shows only the fields with a name</source>
        <translation>Zeigt nur die Felder dieses Namens</translation>
    </message>
    <message>
        <source>Puts the cursor into the name</source>
        <translation>Setzt die Schreibmarke in den Namen</translation>
    </message>
    <message>
        <source>Puts the cursor into the description</source>
        <translation>Setzt die Schreibmarke in die Beschreibung</translation>
    </message>
    <message>
        <source>Puts the cursor behind the tags</source>
        <translation>Setzt die Schreibmarke hinter die Schlagwörter</translation>
    </message>
    <message>
        <source>Removes what include and exclude say</source>
        <translation>Entfernt, was Einschluss und Ausschluss sagen</translation>
    </message>
    <message>
        <source>For all views</source>
        <translation>Für alle Sichten</translation>
    </message>
    <message>
        <source>Others win over it</source>
        <translation>Andere gehen ihm vor</translation>
    </message>
    <message>
        <source>It wins over others</source>
        <translation>Er geht anderen vor</translation>
    </message>
    <message>
        <source>&amp;Find a field</source>
        <translation>Ein Feld &amp;suchen</translation>
    </message>
    <message>
        <source>Edit the &amp;name</source>
        <translation>&amp;Namen bearbeiten</translation>
    </message>
    <message>
        <source>Edit the &amp;description</source>
        <translation>&amp;Beschreibung bearbeiten</translation>
    </message>
    <message>
        <source>Edit the &amp;tags</source>
        <translation>Schla&amp;gwörter bearbeiten</translation>
    </message>
    <message>
        <source>Show what it &amp;belongs to</source>
        <translation>Zei&amp;gen, wozu es gehört</translation>
    </message>
    <message>
        <source>&amp;Go to where it is written</source>
        <translation>Dorthin &amp;gehen, wo es steht</translation>
    </message>
    <message>
        <source>Show what its t&amp;ype shows</source>
        <translation>Zeigen, was sein T&amp;yp zeigt</translation>
    </message>
    <message>
        <source>&amp;Add a style</source>
        <translation>Stil &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Add a style for this &amp;view</source>
        <translation>Stil für diese &amp;Sicht hinzufügen</translation>
    </message>
    <message>
        <source>Move the style &amp;up</source>
        <translation>Stil nach &amp;oben</translation>
    </message>
    <message>
        <source>Move the style &amp;down</source>
        <translation>Stil nach &amp;unten</translation>
    </message>
    <message>
        <source>&amp;Remove the style</source>
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
    <message numerus="yes">
        <source>%n records. One edit changes all of them.</source>
        <translation>
            <numerusform>%n Eintrag. Eine Änderung gilt für alle.</numerusform>
            <numerusform>%n Einträge. Eine Änderung gilt für alle.</numerusform>
        </translation>
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
    <name>lintel::MergeDialog</name>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(nichts)</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Both sides changed the same. Choose what counts:</source>
        <translation>Beide Seiten haben dasselbe geändert. Wählen Sie, was gilt:</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Fremde</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Was gilt</translation>
    </message>
    <message>
        <source>Other value</source>
        <translation>Anderer Wert</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Zusammenführen</translation>
    </message>
    <message>
        <source>All m&amp;ine</source>
        <translation>Alle &amp;eigenen</translation>
    </message>
    <message>
        <source>All &amp;theirs</source>
        <translation>Alle &amp;fremden</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>What counts for %1</source>
        <translation>Was für %1 gilt</translation>
    </message>
    <message>
        <source>Other value for %1</source>
        <translation>Anderer Wert für %1</translation>
    </message>
    <message>
        <source>Nothing of yours changes.</source>
        <translation>An Ihrem Stand ändert sich nichts.</translation>
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
        <source>Rename %1 to %2</source>
        <translation>%1 in %2 umbenennen</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message>
        <source>Link %1 to %2</source>
        <translation>%1 mit %2 verknüpfen</translation>
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
        <source>Create in %1</source>
        <translation>In %1 anlegen</translation>
    </message>
    <message>
        <source>Show %1 in the view</source>
        <translation>%1 in der Sicht zeigen</translation>
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
        <source>Choose…</source>
        <translation>Wählen…</translation>
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
        <source>&amp;Overwrite</source>
        <translation>Ü&amp;berschreiben</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Neu laden</translation>
    </message>
    <message>
        <source>Merging keeps what only one of you has changed; choose whose version counts where both changed the same. Overwrite leaves their changes out, reload leaves yours out. Merging and reloading can be undone.</source>
        <translation>Zusammenführen behält, was nur eine Seite geändert hat; wählen Sie, wessen Fassung gilt, wo beide dasselbe geändert haben. Überschreiben lässt die fremden Änderungen weg, Neuladen die eigenen. Zusammenführen und Neuladen lassen sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Merge, mine &amp;first</source>
        <translation>Zusammenführen, &amp;eigene gehen vor</translation>
    </message>
    <message>
        <source>Merge, &amp;theirs first</source>
        <translation>Zusammenführen, &amp;fremde gehen vor</translation>
    </message>
    <message>
        <source>Declined edits are kept in the state folder of the program, but not offered again.</source>
        <translation>Abgelehnte Änderungen bleiben im Zustandsordner des Programms erhalten, werden aber nicht noch einmal angeboten.</translation>
    </message>
    <message>
        <source>Lintel ended unexpectedly with edits of “%1” that were not saved.</source>
        <translation>Lintel endete unerwartet, und Änderungen an „%1“ waren nicht gespeichert.</translation>
    </message>
    <message>
        <source>&amp;Recover them</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Decline</source>
        <translation>&amp;Ablehnen</translation>
    </message>
    <message>
        <source>Merge, &amp;decide…</source>
        <translation>Zusammenführen, ent&amp;scheiden…</translation>
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
    <name>lintel::ReadOnlyBanner</name>
    <message>
        <source>Read only</source>
        <translation>Nur lesbar</translation>
    </message>
    <message>
        <source>Read only: %1</source>
        <translation>Nur lesbar: %1</translation>
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
    <message>
        <source>Style</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Waiver</source>
        <translation>Ausnahme</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metrik</translation>
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
    <name>lintel::ReviewTab</name>
    <message>
        <source>Nothing has been taken over yet. This is what “%1” would change.</source>
        <translation>Noch ist nichts übernommen. Das würde „%1“ ändern.</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Annehmen</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Review of %1</source>
        <translation>Durchsicht von %1</translation>
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
    <message>
        <source>This workspace is too large to show the result while you choose. Merging can be undone.</source>
        <translation>Dieser Arbeitsbereich ist zu groß, um das Ergebnis während der Auswahl zu zeigen. Das Zusammenführen lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Nothing of yours changes.</source>
        <translation>An den eigenen Texten ändert sich nichts.</translation>
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
    <message>
        <source>Bring to the present format</source>
        <translation>Ins aktuelle Format bringen</translation>
    </message>
    <message>
        <source>“%1” is gone from the disk. Saving writes it again.</source>
        <translation>„%1“ ist von der Platte verschwunden. Speichern schreibt es wieder.</translation>
    </message>
    <message>
        <source>Changes on disk</source>
        <translation>Änderungen auf der Platte</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) changed on disk and were read again.</source>
        <translation>
            <numerusform>%n Datei hat sich auf der Platte geändert und wurde neu gelesen.</numerusform>
            <numerusform>%n Dateien haben sich auf der Platte geändert und wurden neu gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge changes on disk</source>
        <translation>Änderungen auf der Platte zusammenführen</translation>
    </message>
    <message>
        <source>Changes on disk were merged with yours.</source>
        <translation>Die Änderungen auf der Platte wurden mit Ihren zusammengeführt.</translation>
    </message>
    <message>
        <source>Edits before the last save or reload</source>
        <translation>Änderungen vor dem letzten Speichern oder Neuladen</translation>
    </message>
    <message>
        <source>Recover unsaved edits</source>
        <translation>Nicht gespeicherte Änderungen wiederherstellen</translation>
    </message>
    <message>
        <source>Back to the save of %1</source>
        <translation>Zurück zum Speicherstand vom %1</translation>
    </message>
    <message>
        <source>Paste %1</source>
        <translation>%1 einfügen</translation>
    </message>
    <message numerus="yes">
        <source>Paste %1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiteres einfügen</numerusform>
            <numerusform>%1 und %n weitere einfügen</numerusform>
        </translation>
    </message>
    <message>
        <source>The files were read again; undo brings back what you had changed.</source>
        <translation>Die Dateien wurden neu gelesen; Rückgängig bringt Ihre Änderungen zurück.</translation>
    </message>
    <message>
        <source>The folder “%1” is gone from the disk. Bring it back, or save a copy elsewhere.</source>
        <translation>Der Ordner „%1“ ist vom Datenträger verschwunden. Bringen Sie ihn zurück oder speichern Sie eine Kopie anderswo.</translation>
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
    <name>lintel::Settling</name>
    <message numerus="yes">
        <source>%1: “%2” and “%3”, line(s) %4</source>
        <extracomment>A file, the two branches that are in conflict, and the numbers of lines</extracomment>
        <translation>
            <numerusform>%1: „%2“ und „%3“, Zeile %4</numerusform>
            <numerusform>%1: „%2“ und „%3“, Zeilen %4</numerusform>
        </translation>
    </message>
    <message>
        <source>Merged by meaning, nothing contradicts: there is nothing to decide.</source>
        <translation>Nach der Bedeutung zusammengeführt, nichts widerspricht sich: Es ist nichts zu entscheiden.</translation>
    </message>
    <message numerus="yes">
        <source>Merged by meaning, %n decision(s) are left to you.</source>
        <translation>
            <numerusform>Nach der Bedeutung zusammengeführt, %n Entscheidung bleibt Ihnen.</numerusform>
            <numerusform>Nach der Bedeutung zusammengeführt, %n Entscheidungen bleiben Ihnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A merge left conflicts in the files of this workspace.</source>
        <translation>Ein Zusammenführen hat in den Dateien dieses Arbeitsbereichs Konflikte hinterlassen.</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Zusammenführen</translation>
    </message>
    <message>
        <source>&amp;Merge, decide…</source>
        <translation>&amp;Zusammenführen, entscheiden …</translation>
    </message>
    <message>
        <source>This workspace is too large to show the result while you choose.</source>
        <translation>Dieser Arbeitsbereich ist zu groß, um das Ergebnis schon beim Auswählen zu zeigen.</translation>
    </message>
    <message>
        <source>The conflicts in these files cannot be merged by meaning; edit them as text.</source>
        <translation>Die Konflikte in diesen Dateien lassen sich nicht nach der Bedeutung zusammenführen; bearbeiten Sie sie als Text.</translation>
    </message>
    <message>
        <source>The conflicts are merged. Not all has a place in the result.</source>
        <translation>Die Konflikte sind zusammengeführt. Nicht alles hat im Ergebnis einen Platz.</translation>
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
        <source>Add a style for %1</source>
        <translation>Stil für %1 hinzufügen</translation>
    </message>
    <message>
        <source>Remove the style “%1”</source>
        <translation>Stil „%1“ entfernen</translation>
    </message>
    <message>
        <source>Move the style “%1”</source>
        <translation>Stil „%1“ verschieben</translation>
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
    <name>lintel::Subject</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiteres</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
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
    <message>
        <source>There is nothing to suggest here.</source>
        <translation>Hier gibt es nichts vorzuschlagen.</translation>
    </message>
</context>
<context>
    <name>lintel::TextBinding</name>
    <message>
        <source>Typing in %1</source>
        <translation>Tippen in %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
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
        <source>Show %1 in the view</source>
        <translation>%1 in der Sicht zeigen</translation>
    </message>
    <message>
        <source>Hide %1 from the view</source>
        <translation>%1 in der Sicht ausblenden</translation>
    </message>
    <message>
        <source>Show in %1 what its type shows</source>
        <translation>In %1 zeigen, was der Typ zeigt</translation>
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
        <source>Rename %1 to %2</source>
        <translation>%1 in %2 umbenennen</translation>
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
        <source>Duplicate %1</source>
        <translation>%1 verdoppeln</translation>
    </message>
    <message>
        <source>Move the view %1</source>
        <translation>Sicht %1 verschieben</translation>
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
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
</context>
<context>
    <name>lintel::canvas::BendGesture</name>
    <message>
        <source>Bend %1</source>
        <translation>%1 knicken</translation>
    </message>
</context>
<context>
    <name>lintel::canvas::CanvasCommands</name>
    <message>
        <source>Align %1</source>
        <translation>%1 ausrichten</translation>
    </message>
    <message>
        <source>Distribute %1</source>
        <translation>%1 verteilen</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message>
        <source>Resize %1</source>
        <translation>Größe von %1 ändern</translation>
    </message>
    <message>
        <source>Bend %1</source>
        <translation>%1 knicken</translation>
    </message>
    <message>
        <source>Remove a bend of %1</source>
        <translation>Knick von %1 entfernen</translation>
    </message>
    <message>
        <source>Straighten %1</source>
        <translation>%1 begradigen</translation>
    </message>
    <message>
        <source>Move the label of %1</source>
        <translation>Beschriftung von %1 verschieben</translation>
    </message>
</context>
<context>
    <name>lintel::canvas::CanvasEdits</name>
    <message>
        <source>Create %1</source>
        <translation>%1 anlegen</translation>
    </message>
    <message>
        <source>Connect %1 to %2</source>
        <translation>%1 mit %2 verbinden</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>%1 in %2 umbenennen</translation>
    </message>
    <message>
        <source>Hide %1 from the view</source>
        <translation>%1 in der Sicht ausblenden</translation>
    </message>
    <message>
        <source>Run %1 on %2</source>
        <translation>%1 auf %2 betreiben</translation>
    </message>
    <message>
        <source>Show %1 in the view</source>
        <translation>%1 in der Sicht zeigen</translation>
    </message>
    <message>
        <source>Fit %1 to the text</source>
        <translation>%1 dem Text anpassen</translation>
    </message>
    <message>
        <source>Reconnect %1</source>
        <translation>%1 umhängen</translation>
    </message>
    <message>
        <source>Describe %1</source>
        <translation>%1 beschreiben</translation>
    </message>
    <message>
        <source>Link %1 to %2</source>
        <translation>%1 mit %2 verknüpfen</translation>
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
        <source>Move the label of %1</source>
        <translation>Beschriftung von %1 verschieben</translation>
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
        <source>Ctrl: into “%1”</source>
        <translation>Strg: in „%1“</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message>
        <source>Move %1 out</source>
        <translation>%1 herausnehmen</translation>
    </message>
    <message>
        <source>Move %1 into %2</source>
        <translation>%1 in %2 verschieben</translation>
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
        <source>Resize %1</source>
        <translation>Größe von %1 ändern</translation>
    </message>
</context>
<context>
    <name>lintel::formats</name>
    <message>
        <source>A picture of one view, without links.</source>
        <translation>Ein Bild einer Sicht, ohne Verweise.</translation>
    </message>
    <message>
        <source>A picture of one view; the model cannot be read back.</source>
        <translation>Ein Bild einer Sicht; das Modell lässt sich daraus nicht zurücklesen.</translation>
    </message>
    <message>
        <source>Backstage catalogue</source>
        <translation>Backstage-Katalog</translation>
    </message>
    <message>
        <source>Comma-separated tables</source>
        <translation>Tabellen mit Kommas (CSV)</translation>
    </message>
    <message>
        <source>Comments and the distribution over files are left out.</source>
        <translation>Kommentare und die Verteilung auf Dateien bleiben weg.</translation>
    </message>
    <message>
        <source>Costs, teams, technologies, waivers, kinds, frames of sequences and pictures of pages have no place there.</source>
        <translation>Kosten, Teams, Technologien, Ausnahmen, Arten, Rahmen in Sequenzen und Bilder von Seiten haben dort keinen Platz.</translation>
    </message>
    <message>
        <source>Graphviz</source>
        <translation>Graphviz</translation>
    </message>
    <message>
        <source>Lintel records</source>
        <translation>Lintel-Einträge</translation>
    </message>
    <message>
        <source>Mermaid flowchart</source>
        <translation>Mermaid-Flussdiagramm</translation>
    </message>
    <message>
        <source>Only elements and relationships, with their main fields.</source>
        <translation>Nur Elemente und Beziehungen, mit ihren wichtigsten Feldern.</translation>
    </message>
    <message>
        <source>Portable Document Format</source>
        <translation>Portable Document Format</translation>
    </message>
    <message>
        <source>Portable Network Graphics</source>
        <translation>Portable Network Graphics</translation>
    </message>
    <message>
        <source>Positions, styles and sequence frames are left out.</source>
        <translation>Plätze, Stile und Rahmen in Sequenzen bleiben weg.</translation>
    </message>
    <message>
        <source>Scalable Vector Graphics</source>
        <translation>Scalable Vector Graphics</translation>
    </message>
    <message>
        <source>Structurizr workspace</source>
        <translation>Structurizr-Arbeitsbereich</translation>
    </message>
    <message>
        <source>Views, deployments, costs, people and what lies within containers are left out.</source>
        <translation>Sichten, Verteilungen, Kosten, Personen und was in Containern liegt, bleiben weg.</translation>
    </message>
    <message>
        <source>Nothing: what the language has no word for goes along in properties. Structurizr itself shows neither these nor frames of sequences.</source>
        <translation>Nichts: wofür die Sprache kein Wort hat, geht in Eigenschaften mit. Structurizr selbst zeigt weder diese noch Rahmen in Sequenzen.</translation>
    </message>
    <message>
        <source>Structurizr DSL</source>
        <translation>Structurizr DSL</translation>
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
