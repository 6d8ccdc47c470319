import { performance } from 'node:perf_hooks'
import { closeChromium, openBrowser } from '../e2e/browser.ts'
import { aForkOf, debriefAddress, futuresInPage, playedRun, serveDebrief } from '../e2e/debrief-in-browser.ts'
import { print, round } from './timing.ts'

const workers = 2
/** Seconds that 200 pairs of futures of eight weeks may take on two cores, with two workers begun. */
const barS = 3
/** Of so many the median is told: an odd number. */
const times = 5

/** Measures in Chromium how long 200 pairs of futures of eight weeks take; prints one JSON line. */
export async function benchWardFutures(): Promise<void> {
  const browser = await openBrowser()
  try {
    const page = await browser.context.newPage()
    await serveDebrief(browser.context)
    await page.goto(debriefAddress)
    const question = aForkOf(playedRun().run)
    const taken: number[] = []
    for (let time = 0; time < times; time += 1) {
      const begun = performance.now()
      await page.evaluate(futuresInPage(question, workers))
      taken.push((performance.now() - begun) / 1000)
    }
    const median = taken.toSorted((one, other) => one - other)[(times - 1) / 2] ?? NaN
    print({ bench: 'ward futures in Chromium', pairs: question.count, weeks: 8, workers, medianS: round(median), slowestS: round(Math.max(...taken)), barS, isWithin: median < barS })
  } finally {
    await browser.close()
    await closeChromium()
  }
}
