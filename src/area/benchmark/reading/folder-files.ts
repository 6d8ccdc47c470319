import { readdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { failure, success } from '../../../kernel/result.ts'
import type { Result } from '../../../kernel/result.ts'
import { decodeText, parseCsv, sha256Hex } from '../../../platform/files/index.ts'
import { fileSpecs, otherFiles } from './file-spec.ts'
import { readManifest } from './manifest.ts'
import type { ManifestEntry } from './manifest.ts'
import type { Report } from './report.ts'

/** The files of a folder, raw, by path within it. */
export type FolderFiles = ReadonlyMap<string, Uint8Array>

/**
 * Loads the files of a folder and of the folders in it (ae_monthly is one), and no deeper; links are followed.
 * @param report takes what cannot be read: links that lead nowhere, folders in place of files, files without permission
 * @returns nothing when the folder itself is none or cannot be read
 */
export async function loadFolder(directory: string, report: Report): Promise<FolderFiles | undefined> {
  const names = await attempt(readdir(directory))
  if (!names.ok) return undefined
  const files = await filesBelow(directory, '', names.value, report)
  return new Map(files.toSorted(([one], [other]) => (one < other ? -1 : 1)))
}

async function filesBelow(root: string, within: string, names: readonly string[], report: Report): Promise<readonly (readonly [string, Uint8Array])[]> {
  const found: (readonly [string, Uint8Array])[] = []
  for (const name of names.filter((one) => !one.startsWith('.'))) {
    const file = within === '' ? name : `${within}/${name}`
    const place = path.join(root, file)
    const kind = await attempt(stat(place))
    if (!kind.ok) refuseEntry(file, kind.error, report)
    else if (kind.value.isFile()) {
      const bytes = await attempt(readFile(place))
      if (bytes.ok) found.push([file, bytes.value])
      else refuseEntry(file, bytes.error, report)
    } else if (isKnownFile(file)) report.refuse('not-a-file', file, { facts: { is: kind.value.isDirectory() ? 'a folder' : 'no ordinary file' } })
    else if (kind.value.isDirectory() && within === '') {
      const inner = await attempt(readdir(place))
      if (inner.ok) found.push(...await filesBelow(root, file, inner.value, report))
      else refuseEntry(file, inner.error, report)
    }
  }
  return found
}

/** Waits for the file system; what it refuses is a value, by its own short code, and whatever else goes wrong is no fault of the folder. */
async function attempt<Value>(reading: Promise<Value>): Promise<Result<Value, string>> {
  try {
    return success(await reading)
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') throw error
    if (!('syscall' in error) && error.code !== 'ERR_FS_FILE_TOO_LARGE') throw error
    return failure(error.code)
  }
}

const linksToNowhere: readonly string[] = ['ENOENT', 'ENOTDIR', 'ELOOP']

function refuseEntry(file: string, refusal: string, report: Report): void {
  if (linksToNowhere.includes(refusal)) report.refuse('dangling-link', file)
  else report.refuse('unreadable-file', file, { facts: { because: reasons[refusal] ?? `the system refuses (${refusal})` } })
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'you are not allowed to',
  EPERM: 'you are not allowed to',
  EIO: 'the disk or the system refuses',
  EISDIR: 'it is a folder',
  ERR_FS_FILE_TOO_LARGE: 'it is larger than 2 GB',
}

/** Whether a reader knows this name. */
function isKnownFile(file: string): boolean {
  return knownFiles.has(file) || isMonthlyAe(file)
}

const knownFiles: ReadonlySet<string> = new Set([...Object.values(fileSpecs).map((spec) => spec.file), ...Object.values(otherFiles)])

/** Bytes that changed values may save; a file that is smaller by more has lost rows. */
const mostBytesSaved = 64

/**
 * Holds the files against MANIFEST.csv, when there is one, and against the files that figures need.
 * @returns what MANIFEST.csv says, by file
 */
export function checkExpectedFiles(files: FolderFiles, report: Report): ReadonlyMap<string, ManifestEntry> {
  const manifestBytes = files.get(otherFiles.manifest)
  const manifest = manifestBytes === undefined ? [] : (readManifest(manifestBytes, report) ?? [])
  const needed = [...Object.values(fileSpecs).filter((spec) => spec.needed).map((spec) => spec.file), otherFiles.workbook]
  const refused = new Set(report.problems.map((problem) => problem.file))
  const isAbsent = (file: string): boolean => !files.has(file) && !refused.has(file) && !refused.has(path.dirname(file))
  const missing = [...new Set([...needed, ...manifest.map((entry) => entry.file)])].filter(isAbsent)
  const expected = new Set(manifest.map((entry) => entry.file))
  const strangers = [...files.keys()].filter((file) => !isKnownFile(file) && !expected.has(file))
  const absent = Object.values(fileSpecs).map((spec) => spec.file).filter((file) => isAbsent(file) && !missing.includes(file))
  for (const file of [...missing, ...absent]) {
    const candidate = strangers.find((stranger) => looksLike(file, stranger, files, manifest))
    if (candidate !== undefined) report.refuse('renamed-file', file, { facts: { candidate } })
    else if (missing.includes(file)) report.refuse('missing-file', file)
  }
  for (const file of files.keys()) if (!isKnownFile(file)) report.find('file-not-used', file)
  for (const entry of manifest) compareWithManifest(entry, files.get(entry.file), report)
  return new Map(manifest.map((entry) => [entry.file, entry]))
}

/** Whether a path is one of the monthly A&E files. */
export function isMonthlyAe(file: string): boolean {
  return file.startsWith('ae_monthly/') && file.endsWith('.csv')
}

function looksLike(missing: string, stranger: string, files: FolderFiles, manifest: readonly ManifestEntry[]): boolean {
  const bytes = files.get(stranger) ?? new Uint8Array()
  if (manifest.some((entry) => entry.file === missing && entry.sha256 === sha256Hex(bytes))) return true
  const spec = Object.values(fileSpecs).find((candidate) => candidate.file === missing)
  if (spec === undefined) return suffixOf(missing) === suffixOf(stranger) && suffixOf(missing) !== '.csv'
  const decoded = decodeText(bytes)
  const rows = decoded.ok ? parseCsv(decoded.value.text.slice(0, 10_000).split('\n', 1)[0] ?? '') : decoded
  const header = rows.ok ? (rows.value[0]?.cells.map((cell) => cell.trim()) ?? []) : []
  return Object.keys(spec.columns).every((column) => header.includes(column))
}

function suffixOf(file: string): string {
  return path.extname(file)
}

function compareWithManifest(entry: ManifestEntry, bytes: Uint8Array | undefined, report: Report): void {
  if (bytes === undefined || sha256Hex(bytes) === entry.sha256) return
  const facts = { bytes: bytes.length, expectedBytes: entry.bytes }
  if (bytes.length === 0) return
  if (bytes.length < entry.bytes - mostBytesSaved) report.refuse('smaller-than-manifest', entry.file, { facts })
  else report.find('file-changed', entry.file, { facts: { ...facts, found: sha256Hex(bytes) } })
}
