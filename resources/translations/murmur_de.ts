<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name>Activity</name>
  <message>
   <source>Adding {done} of {files}</source>
   <translation>{done} von {files} wird hinzugefügt</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Cancel adding</source>
   <translation>Hinzufügen abbrechen</translation>
  </message>
  <message>
   <source>Looking for documents…</source>
   <translation>Dokumente werden gesucht…</translation>
  </message>
  <message>
   <source>Preparing search by meaning</source>
   <translation>Die Suche nach Bedeutung wird vorbereitet</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Fortschritt</translation>
  </message>
  <message>
   <source>Stopping…</source>
   <translation>Wird angehalten…</translation>
  </message>
  <message>
   <source>What is in can be searched at once.</source>
   <translation>Was schon aufgenommen ist, kann sofort durchsucht werden.</translation>
  </message>
  <message>
   <source>{counts}. You can ask already.</source>
   <translation>{counts}. Sie können schon fragen.</translation>
  </message>
  <message>
   <source>{done} of {total} passages</source>
   <translation>{done} von {total} Textstellen</translation>
  </message>
 </context>
 <context>
  <name>AlsoReplace</name>
  <message>
   <source>Also replace these words</source>
   <translation>Auch diese Wörter ersetzen</translation>
  </message>
  <message>
   <source>Also replace: a name, a project, an address…</source>
   <translation>Auch ersetzen: ein Name, ein Projekt, eine Adresse…</translation>
  </message>
  <message>
   <source>Replace</source>
   <translation>Ersetzen</translation>
  </message>
 </context>
 <context>
  <name>AnswerCard</name>
  <message>
   <source>Copied</source>
   <translation>Kopiert</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Kopieren</translation>
  </message>
  <message>
   <source>Copy the answer with its citations</source>
   <translation>Die Antwort mit ihren Belegen kopieren</translation>
  </message>
  <message>
   <source>More for this answer</source>
   <translation>Mehr zu dieser Antwort</translation>
  </message>
  <message>
   <source>No passage answers this. These come nearest:</source>
   <translation>Keine Textstelle beantwortet das. Am nächsten kommen:</translation>
  </message>
  <message>
   <source>No passage answers this. Try other words, or add the document that does.</source>
   <translation>Keine Textstelle beantwortet das. Versuchen Sie andere Wörter, oder fügen Sie das passende Dokument hinzu.</translation>
  </message>
  <message>
   <source>Show the passages found for this question</source>
   <translation>Die zu dieser Frage gefundenen Textstellen zeigen</translation>
  </message>
  <message>
   <source>Sources</source>
   <translation>Quellen</translation>
  </message>
  <message>
   <source>The answer is too long to be shown whole. Copying takes all of it.</source>
   <translation>Die Antwort ist zu lang, um ganz gezeigt zu werden. Beim Kopieren kommt sie ganz mit.</translation>
  </message>
  <message>
   <source>The others are underlined above.</source>
   <translation>Die übrigen sind oben unterstrichen.</translation>
  </message>
  <message>
   <source>When the model's memory is full, the conversation begins afresh, and the answer says so.</source>
   <translation>Ist das Gedächtnis des Modells voll, beginnt das Gespräch neu, und die Antwort sagt es.</translation>
  </message>
 </context>
 <context>
  <name>AnswerText</name>
  <message>
   <source>Answer</source>
   <translation>Antwort</translation>
  </message>
 </context>
 <context>
  <name>Asking</name>
  <message>
   <source>Answer from the cloud ready. {verdict}. {text}</source>
   <translation>Antwort aus der Cloud fertig. {verdict}. {text}</translation>
  </message>
  <message>
   <source>Answer ready. {verdict}. {text}</source>
   <translation>Antwort fertig. {verdict}. {text}</translation>
  </message>
  <message>
   <source>Stopped</source>
   <translation>Angehalten</translation>
  </message>
  <message>
   <source>Stopping…</source>
   <translation>Wird angehalten…</translation>
  </message>
 </context>
 <context>
  <name>Banner</name>
  <message>
   <source>Show all</source>
   <translation>Alle zeigen</translation>
  </message>
 </context>
 <context>
  <name>BytesView</name>
  <message>
   <source>Exactly what leaves</source>
   <translation>Genau das geht hinaus</translation>
  </message>
 </context>
 <context>
  <name>Choosing</name>
  <message>
   <source>Opens the settings: which collections may be asked about</source>
   <translation>Öffnet die Einstellungen: zu welchen Sammlungen gefragt werden darf</translation>
  </message>
  <message>
   <source>Passages: {n} of {all}</source>
   <translation>Textstellen: {n} von {all}</translation>
  </message>
  <message>
   <source>Question</source>
   <translation>Frage</translation>
  </message>
  <message>
   <source>Replaced</source>
   <translation>Ersetzt</translation>
  </message>
  <message>
   <source>Replaced: nothing was found</source>
   <translation>Ersetzt: Nichts wurde gefunden</translation>
  </message>
  <message>
   <source>Replaced: {n} of {all} found</source>
   <translation>Ersetzt: {n} von {all} gefundenen</translation>
  </message>
  <message>
   <source>Why not all?</source>
   <translation>Warum nicht alle?</translation>
  </message>
  <message>
   <source>Your question: {question}</source>
   <translation>Ihre Frage: {question}</translation>
  </message>
  <message>
   <source>“{word}” does not stand in what would leave.</source>
   <translation>„{word}“ kommt in dem, was hinausginge, nicht vor.</translation>
  </message>
 </context>
 <context>
  <name>CloudPage</name>
  <message>
   <source>Collections</source>
   <translation>Sammlungen</translation>
  </message>
  <message>
   <source>Forget it</source>
   <translation>Vergessen</translation>
  </message>
  <message>
   <source>Forget the key</source>
   <translation>Den Schlüssel vergessen</translation>
  </message>
  <message>
   <source>It is kept in your system's keyring where there is one, else encrypted with everything else.</source>
   <translation>Er wird im Schlüsselbund Ihres Systems aufbewahrt, wo es einen gibt, sonst verschlüsselt mit allem anderen.</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>Aufbewahren</translation>
  </message>
  <message>
   <source>Keep the key</source>
   <translation>Den Schlüssel aufbewahren</translation>
  </message>
  <message>
   <source>Key</source>
   <translation>Schlüssel</translation>
  </message>
  <message>
   <source>Key of the server</source>
   <translation>Schlüssel des Servers</translation>
  </message>
  <message>
   <source>Never send…</source>
   <translation>Nie senden…</translation>
  </message>
  <message>
   <source>Off: not for now. Ask each time: passages may leave when you have read and approved them. Never: nothing leaves, whatever other collections a document is in.</source>
   <translation>Aus: vorerst nicht. Jedes Mal fragen: Textstellen dürfen hinaus, wenn Sie sie gelesen und freigegeben haben. Nie: Nichts geht hinaus, in welchen anderen Sammlungen ein Dokument auch ist.</translation>
  </message>
  <message>
   <source>There are none yet.</source>
   <translation>Es gibt noch keine.</translation>
  </message>
  <message>
   <source>There is a key; it is never shown again.</source>
   <translation>Ein Schlüssel ist da; er wird nie wieder gezeigt.</translation>
  </message>
  <message>
   <source>There is no key; a server of your office may need none.</source>
   <translation>Es gibt keinen Schlüssel; ein Server Ihres Büros braucht vielleicht keinen.</translation>
  </message>
  <message>
   <source>{host} can be asked, each time with your approval.</source>
   <translation>{host} kann gefragt werden, jedes Mal mit Ihrer Freigabe.</translation>
  </message>
  <message>
   <source>{name}: words that are never sent</source>
   <translation>{name}: Wörter, die nie gesendet werden</translation>
  </message>
 </context>
 <context>
  <name>CloudRoom</name>
  <message>
   <source>Look at it again</source>
   <translation>Noch einmal ansehen</translation>
  </message>
  <message>
   <source>No passage was found that could go along.</source>
   <translation>Es wurde keine Textstelle gefunden, die mitgehen könnte.</translation>
  </message>
  <message>
   <source>Nothing of “{name}” may ever leave this computer.</source>
   <translation>Aus „{name}“ darf nie etwas diesen Computer verlassen.</translation>
  </message>
  <message>
   <source>Stopped</source>
   <translation>Angehalten</translation>
  </message>
  <message>
   <source>The library is not open.</source>
   <translation>Die Bibliothek ist nicht geöffnet.</translation>
  </message>
  <message>
   <source>There is no answer yet.</source>
   <translation>Es gibt noch keine Antwort.</translation>
  </message>
  <message>
   <source>What you approved may have arrived at {host}: the register says what left.</source>
   <translation>Was Sie freigegeben haben, ist vielleicht bei {host} angekommen: Das Register sagt, was hinausging.</translation>
  </message>
  <message>
   <source>“{name}” is not open for a cloud model. You can change that in its menu.</source>
   <translation>„{name}“ ist nicht für ein Cloud-Modell geöffnet. Das können Sie in ihrem Menü ändern.</translation>
  </message>
 </context>
 <context>
  <name>Collecting</name>
  <message>
   <source>Create</source>
   <translation>Anlegen</translation>
  </message>
  <message>
   <source>Delete the collection</source>
   <translation>Sammlung löschen</translation>
  </message>
  <message>
   <source>Delete the collection “{name}”?</source>
   <translation>Sammlung „{name}“ löschen?</translation>
  </message>
  <message>
   <source>Folders that are watched for it are not followed any more.</source>
   <translation>Ordner, die für sie überwacht werden, werden nicht mehr verfolgt.</translation>
  </message>
  <message>
   <source>New collection</source>
   <translation>Neue Sammlung</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Umbenennen</translation>
  </message>
  <message>
   <source>Rename the collection</source>
   <translation>Sammlung umbenennen</translation>
  </message>
  <message>
   <source>The collection is empty.</source>
   <translation>Die Sammlung ist leer.</translation>
  </message>
  <message>
   <source>The files themselves stay where they are. This cannot be undone.</source>
   <translation>Die Dateien selbst bleiben, wo sie sind. Das lässt sich nicht rückgängig machen.</translation>
  </message>
 </context>
 <context>
  <name>CommandPalette</name>
  <message>
   <source>Commands</source>
   <translation>Befehle</translation>
  </message>
  <message>
   <source>Nothing of this name.</source>
   <translation>Nichts mit diesem Namen.</translation>
  </message>
  <message>
   <source>Type what you want to do</source>
   <translation>Tippen Sie, was Sie tun möchten</translation>
  </message>
 </context>
 <context>
  <name>Composer</name>
  <message>
   <source>Another conversation is being answered. You can ask here when it is done.</source>
   <translation>Eine andere Unterhaltung wird gerade beantwortet. Danach können Sie hier fragen.</translation>
  </message>
  <message>
   <source>Ask</source>
   <translation>Fragen</translation>
  </message>
  <message>
   <source>Ask your documents…</source>
   <translation>Fragen Sie Ihre Dokumente…</translation>
  </message>
  <message>
   <source>Do not change it</source>
   <translation>Nicht ändern</translation>
  </message>
  <message>
   <source>Made on this computer. Check answers against their sources.</source>
   <translation>Auf diesem Computer gemacht. Prüfen Sie Antworten an ihren Quellen.</translation>
  </message>
  <message>
   <source>Paste a text and say what to do with it…</source>
   <translation>Text einfügen und sagen, was damit geschehen soll…</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Anhalten</translation>
  </message>
  <message>
   <source>The model alone, on this computer. Nothing it writes is checked.</source>
   <translation>Das Modell allein, auf diesem Rechner. Nichts, was es schreibt, wird geprüft.</translation>
  </message>
  <message>
   <source>You are changing an earlier question. It is asked in a branch; this conversation stays as it is.</source>
   <translation>Sie ändern eine frühere Frage. Sie wird in einem Zweig gestellt; diese Unterhaltung bleibt, wie sie ist.</translation>
  </message>
  <message>
   <source>Your question</source>
   <translation>Ihre Frage</translation>
  </message>
 </context>
 <context>
  <name>ComputerPage</name>
  <message>
   <source>Benchmark this computer</source>
   <translation>Diesen Computer messen</translation>
  </message>
  <message>
   <source>First word · speed</source>
   <translation>Erstes Wort · Tempo</translation>
  </message>
  <message>
   <source>Free on the disk</source>
   <translation>Frei auf dem Datenträger</translation>
  </message>
  <message>
   <source>Graphics processor</source>
   <translation>Grafikprozessor</translation>
  </message>
  <message>
   <source>It reads weights and evaluates a prompt for a few seconds, as the chat model would. Other programs at work make it slower. The result stays on this computer.</source>
   <translation>Einige Sekunden lang werden Gewichte gelesen und eine Eingabe ausgewertet, wie das Chatmodell es täte. Andere Programme, die gerade arbeiten, machen es langsamer. Das Ergebnis bleibt auf diesem Computer.</translation>
  </message>
  <message>
   <source>Measure again</source>
   <translation>Erneut messen</translation>
  </message>
  <message>
   <source>Memory</source>
   <translation>Speicher</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modell</translation>
  </message>
  <message>
   <source>Power</source>
   <translation>Strom</translation>
  </message>
  <message>
   <source>Processor</source>
   <translation>Prozessor</translation>
  </message>
  <message>
   <source>battery</source>
   <translation>Akku</translation>
  </message>
  <message>
   <source>mains</source>
   <translation>Netz</translation>
  </message>
  <message>
   <source>none that llama.cpp can use: models run on the processor</source>
   <translation>keiner, den llama.cpp nutzen kann: Modelle laufen auf dem Prozessor</translation>
  </message>
  <message>
   <source>unknown</source>
   <translation>unbekannt</translation>
  </message>
  <message>
   <source>{name}, {n} cores</source>
   <translation>{name}, {n} Kerne</translation>
  </message>
  <message>
   <source>{size}, {free} of it free</source>
   <translation>{size}, davon {free} frei</translation>
  </message>
 </context>
 <context>
  <name>ConfirmDialog</name>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
 </context>
 <context>
  <name>Conversation</name>
  <message>
   <source>Opening your library…</source>
   <translation>Ihre Bibliothek wird geöffnet…</translation>
  </message>
  <message>
   <source>The library is not open</source>
   <translation>Die Bibliothek ist nicht geöffnet</translation>
  </message>
 </context>
 <context>
  <name>ConversationList</name>
  <message>
   <source>Conversations</source>
   <translation>Unterhaltungen</translation>
  </message>
 </context>
 <context>
  <name>ConversationsPane</name>
  <message>
   <source>Back to the conversations</source>
   <translation>Zurück zu den Unterhaltungen</translation>
  </message>
  <message>
   <source>Delete all of them now…</source>
   <translation>Alle jetzt löschen…</translation>
  </message>
  <message>
   <source>Deleted: {name}</source>
   <translation>Gelöscht: {name}</translation>
  </message>
  <message>
   <source>Dismiss</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>No conversation holds these words.</source>
   <translation>Keine Unterhaltung enthält diese Wörter.</translation>
  </message>
  <message>
   <source>Recently deleted</source>
   <translation>Kürzlich gelöscht</translation>
  </message>
  <message>
   <source>Recently deleted: {n}</source>
   <translation>Kürzlich gelöscht: {n}</translation>
  </message>
  <message>
   <source>Search conversations</source>
   <translation>Unterhaltungen durchsuchen</translation>
  </message>
  <message>
   <source>Search the text of your conversations</source>
   <translation>Den Text Ihrer Unterhaltungen durchsuchen</translation>
  </message>
  <message>
   <source>They are gone for good {n} days after they were deleted.</source>
   <translation>Sie verschwinden endgültig {n} Tage nach dem Löschen.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <source>Undo. {what}</source>
   <translation>Rückgängig. {what}</translation>
  </message>
  <message>
   <source>Your conversations will be listed here.</source>
   <translation>Hier werden Ihre Unterhaltungen aufgeführt.</translation>
  </message>
 </context>
 <context>
  <name>CrashDialog</name>
  <message>
   <source>Copied</source>
   <translation>Kopiert</translation>
  </message>
  <message>
   <source>Copy report</source>
   <translation>Bericht kopieren</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <source>Quit Murmur</source>
   <translation>Murmur beenden</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>Bericht</translation>
  </message>
  <message>
   <source>The report says where it happened, and holds no word of a document:</source>
   <translation>Der Bericht sagt, wo es geschah, und enthält kein Wort aus einem Dokument:</translation>
  </message>
  <message>
   <source>Your documents and conversations are safe.</source>
   <translation>Ihre Dokumente und Unterhaltungen sind sicher.</translation>
  </message>
 </context>
 <context>
  <name>DoctorPage</name>
  <message>
   <source>Check again</source>
   <translation>Erneut prüfen</translation>
  </message>
  <message>
   <source>Checking…</source>
   <translation>Wird geprüft…</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>Kopiert</translation>
  </message>
  <message>
   <source>Copy report</source>
   <translation>Bericht kopieren</translation>
  </message>
 </context>
 <context>
  <name>DocumentList</name>
  <message>
   <source>Documents</source>
   <translation>Dokumente</translation>
  </message>
 </context>
 <context>
  <name>DropOverlay</name>
  <message>
   <source>They stay where they are; nothing leaves this computer.</source>
   <translation>Sie bleiben, wo sie sind; nichts verlässt diesen Computer.</translation>
  </message>
 </context>
 <context>
  <name>EntryTable</name>
  <message>
   <source>Entries of the register</source>
   <translation>Einträge des Registers</translation>
  </message>
 </context>
 <context>
  <name>EntryView</name>
  <message>
   <source>The entry</source>
   <translation>Der Eintrag</translation>
  </message>
 </context>
 <context>
  <name>EvidencePane</name>
  <message>
   <source>Evidence</source>
   <translation>Belege</translation>
  </message>
  <message>
   <source>Evidence appears here</source>
   <translation>Hier erscheinen die Belege</translation>
  </message>
  <message>
   <source>Found</source>
   <translation>Gefunden</translation>
  </message>
  <message>
   <source>No document holds these words. Try fewer, or others.</source>
   <translation>Kein Dokument enthält diese Wörter. Versuchen Sie weniger oder andere.</translation>
  </message>
  <message>
   <source>No passage has anything to do with the question.</source>
   <translation>Keine Textstelle hat mit der Frage zu tun.</translation>
  </message>
  <message>
   <source>Nothing found</source>
   <translation>Nichts gefunden</translation>
  </message>
  <message>
   <source>The passages an answer is made from, best first. Click one to see its page.</source>
   <translation>Die Textstellen, aus denen eine Antwort entsteht, die besten zuerst. Ein Klick zeigt die Seite.</translation>
  </message>
 </context>
 <context>
  <name>FailureCard</name>
  <message>
   <source>It could not be read</source>
   <translation>Es konnte nicht gelesen werden</translation>
  </message>
  <message>
   <source>It holds pictures of text only</source>
   <translation>Es enthält nur Bilder von Text</translation>
  </message>
  <message>
   <source>Remove {file} from the list</source>
   <translation>{file} aus der Liste entfernen</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Erneut versuchen</translation>
  </message>
  <message>
   <source>Try {file} again</source>
   <translation>{file} erneut versuchen</translation>
  </message>
 </context>
 <context>
  <name>FailureList</name>
  <message>
   <source>Documents that could not be added</source>
   <translation>Dokumente, die nicht hinzugefügt werden konnten</translation>
  </message>
  <message>
   <source>Try all again</source>
   <translation>Alle noch einmal versuchen</translation>
  </message>
 </context>
 <context>
  <name>FindBar</name>
  <message>
   <source>Close the search</source>
   <translation>Suche schließen</translation>
  </message>
  <message>
   <source>Find in this document</source>
   <translation>In diesem Dokument suchen</translation>
  </message>
  <message>
   <source>Next place</source>
   <translation>Nächste Stelle</translation>
  </message>
  <message>
   <source>Not found</source>
   <translation>Nicht gefunden</translation>
  </message>
  <message>
   <source>Previous place</source>
   <translation>Vorherige Stelle</translation>
  </message>
 </context>
 <context>
  <name>FindPage</name>
  <message>
   <source>A download goes straight to the maker's public files, names nothing of yours, and is checked byte by byte. Nothing else is fetched.</source>
   <translation>Ein Download geht geradewegs zu den öffentlichen Dateien des Herstellers, nennt nichts von Ihnen und wird Byte für Byte geprüft. Sonst wird nichts geholt.</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Alle</translation>
  </message>
  <message>
   <source>Downloads are switched off in the settings, by you or your organisation. Models can be installed from files: see On this computer.</source>
   <translation>Downloads sind in den Einstellungen ausgeschaltet, von Ihnen oder Ihrer Organisation. Modelle lassen sich aus Dateien installieren: siehe Auf diesem Computer.</translation>
  </message>
  <message>
   <source>Filter by name, language or licence</source>
   <translation>Nach Name, Sprache oder Lizenz filtern</translation>
  </message>
  <message>
   <source>Filter the models</source>
   <translation>Modelle filtern</translation>
  </message>
  <message>
   <source>Fits here</source>
   <translation>Passt hier</translation>
  </message>
  <message>
   <source>No model matches.</source>
   <translation>Kein Modell passt dazu.</translation>
  </message>
  <message>
   <source>Recommended for this computer</source>
   <translation>Für diesen Computer empfohlen</translation>
  </message>
 </context>
 <context>
  <name>Finding</name>
  <message>
   <source>Find a document</source>
   <translation>Dokument suchen</translation>
  </message>
  <message>
   <source>Find a document by its name</source>
   <translation>Ein Dokument nach seinem Namen suchen</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Art</translation>
  </message>
  <message>
   <source>Largest first</source>
   <translation>Größte zuerst</translation>
  </message>
  <message>
   <source>Last added first</source>
   <translation>Zuletzt hinzugefügte zuerst</translation>
  </message>
  <message>
   <source>Most pages first</source>
   <translation>Meiste Seiten zuerst</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>Sort the documents. Now: {order}</source>
   <translation>Dokumente sortieren. Jetzt: {order}</translation>
  </message>
 </context>
 <context>
  <name>HelpDialog</name>
  <message>
   <source>About Murmur {version}</source>
   <translation>Über Murmur {version}</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Hilfe</translation>
  </message>
  <message>
   <source>How it works</source>
   <translation>Wie es funktioniert</translation>
  </message>
  <message>
   <source>Keyboard shortcuts</source>
   <translation>Tastenkürzel</translation>
  </message>
  <message>
   <source>Privacy</source>
   <translation>Privatsphäre</translation>
  </message>
  <message>
   <source>Third-party licences…</source>
   <translation>Lizenzen Dritter…</translation>
  </message>
  <message>
   <source>Tour of the window</source>
   <translation>Rundgang durch das Fenster</translation>
  </message>
  <message>
   <source>What can be read</source>
   <translation>Was gelesen werden kann</translation>
  </message>
  <message>
   <source>What the verdicts mean</source>
   <translation>Was die Urteile bedeuten</translation>
  </message>
  <message>
   <source>When something goes wrong</source>
   <translation>Wenn etwas schiefgeht</translation>
  </message>
 </context>
 <context>
  <name>HitList</name>
  <message>
   <source>Passages</source>
   <translation>Textstellen</translation>
  </message>
 </context>
 <context>
  <name>InstalledPage</name>
  <message>
   <source>A GGUF file, or a bundle from your administrator. Murmur reads its header in a sealed process, copies it, and keeps its checksum.</source>
   <translation>Eine GGUF-Datei oder ein Paket Ihres Administrators. Murmur liest den Dateikopf in einem versiegelten Prozess, kopiert die Datei und bewahrt ihre Prüfsumme auf.</translation>
  </message>
  <message>
   <source>Install from a file…</source>
   <translation>Aus einer Datei installieren…</translation>
  </message>
 </context>
 <context>
  <name>KeyList</name>
  <message>
   <source>Ask</source>
   <translation>Fragen</translation>
  </message>
  <message>
   <source>Bring the deleted conversation back</source>
   <translation>Die gelöschte Unterhaltung zurückholen</translation>
  </message>
  <message>
   <source>Delete the conversation</source>
   <translation>Die Unterhaltung löschen</translation>
  </message>
  <message>
   <source>New line in the question</source>
   <translation>Neue Zeile in der Frage</translation>
  </message>
  <message>
   <source>Rename the conversation</source>
   <translation>Die Unterhaltung umbenennen</translation>
  </message>
  <message>
   <source>Turn the page</source>
   <translation>Umblättern</translation>
  </message>
 </context>
 <context>
  <name>LedgerDialog</name>
  <message>
   <source>Entry {n} is the last one, says {file}</source>
   <translation>Eintrag {n} ist der letzte, sagt {file}</translation>
  </message>
  <message>
   <source>Entry {n} is the one that the head saw.</source>
   <translation>Eintrag {n} ist der, den der Endstand festhielt.</translation>
  </message>
  <message>
   <source>Everything</source>
   <translation>Alles</translation>
  </message>
  <message>
   <source>Export the head</source>
   <translation>Endstand exportieren</translation>
  </message>
  <message>
   <source>Export the head…</source>
   <translation>Endstand exportieren…</translation>
  </message>
  <message>
   <source>Export the register</source>
   <translation>Register exportieren</translation>
  </message>
  <message>
   <source>Export the register…</source>
   <translation>Register exportieren…</translation>
  </message>
  <message>
   <source>Find in the register</source>
   <translation>Im Register suchen</translation>
  </message>
  <message>
   <source>Following the chain of hashes…</source>
   <translation>Die Kette der Prüfsummen wird verfolgt…</translation>
  </message>
  <message>
   <source>Head (*.json)</source>
   <translation>Endstand (*.json)</translation>
  </message>
  <message>
   <source>Keep the file where nobody who uses this computer can change it: with it, cutting off entries shows later.</source>
   <translation>Bewahren Sie die Datei dort auf, wo niemand, der diesen Computer benutzt, sie ändern kann: Mit ihr zeigt sich später, ob Einträge abgeschnitten wurden.</translation>
  </message>
  <message>
   <source>No entry fits.</source>
   <translation>Kein Eintrag passt.</translation>
  </message>
  <message>
   <source>Nothing is registered yet.</source>
   <translation>Noch ist nichts verzeichnet.</translation>
  </message>
  <message>
   <source>Register</source>
   <translation>Register</translation>
  </message>
  <message>
   <source>Show only</source>
   <translation>Nur zeigen</translation>
  </message>
  <message>
   <source>Table (*.csv);;JSON (*.json)</source>
   <translation>Tabelle (*.csv);;JSON (*.json)</translation>
  </message>
  <message>
   <source>The file is not encrypted: whoever can open it can read the register</source>
   <translation>Die Datei ist nicht verschlüsselt: Wer sie öffnen kann, kann das Register lesen</translation>
  </message>
  <message>
   <source>The register is broken at entry {n}</source>
   <translation>Das Register ist bei Eintrag {n} unterbrochen</translation>
  </message>
  <message>
   <source>Verify</source>
   <translation>Prüfen</translation>
  </message>
  <message>
   <source>Verify against a head</source>
   <translation>Gegen einen Endstand prüfen</translation>
  </message>
  <message>
   <source>Verify against a head…</source>
   <translation>Gegen einen Endstand prüfen…</translation>
  </message>
  <message>
   <source>What leaves this computer and what changes its security stands here from then on.</source>
   <translation>Was diesen Computer verlässt und was seine Sicherheit ändert, steht von da an hier.</translation>
  </message>
  <message>
   <source>Writing…</source>
   <translation>Wird geschrieben…</translation>
  </message>
  <message>
   <source>Written into {file}</source>
   <translation>In {file} geschrieben</translation>
  </message>
 </context>
 <context>
  <name>LibraryPane</name>
  <message>
   <source>Add documents</source>
   <translation>Dokumente hinzufügen</translation>
  </message>
  <message>
   <source>No document of this name.</source>
   <translation>Kein Dokument dieses Namens.</translation>
  </message>
  <message>
   <source>Your documents will be listed here.</source>
   <translation>Hier werden Ihre Dokumente aufgeführt.</translation>
  </message>
  <message>
   <source>{what} Undo takes it back.</source>
   <translation>{what} „Rückgängig“ macht es ungeschehen.</translation>
  </message>
 </context>
 <context>
  <name>LicencesDialog</name>
  <message>
   <source>Find a name or a licence</source>
   <translation>Name oder Lizenz suchen</translation>
  </message>
  <message>
   <source>Its package brings no text. Its name and its licence stand above.</source>
   <translation>Seinem Paket liegt kein Text bei. Name und Lizenz stehen oben.</translation>
  </message>
  <message>
   <source>Murmur is made with the work of others: {n} libraries and models, each under its own terms.</source>
   <translation>Murmur beruht auf der Arbeit anderer: {n} Bibliotheken und Modelle, jedes unter seinen eigenen Bedingungen.</translation>
  </message>
  <message>
   <source>Murmur runs from its source here. These {n} libraries are installed in its Python environment.</source>
   <translation>Murmur läuft hier aus seinem Quelltext. Diese {n} Bibliotheken sind in seiner Python-Umgebung installiert.</translation>
  </message>
  <message>
   <source>Nothing of this name or licence.</source>
   <translation>Nichts mit diesem Namen oder dieser Lizenz.</translation>
  </message>
  <message>
   <source>Reading…</source>
   <translation>Wird gelesen…</translation>
  </message>
  <message>
   <source>Text of the licence</source>
   <translation>Text der Lizenz</translation>
  </message>
  <message>
   <source>Third-party licences</source>
   <translation>Lizenzen Dritter</translation>
  </message>
  <message>
   <source>What is inside</source>
   <translation>Was darin enthalten ist</translation>
  </message>
  <message>
   <source>comes with {name}</source>
   <translation>in {name} enthalten</translation>
  </message>
 </context>
 <context>
  <name>MainWindow</name>
  <message>
   <source>Delete for good</source>
   <translation>Endgültig löschen</translation>
  </message>
  <message>
   <source>Delete {n} conversations for good?</source>
   <translation>{n} Unterhaltungen endgültig löschen?</translation>
  </message>
  <message>
   <source>Delete “{name}” for good?</source>
   <translation>„{name}“ endgültig löschen?</translation>
  </message>
  <message>
   <source>Nothing can bring them back afterwards.</source>
   <translation>Danach kann sie nichts zurückholen.</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Öffnen</translation>
  </message>
  <message>
   <source>Open this address in your browser?</source>
   <translation>Diese Adresse in Ihrem Browser öffnen?</translation>
  </message>
  <message>
   <source>Open this file in its own program?</source>
   <translation>Diese Datei in ihrem eigenen Programm öffnen?</translation>
  </message>
  <message>
   <source>Opened</source>
   <translation>Geöffnet</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Erneut versuchen</translation>
  </message>
  <message>
   <source>You can go on; if it happens again, copy the report and restart Murmur</source>
   <translation>Sie können weitermachen; geschieht es wieder, kopieren Sie den Bericht und starten Sie Murmur neu</translation>
  </message>
  <message>
   <source>Your program opens files at their beginning. Go to page {page} there.</source>
   <translation>Ihr Programm öffnet Dateien am Anfang. Gehen Sie dort zu Seite {page}.</translation>
  </message>
 </context>
 <context>
  <name>ManagedPage</name>
  <message>
   <source>The policy's file</source>
   <translation>Die Datei der Richtlinie</translation>
  </message>
  <message>
   <source>Whether only an administrator can change this file is not checked on this system.</source>
   <translation>Ob nur ein Administrator diese Datei ändern kann, wird auf diesem System nicht geprüft.</translation>
  </message>
 </context>
 <context>
  <name>ModelCard</name>
  <message>
   <source>A faster copy is used.</source>
   <translation>Eine schnellere Kopie wird verwendet.</translation>
  </message>
  <message>
   <source>Check the file</source>
   <translation>Datei prüfen</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>Verwerfen</translation>
  </message>
  <message>
   <source>Download</source>
   <translation>Herunterladen</translation>
  </message>
  <message>
   <source>Download {size}</source>
   <translation>{size} herunterladen</translation>
  </message>
  <message>
   <source>Go on downloading</source>
   <translation>Download fortsetzen</translation>
  </message>
  <message>
   <source>Make it faster here</source>
   <translation>Hier schneller machen</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pausieren</translation>
  </message>
  <message>
   <source>Paused: {done} of {total} are here</source>
   <translation>Pausiert: {done} von {total} sind hier</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Fortschritt</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Anhalten</translation>
  </message>
  <message>
   <source>Use the original file</source>
   <translation>Die ursprüngliche Datei verwenden</translation>
  </message>
  <message>
   <source>Use this model</source>
   <translation>Dieses Modell benutzen</translation>
  </message>
  <message>
   <source>Your organisation's list of models does not have it, so it can be neither fetched nor used. Choose another, or ask your administrator to add the SHA-256 of its file.</source>
   <translation>Es steht nicht auf der Modellliste Ihrer Organisation und kann darum weder geladen noch verwendet werden. Wählen Sie ein anderes, oder bitten Sie Ihren Administrator, die SHA-256 seiner Datei aufzunehmen.</translation>
  </message>
 </context>
 <context>
  <name>ModelsDialog</name>
  <message>
   <source>Get a model</source>
   <translation>Modell holen</translation>
  </message>
  <message>
   <source>Install a model</source>
   <translation>Modell installieren</translation>
  </message>
  <message>
   <source>Installing {name}</source>
   <translation>{name} wird installiert</translation>
  </message>
  <message>
   <source>Looking at the models…</source>
   <translation>Die Modelle werden angesehen…</translation>
  </message>
  <message>
   <source>Measuring…</source>
   <translation>Es wird gemessen…</translation>
  </message>
  <message>
   <source>Models</source>
   <translation>Modelle</translation>
  </message>
  <message>
   <source>Models and bundles (*.gguf *.zip);;All files (*)</source>
   <translation>Modelle und Pakete (*.gguf *.zip);;Alle Dateien (*)</translation>
  </message>
  <message>
   <source>On this computer</source>
   <translation>Auf diesem Computer</translation>
  </message>
  <message>
   <source>Reading…</source>
   <translation>Wird gelesen…</translation>
  </message>
  <message>
   <source>This computer</source>
   <translation>Dieser Computer</translation>
  </message>
 </context>
 <context>
  <name>NameDialog</name>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Leases, Case 41, Invoices 2026…</source>
   <translation>Mietverträge, Fall 41, Rechnungen 2026…</translation>
  </message>
  <message>
   <source>Name of the collection</source>
   <translation>Name der Sammlung</translation>
  </message>
 </context>
 <context>
  <name>NeverSendDialog</name>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Keep the list</source>
   <translation>Liste aufbewahren</translation>
  </message>
  <message>
   <source>Never send from “{name}”</source>
   <translation>Aus „{name}“ nie senden</translation>
  </message>
  <message>
   <source>Northwind Trading
