"""What a new library begins with: two pages, seen once, before the empty window."""
