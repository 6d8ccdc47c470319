/** What the page of the ward leads to, as it names it: where a run is kept, where kept ones are found, and where opinions are counted and shown. */
type WayOn = 'keep' | 'runs' | 'opinion'

/** The address of a way on; null on a page that names none. */
export function addressFor(way: WayOn): string | null {
  return document.querySelector<HTMLElement>(`[data-${way}]`)?.dataset[way] ?? null
}
