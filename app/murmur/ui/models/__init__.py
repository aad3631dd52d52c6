"""The models: those on this computer, those that could be fetched, and what this computer is able to do."""
