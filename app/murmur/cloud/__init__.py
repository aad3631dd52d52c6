"""The one door: sends an approved payload and streams the reply back, inside the egress process only."""
