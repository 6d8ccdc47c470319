import type { Happening, HappeningKind } from '../record/happening.ts'
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
    const { parts } = at.trace
    switch (code) {
      case 'care-late': case 'medicines-late': case 'observations-late': case 'hurry': case 'discharge-work':
        return weighed(at, parts.load)
      case 'overload-weeks':
        return weighed(at, parts.weeks)
      case 'short-shift':
        return happened(at.kind === 'fell-ill' || at.kind === 'gave-notice' ? this.shortBefore(at.hour) : this.shortShift(at))
      case 'agency-hands': case 'agency': case 'extra-pay':
        return weighed(at, parts.open)
      case 'sick':
        return happened(merged(lastOfEach(this.before, 'fell-ill', at.trace.sick)), at)
      case 'vacant':
        return happened(merged(lastOfEach(this.before, 'gave-notice', at.trace.vacant)), at)
      case 'overlooked': case 'unfair-roster':
        // Of places that were paid for, nothing says how many more were overlooked than usual.
        return at.kind === 'frozen' ? null : weighed(at, { ...parts['process.roster'], ...parts.roster })
      case 'handover': case 'huddle':
        return weighed(at, parts[`process.${code}`])
      case 'medicines-process':
        return weighed(at, parts['process.medicines'])
      case 'discharge-process':
        return weighed(at, parts['process.discharge'])
      case 'rework':
        return weighed(at, { ...parts['process.handover'], ...parts['process.medicines'], ...parts['process.huddle'], ...parts.roles })
      case 'process-eroded':
        return weighed(at, parts.wear)
      case 'norm':
        return weighed(at, parts.standards)
      case 'voice': case 'low-voice':
        return weighed(at, parts.voice)
      case 'no-progress':
        return weighed(at, { ...parts['process.roster'], ...parts['process.handover'], ...parts['process.medicines'], ...parts['process.discharge'], ...parts['process.huddle'] })
      case 'low-energy': case 'tired-hands':
        return weighed(at, parts.energy)
      case 'low-morale':
        return weighed(at, parts.morale)
      case 'low-trust':
        return weighed(at, parts.trust)
      case 'unclear-roles':
        return weighed(at, parts.roles)
      case 'no-purpose':
        return weighed(at, parts.purpose)
      case 'supplies':
        return weighed(at, parts.supplies)
      case 'spending-frozen':
        return happened(this.last('frozen'))
      case 'nobody-asked':
        return weighed(at, { 'order:homeOnTime': 1 })
      case 'agency-by-me':
        return weighed(at, { 'order:agencyByMe': 1 })
      case 'situation':
        return about === null ? null : happened(this.answered(Number(about)))
      case 'extra-work':
        return weighed(at, leftOn(at, 'work'))
      case 'discharge-slowed':
        return weighed(at, leftOn(at, 'discharge'))
      case 'fit-medicines': case 'fit-transport':
        return weighed(at, stepShares(parts.pace))
      case 'fit-social-care':
        return weighed(at, stepShares({ ...parts.pace, ...parts.across }))
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

function leftOn({ trace: { left } }: Happening, on: string): Weights {
  const weights: Record<string, number> = {}
  for (const effect of left) if (effect.on === on) weights[`situation:${effect.occurrence}`] = (weights[`situation:${effect.occurrence}`] ?? 0) + effect.size
  return weights
}
