import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import type { Facts } from './prove-kill-facts.ts'

const writingFolder = '.writing'

/**
 * What is wrong with the folder into which mail is put, as sentences: one whole file for each mail that counts as written, the same bytes at every look, and nothing else.
 * @param seen by name, the hashes of files at earlier looks; new ones are added
 */
export function checkOutbox(dataFolder: string, { mails }: Facts, seen: Map<string, string>, isSettled: boolean): readonly string[] {
  const folder = path.join(dataFolder, 'outbox')
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name !== writingFolder) : []
  const expected = new Map(mails.map(({ mailId, state }) => [`${mailId}.eml`, state]))
  const troubles = names.filter((name) => !expected.has(name)).map((name) => `${name} is in the outbox and is no mail`)
  for (const [name, state] of expected) if (state === 'written' && !names.includes(name)) troubles.push(`${name} counts as written and is not there`)
  for (const name of names) troubles.push(...checkFile(path.join(folder, name), name, seen))
  for (const [name] of seen) if (!names.includes(name)) troubles.push(`${name} was there and is gone`)
  const left = existsSync(path.join(folder, writingFolder)) ? readdirSync(path.join(folder, writingFolder)) : []
  if (isSettled && left.length > 0) troubles.push(`${left.length} unfinished files stay in the outbox`)
  return troubles
}

function checkFile(file: string, name: string, seen: Map<string, string>): readonly string[] {
  const bytes = readFileSync(file)
  const hash = createHash('sha256').update(bytes).digest('hex')
  const before = seen.get(name) ?? hash
  seen.set(name, before)
  const text = bytes.toString()
  const isWhole = text.includes(`<${name.replace('.eml', '')}@`) && text.includes('\r\n\r\n') && text.endsWith('\n')
  return [...(before === hash ? [] : [`${name} has other bytes than before`]), ...(isWhole ? [] : [`${name} is no whole mail`])]
}
