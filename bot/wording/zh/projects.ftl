### 一个人的项目概况，以及接着谈其中一个。$project：项目的叫法。

project-nameless = 还没有名字的项目
project-undated = 目前还给不出启动日期。
project-with-hr = 已请人力资源部核对数据。
project-reopened = 现在谈的是{ $project }。
project-gone = 这个项目已经不在了。
button-reopen = 接着谈这个
