import { FIRST_STEPS } from './first-steps.ts'
import type { Situation } from './situation.ts'
import { of, wish } from './situation-of.ts'

/** What somebody tells who wants to find work, to learn, to prove what they know, to start something, to leave: notions of the lexicons. */
export const PLANS: readonly Situation[] = [
  // To find work.
  wish(
    'work-now',
    'métiers qui recrutent; accessibles sans diplôme; offres d’emploi; entreprises du bassin d’emploi; intérim; premiers pas vers l’emploi',
    `
    find-work 0.6, find-work fast 0.95, work fast !train !learn 0.9, fast money 0.9, any-work !hands 1, hiring here 0.95, find-work here 0.9, find-work nothing 0.8, nobody-hires !age-senior 0.8, find-work no-money 0.9, money any-work 1, any-work at-once 1, find-work arrived 0.8`,
  ),
  of(
    'network',
    'chercher par le réseau; mon CV vingt minutes; lettres qui ouvrent une porte; ce que lisent les recruteurs; candidature spontanée; entretien d’embauche',
    `nobody-known find-work 0.9, nobody-known work 0.85, nobody-known 0.6, no-reply 0.9, applied no-reply 1, network 1`,
  ),
  wish(
    'summer',
    'travailler en saison; récoltes vendanges; contrat de saison; travailler pendant ses études; BAFA animateur; travailler avant 18 ans; premier CV',
    `
    summer job 1, summer find-work 1, summer money|work|earn 1, summer want|find|like 0.95, season-work 1, small-job student 0.9, small-job age-minor 1, small-job 0.5, summer age-minor 1, harvest 1`,
  ),
  of('agency', 'intérim; droits primes', `agency 1`),
  of(
    'cv',
    'CV; mon CV; faire son CV ordinateur; premier CV; recruteurs',
    `
    cv 1, cv-said 1`,
  ),
  of(
    'cv-gaps',
    'trous dans le CV; mon CV; recruteurs; faire son CV',
    `cv gap 1, gap long|short 0.9, gap explain 1, gap papers 0.9, cv prison 1, gap ill 0.9`,
  ),
  of(
    'first-cv',
    'premier CV; premiers pas vers l’emploi; mon CV; faire son CV',
    `cv never 1, first-job 0.9, cv empty 1, cv student 0.9, no-experience 0.8, first-cv 1`,
  ),
  of('letter', 'lettre de motivation; lettres; premier CV', `letter 1`),
  of(
    'interview',
    'entretien d’embauche; entretien; parler sans trembler trac; deux entretiens; entretien téléphone visio',
    `
    interview 1, interview fear 1, tell-recruiter 0.9, shy work 0.6, stage-fright 0.8, clothes-interview 1`,
  ),
  of(
    'video-call',
    'entretien au téléphone ou en visio; entretien d’embauche; entretien',
    `video-call 1, video-call interview 1, phone interview 1`,
  ),
  of('scam', 'arnaque; fausses offres d’emploi; CPF arnaques', `scam 1, offer strange 1`),
  of(
    'no-car',
    'permis de conduire; se déplacer pour travailler; permis aides; code de la route',
    `
    no-licence 1, licence 0.8, no-car 1, far work 0.9, no-bus 1, licence failed 1, countryside work 0.8, licence money 1, highway-code 1`,
  ),
  of('record', 'prison; casier judiciaire; sortir de prison', `prison 1, record 1`),
  of(
    'arrived',
    'titre de séjour; papiers d’identité visa; demandeur d’emploi inscription; français cours',
    `
    arrived 0.8, arrived lost 1, residence-papers 1, residence-papers work 1, arrived find-work 0.8, asylum 1`,
    { ...FIRST_STEPS, en: `${FIRST_STEPS.en}; learn French` },
  ),
  of(
    'first-job',
    'premiers pas vers l’emploi; premier CV; 16-25 ans; service civique',
    `no-experience find-work 0.9, first-job 0.9, no-experience 0.8, no-experience nobody-hires 1`,
  ),
  // To learn.
  of(
    'french',
    'apprendre le français; français cours FLE; français niveau; langues cours du soir',
    `
    french learn|bad|speak 1, language bad !many-languages !no-people 0.9, not-understand colleagues|people 0.9, language not-speak !many-languages !no-people 1, french 0.6, not-speak french 1, speak-better 0.9`,
    { en: 'learn French', ar: 'تعلم الفرنسية', uk: 'вивчити французьку', de: 'französisch' },
  ),
  of(
    'read-write',
    'lire écrire compter; savoirs de base; CléA; illettrisme; ateliers de français; français orthographe',
    `
    read-write bad 1, read-write learn 1, spelling 0.9, spelling bad|ashamed 1, sums bad 1, basics 0.9, illiterate 1, read-write never-school 1, sums basics 1`,
  ),
  of('sums', 'calcul; savoirs de base; CléA; compter', `sums bad|fear 1, sums basics 1`),
  of(
    'digital-basics',
    'apprendre l’ordinateur; apprendre à taper clavier; boîte mail espace personnel; imprimante ordinateurs; CléA',
    `computer bad 1, keyboard 1, internet bad 1`,
  ),
  of(
    'train',
    'formation continue; organismes de formation; qui peut payer ma formation; formation adultes',
    `train !no-diploma 0.6, learn job 0.6`,
  ),
  of(
    'fund',
    'qui peut payer ma formation; CPF; financement formation; compte personnel de formation; aides rémunération formation; se former en travaillant',
    `
    train pay|expensive|free 1, study-again no-money|expensive 1, learn no-money 0.9, train no-money !no-diploma 1, pay-training 1, cpf 1, learn pay 0.9, study-again pay 1, study no-money|pay 1, learn rent 1, learn earn 0.9, train rent|earn 1, school-fees 0.9`,
  ),
  of(
    'apprentice',
    'apprentissage; contrat apprentissage; trouver une alternance; textes de l’apprentissage; droits de l’apprenti',
    `
    apprentice 0.9, learn-by-working 1, learn earn 0.9, learn earn age-young|age-minor 1, apprentice find-work 1, apprentice boss 1, apprentice age-minor|age-young 1, apprentice find 1, hates school age-minor 0.6`,
  ),
  of(
    'adult-apprentice',
    'se former en travaillant; alternance adultes; apprentissage mode d’emploi; trouver une alternance; contrat de professionnalisation',
    `
    apprentice age-adult|age-senior|too-late|too-old 1, learn earn age-adult|age-senior 1, learn rent 0.9, learn-by-working age-adult 1`,
  ),
  of(
    'apprentice-trouble',
    'ruptures d’apprentissage; droits de l’apprenti; textes de l’apprentissage; apprentissage mode d’emploi',
    `
    apprentice nasty|exploited|learn-nothing|fed-up|quit|give-up|bullied|fired 1, learn-nothing 0.8, cap exploited|learn-nothing 1, master-trouble 1`,
  ),
  wish(
    'apprentice-home',
    'se loger apprenti; aides pour les apprentis; logement apprenti',
    `apprentice housing|rent|far 1, apprentice no-money 0.8`,
  ),
  of(
    'second-chance-study',
    'DAEU; reprendre des études université; équivalent du bac; reprise d’études',
    `
    no-bac study 1, no-bac !work !find-work !small-job 0.95, study-again 1, adult-bac 1, no-bac university 1, study-again age-adult 1`,
  ),
  of(
    'public-exam',
    'concours fonction publique; travailler dans la fonction publique; concours; annales',
    `public-service 1, exam 0.7, town-hall 0.8`,
  ),
  // What one knows already.
  of(
    'vae',
    'VAE; validation des acquis; VAE en clair; questions sur la VAE; diplômés par l’expérience; portail de la VAE; loi sur la VAE; VAE livret',
    `
    long no-diploma 1, long-experience diploma 1, vae 1, experience no-diploma 1, on-the-job 0.8, on-the-job no-diploma 1, experience recognised 1, diploma experience 0.9, does-job no-paper 1, no-paper long 1,
    no-paper experience 1, no-paper work 0.5, long diploma 0.8, long-worked no-diploma 1, recognised long 1, no-paper on-the-job 1`,
  ),
  of(
    'vae-writing',
    'livret de VAE; VAE écriture; cent questions sur la VAE; diplômés par l’expérience; VAE',
    `vae write 1, vae stuck 1, write stuck experience 1, tell-job validation 1, tell-job stuck 0.9, vae jury|fear 0.8`,
  ),
  of(
    'foreign-diploma',
    'diplôme étranger; attestation de comparabilité; reconnaissance diplôme; certifications RNCP; apprendre le français pour travailler; VAE en clair',
    `
    diploma abroad 1, diploma country 1, no-local-diploma 1, paper country recognised 1, foreign-trade here-nothing 1, was-abroad here-nothing 1, diploma not-valid 0.9, country here-nothing 1, trade-paper country 1, studied country 0.9,
    foreign-trade|was-abroad here 0.7, country recognised 1, foreign-trade country 1, abroad recognised 0.9, country learned-job 0.8, diploma lost-paper 0.7`,
    { en: 'foreign diploma', ar: 'معادلة الشهادات الأجنبية', uk: 'визнання диплома' },
  ),
  // To start something.
  of(
    'start',
    'créer son activité; idée d’entreprise; micro-entreprise; aides et prêts pour créer; création d’entreprise; qui aide les créateurs; travailler à son compte',
    `
    own-boss 1, own-thing 1, open business 1, own business 0.9, idea business 1, business-start 1, sell-own 1, idea no-money 1, own-farm 0.8, open own 1, dream own 0.8, make sell 0.9, wants-to-sell 0.9, friends-clients 0.9, idea 0.6,
    invoice 0.9, own-boss idea 1, sell-market 1, own-place want|dream|open 0.9, own want business 0.9`,
    { en: 'starting a small business' },
  ),
  of(
    'start-money',
    'aides et prêts pour créer; microcrédit; prêt; idée d’entreprise; qui aide les créateurs',
    `idea no-money 1, business no-money|loan 1, open no-money|loan 1, loan 0.6`,
  ),
  of(
    'take-over',
    'reprendre un commerce; reprise transmission; artisan reprise',
    `take-over business 1, take-over boss-retires 1, boss-retires 0.9, take-over 0.7`,
  ),
  wish(
    'farm',
    'maraîchage agriculture; responsable d’entreprise agricole; maraîcher; fermes; sol vivant; agriculture installation',
    `
    own-farm 1, farm own 1, farm vegetables 1, vegetables 0.7, breed 0.8, farm !firm-closing 0.6, cheese 0.6`,
  ),
  // Elsewhere.
  of(
    'abroad',
    'partir à l’étranger; mobilité Europe; Erasmus; service civique; volontariat étranger; métiers d’Europe',
    `
    go-abroad 1, elsewhere 0.9, abroad want|leave|work|study 0.9, leave country-name 0.9, country-name find-work 0.6, country-name live 0.9, leave far 0.8, travel work 0.6, travel 0.4`,
  ),
]
