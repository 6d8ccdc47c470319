import MiniSearch from 'minisearch'
import { tidyOdsCode } from '../../../kernel/ods-code.ts'
import { type DirectoryEntry, trustRole } from './directory-entry.ts'

/** Organisations that one search gives at most. */
const foundAtMost = 20

/** Characters of what was typed that are read. */
const readAtMost = 200

/** Words that nearly every name has: they say nothing about which one is meant. */
const emptyWords = new Set(['nhs', 'trust', 'foundation', 'the', 'and', 'of', 'hospital', 'hospitals', 'university', 'healthcare', 'health', 'ft'])

type Index = MiniSearch<DirectoryEntry & { readonly initials: string }>

/** An index of tens of thousands of names takes a second to build: it is kept for as long as its list is. */
const indexes = new WeakMap<readonly DirectoryEntry[], { readonly index: Index; readonly byCode: ReadonlyMap<string, DirectoryEntry> }>()

/**
 * Finds organisations by code, or by words of the name: unfinished words, wrong letters and initials are understood.
 * @param entries a list that does not change; search the same list again rather than a copy of it
 * @param text    what a person typed; anything
 * @returns best first, open ones and trusts before others; at most 20; an exact code comes alone
 */
export function searchDirectory(entries: readonly DirectoryEntry[], text: string): readonly DirectoryEntry[] {
  const { index, byCode } = indexOf(entries)
  const typed = text.slice(0, readAtMost)
  const exact = byCode.get(tidyOdsCode(typed))
  if (exact !== undefined) return [exact]
  const sought = tellingWords(typed)
  // What was typed as it is goes before what it may have meant.
  const literal = index.search(sought)
  const found = literal.length > 0 ? literal : index.search(sought, { fuzzy: fuzzyShare })
  return found.slice(0, foundAtMost).flatMap((result) => byCode.get(String(result.id)) ?? [])
}

function indexOf(entries: readonly DirectoryEntry[]): { readonly index: Index; readonly byCode: ReadonlyMap<string, DirectoryEntry> } {
  const kept = indexes.get(entries)
  if (kept !== undefined) return kept
  const built = { index: buildIndex(entries), byCode: new Map(entries.map((entry) => [String(entry.code), entry])) }
  indexes.set(entries, built)
  return built
}

function buildIndex(entries: readonly DirectoryEntry[]): Index {
  const index: Index = new MiniSearch({
    idField: 'code',
    fields: ['code', 'name', 'initials'],
    storeFields: ['isOpen', 'roles'],
    processTerm: (term) => term.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '') || null,
    searchOptions: {
      prefix: (term) => term.length >= 2,
      boost: { code: 3 },
      combineWith: 'AND',
      boostDocument: (_, __, stored) => (stored?.['isOpen'] === true ? 2 : 1) * (isTrust(stored?.['roles']) ? 2 : 1),
    },
  })
  index.addAll(entries.map((entry) => ({ ...entry, initials: initialsOf(entry.name) })))
  return index
}

function isTrust(roles: unknown): boolean {
  return Array.isArray(roles) && roles.includes(trustRole)
}

function tellingWords(typed: string): string {
  const words = typed.toLowerCase().split(/\s+/u).map((word) => word.replace(/['’]s$/u, '')).filter((word) => word !== '')
  const telling = words.filter((word) => !emptyWords.has(word))
  return (telling.length > 0 ? telling : words).join(' ')
}

/** How many letters may be wrong, missing or changed round, as a share of the word: short words must be right. */
function fuzzyShare(term: string): number {
  if (term.length >= 6) return 0.34
  return term.length >= 4 ? 0.25 : 0
}

/** UCLHNFT for University College London Hospitals NHS Foundation Trust: people know trusts by such letters. */
function initialsOf(name: string): string {
  return name
    .split(/[\s-]+/u)
    .filter((word) => !/^(?:and|of|the)$/iu.test(word))
    .map((word) => word.charAt(0))
    .join('')
}
