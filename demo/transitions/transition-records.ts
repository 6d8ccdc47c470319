import { type CalendarDate, addDays } from '../../src/kernel/calendar-date.ts'
import type { Profession as WorkProfession } from '../../src/kernel/workforce.ts'
import type { AgreedMatter, KeptTask, KeptTemplate, Transition } from '../../src/area/transition/records.ts'
import type { Chance } from '../chance.ts'
import { managersOn } from '../assessments/assessors.ts'
import type { HoldingDraft, PersonDraft } from '../history/ledger.ts'
import type { History } from '../history/tell-history.ts'
import { nextId } from '../identifiers.ts'
import { sampleIds } from '../sample-ids.ts'
import type { Ids } from '../records/ids.ts'

const matters = ['pay', 'authority', 'cover', 'protected-time', 'mentor', 'end-date'] as const satisfies readonly AgreedMatter['matter'][]

/** Somebody on the way into a post, with what of the six matters is agreed. */
export interface DemonstrationTransition {
  readonly transition: Transition
  readonly matters: readonly AgreedMatter[]
  readonly tasks: readonly KeptTask[]
}

/** Shares of the starts: our assumption. With them, most have some support agreed and fewer than half have it all before the first day. */
const shareEnteredByEmployer = 0.65
const preparation = [['before', 0.35], ['after', 0.35], ['some', 0.2], ['none', 0.1]] as const

/** Of ten starts ahead or begun within three months, so many that nobody entered yet: line managers and OD leads find them suggested. */
const shareNotEntered = 0.15
const lately = 90

/** Everybody who covers a post or is new in one of first-line or above within the 12 months, as the register has them. */
export function transitionRecords(history: History, ids: Ids): readonly DemonstrationTransition[] {
  const { ledger, period, chanceFor } = history.world
  const [chance, missing] = [chanceFor('transitions'), chanceFor('transitions/not-entered')]
  const starting = startOf(history)
  const mentors = [...managersOn(ledger.holdings, period.today).values()].map(({ person }) => person)
  return ledger.holdings.flatMap((holding): readonly DemonstrationTransition[] => {
    if (!isTransition(holding, period.from) || holding.person.leftOn !== null) return []
    if (holding === starting) return [startingSoon(holding, { ids, today: period.today, manager: ledger.holders.get(holding.post.reportsTo ?? -1)?.person ?? null })]
    const isForgotten = missing.happens(shareNotEntered) && holding.endsOn === null && holding.startsOn > addDays(period.today, -lately)
    if (isForgotten) return []
    return [transitionOf(holding, { ids, chance, today: period.today, mentor: chance.pick(mentors.filter((one) => one !== holding.person)) })]
  })
}

/** Does it count as a start: covering a post, or new in one of first-line or above? */
export function isTransition({ kind, startsOn, post, person }: HoldingDraft, from: CalendarDate): boolean {
  if (kind === 'acting-up') return true
  // Whoever joined with this post came from elsewhere with what they knew.
  return startsOn > from && post.stage !== 'fundamental' && (kind === 'secondment' || person.joinedOn < startsOn)
}

interface Told {
  readonly ids: Ids
  readonly chance: Chance
  readonly today: CalendarDate
  readonly mentor: PersonDraft
}

function transitionOf(holding: HoldingDraft, { ids, chance, today, mentor }: Told): DemonstrationTransition {
  const { person, post, startsOn, endsOn } = holding
  const transitionId = nextId(chance)
  const startedBy = chance.happens(shareEnteredByEmployer) ? 'employer' : 'self'
  const agreedUntil = holding.agreedUntil !== null && holding.agreedUntil > startsOn ? holding.agreedUntil : null
  const agreed = agreedMatters(startsOn, { chance, today, saidById: ids.person(mentor), hasEnd: agreedUntil !== null })
  return {
    transition: {
      transitionId,
      personId: ids.person(person),
      postId: ids.post(post.number),
      postWords: '',
      kind: holding.kind === 'substantive' ? 'new-post' : holding.kind,
      profession: professionOf[post.profession] ?? 'other',
      setting: settingOf(post.profession),
      startsOn,
      agreedUntil,
      endedOn: endsOn,
      ending: endsOn === null ? null : wasAppointed(holding) ? 'appointed' : 'back-in-post',
      endingReason: '',
      startedBy,
      enteredOn: earlier(addDays(startsOn, startedBy === 'employer' ? -chance.between(3, 30) : chance.between(-5, 20)), today),
      mentorId: agreed.some(({ matter }) => matter === 'mentor') ? ids.person(mentor) : null,
      templateVersion: 0,
      version: 1,
    },
    matters: agreed,
    tasks: [],
  }
}

