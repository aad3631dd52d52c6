"""The library's states for `pictures.py`: many documents, collections, a removal, a choice, a name."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pictures import Studio


def documents(studio: Studio) -> None:
    pictures = sys.modules[type(studio).__module__]
    from PySide6.QtCore import QPoint
    from tests.fakes.waiting import until

    from murmur.domain.errors import EncryptedDocument
    from murmur.ui.documents.menus import documents_menu
    from murmur.ui.documents.name_dialog import NameDialog

    scene = pictures.house(studio)
    folder = Path(tempfile.mkdtemp()) / "Case 41"
    folder.mkdir()
    for number in range(1, 6):
        (folder / f"Letter to the tenant {number}.txt").write_text("The rent is due.\n" * number, encoding="utf-8")
    scene.documents.failing["Letter to the tenant 5.txt"] = EncryptedDocument()
    scene.fill(scene.door().samples)
    scene.fill(folder, collection="Case 41, Tannery Wharf")
    scene.collections.create("Invoices 2026")
    scene.watching.watch(folder, "Case 41, Tannery Wharf")
    window = studio.window(scene.door())
    place = pictures.workspace(window)
    library = place.library
    until(lambda: window.jobs.idle and library.document_list.rows.rowCount() > 3, "a quiet window")
    place.show_pane(place.side)
    scene.documents.index(40, 100)
    library.refresh()
    until(lambda: window.jobs.idle, "a quiet window")
    studio.save(window, "30-collections")
    scene.documents.index(100, 100)
    library.refresh()
    until(lambda: window.jobs.idle, "a quiet window")
    shown = library.document_list
    lease = next(one for one in library.documents if "lease" in one.path)
    shown.select(lease.document_id)
    shown.setFocus()
    menu = documents_menu(studio.look, shown, library.deeds, [lease], "Documents", shown.collections)
    menu.popup(window.mapToGlobal(QPoint(120, 240)))
    studio.save(window, "31-document-menu")
    menu.close()
    shown.remove_chosen()
    studio.save(window, "32-removing")
    library.deeds.undone.emit()
    place.ask_only(lease)
    studio.save(window, "33-only-this-document")
    library.deeds.created.emit((), None)
    dialog = library.findChild(NameDialog)
    assert dialog is not None
    dialog.field.setText("invoices 2026")
    dialog.yes.click()
    until(dialog.wrong.isVisible, "what is wrong")
    studio.save(window, "34-new-collection")
    dialog.close()
    library.finding.field.setText("letter")
    library.document_list.selectAll()
    studio.save(window, "35-found")
    library.finding.field.clear()
    library.deeds.folded.emit("Documents")
    library.deeds.deleted.emit("Documents")
    studio.save(window, "36-delete-collection")
    window.close()


def plain_chat(studio: Studio) -> None:
    pictures = sys.modules[type(studio).__module__]
    from tests.fakes.waiting import until

    from murmur.ui.chat.scope import NO_DOCUMENTS

    scene = pictures.house(studio)
    scene.fill(scene.door().samples)
    window = studio.window(scene.door())
    place = pictures.workspace(window)
    until(lambda: window.jobs.idle, "a quiet window")
    place.conversation.composer.scope.choose(NO_DOCUMENTS)
    studio.save(window, "37-no-documents")
    place.conversation.ask("Make this friendlier: Pay the rent by Friday or leave.")
    until(lambda: not place.conversation.busy, "the answer")
    studio.save(window, "38-plain-answer")
    window.close()
