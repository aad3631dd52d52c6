"""Chroma finds its migrations as files and its parts by name."""

from PyInstaller.utils.hooks import collect_data_files

datas = collect_data_files("chromadb", includes=["**/*.sql", "**/*.yml", "**/*.json"])
hiddenimports = ["chromadb.api.rust", "chromadb.telemetry.product.posthog", "chromadb_rust_bindings"]
