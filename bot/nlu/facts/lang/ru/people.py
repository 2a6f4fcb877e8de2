"""Russian words for people, departments and turnover, and the rules that settle what they are from their neighbours.

Departments are named in the nominative however they were said: "в отделе продаж" is "отдел продаж", "продажам" is "продажи".
A department that no lexicon knows ("отдел рекламаций") is found by its genitive, which pymorphy3 tells.
"""
from functools import lru_cache

from bot.nlu.facts.core import Atom, Match, Rules
from bot.nlu.facts.reading import Department, day_after, iso

WORDS = {
    "PERSON": """человек | человека | людей | люди | людьми | людям | чел | чел. | человеку | человечка | сотрудник* | работник* | работающ* | служащ*
        | душ | народу | народа | специалист* | коллег* | штатных единиц | штатных сотрудников | менеджер* | оператор* | продавц* | инженер* | кладовщик*
        | менеджер* по продажам | бойцов | голов | персон | участник*""",
    "COMPANY": """мы | нам | у нас | нами | наш | наша | наше | наши | нашей | нашем | нашу | нашего | наших | компани* | фирм* | организаци* | предприяти* | контор*
        | холдинг* | завод* | бизнес* | всего | итого | в целом | суммарно | в общей сложности | групп* компаний""",
    "NAS": "нас | наc",
    "ITS": "их | его | ее | там | них | он | она | они",
    "HEADCOUNT": """численност* | численность персонала | численность сотрудников | штат | штате | штата | штатом | коллектив* | персонал | персонала | персоналом
        | количество сотрудников | число сотрудников | количество людей | кол-во сотрудников | списочн* состав* | размер компании""",
    "DEPTWORD": {
        "отдел": "отдел | отдела | отделу | отделом | отделе | отделы | отделов | отделам | отделах | отделами | отд.",
        "департамент": "департамент*", "служба": "служба | службы | службе | службу | службой | служб", "подразделение": "подразделени*",
        "управление": "управление | управления | управлению | управлением | управлении", "команда": "команда | команды | команде | команду | командой",
        "группа": "группа | группы | группе | группу | группой", "направление": "направлени*", "цех": "цех | цеха | цеху | цехе | цехом | цехов",
        "дирекция": "дирекци*", "блок": "блок | блока | блоку | блоке", "сектор": "сектор | сектора | секторе | сектору", "бюро": "бюро",
    },
    "PROJTEAM": """проектн* команд* | проектн* групп* | рабоч* групп* | команд* проекта | групп* проекта | команд* внедрения | проектн* офис* | на проект | в проект
        | на проекте | в команде | в проектной | состав проекта | для проекта | к проекту | в команду | в рабочую | под проект""",
    "KEYUSER": """ключев* пользовател* | ключев* пользоват* | ключевик* | ключев* юзер* | ключев* сотрудник* | ключев* человек* | ключев* людей | ключев* специалист*
        | супер-юзер* | суперюзер* | супер юзер* | суперпользовател* | супер-пользовател* | кей-юзер* | кей юзер* | представител* | проектн* представител* | участник* проекта""",
    "KEYWEAK": "ключев*",
    "EVERY": "каждый | каждая | каждое | каждого | каждой | каждому | каждом | каждую | любого | все",
    "EVERYWHERE": "везде | всюду | повсюду | во всех отделах | в каждом отделе | во всех подразделениях | во всех",
    "LEAVE": """уходит | уходят | ушел | ушла | ушло | ушли | уйдет | уйдут | уходил* | уволи* | увольня* | увольт* | теряем | теряет | теряют | потерял* | терял*
        | бегут | бежит | сбежал* | сбегает | сбегают | разбегаются | разбежались | валят | свалил* | сваливают | утекает | утекают | утекло | покидают | покинул* | покидает
        | выбыл* | выбывает | выбывают | отвалил* | отваливается | отваливаются | рассчитал* | дезертиру* | уходим | смываются | выходит из компании | уволь*""",
    "AWAY": """уход* в отпуск* | ушл* в отпуск* | ушел в отпуск* | уйд* в отпуск* | уход* в декрет* | ушл* в декрет* | ушел в декрет* | уйд* в декрет* | в декрет* | в декретном отпуске
        | в отпуск | в отпуске | в отпуска | в отпусках | на больничном | на больничный""",
    "LEAVERS": """уход | ухода | уходе | уходу | увольнение | увольнения | увольнений | увольнениям | увольнениями | уволившихся | уволившийся | ушедших | уходов | уходы | потерь | потери | выбывших
        | уволенных""",
    "TURNOVER": "текуч* | тикучк* | текчк* | отток | оттока | оттоку | отток кадров | отток персонала | сменяемост* | текучест* кадров | текучест* персонала | выбыти*",
    "MOSTLY": """в основном | чаще всего | больше всего | главным образом | преимущественно | как правило | массово | особенно | чаще | основной | основная | пачками | хуже всего | всплеск* | большая часть""",
    "PEAKW": "пик | пики | пика | пике | пиков* | пиковые месяцы | пиковый сезон",
    "USUALLY": "обычно | в среднем | стабильно по | регулярно",
    "VACANCY": "ваканси* | вакантн* мест* | свободн* мест* | пуст* мест* | незакрыт* ваканси* | незанят* мест* | незакрыт* позици* | открыт* позици*",
    "SEAT": "место | места | мест | позиция | позицию | позиции | роль ключевого | стул",
    "VACANT": "вакантн* | не занят* | незанят* | пуст | пусто | пустует | пустуют | свободно | свободна | не закрыт* | незакрыт* | не заполнен* | не хватает | не хватит | недостает",
    "FILLED": """выйдет | выходит | выйдут | закроем | закроется | закроют | закрыть вакансию | найдем | найдут | наймем | укомплект* | назначат | появится | появятся
        | заполним | подберем | займет место | вернется | возвращается | выходит из декрета | приступит | приступит к работе""",
    "ADD": "добавить | добавим | добавили | взять | назначить | дать | найти | поставить | выделить | посадить | подтянуть",
    "EXCEPT": "кроме | за исключением | помимо | исключая",
    "NOBODY": "никого | никто | никем | никому | ни одного | ни одной | ни один | ни одна | ноль человек | ни человека | ни единого",
    "NET": "нет | нету | неа",
    "NO": "без | отсутству*",
    "NOT": "не",
    "NOMORE": "больше не | уже не | перестали | прекратили | более не",
    "HAVE": """есть | имеет | имеем | имеется | имеются | работает | работают | работал* | трудится | трудятся | числится | насчитывает | сидит | сидят | набирается""",
    "LEND": """дает | дают | выделя* | выдели* | даст | дадут | даем | дадим | предостав* | отряд* | делегир* | направит | направля* | направим | назначен | назначены | назначил* | назначим
        | прикомандир* | отправит | отпуст* | отда* | поставим | поставили | берем | возьмем | взяли""",
    "BE": "будет | будут | был | была | были | было | составляет | составляют | составила | является | является ключевым | стал | стало | стала",
    "ETO": "это",
    "NEW": "новых | новые | новый | нового", "MORE": "еще",
    "HIRE": "нанима* | наняли | наняла | набира* | набрал* | принима* на работу | приняли на работу | ищем",
    "GREW": "вырос | выросла | выросли | выросло | подросл* | увеличил* | разросл*",
    "NOW": "теперь | на сегодня | ныне | нынче | на данный момент | в данный момент | на текущий момент",
    "RUDEPT": {
        ("sales", "продажи", "продаж"): "продаж | продажи | продажах | продажам | продажами | продажник* | сбыт | сбыта | сбыте | сбыту | продажу | селз",
        ("finance", "финансы", "финансов"): "финансы | финансов | финансам | финансах | финансами | финансист*",
        ("finance", "бухгалтерия", "бухгалтерии"): "бухгалтери* | бухгалтер* | бухи | бухов | буха | бухгалтерского учета | бухучета",
        ("service", "сервис", "сервиса"): "сервис | сервиса | сервисе | сервису | сервисом | клиентск* сервис* | сервисник*",
        ("service", "техподдержка", "техподдержки"): "техподдержк* | техническ* поддержк* | служб* поддержки | саппорт* | хелпдеск* | поддержки клиентов | поддержка клиентов",
        ("service", "колл-центр", "колл-центра"): "колл-центр* | кол-центр* | call-центр* | контакт-центр* | коллцентр* | колл центр* | контакт центр*",
        ("service", "обслуживание клиентов", "обслуживания клиентов"): "обслуживани* клиентов | клиентск* обслуживани* | по работе с клиентами | по обслуживанию клиентов | по обслуживанию",
        ("marketing", "маркетинг", "маркетинга"): "маркетинг* | маркетолог* | реклам* и маркетинг*",
        ("hr", "кадры", "кадров"): "кадры | кадров | кадрам | кадрах | кадровик* | эйчар* | hr-отдел* | hr-служб* | управлени* персоналом | по персоналу",
        ("it", "ИТ", "ИТ"): "айти | айтишник* | ит-отдел* | it-отдел* | ит-служб* | it-служб* | ит-департамент* | it-департамент* | информационн* технологи* | ИТ | автоматизации",
        ("procurement", "закупки", "закупок"): "закупки | закупок | закупкам | закупках | закупками | закупщик* | снабжени* | закупка",
        ("logistics", "логистика", "логистики"): "логистик* | логист* | транспортн* логистик*",
        ("warehouse", "склад", "склада"): "склад | склада | складе | складу | складом | склады | складов | складах | складск* хозяйств*",
        ("legal", "юристы", "юристов"): "юристы | юристов | юристам | юротдел* | юрист",
        ("rnd", "разработка", "разработки"): "ниокр | r&d | по разработке | кб",
        ("quality", "контроль качества", "контроля качества"): "контрол* качества | отк | отдел* технического контроля",
        ("production", "цех", "цеха"): "производственн* цех*",
        ("management", "топ-менеджмент", "топ-менеджмента"): "топ-менеджмент* | топ менеджмент*",
    },
    "RUWEAK": {
        ("production", "производство", "производства"): "производство | производства | производстве | производству | производством",
        ("service", "поддержка", "поддержки"): "поддержка | поддержки | поддержке | поддержку | поддержкой",
        ("rnd", "разработка", "разработки"): "разработка | разработки | разработке | разработку | разработчик*",
        ("quality", "качество", "качества"): "качества | качество | качеству", ("marketing", "реклама", "рекламы"): "рекламы | реклама | рекламе | рекламу",
        ("hr", "персонал", "персонала"): "отдел* персонала | служб* персонала | департамент* персонала",
        ("admin", "администрация", "администрации"): "администраци* | ахо | секретариат*",
        ("management", "руководство", "руководства"): "руководства | руководство", ("logistics", "доставка", "доставки"): "доставки | доставка | доставке | доставку",
        ("operations", "операции", "операций"): "операций",
    },
    "RUADJ": {
        ("sales", "коммерческий"): "коммерческ*", ("finance", "финансовый"): "финансов*", ("legal", "юридический"): "юридическ* | правов*", ("hr", "кадровый"): "кадров*",
        ("service", "сервисный"): "сервисн*", ("procurement", "закупочный"): "закупочн*", ("production", "производственный"): "производственн*",
        ("marketing", "маркетинговый"): "маркетингов*", ("logistics", "логистический"): "логистическ* | транспортн*", ("warehouse", "складской"): "складск*",
        ("service", "клиентский"): "клиентск*", ("operations", "операционный"): "операционн*", ("rnd", "конструкторский"): "конструкторск*",
    },
}

