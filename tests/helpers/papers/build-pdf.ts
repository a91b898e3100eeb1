import PDFDocument from 'pdfkit'

export type PdfPage = Readonly<{ heading?: string; text: string }>

/** Draws a PDF with one entry a page; an entry without words is a page with a drawing alone, as a scan has. */
export async function buildPdf(
  pages: readonly PdfPage[],
  { title, password, compress = true }: Readonly<{ title?: string; password?: string; compress?: boolean }> = {},
): Promise<Buffer> {
  const day = new Date('2026-01-01T00:00:00Z')
  const pdf = new PDFDocument({
    size: 'A5',
    autoFirstPage: false,
    compress,
    info: { ...(title !== undefined && { Title: title }), CreationDate: day, ModDate: day },
    ...(password !== undefined && { userPassword: password }),
  })
  const pieces: Buffer[] = []
  pdf.on('data', (piece: Buffer) => pieces.push(piece))
  const done = new Promise(resolve => pdf.on('end', resolve))
  for (const { heading, text } of pages) {
    pdf.addPage()
    pdf.rect(20, 20, 60, 8).fill('#333')
    if (heading !== undefined) pdf.font('Helvetica-Bold').fontSize(24).text(heading)
    if (text !== '') pdf.font('Helvetica').fontSize(12).text(text)
  }
  pdf.end()
  await done
  return Buffer.concat(pieces)
}
