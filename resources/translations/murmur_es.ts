<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
 <context>
  <name>Activity</name>
  <message>
   <source>Adding {done} of {files}</source>
   <translation>Añadiendo {done} de {files}</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Cancel adding</source>
   <translation>Cancelar la adición</translation>
  </message>
  <message>
   <source>Looking for documents…</source>
   <translation>Buscando documentos…</translation>
  </message>
  <message>
   <source>Preparing search by meaning</source>
   <translation>Preparando la búsqueda por significado</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Progreso</translation>
  </message>
  <message>
   <source>Stopping…</source>
   <translation>Deteniendo…</translation>
  </message>
  <message>
   <source>What is in can be searched at once.</source>
   <translation>Lo ya añadido puede buscarse enseguida.</translation>
  </message>
  <message>
   <source>{counts}. You can ask already.</source>
   <translation>{counts}. Ya puede preguntar.</translation>
  </message>
  <message>
   <source>{done} of {total} passages</source>
   <translation>{done} de {total} pasajes</translation>
  </message>
 </context>
 <context>
  <name>AlsoReplace</name>
  <message>
   <source>Also replace these words</source>
   <translation>Sustituir también estas palabras</translation>
  </message>
  <message>
   <source>Also replace: a name, a project, an address…</source>
   <translation>Sustituir también: un nombre, un proyecto, una dirección…</translation>
  </message>
  <message>
   <source>Replace</source>
   <translation>Sustituir</translation>
  </message>
 </context>
 <context>
  <name>AnswerCard</name>
  <message>
   <source>Copied</source>
   <translation>Copiado</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Copiar</translation>
  </message>
  <message>
   <source>Copy the answer with its citations</source>
   <translation>Copiar la respuesta con sus citas</translation>
  </message>
  <message>
   <source>More for this answer</source>
   <translation>Más para esta respuesta</translation>
  </message>
  <message>
   <source>No passage answers this. These come nearest:</source>
   <translation>Ningún pasaje responde a esto. Estos son los más próximos:</translation>
  </message>
  <message>
   <source>No passage answers this. Try other words, or add the document that does.</source>
   <translation>Ningún pasaje responde a esto. Pruebe con otras palabras o añada el documento que lo haga.</translation>
  </message>
  <message>
   <source>Show the passages found for this question</source>
   <translation>Mostrar los pasajes encontrados para esta pregunta</translation>
  </message>
  <message>
   <source>Sources</source>
   <translation>Fuentes</translation>
  </message>
  <message>
   <source>The answer is too long to be shown whole. Copying takes all of it.</source>
   <translation>La respuesta es demasiado larga para mostrarse entera. Al copiar se toma completa.</translation>
  </message>
  <message>
   <source>The others are underlined above.</source>
   <translation>Las demás están subrayadas arriba.</translation>
  </message>
  <message>
   <source>When the model's memory is full, the conversation begins afresh, and the answer says so.</source>
   <translation>Cuando la memoria del modelo está llena, la conversación empieza de nuevo, y la respuesta lo dice.</translation>
  </message>
 </context>
 <context>
  <name>AnswerText</name>
  <message>
   <source>Answer</source>
   <translation>Respuesta</translation>
  </message>
 </context>
 <context>
  <name>Asking</name>
  <message>
   <source>Answer from the cloud ready. {verdict}. {text}</source>
   <translation>Respuesta de la nube lista. {verdict}. {text}</translation>
  </message>
  <message>
   <source>Answer ready. {verdict}. {text}</source>
   <translation>Respuesta lista. {verdict}. {text}</translation>
  </message>
  <message>
   <source>Stopped</source>
   <translation>Detenido</translation>
  </message>
  <message>
   <source>Stopping…</source>
   <translation>Deteniendo…</translation>
  </message>
 </context>
 <context>
  <name>Banner</name>
  <message>
   <source>Show all</source>
   <translation>Mostrar todo</translation>
  </message>
 </context>
 <context>
  <name>BytesView</name>
  <message>
   <source>Exactly what leaves</source>
   <translation>Exactamente lo que sale</translation>
  </message>
 </context>
 <context>
  <name>Choosing</name>
  <message>
   <source>Opens the settings: which collections may be asked about</source>
   <translation>Abre los ajustes: sobre qué colecciones se puede preguntar</translation>
  </message>
  <message>
   <source>Passages: {n} of {all}</source>
   <translation>Pasajes: {n} de {all}</translation>
  </message>
  <message>
   <source>Question</source>
   <translation>Pregunta</translation>
  </message>
  <message>
   <source>Replaced</source>
   <translation>Sustituido</translation>
  </message>
  <message>
   <source>Replaced: nothing was found</source>
   <translation>Sustituido: no se encontró nada</translation>
  </message>
  <message>
   <source>Replaced: {n} of {all} found</source>
   <translation>Sustituido: {n} de {all} encontrados</translation>
  </message>
  <message>
   <source>Why not all?</source>
   <translation>¿Por qué no todos?</translation>
  </message>
  <message>
   <source>Your question: {question}</source>
   <translation>Su pregunta: {question}</translation>
  </message>
  <message>
   <source>“{word}” does not stand in what would leave.</source>
   <translation>«{word}» no figura en lo que saldría.</translation>
  </message>
 </context>
 <context>
  <name>CloudPage</name>
  <message>
   <source>Collections</source>
   <translation>Colecciones</translation>
  </message>
  <message>
   <source>Forget it</source>
   <translation>Olvidarla</translation>
  </message>
  <message>
   <source>Forget the key</source>
   <translation>Olvidar la clave</translation>
  </message>
  <message>
   <source>It is kept in your system's keyring where there is one, else encrypted with everything else.</source>
   <translation>Se guarda en el llavero de su sistema si lo hay; si no, cifrada con todo lo demás.</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>Guardarla</translation>
  </message>
  <message>
   <source>Keep the key</source>
   <translation>Guardar la clave</translation>
  </message>
  <message>
   <source>Key</source>
   <translation>Clave</translation>
  </message>
  <message>
   <source>Key of the server</source>
   <translation>Clave del servidor</translation>
  </message>
  <message>
   <source>Never send…</source>
   <translation>No enviar nunca…</translation>
  </message>
  <message>
   <source>Off: not for now. Ask each time: passages may leave when you have read and approved them. Never: nothing leaves, whatever other collections a document is in.</source>
   <translation>No: por ahora no. Preguntar cada vez: los pasajes pueden salir cuando usted los ha leído y aprobado. Nunca: no sale nada, esté el documento en las demás colecciones que esté.</translation>
  </message>
  <message>
   <source>There are none yet.</source>
   <translation>Todavía no hay ninguna.</translation>
  </message>
  <message>
   <source>There is a key; it is never shown again.</source>
   <translation>Hay una clave; no se vuelve a mostrar nunca.</translation>
  </message>
  <message>
   <source>There is no key; a server of your office may need none.</source>
   <translation>No hay clave; un servidor de su oficina quizá no la necesite.</translation>
  </message>
  <message>
   <source>{host} can be asked, each time with your approval.</source>
   <translation>Se puede preguntar a {host}, cada vez con su aprobación.</translation>
  </message>
  <message>
   <source>{name}: words that are never sent</source>
   <translation>{name}: palabras que no se envían nunca</translation>
  </message>
 </context>
 <context>
  <name>CloudRoom</name>
  <message>
   <source>Look at it again</source>
   <translation>Volver a mirarlo</translation>
  </message>
  <message>
   <source>No passage was found that could go along.</source>
   <translation>No se encontró ningún pasaje que pudiera acompañarla.</translation>
  </message>
  <message>
   <source>Nothing of “{name}” may ever leave this computer.</source>
   <translation>Nada de «{name}» puede salir nunca de este equipo.</translation>
  </message>
  <message>
   <source>Stopped</source>
   <translation>Detenido</translation>
  </message>
  <message>
   <source>The library is not open.</source>
   <translation>La biblioteca no está abierta.</translation>
  </message>
  <message>
   <source>There is no answer yet.</source>
   <translation>Todavía no hay respuesta.</translation>
  </message>
  <message>
   <source>What you approved may have arrived at {host}: the register says what left.</source>
   <translation>Lo que usted aprobó puede haber llegado a {host}: el registro dice qué salió.</translation>
  </message>
  <message>
   <source>“{name}” is not open for a cloud model. You can change that in its menu.</source>
   <translation>«{name}» no está abierta para un modelo de la nube. Puede cambiarlo en su menú.</translation>
  </message>
 </context>
 <context>
  <name>Collecting</name>
  <message>
   <source>Create</source>
   <translation>Crear</translation>
  </message>
  <message>
   <source>Delete the collection</source>
   <translation>Eliminar la colección</translation>
  </message>
  <message>
   <source>Delete the collection “{name}”?</source>
   <translation>¿Eliminar la colección «{name}»?</translation>
  </message>
  <message>
   <source>Folders that are watched for it are not followed any more.</source>
   <translation>Las carpetas vigiladas para ella dejarán de seguirse.</translation>
  </message>
  <message>
   <source>New collection</source>
   <translation>Nueva colección</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Cambiar nombre</translation>
  </message>
  <message>
   <source>Rename the collection</source>
   <translation>Cambiar el nombre de la colección</translation>
  </message>
  <message>
   <source>The collection is empty.</source>
   <translation>La colección está vacía.</translation>
  </message>
  <message>
   <source>The files themselves stay where they are. This cannot be undone.</source>
   <translation>Los archivos se quedan donde están. Esto no se puede deshacer.</translation>
  </message>
 </context>
 <context>
  <name>CommandPalette</name>
  <message>
   <source>Commands</source>
   <translation>Órdenes</translation>
  </message>
  <message>
   <source>Nothing of this name.</source>
   <translation>Nada con ese nombre.</translation>
  </message>
  <message>
   <source>Type what you want to do</source>
   <translation>Escriba lo que quiere hacer</translation>
  </message>
 </context>
 <context>
  <name>Composer</name>
  <message>
   <source>Another conversation is being answered. You can ask here when it is done.</source>
   <translation>Se está respondiendo en otra conversación. Podrá preguntar aquí cuando termine.</translation>
  </message>
  <message>
   <source>Ask</source>
   <translation>Preguntar</translation>
  </message>
  <message>
   <source>Ask your documents…</source>
   <translation>Pregunte a sus documentos…</translation>
  </message>
  <message>
   <source>Do not change it</source>
   <translation>No cambiarla</translation>
  </message>
  <message>
   <source>Made on this computer. Check answers against their sources.</source>
   <translation>Hecho en este equipo. Compruebe las respuestas en sus fuentes.</translation>
  </message>
  <message>
   <source>Paste a text and say what to do with it…</source>
   <translation>Pegue un texto y diga qué hacer con él…</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Detener</translation>
  </message>
  <message>
   <source>The model alone, on this computer. Nothing it writes is checked.</source>
   <translation>El modelo solo, en este equipo. Nada de lo que escribe se comprueba.</translation>
  </message>
  <message>
   <source>You are changing an earlier question. It is asked in a branch; this conversation stays as it is.</source>
   <translation>Está cambiando una pregunta anterior. Se hace en una rama; esta conversación se queda como está.</translation>
  </message>
  <message>
   <source>Your question</source>
   <translation>Su pregunta</translation>
  </message>
 </context>
 <context>
  <name>ComputerPage</name>
  <message>
   <source>Benchmark this computer</source>
   <translation>Medir este equipo</translation>
  </message>
  <message>
   <source>First word · speed</source>
   <translation>Primera palabra · velocidad</translation>
  </message>
  <message>
   <source>Free on the disk</source>
   <translation>Libre en el disco</translation>
  </message>
  <message>
   <source>Graphics processor</source>
   <translation>Procesador gráfico</translation>
  </message>
  <message>
   <source>It reads weights and evaluates a prompt for a few seconds, as the chat model would. Other programs at work make it slower. The result stays on this computer.</source>
   <translation>Durante unos segundos se leen pesos y se evalúa una petición, como haría el modelo de chat. Otros programas en marcha lo hacen más lento. El resultado se queda en este equipo.</translation>
  </message>
  <message>
   <source>Measure again</source>
   <translation>Medir de nuevo</translation>
  </message>
  <message>
   <source>Memory</source>
   <translation>Memoria</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modelo</translation>
  </message>
  <message>
   <source>Power</source>
   <translation>Alimentación</translation>
  </message>
  <message>
   <source>Processor</source>
   <translation>Procesador</translation>
  </message>
  <message>
   <source>battery</source>
   <translation>batería</translation>
  </message>
  <message>
   <source>mains</source>
   <translation>red eléctrica</translation>
  </message>
  <message>
   <source>none that llama.cpp can use: models run on the processor</source>
   <translation>ninguno que llama.cpp pueda usar: los modelos se ejecutan en el procesador</translation>
  </message>
  <message>
   <source>unknown</source>
   <translation>desconocido</translation>
  </message>
  <message>
   <source>{name}, {n} cores</source>
   <translation>{name}, {n} núcleos</translation>
  </message>
  <message>
   <source>{size}, {free} of it free</source>
   <translation>{size}, de ellos {free} libres</translation>
  </message>
 </context>
 <context>
  <name>ConfirmDialog</name>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
 </context>
 <context>
  <name>Conversation</name>
  <message>
   <source>Opening your library…</source>
   <translation>Abriendo su biblioteca…</translation>
  </message>
  <message>
   <source>The library is not open</source>
   <translation>La biblioteca no está abierta</translation>
  </message>
 </context>
 <context>
  <name>ConversationList</name>
  <message>
   <source>Conversations</source>
   <translation>Conversaciones</translation>
  </message>
 </context>
 <context>
  <name>ConversationsPane</name>
  <message>
   <source>Back to the conversations</source>
   <translation>Volver a las conversaciones</translation>
  </message>
  <message>
   <source>Delete all of them now…</source>
   <translation>Eliminarlas todas ahora…</translation>
  </message>
  <message>
   <source>Deleted: {name}</source>
   <translation>Eliminada: {name}</translation>
  </message>
  <message>
   <source>Dismiss</source>
   <translation>Descartar</translation>
  </message>
  <message>
   <source>No conversation holds these words.</source>
   <translation>Ninguna conversación contiene estas palabras.</translation>
  </message>
  <message>
   <source>Recently deleted</source>
   <translation>Eliminadas recientemente</translation>
  </message>
  <message>
   <source>Recently deleted: {n}</source>
   <translation>Eliminadas recientemente: {n}</translation>
  </message>
  <message>
   <source>Search conversations</source>
   <translation>Buscar en las conversaciones</translation>
  </message>
  <message>
   <source>Search the text of your conversations</source>
   <translation>Buscar en el texto de sus conversaciones</translation>
  </message>
  <message>
   <source>They are gone for good {n} days after they were deleted.</source>
   <translation>Desaparecen para siempre {n} días después de eliminarse.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Deshacer</translation>
  </message>
  <message>
   <source>Undo. {what}</source>
   <translation>Deshacer. {what}</translation>
  </message>
  <message>
   <source>Your conversations will be listed here.</source>
   <translation>Aquí aparecerán sus conversaciones.</translation>
  </message>
 </context>
 <context>
  <name>CrashDialog</name>
  <message>
   <source>Copied</source>
   <translation>Copiado</translation>
  </message>
  <message>
   <source>Copy report</source>
   <translation>Copiar el informe</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Continuar</translation>
  </message>
  <message>
   <source>Quit Murmur</source>
   <translation>Salir de Murmur</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>Informe</translation>
  </message>
  <message>
   <source>The report says where it happened, and holds no word of a document:</source>
   <translation>El informe dice dónde ocurrió y no contiene ninguna palabra de un documento:</translation>
  </message>
  <message>
   <source>Your documents and conversations are safe.</source>
   <translation>Sus documentos y conversaciones están a salvo.</translation>
  </message>
 </context>
 <context>
  <name>DoctorPage</name>
  <message>
   <source>Check again</source>
   <translation>Comprobar de nuevo</translation>
  </message>
  <message>
   <source>Checking…</source>
   <translation>Comprobando…</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>Copiado</translation>
  </message>
  <message>
   <source>Copy report</source>
   <translation>Copiar el informe</translation>
  </message>
 </context>
 <context>
  <name>DocumentList</name>
  <message>
   <source>Documents</source>
   <translation>Documentos</translation>
  </message>
 </context>
 <context>
  <name>DropOverlay</name>
  <message>
   <source>They stay where they are; nothing leaves this computer.</source>
   <translation>Se quedan donde están; nada sale de este equipo.</translation>
  </message>
 </context>
 <context>
  <name>EntryTable</name>
  <message>
   <source>Entries of the register</source>
   <translation>Entradas del registro</translation>
  </message>
 </context>
 <context>
  <name>EntryView</name>
  <message>
   <source>The entry</source>
   <translation>La entrada</translation>
  </message>
 </context>
 <context>
  <name>EvidencePane</name>
  <message>
   <source>Evidence</source>
   <translation>Pruebas</translation>
  </message>
  <message>
   <source>Evidence appears here</source>
   <translation>Aquí aparecen las pruebas</translation>
  </message>
  <message>
   <source>Found</source>
   <translation>Encontrado</translation>
  </message>
  <message>
   <source>No document holds these words. Try fewer, or others.</source>
   <translation>Ningún documento contiene estas palabras. Pruebe con menos o con otras.</translation>
  </message>
  <message>
   <source>No passage has anything to do with the question.</source>
   <translation>Ningún pasaje tiene que ver con la pregunta.</translation>
  </message>
  <message>
   <source>Nothing found</source>
   <translation>No se encontró nada</translation>
  </message>
  <message>
   <source>The passages an answer is made from, best first. Click one to see its page.</source>
   <translation>Los pasajes de los que sale una respuesta, primero los mejores. Haga clic en uno para ver su página.</translation>
  </message>
 </context>
 <context>
  <name>FailureCard</name>
  <message>
   <source>It could not be read</source>
   <translation>No se pudo leer</translation>
  </message>
  <message>
   <source>It holds pictures of text only</source>
   <translation>Solo contiene imágenes de texto</translation>
  </message>
  <message>
   <source>Remove {file} from the list</source>
   <translation>Quitar {file} de la lista</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Intentar de nuevo</translation>
  </message>
  <message>
   <source>Try {file} again</source>
   <translation>Intentar {file} de nuevo</translation>
  </message>
 </context>
 <context>
  <name>FailureList</name>
  <message>
   <source>Documents that could not be added</source>
   <translation>Documentos que no se pudieron añadir</translation>
  </message>
  <message>
   <source>Try all again</source>
   <translation>Reintentar todos</translation>
  </message>
 </context>
 <context>
  <name>FindBar</name>
  <message>
   <source>Close the search</source>
   <translation>Cerrar la búsqueda</translation>
  </message>
  <message>
   <source>Find in this document</source>
   <translation>Buscar en este documento</translation>
  </message>
  <message>
   <source>Next place</source>
   <translation>Lugar siguiente</translation>
  </message>
  <message>
   <source>Not found</source>
   <translation>No encontrado</translation>
  </message>
  <message>
   <source>Previous place</source>
   <translation>Lugar anterior</translation>
  </message>
 </context>
 <context>
  <name>FindPage</name>
  <message>
   <source>A download goes straight to the maker's public files, names nothing of yours, and is checked byte by byte. Nothing else is fetched.</source>
   <translation>Una descarga va directa a los archivos públicos del fabricante, no dice nada de usted y se comprueba byte a byte. No se obtiene nada más.</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Todos</translation>
  </message>
  <message>
   <source>Downloads are switched off in the settings, by you or your organisation. Models can be installed from files: see On this computer.</source>
   <translation>Las descargas están desactivadas en los ajustes, por usted o por su organización. Se pueden instalar modelos desde archivos: vea En este ordenador.</translation>
  </message>
  <message>
   <source>Filter by name, language or licence</source>
   <translation>Filtrar por nombre, idioma o licencia</translation>
  </message>
  <message>
   <source>Filter the models</source>
   <translation>Filtrar los modelos</translation>
  </message>
  <message>
   <source>Fits here</source>
   <translation>Caben aquí</translation>
  </message>
  <message>
   <source>No model matches.</source>
   <translation>Ningún modelo coincide.</translation>
  </message>
  <message>
   <source>Recommended for this computer</source>
   <translation>Recomendado para este equipo</translation>
  </message>
 </context>
 <context>
  <name>Finding</name>
  <message>
   <source>Find a document</source>
   <translation>Buscar un documento</translation>
  </message>
  <message>
   <source>Find a document by its name</source>
   <translation>Buscar un documento por su nombre</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Tipo</translation>
  </message>
  <message>
   <source>Largest first</source>
   <translation>Los más grandes primero</translation>
  </message>
  <message>
   <source>Last added first</source>
   <translation>Los últimos añadidos primero</translation>
  </message>
  <message>
   <source>Most pages first</source>
   <translation>Más páginas primero</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>Sort the documents. Now: {order}</source>
   <translation>Ordenar los documentos. Ahora: {order}</translation>
  </message>
 </context>
 <context>
  <name>HelpDialog</name>
  <message>
   <source>About Murmur {version}</source>
   <translation>Acerca de Murmur {version}</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Ayuda</translation>
  </message>
  <message>
   <source>How it works</source>
   <translation>Cómo funciona</translation>
  </message>
  <message>
   <source>Keyboard shortcuts</source>
   <translation>Atajos de teclado</translation>
  </message>
  <message>
   <source>Privacy</source>
   <translation>Privacidad</translation>
  </message>
  <message>
   <source>Third-party licences…</source>
   <translation>Licencias de terceros…</translation>
  </message>
  <message>
   <source>Tour of the window</source>
   <translation>Recorrido por la ventana</translation>
  </message>
  <message>
   <source>What can be read</source>
   <translation>Qué se puede leer</translation>
  </message>
  <message>
   <source>What the verdicts mean</source>
   <translation>Qué significan los veredictos</translation>
  </message>
  <message>
   <source>When something goes wrong</source>
   <translation>Cuando algo va mal</translation>
  </message>
 </context>
 <context>
  <name>HitList</name>
  <message>
   <source>Passages</source>
   <translation>Pasajes</translation>
  </message>
 </context>
 <context>
  <name>InstalledPage</name>
  <message>
   <source>A GGUF file, or a bundle from your administrator. Murmur reads its header in a sealed process, copies it, and keeps its checksum.</source>
   <translation>Un archivo GGUF o un paquete de su administrador. Murmur lee su cabecera en un proceso aislado, lo copia y guarda su suma de comprobación.</translation>
  </message>
  <message>
   <source>Install from a file…</source>
   <translation>Instalar desde un archivo…</translation>
  </message>
 </context>
 <context>
  <name>KeyList</name>
  <message>
   <source>Ask</source>
   <translation>Preguntar</translation>
  </message>
  <message>
   <source>Bring the deleted conversation back</source>
   <translation>Recuperar la conversación eliminada</translation>
  </message>
  <message>
   <source>Delete the conversation</source>
   <translation>Eliminar la conversación</translation>
  </message>
  <message>
   <source>New line in the question</source>
   <translation>Nueva línea en la pregunta</translation>
  </message>
  <message>
   <source>Rename the conversation</source>
   <translation>Cambiar el nombre de la conversación</translation>
  </message>
  <message>
   <source>Turn the page</source>
   <translation>Pasar la página</translation>
  </message>
 </context>
 <context>
  <name>LedgerDialog</name>
  <message>
   <source>Entry {n} is the last one, says {file}</source>
   <translation>La entrada {n} es la última, dice {file}</translation>
  </message>
  <message>
   <source>Entry {n} is the one that the head saw.</source>
   <translation>La entrada {n} es la que vio el estado final.</translation>
  </message>
  <message>
   <source>Everything</source>
   <translation>Todo</translation>
  </message>
  <message>
   <source>Export the head</source>
   <translation>Exportar el estado final</translation>
  </message>
  <message>
   <source>Export the head…</source>
   <translation>Exportar el estado final…</translation>
  </message>
  <message>
   <source>Export the register</source>
   <translation>Exportar el registro</translation>
  </message>
  <message>
   <source>Export the register…</source>
   <translation>Exportar el registro…</translation>
  </message>
  <message>
   <source>Find in the register</source>
   <translation>Buscar en el registro</translation>
  </message>
  <message>
   <source>Following the chain of hashes…</source>
   <translation>Siguiendo la cadena de huellas…</translation>
  </message>
  <message>
   <source>Head (*.json)</source>
   <translation>Estado final (*.json)</translation>
  </message>
  <message>
   <source>Keep the file where nobody who uses this computer can change it: with it, cutting off entries shows later.</source>
   <translation>Guarde el archivo donde nadie que use este equipo pueda cambiarlo: con él se verá más tarde si se cortaron entradas.</translation>
  </message>
  <message>
   <source>No entry fits.</source>
   <translation>Ninguna entrada coincide.</translation>
  </message>
  <message>
   <source>Nothing is registered yet.</source>
   <translation>Todavía no hay nada registrado.</translation>
  </message>
  <message>
   <source>Register</source>
   <translation>Registro</translation>
  </message>
  <message>
   <source>Show only</source>
   <translation>Mostrar solo</translation>
  </message>
  <message>
   <source>Table (*.csv);;JSON (*.json)</source>
   <translation>Tabla (*.csv);;JSON (*.json)</translation>
  </message>
  <message>
   <source>The file is not encrypted: whoever can open it can read the register</source>
   <translation>El archivo no está cifrado: quien pueda abrirlo puede leer el registro</translation>
  </message>
  <message>
   <source>The register is broken at entry {n}</source>
   <translation>El registro está roto en la entrada {n}</translation>
  </message>
  <message>
   <source>Verify</source>
   <translation>Verificar</translation>
  </message>
  <message>
   <source>Verify against a head</source>
   <translation>Verificar con un estado final</translation>
  </message>
  <message>
   <source>Verify against a head…</source>
   <translation>Verificar con un estado final…</translation>
  </message>
  <message>
   <source>What leaves this computer and what changes its security stands here from then on.</source>
   <translation>Lo que sale de este equipo y lo que cambia su seguridad figura aquí desde entonces.</translation>
  </message>
  <message>
   <source>Writing…</source>
   <translation>Escribiendo…</translation>
  </message>
  <message>
   <source>Written into {file}</source>
   <translation>Escrito en {file}</translation>
  </message>
 </context>
 <context>
  <name>LibraryPane</name>
  <message>
   <source>Add documents</source>
   <translation>Añadir documentos</translation>
  </message>
  <message>
   <source>No document of this name.</source>
   <translation>Ningún documento con ese nombre.</translation>
  </message>
  <message>
   <source>Your documents will be listed here.</source>
   <translation>Aquí aparecerán sus documentos.</translation>
  </message>
  <message>
   <source>{what} Undo takes it back.</source>
   <translation>{what} «Deshacer» lo recupera.</translation>
  </message>
 </context>
 <context>
  <name>LicencesDialog</name>
  <message>
   <source>Find a name or a licence</source>
   <translation>Buscar nombre o licencia</translation>
  </message>
  <message>
   <source>Its package brings no text. Its name and its licence stand above.</source>
   <translation>Su paquete no trae ningún texto. Su nombre y su licencia figuran arriba.</translation>
  </message>
  <message>
   <source>Murmur is made with the work of others: {n} libraries and models, each under its own terms.</source>
   <translation>Murmur está hecho con el trabajo de otros: {n} bibliotecas y modelos, cada uno con sus propias condiciones.</translation>
  </message>
  <message>
   <source>Murmur runs from its source here. These {n} libraries are installed in its Python environment.</source>
   <translation>Murmur se ejecuta aquí desde su código fuente. Estas {n} bibliotecas están instaladas en su entorno de Python.</translation>
  </message>
  <message>
   <source>Nothing of this name or licence.</source>
   <translation>Nada con ese nombre o esa licencia.</translation>
  </message>
  <message>
   <source>Reading…</source>
   <translation>Leyendo…</translation>
  </message>
  <message>
   <source>Text of the licence</source>
   <translation>Texto de la licencia</translation>
  </message>
  <message>
   <source>Third-party licences</source>
   <translation>Licencias de terceros</translation>
  </message>
  <message>
   <source>What is inside</source>
   <translation>Qué contiene</translation>
  </message>
  <message>
   <source>comes with {name}</source>
   <translation>viene con {name}</translation>
  </message>
 </context>
 <context>
  <name>MainWindow</name>
  <message>
   <source>Delete for good</source>
   <translation>Eliminar para siempre</translation>
  </message>
  <message>
   <source>Delete {n} conversations for good?</source>
   <translation>¿Eliminar para siempre {n} conversaciones?</translation>
  </message>
  <message>
   <source>Delete “{name}” for good?</source>
   <translation>¿Eliminar «{name}» para siempre?</translation>
  </message>
  <message>
   <source>Nothing can bring them back afterwards.</source>
   <translation>Después nada podrá recuperarlas.</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Abrir</translation>
  </message>
  <message>
   <source>Open this address in your browser?</source>
   <translation>¿Abrir esta dirección en su navegador?</translation>
  </message>
  <message>
   <source>Open this file in its own program?</source>
   <translation>¿Abrir este archivo en su propio programa?</translation>
  </message>
  <message>
   <source>Opened</source>
   <translation>Abierto</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Intentar de nuevo</translation>
  </message>
  <message>
   <source>You can go on; if it happens again, copy the report and restart Murmur</source>
   <translation>Puede continuar; si vuelve a ocurrir, copie el informe y reinicie Murmur</translation>
  </message>
  <message>
   <source>Your program opens files at their beginning. Go to page {page} there.</source>
   <translation>Su programa abre los archivos por el principio. Vaya allí a la página {page}.</translation>
  </message>
 </context>
 <context>
  <name>ManagedPage</name>
  <message>
   <source>The policy's file</source>
   <translation>El archivo de la directiva</translation>
  </message>
  <message>
   <source>Whether only an administrator can change this file is not checked on this system.</source>
   <translation>En este sistema no se comprueba si solo un administrador puede cambiar este archivo.</translation>
  </message>
 </context>
 <context>
  <name>ModelCard</name>
  <message>
   <source>A faster copy is used.</source>
   <translation>Se usa una copia más rápida.</translation>
  </message>
  <message>
   <source>Check the file</source>
   <translation>Comprobar el archivo</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>Desechar</translation>
  </message>
  <message>
   <source>Download</source>
   <translation>Descargar</translation>
  </message>
  <message>
   <source>Download {size}</source>
   <translation>Descargar {size}</translation>
  </message>
  <message>
   <source>Go on downloading</source>
   <translation>Seguir descargando</translation>
  </message>
  <message>
   <source>Make it faster here</source>
   <translation>Hacerlo más rápido aquí</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pausar</translation>
  </message>
  <message>
   <source>Paused: {done} of {total} are here</source>
   <translation>En pausa: {done} de {total} están aquí</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Progreso</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Quitar</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Detener</translation>
  </message>
  <message>
   <source>Use the original file</source>
   <translation>Usar el archivo original</translation>
  </message>
  <message>
   <source>Use this model</source>
   <translation>Usar este modelo</translation>
  </message>
  <message>
   <source>Your organisation's list of models does not have it, so it can be neither fetched nor used. Choose another, or ask your administrator to add the SHA-256 of its file.</source>
   <translation>No está en la lista de modelos de su organización, así que no se puede descargar ni usar. Elija otro o pida a su administrador que añada el SHA-256 de su archivo.</translation>
  </message>
 </context>
 <context>
  <name>ModelsDialog</name>
  <message>
   <source>Get a model</source>
   <translation>Obtener un modelo</translation>
  </message>
  <message>
   <source>Install a model</source>
   <translation>Instalar un modelo</translation>
  </message>
  <message>
   <source>Installing {name}</source>
   <translation>Instalando {name}</translation>
  </message>
  <message>
   <source>Looking at the models…</source>
   <translation>Mirando los modelos…</translation>
  </message>
  <message>
   <source>Measuring…</source>
   <translation>Midiendo…</translation>
  </message>
  <message>
   <source>Models</source>
   <translation>Modelos</translation>
  </message>
  <message>
   <source>Models and bundles (*.gguf *.zip);;All files (*)</source>
   <translation>Modelos y paquetes (*.gguf *.zip);;Todos los archivos (*)</translation>
  </message>
  <message>
   <source>On this computer</source>
   <translation>En este equipo</translation>
  </message>
  <message>
   <source>Reading…</source>
   <translation>Leyendo…</translation>
  </message>
  <message>
   <source>This computer</source>
   <translation>Este equipo</translation>
  </message>
 </context>
 <context>
  <name>NameDialog</name>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Leases, Case 41, Invoices 2026…</source>
   <translation>Contratos, Caso 41, Facturas 2026…</translation>
  </message>
  <message>
   <source>Name of the collection</source>
   <translation>Nombre de la colección</translation>
  </message>
 </context>
 <context>
  <name>NeverSendDialog</name>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Keep the list</source>
   <translation>Guardar la lista</translation>
  </message>
  <message>
   <source>Never send from “{name}”</source>
   <translation>No enviar nunca de «{name}»</translation>
  </message>
  <message>
   <source>Northwind Trading
