### A person's projects at a glance, and going on with one. $project: what it is called.

project-nameless = A project without a name yet
project-undated = I can't recommend a start date yet.
project-with-hr = HR is asked to look at the figures.
project-reopened = This is about { $project } now.
project-gone = I no longer have that project.
button-reopen = Go on with this one
