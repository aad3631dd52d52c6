"""llama.cpp's libraries lie in the package's own folder and are loaded by ctypes."""

from PyInstaller.utils.hooks import collect_dynamic_libs

binaries = collect_dynamic_libs("llama_cpp", search_patterns=["lib*.so*", "*.dll", "*.dylib"])
