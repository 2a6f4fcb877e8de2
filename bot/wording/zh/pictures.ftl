### 图里的文字，以及给看不到图的人的说明。

picture-turnover-title = 各部门的离职时间分布
picture-turnover-unit = 每100人每月离职人数；右侧为全年人数，其后是真实数字所在的范围（80%把握）
picture-turnover-year = 全年
picture-turnover-plan = 项目期间
picture-turnover-counted = 离职高峰，数据可以证实
picture-turnover-stated = 据说的离职高峰
picture-turnover-no-season = 有没有离职高峰，目前的数据还看不出来。
picture-turnover-more = 另有{ $count }个部门没有画出来。
picture-turnover-alt = 各部门按月份的离职热力图。全年离职比例：{ $rows }。
picture-turnover-alt-row = { $name }{ $rate }{ $peaks ->
    [none] {""}
   *[other] ，{ $peaks }最多
}

## 全年风险图和覆盖率图；图中文字与网页组件相同。

picture-year-alt = 今后18个月各周启动的风险。建议：{ $window }。封闭期：{ $closed }。
picture-year-alt-none = 今后18个月各周启动的风险。目前没有建议的启动时间。封闭期：{ $closed }。
picture-coverage-alt = 培训一人和两人时，到项目结束仍有受训关键用户在岗的概率：{ $rows }。
picture-coverage-alt-row = { $name }{ $one }和{ $two }
