### Файлы с планом: что говорится при передаче и что стоит внутри.

# $files: перечень export-ics, export-json и других
export-ready = { $count ->
    [one] Вот файл: { $files }.
   *[other] Вот файлы: { $files }.
}
export-pdf = отчёт для чтения и печати (PDF)
export-html = отчёт веб-страницей (HTML)
export-ics = даты для календаря (.ics)
export-json = ваши данные и рекомендация для программ (JSON)
export-ics-undated = Даты начала пока нет, поэтому в календаре только закрытые сезоны.
export-other = Файлы такого вида я не делаю.

## В календаре.

export-calendar = Когда начинать проект CRM
export-calendar-named = Когда начинать: { $name }
export-event-window = Хорошее время для начала проекта CRM
export-event-phase = Проект CRM: { $phase }
export-event-phase-note = При начале { $start }; если начать в другой день, сдвинется на столько же дней.
export-event-closed = Закрытый сезон: проект не начинать
export-event-task = Подготовка: { $task }
export-event-task-note = Отвечает: { $owner }. Источник: { $source }.

## В отчёте. $windows: периоды; $reason: часть предложения finding-*.

export-report-made = По состоянию на { $day }
export-heading-why = Почему
export-heading-dates = План
export-dates = При начале { $start }:
export-alternatives = Другое хорошее время для начала: { $windows }.
export-heading-year = Год
export-heading-people = Ключевые пользователи
export-heading-preparation = Что сделать до начала
export-heading-known = Что мне известно
export-heading-assumed = Что я предположил
export-heading-confirmed = Что подтвердили кадры
export-heading-sources = Источники
export-reason = { $reason }.
export-unconfirmed = Кадры пока не подтвердили ни одной цифры.
export-col-department = Отдел
export-col-key-users = Ключевых
export-col-add = Добавить
export-col-lost-now = Все уйдут до конца
export-col-lost-then = С добавленными
export-col-when = Когда
export-col-task = Задача
export-col-owner = Кто
export-col-source = Источник
# Одно значение само по себе.
export-cell = { $value }
