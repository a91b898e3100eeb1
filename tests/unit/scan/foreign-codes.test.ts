import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writeListLine } from '../../../catalogue/model/list-line.ts'
import type { Stroke } from '../../../renderer/visitor/scan/read-strokes.ts'
import { DIGIT_ROWS } from '../../../renderer/visitor/scan/read-strokes.ts'
import { ScanReader, TEXT_GAP_MS } from '../../../renderer/visitor/scan/scan-reader.ts'

const strokes = (text: string): readonly Stroke[] => [...text].map(key => ({ key: key === '\n' ? 'Enter' : key, code: '' }))

/** What the page has in the end, and what is heard, of keys that come so many milliseconds apart. */
function hear(keys: readonly Stroke[], gapMs: number | readonly number[]) {
  const heard: string[] = []
  let page = ''
  const put = (typed: readonly Stroke[]) => {
    page += typed.map(({ key }) => (key === 'Enter' ? '\n' : key)).join('')
  }
  const takeBack = (leaked: boolean) => {
    if (leaked) page = page.slice(0, -1)
  }
  const reader = new ScanReader({
    typed: put,
    scanned: (numbers, leaked) => {
      takeBack(leaked)
      heard.push(`scanned ${numbers.join(' ')}`)
    },
    unread: (why, leaked) => {
      takeBack(leaked)
      heard.push(why)
    },
  })
  let at = 1000
  for (const [index, key] of keys.entries()) {
    at += typeof gapMs === 'number' ? gapMs : (gapMs[index % gapMs.length] ?? 0)
    if (!reader.key(key, at)) put([key])
  }
  reader.settle()
  return { heard, page }
}

const CODES = {
  JSON: '{"type":"loan","id":42}',
  'an address': 'https://www.exemple.fr/a?b=c',
  'a short address': 'http://a.fr',
  'a card of a person': 'BEGIN:VCARD\nVERSION:3.0\nN:Martin;Anne\nTEL:0601020304\nEND:VCARD\n',
  'the key of a network': 'WIFI:T:WPA;S:Centre;P:secret;;',
  'a book (EAN-13)': '9782070368228',
  'a thing (EAN-8)': '96385074',
  'a copy of a library': 'A0012345678',
  'two kilobytes of words': 'lorem ipsum dolor sit amet '.repeat(80),
  'lines of words': 'Une ligne\nUne autre ligne',
}

/** As AZERTY makes them of keys that were meant for QWERTY. */
const GARBLED = { JSON: '¨%type%M%loan%;%id%Mà"+', 'an address': 'httpsM!!zzz:exe,ple:fr!q' }

describe('P362: a code that is no list from here', () => {
  it.each(Object.entries(CODES))('is said to be none, and no key of it stays in a field: %s', (_what, text) => {
    for (const gapMs of [1, 5, 20]) {
      expect(hear(strokes(text), gapMs)).toEqual({ heard: ['foreign'], page: '' })
      expect(hear(strokes(`${text}\n`), gapMs)).toEqual({ heard: ['foreign'], page: '' })
    }
  })

  it.each(Object.entries(GARBLED))('is known whatever another layout makes of it: %s', (_what, text) => {
    expect(hear(strokes(`${text}\n`), 5)).toEqual({ heard: ['foreign'], page: '' })
  })

  it('is misread where it is as long as a list’s line, which is worth another try', () => {
    const line = writeListLine(['0000017', '0000025'])
    expect(hear(strokes(`${line.slice(0, -1)}${(Number(line.at(-1)) + 1) % 10}\n`), 5)).toEqual({ heard: ['misread'], page: '' })
  })

  it('is one, though the scanner stops for a moment once it is known to be one', () => {
    expect(hear(strokes(CODES['a card of a person']), [5, 5, 5, 5, 5, 5, 5, 5, 5, 70])).toEqual({ heard: ['foreign'], page: '' })
  })

  it('is followed by nothing else, however long it is', () => {
    expect(hear(strokes(CODES['two kilobytes of words'].repeat(4)), 2)).toEqual({ heard: ['foreign'], page: '' })
  })
})

describe('P362: a list that was taken as a text', () => {
  const text =
    'Ma liste, Cité des métiers\nPour retrouver un document :\n\nInfirmier / Infirmière\n0000017 · Santé · rayon B 1\n\nTitre\n0000025\n'

  it('opens by the numbers at the beginning of its lines', () => {
    for (const row of [DIGIT_ROWS['plain'], DIGIT_ROWS['azerty']]) {
      const typed = [...text].map(key => (/\d/.test(key) ? ([...(row ?? '')][Number(key)] ?? '') : key)).join('')
      expect(hear(strokes(typed), 3)).toEqual({ heard: ['scanned 0000017 0000025'], page: '' })
    }
  })
})

describe('P362: what a person writes is never taken for a code', () => {
  it('at any speed that hands have, whatever it is', () => {
    const keys = fc.array(fc.constantFrom(...'abcdefghijzéèàç&"(-{}:/@;! 0123456789\n'), { minLength: 1, maxLength: 60 })
    const gaps = fc.array(fc.integer({ min: TEXT_GAP_MS + 1, max: 400 }), { minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(keys, gaps, (typed, gapMs) => {
        const { heard, page } = hear(strokes(typed.join('')), gapMs)
        // Digits have a longer gap: seven of them at that speed are a scan.
        fc.pre(heard.length === 0 || !/[\déèàç&"(\-{}:/@;! ]{7}/.test(typed.join('')))
        expect({ heard, page }).toEqual({ heard: [], page: typed.join('') })
      }),
    )
  })

  it('with keys that hands roll over, up to seven at once', () => {
    const word = 'infirmière en crèche'
    // Rolled keys in sevens, then a breath.
    const gaps = [...word].map((_, index) => (index % 7 === 0 ? 90 : 8))
    expect(hear(strokes(word), gaps)).toEqual({ heard: [], page: word })
  })

  it.each([
    'devenir infirmière à 40 ans',
    'c’est quoi, un CAP ?',
    'où trouver un stage, s’il vous plaît ?',
    'how do I become a nurse at 40?',
    'Berufsausbildung zur Krankenpflegerin',
    'як стати медсестрою?',
    'كيف أصبح ممرضة؟',
    'je cherche une formation pour adultes près de chez moi, le soir ou le samedi\n',
  ])('nor at once, by what people speak or point with: %s', text => {
    expect(hear(strokes(text), 2)).toEqual({ heard: [], page: text })
  })
})
