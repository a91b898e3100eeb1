import { expect, test } from 'vitest'
import { cleanLine } from '../../../catalogue/formats/clean-text.ts'

test.each([
  ['\u001b[31mRouge\u001b[0m', 'Rouge'],
  ['\u001b[1;38;5;196mGras\u001b[K et clair', 'Gras et clair'],
  ['\u001b]0;fenêtre\u0007Un titre', 'Un titre'],
  ['\u001b]8;;http://x\u001b\\Un lien', 'Un lien'],
  ['Un \u001b seul', 'Un seul'],
  ['Les sigles [31m] et [2J', 'Les sigles [31m] et [2J'],
])('P603: no code of a terminal stays in a text, whole or in part: %j', (given, text) => {
  expect(cleanLine(given)).toBe(text)
})
