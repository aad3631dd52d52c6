"""What would leave this computer: identifiers found, pseudonyms put in their place, the exact bytes. Pure."""
