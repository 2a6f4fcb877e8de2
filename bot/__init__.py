"""What runs inside the Rasa server: understanding, wording, channels, the store of conversations."""
