"""Pages become passages, passages an index, a question the passages that may answer it."""
