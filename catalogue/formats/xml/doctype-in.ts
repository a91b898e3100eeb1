/** True when a document type stands before the first element of an XML text; XML allows it nowhere else. */
export function doctypeIn(text: string): boolean {
  const open = text.replace(/<!--[\s\S]*?-->/g, '')
  const element = open.search(/<[A-Za-z_]/)
  return /<!DOCTYPE/i.test(element === -1 ? open : open.slice(0, element))
}
