import type { Lexicon } from '../lexicon.ts'

/** More of what people say of work and papers, by language: notions, and ways of writing that are read as others. */
export const WORK_AND_PAPERS: Readonly<Record<string, Partial<Pick<Lexicon, 'spelt' | 'notions'>>>> = {
  fr: {
    spelt: 'pai = paie\nbac+3 bac+4 bac+5 bac+6 bac+8 = master',
    notions: {
      'wages-owed':
        'me paye plus, me paie plus, paie plus, paye plus, payent plus, paient plus, verse pas, verse plus, versé mon salaire, doit mon salaire, doit un salaire, doit des heures, doit deux mois, doit trois mois, refuse de payer, veut pas payer, salaire non payé',
      seated: 'assis, assise, position assise, sur une chaise',
      quiet: 'au calme, calme, tranquille, sans bruit, silence, silencieux, silencieuse, pas de bruit',
      'no-noise': 'sans bruit, silence, silencieux, silencieuse, pas de bruit',
      'papers-in-order':
        'papiers en règle, papiers sont en règle, =ai mes papiers, =ai les papiers, =ai des papiers, =ai un titre de séjour, =ai mon titre de séjour, =ai une carte de séjour, =ai ma carte de séjour, =ai le droit de travailler, =ai une autorisation de travail, =ai la nationalité',
    },
  },
  en: {
    notions: {
      'wages-owed':
        'owed wages, wages owed, owe me wages, owes wages, keeps my wages, keeping my wages, withheld my pay, wages unpaid, no wages',
      seated: 'sitting, seated, sitting down, sit down, sit',
      quiet: 'quiet, calm, peaceful, silent, no noise, without noise',
      'no-noise': 'no noise, without noise, silent, silence',
      'papers-in-order':
        'papers in order, =have my papers, =have papers, =have a work permit, =have my work permit, =have a residence permit, =have the right to work, =am allowed to work, =have a visa, =got my papers',
    },
  },
  es: {
    spelt: 'kiero kieres kiere kisiera = quiero\nsentado sentada sentados sentadas sentarme = asiento',
    notions: {
      seated: 'asiento',
      quiet: 'tranquilo, tranquila, sin ruido, silencio, silencioso, calma',
      'no-noise': 'sin ruido, silencio, silencioso',
      'papers-in-order':
        'papeles en regla, =tengo papeles, =tengo los papeles, =tengo mis papeles, =tengo permiso de trabajo, =tengo permiso de residencia, =tengo el permiso de residencia, =tengo la residencia, =puedo trabajar legalmente',
    },
  },
  it: {
    notions: {
      seated: 'seduto, seduta, da seduto, da seduta, sedersi',
      quiet: 'tranquillo, tranquilla, senza rumore, silenzio, silenzioso, calmo',
      'no-noise': 'senza rumore, silenzio, silenzioso',
      'papers-in-order':
        'documenti in regola, i documenti sono in regola, =ho i documenti, =ho il permesso di soggiorno, =ho un permesso di soggiorno, =ho il permesso di lavoro, =posso lavorare legalmente',
    },
  },
  pt: {
    spelt: 'sentado sentada sentados sentadas = assento',
    notions: {
      seated: 'assento, sentar, sentar-me',
      quiet: 'tranquilo, tranquila, sossegado, sossegada, sem barulho, silêncio, calmo, calma',
      'no-noise': 'sem barulho, sem ruído, silêncio',
      'papers-in-order':
        'papéis em ordem, papéis em dia, documentos em ordem, documentos em dia, =tenho papéis, =tenho os papéis, =tenho documentos, =tenho autorização de residência, =tenho autorização de trabalho, =tenho título de residência',
    },
  },
  de: {
    notions: {
      seated: 'sitzend, sitzende, sitzen, im sitzen, sitze',
      quiet: 'ruhig, ruhige, ruhigen, ruhiger, leise, ohne lärm, ruhe',
      'no-noise': 'ohne lärm, kein lärm, stille, leise',
      'papers-in-order':
        'papiere in ordnung, papiere sind in ordnung, =habe papiere, =habe meine papiere, =habe eine arbeitserlaubnis, =habe einen aufenthaltstitel, =habe eine aufenthaltserlaubnis, =habe die arbeitserlaubnis, =darf arbeiten, =darf hier arbeiten',
    },
  },
  uk: {
    notions: {
      seated: 'сидячи, сидяча, сидячу, сидіти',
      quiet: 'тихо, тиха, тиху, тихе, спокійна, спокійну, спокійно, без шуму, тиша, тиші',
      'no-noise': 'без шуму, тиша, тиші',
      'papers-in-order':
        'документи в порядку, документи є, =є документи, =маю документи, =є дозвіл на роботу, =маю дозвіл на роботу, =маю посвідку, =є посвідка, =маю тимчасовий захист, =є тимчасовий захист',
    },
  },
  ar: {
    // "سي في" is a CV, "في" alone is "in".
    spelt: 'في = في',
    notions: {
      seated: 'جالس, جالسة, جالسا, الجلوس',
      quiet: 'هادئ, هادئة, الهدوء, هدوء, بلا ضجيج, بدون ضجيج',
      'no-noise': 'بلا ضجيج, بدون ضجيج, بلا ضوضاء',
      'papers-in-order':
        'أوراقي قانونية, أوراق قانونية, =عندي أوراق, =عندي إقامة, =عندي الإقامة, =عندي رخصة عمل, =عندي تصريح عمل, =لدي إقامة, =لدي تصريح عمل, =لدي أوراق, أوراقي سليمة',
    },
  },
}
