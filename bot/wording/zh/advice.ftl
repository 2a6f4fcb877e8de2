### “什么时候启动?”的回答：先说日期，再说理由，然后是备份人员和依据。
### $window、$asked 是完整的时间：“2027年3月1日至7月13日之间”“12月10日”“3月”。

## 结论

when-now = 现在
advice-window = { $window }启动最合适。
advice-window-not-now = { $window }启动最合适。现在还不是时候：{ $reasons }。
advice-yes = { $asked }启动没有问题。合适的启动时间是{ $window }。
advice-yes-part = { $asked }启动没有问题，其中{ $part }最好。合适的启动时间是{ $window }。
advice-yes-too = { $asked }启动没有问题。最早的合适时间是{ $window }。
advice-caution = 最好{ $window }启动。{ $asked }启动也可以，但风险更高：{ $reasons }。
advice-better = 最好{ $window }启动。{ $asked }启动的总体风险更高。
advice-wait = 建议{ $window }启动，不建议{ $asked }启动：{ $reasons }。
advice-past = 建议{ $window }启动。{ $asked }启动已经来不及了。
advice-none = 目前还给不出合适的启动日期：{ $reasons }。
advice-none-asked = 不建议{ $asked }启动，别的日期目前也还给不出：{ $reasons }。
# 上线期限让任何启动日期都来不及时：不考虑期限的最早合适时间。
advice-without-deadline = 如果上线期限可以推后，可以在{ $window }启动；{ $start }启动的话，{ $live }能上线。
advice-weighing = 在建议的时间启动，仍要留意：{ $reasons }。

## 公司尚未稳定时的折中办法

advice-compromise = 折中的办法是：合同可以先签，启动放到公司稳定以后（{ $source }）。
advice-other-firm = 在另一家成熟的公司做成了，不等于在这里也行：文中就有一个例子，同一位老板在新开的公司再做，几个月都没有进展（{ $source }）。

## 备份人员。$now、$then、$target 是百分比,$people 是 backups-people 的列表。

backups-none = 您的关键用户够用：每个部门直到最后都留有一名受过培训的关键用户，这个可能性是{ $now }（目标{ $target }）。
backups-add = 请从第一天起让{ $people }一起参加培训。这样，每个部门直到最后都留有关键用户的可能性会从{ $now }提高到{ $then }（目标{ $target }）。
backups-window = 有了他们，{ $window }就可以启动。
backups-people = { $many ->
    [1] { $names }再加{ $count }名关键用户
   *[other] { $names }各再加{ $count }名关键用户
}

## 回答的依据。$facts:facts.ftl 里的分句。

noted = 已记下：{ $facts }。
noted-already = 这一点我已经记着了。
assumed = 我的假设：{ $facts }。
assumed-regions = 没有指定国家，按元旦前后的年末假期计算
assumed-turnover-rate = 没有数据的地方，按每年{ $value }的人离职计算
assumed-turnover-peak_months = 没有特别集中的离职月份

## 给出建议之后，事实有了变化

moved = 合适的启动时间变为{ $after }，原来是{ $before }。
moved-same = 合适的启动时间不变，仍是{ $window }。
moved-asked-start = 现在{ $asked }启动没有问题了。
moved-asked-caution = 现在{ $asked }可以启动，但风险比建议的时间高。
moved-asked-wait = 现在不建议{ $asked }启动了。
moved-none = 这样一来就没有合适的启动日期了：{ $reasons }。
moved-still-none = 仍然给不出合适的启动日期：{ $reasons }。
moved-opened = 现在有合适的时间了：{ $window }启动。

## 假设。这些内容都不保存。

whatif = 假设{ $facts }。
whatif-same = 合适的启动时间不变，仍是{ $window }。
whatif-moved = 合适的启动时间会变为{ $after }，而不是{ $before }。
whatif-opened = 那样就有合适的时间了：{ $window }启动。
whatif-none = 那样就给不出合适的启动日期了。
whatif-still-none = 仍然给不出合适的启动日期。
whatif-coverage = 每个部门直到最后都留有关键用户的可能性，会从{ $before }变为{ $after }。
whatif-coverage-same = 每个部门直到最后都留有关键用户的可能性不变，仍是{ $after }。
whatif-weighing = 不利的因素还有：{ $reasons }。
unstored = 这只是假设，我没有保存。如果确实如此，告诉我一声就行。
whatif-already = 现在就是这样，所以结果不变。
whatif-which = 您想假设什么呢？比如：“如果销售部有两名关键用户呢？”

## 一个或几个日期

check-which-date = 您说的是哪个日期呢？
compare-which = 您想比较哪几个日期呢？
compare-best = { $best }比{ $other }好。
compare-alike = { $best }和{ $other }差不多。
compare-choose = 按哪个时间来安排？
compare-part = 最好在{ $part }启动。
compare-all-blocked = 这几个时间都不合适，相对好一点的是{ $best }。
compare-blocked = { $when }：不行，{ $reasons }。
compare-open = { $when }：可以，风险{ $risk }；{ $reasons }。
compare-clear = { $when }：可以，风险{ $risk }；没有特别不利的因素。

## 全年，每月一行

calendar-lead = 最合适的启动时间是{ $window }。下面按月列出当月启动的最低风险：
calendar-lead-none = 目前还给不出合适的启动日期。各月情况如下：
calendar-closed = { $when }：不能启动（{ $rules }）
calendar-good = { $when }：合适，风险{ $risk }
calendar-possible = { $when }：可以，风险{ $risk }
