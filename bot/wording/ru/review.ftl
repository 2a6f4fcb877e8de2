### Два человека, один проект: что подтвердили кадры, что ещё нет и кому что видно.

refused-not_allowed = Даты и оценки людей и сам список сообщают и меняют только кадры. Оставил как было.
confirmed-by-hr = Подтверждено кадрами ({ $who }, { $at }): { $facts }.
assumed-unconfirmed = { $facts } — с ваших слов, кадры ещё не подтвердили
assumed-unconfirmed-of = { $facts } — со слов { $who }, кадры ещё не подтвердили
counted-turnover-leavers = { $value ->
    [one] всего ушёл { $value } человек
    [few] всего ушло { $value } человека
   *[many] всего ушло { $value } человек
} ({ $months }, по месяцам)
counted-departments-leavers = { $names } — { $value ->
    [one] всего ушёл { $value } человек
    [few] всего ушло { $value } человека
   *[many] всего ушло { $value } человек
} ({ $months }, по месяцам)
backups-named-only = На роль дублёра ({ $name }) я бы позвал так: { $person }.

## Руководитель проекта просит кадры проверить цифры.

review-sent = Передал это кадрам: кто из них напишет мне первым, тот и увидит. Оценить вместе с ними риск ухода ключевых людей стоит до старта ({ $source }).
review-sent-before = У кадров это уже есть, ответа пока нет.
review-stated = Ваши данные, которые кадрам нужно подтвердить: { $facts }.
review-assumed = Мои предположения, которые кадрам нужно заменить: { $facts }.
review-how = Когда они ответят, скажу, что изменилось и как сдвинулось окно.

## Кадры видят, что их ждёт.

review-waiting = { $count ->
    [1] Вас ждёт проект:
   *[other] Вас ждут проекты ({ $count }):
}
review-row = { $project }; просьба: { $who }, { $at }
review-project-with = проект ({ $names })
review-project-of = проект, который ведёт { $who }
button-review = Пройти цифры: { $project }
ask-review = Начнём сейчас?
whyask-review = Спрашиваю, потому что эти цифры ждут подтверждения кадров.
review-later = Хорошо, это подождёт вас здесь.
review-none-waiting = Сейчас вас ничего не ждёт.
review-gone = Эта просьба больше не ждёт ответа.
review-only-hr = Проверяют эти цифры только кадры.

## Кадры идут по цифрам одну за другой.

review-opened = Просьба проверить цифры ({ $who }, { $at }): { $project }.
review-open-stated = Уже названо: { $facts }.
review-open-assumed = Предположил сам, потому что никто не сказал: { $facts }.
review-said = { $who } говорит: { $facts }. Верно?
review-supposed = Я предположил: { $facts }. Верно?
review-assumed-none = Я предположил, что нет месяцев, когда уходят заметно чаще. Верно?
button-all-correct = Всё верно
review-what-then = А как на самом деле: { $fact }?
review-passed = Хорошо, это оставляем открытым.
review-left-open = Пока ничего не подтверждено, так что просьба остаётся и ждёт вас.
review-done = Спасибо, это всё.
review-will-tell = { $who } узнает об этом от меня.

## Что сказали кадры — тому, кто просил.

review-answered = Кадры ({ $who }) прошли ваши цифры { $at }.
review-answered-of = Кадры ({ $who }) прошли цифры { $at }: { $project }.
review-changed = Изменено: { $changes }.
review-change = { $fact } (было: { $before })
review-confirmed = Подтверждено: { $facts }.
review-kept-by-hr = Данные об отдельных людях и совсем маленьких отделах остаются у кадров; в расчёте они учтены.
review-nothing-changed = Все цифры остались прежними.

## Сказано, что этого нет.

none-regions = без привязки к стране
none-turnover-peak_months = нет месяцев, когда уходят чаще обычного
none-departments-peak_months = { $names } — нет месяцев, когда уходят чаще обычного
none-busy_months = горячего сезона нет
none-departments-busy_months = { $names } — горячего сезона нет

## Кадры удаляют данные о людях этого проекта.

people-lead = Удалю всё, что в этом проекте есть об отдельных людях, насовсем и вместе с историей: людей в списке — { $people }{ $months ->
    [0] { "" }
   *[other] , а также помесячные уходы из отделов, где меньше пяти человек
}. Остальные цифры останутся.
ask-forget_people = Удалить?
whyask-forget_people = Спрашиваю, потому что удалённое не вернуть.
people-erased = Готово. Об отдельных людях в этом проекте больше ничего нет.
people-none = Об отдельных людях в этом проекте ничего нет.
people-only-hr = Данные о людях удаляют только кадры. То, что рассказали вы сами, удалить могу: скажите «удали мои данные».
button-people-data = Удалить данные о людях этого проекта
