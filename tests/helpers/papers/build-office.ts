import type { ZipPart } from '../intake/build-zip.ts'
import { buildZip } from '../intake/build-zip.ts'

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

/** A Word file of paragraphs; the first is a title. `parts` come beside. */
export function buildDocx(paragraphs: readonly string[], { title = '', parts = [] as readonly ZipPart[], body = '' } = {}): Buffer {
  const text = paragraphs
    .map((words, index) => `<w:p>${index === 0 ? '<w:pPr><w:pStyle w:val="Title"/></w:pPr>' : ''}<w:r><w:t>${words}</w:t></w:r></w:p>`)
    .join('')
  return buildZip([
    { name: '[Content_Types].xml', content: '<Types/>' },
    { name: 'word/document.xml', content: `<?xml version="1.0"?><w:document ${W}><w:body>${text}${body}</w:body></w:document>` },
    {
      name: 'docProps/core.xml',
      content: `<cp:coreProperties xmlns:dc="x" xmlns:cp="y"><dc:title>${title}</dc:title></cp:coreProperties>`,
    },
    ...parts,
  ])
}

/** An OpenDocument text of paragraphs; the first is a heading. */
export function buildOdt(paragraphs: readonly string[], { title = '', manifest = '<manifest/>', body = '' } = {}): Buffer {
  const text = paragraphs.map((words, index) => (index === 0 ? `<text:h>${words}</text:h>` : `<text:p>${words}</text:p>`)).join('')
  return buildZip([
    { name: 'mimetype', content: 'application/vnd.oasis.opendocument.text', stored: true },
    { name: 'content.xml', content: `<office:document-content xmlns:text="t" xmlns:office="o">${text}${body}</office:document-content>` },
    {
      name: 'meta.xml',
      content: `<office:document-meta xmlns:dc="d"><dc:title>${title}</dc:title><dc:language>fr-FR</dc:language></office:document-meta>`,
    },
    { name: 'META-INF/manifest.xml', content: manifest },
  ])
}

/** A book of chapters, listed in another order than they are read in. */
export function buildEpub(chapters: readonly string[], { title = '', parts = [] as readonly ZipPart[] } = {}): Buffer {
  const items = chapters.map(
    (_, index) => `<item id="c${index}" href="texte/chapitre%20${index}.xhtml" media-type="application/xhtml+xml"/>`,
  )
  const spine = chapters.map((_, index) => `<itemref idref="c${index}"/>`)
  return buildZip([
    { name: 'mimetype', content: 'application/epub+zip', stored: true },
    { name: 'META-INF/container.xml', content: '<container><rootfiles><rootfile full-path="OEBPS/livre.opf"/></rootfiles></container>' },
    {
      name: 'OEBPS/livre.opf',
      content: `<package xmlns:dc="d"><metadata><dc:title>${title}</dc:title><dc:language>fr</dc:language></metadata><manifest>${items.reverse().join('')}</manifest><spine>${spine.join('')}</spine></package>`,
    },
    ...chapters.map((html, index) => ({ name: `OEBPS/texte/chapitre ${index}.xhtml`, content: `<html><body>${html}</body></html>` })),
    ...parts,
  ])
}
