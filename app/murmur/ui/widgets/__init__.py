"""The small pieces that the whole window is made of, each looking the same wherever it stands."""
