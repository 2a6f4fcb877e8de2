### “为什么?”:每条规则背后的道理，用完整的句子。$source:“S4第1部分”。

why-year_end = 年末人心比较涣散，同样的工作效果会打折扣。12月前后签下的项目，最好放到年后再启动（{ $source }）。
why-annual_break = 长假前刚教的东西，放完假就忘了：没有人会在假期里温习系统，而且节后大家还要一段时间才能进入状态（{ $source }）。
why-busy_season = CRM项目的主力，尤其是销售人员，旺季都在外面拜访客户，抽不出足够的时间（{ $source }）。
why-turnover_peak = 每家公司都有一个离职高发期。项目进行中换关键用户，伤害很大；如果非要跨过这段时间，每个部门就培训两个人，而不是一个（{ $source }）。
why-expansion = 公司在扩张或调整时，客户流程还没有定下来，而CRM是建立在标准流程之上的。而且这时候忙的是开发新客户，CRM最擅长的却是留住老客户（{ $source }）。
why-staffing_gap = 关键用户往往是部门里的精英，熟悉业务，也知道弱点在哪里。没有他们硬着头皮做，问题就会拖到上线之后爆发，而那时大家本来就忙不过来（{ $source }）。
why-deadline = 这个期限是您自己定的：项目要做多久就是多久，启动晚了，就会在您说的日期之后才上线。什么时候合适，要看公司的具体情况（{ $source }）。
why-single_key_user = 通常每个部门只出一名关键用户，先学会再回去带其他人。这个人走了，短时间内很难有人接替，而且走得越晚影响越大：接替的人知道怎么操作，却不知道为什么，也说服不了同事（{ $source }）。
why-unprepared = 有些条件要在启动前具备：以客户为中心的观念、清楚的流程、统一的客户资料、合作伙伴的参与、受过培训的服务团队（{ $source }）。

## 回答“为什么?”

explain-lead = 因为{ $reasons }。
explain-nothing-against = 没有特别不利的因素，我只是挑了风险最低的日子。
explain-date-blocked = { $when }不适合启动：{ $reasons }。
explain-date-risk = { $when }启动的风险是{ $risk }：{ $reasons }。
explain-date-clear = { $when }启动没有特别不利的因素，风险是{ $risk }。
explain-documents = { $documents }。
explain-document = { $document }指《{ $title }》
