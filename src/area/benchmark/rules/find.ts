import MiniSearch from 'minisearch'
import type { BenchmarkOrganisation } from './dataset.ts'

/** Finds organisations by name or ODS code. */
export interface OrganisationFinder {
  /**
   * @param typed what a person typed; anything
   * @returns best first, at most 25; an exact code comes alone
   */
  readonly find: (typed: string) => readonly BenchmarkOrganisation[]
}

const resultsAtMost = 25

/** How many letters may be wrong, missing or changed round, as a share of the word: short words must be right. */
function fuzzyShare(term: string): number {
  if (term.length >= 6) return 0.34
  return term.length >= 4 ? 0.25 : 0
}

/** Words that nearly every name has: they say nothing about which one is meant. */
const emptyWords = new Set(['nhs', 'trust', 'foundation', 'the', 'and', 'of', 'hospital', 'hospitals', 'university', 'healthcare', 'health', 'ccg'])

/**
 * Builds a finder that forgives typing errors and unfinished words.
 * @param organisations those that can be found
 */
export function organisationFinder(organisations: readonly BenchmarkOrganisation[]): OrganisationFinder {
  const index = new MiniSearch<BenchmarkOrganisation & { readonly initials: string }>({
    idField: 'code',
    fields: ['code', 'name', 'initials'],
    storeFields: ['type'],
    processTerm: (term) => term.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '') || null,
    searchOptions: {
      prefix: (term) => term.length >= 2,
      boost: { code: 3 },
      combineWith: 'AND',
      // Acute trusts are those that have figures.
      boostDocument: (_, __, stored) => (stored?.['type'] === 'Acute' ? 2 : 1),
    },
  })
  index.addAll(organisations.map((organisation) => ({ ...organisation, initials: initialsOf(organisation.name) })))
  const byCode = new Map(organisations.map((organisation) => [organisation.code, organisation]))

  return {
    find(typed) {
      const exact = byCode.get(typed.trim().toUpperCase())
      if (exact !== undefined) return [exact]
      const words = typed.slice(0, 200).toLowerCase().split(/\s+/).map((word) => word.replace(/['’]s$/u, '')).filter((word) => word !== '')
      const telling = words.filter((word) => !emptyWords.has(word))
      const sought = (telling.length > 0 ? telling : words).join(' ')
      // What was typed as it is goes before what it may have meant.
      const literal = index.search(sought)
      const found = literal.length > 0 ? literal : index.search(sought, { fuzzy: fuzzyShare })
      return found.slice(0, resultsAtMost).flatMap((result) => byCode.get(String(result.id)) ?? [])
    },
  }
}

/** UCLHNFT for University College London Hospitals NHS Foundation Trust: people know trusts by such letters. */
function initialsOf(name: string): string {
  return name
    .split(/[\s-]+/)
    .filter((word) => !/^(and|of|the)$/i.test(word))
    .map((word) => word.charAt(0))
    .join('')
}
