"""The list of conversations: found by their text, named, pinned, moved, written out, deleted and brought back."""
