/** A mail address with the name that is shown beside it; the name may be empty. */
export interface Mailbox {
  readonly name: string
  readonly address: string
}

const localPart = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/
const domainPart = /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*$/
const longestLocalPart = 64
const longestAddress = 254

/**
 * Is this one plain mail address and nothing else? Line ends, names, quoted or bracketed forms and lists are not.
 * @source RFC 5321, 4.1.2 (dot-string and domain) and 4.5.3.1 (lengths); RFC 3696, erratum 1690 (254 characters)
 */
export function isMailAddress(text: string): boolean {
  const at = text.lastIndexOf('@')
  const local = text.slice(0, at)
  return at > 0 && local.length <= longestLocalPart && text.length <= longestAddress && localPart.test(local) && domainPart.test(text.slice(at + 1))
}

/**
 * Reads a sender.
 * @param text for example `Evenkeel <no-reply@trust.example>` or the address alone
 * @returns null when it is neither
 */
export function parseMailbox(text: string): Mailbox | null {
  const { name = '', address } = /^(?:(?<name>[^<>"\p{Cc}]*)<(?<address>[^<>]*)>)$/u.exec(text.trim())?.groups ?? { address: text.trim() }
  return address !== undefined && isMailAddress(address) ? { name: name.trim(), address } : null
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
