"""English: holidays and breaks, by the keys of feasts.py."""

WORDS = {
    "HOLIDAY": {
        "new_year": (
            "new year | new years | new year's | new year's day | new year day | new years day | "
            "the new year | new year holidays | new year break | new year's break | new year holiday | "
            "the new year break"
        ),
        "new_year_eve": "nye | new year's eve | new year eve | new years eve",
        "christmas": (
            "christmas | xmas | christmas day | x-mas | the christmas break | christmas break | "
            "christmas holidays | the christmas holidays | the xmas break"
        ),
        "christmas_eve": "christmas eve | xmas eve | x-mas eve",
        "boxing_day": "boxing day",
        "spring_festival": (
            "spring festival | the spring festival | chinese new year | lunar new year | "
            "chinese new year's day | cny | the chinese new year | lunar new year's day | "
            "the lunar new year | spring festival holiday | the spring festival holiday | "
            "chinese new year holiday"
        ),
        "easter": "easter | easter sunday | easter holidays | the easter holidays",
        "easter_monday": "easter monday | easter mon",
        "good_friday": "good friday",
        "thanksgiving": "thanksgiving | thanksgiving day",
        "black_friday": "black friday",
        "cyber_monday": "cyber monday",
        "labour_day": (
            "labour day | may day | international workers' day | workers' day | "
            "international workers day | 1 may holiday"
        ),
        "us_labor_day": "labor day",
        "memorial_day": "memorial day | decoration day",
        "independence_day": "independence day",
        "presidents_day": "presidents day | president's day | presidents' day",
        "mlk_day": "martin luther king day | mlk day",
        "columbus_day": "columbus day",
        "veterans_day": "veterans day",
        "juneteenth": "juneteenth | freedom day | jubilee day",
        "halloween": "halloween",
        "valentine": "valentine's day | valentines day | valentine day",
        "st_patrick": "st patrick's day | saint patrick's day | saint patrick | st. patrick's day",
        "mothers_day": "mother's day | mothers day",
        "fathers_day": "father's day | fathers day",
        "womens_day": "women's day | international women's day",
        "national_day": ("national day | golden week | the golden week | october holiday | national day holiday"),
        "mid_autumn": "mid-autumn festival | mid autumn festival | moon festival",
        "dragon_boat": "dragon boat festival",
        "tomb_sweeping": "tomb sweeping day | qingming | tomb-sweeping day",
        "may_holidays": "may holidays | the may holidays",
        "victory_day": "victory day",
        "orthodox_christmas": "orthodox christmas",
        "summer_break": (
            "summer break | the summer break | summer holidays | the summer holidays | summer holiday | "
            "the summer vacation | summer vacation | summer vacations"
        ),
        "winter_break": (
            "winter break | the winter break | the holidays | the holiday season | holiday season | "
            "winter holidays | the festive season | year-end break | the year-end break"
        ),
        "eid_al_fitr": "eid al fitr | eid al-fitr | eid ul fitr | the end of ramadan",
        "eid_al_adha": "eid al adha | eid al-adha",
        "islamic_new_year": "islamic new year | hijri new year | arabic new year",
        "ascension": "ascension day",
        "pentecost": "pentecost | whitsun",
        "whit_monday": "whit monday",
        "corpus_christi": "corpus christi",
        "epiphany": "epiphany",
        "april_fools": "april fool's day | april fools day | april fools",
        "earth_day": "earth day",
        "german_unity": "german unity day",
        "bastille_day": "bastille day",
    },
}
