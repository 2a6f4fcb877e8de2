"""English: departments by their usual names, and how they are spoken of."""

WORDS = {
    "DEPTNAME": {
        "sales": "sales | sales force | salesforce | sales dept | field sales | inside sales",
        "finance": (
            "finance | accounting | accounts | controlling | finance and accounting | bookkeeping | "
            "treasury | accounts department | acctg | accts | controllers"
        ),
        "service": (
            "customer service | customer support | customer care | call centre | call center | service "
            "desk | helpdesk | help desk | customer success | field service | technical support | tech "
            "support"
        ),
        "aftersales": "after-sales | aftersales | after sales | after-sales service",
        "marketing": "marketing | mktg | mkting | marcom | communications | PR",
        "hr": ("HR | human resources | hr department | personnel department | hr team | people operations | hr dept"),
        "it": "IT | it department | it team | information technology | it dept",
        "procurement": "procurement | purchasing | purch | buying department | sourcing",
        "logistics": "logistics | transport | fleet | distribution | shipping | dispatch | supply chain",
        "warehouse": "warehouse | warehousing | stores department | whse | the stores | stockroom",
        "legal": "legal department | legal team | Legal",
        "rnd": (
            "r&d | research and development | R&D | product development | engineering | software development | design"
        ),
        "quality": "quality assurance | qa | quality control | QA | quality management",
        "production": "Production | shop floor | assembly | mfg | manufacturing | production department",
        "admin": "administration | back office | back-office | Admin",
        "management": "Management | senior management | board",
        "operations": "Operations | ops",
    },
    "WEAKDEPT": {
        "service": "service | support | services",
        "production": "production",
        "operations": "operations",
        "legal": "legal",
        "quality": "quality",
        "admin": "admin",
        "management": "management",
        "hr": "hr",
    },
    "DEPTWORD": {
        "strict": "department | dept | dept. | division | departments",
        "loose": (
            "team | teams | unit | divisions | depts | dep | function | area | areas | group | crew | force | staff"
        ),
    },
    "LISTCUE": (
        "departments | the departments | department | teams | involved | affected | in scope | scope | "
        "take part | departments involved | departments are | project covers | covers | participating | "
        "participants | departments in the project | users are in | using it | will use it | it's for | "
        "for"
    ),
    "TAKEPART": (
        "take part | takes part | are involved | is involved | will be involved | are in | "
        "participate | participates | are affected | join | will use it | will use the system | "
        "are in scope | is in scope | are on board | will take part | are part of it | come along | "
        "should be involved"
    ),
}
