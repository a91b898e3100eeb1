import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

const MM_PER_POINT = 25.4 / 72

/** How many pages a PDF has, how large the first one is, and the title it carries. */
export async function lookAtPdf(
  bytes: Uint8Array,
): Promise<Readonly<{ pages: number; widthMm: number; heightMm: number; title: unknown }>> {
  const pdf = await getDocument({ data: new Uint8Array(bytes) }).promise
  const [left = 0, bottom = 0, right = 0, top = 0] = (await pdf.getPage(1)).view
  const { info } = await pdf.getMetadata()
  return {
    pages: pdf.numPages,
    widthMm: Math.round((right - left) * MM_PER_POINT),
    heightMm: Math.round((top - bottom) * MM_PER_POINT),
    title: 'Title' in info ? info.Title : undefined,
  }
}
