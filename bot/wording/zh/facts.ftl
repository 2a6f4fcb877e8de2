### 项目的事实:复述(said-)、名称(fact-)、提问(ask-),以及为什么问(whyask-)。
### $value:数值的文字。$names:部门。$count:说到几个部门。$month:“3月”。

## 复述,接在“已记下:”“我的假设:”之后的分句,句末不加标点。

said-regions = 人员在{ $value }
said-project-name = 项目叫“{ $value }”
said-project-duration_weeks = 从启动到上线{ $value }
said-project-desired_start = { $value }启动
said-project-earliest_start = 最早{ $value }启动
said-project-go_live_by = { $value }前上线
said-growth-stage = 公司{ $value }
said-growth-settled_from = { $value }起稳定
said-growth-headcount_a_year_ago = 一年前{ $value }人
said-headcount = 全公司{ $value }人
said-key_users_per_department = { $value ->
    [0] 还没有指定关键用户
   *[other] 每个部门{ $value }名关键用户
}
said-turnover-rate = 每年{ $value }的人离职
said-turnover-leavers_per_year = 每年{ $value }人离职
said-turnover-leavers = { $month }走了{ $value }人
said-turnover-peak_months = 离职集中在{ $value }
said-annual_break = 年假{ $value }
said-fiscal_year_end_month = 财年到{ $value }底结束
said-busy_months = 旺季在{ $value }
said-departments = 参加的部门有{ $names }
said-departments-headcount = { $count ->
    [1] { $names }{ $value }人
   *[other] { $names }各{ $value }人
}
said-departments-key_users = { $value ->
    [0] { $names }还没有关键用户
   *[other] { $count ->
        [1] { $names }有{ $value }名关键用户
       *[other] { $names }各有{ $value }名关键用户
    }
}
said-departments-vacancies = { $value ->
    [0] { $names }的项目位置没有空缺
   *[other] { $names }的项目位置空缺{ $value }个
}
said-departments-staffed_from = { $names }的人{ $value }起到齐
said-departments-rate = { $names }每年{ $value }的人离职
said-departments-leavers_per_year = { $names }每年{ $value }人离职
said-departments-leavers = { $names }{ $month }走了{ $value }人
said-departments-peak_months = { $names }离职集中在{ $value }
said-departments-busy_months = { $names }旺季在{ $value }
said-roster = 名单上有{ $names }
said-readiness = { $value }（{ $names }）
said-target_coverage = 留住关键用户的目标是{ $value }
said-unknown = { $fact }改为待定

## 只说名称,不带数值。$name:部门或人。

fact-regions = 项目人员所在的国家
fact-project-name = 项目名称
fact-project-duration_weeks = 从启动到上线的时长
fact-project-desired_start = 您想启动的时间
fact-project-earliest_start = 最早可以启动的日期
fact-project-go_live_by = 上线期限
fact-growth-stage = 公司所处的阶段
fact-growth-settled_from = 公司稳定下来的时间
fact-growth-headcount_a_year_ago = 一年前的人数
fact-headcount = 公司人数
fact-key_users_per_department = 每个部门的关键用户人数
fact-turnover-rate = 每年的离职比例
fact-turnover-leavers_per_year = 每年的离职人数
fact-turnover-leavers = 各月的离职人数
fact-turnover-peak_months = 离职集中的月份
fact-annual_break = 年假的起止日期
fact-fiscal_year_end_month = 财年结束的月份
fact-busy_months = 旺季的月份
fact-departments = 参加项目的部门
fact-departments-headcount = { $name }的人数
fact-departments-key_users = { $name }的关键用户人数
fact-departments-vacancies = { $name }的空缺
fact-departments-staffed_from = { $name }的人到齐的时间
fact-departments-rate = { $name }每年的离职比例
fact-departments-leavers_per_year = { $name }每年的离职人数
fact-departments-leavers = { $name }各月的离职人数
fact-departments-peak_months = { $name }离职集中的月份
fact-departments-busy_months = { $name }的旺季
fact-roster = 名单上的{ $name }
fact-readiness = “{ $name }”
fact-target_coverage = 留住关键用户的目标

## 提问:一个问题,必要时说明怎样回答就够了。

