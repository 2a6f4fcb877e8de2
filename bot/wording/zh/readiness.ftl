### 准备好了吗：提问和结果。键名中的“-”代表文献编号里的“.”和“/”。

interview-begins = 现在还说不准，问几个小问题就清楚了。您怎么回答都行，不知道也没关系，中间随时可以问别的。每个回答我会说一下是怎么理解的，理解错了就说一声，比如“我是说部分做到”。
interview-resumed = { $answered ->
    [0] 刚才正问到准备情况，还没回答的是：
   *[other] 刚才正问到准备情况，已经回答了{ $answered }个，下一个是：
}
interview-more = 还有{ $count }个方面没问到，想继续的话，说一声“继续问吧”就行。
interview-finished = 问题都问完了。
interview-unreadable = 没看明白：这是已经做到、部分做到，还是没做到？
degree-yes = 做到了
degree-partly = 部分做到
degree-no = 还没做到
degree-unknown = 不知道
button-go-on = 继续问吧
moved-by-preparation = 这样一来，建议的启动时间从{ $before }改到{ $after }，因为准备工作要到{ $ready }才能完成，最费时间的是“{ $item }”。
moved-by-preparation-sooner = 这样一来，建议的启动时间从{ $before }改到{ $after }。
whyask-readiness = 文中要求启动前先做到这一点（{ $source }），您的回答会影响结果。{ $counts }

## 结果。

ready-on = 还没有，最早要到{ $ready }才能准备好。还差：{ $missing }。
ready-nothing-missing = 从您目前说的来看，没有缺什么。
ready-all = 准备好了：该做的准备都已到位。
ready-settled-no = 不过启动本身还要等，因为公司还没有稳定（{ $source }）。
ready-team-no = 项目组人员还不齐（{ $source }）。
ready-weakest = 先看最薄弱的，因为整个项目的成败取决于最弱的一环（{ $source }）：{ $blocks }。
ready-bars = 八大要素（{ $source }）：
ready-bar = { $bar } { $block }：{ $share }
ready-bar-unknown = { $bar } { $block }：还不清楚
ready-level = 就准备情况来看，相当于七层境界中的第{ $level }层“{ $name }”（{ $source }）。
ready-level-between = 在七层境界中（{ $source }），大约在{ $low }到{ $high }之间，要看那些还不清楚的方面。
ready-first-step = 下一步：{ $task }（{ $source }）。
bar-0 = ▱▱▱▱
bar-1 = ▰▱▱▱
bar-2 = ▰▰▱▱
bar-3 = ▰▰▰▱
bar-4 = ▰▰▰▰
bar-unknown = ····
level-named = 第{ $number }层“{ $name }”
block-vision = 远见
block-strategy = 战略
block-experience = 客户体验
block-collaboration = 人员与内部协作
block-processes = 流程
block-information = 信息
block-technology = 技术
block-metrics = 衡量指标
level-ignorance = 无知
level-awareness = 认知
level-developing = 发展
level-practising = 实践
level-optimising = 优化
level-leading = 领导
level-summit = 登峰

## 各个方面：名称、提问、怎样算做到。

