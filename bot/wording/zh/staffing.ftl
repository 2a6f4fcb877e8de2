### 关键用户、备份人员、人员流动，以及离职的代价。
### $have、$add、$total:人数。$loss、$now、$then、$target、$uncovered:百分比。$name:部门。

backups-which-departments = 一般每个部门出一名关键用户（{ $source }），人员一流动就显得单薄。要算出需要几名，我得先知道有哪些部门。
backups-needed = { $name }需要{ $total }名受过培训的关键用户，比现在多{ $add }名。他们在项目结束前全部离职的可能性会从{ $now }降到{ $then }。
backups-enough = { $name }现有的{ $have }名关键用户够用：部门里一个都不剩的可能性是{ $now }。
backups-named = { $name }可以考虑{ $person }：{ $reasons }。
backups-by = 请在{ $day }（我建议的最早启动日）之前定下人选，并从那天起就参加：中途加入的人学得会怎么操作，却不明白为什么（{ $source }）。
backups-nobody-listed = 其中{ $short }名，我在{ $name }的名单里没有找到合适且在岗的人。
backups-from-day-one = 请让他们从第一天就参加：中途加入的人学得会怎么操作，却不明白为什么（{ $source }）。
backups-whom = 选什么样的人：熟悉本部门业务、知道流程弱点在哪里的骨干（{ $work }），而且性格和善、乐于帮助别人。技能可以教，这样的性格教不出来（{ $nature }）。
backups-how-to-ask = 怎么开口：先说清楚会有哪些变化、请对方担当什么、对方要付出什么，并听听对方的想法（{ $tell }）。通知到了不等于认同，要等对方自己点头（{ $agree }）。
backups-coverage = 从所有部门来看，处处都留有关键用户的可能性现在是{ $now }，增加人手后是{ $then }，目标是{ $target }。

## 名单上的某个人为什么适合做备份。

candidate-there_for_training = 培训期间都在
candidate-settled = 入职已超过一年
candidate-knows_process = 熟悉流程
candidate-serves_people = 乐于帮助别人

rows-more = 另外还有{ $count }个部门

