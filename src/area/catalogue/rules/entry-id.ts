import { longestTexts } from './entry-limits.ts'

/** Room for a number behind an id that is taken. */
const longestStem = longestTexts.id - 5

/**
 * An id for an entry, made of its title, that no other has.
 * @example 'Managing your budget, a morning': managing-your-budget-a-morning
 */
export function idFor(title: string, taken: ReadonlySet<string>): string {
  const plain = title.normalize('NFKD').toLowerCase().replaceAll(/[\p{M}’']/gu, '').replaceAll(/[^a-z0-9]+/gu, '-')
  const stem = plain.slice(0, longestStem).replaceAll(/^-+|-+$/gu, '') || 'entry'
  let [id, number] = [stem, 1]
  while (taken.has(id)) {
    number += 1
    id = `${stem}-${number}`
  }
  return id
}
