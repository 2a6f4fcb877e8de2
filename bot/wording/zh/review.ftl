### 两个人,一个项目:人力资源部确认了什么,还没确认什么,谁能看到什么。

refused-not_allowed = 人员的日期、评分以及名单只能由人力资源部提供或修改，所以保持不变。
confirmed-by-hr = 人力资源部已确认（{ $who }，{ $at }）：{ $facts }。
assumed-unconfirmed = { $facts }（您说的，人力资源部尚未确认）
assumed-unconfirmed-of = { $facts }（{ $who }说的，人力资源部尚未确认）
counted-turnover-leavers = 全公司共走了{ $value }人（{ $months }，按月统计）
counted-departments-leavers = { $names }共走了{ $value }人（{ $months }，按月统计）
backups-named-only = { $name }可以考虑{ $person }。

## 项目负责人请人力资源部核对。

review-sent = 已提交给人力资源部：他们中谁下次给我发消息，谁就会看到。启动之前，应当和他们一起评估关键员工离职的风险（{ $source }）。
review-sent-before = 人力资源部已经收到，还没有答复。
review-stated = 您提供的数字，请人力资源部确认：{ $facts }。
review-assumed = 我假设的数字，请人力资源部换成实际的：{ $facts }。
review-how = 他们答复之后，我会告诉您改了什么、启动时间有什么变化。

## 人力资源部看到等待核对的项目。

review-waiting = { $count ->
    [1] 有一个项目等您核对：
   *[other] 有{ $count }个项目等您核对：
}
review-row = { $project }（{ $who }，{ $at }）
review-project-with = { $names }的项目
review-project-of = { $who }的项目
button-review = 核对{ $project }
ask-review = 现在开始吗？
whyask-review = 因为这些数字在等人力资源部确认。
review-later = 好的，先放在这里。
review-none-waiting = 目前没有等您核对的项目。
review-gone = 这一项已经不用核对了。
review-only-hr = 核对数字要由人力资源部来做。

## 人力资源部逐项核对。

review-opened = { $who }在{ $at }请您核对{ $project }的数字。
review-open-stated = 已经提供的：{ $facts }。
review-open-assumed = 没有人说过、由我假设的：{ $facts }。
review-said = { $who }说：{ $facts }。对吗？
review-supposed = 我的假设：{ $facts }。对吗？
review-assumed-none = 我假设没有离职特别集中的月份。对吗？
button-all-correct = 全部正确
review-what-then = 那么实际是多少：{ $fact }？
review-passed = 好的，这一项先空着。
review-left-open = 还没有确认任何数字，所以仍在这里等您。
review-done = 谢谢，都核对完了。
review-will-tell = 我会告诉{ $who }。

## 告诉提出核对的人:人力资源部说了什么。

review-answered = 人力资源部（{ $who }）已于{ $at }核对了您的数字。
review-answered-of = 人力资源部（{ $who }）已于{ $at }核对了{ $project }的数字。
review-changed = 有变动的：{ $changes }。
review-change = { $fact }（原来是{ $before }）
review-confirmed = 已确认：{ $facts }。
review-kept-by-hr = 涉及个人或人数很少的部门的数字只留在人力资源部，计算时已包括在内。
review-nothing-changed = 数字都没有变。

## 说明没有的。

none-regions = 不限定国家
none-turnover-peak_months = 没有离职特别集中的月份
none-departments-peak_months = { $names }没有离职特别集中的月份
none-busy_months = 没有旺季
none-departments-busy_months = { $names }没有旺季

## 人力资源部删除项目里的人员数据。

people-lead = 我会把这个项目里涉及个人的数据永久删除，历史记录也一并删除：名单上{ $people }人{ $months ->
    [0] { "" }
   *[other] ，以及不足五人的部门按月的离职统计
}。其他数字保留。
ask-forget_people = 可以吗？
whyask-forget_people = 删除后无法恢复，所以我先问您一声。
people-erased = 已删除这个项目里涉及个人的数据。
people-none = 这个项目里没有涉及个人的数据。
people-only-hr = 人员数据只能由人力资源部删除。您自己说过的可以删，请说“删除我的数据”。
button-people-data = 删除这个项目的人员数据
