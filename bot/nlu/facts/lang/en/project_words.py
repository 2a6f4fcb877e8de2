"""English: the project: start, go-live, plans, coverage, names."""

WORDS = {
    "START": (
        "start | starts | starting | started | begin | begins | beginning | kick off | kickoff | "
        "kick-off | kicks off | kicking off | kick it off | launch the project | get going | "
        "get started | commence | starting date | start date | kick things off | kick this off | "
        "get the ball rolling | embark | project start | begin with | start with | get underway | "
        "set off | go ahead | kick our | kick the project off | start it | start the project | "
        "roll up our sleeves | kicked off | begun | began | start of the project | starts the project | "
        "kickoff date | kick-off date | get cracking"
    ),
    "GOLIVE": (
        "go live | go-live | golive | going live | live | cutover | cut over | cut-over | goes live | "
        "in production | launch | launched | up and running | go live date | go-live date | "
        "in operation | in use | roll out | rolled out | switch over | switched on | "
        "operational | launches | be running | released | release | went live"
    ),
    "FINISHBY": (
        "finished by | done by | complete by | completed by | ready by | wrapped up by | running by | done b4"
    ),
    "FINISH": (
        "finish | ready | delivered | "
        "deliver | be done | be finished | finished | deadline | must be done | "
        "completed | be ready | due | due date | hand over | handover | wrap up | project ends | "
        "project end | done"
    ),
    "DEADLINE": "deadline | due | at the latest",
    "TAKE": (
        "take | takes | taking | last | lasts | lasting | duration | long | project length | run | "
        "runs | run for | lasted | estimated at | estimate | need | needs | spans"
    ),
    "HOWLONG": "how long",
    "SHIFT": (
        "put off | postponed | moved | shifted | pushed back | pushed | delayed | brought forward | rescheduled | "
        "deferred | changed | shift | move | push | postpone | put back | slipped | bring forward | pull forward | "
        "delay | delays | delaying | defer | postponing | pushing | moving | shifting | slip | slips | push back | "
        "bring it forward | brought it forward | moved it up | pull it forward | bring the start forward"
    ),
    "PLAN": (
        "plan | planning | planned | aim | aiming | target | targeting | want | would like | "
        "we'd like | thinking of | thinking about | considering | consider | looking at | hope | "
        "hoping | intend | shooting for | insists on | insist on | aim for | scheduled | set for | "
        "pencilled in | penciled in | eyeing | in mind | tentatively | prefer | propose | proposes | "
        "proposed | suggest | suggested | suggests | wants | favour | favor | move it to | push it to | "
        "postpone | postpone it to | postponed to | shift it to | moved to | push to | make it | "
        "go for | opt for | rather | leaning towards | let's do | go with | let's go with | "
        "wait until | wait till | postpone until | postponed until | delay until | delayed until | "
        "hold off until | put it off until | put off until | push it back to | delay it to | do it in | "
        "defer it to | defer to | pick | decided on | is set on | set on | have chosen | has chosen | "
        "chosen | picked | thinks of | prefers | try | test | instead | let us take | take it to | "
        "bring it forward to | thought of | thoughts about"
    ),
    "COVERAGE": "coverage | target coverage | coverage target",
    "SURE": "chance | probability | likelihood | sure | certain | certainty | confident | confidence | safety",
    "PROJECT": (
        "project | projects | rollout | roll-out | implementation | crm | introduction | programme | "
        "program | system | migration | the whole thing | undertaking"
    ),
    "NAMED": (
        "name | named | is called | codenamed | code-named | name is | goes by | code name | "
        "name of | dubbed | code name is | codename is | known as"
    ),
    "SOON": (
        "soon | shortly | sometime | some day | someday | as soon as possible | asap | at some point | "
        "in the near future | one of these days | before long | in due course"
    ),
    "SIGN": (
        "sign | signing | signature | signed | contract | discount | order | the offer | a quote | licence | license"
    ),
}
