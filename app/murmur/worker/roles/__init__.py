"""What each worker does once it is sealed; imported only inside that worker."""
