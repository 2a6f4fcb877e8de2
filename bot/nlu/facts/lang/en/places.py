"""English: countries and cities, as ISO codes."""

from bot.nlu.facts.regions import countries

WORDS = {
    "PLACE": {
        "CN": (
            "china | prc | mainland china | shanghai | beijing | shenzhen | guangzhou | hangzhou | "
            "chengdu | suzhou | nanjing | wuhan | tianjin | chongqing | xi'an | xian | qingdao | "
            "dalian | xiamen | ningbo | wuxi | changsha | zhengzhou | jinan | shenyang | dongguan | "
            "foshan | hefei | kunming | fuzhou | harbin | peking"
        ),
        "HK": "hong kong",
        "MO": "macau | macao",
        "TW": "taiwan | taipei | kaohsiung | hsinchu | taichung",
        "RU": (
            "russia | russian federation | moscow | st. petersburg | st petersburg | saint petersburg | "
            "novosibirsk | yekaterinburg | ekaterinburg | kazan | nizhny novgorod | samara | rostov | "
            "krasnoyarsk | ufa | perm | voronezh | chelyabinsk | omsk | vladivostok | sochi | "
            "kaliningrad | krasnodar | tyumen"
        ),
        "US": (
            "usa | united states | u.s. | u.s.a. | america | the us | the states | US | new york | "
            "los angeles | chicago | san francisco | boston | seattle | houston | dallas | austin | "
            "miami | atlanta | denver | philadelphia | washington dc | silicon valley | san diego | "
            "phoenix | detroit | minneapolis | portland | las vegas | san jose | nyc"
        ),
        "GB": (
            "uk | united kingdom | great britain | britain | england | scotland | wales | london | "
            "manchester | birmingham | leeds | glasgow | edinburgh | bristol | liverpool | UK | "
            "sheffield | cardiff | belfast | northern ireland | newcastle"
        ),
        "DE": (
            "germany | berlin | munich | hamburg | frankfurt | cologne | stuttgart | düsseldorf | "
            "dusseldorf | leipzig | dresden | hannover | hanover | nuremberg | bremen city | dortmund | "
            "muenchen | köln | münchen"
        ),
        "FR": "paris | lyon | marseille | toulouse | bordeaux | lille | nantes | strasbourg",
        "ES": "madrid | barcelona | valencia | seville | bilbao",
        "IT": "rome | milan | turin | naples | bologna | florence",
        "NL": "holland | amsterdam | rotterdam | the hague | utrecht | eindhoven | the netherlands",
        "BE": "brussels | antwerp | ghent",
        "CH": "zurich | geneva | basel | bern | zürich | lausanne",
        "AT": "vienna | graz | salzburg | linz",
        "PL": "warsaw | krakow | wroclaw | gdansk | poznan",
        "CZ": "czechia | czech republic | prague | brno",
        "SK": "bratislava",
        "HU": "budapest",
        "RO": "bucharest | cluj",
        "BG": "sofia",
        "GR": "athens",
        "PT": "lisbon | porto",
        "IE": "dublin",
        "DK": "copenhagen",
        "SE": "stockholm | gothenburg | malmö",
        "NO": "oslo | bergen",
        "FI": "helsinki | tampere",
        "EE": "tallinn",
        "LV": "riga",
        "LT": "vilnius | kaunas",
        "UA": "kyiv | kiev | lviv | odesa | kharkiv",
        "BY": "minsk",
        "KZ": "almaty | astana",
        "UZ": "tashkent",
        "GE": "tbilisi",
        "AM": "yerevan",
        "AZ": "baku",
        "TR": "türkiye | istanbul | ankara | izmir",
        "IL": "tel aviv | jerusalem | haifa",
        "AE": "uae | dubai | abu dhabi | emirates",
        "SA": "riyadh | jeddah",
        "QA": "doha",
        "EG": "cairo",
        "ZA": "johannesburg | cape town | durban",
        "NG": "lagos | abuja",
        "KE": "nairobi",
        "MA": "casablanca",
        "IN": "mumbai | delhi | new delhi | bangalore | bengaluru | chennai | hyderabad | pune | kolkata",
        "PK": "karachi | lahore",
        "BD": "dhaka",
        "LK": "colombo",
        "TH": "bangkok",
        "VN": "viet nam | hanoi | ho chi minh city | saigon | da nang",
        "MY": "kuala lumpur | penang",
        "SG": "singapore",
        "ID": "jakarta | surabaya",
        "PH": "manila | cebu | the philippines",
        "KR": "korea | south korea | seoul | busan",
        "JP": "tokyo | osaka | nagoya | yokohama | kyoto | fukuoka",
        "AU": "sydney | melbourne | brisbane | perth | adelaide | canberra",
        "NZ": "auckland | wellington | christchurch",
        "CA": "toronto | montreal | vancouver | ottawa | calgary",
        "MX": "mexico city | guadalajara | monterrey",
        "BR": "são paulo | sao paulo | rio de janeiro | brasilia",
        "AR": "buenos aires",
        "CL": "santiago",
        "CO": "bogota | bogotá | medellin",
        "PE": "lima",
        "RS": "belgrade",
        "HR": "zagreb",
        "SI": "ljubljana",
        "LU": "luxembourg",
        "DE-BY": "bavaria",
        "DE-BW": "baden-württemberg | baden-wuerttemberg | baden württemberg",
        "DE-NW": "north rhine-westphalia | nrw",
        "DE-HE": "hesse | hessen",
        "DE-NI": "lower saxony",
        "DE-SN": "saxony",
        "DE-RP": "rhineland-palatinate",
        "DE-SH": "schleswig-holstein",
        "DE-BB": "brandenburg",
        "DE-TH": "thuringia",
        "US-CA": "california",
        "US-NY": "new york state | state of new york",
        "US-TX": "texas",
        "US-FL": "florida",
        "US-IL": "illinois",
        "US-MA": "massachusetts",
        "US-WA": "washington state",
        "US-PA": "pennsylvania",
        "US-OH": "ohio",
        "US-CO": "colorado",
        "US-MI": "michigan",
        "US-NJ": "new jersey",
        "US-VA": "virginia",
        "US-NC": "north carolina",
        "US-AZ": "arizona",
        "US-MN": "minnesota",
        "US-OR": "oregon",
        "US-UT": "utah",
        "CA-ON": "ontario",
        "CA-QC": "quebec | québec",
        "CA-BC": "british columbia",
        "CA-AB": "alberta",
        "AU-NSW": "new south wales",
        "AU-VIC": "Victoria",
        "AU-QLD": "queensland",
        "ES-CT": "catalonia",
        "ES-MD": "community of madrid",
    },
}

# Countries that are also ordinary words or names: only with a capital letter.
_CAPITAL_ONLY = frozenset({"TR", "GE", "JO", "TD", "JE", "CU", "ML", "NE", "PE", "OM", "TG"})

COUNTRIES = {"PLACE": {code: name if code in _CAPITAL_ONLY else name.lower() for code, name in countries("en").items()}}
