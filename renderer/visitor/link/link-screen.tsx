import { QrCode } from '../../ui/qr-code.tsx'
import { Say, useWords } from '../../words/words-context.tsx'
import { DocumentPlace, PlaceWithoutDocument } from '../document/document-place.tsx'
import { useDocument } from '../document/use-document.ts'
import { Page } from '../frame/page.tsx'
import { Place } from '../frame/place.tsx'
import type { ScreenAt } from '../state/screen.ts'
import { isCodeable, plainAddress, sayLeadsTo } from './say-link.ts'
import '../list/take/take.css'
import './link.css'

/** An address of a document as a code: never opened here; what the code holds, where it leads and by whose network are said beside it (R2). */
export function LinkScreen({ screen }: Readonly<{ screen: ScreenAt<'link'> }>) {
  const words = useWords()
  const loaded = useDocument(screen.number)
  const document = loaded.state === 'ready' ? loaded.document : undefined
  const link = document?.links[screen.index]
  const isMissing = loaded.state === 'missing' || (document !== undefined && (link === undefined || !isCodeable(link.url)))
  return (
    <>
      <Page title={words.say('link.title')}>
        {isMissing && (
          <p className="take-says">
            <Say k="document.missing" />
          </p>
        )}
        {link === undefined || isMissing ? null : <LinkCode link={link} />}
      </Page>
      <Place>{document === undefined ? <PlaceWithoutDocument /> : <DocumentPlace document={document} />}</Place>
    </>
  )
}

function LinkCode({ link }: Readonly<{ link: Readonly<{ url: string; label?: string | undefined }> }>) {
  const words = useWords()
  const where = sayLeadsTo(link, words)
  return (
    <div className="take-codes">
      <QrCode text={link.url} label={words.say('link.label', { where })} />
      <div className="take-how">
        <p className="take-says">{words.say('link.leads', { where })}</p>
        <p className="take-says">
          <Say k="link.holds" />
        </p>
        <p className="take-text link-address">
          <bdi dir="ltr">{plainAddress(link.url)}</bdi>
        </p>
        <p className="take-says">
          <Say k="link.how" />
        </p>
      </div>
    </div>
  )
}
