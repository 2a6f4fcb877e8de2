### Facts of a case: said back (said-), named (fact-), asked for (ask-), and why they are asked for (whyask-).
### $value: the value in words. $names: departments. $count: how many departments the clause is about. $month: "март".
### Departments stand in the nominative as people name them, so they follow a colon or a dash or stand in brackets.

## Said back, as clauses after "Записал:" and "Предположил:". No capital at the beginning, no full stop.

said-regions = место работы — { $value }
said-project-name = проект называется «{ $value }»
said-project-duration_weeks = от старта до запуска системы — { $value }
# $value reads "10 декабря", "в марте".
said-project-desired_start = старт { $value }
said-project-earliest_start = начать можно не раньше { $value }
said-project-go_live_by = запуск системы не позднее { $value }
said-growth-stage = компания { $value }
said-growth-settled_from = компания устоится с { $value }
said-growth-headcount_a_year_ago = год назад было { $value ->
    [one] { $value } человек
    [few] { $value } человека
    [many] { $value } человек
   *[other] { $value } человека
}
said-headcount = в компании { $value ->
    [one] { $value } человек
    [few] { $value } человека
    [many] { $value } человек
   *[other] { $value } человека
}
said-key_users_per_department = { $value ->
    [0] ключевые пользователи в отделах не назначены
    [one] в каждом отделе { $value } ключевой пользователь
    [few] в каждом отделе { $value } ключевых пользователя
   *[other] в каждом отделе { $value } ключевых пользователей
}
said-turnover-rate = за год уходит { $value } сотрудников
said-turnover-leavers_per_year = за год уходит { $value ->
    [one] { $value } человек
    [few] { $value } человека
    [many] { $value } человек
   *[other] { $value } человека
}
said-turnover-leavers = ушло { $value } ({ $month })
said-turnover-peak_months = чаще всего уходят в { $value }
said-annual_break = новогодний перерыв — { $value }
said-fiscal_year_end_month = последний месяц финансового года — { $value }
said-busy_months = горячий сезон — в { $value }
said-departments = участвуют: { $names }
said-departments-headcount = { $names } — { $count ->
    [1] { $value ->
        [one] { $value } человек
        [few] { $value } человека
       *[other] { $value } человек
    }
   *[other] по { $value ->
        [one] { $value } человеку
        [few] { $value } человека
       *[other] { $value } человек
    }
}
said-departments-key_users = { $names } — { $value ->
    [0] пока никого
   *[other] { $count ->
        [1] { $value ->
            [one] { $value } ключевой пользователь
            [few] { $value } ключевых пользователя
           *[other] { $value } ключевых пользователей
        }
       *[other] по { $value ->
            [one] { $value } ключевому пользователю
            [few] { $value } ключевых пользователя
           *[other] { $value } ключевых пользователей
        }
    }
}
said-departments-vacancies = { $names } — { $value ->
    [0] свободных мест в проектной команде нет
    [one] { $value } свободное место в проектной команде
    [few] { $value } свободных места в проектной команде
   *[other] { $value } свободных мест в проектной команде
}
said-departments-staffed_from = { $names } — люди на месте с { $value }
said-departments-rate = { $names } — за год уходит { $value }
said-departments-leavers_per_year = { $names } — за год уходит { $value ->
    [one] { $value } человек
    [few] { $value } человека
    [many] { $value } человек
   *[other] { $value } человека
}
said-departments-leavers = { $names } — ушло { $value } ({ $month })
said-departments-peak_months = { $names } — чаще всего уходят в { $value }
said-departments-busy_months = { $names } — горячий сезон в { $value }
said-roster = в списке: { $names }
said-readiness = { $value } – { $names }
said-target_coverage = цель по сохранению ключевых пользователей — { $value }
# A fact that was taken back.
said-unknown = { $fact } — снова открытый вопрос

## Named without a value. $name: the department or person, where there is one.

