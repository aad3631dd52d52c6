"""OpenVINO's libraries are found beside its module; contents.py leaves out those for other frameworks and devices."""

from PyInstaller.utils.hooks import collect_dynamic_libs

binaries = collect_dynamic_libs("openvino", search_patterns=["*.so*", "*.dll", "*.dylib"])
