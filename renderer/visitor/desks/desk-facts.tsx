import { Accessibility, Backpack, DoorOpen, Languages, Phone } from 'lucide-react'
import type { Desk, Service } from '../../../catalogue/model/desk.ts'
import { useWords } from '../../words/words-context.tsx'
import { FactLine } from './parts/fact-line.tsx'

type Known = Pick<Desk | Service, 'access' | 'languages' | 'accessibility' | 'bring' | 'phone'>

/** How to come (walking in first, R6), languages, accessibility, what to bring, telephone: the same lines for a desk and for a service elsewhere. */
export function DeskFacts({ about }: Readonly<{ about: Known }>) {
  const words = useWords()
  const access = about.access.toSorted((a, b) => Number(b === 'walk-in') - Number(a === 'walk-in'))
  return (
    <dl className="fact-lines">
      <FactLine icon={DoorOpen} name={words.say('desk.access')}>
        {words.list(access.map(way => words.say(`access.${way}`)))}
      </FactLine>
      {about.languages.length === 0 ? null : (
        <FactLine icon={Languages} name={words.say('desk.languages')}>
          {words.list(about.languages.map(words.languageName))}
        </FactLine>
      )}
      {about.accessibility.length === 0 ? null : (
        <FactLine icon={Accessibility} name={words.say('desk.accessibility')}>
          {words.list(about.accessibility.map(kind => words.say(`accessibility.${kind}`)))}
        </FactLine>
      )}
      {about.bring === undefined ? null : (
        <FactLine icon={Backpack} name={words.say('desk.bring')}>
          {words.local(about.bring).text}
        </FactLine>
      )}
      {about.phone === undefined ? null : (
        <FactLine icon={Phone} name={words.say('desk.phone')}>
          <bdi dir="ltr" className="nb num">
            {about.phone}
          </bdi>
        </FactLine>
      )}
    </dl>
  )
}
