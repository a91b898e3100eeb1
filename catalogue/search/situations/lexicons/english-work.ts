/** A part of the English lexicon: notions with the expressions that say them. */
export const ENGLISH_WORK: Readonly<Record<string, string>> = {
  housing: 'housing, flat, apartment, room, place to live, accommodation',
  'kicked-out':
    'kicking us out, kicking me out, throwing us out, landlord wants us out, parents kicked me out, kicked me out, thrown out of home, thrown out of the house',
  rent: 'rent, bills, feed my family, mortgage, pay the rent, family to feed',
  earn: 'earn, earning, paid, get paid, while working, salary',
  unpaid:
    'not paid, unpaid, not pay me, not paying me, never paid, owes me, wages late, late wages, not been paid, no pay, salary late, still not paid, refuses to pay, not get paid, without pay, underpaid',
  'work-time': 'overtime, hours, nights, sundays, breaks, weekends',
  overtime: 'overtime, extra hours, 50 hours, 60 hours, hours a week, no breaks, no day off, no days off, long hours',
  'off-the-books':
    'off the books, cash in hand, undeclared, under the table, no contract, without a contract, not declared, illegally employed, no payslip',
  payslip: 'payslip, pay slip, wage slip, payroll, bonus, net pay, gross pay, pay stub',
  contract: 'contract, clause, fixed term, permanent contract, contracts, amendment',
  'real-contract': 'real contract, proper contract, declared, legal contract, permanent job, proper job contract',
  wonder:
    'allowed, right, legal, normal, must i, have to, is it, can he, can they, understand, what does, meaning, difference, how does, obliged, forced',
  sign: 'sign, signed, signature, signing',
  trick: 'cheated, cheat, scammed, trick, exploited, ripped off, exploit, lied',
  allowed: 'allowed to, is it legal, legal, have the right, right to, can he, can she, can they, can my boss, force me',
  forces: 'forces, makes me, forced, demands, insists, threatens, changes my hours',
  'boss-forces':
    'boss says, boss wants, boss forces, manager forces, boss makes me, manager says, boss changed, manager changed, boss threatens, boss insists',
  'leave-days': 'holidays, days off, annual leave, holiday pay, time off, vacation days, paid leave',
  'schedule-change': 'changes my hours, changed my hours, schedule, rota, shift changes, changes my shifts, changed my shifts',
  'minimum-wage': 'minimum wage, below minimum, pay rise, raise, paid less, less than men, equal pay',
  legal: 'legal, illegal, allowed, labour law, labor law, my rights, employment law, rights at work',
  bullied:
    'bullied, bully, bullying, harassed, harassment, harasses, screams at me, shouts at me, yells at me, insults, insulted, humiliates, humiliated, threatens, touches me, picks on me, mocks, laugh at me, laughs at me, mobbing, abused, abusive, belittles, makes fun of me, sexual harassment, screams, yells, shouts',
  nasty:
    'horrible, nasty, mean, toxic, awful, tyrant, unbearable, racist, cruel, rude, jerk, asshole, crazy, shouts, yells, screams, unfair, impossible, nightmare',
  insults: 'insults, screams, shouts, yells, humiliates',
  pressure: 'pressure, targets, quotas, watched, pace',
  discriminated:
    'discrimination, discriminated, because of my name, because of my colour, because of my age, headscarf, hijab, my skin, my accent, because i am black, because i am a woman, homophobic, sexist, because of my religion, my origin',
  racism: 'racist, racism, sexist, homophobic',
  telework: 'remote work, work from home, working from home, remote job, home office, telework, remotely, wfh',
  'from-home': 'from home, at home, online, without going out, on the internet',
  'back-to-office': 'back to the office, return to office, back in the office, come back to the office',
  pregnant: 'pregnant, pregnancy, maternity leave, expecting a baby, maternity',
  'part-time':
    'part time, part-time, fewer hours, half days, mornings only, few hours a day, reduced hours, half time, less hours, not full time, only mornings, four days',
  hours: 'hours, schedule, school hours, mornings, shifts, timetable',
  wednesday: 'school holidays, school run, pick up from school',
  childcare:
    'childcare, babysitter, nursery place, nobody to watch, look after my kids, who watches my kids, mind my kids, no childcare, day care place, watch my kids, someone to watch my child, kindergarten place, nobody to mind',
  night: 'night, nights, night shift, night shifts, sleep in the day',
  'night-job':
    'on nights, night shifts, working nights, do nights, night shift, night shifts, work nights, working nights, night work, work at night',
  cv: 'cv, curriculum vitae, curriculum',
  'cv-said': 'paper with my photo, paper for bosses, paper to give to bosses, sheet with my jobs, sheet with my photo',
  gap: 'gap, gaps, years without work, hole, not worked for, years off, blank, years at home, empty years',
  explain: 'explain, say, hide, justify, put, tell',
  papers: 'papers, file, application',
  empty: 'empty, blank, nothing to put, nothing on it, what do people put, what to write, put',
  never: 'never, first, first ever, how to write, how do i write, how to make, never made, ever',
  'first-cv': 'first cv, never made a cv, never wrote a cv, empty cv, nothing on my cv, cv first',
  'first-job': 'first job, never worked, never had a job, starting out, beginner, just starting',
  'no-experience':
    'no experience, without experience, never worked, want experience, ask for experience, lack experience, zero experience, never had a job',
  letter: 'cover letter, letter of motivation, motivation letter, application letter, write a letter, email to apply, covering letter',
  interview:
    'interview, interviews, recruiter, meeting with the boss, interviewer, sell myself, talk about myself, introduce myself, my weaknesses, job interview',
  'tell-recruiter':
    'sell myself, talk about myself, introduce myself, my weaknesses, my strengths, what to answer, what to say interview, tell me about yourself',
  'clothes-interview': 'what to wear, dress, wear to interview, tattoo',
  'stage-fright': 'stage fright, freeze, stutter, blush, nervous talking, shaking voice, afraid to speak, mind goes blank, public speaking',
  shy: 'shy, no confidence, confidence, self confidence, not confident, insecure, self-esteem',
  'video-call': 'video call, zoom, skype, teams, webcam, video interview, on camera, online interview',
  phone: 'phone, by phone, call, phone interview',
  scam: 'scam, fake offer, fake job, asked me for money, ask for money, pay to work, asked for my bank, too good to be true, fraud, suspicious, fishy, dodgy offer, whatsapp, western union',
  offer: 'offer, ad, recruiter, message',
  strange: 'strange, weird, suspicious, real, genuine, dodgy, fake',
  licence: 'driving licence, driving license, driver licence, licence, license, driving test, driving lessons',
  'no-licence':
    'no driving licence, no licence, no license, without a licence, without a license, cannot drive, not drive, lost my licence, failed driving test, no driving license',
  'highway-code': 'highway code, theory test, driving theory, road code',
  'no-car': 'no car, without a car, car broke down, car broken, not have a car, car died',
  far: 'far, too far, far away, miles, km, an hour away, middle of nowhere',
  'no-bus': 'no bus, no train, no transport, no buses, bus stops, no public transport, last bus',
  countryside: 'countryside, village, rural, middle of nowhere',
  prison:
    'prison, jail, inmate, released, out of prison, out of jail, ankle bracelet, parole, tag, behind bars, did time, came out of jail, probation officer, ex-con, convict',
  record: 'criminal record, convicted, conviction, police record, felony, record',
  arrived:
    'just got to, just arrived, just landed, just moved to, new here, just arrived, arrived in france, new in france, new here, just got here, came to france, moved to france, recently arrived, new in town, just moved, arrived last, just came',
  'residence-papers':
    'special card, need a card, work card, need a permit, permit to work, allowed to work here, papers to work, residence permit, residency, immigration papers, visa, prefecture, work permit, permission to work, undocumented, =right to work, immigration, no papers, without papers, no legal papers, no residence papers',
  asylum: 'asylum, asylum seeker, refugee, temporary protection, refugees',
  learn: 'learn, learning, train, training, course, classes, taught, study, lessons',
  train: 'training, course, courses, train, vocational training, qualification, trained, classes, certificate, get qualified',
  pay: 'pay, pays, paid, cost, costs, price, fund, funding, finance, free, who pays, help, expensive, grant, how much, afford',
  expensive: 'expensive, too expensive, cost too much, costs a fortune, cannot afford, pricey, euros',
  free: 'free, for free, without paying, no cost',
  'pay-training':
    'pay for training, pay for a course, who pays for training, pay my training, fund training, fund my training, training costs, paid training, training funding, afford training, training expensive, pay for my course, afford a course, course costs, training paid, money for training',
  cpf: 'cpf, training account, training credit',
  'school-fees': 'tuition, tuition fees, school fees, scholarship, student loan, fees, grant',
  apprentice: 'apprentice, apprenticeship, apprenticeships, work study, sandwich course, cfa',
  find: 'find, looking for, search, cannot find',
  'learn-by-working':
    'learn on the job, learn while working, learn by working, earn while learning, earn while i learn, paid to learn, train while working, work and learn, learn a trade and get paid',
  cap: 'first year of cap',
  exploited: 'sweeping, sweep, cleaning, exploit, exploited, slave, coffee, mop, errands',
  'learn-nothing': 'learn nothing, not learning anything, learning nothing, teach me nothing, not teach me, not learn anything',
  'master-trouble':
    'my apprenticeship boss, break my apprenticeship, apprenticeship contract, change employer apprenticeship, end my apprenticeship',
  french: 'french, french language, learn the language, french classes, french lessons',
  language: 'language, french, speak, accent',
  bad: 'bad, badly, not good, not well, not, rubbish, poor, terrible, embarrassing, difficult, struggle, hard, cannot, weak, broken, no good, ashamed, slow, awful, nothing, mistakes, not understand, hopeless, useless, hard time',
  speak: 'speak, speaking, understand, talk, improve, better, practise, practice',
  'not-speak': 'not speak, cannot speak, hardly speak, speak badly, speak no, not understand, little french, speak little, no french',
  'speak-better': 'speak better, improve my french, better french, my french, my accent, improve french',
  'not-understand': 'not understand, cannot understand, talk too fast, speak too fast, understand nothing, speak fast, talk fast',
  'read-write': 'read, write, reading, writing, read and write, fill in forms, fill forms, read letters, forms',
  illiterate:
    'illiterate, cannot read, cannot write, not read, never learned to read, read badly, cannot fill, read and write, trouble reading, struggle to read',
  spelling: 'spelling, grammar, spelling mistakes, spell, mistakes when i write',
  ashamed: 'ashamed, embarrassed, laugh at me, hide it, shame',
  sums: 'maths, math, sums, numbers, counting, calculate, times tables, percentages, fractions, arithmetic',
  basics: 'basics, basic skills, refresh, brush up, catch up, start from the basics, primary level, basic level',
  computer: 'computer, computers, internet, mouse, keyboard, email, emails, online, word, excel, laptop, it skills, smartphone',
  internet: 'internet, online, emails, website',
  keyboard: 'keyboard, typing, type faster, two fingers, type',
  'public-service':
    'civil servant, public sector, civil service, competitive exam, government job, state job, council job, town hall job, work for the state, post office',
  exam: 'competitive exam, entrance exam, exam',
  'town-hall': 'town hall, council, municipality',
  long: 'years of, for years, all my life, ten years, twenty years, fifteen years, thirty years, many years, since i was, for decades, long time, all the years, a decade, whole life, years experience, my whole life',
  short: 'few months, months',
  'long-experience':
    'years of experience, years in the trade, lot of experience, all my life, years doing, years experience, long experience, years on the job',
  'long-worked':
    'all the years i worked, been doing this for years, worked all my life, years i worked, done this for years, worked for years',
  experience: 'experience, skills, know how, know the job, trade, what i can do, worked, what i know, hands-on, skilled',
  diploma: 'diploma, degree, certificate, qualification, paper, papers, proof, qualifications, diplomas, license, bachelor, masters',
  recognised:
    'recognised, recognized, recognise, recognize, valid, accepted, count, counts, worth, equivalent, official, validate, prove, proper paper, recognition, useful here, valued, proof, use it here',
  vae: 'vae, validation of experience, validate my experience, diploma from experience, experience into a diploma, accreditation of prior, prior learning, degree for experience, diploma by experience, qualification from experience, validate my skills',
  jury: 'jury, panel, board',
  'on-the-job':
    'on the job, self taught, self-taught, taught myself, learned by doing, learnt by doing, learned from my father, picked it up, learned it myself',
  'does-job': 'do the same job, do the job, do his job, do the work, do her job, same work, train the new, doing the boss',
  'no-paper':
    'no paper, without the paper, without paper, no certificate, no diploma, no degree, without a degree, without a diploma, nothing to prove it, no papers to show, nothing to show, never got the paper, not recognised, no proof',
  write: 'write, describe, fill, file, application, writing',
  stuck: 'stuck, cannot, page, help, block, blocked, lost, where to start',
  'tell-job': 'describe my job, describe my work, write about my job, tell about my job, describe what i do',
  validation: 'validation, validate, vae, jury',
  country: `my country, back home, home country, abroad, syria, ukraine, morocco, algeria, tunisia, india, pakistan, nigeria, ghana, cameroon, senegal, mali, congo, afghanistan, iran, iraq, turkey, brazil, colombia, philippines, vietnam, china, russia, poland, romania, albania, georgia, armenia, sudan, somalia, eritrea,
      ethiopia, kenya, bangladesh, sri lanka, nepal, egypt, lebanon, foreign, portugal, spain, italy, germany, england, venezuela, peru, haiti, overseas, from home`,
  paper: 'paper, certificate, diploma, degree, document',
  'trade-paper': 'certificate in, diploma in, hairdressing certificate, trade certificate',
  'foreign-trade':
    'was a doctor, was a teacher, was an engineer, was a lawyer, was a nurse, was an accountant, doctor, engineer, lawyer, dentist, pharmacist, architect, nurse, teacher',
  'was-abroad': 'in my country, back home, in my home country, at home i was, over there',
  'here-nothing':
    'here nothing, worth nothing, not valid here, not recognised here, here i clean, useless here, not count here, means nothing here, counts for nothing, nothing here, not accepted here, i clean, in france nothing, not allowed here, use my diploma here, here',
  'not-valid':
    'not valid, not recognised, worth nothing, not accepted, not count, equivalence, comparability, enic, naric, translated, translate, translation, use my diploma, use my degree, recognised',
}
