import type { Happening, HappeningKind } from '../record/happening.ts'
import { type AskedCode, type Cause, type CauseCode, type Weights, askedCodes } from './cause.ts'
import { Chain } from './chain.ts'
import { factNames } from './facts.ts'
import { sharesOf, sharesOfRisk } from './shares.ts'

/** Causes of causes go no further than this below what was asked about. */
const deepest = 4
/** Causes with a smaller share are left out, but for chance. */
const leastShare = 0.02

/** Kinds that befall somebody at a risk: their parts are logarithms of factors. The parts of all others are amounts that add up. */
const befalls: ReadonlySet<HappeningKind> = new Set<HappeningKind>(['fell', 'medicine-harm', 'noticed-late', 'fell-ill', 'gave-notice', 'shift-short'])
/** Kinds that chance has a part in at all: money is an account, and has none of its own. */
const withChance: ReadonlySet<HappeningKind> = new Set<HappeningKind>([...befalls, 'queue', 'went-elsewhere', 'postponed', 'answered'])

/**
 * How something came about, as a tree: what raised its risk, or made up its amount, each with its share, and where that came from, down to decisions and circumstances. What befell somebody
 * at a risk is attributed by removing factors ({@link sharesOfRisk}); what adds up (pounds, beds) by amounts above 0 ({@link sharesOf}).
 * Only what the model used can be a cause. The shares below each add up to 1, but for causes of less than 1 in 50, which are left out.
 * @param happenings of a run of which note was taken, from its start, in order
 * @param index of what is asked about
 * @returns the tree, up to four levels below its root, the strongest first; null for what has no causes here (such as coming and going of patients)
 */
export function explain(happenings: readonly Happening[], index: number): Cause | null {
  const happening = happenings[index]
  if (happening === undefined || !isAsked(happening.kind)) return null
  const chain = new Chain(happenings.slice(0, index + 1))
  const root = rootOf(happening, chain)
  const weights = happening.kind === 'pulled-in' ? { 'short-shift': 1 } : happening.kind === 'answered' ? sharesOfAnswer(happening) : sharesAt(root)
  return { code: happening.kind, about: happening.trace.situation, facts: factsOf(happening.kind, root), share: 1, of: causesOf(weights, root, chain, 1) }
}

function isAsked(kind: HappeningKind): kind is AskedCode {
  return (askedCodes as readonly HappeningKind[]).includes(kind)
}

/** Whoever left her post did so because of what made her hand in notice; you were pulled in because of the shift. */
function rootOf(happening: Happening, chain: Chain): Happening {
  if (happening.kind === 'left-post') return chain.last('gave-notice', happening.whom) ?? happening
  return happening.kind === 'pulled-in' ? chain.last('shift-short') ?? happening : happening
}

/** What helped and what took something away, by size: the fact `part` says which. */
function sharesOfAnswer(answered: Happening): Weights {
  const { risk, helped } = answered.trace.parts
  return risk === undefined || helped === undefined ? sharesAt(answered) : { chance: 0, ...sharesOf({ ...aboveNothing(risk), ...aboveNothing(helped) }) }
}

function aboveNothing(weights: Weights): Weights {
  return Object.fromEntries(Object.entries(weights).filter(([, weight]) => weight > 0))
}

/** Shares of what acted on a happening itself. */
function sharesAt({ kind, trace }: Happening): Weights {
  const risk = trace.parts.risk ?? {}
  if (befalls.has(kind)) return sharesOfRisk(risk)
  if (kind === 'answered' && Object.keys(risk).length === 0) return { 'left-unanswered': 1, 'chance': 0 }
  return withChance.has(kind) ? { chance: 0, ...sharesOf(risk) } : sharesOf(risk)
}

function causesOf(shares: Weights, at: Happening, chain: Chain, depth: number): readonly Cause[] {
  return Object.entries(shares)
    .filter(([key, share]) => share >= leastShare || (key === 'chance' && depth === 1))
    .toSorted(([, one], [, other]) => other - one)
    .map(([key, share]) => causeOf(key, share, at, chain, depth))
}

function causeOf(key: string, share: number, at: Happening, chain: Chain, depth: number): Cause {
  const [name = '', about = null] = key.split(':')
  const code = name as CauseCode // the keys of weights are codes, with what they are about
  const answered = code === 'situation' && about !== null ? chain.answered(Number(about)) : null
  const below = chain.below(code, about, at)
  const of = below === null || depth >= deepest ? [] : causesOf(below.isHappening ? sharesAt(below.at) : sharesOf(below.weights), below.at, chain, depth + 1)
  return { code, about: answered?.trace.situation ?? about, facts: { ...factsOf(code, below?.facts ?? answered ?? at), ...decisionFacts(code, about, at, answered, chain) }, share, of }
}

function factsOf(code: AskedCode | CauseCode, { trace: { state } }: Happening): Readonly<Record<string, number>> {
  return Object.fromEntries((factNames[code] ?? []).flatMap((name) => (state[name] === undefined ? [] : [[name, state[name]]])))
}

/** Hours that were planned for an act, and those from above where there are any. */
function hoursFor(act: string | null, planned: Happening | null): Readonly<Record<string, number>> {
  const { [`hours.${act}`]: hours = 0, [`above.${act}`]: above = 0 } = planned?.trace.state ?? {}
  return above === 0 ? { hours } : { hours, above }
}

/** Hours that were planned for an act; the way and the act by which a situation was answered, as places in their lists, -1 for none. */
function decisionFacts(code: CauseCode, about: string | null, at: Happening, answered: Happening | null, chain: Chain): Readonly<Record<string, number>> {
  if (code === 'few-hours') return hoursFor(about, chain.planAt(at.hour))
  if (code === 'meetings') return { hours: chain.planAt(at.hour)?.trace.state['hours.improve'] ?? 0 }
  const given = answered ?? (at.kind === 'answered' ? at : null)
  if (given === null) return {}
  const { style = -1, act = -1 } = given.trace.state
  return { style, act, part: given.trace.parts.helped?.[code] ?? 0 }
}