_NEUTER = {"подразделение", "управление", "направление", "бюро"}
_FEMININE = {"служба", "команда", "группа", "дирекция"}
_COUNTED = "RAWNUM|NUMWORD|CIRCA|VAGUE|HEAP|COUPLE"

lex = Rules("lex")
numbers = Rules("numbers", late=True)
names = Rules("names")
late_names = Rules("names", late=True)
facts = Rules("facts")
late_facts = Rules("facts", late=True)


@lex(f"n:NAS (BE|NOW|MAYBE|THEN|DASH|USUALLY|MORE)* (?={_COUNTED})")
def we_count(m: Match):
    """"Нас (сейчас) 120" is "we are 120"."""
    n = m["n"]
    return [Atom("COMPANY", None, n.start, n.end), Atom("BE", None, n.start, n.end)]


@lex("n:NAS")
def us(m: Match):
    return "COMPANY", None


@lex("i:ITS")
def it_department(m: Match):
    """"В IT двое": the abbreviation, not the pronoun."""
    return ("RUDEPT", ("it", "IT", "IT")) if m.context.text[m["i"].start:m["i"].end] == "IT" else None


@lex("e:ETO (?=WDAY|SEASON|UNIT)")
def this_one(m: Match):
    return "REL", 0


@lex("e:ETO")
def this_is(m: Match):
    return "BE", None


