### 启动前要做什么。

prepare-by = { $start }之前要做完：
prepare-lead = 启动日期还定不下来：{ $reasons }。不管什么时候启动，事先都要做好：
prepare-nothing = 就您说的情况来看，{ $start }之前没有缺什么。
prepare-nothing-undated = 就您说的情况来看没有缺什么，不过启动日期还定不下来：{ $reasons }。
prepare-unsaid = 哪些已经做了我还不知道，所以全部列出来。要在{ $start }启动，各步最晚要在这些日子做完：
prepare-unsaid-late = 哪些已经做了我还不知道，所以全部列出来。如果一样都没做，要到{ $ready }才能做完，赶不上{ $start }启动：
prepare-china = 顺序按中国企业的做法：先改组织，再做教育，因为员工看到公司动了才会跟着动；软件排在第五步（{ $source }）。
prepare-gartner = 顺序按Gartner的做法：先定衡量标准，再教育员工，然后是领导小组、流程，最后才是软件（{ $source }）；在中国则要先改组织。
prepare-dated = { $when }：{ $task }（{ $owner }，{ $source }）
prepare-undated = { $task }（{ $owner }，{ $source }）
prepare-step = { $end }前，{ $step }：{ $items }（{ $source }）
prepare-step-undated = { $step }：{ $items }（{ $source }）
prepare-backups = 再指定{ $count }名关键用户（{ $source }）
prepare-after = 上线之后：对比实施前后客户的反应，保留反馈渠道（{ $source }）
prepare-moves = 比本来可以的时间（{ $before }）晚了{ $days }。最拖时间的是：{ $items }。
prepare-not-in-time = { $start }之前来不及全部做完：{ $items }（最早{ $ready }）。
prepare-holdup = { $item }（{ $time }）
prepare-lead-times = 每件事要多久是我的假设，文中只讲了先后顺序。
prepare-open = 还有{ $count }个方面的情况我不了解，您答几个问题，计划就更贴合贵公司。

## 两种顺序的各个步骤。

step-china-1 = 决策
step-china-2 = 改组织
step-china-3 = 做教育
step-china-4 = 细分客户、理顺资料
step-china-5 = 准备软件
step-gartner-1 = 定衡量标准
step-gartner-2 = 教育员工
step-gartner-3 = 成立领导小组
step-gartner-4 = 理顺流程
step-gartner-5 = 准备软件

## 由谁负责。

owner-sponsor = 最高管理层
owner-project_manager = 项目经理
owner-hr = 人力资源部
owner-department_heads = 各部门负责人
owner-sales_head = 销售负责人
owner-service_head = 客服负责人
owner-it_head = IT负责人

## 各项任务，用在列表里。

task-S1-1 = 说清楚CRM对公司意味着什么、要达到什么结果
task-S1-5 = 争取最高层的坚定支持，让员工参与进来
task-S1-3 = 从企业战略出发，定一套简单的客户战略
task-S0-10 = 考察同行，把回报、范围、选型和系统衔接想清楚
task-S2-2 = 定好衡量指标，财务和客户满意度都要有
task-S2-3 = 调整组织结构，成立专门小组
task-S3-4 = 理清并简化四个客户流程
task-S0-9-1 = 让员工认同以客户为中心
task-S0-3 = 找出和客户导向有冲突的价值观，重新统一
task-S0-5 = 把变化告诉全体员工，征求他们的意见
task-S0-6 = 争取员工认可，按性情挑选骨干
task-S0-8 = 了解员工的感受和期望
task-S4-3e = 和人力资源总监一起评估关键员工离职的风险
task-S1-6 = 弄清客户要的是长期关系还是偶然接触
task-S2-6 = 细分客户，选出值得建立关系的
task-S0-9-3 = 把客户资料和销售线索统一管理起来
task-S0-9-4 = 和经销商、服务商约定合作方式
task-S0-9-5 = 建立客户服务团队并做好培训
task-S0-9-2 = 先请人诊断并重组流程，然后才选产品
task-S2-7 = 安排好怎样对比实施前后客户的反应
