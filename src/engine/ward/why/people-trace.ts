import type { Person } from '../people/person.ts'
import { energyOfSickness, usualTrust, usualVoice } from '../people/usual.ts'
import { keptAtFirst } from '../processes/kept.ts'
import { rosterQuality } from '../roster/roster-quality.ts'
import type { Trace } from '../record/happening.ts'
import type { Ward } from '../run/ward.ts'
import type { Weights } from './cause.ts'
import { fewHoursWeighed } from './few-hours.ts'
import { type WardMemory, addTo, hoursLookedBack } from './memory.ts'
import { processParts } from './process-parts.ts'

const daysOfWeek = 7

/** What a shift cost somebody: what it would have by day at a load of 1, and what load, night and being an extra shift added, in this order. */
export function rememberShift(memory: WardMemory, { number, isOnExtraShift }: Person, shift: { readonly hour: number; readonly load: number; readonly isNight: boolean; readonly parts: Weights }, cost: { readonly drain: number; readonly load: number; readonly night: number; readonly extra: number }): void {
  const lost = memory.energy[number]
  if (lost === undefined) return
  lost.load += cost.drain * (cost.load - 1)
  lost.night += cost.drain * cost.load * (cost.night - 1)
  lost.extra += cost.drain * cost.load * cost.night * (cost.extra - 1)
  lost.shifts = [...lost.shifts.filter(({ hour }) => hour > shift.hour - hoursLookedBack), { ...shift, isExtra: isOnExtraShift }]
}

/** Why somebody fell ill: energy that is missing, by what took it. */
export function illTrace(ward: Ward, memory: WardMemory, person: Person): Partial<Trace> {
  const { staff } = ward.values
  return { state: { ...personState(ward, memory, person), perWeek: staff.sickness * daysOfWeek * inPost(ward) }, parts: { risk: scaled(tiredParts(memory, person), staff.sicknessByEnergy), weeks: loadOfWeeks(ward, memory, [person]) } }
}

/** Why somebody handed in notice: energy and morale that are missing, and what morale and trust follow. */
export function noticeTrace(ward: Ward, memory: WardMemory, person: Person, lacks: { readonly morale: number; readonly energy: number }): Partial<Trace> {
  const { staff } = ward.values
  return {
    state: { ...personState(ward, memory, person), perWeek: staff.leaving * daysOfWeek * inPost(ward) },
    parts: {
      risk: { 'low-morale': staff.leavingByMorale * lacks.morale, 'low-energy': staff.leavingByEnergy * lacks.energy },
      energy: tiredParts(memory, person), weeks: loadOfWeeks(ward, memory, [person]), morale: moraleParts(ward, memory, person), trust: trustParts(ward), voice: voiceParts(ward), roster: fewHoursWeighed(ward, { roster: 1 }),
      ...processParts(ward, memory), standards: fewHoursWeighed(ward, { standards: 1 }), roles: fewHoursWeighed(ward, { roles: 1 }), purpose: fewHoursWeighed(ward, { purpose: 1 }),
    },
  }
}

/** Energy that is missing below the usual, by what took it; what shifts cost anyway counts beyond what is usually missing. */
export function tiredParts({ energy }: WardMemory, person: Person): Weights {
  const { load, night, extra } = energy[person.number] ?? { load: 0, night: 0, extra: 0 }
  return { 'usual-work': 1 - person.energy - load - night - extra - (1 - energyOfSickness), 'overload-weeks': load, 'night-shifts': night, 'extra-shifts': extra }
}

/** Weights of morale times what is missing of its causes. */
function moraleParts(ward: Ward, memory: WardMemory, { energy, trust, voice }: Person): Weights {
  const { mood } = ward.values
  return {
    'low-energy': mood.moraleEnergy * (energyOfSickness - energy),
    'low-trust': mood.moraleTrust * (usualTrust - trust),
    'low-voice': mood.moraleVoice * (usualVoice - voice),
    'care-lost': mood.moraleCare * Math.min(1, mood.careLostFelt * ward.shareLost),
    'unfair-roster': mood.moraleRoster * ((keptAtFirst + memory.capabilityAtFirst) / 2 - rosterQuality(ward)),
    'unclear-roles': mood.moraleRoles * (keptAtFirst - ward.kept.roles),
    'no-purpose': mood.moralePurpose * (keptAtFirst - ward.kept.purpose),
    'no-progress': mood.progress * (ward.usualCapability - ward.meanCapability),
  }
}

function trustParts(ward: Ward): Weights {
  const { mood } = ward.values
  return {
    ...fewHoursWeighed(ward, { listen: mood.trustListen, coach: mood.trustCoach, roster: mood.trustRoster / 2, roles: mood.trustRoles, speakUp: mood.trustSpeakUp }),
    'spending-frozen': ward.money.isFrozen ? -mood.frozenTrust : 0,
  }
}

function voiceParts(ward: Ward): Weights {
  const { mood } = ward.values
  return fewHoursWeighed(ward, { listen: mood.voiceListen, coach: mood.voiceCoach })
}

/** What made the shifts of the last weeks heavy, over all that some people worked. */
export function loadOfWeeks({ now }: Ward, { energy }: WardMemory, people: readonly Person[]): Weights {
  const sum: Record<string, number> = {}
  const shifts = people.flatMap(({ number }) => energy[number]?.shifts ?? []).filter(({ hour }) => hour > now - hoursLookedBack)
  for (const { parts } of shifts) addTo(sum, parts)
  return sum
}

function personState({ now, shareLost }: Ward, { energy }: WardMemory, person: Person): Readonly<Record<string, number>> {
  const shifts = (energy[person.number]?.shifts ?? []).filter(({ hour }) => hour > now - hoursLookedBack)
  return {
    energy: person.energy, morale: person.morale, trust: person.trust, voice: person.voice, shareLost, shifts: shifts.length,
    nights: shifts.filter(({ isNight }) => isNight).length, extras: shifts.filter(({ isExtra }) => isExtra).length,
    load: shifts.reduce((sum, { load }) => sum + load, 0) / Math.max(1, shifts.length),
  }
}

function inPost({ people }: Ward): number {
  return people.filter(({ isInPost }) => isInPost).length
}

function scaled(weights: Weights, times: number): Weights {
  return Object.fromEntries(Object.entries(weights).map(([code, weight]) => [code, times * weight]))
}
