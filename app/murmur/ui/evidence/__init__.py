"""The right side of the window: the passages found, and the page each of them stands on."""
