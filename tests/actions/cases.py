"""What people in the tests say about their projects, as facts."""

DECEMBER = {"from": "2026-12-10", "to": "2026-12-10"}
MARCH = {"text": "March", "from": "2027-03-01", "to": "2027-03-31"}
JUNE = {"text": "June", "from": "2027-06-01", "to": "2027-06-30"}

SHANGHAI = {
    "facts": {
        "regions": ["CN"],
        "headcount": 120,
        "growth": {"stage": "stable"},
        "project": {"desired_start": DECEMBER, "duration_weeks": 17.392857142857142},
        "departments": [
            {"name": "Sales", "headcount": 40, "leavers_per_year": 8, "peak_months": [3, 4], "key_users": 1},
            {"name": "Service", "key_users": 1},
            {"name": "Finance", "key_users": 1},
        ],
    },
    "departments": {"Sales": "sales", "Service": "service", "Finance": "finance"},
    "periods": [{"text": "10 December", **DECEMBER}],
}
NEW_COMPANY = {"facts": {"growth": {"stage": "new"}}}
