### 不能采用或没有听懂的内容。$said:对方的原话。$fact:事实的名称。$low、$high:界限。

refused-invalid_date = 没有“{ $said }”这一天，所以{ $fact }保持不变。
refused-out_of_range = “{ $said }”作为{ $fact }不太可能，所以保持不变。
refused-unknown_region = 我不认得“{ $said }”这个国家或地区，所以{ $fact }保持不变。只说国家名就可以。
refused-at-least = “{ $said }”作为{ $fact }不太可能，至少应为{ $low }，所以保持不变。
refused-between = “{ $said }”作为{ $fact }不太可能，应在{ $low }到{ $high }之间，所以保持不变。

## 以某种理解采用了数值时的说明。

remark-yearly_assumed = 这个百分比我按每年来算。
remark-longer_taken = 两个时长里我取了较长的那个。

vague = 这里我需要一个数字才好计算，大概的就可以。

inform-not-understood = 这句话里我没有找到项目的情况。您可以告诉我，比如项目要做多久、想什么时候启动，或者某个部门有几名关键用户。
inform-not-understood-answer = 我没有看懂这个回答。如果不清楚，直接说不清楚就好，我会先按假设来算。
inform-not-understood-confirmation = 这里请回答“是”或“不是”。

fallback-which = 我没有完全明白您的意思，是下面哪一个呢？
meaning-ask_start_window = 我们什么时候启动最合适？
meaning-check_date = 某个日期启动行不行？
meaning-check_date-when = { $when }启动行不行？
meaning-compare_dates = 两个日期哪个更好？
meaning-ask_backups = 每个部门需要几个关键用户？
meaning-review_turnover = 看一下各部门的离职风险
meaning-turnover_cost = 关键用户离职的成本是多少？
meaning-inform = 我想告诉您项目的一个情况
meaning-what_if = 如果某个情况变了会怎样？
meaning-explain = 为什么这么建议？
meaning-ask_term = 这个词是什么意思？
meaning-assess_readiness = 我们准备好了吗？
meaning-ask_preparation = 启动前要做哪些准备？
meaning-ask_risks = 这个项目最大的风险是什么？
meaning-vendor_claim = 供应商说现在是最好的时机
meaning-show_calendar = 给我看日历
meaning-export = 把计划导出成文件
meaning-request_review = 请人力资源部确认这些数字
meaning-restart = 重新开始
meaning-forget_me = 删除我的数据
meaning-help = 你能做什么？
