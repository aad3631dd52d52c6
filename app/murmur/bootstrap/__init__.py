"""Composes Murmur and starts it: start.py begins, compose.py puts the parts together, workers.py seals them."""
