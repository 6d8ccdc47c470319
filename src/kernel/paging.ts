/** A page of a long list. Pages count from 1. */
interface PageOfList {
  readonly page: number
  readonly pages: number
  /** How many of the list stand on the pages before. */
  readonly offset: number
}

/**
 * The page that is shown when one was asked for.
 * @param asked any whole number; one beyond the ends gives the nearest
 * @param total how many the list has, from 0; a list of none has one page
 * @param size  how many a page has, from 1
 * @example asked 9, 120 in all, 50 a page: page 3 of 3, 100 before it
 */
export function pageOf(asked: number, total: number, size: number): PageOfList {
  const pages = Math.max(1, Math.ceil(total / size))
  const page = Math.min(pages, Math.max(1, asked))
  return { page, pages, offset: offsetOf(page, size) }
}

/** How many stand on the pages before this one. */
export function offsetOf(page: number, size: number): number {
  return (page - 1) * size
}
