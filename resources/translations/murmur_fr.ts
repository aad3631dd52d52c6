<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
 <context>
  <name>Activity</name>
  <message>
   <source>Adding {done} of {files}</source>
   <translation>Ajout de {done} sur {files}</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Cancel adding</source>
   <translation>Annuler l’ajout</translation>
  </message>
  <message>
   <source>Looking for documents…</source>
   <translation>Recherche de documents…</translation>
  </message>
  <message>
   <source>Preparing search by meaning</source>
   <translation>Préparation de la recherche par le sens</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Progression</translation>
  </message>
  <message>
   <source>Stopping…</source>
   <translation>Arrêt en cours…</translation>
  </message>
  <message>
   <source>What is in can be searched at once.</source>
   <translation>Ce qui est déjà ajouté peut être recherché tout de suite.</translation>
  </message>
  <message>
   <source>{counts}. You can ask already.</source>
   <translation>{counts}. Vous pouvez déjà poser vos questions.</translation>
  </message>
  <message>
   <source>{done} of {total} passages</source>
   <translation>{done} passages sur {total}</translation>
  </message>
 </context>
 <context>
  <name>AlsoReplace</name>
  <message>
   <source>Also replace these words</source>
   <translation>Remplacer aussi ces mots</translation>
  </message>
  <message>
   <source>Also replace: a name, a project, an address…</source>
   <translation>Remplacer aussi : un nom, un projet, une adresse…</translation>
  </message>
  <message>
   <source>Replace</source>
   <translation>Remplacer</translation>
  </message>
 </context>
 <context>
  <name>AnswerCard</name>
  <message>
   <source>Copied</source>
   <translation>Copié</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Copier</translation>
  </message>
  <message>
   <source>Copy the answer with its citations</source>
   <translation>Copier la réponse avec ses citations</translation>
  </message>
  <message>
   <source>More for this answer</source>
   <translation>Plus pour cette réponse</translation>
  </message>
  <message>
   <source>No passage answers this. These come nearest:</source>
   <translation>Aucun passage n’y répond. Voici les plus proches :</translation>
  </message>
  <message>
   <source>No passage answers this. Try other words, or add the document that does.</source>
   <translation>Aucun passage n’y répond. Essayez d’autres mots, ou ajoutez le document qui y répond.</translation>
  </message>
  <message>
   <source>Show the passages found for this question</source>
   <translation>Afficher les passages trouvés pour cette question</translation>
  </message>
  <message>
   <source>Sources</source>
   <translation>Sources</translation>
  </message>
  <message>
   <source>The answer is too long to be shown whole. Copying takes all of it.</source>
   <translation>La réponse est trop longue pour être affichée en entier. La copie la prend toute.</translation>
  </message>
  <message>
   <source>The others are underlined above.</source>
   <translation>Les autres sont soulignées plus haut.</translation>
  </message>
  <message>
   <source>When the model's memory is full, the conversation begins afresh, and the answer says so.</source>
   <translation>Quand la mémoire du modèle est pleine, la conversation repart à neuf, et la réponse le dit.</translation>
  </message>
 </context>
 <context>
  <name>AnswerText</name>
  <message>
   <source>Answer</source>
   <translation>Réponse</translation>
  </message>
 </context>
 <context>
  <name>Asking</name>
  <message>
   <source>Answer from the cloud ready. {verdict}. {text}</source>
   <translation>Réponse du cloud prête. {verdict}. {text}</translation>
  </message>
  <message>
   <source>Answer ready. {verdict}. {text}</source>
   <translation>Réponse prête. {verdict}. {text}</translation>
  </message>
  <message>
   <source>Stopped</source>
   <translation>Arrêté</translation>
  </message>
  <message>
   <source>Stopping…</source>
   <translation>Arrêt en cours…</translation>
  </message>
 </context>
 <context>
  <name>Banner</name>
  <message>
   <source>Show all</source>
   <translation>Tout afficher</translation>
  </message>
 </context>
 <context>
  <name>BytesView</name>
  <message>
   <source>Exactly what leaves</source>
   <translation>Exactement ce qui sort</translation>
  </message>
 </context>
 <context>
  <name>Choosing</name>
  <message>
   <source>Opens the settings: which collections may be asked about</source>
   <translation>Ouvre les réglages : les collections sur lesquelles on peut interroger</translation>
  </message>
  <message>
   <source>Passages: {n} of {all}</source>
   <translation>Passages : {n} sur {all}</translation>
  </message>
  <message>
   <source>Question</source>
   <translation>Question</translation>
  </message>
  <message>
   <source>Replaced</source>
   <translation>Remplacé</translation>
  </message>
  <message>
   <source>Replaced: nothing was found</source>
   <translation>Remplacé : rien n’a été trouvé</translation>
  </message>
  <message>
   <source>Replaced: {n} of {all} found</source>
   <translation>Remplacé : {n} sur {all} trouvés</translation>
  </message>
  <message>
   <source>Why not all?</source>
   <translation>Pourquoi pas tous ?</translation>
  </message>
  <message>
   <source>Your question: {question}</source>
   <translation>Votre question : {question}</translation>
  </message>
  <message>
   <source>“{word}” does not stand in what would leave.</source>
   <translation>« {word} » ne figure pas dans ce qui sortirait.</translation>
  </message>
 </context>
 <context>
  <name>CloudPage</name>
  <message>
   <source>Collections</source>
   <translation>Collections</translation>
  </message>
  <message>
   <source>Forget it</source>
   <translation>L’oublier</translation>
  </message>
  <message>
   <source>Forget the key</source>
   <translation>Oublier la clé</translation>
  </message>
  <message>
   <source>It is kept in your system's keyring where there is one, else encrypted with everything else.</source>
   <translation>Elle est gardée dans le trousseau de votre système s’il y en a un, sinon chiffrée avec tout le reste.</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>La garder</translation>
  </message>
  <message>
   <source>Keep the key</source>
   <translation>Garder la clé</translation>
  </message>
  <message>
   <source>Key</source>
   <translation>Clé</translation>
  </message>
  <message>
   <source>Key of the server</source>
   <translation>Clé du serveur</translation>
  </message>
  <message>
   <source>Never send…</source>
   <translation>Ne jamais envoyer…</translation>
  </message>
  <message>
   <source>Off: not for now. Ask each time: passages may leave when you have read and approved them. Never: nothing leaves, whatever other collections a document is in.</source>
   <translation>Non : pas pour l’instant. Demander à chaque fois : des passages peuvent sortir quand vous les avez lus et approuvés. Jamais : rien ne sort, quelles que soient les autres collections d’un document.</translation>
  </message>
  <message>
   <source>There are none yet.</source>
   <translation>Il n’y en a pas encore.</translation>
  </message>
  <message>
   <source>There is a key; it is never shown again.</source>
   <translation>Il y a une clé ; elle ne sera plus jamais affichée.</translation>
  </message>
  <message>
   <source>There is no key; a server of your office may need none.</source>
   <translation>Il n’y a pas de clé ; un serveur de votre bureau peut s’en passer.</translation>
  </message>
  <message>
   <source>{host} can be asked, each time with your approval.</source>
   <translation>{host} peut être interrogé, chaque fois avec votre approbation.</translation>
  </message>
  <message>
   <source>{name}: words that are never sent</source>
   <translation>{name} : les mots qui ne sont jamais envoyés</translation>
  </message>
 </context>
 <context>
  <name>CloudRoom</name>
  <message>
   <source>Look at it again</source>
   <translation>Revoir</translation>
  </message>
  <message>
   <source>No passage was found that could go along.</source>
   <translation>Aucun passage qui pourrait partir avec elle n’a été trouvé.</translation>
  </message>
  <message>
   <source>Nothing of “{name}” may ever leave this computer.</source>
   <translation>Rien de « {name} » ne peut jamais quitter cet ordinateur.</translation>
  </message>
  <message>
   <source>Stopped</source>
   <translation>Arrêté</translation>
  </message>
  <message>
   <source>The library is not open.</source>
   <translation>La bibliothèque n’est pas ouverte.</translation>
  </message>
  <message>
   <source>There is no answer yet.</source>
   <translation>Il n’y a pas encore de réponse.</translation>
  </message>
  <message>
   <source>What you approved may have arrived at {host}: the register says what left.</source>
   <translation>Ce que vous avez approuvé est peut-être arrivé chez {host} : le registre dit ce qui est sorti.</translation>
  </message>
  <message>
   <source>“{name}” is not open for a cloud model. You can change that in its menu.</source>
   <translation>« {name} » n’est pas ouverte à un modèle du cloud. Vous pouvez changer cela dans son menu.</translation>
  </message>
 </context>
 <context>
  <name>Collecting</name>
  <message>
   <source>Create</source>
   <translation>Créer</translation>
  </message>
  <message>
   <source>Delete the collection</source>
   <translation>Supprimer la collection</translation>
  </message>
  <message>
   <source>Delete the collection “{name}”?</source>
   <translation>Supprimer la collection « {name} » ?</translation>
  </message>
  <message>
   <source>Folders that are watched for it are not followed any more.</source>
   <translation>Les dossiers surveillés pour elle ne seront plus suivis.</translation>
  </message>
  <message>
   <source>New collection</source>
   <translation>Nouvelle collection</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Renommer</translation>
  </message>
  <message>
   <source>Rename the collection</source>
   <translation>Renommer la collection</translation>
  </message>
  <message>
   <source>The collection is empty.</source>
   <translation>La collection est vide.</translation>
  </message>
  <message>
   <source>The files themselves stay where they are. This cannot be undone.</source>
   <translation>Les fichiers eux-mêmes restent où ils sont. Cette action est irréversible.</translation>
  </message>
 </context>
 <context>
  <name>CommandPalette</name>
  <message>
   <source>Commands</source>
   <translation>Commandes</translation>
  </message>
  <message>
   <source>Nothing of this name.</source>
   <translation>Rien de ce nom.</translation>
  </message>
  <message>
   <source>Type what you want to do</source>
   <translation>Tapez ce que vous voulez faire</translation>
  </message>
 </context>
 <context>
  <name>Composer</name>
  <message>
   <source>Another conversation is being answered. You can ask here when it is done.</source>
   <translation>Une autre conversation est en train de recevoir sa réponse. Vous pourrez poser votre question ici ensuite.</translation>
  </message>
  <message>
   <source>Ask</source>
   <translation>Demander</translation>
  </message>
  <message>
   <source>Ask your documents…</source>
   <translation>Interrogez vos documents…</translation>
  </message>
  <message>
   <source>Do not change it</source>
   <translation>Ne pas la modifier</translation>
  </message>
  <message>
   <source>Made on this computer. Check answers against their sources.</source>
   <translation>Fait sur cet ordinateur. Vérifiez les réponses d’après leurs sources.</translation>
  </message>
  <message>
   <source>Paste a text and say what to do with it…</source>
   <translation>Collez un texte et dites quoi en faire…</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Arrêter</translation>
  </message>
  <message>
   <source>The model alone, on this computer. Nothing it writes is checked.</source>
   <translation>Le modèle seul, sur cet ordinateur. Rien de ce qu’il écrit n’est vérifié.</translation>
  </message>
  <message>
   <source>You are changing an earlier question. It is asked in a branch; this conversation stays as it is.</source>
   <translation>Vous modifiez une question précédente. Elle est posée dans une branche ; cette conversation reste telle quelle.</translation>
  </message>
  <message>
   <source>Your question</source>
   <translation>Votre question</translation>
  </message>
 </context>
 <context>
  <name>ComputerPage</name>
  <message>
   <source>Benchmark this computer</source>
   <translation>Mesurer cet ordinateur</translation>
  </message>
  <message>
   <source>First word · speed</source>
   <translation>Premier mot · vitesse</translation>
  </message>
  <message>
   <source>Free on the disk</source>
   <translation>Libre sur le disque</translation>
  </message>
  <message>
   <source>Graphics processor</source>
   <translation>Processeur graphique</translation>
  </message>
  <message>
   <source>It reads weights and evaluates a prompt for a few seconds, as the chat model would. Other programs at work make it slower. The result stays on this computer.</source>
   <translation>Pendant quelques secondes, des poids sont lus et une requête est évaluée, comme le ferait le modèle de conversation. D’autres programmes au travail le ralentissent. Le résultat reste sur cet ordinateur.</translation>
  </message>
  <message>
   <source>Measure again</source>
   <translation>Mesurer à nouveau</translation>
  </message>
  <message>
   <source>Memory</source>
   <translation>Mémoire</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modèle</translation>
  </message>
  <message>
   <source>Power</source>
   <translation>Alimentation</translation>
  </message>
  <message>
   <source>Processor</source>
   <translation>Processeur</translation>
  </message>
  <message>
   <source>battery</source>
   <translation>batterie</translation>
  </message>
  <message>
   <source>mains</source>
   <translation>secteur</translation>
  </message>
  <message>
   <source>none that llama.cpp can use: models run on the processor</source>
   <translation>aucun que llama.cpp puisse utiliser : les modèles tournent sur le processeur</translation>
  </message>
  <message>
   <source>unknown</source>
   <translation>inconnu</translation>
  </message>
  <message>
   <source>{name}, {n} cores</source>
   <translation>{name}, {n} cœurs</translation>
  </message>
  <message>
   <source>{size}, {free} of it free</source>
   <translation>{size}, dont {free} libres</translation>
  </message>
 </context>
 <context>
  <name>ConfirmDialog</name>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
 </context>
 <context>
  <name>Conversation</name>
  <message>
   <source>Opening your library…</source>
   <translation>Ouverture de votre bibliothèque…</translation>
  </message>
  <message>
   <source>The library is not open</source>
   <translation>La bibliothèque n’est pas ouverte</translation>
  </message>
 </context>
 <context>
  <name>ConversationList</name>
  <message>
   <source>Conversations</source>
   <translation>Conversations</translation>
  </message>
 </context>
 <context>
  <name>ConversationsPane</name>
  <message>
   <source>Back to the conversations</source>
   <translation>Retour aux conversations</translation>
  </message>
  <message>
   <source>Delete all of them now…</source>
   <translation>Tout supprimer maintenant…</translation>
  </message>
  <message>
   <source>Deleted: {name}</source>
   <translation>Supprimé : {name}</translation>
  </message>
  <message>
   <source>Dismiss</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>No conversation holds these words.</source>
   <translation>Aucune conversation ne contient ces mots.</translation>
  </message>
  <message>
   <source>Recently deleted</source>
   <translation>Supprimées récemment</translation>
  </message>
  <message>
   <source>Recently deleted: {n}</source>
   <translation>Supprimées récemment : {n}</translation>
  </message>
  <message>
   <source>Search conversations</source>
   <translation>Rechercher dans les conversations</translation>
  </message>
  <message>
   <source>Search the text of your conversations</source>
   <translation>Rechercher dans le texte de vos conversations</translation>
  </message>
  <message>
   <source>They are gone for good {n} days after they were deleted.</source>
   <translation>Elles disparaissent définitivement {n} jours après leur suppression.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Undo. {what}</source>
   <translation>Annuler. {what}</translation>
  </message>
  <message>
   <source>Your conversations will be listed here.</source>
   <translation>Vos conversations seront listées ici.</translation>
  </message>
 </context>
 <context>
  <name>CrashDialog</name>
  <message>
   <source>Copied</source>
   <translation>Copié</translation>
  </message>
  <message>
   <source>Copy report</source>
   <translation>Copier le rapport</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Continuer</translation>
  </message>
  <message>
   <source>Quit Murmur</source>
   <translation>Quitter Murmur</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>Rapport</translation>
  </message>
  <message>
   <source>The report says where it happened, and holds no word of a document:</source>
   <translation>Le rapport dit où cela s’est produit, et ne contient aucun mot d’un document :</translation>
  </message>
  <message>
   <source>Your documents and conversations are safe.</source>
   <translation>Vos documents et vos conversations sont intacts.</translation>
  </message>
 </context>
 <context>
  <name>DoctorPage</name>
  <message>
   <source>Check again</source>
   <translation>Vérifier à nouveau</translation>
  </message>
  <message>
   <source>Checking…</source>
   <translation>Vérification…</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>Copié</translation>
  </message>
  <message>
   <source>Copy report</source>
   <translation>Copier le rapport</translation>
  </message>
 </context>
 <context>
  <name>DocumentList</name>
  <message>
   <source>Documents</source>
   <translation>Documents</translation>
  </message>
 </context>
 <context>
  <name>DropOverlay</name>
  <message>
   <source>They stay where they are; nothing leaves this computer.</source>
   <translation>Ils restent où ils sont ; rien ne quitte cet ordinateur.</translation>
  </message>
 </context>
 <context>
  <name>EntryTable</name>
  <message>
   <source>Entries of the register</source>
   <translation>Entrées du registre</translation>
  </message>
 </context>
 <context>
  <name>EntryView</name>
  <message>
   <source>The entry</source>
   <translation>L’entrée</translation>
  </message>
 </context>
 <context>
  <name>EvidencePane</name>
  <message>
   <source>Evidence</source>
   <translation>Preuves</translation>
  </message>
  <message>
   <source>Evidence appears here</source>
   <translation>Les preuves s’affichent ici</translation>
  </message>
  <message>
   <source>Found</source>
   <translation>Trouvé</translation>
  </message>
  <message>
   <source>No document holds these words. Try fewer, or others.</source>
   <translation>Aucun document ne contient ces mots. Essayez-en moins, ou d’autres.</translation>
  </message>
  <message>
   <source>No passage has anything to do with the question.</source>
   <translation>Aucun passage n’a de rapport avec la question.</translation>
  </message>
  <message>
   <source>Nothing found</source>
   <translation>Rien trouvé</translation>
  </message>
  <message>
   <source>The passages an answer is made from, best first. Click one to see its page.</source>
   <translation>Les passages dont une réponse est faite, les meilleurs d’abord. Cliquez pour voir la page.</translation>
  </message>
 </context>
 <context>
  <name>FailureCard</name>
  <message>
   <source>It could not be read</source>
   <translation>Il n’a pas pu être lu</translation>
  </message>
  <message>
   <source>It holds pictures of text only</source>
   <translation>Il ne contient que des images de texte</translation>
  </message>
  <message>
   <source>Remove {file} from the list</source>
   <translation>Retirer {file} de la liste</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Réessayer</translation>
  </message>
  <message>
   <source>Try {file} again</source>
   <translation>Réessayer {file}</translation>
  </message>
 </context>
 <context>
  <name>FailureList</name>
  <message>
   <source>Documents that could not be added</source>
   <translation>Documents qui n’ont pas pu être ajoutés</translation>
  </message>
  <message>
   <source>Try all again</source>
   <translation>Tout réessayer</translation>
  </message>
 </context>
 <context>
  <name>FindBar</name>
  <message>
   <source>Close the search</source>
   <translation>Fermer la recherche</translation>
  </message>
  <message>
   <source>Find in this document</source>
   <translation>Chercher dans ce document</translation>
  </message>
  <message>
   <source>Next place</source>
   <translation>Occurrence suivante</translation>
  </message>
  <message>
   <source>Not found</source>
   <translation>Introuvable</translation>
  </message>
  <message>
   <source>Previous place</source>
   <translation>Occurrence précédente</translation>
  </message>
 </context>
 <context>
  <name>FindPage</name>
  <message>
   <source>A download goes straight to the maker's public files, names nothing of yours, and is checked byte by byte. Nothing else is fetched.</source>
   <translation>Un téléchargement va droit aux fichiers publics de l’éditeur, ne dit rien de vous et est vérifié octet par octet. Rien d’autre n’est récupéré.</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Tous</translation>
  </message>
  <message>
   <source>Downloads are switched off in the settings, by you or your organisation. Models can be installed from files: see On this computer.</source>
   <translation>Les téléchargements sont désactivés dans les réglages, par vous ou par votre organisation. Des modèles peuvent être installés depuis des fichiers : voyez Sur cet ordinateur.</translation>
  </message>
  <message>
   <source>Filter by name, language or licence</source>
   <translation>Filtrer par nom, langue ou licence</translation>
  </message>
  <message>
   <source>Filter the models</source>
   <translation>Filtrer les modèles</translation>
  </message>
  <message>
   <source>Fits here</source>
   <translation>Adaptés ici</translation>
  </message>
  <message>
   <source>No model matches.</source>
   <translation>Aucun modèle ne correspond.</translation>
  </message>
  <message>
   <source>Recommended for this computer</source>
   <translation>Recommandé pour cet ordinateur</translation>
  </message>
 </context>
 <context>
  <name>Finding</name>
  <message>
   <source>Find a document</source>
   <translation>Trouver un document</translation>
  </message>
  <message>
   <source>Find a document by its name</source>
   <translation>Trouver un document par son nom</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Type</translation>
  </message>
  <message>
   <source>Largest first</source>
   <translation>Les plus volumineux d’abord</translation>
  </message>
  <message>
   <source>Last added first</source>
   <translation>Derniers ajouts d’abord</translation>
  </message>
  <message>
   <source>Most pages first</source>
   <translation>Le plus de pages d’abord</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nom</translation>
  </message>
  <message>
   <source>Sort the documents. Now: {order}</source>
   <translation>Trier les documents. Actuellement : {order}</translation>
  </message>
 </context>
 <context>
  <name>HelpDialog</name>
  <message>
   <source>About Murmur {version}</source>
   <translation>À propos de Murmur {version}</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Aide</translation>
  </message>
  <message>
   <source>How it works</source>
   <translation>Comment ça marche</translation>
  </message>
  <message>
   <source>Keyboard shortcuts</source>
   <translation>Raccourcis clavier</translation>
  </message>
  <message>
   <source>Privacy</source>
   <translation>Confidentialité</translation>
  </message>
  <message>
   <source>Third-party licences…</source>
   <translation>Licences de tiers…</translation>
  </message>
  <message>
   <source>Tour of the window</source>
   <translation>Visite de la fenêtre</translation>
  </message>
  <message>
   <source>What can be read</source>
   <translation>Ce qui peut être lu</translation>
  </message>
  <message>
   <source>What the verdicts mean</source>
   <translation>Ce que veulent dire les verdicts</translation>
  </message>
  <message>
   <source>When something goes wrong</source>
   <translation>En cas de problème</translation>
  </message>
 </context>
 <context>
  <name>HitList</name>
  <message>
   <source>Passages</source>
   <translation>Passages</translation>
  </message>
 </context>
 <context>
  <name>InstalledPage</name>
  <message>
   <source>A GGUF file, or a bundle from your administrator. Murmur reads its header in a sealed process, copies it, and keeps its checksum.</source>
   <translation>Un fichier GGUF, ou un paquet de votre administrateur. Murmur lit son en-tête dans un processus isolé, le copie et garde sa somme de contrôle.</translation>
  </message>
  <message>
   <source>Install from a file…</source>
   <translation>Installer depuis un fichier…</translation>
  </message>
 </context>
 <context>
  <name>KeyList</name>
  <message>
   <source>Ask</source>
   <translation>Demander</translation>
  </message>
  <message>
   <source>Bring the deleted conversation back</source>
   <translation>Récupérer la conversation supprimée</translation>
  </message>
  <message>
   <source>Delete the conversation</source>
   <translation>Supprimer la conversation</translation>
  </message>
  <message>
   <source>New line in the question</source>
   <translation>Nouvelle ligne dans la question</translation>
  </message>
  <message>
   <source>Rename the conversation</source>
   <translation>Renommer la conversation</translation>
  </message>
  <message>
   <source>Turn the page</source>
   <translation>Tourner la page</translation>
  </message>
 </context>
 <context>
  <name>LedgerDialog</name>
  <message>
   <source>Entry {n} is the last one, says {file}</source>
   <translation>L’entrée {n} est la dernière, dit {file}</translation>
  </message>
  <message>
   <source>Entry {n} is the one that the head saw.</source>
   <translation>L’entrée {n} est celle que l’état final a vue.</translation>
  </message>
  <message>
   <source>Everything</source>
   <translation>Tout</translation>
  </message>
  <message>
   <source>Export the head</source>
   <translation>Exporter l’état final</translation>
  </message>
  <message>
   <source>Export the head…</source>
   <translation>Exporter l’état final…</translation>
  </message>
  <message>
   <source>Export the register</source>
   <translation>Exporter le registre</translation>
  </message>
  <message>
   <source>Export the register…</source>
   <translation>Exporter le registre…</translation>
  </message>
  <message>
   <source>Find in the register</source>
   <translation>Chercher dans le registre</translation>
  </message>
  <message>
   <source>Following the chain of hashes…</source>
   <translation>Vérification de la chaîne d’empreintes…</translation>
  </message>
  <message>
   <source>Head (*.json)</source>
   <translation>État final (*.json)</translation>
  </message>
  <message>
   <source>Keep the file where nobody who uses this computer can change it: with it, cutting off entries shows later.</source>
   <translation>Gardez ce fichier là où personne utilisant cet ordinateur ne peut le modifier : il révélera plus tard si des entrées ont été coupées.</translation>
  </message>
  <message>
   <source>No entry fits.</source>
   <translation>Aucune entrée ne correspond.</translation>
  </message>
  <message>
   <source>Nothing is registered yet.</source>
   <translation>Rien n’est encore inscrit.</translation>
  </message>
  <message>
   <source>Register</source>
   <translation>Registre</translation>
  </message>
  <message>
   <source>Show only</source>
   <translation>N’afficher que</translation>
  </message>
  <message>
   <source>Table (*.csv);;JSON (*.json)</source>
   <translation>Tableau (*.csv);;JSON (*.json)</translation>
  </message>
  <message>
   <source>The file is not encrypted: whoever can open it can read the register</source>
   <translation>Le fichier n’est pas chiffré : quiconque peut l’ouvrir peut lire le registre</translation>
  </message>
  <message>
   <source>The register is broken at entry {n}</source>
   <translation>Le registre est rompu à l’entrée {n}</translation>
  </message>
  <message>
   <source>Verify</source>
   <translation>Vérifier</translation>
  </message>
  <message>
   <source>Verify against a head</source>
   <translation>Vérifier avec un état final</translation>
  </message>
  <message>
   <source>Verify against a head…</source>
   <translation>Vérifier avec un état final…</translation>
  </message>
  <message>
   <source>What leaves this computer and what changes its security stands here from then on.</source>
   <translation>Ce qui quitte cet ordinateur et ce qui change sa sécurité figurera ici dès lors.</translation>
  </message>
  <message>
   <source>Writing…</source>
   <translation>Écriture…</translation>
  </message>
  <message>
   <source>Written into {file}</source>
   <translation>Écrit dans {file}</translation>
  </message>
 </context>
 <context>
  <name>LibraryPane</name>
  <message>
   <source>Add documents</source>
   <translation>Ajouter des documents</translation>
  </message>
  <message>
   <source>No document of this name.</source>
   <translation>Aucun document de ce nom.</translation>
  </message>
  <message>
   <source>Your documents will be listed here.</source>
   <translation>Vos documents seront listés ici.</translation>
  </message>
  <message>
   <source>{what} Undo takes it back.</source>
   <translation>{what} « Annuler » permet de revenir en arrière.</translation>
  </message>
 </context>
 <context>
  <name>LicencesDialog</name>
  <message>
   <source>Find a name or a licence</source>
   <translation>Chercher un nom ou une licence</translation>
  </message>
  <message>
   <source>Its package brings no text. Its name and its licence stand above.</source>
   <translation>Son paquet ne contient aucun texte. Son nom et sa licence figurent ci-dessus.</translation>
  </message>
  <message>
   <source>Murmur is made with the work of others: {n} libraries and models, each under its own terms.</source>
   <translation>Murmur est fait avec le travail d’autres : {n} bibliothèques et modèles, chacun sous ses propres conditions.</translation>
  </message>
  <message>
   <source>Murmur runs from its source here. These {n} libraries are installed in its Python environment.</source>
   <translation>Murmur s’exécute ici depuis son code source. Ces {n} bibliothèques sont installées dans son environnement Python.</translation>
  </message>
  <message>
   <source>Nothing of this name or licence.</source>
   <translation>Rien de ce nom ni sous cette licence.</translation>
  </message>
  <message>
   <source>Reading…</source>
   <translation>Lecture…</translation>
  </message>
  <message>
   <source>Text of the licence</source>
   <translation>Texte de la licence</translation>
  </message>
  <message>
   <source>Third-party licences</source>
   <translation>Licences de tiers</translation>
  </message>
  <message>
   <source>What is inside</source>
   <translation>Ce qu’il contient</translation>
  </message>
  <message>
   <source>comes with {name}</source>
   <translation>fourni avec {name}</translation>
  </message>
 </context>
 <context>
  <name>MainWindow</name>
  <message>
   <source>Delete for good</source>
   <translation>Supprimer définitivement</translation>
  </message>
  <message>
   <source>Delete {n} conversations for good?</source>
   <translation>Supprimer définitivement {n} conversations ?</translation>
  </message>
  <message>
   <source>Delete “{name}” for good?</source>
   <translation>Supprimer définitivement « {name} » ?</translation>
  </message>
  <message>
   <source>Nothing can bring them back afterwards.</source>
   <translation>Rien ne pourra les récupérer ensuite.</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Ouvrir</translation>
  </message>
  <message>
   <source>Open this address in your browser?</source>
   <translation>Ouvrir cette adresse dans votre navigateur ?</translation>
  </message>
  <message>
   <source>Open this file in its own program?</source>
   <translation>Ouvrir ce fichier dans son propre programme ?</translation>
  </message>
  <message>
   <source>Opened</source>
   <translation>Ouvert</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Réessayer</translation>
  </message>
  <message>
   <source>You can go on; if it happens again, copy the report and restart Murmur</source>
   <translation>Vous pouvez continuer ; si cela se reproduit, copiez le rapport et redémarrez Murmur</translation>
  </message>
  <message>
   <source>Your program opens files at their beginning. Go to page {page} there.</source>
   <translation>Votre programme ouvre les fichiers au début. Allez-y à la page {page}.</translation>
  </message>
 </context>
 <context>
  <name>ManagedPage</name>
  <message>
   <source>The policy's file</source>
   <translation>Le fichier de la politique</translation>
  </message>
  <message>
   <source>Whether only an administrator can change this file is not checked on this system.</source>
   <translation>Sur ce système, il n’est pas vérifié que seul un administrateur peut modifier ce fichier.</translation>
  </message>
 </context>
 <context>
  <name>ModelCard</name>
  <message>
   <source>A faster copy is used.</source>
   <translation>Une copie plus rapide est utilisée.</translation>
  </message>
  <message>
   <source>Check the file</source>
   <translation>Vérifier le fichier</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>Abandonner</translation>
  </message>
  <message>
   <source>Download</source>
   <translation>Télécharger</translation>
  </message>
  <message>
   <source>Download {size}</source>
   <translation>Télécharger {size}</translation>
  </message>
  <message>
   <source>Go on downloading</source>
   <translation>Reprendre le téléchargement</translation>
  </message>
  <message>
   <source>Make it faster here</source>
   <translation>Le rendre plus rapide ici</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Suspendre</translation>
  </message>
  <message>
   <source>Paused: {done} of {total} are here</source>
   <translation>Suspendu : {done} sur {total} sont là</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Progression</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Retirer</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Arrêter</translation>
  </message>
  <message>
   <source>Use the original file</source>
   <translation>Utiliser le fichier d’origine</translation>
  </message>
  <message>
   <source>Use this model</source>
   <translation>Utiliser ce modèle</translation>
  </message>
  <message>
   <source>Your organisation's list of models does not have it, so it can be neither fetched nor used. Choose another, or ask your administrator to add the SHA-256 of its file.</source>
   <translation>Il ne figure pas sur la liste de modèles de votre organisation : il ne peut être ni téléchargé ni utilisé. Choisissez-en un autre, ou demandez à votre administrateur d’ajouter le SHA-256 de son fichier.</translation>
  </message>
 </context>
 <context>
  <name>ModelsDialog</name>
  <message>
   <source>Get a model</source>
   <translation>Obtenir un modèle</translation>
  </message>
  <message>
   <source>Install a model</source>
   <translation>Installer un modèle</translation>
  </message>
  <message>
   <source>Installing {name}</source>
   <translation>Installation de {name}</translation>
  </message>
  <message>
   <source>Looking at the models…</source>
   <translation>Examen des modèles…</translation>
  </message>
  <message>
   <source>Measuring…</source>
   <translation>Mesure en cours…</translation>
  </message>
  <message>
   <source>Models</source>
   <translation>Modèles</translation>
  </message>
  <message>
   <source>Models and bundles (*.gguf *.zip);;All files (*)</source>
   <translation>Modèles et paquets (*.gguf *.zip);;Tous les fichiers (*)</translation>
  </message>
  <message>
   <source>On this computer</source>
   <translation>Sur cet ordinateur</translation>
  </message>
  <message>
   <source>Reading…</source>
   <translation>Lecture…</translation>
  </message>
  <message>
   <source>This computer</source>
   <translation>Cet ordinateur</translation>
  </message>
 </context>
 <context>
  <name>NameDialog</name>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Leases, Case 41, Invoices 2026…</source>
   <translation>Baux, Dossier 41, Factures 2026…</translation>
  </message>
  <message>
   <source>Name of the collection</source>
   <translation>Nom de la collection</translation>
  </message>
 </context>
 <context>
  <name>NeverSendDialog</name>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Keep the list</source>
   <translation>Garder la liste</translation>
  </message>
  <message>
   <source>Never send from “{name}”</source>
   <translation>Ne jamais envoyer de « {name} »</translation>
  </message>
  <message>
   <source>Northwind Trading
