### Слова канала Slack; остальные слова у всех каналов общие. На кнопке до 75 знаков, в заголовке формы до 24.

## Под ответом.

slack-source = { $document }: { $title }
slack-choose = Выберите
slack-choose-months = Выберите месяцы
slack-choose-several = Можно выбрать несколько
slack-take = Выбрать это
slack-take-months = Выбрать эти месяцы
slack-take-period = Выбрать эти даты
slack-chosen = ✓ { $what }

## Как называется файл.

slack-file-year = Год
slack-file-turnover = Кто и когда увольняется
slack-file-coverage = Сколько людей обучить
slack-file-pdf = Отчёт для чтения и печати
slack-file-html = Отчёт веб-страницей
slack-file-ics = Даты для календаря
slack-file-json = Данные и совет для программ

## Форма со всеми данными. $name: что это за данные. $fact: предположение.

slack-facts = Что мне известно
slack-form-hint = Исправьте, что не так, и оставьте пустым, чего не знаете. После сохранения я отвечу в нашей беседе.
slack-form-more = { $count ->
    [one] Ещё { $count } пункт сюда не поместился: просто напишите мне.
    [few] Ещё { $count } пункта сюда не поместились: просто напишите мне.
   *[other] Ещё { $count } пунктов сюда не поместились: просто напишите мне.
}
slack-form-changed = Изменено: { $facts }
slack-form-from = { $name }: с
slack-form-to = { $name }: по
slack-in-percent = { $name }, в процентах
slack-in-months = { $name }, в месяцах
slack-hint-assumed = Предположил: { $fact }
slack-hint-hr = От кадров
slack-hint-file = Из файла
slack-error-number = Нужно число.
slack-error-from = Укажите, пожалуйста, и первый день.
slack-error-to = Это раньше первого дня.

## Вкладка «Главная».

slack-home-projects = Ваши проекты
slack-home-begin = Спросите меня здесь или напишите на вкладке «Сообщения»:

## Чего сделать нельзя. $name: файл. $longest: сколько знаков.

slack-file-elsewhere = Файл { $name } хранится не в Slack, и получить его я не могу. Пришлите, пожалуйста, сам файл.
slack-file-missing = Не получилось взять файл { $name } из Slack. Пришлите его, пожалуйста, ещё раз.
