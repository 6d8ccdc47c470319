import { isWeighty, logLine } from '../../area/simulated-ward/words/log.ts'
import { runWords as words } from '../../area/simulated-ward/words/page.ts'
import { dayAndTime } from '../../area/simulated-ward/words/time.ts'
import { causeSentence, shareWords } from '../../area/simulated-ward/words/why.ts'
import { type Happening, weekOfHour } from '../../engine/ward/index.ts'
import { type Cause, askedCodes } from '../../engine/ward/why/cause.ts'
import { isOneOf } from '../../kernel/vocabulary.ts'
import { button } from '../page-elements.ts'
import { box } from './elements.ts'

/** Older lines leave the page, so that it stays quick. */
const mostLines = 60
/** Causes of causes that are shown at once. */
const mostCauses = 4

/** What happened, the latest first; of most lines one can ask how they came about. */
export class LogPanel {
  readonly element: HTMLElement
  private readonly list = box('ol', 'ek-log__list')
  private readonly empty = box('p', 'ek-log__empty', words.logEmpty)
  private readonly answers = new Map<number, HTMLElement>()
  private readonly ask: (happening: number) => void
  private count = 0

  /** @param ask how a happening came about, by its place among all */
  constructor(ask: (happening: number) => void) {
    this.ask = ask
    this.list.setAttribute('role', 'list')
    this.element = box('section', 'ek-log', box('h2', 'nhsuk-heading-s', words.log), this.empty, this.list)
  }

  add(happenings: readonly Happening[]): void {
    const lines: HTMLElement[] = []
    for (const happening of happenings) {
      const text = logLine(happening)
      if (text !== null) lines.push(this.line(happening, text, this.count))
      this.count += 1
    }
    if (lines.length === 0) return
    this.empty.hidden = true
    this.list.prepend(...lines.slice(-mostLines).toReversed())
    while (this.list.children.length > mostLines) this.list.lastElementChild?.remove()
    // Whoever reads an answer in it stays there; else the newest are in sight.
    if (!this.list.contains(document.activeElement)) this.list.scrollTop = 0
  }

  /** How something came about, under its line. */
  tell(happening: number, cause: Cause | null): void {
    const place = this.answers.get(happening)
    if (place === undefined) return
    const because = cause === null || cause.of.length === 0 ? box('p', '', words.howComeNothing) : box('div', '', box('p', '', `${words.mostly}:`), causeList(cause.of, 1))
    place.replaceChildren(because)
    place.hidden = false
  }

  private line(happening: Happening, text: string, place: number): HTMLElement {
    const time = box('span', 'ek-log__time', `Week ${weekOfHour(happening.hour)}, ${dayAndTime(happening.hour)}`)
    const line = box('li', `ek-log__line${isWeighty(happening) ? ' ek-log__line--weighty' : ''}`, time, ' ', text, ' ')
    if (isOneOf(askedCodes, happening.kind)) line.append(...this.question(text, place))
    return line
  }

  private question(text: string, place: number): readonly HTMLElement[] {
    const answer = box('div', 'ek-log__why')
    answer.hidden = true
    const question = button(words.howCome, 'ek-log__ask', () => {
      const isOpen = question.getAttribute('aria-expanded') === 'true'
      question.setAttribute('aria-expanded', String(!isOpen))
      answer.hidden = isOpen
      if (!isOpen && answer.childElementCount === 0) this.ask(place)
    })
    question.setAttribute('aria-expanded', 'false')
    question.setAttribute('aria-label', `${words.howCome} ${text}`)
    this.answers.set(place, answer)
    return [question, answer]
  }
}

function causeList(causes: readonly Cause[], depth: number): HTMLElement {
  return box('ul', 'nhsuk-list nhsuk-list--bullet', ...causes.slice(0, mostCauses).map((cause) => {
    const line = box('li', '', `${shareWords(cause.share)}. ${causeSentence(cause)}`)
    if (cause.of.length > 0 && depth < 3) line.append(causeList(cause.of, depth + 1))
    return line
  }))
}
