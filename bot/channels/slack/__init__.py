"""The Slack channel: how messages come and go here, what is shown in look/."""
