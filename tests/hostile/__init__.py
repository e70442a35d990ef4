"""What strangers and accidents may do to lintr, by tables."""
