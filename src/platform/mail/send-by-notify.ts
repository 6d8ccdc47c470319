import { reasonWords, senderWords } from './mail-words.ts'
import type { MailMessage, SendResult } from './message.ts'
import type { NotifyConfig } from './notify-config.ts'
import { notifyToken } from './notify-token.ts'
import { type OpenSender, refusingUnsound } from './open-sender.ts'

interface NotifyOptions {
  readonly config: NotifyConfig
  readonly now: () => Date
  /** How long a request may take: 10 s unless told. */
  readonly requestMs?: number
}

const requestUnlessTold = 10_000
/** Longer answers than any of Notify's are cut. */
const longestMessage = 300

/**
 * Sends by GOV.UK Notify, with a template of ((subject)) and ((body)). The reference of a message at Notify is its id.
 * Sending is at least once: a request that breaks off may have been taken.
 * @source GOV.UK Notify, REST API documentation, "Send an email" and its table of errors
 */
export function openNotify({ config, now, requestMs = requestUnlessTold }: NotifyOptions): OpenSender {
  const send = refusingUnsound(async (message) => {
    try {
      const response = await request(config, message, now(), requestMs)
      return resultOf(response.status, await response.text(), message)
    } catch {
      // Whatever fetch throws, nothing is known of the message: no name, no connection, no answer in time, an answer cut off.
      return { kind: 'try-again', reason: reasonWords.notify.unreachable }
    }
  })
  return { send, describe: senderWords.notify(config.origin, config.templateId), leaves: true, close: () => undefined }
}

function request(config: NotifyConfig, message: MailMessage, issued: Date, requestMs: number): Promise<Response> {
  return fetch(`${config.origin}/v2/notifications/email`, {
    method: 'POST',
    headers: { authorization: `Bearer ${notifyToken(config, issued)}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      email_address: message.to,
      template_id: config.templateId,
      personalisation: { subject: message.subject, body: message.text },
      reference: message.id,
    }),
    // Followed, a redirect would hand the address and the text to another host.
    redirect: 'manual',
    signal: AbortSignal.timeout(requestMs),
  })
}

function resultOf(status: number, body: string, message: MailMessage): SendResult {
  const words = reasonWords.notify
  const reasonOf = (sentence: string) => reasonWords.withDetail(sentence, [`${status}`, saidBy(body, message)].filter((part) => part !== '').join(' '))
  if (status >= 200 && status < 300) return { kind: 'sent' }
  // 403 is a key or a clock that is wrong: the message is as good as before once that is mended.
  if (status === 403 || status === 408 || status === 429 || status >= 500) return { kind: 'try-again', reason: reasonOf(words.later) }
  return status >= 400 ? { kind: 'refused', reason: reasonOf(words.refused) } : { kind: 'try-again', reason: reasonOf(words.unclear) }
}

/** What Notify says is wrong, without what we sent: its own words, with anything of the person or the message taken out. */
function saidBy(body: string, { to, subject, text }: MailMessage): string {
  const said = messagesIn(body).join('; ')
  const withoutOurs = [to, subject, text, ...text.split('\n')].filter((part) => part.trim() !== '').reduce((rest, part) => rest.replaceAll(part, '…'), said)
  return withoutOurs.replace(/\S*(?:@|:\/\/)\S*/g, '…').replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').slice(0, longestMessage).trim()
}

function messagesIn(body: string): readonly string[] {
  const errors: unknown = field(parsed(body), 'errors')
  const messages: readonly unknown[] = Array.isArray(errors) ? errors.map((error) => field(error, 'message')) : []
  return messages.filter((one) => typeof one === 'string')
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    // A gateway before Notify answers with a page.
    return null
  }
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Object.entries(value).find(([key]) => key === name)?.[1] : undefined
}
