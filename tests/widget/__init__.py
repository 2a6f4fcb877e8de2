"""The widget in a real browser, on the real bot."""
