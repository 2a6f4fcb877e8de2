### Слова на картинках и то, что их заменяет тем, кто картинку не видит.

picture-turnover-title = Когда уходят люди, по отделам
picture-turnover-unit = Сколько из 100 человек уходит за месяц; справа за год и пределы, в которых лежит истинное значение (80 %)
picture-turnover-year = за год
picture-turnover-plan = Проект
picture-turnover-counted = пик ухода, виден по данным
picture-turnover-stated = пик ухода — так было сказано
picture-turnover-no-season = Есть ли сезон, когда уходят чаще, по этим данным пока не видно.
picture-turnover-more = { $count ->
    [one] Ещё { $count } отдел не показан.
    [few] Ещё { $count } отдела не показаны.
   *[many] Ещё { $count } отделов не показаны.
}
picture-turnover-alt = Тепловая карта: отделы по месяцам. За год уходит: { $rows }.
picture-turnover-alt-row = { $name } { $rate }{ $peaks ->
    [none] {""}
   *[other] , чаще всего в { $peaks }
}

## Год и покрытие; слова на рисунках те же, что в виджете.

picture-year-alt = Риск начала по неделям на 18 месяцев. Рекомендуется: { $window }. Закрыто: { $closed }.
picture-year-alt-none = Риск начала по неделям на 18 месяцев. Рекомендуемого начала нет. Закрыто: { $closed }.
picture-coverage-alt = Вероятность, что обученный ключевой пользователь останется до конца, если обучить одного и двух: { $rows }.
picture-coverage-alt-row = { $name }: { $one } и { $two }
