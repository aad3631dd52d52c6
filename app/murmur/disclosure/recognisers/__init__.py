"""What finds identifiers by how they are written: one module a family, each citing where the format is laid down."""
