import { exp } from '../../../kernel/portable-math.ts'
import { rosterQuality } from '../roster/roster-quality.ts'
import { sustainedBy } from '../processes/kept.ts'
import type { Ward } from '../run/ward.ts'
import type { Person } from './person.ts'
import { illTrace, noticeTrace } from '../why/people-trace.ts'
import { Rumour } from './rumour.ts'
import { energyOfLeaving, energyOfSickness, moraleOfLeaving } from './usual.ts'
import { asShare } from '../share.ts'

/** What a newcomer brings. */
const newcomerMorale = 0.62
const newcomerTrust = 0.5

/** A day of the people: rest, how they feel, news, sickness, leaving, learning. Energy that shifts cost has been taken at their end. */
export function liveADay(ward: Ward): void {
  const mood = moodOf(ward)
  const around = aroundEach(ward.people)
  for (const person of ward.people) {
    if (!person.isInPost) {
      ward.tally.vacantDays += 1
      if (ward.day >= person.vacantUntil) join(ward, person)
      continue
    }
    ward.tally.postDays += 1
    rest(ward, person)
    feel(ward, person, mood, around[person.number] ?? alone)
    fallIll(ward, person)
    leave(ward, person)
  }
  ward.rumours = ward.rumours.filter((rumour) => rumour.spread(ward.people, ward.values.staff.rumour))
}

/** What is the same for all in how they feel today. */
interface Mood {
  readonly morale: number
  readonly trust: number
  readonly voice: number
  readonly given: number
}

function moodOf(ward: Ward): Mood {
  const { kept, care, plan, values: { mood, processes } } = ward
  const seen = sustainedBy(plan.hours.directCare + plan.hours.listen, 2 * processes.halfListen, processes)
  const quality = rosterQuality(ward)
  return {
    morale: mood.moraleAnyway + mood.moraleCare * Math.max(0, 1 - mood.careLostFelt * ward.shareLost) + mood.moraleRoster * quality + mood.moraleRoles * kept.roles +
      mood.moralePurpose * kept.purpose + mood.progress * (ward.meanCapability - ward.usualCapability),
    trust: mood.trustAnyway + mood.trustListen * kept.listen + mood.trustCoach * kept.coach + mood.trustSeen * seen + mood.trustRoster * quality + mood.trustRoles * kept.roles + mood.trustSpeakUp * kept.speakUp,
    voice: mood.voiceAnyway + mood.voiceListen * kept.listen + mood.voiceCoach * kept.coach,
    given: care.given,
  }
}

function rest({ roster, memory, values: { staff } }: Ward, person: Person): void {
  const hasWorked = person.lastShift >= roster.shift - 1
  person.energy += staff.rest * (hasWorked ? staff.restAfterShift : 1) * (1 - person.energy)
  memory?.energy[person.number]?.rest(staff.rest * (hasWorked ? staff.restAfterShift : 1))
}

/** What those whom somebody works with feel, on average; null when none of them is in post. */
interface Around {
  readonly morale: number
  readonly norm: number
}
const alone = null

/** Looks at everybody before anybody changes. */
function aroundEach(people: readonly Person[]): readonly (Around | null)[] {
  return people.map(({ ties }) => {
    let morale = 0
    let norm = 0
    let count = 0
    for (const number of ties) {
      const other = people[number]
      if (other === undefined || !other.isInPost) continue
      morale += other.morale
      norm += other.norm
      count += 1
    }
    return count === 0 ? alone : { morale: morale / count, norm: norm / count }
  })
}

function feel(ward: Ward, person: Person, mood: Mood, around: Around | null): void {
  const { kept, care, values: { staff, mood: weights, processes } } = ward
  const target = mood.morale + weights.moraleEnergy * person.energy + weights.moraleTrust * person.trust + weights.moraleVoice * person.voice
  let morale = person.morale + staff.moraleDrift * (target - person.morale)
  if (around !== null) {
    morale += staff.contagion * (around.morale - person.morale)
    person.norm += staff.normSpreads * (around.norm - person.norm)
  }
  person.morale = asShare(morale)
  person.trust = asShare(person.trust + staff.trustDrift * (mood.trust - person.trust))
  person.voice = asShare(person.voice + staff.voiceDrift * (mood.voice + weights.voiceTrust * person.trust - person.voice))
  const wanted = Math.min(1, person.norm * care.given / Math.max(care.norm, 0.01))
  person.norm += (wanted < person.norm ? 1 / staff.normFalls : 1 / staff.normRises) * (wanted - person.norm)
  person.norm = asShare(person.norm + (processes.kept * kept.standards * (1 - person.norm)) / staff.normRises)
  person.experience += ((1 - person.experience) * (0.6 + 0.8 * kept.coach)) / staff.settlesIn
  if (!person.isOnLeave && person.sickUntil <= ward.day) person.owed += ward.dailyHours
}

function fallIll(ward: Ward, person: Person): void {
  const { day, kept, values: { staff } } = ward
  if (person.sickUntil > day) {
    ward.tally.sickDays += 1
    return
  }
  const risk = staff.sickness * exp(staff.sicknessByEnergy * (energyOfSickness - person.energy))
  const days = person.fallIll(risk, staff.sicknessDays * (1.1 - 0.2 * kept.performance))
  if (days === 0) return
  person.sickUntil = day + days
  ward.tally.sickDays += 1
  if (ward.memory !== null) ward.tell('fell-ill', person.number, days, { tired: risk / staff.sickness }, illTrace(ward, ward.memory, person))
}

function leave(ward: Ward, person: Person): void {
  const { day, values: { staff } } = ward
  if (person.leavesOn <= day) {
    goAway(ward, person)
    return
  }
  const risk = staff.leaving * exp(staff.leavingByMorale * (moraleOfLeaving - person.morale) + staff.leavingByEnergy * (energyOfLeaving - person.energy))
  if (person.leavesOn < Infinity || !person.handInNotice(risk)) return
  person.leavesOn = day + staff.notice
  const { memory } = ward
  if (memory === null) return
  const lacks = { morale: moraleOfLeaving - person.morale, energy: energyOfLeaving - person.energy }
  ward.tell('gave-notice', person.number, -1, { morale: exp(staff.leavingByMorale * lacks.morale), energy: exp(staff.leavingByEnergy * lacks.energy) }, noticeTrace(ward, memory, person, lacks))
}

function goAway(ward: Ward, person: Person): void {
  const { day, capability, people, kept, values: { staff, processes } } = ward
  person.isInPost = false
  person.vacantUntil = day + Math.max(1, Math.round(staff.vacancy * (1.2 - 0.4 * kept.speakUp)))
  const lost = (processes.turnoverLoss * person.experience) / people.length
  ward.memory?.takeAlong(capability, lost)
  for (let process = 0; process < capability.length; process += 1) capability[process] = (capability[process] ?? 0) * (1 - lost)
  ward.tally.leavers += 1
  if (ward.isNoted) ward.tell('left-post', person.number, -1)
}

function join(ward: Ward, person: Person): void {
  person.begin(newcomerMorale, newcomerTrust, newcomerTrust, ward.care.norm)
  ward.knowHow.replace(person.number)
  ward.memory?.energy[person.number]?.begin()
  if (ward.isNoted) ward.tell('joined', person.number, -1)
}

/** News for everybody, from the informal leaders on. */
export function spreadNews(ward: Ward, trust: number): void {
  const most = Math.max(...ward.people.map(({ ties }) => ties.length))
  ward.rumours.push(new Rumour(ward.people.length, ward.people.filter(({ ties }) => ties.length >= 0.7 * most).map(({ number }) => number), trust))
}
