import { readdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { decodeText, parseCsv, sha256Hex } from '../../../platform/files/index.ts'
import { fileSpecs, otherFiles } from './file-spec.ts'
import { readManifest } from './manifest.ts'
import type { ManifestEntry } from './manifest.ts'
import type { Report } from './report.ts'

/** The files of a folder, raw, by path within it. */
export type FolderFiles = ReadonlyMap<string, Uint8Array>

/** Folders within the folder, and no deeper: ae_monthly is one. */
const deepest = 1

/**
 * Loads the files of a folder and of the folders in it; links are followed.
 * @returns nothing when it is no folder
 */
export async function loadFolder(directory: string): Promise<FolderFiles | undefined> {
  const files = await filesBelow(directory, '', 0).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return undefined
    throw error
  })
  return files === undefined ? undefined : new Map(files.toSorted(([one], [other]) => (one < other ? -1 : 1)))
}

async function filesBelow(root: string, within: string, depth: number): Promise<readonly (readonly [string, Uint8Array])[]> {
  const names = (await readdir(path.join(root, within))).filter((name) => !name.startsWith('.'))
  const found: (readonly [string, Uint8Array])[] = []
  for (const name of names) {
    const file = within === '' ? name : `${within}/${name}`
    const kind = await stat(path.join(root, file))
    if (kind.isFile()) found.push([file, await readFile(path.join(root, file))])
    else if (kind.isDirectory() && depth < deepest) found.push(...await filesBelow(root, file, depth + 1))
  }
  return found
}

/** A line cut away takes more than this part of a file; a changed value does not. */
const smallerByMore = 0.01

/**
 * Holds the files against MANIFEST.csv, when there is one, and against the files that figures need.
 * @returns what MANIFEST.csv says, by file
 */
export function checkExpectedFiles(files: FolderFiles, report: Report): ReadonlyMap<string, ManifestEntry> {
  const manifestBytes = files.get(otherFiles.manifest)
  const manifest = manifestBytes === undefined ? [] : (readManifest(manifestBytes, report) ?? [])
  const needed = [...Object.values(fileSpecs).filter((spec) => spec.needed).map((spec) => spec.file), otherFiles.workbook]
  const missing = [...new Set([...needed, ...manifest.map((entry) => entry.file)])].filter((file) => !files.has(file))
  const expected = new Set([...Object.values(fileSpecs).map((spec) => spec.file), ...Object.values(otherFiles), ...manifest.map((entry) => entry.file)])
  const strangers = [...files.keys()].filter((file) => !expected.has(file) && !isMonthlyAe(file))
  const absent = Object.values(fileSpecs).map((spec) => spec.file).filter((file) => !files.has(file) && !missing.includes(file))
  for (const file of [...missing, ...absent]) {
    const candidate = strangers.find((stranger) => looksLike(file, stranger, files, manifest))
    if (candidate !== undefined) report.refuse('renamed-file', file, { facts: { candidate } })
    else if (missing.includes(file)) report.refuse('missing-file', file)
  }
  const known = new Set<string>([...Object.values(fileSpecs).map((spec) => spec.file), ...Object.values(otherFiles)])
  for (const file of files.keys()) if (!known.has(file) && !isMonthlyAe(file)) report.find('file-not-used', file)
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
  if (bytes.length < entry.bytes * (1 - smallerByMore)) report.refuse('smaller-than-manifest', entry.file, { facts })
  else report.find('file-changed', entry.file, { facts: { ...facts, found: sha256Hex(bytes) } })
}
