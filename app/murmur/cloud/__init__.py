"""The door: sends one approved payload to one server and reads its reply. Runs in the egress worker only."""