@lex("k:KEYWEAK (?=WORD|NAME|LEAVERS|PROJECT|SEAT|TURNOVER|DEPTWORD)")
def key_something(m: Match):
    """"Ключевые риски" are no key users; "двое ключевых" are."""
    return ("WORD", "ключевой") if m.row.kind(m.end) != "SEAT" else ("KEYUSER", None)


@lex("k:KEYWEAK PERSON?")
def key_user(m: Match):
    return "KEYUSER", None


@lex("p:PEAKW")
def peak(m: Match):
    """A peak of departures, where departures are spoken of; else of work."""
    kinds = {a.kind for a in m.row.atoms}
    leaving = kinds & {"LEAVE", "LEAVERS", "TURNOVER"} or (m.context.asked or "").endswith("peak_months")
    return ("MOSTLY" if leaving else "BUSY"), None


@lex("b:BUSY (?=LEAVERS|TURNOVER)")
def leaving_season(m: Match):
    return "MOSTLY", None


@lex("n:NET (?=COMMA|RAWNUM|NUMWORD|HALFUNIT|$)")
def no_first(m: Match):
    return ("FIXNO" if m.start == 0 else "NOBODY"), None


@lex("n:NET")
def there_is_none(m: Match):
    """"Ключевых нет", "нет ключевых"."""
    return "NO", None


