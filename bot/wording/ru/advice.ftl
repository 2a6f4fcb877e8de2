### The answer to "когда начинать?": the date first, then the reason, the backups, what it rests on.
### Dates come as whole adverbials: $window and $asked read "между 1 марта и 13 июля 2027 года", "10 декабря", "в марте".
### $reasons: clauses from findings.ftl joined by join-clauses; each ends with its source in brackets.

## Headline

when-now = сейчас
advice-window = Начинайте { $window }.
advice-window-not-now = Начинайте { $window }. Прямо сейчас не стоит: { $reasons }.
advice-yes = Да, можно начинать { $asked }. Удачное время для старта — { $window }.
# The asked date is as good as the recommended window, but lies outside it.
# Only a part of the asked period is good; $part reads "между 10 и 31 марта".
advice-yes-part = Да, можно начинать { $asked }, лучше всего — { $part }. Удачное время для старта — { $window }.
advice-yes-too = Да, можно начинать { $asked }. Ближайшее удачное время для старта — { $window }.
advice-caution = Лучше начинать { $window }. Старт { $asked } возможен, но риск выше: { $reasons }.
# A better time is known, but no single reason stands out against the asked one.
advice-better = Лучше начинать { $window }. При старте { $asked } риск в целом выше.
advice-wait = Начинайте { $window }. Не стоит начинать { $asked }: { $reasons }.
# The asked date has passed.
advice-past = Начинайте { $window }. Начать { $asked } уже не получится.
advice-none = Назвать дату старта пока не могу: { $reasons }.
advice-none-asked = Не начинайте { $asked }; другую дату пока тоже не назову: { $reasons }.
# Срок запуска не оставляет ни одной даты старта: первое удачное время без него.
advice-without-deadline = Если срок запуска можно сдвинуть, начинайте { $window }: при старте { $start } система заработает { $live }.
advice-weighing = О чём помнить и в рекомендованное время: { $reasons }.

## Offered whenever growth blocks a start

advice-compromise = Что здесь помогает: если нужно, подпишите договор сейчас, а старт перенесите на то время, когда компания устоится ({ $source }).
# For a newly opened company; the case that the document tells.
advice-other-firm = Успех в другой, уже сложившейся компании здесь не довод: в одном таком случае проект в новой фирме того же владельца простоял несколько месяцев ({ $source }).

## Backups: extra trained key users. $now, $then, $target are percentages, $people a list of backups-people.

backups-none = Ключевых пользователей достаточно: вероятность того, что в каждом отделе до конца проекта останется обученный человек, — { $now } (цель — { $target }).
backups-add = Обучите с первого дня { $people }. Тогда вероятность, что в каждом отделе до конца проекта останется обученный ключевой пользователь, вырастет с { $now } до { $then } (цель — { $target }).
backups-window = С ними можно было бы начать { $window }.
# $many: how many departments $names lists.
backups-people = { $count ->
    [1] ещё одного ключевого пользователя
    [2] ещё двух ключевых пользователей
    [3] ещё трёх ключевых пользователей
   *[other] ещё { $count } ключевых пользователей
} { $many ->
    [1] ({ $names })
   *[other] в каждый из отделов ({ $names })
}

## What the answer rests on. $facts: clauses from facts.ftl.

noted = Записал: { $facts }.
noted-already = Это у меня уже записано.
assumed = Предположил: { $facts }.
# Stands in a list after "Предположил:".
assumed-regions = страна не названа, поэтому новогодний перерыв — около 1 января
assumed-turnover-rate = за год уходит { $value } сотрудников там, где данных нет
assumed-turnover-peak_months = нет месяцев, когда уходят чаще обычного

## After advice, when a fact changed

# $before, $after: periods as nouns.
moved = Окно для старта сдвинулось: теперь — { $after }, раньше было — { $before }.
moved-same = Окно прежнее: начинайте { $window }.
# When the verdict on the date that was asked about changes.
moved-asked-start = Теперь можно начинать { $asked }.
moved-asked-caution = Старт { $asked } теперь возможен, но риск выше, чем в рекомендованное время.
moved-asked-wait = Начинать { $asked } больше не советую.
moved-none = Теперь окна нет, и назвать дату я больше не могу: { $reasons }.
moved-still-none = Дату по-прежнему назвать не могу: { $reasons }.
moved-opened = Теперь окно есть: начинайте { $window }.

## What if. Nothing of it is stored.

whatif = Предположим: { $facts }.
whatif-same = Окно осталось бы прежним: начинайте { $window }.
whatif-moved = Окно было бы другим: { $after } вместо прежнего ({ $before }).
whatif-opened = Тогда окно появилось бы: начинайте { $window }.
whatif-none = Тогда назвать дату старта я бы уже не смог.
whatif-still-none = Назвать дату я бы всё равно не смог.
whatif-coverage = Вероятность, что в каждом отделе до конца проекта останется обученный ключевой пользователь, изменилась бы с { $before } до { $after }.
whatif-coverage-same = Вероятность, что в каждом отделе до конца проекта останется обученный ключевой пользователь, осталась бы прежней: { $after }.
whatif-weighing = Что всё ещё говорило бы против: { $reasons }.
# Ends every answer to something supposed, a date or a fact.
unstored = Это было предположение, я его не записал. Если так и есть, просто скажите.
whatif-already = Так и есть сейчас, поэтому ничего не изменится.
whatif-which = Что именно предположить? Например: «а если в продажах будет два ключевых пользователя?»

## One date, or several

check-which-date = О какой дате речь?
compare-which = Какие даты сравнить?
compare-best = Лучше { $best }, чем { $other }.
compare-alike = Примерно одинаково хороши: { $best } и { $other }.
compare-choose = Какую из дат взять для плана?
compare-part = Лучше всего — { $part }.
compare-all-blocked = Ни одна из этих дат не подходит; наименее плохая — { $best }.
compare-blocked = { $when }: нет, потому что { $reasons }.
compare-open = { $when }: можно, риск { $risk }; { $reasons }.
compare-clear = { $when }: можно, риск { $risk }; особых возражений нет.

## The year, one line a month

calendar-lead = Лучшее время для старта — { $window }. По месяцам, с наименьшим риском старта в каждом:
calendar-lead-none = Назвать дату старта пока не могу. По месяцам:
calendar-closed = { $when }: закрыто ({ $rules })
calendar-good = { $when }: хорошо, риск { $risk }
calendar-possible = { $when }: можно, риск { $risk }
