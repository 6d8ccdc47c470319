import { type Audience, type Experience, type Familiarity, type Severity, type Situation, type Urgency, experiences, familiarities, severities, urgencies } from './facts.ts'
import { possible } from './unsure.ts'

/** What time, harm, familiarity and experience together allow, when none of them is unsure. */
export type Stance =
  | { readonly kind: 'emergency'; readonly severity: Severity; readonly familiarity: Familiarity; readonly experience: Experience }
  | {
      readonly kind: 'time-to-decide'
      /** There is room for somebody to grow, if it is a chance for that. */
      readonly hasRoomToGrow: boolean
      /** Little is at stake and the people are experienced. */
      readonly isSafeToTrust: boolean
      readonly experience: Experience
    }

/** How soon and how bad, both known. */
export interface Pressure {
  readonly urgency: Urgency
  readonly severity: Severity
}

/** Somebody must act within minutes, and harm is possible: the published decision rules, which weigh hours and meetings, are not asked. */
export function isEmergency({ urgency, severity }: Pressure): boolean {
  return urgency === 'minutes' && severity !== 'little'
}

/** Every pressure that a situation may turn out to have. */
export function pressuresOf(situation: Situation): readonly Pressure[] {
  return possible(situation.urgency, urgencies).flatMap((urgency) => possible(situation.severity, severities).map((severity) => ({ urgency, severity })))
}

/** Every stance that a situation may turn out to allow, each once. */
export function stancesOf(situation: Situation): readonly Stance[] {
  const all = pressuresOf(situation).flatMap((pressure) =>
    possible(situation.experience, experiences).flatMap((experience) =>
      isEmergency(pressure)
        ? possible(situation.familiarity, familiarities).map((familiarity): Stance => ({ kind: 'emergency', severity: pressure.severity, familiarity, experience }))
        : [stanceWithTime(situation.audience, pressure, experience)],
    ),
  )
  return [...new Map(all.map((stance) => [JSON.stringify(stance), stance])).values()]
}

/**
 * Patients are not the place to learn on: there is no room to grow where serious harm is possible. Weeks give room; so does today, for one person or where little
 * can go wrong: a talk fits into a day.
 * @source growth against time: Vroom and Jago 1988, the bounds are ours. Trust at low stakes among experienced people: Yun, Faraj and Sims 2005;
 *   a later study in neonatal care found no support
 */
function stanceWithTime(audience: Audience, { urgency, severity }: Pressure, experience: Experience): Stance {
  const isRoomToday = urgency === 'today' && (audience === 'one-person' || severity === 'little')
  return {
    kind: 'time-to-decide',
    hasRoomToGrow: severity !== 'serious-harm' && (urgency === 'weeks' || isRoomToday),
    isSafeToTrust: severity === 'little' && experience === 'experienced' && urgency !== 'minutes',
    experience,
  }
}
