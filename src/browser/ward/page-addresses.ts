/** What the page of the ward leads to, as it names it: where runs are kept, and where opinions are counted and shown. */
type WayOn = 'keep' | 'opinion'

/** The address of a way on; null on a page that names none. */
export function addressFor(way: WayOn): string | null {
  return document.querySelector<HTMLElement>(`[data-${way}]`)?.dataset[way] ?? null
}
