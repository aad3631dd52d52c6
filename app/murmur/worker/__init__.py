"""Processes and the pipe between them: messages, the client end, the child end, the seal, the roles."""
