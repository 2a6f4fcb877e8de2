### 各部门的离职风险，供审核的人看。
### $name：部门。$rate、$low、$high 和各种可能性都是百分比。

turnover-which-departments = 要显示风险，我得先知道有哪些部门；知道每个部门走多少人，会更准确。
turnover-lead = 项目期间（{ $plan }）各部门的离职情况，以及对项目的影响：
turnover-rate = { $name }：每年有{ $rate }的人离职。
turnover-counted = { $name }：每年有{ $rate }的人离职，按统计数据在{ $low }到{ $high }之间。
turnover-as-elsewhere = { $name }：没有单独的统计，按全公司算每年有{ $rate }的人离职，实际可能在{ $low }到{ $high }之间。
turnover-left = { $have ->
    [0] 还没有指定项目人员。一个人在项目结束前离职的可能性是{ $loss }，两个人都走的可能性是{ $two }。
    [1] 只有一名关键用户，在项目结束前离职的可能性是{ $loss }；如果有两名，都走的可能性是{ $two }，三名都走是{ $three }。
    [2] 有两名关键用户，每个人在项目结束前离职的可能性是{ $loss }，两个人都走是{ $two }；如果有三名，都走是{ $three }。
   *[other] 有{ $have }名关键用户，每个人在项目结束前离职的可能性是{ $loss }，全部离职是{ $all }。
}
turnover-season-said = 据说离职最多的是{ $months }。
turnover-season-stated = 据说离职最多的是{ $months }，目前的数据还证实不了。
turnover-season-confirmed = 离职最多的是{ $months }，数据也证实了这一点。
turnover-season-contradicted = 据说离职最多的是{ $months }，但数据里看不出来。
turnover-season-counted = 离职最多的是{ $months }，数据很清楚。
turnover-season-unknown = 有没有离职高峰，目前的数据还看不出来。
turnover-precaution = 项目会赶上{ $names }的离职高峰，请在那里培训两个人，而不是一个（{ $source }）。
turnover-with-hr = 启动之前，请和人力资源总监一起把这些数字过一遍（{ $source }）。
