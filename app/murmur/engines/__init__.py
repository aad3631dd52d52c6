"""Adapters to the native engines: llama.cpp, OpenVINO, Chroma, NumPy."""
