import assert from 'node:assert/strict'
import { type TestContext, it } from 'node:test'
import { widths } from './every-width.ts'
import { expectNuClean } from './html-checker.ts'
import type { Demand, Look, Lookout } from './lookout.ts'

/** Everything that two or more lookouts have seen, side by side. */
export function looksOf(lookouts: readonly Lookout[]): readonly Look[] {
  return lookouts.flatMap(({ looks }) => looks)
}

/** How many pages were looked at, in words. */
export function countText(lookouts: readonly Lookout[]): string {
  const examined = lookouts.flatMap((lookout) => [...lookout.examined])
  const at = (width: number) => examined.filter(([one]) => one === width).reduce((sum, [, count]) => sum + count, 0)
  return `${looksOf(lookouts).length} pages and states; examined ${widths.map((width) => `${at(width)} at ${width} px`).join(', ')}`
}

/**
 * Tests that what was seen meets every demand; `lookouts` are filled by the time the tests run.
 * @param but what is not demanded of these pages
 */
export function itMeetsEveryDemand(lookouts: readonly Lookout[], but: readonly Demand[] = []): void {
  const foundOf = (demand: Demand) => lookouts.flatMap(({ findings }) => findings.filter((finding) => finding.demand === demand).map(({ words }) => words))
  for (const [demand, title] of Object.entries(titles) as [Demand, string][]) { // the keys of a record of demands
    if (!but.includes(demand)) it(title, () => assert.deepEqual(foundOf(demand), []))
  }
  it('is HTML that the Nu checker accepts', async (t: TestContext) => {
    await expectNuClean(t, async () => Object.fromEntries(looksOf(lookouts).map(({ name, html }) => [name, html])))
  })
}

const titles: Readonly<Record<Demand, string>> = {
  status: 'answers as it should',
  axe: 'has nothing for axe to find',
  width: 'is not cut off',
  heading: 'begins with its one heading of the first level',
  cells: 'fills every cell of its tables',
  label: 'says that the demonstration is invented',
  errors: 'says in three places what is to be mended, each leading to its field',
  browser: 'troubles no browser and asks nothing of anybody else',
  scriptless: 'says the same without JavaScript',
  print: 'is printed with the label and without what can only be pressed',
}
