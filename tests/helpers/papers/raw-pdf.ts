/** Writes a PDF from its objects as they stand, numbered from 1; the first is the catalogue. Its table of places is right whatever the objects say. */
export function rawPdf(objects: readonly string[]): Buffer {
  let text = '%PDF-1.7\n'
  const places: number[] = []
  for (const [index, object] of objects.entries()) {
    places.push(text.length)
    text += `${index + 1} 0 obj\n${object}\nendobj\n`
  }
  const table = text.length
  const rows = places.map(place => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`
  return Buffer.from(text, 'latin1')
}

/** One page that says these words in Helvetica, as the objects 2 and up; `catalog` and `pages` add to the first two. */
export function onePage(words: string, { catalog = '', pages = '/Kids [3 0 R] /Count 1' } = {}): readonly string[] {
  const content = `BT /F1 12 Tf 40 700 Td (${words}) Tj ET`
  return [
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    `<< /Type /Pages ${pages} >>`,
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 800] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]
}
