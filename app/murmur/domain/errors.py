"""Every error a person may see: a title, and advice that says what to do next."""

from __future__ import annotations


class MurmurError(Exception):
    """Base of every expected failure. `str(error)` is "title. advice"."""

    title = "Something went wrong"
    advice = "Try again; if it happens again, run `murmur doctor`"

    def __init__(self, title: str | None = None, advice: str | None = None) -> None:
        self.title = title or type(self).title
        self.advice = advice or type(self).advice
        super().__init__(f"{self.title}. {self.advice}.")


class UsageError(MurmurError):
    """The request itself is wrong (exit code 2)."""

    title = "This command was not understood"
    advice = "Run `murmur --help`"


# Documents


class DocumentError(MurmurError):
    """One file could not be read; the others are not affected."""

    title = "The document could not be read"
    advice = "Open it in its own program to see whether it is whole, then add it again"


class UnsupportedFormat(DocumentError):
    title = "Murmur cannot read this kind of file"
    advice = "Save it as PDF, Markdown or plain text and add that"


class EncryptedDocument(DocumentError):
    title = "The document is protected by a password"
    advice = "Save a copy without the password and add that"


class DamagedDocument(DocumentError):
    title = "The document is damaged"
    advice = "Get a fresh copy, or open and save it again in its own program"


class DocumentTooLarge(DocumentError):
    title = "The document needs more memory or time than one document may take"
    advice = "Split it into smaller files and add those"


class FileUnavailable(DocumentError):
    title = "The file is not there or may not be opened"
    advice = "Check the path and your permission to read it"


# Workers


class WorkerCrashed(MurmurError):
    """A worker process ended by itself; the window lives on and a new one is started at the next use."""

    title = "A part of Murmur stopped unexpectedly"
    advice = "It has been restarted; try the same again"


class WorkerNotSealed(MurmurError):
    title = "This computer's policy asks for sealed workers, and this worker could not seal itself"
    advice = "Run `murmur doctor` and show its report to your administrator"


class ProtocolError(MurmurError):
    title = "A worker sent something Murmur does not understand"
    advice = "Restart Murmur; if it happens again, reinstall it"


class Cancelled(MurmurError):
    """The user stopped it: no failure, and never shown as one."""

    title = "Stopped"
    advice = "Nothing was lost; start again whenever you like"


# Models


class ModelError(MurmurError):
    title = "The chat model could not be loaded"
    advice = "Run `murmur models list` to see which models are ready"


class ModelFileChanged(ModelError):
    title = "The model file does not match its checksum and was not loaded"
    advice = "Reinstall the model: the file is damaged or has been replaced"


class ModelForbidden(ModelError):
    """The administrator's policy lists the model files that may be used, and this one is not among them."""

    title = "This model is not on your organisation's list of models"
    advice = "Choose another model, or ask your administrator to add the SHA-256 of its file"


class NotAModel(ModelError):
    """A file that was to be installed."""

    title = "This is not a model file Murmur can read"
    advice = "Choose a GGUF file: its name ends in .gguf"


class PromptTooLong(ModelError):
    title = "The question does not fit into the model's memory"
    advice = "Ask a shorter question"


# Downloads: each leaves what has arrived, so that the next try goes on there, unless it says otherwise


class DownloadError(MurmurError):
    title = "The download did not finish"
    advice = "Start it again: it goes on where it stopped"


class DownloadInterrupted(DownloadError):
    """The network's fault, or a server's that may be well again later."""


class DownloadRefused(DownloadError):
    """Trying again at once would not help."""

    advice = "What has arrived is kept; try again later, or install the model from a file"


class WrongFile(DownloadError):
    """What arrived is not the file that was ordered."""

    title = "The file that arrived is not the right one: its checksum differs"
    advice = "It was deleted and never used; try once more, and if that fails too, get the file from another source"


class DownloadsForbidden(DownloadError):
    title = "Downloads are switched off on this computer"
    advice = "Switch them on in the settings, ask your administrator, or install the model from a file"


class LicenceNotAccepted(DownloadError):
    """Nothing was asked of the network."""

    title = "This model comes with terms that you have to accept first"
    advice = "Read them, and start the download again with --accept-licence"


# The cloud: with each of these nothing has left, unless it says otherwise


