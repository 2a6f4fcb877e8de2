"""What an operator sees of the running bot: health, metrics, lines of the log, traces. Nothing of it is personal."""
