import { type Style, styles as allStyles } from '../../kernel/vocabulary.ts'
import type { Answer, Situation, UnsureField, WayOfDeciding } from './facts.ts'
import { type FirstReading, domainOfSign, firstDomain } from './first-domain.ts'
import { doesStyleHangOn } from './hangs-on.ts'
import { closedStyles, stylesLeftOpen } from './left-open.ts'
import { answersOf, rulesOfDeciding } from './rules-of-deciding.ts'
import { secondLooksAt } from './second-looks.ts'
import { pressuresOf, stancesOf } from './stance.ts'
import type { Step } from './step-codes.ts'
import { type StyleReading, decidingsOf, styleFor } from './style.ts'
import type { Advice, Change, Verdict } from './types.ts'
import { answerTo, unsureFields, valuesOf, withAnswer } from './unsure.ts'

/**
 * Reads a situation: which of management and leadership is needed first, which style, what would change that, and every step of the reasoning.
 * An unsure answer is tried in every way: where the readings agree, the advice stands; where they differ, it says that it cannot tell.
 * @param situation as somebody described it
 * @source see the rules of each part; how they are joined is ours
 * @example an emergency that these people have practised: management first, directive
 */
export function adviseOn(situation: Situation): Advice {
  const readings = readingsOf(situation)
  const verdict = verdictOn(situation)
  const emergency = emergencyOf(situation)
  const open = emergency === 'yes' ? [] : waysOpenInAll(situation)
  return {
    ...verdict,
    emergency,
    open,
    leftOpen: stylesLeftOpen(situation),
    closed: closedStyles(situation, verdict.styles),
    changes: changesOf(situation, verdict),
    trace: traceOf(situation, { readings, emergency, open, verdict }),
  }
}

function readingsOf(situation: Situation): readonly StyleReading[] {
  const decidings = decidingsOf(situation)
  return stancesOf(situation).flatMap((stance) => decidings.map((deciding) => styleFor(stance, deciding)))
}

function firstsOf(situation: Situation): readonly FirstReading[] {
  return pressuresOf(situation).map((pressure) => firstDomain(situation.signs, pressure))
}

function verdictOn(situation: Situation): Verdict {
  const readings = readingsOf(situation)
  return {
    first: agreedFirst(firstsOf(situation))?.first ?? 'cannot-tell',
    styles: inOrder(readings.flatMap((reading) => reading.styles)),
    reasons: [...new Set(readings.map(({ reason }) => reason))],
  }
}

/** What all readings say, for the reason that asks least; null when they differ. */
function agreedFirst(firsts: readonly FirstReading[]): FirstReading | null {
  const isAgreed = new Set(firsts.map(({ first }) => first)).size === 1
  return (isAgreed ? (firsts.find(({ reason }) => reason !== 'emergency') ?? firsts[0]) : null) ?? null
}

function inOrder(found: readonly Style[]): readonly Style[] {
  return allStyles.filter((style) => found.includes(style))
}

function emergencyOf(situation: Situation): Answer {
  const kinds = new Set(stancesOf(situation).map(({ kind }) => kind))
  if (kinds.size > 1) return 'unsure'
  return kinds.has('emergency') ? 'yes' : 'no'
}

function waysOpenInAll(situation: Situation): readonly WayOfDeciding[] {
  const [first, ...others] = decidingsOf(situation)
  return (first?.ways ?? []).filter((way) => others.every(({ ways }) => ways.includes(way)))
}

/** One answer at a time, each of its other values tried: what changes the advice is told. */
function changesOf(situation: Situation, before: Verdict): readonly Change[] {
  return unsureFields.flatMap((field) => changesIn(situation, field, before))
}

function changesIn<Field extends UnsureField>(situation: Situation, field: Field, before: Verdict): readonly Change<Field>[] {
  return valuesOf[field]
    .filter((value) => value !== answerTo(situation, field))
    .flatMap((to): readonly Change<Field>[] => {
      const after = verdictOn(withAnswer(situation, field, to))
      const isSame = after.first === before.first && after.styles.join() === before.styles.join()
      return isSame ? [] : [{ field, to, ...after }]
    })
}

interface Reasoning {
  readonly readings: readonly StyleReading[]
  readonly emergency: Answer
  readonly open: readonly WayOfDeciding[]
  readonly verdict: Verdict
}

function traceOf(situation: Situation, { readings, emergency, open, verdict }: Reasoning): readonly Step[] {
  const asked: readonly Step[] = emergency === 'yes' ? [] : [...ruleSteps(situation), { code: 'open', ways: open }]
  return [
    { code: 'emergency', is: emergency },
    firstStep(situation),
    ...asked,
    ...styleSteps(readings, verdict),
    ...(verdict.styles.length > 1 ? [{ code: 'cannot-tell-style' as const, styles: verdict.styles, hangsOn: unsureFields.filter((field) => answerTo(situation, field) === 'unsure' && doesStyleHangOn(situation, field)) }] : []),
    ...situation.factors.map((factor): Step => ({ code: 'factor', factor })),
    ...secondLooksAt(situation).map((look): Step => ({ code: 'second-look', look })),
  ]
}

function firstStep(situation: Situation): Step {
  const signsOf = (domain: 'management' | 'leadership') => situation.signs.filter((sign) => domainOfSign[sign] === domain)
  const { first, reason } = agreedFirst(firstsOf(situation)) ?? { first: 'cannot-tell', reason: 'hangs-on-unsure' }
  return { code: 'first', reason, first, management: signsOf('management'), leadership: signsOf('leadership') }
}

function ruleSteps(situation: Situation): readonly Step[] {
  const all = answersOf(situation)
  return rulesOfDeciding.flatMap((rule): readonly Step[] => {
    const closes = rule.closes[situation.audience]
    const count = all.filter(rule.holds).length
    return closes.length === 0 || count === 0 ? [] : [{ code: 'rule', rule: rule.code, closes, holds: count === all.length ? 'surely' : 'perhaps' }]
  })
}

/** Each reason once, in the order in which the readings give them. */
function styleSteps(readings: readonly StyleReading[], { reasons }: Verdict): readonly Step[] {
  return reasons.map((reason) => ({ code: 'style', reason, styles: inOrder(readings.filter((reading) => reading.reason === reason).flatMap(({ styles }) => styles)) }))
}
