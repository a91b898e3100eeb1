import { PagedArea } from '../../ui/paged-area.tsx'
import { SectionTitle } from '../../ui/section-title.tsx'
import { Say, useWords } from '../../words/words-context.tsx'
import { NeedList } from './need-list.tsx'

/** Before the second letter: what to do, and the ways that need no typing. */
export function StartTyping() {
  const words = useWords()
  return (
    <div className="found-body">
      <p className="found-line">
        <Say k="search.start.how" />
      </p>
      <SectionTitle>
        <Say k="search.start.needs" />
      </SectionTitle>
      <PagedArea label={words.say('search.start.needs')}>
        <NeedList />
      </PagedArea>
    </div>
  )
}
