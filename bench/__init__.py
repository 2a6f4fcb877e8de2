"""How fast and how right the advisor is, as commands that print tables: `python -m bench`."""
