import path from 'node:path'
import { type Result, failure, success } from '../../kernel/result.ts'
import { type Mailbox, parseMailbox } from './address.ts'
import { type NotifyConfig, parseNotifyConfig } from './notify-config.ts'
import { type SmtpServer, parseSmtpUrl } from './smtp-url.ts'

/** How mail is sent; parsed once, then handed inward. */
export type MailConfig =
  | { readonly kind: 'smtp'; readonly server: SmtpServer; readonly from: Mailbox }
  | { readonly kind: 'notify'; readonly notify: NotifyConfig }
  | { readonly kind: 'file'; readonly folder: string; readonly from: Mailbox }

type MailEnvironment = Readonly<Record<string, string | undefined>>

/** Who mail in the outbox is from when nobody said: a domain that never exists (RFC 2606). */
const nobody: Mailbox = { name: 'Evenkeel', address: 'no-reply@evenkeel.invalid' }
const fromExample = 'EVENKEEL_MAIL_FROM takes a sender like Evenkeel <no-reply@trust.example>.'

/**
 * Reads how mail is sent. Without a mail service, mail is put into files.
 * @param env EVENKEEL_SMTP_URL and EVENKEEL_MAIL_FROM, or EVENKEEL_NOTIFY_KEY, EVENKEEL_NOTIFY_TEMPLATE and, for a stub, EVENKEEL_NOTIFY_URL
 * @param dataFolder in which the folder `outbox` is used when no mail service is named
 * @error one sentence that says how to mend it; it never repeats a value, which may hold a secret
 */
export function parseMailConfig(env: MailEnvironment, dataFolder: string): Result<MailConfig, string> {
  const smtpUrl = env['EVENKEEL_SMTP_URL'] ?? ''
  const namesNotify = ['EVENKEEL_NOTIFY_KEY', 'EVENKEEL_NOTIFY_TEMPLATE', 'EVENKEEL_NOTIFY_URL'].some((name) => (env[name] ?? '') !== '')
  if (smtpUrl !== '' && namesNotify) return failure('Mail goes by SMTP or by GOV.UK Notify: set EVENKEEL_SMTP_URL or the settings EVENKEEL_NOTIFY_..., not both.')
  const from = parseFrom(env)
  if (!from.ok) return from
  if (smtpUrl !== '') return smtpConfig(smtpUrl, from.value)
  if (namesNotify) {
    const notify = parseNotifyConfig(env)
    return notify.ok ? success({ kind: 'notify', notify: notify.value }) : notify
  }
  return success({ kind: 'file', folder: path.join(dataFolder, 'outbox'), from: from.value ?? nobody })
}

function parseFrom(env: MailEnvironment): Result<Mailbox | null, string> {
  const text = env['EVENKEEL_MAIL_FROM'] ?? ''
  if (text === '') return success(null)
  const from = parseMailbox(text)
  return from === null ? failure(fromExample) : success(from)
}

function smtpConfig(url: string, from: Mailbox | null): Result<MailConfig, string> {
  const server = parseSmtpUrl(url)
  if (!server.ok) return server
  return from === null ? failure(`EVENKEEL_SMTP_URL needs a sender too: ${fromExample}`) : success({ kind: 'smtp', server: server.value, from })
}
