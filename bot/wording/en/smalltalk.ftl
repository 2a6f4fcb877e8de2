### Short answers around the matter, and yes and no.

# The first greeting says what the bot is for and how to begin; later ones are short.
greet = Hello. I help you find the right time to start your CRM project, and say how many key users each department should train. Tell me about the project in a sentence or two, or ask: when should we start?
greet-again = Hello again.
goodbye = Goodbye. Your project is kept; come back whenever something changes.
thank = You're welcome.
help = Ask me when to start, whether a certain date is all right, or which of two dates is better. I also say how many key users to train, what speaks against a date and why, and what would change if a fact were different. Tell me about the project in your own words, as much or as little as you know.
bot-challenge = Yes, I'm a program. My advice follows five documents by people who introduced CRM systems, and I name the place each time.
out-of-scope = That is outside what I know. I can say when to start a CRM project, whether a date is all right, and how many key users you need.

offer-advice = I know enough now: ask me when to start, or name a date.
nothing-left-to-ask = Nothing else would move the answer. Ask me about another date whenever you like.

## Yes and no, by what was asked.

yes-but-which = All right. Then please give me the answer itself.
yes-to-what = I'm not sure what the yes belongs to.
no-to-what = I'm not sure what the no belongs to.
kept = All right, everything stays as it is.
skipped = All right, we leave this open: { $fact }.
# Without this fact no date can be named.
skipped-blocking = All right. As long as it is open { $fact }, I can't name a start date; tell me when you know.
# "No" to "is there a date ...?" or "are there months ...?"
none-then = All right, none then.
# "No" to "are you still expanding?" where the company was said to be stable.
stays-stable = All right, then I take the company as stable.
skipped-confirmation = All right, everything stays as it is.
dontknow-nothing-asked = That's fine, nothing depends on it just now.

button-yes = Yes
button-no = No

restart-lead = I'd put this project aside and begin a new one; the old one stays stored.
restarted = Done, this is a new project. Tell me about it in a sentence or two, or ask: when should we start?
forget-lead = I'd delete everything you told me: your conversations and every fact you gave. It can't be brought back.
forgotten = Done. I deleted what I knew about you.

