### 不利于启动的因素，作为句中的分句，句末不加标点。
### $source:“S4第1部分”。$share、$low、$high、$uncovered 是百分比;$break 是时段,$closed 是“从某日到某日”。

finding-year_end-blocker = 年末封闭期{ $closed }，包括年底、长假以及假后{ $settling }的恢复期（{ $source }）
finding-year_end-caution = 需要您的员工参与的日子里，有{ $share }落在年末封闭期内（{ $closed }，{ $source }）
finding-annual_break-caution = { $break }的长假正好夹在培训和熟练使用之间，{ $days }不练，学过的东西会忘掉{ $low }到{ $high }（{ $source }）
finding-busy_season-caution = 需要您的员工参与的日子里，有{ $share }落在{ $months }的旺季（{ $source }）
finding-turnover_peak-caution = 需要您的员工参与的日子里，有{ $share }落在{ $names }离职最多的{ $months }（{ $source }）
finding-turnover_peak-company = 需要您的员工参与的日子里，有{ $share }落在离职最多的{ $months }（{ $source }）
finding-expansion-blocker = { $stage ->
    [new] 公司刚成立，按您说的要到{ $settled }才稳定，在那之前没有人能静下心来做项目（{ $source }）
    [restructuring] 公司正在重组，要到{ $settled }才稳定，在那之前客户流程定不下来（{ $source }）
   *[expanding] 公司正在扩张，要到{ $settled }才稳定，在那之前客户流程定不下来（{ $source }）
}
finding-expansion-open = { $stage ->
    [new] 公司刚成立，大家都忙着在外面找客户，没有人能静下心来做项目（{ $source }）
    [restructuring] 公司正在重组，客户流程还没有定下来，而CRM是建立在标准流程之上的（{ $source }）
   *[expanding] 公司正在扩张，客户流程还没有定下来，而CRM是建立在标准流程之上的（{ $source }）
}
finding-staffing_gap-blocker = 项目组人员不齐，{ $gaps }；关键用户最清楚业务的弱点在哪里（{ $source }）
gap-nobody = { $name }还没有人
gap-nobody-until = { $name }要到{ $staffed }才有人
gap-vacant = { $name }还空着{ $seats }个位置
gap-vacant-until = { $name }有{ $seats }个位置要空到{ $staffed }
finding-deadline-blocker = 要赶在{ $by }前上线，最迟{ $latest }就得启动（{ $source }）
finding-single_key_user-caution = { $count ->
    [0] { $name }还没有受过培训的人，将来的那一位在项目结束前离职的可能性是{ $uncovered }（{ $source }）
    [1] { $name }只靠一名关键用户，此人在项目结束前离职的可能性是{ $uncovered }（{ $source }）
   *[other] { $name }靠{ $count }名关键用户，他们在项目结束前全部离职的可能性是{ $uncovered }（{ $source }）
}
finding-single_key_user-company = { $count ->
    [1] 一个部门只有一名关键用户，此人在项目结束前离职的可能性是{ $uncovered }（{ $source }）
   *[other] 一个部门有{ $count }名关键用户，他们在项目结束前全部离职的可能性是{ $uncovered }（{ $source }）
}
finding-unprepared-caution = 还没做完的准备工作，尤其是“{ $item }”，要到{ $ready }才能完成（{ $source }）
