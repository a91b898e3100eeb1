import type { CharterKey } from './words/fr.ts'

export type CharterGroup = 'free' | 'fair' | 'people' | 'everyone' | 'true' | 'here'

/** The rules by subject, so that one reads a few at a time; each rule stands in one of them. */
export const CHARTER_GROUPS: readonly Readonly<{ id: CharterGroup; rules: readonly string[] }>[] = [
  { id: 'free', rules: ['R1', 'R2', 'R14', 'R18', 'R22', 'R23', 'R24'] },
  { id: 'fair', rules: ['R3', 'R4'] },
  { id: 'people', rules: ['R6', 'R7', 'R8', 'R11', 'R13'] },
  { id: 'everyone', rules: ['R9', 'R10', 'R19', 'R21', 'R26'] },
  { id: 'true', rules: ['R5', 'R12', 'R15', 'R17', 'R20', 'R25'] },
  { id: 'here', rules: ['R27', 'R16'] },
]

type RuleKeys = Readonly<{ title: CharterKey; kiosk: CharterKey }>

/** The keys of a rule's words, in the order of the charter. */
export const RULE_KEYS: Readonly<Record<string, RuleKeys>> = {
  R1: { title: 'charter.r1.title', kiosk: 'charter.r1.kiosk' },
  R2: { title: 'charter.r2.title', kiosk: 'charter.r2.kiosk' },
  R3: { title: 'charter.r3.title', kiosk: 'charter.r3.kiosk' },
  R4: { title: 'charter.r4.title', kiosk: 'charter.r4.kiosk' },
  R5: { title: 'charter.r5.title', kiosk: 'charter.r5.kiosk' },
  R6: { title: 'charter.r6.title', kiosk: 'charter.r6.kiosk' },
  R7: { title: 'charter.r7.title', kiosk: 'charter.r7.kiosk' },
  R8: { title: 'charter.r8.title', kiosk: 'charter.r8.kiosk' },
  R9: { title: 'charter.r9.title', kiosk: 'charter.r9.kiosk' },
  R10: { title: 'charter.r10.title', kiosk: 'charter.r10.kiosk' },
  R11: { title: 'charter.r11.title', kiosk: 'charter.r11.kiosk' },
  R12: { title: 'charter.r12.title', kiosk: 'charter.r12.kiosk' },
  R13: { title: 'charter.r13.title', kiosk: 'charter.r13.kiosk' },
  R14: { title: 'charter.r14.title', kiosk: 'charter.r14.kiosk' },
  R15: { title: 'charter.r15.title', kiosk: 'charter.r15.kiosk' },
  R16: { title: 'charter.r16.title', kiosk: 'charter.r16.kiosk' },
  R17: { title: 'charter.r17.title', kiosk: 'charter.r17.kiosk' },
  R18: { title: 'charter.r18.title', kiosk: 'charter.r18.kiosk' },
  R19: { title: 'charter.r19.title', kiosk: 'charter.r19.kiosk' },
  R20: { title: 'charter.r20.title', kiosk: 'charter.r20.kiosk' },
  R21: { title: 'charter.r21.title', kiosk: 'charter.r21.kiosk' },
  R22: { title: 'charter.r22.title', kiosk: 'charter.r22.kiosk' },
  R23: { title: 'charter.r23.title', kiosk: 'charter.r23.kiosk' },
  R24: { title: 'charter.r24.title', kiosk: 'charter.r24.kiosk' },
  R25: { title: 'charter.r25.title', kiosk: 'charter.r25.kiosk' },
  R26: { title: 'charter.r26.title', kiosk: 'charter.r26.kiosk' },
  R27: { title: 'charter.r27.title', kiosk: 'charter.r27.kiosk' },
}
