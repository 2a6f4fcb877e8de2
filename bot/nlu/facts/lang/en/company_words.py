"""English: the company: its growth, calendar and places."""

WORDS = {
    "COMPANY": (
        "we'd | we'll | "
        "we | the company | our company | company | firm | the firm | our firm | business | "
        "organisation | organization | overall | in total | total | altogether | company-wide | "
        "company wide | across the company | the whole company | us | our team | startup | group | "
        "company's | enterprise | whole company | our"
    ),
    "BOOKS": "books | the books",
    "CALYEAR": "the calendar year | a calendar year | same as the calendar year | the normal calendar year",
    "BUSY": (
        "up to the neck | up to our necks | up to their necks | hardly available | not available | "
        "unavailable | tied up | on the road | snowed in | drowning in work | rushed off our feet | "
        "stock-taking | busy | busiest | peak season | high season | busy season | busy months | rush | "
        "crunch | hectic | peak business | swamped | flat out | peak period | overloaded | snowed under | "
        "stocktaking | inventory season | crazy busy | peak sales | tax season | heavy season | peak time "
        "| peak trading | run off our feet | hands full"
    ),
    "GROWTH": {
        "new": (
            "newly opened | just opened | newly founded | just founded | newly created | "
            "newly established | just been founded | start-up | brand new company | brand-new | "
            "recently founded | just started up | just set up | newly formed | freshly founded | "
            "only just founded | founded this year | just launched | founded last month | a startup | "
            "we're a startup | are a startup | just opened our doors | opened our doors | "
            "newly set up | founded a few months ago | recently opened | recently established | "
            "just established | greenfield company | company is new | company is brand new | "
            "young company | we're new | we are new"
        ),
        "expanding": (
            "expanding | expand | expansion | expands | opening branches | opening new branches | opening "
            "new offices | opening offices | opening stores | opening new stores | opening shops | "
            "growing fast | growing quickly | growing rapidly | hiring fast | hiring like crazy | "
            "entering new markets | entering markets | scaling up | scaling | growth mode | ramping up | "
            "opening new locations | opening locations | rapid growth | hypergrowth | hyper growth | fast "
            "growth | still growing | entering a new market | opening a new branch | opening a new office "
            "| opening a branch | fast-growing | fast growing | growing like mad | rapidly growing | "
            "opening subsidiaries | growth phase | growth spurt | opening another branch | opening sites "
            "| moving into new markets | opening more branches | opening more stores | growing like crazy "
            "| hiring a lot | hiring quickly | hiring rapidly | hiring at full speed | opening two "
            "branches | opening new shops | adding branches | growing like | growing every | growing "
            "non-stop | hiring nonstop | hiring non-stop | hiring left and right | hiring everywhere | "
            "doubling every | doubling in size | booming | new shop every | new store every | new branch "
            "every | new office every | another shop every | growing steadily | opening up everywhere | "
            "branching out | spreading into | still opening branches | double the team | double our team | double "
            "the headcount | double our headcount | double headcount | double in size | double our size | doubling the "
            "team | doubling headcount | doubling our headcount | headcount will double | triple the team"
        ),
        "restructuring": (
            "restructuring | restructure | reorganising | reorganizing | reorganisation | reorganization "
            "| reorg | re-org | merging | merger | being merged | merge | restructured | reorganised | "
            "reorganized | reshuffle | reshuffling | carve-out | spin-off | being acquired | acquisition "
            "| integration with | integration of | takeover | post-merger | just merged | was acquired | "
            "were acquired | been acquired | we acquired | acquired another | took over another | bought "
            "another company | layoffs | downsizing | changing the structure | re-organising | "
            "re-organizing | splitting up | spinning off | got bought | been bought | bought by | bought "
            "out | got acquired | acquired by | taken over by | swallowed by | swallowing | swallowed | "
            "folded into | being reorganised | being reorganized | being restructured | being reshuffled "
            "| in upheaval | changing owners | new owner | new owners | being shuffled | merged with | "
            "merges with | taking over | took over a"
        ),
        "stable": (
            "stable | steady | settled | established | well established | well-established | "
            "nothing changes | nothing is changing | no big changes | unchanged for years | "
            "consolidated | on an even keel | steady state | business as usual | not growing | "
            "calm phase | quiet phase | no changes | neither growing nor shrinking"
        ),
    },
    "OPENV": ("entering | enter | open | opening | opens | opened up | setting up | adding | add | launching"),
    "BRANCH": (
        "branch | branches | stores | store | shops | shop | offices | locations | location | "
        "subsidiaries | subsidiary | sites | markets | outlets | plants"
    ),
    "OVER": (
        "digested | absorbed | "
        "over | finished | done | complete | completed | ended | ends | behind us | is over | "
        "has ended | wrapped up | ends in | will end | finishes | end | through with | concluded | "
        "concludes | wraps up | is done"
    ),
    "SETTLE": (
        "settle | settles | settle down | settled down | calm down | calms down | calmed down | "
        "stabilise | stabilize | stabilises | stabilizes | things are quiet | "
        "quieten down | back to normal | dust settles | dust to settle | dust has settled | "
        "stabilised | stabilized"
    ),
    "GREW": ("grew | grown | gone | went | growing from | up from | increased | rose | expanded from | grow"),
    "UPFROM": "up from | compared with | compared to | coming from",
    "FOUNDED": (
        "founded | been founded | were founded | was founded | established in | set up in | opened in | "
        "opened | in business | for years | existed | around for | been around | years old | year old | "
        "in existence | been here"
    ),
    "CLOSED": (
        "close | closes | closed | shuts down | shut down | closing down | shutdown | shut | "
        "company holidays | company holiday | company shutdown | plant shutdown | closed down | "
        "year-end break is | annual leave | annual break | plant holidays | holidays are from | "
        "works holidays | factory holidays | collective leave | our break | break runs | on leave | "
        "office is closed | break is | closing | closure | on holiday from | year-end shutdown"
    ),
    "FISCAL": (
        "our year ends | year ends | fiscal year | financial year | business year | fiscal year-end | "
        "fiscal year end | financial year end | fy | fy end | fy-end | our books | books close | "
        "fiscal | accounting year | year-end close | financial year-end | fiscal year ends | "
        "financial year ends | fiscal year's end | our books close | close the books | "
        "close our books | year-end closing | closing of the books"
    ),
    "LOCATE": (
        "based in | located in | headquartered in | offices in | office in | situated in | hq in | based "
        "| sites in | site in | branches in | our office is in | hq | hq is in | head office | head "
        "office in | head office is in | factory in | factories in | warehouse in | headquarters | sits "
        "in | working from | work in | locations | headquarters in | split between | spread over | spread "
        "across | distributed over | distributed across | plant in | plants in | operate in | region is | "
        "country is | region | country | offices are in | in the country of | work from | sit in | we're "
        "in | we are in"
    ),
    "ELSEWHO": (
        "vendor | supplier | consultant | consultants | partner | customers | customer | clients | "
        "client | competitor | competitors | software house | consultancy | weather | trip | flight | "
        "integrator | vendors | consulting firm | hotel | rain | snow | sunny | taxes | rent | flat | "
        "beaches | earthquake | travel | restaurant | holidays in | concert | train | bus | visa | "
        "tickets | lives in | airport | power plug | tap water | wear | malaria | parents | my sister | "
        "my brother"
    ),
}
