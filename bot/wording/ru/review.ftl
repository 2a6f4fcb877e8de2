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
