"""English: people, key users, vacancies and turnover."""

WORDS = {
    "PERSON": (
        "people | peoples | person | employees | employee | staff | heads | persons | workers | "
        "colleagues | folks | members | team members | reps | agents | engineers | salespeople | sales "
        "reps | salesmen | staff members | members of staff | fte | ftes | men | ppl | souls | "
        "accountants | consultants | clerks | technicians | strong | users | guys | guy | blokes | bloke "
        "| lads | lad | chaps | dudes | bods | men and women | women | teammates | staffers | operators | "
        "drivers | nurses | developers | salesmen | bookkeepers"
    ),
    "ITS": "its | their | it | they",
    "OFUS": "of us | of them | of those | of which | of whom",
    "HEADCOUNT": (
        "headcount is | headcount | head count | workforce | size of the company | "
        "number of employees | number of people | staff count | company size"
    ),
    "PROJTEAM": (
        "project team | the project team | on the project team | core team | project group | "
        "on the project | project crew | implementation team | crm team | for the project | "
        "into the project | to the project | assigned | the rollout team | joins the project | "
        "join the project"
    ),
    "KEYUSER": (
        "key user | key users | keyuser | keyusers | key-user | key-users | super user | super users | "
        "superuser | superusers | power user | power users | ku | kus | champion | champions | sme | "
        "smes | kuser | kusers | super-user | super-users | key usr | project representative | "
        "project representatives"
    ),
    "OTHERS": (
        "everyone else | everybody else | the others | all others | the rest | all the rest | the other departments | "
        "the other teams | the remaining departments | each of the others | all the others | "
        "every other department | every other team | the other ones"
    ),
    "EVERY": "every | each | all | each and every",
    "PER": "per | for each | for every | in each | in every | from each | from every | by",
    "EVERYWHERE": "everywhere | all over | in all of them | across the board | apiece",
    "LEAVE": {
        "now": (
            "turns over | lose | loses | losing | leave | leaves | leaving | quit | quits | quitting | resign "
            "| resigns | resigning | depart | walk out | churn | hand in their notice | give notice | drop "
            "out | turn over | jump ship | jumps ship | jumping ship | bail | bails | bailing | bail out | "
            "bails out | walks | walk | walks out | walking out | walks away | walk away | moves on | move on "
            "| run away | runs away | run off | drops out | hands in notice | hand in notice | say goodbye | "
            "says goodbye | defect | flee | flees | bolt | bolts"
        ),
        "past": (
            "turned over | lost | left | resigned | gone | departed | walked out | walked away | churned | "
            "handed in their notice | gave notice | have left | has left | moved on | jumped ship | bailed | "
            "walked | took off | ran away | ran off | dropped out | handed in notice | resigned from us | "
            "defected | fled | bolted"
        ),
    },
    "GOES": "go | goes | go away | goes away | head off | disappear",
    "REMAIN": (
        "left and right | left, right | left for the | are left | is left | left over | left to do | "
        "still left | left to us | parental leave | maternity leave | paternity leave | mat leave | sick leave | "
        "medical leave | study leave | unpaid leave | compassionate leave | leave of absence"
    ),
    "LEAVERS": ("leavers | leaver | resignations | resignation | departures | departure | quitters | exits | exit"),
    "TURNOVER": (
        "turnover | attrition | fluctuation | churn rate | turnover rate | staff turnover | "
        "attrition rate | employee turnover | labour turnover | labor turnover | turn over rate | "
        "turnover is"
    ),
    "OUTOF": "out of | of their | of its | of our | from among",
    "USUALLY": "usually | typically | normally | on average",
    "MOSTLY": (
        "mostly | mainly | most | usually in | peak | peaks | peaking | especially | particularly | "
        "worst in | worst | worst months | above all | typically in | chiefly | highest | "
        "most of them | primarily | usually | typically | peak months | turnover season | the bulk | "
        "concentrated | tend to | high season for leaving | biggest exodus | exodus"
    ),
    "PERUNIT": {
        "UYEAR": "annually | yearly | per annum | p.a. | annual | p/a",
        "UMONTH": "monthly",
        "UQUARTER": "quarterly",
    },
    "VACANCY": (
        "vacancies | vacancy | open seats | open seat | empty seats | empty seat | vacant seats | "
        "vacant seat | unfilled seats | unfilled seat | open positions | open position | "
        "vacant positions | vacant position | unfilled positions | unfilled position | open slots | "
        "open slot | empty chairs | empty chair | vacant places | vacant place | free seats | "
        "unfilled roles | open roles | open role | unfilled role"
    ),
    "SHORTOF": "short of | short by | is missing | are missing | understaffed by",
    "OLD": "old | of age",
    "SEAT": "seat | seats | chair | chairs | project seat | project seats | slot | slots",
    "POST": "position | positions | place | places | role | roles | spot | spots | post | posts",
    "VACANT": (
        "won't be filled | will not be filled | stays empty | remains empty | remains open | "
        "stays open | vacant | unfilled | empty | open | unoccupied | not filled | still open | "
        "not staffed | unstaffed"
    ),
    "FILLED": (
        "filled | joins | join | joining | staffed | new hire | new hires | replacement | "
        "replacements | starts work | comes on board | come on board | on board | onboard | fill | "
        "arrives | comes back | returns | is back | back from | have someone | has someone | "
        "gets someone | will have somebody | finds someone"
    ),
    "NOBODY": (
        "not a single one | not one | not even one | not a soul | not a single person | "
        "nobody | no one | none | noone | no-one | not a single | not one | zero people | not anyone | "
        "nobody yet | don't have anyone | do not have anyone | haven't got anyone | "
        "doesn't have anyone | haven't anyone | no person | not got anyone | there's nobody | "
        "hasn't named anyone | has not named anyone | hasn't appointed anyone | hasn't sent anyone | "
        "has not sent anyone | not named anyone"
    ),
    "NO": (
        "no | without | lacks | without a | lacking | not any | doesn't have a | does not have a | "
        "don't have a | hasn't a | hasn't got a | missing a | without any | not have a"
    ),
    "NOT": "not | isn't | aren't | wasn't | it's not | don't | doesn't | rather than | instead of",
    "NOMORE": (
        "no longer | not any more | not anymore | any more | anymore | no more | stopped | have stopped | we stopped"
    ),
    "HAVE": (
        "have | 've | has | have got | has got | with | got | had | having | employs | employ | "
        "there are | there's | there is | counts | gets | is at | are at | stands at | numbers"
    ),
    "SEND": (
        "sends | send | gives | give | contributes | contribute | provides | provide | lends | delegates | names | "
        "nominates | appoints | assigns | puts forward | offers | gives us | will send | can spare | "
        "spares"
    ),
    "FINDV": "find | finds | found | get | appoint | nominate",
    "SOMEONE": "someone | somebody | a person | its man | their man | its person | their person | the person",
    "THERE": "there | over there | in there",
    "BE": "is | are | 're | 'm | was | were | be | will be | being | 's | 're | am",
    "NEW": "new | extra | more | additional | further",
    "HIRE": (
        "taking on people | taking on staff | taking on new | taking people on | "
        "hire | hired | hiring | recruit | recruited | recruiting | adding | added | add | took on | "
        "taken on | onboarded | onboarding"
    ),
}
