import { expect, test } from 'vitest'
import { sayFirstReason } from '../../../renderer/visitor/results/say-reason.ts'
import { createWords } from '../../../renderer/words/create-words.ts'
import { sampleCentre } from '../../helpers/sample-centre.ts'
import { withFolder } from '../../helpers/sample-release.ts'

const CONCEPT = { kind: 'concept', scheme: 'ROME', code: 'D1102', label: 'Boulanger' } as const

test('a concept that was inferred is never said of a document, one that its source states is', () =>
  withFolder(async folder => {
    const { centre } = await sampleCentre(folder)
    const say = (...reasons: Parameters<typeof sayFirstReason>[0]) =>
      sayFirstReason(reasons, createWords('fr', 'fr'), { centre, filters: {} })?.text
    expect(say(CONCEPT)).toContain('Boulanger')
    expect(say({ ...CONCEPT, inferred: true })).toBeUndefined()
    expect(say({ ...CONCEPT, inferred: true }, { kind: 'title', words: ['pain'] })).not.toContain('Boulanger')
  }))
