"""Settings, the health check, and what Murmur is; built when somebody opens them."""