@lex("(ON|FROM|PO|IN) e:EVERY? d:DEPTWORD (?!RUDEPT|RUWEAK|DEPTNAME|WORD|NAME)")
def for_each(m: Match):
    """"По одному на отдел", "с отдела", "от каждого отдела" - but not "в отделе продаж"."""
    atoms = m.all()
    if not m.has("e") and (atoms[0].kind not in ("ON", "FROM") or m.context.text[m["d"].start:m["d"].end].lower().endswith(("ов", "ы", "ах", "ам"))):
        return None
    return [Atom("PER", None, atoms[0].start, atoms[0].end), *atoms[1:]]


@lex(f"l:LEAVE (WORD|ON|CIRCA|MAYBE|PROJECT)* (?=({_COUNTED}|DASH)+ UNIT)", "l:LEAVE (ON|WORD|MAYBE)* (?=HALFUNIT|UNIT)")
def takes(m: Match):
    """"Уйдет недель двадцать", "на проект уйдет полгода": time that is spent, not people who leave."""
    word = m.context.text[m["l"].start:m["l"].end].lower()
    if not word.startswith(("уйд", "ушл", "уход")):
        return None
    return [Atom("TAKE", None, m["l"].start, m["l"].end), *m.all()[1:]]


@lex("u:UNIT (RAWNUM|NUMWORD|DASH)+ l:LEAVE (?=ON|PROJECT|$|STOP|QUESTION)")
def taken_time(m: Match):
    """"Недель двадцать уйдет на внедрение"."""
    word = m.context.text[m["l"].start:m["l"].end].lower()
    return [*m.all()[:-1], Atom("TAKE", None, m["l"].start, m["l"].end)] if word == "уйдет" else None


