"""Murmur answers questions about a person's own documents on that person's own computer."""

__version__ = "0.1.0"
