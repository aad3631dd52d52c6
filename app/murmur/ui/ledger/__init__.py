"""The register as a person reads it: a table of entries, one of them whole, and whether the chain holds."""
