import { progressText } from '../../area/simulated-ward/words/debrief-sentences.ts'
import { debriefWords as words } from '../../area/simulated-ward/words/debrief.ts'
import { button } from '../page-elements.ts'
import { box, focusOn } from './elements.ts'

/** How long is looked before it is said how much longer it takes. */
const leastMs = 1000

/** How far the futures are, in words, with a button that stops them. Who hears the page is told once, at the end. */
export class FuturesProgress {
  readonly element: HTMLElement
  private readonly text = box('p', 'ek-debrief__far', progressText(0, null))
  private readonly status = box('p', 'nhsuk-u-visually-hidden')
  private readonly all: number
  private readonly begun = performance.now()
  private done = 0

  /** @param all runs that are to be done @param stop what the button does */
  constructor(all: number, stop: () => void) {
    this.all = all
    this.status.setAttribute('role', 'status')
    this.element = box('div', 'ek-debrief__progress', this.text, button(words.stopFutures, 'nhsuk-button nhsuk-button--secondary nhsuk-button--small', stop), this.status)
  }

  /** So many more runs are done. */
  ran(runs: number): void {
    this.done += runs
    const passed = performance.now() - this.begun
    const seconds = passed < leastMs ? null : (passed * (this.all - this.done)) / this.done / 1000
    this.text.textContent = progressText(Math.min(1, this.done / this.all), seconds)
  }

  /** No more is run: why is said to who hears the page, and nothing of it stays in sight. The focus, if it was on the button, stays at this place. */
  end(sentence: string): void {
    const hadFocus = this.element.contains(document.activeElement)
    this.status.textContent = sentence
    this.element.replaceChildren(this.status)
    if (hadFocus) focusOn(this.element)
  }
}
