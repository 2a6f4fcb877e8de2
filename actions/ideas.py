"""The ideas the documents and the bot work with, each with the place it comes from (ids of the documents'
catalogue).
"""

TERMS = {
    "crm": "S3.2",
    "operational_crm": "S1.2",
    "analytical_crm": "S1.2",
    "key_user": "S4.3b",
    "backup": "S4.3f",
    "growth_stage": "S4.2a",
    "go_live": "S4.3d",
    "kick_off": "S4.3c",
    "transition": "S4.3d",
    "phases": "S4.3c",
    "concept_training": "S4.3c",
    "process_mapping": "S4.3c",
    "configuration": "S4.3c",
    "operation_training": "S4.3c",
    "coverage": "S4.3b",
    "loss_probability": "S4.3a",
    "closed_season": "S4.1a",
    "annual_break": "S4.1b",
    "settling_in": "S4.1b",
    "busy_season": "S4.1c",
    "turnover": "S4.3a",
    "turnover_peak": "S4.3a",
    "staffing_gap": "S4.3d",
    "start_window": "S4.0",
    "risk": "S4.0",
    "sign_now_start_later": "S4.2f",
}
OWN = frozenset(
    {
        "growth_stage",
        "go_live",
        "kick_off",
        "transition",
        "phases",
        "configuration",
        "coverage",
        "loss_probability",
        "closed_season",
        "settling_in",
        "busy_season",
        "turnover",
        "staffing_gap",
        "start_window",
        "risk",
    }
)
"""Words of these that the bot itself uses: the documents' entries don't explain them."""

# What people repeat from vendors and bosses, with the documents' places that answer it.
CLAIMS = {
    "blank_sheet": ("S4.2d",),
    "expansion_best": ("S4.2a", "S4.2b"),
    "year_end_best": ("S4.1a", "S4.1d"),
    "year_end_discount": ("S4.1d", "S4.2e"),
    "worked_elsewhere": ("S4.2c",),
    "software_first": ("S2.5", "S2.3"),
    "tool_fixes_processes": ("S4.2a", "S2.5"),
    "training_later": ("S4.3c",),
    "one_is_enough": ("S4.3b", "S4.3f"),
    "only_software": ("S0.7", "S3.2"),
    "turnover_harmless": ("S4.3a", "S4.3b"),
}