Project Heron</source>
   <translation>Comercial Viento Norte
Proyecto Garza</translation>
  </message>
  <message>
   <source>One name or word a line</source>
   <translation>Un nombre o palabra por línea</translation>
  </message>
  <message>
   <source>One name or word a line: clients, patients, projects, places. They are replaced wherever they stand in what would leave, and nobody can leave them in. The list is kept encrypted and is never sent.</source>
   <translation>Un nombre o palabra por línea: clientes, pacientes, proyectos, lugares. Se sustituyen dondequiera que figuren en lo que saldría, y nadie puede dejarlos. La lista se guarda cifrada y no se envía nunca.</translation>
  </message>
 </context>
 <context>
  <name>NewPassphrase</name>
  <message>
   <source>Fair. One more word makes it strong.</source>
   <translation>Aceptable. Una palabra más la hace segura.</translation>
  </message>
  <message>
   <source>Four or more words that do not belong together are strong and easy to keep.</source>
   <translation>Cuatro o más palabras sin relación entre sí son seguras y fáciles de recordar.</translation>
  </message>
  <message>
   <source>Good.</source>
   <translation>Buena.</translation>
  </message>
  <message>
   <source>Strength</source>
   <translation>Seguridad</translation>
  </message>
  <message>
   <source>Strong.</source>
   <translation>Segura.</translation>
  </message>
  <message>
   <source>The same passphrase again</source>
   <translation>La misma frase otra vez</translation>
  </message>
  <message>
   <source>The two are not the same.</source>
   <translation>Las dos no coinciden.</translation>
  </message>
  <message>
   <source>Too short: at least {n} characters.</source>
   <translation>Demasiado corta: al menos {n} caracteres.</translation>
  </message>
  <message>
   <source>Weak: a computer guesses it quickly. Add a word or two.</source>
   <translation>Débil: un equipo la adivina pronto. Añada una o dos palabras.</translation>
  </message>
 </context>
 <context>
  <name>Notice</name>
  <message>
   <source>Dismiss</source>
   <translation>Descartar</translation>
  </message>
 </context>
 <context>
  <name>PageBar</name>
  <message>
   <source>Back to the passages</source>
   <translation>Volver a los pasajes</translation>
  </message>
  <message>
   <source>Close this page</source>
   <translation>Cerrar esta página</translation>
  </message>
  <message>
   <source>Compare with another page</source>
   <translation>Comparar con otra página</translation>
  </message>
  <message>
   <source>Find in this document</source>
   <translation>Buscar en este documento</translation>
  </message>
  <message>
   <source>Fit the whole page</source>
   <translation>Página entera</translation>
  </message>
  <message>
   <source>Fit the width</source>
   <translation>Ajustar al ancho</translation>
  </message>
  <message>
   <source>Larger</source>
   <translation>Más grande</translation>
  </message>
  <message>
   <source>More about this page</source>
   <translation>Más sobre esta página</translation>
  </message>
  <message>
   <source>Next citation</source>
   <translation>Cita siguiente</translation>
  </message>
  <message>
   <source>Next page</source>
   <translation>Página siguiente</translation>
  </message>
  <message>
   <source>Page {page} of {count}</source>
   <translation>Página {page} de {count}</translation>
  </message>
  <message>
   <source>Previous citation</source>
   <translation>Cita anterior</translation>
  </message>
  <message>
   <source>Previous page</source>
   <translation>Página anterior</translation>
  </message>
  <message>
   <source>Show all pages</source>
   <translation>Mostrar todas las páginas</translation>
  </message>
  <message>
   <source>Show the text</source>
   <translation>Mostrar el texto</translation>
  </message>
  <message>
   <source>Size: {percent}</source>
   <translation>Tamaño: {percent}</translation>
  </message>
  <message>
   <source>Smaller</source>
   <translation>Más pequeño</translation>
  </message>
  <message>
   <source>Source {n} of {count}</source>
   <translation>Fuente {n} de {count}</translation>
  </message>
  <message>
   <source>{label} ({page} of {count})</source>
   <translation>{label} ({page} de {count})</translation>
  </message>
  <message>
   <source>{n} of {count}</source>
   <translation>{n} de {count}</translation>
  </message>
 </context>
 <context>
  <name>PageCanvas</name>
  <message>
   <source>Page</source>
   <translation>Página</translation>
  </message>
 </context>
 <context>
  <name>PagePane</name>
  <message>
   <source>This text is very long: the part around what you look for is shown.</source>
   <translation>Este texto es muy largo: se muestra la parte en torno a lo que busca.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Intentar de nuevo</translation>
  </message>
 </context>
 <context>
  <name>PageText</name>
  <message>
   <source>Text of the page</source>
   <translation>Texto de la página</translation>
  </message>
 </context>
 <context>
  <name>PassphraseDialog</name>
  <message>
   <source>Choose a passphrase</source>
   <translation>Elija una frase de contraseña</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>It cannot be reset, because only you hold it. Backups made so far open with the passphrase they were made with.</source>
   <translation>No se puede restablecer, porque solo usted la tiene. Las copias hechas hasta ahora se abren con la frase con la que se hicieron.</translation>
  </message>
  <message>
   <source>It is in force. But the keyring still holds the key: take the entry “Murmur” out of it.</source>
   <translation>Ya está en vigor. Pero el llavero aún guarda la clave: quite de él la entrada «Murmur».</translation>
  </message>
  <message>
   <source>New passphrase</source>
   <translation>Nueva frase de contraseña</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <translation>Frase de contraseña</translation>
  </message>
  <message>
   <source>The passphrase you have</source>
   <translation>Su frase de contraseña actual</translation>
  </message>
  <message>
   <source>The same passphrase again</source>
   <translation>La misma frase otra vez</translation>
  </message>
  <message>
   <source>The two are not the same.</source>
   <translation>Las dos no son iguales.</translation>
  </message>
  <message>
   <source>Too short: at least {n} characters.</source>
   <translation>Demasiado corta: al menos {n} caracteres.</translation>
  </message>
  <message>
   <source>Use it from now on</source>
   <translation>Usar desde ahora</translation>
  </message>
  <message>
   <source>Weak: a computer guesses it quickly. Add a word or two.</source>
   <translation>Débil: un ordenador la adivina pronto. Añada una o dos palabras.</translation>
  </message>
 </context>
 <context>
  <name>PassphraseField</name>
  <message>
   <source>Hide</source>
   <translation>Ocultar</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Mostrar</translation>
  </message>
 </context>
 <context>
  <name>PreviewDialog</name>
  <message>
   <source>Ask a cloud model</source>
   <translation>Preguntar a un modelo de la nube</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Handing it over…</source>
   <translation>Entregando…</translation>
  </message>
  <message>
   <source>Looking at what would leave…</source>
   <translation>Mirando lo que saldría…</translation>
  </message>
  <message>
   <source>Making the preview…</source>
   <translation>Preparando la vista previa…</translation>
  </message>
  <message>
   <source>NOT encrypted on the way</source>
   <translation>SIN cifrar en el camino</translation>
  </message>
  <message>
   <source>No passage of this answer may leave this computer.</source>
   <translation>Ningún pasaje de esta respuesta puede salir de este equipo.</translation>
  </message>
  <message>
   <source>Replacing names reduces what can be learned; it does not make the text anonymous.</source>
   <translation>Sustituir nombres reduce lo que se puede averiguar; no hace anónimo el texto.</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>Enviar</translation>
  </message>
  <message>
   <source>Send these {bytes} to {host}</source>
   <translation>Enviar estos {bytes} a {host}</translation>
  </message>
  <message>
   <source>The preview is ready: {bytes}</source>
   <translation>La vista previa está lista: {bytes}</translation>
  </message>
  <message>
   <source>There is no preview, and nothing can be sent.</source>
   <translation>No hay vista previa y no se puede enviar nada.</translation>
  </message>
  <message>
   <source>Tick a passage to see what would leave.</source>
   <translation>Marque un pasaje para ver qué saldría.</translation>
  </message>
  <message>
   <source>To {host}: {model}</source>
   <translation>A {host}: {model}</translation>
  </message>
  <message>
   <source>To {host}: {model}, {secure}</source>
   <translation>A {host}: {model}, {secure}</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Reintentar</translation>
  </message>
  <message>
   <source>over TLS</source>
   <translation>por TLS</translation>
  </message>
 </context>
 <context>
  <name>Protection</name>
  <message>
   <source>All text is encrypted. Only a very large library keeps a search index of numbers on disk, from which parts of the text could be guessed.</source>
   <translation>Todo el texto está cifrado. Solo una biblioteca muy grande guarda en el disco un índice de números, del que se podrían adivinar partes del texto.</translation>
  </message>
  <message>
   <source>It opens with your account: your system's keyring holds the key.</source>
   <translation>Se abre con su cuenta: el llavero de su sistema guarda la clave.</translation>
  </message>
  <message>
   <source>Murmur's folder</source>
   <translation>Carpeta de Murmur</translation>
  </message>
  <message>
   <source>Sealed</source>
   <translation>Sellado</translation>
  </message>
  <message>
   <source>Standard</source>
   <translation>Estándar</translation>
  </message>
  <message>
   <source>That index is never written; a large library is searched more slowly.</source>
   <translation>Ese índice nunca se escribe; una biblioteca grande se busca más despacio.</translation>
  </message>
  <message>
   <source>Your passphrase opens it. Nobody can reset it: write it down and keep it safe.</source>
   <translation>La abre su frase de contraseña. Nadie puede restablecerla: anótela y guárdela en un lugar seguro.</translation>
  </message>
 </context>
 <context>
  <name>Reading</name>
  <message>
   <source>All of it has been on screen.</source>
   <translation>Todo ha estado en pantalla.</translation>
  </message>
  <message>
   <source>As it leaves</source>
   <translation>Como sale</translation>
  </message>
  <message>
   <source>As it stands here</source>
   <translation>Como está aquí</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>Copiado</translation>
  </message>
  <message>
   <source>Copy the whole checksum</source>
   <translation>Copiar toda la suma de comprobación</translation>
  </message>
  <message>
   <source>Exactly what leaves</source>
   <translation>Exactamente lo que sale</translation>
  </message>
  <message>
   <source>Show the rest</source>
   <translation>Mostrar el resto</translation>
  </message>
  <message>
   <source>The originals, which stay on this computer</source>
   <translation>Los originales, que se quedan en este equipo</translation>
  </message>
  <message>
   <source>With the originals: this does not leave</source>
   <translation>Con los originales: esto no sale</translation>
  </message>
  <message>
   <source>found, leaves as it is</source>
   <translation>encontrado, sale tal cual</translation>
  </message>
  <message>
   <source>replaced</source>
   <translation>sustituido</translation>
  </message>
  <message>
   <source>{n} % of it has been on screen.</source>
   <translation>El {n} % ha estado en pantalla.</translation>
  </message>
 </context>
 <context>
  <name>RecoveryKeyDialog</name>
  <message>
   <source>Copy</source>
   <translation>Copiar</translation>
  </message>
  <message>
   <source>I have it</source>
   <translation>La tengo</translation>
  </message>
  <message>
   <source>It opens your library if the passphrase or the keyring is lost. It is shown this once and kept nowhere: print it, and keep the paper away from this computer. Whoever has it and your files can read everything.</source>
   <translation>Abre su biblioteca si se pierde la frase o el llavero. Se muestra solo esta vez y no se guarda en ningún sitio: imprímala y guarde el papel lejos de este ordenador. Quien la tenga junto con sus archivos puede leerlo todo.</translation>
  </message>
  <message>
   <source>Make it</source>
   <translation>Crear</translation>
  </message>
  <message>
   <source>Print…</source>
   <translation>Imprimir…</translation>
  </message>
  <message>
   <source>Recovery key</source>
   <translation>Clave de recuperación</translation>
  </message>
  <message>
   <source>Recovery key of a Murmur library</source>
   <translation>Clave de recuperación de una biblioteca de Murmur</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Guardar</translation>
  </message>
  <message>
   <source>Save…</source>
   <translation>Guardar…</translation>
  </message>
  <message>
   <source>The file cannot be written there.</source>
   <translation>El archivo no se puede escribir ahí.</translation>
  </message>
  <message>
   <source>The recovery key you have becomes void.</source>
   <translation>Su clave de recuperación actual queda anulada.</translation>
  </message>
  <message>
   <source>Your passphrase</source>
   <translation>Su frase de contraseña</translation>
  </message>
 </context>
 <context>
  <name>ReplacedTable</name>
  <message>
   <source>Found</source>
   <translation>Encontrado</translation>
  </message>
  <message>
   <source>It is on the list of what is never sent.</source>
   <translation>Está en la lista de lo que no se envía nunca.</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Tipo</translation>
  </message>
  <message>
   <source>Leaves as</source>
   <translation>Sale como</translation>
  </message>
  <message>
   <source>Times</source>
   <translation>Veces</translation>
  </message>
  <message>
   <source>What was found and replaced</source>
   <translation>Lo que se encontró y sustituyó</translation>
  </message>
  <message>
   <source>as it is</source>
   <translation>tal cual</translation>
  </message>
 </context>
 <context>
  <name>RowPainter</name>
  <message>
   <source>Name of the conversation</source>
   <translation>Nombre de la conversación</translation>
  </message>
 </context>
 <context>
  <name>ScopeChooser</name>
  <message>
   <source>Ask all documents again</source>
   <translation>Volver a preguntar a todos los documentos</translation>
  </message>
  <message>
   <source>Which documents are asked. {scope}</source>
   <translation>Qué documentos se consultan. {scope}</translation>
  </message>
  <message>
   <source>Which documents to ask</source>
   <translation>Qué documentos consultar</translation>
  </message>
 </context>
 <context>
  <name>SearchBox</name>
  <message>
   <source>Find words in your documents</source>
   <translation>Buscar palabras en sus documentos</translation>
  </message>
 </context>
 <context>
  <name>SelectionBar</name>
  <message>
   <source>Copy</source>
   <translation>Copiar</translation>
  </message>
  <message>
   <source>Copy with citation</source>
   <translation>Copiar con la fuente</translation>
  </message>
 </context>
 <context>
  <name>SettingsDialog</name>
  <message>
   <source>Health check</source>
   <translation>Comprobación de estado</translation>
  </message>
  <message>
   <source>Key and backup</source>
   <translation>Clave y copia</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Ajustes</translation>
  </message>
 </context>
 <context>
  <name>SidePane</name>
  <message>
   <source>Conversations</source>
   <translation>Conversaciones</translation>
  </message>
  <message>
   <source>Documents</source>
   <translation>Documentos</translation>
  </message>
 </context>
 <context>
  <name>SuggestionStrip</name>
  <message>
   <source>A larger model may answer this better</source>
   <translation>Un modelo más grande quizá lo responda mejor</translation>
  </message>
  <message>
   <source>A larger model on this computer: {name}</source>
   <translation>Un modelo más grande en este equipo: {name}</translation>
  </message>
  <message>
   <source>Ask a cloud model…</source>
   <translation>Preguntar a un modelo de la nube…</translation>
  </message>
  <message>
   <source>Dismiss</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>Shows what would leave. Nothing is sent before you approve it.</source>
   <translation>Muestra lo que saldría. No se envía nada antes de que usted lo apruebe.</translation>
  </message>
 </context>
 <context>
  <name>Tending</name>
  <message>
   <source>Every byte is as it should be.</source>
   <translation>Cada byte está como debe.</translation>
  </message>
  <message>
   <source>I accept</source>
   <translation>Acepto</translation>
  </message>
  <message>
   <source>Make a faster copy of {name}?</source>
   <translation>¿Crear una copia más rápida de {name}?</translation>
  </message>
  <message>
   <source>Make the copy</source>
   <translation>Crear la copia</translation>
  </message>
  <message>
   <source>Read them here: {address}</source>
   <translation>Puede leerlas aquí: {address}</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Quitar</translation>
  </message>
  <message>
   <source>Remove {name} from this computer?</source>
   <translation>¿Quitar {name} de este equipo?</translation>
  </message>
  <message>
   <source>The copy is in the file format that this computer runs fastest. It takes up to a minute, about as much room on the disk again, and some of the model's quality: how much is measured and shown. You can go back.</source>
   <translation>La copia está en el formato de archivo que este equipo ejecuta más rápido. Necesita hasta un minuto, más o menos otro tanto de espacio en el disco y algo de la calidad del modelo: cuánto, se mide y se muestra. Puede volver atrás.</translation>
  </message>
  <message>
   <source>{name} comes with terms of its maker: {licence}</source>
   <translation>{name} tiene condiciones de su fabricante: {licence}</translation>
  </message>
  <message>
   <source>{size} are set free; it can be downloaded again.</source>
   <translation>Se liberan {size}; se puede descargar de nuevo.</translation>
  </message>
 </context>
 <context>
  <name>Thoughts</name>
  <message>
   <source>Hide the thoughts</source>
   <translation>Ocultar los pensamientos</translation>
  </message>
  <message>
   <source>Show the thoughts</source>
   <translation>Mostrar los pensamientos</translation>
  </message>
  <message>
   <source>Thoughts</source>
   <translation>Pensamientos</translation>
  </message>
  <message>
   <source>What the model thought before it answered. None of it was checked.</source>
   <translation>Lo que el modelo pensó antes de responder. Nada de ello se comprobó.</translation>
  </message>
 </context>
 <context>
  <name>Thumbnails</name>
  <message>
   <source>Pages of the document</source>
   <translation>Páginas del documento</translation>
  </message>
 </context>
 <context>
  <name>TopBar</name>
  <message>
   <source>Conversations and documents</source>
   <translation>Conversaciones y documentos</translation>
  </message>
  <message>
   <source>Evidence</source>
   <translation>Pruebas</translation>
  </message>
  <message>
   <source>Find a command</source>
   <translation>Buscar una orden</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Ayuda</translation>
  </message>
  <message>
   <source>Models</source>
   <translation>Modelos</translation>
  </message>
  <message>
   <source>New conversation</source>
   <translation>Nueva conversación</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Ajustes</translation>
  </message>
 </context>
 <context>
  <name>Tour</name>
  <message>
   <source>Begin</source>
   <translation>Empezar</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Siguiente</translation>
  </message>
  <message>
   <source>Skip the tour</source>
   <translation>Omitir el recorrido</translation>
  </message>
  <message>
   <source>{n} of {count}</source>
   <translation>{n} de {count}</translation>
  </message>
 </context>
 <context>
  <name>Transcript</name>
  <message>
   <source>Conversation</source>
   <translation>Conversación</translation>
  </message>
 </context>
 <context>
  <name>TurnActions</name>
  <message>
   <source>Answer again</source>
   <translation>Responder de nuevo</translation>
  </message>
  <message>
   <source>Answer {n} of {all}</source>
   <translation>Respuesta {n} de {all}</translation>
  </message>
  <message>
   <source>Branch from here: a new conversation up to this answer</source>
   <translation>Crear una rama aquí: una conversación nueva hasta esta respuesta</translation>
  </message>
  <message>
   <source>Change the question and ask it in a branch</source>
   <translation>Cambiar la pregunta y hacerla en una rama</translation>
  </message>
  <message>
   <source>Earlier answer</source>
   <translation>Respuesta anterior</translation>
  </message>
  <message>
   <source>Later answer</source>
   <translation>Respuesta posterior</translation>
  </message>
  <message>
   <source>{n} of {all}</source>
   <translation>{n} de {all}</translation>
  </message>
 </context>
 <context>
  <name>TurnView</name>
  <message>
   <source>Answering in the cloud…</source>
   <translation>Respondiendo en la nube…</translation>
  </message>
  <message>
   <source>Answering on this computer…</source>
   <translation>Respondiendo en este equipo…</translation>
  </message>
  <message>
   <source>Ask again</source>
   <translation>Preguntar de nuevo</translation>
  </message>
  <message>
   <source>Reading the passages… {share} %</source>
   <translation>Leyendo los pasajes… {share} %</translation>
  </message>
  <message>
   <source>Reading… {share} %</source>
   <translation>Leyendo… {share} %</translation>
  </message>
  <message>
   <source>Searching your documents…</source>
   <translation>Buscando en sus documentos…</translation>
  </message>
  <message>
   <source>Sending what you approved…</source>
   <translation>Enviando lo que usted aprobó…</translation>
  </message>
  <message>
   <source>Stopped</source>
   <translation>Detenido</translation>
  </message>
  <message>
   <source>Thinking in the cloud…</source>
   <translation>Pensando en la nube…</translation>
  </message>
  <message>
   <source>Thinking on this computer…</source>
   <translation>Pensando en este equipo…</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Intentar de nuevo</translation>
  </message>
  <message>
   <source>Your question: {question}</source>
   <translation>Su pregunta: {question}</translation>
  </message>
  <message>
   <source>{passages} found in {time}. Reading them…</source>
   <translation>{passages} en {time}. Leyendo…</translation>
  </message>
 </context>
 <context>
  <name>UndoStrip</name>
  <message>
   <source>Removing from Murmur…</source>
   <translation>Quitando de Murmur…</translation>
  </message>
  <message>
   <source>Removing from “{collection}”…</source>
   <translation>Quitando de «{collection}»…</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Deshacer</translation>
  </message>
  <message>
   <source>Undo. {what}</source>
   <translation>Deshacer. {what}</translation>
  </message>
 </context>
 <context>
  <name>Unlock</name>
  <message>
   <source>Choose a passphrase</source>
   <translation>Elija una frase de contraseña</translation>
  </message>
  <message>
   <source>Create library</source>
   <translation>Crear la biblioteca</translation>
  </message>
  <message>
   <source>Creating…</source>
   <translation>Creando…</translation>
  </message>
  <message>
   <source>Forgotten the passphrase?</source>
   <translation>¿Ha olvidado la frase?</translation>
  </message>
  <message>
   <source>It encrypts your library on this computer. It cannot be reset, because only you hold it: write it down and keep it safe.</source>
   <translation>Cifra su biblioteca en este equipo. No se puede restablecer, porque solo usted la conoce: anótela y guárdela en un lugar seguro.</translation>
  </message>
  <message>
   <source>It is encrypted with your passphrase and stays on this computer.</source>
   <translation>Está cifrada con su frase de contraseña y se queda en este equipo.</translation>
  </message>
  <message>
   <source>Locking…</source>
   <translation>Bloqueando…</translation>
  </message>
  <message>
   <source>Murmur is locked</source>
   <translation>Murmur está bloqueado</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Abrir</translation>
  </message>
  <message>
   <source>Open your library</source>
   <translation>Abra su biblioteca</translation>
  </message>
  <message>
   <source>Opening…</source>
   <translation>Abriendo…</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <translation>Frase de contraseña</translation>
  </message>
  <message>
   <source>Restore a backup…</source>
   <translation>Restaurar una copia…</translation>
  </message>
  <message>
   <source>Set and open</source>
   <translation>Fijar y abrir</translation>
  </message>
  <message>
   <source>Unlock</source>
   <translation>Desbloquear</translation>
  </message>
  <message>
   <source>Your documents and conversations are closed. With your passphrase you go on here.</source>
   <translation>Sus documentos y conversaciones están cerrados. Con su frase de contraseña sigue aquí.</translation>
  </message>
  <message>
   <source>Your documents and conversations are closed. Your system's keyring has the key and is asked again: this keeps out who looks at the screen, not who can use your account.</source>
   <translation>Sus documentos y conversaciones están cerrados. El llavero del sistema tiene la clave y se le pregunta de nuevo: esto protege de quien mira la pantalla, no de quien puede usar su cuenta.</translation>
  </message>
  <message>
   <source>Your organisation requires one. From now on it opens your library on this computer, and your system's keyring no longer does. It cannot be reset, because only you hold it: write it down and keep it safe.</source>
   <translation>Su organización exige una. Desde ahora abre su biblioteca en este equipo, y el llavero de su sistema ya no. No se puede restablecer, porque solo usted la conoce: escríbala y guárdela en un lugar seguro.</translation>
  </message>
 </context>
 <context>
  <name>UpdatesDialog</name>
  <message>
   <source>An update from a file</source>
   <translation>Una actualización de un archivo</translation>
  </message>
  <message>
   <source>Asking…</source>
   <translation>Preguntando…</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Atrás</translation>
  </message>
  <message>
   <source>Check for updates</source>
   <translation>Buscar actualizaciones</translation>
  </message>
  <message>
   <source>Checking every file…</source>
   <translation>Comprobando cada archivo…</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>Copy the command</source>
   <translation>Copiar la orden</translation>
  </message>
  <message>
   <source>Downloading Murmur {version}</source>
   <translation>Descargando Murmur {version}</translation>
  </message>
  <message>
   <source>Download…</source>
   <translation>Descargar…</translation>
  </message>
  <message>
   <source>From a file…</source>
   <translation>Desde un archivo…</translation>
  </message>
  <message>
   <source>Murmur asks {host} for its newest version when you press the button, and names nothing of yours. Signature and hash are checked, and nothing is installed by itself.</source>
   <translation>Murmur pregunta a {host} por su versión más nueva cuando usted pulsa el botón, y no nombra nada suyo. Se comprueban la firma y la huella, y nada se instala solo.</translation>
  </message>
  <message>
   <source>Murmur {version} is the newest</source>
   <translation>Murmur {version} es la versión más nueva</translation>
  </message>
  <message>
   <source>Murmur {version} is there</source>
   <translation>Murmur {version} está disponible</translation>
  </message>
  <message>
   <source>Murmur {version} is verified</source>
   <translation>Murmur {version} está verificado</translation>
  </message>
  <message>
   <source>Nothing has been installed. Close Murmur, then install this file:</source>
   <translation>No se ha instalado nada. Cierre Murmur y luego instale este archivo:</translation>
  </message>
  <message>
   <source>Open its folder</source>
   <translation>Abrir su carpeta</translation>
  </message>
  <message>
   <source>Or in a terminal:</source>
   <translation>O en un terminal:</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Progreso</translation>
  </message>
  <message>
   <source>Releases and bundles (*.deb *.zst *.AppImage *.exe *.msi *.dmg *.tar *.json);;All files (*)</source>
   <translation>Versiones y paquetes (*.deb *.zst *.AppImage *.exe *.msi *.dmg *.tar *.json);;Todos los archivos (*)</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Detener</translation>
  </message>
  <message>
   <source>That did not work</source>
   <translation>No ha funcionado</translation>
  </message>
  <message>
   <source>The command</source>
   <translation>La orden</translation>
  </message>
  <message>
   <source>The installer</source>
   <translation>El instalador</translation>
  </message>
  <message>
   <source>This is Murmur {version}</source>
   <translation>Este es Murmur {version}</translation>
  </message>
  <message>
   <source>Updates</source>
   <translation>Actualizaciones</translation>
  </message>
  <message>
   <source>What is new</source>
   <translation>Novedades</translation>
  </message>
  <message>
   <source>{date} · {size} · signature verified</source>
   <translation>{date} · {size} · firma verificada</translation>
  </message>
  <message>
   <source>{host} has no newer version for this system.</source>
   <translation>{host} no tiene ninguna versión más nueva para este sistema.</translation>
  </message>
 </context>
 <context>
  <name>VaultPage</name>
  <message>
   <source>Back up</source>
   <translation>Hacer copia</translation>
  </message>
  <message>
   <source>Back up…</source>
   <translation>Hacer copia…</translation>
  </message>
  <message>
   <source>Backing up…</source>
   <translation>Haciendo copia…</translation>
  </message>
  <message>
   <source>Backup</source>
   <translation>Copia de seguridad</translation>
  </message>
  <message>
   <source>Change…</source>
   <translation>Cambiar…</translation>
  </message>
  <message>
   <source>Choose one…</source>
   <translation>Elegir…</translation>
  </message>
  <message>
   <source>Ends the workers, closes the files and covers the window. You go on where you were.</source>
   <translation>Termina los procesos, cierra los archivos y cubre la ventana. Sigue donde estaba.</translation>
  </message>
  <message>
   <source>It was read back and is whole. It opens with the passphrase it has now, or the recovery key.</source>
   <translation>Se ha releído y está íntegra. Se abre con la frase actual o la clave de recuperación.</translation>
  </message>
  <message>
   <source>Level</source>
   <translation>Nivel</translation>
  </message>
  <message>
   <source>Lock</source>
   <translation>Bloqueo</translation>
  </message>
  <message>
   <source>Lock now</source>
   <translation>Bloquear ahora</translation>
  </message>
  <message>
   <source>Make a new one…</source>
   <translation>Crear una nueva…</translation>
  </message>
  <message>
   <source>Make one…</source>
   <translation>Crear una…</translation>
  </message>
  <message>
   <source>Neither protects against someone who uses your account while Murmur is unlocked, nor on a computer that is spied on already; nor does either protect your documents themselves: they stay where they are.</source>
   <translation>Ninguno protege de quien usa su cuenta mientras Murmur está desbloqueado, ni en un ordenador ya espiado; tampoco protege los documentos mismos: se quedan donde están.</translation>
  </message>
  <message>
   <source>One file with your conversations, settings and everything read from your documents, encrypted. It is read back at once. Models are not in it, nor the documents themselves.</source>
   <translation>Un archivo con sus conversaciones, ajustes y todo lo leído de sus documentos, cifrado. Se relee enseguida. No contiene los modelos ni los documentos mismos.</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <translation>Frase de contraseña</translation>
  </message>
  <message>
   <source>Recovery key</source>
   <translation>Clave de recuperación</translation>
  </message>
  <message>
   <source>Register</source>
   <translation>Registro</translation>
  </message>
  <message>
   <source>Sealed</source>
   <translation>Sellado</translation>
  </message>
  <message>
   <source>Sealed: that index is never written. Large libraries are searched more slowly. From next start.</source>
   <translation>Sellado: ese índice nunca se escribe. Las bibliotecas grandes se buscan más despacio. Desde el próximo inicio.</translation>
  </message>
  <message>
   <source>Show…</source>
   <translation>Mostrar…</translation>
  </message>
  <message>
   <source>Standard</source>
   <translation>Estándar</translation>
  </message>
  <message>
   <source>Standard: all text is encrypted, on a lost or stolen computer too. Only a very large library keeps a search index of numbers on disk that is not: parts of the text can be guessed from it.</source>
   <translation>Estándar: todo el texto está cifrado, también en un ordenador perdido o robado. Solo una biblioteca muy grande guarda en el disco un índice de números que no lo está: de él se pueden adivinar partes del texto.</translation>
  </message>
  <message>
   <source>There is none. Should the passphrase or the keyring be lost, nobody can open the library.</source>
   <translation>No hay ninguna. Si se pierde la frase o el llavero, nadie puede abrir la biblioteca.</translation>
  </message>
  <message>
   <source>There is one, on paper. If it may be lost or seen, make a new one: the old one is void then.</source>
   <translation>Hay una, en papel. Si pudo perderse o verse, cree una nueva: la anterior queda anulada.</translation>
  </message>
  <message>
   <source>What left this computer and what changed its security, in a chain that shows later changes.</source>
   <translation>Lo que salió de este equipo y lo que cambió su seguridad, en una cadena que revela cambios posteriores.</translation>
  </message>
  <message>
   <source>Your passphrase opens the library. Nothing is encrypted anew when you change it.</source>
   <translation>Su frase de contraseña abre la biblioteca. Al cambiarla no se cifra nada de nuevo.</translation>
  </message>
  <message>
   <source>Your system's keyring opens the library, without asking. A passphrase would be asked each time.</source>
   <translation>El llavero del sistema abre la biblioteca sin preguntar. Una frase de contraseña se pediría cada vez.</translation>
  </message>
 </context>
 <context>
  <name>WatchedFolders</name>
  <message>
   <source>Watched folders</source>
   <translation>Carpetas vigiladas</translation>
  </message>
 </context>
 <context>
  <name>WayBack</name>
  <message>
   <source>A new passphrase</source>
   <translation>Una nueva frase de contraseña</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Atrás</translation>
  </message>
  <message>
   <source>Choose the file…</source>
   <translation>Elegir el archivo…</translation>
  </message>
  <message>
   <source>Fourteen groups of four letters and digits</source>
   <translation>Catorce grupos de cuatro letras y cifras</translation>
  </message>
  <message>
   <source>New passphrase</source>
   <translation>Nueva frase de contraseña</translation>
  </message>
  <message>
   <source>Opening…</source>
   <translation>Abriendo…</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <translation>Frase de contraseña</translation>
  </message>
  <message>
   <source>Passphrase of the backup</source>
   <translation>Frase de contraseña de la copia</translation>
  </message>
  <message>
   <source>Recovery key</source>
   <translation>Clave de recuperación</translation>
  </message>
  <message>
   <source>Restore</source>
   <translation>Restaurar</translation>
  </message>
  <message>
   <source>Restore a backup</source>
   <translation>Restaurar una copia</translation>
  </message>
  <message>
   <source>Restoring…</source>
   <translation>Restaurando…</translation>
  </message>
  <message>
   <source>Texts of documents, conversations and settings come back as they were when it was made; models do not.</source>
   <translation>Los textos de los documentos, las conversaciones y los ajustes vuelven como estaban cuando se hizo; los modelos, no.</translation>
  </message>
  <message>
   <source>The recovery key that you printed opens the library. Then choose another passphrase.</source>
   <translation>La clave de recuperación que imprimió abre la biblioteca. Después elija otra frase de contraseña.</translation>
  </message>
  <message>
   <source>This library has no recovery key. Without its passphrase nobody can open it, and no backup.</source>
   <translation>Esta biblioteca no tiene clave de recuperación. Sin su frase de contraseña nadie puede abrirla, ni ninguna copia.</translation>
  </message>
  <message>
   <source>Use it from now on</source>
   <translation>Usarla desde ahora</translation>
  </message>
 </context>
 <context>
  <name>Welcome</name>
  <message>
   <source>Add a folder…</source>
   <translation>Añadir una carpeta…</translation>
  </message>
  <message>
   <source>Add files…</source>
   <translation>Añadir archivos…</translation>
  </message>
  <message>
   <source>Ask about your {documents}</source>
   <translation>Pregunte sobre sus {documents}</translation>
  </message>
  <message>
   <source>Ask your own documents</source>
   <translation>Pregunte a sus propios documentos</translation>
  </message>
  <message>
   <source>Drop files anywhere in this window: PDF, Word, Excel, PowerPoint, OpenDocument, mails, web pages or texts. They stay where they are, and nothing leaves this computer.</source>
   <translation>Suelte archivos en cualquier lugar de esta ventana: PDF, Word, Excel, PowerPoint, OpenDocument, correos, páginas web o textos. Se quedan donde están y nada sale de este equipo.</translation>
  </message>
  <message>
   <source>For example</source>
   <translation>Por ejemplo</translation>
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
   <translation>Abriendo su biblioteca…</translation>
  </message>
  <message>
   <source>Show me around</source>
   <translation>Recorrido guiado</translation>
  </message>
  <message>
   <source>Six short documents come with Murmur, with questions to try.</source>
   <translation>Murmur trae seis documentos breves, con preguntas para probar.</translation>
  </message>
  <message>
   <source>The best passages appear first, then an answer in which every sentence names its page.</source>
   <translation>Primero aparecen los mejores pasajes y después una respuesta en la que cada frase indica su página.</translation>
  </message>
  <message>
   <source>Try it with the samples</source>
   <translation>Probar con los ejemplos</translation>
  </message>
 </context>
 <context>
  <name>WhatRuns</name>
  <message>
   <source>Back</source>
   <translation>Atrás</translation>
  </message>
  <message>
   <source>Download it</source>
   <translation>Descargarlo</translation>
  </message>
  <message>
   <source>Download {name} ({size})</source>
   <translation>Descargar {name} ({size})</translation>
  </message>
  <message>
   <source>Downloads are switched off here; a model can be installed from a file, under Models.</source>
   <translation>Las descargas están desactivadas aquí; se puede instalar un modelo desde un archivo, en Modelos.</translation>
  </message>
  <message>
   <source>Here already, and used at first</source>
   <translation>Ya está aquí y se usa al principio</translation>
  </message>
  <message>
   <source>Measuring this computer, which takes a few seconds…</source>
   <translation>Midiendo este equipo, tarda unos segundos…</translation>
  </message>
  <message>
   <source>This computer could not be measured now; the models' page can try it again.</source>
   <translation>Ahora no se pudo medir este equipo; se puede intentar de nuevo en la página de los modelos.</translation>
  </message>
 </context>
 <context>
  <name>WhereKept</name>
  <message>
   <source>Key and backup…</source>
   <translation>Clave y copia…</translation>
  </message>
 </context>
 <context>
  <name>Workspace</name>
  <message>
   <source>Add your documents</source>
   <translation>Añada sus documentos</translation>
  </message>
  <message>
   <source>Ask about them</source>
   <translation>Pregunte sobre ellos</translation>
  </message>
  <message>
   <source>Check what it says</source>
   <translation>Compruebe lo que dice</translation>
  </message>
  <message>
   <source>Drop files or folders here. They stay where they are, and nothing leaves this computer.</source>
   <translation>Suelte aquí archivos o carpetas. Se quedan donde están y nada sale de este equipo.</translation>
  </message>
  <message>
   <source>Summarise this document</source>
   <translation>Resume este documento</translation>
  </message>
  <message>
   <source>The passages stand here. Open one, and the page shows the words marked. Help is under F1.</source>
   <translation>Aquí están los pasajes. Abra uno y la página muestra las palabras marcadas. La ayuda está en F1.</translation>
  </message>
  <message>
   <source>Type a question as you would ask a colleague. Every sentence of the answer names its source.</source>
   <translation>Escriba una pregunta como se la haría a un colega. Cada frase de la respuesta indica su fuente.</translation>
  </message>
 </context>
 <context>
  <name>_Asking</name>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
 </context>
 <context>
  <name>told</name>
  <message>
   <source>/etc/ssl/company.pem</source>
   <translation>/etc/ssl/empresa.pem</translation>
  </message>
  <message>
   <source>A backup could not be opened on another computer: its key is in this computer's keyring alone</source>
   <translation>Una copia no se podría abrir en otro ordenador: su clave está solo en el llavero de este</translation>
  </message>
  <message>
   <source>A cloud model, or a server of your office, may be asked when you decide so: each time you see and approve exactly what leaves. Besides, each collection has to be opened for it</source>
   <translation>Se puede preguntar a un modelo de la nube, o a un servidor de su oficina, cuando usted lo decida: cada vez ve y aprueba exactamente lo que sale. Además, cada colección tiene que estar abierta para ello</translation>
  </message>
  <message>
   <source>A collection needs a name</source>
   <translation>Una colección necesita un nombre</translation>
  </message>
  <message>
   <source>A document of this conversation was removed: what was said before this answer was left out.</source>
   <translation>Se quitó un documento de esta conversación: lo dicho antes de esta respuesta se dejó fuera.</translation>
  </message>
  <message>
   <source>A file with certificates (PEM) to trust for downloads, besides those the system trusts: for networks that look into connections, and for a mirror of your own</source>
   <translation>Un archivo con certificados (PEM) en los que confiar para las descargas, además de los del sistema: para redes que inspeccionan las conexiones y para un espejo propio</translation>
  </message>
  <message>
   <source>A file with certificates (PEM) to trust for that server, besides those the system trusts</source>
   <translation>Un archivo con certificados (PEM) en los que confiar para ese servidor, además de los del sistema</translation>
  </message>
  <message>
   <source>A message is larger than {a} MB</source>
   <translation>Un mensaje supera los {a} MB</translation>
  </message>
  <message>
   <source>A name or a question holds characters that are no characters</source>
   <translation>Un nombre o una pregunta contiene caracteres no válidos</translation>
  </message>
  <message>
   <source>A part of Murmur ({a}) could not be started</source>
   <translation>No se pudo iniciar una parte de Murmur ({a})</translation>
  </message>
  <message>
   <source>A part of Murmur failed ({a})</source>
   <translation>Falló una parte de Murmur ({a})</translation>
  </message>
  <message>
   <source>A part of Murmur stopped unexpectedly</source>
   <translation>Una parte de Murmur se detuvo inesperadamente</translation>
  </message>
  <message>
   <source>A part of the mail is damaged</source>
   <translation>Una parte del correo está dañada</translation>
  </message>
  <message>
   <source>A passphrase is needed, and there is no terminal to ask on</source>
   <translation>Se necesita una frase de contraseña y no hay terminal donde pedirla</translation>
  </message>
  <message>
   <source>A server may be asked for a newer Murmur when you press Check for updates; nothing is ever asked by itself, and nothing installed. Switched off, an update can still be taken from a file</source>
   <translation>Se puede preguntar a un servidor por un Murmur más nuevo cuando usted pulsa «Buscar actualizaciones»; nada se pregunta ni se instala solo. Desactivado, una actualización aún se puede tomar de un archivo</translation>
  </message>
  <message>
   <source>A server of your own that has the models: its address, beginning with https://, takes the place of the public one, and no other server is asked. Empty: the servers that the list of models names</source>
   <translation>Un servidor propio que tiene los modelos: su dirección, que empieza por https://, sustituye a la pública, y no se pregunta a ningún otro servidor. Vacío: los servidores que nombra la lista de modelos</translation>
  </message>
  <message>
   <source>A small file that Murmur needs to open this folder is damaged or missing</source>
   <translation>Un pequeño archivo que Murmur necesita para abrir esta carpeta está dañado o falta</translation>
  </message>
  <message>
   <source>A typical question takes {a} s instead of {b} s (reading {c} tokens a second instead of {d}, writing {e} instead of {f}).</source>
   <translation>Una pregunta típica tarda {a} s en lugar de {b} s (lee {c} tokens por segundo en lugar de {d}, escribe {e} en lugar de {f}).</translation>
  </message>
  <message>
   <source>A worker sent something Murmur does not understand</source>
   <translation>Un proceso envió algo que Murmur no entiende</translation>
  </message>
  <message>
   <source>About {time} to the first word, then {n} tokens a second.</source>
   <translation>Unos {time} hasta la primera palabra, luego {n} tokens por segundo.</translation>
  </message>
  <message>
   <source>About {time} to the first word.</source>
   <translation>Unos {time} hasta la primera palabra.</translation>
  </message>
  <message>
   <source>Add a copy without copy protection</source>
   <translation>Añada una copia sin protección</translation>
  </message>
  <message>
   <source>Add the text as a document and ask about it</source>
   <translation>Añada el texto como documento y pregunte por él</translation>
  </message>
  <message>
   <source>Ask a shorter question</source>
   <translation>Haga una pregunta más corta</translation>
  </message>
  <message>
   <source>Ask again in a moment: {a} of {b} passages are ready</source>
   <translation>Pregunte de nuevo en un momento: {a} de {b} pasajes están listos</translation>
  </message>
  <message>
   <source>Ask for a change: it is {a}</source>
   <translation>Pida un cambio: es {a}</translation>
  </message>
  <message>
   <source>Ask for one with its own id</source>
   <translation>Pida uno con su propio identificador</translation>
  </message>
  <message>
   <source>Ask it about your documents</source>
   <translation>Hágala sobre sus documentos</translation>
  </message>
  <message>
   <source>Ask whoever made it</source>
   <translation>Pregunte a quien lo hizo</translation>
  </message>
  <message>
   <source>Ask your administrator for such a bundle</source>
   <translation>Pida un paquete así a su administrador</translation>
  </message>
  <message>
   <source>Asking a cloud model is switched off</source>
   <translation>Preguntar a un modelo de la nube está desactivado</translation>
  </message>
  <message>
   <source>Asking {a}…</source>
   <translation>Preguntando a {a}…</translation>
  </message>
  <message>
   <source>Bring the driver up to date; then switch the graphics card off and on again in the settings under Answers</source>
   <translation>Actualice el controlador; después, desactive y vuelva a activar la tarjeta gráfica en los ajustes, en Respuestas</translation>
  </message>
  <message>
   <source>CSV</source>
   <translation>CSV</translation>
  </message>
  <message>
   <source>Check its name and its permissions</source>
   <translation>Compruebe su nombre y sus permisos</translation>
  </message>
  <message>
   <source>Check that it is connected, and neither full nor over your quota; nothing that was ready is lost</source>
   <translation>Compruebe que está conectado y que no está lleno ni supera su cuota; no se perdió nada de lo que estaba listo</translation>
  </message>
  <message>
   <source>Check that it is connected, and start again</source>
   <translation>Compruebe que está conectado y empiece de nuevo</translation>
  </message>
  <message>
   <source>Check that it is the right file</source>
   <translation>Compruebe que es el archivo correcto</translation>
  </message>
  <message>
   <source>Check that its disk is still connected, then add it again</source>
   <translation>Compruebe que su disco sigue conectado y añádalo de nuevo</translation>
  </message>
  <message>
   <source>Check that the disk has room; the model works as it is</source>
   <translation>Compruebe que hay sitio en el disco; el modelo funciona tal como está</translation>
  </message>
  <message>
   <source>Check that the disk is not read-only and that the folder belongs to you</source>
   <translation>Compruebe que el disco no es de solo lectura y que la carpeta le pertenece</translation>
  </message>
  <message>
   <source>Check that the disk is there</source>
   <translation>Compruebe que el disco está presente</translation>
  </message>
  <message>
   <source>Check the folder's permissions</source>
   <translation>Compruebe los permisos de la carpeta</translation>
  </message>
  <message>
   <source>Check the network and start again: it goes on where it stopped</source>
   <translation>Compruebe la red y empiece de nuevo: sigue donde se detuvo</translation>
  </message>
  <message>
   <source>Check the path and choose a folder</source>
   <translation>Compruebe la ruta y elija una carpeta</translation>
  </message>
  <message>
   <source>Check the path and your permission to read it</source>
   <translation>Compruebe la ruta y su permiso de lectura</translation>
  </message>
  <message>
   <source>Check your permission to read it</source>
   <translation>Compruebe su permiso de lectura</translation>
  </message>
  <message>
   <source>Checking the model file</source>
   <translation>Comprobando el archivo del modelo</translation>
  </message>
  <message>
   <source>Checking {name}</source>
   <translation>Comprobando {name}</translation>
  </message>
  <message>
   <source>Choose a GGUF file: its name ends in .gguf</source>
   <translation>Elija un archivo GGUF: su nombre termina en .gguf</translation>
  </message>
  <message>
   <source>Choose a document or a folder of documents</source>
   <translation>Elija un documento o una carpeta de documentos</translation>
  </message>
  <message>
   <source>Choose a model made for chat</source>
   <translation>Elija un modelo hecho para chat</translation>
  </message>
  <message>
   <source>Choose a shorter one</source>
   <translation>Elija uno más corto</translation>
  </message>
  <message>
   <source>Choose among those that were found</source>
   <translation>Elija entre los que se encontraron</translation>
  </message>
  <message>
   <source>Choose another folder, or make room on the disk; the register itself is not affected</source>
   <translation>Elija otra carpeta o haga sitio en el disco; el registro en sí no se ve afectado</translation>
  </message>
  <message>
   <source>Choose another model</source>
   <translation>Elija otro modelo</translation>
  </message>
  <message>
   <source>Choose another model, or ask your administrator to add the SHA-256 of its file</source>
   <translation>Elija otro modelo o pida a su administrador que añada el SHA-256 de su archivo</translation>
  </message>
  <message>
   <source>Choose another name</source>
   <translation>Elija otro nombre</translation>
  </message>
  <message>
   <source>Choose another one in the settings</source>
   <translation>Elija otro en los ajustes</translation>
  </message>
  <message>
   <source>Choose at least one: a question alone has nothing to be answered from</source>
   <translation>Elija al menos uno: una pregunta sola no tiene de qué responderse</translation>
  </message>
  <message>
   <source>Choose one of several words; it cannot be reset</source>
   <translation>Elija una de varias palabras; no se puede restablecer</translation>
  </message>
  <message>
   <source>Choose one that `murmur ledger head` wrote</source>
   <translation>Elija uno que haya escrito `murmur ledger head`</translation>
  </message>
  <message>
   <source>Choose one with `murmur vault passphrase`, or start Murmur's window, which asks for it</source>
   <translation>Elija una con `murmur vault passphrase` o abra la ventana de Murmur, que la pide</translation>
  </message>
  <message>
   <source>Choose the .gguf file to install</source>
   <translation>Elija el archivo .gguf que se va a instalar</translation>
  </message>
  <message>
   <source>Choose the folder of one model</source>
   <translation>Elija la carpeta de un solo modelo</translation>
  </message>
  <message>
   <source>Choose the head of this library</source>
   <translation>Elija el estado final de esta biblioteca</translation>
  </message>
  <message>
   <source>Choose the model's own file</source>
   <translation>Elija el archivo del propio modelo</translation>
  </message>
  <message>
   <source>Choosing a sentence: part {a} of {b}</source>
   <translation>Eligiendo una frase: parte {a} de {b}</translation>
  </message>
  <message>
   <source>Close the other Murmur first, or choose another folder with --home</source>
   <translation>Cierre primero el otro Murmur o elija otra carpeta con --home</translation>
  </message>
  <message>
   <source>Commercial use is free only below 10 million US dollars of revenue a year</source>
   <translation>El uso comercial solo es libre por debajo de 10 millones de dólares de ingresos al año</translation>
  </message>
  <message>
   <source>Compare group {a} with the paper again</source>
   <translation>Compare otra vez el grupo {a} con el papel</translation>
  </message>
  <message>
   <source>Compare it with the paper, group by group: fourteen groups of four letters and digits</source>
   <translation>Compárela con el papel, grupo a grupo: catorce grupos de cuatro letras y cifras</translation>
  </message>
  <message>
   <source>Conversations in which nothing happened for so many days are removed; 0: never</source>
   <translation>Las conversaciones en las que no ocurrió nada durante tantos días se eliminan; 0: nunca</translation>
  </message>
  <message>
   <source>Copying the model</source>
   <translation>Copiando el modelo</translation>
  </message>
  <message>
   <source>Correct its path in the settings under Downloads</source>
   <translation>Corrija su ruta en los ajustes, en Descargas</translation>
  </message>
  <message>
   <source>Do not install it. Get the release again</source>
   <translation>No la instale. Obtenga la versión de nuevo</translation>
  </message>
  <message>
   <source>Do not install it. Get the release again from where you trust it</source>
   <translation>No la instale. Obtenga la versión de nuevo de una fuente de confianza</translation>
  </message>
  <message>
   <source>Documents inside documents are read {a} deep, this one lies deeper</source>
   <translation>Los documentos dentro de otros se leen hasta {a} niveles; este está más adentro</translation>
  </message>
  <message>
   <source>Downloads are switched off on this computer</source>
   <translation>Las descargas están desactivadas en este equipo</translation>
  </message>
  <message>
   <source>Entry 1 is not the first entry of this library's register</source>
   <translation>La entrada 1 no es la primera del registro de esta biblioteca</translation>
  </message>
  <message>
   <source>Entry {n} is missing</source>
   <translation>Falta la entrada {n}</translation>
  </message>
  <message>
   <source>Entry {n} is not as Murmur writes entries</source>
   <translation>La entrada {n} no es como Murmur las escribe</translation>
  </message>
  <message>
   <source>Entry {n} was another one when it stood at the end: it or one before it was replaced</source>
   <translation>La entrada {n} era otra cuando estaba al final: se sustituyó ella o una anterior</translation>
  </message>
  <message>
   <source>Entry {n} was changed: it does not fit its hash</source>
   <translation>La entrada {n} se cambió: no corresponde a su huella</translation>
  </message>
  <message>
   <source>Entry {n} was written after another entry {m} than this one: it was replaced</source>
   <translation>La entrada {n} se escribió tras otra entrada {m} distinta de esta: se sustituyó</translation>
  </message>
  <message>
   <source>Everything else in it holds</source>
   <translation>Todo lo demás que contiene vale</translation>
  </message>
  <message>
   <source>Excel</source>
   <translation>Excel</translation>
  </message>
  <message>
   <source>Free some disk space</source>
   <translation>Libere espacio en disco</translation>
  </message>
  <message>
   <source>Free some space and start again: the download goes on where it stopped</source>
   <translation>Libere espacio y empiece de nuevo: la descarga sigue donde se detuvo</translation>
  </message>
  <message>
   <source>Free some space and start again; what has arrived is kept</source>
   <translation>Libere espacio y empiece de nuevo; lo que ha llegado se conserva</translation>
  </message>
  <message>
   <source>Free some space and try again</source>
   <translation>Libere espacio e inténtelo de nuevo</translation>
  </message>
  <message>
   <source>Free some space and try again; nothing that was ready is lost</source>
   <translation>Libere espacio e inténtelo de nuevo; no se perdió nada de lo que estaba listo</translation>
  </message>
  <message>
   <source>Free {a} MB and start again; what has arrived is kept</source>
   <translation>Libere {a} MB y empiece de nuevo; lo que ha llegado se conserva</translation>
  </message>
  <message>
   <source>From entry {n} on the file is damaged and cannot be read</source>
   <translation>Desde la entrada {n} el archivo está dañado y no se puede leer</translation>
  </message>
  <message>
   <source>Get a fresh copy, or open and save it again in its own program</source>
   <translation>Consiga una copia nueva, o ábralo y guárdelo de nuevo en su propio programa</translation>
  </message>
  <message>
   <source>Get a fresh copy: there is nothing in this one to read</source>
   <translation>Consiga una copia nueva: en esta no hay nada que leer</translation>
  </message>
  <message>
   <source>Get a newer one</source>
   <translation>Consiga uno más nuevo</translation>
  </message>
  <message>
   <source>Get it again</source>
   <translation>Consígalo de nuevo</translation>
  </message>
  <message>
   <source>Get one that is little-endian</source>
   <translation>Consiga uno en formato «little-endian»</translation>
  </message>
  <message>
   <source>Get the bundle again</source>
   <translation>Consiga de nuevo el paquete</translation>
  </message>
  <message>
   <source>Get the model again</source>
   <translation>Obtenga el modelo de nuevo</translation>
  </message>
  <message>
   <source>Get the model as one file</source>
   <translation>Consiga el modelo en un solo archivo</translation>
  </message>
  <message>
   <source>Get the one for this system</source>
   <translation>Obtenga la de este sistema</translation>
  </message>
  <message>
   <source>Get the release again</source>
   <translation>Obtenga la versión de nuevo</translation>
  </message>
  <message>
   <source>Get the release again, with all its files</source>
   <translation>Obtenga la versión de nuevo, con todos sus archivos</translation>
  </message>
  <message>
   <source>Group {a} must have four letters and digits: compare it with the paper</source>
   <translation>El grupo {a} debe tener cuatro letras y cifras: compárelo con el papel</translation>
  </message>
  <message>
   <source>HTML</source>
   <translation>HTML</translation>
  </message>
  <message>
   <source>How a model that writes chooses its words: as its makers advise, or always the likeliest one. Either way the same question gets the same answer; answering again tries other words, where there are any</source>
   <translation>Cómo elige sus palabras un modelo que escribe: como aconsejan sus fabricantes, o siempre la más probable. En ambos casos la misma pregunta recibe la misma respuesta; responder de nuevo prueba otras palabras, si las hay</translation>
  </message>
  <message>
   <source>How fast it would be is not known.</source>
   <translation>No se sabe a qué velocidad iría.</translation>
  </message>
  <message>
   <source>How large it is, is not known.</source>
   <translation>No se sabe qué tamaño tiene.</translation>
  </message>
  <message>
   <source>How many passages are shown for a question</source>
   <translation>Cuántos pasajes se muestran para una pregunta</translation>
  </message>
  <message>
   <source>How meanings are searched. In memory (exact) nothing is written; on disk (chroma) lies an index of unencrypted vectors, from which text can be partly reconstructed; automatic (auto) stays in memory until a library is so large that it no longer pays</source>
   <translation>Cómo se busca por significado. En memoria (exact) no se escribe nada; en disco (chroma) hay un índice de vectores sin cifrar, con los que se puede reconstruir parte del texto; automático (auto) usa la memoria mientras la biblioteca no sea demasiado grande</translation>
  </message>
  <message>
   <source>How much memory its context takes is not known: the most of its peers is counted.</source>
   <translation>No se sabe cuánta memoria ocupa su contexto: se cuenta el máximo de sus semejantes.</translation>
  </message>
  <message>
   <source>If it holds pictures of pages, save it as PDF</source>
   <translation>Si contiene imágenes de páginas, guárdelo como PDF</translation>
  </message>
  <message>
   <source>Indexing made a part of Murmur stop again and again</source>
   <translation>La indexación hizo que una parte de Murmur se detuviera una y otra vez</translation>
  </message>
  <message>
   <source>Install it from a file</source>
   <translation>Instálelo desde un archivo</translation>
  </message>
  <message>
   <source>It belongs to another library, or a newer one was made since</source>
   <translation>Pertenece a otra biblioteca, o desde entonces se creó una más reciente</translation>
  </message>
  <message>
   <source>It has been restarted; try the same again</source>
   <translation>Se ha reiniciado; intente lo mismo otra vez</translation>
  </message>
  <message>
   <source>It has {a} letters and digits, and here are {b}</source>
   <translation>Tiene {a} letras y cifras, y aquí hay {b}</translation>
  </message>
  <message>
   <source>It is too small to write about documents and answers in quotes.</source>
   <translation>Es demasiado pequeño para escribir sobre documentos y responde con citas.</translation>
  </message>
  <message>
   <source>It is used as it is</source>
   <translation>Se usa tal como está</translation>
  </message>
  <message>
   <source>It names no source</source>
   <translation>No nombra ninguna fuente</translation>
  </message>
  <message>
   <source>It needs {size} and fits well, on the graphics processor.</source>
   <translation>Necesita {size} y cabe bien, en el procesador gráfico.</translation>
  </message>
  <message>
   <source>It needs {size} and fits well, on the processor.</source>
   <translation>Necesita {size} y cabe bien, en el procesador.</translation>
  </message>
  <message>
   <source>It needs {size} and fits well, {share} of it on the graphics processor.</source>
   <translation>Necesita {size} y cabe bien, el {share} en el procesador gráfico.</translation>
  </message>
  <message>
   <source>It needs {size}, so that other programs are swapped out, on the graphics processor.</source>
   <translation>Necesita {size}, con lo que otros programas pasan al disco, en el procesador gráfico.</translation>
  </message>
  <message>
   <source>It needs {size}, so that other programs are swapped out, on the processor.</source>
   <translation>Necesita {size}, con lo que otros programas pasan al disco, en el procesador.</translation>
  </message>
  <message>
   <source>It needs {size}, so that other programs are swapped out, {share} of it on the graphics processor.</source>
   <translation>Necesita {size}, con lo que otros programas pasan al disco, el {share} en el procesador gráfico.</translation>
  </message>
  <message>
   <source>It needs {size}, which is more than there is, on the graphics processor.</source>
   <translation>Necesita {size}, más de lo que hay, en el procesador gráfico.</translation>
  </message>
  <message>
   <source>It needs {size}, which is more than there is, on the processor.</source>
   <translation>Necesita {size}, más de lo que hay, en el procesador.</translation>
  </message>
  <message>
   <source>It needs {size}, which is more than there is, {share} of it on the graphics processor.</source>
   <translation>Necesita {size}, más de lo que hay, el {share} en el procesador gráfico.</translation>
  </message>
  <message>
   <source>It predicts a fixed text the same (perplexity {a} instead of {b}).</source>
   <translation>Predice un texto fijo igual de bien (perplejidad {a} en lugar de {b}).</translation>
  </message>
  <message>
   <source>It predicts a fixed text {n}% better (perplexity {a} instead of {b}).</source>
   <translation>Predice un texto fijo un {n} % mejor (perplejidad {a} en lugar de {b}).</translation>
  </message>
  <message>
   <source>It predicts a fixed text {n}% worse (perplexity {a} instead of {b}).</source>
   <translation>Predice un texto fijo un {n} % peor (perplejidad {a} en lugar de {b}).</translation>
  </message>
  <message>
   <source>It says “not” where the passage does not, or the other way round</source>
   <translation>Niega lo que el pasaje afirma, o al revés</translation>
  </message>
  <message>
   <source>It says “{words}” where the passage says “{others}”</source>
   <translation>Dice «{words}» donde el pasaje dice «{others}»</translation>
  </message>
  <message>
   <source>It takes no part unless chosen</source>
   <translation>Solo se usa si usted lo elige</translation>
  </message>
  <message>
   <source>It thinks before every answer, which takes long over documents.</source>
   <translation>Piensa antes de cada respuesta, lo que con documentos tarda mucho.</translation>
  </message>
  <message>
   <source>It was deleted and never used; try once more, and if that fails too, get the file from another source</source>
   <translation>Se borró y nunca se usó; inténtelo una vez más y, si también falla, obtenga el archivo de otra fuente</translation>
  </message>
  <message>
   <source>It was deleted; the disk may be failing: choose another one</source>
   <translation>Se ha borrado; puede que el disco falle: elija otro</translation>
  </message>
  <message>
   <source>It was made by a newer Murmur: update Murmur to restore it</source>
   <translation>La hizo un Murmur más nuevo: actualice Murmur para restaurarla</translation>
  </message>
  <message>
   <source>It was sent; the register says so</source>
   <translation>Se envió; el registro lo dice</translation>
  </message>
  <message>
   <source>It writes {n} tokens a second.</source>
   <translation>Escribe {n} tokens por segundo.</translation>
  </message>
  <message>
   <source>Its document is no longer in the library</source>
   <translation>Su documento ya no está en la biblioteca</translation>
  </message>
  <message>
   <source>Its maker's own licence has to be accepted.</source>
   <translation>Hay que aceptar la licencia propia de su fabricante.</translation>
  </message>
  <message>
   <source>Its size is not known.</source>
   <translation>Su tamaño no se conoce.</translation>
  </message>
  <message>
   <source>Leave the conversation out to start a new one</source>
   <translation>No indique la conversación para empezar una nueva</translation>
  </message>
  <message>
   <source>Let an administrator look at the permissions of the file and of its folder</source>
   <translation>Haga que un administrador revise los permisos del archivo y de su carpeta</translation>
  </message>
  <message>
   <source>Let the name end with .csv or .json</source>
   <translation>Haga que el nombre termine en .csv o .json</translation>
  </message>
  <message>
   <source>Light or dark, or as the system has it</source>
   <translation>Claro u oscuro, o como esté el sistema</translation>
  </message>
  <message>
   <source>Looking at the {a} worker</source>
   <translation>Examinando el proceso «{a}»</translation>
  </message>
  <message>
   <source>Looking for updates is switched off on this computer</source>
   <translation>La búsqueda de actualizaciones está desactivada en este equipo</translation>
  </message>
  <message>
   <source>Make a recovery key first (`murmur vault recovery-key`), or choose a passphrase; then make the backup</source>
   <translation>Cree primero una clave de recuperación (`murmur vault recovery-key`) o elija una frase; después haga la copia</translation>
  </message>
  <message>
   <source>Make a recovery key, print it, and keep it away from this computer</source>
   <translation>Cree una clave de recuperación, imprímala y guárdela lejos de este equipo</translation>
  </message>
  <message>
   <source>Make it smaller than {a} million pixels and add that</source>
   <translation>Redúzcala a menos de {a} millones de píxeles y añada eso</translation>
  </message>
  <message>
   <source>Markdown</source>
   <translation>Markdown</translation>
  </message>
  <message>
   <source>Mend or remove the file models.toml in Murmur's folder</source>
   <translation>Corrija o quite el archivo models.toml de la carpeta de Murmur</translation>
  </message>
  <message>
   <source>Models are installed from signed bundles only; what the list of models names may be downloaded</source>
   <translation>Los modelos se instalan solo desde paquetes firmados; lo que nombra la lista de modelos se puede descargar</translation>
  </message>
  <message>
   <source>Models cannot be kept without a folder of Murmur's own</source>
   <translation>Sin una carpeta propia, Murmur no puede guardar modelos</translation>
  </message>
  <message>
   <source>Models may be downloaded when you ask for one; nothing is ever downloaded by itself. Switched off, models can still be installed from files</source>
   <translation>Se pueden descargar modelos cuando usted pide uno; nunca se descarga nada por sí solo. Si se desactiva, los modelos aún pueden instalarse desde archivos</translation>
  </message>
  <message>
   <source>Models run on the graphics card as far as they fit, where it has a driver for Vulkan and computes what the processor computes. What runs them may then open the card's devices, besides the model's file. On macOS the graphics processor is used in any case</source>
   <translation>Los modelos se ejecutan en la tarjeta gráfica, hasta donde quepan, si esta tiene un controlador para Vulkan y calcula lo mismo que el procesador. Lo que los ejecuta puede entonces abrir los dispositivos de la tarjeta, además del archivo del modelo. En macOS, el procesador gráfico se usa en todo caso</translation>
  </message>
  <message>
   <source>Models that can think before they answer do so: better at times, and much slower</source>
   <translation>Los modelos que pueden pensar antes de responder lo hacen: a veces mejor, y mucho más despacio</translation>
  </message>
  <message>
   <source>More than {a} documents lie inside this file</source>
   <translation>Hay más de {a} documentos dentro de este archivo</translation>
  </message>
  <message>
   <source>Murmur cannot read Excel's binary format (.xlsb)</source>
   <translation>Murmur no puede leer el formato binario de Excel (.xlsb)</translation>
  </message>
  <message>
   <source>Murmur cannot read files of the kind {a}</source>
   <translation>Murmur no puede leer archivos del tipo {a}</translation>
  </message>
  <message>
   <source>Murmur cannot read the old {a} format ({b})</source>
   <translation>Murmur no puede leer el formato antiguo de {a} ({b})</translation>
  </message>
  <message>
   <source>Murmur cannot read this kind of file</source>
   <translation>Murmur no puede leer este tipo de archivo</translation>
  </message>
  <message>
   <source>Murmur cannot run this embedding model</source>
   <translation>Murmur no puede ejecutar este modelo de búsqueda por significado</translation>
  </message>
  <message>
   <source>Murmur cannot run this model for a second look</source>
   <translation>Murmur no puede ejecutar este modelo de segunda lectura</translation>
  </message>
  <message>
   <source>Murmur failed ({a})</source>
   <translation>Murmur falló ({a})</translation>
  </message>
  <message>
   <source>Murmur is already open on this folder</source>
   <translation>Murmur ya está abierto con esta carpeta</translation>
  </message>
  <message>
   <source>Murmur locks itself before the computer goes to sleep, where the system says so (Linux)</source>
   <translation>Murmur se bloquea antes de que el ordenador se suspenda, donde el sistema lo anuncia (Linux)</translation>
  </message>
  <message>
   <source>Murmur locks itself when nobody has touched keys or mouse for so many minutes: the workers end, the files are closed. 0: never; your system's own lock screen stays</source>
   <translation>Murmur se bloquea cuando nadie toca teclas ni ratón durante tantos minutos: los procesos terminan, los archivos se cierran. 0: nunca; el bloqueo de pantalla del sistema sigue</translation>
  </message>
  <message>
   <source>Murmur says below an answer when a larger model may do better, and why</source>
   <translation>Murmur dice bajo una respuesta cuándo un modelo más grande quizá lo haga mejor, y por qué</translation>
  </message>
  <message>
   <source>Murmur shows an icon beside the clock, and minimising the window leaves only that</source>
   <translation>Murmur muestra un icono junto al reloj, y al minimizar la ventana solo queda este</translation>
  </message>
  <message>
   <source>Murmur's folder cannot be written</source>
   <translation>No se puede escribir en la carpeta de Murmur</translation>
  </message>
  <message>
   <source>Name a new one with --home</source>
   <translation>Indique una nueva con --home</translation>
  </message>
  <message>
   <source>Name its folder with --home</source>
   <translation>Indique su carpeta con --home</translation>
  </message>
  <message>
   <source>Name the server first</source>
   <translation>Indique antes el servidor</translation>
  </message>
  <message>
   <source>Newer models of its size are better.</source>
   <translation>Hay modelos más nuevos de su tamaño que son mejores.</translation>
  </message>
  <message>
   <source>No cloud model is named yet</source>
   <translation>Todavía no se ha indicado ningún modelo de la nube</translation>
  </message>
  <message>
   <source>No document here speaks of {names}.</source>
   <translation>Ningún documento de aquí habla de {names}.</translation>
  </message>
  <message>
   <source>No passage is chosen</source>
   <translation>No se ha elegido ningún pasaje</translation>
  </message>
  <message>
   <source>No server for updates is set</source>
   <translation>No se ha indicado ningún servidor de actualizaciones</translation>
  </message>
  <message>
   <source>No server is named yet, and a key is kept for one server alone</source>
   <translation>Todavía no se ha indicado ningún servidor, y una clave se guarda para un solo servidor</translation>
  </message>
  <message>
   <source>Not an open-source licence: a policy lists uses that are not allowed</source>
   <translation>No es una licencia de código abierto: una política enumera usos no permitidos</translation>
  </message>
  <message>
   <source>Not an open-source licence: what is built with it must say “Built with Llama”, a policy lists uses that are not allowed, and above 700 million users a month Meta has to be asked</source>
   <translation>No es una licencia de código abierto: lo que se construya con él debe decir «Built with Llama», una política enumera usos no permitidos y, por encima de 700 millones de usuarios al mes, hay que preguntar a Meta</translation>
  </message>
  <message>
   <source>Not in this document: {parts}</source>
   <translation>No está en este documento: {parts}</translation>
  </message>
  <message>
   <source>Not in your documents: {parts}</source>
   <translation>No está en sus documentos: {parts}</translation>
  </message>
  <message>
   <source>Not known: the chat worker does not start</source>
   <translation>No se sabe: el proceso del chat no arranca</translation>
  </message>
  <message>
   <source>Nothing has to be done</source>
   <translation>No hay que hacer nada</translation>
  </message>
  <message>
   <source>Nothing in this document comes near this question.</source>
   <translation>Nada en este documento se acerca a esta pregunta.</translation>
  </message>
  <message>
   <source>Nothing in your documents comes near this question.</source>
   <translation>Nada en sus documentos se acerca a esta pregunta.</translation>
  </message>
  <message>
   <source>Nothing lies inside this kind of document</source>
   <translation>Este tipo de documento no contiene otros</translation>
  </message>
  <message>
   <source>Nothing of the collection {name} ever leaves this computer</source>
   <translation>Nada de la colección {name} sale nunca de este equipo</translation>
  </message>
  <message>
   <source>Nothing turns or slides: what is under way stands still and says so</source>
   <translation>Nada gira ni se desliza: lo que está en curso se queda quieto y lo dice</translation>
  </message>
  <message>
   <source>Nothing was asked there; an administrator may set a mirror, or install the model from a file</source>
   <translation>Allí no se preguntó nada; un administrador puede fijar un espejo o instalar el modelo desde un archivo</translation>
  </message>
  <message>
   <source>Nothing was asked. Ask your administrator, or take an update from a file</source>
   <translation>No se preguntó nada. Pregunte a su administrador o tome una actualización de un archivo</translation>
  </message>
  <message>
   <source>Nothing was asked. Correct it in the settings under Updates</source>
   <translation>No se preguntó nada. Corríjalo en los ajustes, en Actualizaciones</translation>
  </message>
  <message>
   <source>Nothing was asked. Set its address in the settings under Updates, or take an update from a file</source>
   <translation>No se preguntó nada. Indique su dirección en los ajustes, en Actualizaciones, o tome una actualización de un archivo</translation>
  </message>
  <message>
   <source>Nothing was installed. Try again later, or get the release as a file</source>
   <translation>No se instaló nada. Inténtelo más tarde u obtenga la versión como archivo</translation>
  </message>
  <message>
   <source>Nothing was installed: an older version could not open what this one has written</source>
   <translation>No se instaló nada: una versión más antigua no podría abrir lo que esta ha escrito</translation>
  </message>
  <message>
   <source>Nothing was lost; start again whenever you like</source>
   <translation>No se perdió nada; empiece de nuevo cuando quiera</translation>
  </message>
  <message>
   <source>Nothing was opened. Check the sums as the README beside the release says, before you install anything</source>
   <translation>No se abrió nada. Compruebe las sumas como dice el README junto a la versión antes de instalar nada</translation>
  </message>
  <message>
   <source>Nothing was sent</source>
   <translation>No se envió nada</translation>
  </message>
  <message>
   <source>Nothing was sent, and the key neither. Where your network looks into connections, or for a server of your office, ask your administrator for the file of its certificate</source>
   <translation>No se envió nada, tampoco la clave. Si su red inspecciona las conexiones, o para un servidor de su oficina, pida a su administrador el archivo de su certificado</translation>
  </message>
  <message>
   <source>Nothing was sent. Ask again tomorrow, or raise the limit in the settings under Cloud</source>
   <translation>No se envió nada. Pregunte mañana o suba el límite en los ajustes, en Nube</translation>
  </message>
  <message>
   <source>Nothing was sent. Check the address and its port in the settings under Cloud</source>
   <translation>No se envió nada. Compruebe la dirección y su puerto en los ajustes, en Nube</translation>
  </message>
  <message>
   <source>Nothing was sent. Check the address, the model and the key in the settings under Cloud</source>
   <translation>No se envió nada. Compruebe la dirección, el modelo y la clave en los ajustes, en Nube</translation>
  </message>
  <message>
   <source>Nothing was sent. Check the network and the address in the settings</source>
   <translation>No se envió nada. Compruebe la red, y la dirección en los ajustes</translation>
  </message>
  <message>
   <source>Nothing was sent. Check the network and the address in the settings under Cloud, and ask again</source>
   <translation>No se envió nada. Compruebe la red y la dirección en los ajustes, en Nube, y pregunte de nuevo</translation>
  </message>
  <message>
   <source>Nothing was sent. Choose another server in the settings under Cloud, or ask your administrator</source>
   <translation>No se envió nada. Elija otro servidor en los ajustes, en Nube, o pregunte a su administrador</translation>
  </message>
  <message>
   <source>Nothing was sent. Correct it in the settings under Cloud</source>
   <translation>No se envió nada. Corríjalo en los ajustes, en Nube</translation>
  </message>
  <message>
   <source>Nothing was sent. Correct it in the settings under Cloud, or ask your administrator</source>
   <translation>No se envió nada. Corríjalo en los ajustes, en Nube, o pregunte a su administrador</translation>
  </message>
  <message>
   <source>Nothing was sent. Correct its path in the settings under Cloud</source>
   <translation>No se envió nada. Corrija su ruta en los ajustes, en Nube</translation>
  </message>
  <message>
   <source>Nothing was sent. Correct the address in the settings under Cloud</source>
   <translation>No se envió nada. Corrija la dirección en los ajustes, en Nube</translation>
  </message>
  <message>
   <source>Nothing was sent. Enter it anew in the settings under Cloud</source>
   <translation>No se envió nada. Escríbala de nuevo en los ajustes, en Nube</translation>
  </message>
  <message>
   <source>Nothing was sent. Leave this passage out, or open its collection</source>
   <translation>No se envió nada. Deje fuera este pasaje o abra su colección</translation>
  </message>
  <message>
   <source>Nothing was sent. Look at it again and approve it anew</source>
   <translation>No se envió nada. Vuelva a mirarlo y apruébelo de nuevo</translation>
  </message>
  <message>
   <source>Nothing was sent. Name a server and a model in the settings under Cloud</source>
   <translation>No se envió nada. Indique un servidor y un modelo en los ajustes, en Nube</translation>
  </message>
  <message>
   <source>Nothing was sent. Reinstall Murmur</source>
   <translation>No se envió nada. Reinstale Murmur</translation>
  </message>
  <message>
   <source>Nothing was sent. Switch it on in the settings under Cloud</source>
   <translation>No se envió nada. Actívelo en los ajustes, en Nube</translation>
  </message>
  <message>
   <source>Nothing was sent. Switch it on in the settings under Cloud, and for the collection</source>
   <translation>No se envió nada. Actívelo en los ajustes, en Nube, y para la colección</translation>
  </message>
  <message>
   <source>Nothing was sent. Use an address that starts with https://</source>
   <translation>No se envió nada. Use una dirección que empiece por https://</translation>
  </message>
  <message>
   <source>Nothing was sent. Use an address that starts with https://, or ask your administrator to allow this server of the office without it</source>
   <translation>No se envió nada. Use una dirección que empiece por https:// o pida a su administrador que permita este servidor de la oficina sin ello</translation>
  </message>
  <message>
   <source>Nothing was sent. Wait for the next day or month, or raise the limit in the settings under Cloud</source>
   <translation>No se envió nada. Espere al día o al mes siguiente o suba el límite en los ajustes, en Nube</translation>
  </message>
  <message>
   <source>Nothing was written; try another backup, or copy this one again from where it was kept</source>
   <translation>No se ha escrito nada; pruebe otra copia, o copie esta de nuevo desde donde se guardaba</translation>
  </message>
  <message>
   <source>On the graphics card ({card}) as far as the model fits</source>
   <translation>En la tarjeta gráfica ({card}), hasta donde quepa el modelo</translation>
  </message>
  <message>
   <source>On the graphics card ({card}): the whole model fits</source>
   <translation>En la tarjeta gráfica ({card}): cabe el modelo entero</translation>
  </message>
  <message>
   <source>On the processor: loading onto the graphics card ({card}) crashed before</source>
   <translation>En el procesador: la carga en la tarjeta gráfica ({card}) ya falló antes</translation>
  </message>
  <message>
   <source>On the processor: no graphics card that llama.cpp can use was found</source>
   <translation>En el procesador: no se encontró ninguna tarjeta gráfica que llama.cpp pueda usar</translation>
  </message>
  <message>
   <source>On the processor: not one layer fits on the graphics card ({card}, {size} free)</source>
   <translation>En el procesador: ni una capa cabe en la tarjeta gráfica ({card}, {size} libres)</translation>
  </message>
  <message>
   <source>On the processor: the graphics card ({card}) computes something else than the processor</source>
   <translation>En el procesador: la tarjeta gráfica ({card}) calcula algo distinto que el procesador</translation>
  </message>
  <message>
   <source>On the processor: the graphics card ({card}, {size} free) did not take the model</source>
   <translation>En el procesador: la tarjeta gráfica ({card}, {size} libres) no aceptó el modelo</translation>
  </message>
  <message>
   <source>On the processor: the graphics card is switched off in the settings</source>
   <translation>En el procesador: la tarjeta gráfica está desactivada en los ajustes</translation>
  </message>
  <message>
   <source>On the processor: the graphics card's driver crashed when it was loaded</source>
   <translation>En el procesador: el controlador de la tarjeta gráfica falló al cargarse</translation>
  </message>
  <message>
   <source>On the processor: the graphics card's driver did not answer when it was loaded</source>
   <translation>En el procesador: el controlador de la tarjeta gráfica no respondió al cargarse</translation>
  </message>
  <message>
   <source>On the processor: the graphics card's driver for Vulkan is missing or cannot be loaded</source>
   <translation>En el procesador: el controlador de Vulkan de la tarjeta gráfica falta o no se puede cargar</translation>
  </message>
  <message>
   <source>On the processor: this Murmur brings nothing to use a graphics card with</source>
   <translation>En el procesador: este Murmur no trae nada con lo que usar una tarjeta gráfica</translation>
  </message>
  <message>
   <source>Only an administrator's policy can set {names}: this is ignored</source>
   <translation>Solo la directiva de un administrador puede fijar {names}: esto se ignora</translation>
  </message>
  <message>
   <source>Only its passphrase or the keyring it was made with opens it; make a recovery key while you still can</source>
   <translation>Solo la abre su frase de contraseña o el llavero con el que se creó; cree una clave de recuperación mientras pueda</translation>
  </message>
  <message>
   <source>Open Murmur from the desktop of the person who made the library, with the keyring unlocked</source>
   <translation>Abra Murmur desde el escritorio de quien creó la biblioteca, con el llavero desbloqueado</translation>
  </message>
  <message>
   <source>Open and save it again in its own program</source>
   <translation>Ábralo y guárdelo de nuevo en su propio programa</translation>
  </message>
  <message>
   <source>Open it in Excel or LibreOffice, save it as .xlsx and add that</source>
   <translation>Ábralo en Excel o LibreOffice, guárdelo como .xlsx y añada eso</translation>
  </message>
  <message>
   <source>Open it in a browser; if there are words, print it to PDF</source>
   <translation>Ábrala en un navegador; si hay palabras, imprímala en PDF</translation>
  </message>
  <message>
   <source>Open it in a reader for e-books to see whether it is whole</source>
   <translation>Ábralo en un lector de libros electrónicos para ver si está completo</translation>
  </message>
  <message>
   <source>Open it in a text editor, save it with the encoding UTF-8 and add it again</source>
   <translation>Ábralo en un editor de texto, guárdelo con la codificación UTF-8 y añádalo de nuevo</translation>
  </message>
  <message>
   <source>Open it in its own program to see whether it is whole, then add it again</source>
   <translation>Ábralo en su propio programa para ver si está completo y añádalo de nuevo</translation>
  </message>
  <message>
   <source>Open it in the program that made it, save it as PDF or plain text and add that</source>
   <translation>Ábralo en el programa que lo creó, guárdelo como PDF o texto sin formato y añada eso</translation>
  </message>
  <message>
   <source>Open it in your mail program, save it as PDF and add that</source>
   <translation>Ábralo en su programa de correo, guárdelo como PDF y añada eso</translation>
  </message>
  <message>
   <source>Open it in {a} or LibreOffice, save it as {b} and add that</source>
   <translation>Ábralo en {a} o LibreOffice, guárdelo como {b} y añada eso</translation>
  </message>
  <message>
   <source>Open the conversation again</source>
   <translation>Abra de nuevo la conversación</translation>
  </message>
  <message>
   <source>OpenDocument presentation</source>
   <translation>presentación OpenDocument</translation>
  </message>
  <message>
   <source>OpenDocument spreadsheet</source>
   <translation>hoja de cálculo OpenDocument</translation>
  </message>
  <message>
   <source>OpenDocument text</source>
   <translation>texto OpenDocument</translation>
  </message>
  <message>
   <source>Outlook messages (MSG)</source>
   <translation>mensajes de Outlook (MSG)</translation>
  </message>
  <message>
   <source>PDF</source>
   <translation>PDF</translation>
  </message>
  <message>
   <source>Page {a} is too damaged to be drawn</source>
   <translation>La página {a} está demasiado dañada para dibujarla</translation>
  </message>
  <message>
   <source>Partly on the graphics card ({card}, {size} free): {used} of {layers} layers, the others on the processor</source>
   <translation>En parte en la tarjeta gráfica ({card}, {size} libres): {used} de {layers} capas, las demás en el procesador</translation>
  </message>
  <message>
   <source>PowerPoint</source>
   <translation>PowerPoint</translation>
  </message>
  <message>
   <source>Put them into one folder and choose that</source>
   <translation>Póngalos en una carpeta y elija esa</translation>
  </message>
  <message>
   <source>RTF</source>
   <translation>RTF</translation>
  </message>
  <message>
   <source>Read its text instead</source>
   <translation>Lea su texto en su lugar</translation>
  </message>
  <message>
   <source>Read them at {a}, and start the download again with --accept-licence</source>
   <translation>Léalas en {a} y empiece la descarga de nuevo con --accept-licence</translation>
  </message>
  <message>
   <source>Read them, and start the download again with --accept-licence</source>
   <translation>Léalas y empiece la descarga de nuevo con --accept-licence</translation>
  </message>
  <message>
   <source>Reading the passages…</source>
   <translation>Leyendo los pasajes…</translation>
  </message>
  <message>
   <source>Reading the whole document…</source>
   <translation>Leyendo todo el documento…</translation>
  </message>
  <message>
   <source>Refuse to work when a worker cannot seal itself from the network</source>
   <translation>No trabajar cuando un proceso no puede aislarse de la red</translation>
  </message>
  <message>
   <source>Reinstall Murmur</source>
   <translation>Vuelva a instalar Murmur</translation>
  </message>
  <message>
   <source>Reinstall the model</source>
   <translation>Vuelva a instalar el modelo</translation>
  </message>
  <message>
   <source>Reinstall the model: the file is damaged or has been replaced</source>
   <translation>Vuelva a instalar el modelo: el archivo está dañado o fue sustituido</translation>
  </message>
  <message>
   <source>Rename the file and add it again</source>
   <translation>Cambie el nombre del archivo y añádalo de nuevo</translation>
  </message>
  <message>
   <source>Rename the folder and choose it again</source>
   <translation>Cambie el nombre de la carpeta y elíjala de nuevo</translation>
  </message>
  <message>
   <source>Restart Murmur; if it happens again, reinstall it</source>
   <translation>Reinicie Murmur; si vuelve a ocurrir, instálelo de nuevo</translation>
  </message>
  <message>
   <source>Restore home.json and key.json from a backup; your documents themselves are untouched</source>
   <translation>Restaure home.json y key.json de una copia de seguridad; sus documentos están intactos</translation>
  </message>
  <message>
   <source>Restore it from a backup, or move it away and add your documents again: Murmur never changes them</source>
   <translation>Restáurelo de una copia de seguridad, o muévalo y añada sus documentos de nuevo: Murmur nunca los cambia</translation>
  </message>
  <message>
   <source>Restore it from a backup, or move it away to start a new register: your documents and conversations are not affected</source>
   <translation>Restáurelo desde una copia o apártelo para empezar un registro nuevo: sus documentos y conversaciones no se ven afectados</translation>
  </message>
  <message>
   <source>Restore it from a backup, or move it away to start anew: your documents are not affected</source>
   <translation>Restáurelo de una copia de seguridad, o muévalo para empezar de nuevo: sus documentos no se ven afectados</translation>
  </message>
  <message>
   <source>Restore the backup into another folder</source>
   <translation>Restaure la copia en otra carpeta</translation>
  </message>
  <message>
   <source>Restore the keyring from a backup, or run `murmur vault recover` with your recovery key; without either nobody can open the library</source>
   <translation>Restaure el llavero de una copia de seguridad o ejecute `murmur vault recover` con su clave de recuperación; sin ninguna de las dos cosas nadie puede abrir la biblioteca</translation>
  </message>
  <message>
   <source>Run `murmur --help`</source>
   <translation>Ejecute `murmur --help`</translation>
  </message>
  <message>
   <source>Run `murmur doctor`</source>
   <translation>Ejecute `murmur doctor`</translation>
  </message>
  <message>
   <source>Run `murmur doctor` and show its report to your administrator</source>
   <translation>Ejecute `murmur doctor` y muestre el informe a su administrador</translation>
  </message>
  <message>
   <source>Run `murmur ledger verify`; compare it with a head that was exported before</source>
   <translation>Ejecute `murmur ledger verify`; compárelo con un estado final exportado antes</translation>
  </message>
  <message>
   <source>Run `murmur list` to see what is there</source>
   <translation>Ejecute `murmur list` para ver qué hay</translation>
  </message>
  <message>
   <source>Run `murmur models list` to see which models are ready</source>
   <translation>Ejecute `murmur models list` para ver qué modelos están listos</translation>
  </message>
  <message>
   <source>Run `murmur models list` to see which there are</source>
   <translation>`murmur models list` muestra los que hay</translation>
  </message>
  <message>
   <source>Run `murmur watch list` to see which are</source>
   <translation>Ejecute `murmur watch list` para ver cuáles lo están</translation>
  </message>
  <message>
   <source>Run the set-up again, or reinstall Murmur</source>
   <translation>Ejecute otra vez la instalación o vuelva a instalar Murmur</translation>
  </message>
  <message>
   <source>SHA-256 of the model files that may be used. Empty: any</source>
   <translation>SHA-256 de los archivos de modelos que se pueden usar. Vacío: cualquiera</translation>
  </message>
  <message>
   <source>Save a copy without the password and add that</source>
   <translation>Guarde una copia sin la contraseña y añada esa</translation>
  </message>
  <message>
   <source>Save it as PDF, Markdown or plain text and add that</source>
   <translation>Guárdelo como PDF, Markdown o texto sin formato y añada eso</translation>
  </message>
  <message>
   <source>Searching your documents…</source>
   <translation>Buscando en sus documentos…</translation>
  </message>
  <message>
   <source>Servers of the office that may be asked without TLS. Only private addresses are accepted (10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16, fc00::/7 and this computer)</source>
   <translation>Servidores de la oficina a los que se puede preguntar sin TLS. Solo se aceptan direcciones privadas (10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16, fc00::/7 y este equipo)</translation>
  </message>
  <message>
   <source>Set MURMUR_PASSPHRASE or use --passphrase-file</source>
   <translation>Defina MURMUR_PASSPHRASE o use --passphrase-file</translation>
  </message>
  <message>
   <source>Shorten it to about {a} words, or add it as a document and ask about it</source>
   <translation>Acórtelo a unas {a} palabras, o añádalo como documento y pregunte sobre él</translation>
  </message>
  <message>
   <source>Show this to your administrator</source>
   <translation>Muestre esto a su administrador</translation>
  </message>
  <message>
   <source>Show this to your administrator: in {path}, {what}</source>
   <translation>Muestre esto a su administrador: en {path}, {what}</translation>
  </message>
  <message>
   <source>Show this to your administrator: it is not certain that an administrator wrote it, as the folder {path} can be written by others than root</source>
   <translation>Muestre esto a su administrador: no es seguro que lo escribiera un administrador, pues otros que root pueden escribir en la carpeta {path}</translation>
  </message>
  <message>
   <source>Show this to your administrator: it is not certain that an administrator wrote it, as the folder {path} does not belong to root</source>
   <translation>Muestre esto a su administrador: no es seguro que lo escribiera un administrador, pues la carpeta {path} no pertenece a root</translation>
  </message>
  <message>
   <source>Show this to your administrator: it is not certain that an administrator wrote it, as {path} can be written by others than root</source>
   <translation>Muestre esto a su administrador: no es seguro que lo escribiera un administrador, pues otros que root pueden escribir {path}</translation>
  </message>
  <message>
   <source>Show this to your administrator: it is not certain that an administrator wrote it, as {path} does not belong to root</source>
   <translation>Muestre esto a su administrador: no es seguro que lo escribiera un administrador, pues {path} no pertenece a root</translation>
  </message>
  <message>
   <source>Show this to your administrator: it is not certain that an administrator wrote it, as {what}</source>
   <translation>Muestre esto a su administrador: no es seguro que lo escribiera un administrador: {what}</translation>
  </message>
  <message>
   <source>Show this to your administrator: the system's own policy cannot be read ({what})</source>
   <translation>Muestre esto a su administrador: no se puede leer la directiva del propio sistema ({what})</translation>
  </message>
  <message>
   <source>Show this to your administrator: {path} cannot be read</source>
   <translation>Muestre esto a su administrador: no se puede leer {path}</translation>
  </message>
  <message>
   <source>Show this to your administrator: {path} is larger than a policy can be</source>
   <translation>Muestre esto a su administrador: {path} es mayor de lo que puede ser una directiva</translation>
  </message>
  <message>
   <source>Something stands before the first entry, under the number {n}</source>
   <translation>Hay algo antes de la primera entrada, con el número {n}</translation>
  </message>
  <message>
   <source>Something went wrong</source>
   <translation>Algo salió mal</translation>
  </message>
  <message>
   <source>Split it into smaller files and add those</source>
   <translation>Divídalo en archivos más pequeños y añádalos</translation>
  </message>
  <message>
   <source>Start Murmur again: then the new one is in force everywhere</source>
   <translation>Reinicie Murmur: entonces la nueva regirá en todas partes</translation>
  </message>
  <message>
   <source>Start it again: it goes on where it stopped</source>
   <translation>Empiécela de nuevo: sigue donde se detuvo</translation>
  </message>
  <message>
   <source>Stopped</source>
   <translation>Detenido</translation>
  </message>
  <message>
   <source>Switch them on in the settings, ask your administrator, or install the model from a file</source>
   <translation>Actívelas en los ajustes, pregunte a su administrador o instale el modelo desde un archivo</translation>
  </message>
  <message>
   <source>Take it with `murmur update FILE`</source>
   <translation>Tómela con `murmur update ARCHIVO`</translation>
  </message>
  <message>
   <source>Text recognition is not there</source>
   <translation>Falta el reconocimiento de texto</translation>
  </message>
  <message>
   <source>The address of a server that speaks the OpenAI protocol, up to its version</source>
   <translation>La dirección de un servidor que habla el protocolo OpenAI, hasta su versión</translation>
  </message>
  <message>
   <source>The address of the cloud model cannot be understood</source>
   <translation>No se entiende la dirección del modelo de la nube</translation>
  </message>
  <message>
   <source>The address of the cloud model holds more than a host and a path</source>
   <translation>La dirección del modelo de la nube contiene más que un servidor y una ruta</translation>
  </message>
  <message>
   <source>The address of the download mirror is not one that starts with https://</source>
   <translation>La dirección del espejo de descargas no empieza por https://</translation>
  </message>
  <message>
   <source>The address of the server for updates is not one that starts with https://</source>
   <translation>La dirección del servidor de actualizaciones no empieza por https://</translation>
  </message>
  <message>
   <source>The administrator of this computer has switched cloud models off</source>
   <translation>El administrador de este equipo ha desactivado los modelos de la nube</translation>
  </message>
  <message>
   <source>The answer of the cloud model broke off</source>
   <translation>La respuesta del modelo de la nube se interrumpió</translation>
  </message>
  <message>
   <source>The answer of {a} ended in the middle</source>
   <translation>La respuesta de {a} terminó a medias</translation>
  </message>
  <message>
   <source>The answer reached its greatest length and ends early.</source>
   <translation>La respuesta alcanzó su longitud máxima y termina antes de tiempo.</translation>
  </message>
  <message>
   <source>The attachment is no longer in the mail</source>
   <translation>El adjunto ya no está en el correo</translation>
  </message>
  <message>
   <source>The backup was written, but what was read back is not the same</source>
   <translation>La copia se escribió, pero lo que se releyó no es lo mismo</translation>
  </message>
  <message>
   <source>The book holds more text than a person could write</source>
   <translation>El libro contiene más texto del que una persona podría escribir</translation>
  </message>
  <message>
   <source>The book holds no text</source>
   <translation>El libro no contiene texto</translation>
  </message>
  <message>
   <source>The bundle calls its model {a}, as another one is called</source>
   <translation>El paquete llama a su modelo {a}, y otro ya se llama así</translation>
  </message>
  <message>
   <source>The bundle has no {a}, or one that is too large</source>
   <translation>El paquete no tiene {a}, o es demasiado grande</translation>
  </message>
  <message>
   <source>The bundle holds too many files</source>
   <translation>El paquete contiene demasiados archivos</translation>
  </message>
  <message>
   <source>The bundle is cut short or damaged</source>
   <translation>El paquete está cortado o dañado</translation>
  </message>
  <message>
   <source>The bundle's file {a} is missing or has another size</source>
   <translation>El archivo {a} falta en el paquete o tiene otro tamaño</translation>
  </message>
  <message>
   <source>The bundle's {a} has a mistake ({b})</source>
   <translation>{a} del paquete tiene un error ({b})</translation>
  </message>
  <message>
   <source>The catalogue models.toml cannot be read</source>
   <translation>No se puede leer el catálogo models.toml</translation>
  </message>
  <message>
   <source>The catalogue models.toml has a mistake ({a})</source>
   <translation>El catálogo models.toml tiene un error ({a})</translation>
  </message>
  <message>
   <source>The catalogue's address of this model cannot be understood</source>
   <translation>La dirección de este modelo en el catálogo no se entiende</translation>
  </message>
  <message>
   <source>The chat model could not be loaded</source>
   <translation>No se pudo cargar el modelo de chat</translation>
  </message>
  <message>
   <source>The chat model stopped working</source>
   <translation>El modelo de chat dejó de funcionar</translation>
  </message>
  <message>
   <source>The chat model's name in the catalogue</source>
   <translation>El nombre del modelo de chat en el catálogo</translation>
  </message>
  <message>
   <source>The cloud model gave no answer</source>
   <translation>El modelo de la nube no respondió</translation>
  </message>
  <message>
   <source>The cloud model was not asked</source>
   <translation>No se preguntó al modelo de la nube</translation>
  </message>
  <message>
   <source>The cloud model's answer was empty</source>
   <translation>La respuesta del modelo de la nube estaba vacía</translation>
  </message>
  <message>
   <source>The collection {name} is not opened for cloud models</source>
   <translation>La colección {name} no está abierta para modelos de la nube</translation>
  </message>
  <message>
   <source>The connection to {a} broke off</source>
   <translation>La conexión con {a} se cortó</translation>
  </message>
  <message>
   <source>The conversation no longer fitted into the model's memory: what was said before this answer was left out.</source>
   <translation>La conversación ya no cabía en la memoria del modelo: lo dicho antes de esta respuesta se dejó fuera.</translation>
  </message>
  <message>
   <source>The date “{words}” does not stand in the cited passage</source>
   <translation>La fecha «{words}» no figura en el pasaje citado</translation>
  </message>
  <message>
   <source>The disk did not take the download</source>
   <translation>El disco no aceptó la descarga</translation>
  </message>
  <message>
   <source>The disk has too little room for this download</source>
   <translation>El disco tiene muy poco espacio para esta descarga</translation>
  </message>
  <message>
   <source>The disk is full</source>
   <translation>El disco está lleno</translation>
  </message>
  <message>
   <source>The disk that holds Murmur's folder failed</source>
   <translation>Falló el disco que contiene la carpeta de Murmur</translation>
  </message>
  <message>
   <source>The document claims to have {a} pages</source>
   <translation>El documento dice tener {a} páginas</translation>
  </message>
  <message>
   <source>The document could not be read</source>
   <translation>No se pudo leer el documento</translation>
  </message>
  <message>
   <source>The document has fewer pages than before</source>
   <translation>El documento tiene menos páginas que antes</translation>
  </message>
  <message>
   <source>The document has no page {a} any more</source>
   <translation>El documento ya no tiene página {a}</translation>
  </message>
  <message>
   <source>The document holds more text than Murmur can index in one piece</source>
   <translation>El documento contiene más texto del que Murmur puede indexar de una vez</translation>
  </message>
  <message>
   <source>The document holds more text than a person could write</source>
   <translation>El documento contiene más texto del que una persona podría escribir</translation>
  </message>
  <message>
   <source>The document holds no words</source>
   <translation>El documento no contiene palabras</translation>
  </message>
  <message>
   <source>The document is damaged</source>
   <translation>El documento está dañado</translation>
  </message>
  <message>
   <source>The document is damaged and claims to have {a} pages</source>
   <translation>El documento está dañado y dice tener {a} páginas</translation>
  </message>
  <message>
   <source>The document is not in this collection</source>
   <translation>El documento no está en esta colección</translation>
  </message>
  <message>
   <source>The document is not prepared yet</source>
   <translation>El documento aún no está preparado</translation>
  </message>
  <message>
   <source>The document is protected by a password</source>
   <translation>El documento está protegido con contraseña</translation>
  </message>
  <message>
   <source>The document needs more memory or time than one document may take</source>
   <translation>El documento necesita más memoria o tiempo del que puede ocupar un documento</translation>
  </message>
  <message>
   <source>The document's name or text holds characters that are no characters</source>
   <translation>El nombre o el texto del documento contiene caracteres no válidos</translation>
  </message>
  <message>
   <source>The download did not finish</source>
   <translation>La descarga no terminó</translation>
  </message>
  <message>
   <source>The download leads to {a}, which is not on the list of hosts that may be asked</source>
   <translation>La descarga lleva a {a}, que no está en la lista de servidores a los que se puede preguntar</translation>
  </message>
  <message>
   <source>The e-book is damaged or not one</source>
   <translation>El libro electrónico está dañado o no lo es</translation>
  </message>
  <message>
   <source>The e-book is locked to the shop it comes from</source>
   <translation>El libro electrónico está bloqueado por la tienda de donde procede</translation>
  </message>
  <message>
   <source>The embedded file is damaged</source>
   <translation>El archivo incrustado está dañado</translation>
  </message>
  <message>
   <source>The embedded file is larger than {a} MB</source>
   <translation>El archivo incrustado supera los {a} MB</translation>
  </message>
  <message>
   <source>The faster copy could not be made</source>
   <translation>No se pudo hacer la copia más rápida</translation>
  </message>
  <message>
   <source>The file cannot be opened ({a})</source>
   <translation>No se puede abrir el archivo ({a})</translation>
  </message>
  <message>
   <source>The file cannot be read ({a})</source>
   <translation>No se puede leer el archivo ({a})</translation>
  </message>
  <message>
   <source>The file claims to hold {a} pictures</source>
   <translation>El archivo dice contener {a} imágenes</translation>
  </message>
  <message>
   <source>The file ended too soon</source>
   <translation>El archivo termina demasiado pronto</translation>
  </message>
  <message>
   <source>The file holds more than {a} parts</source>
   <translation>El archivo contiene más de {a} partes</translation>
  </message>
  <message>
   <source>The file holds no words</source>
   <translation>El archivo no contiene palabras</translation>
  </message>
  <message>
   <source>The file is damaged or not a PDF</source>
   <translation>El archivo está dañado o no es un PDF</translation>
  </message>
  <message>
   <source>The file is damaged or not an Outlook message</source>
   <translation>El archivo está dañado o no es un mensaje de Outlook</translation>
  </message>
  <message>
   <source>The file is damaged, or named {a} without being one</source>
   <translation>El archivo está dañado o se llama {a} sin serlo</translation>
  </message>
  <message>
   <source>The file is empty</source>
   <translation>El archivo está vacío</translation>
  </message>
  <message>
   <source>The file is named like a mail but does not hold one</source>
   <translation>El archivo se llama como un correo, pero no lo contiene</translation>
  </message>
  <message>
   <source>The file is named like a mailbox but does not hold one</source>
   <translation>El archivo se llama como un buzón, pero no lo contiene</translation>
  </message>
  <message>
   <source>The file is named like a text but does not hold text</source>
   <translation>El archivo se llama como un texto, pero no lo contiene</translation>
  </message>
  <message>
   <source>The file is no longer at {a}. This is the text Murmur stored.</source>
   <translation>El archivo ya no está en {a}. Este es el texto que Murmur guardó.</translation>
  </message>
  <message>
   <source>The file is not there or may not be opened</source>
   <translation>El archivo no está o no se puede abrir</translation>
  </message>
  <message>
   <source>The file of the register (ledger.db) is damaged</source>
   <translation>El archivo del registro (ledger.db) está dañado</translation>
  </message>
  <message>
   <source>The file of your conversations (conversations.db) is damaged</source>
   <translation>El archivo de sus conversaciones (conversations.db) está dañado</translation>
  </message>
  <message>
   <source>The file of your own certificates cannot be read</source>
   <translation>No se puede leer el archivo de certificados propios</translation>
  </message>
  <message>
   <source>The file that arrived is not the right one: its checksum differs</source>
   <translation>El archivo que llegó no es el correcto: su suma de comprobación difiere</translation>
  </message>
  <message>
   <source>The file with certificates of your own is not there</source>
   <translation>El archivo de certificados propios no está</translation>
  </message>
  <message>
   <source>The file with the head cannot be read</source>
   <translation>No se puede leer el archivo del estado final</translation>
  </message>
  <message>
   <source>The file's name is not text</source>
   <translation>El nombre del archivo no es texto</translation>
  </message>
  <message>
   <source>The folder to restore into is not empty</source>
   <translation>La carpeta en la que restaurar no está vacía</translation>
  </message>
  <message>
   <source>The folder with releases on a server, as https://…; nothing of yours is named there. Proxy and certificates are those of downloads. Empty: no server is known</source>
   <translation>La carpeta con versiones en un servidor, como https://…; allí no se nombra nada suyo. El proxy y los certificados son los de las descargas. Vacío: no se conoce ningún servidor</translation>
  </message>
  <message>
   <source>The folder's name is not text</source>
   <translation>El nombre de la carpeta no es texto</translation>
  </message>
  <message>
   <source>The index was not ready yet: only words were searched.</source>
   <translation>El índice aún no estaba listo: solo se buscaron palabras.</translation>
  </message>
  <message>
   <source>The installer could not be written ({a})</source>
   <translation>No se pudo escribir el instalador ({a})</translation>
  </message>
  <message>
   <source>The key holds characters that no key has</source>
   <translation>La clave contiene caracteres que ninguna clave tiene</translation>
  </message>
  <message>
   <source>The keyring no longer holds this library's key</source>
   <translation>El llavero ya no contiene la clave de esta biblioteca</translation>
  </message>
  <message>
   <source>The language of the window, from its next start on. German, French and Spanish were translated by a machine and wait for a speaker to read them; your documents may be in any language</source>
   <translation>El idioma de la ventana, a partir del próximo inicio. El alemán, el francés y el español los tradujo una máquina y esperan que los lea una persona que los hable; sus documentos pueden estar en cualquier idioma</translation>
  </message>
  <message>
   <source>The library file is damaged</source>
   <translation>El archivo de la biblioteca está dañado</translation>
  </message>
  <message>
   <source>The library opens with a passphrase; the keyring alone does not do</source>
   <translation>La biblioteca se abre con una frase de contraseña; el llavero solo no basta</translation>
  </message>
  <message>
   <source>The mail carries more than {a} documents</source>
   <translation>El correo lleva más de {a} documentos</translation>
  </message>
  <message>
   <source>The mail has more than {a} parts</source>
   <translation>El correo tiene más de {a} partes</translation>
  </message>
  <message>
   <source>The mail holds more text than a person could write</source>
   <translation>El correo contiene más texto del que una persona podría escribir</translation>
  </message>
  <message>
   <source>The mail is encrypted</source>
   <translation>El correo está cifrado</translation>
  </message>
  <message>
   <source>The mail is larger than {a} MB</source>
   <translation>El correo supera los {a} MB</translation>
  </message>
  <message>
   <source>The mail's parts are nested without end</source>
   <translation>Las partes del correo están anidadas sin fin</translation>
  </message>
  <message>
   <source>The mail's parts are nested without end or damaged</source>
   <translation>Las partes del correo están anidadas sin fin o dañadas</translation>
  </message>
  <message>
   <source>The mail's text is wrapped in its signature</source>
   <translation>El texto del correo está envuelto en su firma</translation>
  </message>
  <message>
   <source>The mailbox holds more than can be searched in one piece</source>
   <translation>El buzón contiene más de lo que se puede buscar de una vez</translation>
  </message>
  <message>
   <source>The message holds no words</source>
   <translation>El mensaje no contiene palabras</translation>
  </message>
  <message>
   <source>The message is larger than {a} MB</source>
   <translation>El mensaje supera los {a} MB</translation>
  </message>
  <message>
   <source>The message is no longer in the mailbox</source>
   <translation>El mensaje ya no está en el buzón</translation>
  </message>
  <message>
   <source>The model file cannot be read</source>
   <translation>No se puede leer el archivo del modelo</translation>
  </message>
  <message>
   <source>The model file does not match its checksum and was not loaded</source>
   <translation>El archivo del modelo no coincide con su suma de comprobación y no se cargó</translation>
  </message>
  <message>
   <source>The model file holds numbers of a kind Murmur does not know ({a})</source>
   <translation>El archivo del modelo contiene números de un tipo que Murmur no conoce ({a})</translation>
  </message>
  <message>
   <source>The model file is cut short or damaged</source>
   <translation>El archivo del modelo está cortado o dañado</translation>
  </message>
  <message>
   <source>The model file is made for another kind of processor</source>
   <translation>El archivo del modelo está hecho para otro tipo de procesador</translation>
  </message>
  <message>
   <source>The model file is of a version Murmur cannot read ({a})</source>
   <translation>El archivo del modelo es de una versión que Murmur no puede leer ({a})</translation>
  </message>
  <message>
   <source>The model file {a} is {b}</source>
   <translation>El archivo del modelo {a} está {b}</translation>
  </message>
  <message>
   <source>The model file's header takes too long or too much memory to read</source>
   <translation>La cabecera del archivo del modelo exige demasiado tiempo o memoria</translation>
  </message>
  <message>
   <source>The model is reading…</source>
   <translation>El modelo está leyendo…</translation>
  </message>
  <message>
   <source>The model needs {a} MB, and the disk has {b} MB left</source>
   <translation>El modelo necesita {a} MB, y en el disco quedan {b} MB</translation>
  </message>
  <message>
   <source>The model was still thinking when the answer reached its greatest length.</source>
   <translation>El modelo seguía pensando cuando la respuesta alcanzó su longitud máxima.</translation>
  </message>
  <message>
   <source>The model's chat template drops text</source>
   <translation>La plantilla de chat del modelo pierde texto</translation>
  </message>
  <message>
   <source>The model's chat template is too large</source>
   <translation>La plantilla de conversación del modelo es demasiado grande</translation>
  </message>
  <message>
   <source>The model's chat template needs too much memory</source>
   <translation>La plantilla de conversación del modelo necesita demasiada memoria</translation>
  </message>
  <message>
   <source>The model's chat template takes too long</source>
   <translation>La plantilla de conversación del modelo tarda demasiado</translation>
  </message>
  <message>
   <source>The model's memory is full: of what was said before, the first {n} requests with their replies were left out.</source>
   <translation>La memoria del modelo está llena: de lo dicho antes, las primeras {n} peticiones con sus respuestas se dejaron fuera.</translation>
  </message>
  <message>
   <source>The most questions a day; 0: no limit</source>
   <translation>El máximo de preguntas al día; 0: sin límite</translation>
  </message>
  <message>
   <source>The most that a day may cost; 0: no limit</source>
   <translation>Lo máximo que puede costar un día; 0: sin límite</translation>
  </message>
  <message>
   <source>The most that a month may cost; 0: no limit</source>
   <translation>Lo máximo que puede costar un mes; 0: sin límite</translation>
  </message>
  <message>
   <source>The name is longer than {a} characters</source>
   <translation>El nombre tiene más de {a} caracteres</translation>
  </message>
  <message>
   <source>The name of the model at that server</source>
   <translation>El nombre del modelo en ese servidor</translation>
  </message>
  <message>
   <source>The name “{words}” does not stand in the cited passage</source>
   <translation>El nombre «{words}» no figura en el pasaje citado</translation>
  </message>
  <message>
   <source>The next better one is {name}.</source>
   <translation>El siguiente mejor es {name}.</translation>
  </message>
  <message>
   <source>The next better one, {name}, would need about {n} s more before the first word.</source>
   <translation>El siguiente mejor, {name}, necesitaría unos {n} s más hasta la primera palabra.</translation>
  </message>
  <message>
   <source>The next better one, {name}, would need {size} more memory and about {n} s more before the first word.</source>
   <translation>El siguiente mejor, {name}, necesitaría {size} más de memoria y unos {n} s más hasta la primera palabra.</translation>
  </message>
  <message>
   <source>The next better one, {name}, would need {size} more memory.</source>
   <translation>El siguiente mejor, {name}, necesitaría {size} más de memoria.</translation>
  </message>
  <message>
   <source>The number “{words}” does not stand in the cited passage</source>
   <translation>El número «{words}» no figura en el pasaje citado</translation>
  </message>
  <message>
   <source>The only servers that may be asked: "name" or "name:port". Empty: any that the user names</source>
   <translation>Los únicos servidores a los que se puede preguntar: «nombre» o «nombre:puerto». Vacío: cualquiera que indique el usuario</translation>
  </message>
  <message>
   <source>The page is larger than {a} MB</source>
   <translation>La página supera los {a} MB</translation>
  </message>
  <message>
   <source>The page shows no words</source>
   <translation>La página no muestra palabras</translation>
  </message>
  <message>
   <source>The passphrase holds characters that are no characters</source>
   <translation>La frase de contraseña contiene caracteres no válidos</translation>
  </message>
  <message>
   <source>The passphrase is empty</source>
   <translation>La frase de contraseña está vacía</translation>
  </message>
  <message>
   <source>The passphrase stays; another one can be chosen with `murmur vault passphrase`</source>
   <translation>La frase de contraseña se queda; se puede elegir otra con `murmur vault passphrase`</translation>
  </message>
  <message>
   <source>The picture has {a} million pixels</source>
   <translation>La imagen tiene {a} millones de píxeles</translation>
  </message>
  <message>
   <source>The picture is damaged</source>
   <translation>La imagen está dañada</translation>
  </message>
  <message>
   <source>The picture is damaged, or of another kind than its name says</source>
   <translation>La imagen está dañada o es de otro tipo que el que dice su nombre</translation>
  </message>
  <message>
   <source>The presentation has more slides than Murmur can read</source>
   <translation>La presentación tiene más diapositivas de las que Murmur puede leer</translation>
  </message>
  <message>
   <source>The presentation has no slides</source>
   <translation>La presentación no tiene diapositivas</translation>
  </message>
  <message>
   <source>The proxy could not be reached</source>
   <translation>No se pudo contactar con el proxy</translation>
  </message>
  <message>
   <source>The proxy did not let the download through</source>
   <translation>El proxy no dejó pasar la descarga</translation>
  </message>
  <message>
   <source>The proxy did not let the question through</source>
   <translation>El proxy no dejó pasar la pregunta</translation>
  </message>
  <message>
   <source>The proxy for downloads, as http://name:port. Empty: none, whatever the system has set</source>
   <translation>El proxy para las descargas, como http://nombre:puerto. Vacío: ninguno, sea lo que sea que tenga el sistema</translation>
  </message>
  <message>
   <source>The proxy is not one that Murmur can use: http://name:port, without a name and a password in it</source>
   <translation>Murmur no puede usar este proxy; hace falta http://nombre:puerto, sin usuario ni contraseña</translation>
  </message>
  <message>
   <source>The proxy on the way there, as http://name:port. Empty: none, whatever the system has set</source>
   <translation>El proxy en el camino, como http://nombre:puerto. Vacío: ninguno, sea lo que sea lo que tenga el sistema</translation>
  </message>
  <message>
   <source>The question arrived there; the register says so, and nothing went further. Enter the address that is meant in the settings under Cloud, if you trust it</source>
   <translation>La pregunta llegó allí; el registro lo dice, y nada fue más allá. Escriba la dirección correcta en los ajustes, en Nube, si confía en ella</translation>
  </message>
  <message>
   <source>The question arrived there; the register says so. Ask again in {n} minutes</source>
   <translation>La pregunta llegó allí; el registro lo dice. Pregunte de nuevo dentro de {n} minutos</translation>
  </message>
  <message>
   <source>The question arrived there; the register says so. Ask again in {n} seconds</source>
   <translation>La pregunta llegó allí; el registro lo dice. Pregunte de nuevo dentro de {n} segundos</translation>
  </message>
  <message>
   <source>The question arrived there; the register says so. Ask again later</source>
   <translation>La pregunta llegó allí; el registro lo dice. Pregunte de nuevo más tarde</translation>
  </message>
  <message>
   <source>The question arrived there; the register says so. Check both in the settings under Cloud: the address mostly ends in /v1</source>
   <translation>La pregunta llegó allí; el registro lo dice. Compruebe ambos en los ajustes, en Nube: la dirección suele terminar en /v1</translation>
  </message>
  <message>
   <source>The question arrived there; the register says so. Check that the address in the settings under Cloud is that of a server that speaks the OpenAI protocol</source>
   <translation>La pregunta llegó allí; el registro lo dice. Compruebe que la dirección en los ajustes, en Nube, es la de un servidor que habla el protocolo OpenAI</translation>
  </message>
  <message>
   <source>The question arrived there; the register says so. Check the address in the settings under Cloud</source>
   <translation>La pregunta llegó allí; el registro lo dice. Compruebe la dirección en los ajustes, en Nube</translation>
  </message>
  <message>
   <source>The question arrived there; the register says so. Check the address in the settings under Cloud: it mostly ends in /v1</source>
   <translation>La pregunta llegó allí; el registro lo dice. Compruebe la dirección en los ajustes, en Nube: suele terminar en /v1</translation>
  </message>
  <message>
   <source>The question arrived there; the register says so. Check the key in the settings under Cloud, and whether it is good for this model</source>
   <translation>La pregunta llegó allí; el registro lo dice. Compruebe la clave en los ajustes, en Nube, y si vale para este modelo</translation>
  </message>
  <message>
   <source>The question arrived there; the register says so. Check the settings under Cloud</source>
   <translation>La pregunta llegó allí; el registro lo dice. Compruebe los ajustes, en Nube</translation>
  </message>
  <message>
   <source>The question arrived there; the register says so. Choose fewer passages, and ask again</source>
   <translation>La pregunta llegó allí; el registro lo dice. Elija menos pasajes y pregunte de nuevo</translation>
  </message>
  <message>
   <source>The question arrived there; the register says so. Choose fewer passages, or check the name of the model in the settings under Cloud</source>
   <translation>La pregunta llegó allí; el registro lo dice. Elija menos pasajes o compruebe el nombre del modelo en los ajustes, en Nube</translation>
  </message>
  <message>
   <source>The question arrived there; the register says so. See to it at the server's provider, and ask again</source>
   <translation>La pregunta llegó allí; el registro lo dice. Resuélvalo con el proveedor del servidor y pregunte de nuevo</translation>
  </message>
  <message>
   <source>The question does not fit into the model's memory</source>
   <translation>La pregunta no cabe en la memoria del modelo</translation>
  </message>
  <message>
   <source>The question holds characters that are no characters</source>
   <translation>La pregunta contiene caracteres no válidos</translation>
  </message>
  <message>
   <source>The question is empty</source>
   <translation>La pregunta está vacía</translation>
  </message>
  <message>
   <source>The question is longer than {a} characters</source>
   <translation>La pregunta supera los {a} caracteres</translation>
  </message>
  <message>
   <source>The question may have arrived there; the register says so. Try again later</source>
   <translation>La pregunta puede haber llegado allí; el registro lo dice. Inténtelo más tarde</translation>
  </message>
  <message>
   <source>The register could not be written into this file</source>
   <translation>No se pudo escribir el registro en este archivo</translation>
  </message>
  <message>
   <source>The register ends with entry {n}, and entry {m} was seen at its end before</source>
   <translation>El registro termina con la entrada {n}, y antes se vio la entrada {m} a su final</translation>
  </message>
  <message>
   <source>The register is exported as CSV or JSON</source>
   <translation>El registro se exporta como CSV o JSON</translation>
  </message>
  <message>
   <source>The release is damaged</source>
   <translation>La versión está dañada</translation>
  </message>
  <message>
   <source>The release says of itself what this Murmur does not understand ({a})</source>
   <translation>La versión dice de sí misma algo que este Murmur no entiende ({a})</translation>
  </message>
  <message>
   <source>The release that lies beside {a} does not name it</source>
   <translation>La versión que está junto a {a} no lo nombra</translation>
  </message>
  <message>
   <source>The server gave an address that cannot be understood</source>
   <translation>El servidor dio una dirección que no se entiende</translation>
  </message>
  <message>
   <source>The server's address does not begin with https:// and a name</source>
   <translation>La dirección del servidor no empieza por https:// y un nombre</translation>
  </message>
  <message>
   <source>The server's address holds more than a server and a path, or letters that an address cannot have</source>
   <translation>La dirección del servidor contiene más que un servidor y una ruta, o caracteres que una dirección no puede tener</translation>
  </message>
  <message>
   <source>The server's address {a}</source>
   <translation>La dirección del servidor: {a}</translation>
  </message>
  <message>
   <source>The settings have changed since this was approved</source>
   <translation>Los ajustes han cambiado desde esta aprobación</translation>
  </message>
  <message>
   <source>The sheet has more rows than Murmur can read</source>
   <translation>La hoja tiene más filas de las que Murmur puede leer</translation>
  </message>
  <message>
   <source>The sheet holds more cells than Murmur can read</source>
   <translation>La hoja contiene más celdas de las que Murmur puede leer</translation>
  </message>
  <message>
   <source>The sheet holds more text than Murmur can read</source>
   <translation>La hoja contiene más texto del que Murmur puede leer</translation>
  </message>
  <message>
   <source>The signature does not fit: this was not signed by the makers of this Murmur, or was changed since</source>
   <translation>La firma no corresponde: esto no lo firmaron los autores de este Murmur, o se cambió después</translation>
  </message>
  <message>
   <source>The spreadsheet holds more text than Murmur can read</source>
   <translation>La hoja de cálculo contiene más texto del que Murmur puede leer</translation>
  </message>
  <message>
   <source>The spreadsheet holds no words and no numbers</source>
   <translation>La hoja de cálculo no contiene palabras ni números</translation>
  </message>
  <message>
   <source>The system's keyring did not take the key</source>
   <translation>El llavero del sistema no aceptó la clave</translation>
  </message>
  <message>
   <source>The text is cut short or damaged</source>
   <translation>El texto está cortado o dañado</translation>
  </message>
  <message>
   <source>The text is larger than {a} MB</source>
   <translation>El texto supera los {a} MB</translation>
  </message>
  <message>
   <source>The text is too long for this model</source>
   <translation>El texto es demasiado largo para este modelo</translation>
  </message>
  <message>
   <source>The text's encoding could not be told</source>
   <translation>No se pudo reconocer la codificación del texto</translation>
  </message>
  <message>
   <source>The update could not be had</source>
   <translation>No se pudo obtener la actualización</translation>
  </message>
  <message>
   <source>The weekday “{words}” does not stand in the cited passage</source>
   <translation>El día «{words}» no figura en el pasaje citado</translation>
  </message>
  <message>
   <source>The workbook has more sheets than Murmur can read</source>
   <translation>El libro tiene más hojas de las que Murmur puede leer</translation>
  </message>
  <message>
   <source>The workbook holds more text than Murmur can read</source>
   <translation>El libro contiene más texto del que Murmur puede leer</translation>
  </message>
  <message>
   <source>The workbook holds no words and no numbers</source>
   <translation>El libro no contiene palabras ni números</translation>
  </message>
  <message>
   <source>There is a library here already</source>
   <translation>Aquí ya hay una biblioteca</translation>
  </message>
  <message>
   <source>There is already a collection called {a}</source>
   <translation>Ya existe una colección llamada {a}</translation>
  </message>
  <message>
   <source>There is no collection called {a}</source>
   <translation>No hay ninguna colección llamada {a}</translation>
  </message>
  <message>
   <source>There is no display to open a window on</source>
   <translation>No hay pantalla en la que abrir una ventana</translation>
  </message>
  <message>
   <source>There is no faster copy of {a}</source>
   <translation>No hay una copia más rápida de {a}</translation>
  </message>
  <message>
   <source>There is no library in this folder</source>
   <translation>No hay ninguna biblioteca en esta carpeta</translation>
  </message>
  <message>
   <source>There is no model called {a}</source>
   <translation>No hay ningún modelo llamado {a}</translation>
  </message>
  <message>
   <source>There is no signature here ({a})</source>
   <translation>Aquí no hay firma ({a})</translation>
  </message>
  <message>
   <source>There is no source [{n}]</source>
   <translation>No hay ninguna fuente [{n}]</translation>
  </message>
  <message>
   <source>There is no such collection</source>
   <translation>Esa colección no existe</translation>
  </message>
  <message>
   <source>There is no such conversation</source>
   <translation>Esa conversación no existe</translation>
  </message>
  <message>
   <source>There is no such document</source>
   <translation>Ese documento no existe</translation>
  </message>
  <message>
   <source>There is no such page</source>
   <translation>Esa página no existe</translation>
  </message>
  <message>
   <source>There is no such passage</source>
   <translation>Ese pasaje no existe</translation>
  </message>
  <message>
   <source>There is no such question in this conversation</source>
   <translation>En esta conversación no hay tal pregunta</translation>
  </message>
  <message>
   <source>There is no {a} here that says what this is</source>
   <translation>Aquí no hay ningún {a} que diga qué es esto</translation>
  </message>
  <message>
   <source>There is not enough room on the disk.</source>
   <translation>No hay sitio suficiente en el disco.</translation>
  </message>
  <message>
   <source>This approval is unknown, or was used already</source>
   <translation>Esta aprobación es desconocida o ya se usó</translation>
  </message>
  <message>
   <source>This backup is cut short, damaged, or no backup of Murmur</source>
   <translation>Esta copia está cortada, dañada o no es una copia de Murmur</translation>
  </message>
  <message>
   <source>This build of Murmur carries no release key, so it cannot verify updates</source>
   <translation>Este Murmur se construyó sin clave de publicación, así que no puede verificar actualizaciones</translation>
  </message>
  <message>
   <source>This command was not understood</source>
   <translation>No se entendió esta orden</translation>
  </message>
  <message>
   <source>This computer could not be measured</source>
   <translation>No se pudo medir este equipo</translation>
  </message>
  <message>
   <source>This computer's policy asks for sealed workers, and this worker could not seal itself</source>
   <translation>La directiva de este equipo exige procesos aislados y este no pudo aislarse</translation>
  </message>
  <message>
   <source>This computer's policy for Murmur cannot be used</source>
   <translation>No se puede usar la directiva de este equipo para Murmur</translation>
  </message>
  <message>
   <source>This computer's policy lets models be installed from signed bundles only</source>
   <translation>La directiva de este equipo solo permite instalar modelos desde paquetes firmados</translation>
  </message>
  <message>
   <source>This file changes another model and is none itself</source>
   <translation>Este archivo cambia otro modelo y no es uno él mismo</translation>
  </message>
  <message>
   <source>This file describes a model and holds none</source>
   <translation>Este archivo describe un modelo y no contiene ninguno</translation>
  </message>
  <message>
   <source>This file is being downloaded already</source>
   <translation>Este archivo ya se está descargando</translation>
  </message>
  <message>
   <source>This file is no head of a register</source>
   <translation>Este archivo no es el estado final de un registro</translation>
  </message>
  <message>
   <source>This file is one part of a model in several files</source>
   <translation>Este archivo es una parte de un modelo en varios archivos</translation>
  </message>
  <message>
   <source>This file lets a model see pictures and is none itself</source>
   <translation>Este archivo permite a un modelo ver imágenes y no es uno él mismo</translation>
  </message>
  <message>
   <source>This folder cannot be opened</source>
   <translation>No se puede abrir esta carpeta</translation>
  </message>
  <message>
   <source>This folder holds too many files</source>
   <translation>Esta carpeta contiene demasiados archivos</translation>
  </message>
  <message>
   <source>This folder holds {a} model files, and no {b}</source>
   <translation>Esta carpeta contiene {a} archivos de modelo, y ningún {b}</translation>
  </message>
  <message>
   <source>This folder is not there or cannot be opened</source>
   <translation>Esta carpeta no está o no se puede abrir</translation>
  </message>
  <message>
   <source>This folder is not watched</source>
   <translation>Esta carpeta no se vigila</translation>
  </message>
  <message>
   <source>This folder was written by a newer Murmur</source>
   <translation>Esta carpeta la escribió un Murmur más reciente</translation>
  </message>
  <message>
   <source>This head is that of another library's register</source>
   <translation>Este estado final es el del registro de otra biblioteca</translation>
  </message>
  <message>
   <source>This is Murmur {a}, the version that is here already</source>
   <translation>Este es Murmur {a}, la versión que ya está aquí</translation>
  </message>
  <message>
   <source>This is Murmur {a}, which is older than {b}, the one that is here</source>
   <translation>Este es Murmur {a}, más antiguo que {b}, el que está aquí</translation>
  </message>
  <message>
   <source>This is a packed archive</source>
   <translation>Es un archivo comprimido</translation>
  </message>
  <message>
   <source>This is not a file</source>
   <translation>Esto no es un archivo</translation>
  </message>
  <message>
   <source>This is not a model file Murmur can read</source>
   <translation>No es un archivo de modelo que Murmur pueda leer</translation>
  </message>
  <message>
   <source>This is not how a recovery key is written</source>
   <translation>Así no se escribe una clave de recuperación</translation>
  </message>
  <message>
   <source>This is not in this document.</source>
   <translation>Esto no está en este documento.</translation>
  </message>
  <message>
   <source>This is not in your documents.</source>
   <translation>Esto no está en sus documentos.</translation>
  </message>
  <message>
   <source>This kind of document has no pages to draw</source>
   <translation>Este tipo de documento no tiene páginas que dibujar</translation>
  </message>
  <message>
   <source>This library has no recovery key</source>
   <translation>Esta biblioteca no tiene clave de recuperación</translation>
  </message>
  <message>
   <source>This library's key is in the keyring of your desktop, which cannot be reached from here</source>
   <translation>La clave de esta biblioteca está en el llavero de su escritorio, que no es accesible desde aquí</translation>
  </message>
  <message>
   <source>This model comes with terms that you have to accept first</source>
   <translation>Este modelo tiene condiciones que debe aceptar antes</translation>
  </message>
  <message>
   <source>This model file has no chat template</source>
   <translation>Este archivo de modelo no tiene plantilla de chat</translation>
  </message>
  <message>
   <source>This model is in use</source>
   <translation>Este modelo está en uso</translation>
  </message>
  <message>
   <source>This model is not on your organisation's list of models</source>
   <translation>Este modelo no está en la lista de modelos de su organización</translation>
  </message>
  <message>
   <source>This passphrase does not open the library</source>
   <translation>Esta frase de contraseña no abre la biblioteca</translation>
  </message>
  <message>
   <source>This question is not in the conversation any more</source>
   <translation>Esta pregunta ya no está en la conversación</translation>
  </message>
  <message>
   <source>This question may cost more than is left for this month</source>
   <translation>Esta pregunta puede costar más de lo que queda para este mes</translation>
  </message>
  <message>
   <source>This question may cost more than is left for today</source>
   <translation>Esta pregunta puede costar más de lo que queda para hoy</translation>
  </message>
  <message>
   <source>This question would cost more than the limit that is set</source>
   <translation>Esta pregunta costaría más que el límite fijado</translation>
  </message>
  <message>
   <source>This recovery key does not open the library</source>
   <translation>Esta clave de recuperación no abre la biblioteca</translation>
  </message>
  <message>
   <source>This release brings no model</source>
   <translation>Esta versión no trae ningún modelo</translation>
  </message>
  <message>
   <source>This release holds no installer for its system</source>
   <translation>Esta versión no contiene instalador para su sistema</translation>
  </message>
  <message>
   <source>This release is for {a}, and this computer is {b}</source>
   <translation>Esta versión es para {a}, y este equipo es {b}</translation>
  </message>
  <message>
   <source>This release is not newer than the Murmur that is here</source>
   <translation>Esta versión no es más nueva que el Murmur que está aquí</translation>
  </message>
  <message>
   <source>This setting cannot be kept</source>
   <translation>No se puede guardar este ajuste</translation>
  </message>
  <message>
   <source>This was no question about documents, so there is no passage to send</source>
   <translation>No era una pregunta sobre documentos, así que no hay pasaje que enviar</translation>
  </message>
  <message>
   <source>This worker works, but the system does not hold it back; see the page on the seal</source>
   <translation>Este proceso funciona, pero el sistema no lo retiene; vea la página sobre el aislamiento</translation>
  </message>
  <message>
   <source>Too few of its words stand in the cited passage</source>
   <translation>Muy pocas de sus palabras figuran en el pasaje citado</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Intentar de nuevo</translation>
  </message>
  <message>
   <source>Try again, or use the recovery key if you made one</source>
   <translation>Inténtelo de nuevo o use la clave de recuperación si creó una</translation>
  </message>
  <message>
   <source>Try again; if it happens again, report this line</source>
   <translation>Inténtelo de nuevo; si vuelve a ocurrir, comunique esta línea</translation>
  </message>
  <message>
   <source>Try again; if it happens again, run `murmur doctor`</source>
   <translation>Inténtelo de nuevo; si vuelve a ocurrir, ejecute `murmur doctor`</translation>
  </message>
  <message>
   <source>Type a name of letters and digits</source>
   <translation>Escriba un nombre de letras y cifras</translation>
  </message>
  <message>
   <source>Type a question about your documents</source>
   <translation>Escriba una pregunta sobre sus documentos</translation>
  </message>
  <message>
   <source>Type it again</source>
   <translation>Escríbalo de nuevo</translation>
  </message>
  <message>
   <source>Unlock the keyring and try again, or choose a passphrase instead</source>
   <translation>Desbloquee el llavero e inténtelo de nuevo, o elija una frase de contraseña</translation>
  </message>
  <message>
   <source>Unpack it, and install the folder or the .gguf file in it</source>
   <translation>Descomprímalo e instale la carpeta o el archivo .gguf que contiene</translation>
  </message>
  <message>
   <source>Unpack the bundle yourself</source>
   <translation>Descomprima usted el paquete</translation>
  </message>
  <message>
   <source>Update Murmur to open it</source>
   <translation>Actualice Murmur para abrirla</translation>
  </message>
  <message>
   <source>Update Murmur, or get another</source>
   <translation>Actualice Murmur o consiga otro</translation>
  </message>
  <message>
   <source>Use `murmur add` instead</source>
   <translation>Use `murmur add` en su lugar</translation>
  </message>
  <message>
   <source>Use another one first</source>
   <translation>Use primero otro</translation>
  </message>
  <message>
   <source>Wait for that download to end</source>
   <translation>Espere a que termine esa descarga</translation>
  </message>
  <message>
   <source>What a million tokens of answer cost</source>
   <translation>Lo que cuesta un millón de tokens de respuesta</translation>
  </message>
  <message>
   <source>What a million tokens of question cost, in your currency</source>
   <translation>Lo que cuesta un millón de tokens de pregunta, en su moneda</translation>
  </message>
  <message>
   <source>What has arrived is kept; try again later, or install the model from a file</source>
   <translation>Lo que ha llegado se conserva; inténtelo más tarde o instale el modelo desde un archivo</translation>
  </message>
  <message>
   <source>What would be sent cannot be sent</source>
   <translation>Lo que se enviaría no se puede enviar</translation>
  </message>
  <message>
   <source>What would be sent is not what was approved</source>
   <translation>Lo que se enviaría no es lo que se aprobó</translation>
  </message>
  <message>
   <source>Where your network looks into connections, ask your administrator for the file of its certificate</source>
   <translation>Si su red inspecciona las conexiones, pida a su administrador el archivo de su certificado</translation>
  </message>
  <message>
   <source>Word</source>
   <translation>Word</translation>
  </message>
  <message>
   <source>Your administrator has chosen the model</source>
   <translation>Su administrador ha elegido el modelo</translation>
  </message>
  <message>
   <source>Your documents can be searched by words; run `murmur doctor`</source>
   <translation>Sus documentos pueden buscarse por palabras; ejecute `murmur doctor`</translation>
  </message>
  <message>
   <source>Your organisation has a list of model files, and a faster copy is another file</source>
   <translation>Su organización tiene una lista de archivos de modelos, y una copia más rápida es otro archivo</translation>
  </message>
  <message>
   <source>Your organisation requires a passphrase, and the keyring alone opens this library</source>
   <translation>Su organización exige una frase de contraseña, y el llavero solo abre esta biblioteca</translation>
  </message>
  <message>
   <source>Your organisation requires a passphrase, so the keyring cannot open the library</source>
   <translation>Su organización exige una frase de contraseña, así que el llavero no puede abrir la biblioteca</translation>
  </message>
  <message>
   <source>Your organisation's list of models does not have it, so it can be neither fetched nor used.</source>
   <translation>No está en la lista de modelos de su organización, así que no se puede descargar ni usar.</translation>
  </message>
  <message>
   <source>Your own list of models cannot be read</source>
   <translation>No se puede leer su propia lista de modelos</translation>
  </message>
  <message>
   <source>Your settings could not be used ({what}); they are kept as {name}</source>
   <translation>No se pudieron usar sus ajustes ({what}); se conservan como {name}</translation>
  </message>
  <message>
   <source>a passphrase opens it</source>
   <translation>la abre una frase de contraseña</translation>
  </message>
  <message>
   <source>backups are not known here</source>
   <translation>las copias no se conocen aquí</translation>
  </message>
  <message>
   <source>changed</source>
   <translation>cambiado</translation>
  </message>
  <message>
   <source>chapter {n}</source>
   <translation>capítulo {n}</translation>
  </message>
  <message>
   <source>chat</source>
   <translation>chat</translation>
  </message>
  <message>
   <source>chat model</source>
   <translation>modelo de chat</translation>
  </message>
  <message>
   <source>cloud</source>
   <translation>nube</translation>
  </message>
  <message>
   <source>document {name}</source>
   <translation>documento {name}</translation>
  </message>
  <message>
   <source>downloads</source>
   <translation>descargas</translation>
  </message>
  <message>
   <source>drawing reader</source>
   <translation>dibujo de páginas</translation>
  </message>
  <message>
   <source>e-books (EPUB)</source>
   <translation>libros electrónicos (EPUB)</translation>
  </message>
  <message>
   <source>embedder</source>
   <translation>búsqueda por significado</translation>
  </message>
  <message>
   <source>forbidden by the policy: nothing is ever sent</source>
   <translation>prohibido por la directiva: nunca se envía nada</translation>
  </message>
  <message>
   <source>gpu</source>
   <translation>procesador gráfico</translation>
  </message>
  <message>
   <source>host</source>
   <translation>servidor</translation>
  </message>
  <message>
   <source>http://proxy.company.example:3128</source>
   <translation>http://proxy.empresa.example:3128</translation>
  </message>
  <message>
   <source>https://models.company.example</source>
   <translation>https://modelos.empresa.example</translation>
  </message>
  <message>
   <source>https://models.company.example/v1</source>
   <translation>https://modelos.empresa.example/v1</translation>
  </message>
  <message>
   <source>https://updates.company.example/murmur</source>
   <translation>https://actualizaciones.empresa.example/murmur</translation>
  </message>
  <message>
   <source>it sets {a}; SHA-256 {b}</source>
   <translation>fija {a}; SHA-256 {b}</translation>
  </message>
  <message>
   <source>its key is thrown away at the end</source>
   <translation>su clave se tira al final</translation>
  </message>
  <message>
   <source>key</source>
   <translation>clave</translation>
  </message>
  <message>
   <source>level Sealed</source>
   <translation>nivel Sellado</translation>
  </message>
  <message>
   <source>level Standard</source>
   <translation>nivel Estándar</translation>
  </message>
  <message>
   <source>library</source>
   <translation>biblioteca</translation>
  </message>
  <message>
   <source>line {n}</source>
   <translation>línea {n}</translation>
  </message>
  <message>
   <source>mail (EML)</source>
   <translation>correos (EML)</translation>
  </message>
  <message>
   <source>mailboxes (MBOX)</source>
   <translation>buzones (MBOX)</translation>
  </message>
  <message>
   <source>matched: {words}</source>
   <translation>contiene: {words}</translation>
  </message>
  <message>
   <source>may ask the network for one file, not be asked; no other file ({a})</source>
   <translation>puede pedir un archivo a la red, sin que le pregunten; ningún otro archivo ({a})</translation>
  </message>
  <message>
   <source>message {n}</source>
   <translation>mensaje {n}</translation>
  </message>
  <message>
   <source>missing</source>
   <translation>ausente</translation>
  </message>
  <message>
   <source>murmur</source>
   <translation>Murmur</translation>
  </message>
  <message>
   <source>near in meaning</source>
   <translation>próximo en significado</translation>
  </message>
  <message>
   <source>no socket, own files only; tried and refused ({a})</source>
   <translation>sin red, solo sus propios archivos; se intentó y se rechazó ({a})</translation>
  </message>
  <message>
   <source>none: nobody but you decides here</source>
   <translation>ninguna: aquí decide solo usted</translation>
  </message>
  <message>
   <source>not as it was written, from entry {a} on</source>
   <translation>no está como se escribió, desde la entrada {a}</translation>
  </message>
  <message>
   <source>on a page that matches</source>
   <translation>en una página que coincide</translation>
  </message>
  <message>
   <source>on: each time you approve what leaves</source>
   <translation>activada: cada vez usted aprueba lo que sale</translation>
  </message>
  <message>
   <source>on; collections opened for it: {a}; each time you approve what leaves</source>
   <translation>activada; colecciones abiertas para ella: {a}; cada vez usted aprueba lo que sale</translation>
  </message>
  <message>
   <source>only when you ask for a model, and from {a} alone</source>
   <translation>solo cuando usted pide un modelo, y solo de {a}</translation>
  </message>
  <message>
   <source>only when you ask for a model, from the hosts that models.toml lists</source>
   <translation>solo cuando usted pide un modelo, de los servidores que nombra models.toml</translation>
  </message>
  <message>
   <source>page {n}</source>
   <translation>página {n}</translation>
  </message>
  <message>
   <source>page {pages} of {document} unreadable</source>
   <translation>página {pages} de {document} ilegible</translation>
  </message>
  <message>
   <source>pages {pages}</source>
   <translation>páginas {pages}</translation>
  </message>
  <message>
   <source>pages {pages} of {document} unreadable</source>
   <translation>páginas {pages} de {document} ilegibles</translation>
  </message>
  <message>
   <source>pictures</source>
   <translation>imágenes</translation>
  </message>
  <message>
   <source>plain text</source>
   <translation>texto sin formato</translation>
  </message>
  <message>
   <source>policy</source>
   <translation>directiva</translation>
  </message>
  <message>
   <source>policy rules</source>
   <translation>reglas de la directiva</translation>
  </message>
  <message>
   <source>private host</source>
   <translation>servidor privado</translation>
  </message>
  <message>
   <source>reader</source>
   <translation>lectura</translation>
  </message>
  <message>
   <source>recovery key: none</source>
   <translation>clave de recuperación: ninguna</translation>
  </message>
  <message>
   <source>recovery key: yes</source>
   <translation>clave de recuperación: sí</translation>
  </message>
  <message>
   <source>register</source>
   <translation>registro</translation>
  </message>
  <message>
   <source>row {n}</source>
   <translation>fila {n}</translation>
  </message>
  <message>
   <source>run chown root and chmod {mode} on it</source>
   <translation>ejecute chown root y chmod {mode} sobre él</translation>
  </message>
  <message>
   <source>settings</source>
   <translation>ajustes</translation>
  </message>
  <message>
   <source>settings.json is not encrypted, so {names} is ignored in it: set it in Murmur's settings</source>
   <translation>settings.json no está cifrado, así que {names} se ignora en él: fíjelo en los ajustes de Murmur</translation>
  </message>
  <message>
   <source>sha256</source>
   <translation>SHA-256</translation>
  </message>
  <message>
   <source>slide {n}</source>
   <translation>diapositiva {n}</translation>
  </message>
  <message>
   <source>storage</source>
   <translation>almacenamiento</translation>
  </message>
  <message>
   <source>switched off</source>
   <translation>desactivado</translation>
  </message>
  <message>
   <source>switched off: nothing is ever sent</source>
   <translation>desactivada: nunca se envía nada</translation>
  </message>
  <message>
   <source>text recognition</source>
   <translation>reconocimiento de texto</translation>
  </message>
  <message>
   <source>the policy's file has changed since Murmur was started</source>
   <translation>el archivo de la directiva ha cambiado desde que se inició Murmur</translation>
  </message>
  <message>
   <source>the system's keyring opens it</source>
   <translation>la abre el llavero del sistema</translation>
  </message>
  <message>
   <source>whole; entries: {a}</source>
   <translation>íntegro; entradas: {a}</translation>
  </message>
  <message>
   <source>{a} answered with a web page</source>
   <translation>{a} respondió con una página web</translation>
  </message>
  <message>
   <source>{a} broke off{b}</source>
   <translation>{a} se interrumpió{b}</translation>
  </message>
  <message>
   <source>{a} cannot be downloaded</source>
   <translation>{a} no se puede descargar</translation>
  </message>
  <message>
   <source>{a} cannot be written</source>
   <translation>No se puede escribir en {a}</translation>
  </message>
  <message>
   <source>{a} comes with Murmur and cannot be removed</source>
   <translation>{a} viene con Murmur y no se puede quitar</translation>
  </message>
  <message>
   <source>{a} comes with terms that you have to accept first: {b}</source>
   <translation>{a} tiene condiciones que debe aceptar antes: {b}</translation>
  </message>
  <message>
   <source>{a} could not be found</source>
   <translation>No se encontró {a}</translation>
  </message>
  <message>
   <source>{a} could not be reached</source>
   <translation>No se pudo llegar a {a}</translation>
  </message>
  <message>
   <source>{a} could not show a certificate that this computer trusts</source>
   <translation>{a} no pudo mostrar un certificado en el que este equipo confíe</translation>
  </message>
  <message>
   <source>{a} could not show a certificate that this computer trusts, so nothing was fetched from it</source>
   <translation>{a} no pudo mostrar un certificado en el que este equipo confíe, así que no se obtuvo nada de allí</translation>
  </message>
  <message>
   <source>{a} documents inside this file needed too much; the rest was left alone</source>
   <translation>{a} documentos de este archivo necesitaban demasiado; el resto no se leyó</translation>
  </message>
  <message>
   <source>{a} does not hand this file out (answer {b})</source>
   <translation>{a} no entrega este archivo (respuesta {b})</translation>
  </message>
  <message>
   <source>{a} does not hand this file out in one piece</source>
   <translation>{a} no entrega este archivo de una pieza</translation>
  </message>
  <message>
   <source>{a} does not have this file any more (answer {b})</source>
   <translation>{a} ya no tiene este archivo (respuesta {b})</translation>
  </message>
  <message>
   <source>{a} does not have what was asked for (answer {b})</source>
   <translation>{a} no tiene lo que se pidió (respuesta {b})</translation>
  </message>
  <message>
   <source>{a} does not protect the connection as it must (TLS)</source>
   <translation>{a} no protege la conexión como debe (TLS)</translation>
  </message>
  <message>
   <source>{a} ended before the file was whole</source>
   <translation>{a} terminó antes de que el archivo estuviera completo</translation>
  </message>
  <message>
   <source>{a} gains nothing clear by another format ({b} times as fast)</source>
   <translation>{a} no gana nada claro con otro formato ({b} veces más rápido)</translation>
  </message>
  <message>
   <source>{a} gave an address that cannot be understood</source>
   <translation>{a} dio una dirección que no se entiende</translation>
  </message>
  <message>
   <source>{a} gave an answer that Murmur cannot read</source>
   <translation>{a} dio una respuesta que Murmur no puede leer</translation>
  </message>
  <message>
   <source>{a} gave an answer that Murmur cannot use ({b})</source>
   <translation>{a} dio una respuesta que Murmur no puede usar ({b})</translation>
  </message>
  <message>
   <source>{a} has gone silent</source>
   <translation>{a} ha enmudecido</translation>
  </message>
  <message>
   <source>{a} has several files</source>
   <translation>{a} consta de varios archivos</translation>
  </message>
  <message>
   <source>{a} is in force</source>
   <translation>{a} está en vigor</translation>
  </message>
  <message>
   <source>{a} is in force; whether only administrators can write it is not checked on Windows</source>
   <translation>{a} está en vigor; en Windows no se comprueba si solo los administradores pueden escribirla</translation>
  </message>
  <message>
   <source>{a} is in the fastest format already</source>
   <translation>{a} ya está en el formato más rápido</translation>
  </message>
  <message>
   <source>{a} is in trouble or too busy (answer {b}){c}</source>
   <translation>{a} tiene problemas o está saturado (respuesta {b}){c}</translation>
  </message>
  <message>
   <source>{a} is no chat model</source>
   <translation>{a} no es un modelo de conversación</translation>
  </message>
  <message>
   <source>{a} is not a private address, so it is not asked without protection</source>
   <translation>{a} no es una dirección privada, así que no se le pregunta sin protección</translation>
  </message>
  <message>
   <source>{a} is not installed</source>
   <translation>{a} no está instalado</translation>
  </message>
  <message>
   <source>{a} is not on the administrator's list of servers</source>
   <translation>{a} no está en la lista de servidores del administrador</translation>
  </message>
  <message>
   <source>{a} is not on the list of servers that may be asked</source>
   <translation>{a} no está en la lista de servidores a los que se puede preguntar</translation>
  </message>
  <message>
   <source>{a} is not on your organisation's list of models</source>
   <translation>{a} no está en la lista de modelos de su organización</translation>
  </message>
  <message>
   <source>{a} is not the file of {b}</source>
   <translation>{a} no es el archivo de {b}</translation>
  </message>
  <message>
   <source>{a} is not the file that was signed: it is missing, cut short or changed</source>
   <translation>{a} no es el archivo que se firmó: falta, está cortado o cambiado</translation>
  </message>
  <message>
   <source>{a} is too busy at the moment (answer {b})</source>
   <translation>{a} está demasiado ocupado en este momento (respuesta {b})</translation>
  </message>
  <message>
   <source>{a} needs {b} MB more, and the disk has {c} MB left</source>
   <translation>{a} necesita {b} MB más, y al disco le quedan {c} MB</translation>
  </message>
  <message>
   <source>{a} offers a file of another size</source>
   <translation>{a} ofrece un archivo de otro tamaño</translation>
  </message>
  <message>
   <source>{a} offers a file of another size ({b} bytes, not {c})</source>
   <translation>{a} ofrece un archivo de otro tamaño ({b} bytes, no {c})</translation>
  </message>
  <message>
   <source>{a} questions have left today, and no more are allowed</source>
   <translation>Hoy han salido {a} preguntas y no se permiten más</translation>
  </message>
  <message>
   <source>{a} sends more than an answer can be</source>
   <translation>{a} envía más de lo que puede ser una respuesta</translation>
  </message>
  <message>
   <source>{a} sends more than such a file may have</source>
   <translation>{a} envía más de lo que puede tener un archivo así</translation>
  </message>
  <message>
   <source>{a} sends more than the file has</source>
   <translation>{a} envía más de lo que tiene el archivo</translation>
  </message>
  <message>
   <source>{a} sends the download round in a circle</source>
   <translation>{a} hace dar vueltas a la descarga</translation>
  </message>
  <message>
   <source>{a} sent its answer packed, which was not asked for</source>
   <translation>{a} envió su respuesta comprimida, lo que no se había pedido</translation>
  </message>
  <message>
   <source>{a} sent the file packed, which was not asked for</source>
   <translation>{a} envió el archivo comprimido, lo que no se pidió</translation>
  </message>
  <message>
   <source>{a} took too long to finish its answer</source>
   <translation>{a} tardó demasiado en terminar su respuesta</translation>
  </message>
  <message>
   <source>{a} under Answers</source>
   <translation>{a}, en Respuestas</translation>
  </message>
  <message>
   <source>{a} wanted to send the question on{b}, and that is never followed</source>
   <translation>{a} quiso enviar la pregunta a otro sitio{b}, y eso no se sigue nunca</translation>
  </message>
  <message>
   <source>{a} would get the question unprotected</source>
   <translation>{a} recibiría la pregunta sin protección</translation>
  </message>
  <message>
   <source>{a} would send the file unprotected, and that is not accepted</source>
   <translation>{a} enviaría el archivo sin protección, y eso no se acepta</translation>
  </message>
  <message>
   <source>{a} {b} (answer {c}){d}</source>
   <translation>{a} {b} (respuesta {c}){d}</translation>
  </message>
  <message>
   <source>{a}, Python {b}, {c}</source>
   <translation>{a}, Python {b}, {c}</translation>
  </message>
  <message>
   <source>{a}, and nothing went further. Enter the address that is meant {b}, if you trust it</source>
   <translation>{a}, y nada fue más allá. Escriba {b} la dirección correcta, si confía en ella</translation>
  </message>
  <message>
   <source>{a}. Ask again {b}</source>
   <translation>{a}. Pregunte de nuevo {b}</translation>
  </message>
  <message>
   <source>{a}. Check the address {b}: it mostly ends in /v1</source>
   <translation>{a}. Compruebe {b} la dirección: suele terminar en /v1</translation>
  </message>
  <message>
   <source>{document} unreadable</source>
   <translation>{document} ilegible</translation>
  </message>
  <message>
   <source>{host} asks to be paid first (answer {n})</source>
   <translation>{host} pide que se le pague antes (respuesta {n})</translation>
  </message>
  <message>
   <source>{host} asks to be paid first (answer {n}) (it says: “{words}”)</source>
   <translation>{host} pide que se le pague antes (respuesta {n}: «{words}»)</translation>
  </message>
  <message>
   <source>{host} broke off</source>
   <translation>{host} se interrumpió</translation>
  </message>
  <message>
   <source>{host} broke off (it says: “{words}”)</source>
   <translation>{host} se interrumpió (dice: «{words}»)</translation>
  </message>
  <message>
   <source>{host} did not accept the key (answer {n})</source>
   <translation>{host} no aceptó la clave (respuesta {n})</translation>
  </message>
  <message>
   <source>{host} did not accept the key (answer {n}) (it says: “{words}”)</source>
   <translation>{host} no aceptó la clave (respuesta {n}: «{words}»)</translation>
  </message>
  <message>
   <source>{host} did not understand the question (answer {n})</source>
   <translation>{host} no entendió la pregunta (respuesta {n})</translation>
  </message>
  <message>
   <source>{host} did not understand the question (answer {n}) (it says: “{words}”)</source>
   <translation>{host} no entendió la pregunta (respuesta {n}: «{words}»)</translation>
  </message>
  <message>
   <source>{host} does not know this address or this model (answer {n})</source>
   <translation>{host} no conoce esta dirección o este modelo (respuesta {n})</translation>
  </message>
  <message>
   <source>{host} does not know this address or this model (answer {n}) (it says: “{words}”)</source>
   <translation>{host} no conoce esta dirección o este modelo (respuesta {n}: «{words}»)</translation>
  </message>
  <message>
   <source>{host} gave an answer that Murmur cannot use (answer {n})</source>
   <translation>{host} dio una respuesta que Murmur no puede usar (respuesta {n})</translation>
  </message>
  <message>
   <source>{host} gave an answer that Murmur cannot use (answer {n}) (it says: “{words}”)</source>
   <translation>{host} dio una respuesta que Murmur no puede usar (respuesta {n}: «{words}»)</translation>
  </message>
  <message>
   <source>{host} is in trouble or too busy (answer {n})</source>
   <translation>{host} tiene problemas o está saturado (respuesta {n})</translation>
  </message>
  <message>
   <source>{host} is in trouble or too busy (answer {n}) (it says: “{words}”)</source>
   <translation>{host} tiene problemas o está saturado (respuesta {n}: «{words}»)</translation>
  </message>
  <message>
   <source>{host} takes no more questions now: too many were asked, or what was paid for is used up (answer {n})</source>
   <translation>{host} no acepta más preguntas ahora: se hicieron demasiadas, o lo pagado se ha agotado (respuesta {n})</translation>
  </message>
  <message>
   <source>{host} takes no more questions now: too many were asked, or what was paid for is used up (answer {n}) (it says: “{words}”)</source>
   <translation>{host} no acepta más preguntas ahora: se hicieron demasiadas, o lo pagado se ha agotado (respuesta {n}: «{words}»)</translation>
  </message>
  <message>
   <source>{host} takes no questions of this length (answer {n})</source>
   <translation>{host} no acepta preguntas de esta longitud (respuesta {n})</translation>
  </message>
  <message>
   <source>{host} takes no questions of this length (answer {n}) (it says: “{words}”)</source>
   <translation>{host} no acepta preguntas de esta longitud (respuesta {n}: «{words}»)</translation>
  </message>
  <message>
   <source>{host} wanted to send the question on to {other}, and that is never followed</source>
   <translation>{host} quiso enviar la pregunta a {other}, y eso no se sigue nunca</translation>
  </message>
  <message>
   <source>{host} wanted to send the question on, and that is never followed</source>
   <translation>{host} quiso enviar la pregunta a otro sitio, y eso no se sigue nunca</translation>
  </message>
  <message>
   <source>{name} is the best that fits well here and answers without a long wait: about {time} to the first word, then {n} tokens a second.</source>
   <translation>{name} es el mejor que cabe bien aquí y responde sin una larga espera: unos {time} hasta la primera palabra, luego {n} tokens por segundo.</translation>
  </message>
  <message>
   <source>{name} is the best that fits well here and answers without a long wait: about {time} to the first word.</source>
   <translation>{name} es el mejor que cabe bien aquí y responde sin una larga espera: unos {time} hasta la primera palabra.</translation>
  </message>
  <message>
   <source>{name} is the quickest that runs here: about {time} to the first word, then {n} tokens a second.</source>
   <translation>{name} es el más rápido que funciona aquí: unos {time} hasta la primera palabra, luego {n} tokens por segundo.</translation>
  </message>
  <message>
   <source>{name} is the quickest that runs here: about {time} to the first word.</source>
   <translation>{name} es el más rápido que funciona aquí: unos {time} hasta la primera palabra.</translation>
  </message>
  <message>
   <source>{n} more with unreadable pages</source>
   <translation>{n} más con páginas ilegibles</translation>
  </message>
  <message>
   <source>{n} of {total} passages did not fit into the model's memory and were left out.</source>
   <translation>{n} de {total} pasajes no cabían en la memoria del modelo y se dejaron fuera.</translation>
  </message>
  <message>
   <source>{part} seal</source>
   <translation>Aislamiento: {part}</translation>
  </message>
  <message>
   <source>{part} worker</source>
   <translation>Proceso: {part}</translation>
  </message>
  <message>
   <source>{processor}, 1 core, {memory} of memory, graphics processor {cards}</source>
   <translation>{processor}, 1 núcleo, {memory} de memoria, procesador gráfico {cards}</translation>
  </message>
  <message>
   <source>{processor}, 1 core, {memory} of memory, no graphics processor</source>
   <translation>{processor}, 1 núcleo, {memory} de memoria, sin procesador gráfico</translation>
  </message>
  <message>
   <source>{processor}, {n} cores, {memory} of memory, graphics processor {cards}</source>
   <translation>{processor}, {n} núcleos, {memory} de memoria, procesador gráfico {cards}</translation>
  </message>
  <message>
   <source>{processor}, {n} cores, {memory} of memory, no graphics processor</source>
   <translation>{processor}, {n} núcleos, {memory} de memoria, sin procesador gráfico</translation>
  </message>
  <message>
   <source>{ready} of {total} file</source>
   <translation>{ready} de {total} archivo</translation>
  </message>
  <message>
   <source>{ready} of {total} files</source>
   <translation>{ready} de {total} archivos</translation>
  </message>
  <message>
   <source>{sheet}, row {n}</source>
   <translation>{sheet}, fila {n}</translation>
  </message>
 </context>
 <context>
  <name>words</name>
  <message>
   <source>A document you remove leaves nothing in the library by which it could be found. The file stays.</source>
   <translation>Un documento que usted quita no deja nada en la biblioteca por lo que se le pueda encontrar. El archivo se queda.</translation>
  </message>
  <message>
   <source>A file was not read</source>
   <translation>No se leyó un archivo</translation>
  </message>
  <message>
   <source>A number, a date or a name in it does not stand in the cited passage</source>
   <translation>Un número, una fecha o un nombre que contiene no figura en el pasaje citado</translation>
  </message>
  <message>
   <source>A part of Murmur stopped</source>
   <translation>Se detuvo una parte de Murmur</translation>
  </message>
  <message>
   <source>A sentence of the answer could not be verified.</source>
   <translation>No se pudo verificar una frase de la respuesta.</translation>
  </message>
  <message>
   <source>A watched folder is followed: new, changed, moved and deleted files are taken over within seconds.</source>
   <translation>Una carpeta vigilada se sigue de cerca: los archivos nuevos, cambiados, movidos y borrados se recogen en segundos.</translation>
  </message>
  <message>
   <source>About {there} there, at most {back} back</source>
   <translation>Unos {there} de ida, como mucho {back} de vuelta</translation>
  </message>
  <message>
   <source>Add a folder</source>
   <translation>Añadir una carpeta</translation>
  </message>
  <message>
   <source>Add a folder…</source>
   <translation>Añadir una carpeta…</translation>
  </message>
  <message>
   <source>Add documents</source>
   <translation>Añadir documentos</translation>
  </message>
  <message>
   <source>Add files</source>
   <translation>Añadir archivos</translation>
  </message>
  <message>
   <source>Add files…</source>
   <translation>Añadir archivos…</translation>
  </message>
  <message>
   <source>Add the sample documents</source>
   <translation>Añadir los documentos de ejemplo</translation>
  </message>
  <message>
   <source>Add {what} to {collection}</source>
   <translation>Añadir {what} a {collection}</translation>
  </message>
  <message>
   <source>Adding</source>
   <translation>Añadiendo</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>Dirección</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Todos</translation>
  </message>
  <message>
   <source>All documents</source>
   <translation>Todos los documentos</translation>
  </message>
  <message>
   <source>Allow asking a cloud model</source>
   <translation>Permitir preguntar a un modelo de la nube</translation>
  </message>
  <message>
   <source>Allow downloads</source>
   <translation>Permitir descargas</translation>
  </message>
  <message>
   <source>Allow looking for updates</source>
   <translation>Permitir buscar actualizaciones</translation>
  </message>
  <message>
   <source>Also in</source>
   <translation>También en</translation>
  </message>
  <message>
   <source>Always the likeliest</source>
   <translation>Siempre la más probable</translation>
  </message>
  <message>
   <source>An administrator of this computer has set this for Murmur. It cannot be changed here.</source>
   <translation>Un administrador de este equipo ha fijado esto para Murmur. No se puede cambiar aquí.</translation>
  </message>
  <message>
   <source>An administrator of this computer keeps a policy for Murmur. What it sets is listed here and cannot be changed in Murmur; everything else is yours.</source>
   <translation>Un administrador de este equipo mantiene una directiva para Murmur. Lo que fija se enumera aquí y no se puede cambiar en Murmur; todo lo demás es cosa suya.</translation>
  </message>
  <message>
   <source>An answer is missing or wrong</source>
   <translation>Falta una respuesta o es errónea</translation>
  </message>
  <message>
   <source>An earlier answer to the same question</source>
   <translation>Una respuesta anterior a la misma pregunta</translation>
  </message>
  <message>
   <source>Answer again</source>
   <translation>Responder de nuevo</translation>
  </message>
  <message>
   <source>Answered by {model}</source>
   <translation>Respondido por {model}</translation>
  </message>
  <message>
   <source>Answered by {model} at {host}</source>
   <translation>Respondido por {model} en {host}</translation>
  </message>
  <message>
   <source>Answered in the cloud</source>
   <translation>Respondido en la nube</translation>
  </message>
  <message>
   <source>Answered on this computer</source>
   <translation>Respondido en este equipo</translation>
  </message>
  <message>
   <source>Answered without a model</source>
   <translation>Respondido sin modelo</translation>
  </message>
  <message>
   <source>Answers</source>
   <translation>Respuestas</translation>
  </message>
  <message>
   <source>Answers in quotes from your documents</source>
   <translation>Responde con citas de sus documentos</translation>
  </message>
  <message>
   <source>Answers take this computer minutes.</source>
   <translation>Las respuestas le llevan minutos a este equipo.</translation>
  </message>
  <message>
   <source>Appearance</source>
   <translation>Apariencia</translation>
  </message>
  <message>
   <source>Approval</source>
   <translation>Aprobación</translation>
  </message>
  <message>
   <source>Approved</source>
   <translation>Aprobado</translation>
  </message>
  <message>
   <source>As its makers advise</source>
   <translation>Como aconsejan sus fabricantes</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>Como el sistema</translation>
  </message>
  <message>
   <source>Ask</source>
   <translation>Preguntar</translation>
  </message>
  <message>
   <source>Ask a cloud model…</source>
   <translation>Preguntar a un modelo de la nube…</translation>
  </message>
  <message>
   <source>Ask each time</source>
   <translation>Preguntar cada vez</translation>
  </message>
  <message>
   <source>Ask in whole sentences, as you would ask a colleague. The best passages appear first, then the answer. A question may lean on the one before: “And in 2020?”</source>
   <translation>Pregunte con frases completas, como a un colega. Primero aparecen los mejores pasajes y después la respuesta. Una pregunta puede apoyarse en la anterior: «¿Y en 2020?»</translation>
  </message>
  <message>
   <source>Ask only this collection</source>
   <translation>Preguntar solo a esta colección</translation>
  </message>
  <message>
   <source>Ask only this document</source>
   <translation>Preguntar solo a este documento</translation>
  </message>
  <message>
   <source>Ask the model without documents</source>
   <translation>Preguntar al modelo sin documentos</translation>
  </message>
  <message>
   <source>Asked {time}</source>
   <translation>Preguntado {time}</translation>
  </message>
  <message>
   <source>Asking a cloud model</source>
   <translation>Preguntar a un modelo de la nube</translation>
  </message>
  <message>
   <source>Asking a cloud model is switched off.</source>
   <translation>Preguntar a un modelo de la nube está desactivado.</translation>
  </message>
  <message>
   <source>Attachments of mails and of PDF files are read as documents of their own.</source>
   <translation>Los adjuntos de correos y de archivos PDF se leen como documentos propios.</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation>Automático</translation>
  </message>
  <message>
   <source>Backed up</source>
   <translation>Copia hecha</translation>
  </message>
  <message>
   <source>Bank routing</source>
   <translation>Código bancario</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>Antes</translation>
  </message>
  <message>
   <source>Birth date</source>
   <translation>Fecha de nacimiento</translation>
  </message>
  <message>
   <source>Branch</source>
   <translation>Rama</translation>
  </message>
  <message>
   <source>Bring back</source>
   <translation>Recuperar</translation>
  </message>
  <message>
   <source>Bytes</source>
   <translation>Bytes</translation>
  </message>
  <message>
   <source>Bytes sent</source>
   <translation>Bytes enviados</translation>
  </message>
  <message>
   <source>CLOUD · {host}</source>
   <translation>NUBE · {host}</translation>
  </message>
  <message>
   <source>CLOUD, {host}</source>
   <translation>NUBE, {host}</translation>
  </message>
  <message>
   <source>Can be searched: {what}</source>
   <translation>Se puede buscar en: {what}</translation>
  </message>
  <message>
   <source>Card</source>
   <translation>Tarjeta</translation>
  </message>
  <message>
   <source>Certificates of your own</source>
   <translation>Certificados propios</translation>
  </message>
  <message>
   <source>Changed settings</source>
   <translation>Ajustes cambiados</translation>
  </message>
  <message>
   <source>Changes are followed.</source>
   <translation>Se siguen los cambios.</translation>
  </message>
  <message>
   <source>Chat model</source>
   <translation>Modelo de chat</translation>
  </message>
  <message>
   <source>Check</source>
   <translation>Comprobar</translation>
  </message>
  <message>
   <source>Check for updates…</source>
   <translation>Buscar actualizaciones…</translation>
  </message>
  <message>
   <source>Choice of words</source>
   <translation>Elección de palabras</translation>
  </message>
  <message>
   <source>Cited sources</source>
   <translation>Fuentes citadas</translation>
  </message>
  <message>
   <source>Clear</source>
   <translation>Borrar</translation>
  </message>
  <message>
   <source>Cloud</source>
   <translation>Nube</translation>
  </message>
  <message>
   <source>Cloud settings changed</source>
   <translation>Ajustes de la nube cambiados</translation>
  </message>
  <message>
   <source>Cloud: never. Nothing of it may leave this computer.</source>
   <translation>Nube: nunca. Nada de ella puede salir de este equipo.</translation>
  </message>
  <message>
   <source>Collection</source>
   <translation>Colección</translation>
  </message>
  <message>
   <source>Compare the page with another</source>
   <translation>Comparar la página con otra</translation>
  </message>
  <message>
   <source>Connecting…</source>
   <translation>Conectando…</translation>
  </message>
  <message>
   <source>Continue</source>
   <translation>Continuar</translation>
  </message>
  <message>
   <source>Conversation</source>
   <translation>Conversación</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>Copiado</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Copiar</translation>
  </message>
  <message>
   <source>Copy the answer with its citations</source>
   <translation>Copiar la respuesta con sus fuentes</translation>
  </message>
  <message>
   <source>Copy the code</source>
   <translation>Copiar el código</translation>
  </message>
  <message>
   <source>Copy the code ({language})</source>
   <translation>Copiar el código ({language})</translation>
  </message>
  <message>
   <source>Copy the passage with its citation</source>
   <translation>Copiar el pasaje con su fuente</translation>
  </message>
  <message>
   <source>Copy with citation</source>
   <translation>Copiar con la fuente</translation>
  </message>
  <message>
   <source>Copy with citation: the marked words, else the last answer</source>
   <translation>Copiar con la fuente: las palabras marcadas o, si no, la última respuesta</translation>
  </message>
  <message>
   <source>Cost</source>
   <translation>Coste</translation>
  </message>
  <message>
   <source>Cost {cost}</source>
   <translation>Coste {cost}</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Oscuro</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Eliminar</translation>
  </message>
  <message>
   <source>Delete for good…</source>
   <translation>Eliminar para siempre…</translation>
  </message>
  <message>
   <source>Delete the collection…</source>
   <translation>Eliminar la colección…</translation>
  </message>
  <message>
   <source>Deleted for good</source>
   <translation>Eliminado para siempre</translation>
  </message>
  <message>
   <source>Deleted is gone</source>
   <translation>Lo borrado desaparece</translation>
  </message>
  <message>
   <source>Deleted {when}</source>
   <translation>Eliminada {when}</translation>
  </message>
  <message>
   <source>Documents ({endings});;All files (*)</source>
   <translation>Documentos ({endings});;Todos los archivos (*)</translation>
  </message>
  <message>
   <source>Does not fit</source>
   <translation>No cabe</translation>
  </message>
  <message>
   <source>Dossier of an answer</source>
   <translation>Dosier de una respuesta</translation>
  </message>
  <message>
   <source>Downloads</source>
   <translation>Descargas</translation>
  </message>
  <message>
   <source>Draft</source>
   <translation>Borrador</translation>
  </message>
  <message>
   <source>Drawing the page…</source>
   <translation>Dibujando la página…</translation>
  </message>
  <message>
   <source>Drop files or folders on the window. Murmur reads them where they are, keeps no copy and changes nothing. They can be searched as soon as they are read; meaning follows a little later.</source>
   <translation>Suelte archivos o carpetas en la ventana. Murmur los lee donde están, no guarda copia y no cambia nada. Se pueden buscar en cuanto se leen; el significado llega un poco después.</translation>
  </message>
  <message>
   <source>E-mail</source>
   <translation>Correo</translation>
  </message>
  <message>
   <source>Encrypted</source>
   <translation>Cifrado</translation>
  </message>
  <message>
   <source>Entries</source>
   <translation>Entradas</translation>
  </message>
  <message>
   <source>Entry</source>
   <translation>Entrada</translation>
  </message>
  <message>
   <source>Entry in the register</source>
   <translation>Entrada del registro</translation>
  </message>
  <message>
   <source>Every sentence is supported by the sources below</source>
   <translation>Cada frase está respaldada por las fuentes de abajo</translation>
  </message>
  <message>
   <source>Every sentence of an answer names its source. Click the number, and the page opens with the words marked. What you rely on, read there.</source>
   <translation>Cada frase de una respuesta indica su fuente. Haga clic en el número y se abre la página con las palabras marcadas. Aquello en lo que confíe, léalo allí.</translation>
  </message>
  <message>
   <source>Every sentence was checked against the passage it cites.</source>
   <translation>Cada frase se comprobó con el pasaje que cita.</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Exportar</translation>
  </message>
  <message>
   <source>Export the conversation</source>
   <translation>Exportar la conversación</translation>
  </message>
  <message>
   <source>Exported</source>
   <translation>Exportado</translation>
  </message>
  <message>
   <source>Find a command</source>
   <translation>Buscar una orden</translation>
  </message>
  <message>
   <source>Find words in your conversations</source>
   <translation>Buscar palabras en sus conversaciones</translation>
  </message>
  <message>
   <source>Find words in your documents</source>
   <translation>Buscar palabras en sus documentos</translation>
  </message>
  <message>
   <source>Find words: in the open document, else in all</source>
   <translation>Buscar palabras: en el documento abierto o, si no, en todos</translation>
  </message>
  <message>
   <source>First passages</source>
   <translation>Primeros pasajes</translation>
  </message>
  <message>
   <source>First words</source>
   <translation>Primeras palabras</translation>
  </message>
  <message>
   <source>Fits well</source>
   <translation>Cabe bien</translation>
  </message>
  <message>
   <source>Fixed settings</source>
   <translation>Ajustes fijados</translation>
  </message>
  <message>
   <source>For the collection {collection}.</source>
   <translation>Para la colección {collection}.</translation>
  </message>
  <message>
   <source>For this answer nothing left it: no question, no passage.</source>
   <translation>Para esta respuesta no salió nada de él: ni pregunta ni pasaje.</translation>
  </message>
  <message>
   <source>Format</source>
   <translation>Formato</translation>
  </message>
  <message>
   <source>From the cloud: {host}</source>
   <translation>De la nube: {host}</translation>
  </message>
  <message>
   <source>German, French and Spanish were translated by a machine and wait for a speaker to read them.</source>
   <translation>El alemán, el francés y el español los tradujo una máquina y esperan que los lea una persona que los hable.</translation>
  </message>
  <message>
   <source>Go to the next pane</source>
   <translation>Ir al panel siguiente</translation>
  </message>
  <message>
   <source>Go to the question</source>
   <translation>Ir a la pregunta</translation>
  </message>
  <message>
   <source>Hash</source>
   <translation>Huella</translation>
  </message>
  <message>
   <source>Hash of the entry before</source>
   <translation>Huella de la entrada anterior</translation>
  </message>
  <message>
   <source>Hash of this entry</source>
   <translation>Huella de esta entrada</translation>
  </message>
  <message>
   <source>Health check</source>
   <translation>Comprobación de estado</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Ayuda</translation>
  </message>
  <message>
   <source>How it ended</source>
   <translation>Cómo terminó</translation>
  </message>
  <message>
   <source>How it was made</source>
   <translation>Cómo se hizo</translation>
  </message>
  <message>
   <source>How many</source>
   <translation>Cuántos</translation>
  </message>
  <message>
   <source>How sending ended</source>
   <translation>Cómo terminó el envío</translation>
  </message>
  <message>
   <source>IBAN</source>
   <translation>IBAN</translation>
  </message>
  <message>
   <source>IP address</source>
   <translation>Dirección IP</translation>
  </message>
  <message>
   <source>Icon beside the clock</source>
   <translation>Icono junto al reloj</translation>
  </message>
  <message>
   <source>Ids</source>
   <translation>Identificadores</translation>
  </message>
  <message>
   <source>In UTC</source>
   <translation>En UTC</translation>
  </message>
  <message>
   <source>In memory</source>
   <translation>En memoria</translation>
  </message>
  <message>
   <source>In the cloud</source>
   <translation>En la nube</translation>
  </message>
  <message>
   <source>In the register</source>
   <translation>En el registro</translation>
  </message>
  <message>
   <source>In use</source>
   <translation>En uso</translation>
  </message>
  <message>
   <source>Inside other documents</source>
   <translation>Dentro de otros documentos</translation>
  </message>
  <message>
   <source>It compares or calculates over several documents.</source>
   <translation>Compara o calcula sobre varios documentos.</translation>
  </message>
  <message>
   <source>It holds these words of the question: {words}.</source>
   <translation>Contiene estas palabras de la pregunta: {words}.</translation>
  </message>
  <message>
   <source>It is near in meaning to the question.</source>
   <translation>Su significado es cercano a la pregunta.</translation>
  </message>
  <message>
   <source>It is started again by itself at the next use. Nothing you had is lost; try the same once more.</source>
   <translation>Se inicia sola la próxima vez que se use. No se pierde nada de lo que tenía; intente lo mismo otra vez.</translation>
  </message>
  <message>
   <source>Its SHA-256</source>
   <translation>Su SHA-256</translation>
  </message>
  <message>
   <source>JSON</source>
   <translation>JSON</translation>
  </message>
  <message>
   <source>Keep conversations for days</source>
   <translation>Guardar las conversaciones (días)</translation>
  </message>
  <message>
   <source>Keep folders in step</source>
   <translation>Mantener las carpetas al día</translation>
  </message>
  <message>
   <source>Kept</source>
   <translation>Guardado</translation>
  </message>
  <message>
   <source>Key</source>
   <translation>Clave</translation>
  </message>
  <message>
   <source>Key changed</source>
   <translation>Clave cambiada</translation>
  </message>
  <message>
   <source>Keyboard shortcuts</source>
   <translation>Atajos de teclado</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Idioma</translation>
  </message>
  <message>
   <source>Languages</source>
   <translation>Idiomas</translation>
  </message>
  <message>
   <source>Larger page</source>
   <translation>Página más grande</translation>
  </message>
  <message>
   <source>Less motion</source>
   <translation>Menos movimiento</translation>
  </message>
  <message>
   <source>Library</source>
   <translation>Biblioteca</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>Licencia</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Claro</translation>
  </message>
  <message>
   <source>Limit a day</source>
   <translation>Límite al día</translation>
  </message>
  <message>
   <source>Limit a month</source>
   <translation>Límite al mes</translation>
  </message>
  <message>
   <source>Lock after minutes</source>
   <translation>Bloquear tras minutos</translation>
  </message>
  <message>
   <source>Lock before sleep</source>
   <translation>Bloquear antes de suspender</translation>
  </message>
  <message>
   <source>Lock now</source>
   <translation>Bloquear ahora</translation>
  </message>
  <message>
   <source>Looked for updates</source>
   <translation>Actualizaciones buscadas</translation>
  </message>
  <message>
   <source>Made</source>
   <translation>Hecho</translation>
  </message>
  <message>
   <source>Made in the CLOUD, at {place}</source>
   <translation>Hecho en la NUBE, en {place}</translation>
  </message>
  <message>
   <source>Made on this computer</source>
   <translation>Hecho en este equipo</translation>
  </message>
  <message>
   <source>Made with</source>
   <translation>Hecho con</translation>
  </message>
  <message>
   <source>Manner</source>
   <translation>Manera</translation>
  </message>
  <message>
   <source>Markdown</source>
   <translation>Markdown</translation>
  </message>
  <message>
   <source>Memory</source>
   <translation>Memoria</translation>
  </message>
  <message>
   <source>Memory {share} % full</source>
   <translation>Memoria llena al {share} %</translation>
  </message>
  <message>
   <source>Mirror</source>
   <translation>Espejo</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modelo</translation>
  </message>
  <message>
   <source>Model installed</source>
   <translation>Modelo instalado</translation>
  </message>
  <message>
   <source>Model removed</source>
   <translation>Modelo quitado</translation>
  </message>
  <message>
   <source>Models</source>
   <translation>Modelos</translation>
  </message>
  <message>
   <source>Models that may be used</source>
   <translation>Modelos que se pueden usar</translation>
  </message>
  <message>
   <source>Move to</source>
   <translation>Mover a</translation>
  </message>
  <message>
   <source>Move to collection</source>
   <translation>Mover a una colección</translation>
  </message>
  <message>
   <source>Murmur answers with a model that runs here. A small one is already on this computer and works without any network; you can get a larger one now or at any time later.</source>
   <translation>Murmur responde con un modelo que se ejecuta aquí. Ya hay uno pequeño en este equipo, que funciona sin red alguna; puede obtener uno mayor ahora o más adelante.</translation>
  </message>
  <message>
   <source>Murmur is free software under the Apache License 2.0. It has no account and sends no statistics.</source>
   <translation>Murmur es software libre bajo la licencia Apache 2.0. No tiene cuenta ni envía estadísticas.</translation>
  </message>
  <message>
   <source>Murmur stands on the work of many others. What is inside it, and under which terms, can be read here.</source>
   <translation>Murmur se apoya en el trabajo de muchos otros. Qué contiene y con qué condiciones se puede leer aquí.</translation>
  </message>
  <message>
   <source>NHS number</source>
   <translation>Número NHS</translation>
  </message>
  <message>
   <source>NPI</source>
   <translation>NPI</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>Nearest passage: {document}, {place}</source>
   <translation>Pasaje más próximo: {document}, {place}</translation>
  </message>
  <message>
   <source>Never</source>
   <translation>Nunca</translation>
  </message>
  <message>
   <source>Never sent</source>
   <translation>Nunca enviado</translation>
  </message>
  <message>
   <source>New collection…</source>
   <translation>Nueva colección…</translation>
  </message>
  <message>
   <source>New conversation</source>
   <translation>Nueva conversación</translation>
  </message>
  <message>
   <source>Next place that was found</source>
   <translation>Lugar siguiente encontrado</translation>
  </message>
  <message>
   <source>Next question</source>
   <translation>Pregunta siguiente</translation>
  </message>
  <message>
   <source>Next source</source>
   <translation>Fuente siguiente</translation>
  </message>
  <message>
   <source>No documents</source>
   <translation>Ningún documento</translation>
  </message>
  <message>
   <source>No passage answers the question. Murmur says so rather than guess, and shows what comes nearest.</source>
   <translation>Ningún pasaje responde a la pregunta. Murmur lo dice en vez de adivinar y muestra lo más próximo.</translation>
  </message>
  <message>
   <source>No passage answers this question.</source>
   <translation>Ningún pasaje responde a esta pregunta.</translation>
  </message>
  <message>
   <source>No passage was looked at.</source>
   <translation>No se miró ningún pasaje.</translation>
  </message>
  <message>
   <source>No rule</source>
   <translation>Ninguna regla</translation>
  </message>
  <message>
   <source>No.</source>
   <translation>N.º</translation>
  </message>
  <message>
   <source>No. {n}</source>
   <translation>N.º {n}</translation>
  </message>
  <message>
   <source>No. {n} in the register</source>
   <translation>N.º {n} del registro</translation>
  </message>
  <message>
   <source>None was needed</source>
   <translation>No hizo falta ninguno</translation>
  </message>
  <message>
   <source>Not allowed</source>
   <translation>No permitido</translation>
  </message>
  <message>
   <source>Not checked</source>
   <translation>Sin comprobar</translation>
  </message>
  <message>
   <source>Not checked against documents</source>
   <translation>Sin comprobar con documentos</translation>
  </message>
  <message>
   <source>Not connected: its documents stay as they are.</source>
   <translation>No conectada: sus documentos se quedan como están.</translation>
  </message>
  <message>
   <source>Not found in the documents</source>
   <translation>No se encontró en los documentos</translation>
  </message>
  <message>
   <source>Not from your documents</source>
   <translation>No procede de sus documentos</translation>
  </message>
  <message>
   <source>Not from your documents, not checked</source>
   <translation>No procede de sus documentos, sin comprobar</translation>
  </message>
  <message>
   <source>Not in your documents</source>
   <translation>No está en sus documentos</translation>
  </message>
  <message>
   <source>Not readable: {pages}</source>
   <translation>Ilegible: {pages}</translation>
  </message>
  <message>
   <source>Not supported by the cited passages:</source>
   <translation>Sin respaldo en los pasajes citados:</translation>
  </message>
  <message>
   <source>Not supported by the sources: “{sentence}”</source>
   <translation>Sin respaldo en las fuentes: «{sentence}»</translation>
  </message>
  <message>
   <source>Nothing</source>
   <translation>Nada</translation>
  </message>
  <message>
   <source>Nothing in it yet</source>
   <translation>Aún vacía</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>Ahora</translation>
  </message>
  <message>
   <source>Numbers, dates and names of every sentence stand in the passage it cites.</source>
   <translation>Los números, fechas y nombres de cada frase figuran en el pasaje que cita.</translation>
  </message>
  <message>
   <source>Of entry</source>
   <translation>De la entrada</translation>
  </message>
  <message>
   <source>Off</source>
   <translation>No</translation>
  </message>
  <message>
   <source>On</source>
   <translation>Sí</translation>
  </message>
  <message>
   <source>On disk</source>
   <translation>En disco</translation>
  </message>
  <message>
   <source>On screen now</source>
   <translation>En pantalla ahora</translation>
  </message>
  <message>
   <source>On this computer</source>
   <translation>En este equipo</translation>
  </message>
  <message>
   <source>Only when you switch it on, for collections that you open, and each time anew: you choose the passages, read exactly what would leave, and approve it. The answer is marked CLOUD, and the register says what left. Replacing names reduces what can be learned; it does not make a text anonymous.</source>
   <translation>Solo si usted lo activa, para las colecciones que abra, y cada vez de nuevo: usted elige los pasajes, lee exactamente lo que saldría y lo aprueba. La respuesta lleva la marca NUBE, y el registro dice qué salió. Sustituir nombres reduce lo que se puede averiguar; no hace anónimo un texto.</translation>
  </message>
  <message>
   <source>Only: {title}</source>
   <translation>Solo: {title}</translation>
  </message>
  <message>
   <source>Open Murmur</source>
   <translation>Abrir Murmur</translation>
  </message>
  <message>
   <source>Open in its own program…</source>
   <translation>Abrir en su propio programa…</translation>
  </message>
  <message>
   <source>Opened by</source>
   <translation>Se abre con</translation>
  </message>
  <message>
   <source>Organisation</source>
   <translation>Organización</translation>
  </message>
  <message>
   <source>Other words of its page fit the question.</source>
   <translation>Otras palabras de su página encajan con la pregunta.</translation>
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
   <translation>Página al ancho disponible</translation>
  </message>
  <message>
   <source>Page {n} of {count}</source>
   <translation>Página {n} de {count}</translation>
  </message>
  <message>
   <source>Page {page}</source>
   <translation>Página {page}</translation>
  </message>
  <message>
   <source>Page {page} of {pages}</source>
   <translation>Página {page} de {pages}</translation>
  </message>
  <message>
   <source>Partly supported</source>
   <translation>Respaldado en parte</translation>
  </message>
  <message>
   <source>Partly supported by the sources below</source>
   <translation>Respaldado en parte por las fuentes de abajo</translation>
  </message>
  <message>
   <source>Passage {n}: {document}, {place}</source>
   <translation>Pasaje {n}: {document}, {place}</translation>
  </message>
  <message>
   <source>Passages</source>
   <translation>Pasajes</translation>
  </message>
  <message>
   <source>Passages shown</source>
   <translation>Pasajes mostrados</translation>
  </message>
  <message>
   <source>Passages that were found for it ({n})</source>
   <translation>Pasajes encontrados para ella ({n})</translation>
  </message>
  <message>
   <source>Phone</source>
   <translation>Teléfono</translation>
  </message>
  <message>
   <source>Pin</source>
   <translation>Fijar</translation>
  </message>
  <message>
   <source>Pinned</source>
   <translation>Fijadas</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>Lugar</translation>
  </message>
  <message>
   <source>Policy changed</source>
   <translation>Directiva cambiada</translation>
  </message>
  <message>
   <source>Previous 30 days</source>
   <translation>Últimos 30 días</translation>
  </message>
  <message>
   <source>Previous 7 days</source>
   <translation>Últimos 7 días</translation>
  </message>
  <message>
   <source>Previous place that was found</source>
   <translation>Lugar anterior encontrado</translation>
  </message>
  <message>
   <source>Previous question</source>
   <translation>Pregunta anterior</translation>
  </message>
  <message>
   <source>Previous source</source>
   <translation>Fuente anterior</translation>
  </message>
  <message>
   <source>Price of a million tokens answered</source>
   <translation>Precio de un millón de tokens de respuesta</translation>
  </message>
  <message>
   <source>Price of a million tokens asked</source>
   <translation>Precio de un millón de tokens de pregunta</translation>
  </message>
  <message>
   <source>Privacy</source>
   <translation>Privacidad</translation>
  </message>
  <message>
   <source>Proxy</source>
   <translation>Proxy</translation>
  </message>
  <message>
   <source>Pseudonyms in it</source>
   <translation>Seudónimos en ello</translation>
  </message>
  <message>
   <source>Question, answer, passages, and everything needed to check them, in one file.</source>
   <translation>Pregunta, respuesta, pasajes y todo lo necesario para comprobarlos, en un solo archivo.</translation>
  </message>
  <message>
   <source>Questions</source>
   <translation>Preguntas</translation>
  </message>
  <message>
   <source>Questions a day</source>
   <translation>Preguntas al día</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Salir</translation>
  </message>
  <message>
   <source>Read anew</source>
   <translation>Leído de nuevo</translation>
  </message>
  <message>
   <source>Reading, searching and answering happen here. Murmur opens no connection for any of them, and no other computer is asked, unless you decide so for a question.</source>
   <translation>Leer, buscar y responder ocurre aquí. Murmur no abre ninguna conexión para ello, y no se pregunta a ningún otro equipo, salvo que usted lo decida para una pregunta.</translation>
  </message>
  <message>
   <source>Reading…</source>
   <translation>Leyendo…</translation>
  </message>
  <message>
   <source>Recognising text: page {page} of {pages}</source>
   <translation>Reconociendo el texto: página {page} de {pages}</translation>
  </message>
  <message>
   <source>Record</source>
   <translation>Expediente</translation>
  </message>
  <message>
   <source>Register</source>
   <translation>Registro</translation>
  </message>
  <message>
   <source>Remove from Murmur</source>
   <translation>Quitar de Murmur</translation>
  </message>
  <message>
   <source>Remove from “{collection}”</source>
   <translation>Quitar de «{collection}»</translation>
  </message>
  <message>
   <source>Remove {documents} from Murmur</source>
   <translation>Quitar {documents} de Murmur</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Cambiar el nombre</translation>
  </message>
  <message>
   <source>Rename…</source>
   <translation>Cambiar nombre…</translation>
  </message>
  <message>
   <source>Replaced</source>
   <translation>Sustituido</translation>
  </message>
  <message>
   <source>Replaced in it</source>
   <translation>Sustituido en ello</translation>
  </message>
  <message>
   <source>Require a passphrase</source>
   <translation>Exigir una frase de contraseña</translation>
  </message>
  <message>
   <source>Require signed models</source>
   <translation>Exigir modelos firmados</translation>
  </message>
  <message>
   <source>Require the seal</source>
   <translation>Exigir el aislamiento</translation>
  </message>
  <message>
   <source>SHA-256</source>
   <translation>SHA-256</translation>
  </message>
  <message>
   <source>SHA-256 before</source>
   <translation>SHA-256 anterior</translation>
  </message>
  <message>
   <source>SHA-256 of the file as last read</source>
   <translation>SHA-256 del archivo leído por última vez</translation>
  </message>
  <message>
   <source>SHA-256 of the model file</source>
   <translation>SHA-256 del archivo del modelo</translation>
  </message>
  <message>
   <source>SHA-256 of the passage</source>
   <translation>SHA-256 del pasaje</translation>
  </message>
  <message>
   <source>SHA-256 of what was sent</source>
   <translation>SHA-256 de lo enviado</translation>
  </message>
  <message>
   <source>Save as a dossier (PDF)…</source>
   <translation>Guardar como dosier (PDF)…</translation>
  </message>
  <message>
   <source>Save the dossier of this answer</source>
   <translation>Guardar el dosier de esta respuesta</translation>
  </message>
  <message>
   <source>Scans and pictures</source>
   <translation>Escaneos e imágenes</translation>
  </message>
  <message>
   <source>Sealed</source>
   <translation>Aislado</translation>
  </message>
  <message>
   <source>Search by meaning</source>
   <translation>Búsqueda por significado</translation>
  </message>
  <message>
   <source>Searched {what}</source>
   <translation>Se buscó en {what}</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Semilla</translation>
  </message>
  <message>
   <source>Sending refused</source>
   <translation>Envío rechazado</translation>
  </message>
  <message>
   <source>Sent to a cloud model</source>
   <translation>Enviado a un modelo de la nube</translation>
  </message>
  <message>
   <source>Server</source>
   <translation>Servidor</translation>
  </message>
  <message>
   <source>Servers that may be asked</source>
   <translation>Servidores a los que se puede preguntar</translation>
  </message>
  <message>
   <source>Servers without TLS</source>
   <translation>Servidores sin TLS</translation>
  </message>
  <message>
   <source>Set by your organisation</source>
   <translation>Fijado por su organización</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Ajustes</translation>
  </message>
  <message>
   <source>Sharing changed</source>
   <translation>Apertura a la nube cambiada</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Mostrar</translation>
  </message>
  <message>
   <source>Show or hide all pages</source>
   <translation>Mostrar u ocultar todas las páginas</translation>
  </message>
  <message>
   <source>Show or hide conversations and documents</source>
   <translation>Mostrar u ocultar conversaciones y documentos</translation>
  </message>
  <message>
   <source>Show or hide the evidence</source>
   <translation>Mostrar u ocultar las pruebas</translation>
  </message>
  <message>
   <source>Show the conversations</source>
   <translation>Mostrar las conversaciones</translation>
  </message>
  <message>
   <source>Show the documents</source>
   <translation>Mostrar los documentos</translation>
  </message>
  <message>
   <source>Show the page</source>
   <translation>Mostrar la página</translation>
  </message>
  <message>
   <source>Show the page or its text</source>
   <translation>Mostrar la página o su texto</translation>
  </message>
  <message>
   <source>Show the text</source>
   <translation>Mostrar el texto</translation>
  </message>
  <message>
   <source>Shows what would leave. Nothing is sent before you approve it.</source>
   <translation>Muestra lo que saldría. No se envía nada antes de que usted lo apruebe.</translation>
  </message>
  <message>
   <source>Size unknown</source>
   <translation>Tamaño desconocido</translation>
  </message>
  <message>
   <source>Slow here</source>
   <translation>Lento aquí</translation>
  </message>
  <message>
   <source>Smaller page</source>
   <translation>Página más pequeña</translation>
  </message>
  <message>
   <source>Social security</source>
   <translation>Seguridad social</translation>
  </message>
  <message>
   <source>Some sentences are not supported by the passages they cite: see the underlined.</source>
   <translation>Algunas frases no tienen respaldo en los pasajes que citan: vea las subrayadas.</translation>
  </message>
  <message>
   <source>Something else</source>
   <translation>Otra cosa</translation>
  </message>
  <message>
   <source>Something in the answer does not stand in the passage it cites. Those sentences are underlined.</source>
   <translation>Algo de la respuesta no figura en el pasaje que cita. Esas frases están subrayadas.</translation>
  </message>
  <message>
   <source>Source {n}: {document}, {place}</source>
   <translation>Fuente {n}: {document}, {place}</translation>
  </message>
  <message>
   <source>Sources</source>
   <translation>Fuentes</translation>
  </message>
  <message>
   <source>Speed</source>
   <translation>Velocidad</translation>
  </message>
  <message>
   <source>Spent: {today} today, {month} this month</source>
   <translation>Gastado: {today} hoy, {month} este mes</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Empezar</translation>
  </message>
  <message>
   <source>Stop the answer, close the page, end the search</source>
   <translation>Detener la respuesta, cerrar la página, terminar la búsqueda</translation>
  </message>
  <message>
   <source>Stop watching {name}</source>
   <translation>Dejar de vigilar {name}</translation>
  </message>
  <message>
   <source>Suggest it</source>
   <translation>Sugerirlo</translation>
  </message>
  <message>
   <source>Summarise this document</source>
   <translation>Resume este documento</translation>
  </message>
  <message>
   <source>Supported by your documents</source>
   <translation>Respaldado por sus documentos</translation>
  </message>
  <message>
   <source>Switched on</source>
   <translation>Activado</translation>
  </message>
  <message>
   <source>Temperature</source>
   <translation>Temperatura</translation>
  </message>
  <message>
   <source>Text in pictures is recognised on this computer, in seconds a page. What cannot be read is named.</source>
   <translation>El texto de las imágenes se reconoce en este equipo, en segundos por página. Lo que no se puede leer se indica.</translation>
  </message>
  <message>
   <source>The file is not encrypted: whoever can open it can read the answer and its passages</source>
   <translation>El archivo no está cifrado: quien pueda abrirlo puede leer la respuesta y sus pasajes</translation>
  </message>
  <message>
   <source>The file is not encrypted: whoever can open it can read the conversation</source>
   <translation>El archivo no está cifrado: quien pueda abrirlo puede leer la conversación</translation>
  </message>
  <message>
   <source>The health check in the settings looks at every part, says what to do, and copies a report.</source>
   <translation>La comprobación de estado en los ajustes examina cada parte, dice qué hacer y copia un informe.</translation>
  </message>
  <message>
   <source>The list of problems in the library says why and what to do, and tries again when you ask it to.</source>
   <translation>La lista de problemas de la biblioteca dice por qué y qué hacer, y lo intenta de nuevo cuando usted lo pide.</translation>
  </message>
  <message>
   <source>The model alone: rewrite, shorten or translate a text that you paste</source>
   <translation>El modelo solo: reescribir, acortar o traducir un texto pegado</translation>
  </message>
  <message>
   <source>The model was unsure of what it wrote.</source>
   <translation>El modelo no estaba seguro de lo que escribió.</translation>
  </message>
  <message>
   <source>The model wrote this by itself. No document was looked at, and nothing was checked.</source>
   <translation>El modelo escribió esto por sí solo. No se miró ningún documento ni se comprobó nada.</translation>
  </message>
  <message>
   <source>The parts that touch your documents or a model are locked off from the network and from other files by the system, where it can do that. The health check in the settings says how it stands here.</source>
   <translation>El sistema aísla de la red y de otros archivos las partes que tocan sus documentos o un modelo, donde puede hacerlo. La comprobación de estado en los ajustes dice cómo está aquí.</translation>
  </message>
  <message>
   <source>The passages did not all fit into the model.</source>
   <translation>No todos los pasajes cabían en el modelo.</translation>
  </message>
  <message>
   <source>The question names its document, {name}.</source>
   <translation>La pregunta nombra su documento, {name}.</translation>
  </message>
  <message>
   <source>The sentences were not checked against the passages. Read the sources.</source>
   <translation>Las frases no se comprobaron con los pasajes. Lea las fuentes.</translation>
  </message>
  <message>
   <source>The server cannot go on from here: starting over…</source>
   <translation>El servidor no puede seguir desde aquí: se empieza de nuevo…</translation>
  </message>
  <message>
   <source>The texts and your conversations are kept encrypted. The key is in the keyring of your system or behind your passphrase, which nobody can reset.</source>
   <translation>Los textos y sus conversaciones se guardan cifrados. La clave está en el llavero de su sistema o tras su frase de contraseña, que nadie puede restablecer.</translation>
  </message>
  <message>
   <source>The words were written without documents, or could not be checked. Be careful.</source>
   <translation>El texto se escribió sin documentos o no se pudo comprobar. Tenga cuidado.</translation>
  </message>
  <message>
   <source>Theme</source>
   <translation>Tema</translation>
  </message>
  <message>
   <source>Think first</source>
   <translation>Pensar antes</translation>
  </message>
  <message>
   <source>This question has no answer: it was stopped, or it failed.</source>
   <translation>Esta pregunta no tiene respuesta: se detuvo o falló.</translation>
  </message>
  <message>
   <source>This was made by a cloud model at {host}, not on this computer.</source>
   <translation>Esto lo hizo un modelo de la nube en {host}, no este equipo.</translation>
  </message>
  <message>
   <source>Tight</source>
   <translation>Justo</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Hoy</translation>
  </message>
  <message>
   <source>Tokens of the answer</source>
   <translation>Tokens de la respuesta</translation>
  </message>
  <message>
   <source>Tokens of the question</source>
   <translation>Tokens de la pregunta</translation>
  </message>
  <message>
   <source>Tokens read and written</source>
   <translation>Tokens leídos y escritos</translation>
  </message>
  <message>
   <source>Tour of the window</source>
   <translation>Recorrido por la ventana</translation>
  </message>
  <message>
   <source>Undo the last removal</source>
   <translation>Deshacer la última eliminación</translation>
  </message>
  <message>
   <source>Unpin</source>
   <translation>Dejar de fijar</translation>
  </message>
  <message>
   <source>Updates</source>
   <translation>Actualizaciones</translation>
  </message>
  <message>
   <source>Use the graphics card</source>
   <translation>Usar la tarjeta gráfica</translation>
  </message>
  <message>
   <source>Use words that stand in the document, or ask about fewer documents at a time. Small models read little: the passages are often the better answer.</source>
   <translation>Use palabras que estén en el documento o pregunte sobre menos documentos a la vez. Los modelos pequeños leen poco: los pasajes suelen ser la mejor respuesta.</translation>
  </message>
  <message>
   <source>Version</source>
   <translation>Versión</translation>
  </message>
  <message>
   <source>Version of Murmur that wrote this dossier</source>
   <translation>Versión de Murmur que escribió este dosier</translation>
  </message>
  <message>
   <source>Watch a folder</source>
   <translation>Vigilar una carpeta</translation>
  </message>
  <message>
   <source>Watch a folder…</source>
   <translation>Vigilar una carpeta…</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Qué</translation>
  </message>
  <message>
   <source>What happened</source>
   <translation>Qué ocurrió</translation>
  </message>
  <message>
   <source>What left</source>
   <translation>Lo que salió</translation>
  </message>
  <message>
   <source>What this computer can run</source>
   <translation>Qué puede ejecutar este equipo</translation>
  </message>
  <message>
   <source>What you approved left this computer; the register says so.</source>
   <translation>Lo que usted aprobó salió de este equipo; el registro lo dice.</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Cuándo</translation>
  </message>
  <message>
   <source>Where your data lives</source>
   <translation>Dónde están sus datos</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>Quién</translation>
  </message>
  <message numerus="yes">
   <source>Whole: {n} entries</source>
   <translation>
    <numerusform>Íntegro: {n} entrada</numerusform>
    <numerusform>Íntegro: {n} entradas</numerusform>
   </translation>
   <extra-one>Whole: {n} entry</extra-one>
  </message>
  <message>
   <source>Why</source>
   <translation>Por qué</translation>
  </message>
  <message>
   <source>Why this was found</source>
   <translation>Por qué se encontró esto</translation>
  </message>
  <message>
   <source>Words</source>
   <translation>Palabras</translation>
  </message>
  <message>
   <source>Writes answers whose every sentence is checked</source>
   <translation>Escribe respuestas en las que se comprueba cada frase</translation>
  </message>
  <message>
   <source>Written by Murmur from a conversation begun {begun}.</source>
   <translation>Escrito por Murmur a partir de una conversación iniciada el {begun}.</translation>
  </message>
  <message>
   <source>Written by Murmur {version} on {time}.</source>
   <translation>Escrito por Murmur {version} el {time}.</translation>
  </message>
  <message>
   <source>Written into {file}</source>
   <translation>Escrito en {file}</translation>
  </message>
  <message>
   <source>Yesterday</source>
   <translation>Ayer</translation>
  </message>
  <message>
   <source>Your documents stay where they are. What Murmur reads from them, and your conversations, lies encrypted in one folder on this computer.</source>
   <translation>Sus documentos se quedan donde están. Lo que Murmur lee en ellos y sus conversaciones está cifrado en una sola carpeta de este equipo.</translation>
  </message>
  <message>
   <source>Your organisation</source>
   <translation>Su organización</translation>
  </message>
  <message numerus="yes">
   <source>Your organisation has set {n} settings on this computer.</source>
   <translation>
    <numerusform>Su organización ha fijado {n} ajuste en este equipo.</numerusform>
    <numerusform>Su organización ha fijado {n} ajustes en este equipo.</numerusform>
   </translation>
   <extra-one>Your organisation has set {n} setting on this computer.</extra-one>
  </message>
  <message numerus="yes">
   <source>Your organisation keeps them for {n} days after the last question.</source>
   <translation>
    <numerusform>Su organización las guarda {n} día tras la última pregunta.</numerusform>
    <numerusform>Su organización las guarda {n} días tras la última pregunta.</numerusform>
   </translation>
   <extra-one>Your organisation keeps them for {n} day after the last question.</extra-one>
  </message>
  <message>
   <source>a collection</source>
   <translation>una colección</translation>
  </message>
  <message>
   <source>about {n} h left</source>
   <translation>quedan unas {n} h</translation>
  </message>
  <message>
   <source>about {n} min left</source>
   <translation>quedan unos {n} min</translation>
  </message>
  <message>
   <source>answer</source>
   <translation>respuesta</translation>
  </message>
  <message>
   <source>by {model}</source>
   <translation>por {model}</translation>
  </message>
  <message>
   <source>by {model} (SHA-256 {sha256})</source>
   <translation>por {model} (SHA-256 {sha256})</translation>
  </message>
  <message>
   <source>collection</source>
   <translation>colección</translation>
  </message>
  <message>
   <source>conversations</source>
   <translation>conversaciones</translation>
  </message>
  <message>
   <source>documents</source>
   <translation>documentos</translation>
  </message>
  <message>
   <source>entry {n}</source>
   <translation>entrada {n}</translation>
  </message>
  <message>
   <source>failed</source>
   <translation>con fallo</translation>
  </message>
  <message>
   <source>for {collection}</source>
   <translation>para {collection}</translation>
  </message>
  <message>
   <source>it broke off</source>
   <translation>se interrumpió</translation>
  </message>
  <message>
   <source>it was answered</source>
   <translation>se respondió</translation>
  </message>
  <message>
   <source>its file is gone</source>
   <translation>su archivo ya no está</translation>
  </message>
  <message>
   <source>key of the server</source>
   <translation>clave del servidor</translation>
  </message>
  <message>
   <source>less than a minute left</source>
   <translation>queda menos de un minuto</translation>
  </message>
  <message>
   <source>less than {n}</source>
   <translation>menos de {n}</translation>
  </message>
  <message>
   <source>may be asked</source>
   <translation>se puede preguntar</translation>
  </message>
  <message>
   <source>needs a look</source>
   <translation>requiere atención</translation>
  </message>
  <message>
   <source>never</source>
   <translation>nunca</translation>
  </message>
  <message>
   <source>no</source>
   <translation>no</translation>
  </message>
  <message>
   <source>not connected</source>
   <translation>no conectada</translation>
  </message>
  <message>
   <source>not known</source>
   <translation>no se sabe</translation>
  </message>
  <message>
   <source>not measured</source>
   <translation>sin medir</translation>
  </message>
  <message>
   <source>not sent</source>
   <translation>no enviado</translation>
  </message>
  <message>
   <source>off</source>
   <translation>no</translation>
  </message>
  <message>
   <source>passphrase</source>
   <translation>frase de contraseña</translation>
  </message>
  <message>
   <source>recovery key</source>
   <translation>clave de recuperación</translation>
  </message>
  <message>
   <source>register</source>
   <translation>registro</translation>
  </message>
  <message>
   <source>restored from a backup</source>
   <translation>restaurado desde una copia</translation>
  </message>
  <message>
   <source>sentences copied from the passages</source>
   <translation>frases copiadas de los pasajes</translation>
  </message>
  <message>
   <source>size unknown</source>
   <translation>tamaño desconocido</translation>
  </message>
  <message>
   <source>stopped by the person</source>
   <translation>detenido por la persona</translation>
  </message>
  <message>
   <source>the answer was empty</source>
   <translation>la respuesta estaba vacía</translation>
  </message>
  <message>
   <source>the document is not in the library any more</source>
   <translation>el documento ya no está en la biblioteca</translation>
  </message>
  <message>
   <source>the dossier of an answer</source>
   <translation>el dosier de una respuesta</translation>
  </message>
  <message>
   <source>the register</source>
   <translation>el registro</translation>
  </message>
  <message>
   <source>the register begins</source>
   <translation>el registro empieza</translation>
  </message>
  <message>
   <source>the system's keyring</source>
   <translation>el llavero del sistema</translation>
  </message>
  <message>
   <source>this computer</source>
   <translation>este equipo</translation>
  </message>
  <message>
   <source>well</source>
   <translation>en orden</translation>
  </message>
  <message>
   <source>written by the model, each sentence checked against the passages</source>
   <translation>escrito por el modelo, cada frase comprobada con los pasajes</translation>
  </message>
  <message>
   <source>written by the model, without documents</source>
   <translation>escrito por el modelo, sin documentos</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>sí</translation>
  </message>
  <message>
   <source>your key</source>
   <translation>su clave</translation>
  </message>
  <message>
   <source>{a} and {b}</source>
   <translation>{a} y {b}</translation>
  </message>
  <message>
   <source>{bytes} bytes left this computer for it (SHA-256 {sha256}): number {entry} in the register</source>
   <translation>{bytes} bytes salieron de este equipo para ello (SHA-256 {sha256}): número {entry} del registro</translation>
  </message>
  <message>
   <source>{bytes} left this computer</source>
   <translation>{bytes} salieron de este equipo</translation>
  </message>
  <message>
   <source>{cloud} ({host})</source>
   <translation>{cloud} ({host})</translation>
  </message>
  <message>
   <source>{done} of {total}</source>
   <translation>{done} de {total}</translation>
  </message>
  <message>
   <source>{done} · checking every byte…</source>
   <translation>{done} · comprobando cada byte…</translation>
  </message>
  <message>
   <source>{done} · the network does not answer, trying again…</source>
   <translation>{done} · la red no responde, se intenta de nuevo…</translation>
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
   <translation>{found} de {all} documentos</translation>
  </message>
  <message>
   <source>{name}: fewer</source>
   <translation>{name}: menos</translation>
  </message>
  <message>
   <source>{name}: more</source>
   <translation>{name}: más</translation>
  </message>
  <message>
   <source>{n} GB</source>
   <translation>{n} GB</translation>
  </message>
  <message numerus="yes">
   <source>{n} bytes</source>
   <translation>
    <numerusform>{n} byte</numerusform>
    <numerusform>{n} bytes</numerusform>
   </translation>
   <extra-one>{n} byte</extra-one>
  </message>
  <message numerus="yes">
   <source>{n} checks</source>
   <translation>
    <numerusform>{n} comprobación</numerusform>
    <numerusform>{n} comprobaciones</numerusform>
   </translation>
   <extra-one>{n} check</extra-one>
  </message>
  <message numerus="yes">
   <source>{n} checks, all well</source>
   <translation>
    <numerusform>{n} comprobación, todo en orden</numerusform>
    <numerusform>{n} comprobaciones, todo en orden</numerusform>
   </translation>
   <extra-one>{n} check, all well</extra-one>
  </message>
  <message numerus="yes">
   <source>{n} conversations</source>
   <translation>
    <numerusform>{n} conversación</numerusform>
    <numerusform>{n} conversaciones</numerusform>
   </translation>
   <extra-one>{n} conversation</extra-one>
  </message>
  <message numerus="yes">
   <source>{n} conversations will be removed within a week, pinned or not.</source>
   <translation>
    <numerusform>{n} conversación se eliminará en menos de una semana, esté fijada o no.</numerusform>
    <numerusform>{n} conversaciones se eliminarán en menos de una semana, estén fijadas o no.</numerusform>
   </translation>
   <extra-one>{n} conversation will be removed within a week, pinned or not.</extra-one>
  </message>
  <message numerus="yes">
   <source>{n} documents</source>
   <translation>
    <numerusform>{n} documento</numerusform>
    <numerusform>{n} documentos</numerusform>
   </translation>
   <extra-one>{n} document</extra-one>
  </message>
  <message numerus="yes">
   <source>{n} documents are in no other collection and are removed from Murmur.</source>
   <translation>
    <numerusform>{n} documento no está en ninguna otra colección y se quita de Murmur.</numerusform>
    <numerusform>{n} documentos no están en ninguna otra colección y se quitan de Murmur.</numerusform>
   </translation>
   <extra-one>{n} document is in no other collection and is removed from Murmur.</extra-one>
  </message>
  <message numerus="yes">
   <source>{n} documents stay in other collections.</source>
   <translation>
    <numerusform>{n} documento queda en otra colección.</numerusform>
    <numerusform>{n} documentos quedan en otras colecciones.</numerusform>
   </translation>
   <extra-one>{n} document stays in another collection.</extra-one>
  </message>
  <message numerus="yes">
   <source>{n} failed</source>
   <translation>
    <numerusform>{n} fallo</numerusform>
    <numerusform>{n} fallos</numerusform>
   </translation>
   <extra-one>{n} failed</extra-one>
  </message>
  <message numerus="yes">
   <source>{n} files</source>
   <translation>
    <numerusform>{n} archivo</numerusform>
    <numerusform>{n} archivos</numerusform>
   </translation>
   <extra-one>{n} file</extra-one>
  </message>
  <message numerus="yes">
   <source>{n} folders</source>
   <translation>
    <numerusform>{n} carpeta</numerusform>
    <numerusform>{n} carpetas</numerusform>
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
    <numerusform>{n} requiere atención</numerusform>
    <numerusform>{n} requieren atención</numerusform>
   </translation>
   <extra-one>{n} needs a look</extra-one>
  </message>
  <message>
   <source>{n} of more than {count}</source>
   <translation>{n} de más de {count}</translation>
  </message>
  <message>
   <source>{n} of {count}</source>
   <translation>{n} de {count}</translation>
  </message>
  <message numerus="yes">
   <source>{n} pages</source>
   <translation>
    <numerusform>{n} página</numerusform>
    <numerusform>{n} páginas</numerusform>
   </translation>
   <extra-one>{n} page</extra-one>
  </message>
  <message numerus="yes">
   <source>{n} passages</source>
   <translation>
    <numerusform>{n} pasaje</numerusform>
    <numerusform>{n} pasajes</numerusform>
   </translation>
   <extra-one>{n} passage</extra-one>
  </message>
  <message numerus="yes">
   <source>{n} problems</source>
   <translation>
    <numerusform>{n} problema</numerusform>
    <numerusform>{n} problemas</numerusform>
   </translation>
   <extra-one>{n} problem</extra-one>
  </message>
  <message numerus="yes">
   <source>{n} questions</source>
   <translation>
    <numerusform>{n} pregunta</numerusform>
    <numerusform>{n} preguntas</numerusform>
   </translation>
   <extra-one>{n} question</extra-one>
  </message>
  <message>
   <source>{n} replaced</source>
   <translation>{n} sustituidos</translation>
  </message>
  <message>
   <source>{n} s</source>
   <translation>{n} s</translation>
  </message>
  <message numerus="yes">
   <source>{n} sentences are not supported by the passages they cite</source>
   <translation>
    <numerusform>{n} frase no tiene respaldo en el pasaje que cita</numerusform>
    <numerusform>{n} frases no tienen respaldo en los pasajes que citan</numerusform>
   </translation>
   <extra-one>{n} sentence is not supported by the passage it cites</extra-one>
  </message>
  <message numerus="yes">
   <source>{n} sheets</source>
   <translation>
    <numerusform>{n} hoja</numerusform>
    <numerusform>{n} hojas</numerusform>
   </translation>
   <extra-one>{n} sheet</extra-one>
  </message>
  <message numerus="yes">
   <source>{n} slides</source>
   <translation>
    <numerusform>{n} diapositiva</numerusform>
    <numerusform>{n} diapositivas</numerusform>
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
   <translation>{n} tokens por segundo</translation>
  </message>
  <message>
   <source>{n} tokens of context</source>
   <translation>{n} tokens de contexto</translation>
  </message>
  <message>
   <source>{n} tokens there, {m} back</source>
   <translation>{n} tokens de ida, {m} de vuelta</translation>
  </message>
  <message>
   <source>{n}%</source>
   <translation>{n} %</translation>
  </message>
  <message>
   <source>{percent}% prepared</source>
   <translation>{percent} % preparado</translation>
  </message>
  <message>
   <source>{size} a second</source>
   <translation>{size} por segundo</translation>
  </message>
  <message>
   <source>{spent} of {cap}</source>
   <translation>{spent} de {cap}</translation>
  </message>
  <message>
   <source>{time} · {n} tokens/s</source>
   <translation>{time} · {n} tokens/s</translation>
  </message>
  <message>
   <source>{used} of {all} tokens</source>
   <translation>{used} de {all} tokens</translation>
  </message>
  <message>
   <source>{where} by {model} (SHA-256 {sha256}).</source>
   <translation>{where} por {model} (SHA-256 {sha256}).</translation>
  </message>
  <message>
   <source>{where} by {model}.</source>
   <translation>{where} por {model}.</translation>
  </message>
  <message>
   <source>{where}, without a model.</source>
   <translation>{where}, sin modelo.</translation>
  </message>
  <message>
   <source>{words}, about {cost}</source>
   <translation>{words}, unos {cost}</translation>
  </message>
  <message>
   <source>“{original}” was found ({kind}) and leaves as it is.</source>
   <translation>«{original}» se encontró ({kind}) y sale tal cual.</translation>
  </message>
  <message>
   <source>“{pseudonym}” leaves in the place of “{original}” ({kind}).</source>
   <translation>«{pseudonym}» sale en lugar de «{original}» ({kind}).</translation>
  </message>
  <message>
   <source>“{sentence}” {reason}.</source>
   <translation>«{sentence}» {reason}.</translation>
  </message>
 </context>
</TS>
