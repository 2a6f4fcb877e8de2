### What could not be taken or understood. $said: the person's own words. $fact: the fact's name. $low, $high: bounds in words.

refused-invalid_date = Даты «{ $said }» не существует, поэтому { $fact } — без изменений.
refused-out_of_range = «{ $said }» как { $fact } — так не бывает. Оставил как было.
refused-unknown_region = Страны «{ $said }» я не знаю, поэтому { $fact } — без изменений. Достаточно названия страны.
refused-at-least = «{ $said }» как { $fact } — так не бывает. Нужно не меньше { $low }; оставил как было.
refused-between = «{ $said }» как { $fact } — так не бывает. Допустимо от { $low } до { $high }; оставил как было.

## Said when a value was taken in a certain sense.

remark-yearly_assumed = Процент я считаю годовым.
remark-longer_taken = Из двух сроков я взял больший.

vague = Для расчёта нужно число, хватит и приблизительного.

inform-not-understood = Не нашёл в этом сведений о проекте. Скажите, например, сколько он продлится, когда хотите начать или сколько в отделе ключевых пользователей.
inform-not-understood-answer = Не понял ответа. Если не знаете, так и скажите: тогда я возьму предположение и пойду дальше.
inform-not-understood-confirmation = Здесь мне нужно «да» или «нет».

fallback-which = Не уверен, что правильно вас понял. Это что-то из этого?
meaning-ask_start_window = Когда нам лучше начать?
meaning-check_date = Подходит ли нам эта дата для старта?
meaning-check_date-when = Можно ли начать { $when }?
meaning-compare_dates = Какая из двух дат лучше?
meaning-ask_backups = Сколько ключевых пользователей нужно каждому отделу?
meaning-review_turnover = Покажи риск текучести по отделам
meaning-turnover_cost = Во сколько обойдётся уход ключевого пользователя?
meaning-inform = Хочу сообщить данные о проекте
meaning-what_if = А если что-то в данных изменится?
meaning-explain = Почему вы так советуете?
meaning-ask_term = Что означает это слово?
meaning-assess_readiness = Готовы ли мы?
meaning-ask_preparation = Что нужно сделать до начала?
meaning-ask_risks = Какие основные риски?
meaning-vendor_claim = Поставщик говорит, что сейчас лучшее время
meaning-show_calendar = Покажи календарь
meaning-export = Пришли план файлом
meaning-request_review = Попроси кадры подтвердить цифры
meaning-restart = Начать сначала
meaning-forget_me = Удали мои данные
meaning-help = Что ты умеешь?
