"""Adapters to the native engines: llama.cpp, sentence-transformers, Chroma, NumPy."""
