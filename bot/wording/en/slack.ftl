### The words of the Slack channel, beside those of every channel. Buttons hold 75 characters, the modal's title 24.

## Under an answer.

slack-source = { $document }: { $title }
slack-choose = Choose
slack-choose-months = Choose months
slack-choose-several = Choose one or more
slack-take = Take these
slack-take-months = Take these months
slack-take-period = Take this period
slack-chosen = ✓ { $what }

## What a file is called.

slack-file-year = The year
slack-file-turnover = Who leaves when
slack-file-coverage = How many people to train
slack-file-pdf = Report to read and print
slack-file-html = Report as a web page
slack-file-ics = Dates for your calendar
slack-file-json = Case and advice for programs

## The form with all facts. $name: a fact by name. $fact: what was assumed.

slack-facts = What I know
slack-form-hint = Change what isn't right and leave empty what you don't know. When you save, I answer in our conversation.
slack-form-more = { $count ->
    [one] One more fact doesn't fit here; just tell me in words.
   *[other] { $count } more facts don't fit here; just tell me in words.
}
slack-form-changed = Changed: { $facts }
slack-form-from = { $name }: from
slack-form-to = { $name }: to
slack-in-percent = { $name }, in percent
slack-in-months = { $name }, in months
slack-hint-assumed = I assume: { $fact }
slack-hint-hr = From HR
slack-hint-file = From a file
slack-error-number = Please give a number.
slack-error-from = Please give the first day, too.
slack-error-to = This is before the first day.

## The Home tab.

slack-home-projects = Your projects
slack-home-begin = Ask me here, or write to me under Messages:

## What can't be done. $name: a file. $longest: characters.

slack-file-elsewhere = { $name } isn't kept in Slack, so I can't fetch it. Please send me the file itself.
slack-file-missing = I couldn't fetch { $name } from Slack. Please send it once more.
