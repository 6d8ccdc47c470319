import type { Verification, VerificationEvent } from '../../src/area/verification/records.ts'
import { type CalendarDate, addDays, parseCalendarDate } from '../../src/kernel/calendar-date.ts'
import type { AssessmentDraft } from '../assessments/assessment-records.ts'
import { seenBySupervisor } from '../assessments/standings.ts'
import type { OfBoth } from '../assessments/stated-components.ts'
import type { Chance } from '../chance.ts'
import type { History } from '../history/tell-history.ts'
import { nextId } from '../identifiers.ts'
import { sampleIds } from '../sample-ids.ts'
import { type Outcome, daysOf, eventsOf, standsAfter } from './timeline.ts'
import { messages, sampleStory } from './told-words.ts'

/** A verification; what the supervisor answered is drawn about how they see the person when it is loaded. */
export interface DemonstrationVerification {
  readonly verification: Verification
  readonly events: readonly VerificationEvent[]
  /** How the supervisor sees the person in each domain. */
  readonly seenAs: OfBoth
  /** How many of the behaviours are rated, from the first; null: all. */
  readonly rated: number | null
  /** Of how many capabilities, from the first, the supervisor said what; null: all are confirmed. */
  readonly said: readonly Said[] | null
}

/** A supervisor's word on capabilities, one after the other. */
export interface Said {
  readonly outcome: 'confirmed' | 'not-confirmed'
  readonly capabilities: number
  readonly comment: string
  readonly at: Date
}

/** How often a person who chose a supervisor has asked them: our assumption. */
const shareWhoAsk = 0.45
/** What becomes of requests to the matron, one after the other, and of others by weight. */
const outcomesOfMatron: readonly Outcome[] = ['asked', 'rating', 'signed-off', 'rated', 'asked', 'ran-out', 'declined', 'signed-off', 'asked', 'withdrawn', 'rated', 'asked']
const outcomesOfOthers: readonly (readonly [Outcome, number])[] = [['signed-off', 12], ['rated', 5], ['rating', 2], ['asked', 5], ['ran-out', 1], ['declined', 1], ['withdrawn', 1]]
/** How many days ago somebody asked, where the assessment was finished by then. */
const askedAgo: Readonly<Record<Outcome, readonly [number, number]>> = {
  'asked': [2, 16], 'rating': [6, 22], 'ran-out': [31, 60], 'declined': [6, 50], 'withdrawn': [6, 50], 'rated': [9, 30], 'signed-off': [13, 300],
}
const ratedSoFar = 9

/** Who asked whom to verify their self-assessment, and what became of it. */
export function verificationRecords(history: History, drafts: readonly AssessmentDraft[], supervisions: readonly (Chosen & { readonly personId: string })[]): readonly DemonstrationVerification[] {
  const chance = history.world.chanceFor('verifications')
  const { today } = history.world.period
  const tell = (draft: AssessmentDraft, { supervisorId, startsOn }: Chosen, outcome: Outcome) => told({ draft, supervisorId, since: startsOn, outcome, today, chance })
  const chosenBy = new Map(supervisions.map((one) => [one.personId, one]))
  const matron: Chosen = { supervisorId: sampleIds.lineManager, startsOn: history.world.period.from }
  const ofTold = drafts.flatMap((draft) => (draft.assessment.assessmentId === sampleIds.assessment ? [sampleVerification(draft, today, chance)] : []))
  const newest = new Map(drafts.filter(({ assessment }) => assessment.finishedAt !== null).map((draft) => [draft.assessment.personId, draft]))
  const asking = [...newest.values()].filter(({ key }) => key === 'to-matron')
  const supervised = [...newest.values()].filter(({ key }) => key === 'supervised')
  const others = supervisions.flatMap((chosen) => {
    const [draft, isOne, outcome] = [newest.get(chosen.personId), chance.happens(shareWhoAsk), chance.weighted(outcomesOfOthers)]
    return draft === undefined || draft.key !== '' || !isOne ? [] : tell(draft, chosen, outcome)
  })
  return [
    ...ofTold,
    ...supervised.flatMap((draft) => {
      const chosen = chosenBy.get(draft.assessment.personId)
      return chosen === undefined ? [] : tell(draft, chosen, 'asked')
    }),
    ...asking.flatMap((draft, place) => tell(draft, chosenBy.get(draft.assessment.personId) ?? matron, outcomesOfMatron[place % outcomesOfMatron.length] ?? 'asked')),
    ...others,
  ]
}