/** The holding in which the named senior staff nurse starts next Monday. */
function startOf({ cast }: History): HoldingDraft | undefined {
  return cast.get('starting-soon')?.person.holdings.find(({ kind }) => kind === 'acting-up')
}

/** Entered by the matron to whom the post reports, ten days ago: three of the six matters are agreed, a mentor is named, and she has done three things before her first day. */
function startingSoon({ person, post, startsOn, agreedUntil }: HoldingDraft, { ids, today, manager }: { readonly ids: Ids; readonly today: CalendarDate; readonly manager: PersonDraft | null }): DemonstrationTransition {
  const [personId, matron] = [ids.person(person), manager === null ? null : ids.person(manager)]
  const day = (back: number) => addDays(today, -back)
  return {
    transition: {
      transitionId: sampleIds.transition, personId, postId: ids.post(post.number), postWords: '', kind: 'acting-up', profession: 'nurse', setting: 'ward', startsOn, agreedUntil, endedOn: null, ending: null, endingReason: '',
      startedBy: 'employer', enteredOn: day(10), mentorId: sampleIds.person, templateVersion: 1, version: 1,
    },
    matters: [
      { matter: 'pay', note: 'Band 7 from the first day. HR has sent the letter.', weeklyHours: null, agreedOn: day(8), saidById: matron },
      { matter: 'mentor', note: 'Ruth, every second Wednesday for the first 8 weeks.', weeklyHours: null, agreedOn: day(6), saidById: personId },
      { matter: 'end-date', note: 'Six months. We look at it together 4 weeks before.', weeklyHours: null, agreedOn: day(8), saidById: matron },
    ],
    tasks: [
      { taskId: 'before-authority-access', doneOn: day(3), doneById: personId, note: 'The roster works. The budget log-in comes on Friday.' },
      { taskId: 'before-mentor-dates', doneOn: day(5), doneById: personId, note: '' },
      { taskId: 'before-pay-check-letter', doneOn: day(4), doneById: personId, note: '' },
      { taskId: 'before-handover', doneOn: null, doneById: null, note: 'The last ward manager has left. The matron gives an hour on Thursday.' },
    ],
  }
}

/** What the trust changed in the tasks: one of its own. */
export const transitionTemplate: KeptTemplate = {
  version: 1,
  content: { start: { before: { hidden: [], own: [{ id: 'own-site-team', text: 'Ring the site team on 4400 and ask to be put on the bleep list.', why: 'They ring the ward manager first when beds are short.' }], order: [] } } },
}

function wasAppointed({ person, post, endsOn }: HoldingDraft): boolean {
  return person.holdings.some((other) => other.post === post && other.kind === 'substantive' && other.startsOn === endsOn)
}

/** What is agreed by today, each matter on a day of its own. */
function agreedMatters(startsOn: CalendarDate, { chance, today, saidById, hasEnd }: Pick<Told, 'chance' | 'today'> & { readonly saidById: string; readonly hasEnd: boolean }): readonly AgreedMatter[] {
  const how = chance.weighted(preparation)
  const [first, last] = how === 'before' ? [-21, -1] : [-10, 45]
  return matters.flatMap((matter): readonly AgreedMatter[] => {
    const day = addDays(startsOn, chance.between(first, last))
    const isAgreed = how === 'some' ? chance.happens(0.5) && (matter !== 'end-date' || hasEnd) : how !== 'none'
    if (!isAgreed || day > today) return []
    return [{ matter, note: '', weeklyHours: matter === 'protected-time' ? chance.between(2, 15) / 2 : null, agreedOn: day, saidById }]
  })
}

function earlier(one: CalendarDate, other: CalendarDate): CalendarDate {
  return one < other ? one : other
}

const professionOf: Readonly<Partial<Record<WorkProfession, Transition['profession']>>> = {
  nursing: 'nurse', midwifery: 'midwife', medicine: 'doctor', dentistry: 'doctor', 'allied-health': 'therapist', psychology: 'therapist', science: 'scientist', pharmacy: 'pharmacist', ambulance: 'paramedic', administration: 'operations', estates: 'operations',
}

function settingOf(profession: WorkProfession): Transition['setting'] {
  if (profession === 'nursing' || profession === 'midwifery') return 'ward'
  return profession === 'medicine' || profession === 'dentistry' ? 'clinical-lead' : 'department'
}