fact-regions = страна, где работают люди проекта
fact-project-name = название проекта
fact-project-duration_weeks = срок от старта до запуска системы
fact-project-desired_start = желаемая дата старта
fact-project-earliest_start = самая ранняя дата старта
fact-project-go_live_by = крайний срок запуска системы
fact-growth-stage = стадия, на которой находится компания
fact-growth-settled_from = дата, когда компания устоится
fact-growth-headcount_a_year_ago = численность год назад
fact-headcount = численность компании
fact-key_users_per_department = число ключевых пользователей в отделах
fact-turnover-rate = доля сотрудников, уходящих за год
fact-turnover-leavers_per_year = число ушедших за год
fact-turnover-leavers = увольнения по месяцам
fact-turnover-peak_months = месяцы, когда уходят чаще всего
fact-annual_break = новогодний перерыв в компании
fact-fiscal_year_end_month = конец финансового года
fact-busy_months = горячий сезон
fact-departments = отделы, которые участвуют в проекте
fact-departments-headcount = численность отдела ({ $name })
fact-departments-key_users = ключевые пользователи ({ $name })
fact-departments-vacancies = свободные места в проектной команде ({ $name })
fact-departments-staffed_from = дата, с которой люди на месте ({ $name })
fact-departments-rate = доля уходящих за год ({ $name })
fact-departments-leavers_per_year = число ушедших за год ({ $name })
fact-departments-leavers = увольнения по месяцам ({ $name })
fact-departments-peak_months = месяцы, когда уходят чаще всего ({ $name })
fact-departments-busy_months = горячий сезон ({ $name })
fact-roster = список людей ({ $name })
fact-readiness = { $name }
fact-target_coverage = цель по сохранению ключевых пользователей

## Asked for: one question, with what a good answer looks like where that helps.

ask-regions = В какой стране работают люди проекта?
ask-project-duration_weeks = Сколько времени займёт проект от старта до запуска системы? Достаточно примерного срока, например «четыре месяца».
ask-project-desired_start = Когда вы хотели бы начать? Хватит дня или месяца.
ask-project-earliest_start = Есть ли дата, раньше которой начать нельзя?
ask-project-go_live_by = Есть ли дата, к которой система должна заработать?
ask-growth-stage = На какой стадии сейчас компания: только открылась, расширяется, проходит реорганизацию или стабильна?
ask-growth-settled_from = { $stage ->
    [new] До какого времени новой компании будет не до проекта?
    [restructuring] До какого времени продлится реорганизация?
   *[expanding] До какого времени продлится расширение?
}
ask-growth-headcount_a_year_ago = Сколько человек было в компании год назад?
ask-headcount = Сколько человек работает в компании?
ask-key_users_per_department = По сколько ключевых пользователей выделяет каждый отдел?
ask-turnover-rate = Сколько примерно людей уходит из компании за год — в процентах или человек?
ask-turnover-leavers_per_year = Сколько примерно человек уходит из компании за год?
ask-turnover-leavers = Сколько человек уволилось за последние месяцы, если по месяцам?
ask-turnover-peak_months = Есть ли месяцы, когда увольняются чаще обычного?
ask-annual_break = С какого по какое число у вас новогодний перерыв?
ask-fiscal_year_end_month = В каком месяце заканчивается ваш финансовый год?
ask-busy_months = Какие месяцы у вас самые горячие?
ask-departments = Какие отделы участвуют в проекте?
ask-departments-headcount = Сколько человек в этом отделе: { $name }?
ask-departments-key_users = Сколько ключевых пользователей на проект даёт этот отдел: { $name }?
ask-departments-vacancies = Сколько мест отдела в проектной команде пока свободно: { $name }?
ask-departments-staffed_from = До какого времени отделу будет не хватать людей для проекта: { $name }?
ask-departments-rate = Какая примерно доля сотрудников уходит из отдела за год: { $name }?
ask-departments-leavers_per_year = Сколько примерно человек уходит из отдела за год: { $name }?
ask-departments-leavers = Сколько человек ушло из отдела за последние месяцы, если по месяцам: { $name }?
ask-departments-peak_months = Есть ли месяцы, когда из отдела уходят чаще обычного: { $name }?
ask-departments-busy_months = Какие месяцы для отдела самые горячие: { $name }?
ask-other = Что вы можете об этом сказать: { $fact }?

