import { type CalendarDate, addDays } from '../../src/kernel/calendar-date.ts'
import type { CharterVersion } from '../../src/area/role-charter/records.ts'
import type { Chance } from '../chance.ts'
import { momentOf } from '../events/moment.ts'
import type { HoldingDraft } from '../history/ledger.ts'
import type { History } from '../history/tell-history.ts'
import { nextId } from '../identifiers.ts'
import type { Ids } from '../records/ids.ts'
import { type DemonstrationCharter, toldCharters } from './told-charters.ts'
import { isTransition } from './transition-records.ts'

/** Shares of those on the way into a post: our assumption. */
const shareDrafted = 0.6
const shareAgreed = 0.7
/** Of those that are not agreed: the person in the post has signed, the line manager has not. */
const shareWaiting = 0.6

/** Charters of people who began, in the post that they began in, and those of two named people. */
export function charterRecords(history: History, ids: Ids): readonly DemonstrationCharter[] {
  const { ledger, period, chanceFor } = history.world
  const chance = chanceFor('charters')
  const seen = new Set<string>()
  const told = toldCharters(history, ids)
  const others = ledger.holdings.flatMap((holding): readonly DemonstrationCharter[] => {
    const { person, post, startsOn } = holding
    const key = `${person.number} ${post.number}`
    const draftedOn = addDays(startsOn, chance.between(-10, 40))
    const isOne = chance.happens(shareDrafted) && isTransition(holding, period.from) && person.leftOn === null && draftedOn < period.today && !seen.has(key)
    const isTold = told.some(({ charter }) => charter.personId === ids.person(person) && charter.postId === ids.post(post.number))
    if (!isOne || isTold) return []
    seen.add(key)
    const manager = ledger.holders.get(post.reportsTo ?? -1)?.person
    return [charterOf(holding, { ids, chance, draftedOn, today: period.today, managerId: manager === undefined || manager === person ? null : ids.person(manager) })]
  })
  return [...told, ...others]
}

interface Told {
  readonly ids: Ids
  readonly chance: Chance
  readonly draftedOn: CalendarDate
  readonly today: CalendarDate
  readonly managerId: string | null
}

function charterOf({ person, post, startsOn }: HoldingDraft, { ids, chance, draftedOn, today, managerId }: Told): DemonstrationCharter {
  const [charterId, personId, begunAt] = [nextId(chance), ids.person(person), new Date(momentOf(draftedOn, chance))]
  const agreedOn = addDays(draftedOn, chance.between(1, 30))
  const isAgreed = chance.happens(shareAgreed) && managerId !== null && agreedOn < today
  const isWaiting = managerId !== null && chance.happens(shareWaiting)
  const hours = { care: chance.between(8, 22), management: chance.between(8, 14), leadership: chance.between(2, 6) }
  return {
    charter: { charterId, personId, postId: ids.post(post.number), begunAt, version: 1 },
    versions: [{ version: 1, boxes, hours, measureIds: [], reviewOn: addDays(startsOn, 120), writtenBy: personId, writtenAt: begunAt }],
    signatures: isAgreed ? [{ version: 1, side: 'holder', signerId: personId, signedAt: begunAt }, { version: 1, side: 'line-manager', signerId: managerId, signedAt: new Date(momentOf(agreedOn, chance)) }] : isWaiting ? [{ version: 1, side: 'holder', signerId: personId, signedAt: begunAt }] : [],
    clarity: null,
  }
}

const boxes: CharterVersion['boxes'] = {
  purpose: 'Safe care today, and a service that is a little better each quarter.',
  accountabilities: 'The team, its rota, its budget and its measures. We say early when demand is more than staff can meet.',
  mine: 'The rota, leave, and who leads which shift.',
  ours: 'Changes to how the team works, with the team and my line manager.',
  'ask-first': 'Spending above the limit, agency staff, and changes that touch another service.',
  time: 'Management days are in the rota. Cover for them is found a week before.',
  support: 'A mentor, an hour with my line manager every fortnight, a day with finance.',
  measures: 'Falls, rota gaps, and how many had their appraisal.',
}