@lex("p:(IN|ZA|EVERY) u:(UYEAR|UHALF|UQUARTER|UMONTH|UWEEK|HALFUNIT) (?!RAWNUM MONTH|ORDWORD MONTH|FROM)")
def per_unit(m: Match):
    """В год, за месяц, каждый квартал. "За год" of people who leave only."""
    p, u = m["p"], m["u"]
    unit = u.value if u.kind == "HALFUNIT" else u.kind
    if u.kind != "HALFUNIT" and u.value != "acc":
        return None
    if p.kind == "ZA":
        if not {a.kind for a in m.row.atoms} & {"LEAVE", "LEAVERS", "TURNOVER", "PERCENT", "GREW"} and not (m.context.asked or "").startswith("turnover"):
            return None
    return "PERUNIT", "UHALF" if u.kind == "HALFUNIT" and unit == "UYEAR" else unit


@lex("z:ZA")
def within_time(m: Match):
    return "FORP", None


@numbers("p:PERSON (CIRCA|MAYBE|DASH|COLON|BE)* n:NUM (?!PERSON|UNIT|PERCENT|THOUSAND|MONTH|ORDSUFFIX|KEYUSER|OF)")
def turned(m: Match):
    """"Человек восемь", "людей 12": as "восемь человек"."""
    p = m["p"]
    word = m.context.text[p.start:p.end].lower()
    if m.row.kind(m.start - 1) == "NUM" or not word.startswith(("человек", "людей", "чел", "народ", "душ", "сотрудников", "работников", "специалистов")):
        return None
    return [m["n"], Atom("PERSON", None, m["n"].start, m["n"].end)] if word not in ("человека", "человеку") else None


@numbers("f:FROM a:(NUM|VAGUE) (PERSON)? t:BY b:NUM (?!UNIT|MONTH|PERCENT|THOUSAND)")
def from_to(m: Match):
    """"Со 100 до 130 человек"."""
    return [Atom("TO", None, a.start, a.end) if a is m["t"] else a for a in m.all()]


@late_names("TURNOVER (BE|COLON|DASH|CIRCA|MAYBE)? n:NUM (?!PERSON|PERUNIT|UNIT|PERCENT|KEYUSER)")
def bare_rate(m: Match):
    """"Текучка 18": per cent, as everyone means it."""
    n = m["n"]
    return [*m.all()[:-1], Atom("PCT", n.value / 100, n.start, n.end)] if 1 <= n.value <= 100 else None


@late_names("EXCEPT d:DEPT")
def except_department(m: Match):
    return [Atom("EXCEPTED", m.value("d"), m["d"].start, m["d"].end)]


@facts("KEYUSER ~5 d:EXCEPTED")
def key_users_except(m: Match):
    """Ключевые есть везде, кроме финансов."""
    r = m.context.reading
    return None if r.asked_question(m.start) else r.put(m.value("d"), "key_users", 0, m.said())


@late_names("c:COMPANY BE? NOT a:NUM PERSON? (COMMA|DASH)* BUT b:NUM")
def not_so_many(m: Match):
    """Нас не 120, а 140."""
    c = m["c"]
    return [c, Atom("BE", None, c.end, c.end), m["b"]]


@late_names("l:LEAVE")
def one_departure(m: Match):
    """"Если Иванова уволится в марте" supposes one departure; no season follows from it."""
    kinds = {a.kind for a in m.row.atoms}
    word = m.context.text[m["l"].start:m["l"].end].lower()
    if "HYPO" in kinds and not kinds & {"NUM", "PCT", "VAGUE", "MOSTLY"} and word in ("уволится", "уволятся", "уйдет", "уйдут", "уйдёт"):
        return "WORD", word
    return None


