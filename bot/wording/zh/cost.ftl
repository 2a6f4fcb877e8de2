### 失去一名关键用户的代价。$low、$high、$amount、$pay：金额，或占年薪的百分比。

cost-lead = 按年薪{ $pay }计算，失去一名关键用户的总代价在{ $low }到{ $high }之间（{ $source }）。
cost-lead-shares = 失去一名关键用户的总代价相当于年薪的{ $low }到{ $high }（{ $source }）。
cost-lead-open = 失去一名关键用户的代价由几部分组成（{ $source }）。
cost-studies = 一项汇总30个案例的研究认为，换一个人大约要花年薪的五分之一（{ $fifth }）；另一些研究认为是年薪的一半到两倍（{ $half }到{ $twice }）。
cost-studies-shares = 一项汇总30个案例的研究认为，换一个人大约要花年薪的五分之一；另一些研究认为是年薪的一半到两倍。
cost-row = { $part }：{ $low }到{ $high }
cost-row-said = { $part }：{ $amount }（按提供的数字）
cost-losing = 随人带走的知识和没做完的工作
cost-winning = 从面试到入职，把新人请进来
cost-recruiting = 招聘和岗位调动
cost-training = 培训接替的人
cost-productivity = 接替的人上手之前产出降低
cost-chances = 这段时间错失的业务
cost-morale = 留下的人的士气
cost-keeping = 作为对比，留住一名关键用户每年大约要花{ $low }到{ $high }。
cost-keeping-said = 作为对比，留住一名关键用户每年要花{ $amount }（按提供的数字）。
cost-split = 各部分怎么分摊是我的假设，您可以告诉我实际数字，例如“招聘成本占20%”。
cost-other-currency = { $parts }：这个数字和年薪的币种不同，没有算进去。
cost-ask-pay = 一名关键用户的年薪大概是多少？告诉我金额和币种就行。
cost-pay-name = 一名关键用户的年薪
