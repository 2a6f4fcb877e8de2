### 两个人,一个项目:人力资源部确认了什么,还没确认什么,谁能看到什么。

refused-not_allowed = 人员的日期、评分以及名单只能由人力资源部提供或修改，所以保持不变。
confirmed-by-hr = 人力资源部已确认（{ $who }，{ $at }）：{ $facts }。
assumed-unconfirmed = { $facts }（您说的，人力资源部尚未确认）
assumed-unconfirmed-of = { $facts }（{ $who }说的，人力资源部尚未确认）
counted-turnover-leavers = 全公司共走了{ $value }人（{ $months }，按月统计）
counted-departments-leavers = { $names }共走了{ $value }人（{ $months }，按月统计）
backups-named-only = { $name }可以考虑{ $person }。
