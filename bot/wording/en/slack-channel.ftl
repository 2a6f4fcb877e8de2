### What the Slack channel itself has to say: who may talk to the bot, where, and what did not work.

slack-guest = I can only advise members of this workspace, and you are here as a guest. Please ask a colleague who is a member to talk to me.
slack-other-workspace = I can only advise people of the workspace that added me, and you are from another one. Please ask your colleagues there to talk to me.
slack-failed = Something went wrong on my side, and I couldn't finish this answer. What you told me before is kept. Please say it once more.
# $longest: characters.
slack-too-long = That is more than I can read at once: please keep a message within { $longest } characters.
slack-file-here-not = Everybody in this channel could see that file, so I left it alone. Please send it to me in our direct messages.
slack-answered-in-dm = I have answered in our direct messages, where we can go on.
slack-installed = The advisor is now in your workspace. Write to it in Slack, or mention it in a channel.
slack-not-installed = The advisor was not added to your workspace. Please begin once more from the page that led you here.
