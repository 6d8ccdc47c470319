import type { Page } from 'playwright-core'

/** What one page cost. */
interface Weight {
  readonly page: string
  /** As transferred, with everything that it loads. */
  readonly kilobytes: number
  /** From the request until the first byte of the answer; of a computer that does much else. */
  readonly serverMs: number
}

/** What every page cost that was open in a window. */
export interface Weights {
  /** Notes the open page; to be called at each. */
  readonly note: (page: Page) => Promise<void>
  readonly all: () => readonly Weight[]
}

/** Watches how much a window loads. */
export async function weightsOf(page: Page): Promise<Weights> {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  let bytes = 0
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength))
  const all: Weight[] = []
  return {
    note: async (open) => {
      const kilobytes = bytes / 1000
      bytes = 0
      const serverMs = await open.evaluate(() => {
        const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[] // what this type of entry is
        return entry === undefined ? 0 : entry.responseStart - entry.requestStart
      })
      all.push({ page: new URL(open.url()).pathname.replaceAll(/[0-9a-f-]{36}/gu, ':id').replaceAll(/\/\d+/gu, '/:n'), kilobytes, serverMs })
    },
    all: () => all,
  }
}

/** The heaviest pages of each address in one line, and the slowest. */
export function weightText(weights: readonly Weights[]): string {
  const all = weights.flatMap((one) => one.all())
  const pages = [...new Set(all.map(({ page }) => page))]
  return pages
    .map((page) => {
      const visits = all.filter((one) => one.page === page)
      const most = (of: (one: Weight) => number) => Math.max(...visits.map(of))
      const median = visits.map(({ serverMs }) => serverMs).toSorted((a, b) => a - b)[Math.floor(visits.length / 2)] ?? 0
      return `${page} ${visits.length}x, at most ${most(({ kilobytes }) => kilobytes).toFixed(1)} kB, ${median.toFixed(0)} ms`
    })
    .join('; ')
}
