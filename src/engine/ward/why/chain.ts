import { processNames } from '../processes/process-names.ts'
import type { Happening, HappeningKind, Trace } from '../record/happening.ts'
import type { CauseCode, Weights } from './cause.ts'
import { merged } from './merged.ts'
import { sharesOfRisk } from './shares.ts'

/** Where a cause came from: another happening, or weights of the one at hand. */
export interface Below {
  readonly at: Happening
  readonly isHappening: boolean
  readonly weights: Weights
  /** Whose numbers tell of the cause itself. */
  readonly facts: Happening
}

/** What happened before, to find where causes came from. */
export class Chain {
  private readonly before: readonly Happening[]

  /** @param before in order, up to what is asked about */
  constructor(before: readonly Happening[]) {
    this.before = before
  }

  /** The last happening of a kind, of somebody where told. */
  last(kind: HappeningKind, whom?: number): Happening | null {
    return this.before.findLast((one) => one.kind === kind && (whom === undefined || one.whom === whom)) ?? null
  }

  /** How a situation was answered. */
  answered(occurrence: number): Happening | null {
    return this.last('answered', occurrence)
  }

  /** The plan that held at an hour. */
  planAt(hour: number): Happening | null {
    return this.before.findLast((one) => one.kind === 'planned' && one.hour <= hour) ?? null
  }

  /** Where a cause came from; null where the model says no more. */
  below(code: CauseCode, about: string | null, at: Happening): Below | null {
    const weightsOf = weighedBy[code]
    return weightsOf === undefined ? this.happenedBefore(code, about, at) : weighed(at, weightsOf(at.trace))
  }

  /** Another happening, or several as one, from which a cause came. */
  private happenedBefore(code: CauseCode, about: string | null, at: Happening): Below | null {
    switch (code) {
      case 'short-shift':
        return happened(at.kind === 'fell-ill' || at.kind === 'gave-notice' ? this.shortBefore(at.hour) : this.shortShift(at))
      case 'sick':
        return happened(merged(lastOfEach(this.before, 'fell-ill', at.trace.sick)), at)
      case 'vacant':
        return happened(merged(lastOfEach(this.before, 'gave-notice', at.trace.vacant)), at)
      case 'overlooked': case 'unfair-roster':
        // Of places that were paid for, nothing says how many more were overlooked than usual.
        return at.kind === 'frozen' ? null : weighed(at, rosterOf(at.trace))
      case 'spending-frozen':
        return happened(this.last('frozen'))
      case 'situation':
        return about === null ? null : happened(this.answered(Number(about)))
      default:
        return null
    }
  }

  private shortShift({ trace: { state } }: Happening): Happening | null {
    return this.before.findLast(({ kind, where }) => kind === 'shift-short' && where === state.shift) ?? null
  }

  /** Short shifts of four weeks, as one. */
  private shortBefore(until: number): Happening | null {
    const some = this.before.filter(({ kind, hour }) => kind === 'shift-short' && hour <= until && hour > until - 672)
    const mean = merged(some)
    return mean === null ? null : { ...mean, trace: { ...mean.trace, sick: everybody(some, 'sick'), vacant: everybody(some, 'vacant') } }
  }
}

type WeightsOf = (trace: Trace) => Weights | undefined

const ofLoad: WeightsOf = ({ parts }) => parts.load
const ofOpenPlaces: WeightsOf = ({ parts }) => parts.open
const ofEnergy: WeightsOf = ({ parts }) => parts.energy
const ofVoice: WeightsOf = ({ parts }) => parts.voice
const ofRoles: WeightsOf = ({ parts }) => parts.roles
const ofPace: WeightsOf = ({ parts }) => stepShares(parts.pace)

/** What weighed on a cause at the same hour, by cause. */
const weighedBy: Partial<Readonly<Record<CauseCode, WeightsOf>>> = {
  'care-late': ofLoad, 'medicines-late': ofLoad, 'observations-late': ofLoad, 'hurry': ofLoad, 'discharge-work': ofLoad,
  'overload-weeks': ({ parts }) => parts.weeks,
  'agency-hands': ofOpenPlaces, 'agency': ofOpenPlaces, 'extra-pay': ofOpenPlaces,
  'handover': ({ parts }) => parts['process.handover'],
  'huddle': ({ parts }) => parts['process.huddle'],
  'medicines-process': ({ parts }) => parts['process.medicines'],
  'discharge-process': ({ parts }) => parts['process.discharge'],
  'rework': ({ parts }) => ({ ...parts['process.handover'], ...parts['process.medicines'], ...parts['process.huddle'], ...parts.roles }),
  'no-progress': ({ parts }) => Object.fromEntries(processNames.flatMap((name) => Object.entries(parts[`process.${name}`] ?? {}))),
  'process-eroded': ({ parts }) => parts.wear,
  'norm': ({ parts }) => parts.standards,
  'voice': ofVoice, 'low-voice': ofVoice,
  'low-energy': ofEnergy, 'tired-hands': ofEnergy,
  'low-morale': ({ parts }) => parts.morale,
  'low-trust': ({ parts }) => parts.trust,
  'unclear-roles': ofRoles,
  'no-purpose': ({ parts }) => parts.purpose,
  'supplies': ({ parts }) => parts.supplies,
  'nobody-asked': () => ({ 'order:homeOnTime': 1 }),
  'agency-by-me': () => ({ 'order:agencyByMe': 1 }),
  'extra-work': (trace) => leftOn(trace, 'work'),
  'discharge-slowed': (trace) => leftOn(trace, 'discharge'),
  'fit-medicines': ofPace, 'fit-transport': ofPace,
  'fit-social-care': ({ parts }) => stepShares({ ...parts.pace, ...parts.across }),
}

function rosterOf({ parts }: Trace): Weights {
  return { ...parts['process.roster'], ...parts.roster }
}

/** Steps take their time anyway: that part is what chance is of a risk. */
function stepShares(pace: Weights = {}): Weights {
  const { chance = 0, ...slower } = sharesOfRisk(pace)
  return { 'usual-steps': chance, ...slower }
}

function weighed(at: Happening, weights: Weights = {}): Below {
  return { at, isHappening: false, weights, facts: at }
}

function happened(at: Happening | null, facts: Happening | null = at): Below | null {
  return at === null ? null : { at, isHappening: true, weights: {}, facts: facts ?? at }
}

function lastOfEach(before: readonly Happening[], kind: HappeningKind, people: readonly number[]): readonly Happening[] {
  return people.flatMap((person) => before.findLast((one) => one.kind === kind && one.whom === person) ?? [])
}

function everybody(happenings: readonly Happening[], which: 'sick' | 'vacant'): readonly number[] {
  return [...new Set(happenings.flatMap(({ trace }) => trace[which]))]
}

function leftOn({ left }: Trace, on: string): Weights {
  const weights: Record<string, number> = {}
  for (const effect of left) if (effect.on === on) weights[`situation:${effect.occurrence}`] = (weights[`situation:${effect.occurrence}`] ?? 0) + effect.size
  return weights
}
