"""The dialog in which somebody asks whether there is a newer Murmur."""
