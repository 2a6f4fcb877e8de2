### Файлы с планом: что говорится при передаче и что стоит внутри.

# $files: перечень export-ics, export-json и других
export-ready = { $count ->
    [one] Вот файл: { $files }.
   *[other] Вот файлы: { $files }.
}
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
