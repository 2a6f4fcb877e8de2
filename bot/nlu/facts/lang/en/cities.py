"""English: further cities and provinces, as ISO codes; those that are also words only with a capital letter."""

WORDS = {
    "PLACE": {
        "AE": "sharjah",
        "AL": "tirana",
        "AR": "córdoba | rosario",
        "AU": "gold coast | hobart | darwin | geelong",
        "BA": "sarajevo",
        "BD": "chittagong",
        "BE": "liege | liège | bruges | charleroi | leuven",
        "BG": "plovdiv | varna",
        "BH": "manama",
        "BR": "belo horizonte | curitiba | porto alegre | recife | fortaleza | campinas",
        "CA": "edmonton | winnipeg | quebec city | halifax | mississauga | saskatoon",
        "CH": "lucerne | st gallen | winterthur | lugano",
        "CL": "valparaiso",
        "CN": (
            "xuzhou | nantong | wenzhou | shijiazhuang | taiyuan | nanchang | guiyang | nanning | zhuhai | "
            "zhongshan | huizhou | yantai | haikou | lanzhou | urumqi | guangdong | zhejiang | jiangsu | "
            "sichuan | shandong | fujian | hubei | hunan"
        ),
        "CO": "medellín | barranquilla",
        "CY": "nicosia | limassol",
        "CZ": "ostrava | plzen | pilsen",
        "DE": (
            "bremen | duisburg | bochum | wuppertal | bielefeld | bonn | münster | munster | mannheim | "
            "karlsruhe | augsburg | wiesbaden | aachen | kiel | lübeck | freiburg | rostock | kassel | "
            "potsdam | heidelberg | ulm | regensburg | ingolstadt | wolfsburg | ruhr | Essen | Mainz"
        ),
        "DK": "aarhus | odense | aalborg",
        "EC": "quito | guayaquil",
        "EE": "tartu",
        "EG": "alexandria | giza",
        "ES": "zaragoza | malaga | málaga | murcia | palma | las palmas | alicante | granada | san sebastian",
        "ET": "addis ababa",
        "FI": "espoo | turku | oulu",
        "FR": "montpellier | rennes | grenoble | reims | dijon | le havre | toulon | Nice",
        "GB": (
            "nottingham | leicester | southampton | coventry | brighton | plymouth | aberdeen | dundee | "
            "swansea | norwich | oxford | cambridge | milton keynes | York | Derby"
        ),
        "GH": "accra",
        "GR": "thessaloniki | piraeus",
        "HR": "rijeka",
        "HU": "debrecen | szeged",
        "ID": "bandung | medan | bali",
        "IE": "galway | limerick | waterford | cork",
        "IN": (
            "ahmedabad | jaipur | gurgaon | gurugram | noida | kochi | coimbatore | indore | nagpur | "
            "lucknow | surat | chandigarh"
        ),
        "IS": "reykjavik",
        "IT": "palermo | genoa | bari | verona | venice | padua | trieste | brescia | parma | modena",
        "JO": "amman",
        "JP": "sapporo | kobe | sendai | hiroshima | kawasaki",
        "KE": "mombasa",
        "KH": "phnom penh",
        "KR": "incheon | daegu | daejeon | ulsan",
        "KW": "kuwait city",
        "KZ": "karaganda | shymkent",
        "LB": "beirut",
        "LK": "kandy",
        "LT": "klaipeda",
        "MA": "rabat | tangier | marrakesh",
        "MD": "chisinau",
        "MK": "skopje",
        "MM": "yangon",
        "MN": "ulaanbaatar | ulan bator",
        "MT": "valletta",
        "MX": "puebla | tijuana | queretaro",
        "MY": "johor bahru | johor",
        "NG": "ibadan | kano",
        "NL": "tilburg | groningen | breda | almere | maastricht | delft | leiden | arnhem | nijmegen",
        "NO": "trondheim | stavanger",
        "NP": "kathmandu",
        "NZ": "dunedin",
        "OM": "muscat",
        "PA": "panama city",
        "PH": "davao | makati | quezon city",
        "PK": "islamabad | rawalpindi | faisalabad",
        "PL": ("lodz | łódź | szczecin | katowice | lublin | bydgoszcz | gdynia | wrocław | kraków | gdańsk | poznań"),
        "PT": "braga | coimbra",
        "RO": "cluj-napoca | timisoara | iasi | brasov | constanta",
        "RS": "novi sad",
        "RU": (
            "moscow region | togliatti | izhevsk | barnaul | irkutsk | khabarovsk | yaroslavl | tomsk | tver "
            "| tula | ryazan | volgograd | saratov | penza | lipetsk"
        ),
        "RW": "kigali",
        "SA": "dammam | mecca",
        "SE": "malmo | uppsala | linköping | västerås",
        "SI": "maribor",
        "TH": "chiang mai | phuket",
        "TN": "tunis",
        "TR": "bursa | antalya | adana",
        "TW": "tainan",
        "TZ": "dar es salaam",
        "UA": "dnipro | odessa",
        "US": (
            "charlotte | columbus | indianapolis | nashville | memphis | baltimore | milwaukee | pittsburgh "
            "| cincinnati | cleveland | kansas city | st louis | st. louis | tampa | orlando | sacramento | "
            "salt lake city | raleigh | new orleans | san antonio | fort worth | honolulu | anchorage | "
            "boise"
        ),
        "UY": "montevideo",
        "VN": "haiphong | danang | hcmc",
        "ZA": "pretoria | port elizabeth",
    },
}
