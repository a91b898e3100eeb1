import { forWork, listed, meansByTopic } from './means-by-topic.ts'

/** What helps in situations, as catalogues in a language call it: one situation a line, `id | expressions`, the weightiest first. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  en: `
    work-now | working in France first steps
    first-job | working in France first steps
    rights | rights at work; contract; payslip; wages
    unfair-dismissal | rights at work; contract
    lost-job | rights at work; working in France first steps
    bullied | rights at work; harassment discrimination
    pregnant | rights at work
    train | training; course
    fund | training; course; funding
    university | studying in France; university
    after-school | studying in France; university
    start-money | starting a small business
    own-closing | self-employed business
    old-people | care for older people; nurse health care
    care | nurse; health care hospital
    cooking | cook; restaurant kitchen
  `,
  es: `
    work-now | trabajar en Francia primeros pasos
    first-job | trabajar en Francia primeros pasos
    french | aprender francés; clases de francés
    foreign-diploma | título extranjero; homologación
    vae | título extranjero; experiencia
    rights | derechos en el trabajo; contrato; nómina
    unfair-dismissal | derechos en el trabajo; despido
    lost-job | derechos en el trabajo; despido
    bullied | derechos en el trabajo; acoso
    pregnant | derechos en el trabajo
    train | formación para adultos; curso
    fund | formación quién paga; formación; financiación
    apprentice | aprendizaje formación
    adult-apprentice | aprendizaje formación
    change | formación para adultos
    start | crear una pequeña empresa; autónomo; negocio
    start-money | crear una pequeña empresa
    take-over | crear una pequeña empresa; negocio
    old-people | cuidar a personas mayores; ayuda a domicilio
    bread | panadero; panadería
    pastry | pastelería
  `,
  it: `
    work-now | lavorare in Francia primi passi
    first-job | lavorare in Francia primi passi
    french | imparare il francese; corsi di francese
    foreign-diploma | titolo di studio riconoscere; diploma straniero
    vae | titolo di studio; esperienza
    rights | diritti al lavoro; contratto; busta paga
    unfair-dismissal | diritti al lavoro; licenziamento
    lost-job | diritti al lavoro; licenziamento
    bullied | diritti al lavoro; molestie
    pregnant | diritti al lavoro
    train | formazione per adulti; corso
    fund | formazione; finanziamento
    apprentice | apprendistato
    adult-apprentice | apprendistato; formazione per adulti
    change | formazione per adulti
    start | piccola impresa; lavoro autonomo
    start-money | piccola impresa
    take-over | piccola impresa
    cooking | lavorare in cucina; cuoco
    serving | ristorante; stagione
    summer | stagione lavoro
  `,
  pt: `
    work-now | trabalhar em França primeiros passos
    first-job | trabalhar em França primeiros passos
    french | aprender francês; aulas de francês
    foreign-diploma | diploma estrangeiro; equivalência
    vae | diploma; experiência
    rights | direitos no trabalho; contrato; recibo de vencimento
    unfair-dismissal | direitos no trabalho; despedimento
    lost-job | direitos no trabalho; despedimento
    bullied | direitos no trabalho; assédio
    pregnant | direitos no trabalho
    train | formação para adultos; curso
    fund | formação quem paga; financiamento
    apprentice | aprendizagem
    adult-apprentice | aprendizagem; formação para adultos
    change | formação para adultos
    start | criar uma empresa; independente
    start-money | criar uma empresa
    take-over | criar uma empresa
    building | pedreiro; obras construção
    pension | reforma; pensão
    senior | reforma
  `,
  de: `
    work-now | arbeiten in Frankreich
    first-job | arbeiten in Frankreich
    french | Französisch lernen; Kurs Sprache
    foreign-diploma | ausländischer Abschluss; Anerkennung
    vae | Abschluss Erfahrung
    rights | Rechte bei der Arbeit; Vertrag; Lohnzettel
    unfair-dismissal | Rechte bei der Arbeit; Kündigung
    lost-job | Rechte bei der Arbeit; Kündigung
    bullied | Rechte bei der Arbeit; Mobbing
    pregnant | Rechte bei der Arbeit
    apprentice | Ausbildung; Lehre Betrieb
    adult-apprentice | Ausbildung; Lehre
    train | Ausbildung
    start | kleine Firma gründen; selbstständig
    start-money | kleine Firma gründen
    take-over | kleine Firma; Unternehmen
    pension | Rente; Minijob
    senior | Rente
  `,
  ar: `
    work-now | العمل في فرنسا الخطوات الأولى
    first-job | العمل في فرنسا الخطوات الأولى
    rights | حقوقكم في العمل; عقد; الراتب
    unfair-dismissal | حقوقكم في العمل; فصل
    lost-job | حقوقكم في العمل; فصل
    bullied | حقوقكم في العمل; تحرش
    pregnant | حقوقكم في العمل
    train | التدريب المهني; دورة
    fund | التدريب من يدفع; تمويل
    no-diploma | التدريب المهني
    apprentice | تدريب مهنة
    adult-apprentice | تدريب مهنة
    change | التدريب المهني للكبار
    start | إنشاء مشروع; عمل حر
    start-money | إنشاء مشروع
    take-over | إنشاء مشروع
    care | ممرض; تمريض مستشفى
    old-people | تمريض صحة
  `,
  uk: `
    work-now | робота у Франції перші кроки
    first-job | робота у Франції перші кроки
    rights | права на роботі; договір; зарплата
    unfair-dismissal | права на роботі; звільнення
    lost-job | права на роботі; звільнення
    bullied | права на роботі; цькування
    pregnant | права на роботі
    train | навчання для дорослих; курси
    fund | навчання хто платить; фінансування
    no-diploma | навчання для дорослих
    apprentice | навчання професія
    adult-apprentice | навчання для дорослих
    change | навчання для дорослих
    start | відкрити справу; підприємство бізнес
    start-money | відкрити справу
    take-over | справа підприємство
    childcare | діти і робота; ясла
    hours | діти і робота
    old-people | догляд літні люди; допомога вдома
    care | догляд допомога вдома
  `,
}

/** Whose first steps are followed by what else helps to find work. */
const LOOKING_FOR_WORK = new Set(['work-now', 'first-job'])

const LINES: readonly (readonly [id: string, language: string, means: readonly string[]])[] = Object.entries(ELSEWHERE).flatMap(
  ([language, text]) =>
    text
      .trim()
      .split('\n')
      .map(line => {
        const [id = '', means = ''] = line.split(' | ')
        return [id.trim(), language, listed(means)] as const
      }),
)

/** What helps in a situation, by each language but French. */
export function meansElsewhere(id: string): Readonly<Record<string, readonly string[]>> {
  const closer = LINES.flatMap(([known, language, means]) => {
    if (known !== id) return []
    return [[language, LOOKING_FOR_WORK.has(id) ? [...means, ...forWork(language)] : means] as const]
  })
  return { ...meansByTopic(id), ...Object.fromEntries(closer) }
}