ask-regions = 项目人员在哪个国家或地区工作？
ask-project-duration_weeks = 从启动到上线要多久？大概说一下就行，比如“四个月”。
ask-project-desired_start = 您想什么时候启动？说到哪天或哪个月都可以。
ask-project-earliest_start = 有没有哪一天之前不能启动？
ask-project-go_live_by = 系统有没有必须上线的期限？
ask-growth-stage = 公司目前处在哪个阶段：刚成立、正在扩张、正在重组，还是已经稳定？
ask-growth-settled_from = { $stage ->
    [new] 新公司大概要到什么时候才能上轨道？
    [restructuring] 重组要到什么时候结束？
   *[expanding] 扩张要到什么时候结束？
}
ask-growth-headcount_a_year_ago = 一年前公司有多少人？
ask-headcount = 公司一共有多少人？
ask-key_users_per_department = 每个部门派几名关键用户参加项目？
ask-turnover-rate = 公司一年大概走多少人？说比例或人数都可以。
ask-turnover-leavers_per_year = 公司一年大概走多少人？
ask-turnover-leavers = 最近几个月，每个月各走了多少人？
ask-turnover-peak_months = 有没有哪几个月走的人特别多？
ask-annual_break = 贵公司的年假从哪天放到哪天？
ask-fiscal_year_end_month = 财年到几月结束？
ask-busy_months = 一年中哪几个月最忙？
ask-departments = 有哪些部门参加项目？
ask-departments-headcount = { $name }有多少人？
ask-departments-key_users = { $name }为项目派了几名关键用户？
ask-departments-vacancies = 项目组里{ $name }有几个位置还空着？
ask-departments-staffed_from = { $name }的项目人员要到什么时候才能到齐？
ask-departments-rate = { $name }一年大概走百分之几？
ask-departments-leavers_per_year = { $name }一年大概走多少人？
ask-departments-leavers = 最近几个月，{ $name }每个月各走了多少人？
ask-departments-peak_months = { $name }有没有哪几个月走的人特别多？
ask-departments-busy_months = { $name }哪几个月最忙？
ask-other = 关于{ $fact }，您能说说吗？

ask-growth = 公司现在{ $now }人，一年前是{ $before }人。公司还在扩张吗？
ask-restart = 可以吗？
ask-forget_me = 可以吗？

choice-date = { $when }
choice-new = 刚成立
choice-expanding = 正在扩张
choice-restructuring = 正在重组
choice-stable = 已经稳定
choice-region = { $region }

## 为什么问。

whyask-regions = 各国年末放假的时间不同，由此决定哪几周不能启动。
whyask-project-duration_weeks = 项目多长，决定它在上线前后会碰上哪些时节。
whyask-project-desired_start = 有了具体日期，我才能说它好在哪里、不好在哪里。
whyask-project-earliest_start = 反正不可能启动的日子，我就不去找了。
whyask-project-go_live_by = 上线期限一定，启动太晚的日期就都排除了。
whyask-growth-stage = 公司刚成立、在扩张或在重组时，客户流程还没有定下来，而CRM是建立在标准流程之上的（S4第2部分）。
whyask-growth-settled_from = 公司稳定之后启动才有意义，所以窗口从哪天开始，要看这个日期（S4第2部分）。
whyask-growth-headcount_a_year_ago = 一年内人数大增，说明公司可能还没有稳定（S4第2部分）。
whyask-headcount = 公司多大，决定走几个人的影响有多大。
whyask-key_users_per_department = 一个部门只有一名关键用户，人一走就没有人了（S4第3部分）。
whyask-turnover-rate = 一年走的人越多，关键用户在项目中途离职的可能性就越大（S4第3部分）。
whyask-turnover-leavers_per_year = 一年走的人越多，关键用户在项目中途离职的可能性就越大（S4第3部分）。
whyask-turnover-leavers = 从各月的人数可以看出有没有离职高峰（S4第3部分）。
whyask-turnover-peak_months = 项目不应该跨过离职最多的那段时间（S4第3部分）。
whyask-annual_break = 放假前刚教的东西会在假期里忘掉，所以放假的日期很重要（S4第1部分）。
whyask-fiscal_year_end_month = 财年结束前后，大家最没有时间做项目（S4第1部分）。
whyask-busy_months = 旺季里，项目需要的人抽不出时间（S4第1部分）。
whyask-departments = 每个部门都要出关键用户，也都可能失去他们，所以我要逐个部门来看（S4第3部分）。
whyask-departments-headcount = { $name }有多少人，决定它的忙闲和离职对项目影响有多大。
whyask-departments-key_users = 如果{ $name }只有一名关键用户，人走了，短时间内很难有人接替（S4第3部分）。
whyask-departments-vacancies = 人不到齐，{ $name }的业务弱点在哪里就没有人说得清（S4第3部分）。
whyask-departments-staffed_from = { $name }的人到齐之前，项目不应该启动（S4第3部分）。
whyask-departments-rate = { $name }走的人越多，它的关键用户就越可能是其中之一（S4第3部分）。
whyask-departments-leavers_per_year = { $name }走的人越多，它的关键用户就越可能是其中之一（S4第3部分）。
whyask-departments-leavers = 从各月的人数可以看出{ $name }有没有离职高峰（S4第3部分）。
whyask-departments-peak_months = 项目不应该跨过{ $name }离职最多的那段时间（S4第3部分）。
whyask-departments-busy_months = 旺季里，{ $name }抽不出时间做项目（S4第1部分）。
whyask-other = 它可能会影响建议的启动时间。
whyask-growth = 一年内人数大增，往往说明公司还在扩张，流程也就还没有定下来（S4第2部分）。这一点我不想替您下结论。
whyask-restart = 在把现在的项目放到一边之前，我先问您一声。
whyask-forget_me = 删除后无法恢复，所以我先问您一声。
