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
