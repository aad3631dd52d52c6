"""One file per format: an open handle becomes pages, or one page becomes a picture."""
