import type { Centre } from '../../catalogue/model/centre.ts'
import { Local, useWords } from '../words/words-context.tsx'

/** The town, unless the centre's name says it already. */
export function useTown(centre: Centre): string | undefined {
  const words = useWords()
  return words.local(centre.name).text.includes(centre.town) ? undefined : centre.town
}

/** The centre's name, its town beside it where the name does not hold it. */
export function CentreName({ centre }: Readonly<{ centre: Centre }>) {
  const town = useTown(centre)
  return (
    <>
      <b>
        <Local text={centre.name} />
      </b>
      {town !== undefined && <> {town}</>}
    </>
  )
}
