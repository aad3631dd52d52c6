"""Help inside the window, without the network: pages to read, the keys, and a tour."""
