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

  'reopen.open': 'Find again by number',
  'reopen.title': 'Find again by number',
  'reopen.how': 'Type the 7 digits of a document. If there is a code reader, hold the code of your list to it.',
  'reopen.field': '7-digit number',
  'reopen.erase': 'Erase one digit',
  'reopen.wrong': 'There is a mistake in this number. Check the 7 digits.',
  'reopen.unknown': 'No document here has this number. Reception can help you.',
  'reopen.silent': 'The search does not answer. Reception can help you.',
  'reopen.added': 'Added to your list:',
  'reopen.unread': 'The code was not read well. Hold it to the reader once more, or type the numbers.',
  'reopen.see': 'See my list: {count, plural, one {# document} other {# documents}}',
}
