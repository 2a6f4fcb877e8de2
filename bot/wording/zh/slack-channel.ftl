### What the Slack channel itself has to say: who may talk to the bot, where, and what did not work.

slack-guest = 我只能为本工作区的成员提供建议，而您在这里是访客。请让一位正式成员来和我谈。
slack-other-workspace = 我只能为添加我的那个工作区的人提供建议，而您来自另一个工作区。请让那边的同事来和我谈。
slack-failed = 我这边出了点问题，没能答完。您之前说的都还在，请再说一遍。
# $longest: characters.
slack-too-long = 这段内容太长，我一次读不完：请把一条消息控制在{ $longest }个字符以内。
slack-file-here-not = 频道里的人都能看到这个文件，所以我没有打开。请在私信里发给我。
slack-answered-in-dm = 我已在私信里回答，我们可以在那里接着谈。
slack-installed = 顾问已加入您的工作区。在Slack里直接给它写信，或在频道里提到它即可。
slack-not-installed = 顾问未能加入您的工作区。请从原来的页面重新开始。
