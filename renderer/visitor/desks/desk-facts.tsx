import { Accessibility, Backpack, DoorOpen, Languages, Phone } from 'lucide-react'
import type { Desk, Service } from '../../../catalogue/model/desk.ts'
import type { Words } from '../../words/create-words.ts'
import { useWords } from '../../words/words-context.tsx'
import { FactLine } from './parts/fact-line.tsx'
import type { Way } from './way/use-way.ts'

type Known = Pick<Desk | Service, 'access' | 'languages' | 'accessibility' | 'bring' | 'phone'>

/** What is said of access, in agreement with the way that is told beside it: what one comes to by stairs is free of steps by another way only, or not at all. */
function sayAccess({ accessibility }: Known, way: Way | undefined, words: Words): readonly string[] {
  return accessibility.flatMap(kind => {
    const without = kind === 'step-free' ? way?.withoutStairs : undefined
    if (without === 'none') return []
    return [words.say(without === undefined ? `accessibility.${kind}` : `accessibility.step-free.${without}`)]
  })
}

/** How to come (walking in first, R6), languages, accessibility, what to bring, telephone: the same lines for a desk and for a service elsewhere. */
export function DeskFacts({ about, way }: Readonly<{ about: Known; way?: Way | undefined }>) {
  const words = useWords()
  const access = about.access.toSorted((a, b) => Number(b === 'walk-in') - Number(a === 'walk-in'))
  const reached = sayAccess(about, way, words)
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
      {reached.length === 0 ? null : (
        <FactLine icon={Accessibility} name={words.say('desk.accessibility')}>
          {words.list(reached)}
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
