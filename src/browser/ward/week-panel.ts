import { pageWords, runWords as words, startWeekText, weekOverText } from '../../area/simulated-ward/words/page.ts'
import { mayBeginText } from '../../area/simulated-ward/words/class.ts'
import { button } from '../page-elements.ts'
import { box, bullets } from './elements.ts'

/** A week that is over, and the way into the next one. */
export interface WeekPanel {
  readonly element: HTMLElement
  /** The next week begins when there is no reason to wait. @param why in words, or null */
  readonly wait: (why: string | null) => void
}

/**
 * What the week that is over came to, in words, and the way into the next one.
 * @param told  sentences; none before the first week
 * @param guide what may help in the week that begins; null for nothing
 */
export function weekPanel(week: number, { told, guide }: { readonly told: readonly string[]; readonly guide: string | null }, start: () => void): WeekPanel {
  const heading = box('h2', 'nhsuk-heading-m', week === 1 ? startWeekText(1) : weekOverText(week - 1))
  const said = box('div', 'ek-decision__held')
  const begin = button(startWeekText(week), 'nhsuk-button', start)
  said.setAttribute('role', 'status')
  const element = box(
    'div', 'ek-decision__week', heading, said,
    ...(told.length === 0 ? [] : [bullets(told)]),
    ...(guide === null ? [] : [box('p', 'ek-decision__guide', guide)]),
    begin,
  )
  return {
    element,
    wait: (why) => {
      said.textContent = why ?? (begin.hidden ? mayBeginText(week) : said.textContent)
      begin.hidden = why !== null
    },
  }
}

/** Why the ward does not run, and the way to another. */
export function endedPanel(heading: 'h1' | 'h2', title: string, text: string): HTMLElement {
  const again = Object.assign(box('a', '', words.startAgain), { href: location.pathname })
  return box('div', 'ek-reading', box(heading, 'nhsuk-heading-l', title), box('p', '', text), box('p', '', pageWords.note.support), box('p', '', again))
}
