import { pageWords, runWords as words, weeksOverText } from '../../area/simulated-ward/words/page.ts'
import { button } from '../page-elements.ts'
import type { RunAtHour } from './address-of-run.ts'
import { keepPart, runInAddress } from './debrief-save.ts'
import { box } from './elements.ts'

/**
 * What stands in place of the ward when somebody has stopped: the weeks that are over can be looked back at.
 * @param weeksOver 0 or more; of none nothing is offered to look back at
 * @param said what becomes of the run, and what stands on the link to the ward
 */
export function stoppedPanel(weeksOver: number, said: { readonly stopped: readonly string[]; readonly again: string }, { lookBack, goOn }: { readonly lookBack: () => void; readonly goOn: (at: RunAtHour) => void }): HTMLElement {
  const again = Object.assign(box('a', '', said.again), { href: location.pathname })
  const offered = weeksOver === 0 ? [] : [box('p', '', weeksOverText(weeksOver)), button(words.lookBackNow, 'nhsuk-button', lookBack)]
  const held = runInAddress()
  const goBack = held === null ? [] : [box('p', '', button(words.goBack, 'nhsuk-button nhsuk-button--secondary', () => goOn(held)))]
  return box('div', 'ek-reading',
    box('h1', 'nhsuk-heading-l', words.stoppedHeading), ...offered,
    ...said.stopped.map((line) => box('p', '', line)), ...goBack, ...(held === null ? [] : keepPart(held, 'h2')), box('p', '', pageWords.note.support), box('p', '', again))
}
