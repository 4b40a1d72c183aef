"""The fishbone as a picture: our own geometry, drawn by Graphviz, and the same in words."""
