import { join } from 'node:path'

/** Where the parts of a draft lie inside an installation's folder. */
export const draftFolder = (home: string) => {
  const folder = join(home, 'draft')
  return {
    folder,
    sources: join(folder, 'sources'),
    batches: join(folder, 'batches.json'),
    attachments: join(folder, 'attachments'),
    source: (id: string) => join(folder, 'sources', `${id}.jsonl`),
  } as const
}