/** A supervisor, and from which day they could be asked. */
interface Chosen {
  readonly supervisorId: string
  readonly startsOn: CalendarDate
}

interface Told {
  readonly draft: AssessmentDraft
  readonly supervisorId: string
  /** The day from which the supervisor could be asked. */
  readonly since: CalendarDate
  readonly outcome: Outcome
  readonly today: CalendarDate
  readonly chance: Chance
}

/** Nobody where the assessment is too new for it. */
function told({ draft, supervisorId, since, outcome, today, chance }: Told): readonly DemonstrationVerification[] {
  const finishedOn = dayOf(draft.assessment.finishedAt)
  const earliest = since > finishedOn ? since : addDays(finishedOn, 1)
  const wished = addDays(today, -chance.between(...askedAgo[outcome]))
  const askedOn = wished < earliest ? earliest : wished
  if (addDays(askedOn, daysOf(outcome)) > today) return outcome === 'asked' || earliest >= today ? [] : told({ draft, supervisorId, since, outcome: 'asked', today, chance })
  const events = eventsOf(outcome, askedOn, chance)
  const verification: Verification = {
    verificationId: nextId(chance), assessmentId: draft.assessment.assessmentId, personId: draft.assessment.personId, supervisorId,
    message: chance.pick(messages), declineReason: outcome === 'declined' ? sampleStory.declined : '', comment: outcome === 'signed-off' ? chance.pick(sampleStory.signedOff) : '', ...standsAfter(outcome, askedOn, events),
  }
  return [{ verification, events, seenAs: seenBySupervisor(draft.standing, chance), rated: ratedOf(outcome), said: outcome === 'signed-off' ? null : [] }]
}

function ratedOf(outcome: Outcome): number | null {
  if (outcome === 'rated' || outcome === 'signed-off') return null
  return outcome === 'rating' ? ratedSoFar : 0
}

/** The ward manager asked the matron, who rated, confirmed six capabilities and not the seventh. */
function sampleVerification({ assessment, standing }: AssessmentDraft, today: CalendarDate, chance: Chance): DemonstrationVerification {
  const askedOn = addDays(today, -28)
  const handedIn = eventsOf('rated', askedOn, chance)
  const last = handedIn.at(-1)?.at ?? new Date(0)
  const later = (minutes: number) => new Date(last.getTime() + minutes * 60_000)
  const said: readonly Said[] = [
    { outcome: 'confirmed', capabilities: 6, comment: '', at: later(12) },
    { outcome: 'not-confirmed', capabilities: 1, comment: sampleStory.notConfirmed, at: later(15) },
  ]
  const events: readonly VerificationEvent[] = [...handedIn, ...said.map(({ capabilities, at }, place) => ({ number: handedIn.length + place + 1, kind: 'confirmed' as const, by: 'supervisor' as const, at, capabilities }))]
  return {
    verification: {
      verificationId: sampleIds.verification, assessmentId: assessment.assessmentId, personId: assessment.personId, supervisorId: sampleIds.lineManager,
      message: sampleStory.message, declineReason: '', comment: '', ...standsAfter('rated', askedOn, handedIn), version: events.length,
    },
    events, seenAs: { management: standing.management - 0.3, leadership: standing.leadership + 0.2 }, rated: null, said,
  }
}

function dayOf(at: Date | null): CalendarDate {
  const day = parseCalendarDate((at ?? new Date(0)).toISOString().slice(0, 10))
  if (!day.ok) throw new RangeError('A moment has a day.')
  return day.value
}
