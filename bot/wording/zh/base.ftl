### 数值的读法：日期、月份、时长、出处。占位符由程序填入，已是文字。

# 同一段里两句话之间不加空格。
join-sentences = { "" }
# 冒号后列举的分句之间；分句内可以有逗号。
join-clauses = ；
# 列表每一行的开头。
line-start = { "• " }

## 时段，作名词和作状语。$day、$from、$to 是日期文字。

interval-day = { $day }
interval-days = { $from }至{ $to }
interval-month = { $month }
interval-month-year = { $year }年{ $month }
interval-from = { $day }及以后
interval-until = { $day }及以前
during-day = { $day }
during-days = { $from }至{ $to }之间
during-month = { $month }
during-month-year = { $year }年{ $month }
during-from = { $day }起
during-until = 不晚于{ $day }
span-days = 从{ $from }到{ $to }

## 月份。

month-1 = 1月
month-2 = 2月
month-3 = 3月
month-4 = 4月
month-5 = 5月
month-6 = 6月
month-7 = 7月
month-8 = 8月
month-9 = 9月
month-10 = 10月
month-11 = 11月
month-12 = 12月
month-in-1 = 1月
month-in-2 = 2月
month-in-3 = 3月
month-in-4 = 4月
month-in-5 = 5月
month-in-6 = 6月
month-in-7 = 7月
month-in-8 = 8月
month-in-9 = 9月
month-in-10 = 10月
month-in-11 = 11月
month-in-12 = 12月

## 时长。$n 可以带半，如 1.5 个月。

duration-months = { $n }个月
duration-weeks = { $n }周
duration-days = { $n }天

list-more = 另外{ $count }个

## 出处。$document:S0 至 S4。

source-part = { $document }第{ $part }部分
source-full = 《{ $title }》（{ $place }）
document-S0 = 为什么失败？使CRM发挥作用的不是技术或组织结构，而是人为因素
document-S1 = 引入CRM为什么这么难
document-S2 = 谈一谈中国企业实施CRM前应做的分析
document-S3 = 全面、准确地理解客户关系管理
document-S4 = 专家分析：企业何时不宜实施CRM项目

## 规则的名称，用在“哪些原因挡住了某个月”里。

rule-year_end = 年末
rule-annual_break = 年假
rule-busy_season = 业务旺季
rule-turnover_peak = 离职高峰
rule-expansion = 公司尚未稳定
rule-staffing_gap = 项目组人员不齐
rule-deadline = 赶不上上线期限
rule-single_key_user = 关键用户太少
rule-unprepared = 准备未完成

## 公司所处的阶段，接在“公司”后面。

stage-new = 刚成立
stage-expanding = 正在扩张
stage-restructuring = 正在重组
stage-stable = 已经稳定

## 准备事项的回答。

answer-yes = 已做到
answer-partly = 部分做到
answer-no = 没做到
answer-unknown = 不清楚
