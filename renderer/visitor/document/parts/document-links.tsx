import { QrCode } from 'lucide-react'
import type { ReleaseDocument } from '../../../../catalogue/model/document.ts'
import { Button } from '../../../ui/button.tsx'
import { SectionTitle } from '../../../ui/section-title.tsx'
import { Say, useWords } from '../../../words/words-context.tsx'
import { honestLabel, isCodeable, plainAddress } from '../../link/say-link.ts'
import { useVisit } from '../../state/visit-context.ts'

/** The addresses a document names: written out to be copied, and as a code for a telephone; what the code will hold is said on its button (R2). Never opened here. */
export function DocumentLinks({ document: { links, number } }: Readonly<{ document: ReleaseDocument }>) {
  const words = useWords()
  const { go } = useVisit()
  if (links.length === 0) return null
  return (
    <section className="doc-section">
      <SectionTitle>
        <Say k="link.section" />
      </SectionTitle>
      <ul className="doc-links">
        {links
          .map((link, index) => ({ url: link.url, label: honestLabel(link), index }))
          .map(({ url, label, index }) => (
            <li key={url}>
              <p>
                {label !== plainAddress(url) && <span className="soft">{label ?? words.say('document.address')} </span>}
                <bdi className="doc-address" dir="ltr">
                  {plainAddress(url)}
                </bdi>
              </p>
              {isCodeable(url) && (
                <Button icon={QrCode} onPress={() => go({ at: 'link', number, index })}>
                  <Say k="link.open" />
                  <small>
                    <Say k="link.open.holds" />
                  </small>
                </Button>
              )}
            </li>
          ))}
      </ul>
    </section>
  )
}
