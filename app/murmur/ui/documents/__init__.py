"""The library on the left: what is in it, what is being added, and what could not be."""
