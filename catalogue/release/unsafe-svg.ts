/** What a plan's drawing may not hold: it is shown to strangers, so it only draws. */
const REFUSED: readonly Readonly<{ what: string; pattern: RegExp }>[] = [
  { what: 'a script', pattern: /<\s*(?:[\w-]+:)?script\b/i },
  { what: 'foreign content', pattern: /<\s*(?:[\w-]+:)?(?:foreignObject|iframe|object|embed|audio|video)\b/i },
  { what: 'an event handler', pattern: /[\s"'/]on[a-z]+\s*=/i },
  { what: 'a document type or an entity', pattern: /<!\s*(?:DOCTYPE|ENTITY)/i },
  { what: 'a link or an image from elsewhere', pattern: /(?:href|src)\s*=\s*["']?\s*(?!["'#\s]|data:image\/(?:png|jpeg|webp);)[^\s]/i },
  { what: 'a style from elsewhere', pattern: /@import|url\(\s*["']?\s*(?!["'#\s])[^\s)]/i },
]

/** Names the parts of an SVG that may not be shown; an empty list for a drawing that only draws. */
export const unsafeSvgParts = (svg: string): readonly string[] =>
  /<svg[\s/>]/i.test(svg) ? REFUSED.filter(({ pattern }) => pattern.test(svg)).map(({ what }) => what) : ['no <svg> element']
