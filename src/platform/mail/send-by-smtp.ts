import { createTransport } from 'nodemailer'
import { type Mailbox, domainOf, mailboxText } from './address.ts'
import { htmlOfText } from './html-of-text.ts'
import { senderWords } from './mail-words.ts'
import { type MailMessage, messageIdOf } from './message.ts'
import { type OpenSender, refusingUnsound } from './open-sender.ts'
import { resultOfSmtpError } from './smtp-error.ts'
import type { SmtpServer } from './smtp-url.ts'

interface SmtpOptions {
  readonly server: SmtpServer
  readonly from: Mailbox
  /** Of the service: with it, mail also has an HTML form in which our own links can be followed. */
  readonly publicOrigin?: string | null
  /** How long each step of a conversation with the server may take: 10 s unless told. */
  readonly stepMs?: number
}

/** Connections that are open at once. A message that a dropped connection had not begun goes out over another one, once. */
const pooled = { pool: true, maxConnections: 2, maxRequeues: 1 } as const
const stepUnlessTold = 10_000
/** A server that keeps answering a little at a time is left after so many steps' time. */
const mostSteps = 3

/**
 * Sends by a mail server, over connections that are kept for the next message.
 * Sending is at least once: when a connection breaks after the text was handed over, nobody knows what became of it; the next try has
 * the same Message-ID. Nothing, and no password, is sent unencrypted unless the server is on this computer.
 */
export function openSmtp({ server, from, publicOrigin = null, stepMs = stepUnlessTold }: SmtpOptions): OpenSender {
  const transport = createTransport({ ...pooled, ...connectionOf(server), ...timeLimits(stepMs), disableFileAccess: true, disableUrlAccess: true })
  // Without a listener, an error of an idle connection would end the process. The next message finds out for itself.
  transport.on('error', () => undefined)
  const send = refusingUnsound(async (message) => {
    try {
      await transport.sendMail({ ...mailOf(message, from, publicOrigin), signal: AbortSignal.timeout(mostSteps * stepMs) })
      return { kind: 'sent' }
    } catch (error) {
      return resultOfSmtpError(error)
    }
  })
  return { send, describe: senderWords.smtp(placeOf(server), server.encryption, mailboxText(from)), leaves: true, close: () => transport.close() }
}

function connectionOf({ host, port, encryption, signIn }: SmtpServer) {
  return {
    host,
    port,
    secure: encryption === 'from-the-start',
    requireTLS: encryption === 'start-tls',
    // A server on this computer often has a certificate that nobody signed.
    ignoreTLS: encryption === 'none',
    ...(signIn === null ? {} : { auth: { user: signIn.user, pass: signIn.password } }),
  }
}

function timeLimits(stepMs: number) {
  return { connectionTimeout: stepMs, greetingTimeout: stepMs, socketTimeout: stepMs, dnsTimeout: stepMs }
}

function mailOf({ id, to, subject, text, reference }: MailMessage, from: Mailbox, publicOrigin: string | null) {
  return {
    messageId: messageIdOf(id, domainOf(from.address)),
    from: { ...from },
    // As an object, so that the address is taken as it is and never read as a list.
    to: { name: '', address: to },
    subject,
    text,
    ...(publicOrigin === null ? {} : { html: htmlOfText(text, publicOrigin) }),
    // Holiday notices and the like must not answer (RFC 3834, 5).
    headers: { 'Auto-Submitted': 'auto-generated', ...(reference === undefined ? {} : { 'X-Evenkeel-Reference': reference }) },
  }
}

function placeOf({ host, port }: SmtpServer): string {
  return host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`
}
