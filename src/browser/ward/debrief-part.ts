import { debriefWords as words } from '../../area/simulated-ward/words/debrief.ts'
import { box, focusOn } from './elements.ts'

/** A part of looking back: a heading that the list of contents leads to, and what is below it. */
export function part(name: string, heading: string, ...inside: readonly HTMLElement[]): HTMLElement {
  const made = box('section', 'ek-debrief__part', Object.assign(box('h2', 'nhsuk-heading-l', heading), { id: `looking-back-${name}` }), ...inside)
  made.dataset['part'] = name
  return made
}

/** What can be opened on the screen; on paper it stands open. */
export function folded(summary: string, ...inside: readonly HTMLElement[]): HTMLDetailsElement {
  return box('details', 'nhsuk-details ek-print-open', box('summary', 'nhsuk-details__summary', box('span', 'nhsuk-details__summary-text', summary)), box('div', 'nhsuk-details__text', ...inside))
}

/** What stands on the page, as links. They leave the address as it is: it holds the run. */
export function contentsOf(parts: readonly HTMLElement[]): HTMLElement {
  const headings = parts.flatMap((one) => [...one.querySelectorAll('h2')])
  const list = box('ul', 'nhsuk-list', ...headings.map((heading) => box('li', '', linkTo(heading))))
  const contents = box('nav', 'ek-debrief__contents', Object.assign(box('p', 'nhsuk-u-font-weight-bold', words.contents), { ariaHidden: 'true' }), list)
  contents.setAttribute('aria-label', words.contents)
  return contents
}

function linkTo(heading: HTMLElement): HTMLAnchorElement {
  const link = Object.assign(box('a', 'nhsuk-link', heading.textContent ?? ''), { href: `#${heading.id}` })
  link.addEventListener('click', (event) => {
    event.preventDefault()
    heading.scrollIntoView()
    focusOn(heading)
  })
  return link
}

/** A place for what comes when futures have been run; until then a sentence stands there. */
export function waiting(sentence: string): HTMLElement {
  const place = box('div', '', box('p', 'nhsuk-hint', sentence))
  place.dataset['waiting'] = ''
  return place
}

/** Fills a place: it waits no longer. */
export function fill(place: HTMLElement, ...inside: readonly HTMLElement[]): void {
  delete place.dataset['waiting']
  place.replaceChildren(...inside)
}
