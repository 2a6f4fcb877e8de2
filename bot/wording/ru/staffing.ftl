### Key users, backups, turnover, and what losing people costs.
### $have, $add, $total: numbers of people. $loss, $now, $then, $target, $uncovered: percentages. $name: a department.

backups-which-departments = Обычно каждый отдел выделяет на проект одного ключевого пользователя ({ $source }), и этого мало, когда люди уходят. Чтобы сказать, сколько нужно вам, мне надо знать отделы.
backups-needed = Нужно обученных ключевых пользователей ({ $name }): { $total }, то есть { $add ->
    [1] на одного больше
    [2] на двух больше
    [3] на трёх больше
   *[other] на { $add } больше
}, чем сейчас. Вероятность, что до конца проекта уйдут все, снизится с { $now } до { $then }.
backups-enough = { $have ->
    [1] Одного ключевого пользователя
   *[other] Ключевых пользователей
} достаточно ({ $name }): вероятность, что отдел останется ни с кем, — { $now }.
backups-named = На роль дублёра ({ $name }) я бы позвал так: { $person }. Что за это говорит: { $reasons }.
rows-more = { $count ->
    [one] и ещё { $count } отдел
    [few] и ещё { $count } отдела
   *[many] и ещё { $count } отделов
}
backups-by = Назначьте их к { $day } — раньше я бы не начинал — и пусть участвуют с первого дня: кто приходит позже, узнаёт, как работает система, но не почему ({ $source }).
backups-nobody-listed = В списке ({ $name }) не нашлось никого, кто был бы на месте; не хватает: { $short }.
backups-from-day-one = Пусть участвуют с первого дня: кто приходит позже, узнаёт, как работает система, но не почему ({ $source }).
backups-coverage = Вероятность сохранить обученного ключевого пользователя во всех отделах сейчас { $now }, с пополнением — { $then }; цель — { $target }.

## Why somebody on the list is a good backup.

candidate-there_for_training = будет на месте во время обучения
candidate-settled = в компании больше года
candidate-knows_process = хорошо знает процессы
candidate-serves_people = любит помогать другим

