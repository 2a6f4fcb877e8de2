### 对话旁边显示的长名单的概括。

overview-roster-name = 人员名单
overview-roster = 名单上有{ $count }人
overview-leavers = 统计的{ $months }个月里有{ $count }人离职
