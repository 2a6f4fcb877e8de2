"""How people and programs reach the bot."""
