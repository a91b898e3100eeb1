import type { take as source } from '../fr/take.ts'

export const take: Readonly<Record<keyof typeof source, string>> = {
  'take.open': 'Take the list on my phone',
  'take.title': 'My list on my phone',
  'take.holds': 'The code holds only the text below: titles, numbers, places, opening hours.',
  'take.nothing': 'Nothing about you. No link, no network.',
  'take.many': 'The list is long: it takes {count, plural, one {# code} other {# codes}}.',
  'take.make': 'Show the code',
  'take.how': 'Point your phone’s camera at the code. The text appears: copy it, or keep a photo of the code.',
  'take.how.again': 'Keep a photo of this code. A code reader at reception or at a kiosk reads it and opens the list again.',
  'take.part': 'Part {at} of {of}',
  'take.label': 'Code to photograph, your list as text. {part}',
  'take.again': 'To open the list again at the kiosk:',
  'take.hours': '{days}: {hours}',
  'take.missing': 'This document is no longer here. Reception can help you.',
}
