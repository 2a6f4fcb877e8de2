# What the web channel answers when a request itself cannot be taken, and when the bot cannot answer.

request-token-missing = Please sign in: this request carries no token.
request-token-expired = Your sign-in has expired. Please sign in again.
request-token-invalid = This sign-in is not valid here. Please sign in again.
request-not-json = I could not read this request: its body has to be a JSON object.
request-no-message = I could not find a message: please send either a "text", or a "fact" with its "value".
request-bad-conversation = The name of a conversation has to be a text of 1 to { $longest } characters.
request-bad-fact = A "fact" has to be the path of a fact, a text of 1 to { $longest } characters.
request-too-long = This message is too long for me: please keep it under { $longest } characters, or send it in parts.
request-too-large = This request is too large: I can take up to { $kilobytes } KB.
request-file-too-large = This file is too large: I can take up to { $megabytes } MB.
request-one-file = Please send one file at a time.
request-not-form = I could not read this request: its form is incomplete or damaged.
request-unavailable = Something went wrong on my side, so I could not answer this. Everything I knew before is still there. Please try again in a moment.
request-not-found = There is nothing at this address.
request-bad-origin = This page is not allowed to talk to the advisor from here.
request-bad-name = Please give a name of 1 to 200 characters and a role.
request-not-allowed = This address does not take such requests.
request-malformed = I could not read this request.
request-too-slow = This request took too long to arrive. Please try again.
request-too-many = { $seconds ->
    [one] That was a lot at once. Please try again in a second.
   *[other] That was a lot at once. Please try again in { $seconds } seconds.
}
