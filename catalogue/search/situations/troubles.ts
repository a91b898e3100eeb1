import type { Situation } from './situation.ts'
import { of, wish } from './situation-of.ts'

/** What somebody tells who must choose, change or hold their ground: notions of the lexicons. */
export const TROUBLES: readonly Situation[] = [
  // To choose.
  of(
    'lost',
    'intérêts questionnaire; tests d’orientation; faire le point en une heure; essayer un métier; conseil en évolution professionnelle; atlas des métiers; choisir sans se tromper',
    `
    lost 0.75, lost school 1, no-taste 0.7, lost future 1, choose job 0.6`,
  ),
  of(
    'parent',
    'parents orientation; après la troisième choisir sa voie; adolescent; tests d’orientation; intérêts questionnaire; atlas des métiers',
    `
    my-child lost|idle|no-taste 1, my-child future 0.9, my-child school 0.7, my-child dropped 0.8, my-child age-minor 0.7, my-child refuses|quit|leave-all 0.8, my-child school youth-trouble 0.9`,
  ),
  of(
    'middle-school',
    'après la troisième; collège; seconde; niveaux de diplôme; diplômes passerelles; tests d’orientation',
    `
    middle-school !has-bac 0.9, wrong-track high-school !has-bac 1, high-school 0.5, wrong-track school 0.8`,
  ),
  of(
    'school-placement',
    'stage collège; entreprises candidature spontanée; chercher par le réseau; premier CV; lettre de motivation; essayer un métier',
    `
    placement middle-school 1, placement nobody-known 1, placement school 0.9, placement 0.5`,
  ),
  of(
    'after-school',
    'Parcoursup; après le bac; études supérieures; diplômes passerelles; niveaux de diplôme; métiers et études',
    `
    parcoursup 1, bac-done !no-bac 0.9, after bac !no-bac 1, bac-done lost !no-bac 1, parcoursup refused 1, parcoursup lost 1`,
  ),
  of(
    'university',
    'études université; après le bac Parcoursup; diplômes passerelles; études longues; tests d’orientation; trouver une alternance',
    `
    university dropped|give-up|not-for-me|wrong-track|fed-up|failed|bored|hates 1`,
  ),
  of(
    'dropout',
    '16-25 ans; deuxième chance; contrat d’engagement jeune; apprentissage mode d’emploi; service civique; sans diplôme; jeunes décrochage',
    `
    dropped school 1, dropped school age-minor|age-young 1, idle age-minor|age-young 0.9, no-diploma age-minor|age-young 0.95, dropped my-child 0.9, school not-for-me 0.8, school hates 0.8, not-for-me age-minor 0.9, school fed-up age-minor|age-young 1, fed-up school 0.7,
    age-minor no-school 1, idle school 0.8, not-in-school contract 1, age-minor lost 0.6, age-young lost 0.6, expelled school 1, dropped 0.5, not-in-school 0.9`,
  ),
  wish(
    'no-diploma',
    'accessibles sans diplôme; sans diplôme; métiers qui recrutent; CléA savoirs de base; équivalent du bac DAEU; deuxième chance',
    `
    no-diploma 0.8, no-diploma find-work 0.9, no-bac 0.7, no-bac work|job|find-work|small-job !study 1, never-school 0.5`,
  ),
  wish(
    'promising',
    'métiers qui recrutent; métiers de demain; accessibles sans diplôme; transition écologique; métiers dans dix ans',
    `
    safe-future job 0.8, safe-future 0.5, hiring 0.8, well-paid job|work 0.8`,
  ),
  of(
    'useful-year',
    'service civique; volontariat; bénévole association; étranger volontariat; 16-25 ans',
    `
    useful a-while 1, civic 1, volunteer 0.8, gap-year 1`,
  ),
  of(
    'worth',
    'bilan de compétences; faire le point; conseil en évolution professionnelle; intérêts questionnaire; tests d’orientation',
    `my-worth 0.9, my-worth lost 1`,
  ),
  of('try', 'essayer un métier; immersion; stage découverte; tests d’orientation', `try-job 1`),
  // To change.
  of(
    'change',
    'changer de métier; conseil en évolution professionnelle; bilan de compétences; faire le point; changement sur deux ans; reconversion; essayer un métier',
    `
    change 0.9, change job 1, fed-up work 0.9, fed-up !school 0.6, fed-up job 0.9, bored work 0.9, bored job 0.9, quit work !forces 0.9, quit !forces 0.6, hates work 0.9, hates job 0.8, start-over 1,
    no-meaning 0.95, no-meaning work 1, long fed-up 1, long change 1, fed-up boss 0.9, quit boss !forces 0.9, age-adult change 1, new-life 1, long bored 0.9, too-late age-adult 0.7, too-late 0.4, quit want !forces 0.7`,
  ),
  of(
    'burnout',
    'burn-out; conseil en évolution professionnelle; changer de métier; reprise épuisement; harcèlement; handicap',
    `
    exhausted work 0.95, exhausted 0.75, burnout 1, sick-leave dread 1, dread work 1, dread 0.7, exhausted boss 0.9, exhausted job 0.9, cries work 1, crying !my-child 0.6`,
  ),
  of(
    'body',
    'handicap; RQTH; changer de métier; conseil en évolution professionnelle; bilan de compétences; inaptitude santé',
    `
    body hurts 1, body give-up 0.9, body-gone 1, hurts work 0.6, too-hard-body 0.95, allergy work|job|long 0.9, allergy 0.8, unfit 1, body long 0.7, body worn 1, worn work 0.7, accident work 0.9`,
  ),
  of(
    'disability',
    'handicap; RQTH; travailler avec un handicap; aménagement Cap emploi; trous dans le CV maladie; discrimination; télétravail',
    `
    disabled 1, ill tell 1, ill work !relative 0.9, ill !relative 0.7, accident 0.6, lost-limb 1, deaf 0.8, blind 1, dys 0.9, mental 0.9`,
  ),
  of('deaf', 'langue des signes; sourds accessibilité; handicap', `deaf 1`),
  of(
    'senior',
    'après 50 ans; plus de 50 ans; travailler et toucher sa retraite; changer de métier; conseil en évolution professionnelle; bilan de compétences',
    `
    age-senior find-work 0.9, age-senior refused 1, age-senior nobody-hires 1, age-senior nothing 1, too-old 0.9, too-old work 0.9, age-senior 0.6, age-senior lost-job 0.9, before-pension 0.8,
    age-senior change 0.7`,
  ),
  of(
    'pension',
    'retraite; travailler et toucher sa retraite; après 50 ans; temps partiel; plusieurs employeurs',
    `
    pension more-work|find-work|small-job 1, pension 0.7, before-pension 0.6`,
  ),
  of(
    'replaced',
    'intelligence artificielle; intelligence artificielle mon métier; avenir du travail; robots; changer de métier; conseil en évolution professionnelle',
    `
    replaced-by-machine 1, machine-mind job|work 1, machine-mind 0.6, machine-mind fear|replaced 1`,
  ),
  of(
    'comeback',
    'trous dans le CV; conseil en évolution professionnelle; faire le point; bilan de compétences; changer de métier; faire garder ses enfants',
    `
    at-home-parent 0.9, at-home-child 0.95, comeback children !my-child !dropped 1, comeback long 0.8, comeback died|kin-died|carer 0.95, carer died find-work|work 0.95, comeback !my-child 0.6, stopped-for-children 1, comeback at-home-parent 1, stopped-work long 0.8`,
  ),
  of(
    'carer',
    'aider un proche; aidant; temps partiel; télétravail',
    `
    relative ill-relative 1, carer 1, relative care-for !old-people 1, relative handicap-relative 1`,
  ),
  // Work and rights.
  of(
    'lost-job',
    'perdre son emploi; argent du chômage; demandeur d’emploi inscription; métiers qui recrutent; droit du travail; vos droits',
    `
    lost-job !benefits-end 0.9, left-with-nothing age-adult !no-taste !no-money 0.9, fired 0.9, fired boss 0.9, end-of-contract 0.9, lost-job nothing !benefits-end 0.9, end-of-contract boss 0.9`,
  ),
  of(
    'unfair-dismissal',
    'code du travail; prud’hommes; salarié et ses droits; perdre son emploi; vos droits; droit social',
    `
    fired unfair 1, fired ill 1, fired sick-leave 1, fired pregnant 1, fired trial 1, fired 0.6, go-to-court 1`,
  ),
  of(
    'closing',
    'licenciement économique; CSP; perdre son emploi; argent du chômage; demandeur d’emploi inscription; changer de métier',
    `
    firm-closing 1, mass-dismissal 1`,
  ),
  of(
    'own-closing',
    'fermer et recommencer; indépendant qui s’arrête; entreprise en difficulté; conseil en évolution professionnelle; changer de métier; bilan de compétences; fin de mois difficile',
    `
    shop-failing 1, has-shop shuts 1, sell-market shuts 1, sell-own shuts 0.95`,
  ),
  of(
    'benefits',
    'argent du chômage; RSA CAF; fin de mois difficile; demandeur d’emploi inscription; métiers qui recrutent; conseil en évolution professionnelle',
    `
    benefits-end 1, benefits !bored 0.8, sign-on 1`,
  ),
  of(
    'poor',
    'fin de mois difficile; budget dettes; RSA CAF APL; aide factures; prime d’activité',
    `
    debts 1, no-money bills 1, bills 0.8, no-money 0.5, no-money eat 1, hungry 1`,
  ),
  of('homeless', 'sans logement; hébergement urgence; logement; qui appeler; 16-25 ans logement', `homeless 1, housing 0.8, kicked-out 1`),
  of(
    'rights',
    'droit du travail; contrat de travail; code du travail; prud’hommes; vos droits; droit social; salaire',
    `
    unpaid work-time 1, unpaid !does-job 0.8, unpaid boss !does-job 1, off-the-books 1, payslip 0.9, contract wonder 0.9, contract sign 1, contract trick 1, allowed boss|work-time 0.9, boss forces 0.9, forces quit 1, boss forces quit 1, overtime 0.9, leave-days 0.9,
    real-contract 1, trial fired 1, contract 0.6, boss wonder 0.5, legal 0.8, schedule-change 0.8, minimum-wage 0.8`,
  ),
  of(
    'bullied',
    'harcèlement; discrimination; droit du travail; vos droits; code du travail; salarié et ses droits',
    `
    bullied boss|colleagues|work 1, bullied 0.9, boss nasty 1, discriminated 1, racism 1, colleagues nasty 1, boss insults 1, fed-up boss 0.5, boss pressure 0.8`,
  ),
  of('telework', 'télétravail; travail à distance; droit du travail; vos droits', `telework 1, from-home work 0.9, back-to-office 1`),
  of(
    'pregnant',
    'enceinte; grossesse; lire son contrat CDD; congé parental; vos droits; salarié et ses droits; droit du travail',
    `pregnant 1`,
  ),
  of(
    'hours',
    'temps partiel; garde d’enfants; plusieurs employeurs; télétravail',
    `
    part-time 1, part-time no-money 1, hours children 0.9, hours school 0.9, lone-parent hours 1, wednesday 0.6`,
  ),
  of(
    'childcare',
    'faire garder ses enfants; garde d’enfants; temps partiel; RSA CAF',
    `
    childcare 1, has-children lost|find-work|comeback 1, has-children work|want 0.8, at-home-child find-work|want|work 0.9, lone-parent find-work 1, lone-parent 0.7, at-home-parent childcare 1`,
  ),
  of('night', 'travailler la nuit; travail de nuit', `night work 0.9, night-job 1, night fed-up 1`),
]
