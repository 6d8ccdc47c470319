import { spreadNews } from '../people/day.ts'
import { processNames } from '../processes/process-names.ts'
import type { Ward } from '../run/ward.ts'
import type { LastingEffect } from './lasting-effect.ts'
import type { Occurrence } from './occurrence.ts'
import { type Quality, type Team, qualityOf } from './quality.ts'
import type { Answer, Situation, Stake } from './situation.ts'
import { answerTrace } from '../why/decision-trace.ts'
import { asShare } from '../share.ts'

/** How much of what a way of leading teaches goes to those on the shift: hours that it takes, over the least. */
const hoursByStyle = { directive: 1, participative: 2, coaching: 1.75, delegating: 0.75 } as const
/** Where deputies may decide, handing over takes half the hours. */
const hoursWithDeputies = 0.5

/** Answers a situation; null when nobody does. What follows comes from how well it is done. @returns how well that was */
export function answer(ward: Ward, occurrence: Occurrence, given: Answer | null): Quality | null {
  const { situation, luck } = occurrence
  const quality = given === null ? null : qualityOf(situation, given, teamFor(ward, occurrence), luck, ward.values)
  const done = quality?.quality ?? ward.values.style.unanswered
  for (const stake of situation.stakes) follow(ward, stake, done, occurrence)
  if (given !== null && quality !== null) {
    ward.manager.unplanned += situation.hours * hoursOf(ward, given)
    beHeard(ward, situation, quality)
    if (given.style === 'coaching') teach(ward)
  }
  if (ward.isNoted) ward.tell('answered', occurrence.number, -1, { quality: done, ...quality?.parts }, answerTrace(ward, occurrence, given, quality))
  return quality
}

function hoursOf(ward: Ward, { style }: Answer): number {
  return hoursByStyle[style] * (style === 'delegating' && ward.hasOrder('deputiesDecide') ? hoursWithDeputies : 1)
}

/** Who deals with it now. */
function teamFor({ roster, kept, values: { style } }: Ward, { situation, metBefore }: Occurrence): Team {
  const count = Math.max(1, roster.onShift.length)
  const learnt = style.learnt * metBefore
  return {
    experience: roster.onShift.reduce((sum, { experience }) => sum + experience, 0) / count,
    trust: roster.onShift.reduce((sum, { trust }) => sum + trust, 0) / count,
    clarity: kept.roles,
    familiarity: Math.min(1, situation.familiarity + learnt),
  }
}

/** What one stake comes to: from -1, all done badly, to 1. */
function follow(ward: Ward, stake: Stake, done: number, occurrence: Occurrence): void {
  const turn = ward.values.style.stakes * (2 * done - 1)
  switch (stake.on) {
    case 'capability': {
      const process = processNames.indexOf(stake.of)
      ward.capability[process] = asShare((ward.capability[process] ?? 0) + stake.size * turn)
      return
    }
    case 'kept':
      ward.kept[stake.of] = asShare(ward.kept[stake.of] + stake.size * turn)
      return
    case 'trust':
      spreadNews(ward, stake.size * turn)
      return
    case 'voice':
      for (const person of ward.people) person.voice = asShare(person.voice + stake.size * turn)
      return
    case 'morale':
      for (const person of ward.people) person.morale = asShare(person.morale + stake.size * turn)
      return
    case 'person':
      touch(ward, occurrence.whom, stake.size * turn)
      return
    case 'money':
      ward.tally.spent += 1000 * stake.thousandPounds * (1 - done)
      if (ward.memory !== null) ward.memory.spending.situations += 1000 * stake.thousandPounds * (1 - done)
      return
    case 'work':
      last(ward, occurrence, 'work', stake.hoursPerDay * (1 - done), stake.days)
      return
    default:
      last(ward, occurrence, stake.on, stake.size * (1 - done), stake.days)
  }
}

function last(ward: Ward, { number, situation }: Occurrence, on: LastingEffect['on'], size: number, days: number): void {
  ward.lasting.push({ on, size, until: ward.now + 24 * days, situation: situation.id, occurrence: number })
}

function touch(ward: Ward, whom: number, by: number): void {
  const person = ward.people[whom]
  if (person === undefined) return
  person.morale = asShare(person.morale + by)
  person.trust = asShare(person.trust + by)
}

/** Being heard, or not, where it matters to people, is told on. */
function beHeard(ward: Ward, { commitmentNeeded }: Situation, { heard }: Quality): void {
  const trust = ward.values.style.heard * commitmentNeeded * (2 * heard - 1)
  if (trust !== 0) spreadNews(ward, trust)
}

/** Those on the shift learn some of what they lack. */
function teach(ward: Ward): void {
  for (const person of ward.roster.onShift) person.experience += ward.values.style.coachLater * (1 - person.experience)
}
