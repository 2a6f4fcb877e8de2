### 词语的意思，以及对供应商和老板说法的回应。$source:文章的标题和位置。

term-crm = CRM是一种经营战略：公司围绕客户来组织，流程和软件都与之配套。软件只是其中一部分。出处：{ $source }。
term-operational_crm = 操作型CRM用于销售、市场和服务的日常工作，直接为客户服务；与它相对的分析型CRM为决策提供依据。出处：{ $source }。
term-analytical_crm = 分析型CRM通过分析客户数据为决策提供依据；与它相对的操作型CRM则用于日常为客户服务。出处：{ $source }。
term-key_user = 关键用户是部门派到项目里的人，往往是部门里的骨干，自己先学会，再回去带其他人。出处：{ $source }。
term-backup = 备份人员是部门里第二位受过培训的关键用户，从第一天就参加，前一位离开时能马上顶上。出处：{ $source }。
term-growth_stage = 成长阶段指公司是刚成立、正在扩张、正在重组，还是已经稳定。只有稳定的公司，客户流程才定得下来，CRM才有基础。出处：{ $source }。
term-go_live = 上线是大家开始用新系统工作的那一天。上线后的几周对员工来说最辛苦。出处：{ $source }。
term-kick_off = 启动是项目的第一天，理念培训从这天开始，离上线还有很长时间。出处：{ $source }。
term-transition = 转换期是上线后的一段时间，新旧做法并存，大家的工作量最大。出处：{ $source }。
term-phases = 我把项目分成四个阶段：理念培训、流程梳理、系统配置、操作培训，之后是上线和转换期。要弄懂“为什么”，前期最重要。出处：{ $source }。
term-concept_training = 理念培训放在最前面，让大家明白新的做法是为了什么。它比后面的操作培训更重要。出处：{ $source }。
term-process_mapping = 流程梳理就是在配置系统之前，把和客户打交道的实际做法写下来，看看问题出在哪里。出处：{ $source }。
term-configuration = 系统配置是按您的流程来设置系统的阶段，最不占用员工的时间。出处：{ $source }。
term-operation_training = 操作培训教大家怎么在系统里操作，安排在上线前不久。出处：{ $source }。
term-coverage = 覆盖率是直到项目结束，任何部门都不缺受过培训的关键用户的可能性。这是我自己的衡量方式，想法来自文章。出处：{ $source }。
term-loss_probability = 离职概率是某一位关键用户在项目结束前离职的可能性，根据一年走多少人、集中在哪几个月来算。出处：{ $source }。
term-closed_season = 年末封闭期是我不建议启动的一段时间：12月、年假，以及假后恢复状态的日子。出处：{ $source }。
term-annual_break = 年假是年终的长假，很多公司放十到十五天。放假前刚教的东西，大部分会忘掉。出处：{ $source }。
term-settling_in = 恢复期是长假之后大家重新进入工作状态所需要的时间。文中只说“一段时间”。出处：{ $source }。
term-busy_season = 旺季是项目所需要的人，尤其是销售，抽不出时间的时候。出处：{ $source }。
term-turnover = 人员流动指一年里离职的人占全部员工的比例。出处：{ $source }。
term-turnover_peak = 离职高峰是一年中走的人明显比其他月份多的时期。出处：{ $source }。
term-staffing_gap = 人员不齐指某个部门没有关键用户，或者项目组里有位置空着。出处：{ $source }。
term-start_window = 启动窗口是最早的一段适合启动的日子，其中没有一天是被排除的。出处：{ $source }。
term-risk = 风险是我用0到100%衡量的各种不利因素：时节、长假、人员离职。它用来比较日期，并不是失败的概率。背后的规则见文章。出处：{ $source }。
term-sign_now_start_later = 先签约后启动：合同今天签，工作等公司稳定以后再开始。出处：{ $source }。
term-unknown = 我手头的文章没有解释这个词，我就不乱猜了。我可以解释的有关键用户、年末封闭期、成长阶段、覆盖率等。

## 各种说法。$source:简短的出处，可能有几个。

claim-blank_sheet = 这是推销的话。像一张白纸的公司，大家都在外面找客户，没有人有时间做项目；没有客户，CRM也就没有东西可管（{ $source }）。
claim-expansion_best = 文中的看法正相反：扩张时客户流程还没有定下来，而CRM是建立在标准流程之上的。它更擅长留住老客户，而不是开发新客户（{ $source }）。
claim-year_end_best = 文中的看法正相反：年末大家的心思不在这上面，学过的东西一放假就忘了。最好年后再启动（{ $source }）。
claim-year_end_discount = 有折扣可以先签约，但不是现在启动的理由：年末同样的工作效果会打折扣。供应商要的是订单，您要的是成效（{ $source }）。
claim-worked_elsewhere = 在那里成功是完全可能的：成熟的公司流程稳定，大家也有时间。文中就有一个例子，同一位老板在新开的公司再做一次，几个月没有进展，最后只好暂缓（{ $source }）。
claim-software_first = 这正是常见的错误：先买软件，再让流程和人围着它转，CRM就成了复杂的摆设。按文中的顺序，软件是六步里的第五步（{ $source }）。
claim-tool_fixes_processes = 文中的看法不同：CRM建立在标准流程之上，自己变不出流程。围着软件设计流程，组织和文化就被丢在一边了（{ $source }）。
claim-training_later = 操作培训可以放在后面，理念培训不行：只知道怎么做、不知道为什么的人，说服不了别人（{ $source }）。
claim-one_is_enough = 每个部门一个是通常的做法，也正是薄弱之处：这个人一走，短时间内很难有人接上。计划碰上离职高峰时，最好两个人参加（{ $source }）。
claim-only_software = 文中的看法不同：CRM是一种商务战略；技术好、人不行，照样失败。人、计划和技术缺一不可（{ $source }）。
claim-turnover_harmless = 文中的看法不同：CRM以后也许能减轻人员离开的影响，但项目进行中换掉关键用户，打击非常大。不要让项目跨过离职高发期（{ $source }）。
claim-documents = 关于这一点，文中是这样说的：
claim-unknown = 我手头的文章没有谈到这种说法，所以无法证实，也无法否定。
claim-independence = 卖方需要订单，时机不好也未必会明说，所以请自己判断（{ $source }）。如果不想错过好条件，可以先签约，把启动放到对您合适的时间（{ $compromise }）。