Project Heron</source>
   <translation>Nordwind Handel
Projekt Reiher</translation>
  </message>
  <message>
   <source>One name or word a line</source>
   <translation>Ein Name oder Wort je Zeile</translation>
  </message>
  <message>
   <source>One name or word a line: clients, patients, projects, places. They are replaced wherever they stand in what would leave, and nobody can leave them in. The list is kept encrypted and is never sent.</source>
   <translation>Ein Name oder Wort je Zeile: Mandanten, Patienten, Projekte, Orte. Sie werden überall ersetzt, wo sie in dem stehen, was hinausginge, und niemand kann sie stehen lassen. Die Liste bleibt verschlüsselt und wird nie gesendet.</translation>
  </message>
 </context>
 <context>
  <name>NewPassphrase</name>
  <message>
   <source>Fair. One more word makes it strong.</source>
   <translation>Brauchbar. Ein Wort mehr macht sie stark.</translation>
  </message>
  <message>
   <source>Four or more words that do not belong together are strong and easy to keep.</source>
   <translation>Vier oder mehr Wörter, die nicht zusammengehören, sind stark und leicht zu behalten.</translation>
  </message>
  <message>
   <source>Good.</source>
   <translation>Gut.</translation>
  </message>
  <message>
   <source>Strength</source>
   <translation>Stärke</translation>
  </message>
  <message>
   <source>Strong.</source>
   <translation>Stark.</translation>
  </message>
  <message>
   <source>The same passphrase again</source>
   <translation>Dieselbe Passphrase noch einmal</translation>
  </message>
  <message>
   <source>The two are not the same.</source>
   <translation>Die beiden stimmen nicht überein.</translation>
  </message>
  <message>
   <source>Too short: at least {n} characters.</source>
   <translation>Zu kurz: mindestens {n} Zeichen.</translation>
  </message>
  <message>
   <source>Weak: a computer guesses it quickly. Add a word or two.</source>
   <translation>Schwach: Ein Computer errät sie schnell. Fügen Sie ein oder zwei Wörter hinzu.</translation>
  </message>
 </context>
 <context>
  <name>Notice</name>
  <message>
   <source>Dismiss</source>
   <translation>Schließen</translation>
  </message>
 </context>
 <context>
  <name>PageBar</name>
  <message>
   <source>Back to the passages</source>
   <translation>Zurück zu den Textstellen</translation>
  </message>
  <message>
   <source>Close this page</source>
   <translation>Diese Seite schließen</translation>
  </message>
  <message>
   <source>Compare with another page</source>
   <translation>Mit einer anderen Seite vergleichen</translation>
  </message>
  <message>
   <source>Find in this document</source>
   <translation>In diesem Dokument suchen</translation>
  </message>
  <message>
   <source>Fit the whole page</source>
   <translation>Ganze Seite zeigen</translation>
  </message>
  <message>
   <source>Fit the width</source>
   <translation>An die Breite anpassen</translation>
  </message>
  <message>
   <source>Larger</source>
   <translation>Größer</translation>
  </message>
  <message>
   <source>More about this page</source>
   <translation>Mehr zu dieser Seite</translation>
  </message>
  <message>
   <source>Next citation</source>
   <translation>Nächster Beleg</translation>
  </message>
  <message>
   <source>Next page</source>
   <translation>Nächste Seite</translation>
  </message>
  <message>
   <source>Page {page} of {count}</source>
   <translation>Seite {page} von {count}</translation>
  </message>
  <message>
   <source>Previous citation</source>
   <translation>Voriger Beleg</translation>
  </message>
  <message>
   <source>Previous page</source>
   <translation>Vorige Seite</translation>
  </message>
  <message>
   <source>Show all pages</source>
   <translation>Alle Seiten zeigen</translation>
  </message>
  <message>
   <source>Show the text</source>
   <translation>Text zeigen</translation>
  </message>
  <message>
   <source>Size: {percent}</source>
   <translation>Größe: {percent}</translation>
  </message>
  <message>
   <source>Smaller</source>
   <translation>Kleiner</translation>
  </message>
  <message>
   <source>Source {n} of {count}</source>
   <translation>Quelle {n} von {count}</translation>
  </message>
  <message>
   <source>{label} ({page} of {count})</source>
   <translation>{label} ({page} von {count})</translation>
  </message>
  <message>
   <source>{n} of {count}</source>
   <translation>{n} von {count}</translation>
  </message>
 </context>
 <context>
  <name>PageCanvas</name>
  <message>
   <source>Page</source>
   <translation>Seite</translation>
  </message>
 </context>
 <context>
  <name>PagePane</name>
  <message>
   <source>This text is very long: the part around what you look for is shown.</source>
   <translation>Dieser Text ist sehr lang: Gezeigt wird der Teil um die gesuchte Stelle.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Erneut versuchen</translation>
  </message>
 </context>
 <context>
  <name>PageText</name>
  <message>
   <source>Text of the page</source>
   <translation>Text der Seite</translation>
  </message>
 </context>
 <context>
  <name>PassphraseDialog</name>
  <message>
   <source>Choose a passphrase</source>
   <translation>Wählen Sie eine Passphrase</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>It cannot be reset, because only you hold it. Backups made so far open with the passphrase they were made with.</source>
   <translation>Sie lässt sich nicht zurücksetzen, denn nur Sie kennen sie. Bisherige Sicherungen öffnen sich mit der Passphrase, mit der sie erstellt wurden.</translation>
  </message>
  <message>
   <source>It is in force. But the keyring still holds the key: take the entry “Murmur” out of it.</source>
   <translation>Sie gilt. Aber der Schlüsselbund hält den Schlüssel noch: Entfernen Sie dort den Eintrag „Murmur“.</translation>
  </message>
  <message>
   <source>New passphrase</source>
   <translation>Neue Passphrase</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <translation>Passphrase</translation>
  </message>
  <message>
   <source>The passphrase you have</source>
   <translation>Ihre bisherige Passphrase</translation>
  </message>
  <message>
   <source>The same passphrase again</source>
   <translation>Dieselbe Passphrase noch einmal</translation>
  </message>
  <message>
   <source>The two are not the same.</source>
   <translation>Die beiden sind nicht gleich.</translation>
  </message>
  <message>
   <source>Too short: at least {n} characters.</source>
   <translation>Zu kurz: mindestens {n} Zeichen.</translation>
  </message>
  <message>
   <source>Use it from now on</source>
   <translation>Ab jetzt verwenden</translation>
  </message>
  <message>
   <source>Weak: a computer guesses it quickly. Add a word or two.</source>
   <translation>Schwach: Ein Computer errät sie schnell. Fügen Sie ein oder zwei Wörter hinzu.</translation>
  </message>
 </context>
 <context>
  <name>PassphraseField</name>
  <message>
   <source>Hide</source>
   <translation>Verbergen</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Anzeigen</translation>
  </message>
 </context>
 <context>
  <name>PreviewDialog</name>
  <message>
   <source>Ask a cloud model</source>
   <translation>Ein Cloud-Modell fragen</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Handing it over…</source>
   <translation>Wird übergeben…</translation>
  </message>
  <message>
   <source>Looking at what would leave…</source>
   <translation>Es wird nachgesehen, was hinausginge…</translation>
  </message>
  <message>
   <source>Making the preview…</source>
   <translation>Die Vorschau wird erstellt…</translation>
  </message>
  <message>
   <source>NOT encrypted on the way</source>
   <translation>unterwegs NICHT verschlüsselt</translation>
  </message>
  <message>
   <source>No passage of this answer may leave this computer.</source>
   <translation>Keine Textstelle dieser Antwort darf diesen Computer verlassen.</translation>
  </message>
  <message>
   <source>Replacing names reduces what can be learned; it does not make the text anonymous.</source>
   <translation>Namen zu ersetzen verringert, was sich erfahren lässt; anonym macht es den Text nicht.</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>Senden</translation>
  </message>
  <message>
   <source>Send these {bytes} to {host}</source>
   <translation>Diese {bytes} an {host} senden</translation>
  </message>
  <message>
   <source>The preview is ready: {bytes}</source>
   <translation>Die Vorschau ist fertig: {bytes}</translation>
  </message>
  <message>
   <source>There is no preview, and nothing can be sent.</source>
   <translation>Es gibt keine Vorschau, und nichts kann gesendet werden.</translation>
  </message>
  <message>
   <source>Tick a passage to see what would leave.</source>
   <translation>Haken Sie eine Textstelle an, um zu sehen, was hinausginge.</translation>
  </message>
  <message>
   <source>To {host}: {model}</source>
   <translation>An {host}: {model}</translation>
  </message>
  <message>
   <source>To {host}: {model}, {secure}</source>
   <translation>An {host}: {model}, {secure}</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Erneut versuchen</translation>
  </message>
  <message>
   <source>over TLS</source>
   <translation>über TLS</translation>
  </message>
 </context>
 <context>
  <name>Protection</name>
  <message>
   <source>All text is encrypted. Only a very large library keeps a search index of numbers on disk, from which parts of the text could be guessed.</source>
   <translation>Aller Text ist verschlüsselt. Nur eine sehr große Bibliothek hält einen Suchindex aus Zahlen auf der Platte, aus dem sich Teile des Textes erraten ließen.</translation>
  </message>
  <message>
   <source>It opens with your account: your system's keyring holds the key.</source>
   <translation>Ihr Konto öffnet ihn: Der Schlüsselbund Ihres Systems hält den Schlüssel.</translation>
  </message>
  <message>
   <source>Murmur's folder</source>
   <translation>Murmurs Ordner</translation>
  </message>
  <message>
   <source>Sealed</source>
   <translation>Versiegelt</translation>
  </message>
  <message>
   <source>Standard</source>
   <translation>Standard</translation>
  </message>
  <message>
   <source>That index is never written; a large library is searched more slowly.</source>
   <translation>Dieser Index wird nie geschrieben; eine große Bibliothek wird langsamer durchsucht.</translation>
  </message>
  <message>
   <source>Your passphrase opens it. Nobody can reset it: write it down and keep it safe.</source>
   <translation>Ihre Passphrase öffnet ihn. Niemand kann sie zurücksetzen: Schreiben Sie sie auf und verwahren Sie sie gut.</translation>
  </message>
 </context>
 <context>
  <name>Reading</name>
  <message>
   <source>All of it has been on screen.</source>
   <translation>Alles davon war auf dem Bildschirm.</translation>
  </message>
  <message>
   <source>As it leaves</source>
   <translation>Wie es hinausgeht</translation>
  </message>
  <message>
   <source>As it stands here</source>
   <translation>Wie es hier steht</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>Kopiert</translation>
  </message>
  <message>
   <source>Copy the whole checksum</source>
   <translation>Die ganze Prüfsumme kopieren</translation>
  </message>
  <message>
   <source>Exactly what leaves</source>
   <translation>Genau das geht hinaus</translation>
  </message>
  <message>
   <source>Show the rest</source>
   <translation>Den Rest zeigen</translation>
  </message>
  <message>
   <source>The originals, which stay on this computer</source>
   <translation>Die Originale, die auf diesem Computer bleiben</translation>
  </message>
  <message>
   <source>With the originals: this does not leave</source>
   <translation>Mit den Originalen: Das geht nicht hinaus</translation>
  </message>
  <message>
   <source>found, leaves as it is</source>
   <translation>gefunden, geht so hinaus</translation>
  </message>
  <message>
   <source>replaced</source>
   <translation>ersetzt</translation>
  </message>
  <message>
   <source>{n} % of it has been on screen.</source>
   <translation>{n} % davon waren auf dem Bildschirm.</translation>
  </message>
 </context>
 <context>
  <name>RecoveryKeyDialog</name>
  <message>
   <source>Copy</source>
   <translation>Kopieren</translation>
  </message>
  <message>
   <source>I have it</source>
   <translation>Ich habe ihn</translation>
  </message>
  <message>
   <source>It opens your library if the passphrase or the keyring is lost. It is shown this once and kept nowhere: print it, and keep the paper away from this computer. Whoever has it and your files can read everything.</source>
   <translation>Er öffnet Ihre Bibliothek, wenn Passphrase oder Schlüsselbund verloren sind. Er wird nur dieses eine Mal gezeigt und nirgends aufbewahrt: Drucken Sie ihn aus und verwahren Sie das Papier nicht bei diesem Computer. Wer ihn und Ihre Dateien hat, kann alles lesen.</translation>
  </message>
  <message>
   <source>Make it</source>
   <translation>Erstellen</translation>
  </message>
  <message>
   <source>Print…</source>
   <translation>Drucken …</translation>
  </message>
  <message>
   <source>Recovery key</source>
   <translation>Wiederherstellungsschlüssel</translation>
  </message>
  <message>
   <source>Recovery key of a Murmur library</source>
   <translation>Wiederherstellungsschlüssel einer Murmur-Bibliothek</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Speichern</translation>
  </message>
  <message>
   <source>Save…</source>
   <translation>Speichern …</translation>
  </message>
  <message>
   <source>The file cannot be written there.</source>
   <translation>Dort lässt sich die Datei nicht schreiben.</translation>
  </message>
  <message>
   <source>The recovery key you have becomes void.</source>
   <translation>Ihr bisheriger Wiederherstellungsschlüssel wird ungültig.</translation>
  </message>
  <message>
   <source>Your passphrase</source>
   <translation>Ihre Passphrase</translation>
  </message>
 </context>
 <context>
  <name>ReplacedTable</name>
  <message>
   <source>Found</source>
   <translation>Gefunden</translation>
  </message>
  <message>
   <source>It is on the list of what is never sent.</source>
   <translation>Es steht auf der Liste dessen, was nie gesendet wird.</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Art</translation>
  </message>
  <message>
   <source>Leaves as</source>
   <translation>Geht hinaus als</translation>
  </message>
  <message>
   <source>Times</source>
   <translation>Mal</translation>
  </message>
  <message>
   <source>What was found and replaced</source>
   <translation>Was gefunden und ersetzt wurde</translation>
  </message>
  <message>
   <source>as it is</source>
   <translation>wie es ist</translation>
  </message>
 </context>
 <context>
  <name>RowPainter</name>
  <message>
   <source>Name of the conversation</source>
   <translation>Name der Unterhaltung</translation>
  </message>
 </context>
 <context>
  <name>ScopeChooser</name>
  <message>
   <source>Ask all documents again</source>
   <translation>Wieder alle Dokumente fragen</translation>
  </message>
  <message>
   <source>Which documents are asked. {scope}</source>
   <translation>Welche Dokumente gefragt werden. {scope}</translation>
  </message>
  <message>
   <source>Which documents to ask</source>
   <translation>Welche Dokumente gefragt werden</translation>
  </message>
 </context>
 <context>
  <name>SearchBox</name>
  <message>
   <source>Find words in your documents</source>
   <translation>Wörter in Ihren Dokumenten suchen</translation>
  </message>
 </context>
 <context>
  <name>SelectionBar</name>
  <message>
   <source>Copy</source>
   <translation>Kopieren</translation>
  </message>
  <message>
   <source>Copy with citation</source>
   <translation>Mit Quelle kopieren</translation>
  </message>
 </context>
 <context>
  <name>SettingsDialog</name>
  <message>
   <source>Health check</source>
   <translation>Zustandsprüfung</translation>
  </message>
  <message>
   <source>Key and backup</source>
   <translation>Schlüssel und Sicherung</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Einstellungen</translation>
  </message>
 </context>
 <context>
  <name>SidePane</name>
  <message>
   <source>Conversations</source>
   <translation>Unterhaltungen</translation>
  </message>
  <message>
   <source>Documents</source>
   <translation>Dokumente</translation>
  </message>
 </context>
 <context>
  <name>SuggestionStrip</name>
  <message>
   <source>A larger model may answer this better</source>
   <translation>Ein größeres Modell kann das vielleicht besser beantworten</translation>
  </message>
  <message>
   <source>A larger model on this computer: {name}</source>
   <translation>Ein größeres Modell auf diesem Computer: {name}</translation>
  </message>
  <message>
   <source>Ask a cloud model…</source>
   <translation>Ein Cloud-Modell fragen…</translation>
  </message>
  <message>
   <source>Dismiss</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Shows what would leave. Nothing is sent before you approve it.</source>
   <translation>Zeigt, was hinausginge. Nichts wird gesendet, bevor Sie es freigeben.</translation>
  </message>
 </context>
 <context>
  <name>Tending</name>
  <message>
   <source>Every byte is as it should be.</source>
   <translation>Jedes Byte ist, wie es sein soll.</translation>
  </message>
  <message>
   <source>I accept</source>
   <translation>Ich nehme sie an</translation>
  </message>
  <message>
   <source>Make a faster copy of {name}?</source>
   <translation>Eine schnellere Kopie von {name} anlegen?</translation>
  </message>
  <message>
   <source>Make the copy</source>
   <translation>Kopie anlegen</translation>
  </message>
  <message>
   <source>Read them here: {address}</source>
   <translation>Hier zu lesen: {address}</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <source>Remove {name} from this computer?</source>
   <translation>{name} von diesem Computer entfernen?</translation>
  </message>
  <message>
   <source>The copy is in the file format that this computer runs fastest. It takes up to a minute, about as much room on the disk again, and some of the model's quality: how much is measured and shown. You can go back.</source>
   <translation>Die Kopie ist in dem Dateiformat, das dieser Computer am schnellsten ausführt. Sie braucht bis zu einer Minute, etwa noch einmal so viel Platz auf der Festplatte und etwas von der Güte des Modells: Wie viel, wird gemessen und angezeigt. Sie können zurück.</translation>
  </message>
  <message>
   <source>{name} comes with terms of its maker: {licence}</source>
   <translation>Für {name} gelten Bedingungen des Herstellers: {licence}</translation>
  </message>
  <message>
   <source>{size} are set free; it can be downloaded again.</source>
   <translation>{size} werden frei; es kann wieder heruntergeladen werden.</translation>
  </message>
 </context>
 <context>
  <name>Thoughts</name>
  <message>
   <source>Hide the thoughts</source>
   <translation>Gedanken ausblenden</translation>
  </message>
  <message>
   <source>Show the thoughts</source>
   <translation>Gedanken zeigen</translation>
  </message>
  <message>
   <source>Thoughts</source>
   <translation>Gedanken</translation>
  </message>
  <message>
   <source>What the model thought before it answered. None of it was checked.</source>
   <translation>Was das Modell dachte, bevor es antwortete. Nichts davon wurde geprüft.</translation>
  </message>
 </context>
 <context>
  <name>Thumbnails</name>
  <message>
   <source>Pages of the document</source>
   <translation>Seiten des Dokuments</translation>
  </message>
 </context>
 <context>
  <name>TopBar</name>
  <message>
   <source>Conversations and documents</source>
   <translation>Unterhaltungen und Dokumente</translation>
  </message>
  <message>
   <source>Evidence</source>
   <translation>Belege</translation>
  </message>
  <message>
   <source>Find a command</source>
   <translation>Befehl suchen</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Hilfe</translation>
  </message>
  <message>
   <source>Models</source>
   <translation>Modelle</translation>
  </message>
  <message>
   <source>New conversation</source>
   <translation>Neue Unterhaltung</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Einstellungen</translation>
  </message>
 </context>
 <context>
  <name>Tour</name>
  <message>
   <source>Begin</source>
   <translation>Los geht’s</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <source>Skip the tour</source>
   <translation>Rundgang überspringen</translation>
  </message>
  <message>
   <source>{n} of {count}</source>
   <translation>{n} von {count}</translation>
  </message>
 </context>
 <context>
  <name>Transcript</name>
  <message>
   <source>Conversation</source>
   <translation>Unterhaltung</translation>
  </message>
 </context>
 <context>
  <name>TurnActions</name>
  <message>
   <source>Answer again</source>
   <translation>Erneut antworten</translation>
  </message>
  <message>
   <source>Answer {n} of {all}</source>
   <translation>Antwort {n} von {all}</translation>
  </message>
  <message>
   <source>Branch from here: a new conversation up to this answer</source>
   <translation>Hier abzweigen: eine neue Unterhaltung bis zu dieser Antwort</translation>
  </message>
  <message>
   <source>Change the question and ask it in a branch</source>
   <translation>Die Frage ändern und in einem Zweig stellen</translation>
  </message>
  <message>
   <source>Earlier answer</source>
   <translation>Frühere Antwort</translation>
  </message>
  <message>
   <source>Later answer</source>
   <translation>Spätere Antwort</translation>
  </message>
  <message>
   <source>{n} of {all}</source>
   <translation>{n} von {all}</translation>
  </message>
 </context>
 <context>
  <name>TurnView</name>
  <message>
   <source>Answering in the cloud…</source>
   <translation>Antwort in der Cloud…</translation>
  </message>
  <message>
   <source>Answering on this computer…</source>
   <translation>Wird auf diesem Computer beantwortet…</translation>
  </message>
  <message>
   <source>Ask again</source>
   <translation>Erneut fragen</translation>
  </message>
  <message>
   <source>Reading the passages… {share} %</source>
   <translation>Textstellen werden gelesen… {share} %</translation>
  </message>
  <message>
   <source>Reading… {share} %</source>
   <translation>Liest … {share} %</translation>
  </message>
  <message>
   <source>Searching your documents…</source>
   <translation>Ihre Dokumente werden durchsucht…</translation>
  </message>
  <message>
   <source>Sending what you approved…</source>
   <translation>Was Sie freigegeben haben, wird gesendet…</translation>
  </message>
  <message>
   <source>Stopped</source>
   <translation>Angehalten</translation>
  </message>
  <message>
   <source>Thinking in the cloud…</source>
   <translation>Die Cloud denkt nach…</translation>
  </message>
  <message>
   <source>Thinking on this computer…</source>
   <translation>Es wird auf diesem Computer nachgedacht…</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Erneut versuchen</translation>
  </message>
  <message>
   <source>Your question: {question}</source>
   <translation>Ihre Frage: {question}</translation>
  </message>
  <message>
   <source>{passages} found in {time}. Reading them…</source>
   <translation>{passages} in {time} gefunden. Sie werden gelesen…</translation>
  </message>
 </context>
 <context>
  <name>UndoStrip</name>
  <message>
   <source>Removing from Murmur…</source>
   <translation>Wird aus Murmur entfernt…</translation>
  </message>
  <message>
   <source>Removing from “{collection}”…</source>
   <translation>Wird aus „{collection}“ entfernt…</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <source>Undo. {what}</source>
   <translation>Rückgängig. {what}</translation>
  </message>
 </context>
 <context>
  <name>Unlock</name>
  <message>
   <source>Choose a passphrase</source>
   <translation>Passphrase wählen</translation>
  </message>
  <message>
   <source>Create library</source>
   <translation>Bibliothek anlegen</translation>
  </message>
  <message>
   <source>Creating…</source>
   <translation>Wird angelegt…</translation>
  </message>
  <message>
   <source>Forgotten the passphrase?</source>
   <translation>Passphrase vergessen?</translation>
  </message>
  <message>
   <source>It encrypts your library on this computer. It cannot be reset, because only you hold it: write it down and keep it safe.</source>
   <translation>Sie verschlüsselt Ihre Bibliothek auf diesem Computer. Sie kann nicht zurückgesetzt werden, weil nur Sie sie kennen: Schreiben Sie sie auf und verwahren Sie sie gut.</translation>
  </message>
  <message>
   <source>It is encrypted with your passphrase and stays on this computer.</source>
   <translation>Sie ist mit Ihrer Passphrase verschlüsselt und bleibt auf diesem Computer.</translation>
  </message>
  <message>
   <source>Locking…</source>
   <translation>Wird gesperrt …</translation>
  </message>
  <message>
   <source>Murmur is locked</source>
   <translation>Murmur ist gesperrt</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Öffnen</translation>
  </message>
  <message>
   <source>Open your library</source>
   <translation>Bibliothek öffnen</translation>
  </message>
  <message>
   <source>Opening…</source>
   <translation>Wird geöffnet…</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <translation>Passphrase</translation>
  </message>
  <message>
   <source>Restore a backup…</source>
   <translation>Sicherung wiederherstellen…</translation>
  </message>
  <message>
   <source>Set and open</source>
   <translation>Festlegen und öffnen</translation>
  </message>
  <message>
   <source>Unlock</source>
   <translation>Entsperren</translation>
  </message>
  <message>
   <source>Your documents and conversations are closed. With your passphrase you go on here.</source>
   <translation>Ihre Dokumente und Gespräche sind geschlossen. Mit Ihrer Passphrase geht es hier weiter.</translation>
  </message>
  <message>
   <source>Your documents and conversations are closed. Your system's keyring has the key and is asked again: this keeps out who looks at the screen, not who can use your account.</source>
   <translation>Ihre Dokumente und Gespräche sind geschlossen. Der Schlüsselbund Ihres Systems hat den Schlüssel und wird erneut gefragt: Das schützt vor Blicken auf den Bildschirm, nicht vor jemandem, der Ihr Konto benutzen kann.</translation>
  </message>
  <message>
   <source>Your organisation requires one. From now on it opens your library on this computer, and your system's keyring no longer does. It cannot be reset, because only you hold it: write it down and keep it safe.</source>
   <translation>Ihre Organisation verlangt eine. Von jetzt an öffnet sie Ihre Bibliothek auf diesem Computer, und der Schlüsselbund Ihres Systems tut es nicht mehr. Sie kann nicht zurückgesetzt werden, weil nur Sie sie kennen: Schreiben Sie sie auf, und verwahren Sie sie sicher.</translation>
  </message>
 </context>
 <context>
  <name>UpdatesDialog</name>
  <message>
   <source>An update from a file</source>
   <translation>Eine Aktualisierung aus einer Datei</translation>
  </message>
  <message>
   <source>Asking…</source>
   <translation>Wird gefragt…</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <source>Check for updates</source>
   <translation>Nach Aktualisierungen suchen</translation>
  </message>
  <message>
   <source>Checking every file…</source>
   <translation>Jede Datei wird geprüft…</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Copy the command</source>
   <translation>Den Befehl kopieren</translation>
  </message>
  <message>
   <source>Downloading Murmur {version}</source>
   <translation>Murmur {version} wird heruntergeladen</translation>
  </message>
  <message>
   <source>Download…</source>
   <translation>Herunterladen…</translation>
  </message>
  <message>
   <source>From a file…</source>
   <translation>Aus einer Datei…</translation>
  </message>
  <message>
   <source>Murmur asks {host} for its newest version when you press the button, and names nothing of yours. Signature and hash are checked, and nothing is installed by itself.</source>
   <translation>Murmur fragt {host} nach der neuesten Version, wenn Sie auf den Knopf drücken, und nennt nichts von Ihnen. Signatur und Prüfsumme werden geprüft, und nichts wird von selbst installiert.</translation>
  </message>
  <message>
   <source>Murmur {version} is the newest</source>
   <translation>Murmur {version} ist die neueste Version</translation>
  </message>
  <message>
   <source>Murmur {version} is there</source>
   <translation>Murmur {version} ist da</translation>
  </message>
  <message>
   <source>Murmur {version} is verified</source>
   <translation>Murmur {version} ist geprüft</translation>
  </message>
  <message>
   <source>Nothing has been installed. Close Murmur, then install this file:</source>
   <translation>Nichts wurde installiert. Schließen Sie Murmur, und installieren Sie dann diese Datei:</translation>
  </message>
  <message>
   <source>Open its folder</source>
   <translation>Ihren Ordner öffnen</translation>
  </message>
  <message>
   <source>Or in a terminal:</source>
   <translation>Oder in einem Terminal:</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Fortschritt</translation>
  </message>
  <message>
   <source>Releases and bundles (*.deb *.zst *.AppImage *.exe *.msi *.dmg *.tar *.json);;All files (*)</source>
   <translation>Versionen und Pakete (*.deb *.zst *.AppImage *.exe *.msi *.dmg *.tar *.json);;Alle Dateien (*)</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Anhalten</translation>
  </message>
  <message>
   <source>That did not work</source>
   <translation>Das ging nicht</translation>
  </message>
  <message>
   <source>The command</source>
   <translation>Der Befehl</translation>
  </message>
  <message>
   <source>The installer</source>
   <translation>Das Installationsprogramm</translation>
  </message>
  <message>
   <source>This is Murmur {version}</source>
   <translation>Dies ist Murmur {version}</translation>
  </message>
  <message>
   <source>Updates</source>
   <translation>Aktualisierungen</translation>
  </message>
  <message>
   <source>What is new</source>
   <translation>Was neu ist</translation>
  </message>
  <message>
   <source>{date} · {size} · signature verified</source>
   <translation>{date} · {size} · Signatur geprüft</translation>
  </message>
  <message>
   <source>{host} has no newer version for this system.</source>
   <translation>{host} hat keine neuere Version für dieses System.</translation>
  </message>
 </context>
 <context>
  <name>VaultPage</name>
  <message>
   <source>Back up</source>
   <translation>Sichern</translation>
  </message>
  <message>
   <source>Back up…</source>
   <translation>Sichern …</translation>
  </message>
  <message>
   <source>Backing up…</source>
   <translation>Wird gesichert …</translation>
  </message>
  <message>
   <source>Backup</source>
   <translation>Sicherung</translation>
  </message>
  <message>
   <source>Change…</source>
   <translation>Ändern …</translation>
  </message>
  <message>
   <source>Choose one…</source>
   <translation>Wählen …</translation>
  </message>
  <message>
   <source>Ends the workers, closes the files and covers the window. You go on where you were.</source>
   <translation>Beendet die Prozesse, schließt die Dateien und verdeckt das Fenster. Danach geht es weiter, wo Sie waren.</translation>
  </message>
  <message>
   <source>It was read back and is whole. It opens with the passphrase it has now, or the recovery key.</source>
   <translation>Sie wurde zurückgelesen und ist vollständig. Sie öffnet sich mit der jetzigen Passphrase oder dem Wiederherstellungsschlüssel.</translation>
  </message>
  <message>
   <source>Level</source>
   <translation>Stufe</translation>
  </message>
  <message>
   <source>Lock</source>
   <translation>Sperren</translation>
  </message>
  <message>
   <source>Lock now</source>
   <translation>Jetzt sperren</translation>
  </message>
  <message>
   <source>Make a new one…</source>
   <translation>Neu erstellen …</translation>
  </message>
  <message>
   <source>Make one…</source>
   <translation>Erstellen …</translation>
  </message>
  <message>
   <source>Neither protects against someone who uses your account while Murmur is unlocked, nor on a computer that is spied on already; nor does either protect your documents themselves: they stay where they are.</source>
   <translation>Keine schützt vor jemandem, der Ihr Konto benutzt, während Murmur entsperrt ist, noch auf einem Computer, der schon ausgespäht wird; und keine schützt Ihre Dokumente selbst: Sie bleiben, wo sie sind.</translation>
  </message>
  <message>
   <source>One file with your conversations, settings and everything read from your documents, encrypted. It is read back at once. Models are not in it, nor the documents themselves.</source>
   <translation>Eine Datei mit Ihren Gesprächen, Einstellungen und allem, was aus Ihren Dokumenten gelesen wurde, verschlüsselt. Sie wird sofort zurückgelesen. Modelle sind nicht darin, die Dokumente selbst auch nicht.</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <translation>Passphrase</translation>
  </message>
  <message>
   <source>Recovery key</source>
   <translation>Wiederherstellungsschlüssel</translation>
  </message>
  <message>
   <source>Register</source>
   <translation>Register</translation>
  </message>
  <message>
   <source>Sealed</source>
   <translation>Versiegelt</translation>
  </message>
  <message>
   <source>Sealed: that index is never written. Large libraries are searched more slowly. From next start.</source>
   <translation>Versiegelt: Dieser Index wird nie geschrieben. Große Bibliotheken werden langsamer durchsucht. Ab dem nächsten Start.</translation>
  </message>
  <message>
   <source>Show…</source>
   <translation>Zeigen…</translation>
  </message>
  <message>
   <source>Standard</source>
   <translation>Standard</translation>
  </message>
  <message>
   <source>Standard: all text is encrypted, on a lost or stolen computer too. Only a very large library keeps a search index of numbers on disk that is not: parts of the text can be guessed from it.</source>
   <translation>Standard: Aller Text ist verschlüsselt, auch auf einem verlorenen oder gestohlenen Computer. Nur eine sehr große Bibliothek hält einen Suchindex aus Zahlen auf der Platte, der es nicht ist: Aus ihm lassen sich Teile des Textes erraten.</translation>
  </message>
  <message>
   <source>There is none. Should the passphrase or the keyring be lost, nobody can open the library.</source>
   <translation>Es gibt keinen. Gehen Passphrase oder Schlüsselbund verloren, kann niemand die Bibliothek öffnen.</translation>
  </message>
  <message>
   <source>There is one, on paper. If it may be lost or seen, make a new one: the old one is void then.</source>
   <translation>Es gibt einen, auf Papier. Ist er vielleicht verloren oder gesehen worden, erstellen Sie einen neuen: Der alte wird dann ungültig.</translation>
  </message>
  <message>
   <source>What left this computer and what changed its security, in a chain that shows later changes.</source>
   <translation>Was diesen Computer verlassen und was seine Sicherheit geändert hat, in einer Kette, die spätere Änderungen zeigt.</translation>
  </message>
  <message>
   <source>Your passphrase opens the library. Nothing is encrypted anew when you change it.</source>
   <translation>Ihre Passphrase öffnet die Bibliothek. Wenn Sie sie ändern, wird nichts neu verschlüsselt.</translation>
  </message>
  <message>
   <source>Your system's keyring opens the library, without asking. A passphrase would be asked each time.</source>
   <translation>Der Schlüsselbund Ihres Systems öffnet die Bibliothek, ohne zu fragen. Nach einer Passphrase würde jedes Mal gefragt.</translation>
  </message>
 </context>
 <context>
  <name>WatchedFolders</name>
  <message>
   <source>Watched folders</source>
   <translation>Beobachtete Ordner</translation>
  </message>
 </context>
 <context>
  <name>WayBack</name>
  <message>
   <source>A new passphrase</source>
   <translation>Eine neue Passphrase</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <source>Choose the file…</source>
   <translation>Datei wählen…</translation>
  </message>
  <message>
   <source>Fourteen groups of four letters and digits</source>
   <translation>Vierzehn Gruppen aus vier Buchstaben und Ziffern</translation>
  </message>
  <message>
   <source>New passphrase</source>
   <translation>Neue Passphrase</translation>
  </message>
  <message>
   <source>Opening…</source>
   <translation>Wird geöffnet…</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <translation>Passphrase</translation>
  </message>
  <message>
   <source>Passphrase of the backup</source>
   <translation>Passphrase der Sicherung</translation>
  </message>
  <message>
   <source>Recovery key</source>
   <translation>Wiederherstellungsschlüssel</translation>
  </message>
  <message>
   <source>Restore</source>
   <translation>Wiederherstellen</translation>
  </message>
  <message>
   <source>Restore a backup</source>
   <translation>Sicherung wiederherstellen</translation>
  </message>
  <message>
   <source>Restoring…</source>
   <translation>Wird wiederhergestellt…</translation>
  </message>
  <message>
   <source>Texts of documents, conversations and settings come back as they were when it was made; models do not.</source>
   <translation>Texte der Dokumente, Unterhaltungen und Einstellungen kommen zurück, wie sie waren, als sie gemacht wurde; Modelle nicht.</translation>
  </message>
  <message>
   <source>The recovery key that you printed opens the library. Then choose another passphrase.</source>
   <translation>Der Wiederherstellungsschlüssel, den Sie gedruckt haben, öffnet die Bibliothek. Wählen Sie danach eine andere Passphrase.</translation>
  </message>
  <message>
   <source>This library has no recovery key. Without its passphrase nobody can open it, and no backup.</source>
   <translation>Diese Bibliothek hat keinen Wiederherstellungsschlüssel. Ohne ihre Passphrase kann niemand sie öffnen, und keine Sicherung.</translation>
  </message>
  <message>
   <source>Use it from now on</source>
   <translation>Von jetzt an verwenden</translation>
  </message>
 </context>
 <context>
  <name>Welcome</name>
  <message>
   <source>Add a folder…</source>
   <translation>Ordner hinzufügen…</translation>
  </message>
  <message>
   <source>Add files…</source>
   <translation>Dateien hinzufügen…</translation>
  </message>
  <message>
   <source>Ask about your {documents}</source>
   <translation>Fragen Sie Ihre {documents}</translation>
  </message>
  <message>
   <source>Ask your own documents</source>
   <translation>Fragen Sie Ihre eigenen Dokumente</translation>
  </message>
  <message>
   <source>Drop files anywhere in this window: PDF, Word, Excel, PowerPoint, OpenDocument, mails, web pages or texts. They stay where they are, and nothing leaves this computer.</source>
   <translation>Ziehen Sie Dateien irgendwo in dieses Fenster: PDF, Word, Excel, PowerPoint, OpenDocument, Mails, Webseiten oder Texte. Sie bleiben, wo sie sind, und nichts verlässt diesen Computer.</translation>
  </message>
  <message>
   <source>For example</source>
   <translation>Zum Beispiel</translation>
  </message>
  <message>
   <source>How did the dry spring affect the silage harvest?</source>
   <translation>How did the dry spring affect the silage harvest?</translation>
  </message>
  <message>
   <source>How long are hands kept wet during a disinfection?</source>
   <translation>How long are hands kept wet during a disinfection?</translation>
  </message>
  <message>
   <source>How many parking spaces does the tenant have?</source>
   <translation>How many parking spaces does the tenant have?</translation>
  </message>
  <message>
   <source>Opening your library…</source>
   <translation>Ihre Bibliothek wird geöffnet…</translation>
  </message>
  <message>
   <source>Show me around</source>
   <translation>Rundgang</translation>
  </message>
  <message>
   <source>Six short documents come with Murmur, with questions to try.</source>
   <translation>Sechs kurze Dokumente kommen mit Murmur, mit Fragen zum Ausprobieren.</translation>
  </message>
  <message>
   <source>The best passages appear first, then an answer in which every sentence names its page.</source>
   <translation>Zuerst erscheinen die besten Textstellen, dann eine Antwort, in der jeder Satz seine Seite nennt.</translation>
  </message>
  <message>
   <source>Try it with the samples</source>
   <translation>Mit den Beispielen ausprobieren</translation>
  </message>
 </context>
 <context>
  <name>WhatRuns</name>
  <message>
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <source>Download it</source>
   <translation>Herunterladen</translation>
  </message>
  <message>
   <source>Download {name} ({size})</source>
   <translation>{name} herunterladen ({size})</translation>
  </message>
  <message>
   <source>Downloads are switched off here; a model can be installed from a file, under Models.</source>
   <translation>Downloads sind hier ausgeschaltet; ein Modell lässt sich unter Modelle aus einer Datei installieren.</translation>
  </message>
  <message>
   <source>Here already, and used at first</source>
   <translation>Schon hier, und zunächst in Gebrauch</translation>
  </message>
  <message>
   <source>Measuring this computer, which takes a few seconds…</source>
   <translation>Dieser Computer wird gemessen, das dauert einige Sekunden…</translation>
  </message>
  <message>
   <source>This computer could not be measured now; the models' page can try it again.</source>
   <translation>Dieser Computer konnte gerade nicht gemessen werden; auf der Seite der Modelle kann es erneut versucht werden.</translation>
  </message>
 </context>
 <context>
  <name>WhereKept</name>
  <message>
   <source>Key and backup…</source>
   <translation>Schlüssel und Sicherung…</translation>
  </message>
 </context>
 <context>
  <name>Workspace</name>
  <message>
   <source>Add your documents</source>
   <translation>Fügen Sie Ihre Dokumente hinzu</translation>
  </message>
  <message>
   <source>Ask about them</source>
   <translation>Fragen Sie danach</translation>
  </message>
  <message>
   <source>Check what it says</source>
   <translation>Prüfen Sie, was da steht</translation>
  </message>
  <message>
   <source>Drop files or folders here. They stay where they are, and nothing leaves this computer.</source>
   <translation>Ziehen Sie Dateien oder Ordner hierher. Sie bleiben, wo sie sind, und nichts verlässt diesen Computer.</translation>
  </message>
  <message>
   <source>Summarise this document</source>
   <translation>Fasse dieses Dokument zusammen</translation>
  </message>
  <message>
   <source>The passages stand here. Open one, and the page shows the words marked. Help is under F1.</source>
   <translation>Hier stehen die Textstellen. Öffnen Sie eine, und die Seite zeigt die Wörter markiert. Hilfe finden Sie unter F1.</translation>
  </message>
  <message>
   <source>Type a question as you would ask a colleague. Every sentence of the answer names its source.</source>
   <translation>Stellen Sie eine Frage, wie Sie sie einer Kollegin stellen würden. Jeder Satz der Antwort nennt seine Quelle.</translation>
  </message>
 </context>
 <context>
  <name>_Asking</name>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
 </context>
 <context>
  <name>told</name>
  <message>
   <source>/etc/ssl/company.pem</source>
   <translation>/etc/ssl/firma.pem</translation>
  </message>
  <message>
   <source>A backup could not be opened on another computer: its key is in this computer's keyring alone</source>
   <translation>Eine Sicherung ließe sich auf keinem anderen Computer öffnen: Ihr Schlüssel liegt allein im Schlüsselbund dieses Computers</translation>
  </message>
  <message>
   <source>A cloud model, or a server of your office, may be asked when you decide so: each time you see and approve exactly what leaves. Besides, each collection has to be opened for it</source>
   <translation>Ein Cloud-Modell oder ein Server Ihres Büros darf gefragt werden, wenn Sie es entscheiden: Jedes Mal sehen Sie genau, was hinausgeht, und geben es frei. Außerdem muss jede Sammlung dafür geöffnet sein</translation>
  </message>
  <message>
   <source>A collection needs a name</source>
   <translation>Eine Sammlung braucht einen Namen</translation>
  </message>
  <message>
   <source>A document of this conversation was removed: what was said before this answer was left out.</source>
   <translation>Ein Dokument dieses Gesprächs wurde entfernt: Was vor dieser Antwort gesagt wurde, blieb außer Acht.</translation>
  </message>
  <message>
   <source>A file with certificates (PEM) to trust for downloads, besides those the system trusts: for networks that look into connections, and for a mirror of your own</source>
   <translation>Eine Datei mit Zertifikaten (PEM), denen bei Downloads vertraut wird, neben denen des Systems: für Netze, die in Verbindungen hineinsehen, und für einen eigenen Spiegelserver</translation>
  </message>
  <message>
   <source>A file with certificates (PEM) to trust for that server, besides those the system trusts</source>
   <translation>Eine Datei mit Zertifikaten (PEM), denen für diesen Server zu trauen ist, neben denen des Systems</translation>
  </message>
  <message>
   <source>A message is larger than {a} MB</source>
   <translation>Eine Nachricht ist größer als {a} MB</translation>
  </message>
  <message>
   <source>A name or a question holds characters that are no characters</source>
   <translation>Ein Name oder eine Frage enthält Zeichen, die keine sind</translation>
  </message>
  <message>
   <source>A part of Murmur ({a}) could not be started</source>
   <translation>Ein Teil von Murmur ({a}) konnte nicht gestartet werden</translation>
  </message>
  <message>
   <source>A part of Murmur failed ({a})</source>
   <translation>Ein Teil von Murmur ist fehlgeschlagen ({a})</translation>
  </message>
  <message>
   <source>A part of Murmur stopped unexpectedly</source>
   <translation>Ein Teil von Murmur wurde unerwartet beendet</translation>
  </message>
  <message>
   <source>A part of the mail is damaged</source>
   <translation>Ein Teil der Mail ist beschädigt</translation>
  </message>
  <message>
   <source>A passphrase is needed, and there is no terminal to ask on</source>
   <translation>Eine Passphrase wird gebraucht, und es gibt kein Terminal, auf dem danach gefragt werden könnte</translation>
  </message>
  <message>
   <source>A server may be asked for a newer Murmur when you press Check for updates; nothing is ever asked by itself, and nothing installed. Switched off, an update can still be taken from a file</source>
   <translation>Ein Server darf nach einem neueren Murmur gefragt werden, wenn Sie auf „Nach Aktualisierungen suchen“ drücken; von selbst wird nie gefragt und nichts installiert. Ausgeschaltet lässt sich eine Aktualisierung noch aus einer Datei nehmen</translation>
  </message>
  <message>
   <source>A server of your own that has the models: its address, beginning with https://, takes the place of the public one, and no other server is asked. Empty: the servers that the list of models names</source>
   <translation>Ein eigener Server, der die Modelle hat: Seine Adresse, die mit https:// beginnt, tritt an die Stelle der öffentlichen, und kein anderer Server wird gefragt. Leer: die Server, die die Liste der Modelle nennt</translation>
  </message>
  <message>
   <source>A small file that Murmur needs to open this folder is damaged or missing</source>
   <translation>Eine kleine Datei, die Murmur zum Öffnen dieses Ordners braucht, ist beschädigt oder fehlt</translation>
  </message>
  <message>
   <source>A typical question takes {a} s instead of {b} s (reading {c} tokens a second instead of {d}, writing {e} instead of {f}).</source>
   <translation>Eine typische Frage dauert {a} s statt {b} s (liest {c} statt {d} Token je Sekunde, schreibt {e} statt {f}).</translation>
  </message>
  <message>
   <source>A worker sent something Murmur does not understand</source>
   <translation>Ein Hilfsprozess hat etwas gesendet, das Murmur nicht versteht</translation>
  </message>
  <message>
   <source>About {time} to the first word, then {n} tokens a second.</source>
   <translation>Etwa {time} bis zum ersten Wort, dann {n} Token je Sekunde.</translation>
  </message>
  <message>
   <source>About {time} to the first word.</source>
   <translation>Etwa {time} bis zum ersten Wort.</translation>
  </message>
  <message>
   <source>Add a copy without copy protection</source>
   <translation>Fügen Sie eine Kopie ohne Kopierschutz hinzu</translation>
  </message>
  <message>
   <source>Add the text as a document and ask about it</source>
   <translation>Fügen Sie den Text als Dokument hinzu und fragen Sie danach</translation>
  </message>
  <message>
   <source>Ask a shorter question</source>
   <translation>Stellen Sie eine kürzere Frage</translation>
  </message>
  <message>
   <source>Ask again in a moment: {a} of {b} passages are ready</source>
   <translation>Fragen Sie gleich noch einmal: {a} von {b} Textstellen sind bereit</translation>
  </message>
  <message>
   <source>Ask for a change: it is {a}</source>
   <translation>Bitten Sie um eine Änderung: Es ist {a}</translation>
  </message>
  <message>
   <source>Ask for one with its own id</source>
   <translation>Bitten Sie um eines mit eigener Kennung</translation>
  </message>
  <message>
   <source>Ask it about your documents</source>
   <translation>Stellen Sie sie über Ihre Dokumente</translation>
  </message>
  <message>
   <source>Ask whoever made it</source>
   <translation>Fragen Sie, wer es gemacht hat</translation>
  </message>
  <message>
   <source>Ask your administrator for such a bundle</source>
   <translation>Fragen Sie Ihren Administrator nach einem solchen Paket</translation>
  </message>
  <message>
   <source>Asking a cloud model is switched off</source>
   <translation>Ein Cloud-Modell zu fragen ist ausgeschaltet</translation>
  </message>
  <message>
   <source>Asking {a}…</source>
   <translation>{a} wird gefragt…</translation>
  </message>
  <message>
   <source>Bring the driver up to date; then switch the graphics card off and on again in the settings under Answers</source>
   <translation>Bringen Sie den Treiber auf den neuesten Stand; schalten Sie dann die Grafikkarte in den Einstellungen unter Antworten aus und wieder ein</translation>
  </message>
  <message>
   <source>CSV</source>
   <translation>CSV</translation>
  </message>
  <message>
   <source>Check its name and its permissions</source>
   <translation>Prüfen Sie ihren Namen und ihre Zugriffsrechte</translation>
  </message>
  <message>
   <source>Check that it is connected, and neither full nor over your quota; nothing that was ready is lost</source>
   <translation>Prüfen Sie, ob er verbunden und weder voll noch über Ihrem Kontingent ist; nichts, was fertig war, ist verloren</translation>
  </message>
  <message>
   <source>Check that it is connected, and start again</source>
   <translation>Prüfen Sie, ob er angeschlossen ist, und starten Sie erneut</translation>
  </message>
  <message>
   <source>Check that it is the right file</source>
   <translation>Prüfen Sie, ob es die richtige Datei ist</translation>
  </message>
  <message>
   <source>Check that its disk is still connected, then add it again</source>
   <translation>Prüfen Sie, ob der Datenträger noch verbunden ist, und fügen Sie es dann erneut hinzu</translation>
  </message>
  <message>
   <source>Check that the disk has room; the model works as it is</source>
   <translation>Prüfen Sie, ob auf dem Datenträger Platz ist; das Modell arbeitet auch so, wie es ist</translation>
  </message>
  <message>
   <source>Check that the disk is not read-only and that the folder belongs to you</source>
   <translation>Prüfen Sie, ob der Datenträger beschreibbar ist und der Ordner Ihnen gehört</translation>
  </message>
  <message>
   <source>Check that the disk is there</source>
   <translation>Prüfen Sie, ob der Datenträger da ist</translation>
  </message>
  <message>
   <source>Check the folder's permissions</source>
   <translation>Prüfen Sie die Rechte des Ordners</translation>
  </message>
  <message>
   <source>Check the network and start again: it goes on where it stopped</source>
   <translation>Prüfen Sie das Netz und starten Sie erneut: Es geht dort weiter, wo es aufgehört hat</translation>
  </message>
  <message>
   <source>Check the path and choose a folder</source>
   <translation>Prüfen Sie den Pfad und wählen Sie einen Ordner</translation>
  </message>
  <message>
   <source>Check the path and your permission to read it</source>
   <translation>Prüfen Sie den Pfad und Ihre Leserechte</translation>
  </message>
  <message>
   <source>Check your permission to read it</source>
   <translation>Prüfen Sie Ihre Leserechte</translation>
  </message>
  <message>
   <source>Checking the model file</source>
   <translation>Die Modelldatei wird geprüft</translation>
  </message>
  <message>
   <source>Checking {name}</source>
   <translation>{name} wird geprüft</translation>
  </message>
  <message>
   <source>Choose a GGUF file: its name ends in .gguf</source>
   <translation>Wählen Sie eine GGUF-Datei: ihr Name endet auf .gguf</translation>
  </message>
  <message>
   <source>Choose a document or a folder of documents</source>
   <translation>Wählen Sie ein Dokument oder einen Ordner mit Dokumenten</translation>
  </message>
  <message>
   <source>Choose a model made for chat</source>
   <translation>Wählen Sie ein Modell, das für Chat gemacht ist</translation>
  </message>
  <message>
   <source>Choose a shorter one</source>
   <translation>Wählen Sie einen kürzeren</translation>
  </message>
  <message>
   <source>Choose among those that were found</source>
   <translation>Wählen Sie unter denen, die gefunden wurden</translation>
  </message>
  <message>
   <source>Choose another folder, or make room on the disk; the register itself is not affected</source>
   <translation>Wählen Sie einen anderen Ordner, oder schaffen Sie Platz auf dem Datenträger; das Register selbst ist nicht betroffen</translation>
  </message>
  <message>
   <source>Choose another model</source>
   <translation>Wählen Sie ein anderes Modell</translation>
  </message>
  <message>
   <source>Choose another model, or ask your administrator to add the SHA-256 of its file</source>
   <translation>Wählen Sie ein anderes Modell, oder bitten Sie Ihren Administrator, die SHA-256 seiner Datei aufzunehmen</translation>
  </message>
  <message>
   <source>Choose another name</source>
   <translation>Wählen Sie einen anderen Namen</translation>
  </message>
  <message>
   <source>Choose another one in the settings</source>
   <translation>Wählen Sie in den Einstellungen ein anderes</translation>
  </message>
  <message>
   <source>Choose at least one: a question alone has nothing to be answered from</source>
   <translation>Wählen Sie mindestens eine: Eine Frage allein hat nichts, woraus sie sich beantworten ließe</translation>
  </message>
  <message>
   <source>Choose one of several words; it cannot be reset</source>
   <translation>Wählen Sie eine aus mehreren Wörtern; sie kann nicht zurückgesetzt werden</translation>
  </message>
  <message>
   <source>Choose one that `murmur ledger head` wrote</source>
   <translation>Wählen Sie einen, den `murmur ledger head` geschrieben hat</translation>
  </message>
  <message>
   <source>Choose one with `murmur vault passphrase`, or start Murmur's window, which asks for it</source>
   <translation>Wählen Sie eine mit `murmur vault passphrase`, oder starten Sie das Fenster von Murmur, das danach fragt</translation>
  </message>
  <message>
   <source>Choose the .gguf file to install</source>
   <translation>Wählen Sie die .gguf-Datei, die installiert werden soll</translation>
  </message>
  <message>
   <source>Choose the folder of one model</source>
   <translation>Wählen Sie den Ordner eines einzigen Modells</translation>
  </message>
  <message>
   <source>Choose the head of this library</source>
   <translation>Wählen Sie den Endstand dieser Bibliothek</translation>
  </message>
  <message>
   <source>Choose the model's own file</source>
   <translation>Wählen Sie die Datei des Modells selbst</translation>
  </message>
  <message>
   <source>Choosing a sentence: part {a} of {b}</source>
   <translation>Ein Satz wird ausgewählt: Teil {a} von {b}</translation>
  </message>
  <message>
   <source>Close the other Murmur first, or choose another folder with --home</source>
   <translation>Schließen Sie zuerst das andere Murmur, oder wählen Sie mit --home einen anderen Ordner</translation>
  </message>
  <message>
   <source>Commercial use is free only below 10 million US dollars of revenue a year</source>
   <translation>Gewerbliche Nutzung ist nur unter 10 Millionen US-Dollar Jahresumsatz frei</translation>
  </message>
  <message>
   <source>Compare group {a} with the paper again</source>
   <translation>Vergleichen Sie Gruppe {a} noch einmal mit dem Papier</translation>
  </message>
  <message>
   <source>Compare it with the paper, group by group: fourteen groups of four letters and digits</source>
   <translation>Vergleichen Sie ihn Gruppe für Gruppe mit dem Papier: vierzehn Gruppen aus vier Buchstaben und Ziffern</translation>
  </message>
  <message>
   <source>Conversations in which nothing happened for so many days are removed; 0: never</source>
   <translation>Unterhaltungen, in denen so viele Tage nichts geschah, werden entfernt; 0: nie</translation>
  </message>
  <message>
   <source>Copying the model</source>
   <translation>Das Modell wird kopiert</translation>
  </message>
  <message>
   <source>Correct its path in the settings under Downloads</source>
   <translation>Berichtigen Sie den Pfad in den Einstellungen unter Downloads</translation>
  </message>
  <message>
   <source>Do not install it. Get the release again</source>
   <translation>Installieren Sie sie nicht. Holen Sie die Version noch einmal</translation>
  </message>
  <message>
   <source>Do not install it. Get the release again from where you trust it</source>
   <translation>Installieren Sie sie nicht. Holen Sie die Version noch einmal von dort, wo Sie ihr trauen</translation>
  </message>
  <message>
   <source>Documents inside documents are read {a} deep, this one lies deeper</source>
   <translation>Dokumente in Dokumenten werden {a} Ebenen tief gelesen, dieses liegt tiefer</translation>
  </message>
  <message>
   <source>Downloads are switched off on this computer</source>
   <translation>Downloads sind auf diesem Computer abgeschaltet</translation>
  </message>
  <message>
   <source>Entry 1 is not the first entry of this library's register</source>
   <translation>Eintrag 1 ist nicht der erste Eintrag des Registers dieser Bibliothek</translation>
  </message>
  <message>
   <source>Entry {n} is missing</source>
   <translation>Eintrag {n} fehlt</translation>
  </message>
  <message>
   <source>Entry {n} is not as Murmur writes entries</source>
   <translation>Eintrag {n} ist nicht so, wie Murmur Einträge schreibt</translation>
  </message>
  <message>
   <source>Entry {n} was another one when it stood at the end: it or one before it was replaced</source>
   <translation>Eintrag {n} war ein anderer, als er am Ende stand: Er oder einer davor wurde ausgetauscht</translation>
  </message>
  <message>
   <source>Entry {n} was changed: it does not fit its hash</source>
   <translation>Eintrag {n} wurde geändert: Er passt nicht zu seiner Prüfsumme</translation>
  </message>
  <message>
   <source>Entry {n} was written after another entry {m} than this one: it was replaced</source>
   <translation>Eintrag {n} wurde nach einem anderen Eintrag {m} geschrieben als diesem: Er wurde ausgetauscht</translation>
  </message>
  <message>
   <source>Everything else in it holds</source>
   <translation>Alles andere darin gilt</translation>
  </message>
  <message>
   <source>Excel</source>
   <translation>Excel</translation>
  </message>
  <message>
   <source>Free some disk space</source>
   <translation>Geben Sie etwas Speicherplatz frei</translation>
  </message>
  <message>
   <source>Free some space and start again: the download goes on where it stopped</source>
   <translation>Geben Sie etwas Platz frei und starten Sie erneut: Der Download geht dort weiter, wo er aufgehört hat</translation>
  </message>
  <message>
   <source>Free some space and start again; what has arrived is kept</source>
   <translation>Geben Sie etwas Platz frei und starten Sie erneut; was angekommen ist, bleibt erhalten</translation>
  </message>
  <message>
   <source>Free some space and try again</source>
   <translation>Geben Sie Platz frei und versuchen Sie es noch einmal</translation>
  </message>
  <message>
   <source>Free some space and try again; nothing that was ready is lost</source>
   <translation>Geben Sie etwas Platz frei und versuchen Sie es erneut; nichts, was fertig war, ist verloren</translation>
  </message>
  <message>
   <source>Free {a} MB and start again; what has arrived is kept</source>
   <translation>Geben Sie {a} MB frei und starten Sie erneut; was angekommen ist, bleibt erhalten</translation>
  </message>
  <message>
   <source>From entry {n} on the file is damaged and cannot be read</source>
   <translation>Ab Eintrag {n} ist die Datei beschädigt und nicht lesbar</translation>
  </message>
  <message>
   <source>Get a fresh copy, or open and save it again in its own program</source>
   <translation>Besorgen Sie eine neue Kopie, oder öffnen und speichern Sie es erneut im eigenen Programm</translation>
  </message>
  <message>
   <source>Get a fresh copy: there is nothing in this one to read</source>
   <translation>Besorgen Sie eine neue Kopie: In dieser gibt es nichts zu lesen</translation>
  </message>
  <message>
   <source>Get a newer one</source>
   <translation>Besorgen Sie eine neuere</translation>
  </message>
  <message>
   <source>Get it again</source>
   <translation>Besorgen Sie sie noch einmal</translation>
  </message>
  <message>
   <source>Get one that is little-endian</source>
   <translation>Besorgen Sie eine im Format „little-endian“</translation>
  </message>
  <message>
   <source>Get the bundle again</source>
   <translation>Besorgen Sie das Paket noch einmal</translation>
  </message>
  <message>
   <source>Get the model again</source>
   <translation>Holen Sie das Modell noch einmal</translation>
  </message>
  <message>
   <source>Get the model as one file</source>
   <translation>Besorgen Sie das Modell als eine einzige Datei</translation>
  </message>
  <message>
   <source>Get the one for this system</source>
   <translation>Holen Sie die für dieses System</translation>
  </message>
  <message>
   <source>Get the release again</source>
   <translation>Holen Sie die Version noch einmal</translation>
  </message>
  <message>
   <source>Get the release again, with all its files</source>
   <translation>Holen Sie die Version noch einmal, mit allen ihren Dateien</translation>
  </message>
  <message>
   <source>Group {a} must have four letters and digits: compare it with the paper</source>
   <translation>Gruppe {a} muss vier Buchstaben und Ziffern haben: Vergleichen Sie sie mit dem Papier</translation>
  </message>
  <message>
   <source>HTML</source>
   <translation>HTML</translation>
  </message>
  <message>
   <source>How a model that writes chooses its words: as its makers advise, or always the likeliest one. Either way the same question gets the same answer; answering again tries other words, where there are any</source>
   <translation>Wie ein Modell, das schreibt, seine Wörter wählt: wie seine Hersteller es empfehlen oder immer das wahrscheinlichste. In beiden Fällen bekommt dieselbe Frage dieselbe Antwort; erneutes Antworten versucht andere Wörter, wo es welche gibt</translation>
  </message>
  <message>
   <source>How fast it would be is not known.</source>
   <translation>Wie schnell es wäre, ist nicht bekannt.</translation>
  </message>
  <message>
   <source>How large it is, is not known.</source>
   <translation>Wie groß es ist, ist nicht bekannt.</translation>
  </message>
  <message>
   <source>How many passages are shown for a question</source>
   <translation>Wie viele Textstellen zu einer Frage gezeigt werden</translation>
  </message>
  <message>
   <source>How meanings are searched. In memory (exact) nothing is written; on disk (chroma) lies an index of unencrypted vectors, from which text can be partly reconstructed; automatic (auto) stays in memory until a library is so large that it no longer pays</source>
   <translation>Wie nach Bedeutung gesucht wird. Im Speicher (exact) wird nichts geschrieben; auf der Festplatte (chroma) liegt ein Verzeichnis unverschlüsselter Vektoren, aus denen sich Text teilweise rekonstruieren lässt; automatisch (auto) bleibt im Speicher, bis eine Bibliothek so groß ist, dass es sich nicht mehr lohnt</translation>
  </message>
  <message>
   <source>How much memory its context takes is not known: the most of its peers is counted.</source>
   <translation>Wie viel Speicher sein Kontext braucht, ist nicht bekannt: Gerechnet ist mit dem meisten, was seinesgleichen braucht.</translation>
  </message>
  <message>
   <source>If it holds pictures of pages, save it as PDF</source>
   <translation>Enthält es Bilder von Seiten, speichern Sie es als PDF</translation>
  </message>
  <message>
   <source>Indexing made a part of Murmur stop again and again</source>
   <translation>Beim Indizieren wurde ein Teil von Murmur immer wieder beendet</translation>
  </message>
  <message>
   <source>Install it from a file</source>
   <translation>Installieren Sie es aus einer Datei</translation>
  </message>
  <message>
   <source>It belongs to another library, or a newer one was made since</source>
   <translation>Er gehört zu einer anderen Bibliothek, oder seither wurde ein neuerer erzeugt</translation>
  </message>
  <message>
   <source>It has been restarted; try the same again</source>
   <translation>Er wurde neu gestartet; versuchen Sie dasselbe noch einmal</translation>
  </message>
  <message>
   <source>It has {a} letters and digits, and here are {b}</source>
   <translation>Er hat {a} Buchstaben und Ziffern, und hier sind {b}</translation>
  </message>
  <message>
   <source>It is too small to write about documents and answers in quotes.</source>
   <translation>Es ist zu klein, um über Dokumente zu schreiben, und antwortet mit Zitaten.</translation>
  </message>
  <message>
   <source>It is used as it is</source>
   <translation>Es wird benutzt, wie es ist</translation>
  </message>
  <message>
   <source>It names no source</source>
   <translation>Er nennt keine Quelle</translation>
  </message>
  <message>
   <source>It needs {size} and fits well, on the graphics processor.</source>
   <translation>Es braucht {size} und passt gut, auf dem Grafikprozessor.</translation>
  </message>
  <message>
   <source>It needs {size} and fits well, on the processor.</source>
   <translation>Es braucht {size} und passt gut, auf dem Prozessor.</translation>
  </message>
  <message>
   <source>It needs {size} and fits well, {share} of it on the graphics processor.</source>
   <translation>Es braucht {size} und passt gut, zu {share} auf dem Grafikprozessor.</translation>
  </message>
  <message>
   <source>It needs {size}, so that other programs are swapped out, on the graphics processor.</source>
   <translation>Es braucht {size}, sodass andere Programme ausgelagert werden, auf dem Grafikprozessor.</translation>
  </message>
  <message>
   <source>It needs {size}, so that other programs are swapped out, on the processor.</source>
   <translation>Es braucht {size}, sodass andere Programme ausgelagert werden, auf dem Prozessor.</translation>
  </message>
  <message>
   <source>It needs {size}, so that other programs are swapped out, {share} of it on the graphics processor.</source>
   <translation>Es braucht {size}, sodass andere Programme ausgelagert werden, zu {share} auf dem Grafikprozessor.</translation>
  </message>
  <message>
   <source>It needs {size}, which is more than there is, on the graphics processor.</source>
   <translation>Es braucht {size}, mehr als da ist, auf dem Grafikprozessor.</translation>
  </message>
  <message>
   <source>It needs {size}, which is more than there is, on the processor.</source>
   <translation>Es braucht {size}, mehr als da ist, auf dem Prozessor.</translation>
  </message>
  <message>
   <source>It needs {size}, which is more than there is, {share} of it on the graphics processor.</source>
   <translation>Es braucht {size}, mehr als da ist, zu {share} auf dem Grafikprozessor.</translation>
  </message>
  <message>
   <source>It predicts a fixed text the same (perplexity {a} instead of {b}).</source>
   <translation>Einen festen Text sagt sie gleich gut voraus (Perplexität {a} statt {b}).</translation>
  </message>
  <message>
   <source>It predicts a fixed text {n}% better (perplexity {a} instead of {b}).</source>
   <translation>Einen festen Text sagt sie um {n} % besser voraus (Perplexität {a} statt {b}).</translation>
  </message>
  <message>
   <source>It predicts a fixed text {n}% worse (perplexity {a} instead of {b}).</source>
   <translation>Einen festen Text sagt sie um {n} % schlechter voraus (Perplexität {a} statt {b}).</translation>
  </message>
  <message>
   <source>It says “not” where the passage does not, or the other way round</source>
   <translation>Er verneint, was die Stelle bejaht, oder umgekehrt</translation>
  </message>
  <message>
   <source>It says “{words}” where the passage says “{others}”</source>
   <translation>Er sagt „{words}“, wo die Stelle „{others}“ sagt</translation>
  </message>
  <message>
   <source>It takes no part unless chosen</source>
   <translation>Es wird nur benutzt, wenn Sie es wählen</translation>
  </message>
  <message>
   <source>It thinks before every answer, which takes long over documents.</source>
   <translation>Es denkt vor jeder Antwort nach, was bei Dokumenten lange dauert.</translation>
  </message>
  <message>
   <source>It was deleted and never used; try once more, and if that fails too, get the file from another source</source>
   <translation>Sie wurde gelöscht und nie verwendet; versuchen Sie es noch einmal, und wenn auch das misslingt, holen Sie die Datei aus einer anderen Quelle</translation>
  </message>
  <message>
   <source>It was deleted; the disk may be failing: choose another one</source>
   <translation>Sie wurde gelöscht; vielleicht versagt der Datenträger: Wählen Sie einen anderen</translation>
  </message>
  <message>
   <source>It was made by a newer Murmur: update Murmur to restore it</source>
   <translation>Sie stammt von einem neueren Murmur: Aktualisieren Sie Murmur, um sie wiederherzustellen</translation>
  </message>
  <message>
   <source>It was sent; the register says so</source>
   <translation>Es wurde gesendet; das Register sagt es</translation>
  </message>
  <message>
   <source>It writes {n} tokens a second.</source>
   <translation>Es schreibt {n} Token je Sekunde.</translation>
  </message>
  <message>
   <source>Its document is no longer in the library</source>
   <translation>Ihr Dokument ist nicht mehr in der Bibliothek</translation>
  </message>
  <message>
   <source>Its maker's own licence has to be accepted.</source>
   <translation>Die eigene Lizenz seines Herstellers muss angenommen werden.</translation>
  </message>
  <message>
   <source>Its size is not known.</source>
   <translation>Seine Größe ist nicht bekannt.</translation>
  </message>
  <message>
   <source>Leave the conversation out to start a new one</source>
   <translation>Lassen Sie die Unterhaltung weg, um eine neue zu beginnen</translation>
  </message>
  <message>
   <source>Let an administrator look at the permissions of the file and of its folder</source>
   <translation>Lassen Sie einen Administrator die Zugriffsrechte der Datei und ihres Ordners ansehen</translation>
  </message>
  <message>
   <source>Let the name end with .csv or .json</source>
   <translation>Lassen Sie den Namen auf .csv oder .json enden</translation>
  </message>
  <message>
   <source>Light or dark, or as the system has it</source>
   <translation>Hell oder dunkel, oder wie das System es hält</translation>
  </message>
  <message>
   <source>Looking at the {a} worker</source>
   <translation>Hilfsprozess „{a}“ wird angesehen</translation>
  </message>
  <message>
   <source>Looking for updates is switched off on this computer</source>
   <translation>Die Suche nach Aktualisierungen ist auf diesem Computer ausgeschaltet</translation>
  </message>
  <message>
   <source>Make a recovery key first (`murmur vault recovery-key`), or choose a passphrase; then make the backup</source>
   <translation>Erstellen Sie zuerst einen Wiederherstellungsschlüssel (`murmur vault recovery-key`) oder wählen Sie eine Passphrase; danach die Sicherung</translation>
  </message>
  <message>
   <source>Make a recovery key, print it, and keep it away from this computer</source>
   <translation>Erzeugen Sie einen Wiederherstellungsschlüssel, drucken Sie ihn, und bewahren Sie ihn fern von diesem Computer auf</translation>
  </message>
  <message>
   <source>Make it smaller than {a} million pixels and add that</source>
   <translation>Verkleinern Sie es auf weniger als {a} Millionen Pixel und fügen Sie das hinzu</translation>
  </message>
  <message>
   <source>Markdown</source>
   <translation>Markdown</translation>
  </message>
  <message>
   <source>Mend or remove the file models.toml in Murmur's folder</source>
   <translation>Berichtigen oder entfernen Sie die Datei models.toml in Murmurs Ordner</translation>
  </message>
  <message>
   <source>Models are installed from signed bundles only; what the list of models names may be downloaded</source>
   <translation>Modelle werden nur aus signierten Paketen installiert; was die Modellliste nennt, darf heruntergeladen werden</translation>
  </message>
  <message>
   <source>Models cannot be kept without a folder of Murmur's own</source>
   <translation>Ohne einen eigenen Ordner kann Murmur keine Modelle aufbewahren</translation>
  </message>
  <message>
   <source>Models may be downloaded when you ask for one; nothing is ever downloaded by itself. Switched off, models can still be installed from files</source>
   <translation>Modelle dürfen heruntergeladen werden, wenn Sie eines verlangen; von selbst wird nie etwas heruntergeladen. Ist dies abgeschaltet, können Modelle weiterhin aus Dateien installiert werden</translation>
  </message>
  <message>
   <source>Models run on the graphics card as far as they fit, where it has a driver for Vulkan and computes what the processor computes. What runs them may then open the card's devices, besides the model's file. On macOS the graphics processor is used in any case</source>
   <translation>Modelle laufen auf der Grafikkarte, soweit sie dort Platz finden, wenn sie einen Treiber für Vulkan hat und dasselbe rechnet wie der Prozessor. Was die Modelle ausführt, darf dann neben der Datei des Modells auch die Geräte der Karte öffnen. Unter macOS wird der Grafikprozessor in jedem Fall genutzt</translation>
  </message>
  <message>
   <source>Models that can think before they answer do so: better at times, and much slower</source>
   <translation>Modelle, die nachdenken können, bevor sie antworten, tun es: manchmal besser, und viel langsamer</translation>
  </message>
  <message>
   <source>More than {a} documents lie inside this file</source>
   <translation>Mehr als {a} Dokumente liegen in dieser Datei</translation>
  </message>
  <message>
   <source>Murmur cannot read Excel's binary format (.xlsb)</source>
   <translation>Murmur kann das Binärformat von Excel (.xlsb) nicht lesen</translation>
  </message>
  <message>
   <source>Murmur cannot read files of the kind {a}</source>
   <translation>Murmur kann Dateien der Art {a} nicht lesen</translation>
  </message>
  <message>
   <source>Murmur cannot read the old {a} format ({b})</source>
   <translation>Murmur kann das alte {a}-Format ({b}) nicht lesen</translation>
  </message>
  <message>
   <source>Murmur cannot read this kind of file</source>
   <translation>Murmur kann diese Art von Datei nicht lesen</translation>
  </message>
  <message>
   <source>Murmur cannot run this embedding model</source>
   <translation>Murmur kann dieses Modell für die Suche nach Bedeutung nicht ausführen</translation>
  </message>
  <message>
   <source>Murmur cannot run this model for a second look</source>
   <translation>Murmur kann dieses Modell für den zweiten Blick nicht ausführen</translation>
  </message>
  <message>
   <source>Murmur failed ({a})</source>
   <translation>Murmur ist fehlgeschlagen ({a})</translation>
  </message>
  <message>
   <source>Murmur is already open on this folder</source>
   <translation>Murmur ist mit diesem Ordner schon geöffnet</translation>
  </message>
  <message>
   <source>Murmur locks itself before the computer goes to sleep, where the system says so (Linux)</source>
   <translation>Murmur sperrt sich, bevor der Computer schlafen geht, wo das System es ankündigt (Linux)</translation>
  </message>
  <message>
   <source>Murmur locks itself when nobody has touched keys or mouse for so many minutes: the workers end, the files are closed. 0: never; your system's own lock screen stays</source>
   <translation>Murmur sperrt sich, wenn so viele Minuten lang niemand Tasten oder Maus berührt hat: Die Prozesse enden, die Dateien sind geschlossen. 0: nie; die Bildschirmsperre Ihres Systems bleibt</translation>
  </message>
  <message>
   <source>Murmur says below an answer when a larger model may do better, and why</source>
   <translation>Murmur sagt unter einer Antwort, wenn ein größeres Modell es besser könnte, und warum</translation>
  </message>
  <message>
   <source>Murmur shows an icon beside the clock, and minimising the window leaves only that</source>
   <translation>Murmur zeigt ein Symbol neben der Uhr, und beim Minimieren bleibt nur dieses</translation>
  </message>
  <message>
   <source>Murmur's folder cannot be written</source>
   <translation>In den Ordner von Murmur kann nicht geschrieben werden</translation>
  </message>
  <message>
   <source>Name a new one with --home</source>
   <translation>Nennen Sie einen neuen mit --home</translation>
  </message>
  <message>
   <source>Name its folder with --home</source>
   <translation>Nennen Sie ihren Ordner mit --home</translation>
  </message>
  <message>
   <source>Name the server first</source>
   <translation>Nennen Sie zuerst den Server</translation>
  </message>
  <message>
   <source>Newer models of its size are better.</source>
   <translation>Neuere Modelle seiner Größe sind besser.</translation>
  </message>
  <message>
   <source>No cloud model is named yet</source>
   <translation>Es ist noch kein Cloud-Modell genannt</translation>
  </message>
  <message>
   <source>No document here speaks of {names}.</source>
   <translation>Kein Dokument hier spricht von {names}.</translation>
  </message>
  <message>
   <source>No passage is chosen</source>
   <translation>Es ist keine Textstelle gewählt</translation>
  </message>
  <message>
   <source>No server for updates is set</source>
   <translation>Es ist kein Server für Aktualisierungen angegeben</translation>
  </message>
  <message>
   <source>No server is named yet, and a key is kept for one server alone</source>
   <translation>Es ist noch kein Server genannt, und ein Schlüssel wird für einen einzigen Server aufbewahrt</translation>
  </message>
  <message>
   <source>Not an open-source licence: a policy lists uses that are not allowed</source>
   <translation>Keine Open-Source-Lizenz: Eine Richtlinie nennt Verwendungen, die nicht erlaubt sind</translation>
  </message>
  <message>
   <source>Not an open-source licence: what is built with it must say “Built with Llama”, a policy lists uses that are not allowed, and above 700 million users a month Meta has to be asked</source>
   <translation>Keine Open-Source-Lizenz: Was damit gebaut wird, muss „Built with Llama“ angeben, eine Richtlinie nennt Verwendungen, die nicht erlaubt sind, und über 700 Millionen Nutzern im Monat muss Meta gefragt werden</translation>
  </message>
  <message>
   <source>Not in this document: {parts}</source>
   <translation>Nicht in diesem Dokument: {parts}</translation>
  </message>
  <message>
   <source>Not in your documents: {parts}</source>
   <translation>Nicht in Ihren Dokumenten: {parts}</translation>
  </message>
  <message>
   <source>Not known: the chat worker does not start</source>
   <translation>Nicht bekannt: Der Chat-Prozess startet nicht</translation>
  </message>
  <message>
   <source>Nothing has to be done</source>
   <translation>Es ist nichts zu tun</translation>
  </message>
  <message>
   <source>Nothing in this document comes near this question.</source>
   <translation>Nichts in diesem Dokument kommt dieser Frage nahe.</translation>
  </message>
  <message>
   <source>Nothing in your documents comes near this question.</source>
   <translation>Nichts in Ihren Dokumenten kommt dieser Frage nahe.</translation>
  </message>
  <message>
   <source>Nothing lies inside this kind of document</source>
   <translation>In dieser Art von Dokument liegt nichts weiter</translation>
  </message>
  <message>
   <source>Nothing of the collection {name} ever leaves this computer</source>
   <translation>Aus der Sammlung {name} verlässt nie etwas diesen Computer</translation>
  </message>
  <message>
   <source>Nothing turns or slides: what is under way stands still and says so</source>
   <translation>Nichts dreht sich oder gleitet: Was gerade läuft, steht still und sagt es</translation>
  </message>
  <message>
   <source>Nothing was asked there; an administrator may set a mirror, or install the model from a file</source>
   <translation>Dort wurde nichts gefragt; ein Administrator kann einen Spiegelserver einstellen oder das Modell aus einer Datei installieren</translation>
  </message>
  <message>
   <source>Nothing was asked. Ask your administrator, or take an update from a file</source>
   <translation>Nichts wurde gefragt. Fragen Sie Ihren Administrator, oder nehmen Sie eine Aktualisierung aus einer Datei</translation>
  </message>
  <message>
   <source>Nothing was asked. Correct it in the settings under Updates</source>
   <translation>Nichts wurde gefragt. Berichtigen Sie es in den Einstellungen unter Aktualisierungen</translation>
  </message>
  <message>
   <source>Nothing was asked. Set its address in the settings under Updates, or take an update from a file</source>
   <translation>Nichts wurde gefragt. Geben Sie seine Adresse in den Einstellungen unter Aktualisierungen an, oder nehmen Sie eine Aktualisierung aus einer Datei</translation>
  </message>
  <message>
   <source>Nothing was installed. Try again later, or get the release as a file</source>
   <translation>Nichts wurde installiert. Versuchen Sie es später erneut, oder holen Sie die Version als Datei</translation>
  </message>
  <message>
   <source>Nothing was installed: an older version could not open what this one has written</source>
   <translation>Nichts wurde installiert: Eine ältere Version könnte nicht öffnen, was diese geschrieben hat</translation>
  </message>
  <message>
   <source>Nothing was lost; start again whenever you like</source>
   <translation>Nichts ging verloren; beginnen Sie neu, wann Sie mögen</translation>
  </message>
  <message>
   <source>Nothing was opened. Check the sums as the README beside the release says, before you install anything</source>
   <translation>Nichts wurde geöffnet. Prüfen Sie die Summen, wie es die README neben der Version sagt, bevor Sie etwas installieren</translation>
  </message>
  <message>
   <source>Nothing was sent</source>
   <translation>Nichts wurde gesendet</translation>
  </message>
  <message>
   <source>Nothing was sent, and the key neither. Where your network looks into connections, or for a server of your office, ask your administrator for the file of its certificate</source>
   <translation>Nichts wurde gesendet, auch der Schlüssel nicht. Wenn Ihr Netz in Verbindungen hineinsieht, oder für einen Server Ihres Büros, fragen Sie Ihren Administrator nach der Datei mit dessen Zertifikat</translation>
  </message>
  <message>
   <source>Nothing was sent. Ask again tomorrow, or raise the limit in the settings under Cloud</source>
   <translation>Nichts wurde gesendet. Fragen Sie morgen wieder, oder erhöhen Sie die Grenze in den Einstellungen unter Cloud</translation>
  </message>
  <message>
   <source>Nothing was sent. Check the address and its port in the settings under Cloud</source>
   <translation>Nichts wurde gesendet. Prüfen Sie die Adresse und ihren Port in den Einstellungen unter Cloud</translation>
  </message>
  <message>
   <source>Nothing was sent. Check the address, the model and the key in the settings under Cloud</source>
   <translation>Nichts wurde gesendet. Prüfen Sie Adresse, Modell und Schlüssel in den Einstellungen unter Cloud</translation>
  </message>
  <message>
   <source>Nothing was sent. Check the network and the address in the settings</source>
   <translation>Nichts wurde gesendet. Prüfen Sie das Netz und die Adresse in den Einstellungen</translation>
  </message>
  <message>
   <source>Nothing was sent. Check the network and the address in the settings under Cloud, and ask again</source>
   <translation>Nichts wurde gesendet. Prüfen Sie das Netz und die Adresse in den Einstellungen unter Cloud, und fragen Sie noch einmal</translation>
  </message>
  <message>
   <source>Nothing was sent. Choose another server in the settings under Cloud, or ask your administrator</source>
   <translation>Nichts wurde gesendet. Wählen Sie einen anderen Server in den Einstellungen unter Cloud, oder fragen Sie Ihren Administrator</translation>
  </message>
  <message>
   <source>Nothing was sent. Correct it in the settings under Cloud</source>
   <translation>Nichts wurde gesendet. Berichtigen Sie es in den Einstellungen unter Cloud</translation>
  </message>
  <message>
   <source>Nothing was sent. Correct it in the settings under Cloud, or ask your administrator</source>
   <translation>Nichts wurde gesendet. Berichtigen Sie es in den Einstellungen unter Cloud, oder fragen Sie Ihren Administrator</translation>
  </message>
  <message>
   <source>Nothing was sent. Correct its path in the settings under Cloud</source>
   <translation>Nichts wurde gesendet. Berichtigen Sie ihren Pfad in den Einstellungen unter Cloud</translation>
  </message>
  <message>
   <source>Nothing was sent. Correct the address in the settings under Cloud</source>
   <translation>Nichts wurde gesendet. Berichtigen Sie die Adresse in den Einstellungen unter Cloud</translation>
  </message>
  <message>
   <source>Nothing was sent. Enter it anew in the settings under Cloud</source>
   <translation>Nichts wurde gesendet. Geben Sie ihn in den Einstellungen unter Cloud neu ein</translation>
  </message>
  <message>
   <source>Nothing was sent. Leave this passage out, or open its collection</source>
   <translation>Nichts wurde gesendet. Lassen Sie diese Textstelle weg, oder öffnen Sie ihre Sammlung</translation>
  </message>
  <message>
   <source>Nothing was sent. Look at it again and approve it anew</source>
   <translation>Nichts wurde gesendet. Sehen Sie es noch einmal an, und geben Sie es neu frei</translation>
  </message>
  <message>
   <source>Nothing was sent. Name a server and a model in the settings under Cloud</source>
   <translation>Nichts wurde gesendet. Nennen Sie einen Server und ein Modell in den Einstellungen unter Cloud</translation>
  </message>
  <message>
   <source>Nothing was sent. Reinstall Murmur</source>
   <translation>Nichts wurde gesendet. Installieren Sie Murmur neu</translation>
  </message>
  <message>
   <source>Nothing was sent. Switch it on in the settings under Cloud</source>
   <translation>Nichts wurde gesendet. Schalten Sie es in den Einstellungen unter Cloud ein</translation>
  </message>
  <message>
   <source>Nothing was sent. Switch it on in the settings under Cloud, and for the collection</source>
   <translation>Nichts wurde gesendet. Schalten Sie es in den Einstellungen unter Cloud und für die Sammlung ein</translation>
  </message>
  <message>
   <source>Nothing was sent. Use an address that starts with https://</source>
   <translation>Nichts wurde gesendet. Verwenden Sie eine Adresse, die mit https:// beginnt</translation>
  </message>
  <message>
   <source>Nothing was sent. Use an address that starts with https://, or ask your administrator to allow this server of the office without it</source>
   <translation>Nichts wurde gesendet. Verwenden Sie eine Adresse, die mit https:// beginnt, oder bitten Sie Ihren Administrator, diesen Server des Büros ohne es zu erlauben</translation>
  </message>
  <message>
   <source>Nothing was sent. Wait for the next day or month, or raise the limit in the settings under Cloud</source>
   <translation>Nichts wurde gesendet. Warten Sie auf den nächsten Tag oder Monat, oder erhöhen Sie die Grenze in den Einstellungen unter Cloud</translation>
  </message>
  <message>
   <source>Nothing was written; try another backup, or copy this one again from where it was kept</source>
   <translation>Es wurde nichts geschrieben; versuchen Sie eine andere Sicherung oder kopieren Sie diese noch einmal von ihrem Ort</translation>
  </message>
  <message>
   <source>On the graphics card ({card}) as far as the model fits</source>
   <translation>Auf der Grafikkarte ({card}), soweit das Modell passt</translation>
  </message>
  <message>
   <source>On the graphics card ({card}): the whole model fits</source>
   <translation>Auf der Grafikkarte ({card}): Das ganze Modell passt</translation>
  </message>
  <message>
   <source>On the processor: loading onto the graphics card ({card}) crashed before</source>
   <translation>Auf dem Prozessor: Das Laden auf die Grafikkarte ({card}) ist schon einmal abgestürzt</translation>
  </message>
  <message>
   <source>On the processor: no graphics card that llama.cpp can use was found</source>
   <translation>Auf dem Prozessor: Keine Grafikkarte gefunden, die llama.cpp nutzen kann</translation>
  </message>
  <message>
   <source>On the processor: not one layer fits on the graphics card ({card}, {size} free)</source>
   <translation>Auf dem Prozessor: Nicht eine Schicht passt auf die Grafikkarte ({card}, {size} frei)</translation>
  </message>
  <message>
   <source>On the processor: the graphics card ({card}) computes something else than the processor</source>
   <translation>Auf dem Prozessor: Die Grafikkarte ({card}) rechnet etwas anderes als der Prozessor</translation>
  </message>
  <message>
   <source>On the processor: the graphics card ({card}, {size} free) did not take the model</source>
   <translation>Auf dem Prozessor: Die Grafikkarte ({card}, {size} frei) hat das Modell nicht angenommen</translation>
  </message>
  <message>
   <source>On the processor: the graphics card is switched off in the settings</source>
   <translation>Auf dem Prozessor: Die Grafikkarte ist in den Einstellungen ausgeschaltet</translation>
  </message>
  <message>
   <source>On the processor: the graphics card's driver crashed when it was loaded</source>
   <translation>Auf dem Prozessor: Der Treiber der Grafikkarte ist beim Laden abgestürzt</translation>
  </message>
  <message>
   <source>On the processor: the graphics card's driver did not answer when it was loaded</source>
   <translation>Auf dem Prozessor: Der Treiber der Grafikkarte hat beim Laden nicht geantwortet</translation>
  </message>
  <message>
   <source>On the processor: the graphics card's driver for Vulkan is missing or cannot be loaded</source>
   <translation>Auf dem Prozessor: Der Vulkan-Treiber der Grafikkarte fehlt oder kann nicht geladen werden</translation>
  </message>
  <message>
   <source>On the processor: this Murmur brings nothing to use a graphics card with</source>
   <translation>Auf dem Prozessor: Diesem Murmur liegt nichts bei, womit es eine Grafikkarte nutzen könnte</translation>
  </message>
  <message>
   <source>Only an administrator's policy can set {names}: this is ignored</source>
   <translation>Nur die Richtlinie eines Administrators kann {names} festlegen: Dies wird nicht beachtet</translation>
  </message>
  <message>
   <source>Only its passphrase or the keyring it was made with opens it; make a recovery key while you still can</source>
   <translation>Nur ihre Passphrase oder der Schlüsselbund, mit dem sie angelegt wurde, öffnet sie; erzeugen Sie einen Wiederherstellungsschlüssel, solange Sie es noch können</translation>
  </message>
  <message>
   <source>Open Murmur from the desktop of the person who made the library, with the keyring unlocked</source>
   <translation>Öffnen Sie Murmur auf dem Desktop der Person, die die Bibliothek angelegt hat, mit entsperrtem Schlüsselbund</translation>
  </message>
  <message>
   <source>Open and save it again in its own program</source>
   <translation>Öffnen und speichern Sie es erneut im eigenen Programm</translation>
  </message>
  <message>
   <source>Open it in Excel or LibreOffice, save it as .xlsx and add that</source>
   <translation>Öffnen Sie es in Excel oder LibreOffice, speichern Sie es als .xlsx und fügen Sie das hinzu</translation>
  </message>
  <message>
   <source>Open it in a browser; if there are words, print it to PDF</source>
   <translation>Öffnen Sie es in einem Browser; sind dort Wörter, drucken Sie es als PDF</translation>
  </message>
  <message>
   <source>Open it in a reader for e-books to see whether it is whole</source>
   <translation>Öffnen Sie es in einem Leseprogramm für E-Books, um zu sehen, ob es ganz ist</translation>
  </message>
  <message>
   <source>Open it in a text editor, save it with the encoding UTF-8 and add it again</source>
   <translation>Öffnen Sie es in einem Texteditor, speichern Sie es in der Kodierung UTF-8 und fügen Sie es erneut hinzu</translation>
  </message>
  <message>
   <source>Open it in its own program to see whether it is whole, then add it again</source>
   <translation>Öffnen Sie es im eigenen Programm, um zu sehen, ob es ganz ist, und fügen Sie es dann erneut hinzu</translation>
  </message>
  <message>
   <source>Open it in the program that made it, save it as PDF or plain text and add that</source>
   <translation>Öffnen Sie es in dem Programm, das es gemacht hat, speichern Sie es als PDF oder reinen Text und fügen Sie das hinzu</translation>
  </message>
  <message>
   <source>Open it in your mail program, save it as PDF and add that</source>
   <translation>Öffnen Sie es in Ihrem Mailprogramm, speichern Sie es als PDF und fügen Sie das hinzu</translation>
  </message>
  <message>
   <source>Open it in {a} or LibreOffice, save it as {b} and add that</source>
   <translation>Öffnen Sie es in {a} oder LibreOffice, speichern Sie es als {b} und fügen Sie das hinzu</translation>
  </message>
  <message>
   <source>Open the conversation again</source>
   <translation>Öffnen Sie die Unterhaltung noch einmal</translation>
  </message>
  <message>
   <source>OpenDocument presentation</source>
   <translation>OpenDocument-Präsentation</translation>
  </message>
  <message>
   <source>OpenDocument spreadsheet</source>
   <translation>OpenDocument-Tabelle</translation>
  </message>
  <message>
   <source>OpenDocument text</source>
   <translation>OpenDocument-Text</translation>
  </message>
  <message>
   <source>Outlook messages (MSG)</source>
   <translation>Outlook-Nachrichten (MSG)</translation>
  </message>
  <message>
   <source>PDF</source>
   <translation>PDF</translation>
  </message>
  <message>
   <source>Page {a} is too damaged to be drawn</source>
   <translation>Seite {a} ist zu beschädigt, um gezeichnet zu werden</translation>
  </message>
  <message>
   <source>Partly on the graphics card ({card}, {size} free): {used} of {layers} layers, the others on the processor</source>
   <translation>Teils auf der Grafikkarte ({card}, {size} frei): {used} von {layers} Schichten, die anderen auf dem Prozessor</translation>
  </message>
  <message>
   <source>PowerPoint</source>
   <translation>PowerPoint</translation>
  </message>
  <message>
   <source>Put them into one folder and choose that</source>
   <translation>Legen Sie sie in einen Ordner und wählen Sie diesen</translation>
  </message>
  <message>
   <source>RTF</source>
   <translation>RTF</translation>
  </message>
  <message>
   <source>Read its text instead</source>
   <translation>Lesen Sie stattdessen den Text</translation>
  </message>
  <message>
   <source>Read them at {a}, and start the download again with --accept-licence</source>
   <translation>Lesen Sie sie bei {a}, und starten Sie den Download erneut mit --accept-licence</translation>
  </message>
  <message>
   <source>Read them, and start the download again with --accept-licence</source>
   <translation>Lesen Sie sie, und starten Sie den Download erneut mit --accept-licence</translation>
  </message>
  <message>
   <source>Reading the passages…</source>
   <translation>Die Textstellen werden gelesen…</translation>
  </message>
  <message>
   <source>Reading the whole document…</source>
   <translation>Das ganze Dokument wird gelesen…</translation>
  </message>
  <message>
   <source>Refuse to work when a worker cannot seal itself from the network</source>
   <translation>Nicht arbeiten, wenn ein Hilfsprozess sich nicht gegen das Netz versiegeln kann</translation>
  </message>
  <message>
   <source>Reinstall Murmur</source>
   <translation>Installieren Sie Murmur neu</translation>
  </message>
  <message>
   <source>Reinstall the model</source>
   <translation>Installieren Sie das Modell neu</translation>
  </message>
  <message>
   <source>Reinstall the model: the file is damaged or has been replaced</source>
   <translation>Installieren Sie das Modell neu: Die Datei ist beschädigt oder wurde ersetzt</translation>
  </message>
  <message>
   <source>Rename the file and add it again</source>
   <translation>Benennen Sie die Datei um und fügen Sie sie erneut hinzu</translation>
  </message>
  <message>
   <source>Rename the folder and choose it again</source>
   <translation>Benennen Sie den Ordner um und wählen Sie ihn erneut</translation>
  </message>
  <message>
   <source>Restart Murmur; if it happens again, reinstall it</source>
   <translation>Starten Sie Murmur neu; geschieht es wieder, installieren Sie es neu</translation>
  </message>
  <message>
   <source>Restore home.json and key.json from a backup; your documents themselves are untouched</source>
   <translation>Stellen Sie home.json und key.json aus einer Sicherung wieder her; Ihre Dokumente selbst sind unberührt</translation>
  </message>
  <message>
   <source>Restore it from a backup, or move it away and add your documents again: Murmur never changes them</source>
   <translation>Stellen Sie sie aus einer Sicherung wieder her, oder verschieben Sie sie und fügen Sie Ihre Dokumente erneut hinzu: Murmur verändert sie nie</translation>
  </message>
  <message>
   <source>Restore it from a backup, or move it away to start a new register: your documents and conversations are not affected</source>
   <translation>Stellen Sie es aus einer Sicherung wieder her, oder verschieben Sie es, um ein neues Register zu beginnen: Ihre Dokumente und Unterhaltungen sind nicht betroffen</translation>
  </message>
  <message>
   <source>Restore it from a backup, or move it away to start anew: your documents are not affected</source>
   <translation>Stellen Sie sie aus einer Sicherung wieder her, oder verschieben Sie sie, um neu zu beginnen: Ihre Dokumente sind nicht betroffen</translation>
  </message>
  <message>
   <source>Restore the backup into another folder</source>
   <translation>Stellen Sie die Sicherung in einem anderen Ordner wieder her</translation>
  </message>
  <message>
   <source>Restore the keyring from a backup, or run `murmur vault recover` with your recovery key; without either nobody can open the library</source>
   <translation>Stellen Sie den Schlüsselbund aus einer Sicherung wieder her, oder rufen Sie `murmur vault recover` mit Ihrem Wiederherstellungsschlüssel auf; ohne eines von beiden kann niemand die Bibliothek öffnen</translation>
  </message>
  <message>
   <source>Run `murmur --help`</source>
   <translation>Rufen Sie `murmur --help` auf</translation>
  </message>
  <message>
   <source>Run `murmur doctor`</source>
   <translation>Rufen Sie `murmur doctor` auf</translation>
  </message>
  <message>
   <source>Run `murmur doctor` and show its report to your administrator</source>
   <translation>Rufen Sie `murmur doctor` auf und zeigen Sie den Bericht Ihrem Administrator</translation>
  </message>
  <message>
   <source>Run `murmur ledger verify`; compare it with a head that was exported before</source>
   <translation>Führen Sie `murmur ledger verify` aus; vergleichen Sie mit einem früher exportierten Endstand</translation>
  </message>
  <message>
   <source>Run `murmur list` to see what is there</source>
   <translation>`murmur list` zeigt, was da ist</translation>
  </message>
  <message>
   <source>Run `murmur models list` to see which models are ready</source>
   <translation>`murmur models list` zeigt, welche Modelle bereit sind</translation>
  </message>
  <message>
   <source>Run `murmur models list` to see which there are</source>
   <translation>`murmur models list` zeigt, welche es gibt</translation>
  </message>
  <message>
   <source>Run `murmur watch list` to see which are</source>
   <translation>`murmur watch list` zeigt, welche es sind</translation>
  </message>
  <message>
   <source>Run the set-up again, or reinstall Murmur</source>
   <translation>Führen Sie die Einrichtung erneut aus, oder installieren Sie Murmur neu</translation>
  </message>
  <message>
   <source>SHA-256 of the model files that may be used. Empty: any</source>
   <translation>SHA-256 der Modelldateien, die verwendet werden dürfen. Leer: alle</translation>
  </message>
  <message>
   <source>Save a copy without the password and add that</source>
   <translation>Speichern Sie eine Kopie ohne Passwort und fügen Sie diese hinzu</translation>
  </message>
  <message>
   <source>Save it as PDF, Markdown or plain text and add that</source>
   <translation>Speichern Sie es als PDF, Markdown oder reinen Text und fügen Sie das hinzu</translation>
  </message>
  <message>
   <source>Searching your documents…</source>
   <translation>Ihre Dokumente werden durchsucht…</translation>
  </message>
  <message>
   <source>Servers of the office that may be asked without TLS. Only private addresses are accepted (10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16, fc00::/7 and this computer)</source>
   <translation>Server des Büros, die ohne TLS gefragt werden dürfen. Nur private Adressen werden angenommen (10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16, fc00::/7 und dieser Computer)</translation>
  </message>
  <message>
   <source>Set MURMUR_PASSPHRASE or use --passphrase-file</source>
   <translation>Setzen Sie MURMUR_PASSPHRASE, oder verwenden Sie --passphrase-file</translation>
  </message>
  <message>
   <source>Shorten it to about {a} words, or add it as a document and ask about it</source>
   <translation>Kürzen Sie ihn auf etwa {a} Wörter, oder fügen Sie ihn als Dokument hinzu und fragen Sie danach</translation>
  </message>
  <message>
   <source>Show this to your administrator</source>
   <translation>Zeigen Sie dies Ihrem Administrator</translation>
  </message>
  <message>
   <source>Show this to your administrator: in {path}, {what}</source>
   <translation>Zeigen Sie dies Ihrem Administrator: in {path}, {what}</translation>
  </message>
  <message>
   <source>Show this to your administrator: it is not certain that an administrator wrote it, as the folder {path} can be written by others than root</source>
   <translation>Zeigen Sie dies Ihrem Administrator: Es ist nicht sicher, dass ein Administrator sie geschrieben hat, denn andere als root können den Ordner {path} schreiben</translation>
  </message>
  <message>
   <source>Show this to your administrator: it is not certain that an administrator wrote it, as the folder {path} does not belong to root</source>
   <translation>Zeigen Sie dies Ihrem Administrator: Es ist nicht sicher, dass ein Administrator sie geschrieben hat, denn der Ordner {path} gehört nicht root</translation>
  </message>
  <message>
   <source>Show this to your administrator: it is not certain that an administrator wrote it, as {path} can be written by others than root</source>
   <translation>Zeigen Sie dies Ihrem Administrator: Es ist nicht sicher, dass ein Administrator sie geschrieben hat, denn andere als root können {path} schreiben</translation>
  </message>
  <message>
   <source>Show this to your administrator: it is not certain that an administrator wrote it, as {path} does not belong to root</source>
   <translation>Zeigen Sie dies Ihrem Administrator: Es ist nicht sicher, dass ein Administrator sie geschrieben hat, denn {path} gehört nicht root</translation>
  </message>
  <message>
   <source>Show this to your administrator: it is not certain that an administrator wrote it, as {what}</source>
   <translation>Zeigen Sie dies Ihrem Administrator: Es ist nicht sicher, dass ein Administrator sie geschrieben hat: {what}</translation>
  </message>
  <message>
   <source>Show this to your administrator: the system's own policy cannot be read ({what})</source>
   <translation>Zeigen Sie dies Ihrem Administrator: Die Richtlinie des Systems selbst kann nicht gelesen werden ({what})</translation>
  </message>
  <message>
   <source>Show this to your administrator: {path} cannot be read</source>
   <translation>Zeigen Sie dies Ihrem Administrator: {path} kann nicht gelesen werden</translation>
  </message>
  <message>
   <source>Show this to your administrator: {path} is larger than a policy can be</source>
   <translation>Zeigen Sie dies Ihrem Administrator: {path} ist größer, als eine Richtlinie sein kann</translation>
  </message>
  <message>
   <source>Something stands before the first entry, under the number {n}</source>
   <translation>Vor dem ersten Eintrag steht etwas, unter der Nummer {n}</translation>
  </message>
  <message>
   <source>Something went wrong</source>
   <translation>Etwas ist schiefgegangen</translation>
  </message>
  <message>
   <source>Split it into smaller files and add those</source>
   <translation>Teilen Sie es in kleinere Dateien und fügen Sie diese hinzu</translation>
  </message>
  <message>
   <source>Start Murmur again: then the new one is in force everywhere</source>
   <translation>Starten Sie Murmur neu: Dann gilt die neue überall</translation>
  </message>
  <message>
   <source>Start it again: it goes on where it stopped</source>
   <translation>Starten Sie ihn erneut: Er geht dort weiter, wo er aufgehört hat</translation>
  </message>
  <message>
   <source>Stopped</source>
   <translation>Angehalten</translation>
  </message>
  <message>
   <source>Switch them on in the settings, ask your administrator, or install the model from a file</source>
   <translation>Schalten Sie sie in den Einstellungen ein, fragen Sie Ihren Administrator, oder installieren Sie das Modell aus einer Datei</translation>
  </message>
  <message>
   <source>Take it with `murmur update FILE`</source>
   <translation>Nehmen Sie sie mit `murmur update DATEI`</translation>
  </message>
  <message>
   <source>Text recognition is not there</source>
   <translation>Die Texterkennung fehlt</translation>
  </message>
  <message>
   <source>The address of a server that speaks the OpenAI protocol, up to its version</source>
   <translation>Die Adresse eines Servers, der das OpenAI-Protokoll spricht, bis zu dessen Version</translation>
  </message>
  <message>
   <source>The address of the cloud model cannot be understood</source>
   <translation>Die Adresse des Cloud-Modells ist nicht verständlich</translation>
  </message>
  <message>
   <source>The address of the cloud model holds more than a host and a path</source>
   <translation>Die Adresse des Cloud-Modells enthält mehr als einen Server und einen Pfad</translation>
  </message>
  <message>
   <source>The address of the download mirror is not one that starts with https://</source>
   <translation>Die Adresse des Spiegelservers für Downloads beginnt nicht mit https://</translation>
  </message>
  <message>
   <source>The address of the server for updates is not one that starts with https://</source>
   <translation>Die Adresse des Servers für Aktualisierungen beginnt nicht mit https://</translation>
  </message>
  <message>
   <source>The administrator of this computer has switched cloud models off</source>
   <translation>Der Administrator dieses Computers hat Cloud-Modelle ausgeschaltet</translation>
  </message>
  <message>
   <source>The answer of the cloud model broke off</source>
   <translation>Die Antwort des Cloud-Modells brach ab</translation>
  </message>
  <message>
   <source>The answer of {a} ended in the middle</source>
   <translation>Die Antwort von {a} endete mittendrin</translation>
  </message>
  <message>
   <source>The answer reached its greatest length and ends early.</source>
   <translation>Die Antwort hat ihre größte Länge erreicht und endet vorzeitig.</translation>
  </message>
  <message>
   <source>The attachment is no longer in the mail</source>
   <translation>Der Anhang ist nicht mehr in der Mail</translation>
  </message>
  <message>
   <source>The backup was written, but what was read back is not the same</source>
   <translation>Die Sicherung wurde geschrieben, aber was zurückgelesen wurde, ist nicht dasselbe</translation>
  </message>
  <message>
   <source>The book holds more text than a person could write</source>
   <translation>Das Buch enthält mehr Text, als ein Mensch schreiben könnte</translation>
  </message>
  <message>
   <source>The book holds no text</source>
   <translation>Das Buch enthält keinen Text</translation>
  </message>
  <message>
   <source>The bundle calls its model {a}, as another one is called</source>
   <translation>Das Paket nennt sein Modell {a}, und so heißt schon ein anderes</translation>
  </message>
  <message>
   <source>The bundle has no {a}, or one that is too large</source>
   <translation>Das Paket hat keine Datei {a}, oder eine zu große</translation>
  </message>
  <message>
   <source>The bundle holds too many files</source>
   <translation>Das Paket enthält zu viele Dateien</translation>
  </message>
  <message>
   <source>The bundle is cut short or damaged</source>
   <translation>Das Paket ist abgeschnitten oder beschädigt</translation>
  </message>
  <message>
   <source>The bundle's file {a} is missing or has another size</source>
   <translation>Die Datei {a} fehlt im Paket oder hat eine andere Größe</translation>
  </message>
  <message>
   <source>The bundle's {a} has a mistake ({b})</source>
   <translation>{a} im Paket hat einen Fehler ({b})</translation>
  </message>
  <message>
   <source>The catalogue models.toml cannot be read</source>
   <translation>Der Katalog models.toml kann nicht gelesen werden</translation>
  </message>
  <message>
   <source>The catalogue models.toml has a mistake ({a})</source>
   <translation>Der Katalog models.toml hat einen Fehler ({a})</translation>
  </message>
  <message>
   <source>The catalogue's address of this model cannot be understood</source>
   <translation>Die Adresse dieses Modells im Katalog ist nicht zu verstehen</translation>
  </message>
  <message>
   <source>The chat model could not be loaded</source>
   <translation>Das Chatmodell konnte nicht geladen werden</translation>
  </message>
  <message>
   <source>The chat model stopped working</source>
   <translation>Das Chatmodell arbeitet nicht mehr</translation>
  </message>
  <message>
   <source>The chat model's name in the catalogue</source>
   <translation>Der Name des Chatmodells im Katalog</translation>
  </message>
  <message>
   <source>The cloud model gave no answer</source>
   <translation>Das Cloud-Modell gab keine Antwort</translation>
  </message>
  <message>
   <source>The cloud model was not asked</source>
   <translation>Das Cloud-Modell wurde nicht gefragt</translation>
  </message>
  <message>
   <source>The cloud model's answer was empty</source>
   <translation>Die Antwort des Cloud-Modells war leer</translation>
  </message>
  <message>
   <source>The collection {name} is not opened for cloud models</source>
   <translation>Die Sammlung {name} ist nicht für Cloud-Modelle geöffnet</translation>
  </message>
  <message>
   <source>The connection to {a} broke off</source>
   <translation>Die Verbindung zu {a} brach ab</translation>
  </message>
  <message>
   <source>The conversation no longer fitted into the model's memory: what was said before this answer was left out.</source>
   <translation>Die Unterhaltung passte nicht mehr in den Speicher des Modells: Was vor dieser Antwort gesagt wurde, blieb weg.</translation>
  </message>
  <message>
   <source>The date “{words}” does not stand in the cited passage</source>
   <translation>Das Datum „{words}“ steht nicht in der zitierten Stelle</translation>
  </message>
  <message>
   <source>The disk did not take the download</source>
   <translation>Der Datenträger hat den Download nicht angenommen</translation>
  </message>
  <message>
   <source>The disk has too little room for this download</source>
   <translation>Der Datenträger hat zu wenig Platz für diesen Download</translation>
  </message>
  <message>
   <source>The disk is full</source>
   <translation>Die Festplatte ist voll</translation>
  </message>
  <message>
   <source>The disk that holds Murmur's folder failed</source>
   <translation>Der Datenträger mit dem Ordner von Murmur ist ausgefallen</translation>
  </message>
  <message>
   <source>The document claims to have {a} pages</source>
   <translation>Das Dokument gibt an, {a} Seiten zu haben</translation>
  </message>
  <message>
   <source>The document could not be read</source>
   <translation>Das Dokument konnte nicht gelesen werden</translation>
  </message>
  <message>
   <source>The document has fewer pages than before</source>
   <translation>Das Dokument hat weniger Seiten als zuvor</translation>
  </message>
  <message>
   <source>The document has no page {a} any more</source>
   <translation>Das Dokument hat keine Seite {a} mehr</translation>
  </message>
  <message>
   <source>The document holds more text than Murmur can index in one piece</source>
   <translation>Das Dokument enthält mehr Text, als Murmur am Stück aufnehmen kann</translation>
  </message>
  <message>
   <source>The document holds more text than a person could write</source>
   <translation>Das Dokument enthält mehr Text, als ein Mensch schreiben könnte</translation>
  </message>
  <message>
   <source>The document holds no words</source>
   <translation>Das Dokument enthält keine Wörter</translation>
  </message>
  <message>
   <source>The document is damaged</source>
   <translation>Das Dokument ist beschädigt</translation>
  </message>
  <message>
   <source>The document is damaged and claims to have {a} pages</source>
   <translation>Das Dokument ist beschädigt und gibt an, {a} Seiten zu haben</translation>
  </message>
  <message>
   <source>The document is not in this collection</source>
   <translation>Das Dokument ist nicht in dieser Sammlung</translation>
  </message>
  <message>
   <source>The document is not prepared yet</source>
   <translation>Das Dokument ist noch nicht vorbereitet</translation>
  </message>
  <message>
   <source>The document is protected by a password</source>
   <translation>Das Dokument ist durch ein Passwort geschützt</translation>
  </message>
  <message>
   <source>The document needs more memory or time than one document may take</source>
   <translation>Das Dokument braucht mehr Speicher oder Zeit, als einem Dokument zusteht</translation>
  </message>
  <message>
   <source>The document's name or text holds characters that are no characters</source>
   <translation>Name oder Text des Dokuments enthält Zeichen, die keine sind</translation>
  </message>
  <message>
   <source>The download did not finish</source>
   <translation>Der Download wurde nicht fertig</translation>
  </message>
  <message>
   <source>The download leads to {a}, which is not on the list of hosts that may be asked</source>
   <translation>Der Download führt zu {a}; dieser Server steht nicht auf der Liste derer, die gefragt werden dürfen</translation>
  </message>
  <message>
   <source>The e-book is damaged or not one</source>
   <translation>Das E-Book ist beschädigt oder keines</translation>
  </message>
  <message>
   <source>The e-book is locked to the shop it comes from</source>
   <translation>Das E-Book ist an den Laden gebunden, aus dem es kommt</translation>
  </message>
  <message>
   <source>The embedded file is damaged</source>
   <translation>Die eingebettete Datei ist beschädigt</translation>
  </message>
  <message>
   <source>The embedded file is larger than {a} MB</source>
   <translation>Die eingebettete Datei ist größer als {a} MB</translation>
  </message>
  <message>
   <source>The faster copy could not be made</source>
   <translation>Die schnellere Kopie konnte nicht erzeugt werden</translation>
  </message>
  <message>
   <source>The file cannot be opened ({a})</source>
   <translation>Die Datei kann nicht geöffnet werden ({a})</translation>
  </message>
  <message>
   <source>The file cannot be read ({a})</source>
   <translation>Die Datei kann nicht gelesen werden ({a})</translation>
  </message>
  <message>
   <source>The file claims to hold {a} pictures</source>
   <translation>Die Datei gibt an, {a} Bilder zu enthalten</translation>
  </message>
  <message>
   <source>The file ended too soon</source>
   <translation>Die Datei endet zu früh</translation>
  </message>
  <message>
   <source>The file holds more than {a} parts</source>
   <translation>Die Datei enthält mehr als {a} Teile</translation>
  </message>
  <message>
   <source>The file holds no words</source>
   <translation>Die Datei enthält keine Wörter</translation>
  </message>
  <message>
   <source>The file is damaged or not a PDF</source>
   <translation>Die Datei ist beschädigt oder kein PDF</translation>
  </message>
  <message>
   <source>The file is damaged or not an Outlook message</source>
   <translation>Die Datei ist beschädigt oder keine Outlook-Nachricht</translation>
  </message>
  <message>
   <source>The file is damaged, or named {a} without being one</source>
   <translation>Die Datei ist beschädigt, oder sie heißt {a}, ohne eine zu sein</translation>
  </message>
  <message>
   <source>The file is empty</source>
   <translation>Die Datei ist leer</translation>
  </message>
  <message>
   <source>The file is named like a mail but does not hold one</source>
   <translation>Die Datei heißt wie eine Mail, enthält aber keine</translation>
  </message>
  <message>
   <source>The file is named like a mailbox but does not hold one</source>
   <translation>Die Datei heißt wie ein Postfach, enthält aber keines</translation>
  </message>
  <message>
   <source>The file is named like a text but does not hold text</source>
   <translation>Die Datei heißt wie ein Text, enthält aber keinen</translation>
  </message>
  <message>
   <source>The file is no longer at {a}. This is the text Murmur stored.</source>
   <translation>Die Datei ist nicht mehr unter {a}. Dies ist der Text, den Murmur gespeichert hat.</translation>
  </message>
  <message>
   <source>The file is not there or may not be opened</source>
   <translation>Die Datei ist nicht da oder darf nicht geöffnet werden</translation>
  </message>
  <message>
   <source>The file of the register (ledger.db) is damaged</source>
   <translation>Die Datei des Registers (ledger.db) ist beschädigt</translation>
  </message>
  <message>
   <source>The file of your conversations (conversations.db) is damaged</source>
   <translation>Die Datei Ihrer Unterhaltungen (conversations.db) ist beschädigt</translation>
  </message>
  <message>
   <source>The file of your own certificates cannot be read</source>
   <translation>Die Datei mit eigenen Zertifikaten kann nicht gelesen werden</translation>
  </message>
  <message>
   <source>The file that arrived is not the right one: its checksum differs</source>
   <translation>Die angekommene Datei ist nicht die richtige: Ihre Prüfsumme weicht ab</translation>
  </message>
  <message>
   <source>The file with certificates of your own is not there</source>
   <translation>Die Datei mit eigenen Zertifikaten ist nicht da</translation>
  </message>
  <message>
   <source>The file with the head cannot be read</source>
   <translation>Die Datei mit dem Endstand kann nicht gelesen werden</translation>
  </message>
  <message>
   <source>The file's name is not text</source>
   <translation>Der Name der Datei ist kein Text</translation>
  </message>
  <message>
   <source>The folder to restore into is not empty</source>
   <translation>Der Ordner, in den wiederhergestellt werden soll, ist nicht leer</translation>
  </message>
  <message>
   <source>The folder with releases on a server, as https://…; nothing of yours is named there. Proxy and certificates are those of downloads. Empty: no server is known</source>
   <translation>Der Ordner mit Versionen auf einem Server, als https://…; nichts von Ihnen wird dort genannt. Proxy und Zertifikate sind die der Downloads. Leer: Kein Server ist bekannt</translation>
  </message>
  <message>
   <source>The folder's name is not text</source>
   <translation>Der Name des Ordners ist kein Text</translation>
  </message>
  <message>
   <source>The index was not ready yet: only words were searched.</source>
   <translation>Der Index war noch nicht bereit: Nur nach Wörtern wurde gesucht.</translation>
  </message>
  <message>
   <source>The installer could not be written ({a})</source>
   <translation>Das Installationsprogramm konnte nicht geschrieben werden ({a})</translation>
  </message>
  <message>
   <source>The key holds characters that no key has</source>
   <translation>Der Schlüssel enthält Zeichen, die kein Schlüssel hat</translation>
  </message>
  <message>
   <source>The keyring no longer holds this library's key</source>
   <translation>Der Schlüsselbund enthält den Schlüssel dieser Bibliothek nicht mehr</translation>
  </message>
  <message>
   <source>The language of the window, from its next start on. German, French and Spanish were translated by a machine and wait for a speaker to read them; your documents may be in any language</source>
   <translation>Die Sprache des Fensters, ab dem nächsten Start. Deutsch, Französisch und Spanisch wurden von einer Maschine übersetzt und warten darauf, dass jemand sie liest, der die Sprache spricht; Ihre Dokumente dürfen in jeder Sprache sein</translation>
  </message>
  <message>
   <source>The library file is damaged</source>
   <translation>Die Bibliotheksdatei ist beschädigt</translation>
  </message>
  <message>
   <source>The library opens with a passphrase; the keyring alone does not do</source>
   <translation>Die Bibliothek öffnet sich mit einer Passphrase; der Schlüsselbund allein genügt nicht</translation>
  </message>
  <message>
   <source>The mail carries more than {a} documents</source>
   <translation>Die Mail trägt mehr als {a} Dokumente</translation>
  </message>
  <message>
   <source>The mail has more than {a} parts</source>
   <translation>Die Mail hat mehr als {a} Teile</translation>
  </message>
  <message>
   <source>The mail holds more text than a person could write</source>
   <translation>Die Mail enthält mehr Text, als ein Mensch schreiben könnte</translation>
  </message>
  <message>
   <source>The mail is encrypted</source>
   <translation>Die Mail ist verschlüsselt</translation>
  </message>
  <message>
   <source>The mail is larger than {a} MB</source>
   <translation>Die Mail ist größer als {a} MB</translation>
  </message>
  <message>
   <source>The mail's parts are nested without end</source>
   <translation>Die Teile der Mail sind endlos verschachtelt</translation>
  </message>
  <message>
   <source>The mail's parts are nested without end or damaged</source>
   <translation>Die Teile der Mail sind endlos verschachtelt oder beschädigt</translation>
  </message>
  <message>
   <source>The mail's text is wrapped in its signature</source>
   <translation>Der Text der Mail steckt in ihrer Signatur</translation>
  </message>
  <message>
   <source>The mailbox holds more than can be searched in one piece</source>
   <translation>Das Postfach enthält mehr, als am Stück durchsucht werden kann</translation>
  </message>
  <message>
   <source>The message holds no words</source>
   <translation>Die Nachricht enthält keine Wörter</translation>
  </message>
  <message>
   <source>The message is larger than {a} MB</source>
   <translation>Die Nachricht ist größer als {a} MB</translation>
  </message>
  <message>
   <source>The message is no longer in the mailbox</source>
   <translation>Die Nachricht ist nicht mehr im Postfach</translation>
  </message>
  <message>
   <source>The model file cannot be read</source>
   <translation>Die Modelldatei kann nicht gelesen werden</translation>
  </message>
  <message>
   <source>The model file does not match its checksum and was not loaded</source>
   <translation>Die Modelldatei stimmt nicht mit ihrer Prüfsumme überein und wurde nicht geladen</translation>
  </message>
  <message>
   <source>The model file holds numbers of a kind Murmur does not know ({a})</source>
   <translation>Die Modelldatei enthält Zahlen einer Art, die Murmur nicht kennt ({a})</translation>
  </message>
  <message>
   <source>The model file is cut short or damaged</source>
   <translation>Die Modelldatei ist abgeschnitten oder beschädigt</translation>
  </message>
  <message>
   <source>The model file is made for another kind of processor</source>
   <translation>Die Modelldatei ist für eine andere Art von Prozessor gemacht</translation>
  </message>
  <message>
   <source>The model file is of a version Murmur cannot read ({a})</source>
   <translation>Die Modelldatei hat eine Version, die Murmur nicht lesen kann ({a})</translation>
  </message>
  <message>
   <source>The model file {a} is {b}</source>
   <translation>Die Modelldatei {a} ist {b}</translation>
  </message>
  <message>
   <source>The model file's header takes too long or too much memory to read</source>
   <translation>Der Kopf der Modelldatei braucht zu viel Zeit oder Speicher</translation>
  </message>
  <message>
   <source>The model is reading…</source>
   <translation>Das Modell liest…</translation>
  </message>
  <message>
   <source>The model needs {a} MB, and the disk has {b} MB left</source>
   <translation>Das Modell braucht {a} MB, und auf der Platte sind {b} MB frei</translation>
  </message>
  <message>
   <source>The model was still thinking when the answer reached its greatest length.</source>
   <translation>Das Modell dachte noch nach, als die Antwort ihre größte Länge erreichte.</translation>
  </message>
  <message>
   <source>The model's chat template drops text</source>
   <translation>Die Chatvorlage des Modells lässt Text weg</translation>
  </message>
  <message>
   <source>The model's chat template is too large</source>
   <translation>Die Gesprächsvorlage des Modells ist zu groß</translation>
  </message>
  <message>
   <source>The model's chat template needs too much memory</source>
   <translation>Die Gesprächsvorlage des Modells braucht zu viel Speicher</translation>
  </message>
  <message>
   <source>The model's chat template takes too long</source>
   <translation>Die Gesprächsvorlage des Modells braucht zu lange</translation>
  </message>
  <message>
   <source>The model's memory is full: of what was said before, the first {n} requests with their replies were left out.</source>
   <translation>Der Speicher des Modells ist voll: Von dem, was vorher gesagt wurde, blieben die ersten {n} Fragen mit ihren Antworten weg.</translation>
  </message>
  <message>
   <source>The most questions a day; 0: no limit</source>
   <translation>Die meisten Fragen an einem Tag; 0: keine Grenze</translation>
  </message>
  <message>
   <source>The most that a day may cost; 0: no limit</source>
   <translation>Was ein Tag höchstens kosten darf; 0: keine Grenze</translation>
  </message>
  <message>
   <source>The most that a month may cost; 0: no limit</source>
   <translation>Was ein Monat höchstens kosten darf; 0: keine Grenze</translation>
  </message>
  <message>
   <source>The name is longer than {a} characters</source>
   <translation>Der Name ist länger als {a} Zeichen</translation>
  </message>
  <message>
   <source>The name of the model at that server</source>
   <translation>Der Name des Modells auf diesem Server</translation>
  </message>
  <message>
   <source>The name “{words}” does not stand in the cited passage</source>
   <translation>Der Name „{words}“ steht nicht in der zitierten Stelle</translation>
  </message>
  <message>
   <source>The next better one is {name}.</source>
   <translation>Das nächstbessere ist {name}.</translation>
  </message>
  <message>
   <source>The next better one, {name}, would need about {n} s more before the first word.</source>
   <translation>Das nächstbessere, {name}, bräuchte etwa {n} s mehr bis zum ersten Wort.</translation>
  </message>
  <message>
   <source>The next better one, {name}, would need {size} more memory and about {n} s more before the first word.</source>
   <translation>Das nächstbessere, {name}, bräuchte {size} mehr Speicher und etwa {n} s mehr bis zum ersten Wort.</translation>
  </message>
  <message>
   <source>The next better one, {name}, would need {size} more memory.</source>
   <translation>Das nächstbessere, {name}, bräuchte {size} mehr Speicher.</translation>
  </message>
  <message>
   <source>The number “{words}” does not stand in the cited passage</source>
   <translation>Die Zahl „{words}“ steht nicht in der zitierten Stelle</translation>
  </message>
  <message>
   <source>The only servers that may be asked: "name" or "name:port". Empty: any that the user names</source>
   <translation>Die einzigen Server, die gefragt werden dürfen: „Name“ oder „Name:Port“. Leer: alle, die der Benutzer nennt</translation>
  </message>
  <message>
   <source>The page is larger than {a} MB</source>
   <translation>Die Seite ist größer als {a} MB</translation>
  </message>
  <message>
   <source>The page shows no words</source>
   <translation>Die Seite zeigt keine Wörter</translation>
  </message>
  <message>
   <source>The passphrase holds characters that are no characters</source>
   <translation>Die Passphrase enthält Zeichen, die keine sind</translation>
  </message>
  <message>
   <source>The passphrase is empty</source>
   <translation>Die Passphrase ist leer</translation>
  </message>
  <message>
   <source>The passphrase stays; another one can be chosen with `murmur vault passphrase`</source>
   <translation>Die Passphrase bleibt; eine andere lässt sich mit `murmur vault passphrase` wählen</translation>
  </message>
  <message>
   <source>The picture has {a} million pixels</source>
   <translation>Das Bild hat {a} Millionen Pixel</translation>
  </message>
  <message>
   <source>The picture is damaged</source>
   <translation>Das Bild ist beschädigt</translation>
  </message>
  <message>
   <source>The picture is damaged, or of another kind than its name says</source>
   <translation>Das Bild ist beschädigt oder von anderer Art, als sein Name sagt</translation>
  </message>
  <message>
   <source>The presentation has more slides than Murmur can read</source>
   <translation>Die Präsentation hat mehr Folien, als Murmur lesen kann</translation>
  </message>
  <message>
   <source>The presentation has no slides</source>
   <translation>Die Präsentation hat keine Folien</translation>
  </message>
  <message>
   <source>The proxy could not be reached</source>
   <translation>Der Proxy war nicht zu erreichen</translation>
  </message>
  <message>
   <source>The proxy did not let the download through</source>
   <translation>Der Proxy ließ den Download nicht durch</translation>
  </message>
  <message>
   <source>The proxy did not let the question through</source>
   <translation>Der Proxy hat die Frage nicht durchgelassen</translation>
  </message>
  <message>
   <source>The proxy for downloads, as http://name:port. Empty: none, whatever the system has set</source>
   <translation>Der Proxy für Downloads, als http://name:port. Leer: keiner, was immer das System eingestellt hat</translation>
  </message>
  <message>
   <source>The proxy is not one that Murmur can use: http://name:port, without a name and a password in it</source>
   <translation>Diesen Proxy kann Murmur nicht verwenden; nötig ist http://name:port, ohne Benutzernamen und Passwort darin</translation>
  </message>
  <message>
   <source>The proxy on the way there, as http://name:port. Empty: none, whatever the system has set</source>
   <translation>Der Proxy auf dem Weg dorthin, als http://name:port. Leer: keiner, was auch immer das System eingestellt hat</translation>
  </message>
  <message>
   <source>The question arrived there; the register says so, and nothing went further. Enter the address that is meant in the settings under Cloud, if you trust it</source>
   <translation>Die Frage kam dort an; das Register sagt es, und nichts ging weiter. Geben Sie die gemeinte Adresse in den Einstellungen unter Cloud ein, wenn Sie ihr trauen</translation>
  </message>
  <message>
   <source>The question arrived there; the register says so. Ask again in {n} minutes</source>
   <translation>Die Frage kam dort an; das Register sagt es. Fragen Sie in {n} Minuten noch einmal</translation>
  </message>
  <message>
   <source>The question arrived there; the register says so. Ask again in {n} seconds</source>
   <translation>Die Frage kam dort an; das Register sagt es. Fragen Sie in {n} Sekunden noch einmal</translation>
  </message>
  <message>
   <source>The question arrived there; the register says so. Ask again later</source>
   <translation>Die Frage kam dort an; das Register sagt es. Fragen Sie später noch einmal</translation>
  </message>
  <message>
   <source>The question arrived there; the register says so. Check both in the settings under Cloud: the address mostly ends in /v1</source>
   <translation>Die Frage kam dort an; das Register sagt es. Prüfen Sie beides in den Einstellungen unter Cloud: Die Adresse endet meist auf /v1</translation>
  </message>
  <message>
   <source>The question arrived there; the register says so. Check that the address in the settings under Cloud is that of a server that speaks the OpenAI protocol</source>
   <translation>Die Frage kam dort an; das Register sagt es. Prüfen Sie, ob die Adresse in den Einstellungen unter Cloud die eines Servers ist, der das OpenAI-Protokoll spricht</translation>
  </message>
  <message>
   <source>The question arrived there; the register says so. Check the address in the settings under Cloud</source>
   <translation>Die Frage kam dort an; das Register sagt es. Prüfen Sie die Adresse in den Einstellungen unter Cloud</translation>
  </message>
  <message>
   <source>The question arrived there; the register says so. Check the address in the settings under Cloud: it mostly ends in /v1</source>
   <translation>Die Frage kam dort an; das Register sagt es. Prüfen Sie die Adresse in den Einstellungen unter Cloud: Sie endet meist auf /v1</translation>
  </message>
  <message>
   <source>The question arrived there; the register says so. Check the key in the settings under Cloud, and whether it is good for this model</source>
   <translation>Die Frage kam dort an; das Register sagt es. Prüfen Sie den Schlüssel in den Einstellungen unter Cloud, und ob er für dieses Modell gilt</translation>
  </message>
  <message>
   <source>The question arrived there; the register says so. Check the settings under Cloud</source>
   <translation>Die Frage kam dort an; das Register sagt es. Prüfen Sie die Einstellungen unter Cloud</translation>
  </message>
  <message>
   <source>The question arrived there; the register says so. Choose fewer passages, and ask again</source>
   <translation>Die Frage kam dort an; das Register sagt es. Wählen Sie weniger Textstellen, und fragen Sie noch einmal</translation>
  </message>
  <message>
   <source>The question arrived there; the register says so. Choose fewer passages, or check the name of the model in the settings under Cloud</source>
   <translation>Die Frage kam dort an; das Register sagt es. Wählen Sie weniger Textstellen, oder prüfen Sie den Namen des Modells in den Einstellungen unter Cloud</translation>
  </message>
  <message>
   <source>The question arrived there; the register says so. See to it at the server's provider, and ask again</source>
   <translation>Die Frage kam dort an; das Register sagt es. Klären Sie es beim Anbieter des Servers, und fragen Sie noch einmal</translation>
  </message>
  <message>
   <source>The question does not fit into the model's memory</source>
   <translation>Die Frage passt nicht in den Speicher des Modells</translation>
  </message>
  <message>
   <source>The question holds characters that are no characters</source>
   <translation>Die Frage enthält Zeichen, die keine sind</translation>
  </message>
  <message>
   <source>The question is empty</source>
   <translation>Die Frage ist leer</translation>
  </message>
  <message>
   <source>The question is longer than {a} characters</source>
   <translation>Die Frage ist länger als {a} Zeichen</translation>
  </message>
  <message>
   <source>The question may have arrived there; the register says so. Try again later</source>
   <translation>Die Frage kam vielleicht dort an; das Register sagt es. Versuchen Sie es später erneut</translation>
  </message>
  <message>
   <source>The register could not be written into this file</source>
   <translation>Das Register konnte nicht in diese Datei geschrieben werden</translation>
  </message>
  <message>
   <source>The register ends with entry {n}, and entry {m} was seen at its end before</source>
   <translation>Das Register endet mit Eintrag {n}, und an seinem Ende wurde früher Eintrag {m} gesehen</translation>
  </message>
  <message>
   <source>The register is exported as CSV or JSON</source>
   <translation>Das Register wird als CSV oder JSON exportiert</translation>
  </message>
  <message>
   <source>The release is damaged</source>
   <translation>Die Version ist beschädigt</translation>
  </message>
  <message>
   <source>The release says of itself what this Murmur does not understand ({a})</source>
   <translation>Die Version sagt von sich etwas, was dieses Murmur nicht versteht ({a})</translation>
  </message>
  <message>
   <source>The release that lies beside {a} does not name it</source>
   <translation>Die Version, die neben {a} liegt, nennt es nicht</translation>
  </message>
  <message>
   <source>The server gave an address that cannot be understood</source>
   <translation>Der Server nannte eine Adresse, die nicht zu verstehen ist</translation>
  </message>
  <message>
   <source>The server's address does not begin with https:// and a name</source>
   <translation>Die Adresse des Servers beginnt nicht mit https:// und einem Namen</translation>
  </message>
  <message>
   <source>The server's address holds more than a server and a path, or letters that an address cannot have</source>
   <translation>Die Adresse des Servers enthält mehr als Server und Pfad, oder Zeichen, die eine Adresse nicht haben kann</translation>
  </message>
  <message>
   <source>The server's address {a}</source>
   <translation>Die Adresse des Servers: {a}</translation>
  </message>
  <message>
   <source>The settings have changed since this was approved</source>
   <translation>Die Einstellungen haben sich geändert, seit dies freigegeben wurde</translation>
  </message>
  <message>
   <source>The sheet has more rows than Murmur can read</source>
   <translation>Das Tabellenblatt hat mehr Zeilen, als Murmur lesen kann</translation>
  </message>
  <message>
   <source>The sheet holds more cells than Murmur can read</source>
   <translation>Das Tabellenblatt enthält mehr Zellen, als Murmur lesen kann</translation>
  </message>
  <message>
   <source>The sheet holds more text than Murmur can read</source>
   <translation>Das Tabellenblatt enthält mehr Text, als Murmur lesen kann</translation>
  </message>
  <message>
   <source>The signature does not fit: this was not signed by the makers of this Murmur, or was changed since</source>
   <translation>Die Signatur passt nicht: Dies wurde nicht von denen signiert, die dieses Murmur gemacht haben, oder seither geändert</translation>
  </message>
  <message>
   <source>The spreadsheet holds more text than Murmur can read</source>
   <translation>Die Tabelle enthält mehr Text, als Murmur lesen kann</translation>
  </message>
  <message>
   <source>The spreadsheet holds no words and no numbers</source>
   <translation>Die Tabelle enthält weder Wörter noch Zahlen</translation>
  </message>
  <message>
   <source>The system's keyring did not take the key</source>
   <translation>Der Schlüsselbund des Systems hat den Schlüssel nicht angenommen</translation>
  </message>
  <message>
   <source>The text is cut short or damaged</source>
   <translation>Der Text ist abgeschnitten oder beschädigt</translation>
  </message>
  <message>
   <source>The text is larger than {a} MB</source>
   <translation>Der Text ist größer als {a} MB</translation>
  </message>
  <message>
   <source>The text is too long for this model</source>
   <translation>Der Text ist zu lang für dieses Modell</translation>
  </message>
  <message>
   <source>The text's encoding could not be told</source>
   <translation>Die Kodierung des Textes war nicht zu erkennen</translation>
  </message>
  <message>
   <source>The update could not be had</source>
   <translation>Die Aktualisierung war nicht zu bekommen</translation>
  </message>
  <message>
   <source>The weekday “{words}” does not stand in the cited passage</source>
   <translation>Der Wochentag „{words}“ steht nicht in der zitierten Stelle</translation>
  </message>
  <message>
   <source>The workbook has more sheets than Murmur can read</source>
   <translation>Die Arbeitsmappe hat mehr Blätter, als Murmur lesen kann</translation>
  </message>
  <message>
   <source>The workbook holds more text than Murmur can read</source>
   <translation>Die Arbeitsmappe enthält mehr Text, als Murmur lesen kann</translation>
  </message>
  <message>
   <source>The workbook holds no words and no numbers</source>
   <translation>Die Arbeitsmappe enthält weder Wörter noch Zahlen</translation>
  </message>
  <message>
   <source>There is a library here already</source>
   <translation>Hier gibt es schon eine Bibliothek</translation>
  </message>
  <message>
   <source>There is already a collection called {a}</source>
   <translation>Es gibt schon eine Sammlung namens {a}</translation>
  </message>
  <message>
   <source>There is no collection called {a}</source>
   <translation>Es gibt keine Sammlung namens {a}</translation>
  </message>
  <message>
   <source>There is no display to open a window on</source>
   <translation>Es gibt keinen Bildschirm, auf dem sich ein Fenster öffnen ließe</translation>
  </message>
  <message>
   <source>There is no faster copy of {a}</source>
   <translation>Von {a} gibt es keine schnellere Kopie</translation>
  </message>
  <message>
   <source>There is no library in this folder</source>
   <translation>In diesem Ordner ist keine Bibliothek</translation>
  </message>
  <message>
   <source>There is no model called {a}</source>
   <translation>Es gibt kein Modell namens {a}</translation>
  </message>
  <message>
   <source>There is no signature here ({a})</source>
   <translation>Hier ist keine Signatur ({a})</translation>
  </message>
  <message>
   <source>There is no source [{n}]</source>
   <translation>Es gibt keine Quelle [{n}]</translation>
  </message>
  <message>
   <source>There is no such collection</source>
   <translation>Diese Sammlung gibt es nicht</translation>
  </message>
  <message>
   <source>There is no such conversation</source>
   <translation>Diese Unterhaltung gibt es nicht</translation>
  </message>
  <message>
   <source>There is no such document</source>
   <translation>Dieses Dokument gibt es nicht</translation>
  </message>
  <message>
   <source>There is no such page</source>
   <translation>Diese Seite gibt es nicht</translation>
  </message>
  <message>
   <source>There is no such passage</source>
   <translation>Diese Textstelle gibt es nicht</translation>
  </message>
  <message>
   <source>There is no such question in this conversation</source>
   <translation>In dieser Unterhaltung gibt es diese Frage nicht</translation>
  </message>
  <message>
   <source>There is no {a} here that says what this is</source>
   <translation>Hier ist kein {a}, das sagt, was dies ist</translation>
  </message>
  <message>
   <source>There is not enough room on the disk.</source>
   <translation>Auf dem Datenträger ist nicht genug Platz.</translation>
  </message>
  <message>
   <source>This approval is unknown, or was used already</source>
   <translation>Diese Freigabe ist unbekannt oder wurde schon verwendet</translation>
  </message>
  <message>
   <source>This backup is cut short, damaged, or no backup of Murmur</source>
   <translation>Diese Sicherung ist abgeschnitten, beschädigt oder keine Sicherung von Murmur</translation>
  </message>
  <message>
   <source>This build of Murmur carries no release key, so it cannot verify updates</source>
   <translation>Dieses Murmur wurde ohne Veröffentlichungsschlüssel gebaut und kann darum Aktualisierungen nicht prüfen</translation>
  </message>
  <message>
   <source>This command was not understood</source>
   <translation>Dieser Befehl wurde nicht verstanden</translation>
  </message>
  <message>
   <source>This computer could not be measured</source>
   <translation>Dieser Computer konnte nicht gemessen werden</translation>
  </message>
  <message>
   <source>This computer's policy asks for sealed workers, and this worker could not seal itself</source>
   <translation>Die Richtlinie dieses Computers verlangt versiegelte Hilfsprozesse, und dieser konnte sich nicht versiegeln</translation>
  </message>
  <message>
   <source>This computer's policy for Murmur cannot be used</source>
   <translation>Die Richtlinie dieses Computers für Murmur ist nicht verwendbar</translation>
  </message>
  <message>
   <source>This computer's policy lets models be installed from signed bundles only</source>
   <translation>Die Richtlinie dieses Computers lässt Modelle nur aus signierten Paketen installieren</translation>
  </message>
  <message>
   <source>This file changes another model and is none itself</source>
   <translation>Diese Datei verändert ein anderes Modell und ist selbst keines</translation>
  </message>
  <message>
   <source>This file describes a model and holds none</source>
   <translation>Diese Datei beschreibt ein Modell und enthält keines</translation>
  </message>
  <message>
   <source>This file is being downloaded already</source>
   <translation>Diese Datei wird bereits heruntergeladen</translation>
  </message>
  <message>
   <source>This file is no head of a register</source>
   <translation>Diese Datei ist kein Endstand eines Registers</translation>
  </message>
  <message>
   <source>This file is one part of a model in several files</source>
   <translation>Diese Datei ist ein Teil eines Modells aus mehreren Dateien</translation>
  </message>
  <message>
   <source>This file lets a model see pictures and is none itself</source>
   <translation>Diese Datei lässt ein Modell Bilder sehen und ist selbst keines</translation>
  </message>
  <message>
   <source>This folder cannot be opened</source>
   <translation>Dieser Ordner kann nicht geöffnet werden</translation>
  </message>
  <message>
   <source>This folder holds too many files</source>
   <translation>Dieser Ordner enthält zu viele Dateien</translation>
  </message>
  <message>
   <source>This folder holds {a} model files, and no {b}</source>
   <translation>Dieser Ordner enthält {a} Modelldateien und keine {b}</translation>
  </message>
  <message>
   <source>This folder is not there or cannot be opened</source>
   <translation>Dieser Ordner ist nicht da oder kann nicht geöffnet werden</translation>
  </message>
  <message>
   <source>This folder is not watched</source>
   <translation>Dieser Ordner wird nicht beobachtet</translation>
  </message>
  <message>
   <source>This folder was written by a newer Murmur</source>
   <translation>Dieser Ordner wurde von einem neueren Murmur geschrieben</translation>
  </message>
  <message>
   <source>This head is that of another library's register</source>
   <translation>Dieser Endstand gehört zum Register einer anderen Bibliothek</translation>
  </message>
  <message>
   <source>This is Murmur {a}, the version that is here already</source>
   <translation>Dies ist Murmur {a}, die Version, die schon hier ist</translation>
  </message>
  <message>
   <source>This is Murmur {a}, which is older than {b}, the one that is here</source>
   <translation>Dies ist Murmur {a}, älter als {b}, das hier ist</translation>
  </message>
  <message>
   <source>This is a packed archive</source>
   <translation>Das ist ein gepacktes Archiv</translation>
  </message>
  <message>
   <source>This is not a file</source>
   <translation>Das ist keine Datei</translation>
  </message>
  <message>
   <source>This is not a model file Murmur can read</source>
   <translation>Das ist keine Modelldatei, die Murmur lesen kann</translation>
  </message>
  <message>
   <source>This is not how a recovery key is written</source>
   <translation>So wird ein Wiederherstellungsschlüssel nicht geschrieben</translation>
  </message>
  <message>
   <source>This is not in this document.</source>
   <translation>Das steht nicht in diesem Dokument.</translation>
  </message>
  <message>
   <source>This is not in your documents.</source>
   <translation>Das steht nicht in Ihren Dokumenten.</translation>
  </message>
  <message>
   <source>This kind of document has no pages to draw</source>
   <translation>Diese Art von Dokument hat keine Seiten, die gezeichnet werden könnten</translation>
  </message>
  <message>
   <source>This library has no recovery key</source>
   <translation>Diese Bibliothek hat keinen Wiederherstellungsschlüssel</translation>
  </message>
  <message>
   <source>This library's key is in the keyring of your desktop, which cannot be reached from here</source>
   <translation>Der Schlüssel dieser Bibliothek liegt im Schlüsselbund Ihres Desktops, der von hier aus nicht zu erreichen ist</translation>
  </message>
  <message>
   <source>This model comes with terms that you have to accept first</source>
   <translation>Dieses Modell hat Bedingungen, die Sie zuerst annehmen müssen</translation>
  </message>
  <message>
   <source>This model file has no chat template</source>
   <translation>Diese Modelldatei hat keine Chatvorlage</translation>
  </message>
  <message>
   <source>This model is in use</source>
   <translation>Dieses Modell ist in Gebrauch</translation>
  </message>
  <message>
   <source>This model is not on your organisation's list of models</source>
   <translation>Dieses Modell steht nicht auf der Modellliste Ihrer Organisation</translation>
  </message>
  <message>
   <source>This passphrase does not open the library</source>
   <translation>Diese Passphrase öffnet die Bibliothek nicht</translation>
  </message>
  <message>
   <source>This question is not in the conversation any more</source>
   <translation>Diese Frage ist nicht mehr in der Unterhaltung</translation>
  </message>
  <message>
   <source>This question may cost more than is left for this month</source>
   <translation>Diese Frage kostet vielleicht mehr, als für diesen Monat übrig ist</translation>
  </message>
  <message>
   <source>This question may cost more than is left for today</source>
   <translation>Diese Frage kostet vielleicht mehr, als für heute übrig ist</translation>
  </message>
  <message>
   <source>This question would cost more than the limit that is set</source>
   <translation>Diese Frage würde mehr kosten, als die gesetzte Grenze erlaubt</translation>
  </message>
  <message>
   <source>This recovery key does not open the library</source>
   <translation>Dieser Wiederherstellungsschlüssel öffnet die Bibliothek nicht</translation>
  </message>
  <message>
   <source>This release brings no model</source>
   <translation>Diese Version bringt kein Modell mit</translation>
  </message>
  <message>
   <source>This release holds no installer for its system</source>
   <translation>Diese Version enthält kein Installationsprogramm für ihr System</translation>
  </message>
  <message>
   <source>This release is for {a}, and this computer is {b}</source>
   <translation>Diese Version ist für {a}, und dieser Computer ist {b}</translation>
  </message>
  <message>
   <source>This release is not newer than the Murmur that is here</source>
   <translation>Diese Version ist nicht neuer als das Murmur, das hier ist</translation>
  </message>
  <message>
   <source>This setting cannot be kept</source>
   <translation>Diese Einstellung kann nicht aufbewahrt werden</translation>
  </message>
  <message>
   <source>This was no question about documents, so there is no passage to send</source>
   <translation>Dies war keine Frage zu Dokumenten, darum gibt es keine Textstelle zu senden</translation>
  </message>
  <message>
   <source>This worker works, but the system does not hold it back; see the page on the seal</source>
   <translation>Dieser Hilfsprozess arbeitet, aber das System hält ihn nicht zurück; siehe die Seite über die Versiegelung</translation>
  </message>
  <message>
   <source>Too few of its words stand in the cited passage</source>
   <translation>Zu wenige seiner Wörter stehen in der zitierten Stelle</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Erneut versuchen</translation>
  </message>
  <message>
   <source>Try again, or use the recovery key if you made one</source>
   <translation>Versuchen Sie es erneut, oder verwenden Sie den Wiederherstellungsschlüssel, falls Sie einen erzeugt haben</translation>
  </message>
  <message>
   <source>Try again; if it happens again, report this line</source>
   <translation>Versuchen Sie es erneut; geschieht es wieder, melden Sie diese Zeile</translation>
  </message>
  <message>
   <source>Try again; if it happens again, run `murmur doctor`</source>
   <translation>Versuchen Sie es erneut; geschieht es wieder, rufen Sie `murmur doctor` auf</translation>
  </message>
  <message>
   <source>Type a name of letters and digits</source>
   <translation>Geben Sie einen Namen aus Buchstaben und Ziffern ein</translation>
  </message>
  <message>
   <source>Type a question about your documents</source>
   <translation>Geben Sie eine Frage zu Ihren Dokumenten ein</translation>
  </message>
  <message>
   <source>Type it again</source>
   <translation>Geben Sie es noch einmal ein</translation>
  </message>
  <message>
   <source>Unlock the keyring and try again, or choose a passphrase instead</source>
   <translation>Entsperren Sie den Schlüsselbund und versuchen Sie es erneut, oder wählen Sie stattdessen eine Passphrase</translation>
  </message>
  <message>
   <source>Unpack it, and install the folder or the .gguf file in it</source>
   <translation>Entpacken Sie es und installieren Sie den Ordner oder die .gguf-Datei darin</translation>
  </message>
  <message>
   <source>Unpack the bundle yourself</source>
   <translation>Packen Sie das Paket selbst aus</translation>
  </message>
  <message>
   <source>Update Murmur to open it</source>
   <translation>Aktualisieren Sie Murmur, um ihn zu öffnen</translation>
  </message>
  <message>
   <source>Update Murmur, or get another</source>
   <translation>Aktualisieren Sie Murmur, oder besorgen Sie eine andere</translation>
  </message>
  <message>
   <source>Use `murmur add` instead</source>
   <translation>Verwenden Sie stattdessen `murmur add`</translation>
  </message>
  <message>
   <source>Use another one first</source>
   <translation>Benutzen Sie zuerst ein anderes</translation>
  </message>
  <message>
   <source>Wait for that download to end</source>
   <translation>Warten Sie, bis dieser Download zu Ende ist</translation>
  </message>
  <message>
   <source>What a million tokens of answer cost</source>
   <translation>Was eine Million Token Antwort kosten</translation>
  </message>
  <message>
   <source>What a million tokens of question cost, in your currency</source>
   <translation>Was eine Million Token Frage kosten, in Ihrer Währung</translation>
  </message>
  <message>
   <source>What has arrived is kept; try again later, or install the model from a file</source>
   <translation>Was angekommen ist, bleibt erhalten; versuchen Sie es später noch einmal, oder installieren Sie das Modell aus einer Datei</translation>
  </message>
  <message>
   <source>What would be sent cannot be sent</source>
   <translation>Was gesendet würde, kann nicht gesendet werden</translation>
  </message>
  <message>
   <source>What would be sent is not what was approved</source>
   <translation>Was gesendet würde, ist nicht das, was freigegeben wurde</translation>
  </message>
  <message>
   <source>Where your network looks into connections, ask your administrator for the file of its certificate</source>
   <translation>Wenn Ihr Netz in Verbindungen hineinsieht, fragen Sie Ihren Administrator nach der Datei mit dessen Zertifikat</translation>
  </message>
  <message>
   <source>Word</source>
   <translation>Word</translation>
  </message>
  <message>
   <source>Your administrator has chosen the model</source>
   <translation>Ihr Administrator hat das Modell gewählt</translation>
  </message>
  <message>
   <source>Your documents can be searched by words; run `murmur doctor`</source>
   <translation>Ihre Dokumente können nach Wörtern durchsucht werden; rufen Sie `murmur doctor` auf</translation>
  </message>
  <message>
   <source>Your organisation has a list of model files, and a faster copy is another file</source>
   <translation>Ihre Organisation hat eine Liste von Modelldateien, und eine schnellere Kopie ist eine andere Datei</translation>
  </message>
  <message>
   <source>Your organisation requires a passphrase, and the keyring alone opens this library</source>
   <translation>Ihre Organisation verlangt eine Passphrase, und der Schlüsselbund allein öffnet diese Bibliothek</translation>
  </message>
  <message>
   <source>Your organisation requires a passphrase, so the keyring cannot open the library</source>
   <translation>Ihre Organisation verlangt eine Passphrase, darum kann der Schlüsselbund die Bibliothek nicht öffnen</translation>
  </message>
  <message>
   <source>Your organisation's list of models does not have it, so it can be neither fetched nor used.</source>
   <translation>Es steht nicht auf der Modellliste Ihrer Organisation und kann darum weder geladen noch verwendet werden.</translation>
  </message>
  <message>
   <source>Your own list of models cannot be read</source>
   <translation>Ihre eigene Liste der Modelle kann nicht gelesen werden</translation>
  </message>
  <message>
   <source>Your settings could not be used ({what}); they are kept as {name}</source>
   <translation>Ihre Einstellungen konnten nicht verwendet werden ({what}); sie sind als {name} aufbewahrt</translation>
  </message>
  <message>
   <source>a passphrase opens it</source>
   <translation>eine Passphrase öffnet sie</translation>
  </message>
  <message>
   <source>backups are not known here</source>
   <translation>Sicherungen sind hier nicht bekannt</translation>
  </message>
  <message>
   <source>changed</source>
   <translation>verändert</translation>
  </message>
  <message>
   <source>chapter {n}</source>
   <translation>Kapitel {n}</translation>
  </message>
  <message>
   <source>chat</source>
   <translation>Chat</translation>
  </message>
  <message>
   <source>chat model</source>
   <translation>Chatmodell</translation>
  </message>
  <message>
   <source>cloud</source>
   <translation>Cloud</translation>
  </message>
  <message>
   <source>document {name}</source>
   <translation>Dokument {name}</translation>
  </message>
  <message>
   <source>downloads</source>
   <translation>Downloads</translation>
  </message>
  <message>
   <source>drawing reader</source>
   <translation>Seitenzeichner</translation>
  </message>
  <message>
   <source>e-books (EPUB)</source>
   <translation>E-Books (EPUB)</translation>
  </message>
  <message>
   <source>embedder</source>
   <translation>Suche nach Bedeutung</translation>
  </message>
  <message>
   <source>forbidden by the policy: nothing is ever sent</source>
   <translation>von der Richtlinie verboten: Nie wird etwas gesendet</translation>
  </message>
  <message>
   <source>gpu</source>
   <translation>Grafikprozessor</translation>
  </message>
  <message>
   <source>host</source>
   <translation>Server</translation>
  </message>
  <message>
   <source>http://proxy.company.example:3128</source>
   <translation>http://proxy.firma.example:3128</translation>
  </message>
  <message>
   <source>https://models.company.example</source>
   <translation>https://modelle.firma.example</translation>
  </message>
  <message>
   <source>https://models.company.example/v1</source>
   <translation>https://modelle.firma.example/v1</translation>
  </message>
  <message>
   <source>https://updates.company.example/murmur</source>
   <translation>https://updates.firma.example/murmur</translation>
  </message>
  <message>
   <source>it sets {a}; SHA-256 {b}</source>
   <translation>sie legt {a} fest; SHA-256 {b}</translation>
  </message>
  <message>
   <source>its key is thrown away at the end</source>
   <translation>ihr Schlüssel wird am Ende weggeworfen</translation>
  </message>
  <message>
   <source>key</source>
   <translation>Schlüssel</translation>
  </message>
  <message>
   <source>level Sealed</source>
   <translation>Stufe Versiegelt</translation>
  </message>
  <message>
   <source>level Standard</source>
   <translation>Stufe Standard</translation>
  </message>
  <message>
   <source>library</source>
   <translation>Bibliothek</translation>
  </message>
  <message>
   <source>line {n}</source>
   <translation>Zeile {n}</translation>
  </message>
  <message>
   <source>mail (EML)</source>
   <translation>Mails (EML)</translation>
  </message>
  <message>
   <source>mailboxes (MBOX)</source>
   <translation>Postfächer (MBOX)</translation>
  </message>
  <message>
   <source>matched: {words}</source>
   <translation>enthält: {words}</translation>
  </message>
  <message>
   <source>may ask the network for one file, not be asked; no other file ({a})</source>
   <translation>darf das Netz nach einer Datei fragen, aber nicht gefragt werden; keine andere Datei ({a})</translation>
  </message>
  <message>
   <source>message {n}</source>
   <translation>Nachricht {n}</translation>
  </message>
  <message>
   <source>missing</source>
   <translation>nicht da</translation>
  </message>
  <message>
   <source>murmur</source>
   <translation>Murmur</translation>
  </message>
  <message>
   <source>near in meaning</source>
   <translation>bedeutungsnah</translation>
  </message>
  <message>
   <source>no socket, own files only; tried and refused ({a})</source>
   <translation>kein Netz, nur eigene Dateien; versucht und abgewiesen ({a})</translation>
  </message>
  <message>
   <source>none: nobody but you decides here</source>
   <translation>keine: Niemand außer Ihnen entscheidet hier</translation>
  </message>
  <message>
   <source>not as it was written, from entry {a} on</source>
   <translation>nicht, wie es geschrieben wurde, ab Eintrag {a}</translation>
  </message>
  <message>
   <source>on a page that matches</source>
   <translation>auf einer passenden Seite</translation>
  </message>
  <message>
   <source>on: each time you approve what leaves</source>
   <translation>ein: Jedes Mal geben Sie frei, was hinausgeht</translation>
  </message>
  <message>
   <source>on; collections opened for it: {a}; each time you approve what leaves</source>
   <translation>ein; dafür geöffnete Sammlungen: {a}; jedes Mal geben Sie frei, was hinausgeht</translation>
  </message>
  <message>
   <source>only when you ask for a model, and from {a} alone</source>
   <translation>nur wenn Sie ein Modell verlangen, und allein von {a}</translation>
  </message>
  <message>
   <source>only when you ask for a model, from the hosts that models.toml lists</source>
   <translation>nur wenn Sie ein Modell verlangen, von den Servern, die models.toml nennt</translation>
  </message>
  <message>
   <source>page {n}</source>
   <translation>Seite {n}</translation>
  </message>
  <message>
   <source>page {pages} of {document} unreadable</source>
   <translation>Seite {pages} von {document} unlesbar</translation>
  </message>
  <message>
   <source>pages {pages}</source>
   <translation>Seiten {pages}</translation>
  </message>
  <message>
   <source>pages {pages} of {document} unreadable</source>
   <translation>Seiten {pages} von {document} unlesbar</translation>
  </message>
  <message>
   <source>pictures</source>
   <translation>Bilder</translation>
  </message>
  <message>
   <source>plain text</source>
   <translation>reiner Text</translation>
  </message>
  <message>
   <source>policy</source>
   <translation>Richtlinie</translation>
  </message>
  <message>
   <source>policy rules</source>
   <translation>Regeln der Richtlinie</translation>
  </message>
  <message>
   <source>private host</source>
   <translation>privater Server</translation>
  </message>
  <message>
   <source>reader</source>
   <translation>Leser</translation>
  </message>
  <message>
   <source>recovery key: none</source>
   <translation>Wiederherstellungsschlüssel: keiner</translation>
  </message>
  <message>
   <source>recovery key: yes</source>
   <translation>Wiederherstellungsschlüssel: ja</translation>
  </message>
  <message>
   <source>register</source>
   <translation>Register</translation>
  </message>
  <message>
   <source>row {n}</source>
   <translation>Zeile {n}</translation>
  </message>
  <message>
   <source>run chown root and chmod {mode} on it</source>
   <translation>führen Sie chown root und chmod {mode} darauf aus</translation>
  </message>
  <message>
   <source>settings</source>
   <translation>Einstellungen</translation>
  </message>
  <message>
   <source>settings.json is not encrypted, so {names} is ignored in it: set it in Murmur's settings</source>
   <translation>settings.json ist nicht verschlüsselt, darum wird {names} darin nicht beachtet: Legen Sie es in Murmurs Einstellungen fest</translation>
  </message>
  <message>
   <source>sha256</source>
   <translation>SHA-256</translation>
  </message>
  <message>
   <source>slide {n}</source>
   <translation>Folie {n}</translation>
  </message>
  <message>
   <source>storage</source>
   <translation>Speicher</translation>
  </message>
  <message>
   <source>switched off</source>
   <translation>abgeschaltet</translation>
  </message>
  <message>
   <source>switched off: nothing is ever sent</source>
   <translation>ausgeschaltet: Nie wird etwas gesendet</translation>
  </message>
  <message>
   <source>text recognition</source>
   <translation>Texterkennung</translation>
  </message>
  <message>
   <source>the policy's file has changed since Murmur was started</source>
   <translation>die Datei der Richtlinie hat sich seit dem Start von Murmur geändert</translation>
  </message>
  <message>
   <source>the system's keyring opens it</source>
   <translation>der Schlüsselbund des Systems öffnet sie</translation>
  </message>
  <message>
   <source>whole; entries: {a}</source>
   <translation>vollständig; Einträge: {a}</translation>
  </message>
  <message>
   <source>{a} answered with a web page</source>
   <translation>{a} antwortete mit einer Webseite</translation>
  </message>
  <message>
   <source>{a} broke off{b}</source>
   <translation>{a} brach ab{b}</translation>
  </message>
  <message>
   <source>{a} cannot be downloaded</source>
   <translation>{a} kann nicht heruntergeladen werden</translation>
  </message>
  <message>
   <source>{a} cannot be written</source>
   <translation>In {a} kann nicht geschrieben werden</translation>
  </message>
  <message>
   <source>{a} comes with Murmur and cannot be removed</source>
   <translation>{a} gehört zu Murmur und kann nicht entfernt werden</translation>
  </message>
  <message>
   <source>{a} comes with terms that you have to accept first: {b}</source>
   <translation>{a} hat Bedingungen, die Sie zuerst annehmen müssen: {b}</translation>
  </message>
  <message>
   <source>{a} could not be found</source>
   <translation>{a} wurde nicht gefunden</translation>
  </message>
  <message>
   <source>{a} could not be reached</source>
   <translation>{a} war nicht zu erreichen</translation>
  </message>
  <message>
   <source>{a} could not show a certificate that this computer trusts</source>
   <translation>{a} konnte kein Zertifikat zeigen, dem dieser Computer traut</translation>
  </message>
  <message>
   <source>{a} could not show a certificate that this computer trusts, so nothing was fetched from it</source>
   <translation>{a} konnte kein Zertifikat zeigen, dem dieser Computer vertraut; deshalb wurde von dort nichts geholt</translation>
  </message>
  <message>
   <source>{a} documents inside this file needed too much; the rest was left alone</source>
   <translation>{a} Dokumente in dieser Datei brauchten zu viel; der Rest wurde nicht gelesen</translation>
  </message>
  <message>
   <source>{a} does not hand this file out (answer {b})</source>
   <translation>{a} gibt diese Datei nicht heraus (Antwort {b})</translation>
  </message>
  <message>
   <source>{a} does not hand this file out in one piece</source>
   <translation>{a} gibt diese Datei nicht am Stück heraus</translation>
  </message>
  <message>
   <source>{a} does not have this file any more (answer {b})</source>
   <translation>{a} hat diese Datei nicht mehr (Antwort {b})</translation>
  </message>
  <message>
   <source>{a} does not have what was asked for (answer {b})</source>
   <translation>{a} hat nicht, wonach gefragt wurde (Antwort {b})</translation>
  </message>
  <message>
   <source>{a} does not protect the connection as it must (TLS)</source>
   <translation>{a} schützt die Verbindung nicht, wie es sein muss (TLS)</translation>
  </message>
  <message>
   <source>{a} ended before the file was whole</source>
   <translation>{a} hörte auf, bevor die Datei ganz war</translation>
  </message>
  <message>
   <source>{a} gains nothing clear by another format ({b} times as fast)</source>
   <translation>{a} gewinnt durch ein anderes Format nichts Deutliches ({b}-mal so schnell)</translation>
  </message>
  <message>
   <source>{a} gave an address that cannot be understood</source>
   <translation>{a} gab eine Adresse an, die nicht verständlich ist</translation>
  </message>
  <message>
   <source>{a} gave an answer that Murmur cannot read</source>
   <translation>{a} gab eine Antwort, die Murmur nicht lesen kann</translation>
  </message>
  <message>
   <source>{a} gave an answer that Murmur cannot use ({b})</source>
   <translation>{a} gab eine Antwort, mit der Murmur nichts anfangen kann ({b})</translation>
  </message>
  <message>
   <source>{a} has gone silent</source>
   <translation>{a} ist verstummt</translation>
  </message>
  <message>
   <source>{a} has several files</source>
   <translation>{a} besteht aus mehreren Dateien</translation>
  </message>
  <message>
   <source>{a} is in force</source>
   <translation>{a} ist in Kraft</translation>
  </message>
  <message>
   <source>{a} is in force; whether only administrators can write it is not checked on Windows</source>
   <translation>{a} gilt; ob nur Administratoren sie schreiben können, wird unter Windows nicht geprüft</translation>
  </message>
  <message>
   <source>{a} is in the fastest format already</source>
   <translation>{a} hat schon das schnellste Format</translation>
  </message>
  <message>
   <source>{a} is in trouble or too busy (answer {b}){c}</source>
   <translation>{a} ist gestört oder überlastet (Antwort {b}){c}</translation>
  </message>
  <message>
   <source>{a} is no chat model</source>
   <translation>{a} ist kein Gesprächsmodell</translation>
  </message>
  <message>
   <source>{a} is not a private address, so it is not asked without protection</source>
   <translation>{a} ist keine private Adresse und wird darum nicht ohne Schutz gefragt</translation>
  </message>
  <message>
   <source>{a} is not installed</source>
   <translation>{a} ist nicht installiert</translation>
  </message>
  <message>
   <source>{a} is not on the administrator's list of servers</source>
   <translation>{a} steht nicht auf der Serverliste des Administrators</translation>
  </message>
  <message>
   <source>{a} is not on the list of servers that may be asked</source>
   <translation>{a} steht nicht auf der Liste der Server, die gefragt werden dürfen</translation>
  </message>
  <message>
   <source>{a} is not on your organisation's list of models</source>
   <translation>{a} steht nicht auf der Modellliste Ihrer Organisation</translation>
  </message>
  <message>
   <source>{a} is not the file of {b}</source>
   <translation>{a} ist nicht die Datei von {b}</translation>
  </message>
  <message>
   <source>{a} is not the file that was signed: it is missing, cut short or changed</source>
   <translation>{a} ist nicht die Datei, die signiert wurde: Sie fehlt, ist abgeschnitten oder geändert</translation>
  </message>
  <message>
   <source>{a} is too busy at the moment (answer {b})</source>
   <translation>{a} ist im Moment überlastet (Antwort {b})</translation>
  </message>
  <message>
   <source>{a} needs {b} MB more, and the disk has {c} MB left</source>
   <translation>{a} braucht noch {b} MB, und der Datenträger hat {c} MB frei</translation>
  </message>
  <message>
   <source>{a} offers a file of another size</source>
   <translation>{a} bietet eine Datei von anderer Größe an</translation>
  </message>
  <message>
   <source>{a} offers a file of another size ({b} bytes, not {c})</source>
   <translation>{a} bietet eine Datei von anderer Größe an ({b} Bytes statt {c})</translation>
  </message>
  <message>
   <source>{a} questions have left today, and no more are allowed</source>
   <translation>{a} Fragen sind heute hinausgegangen, und mehr sind nicht erlaubt</translation>
  </message>
  <message>
   <source>{a} sends more than an answer can be</source>
   <translation>{a} sendet mehr, als eine Antwort sein kann</translation>
  </message>
  <message>
   <source>{a} sends more than such a file may have</source>
   <translation>{a} sendet mehr, als eine solche Datei haben darf</translation>
  </message>
  <message>
   <source>{a} sends more than the file has</source>
   <translation>{a} sendet mehr, als die Datei hat</translation>
  </message>
  <message>
   <source>{a} sends the download round in a circle</source>
   <translation>{a} schickt den Download im Kreis</translation>
  </message>
  <message>
   <source>{a} sent its answer packed, which was not asked for</source>
   <translation>{a} sandte seine Antwort gepackt, worum nicht gebeten war</translation>
  </message>
  <message>
   <source>{a} sent the file packed, which was not asked for</source>
   <translation>{a} hat die Datei gepackt gesendet, und das war nicht verlangt</translation>
  </message>
  <message>
   <source>{a} took too long to finish its answer</source>
   <translation>{a} brauchte zu lange, um seine Antwort zu beenden</translation>
  </message>
  <message>
   <source>{a} under Answers</source>
   <translation>{a} unter Antworten</translation>
  </message>
  <message>
   <source>{a} wanted to send the question on{b}, and that is never followed</source>
   <translation>{a} wollte die Frage weiterschicken{b}, und dem wird nie gefolgt</translation>
  </message>
  <message>
   <source>{a} would get the question unprotected</source>
   <translation>{a} bekäme die Frage ungeschützt</translation>
  </message>
  <message>
   <source>{a} would send the file unprotected, and that is not accepted</source>
   <translation>{a} würde die Datei ungeschützt senden, und das wird nicht angenommen</translation>
  </message>
  <message>
   <source>{a} {b} (answer {c}){d}</source>
   <translation>{a} {b} (Antwort {c}){d}</translation>
  </message>
  <message>
   <source>{a}, Python {b}, {c}</source>
   <translation>{a}, Python {b}, {c}</translation>
  </message>
  <message>
   <source>{a}, and nothing went further. Enter the address that is meant {b}, if you trust it</source>
   <translation>{a}, und nichts ging weiter. Geben Sie {b} die gemeinte Adresse ein, wenn Sie ihr trauen</translation>
  </message>
  <message>
   <source>{a}. Ask again {b}</source>
   <translation>{a}. Fragen Sie {b} noch einmal</translation>
  </message>
  <message>
   <source>{a}. Check the address {b}: it mostly ends in /v1</source>
   <translation>{a}. Prüfen Sie {b} die Adresse: Meist endet sie auf /v1</translation>
  </message>
  <message>
   <source>{document} unreadable</source>
   <translation>{document} unlesbar</translation>
  </message>
  <message>
   <source>{host} asks to be paid first (answer {n})</source>
   <translation>{host} will zuerst bezahlt werden (Antwort {n})</translation>
  </message>
  <message>
   <source>{host} asks to be paid first (answer {n}) (it says: “{words}”)</source>
   <translation>{host} will zuerst bezahlt werden (Antwort {n}; dort heißt es: „{words}“)</translation>
  </message>
  <message>
   <source>{host} broke off</source>
   <translation>{host} brach ab</translation>
  </message>
  <message>
   <source>{host} broke off (it says: “{words}”)</source>
   <translation>{host} brach ab (dort heißt es: „{words}“)</translation>
  </message>
  <message>
   <source>{host} did not accept the key (answer {n})</source>
   <translation>{host} hat den Schlüssel nicht angenommen (Antwort {n})</translation>
  </message>
  <message>
   <source>{host} did not accept the key (answer {n}) (it says: “{words}”)</source>
   <translation>{host} hat den Schlüssel nicht angenommen (Antwort {n}; dort heißt es: „{words}“)</translation>
  </message>
  <message>
   <source>{host} did not understand the question (answer {n})</source>
   <translation>{host} hat die Frage nicht verstanden (Antwort {n})</translation>
  </message>
  <message>
   <source>{host} did not understand the question (answer {n}) (it says: “{words}”)</source>
   <translation>{host} hat die Frage nicht verstanden (Antwort {n}; dort heißt es: „{words}“)</translation>
  </message>
  <message>
   <source>{host} does not know this address or this model (answer {n})</source>
   <translation>{host} kennt diese Adresse oder dieses Modell nicht (Antwort {n})</translation>
  </message>
  <message>
   <source>{host} does not know this address or this model (answer {n}) (it says: “{words}”)</source>
   <translation>{host} kennt diese Adresse oder dieses Modell nicht (Antwort {n}; dort heißt es: „{words}“)</translation>
  </message>
  <message>
   <source>{host} gave an answer that Murmur cannot use (answer {n})</source>
   <translation>{host} gab eine Antwort, die Murmur nicht verwenden kann (Antwort {n})</translation>
  </message>
  <message>
   <source>{host} gave an answer that Murmur cannot use (answer {n}) (it says: “{words}”)</source>
   <translation>{host} gab eine Antwort, die Murmur nicht verwenden kann (Antwort {n}; dort heißt es: „{words}“)</translation>
  </message>
  <message>
   <source>{host} is in trouble or too busy (answer {n})</source>
   <translation>{host} ist gestört oder überlastet (Antwort {n})</translation>
  </message>
  <message>
   <source>{host} is in trouble or too busy (answer {n}) (it says: “{words}”)</source>
   <translation>{host} ist gestört oder überlastet (Antwort {n}; dort heißt es: „{words}“)</translation>
  </message>
  <message>
   <source>{host} takes no more questions now: too many were asked, or what was paid for is used up (answer {n})</source>
   <translation>{host} nimmt jetzt keine Fragen mehr an: Es wurden zu viele gestellt, oder das Bezahlte ist verbraucht (Antwort {n})</translation>
  </message>
  <message>
   <source>{host} takes no more questions now: too many were asked, or what was paid for is used up (answer {n}) (it says: “{words}”)</source>
   <translation>{host} nimmt jetzt keine Fragen mehr an: Es wurden zu viele gestellt, oder das Bezahlte ist verbraucht (Antwort {n}; dort heißt es: „{words}“)</translation>
  </message>
  <message>
   <source>{host} takes no questions of this length (answer {n})</source>
   <translation>{host} nimmt keine Fragen von dieser Länge an (Antwort {n})</translation>
  </message>
  <message>
   <source>{host} takes no questions of this length (answer {n}) (it says: “{words}”)</source>
   <translation>{host} nimmt keine Fragen von dieser Länge an (Antwort {n}; dort heißt es: „{words}“)</translation>
  </message>
  <message>
   <source>{host} wanted to send the question on to {other}, and that is never followed</source>
   <translation>{host} wollte die Frage an {other} weiterschicken, und dem wird nie gefolgt</translation>
  </message>
  <message>
   <source>{host} wanted to send the question on, and that is never followed</source>
   <translation>{host} wollte die Frage weiterschicken, und dem wird nie gefolgt</translation>
  </message>
  <message>
   <source>{name} is the best that fits well here and answers without a long wait: about {time} to the first word, then {n} tokens a second.</source>
   <translation>{name} ist das beste, das hier gut passt und ohne lange Wartezeit antwortet: etwa {time} bis zum ersten Wort, dann {n} Token je Sekunde.</translation>
  </message>
  <message>
   <source>{name} is the best that fits well here and answers without a long wait: about {time} to the first word.</source>
   <translation>{name} ist das beste, das hier gut passt und ohne lange Wartezeit antwortet: etwa {time} bis zum ersten Wort.</translation>
  </message>
  <message>
   <source>{name} is the quickest that runs here: about {time} to the first word, then {n} tokens a second.</source>
   <translation>{name} ist das schnellste, das hier läuft: etwa {time} bis zum ersten Wort, dann {n} Token je Sekunde.</translation>
  </message>
  <message>
   <source>{name} is the quickest that runs here: about {time} to the first word.</source>
   <translation>{name} ist das schnellste, das hier läuft: etwa {time} bis zum ersten Wort.</translation>
  </message>
  <message>
   <source>{n} more with unreadable pages</source>
   <translation>{n} weitere mit unlesbaren Seiten</translation>
  </message>
  <message>
   <source>{n} of {total} passages did not fit into the model's memory and were left out.</source>
   <translation>{n} von {total} Textstellen passten nicht in den Speicher des Modells und wurden weggelassen.</translation>
  </message>
  <message>
   <source>{part} seal</source>
   <translation>Versiegelung: {part}</translation>
  </message>
  <message>
   <source>{part} worker</source>
   <translation>Hilfsprozess: {part}</translation>
  </message>
  <message>
   <source>{processor}, 1 core, {memory} of memory, graphics processor {cards}</source>
   <translation>{processor}, 1 Kern, {memory} Speicher, Grafikprozessor {cards}</translation>
  </message>
  <message>
   <source>{processor}, 1 core, {memory} of memory, no graphics processor</source>
   <translation>{processor}, 1 Kern, {memory} Speicher, kein Grafikprozessor</translation>
  </message>
  <message>
   <source>{processor}, {n} cores, {memory} of memory, graphics processor {cards}</source>
   <translation>{processor}, {n} Kerne, {memory} Speicher, Grafikprozessor {cards}</translation>
  </message>
  <message>
   <source>{processor}, {n} cores, {memory} of memory, no graphics processor</source>
   <translation>{processor}, {n} Kerne, {memory} Speicher, kein Grafikprozessor</translation>
  </message>
  <message>
   <source>{ready} of {total} file</source>
   <translation>{ready} von {total} Datei</translation>
  </message>
  <message>
   <source>{ready} of {total} files</source>
   <translation>{ready} von {total} Dateien</translation>
  </message>
  <message>
   <source>{sheet}, row {n}</source>
   <translation>{sheet}, Zeile {n}</translation>
  </message>
 </context>
 <context>
  <name>words</name>
  <message>
   <source>A document you remove leaves nothing in the library by which it could be found. The file stays.</source>
   <translation>Ein Dokument, das Sie entfernen, lässt in der Bibliothek nichts zurück, woran es zu finden wäre. Die Datei bleibt.</translation>
  </message>
  <message>
   <source>A file was not read</source>
   <translation>Eine Datei wurde nicht gelesen</translation>
  </message>
  <message>
   <source>A number, a date or a name in it does not stand in the cited passage</source>
   <translation>Eine Zahl, ein Datum oder ein Name darin steht nicht in der zitierten Stelle</translation>
  </message>
  <message>
   <source>A part of Murmur stopped</source>
   <translation>Ein Teil von Murmur wurde beendet</translation>
  </message>
  <message>
   <source>A sentence of the answer could not be verified.</source>
   <translation>Ein Satz der Antwort konnte nicht überprüft werden.</translation>
  </message>
  <message>
   <source>A watched folder is followed: new, changed, moved and deleted files are taken over within seconds.</source>
   <translation>Einem beobachteten Ordner wird gefolgt: Neue, geänderte, verschobene und gelöschte Dateien werden binnen Sekunden übernommen.</translation>
  </message>
  <message>
   <source>About {there} there, at most {back} back</source>
   <translation>Etwa {there} hin, höchstens {back} zurück</translation>
  </message>
  <message>
   <source>Add a folder</source>
   <translation>Ordner hinzufügen</translation>
  </message>
  <message>
   <source>Add a folder…</source>
   <translation>Ordner hinzufügen…</translation>
  </message>
  <message>
   <source>Add documents</source>
   <translation>Dokumente hinzufügen</translation>
  </message>
  <message>
   <source>Add files</source>
   <translation>Dateien hinzufügen</translation>
  </message>
  <message>
   <source>Add files…</source>
   <translation>Dateien hinzufügen…</translation>
  </message>
  <message>
   <source>Add the sample documents</source>
   <translation>Die Beispieldokumente hinzufügen</translation>
  </message>
  <message>
   <source>Add {what} to {collection}</source>
   <translation>{what} zu {collection} hinzufügen</translation>
  </message>
  <message>
   <source>Adding</source>
   <translation>Wird hinzugefügt</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>Adresse</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Alle</translation>
  </message>
  <message>
   <source>All documents</source>
   <translation>Alle Dokumente</translation>
  </message>
  <message>
   <source>Allow asking a cloud model</source>
   <translation>Ein Cloud-Modell zu fragen erlauben</translation>
  </message>
  <message>
   <source>Allow downloads</source>
   <translation>Downloads erlauben</translation>
  </message>
  <message>
   <source>Allow looking for updates</source>
   <translation>Suche nach Aktualisierungen erlauben</translation>
  </message>
  <message>
   <source>Also in</source>
   <translation>Auch in</translation>
  </message>
  <message>
   <source>Always the likeliest</source>
   <translation>Immer das wahrscheinlichste</translation>
  </message>
  <message>
   <source>An administrator of this computer has set this for Murmur. It cannot be changed here.</source>
   <translation>Ein Administrator dieses Computers hat dies für Murmur festgelegt. Hier lässt es sich nicht ändern.</translation>
  </message>
  <message>
   <source>An administrator of this computer keeps a policy for Murmur. What it sets is listed here and cannot be changed in Murmur; everything else is yours.</source>
   <translation>Ein Administrator dieses Computers führt eine Richtlinie für Murmur. Was sie festlegt, ist hier aufgeführt und lässt sich in Murmur nicht ändern; alles andere ist Ihre Sache.</translation>
  </message>
  <message>
   <source>An answer is missing or wrong</source>
   <translation>Eine Antwort fehlt oder ist falsch</translation>
  </message>
  <message>
   <source>An earlier answer to the same question</source>
   <translation>Eine frühere Antwort auf dieselbe Frage</translation>
  </message>
  <message>
   <source>Answer again</source>
   <translation>Noch einmal beantworten</translation>
  </message>
  <message>
   <source>Answered by {model}</source>
   <translation>Beantwortet von {model}</translation>
  </message>
  <message>
   <source>Answered by {model} at {host}</source>
   <translation>Beantwortet von {model} auf {host}</translation>
  </message>
  <message>
   <source>Answered in the cloud</source>
   <translation>In der Cloud beantwortet</translation>
  </message>
  <message>
   <source>Answered on this computer</source>
   <translation>Auf diesem Computer beantwortet</translation>
  </message>
  <message>
   <source>Answered without a model</source>
   <translation>Ohne Modell beantwortet</translation>
  </message>
  <message>
   <source>Answers</source>
   <translation>Antworten</translation>
  </message>
  <message>
   <source>Answers in quotes from your documents</source>
   <translation>Antwortet mit Zitaten aus Ihren Dokumenten</translation>
  </message>
  <message>
   <source>Answers take this computer minutes.</source>
   <translation>Antworten dauern auf diesem Computer Minuten.</translation>
  </message>
  <message>
   <source>Appearance</source>
   <translation>Aussehen</translation>
  </message>
  <message>
   <source>Approval</source>
   <translation>Freigabe</translation>
  </message>
  <message>
   <source>Approved</source>
   <translation>Freigegeben</translation>
  </message>
  <message>
   <source>As its makers advise</source>
   <translation>Wie die Hersteller empfehlen</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>Wie das System</translation>
  </message>
  <message>
   <source>Ask</source>
   <translation>Fragen</translation>
  </message>
  <message>
   <source>Ask a cloud model…</source>
   <translation>Ein Cloud-Modell fragen…</translation>
  </message>
  <message>
   <source>Ask each time</source>
   <translation>Jedes Mal fragen</translation>
  </message>
  <message>
   <source>Ask in whole sentences, as you would ask a colleague. The best passages appear first, then the answer. A question may lean on the one before: “And in 2020?”</source>
   <translation>Fragen Sie in ganzen Sätzen, wie Sie eine Kollegin fragen würden. Zuerst erscheinen die besten Textstellen, dann die Antwort. Eine Frage darf sich auf die vorige beziehen: „Und 2020?“</translation>
  </message>
  <message>
   <source>Ask only this collection</source>
   <translation>Nur diese Sammlung fragen</translation>
  </message>
  <message>
   <source>Ask only this document</source>
   <translation>Nur dieses Dokument fragen</translation>
  </message>
  <message>
   <source>Ask the model without documents</source>
   <translation>Das Modell ohne Dokumente fragen</translation>
  </message>
  <message>
   <source>Asked {time}</source>
   <translation>Gefragt {time}</translation>
  </message>
  <message>
   <source>Asking a cloud model</source>
   <translation>Ein Cloud-Modell fragen</translation>
  </message>
  <message>
   <source>Asking a cloud model is switched off.</source>
   <translation>Ein Cloud-Modell zu fragen ist ausgeschaltet.</translation>
  </message>
  <message>
   <source>Attachments of mails and of PDF files are read as documents of their own.</source>
   <translation>Anhänge von Mails und von PDF-Dateien werden als eigene Dokumente gelesen.</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation>Automatisch</translation>
  </message>
  <message>
   <source>Backed up</source>
   <translation>Gesichert</translation>
  </message>
  <message>
   <source>Bank routing</source>
   <translation>Bankleitzahl</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>Vorher</translation>
  </message>
  <message>
   <source>Birth date</source>
   <translation>Geburtsdatum</translation>
  </message>
  <message>
   <source>Branch</source>
   <translation>Zweig</translation>
  </message>
  <message>
   <source>Bring back</source>
   <translation>Zurückholen</translation>
  </message>
  <message>
   <source>Bytes</source>
   <translation>Bytes</translation>
  </message>
  <message>
   <source>Bytes sent</source>
   <translation>Gesendete Bytes</translation>
  </message>
  <message>
   <source>CLOUD · {host}</source>
   <translation>CLOUD · {host}</translation>
  </message>
  <message>
   <source>CLOUD, {host}</source>
   <translation>CLOUD, {host}</translation>
  </message>
  <message>
   <source>Can be searched: {what}</source>
   <translation>Durchsuchbar: {what}</translation>
  </message>
  <message>
   <source>Card</source>
   <translation>Karte</translation>
  </message>
  <message>
   <source>Certificates of your own</source>
   <translation>Eigene Zertifikate</translation>
  </message>
  <message>
   <source>Changed settings</source>
   <translation>Geänderte Einstellungen</translation>
  </message>
  <message>
   <source>Changes are followed.</source>
   <translation>Änderungen werden übernommen.</translation>
  </message>
  <message>
   <source>Chat model</source>
   <translation>Chatmodell</translation>
  </message>
  <message>
   <source>Check</source>
   <translation>Prüfen</translation>
  </message>
  <message>
   <source>Check for updates…</source>
   <translation>Nach Aktualisierungen suchen…</translation>
  </message>
  <message>
   <source>Choice of words</source>
   <translation>Wortwahl</translation>
  </message>
  <message>
   <source>Cited sources</source>
   <translation>Zitierte Quellen</translation>
  </message>
  <message>
   <source>Clear</source>
   <translation>Leeren</translation>
  </message>
  <message>
   <source>Cloud</source>
   <translation>Cloud</translation>
  </message>
  <message>
   <source>Cloud settings changed</source>
   <translation>Cloud-Einstellungen geändert</translation>
  </message>
  <message>
   <source>Cloud: never. Nothing of it may leave this computer.</source>
   <translation>Cloud: nie. Nichts davon darf diesen Computer verlassen.</translation>
  </message>
  <message>
   <source>Collection</source>
   <translation>Sammlung</translation>
  </message>
  <message>
   <source>Compare the page with another</source>
   <translation>Die Seite mit einer anderen vergleichen</translation>
  </message>
  <message>
   <source>Connecting…</source>
   <translation>Verbindung wird hergestellt…</translation>
  </message>
  <message>
   <source>Continue</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <source>Conversation</source>
   <translation>Unterhaltung</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>Kopiert</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Kopieren</translation>
  </message>
  <message>
   <source>Copy the answer with its citations</source>
   <translation>Die Antwort mit ihren Quellen kopieren</translation>
  </message>
  <message>
   <source>Copy the code</source>
   <translation>Den Code kopieren</translation>
  </message>
  <message>
   <source>Copy the code ({language})</source>
   <translation>Den Code kopieren ({language})</translation>
  </message>
  <message>
   <source>Copy the passage with its citation</source>
   <translation>Die Stelle mit ihrer Quelle kopieren</translation>
  </message>
  <message>
   <source>Copy with citation</source>
   <translation>Mit Quelle kopieren</translation>
  </message>
  <message>
   <source>Copy with citation: the marked words, else the last answer</source>
   <translation>Mit Quelle kopieren: die markierten Wörter, sonst die letzte Antwort</translation>
  </message>
  <message>
   <source>Cost</source>
   <translation>Kosten</translation>
  </message>
  <message>
   <source>Cost {cost}</source>
   <translation>Kosten {cost}</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Dunkel</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Löschen</translation>
  </message>
  <message>
   <source>Delete for good…</source>
   <translation>Endgültig löschen…</translation>
  </message>
  <message>
   <source>Delete the collection…</source>
   <translation>Sammlung löschen…</translation>
  </message>
  <message>
   <source>Deleted for good</source>
   <translation>Endgültig gelöscht</translation>
  </message>
  <message>
   <source>Deleted is gone</source>
   <translation>Gelöscht ist weg</translation>
  </message>
  <message>
   <source>Deleted {when}</source>
   <translation>Gelöscht {when}</translation>
  </message>
  <message>
   <source>Documents ({endings});;All files (*)</source>
   <translation>Dokumente ({endings});;Alle Dateien (*)</translation>
  </message>
  <message>
   <source>Does not fit</source>
   <translation>Passt nicht</translation>
  </message>
  <message>
   <source>Dossier of an answer</source>
   <translation>Dossier einer Antwort</translation>
  </message>
  <message>
   <source>Downloads</source>
   <translation>Downloads</translation>
  </message>
  <message>
   <source>Draft</source>
   <translation>Entwurf</translation>
  </message>
  <message>
   <source>Drawing the page…</source>
   <translation>Die Seite wird gezeichnet…</translation>
  </message>
  <message>
   <source>Drop files or folders on the window. Murmur reads them where they are, keeps no copy and changes nothing. They can be searched as soon as they are read; meaning follows a little later.</source>
   <translation>Ziehen Sie Dateien oder Ordner auf das Fenster. Murmur liest sie, wo sie sind, behält keine Kopie und ändert nichts. Sie können durchsucht werden, sobald sie gelesen sind; die Bedeutung folgt wenig später.</translation>
  </message>
  <message>
   <source>E-mail</source>
   <translation>E-Mail</translation>
  </message>
  <message>
   <source>Encrypted</source>
   <translation>Verschlüsselt</translation>
  </message>
  <message>
   <source>Entries</source>
   <translation>Einträge</translation>
  </message>
  <message>
   <source>Entry</source>
   <translation>Eintrag</translation>
  </message>
  <message>
   <source>Entry in the register</source>
   <translation>Eintrag im Register</translation>
  </message>
  <message>
   <source>Every sentence is supported by the sources below</source>
   <translation>Jeder Satz ist durch die Quellen unten belegt</translation>
  </message>
  <message>
   <source>Every sentence of an answer names its source. Click the number, and the page opens with the words marked. What you rely on, read there.</source>
   <translation>Jeder Satz einer Antwort nennt seine Quelle. Klicken Sie auf die Nummer, und die Seite öffnet sich mit den markierten Wörtern. Worauf Sie sich verlassen, lesen Sie dort nach.</translation>
  </message>
  <message>
   <source>Every sentence was checked against the passage it cites.</source>
   <translation>Jeder Satz wurde an der Textstelle geprüft, auf die er sich beruft.</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Exportieren</translation>
  </message>
  <message>
   <source>Export the conversation</source>
   <translation>Die Unterhaltung exportieren</translation>
  </message>
  <message>
   <source>Exported</source>
   <translation>Exportiert</translation>
  </message>
  <message>
   <source>Find a command</source>
   <translation>Befehl suchen</translation>
  </message>
  <message>
   <source>Find words in your conversations</source>
   <translation>Wörter in Ihren Unterhaltungen suchen</translation>
  </message>
  <message>
   <source>Find words in your documents</source>
   <translation>Wörter in Ihren Dokumenten suchen</translation>
  </message>
  <message>
   <source>Find words: in the open document, else in all</source>
   <translation>Wörter suchen: im offenen Dokument, sonst in allen</translation>
  </message>
  <message>
   <source>First passages</source>
   <translation>Erste Textstellen</translation>
  </message>
  <message>
   <source>First words</source>
   <translation>Erste Wörter</translation>
  </message>
  <message>
   <source>Fits well</source>
   <translation>Passt gut</translation>
  </message>
  <message>
   <source>Fixed settings</source>
   <translation>Festgelegte Einstellungen</translation>
  </message>
  <message>
   <source>For the collection {collection}.</source>
   <translation>Für die Sammlung {collection}.</translation>
  </message>
  <message>
   <source>For this answer nothing left it: no question, no passage.</source>
   <translation>Für diese Antwort hat ihn nichts verlassen: keine Frage, keine Textstelle.</translation>
  </message>
  <message>
   <source>Format</source>
   <translation>Format</translation>
  </message>
  <message>
   <source>From the cloud: {host}</source>
   <translation>Aus der Cloud: {host}</translation>
  </message>
  <message>
   <source>German, French and Spanish were translated by a machine and wait for a speaker to read them.</source>
   <translation>Deutsch, Französisch und Spanisch wurden von einer Maschine übersetzt und warten darauf, dass jemand sie liest, der die Sprache spricht.</translation>
  </message>
  <message>
   <source>Go to the next pane</source>
   <translation>Zum nächsten Bereich</translation>
  </message>
  <message>
   <source>Go to the question</source>
   <translation>Zur Frage</translation>
  </message>
  <message>
   <source>Hash</source>
   <translation>Prüfsumme</translation>
  </message>
  <message>
   <source>Hash of the entry before</source>
   <translation>Prüfsumme des Eintrags davor</translation>
  </message>
  <message>
   <source>Hash of this entry</source>
   <translation>Prüfsumme dieses Eintrags</translation>
  </message>
  <message>
   <source>Health check</source>
   <translation>Zustandsprüfung</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Hilfe</translation>
  </message>
  <message>
   <source>How it ended</source>
   <translation>Wie es endete</translation>
  </message>
  <message>
   <source>How it was made</source>
   <translation>Wie sie entstand</translation>
  </message>
  <message>
   <source>How many</source>
   <translation>Wie viele</translation>
  </message>
  <message>
   <source>How sending ended</source>
   <translation>Wie das Senden endete</translation>
  </message>
  <message>
   <source>IBAN</source>
   <translation>IBAN</translation>
  </message>
  <message>
   <source>IP address</source>
   <translation>IP-Adresse</translation>
  </message>
  <message>
   <source>Icon beside the clock</source>
   <translation>Symbol neben der Uhr</translation>
  </message>
  <message>
   <source>Ids</source>
   <translation>Kennungen</translation>
  </message>
  <message>
   <source>In UTC</source>
   <translation>In UTC</translation>
  </message>
  <message>
   <source>In memory</source>
   <translation>Im Speicher</translation>
  </message>
  <message>
   <source>In the cloud</source>
   <translation>In der Cloud</translation>
  </message>
  <message>
   <source>In the register</source>
   <translation>Im Register</translation>
  </message>
  <message>
   <source>In use</source>
   <translation>In Gebrauch</translation>
  </message>
  <message>
   <source>Inside other documents</source>
   <translation>In anderen Dokumenten</translation>
  </message>
  <message>
   <source>It compares or calculates over several documents.</source>
   <translation>Sie vergleicht oder rechnet über mehrere Dokumente.</translation>
  </message>
  <message>
   <source>It holds these words of the question: {words}.</source>
   <translation>Sie enthält diese Wörter der Frage: {words}.</translation>
  </message>
  <message>
   <source>It is near in meaning to the question.</source>
   <translation>Sie liegt der Frage in der Bedeutung nahe.</translation>
  </message>
  <message>
   <source>It is started again by itself at the next use. Nothing you had is lost; try the same once more.</source>
   <translation>Er startet beim nächsten Gebrauch von selbst neu. Nichts, was Sie hatten, ist verloren; versuchen Sie dasselbe noch einmal.</translation>
  </message>
  <message>
   <source>Its SHA-256</source>
   <translation>SHA-256 davon</translation>
  </message>
  <message>
   <source>JSON</source>
   <translation>JSON</translation>
  </message>
  <message>
   <source>Keep conversations for days</source>
   <translation>Unterhaltungen aufbewahren (Tage)</translation>
  </message>
  <message>
   <source>Keep folders in step</source>
   <translation>Ordner auf dem Laufenden halten</translation>
  </message>
  <message>
   <source>Kept</source>
   <translation>Aufbewahrt</translation>
  </message>
  <message>
   <source>Key</source>
   <translation>Schlüssel</translation>
  </message>
  <message>
   <source>Key changed</source>
   <translation>Schlüssel geändert</translation>
  </message>
  <message>
   <source>Keyboard shortcuts</source>
   <translation>Tastenkürzel</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Sprache</translation>
  </message>
  <message>
   <source>Languages</source>
   <translation>Sprachen</translation>
  </message>
  <message>
   <source>Larger page</source>
   <translation>Seite größer</translation>
  </message>
  <message>
   <source>Less motion</source>
   <translation>Weniger Bewegung</translation>
  </message>
  <message>
   <source>Library</source>
   <translation>Bibliothek</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>Lizenz</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Hell</translation>
  </message>
  <message>
   <source>Limit a day</source>
   <translation>Grenze am Tag</translation>
  </message>
  <message>
   <source>Limit a month</source>
   <translation>Grenze im Monat</translation>
  </message>
  <message>
   <source>Lock after minutes</source>
   <translation>Sperren nach Minuten</translation>
  </message>
  <message>
   <source>Lock before sleep</source>
   <translation>Vor dem Ruhezustand sperren</translation>
  </message>
  <message>
   <source>Lock now</source>
   <translation>Jetzt sperren</translation>
  </message>
  <message>
   <source>Looked for updates</source>
   <translation>Nach Aktualisierungen gesucht</translation>
  </message>
  <message>
   <source>Made</source>
   <translation>Entstanden</translation>
  </message>
  <message>
   <source>Made in the CLOUD, at {place}</source>
   <translation>In der CLOUD entstanden, auf {place}</translation>
  </message>
  <message>
   <source>Made on this computer</source>
   <translation>Auf diesem Computer gemacht</translation>
  </message>
  <message>
   <source>Made with</source>
   <translation>Hergestellt mit</translation>
  </message>
  <message>
   <source>Manner</source>
   <translation>Art</translation>
  </message>
  <message>
   <source>Markdown</source>
   <translation>Markdown</translation>
  </message>
  <message>
   <source>Memory</source>
   <translation>Speicher</translation>
  </message>
  <message>
   <source>Memory {share} % full</source>
   <translation>Gedächtnis zu {share} % voll</translation>
  </message>
  <message>
   <source>Mirror</source>
   <translation>Spiegelserver</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modell</translation>
  </message>
  <message>
   <source>Model installed</source>
   <translation>Modell installiert</translation>
  </message>
  <message>
   <source>Model removed</source>
   <translation>Modell entfernt</translation>
  </message>
  <message>
   <source>Models</source>
   <translation>Modelle</translation>
  </message>
  <message>
   <source>Models that may be used</source>
   <translation>Modelle, die verwendet werden dürfen</translation>
  </message>
  <message>
   <source>Move to</source>
   <translation>Verschieben nach</translation>
  </message>
  <message>
   <source>Move to collection</source>
   <translation>In Sammlung verschieben</translation>
  </message>
  <message>
   <source>Murmur answers with a model that runs here. A small one is already on this computer and works without any network; you can get a larger one now or at any time later.</source>
   <translation>Murmur antwortet mit einem Modell, das hier läuft. Ein kleines ist schon auf diesem Computer und arbeitet ganz ohne Netz; ein größeres können Sie jetzt oder jederzeit später holen.</translation>
  </message>
  <message>
   <source>Murmur is free software under the Apache License 2.0. It has no account and sends no statistics.</source>
   <translation>Murmur ist freie Software unter der Apache License 2.0. Es hat kein Konto und sendet keine Statistiken.</translation>
  </message>
  <message>
   <source>Murmur stands on the work of many others. What is inside it, and under which terms, can be read here.</source>
   <translation>Murmur beruht auf der Arbeit vieler anderer. Was darin enthalten ist und unter welchen Bedingungen, können Sie hier lesen.</translation>
  </message>
  <message>
   <source>NHS number</source>
   <translation>NHS-Nummer</translation>
  </message>
  <message>
   <source>NPI</source>
   <translation>NPI</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>Nearest passage: {document}, {place}</source>
   <translation>Nächstliegende Textstelle: {document}, {place}</translation>
  </message>
  <message>
   <source>Never</source>
   <translation>Nie</translation>
  </message>
  <message>
   <source>Never sent</source>
   <translation>Nie gesendet</translation>
  </message>
  <message>
   <source>New collection…</source>
   <translation>Neue Sammlung…</translation>
  </message>
  <message>
   <source>New conversation</source>
   <translation>Neue Unterhaltung</translation>
  </message>
  <message>
   <source>Next place that was found</source>
   <translation>Nächste gefundene Stelle</translation>
  </message>
  <message>
   <source>Next question</source>
   <translation>Nächste Frage</translation>
  </message>
  <message>
   <source>Next source</source>
   <translation>Nächste Quelle</translation>
  </message>
  <message>
   <source>No documents</source>
   <translation>Keine Dokumente</translation>
  </message>
  <message>
   <source>No passage answers the question. Murmur says so rather than guess, and shows what comes nearest.</source>
   <translation>Keine Textstelle beantwortet die Frage. Murmur sagt das, statt zu raten, und zeigt, was am nächsten kommt.</translation>
  </message>
  <message>
   <source>No passage answers this question.</source>
   <translation>Keine Textstelle beantwortet diese Frage.</translation>
  </message>
  <message>
   <source>No passage was looked at.</source>
   <translation>Es wurde keine Textstelle angesehen.</translation>
  </message>
  <message>
   <source>No rule</source>
   <translation>Keine Regel</translation>
  </message>
  <message>
   <source>No.</source>
   <translation>Nr.</translation>
  </message>
  <message>
   <source>No. {n}</source>
   <translation>Nr. {n}</translation>
  </message>
  <message>
   <source>No. {n} in the register</source>
   <translation>Nr. {n} im Register</translation>
  </message>
  <message>
   <source>None was needed</source>
   <translation>Keines war nötig</translation>
  </message>
  <message>
   <source>Not allowed</source>
   <translation>Nicht erlaubt</translation>
  </message>
  <message>
   <source>Not checked</source>
   <translation>Nicht geprüft</translation>
  </message>
  <message>
   <source>Not checked against documents</source>
   <translation>Nicht an Dokumenten geprüft</translation>
  </message>
  <message>
   <source>Not connected: its documents stay as they are.</source>
   <translation>Nicht verbunden: Seine Dokumente bleiben, wie sie sind.</translation>
  </message>
  <message>
   <source>Not found in the documents</source>
   <translation>In den Dokumenten nicht gefunden</translation>
  </message>
  <message>
   <source>Not from your documents</source>
   <translation>Nicht aus Ihren Dokumenten</translation>
  </message>
  <message>
   <source>Not from your documents, not checked</source>
   <translation>Nicht aus Ihren Dokumenten, nicht geprüft</translation>
  </message>
  <message>
   <source>Not in your documents</source>
   <translation>Nicht in Ihren Dokumenten</translation>
  </message>
  <message>
   <source>Not readable: {pages}</source>
   <translation>Nicht lesbar: {pages}</translation>
  </message>
  <message>
   <source>Not supported by the cited passages:</source>
   <translation>Durch die genannten Textstellen nicht belegt:</translation>
  </message>
  <message>
   <source>Not supported by the sources: “{sentence}”</source>
   <translation>Durch die Quellen nicht belegt: „{sentence}“</translation>
  </message>
  <message>
   <source>Nothing</source>
   <translation>Nichts</translation>
  </message>
  <message>
   <source>Nothing in it yet</source>
   <translation>Noch nichts darin</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>Jetzt</translation>
  </message>
  <message>
   <source>Numbers, dates and names of every sentence stand in the passage it cites.</source>
   <translation>Zahlen, Daten und Namen jedes Satzes stehen in der Textstelle, auf die er sich beruft.</translation>
  </message>
  <message>
   <source>Of entry</source>
   <translation>Zu Eintrag</translation>
  </message>
  <message>
   <source>Off</source>
   <translation>Aus</translation>
  </message>
  <message>
   <source>On</source>
   <translation>Ein</translation>
  </message>
  <message>
   <source>On disk</source>
   <translation>Auf der Festplatte</translation>
  </message>
  <message>
   <source>On screen now</source>
   <translation>Jetzt zu sehen</translation>
  </message>
  <message>
   <source>On this computer</source>
   <translation>Auf diesem Computer</translation>
  </message>
  <message>
   <source>Only when you switch it on, for collections that you open, and each time anew: you choose the passages, read exactly what would leave, and approve it. The answer is marked CLOUD, and the register says what left. Replacing names reduces what can be learned; it does not make a text anonymous.</source>
   <translation>Nur wenn Sie es einschalten, für Sammlungen, die Sie öffnen, und jedes Mal neu: Sie wählen die Textstellen, lesen genau, was hinausginge, und geben es frei. Die Antwort ist mit CLOUD gekennzeichnet, und das Register sagt, was hinausging. Namen zu ersetzen verringert, was sich erfahren lässt; anonym macht es einen Text nicht.</translation>
  </message>
  <message>
   <source>Only: {title}</source>
   <translation>Nur: {title}</translation>
  </message>
  <message>
   <source>Open Murmur</source>
   <translation>Murmur öffnen</translation>
  </message>
  <message>
   <source>Open in its own program…</source>
   <translation>Im eigenen Programm öffnen…</translation>
  </message>
  <message>
   <source>Opened by</source>
   <translation>Geöffnet durch</translation>
  </message>
  <message>
   <source>Organisation</source>
   <translation>Organisation</translation>
  </message>
  <message>
   <source>Other words of its page fit the question.</source>
   <translation>Andere Wörter ihrer Seite passen zur Frage.</translation>
  </message>
  <message>
   <source>PDF</source>
   <translation>PDF</translation>
  </message>
  <message>
   <source>PDF (*.pdf)</source>
   <translation>PDF (*.pdf)</translation>
  </message>
  <message>
   <source>Page as wide as its place</source>
   <translation>Seite so breit wie ihr Platz</translation>
  </message>
  <message>
   <source>Page {n} of {count}</source>
   <translation>Seite {n} von {count}</translation>
  </message>
  <message>
   <source>Page {page}</source>
   <translation>Seite {page}</translation>
  </message>
  <message>
   <source>Page {page} of {pages}</source>
   <translation>Seite {page} von {pages}</translation>
  </message>
  <message>
   <source>Partly supported</source>
   <translation>Teilweise belegt</translation>
  </message>
  <message>
   <source>Partly supported by the sources below</source>
   <translation>Durch die Quellen unten teilweise belegt</translation>
  </message>
  <message>
   <source>Passage {n}: {document}, {place}</source>
   <translation>Textstelle {n}: {document}, {place}</translation>
  </message>
  <message>
   <source>Passages</source>
   <translation>Textstellen</translation>
  </message>
  <message>
   <source>Passages shown</source>
   <translation>Gezeigte Textstellen</translation>
  </message>
  <message>
   <source>Passages that were found for it ({n})</source>
   <translation>Textstellen, die dafür gefunden wurden ({n})</translation>
  </message>
  <message>
   <source>Phone</source>
   <translation>Telefon</translation>
  </message>
  <message>
   <source>Pin</source>
   <translation>Anheften</translation>
  </message>
  <message>
   <source>Pinned</source>
   <translation>Angeheftet</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>Ort</translation>
  </message>
  <message>
   <source>Policy changed</source>
   <translation>Richtlinie geändert</translation>
  </message>
  <message>
   <source>Previous 30 days</source>
   <translation>Letzte 30 Tage</translation>
  </message>
  <message>
   <source>Previous 7 days</source>
   <translation>Letzte 7 Tage</translation>
  </message>
  <message>
   <source>Previous place that was found</source>
   <translation>Vorherige gefundene Stelle</translation>
  </message>
  <message>
   <source>Previous question</source>
   <translation>Vorige Frage</translation>
  </message>
  <message>
   <source>Previous source</source>
   <translation>Vorige Quelle</translation>
  </message>
  <message>
   <source>Price of a million tokens answered</source>
   <translation>Preis für eine Million Token Antwort</translation>
  </message>
  <message>
   <source>Price of a million tokens asked</source>
   <translation>Preis für eine Million Token Frage</translation>
  </message>
  <message>
   <source>Privacy</source>
   <translation>Privatsphäre</translation>
  </message>
  <message>
   <source>Proxy</source>
   <translation>Proxy</translation>
  </message>
  <message>
   <source>Pseudonyms in it</source>
   <translation>Pseudonyme darin</translation>
  </message>
  <message>
   <source>Question, answer, passages, and everything needed to check them, in one file.</source>
   <translation>Frage, Antwort, Textstellen und alles, was man braucht, um sie zu prüfen, in einer Datei.</translation>
  </message>
  <message>
   <source>Questions</source>
   <translation>Fragen</translation>
  </message>
  <message>
   <source>Questions a day</source>
   <translation>Fragen am Tag</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Beenden</translation>
  </message>
  <message>
   <source>Read anew</source>
   <translation>Neu gelesen</translation>
  </message>
  <message>
   <source>Reading, searching and answering happen here. Murmur opens no connection for any of them, and no other computer is asked, unless you decide so for a question.</source>
   <translation>Lesen, Suchen und Antworten geschehen hier. Murmur öffnet für nichts davon eine Verbindung, und kein anderer Computer wird gefragt, außer Sie entscheiden es für eine Frage.</translation>
  </message>
  <message>
   <source>Reading…</source>
   <translation>Wird gelesen…</translation>
  </message>
  <message>
   <source>Recognising text: page {page} of {pages}</source>
   <translation>Text wird erkannt: Seite {page} von {pages}</translation>
  </message>
  <message>
   <source>Record</source>
   <translation>Akte</translation>
  </message>
  <message>
   <source>Register</source>
   <translation>Register</translation>
  </message>
  <message>
   <source>Remove from Murmur</source>
   <translation>Aus Murmur entfernen</translation>
  </message>
  <message>
   <source>Remove from “{collection}”</source>
   <translation>Aus „{collection}“ entfernen</translation>
  </message>
  <message>
   <source>Remove {documents} from Murmur</source>
   <translation>{documents} aus Murmur entfernen</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Umbenennen</translation>
  </message>
  <message>
   <source>Rename…</source>
   <translation>Umbenennen…</translation>
  </message>
  <message>
   <source>Replaced</source>
   <translation>Ersetzt</translation>
  </message>
  <message>
   <source>Replaced in it</source>
   <translation>Darin ersetzt</translation>
  </message>
  <message>
   <source>Require a passphrase</source>
   <translation>Eine Passphrase verlangen</translation>
  </message>
  <message>
   <source>Require signed models</source>
   <translation>Signierte Modelle verlangen</translation>
  </message>
  <message>
   <source>Require the seal</source>
   <translation>Versiegelung verlangen</translation>
  </message>
  <message>
   <source>SHA-256</source>
   <translation>SHA-256</translation>
  </message>
  <message>
   <source>SHA-256 before</source>
   <translation>SHA-256 vorher</translation>
  </message>
  <message>
   <source>SHA-256 of the file as last read</source>
   <translation>SHA-256 der zuletzt gelesenen Datei</translation>
  </message>
  <message>
   <source>SHA-256 of the model file</source>
   <translation>SHA-256 der Modelldatei</translation>
  </message>
  <message>
   <source>SHA-256 of the passage</source>
   <translation>SHA-256 der Textstelle</translation>
  </message>
  <message>
   <source>SHA-256 of what was sent</source>
   <translation>SHA-256 des Gesendeten</translation>
  </message>
  <message>
   <source>Save as a dossier (PDF)…</source>
   <translation>Als Dossier speichern (PDF)…</translation>
  </message>
  <message>
   <source>Save the dossier of this answer</source>
   <translation>Das Dossier dieser Antwort speichern</translation>
  </message>
  <message>
   <source>Scans and pictures</source>
   <translation>Scans und Bilder</translation>
  </message>
  <message>
   <source>Sealed</source>
   <translation>Versiegelt</translation>
  </message>
  <message>
   <source>Search by meaning</source>
   <translation>Suche nach Bedeutung</translation>
  </message>
  <message>
   <source>Searched {what}</source>
   <translation>Durchsucht: {what}</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Startwert</translation>
  </message>
  <message>
   <source>Sending refused</source>
   <translation>Senden abgelehnt</translation>
  </message>
  <message>
   <source>Sent to a cloud model</source>
   <translation>An ein Cloud-Modell gesendet</translation>
  </message>
  <message>
   <source>Server</source>
   <translation>Server</translation>
  </message>
  <message>
   <source>Servers that may be asked</source>
   <translation>Server, die gefragt werden dürfen</translation>
  </message>
  <message>
   <source>Servers without TLS</source>
   <translation>Server ohne TLS</translation>
  </message>
  <message>
   <source>Set by your organisation</source>
   <translation>Von Ihrer Organisation festgelegt</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Einstellungen</translation>
  </message>
  <message>
   <source>Sharing changed</source>
   <translation>Öffnung für die Cloud geändert</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Anzeigen</translation>
  </message>
  <message>
   <source>Show or hide all pages</source>
   <translation>Alle Seiten zeigen oder verbergen</translation>
  </message>
  <message>
   <source>Show or hide conversations and documents</source>
   <translation>Unterhaltungen und Dokumente ein- oder ausblenden</translation>
  </message>
  <message>
   <source>Show or hide the evidence</source>
   <translation>Belege ein- oder ausblenden</translation>
  </message>
  <message>
   <source>Show the conversations</source>
   <translation>Die Unterhaltungen zeigen</translation>
  </message>
  <message>
   <source>Show the documents</source>
   <translation>Die Dokumente zeigen</translation>
  </message>
  <message>
   <source>Show the page</source>
   <translation>Seite zeigen</translation>
  </message>
  <message>
   <source>Show the page or its text</source>
   <translation>Die Seite oder ihren Text zeigen</translation>
  </message>
  <message>
   <source>Show the text</source>
   <translation>Text zeigen</translation>
  </message>
  <message>
   <source>Shows what would leave. Nothing is sent before you approve it.</source>
   <translation>Zeigt, was hinausginge. Nichts wird gesendet, bevor Sie es freigeben.</translation>
  </message>
  <message>
   <source>Size unknown</source>
   <translation>Größe unbekannt</translation>
  </message>
  <message>
   <source>Slow here</source>
   <translation>Hier langsam</translation>
  </message>
  <message>
   <source>Smaller page</source>
   <translation>Seite kleiner</translation>
  </message>
  <message>
   <source>Social security</source>
   <translation>Sozialversicherung</translation>
  </message>
  <message>
   <source>Some sentences are not supported by the passages they cite: see the underlined.</source>
   <translation>Einige Sätze sind durch die Textstellen, auf die sie sich berufen, nicht belegt: siehe die unterstrichenen.</translation>
  </message>
  <message>
   <source>Something else</source>
   <translation>Etwas anderes</translation>
  </message>
  <message>
   <source>Something in the answer does not stand in the passage it cites. Those sentences are underlined.</source>
   <translation>Etwas in der Antwort steht nicht in der Textstelle, auf die es sich beruft. Diese Sätze sind unterstrichen.</translation>
  </message>
  <message>
   <source>Source {n}: {document}, {place}</source>
   <translation>Quelle {n}: {document}, {place}</translation>
  </message>
  <message>
   <source>Sources</source>
   <translation>Quellen</translation>
  </message>
  <message>
   <source>Speed</source>
   <translation>Geschwindigkeit</translation>
  </message>
  <message>
   <source>Spent: {today} today, {month} this month</source>
   <translation>Ausgegeben: {today} heute, {month} in diesem Monat</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Beginnen</translation>
  </message>
  <message>
   <source>Stop the answer, close the page, end the search</source>
   <translation>Antwort anhalten, Seite schließen, Suche beenden</translation>
  </message>
  <message>
   <source>Stop watching {name}</source>
   <translation>{name} nicht mehr beobachten</translation>
  </message>
  <message>
   <source>Suggest it</source>
   <translation>Vorschlagen</translation>
  </message>
  <message>
   <source>Summarise this document</source>
   <translation>Fasse dieses Dokument zusammen</translation>
  </message>
  <message>
   <source>Supported by your documents</source>
   <translation>Durch Ihre Dokumente belegt</translation>
  </message>
  <message>
   <source>Switched on</source>
   <translation>Eingeschaltet</translation>
  </message>
  <message>
   <source>Temperature</source>
   <translation>Temperatur</translation>
  </message>
  <message>
   <source>Text in pictures is recognised on this computer, in seconds a page. What cannot be read is named.</source>
   <translation>Text in Bildern wird auf diesem Computer erkannt, in Sekunden je Seite. Was nicht gelesen werden kann, wird genannt.</translation>
  </message>
  <message>
   <source>The file is not encrypted: whoever can open it can read the answer and its passages</source>
   <translation>Die Datei ist nicht verschlüsselt: Wer sie öffnen kann, kann die Antwort und ihre Textstellen lesen</translation>
  </message>
  <message>
   <source>The file is not encrypted: whoever can open it can read the conversation</source>
   <translation>Die Datei ist nicht verschlüsselt: Wer sie öffnen kann, kann die Unterhaltung lesen</translation>
  </message>
  <message>
   <source>The health check in the settings looks at every part, says what to do, and copies a report.</source>
   <translation>Die Zustandsprüfung in den Einstellungen sieht sich jeden Teil an, sagt, was zu tun ist, und kopiert einen Bericht.</translation>
  </message>
  <message>
   <source>The list of problems in the library says why and what to do, and tries again when you ask it to.</source>
   <translation>Die Liste der Probleme in der Bibliothek sagt, warum und was zu tun ist, und versucht es auf Wunsch erneut.</translation>
  </message>
  <message>
   <source>The model alone: rewrite, shorten or translate a text that you paste</source>
   <translation>Das Modell allein: einen eingefügten Text umschreiben, kürzen oder übersetzen</translation>
  </message>
  <message>
   <source>The model was unsure of what it wrote.</source>
   <translation>Das Modell war sich dessen, was es schrieb, nicht sicher.</translation>
  </message>
  <message>
   <source>The model wrote this by itself. No document was looked at, and nothing was checked.</source>
   <translation>Das hat das Modell allein geschrieben. Kein Dokument wurde angesehen und nichts geprüft.</translation>
  </message>
  <message>
   <source>The parts that touch your documents or a model are locked off from the network and from other files by the system, where it can do that. The health check in the settings says how it stands here.</source>
   <translation>Die Teile, die Ihre Dokumente oder ein Modell berühren, sperrt das System vom Netz und von anderen Dateien ab, wo es das kann. Die Zustandsprüfung in den Einstellungen sagt, wie es hier steht.</translation>
  </message>
  <message>
   <source>The passages did not all fit into the model.</source>
   <translation>Nicht alle Textstellen passten in das Modell.</translation>
  </message>
  <message>
   <source>The question names its document, {name}.</source>
   <translation>Die Frage nennt ihr Dokument, {name}.</translation>
  </message>
  <message>
   <source>The sentences were not checked against the passages. Read the sources.</source>
   <translation>Die Sätze wurden nicht an den Textstellen geprüft. Lesen Sie die Quellen.</translation>
  </message>
  <message>
   <source>The server cannot go on from here: starting over…</source>
   <translation>Der Server kann hier nicht weitermachen: von vorn…</translation>
  </message>
  <message>
   <source>The texts and your conversations are kept encrypted. The key is in the keyring of your system or behind your passphrase, which nobody can reset.</source>
   <translation>Die Texte und Ihre Unterhaltungen werden verschlüsselt aufbewahrt. Der Schlüssel liegt im Schlüsselbund Ihres Systems oder hinter Ihrer Passphrase, die niemand zurücksetzen kann.</translation>
  </message>
  <message>
   <source>The words were written without documents, or could not be checked. Be careful.</source>
   <translation>Die Worte entstanden ohne Dokumente oder konnten nicht geprüft werden. Seien Sie vorsichtig.</translation>
  </message>
  <message>
   <source>Theme</source>
   <translation>Farbschema</translation>
  </message>
  <message>
   <source>Think first</source>
   <translation>Erst nachdenken</translation>
  </message>
  <message>
   <source>This question has no answer: it was stopped, or it failed.</source>
   <translation>Diese Frage hat keine Antwort: Sie wurde angehalten oder ist fehlgeschlagen.</translation>
  </message>
  <message>
   <source>This was made by a cloud model at {host}, not on this computer.</source>
   <translation>Dies entstand bei einem Cloud-Modell auf {host}, nicht auf diesem Computer.</translation>
  </message>
  <message>
   <source>Tight</source>
   <translation>Knapp</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Heute</translation>
  </message>
  <message>
   <source>Tokens of the answer</source>
   <translation>Token der Antwort</translation>
  </message>
  <message>
   <source>Tokens of the question</source>
   <translation>Token der Frage</translation>
  </message>
  <message>
   <source>Tokens read and written</source>
   <translation>Gelesene und geschriebene Token</translation>
  </message>
  <message>
   <source>Tour of the window</source>
   <translation>Rundgang durch das Fenster</translation>
  </message>
  <message>
   <source>Undo the last removal</source>
   <translation>Letztes Entfernen rückgängig machen</translation>
  </message>
  <message>
   <source>Unpin</source>
   <translation>Lösen</translation>
  </message>
  <message>
   <source>Updates</source>
   <translation>Aktualisierungen</translation>
  </message>
  <message>
   <source>Use the graphics card</source>
   <translation>Grafikkarte benutzen</translation>
  </message>
  <message>
   <source>Use words that stand in the document, or ask about fewer documents at a time. Small models read little: the passages are often the better answer.</source>
   <translation>Benutzen Sie Wörter, die im Dokument stehen, oder fragen Sie weniger Dokumente auf einmal. Kleine Modelle lesen wenig: Die Textstellen sind oft die bessere Antwort.</translation>
  </message>
  <message>
   <source>Version</source>
   <translation>Version</translation>
  </message>
  <message>
   <source>Version of Murmur that wrote this dossier</source>
   <translation>Version von Murmur, die dieses Dossier schrieb</translation>
  </message>
  <message>
   <source>Watch a folder</source>
   <translation>Ordner beobachten</translation>
  </message>
  <message>
   <source>Watch a folder…</source>
   <translation>Ordner beobachten…</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Was</translation>
  </message>
  <message>
   <source>What happened</source>
   <translation>Was geschah</translation>
  </message>
  <message>
   <source>What left</source>
   <translation>Was hinausging</translation>
  </message>
  <message>
   <source>What this computer can run</source>
   <translation>Was auf diesem Computer läuft</translation>
  </message>
  <message>
   <source>What you approved left this computer; the register says so.</source>
   <translation>Was Sie freigaben, hat diesen Computer verlassen; das Register sagt es.</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Wann</translation>
  </message>
  <message>
   <source>Where your data lives</source>
   <translation>Wo Ihre Daten liegen</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>Wer</translation>
  </message>
  <message numerus="yes">
   <source>Whole: {n} entries</source>
   <translation>
    <numerusform>Vollständig: {n} Eintrag</numerusform>
    <numerusform>Vollständig: {n} Einträge</numerusform>
   </translation>
   <extra-one>Whole: {n} entry</extra-one>
  </message>
  <message>
   <source>Why</source>
   <translation>Warum</translation>
  </message>
  <message>
   <source>Why this was found</source>
   <translation>Warum dies gefunden wurde</translation>
  </message>
  <message>
   <source>Words</source>
   <translation>Wörter</translation>
  </message>
  <message>
   <source>Writes answers whose every sentence is checked</source>
   <translation>Schreibt Antworten, in denen jeder Satz geprüft wird</translation>
  </message>
  <message>
   <source>Written by Murmur from a conversation begun {begun}.</source>
   <translation>Von Murmur geschrieben aus einer Unterhaltung vom {begun}.</translation>
  </message>
  <message>
   <source>Written by Murmur {version} on {time}.</source>
   <translation>Von Murmur {version} geschrieben am {time}.</translation>
  </message>
  <message>
   <source>Written into {file}</source>
   <translation>In {file} geschrieben</translation>
  </message>
  <message>
   <source>Yesterday</source>
   <translation>Gestern</translation>
  </message>
  <message>
   <source>Your documents stay where they are. What Murmur reads from them, and your conversations, lies encrypted in one folder on this computer.</source>
   <translation>Ihre Dokumente bleiben, wo sie sind. Was Murmur aus ihnen liest, und Ihre Unterhaltungen liegen verschlüsselt in einem Ordner auf diesem Computer.</translation>
  </message>
  <message>
   <source>Your organisation</source>
   <translation>Ihre Organisation</translation>
  </message>
  <message numerus="yes">
   <source>Your organisation has set {n} settings on this computer.</source>
   <translation>
    <numerusform>Ihre Organisation hat {n} Einstellung auf diesem Computer festgelegt.</numerusform>
    <numerusform>Ihre Organisation hat {n} Einstellungen auf diesem Computer festgelegt.</numerusform>
   </translation>
   <extra-one>Your organisation has set {n} setting on this computer.</extra-one>
  </message>
  <message numerus="yes">
   <source>Your organisation keeps them for {n} days after the last question.</source>
   <translation>
    <numerusform>Ihre Organisation bewahrt sie nach der letzten Frage noch {n} Tag auf.</numerusform>
    <numerusform>Ihre Organisation bewahrt sie nach der letzten Frage noch {n} Tage auf.</numerusform>
   </translation>
   <extra-one>Your organisation keeps them for {n} day after the last question.</extra-one>
  </message>
  <message>
   <source>a collection</source>
   <translation>eine Sammlung</translation>
  </message>
  <message>
   <source>about {n} h left</source>
   <translation>noch etwa {n} h</translation>
  </message>
  <message>
   <source>about {n} min left</source>
   <translation>noch etwa {n} min</translation>
  </message>
  <message>
   <source>answer</source>
   <translation>Antwort</translation>
  </message>
  <message>
   <source>by {model}</source>
   <translation>von {model}</translation>
  </message>
  <message>
   <source>by {model} (SHA-256 {sha256})</source>
   <translation>von {model} (SHA-256 {sha256})</translation>
  </message>
  <message>
   <source>collection</source>
   <translation>Sammlung</translation>
  </message>
  <message>
   <source>conversations</source>
   <translation>Unterhaltungen</translation>
  </message>
  <message>
   <source>documents</source>
   <translation>Dokumente</translation>
  </message>
  <message>
   <source>entry {n}</source>
   <translation>Eintrag {n}</translation>
  </message>
  <message>
   <source>failed</source>
   <translation>fehlgeschlagen</translation>
  </message>
  <message>
   <source>for {collection}</source>
   <translation>für {collection}</translation>
  </message>
  <message>
   <source>it broke off</source>
   <translation>sie brach ab</translation>
  </message>
  <message>
   <source>it was answered</source>
   <translation>sie wurde beantwortet</translation>
  </message>
  <message>
   <source>its file is gone</source>
   <translation>ihre Datei ist fort</translation>
  </message>
  <message>
   <source>key of the server</source>
   <translation>Schlüssel des Servers</translation>
  </message>
  <message>
   <source>less than a minute left</source>
   <translation>noch weniger als eine Minute</translation>
  </message>
  <message>
   <source>less than {n}</source>
   <translation>weniger als {n}</translation>
  </message>
  <message>
   <source>may be asked</source>
   <translation>darf gefragt werden</translation>
  </message>
  <message>
   <source>needs a look</source>
   <translation>bedarf eines Blicks</translation>
  </message>
  <message>
   <source>never</source>
   <translation>nie</translation>
  </message>
  <message>
   <source>no</source>
   <translation>nein</translation>
  </message>
  <message>
   <source>not connected</source>
   <translation>nicht verbunden</translation>
  </message>
  <message>
   <source>not known</source>
   <translation>nicht bekannt</translation>
  </message>
  <message>
   <source>not measured</source>
   <translation>nicht gemessen</translation>
  </message>
  <message>
   <source>not sent</source>
   <translation>nicht gesendet</translation>
  </message>
  <message>
   <source>off</source>
   <translation>aus</translation>
  </message>
  <message>
   <source>passphrase</source>
   <translation>Passphrase</translation>
  </message>
  <message>
   <source>recovery key</source>
   <translation>Wiederherstellungsschlüssel</translation>
  </message>
  <message>
   <source>register</source>
   <translation>Register</translation>
  </message>
  <message>
   <source>restored from a backup</source>
   <translation>aus einer Sicherung wiederhergestellt</translation>
  </message>
  <message>
   <source>sentences copied from the passages</source>
   <translation>aus den Textstellen abgeschriebene Sätze</translation>
  </message>
  <message>
   <source>size unknown</source>
   <translation>Größe unbekannt</translation>
  </message>
  <message>
   <source>stopped by the person</source>
   <translation>vom Menschen angehalten</translation>
  </message>
  <message>
   <source>the answer was empty</source>
   <translation>die Antwort war leer</translation>
  </message>
  <message>
   <source>the document is not in the library any more</source>
   <translation>das Dokument ist nicht mehr in der Bibliothek</translation>
  </message>
  <message>
   <source>the dossier of an answer</source>
   <translation>das Dossier einer Antwort</translation>
  </message>
  <message>
   <source>the register</source>
   <translation>das Register</translation>
  </message>
  <message>
   <source>the register begins</source>
   <translation>das Register beginnt</translation>
  </message>
  <message>
   <source>the system's keyring</source>
   <translation>der Schlüsselbund des Systems</translation>
  </message>
  <message>
   <source>this computer</source>
   <translation>dieser Computer</translation>
  </message>
  <message>
   <source>well</source>
   <translation>in Ordnung</translation>
  </message>
  <message>
   <source>written by the model, each sentence checked against the passages</source>
   <translation>vom Modell geschrieben, jeder Satz an den Textstellen geprüft</translation>
  </message>
  <message>
   <source>written by the model, without documents</source>
   <translation>vom Modell geschrieben, ohne Dokumente</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>ja</translation>
  </message>
  <message>
   <source>your key</source>
   <translation>Ihr Schlüssel</translation>
  </message>
  <message>
   <source>{a} and {b}</source>
   <translation>{a} und {b}</translation>
  </message>
  <message>
   <source>{bytes} bytes left this computer for it (SHA-256 {sha256}): number {entry} in the register</source>
   <translation>{bytes} Bytes verließen dafür diesen Computer (SHA-256 {sha256}): Nummer {entry} im Register</translation>
  </message>
  <message>
   <source>{bytes} left this computer</source>
   <translation>{bytes} verließen diesen Computer</translation>
  </message>
  <message>
   <source>{cloud} ({host})</source>
   <translation>{cloud} ({host})</translation>
  </message>
  <message>
   <source>{done} of {total}</source>
   <translation>{done} von {total}</translation>
  </message>
  <message>
   <source>{done} · checking every byte…</source>
   <translation>{done} · jedes Byte wird geprüft…</translation>
  </message>
  <message>
   <source>{done} · the network does not answer, trying again…</source>
   <translation>{done} · das Netz antwortet nicht, neuer Versuch…</translation>
  </message>
  <message>
   <source>{event}: {more}</source>
   <translation>{event}: {more}</translation>
  </message>
  <message>
   <source>{format} (*.{ending})</source>
   <translation>{format} (*.{ending})</translation>
  </message>
  <message>
   <source>{format}…</source>
   <translation>{format}…</translation>
  </message>
  <message>
   <source>{found} of {all} documents</source>
   <translation>{found} von {all} Dokumenten</translation>
  </message>
  <message>
   <source>{name}: fewer</source>
   <translation>{name}: weniger</translation>
  </message>
  <message>
   <source>{name}: more</source>
   <translation>{name}: mehr</translation>
  </message>
  <message>
   <source>{n} GB</source>
   <translation>{n} GB</translation>
  </message>
  <message numerus="yes">
   <source>{n} bytes</source>
   <translation>
    <numerusform>{n} Byte</numerusform>
    <numerusform>{n} Bytes</numerusform>
   </translation>
   <extra-one>{n} byte</extra-one>
  </message>
  <message numerus="yes">
   <source>{n} checks</source>
   <translation>
    <numerusform>{n} Prüfung</numerusform>
    <numerusform>{n} Prüfungen</numerusform>
   </translation>
   <extra-one>{n} check</extra-one>
  </message>
  <message numerus="yes">
   <source>{n} checks, all well</source>
   <translation>
    <numerusform>{n} Prüfung, alles in Ordnung</numerusform>
    <numerusform>{n} Prüfungen, alles in Ordnung</numerusform>
   </translation>
   <extra-one>{n} check, all well</extra-one>
  </message>
  <message numerus="yes">
   <source>{n} conversations</source>
   <translation>
    <numerusform>{n} Unterhaltung</numerusform>
    <numerusform>{n} Unterhaltungen</numerusform>
   </translation>
   <extra-one>{n} conversation</extra-one>
  </message>
  <message numerus="yes">
   <source>{n} conversations will be removed within a week, pinned or not.</source>
   <translation>
    <numerusform>{n} Unterhaltung wird binnen einer Woche entfernt, ob angeheftet oder nicht.</numerusform>
    <numerusform>{n} Unterhaltungen werden binnen einer Woche entfernt, ob angeheftet oder nicht.</numerusform>
   </translation>
   <extra-one>{n} conversation will be removed within a week, pinned or not.</extra-one>
  </message>
  <message numerus="yes">
   <source>{n} documents</source>
   <translation>
    <numerusform>{n} Dokument</numerusform>
    <numerusform>{n} Dokumente</numerusform>
   </translation>
   <extra-one>{n} document</extra-one>
  </message>
  <message numerus="yes">
   <source>{n} documents are in no other collection and are removed from Murmur.</source>
   <translation>
    <numerusform>{n} Dokument ist in keiner anderen Sammlung und wird aus Murmur entfernt.</numerusform>
    <numerusform>{n} Dokumente sind in keiner anderen Sammlung und werden aus Murmur entfernt.</numerusform>
   </translation>
   <extra-one>{n} document is in no other collection and is removed from Murmur.</extra-one>
  </message>
  <message numerus="yes">
   <source>{n} documents stay in other collections.</source>
   <translation>
    <numerusform>{n} Dokument bleibt in einer anderen Sammlung.</numerusform>
    <numerusform>{n} Dokumente bleiben in anderen Sammlungen.</numerusform>
   </translation>
   <extra-one>{n} document stays in another collection.</extra-one>
  </message>
  <message numerus="yes">
   <source>{n} failed</source>
   <translation>
    <numerusform>{n} fehlgeschlagen</numerusform>
    <numerusform>{n} fehlgeschlagen</numerusform>
   </translation>
   <extra-one>{n} failed</extra-one>
  </message>
  <message numerus="yes">
   <source>{n} files</source>
   <translation>
    <numerusform>{n} Datei</numerusform>
    <numerusform>{n} Dateien</numerusform>
   </translation>
   <extra-one>{n} file</extra-one>
  </message>
  <message numerus="yes">
   <source>{n} folders</source>
   <translation>
    <numerusform>{n} Ordner</numerusform>
    <numerusform>{n} Ordner</numerusform>
   </translation>
   <extra-one>{n} folder</extra-one>
  </message>
  <message>
   <source>{n} min</source>
   <translation>{n} min</translation>
  </message>
  <message>
   <source>{n} ms</source>
   <translation>{n} ms</translation>
  </message>
  <message numerus="yes">
   <source>{n} need a look</source>
   <translation>
    <numerusform>{n} bedarf eines Blicks</numerusform>
    <numerusform>{n} bedürfen eines Blicks</numerusform>
   </translation>
   <extra-one>{n} needs a look</extra-one>
  </message>
  <message>
   <source>{n} of more than {count}</source>
   <translation>{n} von mehr als {count}</translation>
  </message>
  <message>
   <source>{n} of {count}</source>
   <translation>{n} von {count}</translation>
  </message>
  <message numerus="yes">
   <source>{n} pages</source>
   <translation>
    <numerusform>{n} Seite</numerusform>
    <numerusform>{n} Seiten</numerusform>
   </translation>
   <extra-one>{n} page</extra-one>
  </message>
  <message numerus="yes">
   <source>{n} passages</source>
   <translation>
    <numerusform>{n} Textstelle</numerusform>
    <numerusform>{n} Textstellen</numerusform>
   </translation>
   <extra-one>{n} passage</extra-one>
  </message>
  <message numerus="yes">
   <source>{n} problems</source>
   <translation>
    <numerusform>{n} Problem</numerusform>
    <numerusform>{n} Probleme</numerusform>
   </translation>
   <extra-one>{n} problem</extra-one>
  </message>
  <message numerus="yes">
   <source>{n} questions</source>
   <translation>
    <numerusform>{n} Frage</numerusform>
    <numerusform>{n} Fragen</numerusform>
   </translation>
   <extra-one>{n} question</extra-one>
  </message>
  <message>
   <source>{n} replaced</source>
   <translation>{n} ersetzt</translation>
  </message>
  <message>
   <source>{n} s</source>
   <translation>{n} s</translation>
  </message>
  <message numerus="yes">
   <source>{n} sentences are not supported by the passages they cite</source>
   <translation>
    <numerusform>{n} Satz ist durch die genannte Textstelle nicht belegt</numerusform>
    <numerusform>{n} Sätze sind durch die genannten Textstellen nicht belegt</numerusform>
   </translation>
   <extra-one>{n} sentence is not supported by the passage it cites</extra-one>
  </message>
  <message numerus="yes">
   <source>{n} sheets</source>
   <translation>
    <numerusform>{n} Tabellenblatt</numerusform>
    <numerusform>{n} Tabellenblätter</numerusform>
   </translation>
   <extra-one>{n} sheet</extra-one>
  </message>
  <message numerus="yes">
   <source>{n} slides</source>
   <translation>
    <numerusform>{n} Folie</numerusform>
    <numerusform>{n} Folien</numerusform>
   </translation>
   <extra-one>{n} slide</extra-one>
  </message>
  <message numerus="yes">
   <source>{n} tokens</source>
   <translation>
    <numerusform>{n} Token</numerusform>
    <numerusform>{n} Token</numerusform>
   </translation>
   <extra-one>{n} token</extra-one>
  </message>
  <message>
   <source>{n} tokens a second</source>
   <translation>{n} Token je Sekunde</translation>
  </message>
  <message>
   <source>{n} tokens of context</source>
   <translation>{n} Token Kontext</translation>
  </message>
  <message>
   <source>{n} tokens there, {m} back</source>
   <translation>{n} Token hin, {m} zurück</translation>
  </message>
  <message>
   <source>{n}%</source>
   <translation>{n} %</translation>
  </message>
  <message>
   <source>{percent}% prepared</source>
   <translation>{percent} % vorbereitet</translation>
  </message>
  <message>
   <source>{size} a second</source>
   <translation>{size} pro Sekunde</translation>
  </message>
  <message>
   <source>{spent} of {cap}</source>
   <translation>{spent} von {cap}</translation>
  </message>
  <message>
   <source>{time} · {n} tokens/s</source>
   <translation>{time} · {n} Token/s</translation>
  </message>
  <message>
   <source>{used} of {all} tokens</source>
   <translation>{used} von {all} Token</translation>
  </message>
  <message>
   <source>{where} by {model} (SHA-256 {sha256}).</source>
   <translation>{where} von {model} (SHA-256 {sha256}).</translation>
  </message>
  <message>
   <source>{where} by {model}.</source>
   <translation>{where} von {model}.</translation>
  </message>
  <message>
   <source>{where}, without a model.</source>
   <translation>{where}, ohne Modell.</translation>
  </message>
  <message>
   <source>{words}, about {cost}</source>
   <translation>{words}, etwa {cost}</translation>
  </message>
  <message>
   <source>“{original}” was found ({kind}) and leaves as it is.</source>
   <translation>„{original}“ wurde gefunden ({kind}) und geht so hinaus, wie es ist.</translation>
  </message>
  <message>
   <source>“{pseudonym}” leaves in the place of “{original}” ({kind}).</source>
   <translation>„{pseudonym}“ geht anstelle von „{original}“ hinaus ({kind}).</translation>
  </message>
  <message>
   <source>“{sentence}” {reason}.</source>
   <translation>„{sentence}“ {reason}.</translation>
  </message>
 </context>
</TS>
