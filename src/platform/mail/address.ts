import { readMailAddress } from '../../kernel/mail-address.ts'

/** A mail address with the name that is shown beside it; the name may be empty. */
export interface Mailbox {
  readonly name: string
  readonly address: string
}

/**
 * Reads a sender.
 * @param text for example `Evenkeel <no-reply@trust.example>` or the address alone
 * @returns null when it is neither
 */
export function parseMailbox(text: string): Mailbox | null {
  const { name = '', address } = /^(?:(?<name>[^<>"\p{Cc}]*)<(?<address>[^<>]*)>)$/u.exec(text.trim())?.groups ?? { address: text.trim() }
  const read = readMailAddress(address ?? '')
  return read.ok ? { name: name.trim(), address: read.value } : null
}

/**
 * A sender as a mail header has it: the name in quotation marks, so that commas and brackets in it mean nothing.
 * @source RFC 5322, 3.2.4 and 3.4
 */
export function mailboxText({ name, address }: Mailbox): string {
  return name === '' ? address : `"${name.replace(/["\\]/g, '\\$&')}" <${address}>`
}

/** The part of an address after the sign @. */
export function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1)
}
