### 导出的文件：交付时说的话，以及文件里的文字。

# $files：若干 export-ics、export-json 等分句
export-ready = 文件准备好了：{ $files }。
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
