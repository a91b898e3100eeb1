/** A part of the English lexicon: notions with the expressions that say them. */
export const ENGLISH_PEOPLE: Readonly<Record<string, string>> = {
  'my-child': 'my son, my daughter, my kid, my boy, my girl, my teenager, our son, our daughter, teenager, my teen, my child',
  children: 'children, kids, child, kid, baby, babies',
  relative:
    'mum, mums, dad, dads, grandma, grandad, mother, father, parents, husband, wife, partner, grandmother, grandfather, brother, sister, disabled child, nan, gran',
  'ill-relative':
    'dementia, alzheimer, ill, sick, cancer, disabled, losing her mind, losing his mind, look after mother, look after father, care for mother, care for father, forgets, frail, autistic',
  carer: 'carer, family carer, caregiver, caring for mother, caring for father, look after my mother, look after my dad, look after my mum',
  boss: 'boss, manager, supervisor, employer, management, foreman, owner, line manager, bosses',
  colleagues: 'colleagues, coworkers, workmates, team, colleague, coworker',
  people: 'people, customers, clients, everyone',
  'lone-parent': 'single mother, single mum, single parent, single father, alone with kids, on my own with kids, single mom, lone parent',
  'at-home-parent':
    'stay at home mother, housewife, raised my kids, raising my kids, raising kids, raised kids, stayed home with kids, at home with kids, parental leave, home with children, brought up kids, stay-at-home',
  student: 'student, students, studying, studies',
  work: 'work, working, job, office, factory, worked, shift, workplace, company, warehouse, shop floor, works',
  job: 'job, career, trade, profession, nurse, cleaner, waiter, cashier, builder, driver, secretary, teacher, cook, shop, selling, jobs',
  'find-work':
    'find a job, find work, looking for work, looking for a job, need a job, need work, want a job, want to work, get a job, any jobs, job hunting, search job, find any job, need money job, hire me, will hire, would hire, give me a job, work please, back to work, who would take me, take me, cannot find',
  fast: 'fast, quick, quickly, asap, now, urgent, urgently, today, tomorrow, straight away, this week, right away, soon, immediately',
  money: 'money, cash, pay, wages, salary, income, rent',
  'any-work':
    'any job, any work, anything will do, do anything, whatever job, take anything, any kind of job, any kind of work, whatever pays',
  hiring: 'hiring, hires, recruiting, vacancies, short of staff, in demand, shortage',
  here: 'here, near here, around here, nearby, local, locally, in this town, in this area, close to home',
  'nobody-hires':
    'nobody hires me, no one hires me, nobody wants me, no one wants me, nobody will hire, always rejected, rejected everywhere, only rejections, turned down, keep getting rejected, nobody takes me, who would hire, who will hire, rejection',
  'nobody-known': 'know nobody, no contacts, know no one, not know anyone, no network, no connections',
  'no-reply':
    'no reply, no answer, never reply, never answer, no response, hear nothing back, never hear back, ghosted, no one replies, not reply, nobody answers',
  applied: 'applications, applied, sent cv, sent out, applying',
  network: 'network, networking, word of mouth, connections',
  refused: 'rejected, refused, turned down, no one wants, nobody wants, nobody',
  'safe-future': 'future, always needed, always work, stable, secure job, safe job, in ten years, never out of work, prospects',
  'well-paid': 'well paid, good money, pays well, high salary, good pay, earn a lot, big money',
  lost: 'what to do, know not what, no idea, lost, no clue, not sure what, clueless, where to start, what job, which job, choose, undecided, cannot decide, stuck, confused, what i want, find my way, what suits me, what i am good at, good at, what career, know what to do, =don’t know what, =don’t know where, =don’t know which, =do not know what, =do not know where, =do not know which, =dont know what, =dont know where',
  choose: 'choose, decide, pick, choice, deciding',
  'no-taste':
    'likes nothing, like nothing, interested in nothing, not interested, no motivation, not motivated, nothing interests, no passion, wants nothing, not want to do anything, does nothing, bored of everything',
  future: 'future, later, next year, grow up, what next',
  refuses: 'refuses, wants nothing, not want, not talk, not listen',
  idle: 'plays games, gaming all night, all night, does nothing, sleeps all day, stays in bed, in his room, in her room, playstation, xbox, on the couch, hang around, doing nothing, video games all',
  nothing: 'nothing, nothing left, nothing at all, no one left',
  school: 'school, high school, classes, studies, lessons, secondary school, sixth form',
  'high-school': 'high school, sixth form, secondary school',
  'middle-school': 'middle school, year nine, year ten, ninth grade, after age 15, lower secondary',
  placement: 'work placement, internship, placement, work experience, school placement, internships',
  dropped:
    'packed in school, jacked in school, bunking off, skips school, packed it in, dropped out, drop out, quit school, left school, quit high school, leave school, leaving school, stopped school, not go to school, not going to school, skips school, skipping classes, out of school, quit university, dropping out, quit studies',
  'give-up': 'give up, quit, dropping out, drop out, stop, leave, leaving, quitting',
  failed: 'failed, fail, failing, flunked, exams',
  expelled: 'expelled, kicked out of school, thrown out of school, excluded from school',
  'no-school': 'no school, no place at school, not in school',
  'not-in-school': 'not in school, neither school nor work, neet',
  'not-for-me': 'not for me, not made for, hate it, cannot sit still, not my thing, sick of',
  'wrong-track':
    'wrong course, wrong subject, wrong track, wrong choice, change course, switch course, wrong degree, change my major, wrong studies',
  parcoursup: 'parcoursup, no university place, waiting list, university application',
  'bac-done':
    'after high school, after school what, finished high school, after graduation, after a levels, after the bac, finished school',
  after: 'after, next, then what',
  bac: 'bac, baccalaureate, a levels, high school diploma',
  university: 'university, degree, bachelor, campus, lectures, first year',
  'no-bac':
    'no bac, without the bac, no high school diploma, failed my bac, never finished high school, not finish high school, no a levels',
  'no-diploma':
    'no diploma, no degree, without a degree, no qualifications, no qualification, without qualifications, without a diploma, no certificate, unqualified, no papers from school, no school papers, not have diploma, never got a degree, no education, no grades',
  'never-school': 'never went to school, never been to school, no schooling',
  study: 'study, studies, university, studying',
  'study-again':
    'go back to school, back to university, go back to studying, study again, return to education, back to college, go back to university, restart studies',
  'adult-bac': 'bac for adults, take the bac, high school diploma for adults, equivalent of bac, finish high school',
  change:
    'change job, change jobs, change career, change careers, career change, switch career, switch jobs, something else, something different, totally different, completely different, another job, new career, retrain, new job, do something else, new direction, different job, change my life, new path, get out of this',
  'new-life':
    'after my divorce, since the divorce, after the divorce, since i split up, new life, second life, second career, change my life, different life',
  'start-over': 'start over, start again, start from scratch, from zero, new start, fresh start, begin again, rebuild',
  'fed-up':
    'fed up, sick of, had enough, cannot stand, cannot take, tired of, hate, done with, enough of, over it, cannot do this anymore, not anymore, any more, anymore, had it with, sick and tired, cannot bear',
  bored: 'bored, boring, same thing every day, routine, dull, monotonous, repetitive, dead end, dead-end, going nowhere',
  quit: 'quit, quit my job, leave my job, resign, hand in notice, want out, get out, leave this place, walk out, leave my company, resignation, quitting, leaving my job',
  hates: 'hate, hates, cannot stand, dislike, despise, dread',
  want: 'want, would like, need, wish, dream, wants, looking for, love to',
  like: 'like, love, enjoy, passion, passionate, want, interested, dream, fond, always loved, into, keen, good with, likes, loves, adore, mad about, fan',
  dream: 'dream, dreaming, dreamt, always wanted',
  'no-meaning':
    'meaning, meaningful, pointless, no point, useless job, make a difference, something useful, worthwhile, purpose, feel useful, useful to others, help others, sense of purpose, meaningless, no sense',
  'a-while': 'a year, few months, six months, for a while, gap, one year, some time',
  useful: 'useful, help, volunteer, helping, serve',
  'gap-year': 'gap year, year off, year out, sabbatical',
  civic: 'civic service',
  volunteer: 'volunteer, volunteering, charity, humanitarian, voluntary, give my time, soup kitchen',
  'too-late': 'too late, still possible, at my age, is it late, old enough, late to',
  'too-old': 'too old, my age, at my age, over fifty, fifty, sixty, in my fifties, older worker, turned fifty, senior, nobody hires at',
  'before-pension': 'before retirement, until retirement, until i retire, years left, close to retirement, till retirement',
  pension: 'retired, pension, old age pension, state pension, retirement, pensioner, retire',
  'more-work': 'extra, a bit, few hours, on the side, top up, still work, some work, keep working, part time, work a little',
  'try-job':
    'try a job, try out, taste of, see what it is like, shadow, job shadowing, test a job, see if i like, for a few days, spend a day',
  'my-worth':
    'what i am worth, my strengths, my skills, what i can do, good at nothing, good at anything, good for nothing, what am i good at',
  'machine-mind':
    'chatgpt, ai, artificial intelligence, robot, robots, machines, automation, self checkout, algorithm, automated, software',
  'replaced-by-machine':
    'replaced by, replace me, replaced by a machine, take my job, taking my job, taking over, take our jobs, job will disappear, take over my job, doing my job',
  replaced: 'replaced, replace, disappear, taking over, obsolete',
  fear: 'afraid, scared, nervous, worried, stress, stressed, panic, shaking, anxious, terrified, shy, frightened',
  body: 'back, knee, knees, shoulder, shoulders, hands, legs, leg, hip, wrist, neck, feet, body, joints, elbow, spine, arm, hand, heart, health',
  hurts:
    'hurts, hurt, pain, painful, ache, aches, broken, gone, killing me, bad, worn out, ruined, injured, aching, cannot anymore, gives up, giving up, finished, sore, knackered, wrecked, done, shot, slipped disc, dead',
  worn: 'worn, worn out, tired, exhausted, knackered',
  'body-gone':
    'back pain, bad back, bad knees, knee pain, slipped disc, tendinitis, sciatica, arthritis, bad shoulder, my back, sore back, back hurts, my knees',
  'too-hard-body':
    'cannot lift, cannot carry, heavy lifting, heavy loads, cannot stand up, physically hard, too physical, stand all day, on my feet all day, too heavy, cannot do physical, physical work',
  allergy: 'allergy, allergic, eczema, asthma',
  unfit: 'unfit, unfit for work, company doctor, occupational doctor, not fit, medically unfit',
  accident: 'accident, injured, injury, stroke, fell, fall',
  'lost-limb':
    'lost a leg, lost an arm, lost a hand, lost my leg, lost my arm, lost my hand, amputated, amputee, wheelchair, prosthetic, lost an eye, lost leg, lost arm',
  ill: 'ill, illness, cancer, diabetes, diabetic, epilepsy, epileptic, chronic, depression, depressed, bipolar, hiv, multiple sclerosis, treatment, chemo, disease, sick, schizophrenia, fibromyalgia',
  mental: 'bipolar, autistic, autism, adhd, asperger, depression, schizophrenia, mental health, anxiety disorder, ptsd',
  disabled: 'disabled, disability, handicap, handicapped, rqth, mdph, special needs',
  deaf: 'deaf, hard of hearing, hearing loss, sign language, hearing aid, cannot hear',
  blind: 'blind, cannot see, partially sighted, losing my sight, visually impaired, bad eyesight',
  dys: 'dyslexic, dyslexia, dyspraxia, dyspraxic',
  tell: 'tell, hide, say, disclose, admit, mention, have to tell',
  'sick-leave': 'sick leave, off sick, signed off, medical leave, on leave since, long term sick',
  dread:
    'dread, dread going, dread work, dread mondays, cry before work, cry every morning, sick to my stomach, cannot go back, scared to go back, panic attack, panic attacks, sunday night, knot in my stomach, go back there',
  exhausted:
    'exhausted, burned out, burnt out, worn out, no energy, drained, cannot sleep, at the end of my rope, collapsed, broke down, overworked, overwhelmed, tired all the time, cannot cope, breaking point, on my knees',
  burnout: 'burnout, burn out, burned out, burnt out, nervous breakdown, breakdown',
  crying: 'cry, crying, tears',
  cries: 'cry, crying, tears',
  'lost-job':
    'lost my job, lost job, unemployed, out of work, no job, no work, jobless, unemployment, losing my job, without a job, out of a job, no job anymore',
  fired: 'fired, sacked, got the sack, laid off, dismissed, let go, made redundant, kicked out, fire me, sack me, got sacked',
  'end-of-contract':
    'contract ends, contract ended, contract finished, end of contract, contract is over, not renewed, contract runs out, temporary contract over, contract expires, mission over',
  unfair: 'no reason, unfair, without reason, overnight, illegal, without notice, by text, not allowed, unfairly, wrongful',
  trial: 'trial period, probation, probation period, trial',
  'go-to-court': 'tribunal, sue, lawyer, court, labour court, labor court, complaint, union, take them to court',
  'firm-closing':
    'company closing, company is closing, factory closing, factory closes, shop closing, company shutting, shutting down, closing down, bankrupt, bankruptcy, going under, company moving abroad, plant closing, going bust, company closes, site closing',
  'mass-dismissal': 'redundancy, redundancies, mass layoffs, layoffs, everyone fired, all laid off, redundant',
  'shop-failing':
    'my shop is failing, my business is failing, close my shop, close my business, business going under, no more customers, shut my shop, losing my business, my restaurant closes, have to close',
  'benefits-end':
    'benefits end, benefits run out, benefits stopped, no more benefits, end of benefits, unemployment money ends, allowance stops, benefits are over, dole ends, money runs out',
  benefits: 'benefits, unemployment benefit, unemployment benefits, allowance, welfare, rsa, housing benefit, dole, unemployment money',
  'sign-on':
    'sign on, register as unemployed, register unemployed, france travail, job centre, job center, register as a job seeker, registration',
  debts: 'debt, debts, overdraft, bailiff, owe money, in the red, credit, behind on rent, unpaid rent, owe',
  bills: 'bills, rent, end of the month, make ends meet, cannot pay, electricity, not make ends, groceries, not enough to live',
  'no-money':
    'no money, broke, without money, cannot afford, penniless, no cash, skint, zero money, zero euro, not a penny, poor, out of money, no savings',
  eat: 'eat, food, feed',
  hungry: 'hungry, nothing to eat, no food, feed my kids, feed my family',
  homeless:
    'homeless, sleeping rough, sleep in my car, on the street, on the streets, nowhere to sleep, nowhere to live, no home, evicted, eviction, shelter, sleep outside, sofa surfing',
}
