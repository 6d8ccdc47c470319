import { type Mailbox, domainOf, mailboxText } from './address.ts'
import { type MailMessage, messageIdOf } from './message.ts'

/**
 * A sound message as a mail file in UTF-8 that a mail program opens and a person can read: nothing is encoded.
 * @param date of writing
 * @source RFC 5322 (form); RFC 6532 (UTF-8 in headers)
 */
export function emlOf({ id, to, subject, text, reference }: MailMessage, from: Mailbox, date: Date): string {
  const headers = [
    `Date: ${date.toUTCString().replace('GMT', '+0000')}`,
    `From: ${mailboxText(from)}`,
    `To: ${to}`,
    `Subject: ${subject}`,
    `Message-ID: ${messageIdOf(id, domainOf(from.address))}`,
    'Auto-Submitted: auto-generated',
    ...(reference === undefined ? [] : [`X-Evenkeel-Reference: ${reference}`]),
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
  ]
  return `${headers.join('\r\n')}\r\n\r\n${text.replace(/\r\n|\r|\n/g, '\r\n')}`
}
