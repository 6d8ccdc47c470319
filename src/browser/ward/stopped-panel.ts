import { pageWords, runWords as words, weeksOverText } from '../../area/simulated-ward/words/page.ts'
import { button } from '../page-elements.ts'
import { keepPart, runInAddress } from './debrief-save.ts'
import { box } from './elements.ts'

/**
 * What stands in place of the ward when somebody has stopped: the weeks that are over can be looked back at.
 * @param weeksOver 0 or more; of none nothing is offered to look back at
 */
export function stoppedPanel(weeksOver: number, lookBack: () => void): HTMLElement {
  const again = Object.assign(box('a', '', words.startAgain), { href: location.pathname })
  const offered = weeksOver === 0 ? [] : [box('p', '', weeksOverText(weeksOver)), button(words.lookBackNow, 'nhsuk-button', lookBack)]
  const held = runInAddress()
  return box('div', 'ek-reading',
    box('h1', 'nhsuk-heading-l', words.stoppedHeading), box('p', '', words.stopped), ...offered,
    box('p', '', words.stoppedGoOn), ...(held === null ? [] : keepPart(held, 'h2')), box('p', '', pageWords.note.support), box('p', '', again))
}
