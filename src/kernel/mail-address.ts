import { type Result, failure, success } from './result.ts'

/** Without the sign #, which stands in the names of guests at Entra ID (ada_b.example#ext#@trust.example): they look like addresses and are none. */
const localPart = /^[a-z0-9!$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!$%&'*+/=?^_`{|}~-]+)*$/u
const domainPart = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$/u
const longestLocalPart = 64
/** Characters of a whole address. */
export const longestMailAddress = 254

/**
 * One plain mail address and nothing else: line ends, names, quoted or bracketed forms and lists are none, nor is a name on the own network.
 * Only letters that cannot be taken for others, because an address is compared to find a person.
 * @param typed with spaces around it or not
 * @returns in lower case
 * @error no-address
 * @source RFC 5321, 4.1.2 (dot-string and domain) and 4.5.3.1 (lengths); RFC 3696, erratum 1690 (254 characters)
 * @example ' Ada@Trust.Example' gives ada@trust.example
 */
export function readMailAddress(typed: string): Result<string, 'no-address'> {
  const text = typed.trim()
  // Before small letters are made: some letters outside of ASCII have small letters within it.
  if (text.length > longestMailAddress || !/^[!-~]+$/u.test(text)) return failure('no-address')
  const address = text.toLowerCase()
  const at = address.lastIndexOf('@')
  const local = address.slice(0, Math.max(at, 0))
  return local.length <= longestLocalPart && localPart.test(local) && domainPart.test(address.slice(at + 1)) ? success(address) : failure('no-address')
}
