/** What people in distress type in English, and ordinary sentences near to it, one a line: four lists, each written before the grammar knew it. */
export const first = {
  distress: `
my husband hits me
my boss threatens me
I was beaten by my stepfather
my ex threatened to kill me
I want to die
i wanna kill myself
I don't want to be alive anymore
my boyfriend choked me
my dad beats me every night
someone raped me
I was raped
my teacher touches me
he locks me in the house
my partner won't let me leave the house
I'm scared to go home
I am afraid of my husband
I'm being harassed at work
they bully me at school
my uncle touched my daughter
I can't go on
there is no point in living
I feel like ending it all
my stepfather comes into my bed
she slapped me and kicked me
I am looking for a job because my husband beats me
my parents want to force me to marry
I have been cutting myself
everyone would be better off without me
my husban hits me
my manager keeps groping me
I took pills to die
he said he will kill me
my son is getting beaten at school
I got assaulted last night
my brother punched me in the face
nobody would miss me if I was gone
`,
  ordinary: `
don't want to live far from work
my boss is killing it
I don't want to live in the city
tool and die maker
tired of my job
this story touches me
it hit me that I need a degree
my commute is killing me
I was beaten to the job by another candidate
I can't go on holiday
I can't take it anymore at this price
beat the competition
my boss offered me a raise
die casting operator
kill time
work with abused children
domestic violence support worker job
dying to start a new job
I'm dead tired of the warehouse
my husband works in the hospital
hit the ground running
she beat me in the interview
he touched base with me
threatened species conservation
I don't want to live with my parents anymore
end my contract
I want to end it with this company
harassment prevention training
shooting star photography
drop dead gorgeous hairdresser
touch typing
my manager hit me up about a job
rapeseed farming
can't wait to start living on my own
lock me in a contract
my teacher inspires me
`,
}
export const second = {
  distress: `
my husband raised his hand to me
dad keeps hitting me with a belt
my big brother touches me where I don't want
the boys in my class hit me
kids at school are hitting me
I'm getting bullied
my uncle asked me to undress
hes gonna kill me
my ex keeps sending me threats
I am being abused by my partner
he broke my arm
he pushed me down the stairs
my husband forces me to have sex
my employer took my passport
my boss puts his hand on my thigh
I just want to sleep and never wake up
nobody loves me I want to disappear
I think about death every day
I want to jump in front of a train
life isn't worth living
my daughter is cutting herself
my son says he wants to die
my friend wants to kill herself
my mum is being hit by my stepdad
he says he'll kill me if I leave
I ran away from home because my dad beats me
they force me into prostitution
my husband does not let me go out
my parents hit me
i dont wanna live no more
i hate my life and want to end it
I feel unsafe at home
he hurts me
my mother in law beats me
I was sexually assaulted at work
`,
  ordinary: `
my husband and I are looking for work
my father wants me to be a doctor
I beat my personal record
fight against cancer
my colleague replaces me
my boss lets me leave early
someone knocked on my door
end of life care
nurse in palliative care
funeral director jobs
I can't continue my studies
I want to go abroad
I don't want to work nights anymore
I'm scared of failing my interview
I'm afraid of my exams
my boss wants to fire me
my employer makes me take holidays
my daughter wants to be a hairdresser
learn self defence
my friend told me about the civil service
hit the target
stress is killing me slowly
deadline for application
kill two birds with one stone
shoot a film
cut hair
working in the police to protect people
I was touched by the training
I got hit by redundancy
beat the queue
he helped me
my partner is a nurse
I want to stop working
live in a better place
my kids are at school
`,
}
export const third = {
  distress: `
my neighbour stalks me and spits at me
my boyfriend insults me and controls everything
my husband threw a plate at my head
they beat me up after school
I'm scared of him he will kill me
my instructor kissed me by force
I'm bleeding my husband hit me
I don't want to be on this earth
living makes no sense any more
I bought a rope to hang myself
my cousin raped me
my boss yells at me and slaps me
my ex waits outside my house and threatens my kids
my in laws lock me up
daddy hit mommy again
i cant do this anymore i want to die
he grabbed me by the throat
my partner is violent
`,
  ordinary: `
my husband offered me a course
I get a thousand euros
my dad taught me to type
my boss put me in my place
they never call me back after the interview
my boyfriend is a violinist
I want to do nothing this summer
my body is tired
my son wants to join the army
my friend wants to change jobs
push children to read
my boss pushed me to resign
I'm at the end of my benefits
my contract ends
I want to die my hair
boxing coach job
how to stop procrastinating
I don't want to live off my parents
`,
}
export const fourth = {
  distress: `
my husband comes home drunk and hits me
my coach touches my legs
I'm afraid my ex will find me
my brothers forbid me to go out
I have no reason to live
I'm tired of living
my son talks about suicide
a man follows me every night
my husband took my phone and locks me in
my boss screams at me and hits me
I was drugged and raped
I want to hurt myself
I wish I was dead
daddy touches me at night
they want me to marry a man I don't want
my partner has a knife
I can't bear living
help me he is beating me
`,
  ordinary: `
my husband drinks coffee
my father died and I am looking for work
my coach encourages me
I'm tired of searching
reason for leaving a job
my son plays football
my boss gives me extra hours
knife skills chef course
marriage and work
I want to help suicidal people
my partner is moving
fear of heights
I can't bear the noise of the factory
life of a nurse
men's hairdresser
`,
}

/** By somebody else, who had not seen the grammar: what it missed of theirs, and took wrongly. */
export const strange = {
  distress: `
i took a bunch of pills
kms
i dont wanna be here anymore
i want to sleep and never wake up
`,
  ordinary: `
i want to jump into a new career
i took a bunch of courses
i don't want to be here anymore without a job
`,
}
