"""Passages become a prompt, an answer, and citations that have been checked."""
