const SOUNDS: readonly (readonly [letters: RegExp, sound: string])[] = [
  [/(.)\1+/g, '$1'],
  [/eaux?|aux?|ho/g, 'o'],
  [/ph/g, 'f'],
  [/qu?|ck|k/g, 'k'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/g(?=[eiy])e?/g, 'j'],
  [/ge(?=[aou])/g, 'j'],
  [/z/g, 's'],
  [/y/g, 'i'],
  [/ai|ei/g, 'e'],
  [/en|em|am/g, 'an'],
  [/h/g, ''],
  // What stands at the end is hardly heard: "frappé", "frapper", "frappée", "frappent" and "frap"; what is left is still a word.
  [/(?<=^.{3,})(?:ent|ant|er|es|ee|e|s|t|x|d|r)+$/g, ''],
]

/** About how a folded French word sounds, its ending left out: people who write by ear write the same sounds by other letters. */
export const soundOfFrench = (word: string): string => SOUNDS.reduce((sound, [letters, by]) => sound.replace(letters, by), word)
