"""`murmur doctor`: what is in order on this computer, what is not, and what to do about it."""

from __future__ import annotations

import os
import platform
import shutil
from collections.abc import Callable, Mapping
from pathlib import Path

from murmur import __version__
from murmur.domain.errors import MurmurError
from murmur.domain.graphics import Graphics
from murmur.domain.jobs import Progress, Report
from murmur.domain.settings import Settings
from murmur.services.api import Check
from murmur.services.models import Models
from murmur.worker import messages as m
from murmur.worker.client import Worker
from murmur.worker.seal.policy import OPEN

LEAST_FREE = 1024**3


class Doctor:
    """`DoctorService`: looks at every worker in turn, starting those that are not running."""

    def __init__(
        self,
        home: Path,
        workers: Mapping[str, Worker],
        models: Models,
        settings: Callable[[], Settings],
        trust: Callable[[], list[Check]],
        graphics: Callable[[], Graphics] = lambda: Graphics.FREE,
    ) -> None:
        """`graphics` tells what is in a graphics card's way; `trust` gives what services/doctor_trust.py looks at."""
        self._home = home
        self._workers = workers
        self._models = models
        self._settings = settings
        self._trust = trust
        self._graphics = graphics
        self._runs = ""

    def checks(self, report: Report) -> list[Check]:
        found = [
            Check("murmur", "ok", f"{__version__}, Python {platform.python_version()}, {platform.platform()}"),
            self._storage(),
        ]
        for done, (name, worker) in enumerate(self._workers.items()):
            report(Progress(f"Looking at the {name} worker", done, len(self._workers)))
            found.extend(self._worker(name, worker))
        found.extend(self._model_files())
        found.append(self._gpu())
        found.append(self._downloads())
        found.extend(self._trust())
        return found

    def _storage(self) -> Check:
        try:
            free = shutil.disk_usage(self._home).free
        except OSError as error:
            return Check("storage", "fail", f"{self._home}: {error.strerror}", "Check that the disk is there")
        if not os.access(self._home, os.W_OK):
            return Check("storage", "fail", f"{self._home} cannot be written", "Check the folder's permissions")
        detail = f"{self._home}, encrypted with SQLCipher, {free // 2**20:,} MiB free"
        if free < LEAST_FREE:
            return Check("storage", "warn", detail, "Free some disk space")
        return Check("storage", "ok", detail)

    def _worker(self, name: str, worker: Worker) -> list[Check]:
        try:
            seal = worker.seal()
            facts = worker.ask(m.Doctor(), m.DoctorReport).facts
        except MurmurError as error:
            return [Check(f"{name} worker", "fail", error.title, error.advice)]
        sealed = Check(f"{name} seal", "ok", f"no socket, own files only; tried and refused ({seal.system})")
        if seal.network == OPEN:
            worker.kill()  # it is there only while it downloads
            sealed = Check(
                f"{name} seal", "ok", f"may ask the network for one file, not be asked; no other file ({seal.system})"
            )
        if not seal.sealed:
            detail = f"network: {seal.network}; files: {seal.files} ({seal.system})"
            sealed = Check(
                f"{name} seal",
                "warn",
                detail,
                "This worker works, but the system does not hold it back; see the page on the seal",
            )
        self._runs = facts.pop("runs", self._runs)
        versions = ", ".join(f"{key} {value}" for key, value in facts.items()) or "running"
        return [sealed, Check(f"{name} worker", "ok", versions)]

    def _model_files(self) -> list[Check]:
        checks: list[Check] = []
        entry = self._models.embedder()
        try:
            checks.append(Check("embedder", "ok", f"{entry.name} in {self._models.folder_of(entry)}"))
        except MurmurError as error:
            checks.append(Check("embedder", "fail", error.title, error.advice))
        try:
            chat = self._models.chat_model(self._settings().answers.model)
            checks.append(Check("chat model", "ok", f"{chat.name} in {self._models.file_of(chat)}"))
        except MurmurError as error:
            checks.append(Check("chat model", "fail", error.title, error.advice))
        return checks

    def _gpu(self) -> Check:
        runs = self._runs or "Not known: the chat worker does not start"
        if self._graphics() in (Graphics.CRASHED, Graphics.SILENT):
            advice = "Bring the driver up to date; then switch the graphics card off and on again in the settings"
            return Check("gpu", "warn", runs, f"{advice} under Answers")
        return Check("gpu", "ok", runs)

    def _downloads(self) -> Check:
        chosen = self._settings().downloads
        if not chosen.allowed:
            return Check("downloads", "ok", "switched off")
        if chosen.mirror:
            return Check("downloads", "ok", f"only when you ask for a model, and from {chosen.mirror} alone")
        return Check("downloads", "ok", "only when you ask for a model, from the hosts that models.toml lists")
