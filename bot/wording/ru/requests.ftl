# What the web channel answers when a request itself cannot be taken, and when the bot cannot answer.

request-token-missing = Войдите, пожалуйста: в этом запросе нет токена.
request-token-expired = Срок вашего входа истёк. Войдите, пожалуйста, ещё раз.
request-token-invalid = Этот вход здесь не действует. Войдите, пожалуйста, ещё раз.
request-not-json = Не удалось прочитать запрос: его тело должно быть объектом JSON.
request-no-message = Сообщения в запросе нет: передайте "text" или "fact" вместе с "value".
request-bad-conversation = Имя беседы — текст длиной от 1 до { $longest } знаков.
request-bad-fact = В поле "fact" нужен путь факта, текст длиной от 1 до { $longest } знаков.
request-too-long = Сообщение слишком длинное: уложитесь, пожалуйста, в { $longest } знаков или пришлите его частями.
request-too-large = Запрос слишком велик: я принимаю не больше { $kilobytes } КБ.
request-file-too-large = Файл слишком большой: я принимаю до { $megabytes } МБ.
request-one-file = Присылайте, пожалуйста, файлы по одному.
request-not-form = Не удалось прочитать запрос: форма неполная или повреждена.
request-unavailable = У меня что-то сломалось, и ответить не получилось. Всё, что я знал раньше, сохранено. Попробуйте, пожалуйста, чуть позже.
request-not-found = По этому адресу ничего нет.
request-bad-origin = С этой страницы обращаться к советнику нельзя.
request-bad-name = Укажите, пожалуйста, имя длиной от 1 до 200 знаков и роль.
request-not-allowed = По этому адресу такие запросы не принимаются.
request-malformed = Не удалось прочитать этот запрос.
request-too-slow = Запрос шёл слишком долго. Попробуйте, пожалуйста, ещё раз.
request-too-many = { $seconds ->
    [one] Слишком много запросов сразу. Попробуйте, пожалуйста, через { $seconds } секунду.
    [few] Слишком много запросов сразу. Попробуйте, пожалуйста, через { $seconds } секунды.
   *[many] Слишком много запросов сразу. Попробуйте, пожалуйста, через { $seconds } секунд.
}