item-S1-1 = 明确CRM对公司意味着什么
ask-readiness-S1-1 = CRM对贵公司意味着什么、想要达到什么结果，有没有说清楚？
counts-S1-1 = 写下来了，也定了预期结果，算做到；谈过但各有各的理解，算部分做到；没讨论过，算没做到。
item-S1-5 = 最高层的支持
ask-readiness-S1-5 = 最高管理层是不是坚定支持这个项目，员工有没有参与进来？
counts-S1-5 = 高层公开支持、员工也参与，算做到；只有其中一样，算部分做到；都没有，算没做到。
item-S1-3 = 客户战略
ask-readiness-S1-3 = 有没有一套从企业战略出发、简单易懂的客户战略？
counts-S1-3 = 已经确定并和企业战略挂钩，算做到；有草稿，算部分做到；没有，算没做到。
item-S0-10 = 回报、范围、选型和复杂度
ask-readiness-S0-10 = 四件事定了没有：回报多少、多久见效，从哪里开始、做多大范围，选什么产品，怎样和其他系统衔接？
counts-S0-10 = 四件都定了，算做到；定了几件，算部分做到；都没定，算没做到。
item-S2-2 = 衡量标准
ask-readiness-S2-2 = 用哪些指标来衡量成效，定好了吗？既要有财务指标，也要有客户满意度。
counts-S2-2 = 两类指标都定了，算做到；只有财务指标或者还没定下来，算部分做到；没有指标，算没做到。
item-S2-3 = 组织调整和专门小组
ask-readiness-S2-3 = 组织结构有没有按客户需要做调整，有没有专门小组负责这个项目？
counts-S2-3 = 调整了，小组也在运转，算做到；只有其中一样，算部分做到；都没有，算没做到。
item-S3-4 = 四个客户流程
ask-readiness-S3-4 = 下面四个过程实际怎么走，公司清楚吗：潜在客户怎样变成买家、各渠道怎样运作、客户怎样随时间变化、不满意的客户怎样变得满意？
counts-S3-4 = 四个都理清并写下来了，算做到；理清了几个，算部分做到；都没理，算没做到。
item-S0-9-1 = 以客户为中心的观念
ask-readiness-S0-9-1 = 员工是不是已经把客户看作公司最重要的资产？
counts-S0-9-1 = 讲过也做到了，算做到；只是讲过，或者只有部分部门做到，算部分做到；还没开始，算没做到。
item-S0-3 = 统一的价值观
ask-readiness-S0-3 = 员工自己的价值观和以客户为中心一致吗？不一致的，原因找到了没有？
counts-S0-3 = 一致，或者原因清楚并在解决，算做到；部分人一致，算部分做到；有冲突，或者没人了解过，算没做到。
item-S0-5 = 告知员工并征求意见
ask-readiness-S0-5 = 将来有什么变化、各人担任什么角色，有没有告诉全体员工，并征求过他们的意见？
counts-S0-5 = 告知过也征求过意见，算做到；只告知了，或者只告知了部分人，算部分做到；都没有，算没做到。
item-S0-6 = 员工认可、选对人
ask-readiness-S0-6 = 员工认可这次变革吗？挑大梁的人是不是性情和善、愿意服务别人？
counts-S0-6 = 员工认可，选人也看了性情，算做到；只有其中一样，算部分做到；都没有，算没做到。
item-S0-8 = 员工的心态
ask-readiness-S0-8 = 员工对这次变革感受如何、有什么期望、能不能专心投入，公司了解吗？
counts-S0-8 = 问过并考虑进去了，算做到；只有大概印象，算部分做到；没问过，算没做到。
item-S4-3e = 和人力资源总监评估
ask-readiness-S4-3e = 有没有和人力资源总监坐下来，评估关键员工离职的风险？
counts-S4-3e = 一起评估过，算做到；只是提过，算部分做到；还没有，算没做到。
item-S1-6 = 长期关系还是偶然接触
ask-readiness-S1-6 = 客户是每次都找同一个人，还是谁有空就找谁？这一点清楚吗，方案和它相符吗？
counts-S1-6 = 清楚而且方案相符，算做到；清楚但方案还不相符，算部分做到；不清楚，算没做到。
item-S2-6 = 客户细分
ask-readiness-S2-6 = 有没有细分客户，并确定哪些客户值得建立关系？
counts-S2-6 = 分好也选定了，算做到；只是分了，算部分做到；还没有，算没做到。
item-S0-9-3 = 客户资料统一管理
ask-readiness-S0-9-3 = 客户资料和销售线索是不是由公司统一管理？
counts-S0-9-3 = 全公司统一，算做到；部分部门统一，算部分做到；各管各的，算没做到。
item-S0-9-4 = 和经销商、服务商的协作
ask-readiness-S0-9-4 = 和经销商、服务商有没有约定好合作方式？如果没有这类伙伴，直接告诉我就行。
counts-S0-9-4 = 约定好了，或者没有这类伙伴，算做到；和其中几家约定了，算部分做到；没约定，算没做到。
item-S0-9-5 = 客户服务团队
ask-readiness-S0-9-5 = 有没有一支训练有素、客户随时能找到的客户服务团队？
counts-S0-9-5 = 已经在运转并培训过，算做到；正在组建或没培训，算部分做到；没有，算没做到。
item-S0-9-2 = 先诊断再选型
ask-readiness-S0-9-2 = 有没有请合格的顾问先诊断管理、重组流程，再选产品？
counts-S0-9-2 = 诊断、重组之后才选型，算做到；已经开始，算部分做到；没做，或者先选了产品，算没做到。
item-S2-7 = 成效的考评
ask-readiness-S2-7 = 实施前后客户反应怎样对比、反馈从什么渠道来，有没有安排好？
counts-S2-7 = 两样都安排好了，算做到；安排了一样，算部分做到；都没有，算没做到。
