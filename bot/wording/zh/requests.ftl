# 网页渠道无法接受请求，或机器人无法回答时的答复。

request-token-missing = 请先登录：这个请求没有带令牌。
request-token-expired = 登录已过期，请重新登录。
request-token-invalid = 这个登录在此处无效，请重新登录。
request-not-json = 无法读取这个请求：内容必须是一个JSON对象。
request-no-message = 没有找到消息：请发送“text”，或者“fact”及其“value”。
request-bad-conversation = 对话名称必须是1到{ $longest }个字符的文字。
request-bad-fact = “fact”必须是事实的路径，即1到{ $longest }个字符的文字。
request-too-long = 这条消息太长了，请控制在{ $longest }个字符以内，或者分几次发送。
request-too-large = 这个请求太大了，最多可以接受{ $kilobytes } KB。
request-file-too-large = 文件太大：我最多能收{ $megabytes } MB。
request-one-file = 请一次只发一个文件。
request-not-form = 这个请求我读不了：表单不完整或已损坏。
request-unavailable = 我这边出了点问题，没能回答您。之前的内容都还在，请稍后再试。
request-not-found = 这个地址下没有内容。
request-bad-origin = 这个页面不能从这里使用顾问。
request-bad-name = 请填写1到200个字符的姓名，并选择角色。
request-not-allowed = 这个地址不接受这类请求。
request-malformed = 无法读取这个请求。
request-too-slow = 这个请求传得太慢，请再试一次。
request-too-many = 请求太频繁了，请{ $seconds }秒后再试。
