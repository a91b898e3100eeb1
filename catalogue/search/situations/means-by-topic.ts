import { FIRST_STEPS } from './first-steps.ts'

/** What many situations ask for, as catalogues in each language but French call it, the weightiest first. */
const CALLED = {
  cv: {
    en: 'CV; résumé',
    es: 'currículum',
    it: 'curriculum',
    pt: 'currículo',
    de: 'Lebenslauf; Bewerbung',
    ar: 'السيرة الذاتية',
    uk: 'резюме',
  },
  letter: {
    en: 'cover letter; CV',
    es: 'carta de motivación; currículum',
    it: 'lettera di motivazione; curriculum',
    pt: 'carta de motivação; currículo',
    de: 'Bewerbung; Anschreiben; Lebenslauf',
    ar: 'رسالة التحفيز; السيرة الذاتية',
    uk: 'мотиваційний лист; резюме',
  },
  interview: {
    en: 'job interview',
    es: 'entrevista de trabajo',
    it: 'colloquio di lavoro',
    pt: 'entrevista de emprego',
    de: 'Vorstellungsgespräch',
    ar: 'مقابلة العمل',
    uk: 'співбесіда',
  },
  home: {
    en: 'finding a home; housing',
    es: 'encontrar vivienda',
    it: 'trovare casa',
    pt: 'encontrar casa',
    de: 'Wohnung finden',
    ar: 'البحث عن سكن',
    uk: 'знайти житло',
  },
  illness: {
    en: 'illness disability work',
    es: 'enfermedad discapacidad trabajo',
    it: 'malattia disabilità lavoro',
    pt: 'doença deficiência trabalho',
    de: 'Krankheit Behinderung Arbeit',
    ar: 'المرض والإعاقة',
    uk: 'хвороба інвалідність',
  },
  licence: {
    en: 'driving foreign licence',
    es: 'conducir carné',
    it: 'guidare patente',
    pt: 'conduzir carta de condução',
    de: 'Auto fahren Führerschein',
    ar: 'القيادة رخصة',
    uk: 'водити права',
  },
  pay: {
    en: 'payslip income tax',
    es: 'nómina',
    it: 'busta paga',
    pt: 'recibo de vencimento',
    de: 'Lohnzettel',
    ar: 'قسيمة الراتب',
    uk: 'розрахунковий листок',
  },
  rights: {
    en: 'rights at work; contract',
    es: 'derechos en el trabajo; contrato',
    it: 'diritti al lavoro; contratto',
    pt: 'direitos no trabalho; contrato',
    de: 'Rechte bei der Arbeit; Vertrag',
    ar: 'حقوقكم في العمل; عقد',
    uk: 'права на роботі; договір',
  },
  training: {
    en: 'training for adults',
    es: 'formación para adultos',
    it: 'formazione per adulti',
    pt: 'formação para adultos',
    de: 'Weiterbildung; Ausbildung',
    ar: 'التدريب المهني للكبار',
    uk: 'навчання для дорослих',
  },
  pension: {
    en: 'pension; retirement',
    es: 'jubilación; pensión',
    it: 'pensione',
    pt: 'reforma; pensão',
    de: 'Rente; Minijob',
    ar: 'التقاعد',
    uk: 'пенсія',
  },
  business: {
    en: 'starting a small business',
    es: 'crear una pequeña empresa',
    it: 'piccola impresa',
    pt: 'criar uma empresa',
    de: 'kleine Firma gründen',
    ar: 'إنشاء مشروع',
    uk: 'відкрити справу',
  },
  steps: FIRST_STEPS,
  french: {
    en: 'learn French',
    es: 'aprender francés',
    it: 'imparare il francese',
    pt: 'aprender francês',
    de: 'Französisch lernen',
    ar: 'تعلم الفرنسية',
    uk: 'вивчити французьку',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>

type Topic = keyof typeof CALLED

/** Whoever is in these situations is helped by that, where a language has nothing closer (`means-elsewhere.ts`). */
const HELPED_BY: Readonly<Record<Topic, string>> = {
  cv: 'cv first-cv cv-gaps',
  letter: 'letter',
  interview: 'interview video-call',
  home: 'homeless apprentice-home leave-parents lodging',
  illness: 'disability body long-illness doctor-says-no made-ill burnout blind deaf',
  licence: 'no-car',
  pay: 'salary better-paid',
  rights: 'precarious few-hours closing leave-with-benefits insolvent hours',
  training: 'progress short-training evening-training right-to-training change no-diploma',
  pension: 'retiring poor-pension bored-retired senior pension',
  business: 'own-closing sell-what-one-makes project take-over',
  steps: 'odd-jobs find-boss student-job long-jobless no-place network',
  french: 'read-write cannot-read-letters',
}

const FOR_WORK: readonly Topic[] = ['cv', 'interview']

const topicOf = new Map(Object.entries(HELPED_BY).flatMap(([topic, ids]) => ids.split(' ').map(id => [id, topic as Topic] as const)))

/** Expressions that stand in a row, parted by ";". */
export const listed = (text: string): readonly string[] => text.split(';').map(part => part.trim())

/** What helps in a situation by its topic, by each language but French; nothing for one that has none. */
export function meansByTopic(id: string): Readonly<Record<string, readonly string[]>> {
  const topic = topicOf.get(id)
  return topic === undefined ? {} : Object.fromEntries(Object.entries(CALLED[topic]).map(([language, said]) => [language, listed(said)]))
}

/** What helps to find work beside the first steps, in one language: the first expression of each topic. */
export const forWork = (language: string): readonly string[] =>
  FOR_WORK.flatMap(topic => {
    const said: Readonly<Record<string, string>> = CALLED[topic]
    return listed(said[language] ?? '').slice(0, 1)
  })
