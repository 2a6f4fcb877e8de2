### Slack频道的文字，其余文字各频道共用。按钮最多75个字符，表单标题最多24个。

## 回答下方。

slack-source = { $document }：{ $title }
slack-choose = 请选择
slack-choose-months = 选择月份
slack-choose-several = 可选一项或多项
slack-take = 就选这些
slack-take-months = 就选这些月份
slack-take-period = 就选这段时间
slack-chosen = ✓ { $what }

## 文件的名称。

slack-file-year = 全年日历
slack-file-turnover = 什么时候有人离职
slack-file-coverage = 该培训多少人
slack-file-pdf = 可阅读和打印的报告
slack-file-html = 网页版报告
slack-file-ics = 日历用的日期
slack-file-json = 供程序使用的情况和建议

## 全部情况的表单。$name：情况的名称。$fact：假设的内容。

slack-facts = 我了解的情况
slack-form-hint = 不对的请改，不清楚的留空。保存后，我会在对话里回答您。
slack-form-more = 还有{ $count }项这里放不下，直接告诉我就行。
slack-form-changed = 已修改：{ $facts }
slack-form-from = { $name }：从
slack-form-to = { $name }：到
slack-in-percent = { $name }（百分比）
slack-in-months = { $name }（月数）
slack-hint-assumed = 我的假设：{ $fact }
slack-hint-hr = 来自人力资源部
slack-hint-file = 来自文件
slack-error-number = 请填写数字。
slack-error-from = 请把第一天也填上。
slack-error-to = 这一天早于第一天。

## 首页标签。

slack-home-projects = 您的项目
slack-home-begin = 可以在这里问我，也可以在“消息”里写给我：

## 做不到的事。$name：文件。$longest：字符数。

slack-file-elsewhere = { $name }不在Slack里，我取不到。请直接把文件发给我。
slack-file-missing = 没能从Slack取到{ $name }，请再发一次。
