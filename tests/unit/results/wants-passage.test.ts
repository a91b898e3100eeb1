import { expect, test } from 'vitest'
import type { Reason } from '../../../catalogue/search/types.ts'
import { wantsPassage } from '../../../renderer/visitor/results/wants-passage.ts'

const inField = (kind: 'title' | 'subject' | 'summary' | 'text'): Reason => ({ kind, words: ['bourse'] })

test.each<readonly [boolean, readonly Reason[]]>([
  [true, [inField('text')]],
  [true, [inField('text'), { kind: 'completed', from: 'bour', to: 'bourse' }]],
  [true, [inField('text'), { kind: 'synonym', from: 'sous', to: 'bourse' }]],
  [false, [inField('title'), inField('text')]],
  [false, [inField('subject'), inField('text')]],
  [false, [inField('summary'), inField('text')]],
  [false, [inField('text'), { kind: 'concept', scheme: 'ROME', code: 'J1506', label: 'Infirmier' }]],
  [false, [{ kind: 'number' }]],
  [false, [{ kind: 'browse' }]],
  [false, []],
])('a passage is shown (%s) where nothing but the text tells why: %j', (wanted, reasons) => expect(wantsPassage(reasons)).toBe(wanted))