Project Heron</source>
   <translation>Négoce Vent du Nord
Projet Héron</translation>
  </message>
  <message>
   <source>One name or word a line</source>
   <translation>Un nom ou un mot par ligne</translation>
  </message>
  <message>
   <source>One name or word a line: clients, patients, projects, places. They are replaced wherever they stand in what would leave, and nobody can leave them in. The list is kept encrypted and is never sent.</source>
   <translation>Un nom ou un mot par ligne : clients, patients, projets, lieux. Ils sont remplacés partout où ils figurent dans ce qui sortirait, et personne ne peut les y laisser. La liste reste chiffrée et n’est jamais envoyée.</translation>
  </message>
 </context>
 <context>
  <name>NewPassphrase</name>
  <message>
   <source>Fair. One more word makes it strong.</source>
   <translation>Correcte. Un mot de plus la rend solide.</translation>
  </message>
  <message>
   <source>Four or more words that do not belong together are strong and easy to keep.</source>
   <translation>Quatre mots ou plus sans lien entre eux sont solides et faciles à retenir.</translation>
  </message>
  <message>
   <source>Good.</source>
   <translation>Bonne.</translation>
  </message>
  <message>
   <source>Strength</source>
   <translation>Solidité</translation>
  </message>
  <message>
   <source>Strong.</source>
   <translation>Solide.</translation>
  </message>
  <message>
   <source>The same passphrase again</source>
   <translation>La même phrase secrète encore une fois</translation>
  </message>
  <message>
   <source>The two are not the same.</source>
   <translation>Les deux ne sont pas identiques.</translation>
  </message>
  <message>
   <source>Too short: at least {n} characters.</source>
   <translation>Trop courte : au moins {n} caractères.</translation>
  </message>
  <message>
   <source>Weak: a computer guesses it quickly. Add a word or two.</source>
   <translation>Faible : un ordinateur la devine vite. Ajoutez un mot ou deux.</translation>
  </message>
 </context>
 <context>
  <name>Notice</name>
  <message>
   <source>Dismiss</source>
   <translation>Fermer</translation>
  </message>
 </context>
 <context>
  <name>PageBar</name>
  <message>
   <source>Back to the passages</source>
   <translation>Retour aux passages</translation>
  </message>
  <message>
   <source>Close this page</source>
   <translation>Fermer cette page</translation>
  </message>
  <message>
   <source>Compare with another page</source>
   <translation>Comparer avec une autre page</translation>
  </message>
  <message>
   <source>Find in this document</source>
   <translation>Chercher dans ce document</translation>
  </message>
  <message>
   <source>Fit the whole page</source>
   <translation>Page entière</translation>
  </message>
  <message>
   <source>Fit the width</source>
   <translation>Ajuster à la largeur</translation>
  </message>
  <message>
   <source>Larger</source>
   <translation>Agrandir</translation>
  </message>
  <message>
   <source>More about this page</source>
   <translation>Plus sur cette page</translation>
  </message>
  <message>
   <source>Next citation</source>
   <translation>Citation suivante</translation>
  </message>
  <message>
   <source>Next page</source>
   <translation>Page suivante</translation>
  </message>
  <message>
   <source>Page {page} of {count}</source>
   <translation>Page {page} sur {count}</translation>
  </message>
  <message>
   <source>Previous citation</source>
   <translation>Citation précédente</translation>
  </message>
  <message>
   <source>Previous page</source>
   <translation>Page précédente</translation>
  </message>
  <message>
   <source>Show all pages</source>
   <translation>Afficher toutes les pages</translation>
  </message>
  <message>
   <source>Show the text</source>
   <translation>Afficher le texte</translation>
  </message>
  <message>
   <source>Size: {percent}</source>
   <translation>Taille : {percent}</translation>
  </message>
  <message>
   <source>Smaller</source>
   <translation>Réduire</translation>
  </message>
  <message>
   <source>Source {n} of {count}</source>
   <translation>Source {n} sur {count}</translation>
  </message>
  <message>
   <source>{label} ({page} of {count})</source>
   <translation>{label} ({page} sur {count})</translation>
  </message>
  <message>
   <source>{n} of {count}</source>
   <translation>{n} sur {count}</translation>
  </message>
 </context>
 <context>
  <name>PageCanvas</name>
  <message>
   <source>Page</source>
   <translation>Page</translation>
  </message>
 </context>
 <context>
  <name>PagePane</name>
  <message>
   <source>This text is very long: the part around what you look for is shown.</source>
   <translation>Ce texte est très long : la partie autour de ce que vous cherchez est affichée.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Réessayer</translation>
  </message>
 </context>
 <context>
  <name>PageText</name>
  <message>
   <source>Text of the page</source>
   <translation>Texte de la page</translation>
  </message>
 </context>
 <context>
  <name>PassphraseDialog</name>
  <message>
   <source>Choose a passphrase</source>
   <translation>Choisissez une phrase secrète</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>It cannot be reset, because only you hold it. Backups made so far open with the passphrase they were made with.</source>
   <translation>Elle ne peut pas être réinitialisée, car vous seul la détenez. Les sauvegardes existantes s’ouvrent avec la phrase secrète de leur création.</translation>
  </message>
  <message>
   <source>It is in force. But the keyring still holds the key: take the entry “Murmur” out of it.</source>
   <translation>Elle est en vigueur. Mais le trousseau détient encore la clé : retirez-en l’entrée « Murmur ».</translation>
  </message>
  <message>
   <source>New passphrase</source>
   <translation>Nouvelle phrase secrète</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <translation>Phrase secrète</translation>
  </message>
  <message>
   <source>The passphrase you have</source>
   <translation>Votre phrase secrète actuelle</translation>
  </message>
  <message>
   <source>The same passphrase again</source>
   <translation>La même phrase secrète, encore une fois</translation>
  </message>
  <message>
   <source>The two are not the same.</source>
   <translation>Les deux ne sont pas identiques.</translation>
  </message>
  <message>
   <source>Too short: at least {n} characters.</source>
   <translation>Trop court : au moins {n} caractères.</translation>
  </message>
  <message>
   <source>Use it from now on</source>
   <translation>Utiliser désormais</translation>
  </message>
  <message>
   <source>Weak: a computer guesses it quickly. Add a word or two.</source>
   <translation>Faible : un ordinateur la devine vite. Ajoutez un mot ou deux.</translation>
  </message>
 </context>
 <context>
  <name>PassphraseField</name>
  <message>
   <source>Hide</source>
   <translation>Masquer</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Afficher</translation>
  </message>
 </context>
 <context>
  <name>PreviewDialog</name>
  <message>
   <source>Ask a cloud model</source>
   <translation>Interroger un modèle du cloud</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Handing it over…</source>
   <translation>Remise en cours…</translation>
  </message>
  <message>
   <source>Looking at what would leave…</source>
   <translation>Examen de ce qui sortirait…</translation>
  </message>
  <message>
   <source>Making the preview…</source>
   <translation>Préparation de l’aperçu…</translation>
  </message>
  <message>
   <source>NOT encrypted on the way</source>
   <translation>NON chiffré en chemin</translation>
  </message>
  <message>
   <source>No passage of this answer may leave this computer.</source>
   <translation>Aucun passage de cette réponse ne peut quitter cet ordinateur.</translation>
  </message>
  <message>
   <source>Replacing names reduces what can be learned; it does not make the text anonymous.</source>
   <translation>Remplacer des noms réduit ce qu’on peut apprendre ; cela ne rend pas le texte anonyme.</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>Envoyer</translation>
  </message>
  <message>
   <source>Send these {bytes} to {host}</source>
   <translation>Envoyer ces {bytes} à {host}</translation>
  </message>
  <message>
   <source>The preview is ready: {bytes}</source>
   <translation>L’aperçu est prêt : {bytes}</translation>
  </message>
  <message>
   <source>There is no preview, and nothing can be sent.</source>
   <translation>Il n’y a pas d’aperçu, et rien ne peut être envoyé.</translation>
  </message>
  <message>
   <source>Tick a passage to see what would leave.</source>
   <translation>Cochez un passage pour voir ce qui sortirait.</translation>
  </message>
  <message>
   <source>To {host}: {model}</source>
   <translation>À {host} : {model}</translation>
  </message>
  <message>
   <source>To {host}: {model}, {secure}</source>
   <translation>À {host} : {model}, {secure}</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Réessayer</translation>
  </message>
  <message>
   <source>over TLS</source>
   <translation>par TLS</translation>
  </message>
 </context>
 <context>
  <name>Protection</name>
  <message>
   <source>All text is encrypted. Only a very large library keeps a search index of numbers on disk, from which parts of the text could be guessed.</source>
   <translation>Tout texte est chiffré. Seule une très grande bibliothèque garde sur le disque un index de nombres, dont on pourrait deviner des parties du texte.</translation>
  </message>
  <message>
   <source>It opens with your account: your system's keyring holds the key.</source>
   <translation>Il s’ouvre avec votre compte : le trousseau de votre système détient la clé.</translation>
  </message>
  <message>
   <source>Murmur's folder</source>
   <translation>Dossier de Murmur</translation>
  </message>
  <message>
   <source>Sealed</source>
   <translation>Scellé</translation>
  </message>
  <message>
   <source>Standard</source>
   <translation>Standard</translation>
  </message>
  <message>
   <source>That index is never written; a large library is searched more slowly.</source>
   <translation>Cet index n’est jamais écrit ; une grande bibliothèque est plus lente à parcourir.</translation>
  </message>
  <message>
   <source>Your passphrase opens it. Nobody can reset it: write it down and keep it safe.</source>
   <translation>Votre phrase secrète l’ouvre. Personne ne peut la réinitialiser : notez-la et gardez-la en lieu sûr.</translation>
  </message>
 </context>
 <context>
  <name>Reading</name>
  <message>
   <source>All of it has been on screen.</source>
   <translation>Tout a été affiché à l’écran.</translation>
  </message>
  <message>
   <source>As it leaves</source>
   <translation>Tel qu’il sort</translation>
  </message>
  <message>
   <source>As it stands here</source>
   <translation>Tel qu’il est ici</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>Copié</translation>
  </message>
  <message>
   <source>Copy the whole checksum</source>
   <translation>Copier toute la somme de contrôle</translation>
  </message>
  <message>
   <source>Exactly what leaves</source>
   <translation>Exactement ce qui sort</translation>
  </message>
  <message>
   <source>Show the rest</source>
   <translation>Afficher le reste</translation>
  </message>
  <message>
   <source>The originals, which stay on this computer</source>
   <translation>Les originaux, qui restent sur cet ordinateur</translation>
  </message>
  <message>
   <source>With the originals: this does not leave</source>
   <translation>Avec les originaux : ceci ne sort pas</translation>
  </message>
  <message>
   <source>found, leaves as it is</source>
   <translation>trouvé, sort tel quel</translation>
  </message>
  <message>
   <source>replaced</source>
   <translation>remplacé</translation>
  </message>
  <message>
   <source>{n} % of it has been on screen.</source>
   <translation>{n} % a été affiché à l’écran.</translation>
  </message>
 </context>
 <context>
  <name>RecoveryKeyDialog</name>
  <message>
   <source>Copy</source>
   <translation>Copier</translation>
  </message>
  <message>
   <source>I have it</source>
   <translation>Je l’ai</translation>
  </message>
  <message>
   <source>It opens your library if the passphrase or the keyring is lost. It is shown this once and kept nowhere: print it, and keep the paper away from this computer. Whoever has it and your files can read everything.</source>
   <translation>Elle ouvre votre bibliothèque si la phrase secrète ou le trousseau est perdu. Elle n’est montrée que cette fois et n’est gardée nulle part : imprimez-la et gardez le papier loin de cet ordinateur. Qui la possède avec vos fichiers peut tout lire.</translation>
  </message>
  <message>
   <source>Make it</source>
   <translation>Créer</translation>
  </message>
  <message>
   <source>Print…</source>
   <translation>Imprimer…</translation>
  </message>
  <message>
   <source>Recovery key</source>
   <translation>Clé de récupération</translation>
  </message>
  <message>
   <source>Recovery key of a Murmur library</source>
   <translation>Clé de récupération d’une bibliothèque Murmur</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Enregistrer</translation>
  </message>
  <message>
   <source>Save…</source>
   <translation>Enregistrer…</translation>
  </message>
  <message>
   <source>The file cannot be written there.</source>
   <translation>Le fichier ne peut pas être écrit à cet endroit.</translation>
  </message>
  <message>
   <source>The recovery key you have becomes void.</source>
   <translation>Votre clé de récupération actuelle devient nulle.</translation>
  </message>
  <message>
   <source>Your passphrase</source>
   <translation>Votre phrase secrète</translation>
  </message>
 </context>
 <context>
  <name>ReplacedTable</name>
  <message>
   <source>Found</source>
   <translation>Trouvé</translation>
  </message>
  <message>
   <source>It is on the list of what is never sent.</source>
   <translation>Cela figure sur la liste de ce qui n’est jamais envoyé.</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Nature</translation>
  </message>
  <message>
   <source>Leaves as</source>
   <translation>Sort comme</translation>
  </message>
  <message>
   <source>Times</source>
   <translation>Fois</translation>
  </message>
  <message>
   <source>What was found and replaced</source>
   <translation>Ce qui a été trouvé et remplacé</translation>
  </message>
  <message>
   <source>as it is</source>
   <translation>tel quel</translation>
  </message>
 </context>
 <context>
  <name>RowPainter</name>
  <message>
   <source>Name of the conversation</source>
   <translation>Nom de la conversation</translation>
  </message>
 </context>
 <context>
  <name>ScopeChooser</name>
  <message>
   <source>Ask all documents again</source>
   <translation>Interroger à nouveau tous les documents</translation>
  </message>
  <message>
   <source>Which documents are asked. {scope}</source>
   <translation>Quels documents sont interrogés. {scope}</translation>
  </message>
  <message>
   <source>Which documents to ask</source>
   <translation>Quels documents interroger</translation>
  </message>
 </context>
 <context>
  <name>SearchBox</name>
  <message>
   <source>Find words in your documents</source>
   <translation>Chercher des mots dans vos documents</translation>
  </message>
 </context>
 <context>
  <name>SelectionBar</name>
  <message>
   <source>Copy</source>
   <translation>Copier</translation>
  </message>
  <message>
   <source>Copy with citation</source>
   <translation>Copier avec la source</translation>
  </message>
 </context>
 <context>
  <name>SettingsDialog</name>
  <message>
   <source>Health check</source>
   <translation>Contrôle d’état</translation>
  </message>
  <message>
   <source>Key and backup</source>
   <translation>Clé et sauvegarde</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Réglages</translation>
  </message>
 </context>
 <context>
  <name>SidePane</name>
  <message>
   <source>Conversations</source>
   <translation>Conversations</translation>
  </message>
  <message>
   <source>Documents</source>
   <translation>Documents</translation>
  </message>
 </context>
 <context>
  <name>SuggestionStrip</name>
  <message>
   <source>A larger model may answer this better</source>
   <translation>Un modèle plus grand y répondrait peut-être mieux</translation>
  </message>
  <message>
   <source>A larger model on this computer: {name}</source>
   <translation>Un modèle plus grand sur cet ordinateur : {name}</translation>
  </message>
  <message>
   <source>Ask a cloud model…</source>
   <translation>Interroger un modèle du cloud…</translation>
  </message>
  <message>
   <source>Dismiss</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Shows what would leave. Nothing is sent before you approve it.</source>
   <translation>Montre ce qui sortirait. Rien n’est envoyé avant votre approbation.</translation>
  </message>
 </context>
 <context>
  <name>Tending</name>
  <message>
   <source>Every byte is as it should be.</source>
   <translation>Chaque octet est comme il doit être.</translation>
  </message>
  <message>
   <source>I accept</source>
   <translation>J’accepte</translation>
  </message>
  <message>
   <source>Make a faster copy of {name}?</source>
   <translation>Créer une copie plus rapide de {name} ?</translation>
  </message>
  <message>
   <source>Make the copy</source>
   <translation>Créer la copie</translation>
  </message>
  <message>
   <source>Read them here: {address}</source>
   <translation>À lire ici : {address}</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Retirer</translation>
  </message>
  <message>
   <source>Remove {name} from this computer?</source>
   <translation>Retirer {name} de cet ordinateur ?</translation>
  </message>
  <message>
   <source>The copy is in the file format that this computer runs fastest. It takes up to a minute, about as much room on the disk again, and some of the model's quality: how much is measured and shown. You can go back.</source>
   <translation>La copie est dans le format de fichier que cet ordinateur exécute le plus vite. Elle demande jusqu’à une minute, à peu près autant de place sur le disque et un peu de la qualité du modèle : combien, c’est mesuré et affiché. Vous pouvez revenir en arrière.</translation>
  </message>
  <message>
   <source>{name} comes with terms of its maker: {licence}</source>
   <translation>{name} est soumis aux conditions de son éditeur : {licence}</translation>
  </message>
  <message>
   <source>{size} are set free; it can be downloaded again.</source>
   <translation>{size} seront libérés ; il pourra être téléchargé à nouveau.</translation>
  </message>
 </context>
 <context>
  <name>Thoughts</name>
  <message>
   <source>Hide the thoughts</source>
   <translation>Masquer les réflexions</translation>
  </message>
  <message>
   <source>Show the thoughts</source>
   <translation>Montrer les réflexions</translation>
  </message>
  <message>
   <source>Thoughts</source>
   <translation>Réflexions</translation>
  </message>
  <message>
   <source>What the model thought before it answered. None of it was checked.</source>
   <translation>Ce que le modèle a pensé avant de répondre. Rien n’en a été vérifié.</translation>
  </message>
 </context>
 <context>
  <name>Thumbnails</name>
  <message>
   <source>Pages of the document</source>
   <translation>Pages du document</translation>
  </message>
 </context>
 <context>
  <name>TopBar</name>
  <message>
   <source>Conversations and documents</source>
   <translation>Conversations et documents</translation>
  </message>
  <message>
   <source>Evidence</source>
   <translation>Preuves</translation>
  </message>
  <message>
   <source>Find a command</source>
   <translation>Trouver une commande</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Aide</translation>
  </message>
  <message>
   <source>Models</source>
   <translation>Modèles</translation>
  </message>
  <message>
   <source>New conversation</source>
   <translation>Nouvelle conversation</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Réglages</translation>
  </message>
 </context>
 <context>
  <name>Tour</name>
  <message>
   <source>Begin</source>
   <translation>Commencer</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Suivant</translation>
  </message>
  <message>
   <source>Skip the tour</source>
   <translation>Passer la visite</translation>
  </message>
  <message>
   <source>{n} of {count}</source>
   <translation>{n} sur {count}</translation>
  </message>
 </context>
 <context>
  <name>Transcript</name>
  <message>
   <source>Conversation</source>
   <translation>Conversation</translation>
  </message>
 </context>
 <context>
  <name>TurnActions</name>
  <message>
   <source>Answer again</source>
   <translation>Répondre à nouveau</translation>
  </message>
  <message>
   <source>Answer {n} of {all}</source>
   <translation>Réponse {n} sur {all}</translation>
  </message>
  <message>
   <source>Branch from here: a new conversation up to this answer</source>
   <translation>Créer une branche ici : une nouvelle conversation jusqu’à cette réponse</translation>
  </message>
  <message>
   <source>Change the question and ask it in a branch</source>
   <translation>Modifier la question et la poser dans une branche</translation>
  </message>
  <message>
   <source>Earlier answer</source>
   <translation>Réponse précédente</translation>
  </message>
  <message>
   <source>Later answer</source>
   <translation>Réponse suivante</translation>
  </message>
  <message>
   <source>{n} of {all}</source>
   <translation>{n} sur {all}</translation>
  </message>
 </context>
 <context>
  <name>TurnView</name>
  <message>
   <source>Answering in the cloud…</source>
   <translation>Réponse dans le cloud…</translation>
  </message>
  <message>
   <source>Answering on this computer…</source>
   <translation>Réponse en cours sur cet ordinateur…</translation>
  </message>
  <message>
   <source>Ask again</source>
   <translation>Redemander</translation>
  </message>
  <message>
   <source>Reading the passages… {share} %</source>
   <translation>Lecture des passages… {share} %</translation>
  </message>
  <message>
   <source>Reading… {share} %</source>
   <translation>Lecture… {share} %</translation>
  </message>
  <message>
   <source>Searching your documents…</source>
   <translation>Recherche dans vos documents…</translation>
  </message>
  <message>
   <source>Sending what you approved…</source>
   <translation>Envoi de ce que vous avez approuvé…</translation>
  </message>
  <message>
   <source>Stopped</source>
   <translation>Arrêté</translation>
  </message>
  <message>
   <source>Thinking in the cloud…</source>
   <translation>Réflexion dans le cloud…</translation>
  </message>
  <message>
   <source>Thinking on this computer…</source>
   <translation>Réflexion sur cet ordinateur…</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Réessayer</translation>
  </message>
  <message>
   <source>Your question: {question}</source>
   <translation>Votre question : {question}</translation>
  </message>
  <message>
   <source>{passages} found in {time}. Reading them…</source>
   <translation>{passages} en {time}. Lecture en cours…</translation>
  </message>
 </context>
 <context>
  <name>UndoStrip</name>
  <message>
   <source>Removing from Murmur…</source>
   <translation>Retrait de Murmur…</translation>
  </message>
  <message>
   <source>Removing from “{collection}”…</source>
   <translation>Retrait de « {collection} »…</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Undo. {what}</source>
   <translation>Annuler. {what}</translation>
  </message>
 </context>
 <context>
  <name>Unlock</name>
  <message>
   <source>Choose a passphrase</source>
   <translation>Choisissez une phrase secrète</translation>
  </message>
  <message>
   <source>Create library</source>
   <translation>Créer la bibliothèque</translation>
  </message>
  <message>
   <source>Creating…</source>
   <translation>Création…</translation>
  </message>
  <message>
   <source>Forgotten the passphrase?</source>
   <translation>Phrase secrète oubliée ?</translation>
  </message>
  <message>
   <source>It encrypts your library on this computer. It cannot be reset, because only you hold it: write it down and keep it safe.</source>
   <translation>Elle chiffre votre bibliothèque sur cet ordinateur. Elle ne peut pas être réinitialisée, car vous seul la connaissez : notez-la et gardez-la en lieu sûr.</translation>
  </message>
  <message>
   <source>It is encrypted with your passphrase and stays on this computer.</source>
   <translation>Elle est chiffrée avec votre phrase secrète et reste sur cet ordinateur.</translation>
  </message>
  <message>
   <source>Locking…</source>
   <translation>Verrouillage…</translation>
  </message>
  <message>
   <source>Murmur is locked</source>
   <translation>Murmur est verrouillé</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Ouvrir</translation>
  </message>
  <message>
   <source>Open your library</source>
   <translation>Ouvrez votre bibliothèque</translation>
  </message>
  <message>
   <source>Opening…</source>
   <translation>Ouverture…</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <translation>Phrase secrète</translation>
  </message>
  <message>
   <source>Restore a backup…</source>
   <translation>Restaurer une sauvegarde…</translation>
  </message>
  <message>
   <source>Set and open</source>
   <translation>Définir et ouvrir</translation>
  </message>
  <message>
   <source>Unlock</source>
   <translation>Déverrouiller</translation>
  </message>
  <message>
   <source>Your documents and conversations are closed. With your passphrase you go on here.</source>
   <translation>Vos documents et conversations sont fermés. Votre phrase secrète vous ramène ici.</translation>
  </message>
  <message>
   <source>Your documents and conversations are closed. Your system's keyring has the key and is asked again: this keeps out who looks at the screen, not who can use your account.</source>
   <translation>Vos documents et conversations sont fermés. Le trousseau du système détient la clé et sera de nouveau interrogé : cela écarte qui regarde l’écran, pas qui peut utiliser votre compte.</translation>
  </message>
  <message>
   <source>Your organisation requires one. From now on it opens your library on this computer, and your system's keyring no longer does. It cannot be reset, because only you hold it: write it down and keep it safe.</source>
   <translation>Votre organisation en exige une. Désormais, elle ouvre votre bibliothèque sur cet ordinateur, et le trousseau de votre système ne l’ouvre plus. Elle ne peut pas être réinitialisée, car vous seul la connaissez : notez-la et gardez-la en lieu sûr.</translation>
  </message>
 </context>
 <context>
  <name>UpdatesDialog</name>
  <message>
   <source>An update from a file</source>
   <translation>Une mise à jour d’un fichier</translation>
  </message>
  <message>
   <source>Asking…</source>
   <translation>Demande en cours…</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Retour</translation>
  </message>
  <message>
   <source>Check for updates</source>
   <translation>Chercher des mises à jour</translation>
  </message>
  <message>
   <source>Checking every file…</source>
   <translation>Vérification de chaque fichier…</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Copy the command</source>
   <translation>Copier la commande</translation>
  </message>
  <message>
   <source>Downloading Murmur {version}</source>
   <translation>Téléchargement de Murmur {version}</translation>
  </message>
  <message>
   <source>Download…</source>
   <translation>Télécharger…</translation>
  </message>
  <message>
   <source>From a file…</source>
   <translation>Depuis un fichier…</translation>
  </message>
  <message>
   <source>Murmur asks {host} for its newest version when you press the button, and names nothing of yours. Signature and hash are checked, and nothing is installed by itself.</source>
   <translation>Murmur demande à {host} sa version la plus récente quand vous cliquez sur le bouton, et ne nomme rien de vous. Signature et empreinte sont vérifiées, et rien ne s’installe tout seul.</translation>
  </message>
  <message>
   <source>Murmur {version} is the newest</source>
   <translation>Murmur {version} est la version la plus récente</translation>
  </message>
  <message>
   <source>Murmur {version} is there</source>
   <translation>Murmur {version} est là</translation>
  </message>
  <message>
   <source>Murmur {version} is verified</source>
   <translation>Murmur {version} est vérifié</translation>
  </message>
  <message>
   <source>Nothing has been installed. Close Murmur, then install this file:</source>
   <translation>Rien n’a été installé. Fermez Murmur, puis installez ce fichier :</translation>
  </message>
  <message>
   <source>Open its folder</source>
   <translation>Ouvrir son dossier</translation>
  </message>
  <message>
   <source>Or in a terminal:</source>
   <translation>Ou dans un terminal :</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Progression</translation>
  </message>
  <message>
   <source>Releases and bundles (*.deb *.zst *.AppImage *.exe *.msi *.dmg *.tar *.json);;All files (*)</source>
   <translation>Versions et paquets (*.deb *.zst *.AppImage *.exe *.msi *.dmg *.tar *.json);;Tous les fichiers (*)</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Arrêter</translation>
  </message>
  <message>
   <source>That did not work</source>
   <translation>Cela n’a pas marché</translation>
  </message>
  <message>
   <source>The command</source>
   <translation>La commande</translation>
  </message>
  <message>
   <source>The installer</source>
   <translation>Le programme d’installation</translation>
  </message>
  <message>
   <source>This is Murmur {version}</source>
   <translation>C’est Murmur {version}</translation>
  </message>
  <message>
   <source>Updates</source>
   <translation>Mises à jour</translation>
  </message>
  <message>
   <source>What is new</source>
   <translation>Nouveautés</translation>
  </message>
  <message>
   <source>{date} · {size} · signature verified</source>
   <translation>{date} · {size} · signature vérifiée</translation>
  </message>
  <message>
   <source>{host} has no newer version for this system.</source>
   <translation>{host} n’a pas de version plus récente pour ce système.</translation>
  </message>
 </context>
 <context>
  <name>VaultPage</name>
  <message>
   <source>Back up</source>
   <translation>Sauvegarder</translation>
  </message>
  <message>
   <source>Back up…</source>
   <translation>Sauvegarder…</translation>
  </message>
  <message>
   <source>Backing up…</source>
   <translation>Sauvegarde…</translation>
  </message>
  <message>
   <source>Backup</source>
   <translation>Sauvegarde</translation>
  </message>
  <message>
   <source>Change…</source>
   <translation>Changer…</translation>
  </message>
  <message>
   <source>Choose one…</source>
   <translation>Choisir…</translation>
  </message>
  <message>
   <source>Ends the workers, closes the files and covers the window. You go on where you were.</source>
   <translation>Arrête les processus, ferme les fichiers et couvre la fenêtre. Vous reprenez où vous étiez.</translation>
  </message>
  <message>
   <source>It was read back and is whole. It opens with the passphrase it has now, or the recovery key.</source>
   <translation>Elle a été relue et est intacte. Elle s’ouvre avec la phrase secrète actuelle ou la clé de récupération.</translation>
  </message>
  <message>
   <source>Level</source>
   <translation>Niveau</translation>
  </message>
  <message>
   <source>Lock</source>
   <translation>Verrouillage</translation>
  </message>
  <message>
   <source>Lock now</source>
   <translation>Verrouiller maintenant</translation>
  </message>
  <message>
   <source>Make a new one…</source>
   <translation>En créer une nouvelle…</translation>
  </message>
  <message>
   <source>Make one…</source>
   <translation>En créer une…</translation>
  </message>
  <message>
   <source>Neither protects against someone who uses your account while Murmur is unlocked, nor on a computer that is spied on already; nor does either protect your documents themselves: they stay where they are.</source>
   <translation>Aucun ne protège de qui utilise votre compte pendant que Murmur est déverrouillé, ni sur un ordinateur déjà espionné ; aucun ne protège non plus vos documents eux-mêmes : ils restent où ils sont.</translation>
  </message>
  <message>
   <source>One file with your conversations, settings and everything read from your documents, encrypted. It is read back at once. Models are not in it, nor the documents themselves.</source>
   <translation>Un fichier avec vos conversations, vos réglages et tout ce qui a été lu de vos documents, chiffré. Il est relu aussitôt. Il ne contient ni les modèles ni les documents eux-mêmes.</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <translation>Phrase secrète</translation>
  </message>
  <message>
   <source>Recovery key</source>
   <translation>Clé de récupération</translation>
  </message>
  <message>
   <source>Register</source>
   <translation>Registre</translation>
  </message>
  <message>
   <source>Sealed</source>
   <translation>Scellé</translation>
  </message>
  <message>
   <source>Sealed: that index is never written. Large libraries are searched more slowly. From next start.</source>
   <translation>Scellé : cet index n’est jamais écrit. Les grandes bibliothèques sont plus lentes à parcourir. Dès le prochain démarrage.</translation>
  </message>
  <message>
   <source>Show…</source>
   <translation>Afficher…</translation>
  </message>
  <message>
   <source>Standard</source>
   <translation>Standard</translation>
  </message>
  <message>
   <source>Standard: all text is encrypted, on a lost or stolen computer too. Only a very large library keeps a search index of numbers on disk that is not: parts of the text can be guessed from it.</source>
   <translation>Standard : tout texte est chiffré, même sur un ordinateur perdu ou volé. Seule une très grande bibliothèque garde sur le disque un index de nombres qui ne l’est pas : on peut en deviner des parties du texte.</translation>
  </message>
  <message>
   <source>There is none. Should the passphrase or the keyring be lost, nobody can open the library.</source>
   <translation>Il n’y en a pas. Si la phrase secrète ou le trousseau se perd, personne ne peut ouvrir la bibliothèque.</translation>
  </message>
  <message>
   <source>There is one, on paper. If it may be lost or seen, make a new one: the old one is void then.</source>
   <translation>Il y en a une, sur papier. Si elle a pu être perdue ou vue, créez-en une nouvelle : l’ancienne devient nulle.</translation>
  </message>
  <message>
   <source>What left this computer and what changed its security, in a chain that shows later changes.</source>
   <translation>Ce qui a quitté cet ordinateur et ce qui a changé sa sécurité, dans une chaîne qui révèle les modifications ultérieures.</translation>
  </message>
  <message>
   <source>Your passphrase opens the library. Nothing is encrypted anew when you change it.</source>
   <translation>Votre phrase secrète ouvre la bibliothèque. La changer ne rechiffre rien.</translation>
  </message>
  <message>
   <source>Your system's keyring opens the library, without asking. A passphrase would be asked each time.</source>
   <translation>Le trousseau du système ouvre la bibliothèque sans rien demander. Une phrase secrète serait demandée à chaque fois.</translation>
  </message>
 </context>
 <context>
  <name>WatchedFolders</name>
  <message>
   <source>Watched folders</source>
   <translation>Dossiers suivis</translation>
  </message>
 </context>
 <context>
  <name>WayBack</name>
  <message>
   <source>A new passphrase</source>
   <translation>Une nouvelle phrase secrète</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Retour</translation>
  </message>
  <message>
   <source>Choose the file…</source>
   <translation>Choisir le fichier…</translation>
  </message>
  <message>
   <source>Fourteen groups of four letters and digits</source>
   <translation>Quatorze groupes de quatre lettres et chiffres</translation>
  </message>
  <message>
   <source>New passphrase</source>
   <translation>Nouvelle phrase secrète</translation>
  </message>
  <message>
   <source>Opening…</source>
   <translation>Ouverture…</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <translation>Phrase secrète</translation>
  </message>
  <message>
   <source>Passphrase of the backup</source>
   <translation>Phrase secrète de la sauvegarde</translation>
  </message>
  <message>
   <source>Recovery key</source>
   <translation>Clé de récupération</translation>
  </message>
  <message>
   <source>Restore</source>
   <translation>Restaurer</translation>
  </message>
  <message>
   <source>Restore a backup</source>
   <translation>Restaurer une sauvegarde</translation>
  </message>
  <message>
   <source>Restoring…</source>
   <translation>Restauration…</translation>
  </message>
  <message>
   <source>Texts of documents, conversations and settings come back as they were when it was made; models do not.</source>
   <translation>Les textes des documents, les conversations et les réglages reviennent tels qu’ils étaient quand elle a été faite ; pas les modèles.</translation>
  </message>
  <message>
   <source>The recovery key that you printed opens the library. Then choose another passphrase.</source>
   <translation>La clé de récupération que vous avez imprimée ouvre la bibliothèque. Choisissez ensuite une autre phrase secrète.</translation>
  </message>
  <message>
   <source>This library has no recovery key. Without its passphrase nobody can open it, and no backup.</source>
   <translation>Cette bibliothèque n’a pas de clé de récupération. Sans sa phrase secrète, personne ne peut l’ouvrir, ni aucune sauvegarde.</translation>
  </message>
  <message>
   <source>Use it from now on</source>
   <translation>L’utiliser désormais</translation>
  </message>
 </context>
 <context>
  <name>Welcome</name>
  <message>
   <source>Add a folder…</source>
   <translation>Ajouter un dossier…</translation>
  </message>
  <message>
   <source>Add files…</source>
   <translation>Ajouter des fichiers…</translation>
  </message>
  <message>
   <source>Ask about your {documents}</source>
   <translation>Interrogez vos {documents}</translation>
  </message>
  <message>
   <source>Ask your own documents</source>
   <translation>Interrogez vos propres documents</translation>
  </message>
  <message>
   <source>Drop files anywhere in this window: PDF, Word, Excel, PowerPoint, OpenDocument, mails, web pages or texts. They stay where they are, and nothing leaves this computer.</source>
   <translation>Déposez des fichiers n’importe où dans cette fenêtre : PDF, Word, Excel, PowerPoint, OpenDocument, courriels, pages web ou textes. Ils restent où ils sont, et rien ne quitte cet ordinateur.</translation>
  </message>
  <message>
   <source>For example</source>
   <translation>Par exemple</translation>
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
   <translation>Ouverture de votre bibliothèque…</translation>
  </message>
  <message>
   <source>Show me around</source>
   <translation>Visite guidée</translation>
  </message>
  <message>
   <source>Six short documents come with Murmur, with questions to try.</source>
   <translation>Six courts documents sont fournis avec Murmur, avec des questions à essayer.</translation>
  </message>
  <message>
   <source>The best passages appear first, then an answer in which every sentence names its page.</source>
   <translation>Les meilleurs passages apparaissent d’abord, puis une réponse dont chaque phrase indique sa page.</translation>
  </message>
  <message>
   <source>Try it with the samples</source>
   <translation>Essayer avec les exemples</translation>
  </message>
 </context>
 <context>
  <name>WhatRuns</name>
  <message>
   <source>Back</source>
   <translation>Retour</translation>
  </message>
  <message>
   <source>Download it</source>
   <translation>Le télécharger</translation>
  </message>
  <message>
   <source>Download {name} ({size})</source>
   <translation>Télécharger {name} ({size})</translation>
  </message>
  <message>
   <source>Downloads are switched off here; a model can be installed from a file, under Models.</source>
   <translation>Les téléchargements sont désactivés ici ; un modèle peut être installé depuis un fichier, sous Modèles.</translation>
  </message>
  <message>
   <source>Here already, and used at first</source>
   <translation>Déjà là, et utilisé pour commencer</translation>
  </message>
  <message>
   <source>Measuring this computer, which takes a few seconds…</source>
   <translation>Mesure de cet ordinateur, quelques secondes…</translation>
  </message>
  <message>
   <source>This computer could not be measured now; the models' page can try it again.</source>
   <translation>Cet ordinateur n’a pas pu être mesuré maintenant ; la page des modèles permet de réessayer.</translation>
  </message>
 </context>
 <context>
  <name>WhereKept</name>
  <message>
   <source>Key and backup…</source>
   <translation>Clé et sauvegarde…</translation>
  </message>
 </context>
 <context>
  <name>Workspace</name>
  <message>
   <source>Add your documents</source>
   <translation>Ajoutez vos documents</translation>
  </message>
  <message>
   <source>Ask about them</source>
   <translation>Posez vos questions</translation>
  </message>
  <message>
   <source>Check what it says</source>
   <translation>Vérifiez ce qui est dit</translation>
  </message>
  <message>
   <source>Drop files or folders here. They stay where they are, and nothing leaves this computer.</source>
   <translation>Déposez ici des fichiers ou des dossiers. Ils restent où ils sont, et rien ne quitte cet ordinateur.</translation>
  </message>
  <message>
   <source>Summarise this document</source>
   <translation>Résume ce document</translation>
  </message>
  <message>
   <source>The passages stand here. Open one, and the page shows the words marked. Help is under F1.</source>
   <translation>Les passages sont ici. Ouvrez-en un, et la page montre les mots surlignés. L’aide est sous F1.</translation>
  </message>
  <message>
   <source>Type a question as you would ask a colleague. Every sentence of the answer names its source.</source>
   <translation>Posez une question comme à un collègue. Chaque phrase de la réponse indique sa source.</translation>
  </message>
 </context>
 <context>
  <name>_Asking</name>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
 </context>
 <context>
  <name>told</name>
  <message>
   <source>/etc/ssl/company.pem</source>
   <translation>/etc/ssl/entreprise.pem</translation>
  </message>
  <message>
   <source>A backup could not be opened on another computer: its key is in this computer's keyring alone</source>
   <translation>Une sauvegarde ne s’ouvrirait sur aucun autre ordinateur : sa clé n’est que dans le trousseau de celui-ci</translation>
  </message>
  <message>
   <source>A cloud model, or a server of your office, may be asked when you decide so: each time you see and approve exactly what leaves. Besides, each collection has to be opened for it</source>
   <translation>Un modèle du cloud, ou un serveur de votre bureau, peut être interrogé quand vous le décidez : chaque fois, vous voyez et approuvez exactement ce qui sort. De plus, chaque collection doit y être ouverte</translation>
  </message>
  <message>
   <source>A collection needs a name</source>
   <translation>Une collection a besoin d’un nom</translation>
  </message>
  <message>
   <source>A document of this conversation was removed: what was said before this answer was left out.</source>
   <translation>Un document de cette conversation a été retiré : ce qui a été dit avant cette réponse a été laissé de côté.</translation>
  </message>
  <message>
   <source>A file with certificates (PEM) to trust for downloads, besides those the system trusts: for networks that look into connections, and for a mirror of your own</source>
   <translation>Un fichier de certificats (PEM) auxquels se fier pour les téléchargements, en plus de ceux du système : pour les réseaux qui inspectent les connexions, et pour un miroir à vous</translation>
  </message>
  <message>
   <source>A file with certificates (PEM) to trust for that server, besides those the system trusts</source>
   <translation>Un fichier de certificats (PEM) auxquels se fier pour ce serveur, en plus de ceux du système</translation>
  </message>
  <message>
   <source>A message is larger than {a} MB</source>
   <translation>Un message dépasse {a} Mo</translation>
  </message>
  <message>
   <source>A name or a question holds characters that are no characters</source>
   <translation>Un nom ou une question contient des caractères invalides</translation>
  </message>
  <message>
   <source>A part of Murmur ({a}) could not be started</source>
   <translation>Une partie de Murmur ({a}) n’a pas pu démarrer</translation>
  </message>
  <message>
   <source>A part of Murmur failed ({a})</source>
   <translation>Une partie de Murmur a échoué ({a})</translation>
  </message>
  <message>
   <source>A part of Murmur stopped unexpectedly</source>
   <translation>Une partie de Murmur s’est arrêtée de façon inattendue</translation>
  </message>
  <message>
   <source>A part of the mail is damaged</source>
   <translation>Une partie du courriel est endommagée</translation>
  </message>
  <message>
   <source>A passphrase is needed, and there is no terminal to ask on</source>
   <translation>Une phrase secrète est nécessaire, et il n’y a pas de terminal où la demander</translation>
  </message>
  <message>
   <source>A server may be asked for a newer Murmur when you press Check for updates; nothing is ever asked by itself, and nothing installed. Switched off, an update can still be taken from a file</source>
   <translation>Un serveur peut être interrogé sur un Murmur plus récent quand vous cliquez sur « Chercher des mises à jour » ; rien n’est jamais demandé ni installé tout seul. Désactivé, une mise à jour peut encore être prise d’un fichier</translation>
  </message>
  <message>
   <source>A server of your own that has the models: its address, beginning with https://, takes the place of the public one, and no other server is asked. Empty: the servers that the list of models names</source>
   <translation>Un serveur à vous qui a les modèles : son adresse, qui commence par https://, remplace l’adresse publique, et aucun autre serveur n’est interrogé. Vide : les serveurs que nomme la liste des modèles</translation>
  </message>
  <message>
   <source>A small file that Murmur needs to open this folder is damaged or missing</source>
   <translation>Un petit fichier dont Murmur a besoin pour ouvrir ce dossier est endommagé ou absent</translation>
  </message>
  <message>
   <source>A typical question takes {a} s instead of {b} s (reading {c} tokens a second instead of {d}, writing {e} instead of {f}).</source>
   <translation>Une question typique prend {a} s au lieu de {b} s (lit {c} jetons par seconde au lieu de {d}, en écrit {e} au lieu de {f}).</translation>
  </message>
  <message>
   <source>A worker sent something Murmur does not understand</source>
   <translation>Un processus a envoyé quelque chose que Murmur ne comprend pas</translation>
  </message>
  <message>
   <source>About {time} to the first word, then {n} tokens a second.</source>
   <translation>Environ {time} jusqu’au premier mot, puis {n} jetons par seconde.</translation>
  </message>
  <message>
   <source>About {time} to the first word.</source>
   <translation>Environ {time} jusqu’au premier mot.</translation>
  </message>
  <message>
   <source>Add a copy without copy protection</source>
   <translation>Ajoutez une copie sans protection</translation>
  </message>
  <message>
   <source>Add the text as a document and ask about it</source>
   <translation>Ajoutez le texte comme document et interrogez-le</translation>
  </message>
  <message>
   <source>Ask a shorter question</source>
   <translation>Posez une question plus courte</translation>
  </message>
  <message>
   <source>Ask again in a moment: {a} of {b} passages are ready</source>
   <translation>Reposez la question dans un instant : {a} passages sur {b} sont prêts</translation>
  </message>
  <message>
   <source>Ask for a change: it is {a}</source>
   <translation>Demandez un changement : c’est {a}</translation>
  </message>
  <message>
   <source>Ask for one with its own id</source>
   <translation>Demandez-en un qui ait son propre identifiant</translation>
  </message>
  <message>
   <source>Ask it about your documents</source>
   <translation>Posez-la sur vos documents</translation>
  </message>
  <message>
   <source>Ask whoever made it</source>
   <translation>Demandez à la personne qui l’a fait</translation>
  </message>
  <message>
   <source>Ask your administrator for such a bundle</source>
   <translation>Demandez un tel paquet à votre administrateur</translation>
  </message>
  <message>
   <source>Asking a cloud model is switched off</source>
   <translation>Interroger un modèle du cloud est désactivé</translation>
  </message>
  <message>
   <source>Asking {a}…</source>
   <translation>{a} est interrogé…</translation>
  </message>
  <message>
   <source>Bring the driver up to date; then switch the graphics card off and on again in the settings under Answers</source>
   <translation>Mettez le pilote à jour ; puis désactivez et réactivez la carte graphique dans les réglages, sous Réponses</translation>
  </message>
  <message>
   <source>CSV</source>
   <translation>CSV</translation>
  </message>
  <message>
   <source>Check its name and its permissions</source>
   <translation>Vérifiez son nom et ses droits d’accès</translation>
  </message>
  <message>
   <source>Check that it is connected, and neither full nor over your quota; nothing that was ready is lost</source>
   <translation>Vérifiez qu’il est connecté, ni plein ni au-delà de votre quota ; rien de ce qui était prêt n’est perdu</translation>
  </message>
  <message>
   <source>Check that it is connected, and start again</source>
   <translation>Vérifiez qu’il est branché, et recommencez</translation>
  </message>
  <message>
   <source>Check that it is the right file</source>
   <translation>Vérifiez que c’est le bon fichier</translation>
  </message>
  <message>
   <source>Check that its disk is still connected, then add it again</source>
   <translation>Vérifiez que son disque est toujours connecté, puis ajoutez-le à nouveau</translation>
  </message>
  <message>
   <source>Check that the disk has room; the model works as it is</source>
   <translation>Vérifiez que le disque a de la place ; le modèle fonctionne tel quel</translation>
  </message>
  <message>
   <source>Check that the disk is not read-only and that the folder belongs to you</source>
   <translation>Vérifiez que le disque n’est pas en lecture seule et que le dossier vous appartient</translation>
  </message>
  <message>
   <source>Check that the disk is there</source>
   <translation>Vérifiez que le disque est présent</translation>
  </message>
  <message>
   <source>Check the folder's permissions</source>
   <translation>Vérifiez les autorisations du dossier</translation>
  </message>
  <message>
   <source>Check the network and start again: it goes on where it stopped</source>
   <translation>Vérifiez le réseau et recommencez : cela reprend où cela s’est arrêté</translation>
  </message>
  <message>
   <source>Check the path and choose a folder</source>
   <translation>Vérifiez le chemin et choisissez un dossier</translation>
  </message>
  <message>
   <source>Check the path and your permission to read it</source>
   <translation>Vérifiez le chemin et votre droit de lecture</translation>
  </message>
  <message>
   <source>Check your permission to read it</source>
   <translation>Vérifiez votre droit de lecture</translation>
  </message>
  <message>
   <source>Checking the model file</source>
   <translation>Vérification du fichier du modèle</translation>
  </message>
  <message>
   <source>Checking {name}</source>
   <translation>Vérification de {name}</translation>
  </message>
  <message>
   <source>Choose a GGUF file: its name ends in .gguf</source>
   <translation>Choisissez un fichier GGUF : son nom se termine par .gguf</translation>
  </message>
  <message>
   <source>Choose a document or a folder of documents</source>
   <translation>Choisissez un document ou un dossier de documents</translation>
  </message>
  <message>
   <source>Choose a model made for chat</source>
   <translation>Choisissez un modèle fait pour la conversation</translation>
  </message>
  <message>
   <source>Choose a shorter one</source>
   <translation>Choisissez-en un plus court</translation>
  </message>
  <message>
   <source>Choose among those that were found</source>
   <translation>Choisissez parmi ceux qui ont été trouvés</translation>
  </message>
  <message>
   <source>Choose another folder, or make room on the disk; the register itself is not affected</source>
   <translation>Choisissez un autre dossier, ou libérez de la place sur le disque ; le registre lui-même n’est pas touché</translation>
  </message>
  <message>
   <source>Choose another model</source>
   <translation>Choisissez un autre modèle</translation>
  </message>
  <message>
   <source>Choose another model, or ask your administrator to add the SHA-256 of its file</source>
   <translation>Choisissez un autre modèle, ou demandez à votre administrateur d’ajouter le SHA-256 de son fichier</translation>
  </message>
  <message>
   <source>Choose another name</source>
   <translation>Choisissez un autre nom</translation>
  </message>
  <message>
   <source>Choose another one in the settings</source>
   <translation>Choisissez-en un autre dans les réglages</translation>
  </message>
  <message>
   <source>Choose at least one: a question alone has nothing to be answered from</source>
   <translation>Choisissez-en au moins un : une question seule n’a rien pour trouver sa réponse</translation>
  </message>
  <message>
   <source>Choose one of several words; it cannot be reset</source>
   <translation>Choisissez-en une de plusieurs mots ; elle ne peut pas être réinitialisée</translation>
  </message>
  <message>
   <source>Choose one that `murmur ledger head` wrote</source>
   <translation>Choisissez-en un écrit par `murmur ledger head`</translation>
  </message>
  <message>
   <source>Choose one with `murmur vault passphrase`, or start Murmur's window, which asks for it</source>
   <translation>Choisissez-en une avec `murmur vault passphrase`, ou lancez la fenêtre de Murmur, qui la demande</translation>
  </message>
  <message>
   <source>Choose the .gguf file to install</source>
   <translation>Choisissez le fichier .gguf à installer</translation>
  </message>
  <message>
   <source>Choose the folder of one model</source>
   <translation>Choisissez le dossier d’un seul modèle</translation>
  </message>
  <message>
   <source>Choose the head of this library</source>
   <translation>Choisissez l’état final de cette bibliothèque</translation>
  </message>
  <message>
   <source>Choose the model's own file</source>
   <translation>Choisissez le fichier du modèle lui-même</translation>
  </message>
  <message>
   <source>Choosing a sentence: part {a} of {b}</source>
   <translation>Choix d’une phrase : partie {a} sur {b}</translation>
  </message>
  <message>
   <source>Close the other Murmur first, or choose another folder with --home</source>
   <translation>Fermez d’abord l’autre Murmur, ou choisissez un autre dossier avec --home</translation>
  </message>
  <message>
   <source>Commercial use is free only below 10 million US dollars of revenue a year</source>
   <translation>L’usage commercial n’est libre qu’en dessous de 10 millions de dollars US de chiffre d’affaires par an</translation>
  </message>
  <message>
   <source>Compare group {a} with the paper again</source>
   <translation>Comparez encore une fois le groupe {a} avec le papier</translation>
  </message>
  <message>
   <source>Compare it with the paper, group by group: fourteen groups of four letters and digits</source>
   <translation>Comparez-la avec le papier, groupe par groupe : quatorze groupes de quatre lettres et chiffres</translation>
  </message>
  <message>
   <source>Conversations in which nothing happened for so many days are removed; 0: never</source>
   <translation>Les conversations où rien ne s’est passé pendant ce nombre de jours sont supprimées ; 0 : jamais</translation>
  </message>
  <message>
   <source>Copying the model</source>
   <translation>Copie du modèle</translation>
  </message>
  <message>
   <source>Correct its path in the settings under Downloads</source>
   <translation>Corrigez son chemin dans les réglages, sous Téléchargements</translation>
  </message>
  <message>
   <source>Do not install it. Get the release again</source>
   <translation>Ne l’installez pas. Récupérez la version à nouveau</translation>
  </message>
  <message>
   <source>Do not install it. Get the release again from where you trust it</source>
   <translation>Ne l’installez pas. Récupérez la version à nouveau d’une source de confiance</translation>
  </message>
  <message>
   <source>Documents inside documents are read {a} deep, this one lies deeper</source>
   <translation>Les documents contenus dans d’autres sont lus sur {a} niveaux, celui-ci est plus profond</translation>
  </message>
  <message>
   <source>Downloads are switched off on this computer</source>
   <translation>Les téléchargements sont désactivés sur cet ordinateur</translation>
  </message>
  <message>
   <source>Entry 1 is not the first entry of this library's register</source>
   <translation>L’entrée 1 n’est pas la première du registre de cette bibliothèque</translation>
  </message>
  <message>
   <source>Entry {n} is missing</source>
   <translation>L’entrée {n} manque</translation>
  </message>
  <message>
   <source>Entry {n} is not as Murmur writes entries</source>
   <translation>L’entrée {n} n’est pas telle que Murmur les écrit</translation>
  </message>
  <message>
   <source>Entry {n} was another one when it stood at the end: it or one before it was replaced</source>
   <translation>L’entrée {n} était autre quand elle se trouvait à la fin : elle ou une précédente a été remplacée</translation>
  </message>
  <message>
   <source>Entry {n} was changed: it does not fit its hash</source>
   <translation>L’entrée {n} a été modifiée : elle ne correspond pas à son empreinte</translation>
  </message>
  <message>
   <source>Entry {n} was written after another entry {m} than this one: it was replaced</source>
   <translation>L’entrée {n} a été écrite après une autre entrée {m} que celle-ci : elle a été remplacée</translation>
  </message>
  <message>
   <source>Everything else in it holds</source>
   <translation>Tout le reste du fichier est valable</translation>
  </message>
  <message>
   <source>Excel</source>
   <translation>Excel</translation>
  </message>
  <message>
   <source>Free some disk space</source>
   <translation>Libérez de l’espace disque</translation>
  </message>
  <message>
   <source>Free some space and start again: the download goes on where it stopped</source>
   <translation>Libérez de l’espace et recommencez : le téléchargement reprend où il s’est arrêté</translation>
  </message>
  <message>
   <source>Free some space and start again; what has arrived is kept</source>
   <translation>Libérez de l’espace et recommencez ; ce qui est arrivé est gardé</translation>
  </message>
  <message>
   <source>Free some space and try again</source>
   <translation>Libérez de la place et réessayez</translation>
  </message>
  <message>
   <source>Free some space and try again; nothing that was ready is lost</source>
   <translation>Libérez de l’espace et réessayez ; rien de ce qui était prêt n’est perdu</translation>
  </message>
  <message>
   <source>Free {a} MB and start again; what has arrived is kept</source>
   <translation>Libérez {a} Mo et recommencez ; ce qui est arrivé est gardé</translation>
  </message>
  <message>
   <source>From entry {n} on the file is damaged and cannot be read</source>
   <translation>À partir de l’entrée {n}, le fichier est endommagé et illisible</translation>
  </message>
  <message>
   <source>Get a fresh copy, or open and save it again in its own program</source>
   <translation>Procurez-vous une nouvelle copie, ou ouvrez-le et enregistrez-le à nouveau dans son propre programme</translation>
  </message>
  <message>
   <source>Get a fresh copy: there is nothing in this one to read</source>
   <translation>Procurez-vous une nouvelle copie : il n’y a rien à lire dans celle-ci</translation>
  </message>
  <message>
   <source>Get a newer one</source>
   <translation>Procurez-vous-en un plus récent</translation>
  </message>
  <message>
   <source>Get it again</source>
   <translation>Procurez-vous-le à nouveau</translation>
  </message>
  <message>
   <source>Get one that is little-endian</source>
   <translation>Procurez-vous-en un au format « little-endian »</translation>
  </message>
  <message>
   <source>Get the bundle again</source>
   <translation>Procurez-vous à nouveau le paquet</translation>
  </message>
  <message>
   <source>Get the model again</source>
   <translation>Téléchargez à nouveau le modèle</translation>
  </message>
  <message>
   <source>Get the model as one file</source>
   <translation>Procurez-vous le modèle en un seul fichier</translation>
  </message>
  <message>
   <source>Get the one for this system</source>
   <translation>Récupérez celle pour ce système</translation>
  </message>
  <message>
   <source>Get the release again</source>
   <translation>Récupérez la version à nouveau</translation>
  </message>
  <message>
   <source>Get the release again, with all its files</source>
   <translation>Récupérez la version à nouveau, avec tous ses fichiers</translation>
  </message>
  <message>
   <source>Group {a} must have four letters and digits: compare it with the paper</source>
   <translation>Le groupe {a} doit avoir quatre lettres et chiffres : comparez-le avec le papier</translation>
  </message>
  <message>
   <source>HTML</source>
   <translation>HTML</translation>
  </message>
  <message>
   <source>How a model that writes chooses its words: as its makers advise, or always the likeliest one. Either way the same question gets the same answer; answering again tries other words, where there are any</source>
   <translation>Comment un modèle qui rédige choisit ses mots : comme ses éditeurs le conseillent, ou toujours le plus probable. Dans les deux cas, la même question reçoit la même réponse ; répondre à nouveau essaie d’autres mots, s’il y en a</translation>
  </message>
  <message>
   <source>How fast it would be is not known.</source>
   <translation>On ne sait pas à quelle vitesse il irait.</translation>
  </message>
  <message>
   <source>How large it is, is not known.</source>
   <translation>Sa taille n’est pas connue.</translation>
  </message>
  <message>
   <source>How many passages are shown for a question</source>
   <translation>Combien de passages sont affichés pour une question</translation>
  </message>
  <message>
   <source>How meanings are searched. In memory (exact) nothing is written; on disk (chroma) lies an index of unencrypted vectors, from which text can be partly reconstructed; automatic (auto) stays in memory until a library is so large that it no longer pays</source>
   <translation>Comment la recherche par le sens se fait. En mémoire (exact), rien n’est écrit ; sur le disque (chroma) se trouve un index de vecteurs non chiffrés, dont le texte peut être en partie reconstitué ; automatique (auto) reste en mémoire tant que la bibliothèque n’est pas trop grande</translation>
  </message>
  <message>
   <source>How much memory its context takes is not known: the most of its peers is counted.</source>
   <translation>On ne sait pas combien de mémoire prend son contexte : le plus gourmand de ses semblables est compté.</translation>
  </message>
  <message>
   <source>If it holds pictures of pages, save it as PDF</source>
   <translation>S’il contient des images de pages, enregistrez-le en PDF</translation>
  </message>
  <message>
   <source>Indexing made a part of Murmur stop again and again</source>
   <translation>L’indexation a fait s’arrêter une partie de Murmur à plusieurs reprises</translation>
  </message>
  <message>
   <source>Install it from a file</source>
   <translation>Installez-le depuis un fichier</translation>
  </message>
  <message>
   <source>It belongs to another library, or a newer one was made since</source>
   <translation>Elle appartient à une autre bibliothèque, ou une plus récente a été créée depuis</translation>
  </message>
  <message>
   <source>It has been restarted; try the same again</source>
   <translation>Elle a été redémarrée ; réessayez la même chose</translation>
  </message>
  <message>
   <source>It has {a} letters and digits, and here are {b}</source>
   <translation>Elle a {a} lettres et chiffres, et en voici {b}</translation>
  </message>
  <message>
   <source>It is too small to write about documents and answers in quotes.</source>
   <translation>Il est trop petit pour rédiger sur des documents et répond par des citations.</translation>
  </message>
  <message>
   <source>It is used as it is</source>
   <translation>Il est utilisé tel quel</translation>
  </message>
  <message>
   <source>It names no source</source>
   <translation>Elle ne nomme aucune source</translation>
  </message>
  <message>
   <source>It needs {size} and fits well, on the graphics processor.</source>
   <translation>Il demande {size} et convient bien, sur le processeur graphique.</translation>
  </message>
  <message>
   <source>It needs {size} and fits well, on the processor.</source>
   <translation>Il demande {size} et convient bien, sur le processeur.</translation>
  </message>
  <message>
   <source>It needs {size} and fits well, {share} of it on the graphics processor.</source>
   <translation>Il demande {size} et convient bien, à {share} sur le processeur graphique.</translation>
  </message>
  <message>
   <source>It needs {size}, so that other programs are swapped out, on the graphics processor.</source>
   <translation>Il demande {size}, au point de repousser d’autres programmes sur le disque, sur le processeur graphique.</translation>
  </message>
  <message>
   <source>It needs {size}, so that other programs are swapped out, on the processor.</source>
   <translation>Il demande {size}, au point de repousser d’autres programmes sur le disque, sur le processeur.</translation>
  </message>
  <message>
   <source>It needs {size}, so that other programs are swapped out, {share} of it on the graphics processor.</source>
   <translation>Il demande {size}, au point de repousser d’autres programmes sur le disque, à {share} sur le processeur graphique.</translation>
  </message>
  <message>
   <source>It needs {size}, which is more than there is, on the graphics processor.</source>
   <translation>Il demande {size}, plus qu’il n’y en a, sur le processeur graphique.</translation>
  </message>
  <message>
   <source>It needs {size}, which is more than there is, on the processor.</source>
   <translation>Il demande {size}, plus qu’il n’y en a, sur le processeur.</translation>
  </message>
  <message>
   <source>It needs {size}, which is more than there is, {share} of it on the graphics processor.</source>
   <translation>Il demande {size}, plus qu’il n’y en a, à {share} sur le processeur graphique.</translation>
  </message>
  <message>
   <source>It predicts a fixed text the same (perplexity {a} instead of {b}).</source>
   <translation>Elle prédit un texte fixe aussi bien (perplexité {a} au lieu de {b}).</translation>
  </message>
  <message>
   <source>It predicts a fixed text {n}% better (perplexity {a} instead of {b}).</source>
   <translation>Elle prédit un texte fixe {n} % mieux (perplexité {a} au lieu de {b}).</translation>
  </message>
  <message>
   <source>It predicts a fixed text {n}% worse (perplexity {a} instead of {b}).</source>
   <translation>Elle prédit un texte fixe {n} % moins bien (perplexité {a} au lieu de {b}).</translation>
  </message>
  <message>
   <source>It says “not” where the passage does not, or the other way round</source>
   <translation>Elle nie ce que le passage affirme, ou l’inverse</translation>
  </message>
  <message>
   <source>It says “{words}” where the passage says “{others}”</source>
   <translation>Elle dit « {words} » là où le passage dit « {others} »</translation>
  </message>
  <message>
   <source>It takes no part unless chosen</source>
   <translation>Il ne sert que si vous le choisissez</translation>
  </message>
  <message>
   <source>It thinks before every answer, which takes long over documents.</source>
   <translation>Il réfléchit avant chaque réponse, ce qui est long sur des documents.</translation>
  </message>
  <message>
   <source>It was deleted and never used; try once more, and if that fails too, get the file from another source</source>
   <translation>Il a été supprimé et jamais utilisé ; réessayez une fois, et si cela échoue encore, prenez le fichier d’une autre source</translation>
  </message>
  <message>
   <source>It was deleted; the disk may be failing: choose another one</source>
   <translation>Elle a été supprimée ; le disque est peut-être défaillant : choisissez-en un autre</translation>
  </message>
  <message>
   <source>It was made by a newer Murmur: update Murmur to restore it</source>
   <translation>Elle vient d’un Murmur plus récent : mettez Murmur à jour pour la restaurer</translation>
  </message>
  <message>
   <source>It was sent; the register says so</source>
   <translation>Cela a été envoyé ; le registre le dit</translation>
  </message>
  <message>
   <source>It writes {n} tokens a second.</source>
   <translation>Il écrit {n} jetons par seconde.</translation>
  </message>
  <message>
   <source>Its document is no longer in the library</source>
   <translation>Son document n’est plus dans la bibliothèque</translation>
  </message>
  <message>
   <source>Its maker's own licence has to be accepted.</source>
   <translation>La licence propre à son éditeur doit être acceptée.</translation>
  </message>
  <message>
   <source>Its size is not known.</source>
   <translation>Sa taille n’est pas connue.</translation>
  </message>
  <message>
   <source>Leave the conversation out to start a new one</source>
   <translation>N’indiquez pas de conversation pour en commencer une nouvelle</translation>
  </message>
  <message>
   <source>Let an administrator look at the permissions of the file and of its folder</source>
   <translation>Faites vérifier par un administrateur les droits du fichier et de son dossier</translation>
  </message>
  <message>
   <source>Let the name end with .csv or .json</source>
   <translation>Faites finir le nom par .csv ou .json</translation>
  </message>
  <message>
   <source>Light or dark, or as the system has it</source>
   <translation>Clair ou sombre, ou comme le système</translation>
  </message>
  <message>
   <source>Looking at the {a} worker</source>
   <translation>Examen du processus « {a} »</translation>
  </message>
  <message>
   <source>Looking for updates is switched off on this computer</source>
   <translation>La recherche de mises à jour est désactivée sur cet ordinateur</translation>
  </message>
  <message>
   <source>Make a recovery key first (`murmur vault recovery-key`), or choose a passphrase; then make the backup</source>
   <translation>Créez d’abord une clé de récupération (`murmur vault recovery-key`) ou choisissez une phrase secrète ; puis faites la sauvegarde</translation>
  </message>
  <message>
   <source>Make a recovery key, print it, and keep it away from this computer</source>
   <translation>Créez une clé de récupération, imprimez-la et gardez-la loin de cet ordinateur</translation>
  </message>
  <message>
   <source>Make it smaller than {a} million pixels and add that</source>
   <translation>Réduisez-la à moins de {a} millions de pixels et ajoutez-la</translation>
  </message>
  <message>
   <source>Markdown</source>
   <translation>Markdown</translation>
  </message>
  <message>
   <source>Mend or remove the file models.toml in Murmur's folder</source>
   <translation>Corrigez ou retirez le fichier models.toml du dossier de Murmur</translation>
  </message>
  <message>
   <source>Models are installed from signed bundles only; what the list of models names may be downloaded</source>
   <translation>Les modèles ne s’installent que depuis des paquets signés ; ce que nomme la liste de modèles peut être téléchargé</translation>
  </message>
  <message>
   <source>Models cannot be kept without a folder of Murmur's own</source>
   <translation>Sans dossier à lui, Murmur ne peut pas garder de modèles</translation>
  </message>
  <message>
   <source>Models may be downloaded when you ask for one; nothing is ever downloaded by itself. Switched off, models can still be installed from files</source>
   <translation>Des modèles peuvent être téléchargés quand vous en demandez un ; rien n’est jamais téléchargé tout seul. Si c’est désactivé, des modèles peuvent toujours être installés depuis des fichiers</translation>
  </message>
  <message>
   <source>Models run on the graphics card as far as they fit, where it has a driver for Vulkan and computes what the processor computes. What runs them may then open the card's devices, besides the model's file. On macOS the graphics processor is used in any case</source>
   <translation>Les modèles tournent sur la carte graphique, autant qu’ils y tiennent, si elle a un pilote pour Vulkan et calcule la même chose que le processeur. Ce qui les fait tourner peut alors ouvrir les périphériques de la carte, en plus du fichier du modèle. Sous macOS, le processeur graphique est utilisé dans tous les cas</translation>
  </message>
  <message>
   <source>Models that can think before they answer do so: better at times, and much slower</source>
   <translation>Les modèles qui peuvent réfléchir avant de répondre le font : parfois mieux, et bien plus lentement</translation>
  </message>
  <message>
   <source>More than {a} documents lie inside this file</source>
   <translation>Plus de {a} documents se trouvent dans ce fichier</translation>
  </message>
  <message>
   <source>Murmur cannot read Excel's binary format (.xlsb)</source>
   <translation>Murmur ne sait pas lire le format binaire d’Excel (.xlsb)</translation>
  </message>
  <message>
   <source>Murmur cannot read files of the kind {a}</source>
   <translation>Murmur ne sait pas lire les fichiers de type {a}</translation>
  </message>
  <message>
   <source>Murmur cannot read the old {a} format ({b})</source>
   <translation>Murmur ne sait pas lire l’ancien format {a} ({b})</translation>
  </message>
  <message>
   <source>Murmur cannot read this kind of file</source>
   <translation>Murmur ne sait pas lire ce type de fichier</translation>
  </message>
  <message>
   <source>Murmur cannot run this embedding model</source>
   <translation>Murmur ne peut pas exécuter ce modèle de recherche par le sens</translation>
  </message>
  <message>
   <source>Murmur cannot run this model for a second look</source>
   <translation>Murmur ne peut pas exécuter ce modèle de seconde lecture</translation>
  </message>
  <message>
   <source>Murmur failed ({a})</source>
   <translation>Murmur a échoué ({a})</translation>
  </message>
  <message>
   <source>Murmur is already open on this folder</source>
   <translation>Murmur est déjà ouvert sur ce dossier</translation>
  </message>
  <message>
   <source>Murmur locks itself before the computer goes to sleep, where the system says so (Linux)</source>
   <translation>Murmur se verrouille avant la mise en veille, là où le système l’annonce (Linux)</translation>
  </message>
  <message>
   <source>Murmur locks itself when nobody has touched keys or mouse for so many minutes: the workers end, the files are closed. 0: never; your system's own lock screen stays</source>
   <translation>Murmur se verrouille quand personne n’a touché clavier ni souris pendant tant de minutes : les processus s’arrêtent, les fichiers sont fermés. 0 : jamais ; le verrouillage de votre système demeure</translation>
  </message>
  <message>
   <source>Murmur says below an answer when a larger model may do better, and why</source>
   <translation>Murmur dit sous une réponse quand un modèle plus grand ferait peut-être mieux, et pourquoi</translation>
  </message>
  <message>
   <source>Murmur shows an icon beside the clock, and minimising the window leaves only that</source>
   <translation>Murmur affiche une icône près de l’horloge, et réduire la fenêtre ne laisse qu’elle</translation>
  </message>
  <message>
   <source>Murmur's folder cannot be written</source>
   <translation>Le dossier de Murmur ne peut pas être écrit</translation>
  </message>
  <message>
   <source>Name a new one with --home</source>
   <translation>Indiquez-en un nouveau avec --home</translation>
  </message>
  <message>
   <source>Name its folder with --home</source>
   <translation>Indiquez son dossier avec --home</translation>
  </message>
  <message>
   <source>Name the server first</source>
   <translation>Indiquez d’abord le serveur</translation>
  </message>
  <message>
   <source>Newer models of its size are better.</source>
   <translation>Des modèles plus récents de sa taille sont meilleurs.</translation>
  </message>
  <message>
   <source>No cloud model is named yet</source>
   <translation>Aucun modèle du cloud n’est encore indiqué</translation>
  </message>
  <message>
   <source>No document here speaks of {names}.</source>
   <translation>Aucun document ici ne parle de {names}.</translation>
  </message>
  <message>
   <source>No passage is chosen</source>
   <translation>Aucun passage n’est choisi</translation>
  </message>
  <message>
   <source>No server for updates is set</source>
   <translation>Aucun serveur de mises à jour n’est indiqué</translation>
  </message>
  <message>
   <source>No server is named yet, and a key is kept for one server alone</source>
   <translation>Aucun serveur n’est encore indiqué, et une clé n’est gardée que pour un seul serveur</translation>
  </message>
  <message>
   <source>Not an open-source licence: a policy lists uses that are not allowed</source>
   <translation>Ce n’est pas une licence open source : une charte énumère les usages interdits</translation>
  </message>
  <message>
   <source>Not an open-source licence: what is built with it must say “Built with Llama”, a policy lists uses that are not allowed, and above 700 million users a month Meta has to be asked</source>
   <translation>Ce n’est pas une licence open source : ce qui est construit avec doit indiquer « Built with Llama », une charte énumère les usages interdits, et au-delà de 700 millions d’utilisateurs par mois il faut demander à Meta</translation>
  </message>
  <message>
   <source>Not in this document: {parts}</source>
   <translation>Pas dans ce document : {parts}</translation>
  </message>
  <message>
   <source>Not in your documents: {parts}</source>
   <translation>Absent de vos documents : {parts}</translation>
  </message>
  <message>
   <source>Not known: the chat worker does not start</source>
   <translation>Inconnu : le processus de conversation ne démarre pas</translation>
  </message>
  <message>
   <source>Nothing has to be done</source>
   <translation>Il n’y a rien à faire</translation>
  </message>
  <message>
   <source>Nothing in this document comes near this question.</source>
   <translation>Rien dans ce document ne se rapproche de cette question.</translation>
  </message>
  <message>
   <source>Nothing in your documents comes near this question.</source>
   <translation>Rien dans vos documents ne se rapproche de cette question.</translation>
  </message>
  <message>
   <source>Nothing lies inside this kind of document</source>
   <translation>Ce type de document n’en contient pas d’autres</translation>
  </message>
  <message>
   <source>Nothing of the collection {name} ever leaves this computer</source>
   <translation>Rien de la collection {name} ne quitte jamais cet ordinateur</translation>
  </message>
  <message>
   <source>Nothing turns or slides: what is under way stands still and says so</source>
   <translation>Rien ne tourne ni ne glisse : ce qui est en cours reste immobile et le dit</translation>
  </message>
  <message>
   <source>Nothing was asked there; an administrator may set a mirror, or install the model from a file</source>
   <translation>Rien n’y a été demandé ; un administrateur peut régler un miroir, ou installer le modèle depuis un fichier</translation>
  </message>
  <message>
   <source>Nothing was asked. Ask your administrator, or take an update from a file</source>
   <translation>Rien n’a été demandé. Demandez à votre administrateur, ou prenez une mise à jour d’un fichier</translation>
  </message>
  <message>
   <source>Nothing was asked. Correct it in the settings under Updates</source>
   <translation>Rien n’a été demandé. Corrigez-le dans les réglages, sous Mises à jour</translation>
  </message>
  <message>
   <source>Nothing was asked. Set its address in the settings under Updates, or take an update from a file</source>
   <translation>Rien n’a été demandé. Indiquez son adresse dans les réglages, sous Mises à jour, ou prenez une mise à jour d’un fichier</translation>
  </message>
  <message>
   <source>Nothing was installed. Try again later, or get the release as a file</source>
   <translation>Rien n’a été installé. Réessayez plus tard, ou récupérez la version en fichier</translation>
  </message>
  <message>
   <source>Nothing was installed: an older version could not open what this one has written</source>
   <translation>Rien n’a été installé : une version plus ancienne ne pourrait pas ouvrir ce que celle-ci a écrit</translation>
  </message>
  <message>
   <source>Nothing was lost; start again whenever you like</source>
   <translation>Rien n’est perdu ; recommencez quand vous voulez</translation>
  </message>
  <message>
   <source>Nothing was opened. Check the sums as the README beside the release says, before you install anything</source>
   <translation>Rien n’a été ouvert. Vérifiez les sommes comme le dit le fichier README joint à la version, avant d’installer quoi que ce soit</translation>
  </message>
  <message>
   <source>Nothing was sent</source>
   <translation>Rien n’a été envoyé</translation>
  </message>
  <message>
   <source>Nothing was sent, and the key neither. Where your network looks into connections, or for a server of your office, ask your administrator for the file of its certificate</source>
   <translation>Rien n’a été envoyé, la clé non plus. Si votre réseau inspecte les connexions, ou pour un serveur de votre bureau, demandez à votre administrateur le fichier de son certificat</translation>
  </message>
  <message>
   <source>Nothing was sent. Ask again tomorrow, or raise the limit in the settings under Cloud</source>
   <translation>Rien n’a été envoyé. Réessayez demain, ou relevez la limite dans les réglages, sous Cloud</translation>
  </message>
  <message>
   <source>Nothing was sent. Check the address and its port in the settings under Cloud</source>
   <translation>Rien n’a été envoyé. Vérifiez l’adresse et son port dans les réglages, sous Cloud</translation>
  </message>
  <message>
   <source>Nothing was sent. Check the address, the model and the key in the settings under Cloud</source>
   <translation>Rien n’a été envoyé. Vérifiez l’adresse, le modèle et la clé dans les réglages, sous Cloud</translation>
  </message>
  <message>
   <source>Nothing was sent. Check the network and the address in the settings</source>
   <translation>Rien n’a été envoyé. Vérifiez le réseau, et l’adresse dans les réglages</translation>
  </message>
  <message>
   <source>Nothing was sent. Check the network and the address in the settings under Cloud, and ask again</source>
   <translation>Rien n’a été envoyé. Vérifiez le réseau, et l’adresse dans les réglages, sous Cloud, puis réessayez</translation>
  </message>
  <message>
   <source>Nothing was sent. Choose another server in the settings under Cloud, or ask your administrator</source>
   <translation>Rien n’a été envoyé. Choisissez un autre serveur dans les réglages, sous Cloud, ou demandez à votre administrateur</translation>
  </message>
  <message>
   <source>Nothing was sent. Correct it in the settings under Cloud</source>
   <translation>Rien n’a été envoyé. Corrigez-le dans les réglages, sous Cloud</translation>
  </message>
  <message>
   <source>Nothing was sent. Correct it in the settings under Cloud, or ask your administrator</source>
   <translation>Rien n’a été envoyé. Corrigez-le dans les réglages, sous Cloud, ou demandez à votre administrateur</translation>
  </message>
  <message>
   <source>Nothing was sent. Correct its path in the settings under Cloud</source>
   <translation>Rien n’a été envoyé. Corrigez son chemin dans les réglages, sous Cloud</translation>
  </message>
  <message>
   <source>Nothing was sent. Correct the address in the settings under Cloud</source>
   <translation>Rien n’a été envoyé. Corrigez l’adresse dans les réglages, sous Cloud</translation>
  </message>
  <message>
   <source>Nothing was sent. Enter it anew in the settings under Cloud</source>
   <translation>Rien n’a été envoyé. Saisissez-la de nouveau dans les réglages, sous Cloud</translation>
  </message>
  <message>
   <source>Nothing was sent. Leave this passage out, or open its collection</source>
   <translation>Rien n’a été envoyé. Laissez ce passage de côté, ou ouvrez sa collection</translation>
  </message>
  <message>
   <source>Nothing was sent. Look at it again and approve it anew</source>
   <translation>Rien n’a été envoyé. Regardez-le encore et approuvez-le à nouveau</translation>
  </message>
  <message>
   <source>Nothing was sent. Name a server and a model in the settings under Cloud</source>
   <translation>Rien n’a été envoyé. Indiquez un serveur et un modèle dans les réglages, sous Cloud</translation>
  </message>
  <message>
   <source>Nothing was sent. Reinstall Murmur</source>
   <translation>Rien n’a été envoyé. Réinstallez Murmur</translation>
  </message>
  <message>
   <source>Nothing was sent. Switch it on in the settings under Cloud</source>
   <translation>Rien n’a été envoyé. Activez-le dans les réglages, sous Cloud</translation>
  </message>
  <message>
   <source>Nothing was sent. Switch it on in the settings under Cloud, and for the collection</source>
   <translation>Rien n’a été envoyé. Activez-le dans les réglages, sous Cloud, et pour la collection</translation>
  </message>
  <message>
   <source>Nothing was sent. Use an address that starts with https://</source>
   <translation>Rien n’a été envoyé. Utilisez une adresse qui commence par https://</translation>
  </message>
  <message>
   <source>Nothing was sent. Use an address that starts with https://, or ask your administrator to allow this server of the office without it</source>
   <translation>Rien n’a été envoyé. Utilisez une adresse qui commence par https://, ou demandez à votre administrateur d’autoriser ce serveur du bureau sans cela</translation>
  </message>
  <message>
   <source>Nothing was sent. Wait for the next day or month, or raise the limit in the settings under Cloud</source>
   <translation>Rien n’a été envoyé. Attendez le jour ou le mois suivant, ou relevez la limite dans les réglages, sous Cloud</translation>
  </message>
  <message>
   <source>Nothing was written; try another backup, or copy this one again from where it was kept</source>
   <translation>Rien n’a été écrit ; essayez une autre sauvegarde, ou recopiez celle-ci depuis son emplacement</translation>
  </message>
  <message>
   <source>On the graphics card ({card}) as far as the model fits</source>
   <translation>Sur la carte graphique ({card}), autant que le modèle y tient</translation>
  </message>
  <message>
   <source>On the graphics card ({card}): the whole model fits</source>
   <translation>Sur la carte graphique ({card}) : le modèle entier y tient</translation>
  </message>
  <message>
   <source>On the processor: loading onto the graphics card ({card}) crashed before</source>
   <translation>Sur le processeur : le chargement sur la carte graphique ({card}) a déjà planté</translation>
  </message>
  <message>
   <source>On the processor: no graphics card that llama.cpp can use was found</source>
   <translation>Sur le processeur : aucune carte graphique utilisable par llama.cpp n’a été trouvée</translation>
  </message>
  <message>
   <source>On the processor: not one layer fits on the graphics card ({card}, {size} free)</source>
   <translation>Sur le processeur : pas une couche ne tient sur la carte graphique ({card}, {size} libres)</translation>
  </message>
  <message>
   <source>On the processor: the graphics card ({card}) computes something else than the processor</source>
   <translation>Sur le processeur : la carte graphique ({card}) calcule autre chose que le processeur</translation>
  </message>
  <message>
   <source>On the processor: the graphics card ({card}, {size} free) did not take the model</source>
   <translation>Sur le processeur : la carte graphique ({card}, {size} libres) n’a pas accepté le modèle</translation>
  </message>
  <message>
   <source>On the processor: the graphics card is switched off in the settings</source>
   <translation>Sur le processeur : la carte graphique est désactivée dans les réglages</translation>
  </message>
  <message>
   <source>On the processor: the graphics card's driver crashed when it was loaded</source>
   <translation>Sur le processeur : le pilote de la carte graphique a planté lors de son chargement</translation>
  </message>
  <message>
   <source>On the processor: the graphics card's driver did not answer when it was loaded</source>
   <translation>Sur le processeur : le pilote de la carte graphique n’a pas répondu lors de son chargement</translation>
  </message>
  <message>
   <source>On the processor: the graphics card's driver for Vulkan is missing or cannot be loaded</source>
   <translation>Sur le processeur : le pilote Vulkan de la carte graphique manque ou ne peut pas être chargé</translation>
  </message>
  <message>
   <source>On the processor: this Murmur brings nothing to use a graphics card with</source>
   <translation>Sur le processeur : ce Murmur n’apporte rien pour utiliser une carte graphique</translation>
  </message>
  <message>
   <source>Only an administrator's policy can set {names}: this is ignored</source>
   <translation>Seule la politique d’un administrateur peut fixer {names} : ceci est ignoré</translation>
  </message>
  <message>
   <source>Only its passphrase or the keyring it was made with opens it; make a recovery key while you still can</source>
   <translation>Seule sa phrase secrète ou le trousseau avec lequel elle a été créée l’ouvre ; créez une clé de récupération tant que vous le pouvez</translation>
  </message>
  <message>
   <source>Open Murmur from the desktop of the person who made the library, with the keyring unlocked</source>
   <translation>Ouvrez Murmur depuis le bureau de la personne qui a créé la bibliothèque, trousseau déverrouillé</translation>
  </message>
  <message>
   <source>Open and save it again in its own program</source>
   <translation>Ouvrez-le et enregistrez-le à nouveau dans son propre programme</translation>
  </message>
  <message>
   <source>Open it in Excel or LibreOffice, save it as .xlsx and add that</source>
   <translation>Ouvrez-le dans Excel ou LibreOffice, enregistrez-le en .xlsx et ajoutez ce fichier</translation>
  </message>
  <message>
   <source>Open it in a browser; if there are words, print it to PDF</source>
   <translation>Ouvrez-la dans un navigateur ; s’il y a des mots, imprimez-la en PDF</translation>
  </message>
  <message>
   <source>Open it in a reader for e-books to see whether it is whole</source>
   <translation>Ouvrez-le dans une liseuse pour voir s’il est entier</translation>
  </message>
  <message>
   <source>Open it in a text editor, save it with the encoding UTF-8 and add it again</source>
   <translation>Ouvrez-le dans un éditeur de texte, enregistrez-le en UTF-8 et ajoutez-le à nouveau</translation>
  </message>
  <message>
   <source>Open it in its own program to see whether it is whole, then add it again</source>
   <translation>Ouvrez-le dans son propre programme pour voir s’il est entier, puis ajoutez-le à nouveau</translation>
  </message>
  <message>
   <source>Open it in the program that made it, save it as PDF or plain text and add that</source>
   <translation>Ouvrez-le dans le programme qui l’a créé, enregistrez-le en PDF ou en texte brut et ajoutez ce fichier</translation>
  </message>
  <message>
   <source>Open it in your mail program, save it as PDF and add that</source>
   <translation>Ouvrez-le dans votre messagerie, enregistrez-le en PDF et ajoutez ce fichier</translation>
  </message>
  <message>
   <source>Open it in {a} or LibreOffice, save it as {b} and add that</source>
   <translation>Ouvrez-le dans {a} ou LibreOffice, enregistrez-le en {b} et ajoutez ce fichier</translation>
  </message>
  <message>
   <source>Open the conversation again</source>
   <translation>Rouvrez la conversation</translation>
  </message>
  <message>
   <source>OpenDocument presentation</source>
   <translation>présentation OpenDocument</translation>
  </message>
  <message>
   <source>OpenDocument spreadsheet</source>
   <translation>tableur OpenDocument</translation>
  </message>
  <message>
   <source>OpenDocument text</source>
   <translation>texte OpenDocument</translation>
  </message>
  <message>
   <source>Outlook messages (MSG)</source>
   <translation>messages Outlook (MSG)</translation>
  </message>
  <message>
   <source>PDF</source>
   <translation>PDF</translation>
  </message>
  <message>
   <source>Page {a} is too damaged to be drawn</source>
   <translation>La page {a} est trop endommagée pour être dessinée</translation>
  </message>
  <message>
   <source>Partly on the graphics card ({card}, {size} free): {used} of {layers} layers, the others on the processor</source>
   <translation>En partie sur la carte graphique ({card}, {size} libres) : {used} couches sur {layers}, les autres sur le processeur</translation>
  </message>
  <message>
   <source>PowerPoint</source>
   <translation>PowerPoint</translation>
  </message>
  <message>
   <source>Put them into one folder and choose that</source>
   <translation>Mettez-les dans un dossier et choisissez celui-ci</translation>
  </message>
  <message>
   <source>RTF</source>
   <translation>RTF</translation>
  </message>
  <message>
   <source>Read its text instead</source>
   <translation>Lisez plutôt son texte</translation>
  </message>
  <message>
   <source>Read them at {a}, and start the download again with --accept-licence</source>
   <translation>Lisez-les chez {a}, et relancez le téléchargement avec --accept-licence</translation>
  </message>
  <message>
   <source>Read them, and start the download again with --accept-licence</source>
   <translation>Lisez-les, et relancez le téléchargement avec --accept-licence</translation>
  </message>
  <message>
   <source>Reading the passages…</source>
   <translation>Lecture des passages…</translation>
  </message>
  <message>
   <source>Reading the whole document…</source>
   <translation>Lecture de tout le document…</translation>
  </message>
  <message>
   <source>Refuse to work when a worker cannot seal itself from the network</source>
   <translation>Refuser de travailler quand un processus ne peut pas s’isoler du réseau</translation>
  </message>
  <message>
   <source>Reinstall Murmur</source>
   <translation>Réinstallez Murmur</translation>
  </message>
  <message>
   <source>Reinstall the model</source>
   <translation>Réinstallez le modèle</translation>
  </message>
  <message>
   <source>Reinstall the model: the file is damaged or has been replaced</source>
   <translation>Réinstallez le modèle : le fichier est endommagé ou a été remplacé</translation>
  </message>
  <message>
   <source>Rename the file and add it again</source>
   <translation>Renommez le fichier et ajoutez-le à nouveau</translation>
  </message>
  <message>
   <source>Rename the folder and choose it again</source>
   <translation>Renommez le dossier et choisissez-le à nouveau</translation>
  </message>
  <message>
   <source>Restart Murmur; if it happens again, reinstall it</source>
   <translation>Redémarrez Murmur ; si cela se reproduit, réinstallez-le</translation>
  </message>
  <message>
   <source>Restore home.json and key.json from a backup; your documents themselves are untouched</source>
   <translation>Restaurez home.json et key.json depuis une sauvegarde ; vos documents eux-mêmes sont intacts</translation>
  </message>
  <message>
   <source>Restore it from a backup, or move it away and add your documents again: Murmur never changes them</source>
   <translation>Restaurez-le depuis une sauvegarde, ou déplacez-le et ajoutez à nouveau vos documents : Murmur ne les modifie jamais</translation>
  </message>
  <message>
   <source>Restore it from a backup, or move it away to start a new register: your documents and conversations are not affected</source>
   <translation>Restaurez-le depuis une sauvegarde, ou déplacez-le pour commencer un nouveau registre : vos documents et conversations ne sont pas touchés</translation>
  </message>
  <message>
   <source>Restore it from a backup, or move it away to start anew: your documents are not affected</source>
   <translation>Restaurez-le depuis une sauvegarde, ou déplacez-le pour repartir de zéro : vos documents ne sont pas touchés</translation>
  </message>
  <message>
   <source>Restore the backup into another folder</source>
   <translation>Restaurez la sauvegarde dans un autre dossier</translation>
  </message>
  <message>
   <source>Restore the keyring from a backup, or run `murmur vault recover` with your recovery key; without either nobody can open the library</source>
   <translation>Restaurez le trousseau depuis une sauvegarde, ou lancez `murmur vault recover` avec votre clé de récupération ; sans l’un ni l’autre, personne ne peut ouvrir la bibliothèque</translation>
  </message>
  <message>
   <source>Run `murmur --help`</source>
   <translation>Lancez `murmur --help`</translation>
  </message>
  <message>
   <source>Run `murmur doctor`</source>
   <translation>Lancez `murmur doctor`</translation>
  </message>
  <message>
   <source>Run `murmur doctor` and show its report to your administrator</source>
   <translation>Lancez `murmur doctor` et montrez son rapport à votre administrateur</translation>
  </message>
  <message>
   <source>Run `murmur ledger verify`; compare it with a head that was exported before</source>
   <translation>Lancez `murmur ledger verify` ; comparez avec un état final exporté auparavant</translation>
  </message>
  <message>
   <source>Run `murmur list` to see what is there</source>
   <translation>Lancez `murmur list` pour voir ce qu’il y a</translation>
  </message>
  <message>
   <source>Run `murmur models list` to see which models are ready</source>
   <translation>Lancez `murmur models list` pour voir quels modèles sont prêts</translation>
  </message>
  <message>
   <source>Run `murmur models list` to see which there are</source>
   <translation>`murmur models list` montre ceux qui existent</translation>
  </message>
  <message>
   <source>Run `murmur watch list` to see which are</source>
   <translation>Lancez `murmur watch list` pour voir lesquels le sont</translation>
  </message>
  <message>
   <source>Run the set-up again, or reinstall Murmur</source>
   <translation>Relancez l’installation, ou réinstallez Murmur</translation>
  </message>
  <message>
   <source>SHA-256 of the model files that may be used. Empty: any</source>
   <translation>SHA-256 des fichiers de modèles autorisés. Vide : tous</translation>
  </message>
  <message>
   <source>Save a copy without the password and add that</source>
   <translation>Enregistrez une copie sans mot de passe et ajoutez-la</translation>
  </message>
  <message>
   <source>Save it as PDF, Markdown or plain text and add that</source>
   <translation>Enregistrez-le en PDF, Markdown ou texte brut et ajoutez ce fichier</translation>
  </message>
  <message>
   <source>Searching your documents…</source>
   <translation>Recherche dans vos documents…</translation>
  </message>
  <message>
   <source>Servers of the office that may be asked without TLS. Only private addresses are accepted (10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16, fc00::/7 and this computer)</source>
   <translation>Serveurs du bureau qui peuvent être interrogés sans TLS. Seules les adresses privées sont acceptées (10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16, fc00::/7 et cet ordinateur)</translation>
  </message>
  <message>
   <source>Set MURMUR_PASSPHRASE or use --passphrase-file</source>
   <translation>Définissez MURMUR_PASSPHRASE ou utilisez --passphrase-file</translation>
  </message>
  <message>
   <source>Shorten it to about {a} words, or add it as a document and ask about it</source>
   <translation>Raccourcissez-le à environ {a} mots, ou ajoutez-le comme document et posez vos questions</translation>
  </message>
  <message>
   <source>Show this to your administrator</source>
   <translation>Montrez ceci à votre administrateur</translation>
  </message>
  <message>
   <source>Show this to your administrator: in {path}, {what}</source>
   <translation>Montrez ceci à votre administrateur : dans {path}, {what}</translation>
  </message>
  <message>
   <source>Show this to your administrator: it is not certain that an administrator wrote it, as the folder {path} can be written by others than root</source>
   <translation>Montrez ceci à votre administrateur : il n’est pas certain qu’un administrateur l’ait écrit, car d’autres que root peuvent écrire dans le dossier {path}</translation>
  </message>
  <message>
   <source>Show this to your administrator: it is not certain that an administrator wrote it, as the folder {path} does not belong to root</source>
   <translation>Montrez ceci à votre administrateur : il n’est pas certain qu’un administrateur l’ait écrit, car le dossier {path} n’appartient pas à root</translation>
  </message>
  <message>
   <source>Show this to your administrator: it is not certain that an administrator wrote it, as {path} can be written by others than root</source>
   <translation>Montrez ceci à votre administrateur : il n’est pas certain qu’un administrateur l’ait écrit, car d’autres que root peuvent écrire {path}</translation>
  </message>
  <message>
   <source>Show this to your administrator: it is not certain that an administrator wrote it, as {path} does not belong to root</source>
   <translation>Montrez ceci à votre administrateur : il n’est pas certain qu’un administrateur l’ait écrit, car {path} n’appartient pas à root</translation>
  </message>
  <message>
   <source>Show this to your administrator: it is not certain that an administrator wrote it, as {what}</source>
   <translation>Montrez ceci à votre administrateur : il n’est pas certain qu’un administrateur l’ait écrit : {what}</translation>
  </message>
  <message>
   <source>Show this to your administrator: the system's own policy cannot be read ({what})</source>
   <translation>Montrez ceci à votre administrateur : la politique du système lui-même est illisible ({what})</translation>
  </message>
  <message>
   <source>Show this to your administrator: {path} cannot be read</source>
   <translation>Montrez ceci à votre administrateur : {path} est illisible</translation>
  </message>
  <message>
   <source>Show this to your administrator: {path} is larger than a policy can be</source>
   <translation>Montrez ceci à votre administrateur : {path} est plus grand qu’une politique ne peut l’être</translation>
  </message>
  <message>
   <source>Something stands before the first entry, under the number {n}</source>
   <translation>Quelque chose précède la première entrée, sous le numéro {n}</translation>
  </message>
  <message>
   <source>Something went wrong</source>
   <translation>Un problème est survenu</translation>
  </message>
  <message>
   <source>Split it into smaller files and add those</source>
   <translation>Divisez-le en fichiers plus petits et ajoutez-les</translation>
  </message>
  <message>
   <source>Start Murmur again: then the new one is in force everywhere</source>
   <translation>Relancez Murmur : la nouvelle s’appliquera alors partout</translation>
  </message>
  <message>
   <source>Start it again: it goes on where it stopped</source>
   <translation>Relancez-le : il reprend où il s’est arrêté</translation>
  </message>
  <message>
   <source>Stopped</source>
   <translation>Arrêté</translation>
  </message>
  <message>
   <source>Switch them on in the settings, ask your administrator, or install the model from a file</source>
   <translation>Activez-les dans les réglages, demandez à votre administrateur, ou installez le modèle depuis un fichier</translation>
  </message>
  <message>
   <source>Take it with `murmur update FILE`</source>
   <translation>Prenez-la avec `murmur update FICHIER`</translation>
  </message>
  <message>
   <source>Text recognition is not there</source>
   <translation>La reconnaissance de texte est absente</translation>
  </message>
  <message>
   <source>The address of a server that speaks the OpenAI protocol, up to its version</source>
   <translation>L’adresse d’un serveur qui parle le protocole OpenAI, jusqu’à sa version</translation>
  </message>
  <message>
   <source>The address of the cloud model cannot be understood</source>
   <translation>L’adresse du modèle du cloud est incompréhensible</translation>
  </message>
  <message>
   <source>The address of the cloud model holds more than a host and a path</source>
   <translation>L’adresse du modèle du cloud contient plus qu’un hôte et un chemin</translation>
  </message>
  <message>
   <source>The address of the download mirror is not one that starts with https://</source>
   <translation>L’adresse du miroir de téléchargement ne commence pas par https://</translation>
  </message>
  <message>
   <source>The address of the server for updates is not one that starts with https://</source>
   <translation>L’adresse du serveur de mises à jour ne commence pas par https://</translation>
  </message>
  <message>
   <source>The administrator of this computer has switched cloud models off</source>
   <translation>L’administrateur de cet ordinateur a désactivé les modèles du cloud</translation>
  </message>
  <message>
   <source>The answer of the cloud model broke off</source>
   <translation>La réponse du modèle du cloud s’est interrompue</translation>
  </message>
  <message>
   <source>The answer of {a} ended in the middle</source>
   <translation>La réponse de {a} s’est arrêtée au milieu</translation>
  </message>
  <message>
   <source>The answer reached its greatest length and ends early.</source>
   <translation>La réponse a atteint sa longueur maximale et s’arrête avant la fin.</translation>
  </message>
  <message>
   <source>The attachment is no longer in the mail</source>
   <translation>La pièce jointe n’est plus dans le courriel</translation>
  </message>
  <message>
   <source>The backup was written, but what was read back is not the same</source>
   <translation>La sauvegarde a été écrite, mais ce qui a été relu n’est pas identique</translation>
  </message>
  <message>
   <source>The book holds more text than a person could write</source>
   <translation>Le livre contient plus de texte qu’une personne ne pourrait en écrire</translation>
  </message>
  <message>
   <source>The book holds no text</source>
   <translation>Le livre ne contient pas de texte</translation>
  </message>
  <message>
   <source>The bundle calls its model {a}, as another one is called</source>
   <translation>Le paquet appelle son modèle {a}, nom qu’un autre porte déjà</translation>
  </message>
  <message>
   <source>The bundle has no {a}, or one that is too large</source>
   <translation>Le paquet n’a pas de fichier {a}, ou il est trop grand</translation>
  </message>
  <message>
   <source>The bundle holds too many files</source>
   <translation>Le paquet contient trop de fichiers</translation>
  </message>
  <message>
   <source>The bundle is cut short or damaged</source>
   <translation>Le paquet est tronqué ou endommagé</translation>
  </message>
  <message>
   <source>The bundle's file {a} is missing or has another size</source>
   <translation>Le fichier {a} manque dans le paquet ou n’a pas la bonne taille</translation>
  </message>
  <message>
   <source>The bundle's {a} has a mistake ({b})</source>
   <translation>{a} dans le paquet contient une erreur ({b})</translation>
  </message>
  <message>
   <source>The catalogue models.toml cannot be read</source>
   <translation>Le catalogue models.toml est illisible</translation>
  </message>
  <message>
   <source>The catalogue models.toml has a mistake ({a})</source>
   <translation>Le catalogue models.toml contient une erreur ({a})</translation>
  </message>
  <message>
   <source>The catalogue's address of this model cannot be understood</source>
   <translation>L’adresse de ce modèle dans le catalogue est incompréhensible</translation>
  </message>
  <message>
   <source>The chat model could not be loaded</source>
   <translation>Le modèle de conversation n’a pas pu être chargé</translation>
  </message>
  <message>
   <source>The chat model stopped working</source>
   <translation>Le modèle de conversation ne fonctionne plus</translation>
  </message>
  <message>
   <source>The chat model's name in the catalogue</source>
   <translation>Le nom du modèle de conversation dans le catalogue</translation>
  </message>
  <message>
   <source>The cloud model gave no answer</source>
   <translation>Le modèle du cloud n’a pas répondu</translation>
  </message>
  <message>
   <source>The cloud model was not asked</source>
   <translation>Le modèle du cloud n’a pas été interrogé</translation>
  </message>
  <message>
   <source>The cloud model's answer was empty</source>
   <translation>La réponse du modèle du cloud était vide</translation>
  </message>
  <message>
   <source>The collection {name} is not opened for cloud models</source>
   <translation>La collection {name} n’est pas ouverte aux modèles du cloud</translation>
  </message>
  <message>
   <source>The connection to {a} broke off</source>
   <translation>La connexion à {a} s’est interrompue</translation>
  </message>
  <message>
   <source>The conversation no longer fitted into the model's memory: what was said before this answer was left out.</source>
   <translation>La conversation ne tenait plus dans la mémoire du modèle : ce qui précède cette réponse a été laissé de côté.</translation>
  </message>
  <message>
   <source>The date “{words}” does not stand in the cited passage</source>
   <translation>La date « {words} » ne figure pas dans le passage cité</translation>
  </message>
  <message>
   <source>The disk did not take the download</source>
   <translation>Le disque n’a pas accepté le téléchargement</translation>
  </message>
  <message>
   <source>The disk has too little room for this download</source>
   <translation>Le disque a trop peu de place pour ce téléchargement</translation>
  </message>
  <message>
   <source>The disk is full</source>
   <translation>Le disque est plein</translation>
  </message>
  <message>
   <source>The disk that holds Murmur's folder failed</source>
   <translation>Le disque qui contient le dossier de Murmur est défaillant</translation>
  </message>
  <message>
   <source>The document claims to have {a} pages</source>
   <translation>Le document prétend avoir {a} pages</translation>
  </message>
  <message>
   <source>The document could not be read</source>
   <translation>Le document n’a pas pu être lu</translation>
  </message>
  <message>
   <source>The document has fewer pages than before</source>
   <translation>Le document a moins de pages qu’avant</translation>
  </message>
  <message>
   <source>The document has no page {a} any more</source>
   <translation>Le document n’a plus de page {a}</translation>
  </message>
  <message>
   <source>The document holds more text than Murmur can index in one piece</source>
   <translation>Le document contient plus de texte que Murmur ne peut en indexer d’un seul tenant</translation>
  </message>
  <message>
   <source>The document holds more text than a person could write</source>
   <translation>Le document contient plus de texte qu’une personne ne pourrait en écrire</translation>
  </message>
  <message>
   <source>The document holds no words</source>
   <translation>Le document ne contient aucun mot</translation>
  </message>
  <message>
   <source>The document is damaged</source>
   <translation>Le document est endommagé</translation>
  </message>
  <message>
   <source>The document is damaged and claims to have {a} pages</source>
   <translation>Le document est endommagé et prétend avoir {a} pages</translation>
  </message>
  <message>
   <source>The document is not in this collection</source>
   <translation>Le document n’est pas dans cette collection</translation>
  </message>
  <message>
   <source>The document is not prepared yet</source>
   <translation>Le document n’est pas encore préparé</translation>
  </message>
  <message>
   <source>The document is protected by a password</source>
   <translation>Le document est protégé par un mot de passe</translation>
  </message>
  <message>
   <source>The document needs more memory or time than one document may take</source>
   <translation>Le document demande plus de mémoire ou de temps qu’un document ne peut en prendre</translation>
  </message>
  <message>
   <source>The document's name or text holds characters that are no characters</source>
   <translation>Le nom ou le texte du document contient des caractères invalides</translation>
  </message>
  <message>
   <source>The download did not finish</source>
   <translation>Le téléchargement ne s’est pas terminé</translation>
  </message>
  <message>
   <source>The download leads to {a}, which is not on the list of hosts that may be asked</source>
   <translation>Le téléchargement mène à {a}, qui n’est pas sur la liste des serveurs qu’on peut interroger</translation>
  </message>
  <message>
   <source>The e-book is damaged or not one</source>
   <translation>Le livre numérique est endommagé ou n’en est pas un</translation>
  </message>
  <message>
   <source>The e-book is locked to the shop it comes from</source>
   <translation>Le livre numérique est verrouillé par la boutique d’où il vient</translation>
  </message>
  <message>
   <source>The embedded file is damaged</source>
   <translation>Le fichier incorporé est endommagé</translation>
  </message>
  <message>
   <source>The embedded file is larger than {a} MB</source>
   <translation>Le fichier incorporé dépasse {a} Mo</translation>
  </message>
  <message>
   <source>The faster copy could not be made</source>
   <translation>La copie plus rapide n’a pas pu être faite</translation>
  </message>
  <message>
   <source>The file cannot be opened ({a})</source>
   <translation>Le fichier ne peut pas être ouvert ({a})</translation>
  </message>
  <message>
   <source>The file cannot be read ({a})</source>
   <translation>Le fichier ne peut pas être lu ({a})</translation>
  </message>
  <message>
   <source>The file claims to hold {a} pictures</source>
   <translation>Le fichier prétend contenir {a} images</translation>
  </message>
  <message>
   <source>The file ended too soon</source>
   <translation>Le fichier se termine trop tôt</translation>
  </message>
  <message>
   <source>The file holds more than {a} parts</source>
   <translation>Le fichier contient plus de {a} parties</translation>
  </message>
  <message>
   <source>The file holds no words</source>
   <translation>Le fichier ne contient aucun mot</translation>
  </message>
  <message>
   <source>The file is damaged or not a PDF</source>
   <translation>Le fichier est endommagé ou n’est pas un PDF</translation>
  </message>
  <message>
   <source>The file is damaged or not an Outlook message</source>
   <translation>Le fichier est endommagé ou n’est pas un message Outlook</translation>
  </message>
  <message>
   <source>The file is damaged, or named {a} without being one</source>
   <translation>Le fichier est endommagé, ou porte l’extension {a} à tort</translation>
  </message>
  <message>
   <source>The file is empty</source>
   <translation>Le fichier est vide</translation>
  </message>
  <message>
   <source>The file is named like a mail but does not hold one</source>
   <translation>Le fichier porte le nom d’un courriel mais n’en contient pas</translation>
  </message>
  <message>
   <source>The file is named like a mailbox but does not hold one</source>
   <translation>Le fichier porte le nom d’une boîte aux lettres mais n’en contient pas</translation>
  </message>
  <message>
   <source>The file is named like a text but does not hold text</source>
   <translation>Le fichier porte le nom d’un texte mais n’en contient pas</translation>
  </message>
  <message>
   <source>The file is no longer at {a}. This is the text Murmur stored.</source>
   <translation>Le fichier n’est plus à {a}. Voici le texte que Murmur a conservé.</translation>
  </message>
  <message>
   <source>The file is not there or may not be opened</source>
   <translation>Le fichier est absent ou ne peut pas être ouvert</translation>
  </message>
  <message>
   <source>The file of the register (ledger.db) is damaged</source>
   <translation>Le fichier du registre (ledger.db) est endommagé</translation>
  </message>
  <message>
   <source>The file of your conversations (conversations.db) is damaged</source>
   <translation>Le fichier de vos conversations (conversations.db) est endommagé</translation>
  </message>
  <message>
   <source>The file of your own certificates cannot be read</source>
   <translation>Le fichier de vos propres certificats ne peut pas être lu</translation>
  </message>
  <message>
   <source>The file that arrived is not the right one: its checksum differs</source>
   <translation>Le fichier arrivé n’est pas le bon : sa somme de contrôle diffère</translation>
  </message>
  <message>
   <source>The file with certificates of your own is not there</source>
   <translation>Le fichier de vos propres certificats n’est pas là</translation>
  </message>
  <message>
   <source>The file with the head cannot be read</source>
   <translation>Le fichier de l’état final est illisible</translation>
  </message>
  <message>
   <source>The file's name is not text</source>
   <translation>Le nom du fichier n’est pas du texte</translation>
  </message>
  <message>
   <source>The folder to restore into is not empty</source>
   <translation>Le dossier de restauration n’est pas vide</translation>
  </message>
  <message>
   <source>The folder with releases on a server, as https://…; nothing of yours is named there. Proxy and certificates are those of downloads. Empty: no server is known</source>
   <translation>Le dossier des versions sur un serveur, sous la forme https://… ; rien de vous n’y est nommé. Proxy et certificats sont ceux des téléchargements. Vide : aucun serveur n’est connu</translation>
  </message>
  <message>
   <source>The folder's name is not text</source>
   <translation>Le nom du dossier n’est pas du texte</translation>
  </message>
  <message>
   <source>The index was not ready yet: only words were searched.</source>
   <translation>L’index n’était pas encore prêt : seuls les mots ont été recherchés.</translation>
  </message>
  <message>
   <source>The installer could not be written ({a})</source>
   <translation>Le programme d’installation n’a pas pu être écrit ({a})</translation>
  </message>
  <message>
   <source>The key holds characters that no key has</source>
   <translation>La clé contient des caractères qu’aucune clé n’a</translation>
  </message>
  <message>
   <source>The keyring no longer holds this library's key</source>
   <translation>Le trousseau ne contient plus la clé de cette bibliothèque</translation>
  </message>
  <message>
   <source>The language of the window, from its next start on. German, French and Spanish were translated by a machine and wait for a speaker to read them; your documents may be in any language</source>
   <translation>La langue de la fenêtre, à partir du prochain démarrage. L’allemand, le français et l’espagnol ont été traduits par une machine et attendent d’être relus par une personne qui les parle ; vos documents peuvent être dans n’importe quelle langue</translation>
  </message>
  <message>
   <source>The library file is damaged</source>
   <translation>Le fichier de la bibliothèque est endommagé</translation>
  </message>
  <message>
   <source>The library opens with a passphrase; the keyring alone does not do</source>
   <translation>La bibliothèque s’ouvre avec une phrase secrète ; le trousseau seul ne suffit pas</translation>
  </message>
  <message>
   <source>The mail carries more than {a} documents</source>
   <translation>Le courriel porte plus de {a} documents</translation>
  </message>
  <message>
   <source>The mail has more than {a} parts</source>
   <translation>Le courriel a plus de {a} parties</translation>
  </message>
  <message>
   <source>The mail holds more text than a person could write</source>
   <translation>Le courriel contient plus de texte qu’une personne ne pourrait en écrire</translation>
  </message>
  <message>
   <source>The mail is encrypted</source>
   <translation>Le courriel est chiffré</translation>
  </message>
  <message>
   <source>The mail is larger than {a} MB</source>
   <translation>Le courriel dépasse {a} Mo</translation>
  </message>
  <message>
   <source>The mail's parts are nested without end</source>
   <translation>Les parties du courriel sont imbriquées sans fin</translation>
  </message>
  <message>
   <source>The mail's parts are nested without end or damaged</source>
   <translation>Les parties du courriel sont imbriquées sans fin ou endommagées</translation>
  </message>
  <message>
   <source>The mail's text is wrapped in its signature</source>
   <translation>Le texte du courriel est enfermé dans sa signature</translation>
  </message>
  <message>
   <source>The mailbox holds more than can be searched in one piece</source>
   <translation>La boîte aux lettres contient plus que ce qui peut être recherché d’un seul tenant</translation>
  </message>
  <message>
   <source>The message holds no words</source>
   <translation>Le message ne contient aucun mot</translation>
  </message>
  <message>
   <source>The message is larger than {a} MB</source>
   <translation>Le message dépasse {a} Mo</translation>
  </message>
  <message>
   <source>The message is no longer in the mailbox</source>
   <translation>Le message n’est plus dans la boîte aux lettres</translation>
  </message>
  <message>
   <source>The model file cannot be read</source>
   <translation>Le fichier du modèle est illisible</translation>
  </message>
  <message>
   <source>The model file does not match its checksum and was not loaded</source>
   <translation>Le fichier du modèle ne correspond pas à sa somme de contrôle et n’a pas été chargé</translation>
  </message>
  <message>
   <source>The model file holds numbers of a kind Murmur does not know ({a})</source>
   <translation>Le fichier du modèle contient des nombres d’un type que Murmur ne connaît pas ({a})</translation>
  </message>
  <message>
   <source>The model file is cut short or damaged</source>
   <translation>Le fichier du modèle est tronqué ou endommagé</translation>
  </message>
  <message>
   <source>The model file is made for another kind of processor</source>
   <translation>Le fichier du modèle est fait pour un autre type de processeur</translation>
  </message>
  <message>
   <source>The model file is of a version Murmur cannot read ({a})</source>
   <translation>Le fichier du modèle est d’une version que Murmur ne sait pas lire ({a})</translation>
  </message>
  <message>
   <source>The model file {a} is {b}</source>
   <translation>Le fichier du modèle {a} est {b}</translation>
  </message>
  <message>
   <source>The model file's header takes too long or too much memory to read</source>
   <translation>L’en-tête du fichier du modèle demande trop de temps ou de mémoire</translation>
  </message>
  <message>
   <source>The model is reading…</source>
   <translation>Le modèle lit…</translation>
  </message>
  <message>
   <source>The model needs {a} MB, and the disk has {b} MB left</source>
   <translation>Le modèle demande {a} Mo, et il reste {b} Mo sur le disque</translation>
  </message>
  <message>
   <source>The model was still thinking when the answer reached its greatest length.</source>
   <translation>Le modèle réfléchissait encore quand la réponse a atteint sa longueur maximale.</translation>
  </message>
  <message>
   <source>The model's chat template drops text</source>
   <translation>Le gabarit de conversation du modèle perd du texte</translation>
  </message>
  <message>
   <source>The model's chat template is too large</source>
   <translation>Le modèle de conversation du fichier est trop grand</translation>
  </message>
  <message>
   <source>The model's chat template needs too much memory</source>
   <translation>Le modèle de conversation du fichier demande trop de mémoire</translation>
  </message>
  <message>
   <source>The model's chat template takes too long</source>
   <translation>Le modèle de conversation du fichier prend trop de temps</translation>
  </message>
  <message>
   <source>The model's memory is full: of what was said before, the first {n} requests with their replies were left out.</source>
   <translation>La mémoire du modèle est pleine : de ce qui a été dit avant, les {n} premières demandes et leurs réponses ont été laissées de côté.</translation>
  </message>
  <message>
   <source>The most questions a day; 0: no limit</source>
   <translation>Le plus de questions par jour ; 0 : pas de limite</translation>
  </message>
  <message>
   <source>The most that a day may cost; 0: no limit</source>
   <translation>Ce qu’un jour peut coûter au plus ; 0 : pas de limite</translation>
  </message>
  <message>
   <source>The most that a month may cost; 0: no limit</source>
   <translation>Ce qu’un mois peut coûter au plus ; 0 : pas de limite</translation>
  </message>
  <message>
   <source>The name is longer than {a} characters</source>
   <translation>Le nom dépasse {a} caractères</translation>
  </message>
  <message>
   <source>The name of the model at that server</source>
   <translation>Le nom du modèle sur ce serveur</translation>
  </message>
  <message>
   <source>The name “{words}” does not stand in the cited passage</source>
   <translation>Le nom « {words} » ne figure pas dans le passage cité</translation>
  </message>
  <message>
   <source>The next better one is {name}.</source>
   <translation>Le suivant en qualité est {name}.</translation>
  </message>
  <message>
   <source>The next better one, {name}, would need about {n} s more before the first word.</source>
   <translation>Le suivant en qualité, {name}, demanderait environ {n} s de plus jusqu’au premier mot.</translation>
  </message>
  <message>
   <source>The next better one, {name}, would need {size} more memory and about {n} s more before the first word.</source>
   <translation>Le suivant en qualité, {name}, demanderait {size} de mémoire en plus et environ {n} s de plus jusqu’au premier mot.</translation>
  </message>
  <message>
   <source>The next better one, {name}, would need {size} more memory.</source>
   <translation>Le suivant en qualité, {name}, demanderait {size} de mémoire en plus.</translation>
  </message>
  <message>
   <source>The number “{words}” does not stand in the cited passage</source>
   <translation>Le nombre « {words} » ne figure pas dans le passage cité</translation>
  </message>
  <message>
   <source>The only servers that may be asked: "name" or "name:port". Empty: any that the user names</source>
   <translation>Les seuls serveurs qui peuvent être interrogés : « nom » ou « nom:port ». Vide : tous ceux que l’utilisateur indique</translation>
  </message>
  <message>
   <source>The page is larger than {a} MB</source>
   <translation>La page dépasse {a} Mo</translation>
  </message>
  <message>
   <source>The page shows no words</source>
   <translation>La page n’affiche aucun mot</translation>
  </message>
  <message>
   <source>The passphrase holds characters that are no characters</source>
   <translation>La phrase secrète contient des caractères invalides</translation>
  </message>
  <message>
   <source>The passphrase is empty</source>
   <translation>La phrase secrète est vide</translation>
  </message>
  <message>
   <source>The passphrase stays; another one can be chosen with `murmur vault passphrase`</source>
   <translation>La phrase secrète reste ; une autre peut être choisie avec `murmur vault passphrase`</translation>
  </message>
  <message>
   <source>The picture has {a} million pixels</source>
   <translation>L’image a {a} millions de pixels</translation>
  </message>
  <message>
   <source>The picture is damaged</source>
   <translation>L’image est endommagée</translation>
  </message>
  <message>
   <source>The picture is damaged, or of another kind than its name says</source>
   <translation>L’image est endommagée, ou d’un autre type que ne le dit son nom</translation>
  </message>
  <message>
   <source>The presentation has more slides than Murmur can read</source>
   <translation>La présentation a plus de diapositives que Murmur ne peut en lire</translation>
  </message>
  <message>
   <source>The presentation has no slides</source>
   <translation>La présentation n’a pas de diapositives</translation>
  </message>
  <message>
   <source>The proxy could not be reached</source>
   <translation>Le proxy n’a pas pu être joint</translation>
  </message>
  <message>
   <source>The proxy did not let the download through</source>
   <translation>Le proxy n’a pas laissé passer le téléchargement</translation>
  </message>
  <message>
   <source>The proxy did not let the question through</source>
   <translation>Le proxy n’a pas laissé passer la question</translation>
  </message>
  <message>
   <source>The proxy for downloads, as http://name:port. Empty: none, whatever the system has set</source>
   <translation>Le proxy pour les téléchargements, sous la forme http://nom:port. Vide : aucun, quoi que règle le système</translation>
  </message>
  <message>
   <source>The proxy is not one that Murmur can use: http://name:port, without a name and a password in it</source>
   <translation>Murmur ne peut pas utiliser ce proxy ; il faut http://nom:port, sans nom d’utilisateur ni mot de passe</translation>
  </message>
  <message>
   <source>The proxy on the way there, as http://name:port. Empty: none, whatever the system has set</source>
   <translation>Le proxy sur le chemin, sous la forme http://nom:port. Vide : aucun, quoi que le système ait réglé</translation>
  </message>
  <message>
   <source>The question arrived there; the register says so, and nothing went further. Enter the address that is meant in the settings under Cloud, if you trust it</source>
   <translation>La question y est arrivée ; le registre le dit, et rien n’est allé plus loin. Saisissez l’adresse voulue dans les réglages, sous Cloud, si vous lui faites confiance</translation>
  </message>
  <message>
   <source>The question arrived there; the register says so. Ask again in {n} minutes</source>
   <translation>La question y est arrivée ; le registre le dit. Réessayez dans {n} minutes</translation>
  </message>
  <message>
   <source>The question arrived there; the register says so. Ask again in {n} seconds</source>
   <translation>La question y est arrivée ; le registre le dit. Réessayez dans {n} secondes</translation>
  </message>
  <message>
   <source>The question arrived there; the register says so. Ask again later</source>
   <translation>La question y est arrivée ; le registre le dit. Réessayez plus tard</translation>
  </message>
  <message>
   <source>The question arrived there; the register says so. Check both in the settings under Cloud: the address mostly ends in /v1</source>
   <translation>La question y est arrivée ; le registre le dit. Vérifiez les deux dans les réglages, sous Cloud : l’adresse finit le plus souvent par /v1</translation>
  </message>
  <message>
   <source>The question arrived there; the register says so. Check that the address in the settings under Cloud is that of a server that speaks the OpenAI protocol</source>
   <translation>La question y est arrivée ; le registre le dit. Vérifiez que l’adresse dans les réglages, sous Cloud, est celle d’un serveur qui parle le protocole OpenAI</translation>
  </message>
  <message>
   <source>The question arrived there; the register says so. Check the address in the settings under Cloud</source>
   <translation>La question y est arrivée ; le registre le dit. Vérifiez l’adresse dans les réglages, sous Cloud</translation>
  </message>
  <message>
   <source>The question arrived there; the register says so. Check the address in the settings under Cloud: it mostly ends in /v1</source>
   <translation>La question y est arrivée ; le registre le dit. Vérifiez l’adresse dans les réglages, sous Cloud : elle finit le plus souvent par /v1</translation>
  </message>
  <message>
   <source>The question arrived there; the register says so. Check the key in the settings under Cloud, and whether it is good for this model</source>
   <translation>La question y est arrivée ; le registre le dit. Vérifiez la clé dans les réglages, sous Cloud, et si elle vaut pour ce modèle</translation>
  </message>
  <message>
   <source>The question arrived there; the register says so. Check the settings under Cloud</source>
   <translation>La question y est arrivée ; le registre le dit. Vérifiez les réglages, sous Cloud</translation>
  </message>
  <message>
   <source>The question arrived there; the register says so. Choose fewer passages, and ask again</source>
   <translation>La question y est arrivée ; le registre le dit. Choisissez moins de passages, puis réessayez</translation>
  </message>
  <message>
   <source>The question arrived there; the register says so. Choose fewer passages, or check the name of the model in the settings under Cloud</source>
   <translation>La question y est arrivée ; le registre le dit. Choisissez moins de passages, ou vérifiez le nom du modèle dans les réglages, sous Cloud</translation>
  </message>
  <message>
   <source>The question arrived there; the register says so. See to it at the server's provider, and ask again</source>
   <translation>La question y est arrivée ; le registre le dit. Voyez cela avec le fournisseur du serveur, puis réessayez</translation>
  </message>
  <message>
   <source>The question does not fit into the model's memory</source>
   <translation>La question ne tient pas dans la mémoire du modèle</translation>
  </message>
  <message>
   <source>The question holds characters that are no characters</source>
   <translation>La question contient des caractères invalides</translation>
  </message>
  <message>
   <source>The question is empty</source>
   <translation>La question est vide</translation>
  </message>
  <message>
   <source>The question is longer than {a} characters</source>
   <translation>La question dépasse {a} caractères</translation>
  </message>
  <message>
   <source>The question may have arrived there; the register says so. Try again later</source>
   <translation>La question y est peut-être arrivée ; le registre le dit. Réessayez plus tard</translation>
  </message>
  <message>
   <source>The register could not be written into this file</source>
   <translation>Le registre n’a pas pu être écrit dans ce fichier</translation>
  </message>
  <message>
   <source>The register ends with entry {n}, and entry {m} was seen at its end before</source>
   <translation>Le registre finit par l’entrée {n}, et l’entrée {m} avait été vue à sa fin auparavant</translation>
  </message>
  <message>
   <source>The register is exported as CSV or JSON</source>
   <translation>Le registre s’exporte en CSV ou en JSON</translation>
  </message>
  <message>
   <source>The release is damaged</source>
   <translation>La version est endommagée</translation>
  </message>
  <message>
   <source>The release says of itself what this Murmur does not understand ({a})</source>
   <translation>La version dit d’elle-même ce que ce Murmur ne comprend pas ({a})</translation>
  </message>
  <message>
   <source>The release that lies beside {a} does not name it</source>
   <translation>La version placée à côté de {a} ne le nomme pas</translation>
  </message>
  <message>
   <source>The server gave an address that cannot be understood</source>
   <translation>Le serveur a donné une adresse incompréhensible</translation>
  </message>
  <message>
   <source>The server's address does not begin with https:// and a name</source>
   <translation>L’adresse du serveur ne commence pas par https:// et un nom</translation>
  </message>
  <message>
   <source>The server's address holds more than a server and a path, or letters that an address cannot have</source>
   <translation>L’adresse du serveur contient plus qu’un serveur et un chemin, ou des caractères qu’une adresse ne peut pas avoir</translation>
  </message>
  <message>
   <source>The server's address {a}</source>
   <translation>L’adresse du serveur : {a}</translation>
  </message>
  <message>
   <source>The settings have changed since this was approved</source>
   <translation>Les réglages ont changé depuis cette approbation</translation>
  </message>
  <message>
   <source>The sheet has more rows than Murmur can read</source>
   <translation>La feuille a plus de lignes que Murmur ne peut en lire</translation>
  </message>
  <message>
   <source>The sheet holds more cells than Murmur can read</source>
   <translation>La feuille contient plus de cellules que Murmur ne peut en lire</translation>
  </message>
  <message>
   <source>The sheet holds more text than Murmur can read</source>
   <translation>La feuille contient plus de texte que Murmur ne peut en lire</translation>
  </message>
  <message>
   <source>The signature does not fit: this was not signed by the makers of this Murmur, or was changed since</source>
   <translation>La signature ne correspond pas : ceci n’a pas été signé par les auteurs de ce Murmur, ou a été modifié depuis</translation>
  </message>
  <message>
   <source>The spreadsheet holds more text than Murmur can read</source>
   <translation>Le tableur contient plus de texte que Murmur ne peut en lire</translation>
  </message>
  <message>
   <source>The spreadsheet holds no words and no numbers</source>
   <translation>Le tableur ne contient ni mots ni nombres</translation>
  </message>
  <message>
   <source>The system's keyring did not take the key</source>
   <translation>Le trousseau du système n’a pas accepté la clé</translation>
  </message>
  <message>
   <source>The text is cut short or damaged</source>
   <translation>Le texte est tronqué ou endommagé</translation>
  </message>
  <message>
   <source>The text is larger than {a} MB</source>
   <translation>Le texte dépasse {a} Mo</translation>
  </message>
  <message>
   <source>The text is too long for this model</source>
   <translation>Le texte est trop long pour ce modèle</translation>
  </message>
  <message>
   <source>The text's encoding could not be told</source>
   <translation>L’encodage du texte n’a pas pu être reconnu</translation>
  </message>
  <message>
   <source>The update could not be had</source>
   <translation>La mise à jour n’a pas pu être obtenue</translation>
  </message>
  <message>
   <source>The weekday “{words}” does not stand in the cited passage</source>
   <translation>Le jour « {words} » ne figure pas dans le passage cité</translation>
  </message>
  <message>
   <source>The workbook has more sheets than Murmur can read</source>
   <translation>Le classeur a plus de feuilles que Murmur ne peut en lire</translation>
  </message>
  <message>
   <source>The workbook holds more text than Murmur can read</source>
   <translation>Le classeur contient plus de texte que Murmur ne peut en lire</translation>
  </message>
  <message>
   <source>The workbook holds no words and no numbers</source>
   <translation>Le classeur ne contient ni mots ni nombres</translation>
  </message>
  <message>
   <source>There is a library here already</source>
   <translation>Il y a déjà une bibliothèque ici</translation>
  </message>
  <message>
   <source>There is already a collection called {a}</source>
   <translation>Il existe déjà une collection nommée {a}</translation>
  </message>
  <message>
   <source>There is no collection called {a}</source>
   <translation>Il n’y a pas de collection appelée {a}</translation>
  </message>
  <message>
   <source>There is no display to open a window on</source>
   <translation>Il n’y a pas d’écran où ouvrir une fenêtre</translation>
  </message>
  <message>
   <source>There is no faster copy of {a}</source>
   <translation>Il n’y a pas de copie plus rapide de {a}</translation>
  </message>
  <message>
   <source>There is no library in this folder</source>
   <translation>Il n’y a pas de bibliothèque dans ce dossier</translation>
  </message>
  <message>
   <source>There is no model called {a}</source>
   <translation>Il n’y a pas de modèle appelé {a}</translation>
  </message>
  <message>
   <source>There is no signature here ({a})</source>
   <translation>Il n’y a pas de signature ici ({a})</translation>
  </message>
  <message>
   <source>There is no source [{n}]</source>
   <translation>Il n’y a pas de source [{n}]</translation>
  </message>
  <message>
   <source>There is no such collection</source>
   <translation>Cette collection n’existe pas</translation>
  </message>
  <message>
   <source>There is no such conversation</source>
   <translation>Cette conversation n’existe pas</translation>
  </message>
  <message>
   <source>There is no such document</source>
   <translation>Ce document n’existe pas</translation>
  </message>
  <message>
   <source>There is no such page</source>
   <translation>Cette page n’existe pas</translation>
  </message>
  <message>
   <source>There is no such passage</source>
   <translation>Ce passage n’existe pas</translation>
  </message>
  <message>
   <source>There is no such question in this conversation</source>
   <translation>Cette question n’existe pas dans cette conversation</translation>
  </message>
  <message>
   <source>There is no {a} here that says what this is</source>
   <translation>Il n’y a pas ici de {a} qui dise ce que c’est</translation>
  </message>
  <message>
   <source>There is not enough room on the disk.</source>
   <translation>Il n’y a pas assez de place sur le disque.</translation>
  </message>
  <message>
   <source>This approval is unknown, or was used already</source>
   <translation>Cette approbation est inconnue ou a déjà servi</translation>
  </message>
  <message>
   <source>This backup is cut short, damaged, or no backup of Murmur</source>
   <translation>Cette sauvegarde est tronquée, endommagée ou n’est pas une sauvegarde de Murmur</translation>
  </message>
  <message>
   <source>This build of Murmur carries no release key, so it cannot verify updates</source>
   <translation>Ce Murmur a été construit sans clé de publication et ne peut donc pas vérifier les mises à jour</translation>
  </message>
  <message>
   <source>This command was not understood</source>
   <translation>Cette commande n’a pas été comprise</translation>
  </message>
  <message>
   <source>This computer could not be measured</source>
   <translation>Cet ordinateur n’a pas pu être mesuré</translation>
  </message>
  <message>
   <source>This computer's policy asks for sealed workers, and this worker could not seal itself</source>
   <translation>La politique de cet ordinateur exige des processus isolés, et celui-ci n’a pas pu s’isoler</translation>
  </message>
  <message>
   <source>This computer's policy for Murmur cannot be used</source>
   <translation>La politique de cet ordinateur pour Murmur est inutilisable</translation>
  </message>
  <message>
   <source>This computer's policy lets models be installed from signed bundles only</source>
   <translation>La politique de cet ordinateur ne permet d’installer des modèles que depuis des paquets signés</translation>
  </message>
  <message>
   <source>This file changes another model and is none itself</source>
   <translation>Ce fichier modifie un autre modèle et n’en est pas un</translation>
  </message>
  <message>
   <source>This file describes a model and holds none</source>
   <translation>Ce fichier décrit un modèle et n’en contient pas</translation>
  </message>
  <message>
   <source>This file is being downloaded already</source>
   <translation>Ce fichier est déjà en cours de téléchargement</translation>
  </message>
  <message>
   <source>This file is no head of a register</source>
   <translation>Ce fichier n’est pas l’état final d’un registre</translation>
  </message>
  <message>
   <source>This file is one part of a model in several files</source>
   <translation>Ce fichier est une partie d’un modèle en plusieurs fichiers</translation>
  </message>
  <message>
   <source>This file lets a model see pictures and is none itself</source>
   <translation>Ce fichier permet à un modèle de voir des images et n’en est pas un</translation>
  </message>
  <message>
   <source>This folder cannot be opened</source>
   <translation>Ce dossier ne peut pas être ouvert</translation>
  </message>
  <message>
   <source>This folder holds too many files</source>
   <translation>Ce dossier contient trop de fichiers</translation>
  </message>
  <message>
   <source>This folder holds {a} model files, and no {b}</source>
   <translation>Ce dossier contient {a} fichiers de modèle, et pas de {b}</translation>
  </message>
  <message>
   <source>This folder is not there or cannot be opened</source>
   <translation>Ce dossier est absent ou ne peut pas être ouvert</translation>
  </message>
  <message>
   <source>This folder is not watched</source>
   <translation>Ce dossier n’est pas suivi</translation>
  </message>
  <message>
   <source>This folder was written by a newer Murmur</source>
   <translation>Ce dossier a été écrit par un Murmur plus récent</translation>
  </message>
  <message>
   <source>This head is that of another library's register</source>
   <translation>Cet état final est celui du registre d’une autre bibliothèque</translation>
  </message>
  <message>
   <source>This is Murmur {a}, the version that is here already</source>
   <translation>C’est Murmur {a}, la version qui est déjà ici</translation>
  </message>
  <message>
   <source>This is Murmur {a}, which is older than {b}, the one that is here</source>
   <translation>C’est Murmur {a}, plus ancien que {b}, celui qui est ici</translation>
  </message>
  <message>
   <source>This is a packed archive</source>
   <translation>C’est une archive compressée</translation>
  </message>
  <message>
   <source>This is not a file</source>
   <translation>Ce n’est pas un fichier</translation>
  </message>
  <message>
   <source>This is not a model file Murmur can read</source>
   <translation>Ce n’est pas un fichier de modèle que Murmur sait lire</translation>
  </message>
  <message>
   <source>This is not how a recovery key is written</source>
   <translation>Une clé de récupération ne s’écrit pas ainsi</translation>
  </message>
  <message>
   <source>This is not in this document.</source>
   <translation>Ce n’est pas dans ce document.</translation>
  </message>
  <message>
   <source>This is not in your documents.</source>
   <translation>Cela ne figure pas dans vos documents.</translation>
  </message>
  <message>
   <source>This kind of document has no pages to draw</source>
   <translation>Ce type de document n’a pas de pages à dessiner</translation>
  </message>
  <message>
   <source>This library has no recovery key</source>
   <translation>Cette bibliothèque n’a pas de clé de récupération</translation>
  </message>
  <message>
   <source>This library's key is in the keyring of your desktop, which cannot be reached from here</source>
   <translation>La clé de cette bibliothèque est dans le trousseau de votre bureau, inaccessible d’ici</translation>
  </message>
  <message>
   <source>This model comes with terms that you have to accept first</source>
   <translation>Ce modèle a des conditions que vous devez d’abord accepter</translation>
  </message>
  <message>
   <source>This model file has no chat template</source>
   <translation>Ce fichier de modèle n’a pas de gabarit de conversation</translation>
  </message>
  <message>
   <source>This model is in use</source>
   <translation>Ce modèle est utilisé</translation>
  </message>
  <message>
   <source>This model is not on your organisation's list of models</source>
   <translation>Ce modèle n’est pas sur la liste de modèles de votre organisation</translation>
  </message>
  <message>
   <source>This passphrase does not open the library</source>
   <translation>Cette phrase secrète n’ouvre pas la bibliothèque</translation>
  </message>
  <message>
   <source>This question is not in the conversation any more</source>
   <translation>Cette question n’est plus dans la conversation</translation>
  </message>
  <message>
   <source>This question may cost more than is left for this month</source>
   <translation>Cette question peut coûter plus que ce qui reste pour ce mois</translation>
  </message>
  <message>
   <source>This question may cost more than is left for today</source>
   <translation>Cette question peut coûter plus que ce qui reste pour aujourd’hui</translation>
  </message>
  <message>
   <source>This question would cost more than the limit that is set</source>
   <translation>Cette question coûterait plus que la limite fixée</translation>
  </message>
  <message>
   <source>This recovery key does not open the library</source>
   <translation>Cette clé de récupération n’ouvre pas la bibliothèque</translation>
  </message>
  <message>
   <source>This release brings no model</source>
   <translation>Cette version n’apporte aucun modèle</translation>
  </message>
  <message>
   <source>This release holds no installer for its system</source>
   <translation>Cette version ne contient pas de programme d’installation pour son système</translation>
  </message>
  <message>
   <source>This release is for {a}, and this computer is {b}</source>
   <translation>Cette version est pour {a}, et cet ordinateur est {b}</translation>
  </message>
  <message>
   <source>This release is not newer than the Murmur that is here</source>
   <translation>Cette version n’est pas plus récente que le Murmur qui est ici</translation>
  </message>
  <message>
   <source>This setting cannot be kept</source>
   <translation>Ce réglage ne peut pas être conservé</translation>
  </message>
  <message>
   <source>This was no question about documents, so there is no passage to send</source>
   <translation>Ce n’était pas une question sur des documents : il n’y a pas de passage à envoyer</translation>
  </message>
  <message>
   <source>This worker works, but the system does not hold it back; see the page on the seal</source>
   <translation>Ce processus fonctionne, mais le système ne le retient pas ; voyez la page sur l’isolement</translation>
  </message>
  <message>
   <source>Too few of its words stand in the cited passage</source>
   <translation>Trop peu de ses mots figurent dans le passage cité</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Réessayer</translation>
  </message>
  <message>
   <source>Try again, or use the recovery key if you made one</source>
   <translation>Réessayez, ou utilisez la clé de récupération si vous en avez créé une</translation>
  </message>
  <message>
   <source>Try again; if it happens again, report this line</source>
   <translation>Réessayez ; si cela se reproduit, signalez cette ligne</translation>
  </message>
  <message>
   <source>Try again; if it happens again, run `murmur doctor`</source>
   <translation>Réessayez ; si cela se reproduit, lancez `murmur doctor`</translation>
  </message>
  <message>
   <source>Type a name of letters and digits</source>
   <translation>Saisissez un nom fait de lettres et de chiffres</translation>
  </message>
  <message>
   <source>Type a question about your documents</source>
   <translation>Saisissez une question sur vos documents</translation>
  </message>
  <message>
   <source>Type it again</source>
   <translation>Saisissez à nouveau</translation>
  </message>
  <message>
   <source>Unlock the keyring and try again, or choose a passphrase instead</source>
   <translation>Déverrouillez le trousseau et réessayez, ou choisissez plutôt une phrase secrète</translation>
  </message>
  <message>
   <source>Unpack it, and install the folder or the .gguf file in it</source>
   <translation>Décompressez-la et installez le dossier ou le fichier .gguf qu’elle contient</translation>
  </message>
  <message>
   <source>Unpack the bundle yourself</source>
   <translation>Décompressez le paquet vous-même</translation>
  </message>
  <message>
   <source>Update Murmur to open it</source>
   <translation>Mettez Murmur à jour pour l’ouvrir</translation>
  </message>
  <message>
   <source>Update Murmur, or get another</source>
   <translation>Mettez Murmur à jour, ou procurez-vous-en un autre</translation>
  </message>
  <message>
   <source>Use `murmur add` instead</source>
   <translation>Utilisez plutôt `murmur add`</translation>
  </message>
  <message>
   <source>Use another one first</source>
   <translation>Utilisez-en d’abord un autre</translation>
  </message>
  <message>
   <source>Wait for that download to end</source>
   <translation>Attendez la fin de ce téléchargement</translation>
  </message>
  <message>
   <source>What a million tokens of answer cost</source>
   <translation>Ce que coûte un million de tokens de réponse</translation>
  </message>
  <message>
   <source>What a million tokens of question cost, in your currency</source>
   <translation>Ce que coûte un million de tokens de question, dans votre monnaie</translation>
  </message>
  <message>
   <source>What has arrived is kept; try again later, or install the model from a file</source>
   <translation>Ce qui est arrivé est gardé ; réessayez plus tard, ou installez le modèle depuis un fichier</translation>
  </message>
  <message>
   <source>What would be sent cannot be sent</source>
   <translation>Ce qui serait envoyé ne peut pas l’être</translation>
  </message>
  <message>
   <source>What would be sent is not what was approved</source>
   <translation>Ce qui serait envoyé n’est pas ce qui a été approuvé</translation>
  </message>
  <message>
   <source>Where your network looks into connections, ask your administrator for the file of its certificate</source>
   <translation>Si votre réseau inspecte les connexions, demandez à votre administrateur le fichier de son certificat</translation>
  </message>
  <message>
   <source>Word</source>
   <translation>Word</translation>
  </message>
  <message>
   <source>Your administrator has chosen the model</source>
   <translation>Votre administrateur a choisi le modèle</translation>
  </message>
  <message>
   <source>Your documents can be searched by words; run `murmur doctor`</source>
   <translation>Vos documents peuvent être recherchés par mots ; lancez `murmur doctor`</translation>
  </message>
  <message>
   <source>Your organisation has a list of model files, and a faster copy is another file</source>
   <translation>Votre organisation a une liste de fichiers de modèles, et une copie plus rapide est un autre fichier</translation>
  </message>
  <message>
   <source>Your organisation requires a passphrase, and the keyring alone opens this library</source>
   <translation>Votre organisation exige une phrase secrète, et le trousseau seul ouvre cette bibliothèque</translation>
  </message>
  <message>
   <source>Your organisation requires a passphrase, so the keyring cannot open the library</source>
   <translation>Votre organisation exige une phrase secrète : le trousseau ne peut donc pas ouvrir la bibliothèque</translation>
  </message>
  <message>
   <source>Your organisation's list of models does not have it, so it can be neither fetched nor used.</source>
   <translation>Il ne figure pas sur la liste de modèles de votre organisation : il ne peut être ni téléchargé ni utilisé.</translation>
  </message>
  <message>
   <source>Your own list of models cannot be read</source>
   <translation>Votre propre liste de modèles ne peut pas être lue</translation>
  </message>
  <message>
   <source>Your settings could not be used ({what}); they are kept as {name}</source>
   <translation>Vos réglages n’ont pas pu être utilisés ({what}) ; ils sont conservés sous {name}</translation>
  </message>
  <message>
   <source>a passphrase opens it</source>
   <translation>une phrase secrète l’ouvre</translation>
  </message>
  <message>
   <source>backups are not known here</source>
   <translation>les sauvegardes ne sont pas connues ici</translation>
  </message>
  <message>
   <source>changed</source>
   <translation>modifié</translation>
  </message>
  <message>
   <source>chapter {n}</source>
   <translation>chapitre {n}</translation>
  </message>
  <message>
   <source>chat</source>
   <translation>conversation</translation>
  </message>
  <message>
   <source>chat model</source>
   <translation>modèle de conversation</translation>
  </message>
  <message>
   <source>cloud</source>
   <translation>cloud</translation>
  </message>
  <message>
   <source>document {name}</source>
   <translation>document {name}</translation>
  </message>
  <message>
   <source>downloads</source>
   <translation>téléchargements</translation>
  </message>
  <message>
   <source>drawing reader</source>
   <translation>dessin des pages</translation>
  </message>
  <message>
   <source>e-books (EPUB)</source>
   <translation>livres numériques (EPUB)</translation>
  </message>
  <message>
   <source>embedder</source>
   <translation>recherche par le sens</translation>
  </message>
  <message>
   <source>forbidden by the policy: nothing is ever sent</source>
   <translation>interdit par la politique : rien n’est jamais envoyé</translation>
  </message>
  <message>
   <source>gpu</source>
   <translation>processeur graphique</translation>
  </message>
  <message>
   <source>host</source>
   <translation>hôte</translation>
  </message>
  <message>
   <source>http://proxy.company.example:3128</source>
   <translation>http://proxy.entreprise.example:3128</translation>
  </message>
  <message>
   <source>https://models.company.example</source>
   <translation>https://modeles.entreprise.example</translation>
  </message>
  <message>
   <source>https://models.company.example/v1</source>
   <translation>https://modeles.societe.example/v1</translation>
  </message>
  <message>
   <source>https://updates.company.example/murmur</source>
   <translation>https://majs.societe.example/murmur</translation>
  </message>
  <message>
   <source>it sets {a}; SHA-256 {b}</source>
   <translation>elle fixe {a} ; SHA-256 {b}</translation>
  </message>
  <message>
   <source>its key is thrown away at the end</source>
   <translation>sa clé est jetée à la fin</translation>
  </message>
  <message>
   <source>key</source>
   <translation>clé</translation>
  </message>
  <message>
   <source>level Sealed</source>
   <translation>niveau Scellé</translation>
  </message>
  <message>
   <source>level Standard</source>
   <translation>niveau Standard</translation>
  </message>
  <message>
   <source>library</source>
   <translation>bibliothèque</translation>
  </message>
  <message>
   <source>line {n}</source>
   <translation>ligne {n}</translation>
  </message>
  <message>
   <source>mail (EML)</source>
   <translation>courriels (EML)</translation>
  </message>
  <message>
   <source>mailboxes (MBOX)</source>
   <translation>boîtes aux lettres (MBOX)</translation>
  </message>
  <message>
   <source>matched: {words}</source>
   <translation>contient : {words}</translation>
  </message>
  <message>
   <source>may ask the network for one file, not be asked; no other file ({a})</source>
   <translation>peut demander un fichier au réseau, sans être interrogé ; aucun autre fichier ({a})</translation>
  </message>
  <message>
   <source>message {n}</source>
   <translation>message {n}</translation>
  </message>
  <message>
   <source>missing</source>
   <translation>absent</translation>
  </message>
  <message>
   <source>murmur</source>
   <translation>Murmur</translation>
  </message>
  <message>
   <source>near in meaning</source>
   <translation>proche par le sens</translation>
  </message>
  <message>
   <source>no socket, own files only; tried and refused ({a})</source>
   <translation>aucun réseau, ses propres fichiers seulement ; essayé et refusé ({a})</translation>
  </message>
  <message>
   <source>none: nobody but you decides here</source>
   <translation>aucune : vous seul décidez ici</translation>
  </message>
  <message>
   <source>not as it was written, from entry {a} on</source>
   <translation>pas tel qu’il a été écrit, à partir de l’entrée {a}</translation>
  </message>
  <message>
   <source>on a page that matches</source>
   <translation>sur une page qui correspond</translation>
  </message>
  <message>
   <source>on: each time you approve what leaves</source>
   <translation>activé : chaque fois, vous approuvez ce qui sort</translation>
  </message>
  <message>
   <source>on; collections opened for it: {a}; each time you approve what leaves</source>
   <translation>activé ; collections ouvertes : {a} ; chaque fois, vous approuvez ce qui sort</translation>
  </message>
  <message>
   <source>only when you ask for a model, and from {a} alone</source>
   <translation>seulement quand vous demandez un modèle, et de {a} seul</translation>
  </message>
  <message>
   <source>only when you ask for a model, from the hosts that models.toml lists</source>
   <translation>seulement quand vous demandez un modèle, des serveurs que nomme models.toml</translation>
  </message>
  <message>
   <source>page {n}</source>
   <translation>page {n}</translation>
  </message>
  <message>
   <source>page {pages} of {document} unreadable</source>
   <translation>page {pages} de {document} illisible</translation>
  </message>
  <message>
   <source>pages {pages}</source>
   <translation>pages {pages}</translation>
  </message>
  <message>
   <source>pages {pages} of {document} unreadable</source>
   <translation>pages {pages} de {document} illisibles</translation>
  </message>
  <message>
   <source>pictures</source>
   <translation>images</translation>
  </message>
  <message>
   <source>plain text</source>
   <translation>texte brut</translation>
  </message>
  <message>
   <source>policy</source>
   <translation>politique</translation>
  </message>
  <message>
   <source>policy rules</source>
   <translation>règles de la politique</translation>
  </message>
  <message>
   <source>private host</source>
   <translation>hôte privé</translation>
  </message>
  <message>
   <source>reader</source>
   <translation>lecture</translation>
  </message>
  <message>
   <source>recovery key: none</source>
   <translation>clé de récupération : aucune</translation>
  </message>
  <message>
   <source>recovery key: yes</source>
   <translation>clé de récupération : oui</translation>
  </message>
  <message>
   <source>register</source>
   <translation>registre</translation>
  </message>
  <message>
   <source>row {n}</source>
   <translation>ligne {n}</translation>
  </message>
  <message>
   <source>run chown root and chmod {mode} on it</source>
   <translation>exécutez chown root et chmod {mode} dessus</translation>
  </message>
  <message>
   <source>settings</source>
   <translation>réglages</translation>
  </message>
  <message>
   <source>settings.json is not encrypted, so {names} is ignored in it: set it in Murmur's settings</source>
   <translation>settings.json n’est pas chiffré, {names} y est donc ignoré : réglez-le dans les réglages de Murmur</translation>
  </message>
  <message>
   <source>sha256</source>
   <translation>SHA-256</translation>
  </message>
  <message>
   <source>slide {n}</source>
   <translation>diapositive {n}</translation>
  </message>
  <message>
   <source>storage</source>
   <translation>stockage</translation>
  </message>
  <message>
   <source>switched off</source>
   <translation>désactivé</translation>
  </message>
  <message>
   <source>switched off: nothing is ever sent</source>
   <translation>désactivé : rien n’est jamais envoyé</translation>
  </message>
  <message>
   <source>text recognition</source>
   <translation>reconnaissance de texte</translation>
  </message>
  <message>
   <source>the policy's file has changed since Murmur was started</source>
   <translation>le fichier de la politique a changé depuis le lancement de Murmur</translation>
  </message>
  <message>
   <source>the system's keyring opens it</source>
   <translation>le trousseau du système l’ouvre</translation>
  </message>
  <message>
   <source>whole; entries: {a}</source>
   <translation>intact ; entrées : {a}</translation>
  </message>
  <message>
   <source>{a} answered with a web page</source>
   <translation>{a} a répondu par une page web</translation>
  </message>
  <message>
   <source>{a} broke off{b}</source>
   <translation>{a} s’est interrompu{b}</translation>
  </message>
  <message>
   <source>{a} cannot be downloaded</source>
   <translation>{a} ne peut pas être téléchargé</translation>
  </message>
  <message>
   <source>{a} cannot be written</source>
   <translation>{a} ne peut pas être écrit</translation>
  </message>
  <message>
   <source>{a} comes with Murmur and cannot be removed</source>
   <translation>{a} fait partie de Murmur et ne peut pas être retiré</translation>
  </message>
  <message>
   <source>{a} comes with terms that you have to accept first: {b}</source>
   <translation>{a} a des conditions que vous devez d’abord accepter : {b}</translation>
  </message>
  <message>
   <source>{a} could not be found</source>
   <translation>{a} est introuvable</translation>
  </message>
  <message>
   <source>{a} could not be reached</source>
   <translation>{a} n’a pas pu être joint</translation>
  </message>
  <message>
   <source>{a} could not show a certificate that this computer trusts</source>
   <translation>{a} n’a pas pu présenter un certificat auquel cet ordinateur se fie</translation>
  </message>
  <message>
   <source>{a} could not show a certificate that this computer trusts, so nothing was fetched from it</source>
   <translation>{a} n’a pu montrer aucun certificat auquel cet ordinateur se fie ; rien n’a donc été pris de là</translation>
  </message>
  <message>
   <source>{a} documents inside this file needed too much; the rest was left alone</source>
   <translation>{a} documents de ce fichier demandaient trop ; le reste n’a pas été lu</translation>
  </message>
  <message>
   <source>{a} does not hand this file out (answer {b})</source>
   <translation>{a} ne donne pas ce fichier (réponse {b})</translation>
  </message>
  <message>
   <source>{a} does not hand this file out in one piece</source>
   <translation>{a} ne donne pas ce fichier d’un seul tenant</translation>
  </message>
  <message>
   <source>{a} does not have this file any more (answer {b})</source>
   <translation>{a} n’a plus ce fichier (réponse {b})</translation>
  </message>
  <message>
   <source>{a} does not have what was asked for (answer {b})</source>
   <translation>{a} n’a pas ce qui a été demandé (réponse {b})</translation>
  </message>
  <message>
   <source>{a} does not protect the connection as it must (TLS)</source>
   <translation>{a} ne protège pas la connexion comme il le faut (TLS)</translation>
  </message>
  <message>
   <source>{a} ended before the file was whole</source>
   <translation>{a} s’est arrêté avant que le fichier soit entier</translation>
  </message>
  <message>
   <source>{a} gains nothing clear by another format ({b} times as fast)</source>
   <translation>{a} ne gagne rien de net dans un autre format ({b} fois plus rapide)</translation>
  </message>
  <message>
   <source>{a} gave an address that cannot be understood</source>
   <translation>{a} a donné une adresse incompréhensible</translation>
  </message>
  <message>
   <source>{a} gave an answer that Murmur cannot read</source>
   <translation>{a} a donné une réponse que Murmur ne peut pas lire</translation>
  </message>
  <message>
   <source>{a} gave an answer that Murmur cannot use ({b})</source>
   <translation>{a} a donné une réponse que Murmur ne peut pas utiliser ({b})</translation>
  </message>
  <message>
   <source>{a} has gone silent</source>
   <translation>{a} s’est tu</translation>
  </message>
  <message>
   <source>{a} has several files</source>
   <translation>{a} se compose de plusieurs fichiers</translation>
  </message>
  <message>
   <source>{a} is in force</source>
   <translation>{a} est en vigueur</translation>
  </message>
  <message>
   <source>{a} is in force; whether only administrators can write it is not checked on Windows</source>
   <translation>{a} est en vigueur ; sous Windows, il n’est pas vérifié que seuls des administrateurs peuvent l’écrire</translation>
  </message>
  <message>
   <source>{a} is in the fastest format already</source>
   <translation>{a} est déjà dans le format le plus rapide</translation>
  </message>
  <message>
   <source>{a} is in trouble or too busy (answer {b}){c}</source>
   <translation>{a} est en panne ou surchargé (réponse {b}){c}</translation>
  </message>
  <message>
   <source>{a} is no chat model</source>
   <translation>{a} n’est pas un modèle de conversation</translation>
  </message>
  <message>
   <source>{a} is not a private address, so it is not asked without protection</source>
   <translation>{a} n’est pas une adresse privée et n’est donc pas interrogé sans protection</translation>
  </message>
  <message>
   <source>{a} is not installed</source>
   <translation>{a} n’est pas installé</translation>
  </message>
  <message>
   <source>{a} is not on the administrator's list of servers</source>
   <translation>{a} n’est pas sur la liste de serveurs de l’administrateur</translation>
  </message>
  <message>
   <source>{a} is not on the list of servers that may be asked</source>
   <translation>{a} n’est pas sur la liste des serveurs qui peuvent être interrogés</translation>
  </message>
  <message>
   <source>{a} is not on your organisation's list of models</source>
   <translation>{a} n’est pas sur la liste de modèles de votre organisation</translation>
  </message>
  <message>
   <source>{a} is not the file of {b}</source>
   <translation>{a} n’est pas le fichier de {b}</translation>
  </message>
  <message>
   <source>{a} is not the file that was signed: it is missing, cut short or changed</source>
   <translation>{a} n’est pas le fichier qui a été signé : il manque, est tronqué ou modifié</translation>
  </message>
  <message>
   <source>{a} is too busy at the moment (answer {b})</source>
   <translation>{a} est trop occupé en ce moment (réponse {b})</translation>
  </message>
  <message>
   <source>{a} needs {b} MB more, and the disk has {c} MB left</source>
   <translation>{a} demande encore {b} Mo, et le disque a {c} Mo libres</translation>
  </message>
  <message>
   <source>{a} offers a file of another size</source>
   <translation>{a} propose un fichier d’une autre taille</translation>
  </message>
  <message>
   <source>{a} offers a file of another size ({b} bytes, not {c})</source>
   <translation>{a} propose un fichier d’une autre taille ({b} octets, pas {c})</translation>
  </message>
  <message>
   <source>{a} questions have left today, and no more are allowed</source>
   <translation>{a} questions sont sorties aujourd’hui, et il n’en est pas permis davantage</translation>
  </message>
  <message>
   <source>{a} sends more than an answer can be</source>
   <translation>{a} envoie plus que ce que peut être une réponse</translation>
  </message>
  <message>
   <source>{a} sends more than such a file may have</source>
   <translation>{a} envoie plus que ce qu’un tel fichier peut contenir</translation>
  </message>
  <message>
   <source>{a} sends more than the file has</source>
   <translation>{a} envoie plus que le fichier ne contient</translation>
  </message>
  <message>
   <source>{a} sends the download round in a circle</source>
   <translation>{a} fait tourner le téléchargement en rond</translation>
  </message>
  <message>
   <source>{a} sent its answer packed, which was not asked for</source>
   <translation>{a} a envoyé sa réponse compressée, ce qui n’était pas demandé</translation>
  </message>
  <message>
   <source>{a} sent the file packed, which was not asked for</source>
   <translation>{a} a envoyé le fichier compressé, ce qui n’était pas demandé</translation>
  </message>
  <message>
   <source>{a} took too long to finish its answer</source>
   <translation>{a} a mis trop de temps à finir sa réponse</translation>
  </message>
  <message>
   <source>{a} under Answers</source>
   <translation>{a}, sous Réponses</translation>
  </message>
  <message>
   <source>{a} wanted to send the question on{b}, and that is never followed</source>
   <translation>{a} a voulu envoyer la question ailleurs{b}, et cela n’est jamais suivi</translation>
  </message>
  <message>
   <source>{a} would get the question unprotected</source>
   <translation>{a} recevrait la question sans protection</translation>
  </message>
  <message>
   <source>{a} would send the file unprotected, and that is not accepted</source>
   <translation>{a} enverrait le fichier sans protection, et cela n’est pas accepté</translation>
  </message>
  <message>
   <source>{a} {b} (answer {c}){d}</source>
   <translation>{a} {b} (réponse {c}){d}</translation>
  </message>
  <message>
   <source>{a}, Python {b}, {c}</source>
   <translation>{a}, Python {b}, {c}</translation>
  </message>
  <message>
   <source>{a}, and nothing went further. Enter the address that is meant {b}, if you trust it</source>
   <translation>{a}, et rien n’est allé plus loin. Saisissez {b} l’adresse voulue, si vous lui faites confiance</translation>
  </message>
  <message>
   <source>{a}. Ask again {b}</source>
   <translation>{a}. Réessayez {b}</translation>
  </message>
  <message>
   <source>{a}. Check the address {b}: it mostly ends in /v1</source>
   <translation>{a}. Vérifiez {b} l’adresse : elle finit le plus souvent par /v1</translation>
  </message>
  <message>
   <source>{document} unreadable</source>
   <translation>{document} illisible</translation>
  </message>
  <message>
   <source>{host} asks to be paid first (answer {n})</source>
   <translation>{host} demande à être payé d’abord (réponse {n})</translation>
  </message>
  <message>
   <source>{host} asks to be paid first (answer {n}) (it says: “{words}”)</source>
   <translation>{host} demande à être payé d’abord (réponse {n} : « {words} »)</translation>
  </message>
  <message>
   <source>{host} broke off</source>
   <translation>{host} s’est interrompu</translation>
  </message>
  <message>
   <source>{host} broke off (it says: “{words}”)</source>
   <translation>{host} s’est interrompu (il dit : « {words} »)</translation>
  </message>
  <message>
   <source>{host} did not accept the key (answer {n})</source>
   <translation>{host} n’a pas accepté la clé (réponse {n})</translation>
  </message>
  <message>
   <source>{host} did not accept the key (answer {n}) (it says: “{words}”)</source>
   <translation>{host} n’a pas accepté la clé (réponse {n} : « {words} »)</translation>
  </message>
  <message>
   <source>{host} did not understand the question (answer {n})</source>
   <translation>{host} n’a pas compris la question (réponse {n})</translation>
  </message>
  <message>
   <source>{host} did not understand the question (answer {n}) (it says: “{words}”)</source>
   <translation>{host} n’a pas compris la question (réponse {n} : « {words} »)</translation>
  </message>
  <message>
   <source>{host} does not know this address or this model (answer {n})</source>
   <translation>{host} ne connaît pas cette adresse ou ce modèle (réponse {n})</translation>
  </message>
  <message>
   <source>{host} does not know this address or this model (answer {n}) (it says: “{words}”)</source>
   <translation>{host} ne connaît pas cette adresse ou ce modèle (réponse {n} : « {words} »)</translation>
  </message>
  <message>
   <source>{host} gave an answer that Murmur cannot use (answer {n})</source>
   <translation>{host} a donné une réponse que Murmur ne peut pas utiliser (réponse {n})</translation>
  </message>
  <message>
   <source>{host} gave an answer that Murmur cannot use (answer {n}) (it says: “{words}”)</source>
   <translation>{host} a donné une réponse que Murmur ne peut pas utiliser (réponse {n} : « {words} »)</translation>
  </message>
  <message>
   <source>{host} is in trouble or too busy (answer {n})</source>
   <translation>{host} est en panne ou surchargé (réponse {n})</translation>
  </message>
  <message>
   <source>{host} is in trouble or too busy (answer {n}) (it says: “{words}”)</source>
   <translation>{host} est en panne ou surchargé (réponse {n} : « {words} »)</translation>
  </message>
  <message>
   <source>{host} takes no more questions now: too many were asked, or what was paid for is used up (answer {n})</source>
   <translation>{host} n’accepte plus de questions pour l’instant : trop ont été posées, ou ce qui était payé est épuisé (réponse {n})</translation>
  </message>
  <message>
   <source>{host} takes no more questions now: too many were asked, or what was paid for is used up (answer {n}) (it says: “{words}”)</source>
   <translation>{host} n’accepte plus de questions pour l’instant : trop ont été posées, ou ce qui était payé est épuisé (réponse {n} : « {words} »)</translation>
  </message>
  <message>
   <source>{host} takes no questions of this length (answer {n})</source>
   <translation>{host} n’accepte pas de questions de cette longueur (réponse {n})</translation>
  </message>
  <message>
   <source>{host} takes no questions of this length (answer {n}) (it says: “{words}”)</source>
   <translation>{host} n’accepte pas de questions de cette longueur (réponse {n} : « {words} »)</translation>
  </message>
  <message>
   <source>{host} wanted to send the question on to {other}, and that is never followed</source>
   <translation>{host} a voulu envoyer la question à {other}, et cela n’est jamais suivi</translation>
  </message>
  <message>
   <source>{host} wanted to send the question on, and that is never followed</source>
   <translation>{host} a voulu envoyer la question ailleurs, et cela n’est jamais suivi</translation>
  </message>
  <message>
   <source>{name} is the best that fits well here and answers without a long wait: about {time} to the first word, then {n} tokens a second.</source>
   <translation>{name} est le meilleur qui convienne bien ici et réponde sans longue attente : environ {time} jusqu’au premier mot, puis {n} jetons par seconde.</translation>
  </message>
  <message>
   <source>{name} is the best that fits well here and answers without a long wait: about {time} to the first word.</source>
   <translation>{name} est le meilleur qui convienne bien ici et réponde sans longue attente : environ {time} jusqu’au premier mot.</translation>
  </message>
  <message>
   <source>{name} is the quickest that runs here: about {time} to the first word, then {n} tokens a second.</source>
   <translation>{name} est le plus rapide qui tourne ici : environ {time} jusqu’au premier mot, puis {n} jetons par seconde.</translation>
  </message>
  <message>
   <source>{name} is the quickest that runs here: about {time} to the first word.</source>
   <translation>{name} est le plus rapide qui tourne ici : environ {time} jusqu’au premier mot.</translation>
  </message>
  <message>
   <source>{n} more with unreadable pages</source>
   <translation>{n} autres avec des pages illisibles</translation>
  </message>
  <message>
   <source>{n} of {total} passages did not fit into the model's memory and were left out.</source>
   <translation>{n} passages sur {total} ne tenaient pas dans la mémoire du modèle et ont été laissés de côté.</translation>
  </message>
  <message>
   <source>{part} seal</source>
   <translation>Isolement : {part}</translation>
  </message>
  <message>
   <source>{part} worker</source>
   <translation>Processus : {part}</translation>
  </message>
  <message>
   <source>{processor}, 1 core, {memory} of memory, graphics processor {cards}</source>
   <translation>{processor}, 1 cœur, {memory} de mémoire, processeur graphique {cards}</translation>
  </message>
  <message>
   <source>{processor}, 1 core, {memory} of memory, no graphics processor</source>
   <translation>{processor}, 1 cœur, {memory} de mémoire, pas de processeur graphique</translation>
  </message>
  <message>
   <source>{processor}, {n} cores, {memory} of memory, graphics processor {cards}</source>
   <translation>{processor}, {n} cœurs, {memory} de mémoire, processeur graphique {cards}</translation>
  </message>
  <message>
   <source>{processor}, {n} cores, {memory} of memory, no graphics processor</source>
   <translation>{processor}, {n} cœurs, {memory} de mémoire, pas de processeur graphique</translation>
  </message>
  <message>
   <source>{ready} of {total} file</source>
   <translation>{ready} fichier sur {total}</translation>
  </message>
  <message>
   <source>{ready} of {total} files</source>
   <translation>{ready} fichiers sur {total}</translation>
  </message>
  <message>
   <source>{sheet}, row {n}</source>
   <translation>{sheet}, ligne {n}</translation>
  </message>
 </context>
 <context>
  <name>words</name>
  <message>
   <source>A document you remove leaves nothing in the library by which it could be found. The file stays.</source>
   <translation>Un document que vous retirez ne laisse rien dans la bibliothèque qui permette de le trouver. Le fichier reste.</translation>
  </message>
  <message>
   <source>A file was not read</source>
   <translation>Un fichier n’a pas été lu</translation>
  </message>
  <message>
   <source>A number, a date or a name in it does not stand in the cited passage</source>
   <translation>Un nombre, une date ou un nom qu’elle contient ne figure pas dans le passage cité</translation>
  </message>
  <message>
   <source>A part of Murmur stopped</source>
   <translation>Une partie de Murmur s’est arrêtée</translation>
  </message>
  <message>
   <source>A sentence of the answer could not be verified.</source>
   <translation>Une phrase de la réponse n’a pas pu être vérifiée.</translation>
  </message>
  <message>
   <source>A watched folder is followed: new, changed, moved and deleted files are taken over within seconds.</source>
   <translation>Un dossier suivi l’est de près : fichiers nouveaux, modifiés, déplacés ou supprimés sont pris en compte en quelques secondes.</translation>
  </message>
  <message>
   <source>About {there} there, at most {back} back</source>
   <translation>Environ {there} à l’aller, au plus {back} au retour</translation>
  </message>
  <message>
   <source>Add a folder</source>
   <translation>Ajouter un dossier</translation>
  </message>
  <message>
   <source>Add a folder…</source>
   <translation>Ajouter un dossier…</translation>
  </message>
  <message>
   <source>Add documents</source>
   <translation>Ajouter des documents</translation>
  </message>
  <message>
   <source>Add files</source>
   <translation>Ajouter des fichiers</translation>
  </message>
  <message>
   <source>Add files…</source>
   <translation>Ajouter des fichiers…</translation>
  </message>
  <message>
   <source>Add the sample documents</source>
   <translation>Ajouter les documents d’exemple</translation>
  </message>
  <message>
   <source>Add {what} to {collection}</source>
   <translation>Ajouter {what} à {collection}</translation>
  </message>
  <message>
   <source>Adding</source>
   <translation>Ajout en cours</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>Adresse</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Tous</translation>
  </message>
  <message>
   <source>All documents</source>
   <translation>Tous les documents</translation>
  </message>
  <message>
   <source>Allow asking a cloud model</source>
   <translation>Permettre d’interroger un modèle du cloud</translation>
  </message>
  <message>
   <source>Allow downloads</source>
   <translation>Autoriser les téléchargements</translation>
  </message>
  <message>
   <source>Allow looking for updates</source>
   <translation>Permettre de chercher des mises à jour</translation>
  </message>
  <message>
   <source>Also in</source>
   <translation>Aussi dans</translation>
  </message>
  <message>
   <source>Always the likeliest</source>
   <translation>Toujours le plus probable</translation>
  </message>
  <message>
   <source>An administrator of this computer has set this for Murmur. It cannot be changed here.</source>
   <translation>Un administrateur de cet ordinateur a fixé ceci pour Murmur. Cela ne peut pas être modifié ici.</translation>
  </message>
  <message>
   <source>An administrator of this computer keeps a policy for Murmur. What it sets is listed here and cannot be changed in Murmur; everything else is yours.</source>
   <translation>Un administrateur de cet ordinateur tient une politique pour Murmur. Ce qu’elle fixe est indiqué ici et ne peut pas être modifié dans Murmur ; tout le reste vous appartient.</translation>
  </message>
  <message>
   <source>An answer is missing or wrong</source>
   <translation>Une réponse manque ou est fausse</translation>
  </message>
  <message>
   <source>An earlier answer to the same question</source>
   <translation>Une réponse précédente à la même question</translation>
  </message>
  <message>
   <source>Answer again</source>
   <translation>Répondre à nouveau</translation>
  </message>
  <message>
   <source>Answered by {model}</source>
   <translation>Réponse de {model}</translation>
  </message>
  <message>
   <source>Answered by {model} at {host}</source>
   <translation>Réponse de {model} chez {host}</translation>
  </message>
  <message>
   <source>Answered in the cloud</source>
   <translation>Réponse faite dans le cloud</translation>
  </message>
  <message>
   <source>Answered on this computer</source>
   <translation>Réponse faite sur cet ordinateur</translation>
  </message>
  <message>
   <source>Answered without a model</source>
   <translation>Réponse sans modèle</translation>
  </message>
  <message>
   <source>Answers</source>
   <translation>Réponses</translation>
  </message>
  <message>
   <source>Answers in quotes from your documents</source>
   <translation>Répond par des citations de vos documents</translation>
  </message>
  <message>
   <source>Answers take this computer minutes.</source>
   <translation>Les réponses prennent des minutes à cet ordinateur.</translation>
  </message>
  <message>
   <source>Appearance</source>
   <translation>Apparence</translation>
  </message>
  <message>
   <source>Approval</source>
   <translation>Approbation</translation>
  </message>
  <message>
   <source>Approved</source>
   <translation>Approuvé</translation>
  </message>
  <message>
   <source>As its makers advise</source>
   <translation>Comme ses éditeurs le conseillent</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>Comme le système</translation>
  </message>
  <message>
   <source>Ask</source>
   <translation>Demander</translation>
  </message>
  <message>
   <source>Ask a cloud model…</source>
   <translation>Interroger un modèle du cloud…</translation>
  </message>
  <message>
   <source>Ask each time</source>
   <translation>Demander à chaque fois</translation>
  </message>
  <message>
   <source>Ask in whole sentences, as you would ask a colleague. The best passages appear first, then the answer. A question may lean on the one before: “And in 2020?”</source>
   <translation>Posez des questions complètes, comme à un collègue. Les meilleurs passages apparaissent d’abord, puis la réponse. Une question peut s’appuyer sur la précédente : « Et en 2020 ? »</translation>
  </message>
  <message>
   <source>Ask only this collection</source>
   <translation>N’interroger que cette collection</translation>
  </message>
  <message>
   <source>Ask only this document</source>
   <translation>Interroger seulement ce document</translation>
  </message>
  <message>
   <source>Ask the model without documents</source>
   <translation>Interroger le modèle sans documents</translation>
  </message>
  <message>
   <source>Asked {time}</source>
   <translation>Demandé {time}</translation>
  </message>
  <message>
   <source>Asking a cloud model</source>
   <translation>Interroger un modèle du cloud</translation>
  </message>
  <message>
   <source>Asking a cloud model is switched off.</source>
   <translation>Interroger un modèle du cloud est désactivé.</translation>
  </message>
  <message>
   <source>Attachments of mails and of PDF files are read as documents of their own.</source>
   <translation>Les pièces jointes des courriels et des fichiers PDF sont lues comme des documents à part entière.</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation>Automatique</translation>
  </message>
  <message>
   <source>Backed up</source>
   <translation>Sauvegardé</translation>
  </message>
  <message>
   <source>Bank routing</source>
   <translation>Code bancaire</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>Avant</translation>
  </message>
  <message>
   <source>Birth date</source>
   <translation>Date de naissance</translation>
  </message>
  <message>
   <source>Branch</source>
   <translation>Branche</translation>
  </message>
  <message>
   <source>Bring back</source>
   <translation>Récupérer</translation>
  </message>
  <message>
   <source>Bytes</source>
   <translation>Octets</translation>
  </message>
  <message>
   <source>Bytes sent</source>
   <translation>Octets envoyés</translation>
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
   <translation>Interrogeable : {what}</translation>
  </message>
  <message>
   <source>Card</source>
   <translation>Carte</translation>
  </message>
  <message>
   <source>Certificates of your own</source>
   <translation>Vos propres certificats</translation>
  </message>
  <message>
   <source>Changed settings</source>
   <translation>Réglages modifiés</translation>
  </message>
  <message>
   <source>Changes are followed.</source>
   <translation>Les changements sont suivis.</translation>
  </message>
  <message>
   <source>Chat model</source>
   <translation>Modèle de conversation</translation>
  </message>
  <message>
   <source>Check</source>
   <translation>Vérifier</translation>
  </message>
  <message>
   <source>Check for updates…</source>
   <translation>Chercher des mises à jour…</translation>
  </message>
  <message>
   <source>Choice of words</source>
   <translation>Choix des mots</translation>
  </message>
  <message>
   <source>Cited sources</source>
   <translation>Sources citées</translation>
  </message>
  <message>
   <source>Clear</source>
   <translation>Effacer</translation>
  </message>
  <message>
   <source>Cloud</source>
   <translation>Cloud</translation>
  </message>
  <message>
   <source>Cloud settings changed</source>
   <translation>Réglages du cloud modifiés</translation>
  </message>
  <message>
   <source>Cloud: never. Nothing of it may leave this computer.</source>
   <translation>Cloud : jamais. Rien n’en peut quitter cet ordinateur.</translation>
  </message>
  <message>
   <source>Collection</source>
   <translation>Collection</translation>
  </message>
  <message>
   <source>Compare the page with another</source>
   <translation>Comparer la page avec une autre</translation>
  </message>
  <message>
   <source>Connecting…</source>
   <translation>Connexion…</translation>
  </message>
  <message>
   <source>Continue</source>
   <translation>Continuer</translation>
  </message>
  <message>
   <source>Conversation</source>
   <translation>Conversation</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>Copié</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Copier</translation>
  </message>
  <message>
   <source>Copy the answer with its citations</source>
   <translation>Copier la réponse avec ses sources</translation>
  </message>
  <message>
   <source>Copy the code</source>
   <translation>Copier le code</translation>
  </message>
  <message>
   <source>Copy the code ({language})</source>
   <translation>Copier le code ({language})</translation>
  </message>
  <message>
   <source>Copy the passage with its citation</source>
   <translation>Copier le passage avec sa source</translation>
  </message>
  <message>
   <source>Copy with citation</source>
   <translation>Copier avec la source</translation>
  </message>
  <message>
   <source>Copy with citation: the marked words, else the last answer</source>
   <translation>Copier avec la source : les mots sélectionnés, sinon la dernière réponse</translation>
  </message>
  <message>
   <source>Cost</source>
   <translation>Coût</translation>
  </message>
  <message>
   <source>Cost {cost}</source>
   <translation>Coût {cost}</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Sombre</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Supprimer</translation>
  </message>
  <message>
   <source>Delete for good…</source>
   <translation>Supprimer définitivement…</translation>
  </message>
  <message>
   <source>Delete the collection…</source>
   <translation>Supprimer la collection…</translation>
  </message>
  <message>
   <source>Deleted for good</source>
   <translation>Supprimé définitivement</translation>
  </message>
  <message>
   <source>Deleted is gone</source>
   <translation>Supprimé veut dire disparu</translation>
  </message>
  <message>
   <source>Deleted {when}</source>
   <translation>Supprimée {when}</translation>
  </message>
  <message>
   <source>Documents ({endings});;All files (*)</source>
   <translation>Documents ({endings});;Tous les fichiers (*)</translation>
  </message>
  <message>
   <source>Does not fit</source>
   <translation>Trop grand</translation>
  </message>
  <message>
   <source>Dossier of an answer</source>
   <translation>Dossier d’une réponse</translation>
  </message>
  <message>
   <source>Downloads</source>
   <translation>Téléchargements</translation>
  </message>
  <message>
   <source>Draft</source>
   <translation>Brouillon</translation>
  </message>
  <message>
   <source>Drawing the page…</source>
   <translation>La page se dessine…</translation>
  </message>
  <message>
   <source>Drop files or folders on the window. Murmur reads them where they are, keeps no copy and changes nothing. They can be searched as soon as they are read; meaning follows a little later.</source>
   <translation>Déposez des fichiers ou des dossiers sur la fenêtre. Murmur les lit où ils sont, n’en garde pas de copie et ne change rien. Ils peuvent être recherchés dès qu’ils sont lus ; le sens suit un peu plus tard.</translation>
  </message>
  <message>
   <source>E-mail</source>
   <translation>E-mail</translation>
  </message>
  <message>
   <source>Encrypted</source>
   <translation>Chiffré</translation>
  </message>
  <message>
   <source>Entries</source>
   <translation>Entrées</translation>
  </message>
  <message>
   <source>Entry</source>
   <translation>Entrée</translation>
  </message>
  <message>
   <source>Entry in the register</source>
   <translation>Entrée du registre</translation>
  </message>
  <message>
   <source>Every sentence is supported by the sources below</source>
   <translation>Chaque phrase est étayée par les sources ci-dessous</translation>
  </message>
  <message>
   <source>Every sentence of an answer names its source. Click the number, and the page opens with the words marked. What you rely on, read there.</source>
   <translation>Chaque phrase d’une réponse indique sa source. Cliquez sur le numéro, et la page s’ouvre avec les mots surlignés. Ce sur quoi vous comptez, lisez-le là.</translation>
  </message>
  <message>
   <source>Every sentence was checked against the passage it cites.</source>
   <translation>Chaque phrase a été vérifiée d’après le passage qu’elle cite.</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Exporter</translation>
  </message>
  <message>
   <source>Export the conversation</source>
   <translation>Exporter la conversation</translation>
  </message>
  <message>
   <source>Exported</source>
   <translation>Exporté</translation>
  </message>
  <message>
   <source>Find a command</source>
   <translation>Trouver une commande</translation>
  </message>
  <message>
   <source>Find words in your conversations</source>
   <translation>Chercher des mots dans vos conversations</translation>
  </message>
  <message>
   <source>Find words in your documents</source>
   <translation>Chercher des mots dans vos documents</translation>
  </message>
  <message>
   <source>Find words: in the open document, else in all</source>
   <translation>Chercher des mots : dans le document ouvert, sinon dans tous</translation>
  </message>
  <message>
   <source>First passages</source>
   <translation>Premiers passages</translation>
  </message>
  <message>
   <source>First words</source>
   <translation>Premiers mots</translation>
  </message>
  <message>
   <source>Fits well</source>
   <translation>Convient bien</translation>
  </message>
  <message>
   <source>Fixed settings</source>
   <translation>Réglages fixés</translation>
  </message>
  <message>
   <source>For the collection {collection}.</source>
   <translation>Pour la collection {collection}.</translation>
  </message>
  <message>
   <source>For this answer nothing left it: no question, no passage.</source>
   <translation>Pour cette réponse, rien ne l’a quitté : ni question, ni passage.</translation>
  </message>
  <message>
   <source>Format</source>
   <translation>Format</translation>
  </message>
  <message>
   <source>From the cloud: {host}</source>
   <translation>Du cloud : {host}</translation>
  </message>
  <message>
   <source>German, French and Spanish were translated by a machine and wait for a speaker to read them.</source>
   <translation>L’allemand, le français et l’espagnol ont été traduits par une machine et attendent d’être relus par une personne qui les parle.</translation>
  </message>
  <message>
   <source>Go to the next pane</source>
   <translation>Aller au volet suivant</translation>
  </message>
  <message>
   <source>Go to the question</source>
   <translation>Aller à la question</translation>
  </message>
  <message>
   <source>Hash</source>
   <translation>Empreinte</translation>
  </message>
  <message>
   <source>Hash of the entry before</source>
   <translation>Empreinte de l’entrée précédente</translation>
  </message>
  <message>
   <source>Hash of this entry</source>
   <translation>Empreinte de cette entrée</translation>
  </message>
  <message>
   <source>Health check</source>
   <translation>Contrôle d’état</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Aide</translation>
  </message>
  <message>
   <source>How it ended</source>
   <translation>Comment cela a fini</translation>
  </message>
  <message>
   <source>How it was made</source>
   <translation>Comment elle a été faite</translation>
  </message>
  <message>
   <source>How many</source>
   <translation>Combien</translation>
  </message>
  <message>
   <source>How sending ended</source>
   <translation>Comment l’envoi a fini</translation>
  </message>
  <message>
   <source>IBAN</source>
   <translation>IBAN</translation>
  </message>
  <message>
   <source>IP address</source>
   <translation>Adresse IP</translation>
  </message>
  <message>
   <source>Icon beside the clock</source>
   <translation>Icône près de l’horloge</translation>
  </message>
  <message>
   <source>Ids</source>
   <translation>Identifiants</translation>
  </message>
  <message>
   <source>In UTC</source>
   <translation>En UTC</translation>
  </message>
  <message>
   <source>In memory</source>
   <translation>En mémoire</translation>
  </message>
  <message>
   <source>In the cloud</source>
   <translation>Dans le cloud</translation>
  </message>
  <message>
   <source>In the register</source>
   <translation>Au registre</translation>
  </message>
  <message>
   <source>In use</source>
   <translation>Utilisé</translation>
  </message>
  <message>
   <source>Inside other documents</source>
   <translation>Dans d’autres documents</translation>
  </message>
  <message>
   <source>It compares or calculates over several documents.</source>
   <translation>Elle compare ou calcule sur plusieurs documents.</translation>
  </message>
  <message>
   <source>It holds these words of the question: {words}.</source>
   <translation>Il contient ces mots de la question : {words}.</translation>
  </message>
  <message>
   <source>It is near in meaning to the question.</source>
   <translation>Son sens est proche de la question.</translation>
  </message>
  <message>
   <source>It is started again by itself at the next use. Nothing you had is lost; try the same once more.</source>
   <translation>Elle redémarre d’elle-même à la prochaine utilisation. Rien n’est perdu ; réessayez la même chose.</translation>
  </message>
  <message>
   <source>Its SHA-256</source>
   <translation>Son SHA-256</translation>
  </message>
  <message>
   <source>JSON</source>
   <translation>JSON</translation>
  </message>
  <message>
   <source>Keep conversations for days</source>
   <translation>Garder les conversations (jours)</translation>
  </message>
  <message>
   <source>Keep folders in step</source>
   <translation>Garder les dossiers à jour</translation>
  </message>
  <message>
   <source>Kept</source>
   <translation>Conservé</translation>
  </message>
  <message>
   <source>Key</source>
   <translation>Clé</translation>
  </message>
  <message>
   <source>Key changed</source>
   <translation>Clé modifiée</translation>
  </message>
  <message>
   <source>Keyboard shortcuts</source>
   <translation>Raccourcis clavier</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Langue</translation>
  </message>
  <message>
   <source>Languages</source>
   <translation>Langues</translation>
  </message>
  <message>
   <source>Larger page</source>
   <translation>Agrandir la page</translation>
  </message>
  <message>
   <source>Less motion</source>
   <translation>Moins d’animations</translation>
  </message>
  <message>
   <source>Library</source>
   <translation>Bibliothèque</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>Licence</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Clair</translation>
  </message>
  <message>
   <source>Limit a day</source>
   <translation>Limite par jour</translation>
  </message>
  <message>
   <source>Limit a month</source>
   <translation>Limite par mois</translation>
  </message>
  <message>
   <source>Lock after minutes</source>
   <translation>Verrouiller après (minutes)</translation>
  </message>
  <message>
   <source>Lock before sleep</source>
   <translation>Verrouiller avant la veille</translation>
  </message>
  <message>
   <source>Lock now</source>
   <translation>Verrouiller maintenant</translation>
  </message>
  <message>
   <source>Looked for updates</source>
   <translation>Mises à jour cherchées</translation>
  </message>
  <message>
   <source>Made</source>
   <translation>Fait</translation>
  </message>
  <message>
   <source>Made in the CLOUD, at {place}</source>
   <translation>Fait dans le CLOUD, chez {place}</translation>
  </message>
  <message>
   <source>Made on this computer</source>
   <translation>Fait sur cet ordinateur</translation>
  </message>
  <message>
   <source>Made with</source>
   <translation>Réalisé avec</translation>
  </message>
  <message>
   <source>Manner</source>
   <translation>Manière</translation>
  </message>
  <message>
   <source>Markdown</source>
   <translation>Markdown</translation>
  </message>
  <message>
   <source>Memory</source>
   <translation>Mémoire</translation>
  </message>
  <message>
   <source>Memory {share} % full</source>
   <translation>Mémoire pleine à {share} %</translation>
  </message>
  <message>
   <source>Mirror</source>
   <translation>Miroir</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modèle</translation>
  </message>
  <message>
   <source>Model installed</source>
   <translation>Modèle installé</translation>
  </message>
  <message>
   <source>Model removed</source>
   <translation>Modèle retiré</translation>
  </message>
  <message>
   <source>Models</source>
   <translation>Modèles</translation>
  </message>
  <message>
   <source>Models that may be used</source>
   <translation>Modèles autorisés</translation>
  </message>
  <message>
   <source>Move to</source>
   <translation>Déplacer vers</translation>
  </message>
  <message>
   <source>Move to collection</source>
   <translation>Déplacer vers une collection</translation>
  </message>
  <message>
   <source>Murmur answers with a model that runs here. A small one is already on this computer and works without any network; you can get a larger one now or at any time later.</source>
   <translation>Murmur répond avec un modèle qui tourne ici. Un petit modèle est déjà sur cet ordinateur et fonctionne sans aucun réseau ; vous pouvez en obtenir un plus grand maintenant ou plus tard.</translation>
  </message>
  <message>
   <source>Murmur is free software under the Apache License 2.0. It has no account and sends no statistics.</source>
   <translation>Murmur est un logiciel libre sous licence Apache 2.0. Il n’a pas de compte et n’envoie pas de statistiques.</translation>
  </message>
  <message>
   <source>Murmur stands on the work of many others. What is inside it, and under which terms, can be read here.</source>
   <translation>Murmur repose sur le travail de beaucoup d’autres. Ce qu’il contient, et sous quelles conditions, peut se lire ici.</translation>
  </message>
  <message>
   <source>NHS number</source>
   <translation>Numéro NHS</translation>
  </message>
  <message>
   <source>NPI</source>
   <translation>NPI</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nom</translation>
  </message>
  <message>
   <source>Nearest passage: {document}, {place}</source>
   <translation>Passage le plus proche : {document}, {place}</translation>
  </message>
  <message>
   <source>Never</source>
   <translation>Jamais</translation>
  </message>
  <message>
   <source>Never sent</source>
   <translation>Jamais envoyé</translation>
  </message>
  <message>
   <source>New collection…</source>
   <translation>Nouvelle collection…</translation>
  </message>
  <message>
   <source>New conversation</source>
   <translation>Nouvelle conversation</translation>
  </message>
  <message>
   <source>Next place that was found</source>
   <translation>Occurrence suivante</translation>
  </message>
  <message>
   <source>Next question</source>
   <translation>Question suivante</translation>
  </message>
  <message>
   <source>Next source</source>
   <translation>Source suivante</translation>
  </message>
  <message>
   <source>No documents</source>
   <translation>Aucun document</translation>
  </message>
  <message>
   <source>No passage answers the question. Murmur says so rather than guess, and shows what comes nearest.</source>
   <translation>Aucun passage ne répond à la question. Murmur le dit plutôt que de deviner, et montre ce qui s’en approche le plus.</translation>
  </message>
  <message>
   <source>No passage answers this question.</source>
   <translation>Aucun passage ne répond à cette question.</translation>
  </message>
  <message>
   <source>No passage was looked at.</source>
   <translation>Aucun passage n’a été consulté.</translation>
  </message>
  <message>
   <source>No rule</source>
   <translation>Aucune règle</translation>
  </message>
  <message>
   <source>No.</source>
   <translation>N°</translation>
  </message>
  <message>
   <source>No. {n}</source>
   <translation>N° {n}</translation>
  </message>
  <message>
   <source>No. {n} in the register</source>
   <translation>N° {n} au registre</translation>
  </message>
  <message>
   <source>None was needed</source>
   <translation>Aucun n’a été nécessaire</translation>
  </message>
  <message>
   <source>Not allowed</source>
   <translation>Non permis</translation>
  </message>
  <message>
   <source>Not checked</source>
   <translation>Non vérifié</translation>
  </message>
  <message>
   <source>Not checked against documents</source>
   <translation>Non vérifié d’après des documents</translation>
  </message>
  <message>
   <source>Not connected: its documents stay as they are.</source>
   <translation>Non connecté : ses documents restent tels quels.</translation>
  </message>
  <message>
   <source>Not found in the documents</source>
   <translation>Introuvable dans les documents</translation>
  </message>
  <message>
   <source>Not from your documents</source>
   <translation>Pas tiré de vos documents</translation>
  </message>
  <message>
   <source>Not from your documents, not checked</source>
   <translation>Pas tiré de vos documents, non vérifié</translation>
  </message>
  <message>
   <source>Not in your documents</source>
   <translation>Absent de vos documents</translation>
  </message>
  <message>
   <source>Not readable: {pages}</source>
   <translation>Illisible : {pages}</translation>
  </message>
  <message>
   <source>Not supported by the cited passages:</source>
   <translation>Non étayé par les passages cités :</translation>
  </message>
  <message>
   <source>Not supported by the sources: “{sentence}”</source>
   <translation>Non étayé par les sources : « {sentence} »</translation>
  </message>
  <message>
   <source>Nothing</source>
   <translation>Rien</translation>
  </message>
  <message>
   <source>Nothing in it yet</source>
   <translation>Encore vide</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>Maintenant</translation>
  </message>
  <message>
   <source>Numbers, dates and names of every sentence stand in the passage it cites.</source>
   <translation>Les nombres, dates et noms de chaque phrase se trouvent dans le passage qu’elle cite.</translation>
  </message>
  <message>
   <source>Of entry</source>
   <translation>De l’entrée</translation>
  </message>
  <message>
   <source>Off</source>
   <translation>Non</translation>
  </message>
  <message>
   <source>On</source>
   <translation>Oui</translation>
  </message>
  <message>
   <source>On disk</source>
   <translation>Sur le disque</translation>
  </message>
  <message>
   <source>On screen now</source>
   <translation>À l’écran maintenant</translation>
  </message>
  <message>
   <source>On this computer</source>
   <translation>Sur cet ordinateur</translation>
  </message>
  <message>
   <source>Only when you switch it on, for collections that you open, and each time anew: you choose the passages, read exactly what would leave, and approve it. The answer is marked CLOUD, and the register says what left. Replacing names reduces what can be learned; it does not make a text anonymous.</source>
   <translation>Seulement si vous l’activez, pour les collections que vous ouvrez, et chaque fois à nouveau : vous choisissez les passages, lisez exactement ce qui sortirait et l’approuvez. La réponse porte la marque CLOUD, et le registre dit ce qui est sorti. Remplacer des noms réduit ce qu’on peut apprendre ; cela ne rend pas un texte anonyme.</translation>
  </message>
  <message>
   <source>Only: {title}</source>
   <translation>Seulement : {title}</translation>
  </message>
  <message>
   <source>Open Murmur</source>
   <translation>Ouvrir Murmur</translation>
  </message>
  <message>
   <source>Open in its own program…</source>
   <translation>Ouvrir dans son propre programme…</translation>
  </message>
  <message>
   <source>Opened by</source>
   <translation>Ouvert par</translation>
  </message>
  <message>
   <source>Organisation</source>
   <translation>Organisation</translation>
  </message>
  <message>
   <source>Other words of its page fit the question.</source>
   <translation>D’autres mots de sa page correspondent à la question.</translation>
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
   <translation>Page à la largeur disponible</translation>
  </message>
  <message>
   <source>Page {n} of {count}</source>
   <translation>Page {n} sur {count}</translation>
  </message>
  <message>
   <source>Page {page}</source>
   <translation>Page {page}</translation>
  </message>
  <message>
   <source>Page {page} of {pages}</source>
   <translation>Page {page} sur {pages}</translation>
  </message>
  <message>
   <source>Partly supported</source>
   <translation>Partiellement étayé</translation>
  </message>
  <message>
   <source>Partly supported by the sources below</source>
   <translation>Partiellement étayé par les sources ci-dessous</translation>
  </message>
  <message>
   <source>Passage {n}: {document}, {place}</source>
   <translation>Passage {n} : {document}, {place}</translation>
  </message>
  <message>
   <source>Passages</source>
   <translation>Passages</translation>
  </message>
  <message>
   <source>Passages shown</source>
   <translation>Passages affichés</translation>
  </message>
  <message>
   <source>Passages that were found for it ({n})</source>
   <translation>Passages trouvés pour elle ({n})</translation>
  </message>
  <message>
   <source>Phone</source>
   <translation>Téléphone</translation>
  </message>
  <message>
   <source>Pin</source>
   <translation>Épingler</translation>
  </message>
  <message>
   <source>Pinned</source>
   <translation>Épinglées</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>Lieu</translation>
  </message>
  <message>
   <source>Policy changed</source>
   <translation>Politique modifiée</translation>
  </message>
  <message>
   <source>Previous 30 days</source>
   <translation>30 derniers jours</translation>
  </message>
  <message>
   <source>Previous 7 days</source>
   <translation>7 derniers jours</translation>
  </message>
  <message>
   <source>Previous place that was found</source>
   <translation>Occurrence précédente</translation>
  </message>
  <message>
   <source>Previous question</source>
   <translation>Question précédente</translation>
  </message>
  <message>
   <source>Previous source</source>
   <translation>Source précédente</translation>
  </message>
  <message>
   <source>Price of a million tokens answered</source>
   <translation>Prix d’un million de tokens répondus</translation>
  </message>
  <message>
   <source>Price of a million tokens asked</source>
   <translation>Prix d’un million de tokens demandés</translation>
  </message>
  <message>
   <source>Privacy</source>
   <translation>Confidentialité</translation>
  </message>
  <message>
   <source>Proxy</source>
   <translation>Proxy</translation>
  </message>
  <message>
   <source>Pseudonyms in it</source>
   <translation>Pseudonymes qu’il contient</translation>
  </message>
  <message>
   <source>Question, answer, passages, and everything needed to check them, in one file.</source>
   <translation>Question, réponse, passages et tout ce qu’il faut pour les vérifier, dans un seul fichier.</translation>
  </message>
  <message>
   <source>Questions</source>
   <translation>Questions</translation>
  </message>
  <message>
   <source>Questions a day</source>
   <translation>Questions par jour</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Quitter</translation>
  </message>
  <message>
   <source>Read anew</source>
   <translation>Relu</translation>
  </message>
  <message>
   <source>Reading, searching and answering happen here. Murmur opens no connection for any of them, and no other computer is asked, unless you decide so for a question.</source>
   <translation>Lire, chercher et répondre se font ici. Murmur n’ouvre aucune connexion pour cela, et aucun autre ordinateur n’est interrogé, sauf si vous le décidez pour une question.</translation>
  </message>
  <message>
   <source>Reading…</source>
   <translation>Lecture…</translation>
  </message>
  <message>
   <source>Recognising text: page {page} of {pages}</source>
   <translation>Reconnaissance du texte : page {page} sur {pages}</translation>
  </message>
  <message>
   <source>Record</source>
   <translation>Dossier</translation>
  </message>
  <message>
   <source>Register</source>
   <translation>Registre</translation>
  </message>
  <message>
   <source>Remove from Murmur</source>
   <translation>Retirer de Murmur</translation>
  </message>
  <message>
   <source>Remove from “{collection}”</source>
   <translation>Retirer de « {collection} »</translation>
  </message>
  <message>
   <source>Remove {documents} from Murmur</source>
   <translation>Retirer {documents} de Murmur</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Renommer</translation>
  </message>
  <message>
   <source>Rename…</source>
   <translation>Renommer…</translation>
  </message>
  <message>
   <source>Replaced</source>
   <translation>Remplacé</translation>
  </message>
  <message>
   <source>Replaced in it</source>
   <translation>Remplacé dans l’envoi</translation>
  </message>
  <message>
   <source>Require a passphrase</source>
   <translation>Exiger une phrase secrète</translation>
  </message>
  <message>
   <source>Require signed models</source>
   <translation>Exiger des modèles signés</translation>
  </message>
  <message>
   <source>Require the seal</source>
   <translation>Exiger l’isolement</translation>
  </message>
  <message>
   <source>SHA-256</source>
   <translation>SHA-256</translation>
  </message>
  <message>
   <source>SHA-256 before</source>
   <translation>SHA-256 d’avant</translation>
  </message>
  <message>
   <source>SHA-256 of the file as last read</source>
   <translation>SHA-256 du fichier lu en dernier</translation>
  </message>
  <message>
   <source>SHA-256 of the model file</source>
   <translation>SHA-256 du fichier du modèle</translation>
  </message>
  <message>
   <source>SHA-256 of the passage</source>
   <translation>SHA-256 du passage</translation>
  </message>
  <message>
   <source>SHA-256 of what was sent</source>
   <translation>SHA-256 de ce qui a été envoyé</translation>
  </message>
  <message>
   <source>Save as a dossier (PDF)…</source>
   <translation>Enregistrer en dossier (PDF)…</translation>
  </message>
  <message>
   <source>Save the dossier of this answer</source>
   <translation>Enregistrer le dossier de cette réponse</translation>
  </message>
  <message>
   <source>Scans and pictures</source>
   <translation>Numérisations et images</translation>
  </message>
  <message>
   <source>Sealed</source>
   <translation>Isolé</translation>
  </message>
  <message>
   <source>Search by meaning</source>
   <translation>Recherche par le sens</translation>
  </message>
  <message>
   <source>Searched {what}</source>
   <translation>Recherche dans {what}</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Graine</translation>
  </message>
  <message>
   <source>Sending refused</source>
   <translation>Envoi refusé</translation>
  </message>
  <message>
   <source>Sent to a cloud model</source>
   <translation>Envoyé à un modèle du cloud</translation>
  </message>
  <message>
   <source>Server</source>
   <translation>Serveur</translation>
  </message>
  <message>
   <source>Servers that may be asked</source>
   <translation>Serveurs qui peuvent être interrogés</translation>
  </message>
  <message>
   <source>Servers without TLS</source>
   <translation>Serveurs sans TLS</translation>
  </message>
  <message>
   <source>Set by your organisation</source>
   <translation>Fixé par votre organisation</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Réglages</translation>
  </message>
  <message>
   <source>Sharing changed</source>
   <translation>Ouverture au cloud modifiée</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Afficher</translation>
  </message>
  <message>
   <source>Show or hide all pages</source>
   <translation>Afficher ou masquer toutes les pages</translation>
  </message>
  <message>
   <source>Show or hide conversations and documents</source>
   <translation>Afficher ou masquer les conversations et les documents</translation>
  </message>
  <message>
   <source>Show or hide the evidence</source>
   <translation>Afficher ou masquer les preuves</translation>
  </message>
  <message>
   <source>Show the conversations</source>
   <translation>Afficher les conversations</translation>
  </message>
  <message>
   <source>Show the documents</source>
   <translation>Afficher les documents</translation>
  </message>
  <message>
   <source>Show the page</source>
   <translation>Afficher la page</translation>
  </message>
  <message>
   <source>Show the page or its text</source>
   <translation>Afficher la page ou son texte</translation>
  </message>
  <message>
   <source>Show the text</source>
   <translation>Afficher le texte</translation>
  </message>
  <message>
   <source>Shows what would leave. Nothing is sent before you approve it.</source>
   <translation>Montre ce qui sortirait. Rien n’est envoyé avant votre approbation.</translation>
  </message>
  <message>
   <source>Size unknown</source>
   <translation>Taille inconnue</translation>
  </message>
  <message>
   <source>Slow here</source>
   <translation>Lent ici</translation>
  </message>
  <message>
   <source>Smaller page</source>
   <translation>Réduire la page</translation>
  </message>
  <message>
   <source>Social security</source>
   <translation>Sécurité sociale</translation>
  </message>
  <message>
   <source>Some sentences are not supported by the passages they cite: see the underlined.</source>
   <translation>Certaines phrases ne sont pas étayées par les passages qu’elles citent : voyez celles soulignées.</translation>
  </message>
  <message>
   <source>Something else</source>
   <translation>Autre chose</translation>
  </message>
  <message>
   <source>Something in the answer does not stand in the passage it cites. Those sentences are underlined.</source>
   <translation>Quelque chose dans la réponse ne se trouve pas dans le passage cité. Ces phrases sont soulignées.</translation>
  </message>
  <message>
   <source>Source {n}: {document}, {place}</source>
   <translation>Source {n} : {document}, {place}</translation>
  </message>
  <message>
   <source>Sources</source>
   <translation>Sources</translation>
  </message>
  <message>
   <source>Speed</source>
   <translation>Vitesse</translation>
  </message>
  <message>
   <source>Spent: {today} today, {month} this month</source>
   <translation>Dépensé : {today} aujourd’hui, {month} ce mois-ci</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Commencer</translation>
  </message>
  <message>
   <source>Stop the answer, close the page, end the search</source>
   <translation>Arrêter la réponse, fermer la page, terminer la recherche</translation>
  </message>
  <message>
   <source>Stop watching {name}</source>
   <translation>Ne plus suivre {name}</translation>
  </message>
  <message>
   <source>Suggest it</source>
   <translation>Le proposer</translation>
  </message>
  <message>
   <source>Summarise this document</source>
   <translation>Résume ce document</translation>
  </message>
  <message>
   <source>Supported by your documents</source>
   <translation>Étayé par vos documents</translation>
  </message>
  <message>
   <source>Switched on</source>
   <translation>Activé</translation>
  </message>
  <message>
   <source>Temperature</source>
   <translation>Température</translation>
  </message>
  <message>
   <source>Text in pictures is recognised on this computer, in seconds a page. What cannot be read is named.</source>
   <translation>Le texte des images est reconnu sur cet ordinateur, en quelques secondes par page. Ce qui ne peut être lu est indiqué.</translation>
  </message>
  <message>
   <source>The file is not encrypted: whoever can open it can read the answer and its passages</source>
   <translation>Le fichier n’est pas chiffré : quiconque peut l’ouvrir peut lire la réponse et ses passages</translation>
  </message>
  <message>
   <source>The file is not encrypted: whoever can open it can read the conversation</source>
   <translation>Le fichier n’est pas chiffré : quiconque peut l’ouvrir peut lire la conversation</translation>
  </message>
  <message>
   <source>The health check in the settings looks at every part, says what to do, and copies a report.</source>
   <translation>Le contrôle d’état dans les réglages examine chaque partie, dit quoi faire et copie un rapport.</translation>
  </message>
  <message>
   <source>The list of problems in the library says why and what to do, and tries again when you ask it to.</source>
   <translation>La liste des problèmes dans la bibliothèque dit pourquoi et quoi faire, et réessaie à votre demande.</translation>
  </message>
  <message>
   <source>The model alone: rewrite, shorten or translate a text that you paste</source>
   <translation>Le modèle seul : réécrire, raccourcir ou traduire un texte collé</translation>
  </message>
  <message>
   <source>The model was unsure of what it wrote.</source>
   <translation>Le modèle n’était pas sûr de ce qu’il écrivait.</translation>
  </message>
  <message>
   <source>The model wrote this by itself. No document was looked at, and nothing was checked.</source>
   <translation>Le modèle a écrit ceci seul. Aucun document n’a été consulté et rien n’a été vérifié.</translation>
  </message>
  <message>
   <source>The parts that touch your documents or a model are locked off from the network and from other files by the system, where it can do that. The health check in the settings says how it stands here.</source>
   <translation>Les parties qui touchent à vos documents ou à un modèle sont coupées du réseau et des autres fichiers par le système, là où il le peut. Le contrôle d’état dans les réglages dit ce qu’il en est ici.</translation>
  </message>
  <message>
   <source>The passages did not all fit into the model.</source>
   <translation>Les passages ne tenaient pas tous dans le modèle.</translation>
  </message>
  <message>
   <source>The question names its document, {name}.</source>
   <translation>La question nomme son document, {name}.</translation>
  </message>
  <message>
   <source>The sentences were not checked against the passages. Read the sources.</source>
   <translation>Les phrases n’ont pas été vérifiées d’après les passages. Lisez les sources.</translation>
  </message>
  <message>
   <source>The server cannot go on from here: starting over…</source>
   <translation>Le serveur ne peut pas reprendre ici : on recommence…</translation>
  </message>
  <message>
   <source>The texts and your conversations are kept encrypted. The key is in the keyring of your system or behind your passphrase, which nobody can reset.</source>
   <translation>Les textes et vos conversations sont conservés chiffrés. La clé est dans le trousseau de votre système ou derrière votre phrase secrète, que personne ne peut réinitialiser.</translation>
  </message>
  <message>
   <source>The words were written without documents, or could not be checked. Be careful.</source>
   <translation>Le texte a été écrit sans documents, ou n’a pas pu être vérifié. Soyez prudent.</translation>
  </message>
  <message>
   <source>Theme</source>
   <translation>Thème</translation>
  </message>
  <message>
   <source>Think first</source>
   <translation>Réfléchir d’abord</translation>
  </message>
  <message>
   <source>This question has no answer: it was stopped, or it failed.</source>
   <translation>Cette question n’a pas de réponse : elle a été arrêtée ou a échoué.</translation>
  </message>
  <message>
   <source>This was made by a cloud model at {host}, not on this computer.</source>
   <translation>Ceci a été fait par un modèle du cloud chez {host}, pas sur cet ordinateur.</translation>
  </message>
  <message>
   <source>Tight</source>
   <translation>Juste</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Aujourd’hui</translation>
  </message>
  <message>
   <source>Tokens of the answer</source>
   <translation>Tokens de la réponse</translation>
  </message>
  <message>
   <source>Tokens of the question</source>
   <translation>Tokens de la question</translation>
  </message>
  <message>
   <source>Tokens read and written</source>
   <translation>Tokens lus et écrits</translation>
  </message>
  <message>
   <source>Tour of the window</source>
   <translation>Visite de la fenêtre</translation>
  </message>
  <message>
   <source>Undo the last removal</source>
   <translation>Annuler le dernier retrait</translation>
  </message>
  <message>
   <source>Unpin</source>
   <translation>Désépingler</translation>
  </message>
  <message>
   <source>Updates</source>
   <translation>Mises à jour</translation>
  </message>
  <message>
   <source>Use the graphics card</source>
   <translation>Utiliser la carte graphique</translation>
  </message>
  <message>
   <source>Use words that stand in the document, or ask about fewer documents at a time. Small models read little: the passages are often the better answer.</source>
   <translation>Utilisez des mots qui sont dans le document, ou interrogez moins de documents à la fois. Les petits modèles lisent peu : les passages sont souvent la meilleure réponse.</translation>
  </message>
  <message>
   <source>Version</source>
   <translation>Version</translation>
  </message>
  <message>
   <source>Version of Murmur that wrote this dossier</source>
   <translation>Version de Murmur qui a écrit ce dossier</translation>
  </message>
  <message>
   <source>Watch a folder</source>
   <translation>Suivre un dossier</translation>
  </message>
  <message>
   <source>Watch a folder…</source>
   <translation>Suivre un dossier…</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Quoi</translation>
  </message>
  <message>
   <source>What happened</source>
   <translation>Ce qui s’est passé</translation>
  </message>
  <message>
   <source>What left</source>
   <translation>Ce qui est sorti</translation>
  </message>
  <message>
   <source>What this computer can run</source>
   <translation>Ce que cet ordinateur peut faire tourner</translation>
  </message>
  <message>
   <source>What you approved left this computer; the register says so.</source>
   <translation>Ce que vous avez approuvé a quitté cet ordinateur ; le registre le dit.</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Quand</translation>
  </message>
  <message>
   <source>Where your data lives</source>
   <translation>Où se trouvent vos données</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>Qui</translation>
  </message>
  <message numerus="yes">
   <source>Whole: {n} entries</source>
   <translation>
    <numerusform>Intact : {n} entrée</numerusform>
    <numerusform>Intact : {n} entrées</numerusform>
   </translation>
   <extra-one>Whole: {n} entry</extra-one>
  </message>
  <message>
   <source>Why</source>
   <translation>Pourquoi</translation>
  </message>
  <message>
   <source>Why this was found</source>
   <translation>Pourquoi ce passage a été trouvé</translation>
  </message>
  <message>
   <source>Words</source>
   <translation>Mots</translation>
  </message>
  <message>
   <source>Writes answers whose every sentence is checked</source>
   <translation>Rédige des réponses dont chaque phrase est vérifiée</translation>
  </message>
  <message>
   <source>Written by Murmur from a conversation begun {begun}.</source>
   <translation>Écrit par Murmur à partir d’une conversation commencée le {begun}.</translation>
  </message>
  <message>
   <source>Written by Murmur {version} on {time}.</source>
   <translation>Écrit par Murmur {version} le {time}.</translation>
  </message>
  <message>
   <source>Written into {file}</source>
   <translation>Écrit dans {file}</translation>
  </message>
  <message>
   <source>Yesterday</source>
   <translation>Hier</translation>
  </message>
  <message>
   <source>Your documents stay where they are. What Murmur reads from them, and your conversations, lies encrypted in one folder on this computer.</source>
   <translation>Vos documents restent où ils sont. Ce que Murmur y lit, et vos conversations, se trouvent chiffrés dans un seul dossier sur cet ordinateur.</translation>
  </message>
  <message>
   <source>Your organisation</source>
   <translation>Votre organisation</translation>
  </message>
  <message numerus="yes">
   <source>Your organisation has set {n} settings on this computer.</source>
   <translation>
    <numerusform>Votre organisation a fixé {n} réglage sur cet ordinateur.</numerusform>
    <numerusform>Votre organisation a fixé {n} réglages sur cet ordinateur.</numerusform>
   </translation>
   <extra-one>Your organisation has set {n} setting on this computer.</extra-one>
  </message>
  <message numerus="yes">
   <source>Your organisation keeps them for {n} days after the last question.</source>
   <translation>
    <numerusform>Votre organisation les garde {n} jour après la dernière question.</numerusform>
    <numerusform>Votre organisation les garde {n} jours après la dernière question.</numerusform>
   </translation>
   <extra-one>Your organisation keeps them for {n} day after the last question.</extra-one>
  </message>
  <message>
   <source>a collection</source>
   <translation>une collection</translation>
  </message>
  <message>
   <source>about {n} h left</source>
   <translation>encore {n} h environ</translation>
  </message>
  <message>
   <source>about {n} min left</source>
   <translation>encore {n} min environ</translation>
  </message>
  <message>
   <source>answer</source>
   <translation>réponse</translation>
  </message>
  <message>
   <source>by {model}</source>
   <translation>par {model}</translation>
  </message>
  <message>
   <source>by {model} (SHA-256 {sha256})</source>
   <translation>par {model} (SHA-256 {sha256})</translation>
  </message>
  <message>
   <source>collection</source>
   <translation>collection</translation>
  </message>
  <message>
   <source>conversations</source>
   <translation>conversations</translation>
  </message>
  <message>
   <source>documents</source>
   <translation>documents</translation>
  </message>
  <message>
   <source>entry {n}</source>
   <translation>entrée {n}</translation>
  </message>
  <message>
   <source>failed</source>
   <translation>échec</translation>
  </message>
  <message>
   <source>for {collection}</source>
   <translation>pour {collection}</translation>
  </message>
  <message>
   <source>it broke off</source>
   <translation>elle s’est interrompue</translation>
  </message>
  <message>
   <source>it was answered</source>
   <translation>elle a reçu une réponse</translation>
  </message>
  <message>
   <source>its file is gone</source>
   <translation>son fichier a disparu</translation>
  </message>
  <message>
   <source>key of the server</source>
   <translation>clé du serveur</translation>
  </message>
  <message>
   <source>less than a minute left</source>
   <translation>encore moins d’une minute</translation>
  </message>
  <message>
   <source>less than {n}</source>
   <translation>moins de {n}</translation>
  </message>
  <message>
   <source>may be asked</source>
   <translation>peut être interrogée</translation>
  </message>
  <message>
   <source>needs a look</source>
   <translation>à examiner</translation>
  </message>
  <message>
   <source>never</source>
   <translation>jamais</translation>
  </message>
  <message>
   <source>no</source>
   <translation>non</translation>
  </message>
  <message>
   <source>not connected</source>
   <translation>non connecté</translation>
  </message>
  <message>
   <source>not known</source>
   <translation>inconnu</translation>
  </message>
  <message>
   <source>not measured</source>
   <translation>non mesuré</translation>
  </message>
  <message>
   <source>not sent</source>
   <translation>non envoyé</translation>
  </message>
  <message>
   <source>off</source>
   <translation>non</translation>
  </message>
  <message>
   <source>passphrase</source>
   <translation>phrase secrète</translation>
  </message>
  <message>
   <source>recovery key</source>
   <translation>clé de récupération</translation>
  </message>
  <message>
   <source>register</source>
   <translation>registre</translation>
  </message>
  <message>
   <source>restored from a backup</source>
   <translation>restauré depuis une sauvegarde</translation>
  </message>
  <message>
   <source>sentences copied from the passages</source>
   <translation>phrases copiées des passages</translation>
  </message>
  <message>
   <source>size unknown</source>
   <translation>taille inconnue</translation>
  </message>
  <message>
   <source>stopped by the person</source>
   <translation>arrêté par la personne</translation>
  </message>
  <message>
   <source>the answer was empty</source>
   <translation>la réponse était vide</translation>
  </message>
  <message>
   <source>the document is not in the library any more</source>
   <translation>le document n’est plus dans la bibliothèque</translation>
  </message>
  <message>
   <source>the dossier of an answer</source>
   <translation>le dossier d’une réponse</translation>
  </message>
  <message>
   <source>the register</source>
   <translation>le registre</translation>
  </message>
  <message>
   <source>the register begins</source>
   <translation>le registre commence</translation>
  </message>
  <message>
   <source>the system's keyring</source>
   <translation>le trousseau du système</translation>
  </message>
  <message>
   <source>this computer</source>
   <translation>cet ordinateur</translation>
  </message>
  <message>
   <source>well</source>
   <translation>en ordre</translation>
  </message>
  <message>
   <source>written by the model, each sentence checked against the passages</source>
   <translation>écrit par le modèle, chaque phrase vérifiée d’après les passages</translation>
  </message>
  <message>
   <source>written by the model, without documents</source>
   <translation>écrit par le modèle, sans documents</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>oui</translation>
  </message>
  <message>
   <source>your key</source>
   <translation>votre clé</translation>
  </message>
  <message>
   <source>{a} and {b}</source>
   <translation>{a} et {b}</translation>
  </message>
  <message>
   <source>{bytes} bytes left this computer for it (SHA-256 {sha256}): number {entry} in the register</source>
   <translation>{bytes} octets ont quitté cet ordinateur pour cela (SHA-256 {sha256}) : numéro {entry} du registre</translation>
  </message>
  <message>
   <source>{bytes} left this computer</source>
   <translation>{bytes} ont quitté cet ordinateur</translation>
  </message>
  <message>
   <source>{cloud} ({host})</source>
   <translation>{cloud} ({host})</translation>
  </message>
  <message>
   <source>{done} of {total}</source>
   <translation>{done} sur {total}</translation>
  </message>
  <message>
   <source>{done} · checking every byte…</source>
   <translation>{done} · vérification de chaque octet…</translation>
  </message>
  <message>
   <source>{done} · the network does not answer, trying again…</source>
   <translation>{done} · le réseau ne répond pas, nouvel essai…</translation>
  </message>
  <message>
   <source>{event}: {more}</source>
   <translation>{event} : {more}</translation>
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
   <translation>{found} documents sur {all}</translation>
  </message>
  <message>
   <source>{name}: fewer</source>
   <translation>{name} : moins</translation>
  </message>
  <message>
   <source>{name}: more</source>
   <translation>{name} : plus</translation>
  </message>
  <message>
   <source>{n} GB</source>
   <translation>{n} Go</translation>
  </message>
  <message numerus="yes">
   <source>{n} bytes</source>
   <translation>
    <numerusform>{n} octet</numerusform>
    <numerusform>{n} octets</numerusform>
   </translation>
   <extra-one>{n} byte</extra-one>
  </message>
  <message numerus="yes">
   <source>{n} checks</source>
   <translation>
    <numerusform>{n} contrôle</numerusform>
    <numerusform>{n} contrôles</numerusform>
   </translation>
   <extra-one>{n} check</extra-one>
  </message>
  <message numerus="yes">
   <source>{n} checks, all well</source>
   <translation>
    <numerusform>{n} contrôle, tout va bien</numerusform>
    <numerusform>{n} contrôles, tout va bien</numerusform>
   </translation>
   <extra-one>{n} check, all well</extra-one>
  </message>
  <message numerus="yes">
   <source>{n} conversations</source>
   <translation>
    <numerusform>{n} conversation</numerusform>
    <numerusform>{n} conversations</numerusform>
   </translation>
   <extra-one>{n} conversation</extra-one>
  </message>
  <message numerus="yes">
   <source>{n} conversations will be removed within a week, pinned or not.</source>
   <translation>
    <numerusform>{n} conversation sera supprimée d’ici une semaine, épinglée ou non.</numerusform>
    <numerusform>{n} conversations seront supprimées d’ici une semaine, épinglées ou non.</numerusform>
   </translation>
   <extra-one>{n} conversation will be removed within a week, pinned or not.</extra-one>
  </message>
  <message numerus="yes">
   <source>{n} documents</source>
   <translation>
    <numerusform>{n} document</numerusform>
    <numerusform>{n} documents</numerusform>
   </translation>
   <extra-one>{n} document</extra-one>
  </message>
  <message numerus="yes">
   <source>{n} documents are in no other collection and are removed from Murmur.</source>
   <translation>
    <numerusform>{n} document n’est dans aucune autre collection et est retiré de Murmur.</numerusform>
    <numerusform>{n} documents ne sont dans aucune autre collection et sont retirés de Murmur.</numerusform>
   </translation>
   <extra-one>{n} document is in no other collection and is removed from Murmur.</extra-one>
  </message>
  <message numerus="yes">
   <source>{n} documents stay in other collections.</source>
   <translation>
    <numerusform>{n} document reste dans une autre collection.</numerusform>
    <numerusform>{n} documents restent dans d’autres collections.</numerusform>
   </translation>
   <extra-one>{n} document stays in another collection.</extra-one>
  </message>
  <message numerus="yes">
   <source>{n} failed</source>
   <translation>
    <numerusform>{n} échec</numerusform>
    <numerusform>{n} échecs</numerusform>
   </translation>
   <extra-one>{n} failed</extra-one>
  </message>
  <message numerus="yes">
   <source>{n} files</source>
   <translation>
    <numerusform>{n} fichier</numerusform>
    <numerusform>{n} fichiers</numerusform>
   </translation>
   <extra-one>{n} file</extra-one>
  </message>
  <message numerus="yes">
   <source>{n} folders</source>
   <translation>
    <numerusform>{n} dossier</numerusform>
    <numerusform>{n} dossiers</numerusform>
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
    <numerusform>{n} à examiner</numerusform>
    <numerusform>{n} à examiner</numerusform>
   </translation>
   <extra-one>{n} needs a look</extra-one>
  </message>
  <message>
   <source>{n} of more than {count}</source>
   <translation>{n} sur plus de {count}</translation>
  </message>
  <message>
   <source>{n} of {count}</source>
   <translation>{n} sur {count}</translation>
  </message>
  <message numerus="yes">
   <source>{n} pages</source>
   <translation>
    <numerusform>{n} page</numerusform>
    <numerusform>{n} pages</numerusform>
   </translation>
   <extra-one>{n} page</extra-one>
  </message>
  <message numerus="yes">
   <source>{n} passages</source>
   <translation>
    <numerusform>{n} passage</numerusform>
    <numerusform>{n} passages</numerusform>
   </translation>
   <extra-one>{n} passage</extra-one>
  </message>
  <message numerus="yes">
   <source>{n} problems</source>
   <translation>
    <numerusform>{n} problème</numerusform>
    <numerusform>{n} problèmes</numerusform>
   </translation>
   <extra-one>{n} problem</extra-one>
  </message>
  <message numerus="yes">
   <source>{n} questions</source>
   <translation>
    <numerusform>{n} question</numerusform>
    <numerusform>{n} questions</numerusform>
   </translation>
   <extra-one>{n} question</extra-one>
  </message>
  <message>
   <source>{n} replaced</source>
   <translation>{n} remplacés</translation>
  </message>
  <message>
   <source>{n} s</source>
   <translation>{n} s</translation>
  </message>
  <message numerus="yes">
   <source>{n} sentences are not supported by the passages they cite</source>
   <translation>
    <numerusform>{n} phrase n’est pas étayée par le passage qu’elle cite</numerusform>
    <numerusform>{n} phrases ne sont pas étayées par les passages qu’elles citent</numerusform>
   </translation>
   <extra-one>{n} sentence is not supported by the passage it cites</extra-one>
  </message>
  <message numerus="yes">
   <source>{n} sheets</source>
   <translation>
    <numerusform>{n} feuille</numerusform>
    <numerusform>{n} feuilles</numerusform>
   </translation>
   <extra-one>{n} sheet</extra-one>
  </message>
  <message numerus="yes">
   <source>{n} slides</source>
   <translation>
    <numerusform>{n} diapositive</numerusform>
    <numerusform>{n} diapositives</numerusform>
   </translation>
   <extra-one>{n} slide</extra-one>
  </message>
  <message numerus="yes">
   <source>{n} tokens</source>
   <translation>
    <numerusform>{n} token</numerusform>
    <numerusform>{n} tokens</numerusform>
   </translation>
   <extra-one>{n} token</extra-one>
  </message>
  <message>
   <source>{n} tokens a second</source>
   <translation>{n} jetons par seconde</translation>
  </message>
  <message>
   <source>{n} tokens of context</source>
   <translation>{n} jetons de contexte</translation>
  </message>
  <message>
   <source>{n} tokens there, {m} back</source>
   <translation>{n} tokens à l’aller, {m} au retour</translation>
  </message>
  <message>
   <source>{n}%</source>
   <translation>{n} %</translation>
  </message>
  <message>
   <source>{percent}% prepared</source>
   <translation>{percent} % préparé</translation>
  </message>
  <message>
   <source>{size} a second</source>
   <translation>{size} par seconde</translation>
  </message>
  <message>
   <source>{spent} of {cap}</source>
   <translation>{spent} sur {cap}</translation>
  </message>
  <message>
   <source>{time} · {n} tokens/s</source>
   <translation>{time} · {n} jetons/s</translation>
  </message>
  <message>
   <source>{used} of {all} tokens</source>
   <translation>{used} jetons sur {all}</translation>
  </message>
  <message>
   <source>{where} by {model} (SHA-256 {sha256}).</source>
   <translation>{where} par {model} (SHA-256 {sha256}).</translation>
  </message>
  <message>
   <source>{where} by {model}.</source>
   <translation>{where} par {model}.</translation>
  </message>
  <message>
   <source>{where}, without a model.</source>
   <translation>{where}, sans modèle.</translation>
  </message>
  <message>
   <source>{words}, about {cost}</source>
   <translation>{words}, environ {cost}</translation>
  </message>
  <message>
   <source>“{original}” was found ({kind}) and leaves as it is.</source>
   <translation>« {original} » a été trouvé ({kind}) et sort tel quel.</translation>
  </message>
  <message>
   <source>“{pseudonym}” leaves in the place of “{original}” ({kind}).</source>
   <translation>« {pseudonym} » sort à la place de « {original} » ({kind}).</translation>
  </message>
  <message>
   <source>“{sentence}” {reason}.</source>
   <translation>« {sentence} » {reason}.</translation>
  </message>
 </context>
</TS>
