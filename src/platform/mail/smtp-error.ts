import { reasonWords } from './mail-words.ts'
import type { SendResult } from './message.ts'

/** What the mail client knows of a failed try; a part may be missing. */
interface SmtpError {
  readonly code?: unknown
  /** ECONNREFUSED and the like. */
  readonly originalCode?: unknown
  readonly response?: unknown
  readonly responseCode?: unknown
  readonly command?: unknown
  readonly permanent?: unknown
}

/**
 * What a failed try means for the message. Only a final answer to the message or to its address refuses it. Whatever is amiss with our
 * settings or with the server may be mended, so the message waits.
 *
 * | what failed | result |
 * | --- | --- |
 * | no connection, no answer in time, no trusted encryption | try again |
 * | user and password, or the sender, not accepted | try again |
 * | 4xx, or 503, to the address or the message | try again |
 * | any other 5xx to the address or the message | refused |
 *
 * The reason carries the numbers of the answer and no word of it, since servers repeat the address in it.
 * @source RFC 5321, 4.2.1 (reply codes); RFC 3463 (enhanced status codes)
 */
export function resultOfSmtpError(thrown: unknown): SendResult {
  // True of every object: all parts are optional and unknown.
  const error: SmtpError = typeof thrown === 'object' && thrown !== null ? (thrown as SmtpError) : {}
  const isRefused = error.permanent === true && (error.command === 'RCPT TO' || error.command === 'DATA')
  return { kind: isRefused ? 'refused' : 'try-again', reason: reasonWords.withDetail(sentenceOf(error, isRefused), detailOf(error)) }
}

function sentenceOf({ code, command, responseCode }: SmtpError, isRefused: boolean): string {
  const words = reasonWords.smtp
  if (isRefused) return words.refused
  if (code === 'EAUTH') return words.signIn
  if (code === 'ETLS') return words.notEncrypted
  if (code === 'ETIMEDOUT' || code === 'EABORT') return words.late
  if (code === 'EDNS' || code === 'ESOCKET') return words.unreachable
  if (command === 'MAIL FROM' && typeof responseCode === 'number' && responseCode >= 500) return words.sender
  return typeof responseCode === 'number' ? words.later : words.unclear
}

function detailOf({ code, originalCode, response, responseCode }: SmtpError): string {
  if (typeof responseCode === 'number') return [`${responseCode}`, enhancedCodeIn(response)].filter((part) => part !== '').join(' ')
  return [originalCode, code].find((one): one is string => typeof one === 'string' && /^[A-Z][A-Z0-9_]*$/.test(one)) ?? ''
}

function enhancedCodeIn(response: unknown): string {
  return (typeof response === 'string' ? /^\d{3}[ -]([245]\.\d{1,3}\.\d{1,3})\b/.exec(response)?.[1] : undefined) ?? ''
}
