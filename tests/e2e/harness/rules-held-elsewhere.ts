/** The rules of the house that no screen can show, each with the tests that hold it. All others are journeys in `tests/e2e/rules-*.spec.ts`. */
export const RULES_HELD_ELSEWHERE: Readonly<Record<string, readonly string[]>> = {
  // That ranking never sees who publishes: only a catalogue whose every name was changed can tell.
  R4: ['tests/property/search/blind.test.ts', 'tests/property/search/lists.test.ts'],
  // That a centre is made of files: another centre, without a line of code.
  R16: ['tests/unit/release/centre-folder.test.ts', 'tests/unit/check/check-centre.test.ts'],
  // That names stay out of what is published.
  R28: ['tests/unit/check/check-centre.test.ts'],
}
