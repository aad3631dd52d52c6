"""Fetches one file over HTTPS, so that it is whole or can be gone on with. Runs in the egress worker only."""
