### 准备好了吗、启动前要做什么、可能出什么问题。

ready-not-yet = 还没有。目前我能看到的是：
ready-unknown = 现在还不好下结论。目前我能看到的是：
ready-so-far = 就我能看到的来说，准备好了：
ready-settled-yes = 公司已经稳定（{ $source }）
ready-settled-no = 公司还没有稳定（{ $source }）
ready-settled-unknown = 公司是否稳定，我还不知道（{ $source }）
ready-team-yes = 各部门已指定关键用户（{ $source }）
ready-team-no = 项目组人员不齐（{ $source }）
ready-team-unknown = 各部门由谁参加，我还不知道（{ $source }）
ready-season-yes = 从时节来看，适合启动（{ $source }）
ready-season-no = 从时节来看，不适合启动（{ $source }）
ready-turnover-yes = 人员流动情况已掌握（{ $source }）
ready-turnover-unknown = 人员流动情况，我还不知道（{ $source }）
ready-open = 下面这些我看不到，请您自己判断：{ $tasks }（{ $source }）。

prepare-by = { $start }之前要做完：
prepare-lead = 启动日期还定不下来：{ $reasons }。不管什么时候启动，事先都要做好：
prepare-task = { $task }（{ $source }）
prepare-dated = { $item }：{ $when }
prepare-backups = 再指定{ $count }名关键用户（{ $source }）

## 各项任务，用在列表里。

task-customer_focus = 让员工认同以客户为中心
task-diagnosis = 先请人诊断并重新设计流程，然后才选产品
task-customer_data = 细分客户和市场，把客户资料和销售线索统一管理起来
task-partners = 和经销商、服务伙伴约定合作方式
task-service_centre = 建立客户服务团队并做好培训
task-hr_talk = 和人力资源总监一起评估关键员工离职的风险

risks-of-this = 就您的项目来说：{ $reasons }。
risks-none-of-this = 从您说的情况看，您的项目没有特别突出的问题。
risks-of-all = 文中提醒每个CRM项目都要注意的问题和对策（{ $source }）：
risk-underrated = 低估成本、时间和投入；请冷静判断公司承受得起多少，承受不起就先别启动
risk-disagreement = 部门之间意见不一，各自攥着客户资料；请争取最高层的坚定支持
risk-technology_first = 技术走在了战略前面；请先说清楚CRM要为公司达到什么目的
risk-customer_burden = 把工作推给了客户；请站在客户的角度看流程
risk-no_measure = 没有人衡量成效；请在启动前定好指标
risks-obstacles = 有四个问题要先想清楚：回报是什么、什么时候见效；范围多大、从哪里开始；选什么产品和供应商；怎样控制复杂度以及和其他系统的衔接（{ $source }）。
