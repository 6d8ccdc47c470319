import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import type { Facts } from './prove-kill-facts.ts'

/** A mail server that takes everything, and takes its time over it. */
export interface MailServer {
  /** For EVENKEEL_SMTP_URL. */
  readonly url: string
  /** Message-ID and subject of every mail that it said it took, in order. */
  readonly taken: readonly TakenMail[]
  readonly close: () => Promise<void>
}

export interface TakenMail {
  readonly messageId: string
  readonly subject: string
}

/** @param answerMs how long it takes to say that it took a mail; somebody who is killed meanwhile does not hear it */
export async function startMailServer(answerMs: number): Promise<MailServer> {
  const taken: TakenMail[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData(stream, _session, done) {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        const text = Buffer.concat(parts).toString()
        // It has the mail from here on, whether or not the sender lives to hear so.
        taken.push({ messageId: headerOf(text, 'Message-ID'), subject: headerOf(text, 'Subject') })
        setTimeout(() => done(), answerMs)
      })
    },
  })
  server.on('error', () => undefined)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo // it listens on a port and on no pipe
  return { url: `smtp://127.0.0.1:${port}`, taken, close: () => new Promise((resolve) => server.close(resolve)) }
}

function headerOf(text: string, name: string): string {
  return new RegExp(`^${name}: (.*)$`, 'im').exec(text)?.[1]?.trim() ?? ''
}

/** What is wrong with what was taken, as sentences: every mail that counts as sent was taken, and each time under its own Message-ID. */
export function checkTaken({ mails }: Facts, taken: readonly TakenMail[]): readonly string[] {
  const ids = new Set(taken.map(({ messageId }) => idIn(messageId)))
  const known = new Set(mails.map(({ mailId }) => mailId))
  const lost = mails.filter(({ mailId, state }) => state === 'sent' && !ids.has(mailId)).map(({ mailId }) => `mail ${mailId} counts as sent and was not taken`)
  const strange = [...ids].filter((id) => !known.has(id)).map((id) => `a mail was taken with a Message-ID of no mail: ${id}`)
  return [...lost, ...strange]
}

/** How many were taken more than once, each under one Message-ID. */
export function countDuplicates(taken: readonly TakenMail[]): number {
  return taken.length - new Set(taken.map(({ messageId }) => messageId)).size
}

function idIn(messageId: string): string {
  return /^<([^@]+)@/.exec(messageId)?.[1] ?? messageId
}
