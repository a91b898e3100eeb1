const DEVICES = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i

/** Why an archive's part has a name that leads out of the folder it is packed in; undefined for one that stays. What makes such an archive is no office program. */
export function climbingName(name: string): string | undefined {
  const plain = name.replaceAll('\\', '/')
  if (plain.startsWith('/')) return 'a path from the root of the disk'
  if (/^[a-z]:/i.test(plain)) return 'a drive’s letter'
  return plain.split('/').includes('..') ? 'a way out of its folder (..)' : undefined
}

/** Why an archive's part has a name that no folder could take safely on every system; undefined for a good one. A folder's name ends with `/`. */
export function unsafeName(name: string): string | undefined {
  if (/[\p{Cc}\u202a-\u202e\u2066-\u2069\ufffd]/u.test(name)) return 'characters that no name holds'
  if (name.includes('\\')) return 'a backslash'
  const parts = name.replace(/\/$/, '').split('/')
  if (parts.includes('.')) return 'a step that goes nowhere (.)'
  if (parts.includes('')) return 'an empty part'
  if (parts.some(part => DEVICES.test(part))) return 'the name of a device'
  return parts.some(part => /[. ]$/.test(part)) ? 'a part that ends with a dot or a space' : undefined
}

/** A name as the least careful disk compares it: without case, and in one Unicode form. */
export const sameOnDisk = (name: string): string => name.normalize('NFC').toLowerCase().normalize('NFC').replace(/\/$/, '')
