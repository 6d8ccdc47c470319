import { readMailAddress } from '../../kernel/mail-address.ts'

/** One mail to one person. The plain text is the truth; whatever else is sent is made from it. */
export interface MailMessage {
  /** UUID in small letters: sending the same id again is sending the same mail again. */
  readonly id: string
  readonly to: string
  /** One line. */
  readonly subject: string
  /** Paragraphs between blank lines; a link stands alone on its line. */
  readonly text: string
  /** What kind of mail it is, for whoever looks through sent mail: a short word without personal data. */
  readonly reference?: string
}

/** What became of one try. A reason is a sentence for the administrator; it holds no address and nothing of the text. */
export type SendResult =
  | { readonly kind: 'sent' }
  /** It stands in a file here, and nothing left this computer. */
  | { readonly kind: 'written' }
  | { readonly kind: 'try-again'; readonly reason: string }
  | { readonly kind: 'refused'; readonly reason: string }

/** Tries once to send a message. It does not throw for anything that a mail service does. */
export type SendMail = (message: MailMessage) => Promise<SendResult>

/** Why a message cannot be sent by anybody, however often it is tried. */
export type MessageProblem = 'id-is-no-uuid' | 'address-is-no-address' | 'subject-is-not-one-line' | 'reference-is-not-one-word'

const uuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/
const oneLine = /^[^\p{Cc}\p{Zl}\p{Zp}]+$/u
const oneWord = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/

/**
 * What is wrong with a message before anybody has tried to send it. No sender writes a header, a file name or a request of a
 * message with a problem, so that nothing that a person typed can add a header or leave the outbox.
 * @returns null when it can be sent
 */
export function messageProblem({ id, to, subject, reference }: MailMessage): MessageProblem | null {
  if (!uuid.test(id)) return 'id-is-no-uuid'
  if (!readMailAddress(to).ok) return 'address-is-no-address'
  if (!oneLine.test(subject)) return 'subject-is-not-one-line'
  return reference === undefined || oneWord.test(reference) ? null : 'reference-is-not-one-word'
}

/**
 * The Message-ID of a mail, the same each time that it is sent, so that mail programs show it once.
 * @param id of the message, a UUID
 * @param domain of the sender
 * @source RFC 5322, 3.6.4
 */
export function messageIdOf(id: string, domain: string): string {
  return `<${id}@${domain}>`
}
