"""The conversation in the middle of the window: questions, answers, and where to ask."""
