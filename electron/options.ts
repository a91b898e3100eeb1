import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Result } from '../catalogue/model/result.ts'
import { fail, ok } from '../catalogue/model/result.ts'
import { FREED_MEMORY_FEATURES } from './freed-memory.ts'

/** How large the kiosk stands on the screen: the whole of it, or a window of one size for development and tests. */
export type Stand = Readonly<{ is: 'full-screen' }> | Readonly<{ is: 'windowed'; width: number; height: number }>

export type Options = Readonly<{
  /** A release's folder, or a folder of releases with `current`; without it, this machine's own. */
  release: string | undefined
  /** Where Chromium keeps what belongs to the machine; nothing of a visit goes there. */
  profile: string | undefined
  stand: Stand
  /** Shows the demonstration centre to someone who tries the program: the one use that is allowed as root. */
  demonstration: boolean
}>

/**
 * Reads the program's own arguments. This is a list of what is allowed: any other argument, such as one of Chromium's debug switches, is an error.
 * The error names the argument that was refused.
 */
export function readOptions(args: readonly string[]): Result<Options, string> {
  const disguised = args.find(isDisguised)
  if (disguised !== undefined) return fail(`"${disguised}" is no argument of this program`)
  let values: {
    release?: string
    profile?: string
    windowed?: string
    demonstration?: boolean
    'no-sandbox'?: boolean
    'enable-features'?: string
  }
  try {
    values = parseArgs({
      args: [...args],
      strict: true,
      allowPositionals: false,
      options: {
        release: { type: 'string' },
        profile: { type: 'string' },
        windowed: { type: 'string' },
        demonstration: { type: 'boolean' },
        'no-sandbox': { type: 'boolean' },
        'enable-features': { type: 'string' },
      },
    }).values
  } catch (error) {
    return fail(error instanceof Error ? error.message : 'arguments that cannot be read')
  }
  if (values['no-sandbox'] === true && values.demonstration !== true) return fail('--no-sandbox goes with --demonstration only')
  const features = values['enable-features']
  if (features !== undefined && features !== FREED_MEMORY_FEATURES)
    return fail('--enable-features takes the one value of freed-memory.json')
  const stand = readStand(values.windowed)
  if (stand === undefined) return fail('--windowed takes WIDTHxHEIGHT, such as 1920x1080')
  return ok({ release: absolute(values.release), profile: absolute(values.profile), stand, demonstration: values.demonstration === true })
}

const absolute = (path: string | undefined): string | undefined => (path === undefined ? undefined : resolve(path))

/**
 * Chromium reads the command line a second time, and takes for a switch what begins like one once the spaces are gone, wherever it stands: also the value of an
 * option of ours. On Windows a slash begins a switch as well.
 */
const isDisguised = (argument: string): boolean =>
  argument.trim() !== argument || (process.platform === 'win32' && argument.startsWith('/')) || !/^(?:--[a-z]|[^-])/.test(argument)

function readStand(windowed: string | undefined): Stand | undefined {
  if (windowed === undefined) return { is: 'full-screen' }
  const size = /^([1-9]\d{2,3})x([1-9]\d{2,3})$/.exec(windowed)
  return size === null ? undefined : { is: 'windowed', width: Number(size[1]), height: Number(size[2]) }
}

/** The exit code of a start that was refused: EX_USAGE of sysexits.h. */
export const REFUSED_START = 64

/** Reads the arguments, or says on standard error what was refused and ends the program before Chromium has started. */
export function readOptionsOrExit(args: readonly string[]): Options {
  const options = readOptions(args)
  if (options.ok) return options.value
  process.stderr.write(`escale: ${options.error}\n`)
  process.exit(REFUSED_START)
}
