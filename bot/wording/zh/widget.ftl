### 网页组件的文字。{ $date }、{ $percent }、{ $count }等由组件填入。

## 外框。

widget-title = 什么时候启动？
widget-launch = 打开启动顾问
widget-close = 关闭启动顾问
widget-chat = 对话
widget-facts = 我了解的情况
widget-year = 全年日历
widget-language = 语言
widget-language-en = English
widget-language-zh = 中文
widget-language-ru = Русский
widget-new = 新对话
widget-print = 打印

## 在本机登录，以及不能登录的情况。

widget-sign-in = 请问您是？
widget-sign-in-name = 您的姓名
widget-sign-in-role = 您的角色
widget-sign-in-pm = 项目经理
widget-sign-in-hr = 人力资源
widget-sign-in-go = 开始
widget-sign-in-elsewhere = 请从链接到顾问的页面打开：登录信息来自那里。
widget-expired = 登录已过期，未能自动续期。请刷新页面，您写的内容不会丢失。

## 对话。

widget-hello = 我帮您判断CRM项目什么时候启动合适，并说明理由。请用自己的话介绍一下：人员在哪里、项目大概要多久、公司目前情况如何。
widget-begin-when = 我们什么时候启动合适？
widget-begin-date = 12月10日启动合适吗？
widget-begin-people = 需要多少关键用户？
widget-write = 请输入消息
widget-send = 发送
widget-attach = 添加人力资源部的表格（CSV或XLSX）
widget-uploading = 正在发送{ $name }：{ $percent }
widget-broken = 连接中断了。您写的内容已保留，我会再试一次。
widget-failed = 暂时联系不上顾问。您写的内容已保留。
widget-again = 重试
widget-too-large = { $name }太大了，最多可以接受{ $limit } MB的文件。
widget-said-advisor = 顾问

## 选择日期。

widget-pick = 选择日期
widget-pick-from = 从
widget-pick-to = 到
widget-pick-take = 就选这个日期

## 已知情况。标签说明每条信息的来源。

widget-facts-none = 目前还没有。您告诉我的情况会显示在这里，并注明来源。
widget-facts-project = 项目
widget-fact-change = 修改：{ $name }
widget-fact-save = 保存
widget-fact-cancel = 取消
widget-fact-empty = 不清楚
widget-fact-new = 新
widget-origin-said = 您说的
widget-origin-file = 来自文件
widget-origin-hr = 人力资源部提供
widget-origin-assumed = 假设
widget-origin-who = { $who }，{ $date }
widget-stage-new = { choice-new }
widget-stage-expanding = { choice-expanding }
widget-stage-restructuring = { choice-restructuring }
widget-stage-stable = { choice-stable }
widget-answer-yes = { answer-yes }
widget-answer-partly = { answer-partly }
widget-answer-no = { answer-no }
widget-answer-unknown = { answer-unknown }
widget-unit-months = 个月
widget-unit-percent = %（每年）

## 全年。

widget-year-none = 对项目稍有了解后，这里会显示今后18个月的情况。
widget-year-caption = 各周启动的风险
widget-year-supposed = 这是您的假设，没有保存。
widget-year-move = 移动启动时间
widget-year-week = { $date }那一周启动
widget-year-risk = 风险{ $percent }
widget-year-start = 适合启动
widget-year-caution = 可以启动，但有顾虑
widget-year-wait = 最好再等等
widget-year-blocked = 不能启动
widget-year-ask = 问问这一周
widget-year-table = 以表格显示
widget-legend-window = 建议时段
widget-legend-closed = 不宜启动的时段
widget-legend-blocked = 不能启动
widget-legend-busy = 业务繁忙的月份
widget-legend-peak = 离职高峰月份
widget-legend-risk = 风险
widget-phase-concept_training = 理念培训
widget-phase-process_mapping = 梳理流程
widget-phase-configuration = 系统配置
widget-phase-operation_training = 操作培训
widget-phase-transition = 磨合期
widget-col-week = 周（起始日）
widget-col-risk = 风险
widget-col-state = 启动
widget-col-why = 理由
widget-col-department = 部门
widget-col-people = 受训人数

## 离职与人员保障。

widget-heat = 人员离职的时间
widget-heat-caption = 各部门每月离职人员的比例
widget-cover = 需要培训多少人
widget-cover-caption = 项目结束时仍有受训关键用户的可能性
widget-cover-now = 目前
widget-cover-then = 建议
