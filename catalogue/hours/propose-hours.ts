import { fold } from '../text/fold.ts'

/** Days as the interface's languages begin their names, folded: whole, or as people shorten them. */
const DAYS: Readonly<Record<string, readonly string[]>> = {
  Mo: ['lun', 'monday', 'mon', 'montag', 'segunda', 'понеділ', 'пн', 'الاثنين', 'اثنين'],
  Tu: ['mar', 'tue', 'dienstag', 'die', 'terca', 'вівтор', 'вт', 'الثلاثاء', 'ثلاثاء'],
  We: ['mer', 'wed', 'mie', 'mittwoch', 'mit', 'quarta', 'серед', 'ср', 'الاربعاء', 'اربعاء'],
  Th: ['jeu', 'thu', 'jue', 'gio', 'donnerstag', 'don', 'quinta', 'четвер', 'чт', 'الخميس', 'خميس'],
  Fr: ['ven', 'fri', 'vie', 'fre', 'freitag', 'sexta', 'п’ятниц', 'пятниц', "п'ятниц", 'пт', 'الجمعه', 'جمعه'],
  Sa: ['sam', 'sat', 'sab', 'samstag', 'субот', 'сб', 'السبت', 'سبت'],
  Su: ['dim', 'sun', 'dom', 'sonntag', 'son', 'неділ', 'нд', 'الاحد', 'احد'],
}
const SHORT = 2

/** "Mo" for "lundi", "lundis", "lun." and "Monday"; nothing for a word that is no day. */
function dayOf(word: string): string | undefined {
  const isDay = (names: readonly string[]) => names.some(name => (name.length > SHORT ? word.startsWith(name) : word === name))
  return Object.entries(DAYS).find(([own, names]) => fold(own) === word || isDay(names.map(fold)))?.[0]
}

const TO = new Set(['-', '–', '—', 'a', 'au', 'to', 'till', 'until', 'bis', 'al', 'alle', 'ate', 'as', 'до', 'الى', 'jusqu', 'jusqua'])
const AND = new Set([',', '/', '&', ';', 'et', 'and', 'und', 'e', 'y', 'puis', 'і', 'та', 'و'])
const NOISE = new Set(
  'du de des le les l la from on the von dal dalle dalla del el los das de da feira feiras uhr ouvert open von з من h heures hours'.split(
    ' ',
  ),
)

/** "14h", "14 h 30", "14:30", "9.30", "17 Uhr". */
const TIME = /(\d{1,2})\s*(?::|h|\.|uhr)\s*([0-5]\d)?(?!\d)/g
const WORD = /@\d{4}|[\p{L}’']+|[-–—,/&;]/gu

/**
 * Opening hours that somebody wrote in words ("lundi 14h-17h30", "du lundi au vendredi de 9 h à 12 h"), in OpenStreetMap's syntax ("Mo 14:00-17:30"); a proposal for
 * a person to look at. Undefined where any word of it is not understood, or a time stands alone: a guess would send people to a closed door.
 */
export function proposeHours(text: string): string | undefined {
  const timed = fold(text).replace(TIME, (_, hour: string, minute = '00') => ` @${hour.padStart(2, '0')}${minute} `)
  const words = timed.match(WORD) ?? []
  // A figure that is no time, a sign that nobody knows: not understood.
  if (timed.replace(WORD, '').replace(/[\s.]/g, '') !== '') return undefined
  return readWords(words)
}

type Group = { days: string; times: string }
type Link = 'to' | 'and'

const linkOf = (word: string): Link | undefined => (TO.has(word) ? 'to' : AND.has(word) ? 'and' : undefined)

function readWords(words: readonly string[]): string | undefined {
  const groups: Group[] = []
  let link: Link | undefined
  for (const word of words) {
    const day = dayOf(word)
    const time = word.startsWith('@') ? `${word.slice(1, 3)}:${word.slice(3)}` : undefined
    const part = time ?? day
    if (part === undefined && linkOf(word) === undefined && !NOISE.has(word)) return undefined
    if (part === undefined) link = linkOf(word) ?? link
    else {
      addTo(groups, { key: day === undefined ? 'times' : 'days', part, link })
      link = undefined
    }
  }
  return groups.length > 0 && groups.every(isWhole) ? groups.map(({ days, times }) => `${days} ${times}`).join('; ') : undefined
}

/** A day after times begins another group. */
function addTo(groups: Group[], { key, part, link }: Readonly<{ key: keyof Group; part: string; link: Link | undefined }>): void {
  const last = groups.at(-1)
  const group = last === undefined || (key === 'days' && last.times !== '') ? { days: '', times: '' } : last
  if (group !== last) groups.push(group)
  const joined = group[key] === '' ? '' : link === 'to' ? '-' : ','
  group[key] += `${joined}${part}`
}

/** Days, and times in pairs. */
const isWhole = ({ days, times }: Group): boolean => days !== '' && times.split(',').every(span => /^\d\d:\d\d-\d\d:\d\d$/.test(span))
