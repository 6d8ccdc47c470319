import { type CalendarDate, addDays } from '../../src/kernel/calendar-date.ts'
import type { Charter, CharterVersion, ClarityAnswer, ClarityCheck, ClarityStep, Signature } from '../../src/area/role-charter/records.ts'
import type { History } from '../history/tell-history.ts'
import type { Ids } from '../records/ids.ts'
import { sampleIds } from '../sample-ids.ts'

/** A charter of somebody in a post or on the way into one: what stood in it, and who agreed to it. */
export interface DemonstrationCharter {
  readonly charter: Charter
  /** In order, the latest last. */
  readonly versions: readonly CharterVersion[]
  readonly signatures: readonly Signature[]
  readonly clarity: { readonly check: ClarityCheck; readonly answers: readonly ClarityAnswer[] } | null
}

/** Ids that no address of the site map needs. */
const [clarityCheck, charterToSign] = ['5d9f0c1e-7a34-4b62-9c58-0e3f6a1b2c34', '5d9f0c1e-7a34-4b62-9c58-0e3f6a1b2c35'] as const

/** The charters of two named people: one that is agreed, with a clarity check, and one that waits for the line manager. */
export function toldCharters({ cast, world: { period: { today } } }: History, ids: Ids): readonly DemonstrationCharter[] {
  const own = cast.get('ward-manager')
  const start = cast.get('starting-soon')?.person.holdings.find(({ kind }) => kind === 'acting-up')
  return [
    ...(own === undefined ? [] : [agreedCharter(ids.post(own.post.number), today)]),
    ...(start === undefined ? [] : [waitingCharter(ids.post(start.post.number), start.startsOn, today)]),
  ]
}

/** Of the ward manager, with her matron: agreed twice. The second version gave her a management day more, after both had said what is not clear. */
function agreedCharter(postId: string, today: CalendarDate): DemonstrationCharter {
  const { person: personId, lineManager, roleCharter: charterId } = sampleIds
  const [began, first, second] = [at(today, 212), at(today, 204), at(today, 33)]
  const text = { boxes: wardManagerBoxes, measureIds: [sampleIds.measure] }
  return {
    charter: { charterId, personId, postId, begunAt: began, version: 2 },
    versions: [
      { ...text, version: 1, hours: { care: 22.5, management: 11.25, leadership: 3.75 }, reviewOn: addDays(today, -40), writtenBy: personId, writtenAt: began },
      { ...text, version: 2, hours: { care: 15, management: 15, leadership: 7.5 }, reviewOn: addDays(today, 58), writtenBy: lineManager, writtenAt: second },
    ],
    signatures: [...signedByBoth(1, began, first), ...signedByBoth(2, at(today, 31), second)],
    clarity: { check: { checkId: clarityCheck, charterId, holderId: personId, managerId: lineManager, begunAt: at(today, 47), holderInAt: at(today, 47), managerInAt: at(today, 45) }, answers: clarityAnswers },
  }
}

function signedByBoth(version: number, holderAt: Date, managerAt: Date): readonly Signature[] {
  return [{ version, side: 'holder', signerId: sampleIds.person, signedAt: holderAt }, { version, side: 'line-manager', signerId: sampleIds.lineManager, signedAt: managerAt }]
}

/** Two steps or more apart on money and people, and on what to leave; else alike or next to each other. */
const steps: readonly (readonly [itemId: string, holder: ClarityStep, manager: ClarityStep])[] = [
  ['goals-this-year', 4, 4],
  ['goals-good-enough', 3, 4],
  ['authority-decide', 4, 5],
  ['authority-money-people', 2, 4],
  ['priorities-first', 4, 4],
  ['priorities-leave', 1, 4],
  ['contribution-others', 4, 3],
  ['contribution-whole', 5, 4],
]

const clarityAnswers: readonly ClarityAnswer[] = steps.flatMap(([itemId, holder, manager]) => [{ side: 'holder', itemId, step: holder }, { side: 'line-manager', itemId, step: manager }] as const)

/** Of the senior staff nurse who starts to act up on Monday: she has agreed, and her matron is asked. */
function waitingCharter(postId: string, startsOn: CalendarDate, today: CalendarDate): DemonstrationCharter {
  const [personId, charterId] = [sampleIds.personStartingSoon, charterToSign]
  const version: CharterVersion = { version: 1, boxes: actingUpBoxes, hours: { care: 15, management: 17.5, leadership: 5 }, measureIds: [], reviewOn: addDays(startsOn, 30), writtenBy: personId, writtenAt: at(today, 3) }
  return { charter: { charterId, personId, postId, begunAt: at(today, 3), version: 1 }, versions: [version], signatures: [{ version: 1, side: 'holder', signerId: personId, signedAt: at(today, 2) }], clarity: null }
}

/** Shortly after one o'clock, when shifts have been handed over. */
function at(today: CalendarDate, daysAgo: number): Date {
  return new Date(`${addDays(today, -daysAgo)}T13:12:00.000Z`)
}

const wardManagerBoxes: CharterVersion['boxes'] = {
  purpose: 'Safe and kind care on Curlew ward every day, by a team that stays and learns.',
  accountabilities: 'The team of 34, its rota, its budget and its measures.\nSaying early when the ward needs more than staff can give.\nWhat patients and families tell us, and what changes because of it.',
  mine: 'Rota and leave.\nWho leads which shift.\nBuying up to £500 within the budget.',
  ours: 'Changes to how the ward works, with the team and the matron.\nWho is offered a permanent post.',
  'ask-first': 'Agency staff.\nSpending above £500.\nAnything that touches another ward.',
  time: 'Two management days a week are in the rota, and cover is found a week before.\nIf a day is lost to a gap, it is given back within four weeks.',
  support: 'An hour with the matron every fortnight.\nFinance partner on the second Tuesday.',
  measures: 'Falls, shifts without cover, and how many had their appraisal.',
}

const actingUpBoxes: CharterVersion['boxes'] = {
  purpose: 'Keep Kestrel ward safe and its team together until the post is filled.',
  accountabilities: 'The rota, the budget and the safety of the ward for six months.\nNo large change: what waits is written down for whoever comes next.',
  mine: 'Rota and leave.\nWho leads which shift.',
  ours: 'Anything that changes how the ward works.',
  'ask-first': 'Agency staff.\nAny spending above £250.\nFormal steps with a colleague.',
  time: 'Two fixed days a week for managing. On those days I am not counted in the numbers.',
  support: 'Ruth Ellerby is my mentor.\nAn hour with the matron each week in the first month.',
  measures: 'Shifts without cover, and falls.',
}
