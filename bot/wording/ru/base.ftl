### How values read: dates, months, durations, sources. Dates come as "10 декабря", "1 марта 2027 года".

# Between two sentences of one paragraph.
join-sentences = { " " }
# Between clauses that are listed after a colon; a clause may hold commas.
join-clauses = { "; " }
# Before each line of a list.
list-more = ещё { $count }
line-start = { "• " }

## A period as a noun ("10 декабря") and as an adverbial ("10 декабря", "в марте"). $day, $from, $to: dates in words.

interval-day = { $day }
interval-days = с { $from } по { $to }
interval-month = { $month }
interval-month-year = { $month } { $year } года
interval-from = { $day } или позже
interval-until = { $day } или раньше
during-day = { $day }
during-days = между { $from } и { $to }
during-month = в { $month }
during-month-year = в { $month } { $year } года
during-from = начиная с { $day }
during-until = не позднее { $day }
# The same after a verb such as "длится".
span-days = с { $from } по { $to }

## Months, and the form that follows "в".

month-1 = январь
month-2 = февраль
month-3 = март
month-4 = апрель
month-5 = май
month-6 = июнь
month-7 = июль
month-8 = август
month-9 = сентябрь
month-10 = октябрь
month-11 = ноябрь
month-12 = декабрь
month-in-1 = январе
month-in-2 = феврале
month-in-3 = марте
month-in-4 = апреле
month-in-5 = мае
month-in-6 = июне
month-in-7 = июле
month-in-8 = августе
month-in-9 = сентябре
month-in-10 = октябре
month-in-11 = ноябре
month-in-12 = декабре

## Durations. $n may be a half, as in 1,5 месяца.

duration-months = { $n ->
    [one] { $n } месяц
    [few] { $n } месяца
    [many] { $n } месяцев
   *[other] { $n } месяца
}
duration-weeks = { $n ->
    [one] { $n } неделя
    [few] { $n } недели
    [many] { $n } недель
   *[other] { $n } недели
}
duration-days = { $n ->
    [one] { $n } день
    [few] { $n } дня
    [many] { $n } дней
   *[other] { $n } дня
}

## Sources. $document: S0 to S4.

source-part = { $document }, часть { $part }
# On "почему?": the readable title with the short form.
source-full = «{ $title }» ({ $place })
document-S0 = Почему проваливаются проекты CRM: дело в людях, а не в технологии
document-S1 = Почему внедрять CRM-технологии так сложно?
document-S2 = Что нужно проанализировать до внедрения CRM
document-S3 = Полное и верное понимание CRM
document-S4 = Когда компании не стоит внедрять CRM

## Rules by name, as they stand in a list of what blocks a month.

rule-year_end = конец года
rule-annual_break = новогодние каникулы
rule-busy_season = горячий сезон
rule-turnover_peak = сезон увольнений
rule-expansion = компания ещё не устоялась
rule-staffing_gap = команда проекта не собрана
rule-deadline = не успеть к сроку запуска
rule-single_key_user = мало ключевых пользователей
rule-unprepared = подготовка не закончена

## Growth stages, as they stand after "компания".

stage-new = только что открылась
stage-expanding = расширяется
stage-restructuring = проходит реорганизацию
stage-stable = стабильна

## Answers to readiness items.

answer-yes = да
answer-partly = отчасти
answer-no = нет
answer-unknown = неизвестно
