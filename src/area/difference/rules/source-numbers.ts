import type { SourceId } from '../../evidence/index.ts'

/**
 * The sources of a page, each once, in the order in which its statements name them: the first has number 1.
 * @param statements in the order of the page
 */
export function sourcesOf(statements: readonly { readonly sources: readonly SourceId[] }[]): readonly SourceId[] {
  return [...new Set(statements.flatMap(({ sources }) => sources))]
}

/** The number of a source on a page, from 1. @error RangeError for a source that the page does not list */
export function numberOf(source: SourceId, listed: readonly SourceId[]): number {
  const place = listed.indexOf(source)
  if (place < 0) throw new RangeError(`The source ${source} is not listed on the page.`)
  return place + 1
}
