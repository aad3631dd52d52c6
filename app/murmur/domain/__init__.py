"""Frozen values and rules that every other layer speaks in; standard library only."""
