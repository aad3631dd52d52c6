"""Everything that is seen of asking a cloud model: why one might, what would leave, and what came back."""
