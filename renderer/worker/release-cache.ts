import type { Table } from 'dexie'
import { Dexie } from 'dexie'

const PREFIX = 'catalogue-'

type KeptFile = Readonly<{ path: string; bytes: ArrayBuffer }>

/** Files of one release kept by the browser. Filled by release, never by what is searched; losing it loses nothing. */
export type ReleaseCache = Readonly<{
  get(path: string): Promise<ArrayBuffer | undefined>
  put(path: string, bytes: ArrayBuffer): Promise<void>
  remove(path: string): Promise<void>
}>

/**
 * Opens the database of a release, whose name it carries, and deletes those of other releases. For origins that persist only (the browser host):
 * never in a kiosk. Rejects where the browser refuses to keep anything.
 */
export async function openReleaseCache(release: string): Promise<ReleaseCache> {
  const own = PREFIX + release
  const databases = await Dexie.getDatabaseNames()
  await Promise.all(databases.filter(name => name.startsWith(PREFIX) && name !== own).map(name => Dexie.delete(name)))
  const database = new Dexie(own)
  database.version(1).stores({ files: 'path' })
  await database.open()
  const files: Table<KeptFile, string> = database.table('files')
  return {
    get: async path => (await files.get(path))?.bytes,
    put: async (path, bytes) => {
      await files.put({ path, bytes })
    },
    remove: path => files.delete(path),
  }
}