# 20 % or more headcount growth within a year, and nobody said that the company expands.
ask-growth = Сейчас вас в компании { $now }, а год назад было { $before }. Можно ли сказать, что компания ещё расширяется?
ask-restart = Сделать так?
ask-forget_me = Удалить?

choice-date = { $when }
choice-new = Только открылась
choice-expanding = Расширяется
choice-restructuring = Реорганизация
choice-stable = Стабильна
choice-region = { $region }

## Why it is asked for.

whyask-regions = В разных странах новогодний перерыв разный, а от него зависит, какие недели закрыты для старта.
whyask-project-duration_weeks = От срока зависит, на какие сезоны придётся проект до и после запуска.
whyask-project-desired_start = Когда дата названа, я могу сказать, что за неё и что против.
whyask-project-earliest_start = Я не ищу дат, которые вам всё равно не подходят.
whyask-project-go_live_by = Жёсткий срок запуска исключает все старты, при которых к нему не успеть.
whyask-growth-stage = Пока компания новая, расширяется или реорганизуется, её процессы работы с клиентами не устоялись, а CRM опирается именно на них (S4, часть 2).
whyask-growth-settled_from = Начинать разумно, только когда компания устоялась, поэтому от этой даты зависит, когда откроется окно (S4, часть 2).
whyask-growth-headcount_a_year_ago = Сильный рост за год — признак того, что компания ещё не устоялась (S4, часть 2).
whyask-headcount = По численности видно, насколько заметен уход нескольких человек.
whyask-key_users_per_department = Если ключевой пользователь в отделе один, с его уходом не остаётся никого (S4, часть 3).
whyask-turnover-rate = Чем больше людей уходит за год, тем вероятнее, что посреди проекта уйдёт ключевой пользователь (S4, часть 3).
whyask-turnover-leavers_per_year = Чем больше людей уходит за год, тем вероятнее, что посреди проекта уйдёт ключевой пользователь (S4, часть 3).
whyask-turnover-leavers = По числу увольнений видно, есть ли сезон, когда уходят чаще (S4, часть 3).
whyask-turnover-peak_months = Проект не стоит вести через сезон, когда увольняются чаще всего (S4, часть 3).
whyask-annual_break = То, чему научили перед самым перерывом, за перерыв забывается, поэтому важны его даты (S4, часть 1).
whyask-fiscal_year_end_month = К концу финансового года у людей меньше всего времени на проект (S4, часть 1).
whyask-busy_months = В горячий сезон нужным людям не до проекта (S4, часть 1).
whyask-departments = Каждый отдел даёт ключевых пользователей и может их потерять; я смотрю на каждый (S4, часть 3).
whyask-departments-headcount = По численности отдела ({ $name }) видно, насколько весом его сезон для проекта.
whyask-departments-key_users = Если у отдела ({ $name }) один ключевой пользователь и он уйдёт, быстро заменить его некем (S4, часть 3).
whyask-departments-vacancies = Без своих людей отдел ({ $name }) не покажет, где на деле болит (S4, часть 3).
whyask-departments-staffed_from = Проект не стоит начинать, пока отдел ({ $name }) не выделил людей (S4, часть 3).
whyask-departments-rate = Чем чаще уходят из отдела ({ $name }), тем вероятнее, что уйдёт и его ключевой пользователь (S4, часть 3).
whyask-departments-leavers_per_year = Чем чаще уходят из отдела ({ $name }), тем вероятнее, что уйдёт и его ключевой пользователь (S4, часть 3).
whyask-departments-leavers = По числу увольнений видно, есть ли у отдела ({ $name }) сезон, когда уходят чаще (S4, часть 3).
whyask-departments-peak_months = Проект не стоит вести через сезон, когда из отдела ({ $name }) уходят чаще всего (S4, часть 3).
whyask-departments-busy_months = В горячий сезон отделу ({ $name }) не до проекта (S4, часть 1).
whyask-other = От этого может сдвинуться рекомендованный старт.
whyask-growth = Сильный рост за год часто значит, что компания ещё расширяется, и тогда её процессы не устоялись (S4, часть 2). Решать это за вас я не хочу.
whyask-restart = Спрашиваю, прежде чем отложить нынешний проект.
whyask-forget_me = Спрашиваю, потому что удалённое не вернуть.
