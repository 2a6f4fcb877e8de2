### Что стоит рядом с беседой вместо длинных списков.

overview-roster-name = список людей
overview-roster = { $count ->
    [one] { $count } человек в списке
    [few] { $count } человека в списке
   *[other] { $count } человек в списке
}
overview-leavers = { $count ->
    [one] { $count } уволенный
   *[other] { $count } уволенных
} за { $months ->
    [one] { $months } учтённый месяц
    [few] { $months } учтённых месяца
   *[other] { $months } учтённых месяцев
}
