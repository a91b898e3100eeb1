/** What people in distress type in English, one a line. */
export const distress = `
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
`
/** Ordinary sentences near to them. */
export const ordinary = `
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
`
