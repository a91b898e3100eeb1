import { NO_LETTER } from '../../../catalogue/search/title-letter.ts'
import { useWords } from '../../words/words-context.tsx'
import { useKiosk } from '../state/kiosk-context.ts'
import type { Opened } from '../state/screen.ts'

/** What the open list is: "Métiers : C", "B Santé, social", "Nouveau ici". */
export function useListName(opened: Opened | undefined): string {
  const words = useWords()
  const { places } = useKiosk().bundle.plan
  switch (opened?.list) {
    case 'jobs':
      return opened.letter === NO_LETTER ? words.say('browse.jobs') : words.say('browse.jobs.letter', { letter: opened.letter })
    case 'shelves': {
      const place = places.find(({ id }) => id === opened.place)
      const label = place === undefined ? [] : [words.local(place.label).text]
      return [...(place?.sign === undefined ? [] : [place.sign]), ...label].join(' · ')
    }
    case 'take':
      return words.say('browse.take')
    default:
      return words.say('browse.new')
  }
}
