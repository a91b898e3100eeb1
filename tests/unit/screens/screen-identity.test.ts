import { expect, test } from 'vitest'
import { screenIdentity } from '../../../renderer/visitor/frame/use-screen-focus.ts'

test('the subjects of the charter and each subject are screens of their own: the focus moves, and pages begin anew', () => {
  const subjects = screenIdentity({ at: 'charter' })
  const [free, people] = (['free', 'people'] as const).map(group => screenIdentity({ at: 'charter', group }))
  expect(new Set([subjects, free, people]).size).toBe(3)
})
