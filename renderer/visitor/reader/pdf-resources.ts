/** The files beside pdf.js that some documents need: character maps of Asian fonts, stand-ins for fonts that a document does not carry. */
const files: Readonly<Record<string, string>> = {
  ...import.meta.glob<string>('../../../node_modules/pdfjs-dist/cmaps/*.bcmap', { eager: true, query: '?url', import: 'default' }),
  ...import.meta.glob<string>('../../../node_modules/pdfjs-dist/standard_fonts/*.{pfb,ttf}', {
    eager: true,
    query: '?url',
    import: 'default',
  }),
}

const urls = new Map(Object.entries(files).map(([path, url]) => [path.slice(path.lastIndexOf('/') + 1), url]))

/** The bytes of such a file, from this page's own origin. Throws for a name that pdf.js does not bring: it then does without. */
async function fetchResource(name: string): Promise<Uint8Array> {
  const url = urls.get(name)
  if (url === undefined) throw new RangeError(`pdf.js brings no file ${name}`)
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${name}: ${response.status}`)
  return new Uint8Array(await response.arrayBuffer())
}

/** What pdf.js asks for character maps. */
export class OwnCMaps {
  async fetch({ name }: Readonly<{ name: string }>) {
    return { cMapData: await fetchResource(`${name}.bcmap`), isCompressed: true }
  }
}

/** What pdf.js asks for fonts. */
export class OwnFonts {
  fetch({ filename }: Readonly<{ filename: string }>): Promise<Uint8Array> {
    return fetchResource(filename)
  }
}
