import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Batch } from './test-processes.ts'

const root = path.join(import.meta.dirname, '..')
const remembered = path.join(root, 'scripts', 'test-seconds.json')
/** Shorter ones are left out: they may begin in any order. */
const shortestRemembered = 2
/** What a browser test takes that nobody has measured yet: it may be long, so it begins early. */
const unknownSeconds = 30
/** A longer file gains little by sharing a process. */
const longestSharing = 60
/** More than work side by side: no process is to wait long for another at the end. */
const sharingProcesses = 6
const sharedServer = 'before(async () => {\n  server = await publicServer()\n})\nafter(async () => server.discard())\n'

/** Files that share processes, dealt out so that these end together. */
export function dealtOut(files: readonly string[], processes: number): readonly Batch[] {
  const hands = Array.from({ length: processes }, () => ({ files: [] as string[], seconds: 0 }))
  for (const file of longestFirst(files)) {
    const hand = hands.reduce((least, one) => (one.seconds < least.seconds ? one : least))
    hand.files.push(file)
    hand.seconds += secondsOf(file)
  }
  return hands.map((hand) => hand.files).filter((hand) => hand.length > 0)
}

/** The longest first: what is left for the end is short, and no process waits long for another. */
export function longestFirst(files: readonly string[]): readonly string[] {
  return files.toSorted((a, b) => secondsOf(b) - secondsOf(a) || (a < b ? -1 : 1))
}

/**
 * Does a file need a process of its own? One that measures the memory of its process does, and one that prepares something for the whole file,
 * which would be prepared before the tests of all others and be there until their end. The server that all who only read share is nothing of that kind.
 */
export function isAlone(file: string): boolean {
  const text = readFileSync(path.join(root, file), 'utf8').replace(sharedServer, '')
  return /maxRSS|memoryUsage|^(before|after|beforeEach|afterEach)\(|\(\{ after \}/mu.test(text)
}

/**
 * Each file in a process of its own or with others that can share one, the longest first: to load the same modules for each, and to start a Chromium,
 * took a good part of the time of the short ones.
 */
export function batchesOf(files: readonly string[]): readonly Batch[] {
  const sharing = files.filter((file) => secondsOf(file) <= longestSharing && !isAlone(file))
  const alone = files.filter((file) => !sharing.includes(file)).map((file) => [file])
  return [...alone, ...dealtOut(sharing, sharingProcesses)].toSorted((a, b) => secondsOfAll(b) - secondsOfAll(a) || ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1))
}

function secondsOfAll(batch: Batch): number {
  return batch.reduce((sum, file) => sum + secondsOf(file), 0)
}

const known = JSON.parse(readFileSync(remembered, 'utf8')) as Readonly<Record<string, number>> // our own form

function secondsOf(file: string): number {
  return known[file] ?? (file.startsWith('e2e') ? unknownSeconds : 1)
}

/** Keeps what the files took, for the order of the next runs; of those that take long. */
export function rememberSeconds(measured: Readonly<Record<string, number>>): void {
  const all = Object.entries({ ...known, ...measured }).filter(([, seconds]) => seconds >= shortestRemembered)
  const text = all.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([file, seconds]) => `  ${JSON.stringify(file)}: ${Math.round(seconds)}`)
  writeFileSync(remembered, `{\n${text.join(',\n')}\n}\n`)
}
