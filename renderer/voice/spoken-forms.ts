import { withFrenchFirst } from '../../catalogue/text/date-format.ts'

/** A time of the day. */
export type Hour = Readonly<{ hours: number; minutes: number }>

/** How a language says what is written short. */
export type SpokenForms = Readonly<{
  /** `before`: what stands in the text before it. */
  hour(hour: Hour, before: string): string
  /** Between two times: "9:30 – 12:30". */
  until: string
  measure(unit: string, count: string): string
  /** What is said otherwise than written in dates. */
  dates(text: string): string
  /** Acronyms that could be said as a word and are not. */
  spelled: readonly string[]
}>

type Measures = Readonly<Record<'m' | 'km' | 'min', readonly [one: string, other: string]>>
const UNITS: Readonly<Record<string, keyof Measures>> = {
  m: 'm',
  м: 'm',
  م: 'm',
  km: 'km',
  км: 'km',
  كم: 'km',
  min: 'min',
  'min.': 'min',
  'Min.': 'min',
  хв: 'min',
}
const measures =
  (said: Measures): SpokenForms['measure'] =>
  (unit, count) => {
    const known = UNITS[unit]
    return known === undefined ? unit : said[known][count === '1' ? 0 : 1]
  }
const asWritten = (text: string): string => text

const HALF_DAY = 12

/** "6 pm", "9 30 am", "10 oh 5 am". */
function englishHour({ hours, minutes }: Hour): string {
  const half = hours % 24 < HALF_DAY ? 'am' : 'pm'
  const said = minutes === 0 ? '' : minutes < 10 ? ` oh ${minutes}` : ` ${minutes}`
  return `${hours % HALF_DAY || HALF_DAY}${said} ${half}`
}

const GERMAN_UNITS = [
  'ers',
  'zwei',
  'drit',
  'vier',
  'fünf',
  'sechs',
  'sieb',
  'ach',
  'neun',
  'zehn',
  'elf',
  'zwölf',
  'dreizehn',
  'vierzehn',
  'fünfzehn',
  'sechzehn',
  'siebzehn',
  'achtzehn',
  'neunzehn',
]
const GERMAN_ONES = ['', 'einund', 'zweiund', 'dreiund', 'vierund', 'fünfund', 'sechsund', 'siebenund', 'achtund', 'neunund']
const GERMAN_DAY =
  /(?<!\d)([1-9]|[12]\d|3[01])\. (?=(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)(?!\p{L}))/gu
/** Words after which an ordinal ends in n. */
const GERMAN_ON = /(?:^|[^\p{L}])(?:am|vom|bis|zum|ab|seit|dem|den) $/u

/** "19. Juli" is an ordinal, and its point ends no sentence. */
function germanDay(day: number): string {
  const unit = GERMAN_UNITS[day - 1]
  return unit === undefined ? `${GERMAN_ONES[day % 10] ?? ''}${day < 30 ? 'zwanzigs' : 'dreißigs'}te` : `${unit}te`
}

/** By language; a language that is not here is said as it is written. */
export const SPOKEN_FORMS: Readonly<Record<string, SpokenForms>> = {
  fr: {
    hour: ({ hours, minutes }) => `${hours} ${hours < 2 ? 'heure' : 'heures'}${minutes === 0 ? '' : ` ${minutes}`}`,
    until: 'à',
    measure: measures({ m: ['mètre', 'mètres'], km: ['kilomètre', 'kilomètres'], min: ['minute', 'minutes'] }),
    dates: withFrenchFirst,
    spelled: ['CAP'],
  },
  en: {
    hour: englishHour,
    until: 'to',
    measure: measures({ m: ['metre', 'metres'], km: ['kilometre', 'kilometres'], min: ['minute', 'minutes'] }),
    dates: asWritten,
    spelled: [],
  },
  es: {
    hour: ({ hours, minutes }) => (minutes === 0 ? `${hours} ${hours === 1 ? 'hora' : 'horas'}` : `${hours} y ${minutes}`),
    until: 'a',
    measure: measures({ m: ['metro', 'metros'], km: ['kilómetro', 'kilómetros'], min: ['minuto', 'minutos'] }),
    dates: asWritten,
    spelled: [],
  },
  it: {
    hour: ({ hours, minutes }) => `ore ${hours}${minutes === 0 ? '' : ` e ${minutes}`}`,
    until: 'alle',
    measure: measures({ m: ['metro', 'metri'], km: ['chilometro', 'chilometri'], min: ['minuto', 'minuti'] }),
    dates: asWritten,
    spelled: [],
  },
  pt: {
    hour: ({ hours, minutes }) => `${hours} ${hours === 1 ? 'hora' : 'horas'}${minutes === 0 ? '' : ` e ${minutes}`}`,
    until: 'às',
    measure: measures({ m: ['metro', 'metros'], km: ['quilómetro', 'quilómetros'], min: ['minuto', 'minutos'] }),
    dates: asWritten,
    spelled: [],
  },
  de: {
    hour: ({ hours, minutes }) => `${hours} Uhr${minutes === 0 ? '' : ` ${minutes}`}`,
    until: 'bis',
    measure: measures({ m: ['Meter', 'Meter'], km: ['Kilometer', 'Kilometer'], min: ['Minute', 'Minuten'] }),
    dates: text =>
      text.replace(
        GERMAN_DAY,
        (_day, day: string, at: number, whole: string) => `${germanDay(Number(day))}${GERMAN_ON.test(whole.slice(0, at)) ? 'n' : 'r'} `,
      ),
    spelled: [],
  },
  ar: {
    hour: ({ hours, minutes }, before) =>
      `${/الساعة\s*$/u.test(before) ? '' : 'الساعة '}${hours}${minutes === 0 ? '' : ` و ${minutes} دقيقة`}`,
    until: 'إلى',
    measure: measures({ m: ['متر', 'متر'], km: ['كيلومتر', 'كيلومتر'], min: ['دقيقة', 'دقيقة'] }),
    dates: asWritten,
    spelled: [],
  },
  uk: {
    // As it is written: "вісімнадцять нуль нуль" is how one says it.
    hour: ({ hours, minutes }) => `${hours}:${String(minutes).padStart(2, '0')}`,
    until: 'до',
    measure: measures({ m: ['метр', 'метрів'], km: ['кілометр', 'кілометрів'], min: ['хвилина', 'хвилин'] }),
    dates: asWritten,
    spelled: [],
  },
}
