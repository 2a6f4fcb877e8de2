### What speaks against a start, as clauses inside a sentence: no capital at the beginning, no full stop at the end.
### $source reads "S4, часть 1". $share, $low, $high, $uncovered are percentages; $break is a period as a noun ("с 4 по 18
### февраля"), $closed as it stands after a verb ("с 1 декабря 2026 года по 28 февраля 2027 года", a span-* of base.ftl).

# The asked start lies inside the closed season.
finding-year_end-blocker = закрытый сезон длится { $closed }, это конец года, долгие каникулы и ещё { $settling }, чтобы втянуться в работу ({ $source })
# The plan reaches into the closed season.
finding-year_end-caution = { $share } дней, когда нужны ваши люди, попадает в закрытый сезон { $closed } ({ $source })
finding-annual_break-caution = между обучением и привычной работой окажется перерыв { $break }; без практики ({ $days }) забывается от { $low } до { $high } изученного ({ $source })
finding-busy_season-caution = { $share } дней, когда нужны ваши люди, приходится на горячий сезон ({ $months }) ({ $source })
finding-turnover_peak-caution = { $share } дней, когда нужны ваши люди, приходится на месяцы, когда чаще всего увольняются ({ $names }: { $months }) ({ $source })
# No department is known yet.
finding-turnover_peak-company = { $share } дней, когда нужны ваши люди, приходится на месяцы, когда чаще всего увольняются ({ $months }) ({ $source })
# $stage is new, expanding or restructuring; $settled a date.
finding-expansion-blocker = { $stage ->
    [new] в только что открывшейся компании никому не до проекта, пока она не устоится, а это, по вашим словам, { $settled } ({ $source })
    [restructuring] до { $settled } идёт реорганизация, и раньше процессы работы с клиентами не устоятся ({ $source })
   *[expanding] до { $settled } компания расширяется, и раньше процессы работы с клиентами не устоятся ({ $source })
}
finding-expansion-open = { $stage ->
    [new] в только что открывшейся компании все заняты поиском клиентов, и сесть за проект некому ({ $source })
    [restructuring] пока идёт реорганизация, процессы работы с клиентами не устоялись, а CRM опирается именно на них ({ $source })
   *[expanding] пока компания расширяется, процессы работы с клиентами не устоялись, а CRM опирается именно на них ({ $source })
}
# $gaps: clauses gap-*.
finding-staffing_gap-blocker = проектная команда не собрана ({ $gaps }), а ключевые пользователи лучше всех знают, где на деле болит ({ $source })
gap-nobody = { $name }: пока никого
gap-nobody-until = { $name }: никого до { $staffed }
gap-vacant = { $name }: { $seats ->
    [one] { $seats } свободное место
    [few] { $seats } свободных места
   *[other] { $seats } свободных мест
}
gap-vacant-until = { $name }: до { $staffed } { $seats ->
    [one] { $seats } свободное место
    [few] { $seats } свободных места
   *[other] { $seats } свободных мест
}
finding-deadline-blocker = чтобы запустить систему не позднее { $by }, начать нужно не позднее { $latest } ({ $source })
finding-single_key_user-caution = { $count ->
    [0] { $name }: пока никто не обучен, а единственный будущий ключевой пользователь с вероятностью { $uncovered } уйдёт до конца проекта ({ $source })
    [1] { $name }: всё держится на одном ключевом пользователе, и вероятность, что он уйдёт до конца проекта, — { $uncovered } ({ $source })
   *[other] { $name }: ключевых пользователей { $count }, и вероятность, что до конца проекта уйдут все, — { $uncovered } ({ $source })
}
# No department is known yet.
finding-single_key_user-company = { $count ->
    [1] если в отделе один ключевой пользователь, вероятность, что он уйдёт до конца проекта, — { $uncovered } ({ $source })
   *[other] если в отделе ключевых пользователей { $count }, вероятность, что до конца проекта уйдут все, — { $uncovered } ({ $source })
}
finding-unprepared-caution = недостающая подготовка (прежде всего: { $item }) займёт время до { $ready } ({ $source })
