import type { InventedName } from './invented-names.ts'

/** Reserved for examples: nothing can ever be mailed there. @source RFC 2606, section 2 */
export const exampleDomain = 'northmere.example'

/**
 * Gives out the addresses of the trust: given.family, with a number from the second of that name on.
 * @returns a function that gives a different address at each call
 */
export function emailAddresses(): (name: InventedName) => string {
  const given = new Map<string, number>()
  return (name) => {
    const local = `${plainLetters(name.givenName)}.${plainLetters(name.familyName)}`
    const count = (given.get(local) ?? 0) + 1
    given.set(local, count)
    return `${local}${count === 1 ? '' : count}@${exampleDomain}`
  }
}

/** The letters a to z of a name: marks above and below letters are left out, and what has no plain letter is replaced. */
function plainLetters(name: string): string {
  return name.toLowerCase().replaceAll('ł', 'l').replaceAll('ı', 'i').normalize('NFD').replaceAll(/[^a-z-]/gu, '')
}
