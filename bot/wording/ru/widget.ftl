### Слова веб-виджета. { $date }, { $percent }, { $count } и подобное подставляет виджет.

## Рамка вокруг всего.

widget-title = Когда начинать?
widget-launch = Открыть советника по срокам
widget-close = Закрыть советника по срокам
widget-chat = Беседа
widget-facts = Что мне известно
widget-year = Год
widget-language = Язык
widget-language-en = English
widget-language-zh = 中文
widget-language-ru = Русский
widget-new = Новая беседа
widget-print = Печать

## Вход на этой машине и там, где он невозможен.

widget-sign-in = Кто спрашивает?
widget-sign-in-name = Ваше имя
widget-sign-in-role = Ваша роль
widget-sign-in-pm = Руководитель проекта
widget-sign-in-hr = Отдел кадров
widget-sign-in-go = Начать
widget-sign-in-elsewhere = Откройте, пожалуйста, советника со страницы, где на него есть ссылка: вход выполняется там.
widget-expired = Срок входа истёк, продлить его не удалось. Обновите, пожалуйста, страницу. Написанное сохранено.

## Беседа.

widget-hello = Я подбираю время для начала вашего проекта CRM и объясняю почему. Расскажите о нём своими словами: где работают ваши люди, сколько он займёт, как дела у компании.
widget-begin-when = Когда нам лучше начать?
widget-begin-date = Можно ли начать 10 декабря?
widget-begin-people = Сколько нужно ключевых пользователей?
widget-write = Напишите сообщение
widget-send = Отправить
widget-attach = Добавить таблицу от кадров (CSV или XLSX)
widget-uploading = Отправляю { $name }: { $percent }
widget-broken = Связь прервалась. Написанное сохранено, пробую ещё раз.
widget-failed = Советник не отвечает. Написанное сохранено.
widget-again = Попробовать ещё раз
widget-too-large = Файл { $name } слишком велик: я принимаю файлы до { $limit } МБ.
widget-said-advisor = Советник

## Выбор даты.

widget-pick = Выберите дату
widget-pick-from = С
widget-pick-to = По
widget-pick-take = Взять эту дату

## Что известно. Пометка говорит, откуда это.

widget-facts-none = Пока ничего. Здесь появится то, что вы расскажете, с указанием, откуда это.
widget-facts-project = Проект
widget-fact-change = Изменить: { $name }
widget-fact-save = Сохранить
widget-fact-cancel = Отмена
widget-fact-empty = Не знаю
widget-fact-new = новое
widget-origin-said = с ваших слов
widget-origin-file = из файла
widget-origin-hr = от кадров
widget-origin-assumed = допущение
widget-origin-who = { $who }, { $date }
widget-stage-new = { choice-new }
widget-stage-expanding = { choice-expanding }
widget-stage-restructuring = { choice-restructuring }
widget-stage-stable = { choice-stable }
widget-answer-yes = { answer-yes }
widget-answer-partly = { answer-partly }
widget-answer-no = { answer-no }
widget-answer-unknown = { answer-unknown }
widget-unit-months = мес.
widget-unit-percent = % в год

## Год.

widget-year-none = Как только я узнаю немного о проекте, здесь появятся ближайшие 18 месяцев.
widget-year-caption = Риск начала по неделям
widget-year-supposed = Это ваше предположение; ничего из него не сохранено.
widget-year-move = Передвинуть начало
widget-year-week = Начало на неделе с { $date }
widget-year-risk = Риск { $percent }
widget-year-start = Хорошее время для начала
widget-year-caution = Можно, но с оговорками
widget-year-wait = Лучше подождать
widget-year-blocked = Начать нельзя
widget-year-ask = Спросить об этой неделе
widget-year-table = В виде таблицы
widget-legend-window = Советую
widget-legend-closed = Закрытый сезон
widget-legend-blocked = Начать нельзя
widget-legend-busy = Горячие месяцы
widget-legend-peak = Месяцы, когда чаще увольняются
widget-legend-risk = Риск
widget-phase-concept_training = Обучение идеям
widget-phase-process_mapping = Описание процессов
widget-phase-configuration = Настройка
widget-phase-operation_training = Обучение работе
widget-phase-transition = Привыкание
widget-col-week = Неделя с
widget-col-risk = Риск
widget-col-state = Начало
widget-col-why = Почему
widget-col-department = Отдел
widget-col-people = Обученных людей

## Текучесть и запас людей.

widget-heat = Кто и когда увольняется
widget-heat-caption = Доля каждого отдела, которая увольняется за месяц
widget-cover = Сколько людей обучать
widget-cover-caption = Вероятность, что к концу останется обученный ключевой пользователь
widget-cover-now = сейчас
widget-cover-then = советую
