### What losing a key user costs. $low, $high, $amount, $pay: amounts of money or percentages of a year's pay.

cost-lead = Losing one key user costs between { $low } and { $high } in all, at a pay of { $pay } a year ({ $source }).
cost-lead-shares = Losing one key user costs between { $low } and { $high } of a year's pay in all ({ $source }).
cost-lead-open = What losing one key user costs is the sum of several parts ({ $source }).
# $fifth, $half, $twice: amounts for a fifth of a year's pay, half of it, twice as much.
cost-studies = A review of 30 case studies puts replacing somebody at about a fifth of a year's pay ({ $fifth }), other studies at half to twice a year's pay ({ $half } to { $twice }).
cost-studies-shares = A review of 30 case studies puts replacing somebody at about a fifth of a year's pay, other studies at half to twice a year's pay.
cost-row = { $part }: { $low } to { $high }
cost-row-said = { $part }: { $amount }, as was said
cost-losing = what goes with the person, knowledge and unfinished work
cost-winning = winning somebody new, from interviews to the first day
cost-recruiting = recruiting and moves
cost-training = training the successor
cost-productivity = lower output until the successor is up to speed
cost-chances = business missed in the meantime
cost-morale = the mood of those who stay
cost-keeping = For comparison, keeping a key user takes about { $low } to { $high } a year.
cost-keeping-said = For comparison, keeping a key user takes { $amount } a year, as was said.
cost-split = How the sum divides into parts is my assumption. Tell me your own figures, such as "recruiting costs us 20 %".
cost-other-currency = { $parts }: that figure is in another currency than the pay, so I left it out.
cost-ask-pay = What does a key user earn in a year, roughly? The amount and its currency are enough.
cost-pay-name = a year's pay of a key user
