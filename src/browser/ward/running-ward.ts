import { guideOf } from '../../area/simulated-ward/rules/guidance.ts'
import type { ChosenRun } from '../../area/simulated-ward/rules/run-text.ts'
import { whatFollows } from '../../area/simulated-ward/words/answered.ts'
import { guideWords } from '../../area/simulated-ward/words/guides.ts'
import { titleOf } from '../../area/simulated-ward/words/log.ts'
import { decisionWords, runWords as words, startWeekText, weekOverText } from '../../area/simulated-ward/words/page.ts'
import { weekText } from '../../area/simulated-ward/words/week-text.ts'
import { type Answer, type Happening, type WeekPlan, type WeekRecord, hoursOfWeek, lengths, weekOfHour } from '../../engine/ward/index.ts'
import type { RunAtHour } from './address-of-run.ts'
import type { Company } from './company.ts'
import { showDebrief } from './debrief.ts'
import { decisionForm, followed } from './decision-panel.ts'
import { box, scrollToTop } from './elements.ts'
import type { Asked, Told, WardNow } from './messages.ts'
import { showOutcomes } from './outcomes.ts'
import { stoppedPanel } from './stopped-panel.ts'
import { WardLine } from './ward-line.ts'
import { WardScreen } from './ward-screen.ts'
import { WardTime } from './ward-time.ts'
import { type WeekPanel, endedPanel, weekPanel } from './week-panel.ts'

/** Workers that look for turning points afterwards; one core is left for the page. */
const mostWorkers = 4

/** A ward that runs on the page: what the worker tells is shown, and what you do is asked of the worker. */
export class RunningWard {
  private readonly root: HTMLElement
  private readonly worker: string
  private readonly company: Company
  private readonly line: WardLine
  private readonly screen: WardScreen
  private readonly time = new WardTime((hours) => this.ask({ kind: 'pass', hours }), (shown) => this.screen.clock.showState(shown))
  private readonly weeks: WeekRecord[] = []
  private readonly happenings: Happening[] = []
  private run: ChosenRun
  private now: WardNow | null = null
  private isAsking = false
  /** The last week that you have begun. */
  private begunWeek = 0
  /** The week that waits to be begun. */
  private ahead: { readonly week: number; readonly panel: WeekPanel } | null = null
  private newPlan: WeekPlan | null = null
  private answered: { readonly situation: string; readonly isLeft: boolean } | null = null
  private readonly heedSight = () => this.seen()

  /** @param worker address of the worker's script */
  constructor(root: HTMLElement, worker: string, { run, hour }: RunAtHour, company: Company) {
    this.root = root
    this.worker = worker
    this.company = company
    this.run = run
    this.screen = new WardScreen(root, { weeks: lengths[run.length].weeks, plan: run.plan, keepWords: company.words.keep }, {
      ask: (happening) => this.line.ask({ kind: 'why', happening }),
      plan: (plan) => (this.newPlan = plan),
      pauseOrGoOn: () => this.pauseOrGoOn(),
      pace: (pace) => this.time.changePace(pace),
      skip: () => (this.time.standsFor('waits-for-you') ? this.screen.goToWaiting() : this.time.skip()),
      stop: () => this.stop(),
      textVersion: (isOn) => root.classList.toggle('ek-ward--text', isOn),
    })
    this.line = new WardLine(worker, (told) => this.hear(told), () => this.fail(company.words.failed))
    this.line.ask({ kind: 'open', run, hour })
    this.time.stand('waits-for-you')
    document.addEventListener('visibilitychange', this.heedSight)
    this.seen()
    company.listen(() => this.heedCompany())
  }

  /** Time stands, and nothing can be decided, while those with whom the ward is run want it so. */
  private heedCompany(): void {
    const { time, screen, company, ahead } = this
    ahead?.panel.wait(company.whyWait(ahead.week))
    if (company.mayRun()) {
      screen.letGo()
      time.release('class-stopped')
    } else {
      time.stand('class-stopped')
      screen.freeze()
    }
  }

  /** Nothing of the ward happens while nobody sees the page. */
  private seen(): void {
    if (document.visibilityState === 'visible') return this.time.release('out-of-sight')
    this.time.stand('out-of-sight')
    this.keep()
  }

  private hear(told: Told): void {
    if (told.kind === 'no-such-run') return this.fail(this.company.forget())
    if (told.kind === 'why') return this.screen.log.tell(told.happening, told.cause)
    if (told.kind !== 'moved') return
    this.isAsking = false
    this.weeks.push(...told.weeks)
    this.happenings.push(...told.happenings)
    this.screen.log.add(told.happenings)
    this.show(told.ward, told.weeks.length > 0)
  }

  private show(ward: WardNow, isWeekOver: boolean): void {
    const isFirst = this.now === null
    this.screen.clock.showTime(ward.view.hour)
    if (ward.isCatchingUp) return
    this.now = ward
    this.screen.floor.show(ward.view)
    if (isFirst) this.open(ward)
    if (isFirst || isWeekOver) showOutcomes(this.screen.outcomes, this.weeks, this.happenings)
    this.proceed(ward)
  }

