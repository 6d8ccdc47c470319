import { type Result, failure, success } from '../../kernel/result.ts'
import { isLoopback } from './loopback.ts'

/** A mail server to hand mail to. */
export interface SmtpServer {
  readonly host: string
  readonly port: number
  /**
   * `from-the-start` for smtps; `start-tls`: nothing is sent before the connection is encrypted;
   * `none` only for a server on this computer.
   */
  readonly encryption: 'from-the-start' | 'start-tls' | 'none'
  readonly signIn: { readonly user: string; readonly password: string } | null
}

const submissionPort = 587
const submissionsPort = 465

/**
 * Reads the address of a mail server.
 * @param text smtp://user:password@host:587 or smtps://host; user and password are percent-encoded and may be left out
 * @error one sentence that says how to mend it, without anything of `text`, which holds a password
 * @source RFC 6409 (port 587) and RFC 8314, 7.3 (port 465)
 */
export function parseSmtpUrl(text: string): Result<SmtpServer, string> {
  const url = URL.parse(text)
  const host = url?.hostname.replace(/^\[|\]$/g, '') ?? ''
  const isPlain = url !== null && ['', '/'].includes(url.pathname) && url.search === '' && url.hash === ''
  if (!isPlain || !/^smtps?:$/.test(url.protocol) || !/^[A-Za-z0-9:._-]+$/.test(host)) return failure(example)
  const signIn = signInOf(url)
  if (!signIn.ok) return signIn
  const fromTheStart = url.protocol === 'smtps:'
  return success({
    host,
    port: url.port === '' ? (fromTheStart ? submissionsPort : submissionPort) : Number(url.port),
    encryption: fromTheStart ? 'from-the-start' : isLoopback(host) ? 'none' : 'start-tls',
    signIn: signIn.value,
  })
}

const example = 'EVENKEEL_SMTP_URL takes an address like smtp://user:password@mail.trust.example:587, with signs other than letters and digits percent-encoded.'

function signInOf({ username, password }: URL): Result<SmtpServer['signIn'], string> {
  if (username === '' && password === '') return success(null)
  const [user, secret] = [decoded(username), decoded(password)]
  if (user === null || secret === null) return failure(example)
  if (user === '' || secret === '') return failure('EVENKEEL_SMTP_URL names a user without a password, or a password without a user: give both or neither.')
  return success({ user, password: secret })
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    // The one thing it throws for: a percent sign without two hexadecimal digits.
    return null
  }
}
