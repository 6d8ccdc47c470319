import { runWords as words } from '../../area/simulated-ward/words/page.ts'
import type { WeekPlan } from '../../engine/ward/index.ts'
import { type ClockActs, ClockBar } from './clock-bar.ts'
import { box, focusOn, inOneColumn, scrollToTop } from './elements.ts'
import { FloorPlan } from './floor-plan.ts'
import { LogPanel } from './log-panel.ts'
import { WeekPlanner } from './week-planner.ts'

/** What the screen tells of what somebody did. */
export interface ScreenActs extends ClockActs {
  readonly ask: (happening: number) => void
  readonly plan: (plan: WeekPlan) => void
}

/** What a screen shows of a ward from the start. */
interface ScreenStart {
  readonly weeks: number
  readonly plan: WeekPlan
  /** Where the run is kept, in words. */
  readonly keepWords: string
}

/** Everything that is seen while a ward runs: in the document as on a phone, what asks for you first. */
export class WardScreen {
  readonly clock: ClockBar
  readonly floor = new FloorPlan()
  readonly planner: WeekPlanner
  readonly log: LogPanel
  readonly outcomes = box('div', 'ek-outcomes')
  private readonly root: HTMLElement
  private readonly panel = box('section', 'ek-decision', box('p', '', words.loading))
  /** What is decided, planned and begun: one group, so that all of it can be stopped at once. */
  private readonly side = box('fieldset', 'ek-ward__side')
  private focused: HTMLElement | null = null
  private readonly spoken = box('p', 'nhsuk-u-visually-hidden')

  constructor(root: HTMLElement, { weeks, plan, keepWords }: ScreenStart, acts: ScreenActs) {
    this.root = root
    this.clock = new ClockBar(weeks, acts)
    this.planner = new WeekPlanner(plan, acts.plan, () => this.startFromBelow())
    this.log = new LogPanel(acts.ask)
    this.spoken.setAttribute('role', 'status')
    const heading = box('h1', 'nhsuk-u-visually-hidden', words.plan)
    const charts = box('section', 'ek-ward__outcomes', box('h2', 'nhsuk-heading-m', words.outcomes), this.outcomes, box('p', 'ek-ward__keep', keepWords))
    const floor = box('section', 'ek-ward__floor', box('h2', 'nhsuk-u-visually-hidden', words.floor), this.floor.element, this.log.element)
    this.side.append(this.panel, this.planner.element)
    this.side.setAttribute('role', 'presentation')
    root.replaceChildren(heading, this.spoken, this.clock.element, this.side, floor, charts)
  }

  /** Shows what asks for you, and puts the focus there unless somebody plans at the moment. */
  present(content: HTMLElement): void {
    const isPlanning = this.planner.element.contains(document.activeElement)
    this.panel.replaceChildren(content)
    this.planner.fold(!content.matches('.ek-decision__week'))
    this.clock.showWaiting(true)
    if (!isPlanning) this.goToWaiting()
  }

  /** Puts the focus on what asks for you. In one column it begins below the clock, so that as much of it as can be is in sight. */
  goToWaiting(): void {
    const heading = this.panel.querySelector<HTMLElement>('h2')
    if (heading === null) return
    focusOn(heading)
    if (matchMedia(inOneColumn).matches) heading.scrollIntoView()
  }

  /** Nothing asks for you. The focus, if it was on what asked, goes to the clock, and in one column what runs begins at the top of the window. */
  rest(): void {
    const hadFocus = this.panel.contains(document.activeElement)
    this.panel.replaceChildren(box('p', 'ek-decision__none', words.nobodyAsks))
    this.planner.fold(true)
    this.clock.showWaiting(false)
    if (!hadFocus) return
    this.clock.focus()
    if (matchMedia(inOneColumn).matches) scrollToTop(this.root)
  }

  /** Begins the week as the button above does, which is out of sight; where it may not begin yet, says why. */
  private startFromBelow(): void {
    const begin = this.panel.querySelector('button')
    this.goToWaiting()
    if (begin?.hidden === false) begin.click()
  }

  /** Nothing can be chosen or begun; what was half chosen stays. */
  freeze(): void {
    if (this.side.disabled) return
    const { activeElement } = document
    this.focused = activeElement instanceof HTMLElement && this.side.contains(activeElement) ? activeElement : null
    this.side.disabled = true
  }

  /** All of it can be used again, and the focus is where it was unless it went elsewhere. */
  letGo(): void {
    this.side.disabled = false
    if (document.activeElement === document.body) this.focused?.focus({ preventScroll: true })
    this.focused = null
  }

  /** Tells those who hear the page: once for what asks for them, not each hour. */
  say(text: string): void {
    this.spoken.textContent = text
  }

  /** Puts something in place of the ward. */
  replaceBy(...content: readonly HTMLElement[]): void {
    this.root.replaceChildren(...content)
    const heading = this.root.querySelector<HTMLElement>('h1')
    if (heading !== null) focusOn(heading)
  }
}