  private open(ward: WardNow): void {
    this.screen.planner.show(ward.plan)
    this.begunWeek = Math.ceil(ward.view.hour / hoursOfWeek)
  }

  /** Shows what comes next: what followed, the end, a plan, a decision; or lets time run. */
  private proceed(ward: WardNow): void {
    if (this.answered !== null) return this.tellWhatFollowed(this.answered, ward)
    if (ward.isOver) return this.lookBack()
    const week = weekOfHour(ward.view.hour)
    if (week > this.begunWeek) return this.askForPlan(week)
    if (ward.due !== null) return this.askForAnswer(ward.due)
    this.release()
  }

  private askForPlan(week: number): void {
    const panel = weekPanel(week, { told: this.toldOf(week - 1), guide: this.guideIn(week) }, () => this.begin(week))
    panel.wait(this.company.whyWait(week))
    this.ahead = { week, panel }
    this.hold(panel.element)
    this.screen.say(week === 1 ? startWeekText(1) : weekOverText(week - 1))
  }

  /** What a week that is over came to, in sentences; none before the first. */
  private toldOf(week: number): readonly string[] {
    const [record, before] = [this.weeks[week - 1], this.weeks[week - 2]]
    return record === undefined ? [] : weekText(record, before ?? null, this.happenings.filter(({ hour }) => weekOfHour(hour) === week))
  }

  private guideIn(week: number): string | null {
    return this.run.length === 'eight-weeks' ? guideWords[guideOf(week, { weeks: this.weeks, decisions: this.now?.decisions ?? [] })] : null
  }

  private begin(week: number): void {
    this.begunWeek = week
    this.ahead = null
    this.time.run()
    if (this.now !== null) this.proceed(this.now)
  }

  private askForAnswer(due: NonNullable<WardNow['due']>): void {
    this.hold(decisionForm(due, (answer) => this.decide(due.id, answer)))
    this.screen.say(`${words.decision}: ${titleOf(due.id)}`)
  }

  private decide(situation: string, answer: Answer | null): void {
    this.answered = { situation, isLeft: answer === null }
    this.ask({ kind: 'answer', answer })
  }

  private tellWhatFollowed({ situation, isLeft }: { readonly situation: string; readonly isLeft: boolean }, ward: WardNow): void {
    const sentence = whatFollows(situation, isLeft ? null : ward.quality)
    this.hold(followed(situation, sentence, () => {
      this.answered = null
      this.proceed(ward)
    }))
    this.screen.say(`${decisionWords.followed}: ${sentence}`)
  }

  /** Time stands until something is decided. */
  private hold(content: HTMLElement): void {
    this.time.stand('waits-for-you')
    this.keep()
    this.screen.present(content)
  }

  private release(): void {
    if (this.time.standsFor('waits-for-you')) this.screen.rest()
    this.time.release('waits-for-you')
  }

  private pauseOrGoOn(): void {
    this.time.pauseOrGoOn()
    this.keep()
  }

  /** A plan that was changed holds from the next thing on that is asked. */
  private ask(asked: Asked): void {
    if (this.isAsking) return
    this.isAsking = true
    const plan = this.newPlan
    this.newPlan = null
    if (plan !== null) this.line.ask({ kind: 'plan', plan })
    this.line.ask(asked)
  }

  private keep(): void {
    const { now } = this
    if (now === null) return
    this.run = { ...this.run, decisions: now.decisions }
    this.company.keep({ run: this.run, hour: now.view.hour }, this.weeks.length)
  }

  private lookBack(): void {
    this.keep()
    this.end()
    const place = box('div', 'ek-debrief')
    const last = this.now?.isOver === true ? this.company.lastWords() : null
    this.screen.replaceBy(box('h1', 'nhsuk-heading-xl', words.lookBack), ...(last === null ? [] : [box('p', 'ek-ward__last', last)]), place)
    const count = Math.max(1, Math.min(mostWorkers, navigator.hardwareConcurrency - 1))
    showDebrief(place, this.run, { weeks: this.weeks, happenings: this.happenings }, { address: this.worker, count })
  }

  private stop(): void {
    this.keep()
    this.end()
    this.screen.replaceBy(stoppedPanel(this.weeks.length, this.company.words, { lookBack: () => this.lookBack(), goOn: (at) => this.beginAgain(at) }))
  }

  /** Goes on where somebody stopped. */
  private beginAgain(at: RunAtHour): void {
    const { screen } = new RunningWard(this.root, this.worker, at, this.company)
    screen.clock.focus()
    scrollToTop(this.root)
  }

  private fail(sentence: string): void {
    this.end()
    this.screen.replaceBy(endedPanel('h1', words.failedHeading, sentence))
  }

  private end(): void {
    document.removeEventListener('visibilitychange', this.heedSight)
    this.time.end()
    this.line.end()
    this.company.leave()
  }
}
