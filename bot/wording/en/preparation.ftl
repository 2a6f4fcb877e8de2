### Are we ready, what must be done before, what can go wrong.

ready-not-yet = Not yet. What I can see so far:
ready-unknown = I can't say for sure yet. What I can see so far:
ready-so-far = As far as I can see, yes:
ready-settled-yes = the company is settled ({ $source })
ready-settled-no = the company is not settled yet ({ $source })
ready-settled-unknown = whether the company is settled, I don't know yet ({ $source })
ready-team-yes = the departments have named their key users ({ $source })
ready-team-no = the project team is not complete ({ $source })
ready-team-unknown = who takes part from which department, I don't know yet ({ $source })
ready-season-yes = the season is right for a start ({ $source })
ready-season-no = the season is not right for a start ({ $source })
ready-turnover-yes = how many people leave is known ({ $source })
ready-turnover-unknown = how many people leave, I don't know yet ({ $source })
ready-open = Please judge for yourself, because I can't see it: { $tasks } ({ $source }).

prepare-by = By { $start } these should be done:
prepare-lead = There is no start date yet: { $reasons }. What should be done before any start:
prepare-task = { $task } ({ $source })
prepare-dated = { $item }: { $when }
prepare-backups = { $count ->
    [one] name one more key user ({ $source })
   *[other] name { $count } more key users ({ $source })
}

## The tasks, as they stand in a list.

task-customer_focus = win people for putting the customer first
task-diagnosis = have the processes looked at and redesigned, and only then choose a product
task-customer_data = segment customers and markets, and keep customer data and leads in one place
task-partners = agree on a way of working with dealers and service partners
task-service_centre = set up a customer service team and train it
task-hr_talk = judge with HR the risk that key people leave

risks-of-this = In your project: { $reasons }.
risks-none-of-this = From what you told me, nothing stands out for your project.
risks-of-all = What the documents warn every CRM project of, and what helps ({ $source }):
risk-underrated = cost, time and effort are underrated; judge soberly what your organisation can carry, or don't start
risk-disagreement = departments disagree and keep their customer data apart; win solid support at the very top
risk-technology_first = technology leads instead of strategy; say first what CRM is to achieve for you
risk-customer_burden = work is pushed onto the customers; look at the process with their eyes
risk-no_measure = nobody measures success; agree on figures before the start
risks-obstacles = Four questions to settle beforehand: what it returns and when, how large it is and where it begins, which product and vendor, and how to keep complexity and links to other systems in hand ({ $source }).
