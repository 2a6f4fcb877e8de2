"""What the conversation can do: thin actions, the merging of facts into a case, and the store of cases."""
