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
/** Share of a word's letters that may be wrong: one in five ("Nottinghm"), so that short words must be right. */
const fuzzyShare = 0.2
/** Words that nearly every name has: they say nothing about which one is meant. */
const emptyWords = new Set(['nhs', 'trust', 'foundation', 'the', 'and', 'of', 'hospital', 'hospitals', 'university', 'healthcare', 'health', 'ccg'])

/**
 * Builds a finder that forgives typing errors and unfinished words.
 * @param organisations those that can be found
 */
export function organisationFinder(organisations: readonly BenchmarkOrganisation[]): OrganisationFinder {
  const index = new MiniSearch<BenchmarkOrganisation>({
    idField: 'code',
    fields: ['code', 'name'],
    processTerm: (term) => term.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '') || null,
    searchOptions: { prefix: (term) => term.length >= 2, fuzzy: (term) => (term.length >= 4 ? fuzzyShare : 0), boost: { code: 3 } },
  })
  index.addAll(organisations)
  const byCode = new Map(organisations.map((organisation) => [organisation.code, organisation]))

  return {
    find(typed) {
      const exact = byCode.get(typed.trim().toUpperCase())
      if (exact !== undefined) return [exact]
      const words = typed.slice(0, 200).toLowerCase().split(/\s+/).filter((word) => word !== '')
      const telling = words.filter((word) => !emptyWords.has(word))
      const sought = (telling.length > 0 ? telling : words).join(' ')
      const all = index.search(sought, { combineWith: 'AND' })
      const found = all.length > 0 ? all : index.search(sought)
      return found.slice(0, resultsAtMost).flatMap((result) => byCode.get(String(result.id)) ?? [])
    },
  }
}
