### What can go wrong: the register.

risks-of-this = In your project: { $reasons }.
risks-top = The biggest risks, by likelihood times impact:
risks-rest = The other risks:
risks-assumed = Where it says assumed, nothing you told me bears on it yet, and I take the middle.
risks-all-told = Those were all the risks I know of.
risks-more = { $count ->
    [one] There is one more; say “show the rest”.
   *[other] There are { $count } more; say “show the rest”.
}
button-risks-rest = Show the rest
risk-line = { $risk }: { $likelihood }, { $impact }. { $response } ({ $owner }; { $source })
risk-line-unknown = { $risk }: { $likelihood } (assumed), { $impact }. { $response } ({ $owner }; { $source })
likelihood-low = unlikely
likelihood-medium = possible
likelihood-high = likely
likelihood-certain = a fact
impact-low = little harm
impact-medium = real harm
impact-high = heavy harm

risk-S0-10-1 = the return stays unclear
response-S0-10-1 = Say beforehand what it costs, what it brings and when, and measure it.
risk-S0-10-2 = the scope gets out of hand
response-S0-10-2 = Begin with a part, and say where it begins.
risk-S0-10-3 = the wrong product or vendor
response-S0-10-3 = Have your needs diagnosed first, and choose by what your business needs.
risk-S0-10-4 = too many links to other systems
response-S0-10-4 = Plan the whole first, with the links to ERP, supply chain and orders; standards are still open.
risk-S1-4-1 = cost, time and effort are underrated
response-S1-4-1 = Judge soberly what your organisation can carry; bring in specialists, or don't start.
risk-S1-4-2 = departments disagree and keep customer data apart
response-S1-4-2 = Win solid support at the very top, and let people take part.
risk-S1-4-3 = technology leads instead of strategy
response-S1-4-3 = Begin with a simple strategy tied to the business strategy.
risk-S1-4-4 = work is pushed onto the customers
response-S1-4-4 = Look at the process with the customers' eyes, and fit it to the kind of contact they want.
risk-S1-4-5 = nobody reports or measures success
response-S1-4-5 = Agree on figures now, and compare customers' response before and after.
risk-S2-5 = software is bought first, and people and processes are fitted around it
response-S2-5 = Keep the order: decide, prepare organisation and people, then software.
risk-S3-5-1 = it gets long, hard and costly, with an uncertain return
response-S3-5-1 = Begin with a part that shows results early.
risk-S3-5-2 = too much is automated and it backfires
response-S3-5-2 = Understand the processes first, and automate only what customers gain from.
risk-S4-1a = attention is scattered near year-end
response-S4-1a = Start after the new-year break.
risk-S4-1b = what was taught is forgotten over the break
response-S4-1b = Let no break fall between training and daily use.
risk-S4-1c = those the project needs most are at their busiest
response-S4-1c = Start when they are back at their desks.
risk-S4-2a = the company isn't settled, so processes aren't either
response-S4-2a = Sign now if you like, and start once it has settled.
risk-S4-2e = the vendor keeps quiet about bad timing
response-S4-2e = Judge the time yourself; a contract can be signed with a later start.
risk-S4-3a = the project runs through the season when people leave
response-S4-3a = Two trained people per department instead of one.
risk-S4-3b = a key user leaves and nobody can step in quickly
response-S4-3b = Let a backup take part from the first day.
risk-S4-3d = seats in the project team are empty
response-S4-3d = Wait until the best people of each department are named; pushing on moves the trouble behind go-live.
