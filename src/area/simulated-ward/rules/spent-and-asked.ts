import { type Act, type Happening, type SituationKind, type WeekRecord, leadershipActs, managementActs, situationKinds, weekOfHour } from '../../../engine/ward/index.ts'
import { type Aspect, type Style, aspects, styles } from '../../../kernel/vocabulary.ts'
import { situationOf } from './turning-points.ts'

/** Where hours went, by what they are for. */
export interface DomainHours {
  readonly care: number
  readonly management: number
  readonly leadership: number
}

/** A week: the hours that were planned, and how many situations each kind of work met best. */
export interface WeekOfWork {
  readonly week: number
  readonly planned: DomainHours
  /** Situations that came up, by the work that met them best. */
  readonly asked: DomainHours
  /** Hours beyond the full week, and hours of the plan that had to be left. */
  readonly overrun: number
  readonly undone: number
}

/** Each week, side by side. */
export function weeksOfWork(weeks: readonly WeekRecord[], happenings: readonly Happening[]): readonly WeekOfWork[] {
  return weeks.map(({ week, you, tally }) => ({ week, planned: byDomain((act) => you.hours[act]), asked: askedIn(week, happenings), overrun: you.overrun, undone: tally.undoneHours }))
}

function byDomain(hoursOf: (act: Act) => number): DomainHours {
  const sumOf = (some: readonly Act[]): number => some.reduce((sum, act) => sum + hoursOf(act), 0)
  return { care: hoursOf('directCare'), management: sumOf(managementActs), leadership: sumOf(leadershipActs) }
}

function askedIn(week: number, happenings: readonly Happening[]): DomainHours {
  const best = happenings.filter(({ kind, hour }) => kind === 'answered' && weekOfHour(hour) === week).map(({ trace }) => bestActFor(trace.situation))
  return byDomain((act) => best.filter((one) => one === act).length)
}

/** The act that meets a situation best; the first of equals. */
function bestActFor(id: string | null): Act | null {
  const offered = (id === null ? undefined : situationOf(id))?.acts ?? []
  return offered.toSorted((one, other) => other.meets - one.meets)[0]?.act ?? null
}

/** The act of management and the act of leadership in which an aspect shows most: our reading of the six aspects. */
export const actsOfAspect: Readonly<Record<Aspect, { readonly management: Act; readonly leadership: Act }>> = {
  focus: { management: 'roles', leadership: 'listen' },
  orientation: { management: 'roster', leadership: 'coach' },
  question: { management: 'flow', leadership: 'purpose' },
  risk: { management: 'standards', leadership: 'improve' },
  authority: { management: 'performance', leadership: 'speakUp' },
  success: { management: 'budget', leadership: 'across' },
}

/** An act over the run: hours a week, and how well what it keeps up was kept in the first week and the last, 0 to 1. Improvement is kept by none but the processes. */
export interface ActOverRun {
  readonly act: Act
  readonly hours: number
  readonly first: number
  readonly last: number
}

/** Each aspect with its two acts. @param weeks at least one */
export function aspectsOfWork(weeks: readonly WeekRecord[]): readonly { readonly aspect: Aspect; readonly management: ActOverRun; readonly leadership: ActOverRun }[] {
  return aspects.map((aspect) => ({ aspect, management: overRun(actsOfAspect[aspect].management, weeks), leadership: overRun(actsOfAspect[aspect].leadership, weeks) }))
}

function overRun(act: Act, weeks: readonly WeekRecord[]): ActOverRun {
  const hours = weeks.reduce((sum, { you }) => sum + you.hours[act], 0) / weeks.length
  return { act, hours, first: levelOf(act, weeks[0]), last: levelOf(act, weeks.at(-1)) }
}

function levelOf(act: Act, record: WeekRecord | undefined): number {
  if (record === undefined) return NaN
  if (act === 'improve') return record.outcomes.improvement / 100
  return act === 'directCare' ? NaN : record.kept[act]
}

/** A way of leading with a kind of situation: how often, and how well it went, 0 to 1, in the middle of them. */
export interface StyleUsed {
  readonly kind: SituationKind
  /** null: it was left. */
  readonly style: Style | null
  readonly times: number
  readonly quality: number
}

/** Ways of leading that were used, by kind of situation: those that were not used are not told. */
export function stylesUsed(happenings: readonly Happening[]): readonly StyleUsed[] {
  const answered = happenings.filter(({ kind }) => kind === 'answered').map(({ factors, trace: { situation, state } }) => ({
    kind: (situation === null ? undefined : situationOf(situation))?.kind, style: styles[state['style'] ?? -1] ?? null, quality: factors['quality'] ?? 0,
  }))
  return situationKinds.flatMap((kind) => [...styles, null].flatMap((style) => {
    const some = answered.filter((one) => one.kind === kind && one.style === style)
    return some.length === 0 ? [] : [{ kind, style, times: some.length, quality: some.reduce((sum, { quality }) => sum + quality, 0) / some.length }]
  }))
}
