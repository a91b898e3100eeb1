import { posix } from 'node:path'
import type { Limits } from '../../model/limits.ts'
import type { SourceFile } from '../format.ts'
import { FileReadError } from '../format.ts'
import type { XmlHandler } from '../xml/read-xml.ts'
import { readXml, XmlStop } from '../xml/read-xml.ts'
import type { XmlEncoding } from '../xml/xml-encoding.ts'
import type { ZipArchive } from '../zip/open-zip.ts'

/** A workbook's file with its archive open. */
export type Package = Readonly<{ file: SourceFile; zip: ZipArchive; limits: Limits }>

/** What a part points to; `isOutside`: somewhere that is not in the file. */
export type Relation = Readonly<{ type: string; target: string; isOutside: boolean }>

/** An element's or attribute's name without its prefix: programs choose their own. */
export const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

/** What a part is read for. `taken`: what is ready since it was last asked. */
export type PartHandler<T> = Omit<XmlHandler<T>, 'fault'>

/** Reads one part of a package as a stream, giving what its handler has ready. Throws `FileReadError`, naming the part. */
export async function* walkPart<T>({ file, zip, limits }: Package, part: string, handler: PartHandler<T>): AsyncGenerator<T> {
  const fault = (reason: string) => {
    throw new XmlStop(`it is not well-formed (${reason})`)
  }
  const source: SourceFile = { ...file, stream: () => zip.stream(part) }
  try {
    yield* readXml(source, await encodingOf(source), limits, { ...handler, fault })
  } catch (error) {
    if (!(error instanceof XmlStop)) throw error
    throw unreadable(file, `its part ${part}: ${error.message}`)
  }
}

/** The programs write UTF-8, or UTF-16 with its mark, and nothing else. */
async function encodingOf(part: SourceFile): Promise<XmlEncoding> {
  for await (const [first, second] of part.stream()) {
    if (first === 0xff && second === 0xfe) return { kind: 'found', found: 'utf-16le' }
    return { kind: 'found', found: first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8' }
  }
  return { kind: 'found', found: 'utf-8' }
}

/** Reads a whole part for what `open` notes. */
export async function readPart(pack: Package, part: string, handler: Partial<Omit<PartHandler<never>, 'taken'>>): Promise<void> {
  const whole: PartHandler<never> = { open() {}, close() {}, text() {}, ...handler, taken: () => [] }
  for await (const _ of walkPart(pack, part, whole));
}

export const unreadable = (file: SourceFile, why: string): FileReadError =>
  new FileReadError({
    code: 'unreadable-file',
    severity: 'refused',
    file: file.name,
    message: `The file cannot be read: ${why}. Save it again in a spreadsheet program, or as CSV.`,
  })

/** What a part points to, by its ids; nothing for a part that points nowhere. Targets inside the file are names of its parts. */
export async function relationsOf(pack: Package, part: string): Promise<ReadonlyMap<string, Relation>> {
  const relations = new Map<string, Relation>()
  const rels = `${part === '' ? '' : `${posix.dirname(part)}/`}_rels/${posix.basename(part)}.rels`.replace(/^\.\//, '')
  if (!pack.zip.names.includes(rels)) return relations
  await readPart(pack, rels, {
    open(name, { Id, Type = '', Target = '', TargetMode }) {
      if (localName(name) !== 'Relationship' || Id === undefined) return
      const isOutside = TargetMode === 'External'
      const inside = Target.startsWith('/') ? Target.slice(1) : posix.join(posix.dirname(part), Target)
      relations.set(Id, { type: localName(Type.slice(Type.lastIndexOf('/') + 1)), target: isOutside ? Target : inside, isOutside })
    },
  })
  return relations
}
