"""What somebody tries who is up to no good."""
