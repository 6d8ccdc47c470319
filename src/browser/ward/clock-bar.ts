import { runWords as words } from '../../area/simulated-ward/words/page.ts'
import { dayAndTime } from '../../area/simulated-ward/words/time.ts'
import { weekOfHour } from '../../engine/ward/index.ts'
import { button } from '../page-elements.ts'
import { box } from './elements.ts'
import { type Pace, type TimeShown, paces } from './ward-time.ts'

/** What is done by the buttons of the clock. */
export interface ClockActs {
  readonly pauseOrGoOn: () => void
  readonly pace: (pace: Pace) => void
  readonly skip: () => void
  readonly stop: () => void
  readonly textVersion: (isOn: boolean) => void
}

/** Where in time the ward is, and how its time runs. */
export class ClockBar {
  readonly element: HTMLElement
  private readonly time = box('p', 'ek-clock__time')
  private readonly run: HTMLButtonElement
  private readonly skip: HTMLButtonElement
  private readonly paceButtons = new Map<Pace, HTMLButtonElement>()
  private readonly weeks: number
  private isWaiting = false
  private canRun = false

  constructor(weeks: number, acts: ClockActs) {
    this.weeks = weeks
    this.run = button(words.goOn, 'ek-clock__button ek-clock__button--run', acts.pauseOrGoOn)
    this.skip = button(words.skip, 'ek-clock__button ek-clock__button--skip', acts.skip)
    for (const pace of paces) this.paceButtons.set(pace, button(words.speeds[pace], 'ek-clock__button ek-clock__pace', () => acts.pace(pace)))
    const rare = box('div', 'ek-clock__rare', this.paceGroup(), textButton(acts.textVersion))
    rare.id = 'ward-clock-rare'
    this.element = box('div', 'ek-clock', this.time, box('div', 'ek-clock__buttons', this.run, this.skip, moreButton(rare), rare, button(words.stop, 'ek-clock__button', acts.stop)))
  }

  private paceGroup(): HTMLElement {
    const group = box('div', 'ek-clock__paces', ...this.paceButtons.values())
    group.setAttribute('role', 'group')
    group.setAttribute('aria-label', words.speed)
    return group
  }

  /** Where the clock stays in sight, the page does not move for it. */
  focus(): void {
    this.run.focus({ preventScroll: getComputedStyle(this.element).position === 'sticky' })
  }

  showTime(hour: number): void {
    const text = `${words.ward}. Week ${Math.min(this.weeks, weekOfHour(hour))} of ${this.weeks}, ${dayAndTime(hour)}`
    if (this.time.textContent !== text) this.time.textContent = text
  }

  showState({ isRunning, canRun, pace }: TimeShown): void {
    this.run.textContent = isRunning ? words.pause : words.goOn
    this.canRun = canRun
    this.run.setAttribute('aria-disabled', String(!canRun))
    for (const [name, one] of this.paceButtons) one.setAttribute('aria-pressed', String(name === pace))
    this.showWaiting(this.isWaiting)
  }

  /** While something waits for you, the button that leads to the next decision leads to it. */
  showWaiting(isWaiting: boolean): void {
    this.isWaiting = isWaiting
    this.skip.textContent = isWaiting ? words.toWaiting : words.skip
    this.skip.setAttribute('aria-disabled', String(!isWaiting && !this.canRun))
  }
}

/** On a narrow screen, what is seldom pressed lies behind it, so that the clock leaves room for the ward. Where there is room, styles show all and not this. */
function moreButton(rare: HTMLElement): HTMLButtonElement {
  const made = button(words.more, 'ek-clock__button ek-clock__more', () => {
    const isOpen = rare.classList.toggle('ek-clock__rare--open')
    made.setAttribute('aria-expanded', String(isOpen))
  })
  made.setAttribute('aria-expanded', 'false')
  made.setAttribute('aria-controls', rare.id)
  return made
}

function textButton(textVersion: (isOn: boolean) => void): HTMLButtonElement {
  const made = button(words.textVersion, 'ek-clock__button', () => {
    const isOn = made.getAttribute('aria-pressed') !== 'true'
    made.setAttribute('aria-pressed', String(isOn))
    textVersion(isOn)
  })
  made.setAttribute('aria-pressed', 'false')
  return made
}
