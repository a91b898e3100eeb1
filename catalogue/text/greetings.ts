import { chunksOf } from './chunks.ts'
import { fold } from './fold.ts'

/** How people greet a machine as they would a person, and thank it, in the eight languages. */
const GREETINGS: readonly string[] = `
  bonjour|bonjours|bjr|bonsoir|salut|slt|coucou|cc|allo|merci|s'il vous plaît|s'il te plaît|svp|stp|au revoir|bonne journée|madame|monsieur|mesdames|messieurs|à tous
  hello|hi|hey|good morning|good afternoon|good evening|thanks|thank you|please|goodbye|bye|sir|madam
  hola|buenos días|buenas tardes|buenas noches|buenas|gracias|por favor|adiós|señor|señora
  ciao|salve|buongiorno|buonasera|grazie|per favore|arrivederci|signore|signora
  olá|oi|bom dia|boa tarde|boa noite|obrigado|obrigada|por favor|adeus|senhor|senhora
  hallo|guten tag|guten morgen|guten abend|grüß gott|moin|servus|danke|bitte|auf wiedersehen|tschüss
  سلام|السلام عليكم|سلام عليكم|وعليكم السلام|مرحبا|مرحبًا|أهلا|أهلًا|أهلا وسهلا|صباح الخير|مساء الخير|شكرا|شكرًا|من فضلك|من فضلكم|مع السلامة|salam|salam aleykoum|salam alaykoum|choukran
  привіт|добрий день|доброго дня|добрий ранок|доброго ранку|добрий вечір|вітаю|здрастуйте|дякую|будь ласка|до побачення
`
  .split(/[|\n]/)
  .map(text => text.trim())
  .filter(text => text !== '')

const keyOf = (text: string): readonly string[] => chunksOf(text).map(fold)

/** The longest first. */
const READ: readonly (readonly string[])[] = GREETINGS.map(keyOf).toSorted((one, other) => other.length - one.length)

/** The places of the words that only greet or thank, among words folded one by one: "bonjour", "good morning". */
export function greetingPlaces(words: readonly string[]): ReadonlySet<number> {
  const places = new Set<number>()
  for (let place = 0; place < words.length; place++) {
    const found = READ.find(greeting => greeting.every((word, at) => words[place + at] === word))
    for (let at = 0; at < (found?.length ?? 0); at++) places.add(place + at)
  }
  return places
}

/** Whether somebody greets, and says nothing else. */
export function isGreeting(text: string): boolean {
  const words = keyOf(text.slice(0, 200))
  return words.length > 0 && greetingPlaces(words).size === words.length
}