@facts("(EVERY|PER) DEPTWORD ~1 LEND ~1 n:(N|NOBODY) (PERSON|KEYUSER)?", "LEND ~1 n:(N|NOBODY) (PERSON|KEYUSER)? (PER|EVERY) EVERY? DEPTWORD")
def lent_by_each(m: Match):
    """Каждый отдел даёт одного человека."""
    r, n = m.context.reading, m["n"]
    if r.asked_question(m.start) and not r.hypothetical:
        return None
    return r.put(None, "key_users", 0 if n.kind == "NOBODY" else None if n.kind == "VAGUE" else n.value, m.said())


@facts("d:DEPT (NOW|p:PERIOD) n:NUM (?!UNIT|PERCENT|KEYUSER|PERSON)")
def department_now(m: Match):
    """В продажах сейчас 38."""
    r = m.context.reading
    if (m.has("p") and (m.value("p").start, m.value("p").end) != (m.context.today,) * 2) or r.asked_question(m.start):
        return None
    return r.put(m.value("d"), "headcount", m.value("n"), m.said())


@facts("n:(N|NOBODY) PERSON", "PERSON n:N")
def asked_people(m: Match):
    """"Двое человек", where key users were asked for."""
    r, asked = m.context.reading, m.context.asked or ""
    if not asked.endswith(("key_users", "key_users_per_department", "vacancies")) or r.scope(m) is not None:
        return None
    if r.has(r.sentence(m.start), "COMPANY", "HEADCOUNT", "QUESTION", "LEAVE"):
        return None
    n = m["n"]
    return r.put_path(asked, 0 if n.kind == "NOBODY" else None if n.kind == "VAGUE" else n.value, m.said())


@facts("VACANT ~1 n:NUM ~1 (OF|FROM|IN) d:DEPT", "n:NUM ~1 SEAT ~1 VACANT COMMA? (OF|FROM|IN|FOR) d:DEPT")
def empty_seat(m: Match):
    """В проектной команде не хватает одного из финансов."""
    r = m.context.reading
    if not r.has(r.sentence(m.start), "PROJTEAM", "KEYUSER", "PROJECT") or r.asked_question(m.start):
        return None
    return r.put(m.value("d"), "vacancies", m.value("n"), m.said())


@late_facts("LEAVE ~~6 p:PERIOD")
def peak_after_comma(m: Match):
    """Больше всего уходят после премий, в феврале."""
    r, p = m.context.reading, m.value("p")
    if p.mod or p.grain not in ("month", "season", "quarter") or not r.has(r.sentence(m.start), "MOSTLY") or r.asked_question(m.start):
        return None
    return r.put(r.scope(m), "peak_months", p.months(), m.said())


@late_names("NOT a:NUM (PERSON|KEYUSER)? (COMMA|DASH)* BUT b:NUM")
def not_this_but_that(m: Match):
    """"В сервисе не 15, а 18 человек": the department says what is corrected, so only the new number counts."""
    return [m["b"]] if any(a.kind == "DEPT" for a in m.row.atoms) else None


@facts("d:DEPT (MAYBE|DASH|PLAN|ALREADY)? LEND ~1 n:(N|NOBODY) (PERSON|KEYUSER)?", "LEND ~2 n:(N|NOBODY) (PERSON|KEYUSER)? (FROM|OF|IN) d:DEPT", "(FROM|OF) d:DEPT ~2 LEND ~1 n:(N|NOBODY) (PERSON|KEYUSER)?",
       "(FROM|OF) d:DEPT ~2 n:(N|NOBODY) ~1 LEND", "d:DEPT NOT LEND n:NOBODY?", "n:(N|NOBODY) (PERSON|KEYUSER)? ~1 LEND d:DEPT", "d:DEPT n:NOBODY NOT LEND", "d:DEPT PERSON NOT LEND")
