"""What stays on disk, encrypted: documents, conversations, settings, and the key that opens them."""