class CloudError(MurmurError):
    """`left`: whether the payload may have arrived at the host that was approved. It never went anywhere else."""

    title = "The cloud model was not asked"
    advice = "Nothing was sent"
    left = False


class CloudForbidden(CloudError):
    """Switched off, not allowed for a collection, or forbidden by the administrator."""

    title = "Asking a cloud model is switched off"
    advice = "Nothing was sent. Switch it on in the settings under Cloud, and for the collection"


class NotApproved(CloudError):
    """The bytes are not those that somebody read and approved, or were approved for one sending that is over."""

    title = "What would be sent is not what was approved"
    advice = "Nothing was sent. Look at it again and approve it anew"


class CapReached(CloudError):
    title = "This question would cost more than the limit that is set"
    advice = "Nothing was sent. Wait for the next day or month, or raise the limit in the settings under Cloud"


class CloudRefused(CloudError):
    """The server, its certificate or its address is not acceptable, or it cannot be reached."""

    advice = "Nothing was sent. Check the address, the model and the key in the settings under Cloud"


class CloudDeclined(CloudRefused):
    """The payload arrived, and the server gave no answer to it."""

    title = "The cloud model gave no answer"
    advice = "The question arrived there; the register says so. Check the settings under Cloud"
    left = True


class CloudInterrupted(CloudError):
    """The payload may have arrived there; the register says that it was sent."""

    title = "The answer of the cloud model broke off"
    advice = "The question may have arrived there; the register says so. Try again later"
    left = True


# Updates and signed bundles: nothing was installed, and nothing is ever installed without a person


class UpdateError(MurmurError):
    title = "The update could not be had"
    advice = "Nothing was installed. Try again later, or get the release as a file"


class UpdatesForbidden(UpdateError):
    title = "Looking for updates is switched off on this computer"
    advice = "Nothing was asked. Ask your administrator, or take an update from a file"


class NoUpdateServer(UpdateError):
    title = "No server for updates is set"
    advice = "Nothing was asked. Set its address in the settings under Updates, or take an update from a file"


class NoReleaseKey(UpdateError):
    """The build holds no public key."""

    title = "This build of Murmur carries no release key, so it cannot verify updates"
    advice = "Nothing was opened. Check the sums as the README beside the release says, before you install anything"


class NotSigned(UpdateError):
    """Nothing in it was looked at."""

    title = "The signature does not fit: this was not signed by the makers of this Murmur, or was changed since"
    advice = "Do not install it. Get the release again from where you trust it"


class UpdateDamaged(UpdateError):
    """The signature holds, and what it covers is not there as it was signed."""

    title = "The release is damaged"
    advice = "Do not install it. Get the release again"


class NotAnUpdate(UpdateError):
    """Signed and whole, and not for this Murmur: an older version, the same, or another system's."""

    title = "This release is not newer than the Murmur that is here"
    advice = "Nothing has to be done"


# Home and storage


class HomeInUse(MurmurError):
    title = "Murmur is already open on this folder"
    advice = "Close the other Murmur first, or choose another folder with --home"


class HomeUnwritable(MurmurError):
    title = "Murmur's folder cannot be written"
    advice = "Check that the disk is not read-only and that the folder belongs to you"


class DiskFull(MurmurError):
    title = "The disk is full"
    advice = "Free some space and try again; nothing that was ready is lost"


class WrongPassphrase(MurmurError):
    title = "This passphrase does not open the library"
    advice = "Try again, or use the recovery key if you made one"


class PassphraseNeeded(MurmurError):
    title = "A passphrase is needed, and there is no terminal to ask on"
    advice = "Set MURMUR_PASSPHRASE or use --passphrase-file"


class DatabaseDamaged(MurmurError):
    title = "The library file is damaged"
    advice = "Restore it from a backup, or move it away and add your documents again: Murmur never changes them"


class NewerHome(MurmurError):
    title = "This folder was written by a newer Murmur"
    advice = "Update Murmur to open it"


class NotKnown(MurmurError):
    title = "There is no such document"
    advice = "Run `murmur list` to see what is there"


class NoSuchCollection(NotKnown):
    """Nothing was looked at: a search in a collection that is not there must not pass for one without hits."""

    title = "There is no such collection"