def lent(m: Match):
    """Бухгалтерия выделила одного человека; склад никого не дал."""
    r = m.context.reading
    if r.asked_question(m.start) and not r.hypothetical:
        return None
    n = m["n"]
    none = n is None or n.kind == "NOBODY"
    r.put(m.value("d"), "key_users", 0 if none else n.value if n.kind != "VAGUE" else None, m.said())
    after = m.row.atoms[m.end] if m.row.kind(m.end) == "PERIOD" else None
    if none and after is not None and after.value.mod in ("by", "until"):  # "склад людей не даёт до апреля"
        r.put(m.value("d"), "staffed_from", iso(day_after(after.value)))
        m.row.spend(m.end)
    return True


@facts("o:ORD (PERSON|KEYUSER)? (IN|FROM|OF|FOR|ON) d:DEPT", "(IN|FROM|FOR|ON) d:DEPT ~2 o:ORD (PERSON|KEYUSER)", "d:DEPT ~2 o:ORD (PERSON|KEYUSER)")
def second_one(m: Match):
    """"А если добавить второго человека в продажи": then there are two."""
    r = m.context.reading
    adding = r.has(r.sentence(m.start), "ADD", "LEND", "HYPO", "FILLED") or any(a.kind == "KEYUSER" for a in m.all())
    if m.value("o") not in (2, 3, 4) or not adding or (r.asked_question(m.start) and not r.hypothetical):
        return None
    return r.put(m.value("d"), "key_users", m.value("o"), m.said())


@facts("FROM d:DEPT BE NAME", "FROM d:DEPT DASH NAME", "^NAME FROM d:DEPT (?=STOP|$)")
def person_from(m: Match):
    """От склада будет Петров."""
    return None if m.context.reading.asked_question(m.start) else m.context.reading.put(m.value("d"), "key_users", 1, m.said())


@facts("NAME (OF|FROM) d:DEPT")
def named_person(m: Match):
    """Ключевыми будут Иванова из бухгалтерии и Петров из продаж."""
    r = m.context.reading
    if not r.has(r.sentence(m.start), "KEYUSER") or r.asked_question(m.start) or r.has(r.sentence(m.start), "LEAVE", "NUM"):
        return None
    return r.put(m.value("d"), "key_users", 1, m.said())


@late_facts("d:DEPT (HAVE|COLON|DASH|OPEN|BE)? q:PCT")
def more_rates(m: Match):
    """Текучка по компании 15 %, в колл-центре 40 %."""
    r = m.context.reading
    if r.topic != "rate" or (r.asked_question(m.start) and not r.hypothetical):
        return None
    return r.put(m.value("d"), "rate", m.value("q"), m.said("q"))


@facts("COMPANY BE ~1 n:NUM PERSON? p:PERIOD", "p:PERIOD (BE|COMPANY)+ n:NUM (?!UNIT|PERCENT|KEYUSER)")
def a_year_ago(m: Match):
    """Нас было 80 год назад."""
    p, r = m.value("p"), m.context.reading
    if p.mod or p.grain != "day" or p.start is None or not 350 <= (m.context.today - p.start).days <= 380:
        return None
    return r.put_path("growth.headcount_a_year_ago", m.value("n"), m.said("n"))


@facts("NOBODY ~1 NOT ~1 LEAVE", "NOT LEAVE NOBODY", "NO LEAVERS")
def nobody_leaves(m: Match):
    """Никто не увольняется."""
    r = m.context.reading
    if r.asked_question(m.start) or r.has(r.sentence(m.start), "PERIOD"):
        return None
    return r.put(r.scope(m), "leavers_per_year", 0, m.said())


# --- departments -------------------------------------------------------------------------------------------------


def _department(name: str, key: str, start: int, end: int) -> Atom:
    return Atom("DEPT", [Department(name, key)], start, end)


