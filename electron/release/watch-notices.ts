import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { Notice } from '../../catalogue/model/desk.ts'
import { noticeSchema } from '../../catalogue/model/desk.ts'
import { installationFolders } from '../../catalogue/release/installation-folders.ts'

/** What reception says today ("closed this afternoon"). */
export type NoticeWatch = Readonly<{ now(): readonly Notice[]; close(): void }>

const EVERY_MS = 5_000

/**
 * Watches `notices.json` of the installation that the release folder belongs to. No file says nothing; one that cannot be read changes nothing,
 * because it may be half written by a hand.
 */
export async function watchNotices(releaseDir: string, changed: (notices: readonly Notice[]) => void): Promise<NoticeWatch> {
  const files = installationFolders(releaseDir).map(folder => join(folder, 'notices.json'))
  let text = await readFirst(files)
  let notices = parseNotices(text) ?? []
  const timer = setInterval(async () => {
    const now = await readFirst(files)
    const parsed = now === text ? undefined : parseNotices(now)
    if (parsed === undefined) return
    text = now
    notices = parsed
    changed(notices)
  }, EVERY_MS)
  return { now: () => notices, close: () => clearInterval(timer) }
}

async function readFirst(files: readonly string[]): Promise<string | undefined> {
  for (const file of files) {
    try {
      return await readFile(file, 'utf8')
    } catch (error) {
      if (!(error instanceof Error && 'code' in error)) throw error
    }
  }
  return undefined
}

function parseNotices(text: string | undefined): readonly Notice[] | undefined {
  if (text === undefined) return []
  try {
    const parsed = z.array(noticeSchema).safeParse(JSON.parse(text))
    return parsed.success ? parsed.data : undefined
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
