"""English: what is asked, supposed, corrected or only mentioned."""

WORDS = {
    "ASKOK": (
        "ok | okay | fine | possible | good | good time | a good time | alright | all right | "
        "feasible | realistic | work | works | too early | too late | good idea | bad idea | can we | "
        "could we | may we | should we | shall we | is it wise | risky | doable | bad | suitable | "
        "right time | sensible | make sense | safe | wise | reasonable | acceptable | better | best | "
        "workable | o.k. | appropriate | the right moment | okay to | is it ok | anything against | "
        "speaks against | a problem | objections to | any objection to | advise against | suit us | "
        "suits us | suit | suits | what do you think | check | wrong with | problem with | too soon | "
        "objections against | objections to | the situation in | look at | the risk for | the risk of | "
        "sensible | fit | fits | fly | any trouble | can it be | could it be | even in | good one | "
        "how do you rate | how do you feel about | your view on | your opinion about | "
        "your opinion on | verdict on | what would you say to | speaks for | assessment of | "
        "be the day | will do"
    ),
    "ABOUT": (
        "what about | how about | and what about | how is | how would | how does | and if we say | "
        "what of | how's | thoughts on | opinion on | what do you think of | what do you think about | "
        "how do you like | why don't we | why not start | why don't we just | so is | and if it were"
    ),
    "ASIDE": (
        "according to | in case it | by the way | i'm told | to my knowledge | of course | for example | "
        "sadly | unfortunately | honestly | frankly | mind you | it seems | i suppose | i'm afraid | as "
        "far as | to be honest | to be precise | to be exact | if i remember | if i'm not mistaken | if "
        "memory serves | i should mention | i should add | i almost forgot | believe it or not | strange "
        "as it may seem | like everybody | like everyone | on paper | for what it's worth | i must say | "
        "i have to say | i was told | they tell me | i hear | so says | so say | as they say | as you can "
        "imagine | as always | as usual | as i said | without exception | incidentally"
    ),
    "PRON": "i | i'd | i'll | i've | i'm | you | you'd | he | he'd | she | she'd | they'd | it'd",
    "FORGET": "forget | forget about | scrap | strike | ignore | drop | never mind",
    "BETTER": "better | best | rather | prefer | preferable",
    "CANDO": "could | can | possible | able to | available | free",
    "WHY": (
        "why | how come | what's wrong with | what is wrong with | reason | what speaks against | "
        "what makes | what's so bad about | what is so bad about | what's the harm | what's bad about | "
        "what speaks against | what speaks in favour"
    ),
    "HYPO": (
        "what if | suppose | supposing | assuming | assume | imagine | hypothetically | say we | "
        "what happens if | what would happen if | would it help if | in case we | "
        "what would change if | what about if | and what if | were we to"
    ),
    "IF": "if",
    "ASKIF": (
        "let me know if | wonder if | wondering if | ask if | asking if | know if | sure if | see if | "
        "tell me if | whether"
    ),
    "QAUX": "will | would | should | must | shall | do | does | did | can | could | have | has",
    "SAYS": (
        "claims that | claim | claimed | maintains | swears | assures | assured | reckons | promising | "
        "says | say | said | told us | told me | promised | promises | argues | insists that | thinks | "
        "believes | believe | recommends | keep telling"
    ),
    "DEFINE": (
        "mean | means | meant by | meaning | define | definition | difference between | called | "
        "counts as | count as | understood by | call | clarify | the word | explain"
    ),
    "COST": (
        "cost | costs | price | bill | euros | euro | money | expensive | dollars | pricey | in money | set us back"
    ),
    "COMPARE": (
        "compare | compared | comparison | difference | rank | contrast | than | versus | riskier | "
        "safer | less risky | which of | in favour of | fare | against | weigh | of the following"
    ),
    "QWORD": ("how many | how much | how | will | would | should | has | have we | tell me | show me | what's"),
    "RELATIVE": {"which": "what | who | which | whose | whom", "when": "when | where"},
    "CANNOT": (
        "can't | cannot | can not | unable to | not able to | impossible to | won't | couldn't | "
        "not possible to | mustn't | must not | not start | not begin | don't want to | never | "
        "no way | no earlier"
    ),
    "FIXNO": (
        "no | no , | nope | oh no | wait | no wait | oh no wait | hold on | wrong | actually | correction | "
        "sorry | i meant | i mean | make that | "
        "rather | in fact | scratch that | oops | not quite | that's wrong | my mistake"
    ),
    "YES": "yes | yeah | yep | sure | ok then",
    "MAYBE": (
        "maybe | perhaps | probably | possibly | around | about | roughly | approximately | i think | "
        "i guess | say | likely | then | circa | approx | approx. | ca. | some time | please | pls | plz"
    ),
    "THEN": "then",
    "BUT": "but | whereas | while | although | though | however | yet",
}
