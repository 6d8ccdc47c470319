import { byName } from '../../../kernel/by-name.ts'
import { searchWords } from '../../../kernel/search-words.ts'
/** An organisation that uses this installation. */
export interface ListedOrganisation {
  readonly odsCode: string
  readonly name: string
}

/** More than this are searched, not listed. */
export const listedAtMost = 10

/** What somebody who wants to sign in is shown. */
export type OrganisationChoice =
  | { readonly kind: 'none' }
  | { readonly kind: 'only'; readonly organisation: ListedOrganisation }
  | { readonly kind: 'list'; readonly organisations: readonly ListedOrganisation[] }
  | { readonly kind: 'search'; readonly typed: string | null; readonly found: readonly ListedOrganisation[]; readonly isCut: boolean }

/**
 * How to ask for the organisation.
 * @param organisations all real ones
 * @param typed part of a name or a code, when somebody searched
 */
export function organisationChoice(organisations: readonly ListedOrganisation[], typed: string | null): OrganisationChoice {
  const [first] = organisations
  if (first === undefined) return { kind: 'none' }
  if (organisations.length === 1) return { kind: 'only', organisation: first }
  const sorted = organisations.toSorted((a, b) => byName(a.name, b.name))
  if (organisations.length <= listedAtMost) return { kind: 'list', organisations: sorted }
  const found = typed === null ? [] : sorted.filter((organisation) => matches(organisation, typed))
  return { kind: 'search', typed, found: found.slice(0, listedAtMost), isCut: found.length > listedAtMost }
}

/** Every word that was typed is in the name, or all of it is the code. */
function matches({ odsCode, name }: ListedOrganisation, typed: string): boolean {
  const words = searchWords(typed.toLowerCase())
  if (words.length === 0) return false
  return odsCode.toLowerCase() === words.join('') || words.every((word) => name.toLowerCase().includes(word))
}