@names("w:DEPTWORD PO? d:(RUDEPT|RUWEAK)")
def department_of(m: Match):
    """Отдел продаж, служба поддержки."""
    key, nominative, genitive = m.value("d")
    word = m.value("w")
    name = f"{word} {genitive}" if isinstance(word, str) else nominative
    return [_department(name, key, m.all()[0].start, m.all()[-1].end)]


@names("a:RUADJ w:DEPTWORD")
def adjective_department(m: Match):
    """Коммерческий отдел, сервисная служба."""
    key, adjective = m.value("a")
    word = m.value("w")
    if not isinstance(word, str):
        return None
    ending = "ая" if word in _FEMININE else "ое" if word in _NEUTER else adjective[-2:]
    return [_department(f"{adjective[:-2]}{ending} {word}", key, m.all()[0].start, m.all()[-1].end)]


@names("d:RUDEPT w:DEPTWORD?")
def plain_department(m: Match):
    """Продажи, ИТ-отдел."""
    d = m["d"]
    key, nominative, _ = d.value
    raw = m.context.text[d.start:d.end]
    if "-" in raw or m.has("w"):
        stem = raw if "-" in raw else f"{raw}-{m.value('w')}"
        head, _, tail = stem.partition("-")
        known = next((w for w in ("отдел", "служба", "департамент") if tail.lower().startswith(w[:5])), None)
        nominative = f"{head}-{known}" if known and key in ("it", "hr") else nominative
    return [_department(nominative, key, d.start, m.all()[-1].end)]


@names("d:RUWEAK")
def weak_department(m: Match):
    """Производство, поддержка, руководство: a department where something is said of its people."""
    d = m["d"]
    key, nominative, _ = d.value
    before, after = m.row.kind(m.start - 1), m.row.kind(m.end)
    listed = {before, after, m.row.kind(m.start - 2), m.row.kind(m.end + 1)} & {"DEPT", "RUWEAK"}
    told = before in ("IN", "FROM", "OF", "KEYUSER") or after in ("NUM", "COLON", "DASH", "NOBODY", "HAVE", "LEAVE")
    return [_department(nominative, key, d.start, d.end)] if listed or told else ("WORD", nominative)


@names("d:DEPTNAME DASH w:DEPTWORD")
def hyphenated(m: Match):
    """IT-отдел."""
    d, word = m["d"], m.value("w")
    return [_department(f"{m.context.text[d.start:d.end]}-{word}", d.value, d.start, m.all()[-1].end)] if isinstance(word, str) else None


@lru_cache(maxsize=1)
def _morphology():
    import pymorphy3  # 50 ms and 20 MB: only for the sentence that needs it

    return pymorphy3.MorphAnalyzer(lang="ru")


@lru_cache(maxsize=512)
def _genitive(word: str) -> bool:
    """Whether a word can stand behind "отдел": a noun or adjective in the genitive."""
    return any(p.tag.case == "gent" and p.tag.POS in ("NOUN", "ADJF") and p.score > 0.1 for p in _morphology().parse(word))


@names("w:DEPTWORD r:((WORD|NAME) (WORD|NAME)? (WORD|NAME)?)")
def unknown_department(m: Match):
    """Отдел рекламаций: a department of its own, named by the genitives that follow."""
    word = m.value("w")
    if not isinstance(word, str) or word in ("команда", "группа", "блок", "управление"):
        return None
    rest = m.all("r")
    used = 0
    for atom in rest:
        if atom.value != atom.value.lower() or not _genitive(atom.value.lower()):
            break
        used += 1
    if not used:
        return None
    tail = " ".join(a.value.lower() for a in rest[:used])
    name = f"{word} {tail}"
    return [_department(name, name, m.all()[0].start, rest[used - 1].end), *rest[used:]]


RULES = [*lex.rules, *numbers.rules, *names.rules, *late_names.rules, *facts.rules, *late_facts.rules]
