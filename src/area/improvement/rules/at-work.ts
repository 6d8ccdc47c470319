import type { Improvement } from '../records.ts'

/** Neither finished nor stopped. */
export function isAtWork({ state }: Pick<Improvement, 'state'>): boolean {
  return state === 'planning' || state === 'running'
}

/** So many improvements stand on a page of the list. */
export const improvementsOnPage = 50
