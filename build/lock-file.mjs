// Refuses a lock file from which `npm ci` cannot install: a package it names, optional ones of other platforms included, must stand in it.
// npm leaves out, without a word, optional packages that the registry did not have on the day; `npm ci` then refuses the whole file.
import { readFileSync } from 'node:fs'
import { ROOT } from './lib-run.mjs'

/** @typedef {{ dependencies?: Record<string, string>, optionalDependencies?: Record<string, string> }} LockEntry */
/** @type {{ packages: Record<string, LockEntry> }} */
const lock = JSON.parse(readFileSync(`${ROOT}package-lock.json`, 'utf8'))

/** Whether `name` is found from the package at `path`, as Node looks for it: upwards. @param {string} path @param {string} name */
function isThere(path, name) {
  for (let at = path; ; at = at.slice(0, Math.max(0, at.lastIndexOf('node_modules/') - 1))) {
    if (lock.packages[`${at === '' ? '' : `${at}/`}node_modules/${name}`] !== undefined) return true
    if (at === '') return false
  }
}

const missing = Object.entries(lock.packages).flatMap(([path, entry]) =>
  Object.keys({ ...entry.dependencies, ...entry.optionalDependencies })
    .filter(name => !isThere(path, name))
    .map(name => `${path || 'package.json'} names ${name}, which is not in package-lock.json`),
)
for (const line of missing) console.log(line)
process.exitCode = missing.length === 0 ? 0 : 1
