import { actWords, domainOfWeek, orderWords, processWords } from '../../area/simulated-ward/words/names.ts'
import { plannerWords as words, runWords, sumText } from '../../area/simulated-ward/words/page.ts'
import { type Act, type Order, type ProcessName, type WeekPlan, fullWeek, hoursIn, leadershipActs, managementActs, orders, processNames } from '../../engine/ward/index.ts'
import { button } from '../page-elements.ts'
import { box, inOneColumn } from './elements.ts'

/** Hours that one press adds or takes. */
const step = 0.5
/** Nobody plans more for one act. */
const mostHours = 37.5
const groups = [['care', ['directCare']], ['management', managementActs], ['leadership', leadershipActs]] as const

/** The planner of the week: hours by act, with a bar that shows how they are divided; orders that stand; what improvement goes into. It tells each change. */
export class WeekPlanner {
  readonly element: HTMLElement
  private readonly folded: HTMLDetailsElement
  private plan: WeekPlan
  private readonly changed: (plan: WeekPlan) => void
  private readonly fields = new Map<Act, HTMLInputElement>()
  private readonly bars = new Map<string, HTMLElement>()
  private readonly boxes = new Map<Order, HTMLInputElement>()
  private readonly improve = document.createElement('select')
  private readonly sum = box('p', 'ek-week__sum')
  /** On a phone all hours stand between the top of the week and its end. */
  private readonly start: HTMLButtonElement

  /** @param start begins the week that is planned */
  constructor(plan: WeekPlan, changed: (plan: WeekPlan) => void, start: () => void) {
    this.plan = plan
    this.changed = changed
    this.start = button(words.start, 'nhsuk-button ek-week__start', start)
    this.folded = box('details', 'ek-week__folded', box('summary', 'ek-week__summary', words.change), ...groups.map(([group, some]) => this.group(group, some)), this.standing(), this.start)
    this.folded.open = true
    this.element = box('section', 'ek-week', box('h2', 'nhsuk-heading-m', runWords.plannedHeading), this.sum, this.bar(), this.folded)
    this.sum.setAttribute('aria-live', 'polite')
    this.show(plan)
  }

  /** Another plan holds: it is shown, and nothing is told. */
  show(plan: WeekPlan): void {
    this.plan = plan
    for (const [act, field] of this.fields) if (field !== document.activeElement || field.valueAsNumber !== plan.hours[act]) field.value = String(rounded(plan.hours[act]))
    for (const [order, tick] of this.boxes) tick.checked = plan.orders.includes(order)
    this.improve.value = plan.improve
    this.sum.textContent = sumText(hoursIn(plan.hours), fullWeek)
    this.sum.classList.toggle('ek-week__sum--over', hoursIn(plan.hours) > fullWeek)
    for (const [group, some] of groups) this.bars.get(group)?.style.setProperty('flex-grow', String(some.reduce((sum, act) => sum + plan.hours[act], 0)))
    this.bars.get('rest')?.style.setProperty('flex-grow', String(Math.max(0, fullWeek - hoursIn(plan.hours))))
  }

  /** Folded on a phone while time runs, so that the ward can be seen; open where there is room, and for planning. Only what is planned can be begun. */
  fold(isFolded: boolean): void {
    this.start.hidden = isFolded
    this.folded.open = !isFolded || !matchMedia(inOneColumn).matches
  }

  private tell(plan: WeekPlan): void {
    this.show(plan)
    this.changed(plan)
  }

  private bar(): HTMLElement {
    for (const name of ['care', 'management', 'leadership', 'rest']) this.bars.set(name, box('span', `ek-week__part ek-week__part--${name}`))
    const bar = box('div', 'ek-week__bar', ...this.bars.values())
    bar.setAttribute('aria-hidden', 'true')
    return bar
  }

  private group(group: 'care' | 'management' | 'leadership', some: readonly Act[]): HTMLElement {
    const legend = box('legend', `ek-week__legend ek-week__legend--${group}`, domainOfWeek[group])
    return box('fieldset', 'ek-week__group', legend, ...some.map((act) => this.row(act)))
  }

  private row(act: Act): HTMLElement {
    const { name, about } = actWords[act]
    const field = Object.assign(document.createElement('input'), { type: 'number', className: 'ek-week__hours', id: `hours-${act}`, min: '0', max: String(mostHours), step: String(step), inputMode: 'decimal' })
    field.addEventListener('change', () => this.setHours(act, field.valueAsNumber))
    const label = box('label', 'ek-week__name', name)
    label.htmlFor = field.id
    const hint = box('span', 'ek-week__about', about)
    hint.id = `about-${act}`
    field.setAttribute('aria-describedby', hint.id)
    this.fields.set(act, field)
    return box('div', 'ek-week__row', box('span', 'ek-week__words', label, hint), this.stepButton(act, -step), field, this.stepButton(act, step))
  }

  private stepButton(act: Act, by: number): HTMLButtonElement {
    const made = button(by < 0 ? '−' : '+', 'ek-week__step', () => this.setHours(act, this.plan.hours[act] + by))
    made.setAttribute('aria-label', `${by < 0 ? words.less : words.more}: ${actWords[act].name}`)
    // By keyboard the arrows of the field do the same: two stops of Tab less for each act.
    made.tabIndex = -1
    return made
  }

  private setHours(act: Act, hours: number): void {
    const wanted = Number.isFinite(hours) ? Math.min(mostHours, Math.max(0, rounded(hours))) : 0
    const others = hoursIn(this.plan.hours) - this.plan.hours[act]
    this.tell({ ...this.plan, hours: { ...this.plan.hours, [act]: Math.min(wanted, Math.max(0, 80 - others)) } })
  }

  private standing(): HTMLElement {
    const ticks = orders.map((order) => this.tick(order))
    for (const name of ['weakest', ...processNames] as const) this.improve.append(new Option(processWords[name], name))
    Object.assign(this.improve, { id: 'improve', className: 'nhsuk-select' })
    this.improve.addEventListener('change', () => this.tell({ ...this.plan, improve: this.improve.value as ProcessName | 'weakest' })) // each option is one
    const label = box('label', 'nhsuk-label', words.improve)
    label.htmlFor = this.improve.id
    const legend = box('legend', 'nhsuk-u-visually-hidden', words.orders)
    const summary = box('summary', 'nhsuk-details__summary', box('span', 'nhsuk-details__summary-text', words.ordersAndImprove))
    return box('details', 'nhsuk-details ek-week__standing', summary, box('div', 'nhsuk-details__text', box('fieldset', 'nhsuk-fieldset', legend, box('div', 'nhsuk-checkboxes nhsuk-checkboxes--small', ...ticks)), box('div', 'nhsuk-form-group', label, this.improve)))
  }

  private tick(order: Order): HTMLElement {
    const { name, about } = orderWords[order]
    const input = Object.assign(document.createElement('input'), { type: 'checkbox', className: 'nhsuk-checkboxes__input', id: `order-${order}` })
    input.addEventListener('change', () => this.tell({ ...this.plan, orders: orders.filter((one) => this.boxes.get(one)?.checked) }))
    const label = box('label', 'nhsuk-label nhsuk-checkboxes__label', name)
    label.htmlFor = input.id
    const hint = box('div', 'nhsuk-hint nhsuk-checkboxes__hint', about)
    hint.id = `${input.id}-hint`
    input.setAttribute('aria-describedby', hint.id)
    this.boxes.set(order, input)
    return box('div', 'nhsuk-checkboxes__item', input, label, hint)
  }
}

function rounded(hours: number): number {
  return Math.round(hours * 10) / 10
}
