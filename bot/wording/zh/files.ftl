### 人事或项目经理发来的文件：读懂了什么、哪里不对、保存了什么。
### $file：文件名。$place：行和列。$value：单元格里的内容。

import-read = 文件{ $file }我按“{ $kind }”来读：{ $counts }；跳过：{ $skipped }。
import-kind-months = 各月离职人数
import-kind-people = 每人一行的名单
import-kind-roster = 关键用户和候选人名单
import-kind-headcounts = 部门人数
import-count-departments = { $count }个部门
import-count-months = { $count }个月
import-count-leavers = { $count }人离职
import-count-headcount = 现有{ $count }人
import-count-people = { $count }人
import-count-key_users = 其中{ $count }位关键用户
import-skipped-none = 无
import-skipped-total = { $count }行合计
import-skipped-note = { $count }行说明
import-skipped-gone = { $count }位已离职的人
import-span = { $months ->
    [1] 离职统计的是{ $first }。
   *[other] 离职统计从{ $first }到{ $last }。
}
import-names = 部门：{ $names }。
import-known = 我把{ $name }当作您说的{ $other }。
import-variants = 我把{ $names }和{ $name }当作同一个部门。
import-later = 有{ $count }人的离职日期还没到，仍按在职计算。
import-seen-months = 现在还没有保存。保存后，您工作区里的人事和项目经理都能看到这些数字；不足五人的部门，项目经理看不到人数。
import-seen-people = 现在还没有保存。我只留各部门有多少人、每个月走了多少人，不留任何个人的记录。不足五人的部门，项目经理看不到人数。
import-seen-roster = 现在还没有保存。保存后，人事能看到全部内容；项目经理只看到姓名、部门和谁是关键用户，看不到日期和评分。
import-seen-headcounts = 现在还没有保存。保存后，您工作区里的人事和项目经理都能看到这些数字；不足五人的部门，项目经理看不到人数。
ask-import = 可以这样保存吗？
ask-import_sheet = 有不止一张工作表合适：{ $sheets }。用哪一张？
ask-import_order = 文件里的日期有两种读法。{ $sample }是{ $day }吗？
ask-import_same = { $count ->
    [2] { $names }是同一个部门吗？
   *[other] { $names }都是同一个部门吗？
}
button-as-said = { $text }
whyask-import = 文件里的内容，要有人看过我是怎么理解的，我才保存。
whyask-import_sheet = 每张工作表的数字不一样，我不想拿错。
whyask-import_order = 这关系到人是哪个月走的。
whyask-import_same = 两种写法会被算成两个部门，每个部门只剩一半的人。
import-done = 已保存：{ $counts }。
import-dropped = 好，这个文件我不用了，什么都没有保存。
import-gone = 这个文件已经不在等答复了，请再发一次。

## 整个文件。

file-empty = 文件{ $file }里什么都没有。我可以读CSV或XLSX格式的表格。
file-not_a_table = 我在{ $file }里没有找到表格。我可以读CSV或XLSX格式的表格。
file-old_excel = 文件{ $file }是Excel的旧格式，或者加了密码。请另存为不带密码的XLSX，或者CSV。
file-broken = 文件{ $file }已损坏，打不开。请重新保存为XLSX或CSV。
file-too_many_rows = 文件{ $file }太大了，我最多能读{ $most }行。其实有各部门每月的离职人数就够了。
file-too_many_departments = 文件{ $file }里的部门超过{ $most }个，这一列恐怕不是部门。
file-too_many_people = 关键用户和候选人名单最多{ $most }人，{ $file }超出了。
file-too_many_months = 文件{ $file }按月份和部门算下来超过{ $most }个数字，请检查其中最早的日期。
file-no_columns = 文件{ $file }的列我认不出来。我需要的是：各部门每月的离职人数；或者每人一行，有部门、入职日期和离职日期；或者关键用户和候选人名单，有姓名和部门。
file-no_rows = 文件{ $file }只有表头，下面没有内容。
file-impossible = 文件{ $file }里的内容和项目的其他情况对不上，所以什么都没有保存。
file-not-allowed = 文件{ $file }里有个人的记录，只有人事才能提供。请让人事来发，或者发各部门每月的离职人数。

## 单元格。

rows-wrong = 文件{ $file }这样我不能用，有{ $count }处不对：
rows-nothing-stored = 文件的内容一点都没有保存。请改好后再发一次。
row-place = 第{ $row }行“{ $column }”
row-no_such_date = { $place }：没有{ $value }这一天。
row-not_a_date = { $place }：“{ $value }”看不出是哪一天。
row-no_year = { $place }：“{ $value }”没有写年份。
row-not_a_month = { $place }：“{ $value }”看不出是哪个月。
row-not_a_year = { $place }：“{ $value }”看不出是哪一年。
row-month_without_year = { $place }：看不出“{ $value }”是哪一年的。
row-month_ahead = { $place }：这个月还没到，却写着{ $value }人离职。
row-left_before_hired = { $place }：{ $value }早于入职那天。
row-ends_before_begins = { $place }：“{ $value }”结束早于开始。
row-half_period = { $place }：不在岗的时间要写明第一天和最后一天。
row-negative = { $place }：“{ $value }”，人数不能是负的。
row-not_whole = { $place }：“{ $value }”，人数应该是整数。
row-not_a_number = { $place }：“{ $value }”不是数字。
row-too_large = { $place }：“{ $value }”太大，不可能。
row-no_score = { $place }：“{ $value }”不是1到5的评分。
row-no_answer = { $place }：“{ $value }”看不出是“是”还是“否”。
row-formula = { $place }：“{ $value }”是公式，我不计算公式。请保存为数值。
row-error_value = { $place }：表格在这里显示错误“{ $value }”。
row-no_department = { $place }：没有写部门。
row-no_person = { $place }：没有写是谁。
row-bad_name = { $place }：“{ $value }”作为名称太长，或者含有无法显示的字符。
row-twice = { $place }：“{ $value }”重复了。
