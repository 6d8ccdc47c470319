import { existsSync, readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'

/** A mail that lies in the outbox of a server. */
export interface LyingMail {
  readonly to: string
  readonly subject: string
  readonly text: string
}

/**
 * Waits for a mail in the outbox folder.
 * @param dataFolder of the server
 * @param isIt which mail is meant
 * @throws when none comes within 20 seconds; the subjects that came are in the message
 */
export async function mailIn(dataFolder: string, isIt: (mail: LyingMail) => boolean): Promise<LyingMail> {
  for (const until = Date.now() + 120_000; Date.now() < until; ) {
    const found = allMail(dataFolder).find(isIt)
    if (found !== undefined) return found
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`the mail did not come; there are: ${allMail(dataFolder).map(({ to, subject }) => `${subject} (${to})`).join(', ')}`)
}

/** Every mail that lies there now. */
export function allMail(dataFolder: string): readonly LyingMail[] {
  const folder = path.join(dataFolder, 'outbox')
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith('.eml'))
    .map((name) => mailFrom(readFileSync(path.join(folder, name), 'utf8')))
}

function mailFrom(eml: string): LyingMail {
  const header = (name: string) => new RegExp(`^${name}: (.*)$`, 'mu').exec(eml)?.[1]?.trim() ?? ''
  return { to: header('To'), subject: header('Subject'), text: eml.slice(eml.indexOf('\r\n\r\n')).trim() }
}
