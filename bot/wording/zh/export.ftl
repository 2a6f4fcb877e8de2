### 导出的文件：交付时说的话，以及文件里的文字。

# $files：若干 export-ics、export-json 等分句
export-ready = 文件准备好了：{ $files }。
export-pdf = 便于阅读和打印的报告（PDF）
export-html = 网页版报告（HTML）
export-ics = 可导入日历的日程（.ics）
export-json = 供程序读取的项目情况和建议（JSON）
export-ics-undated = 目前还没有可以启动的日期，所以日历里只有封闭期。
export-other = 这种格式的文件我做不了。

## 日历里的文字

export-calendar = CRM项目何时启动
export-calendar-named = 何时启动：{ $name }
export-event-window = 适合启动CRM项目的时间
export-event-phase = CRM项目：{ $phase }
export-event-phase-note = 按{ $start }启动计算；启动日期变了，这里也顺延或提前相同的天数。
export-event-closed = 封闭期：不宜启动项目
export-event-task = 启动准备：{ $task }
export-event-task-note = 负责：{ $owner }。出处：{ $source }。

## 报告里的文字。$windows：若干时间段；$reason：一个 finding-* 分句。

export-report-made = 截至{ $day }
export-heading-why = 理由
export-heading-dates = 项目安排
export-dates = 按{ $start }启动：
export-alternatives = 其他合适的启动时间：{ $windows }。
export-heading-year = 全年情况
export-heading-people = 关键用户
export-heading-preparation = 启动前要做的事
export-heading-known = 已知情况
export-heading-assumed = 暂按假设处理的情况
export-heading-confirmed = 人力资源部确认的数据
export-heading-sources = 出处
export-reason = { $reason }。
export-unconfirmed = 人力资源部尚未确认任何数据。
export-col-department = 部门
export-col-key-users = 关键用户
export-col-add = 需增加
export-col-lost-now = 结束前全部离职的概率
export-col-lost-then = 增加后的概率
export-col-when = 时间
export-col-task = 工作
export-col-owner = 负责
export-col-source = 出处
# 单独的一个值。
export-cell = { $value }
