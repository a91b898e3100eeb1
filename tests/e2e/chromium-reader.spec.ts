import type { Page } from '@playwright/test'
import PDFDocument from 'pdfkit'
import { expectGood } from './harness/expect-good.ts'
import { expect, test } from './harness/kiosk-test.ts'
import { beginVisit, searchField } from './harness/visitor.ts'

/** A PDF that wants a password. */
async function lockedPdf(): Promise<Buffer> {
  const pdf = new PDFDocument({ userPassword: 'nobody here has it', ownerPassword: 'nor this' })
  pdf.text('locked')
  pdf.end()
  const parts: Buffer[] = []
  for await (const part of pdf) parts.push(part as Buffer)
  return Buffer.concat(parts)
}

async function readInstead(page: Page, body: Buffer): Promise<void> {
  await page.route('**/release/attachments/*', route => route.fulfill({ body, contentType: 'application/pdf' }), { times: 1 })
  await beginVisit(page)
  await searchField(page).fill('devenir infirmier')
  await page.locator('.hit-open', { hasText: 'Devenir infirmier ou infirmière à 40 ans' }).first().click()
  await page.getByRole('button', { name: /^Lire/ }).click()
}

for (const { what, body, said } of [
  {
    what: 'broken',
    body: async () => Buffer.from('%PDF-1.7 and then nothing of the kind'),
    said: 'Ce document ne peut pas être montré ici.',
  },
  { what: 'locked', body: lockedPdf, said: 'Ce document est fermé par un mot de passe' },
])
  test(`P93: a PDF that is ${what} says so plainly, where the paper one stands, and leads on`, async ({ kiosk }) => {
    const { page } = kiosk
    await readInstead(page, await body())
    const alert = page.getByRole('alert')
    await expect(alert).toContainText(said)
    await expect(alert).toContainText(/Sur papier\W+rayon B/)
    await expectGood(page)
    await alert.getByRole('button', { name: 'Revenir au document' }).click()
    await expect(page.getByRole('button', { name: /^Lire/ })).toBeVisible()
    expect(kiosk.complaints.take().filter(line => !line.includes('the document cannot be shown'))).toEqual([])
  })
