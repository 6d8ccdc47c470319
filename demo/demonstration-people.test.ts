import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { addDays, weekdayOf } from '../src/kernel/calendar-date.ts'
import { holdsOn } from '../src/kernel/period.ts'
import { givenRoles, roles } from '../src/kernel/workforce.ts'
import { sampleIds } from './index.ts'
import { aDay } from '../src/kernel/testing/a-day.ts'
import { aTrust, groupedBy, today } from './testing/generated-trusts.ts'

const trust = aTrust()
const postById = new Map(trust.posts.map((post) => [post.postId, post]))
const currentHoldings = trust.holdings.filter((holding) => holdsOn(holding, today))

describe('the staff of the demonstration', () => {
  it('are about 5,000 people now, and those who left within 12 months', () => {
    const here = trust.people.filter((person) => person.leftOn === null)
    assert.ok(here.length > 4700 && here.length < 5300, String(here.length))
    assert.ok(trust.people.every((person) => person.leftOn === null || (person.leftOn > addDays(today, -366) && person.leftOn <= today)))
  })

  it('have professions in about the shares of the NHS in England, within 3 in 100', () => {
    const posts = currentHoldings.filter((holding) => holding.kind === 'substantive').map((holding) => postById.get(holding.postId))
    const share = (profession: string): number => (100 * posts.filter((post) => post?.profession === profession).length) / posts.length
    const expected = { nursing: 28, medicine: 11, 'clinical-support': 20, administration: 20, 'allied-health': 7.5, midwifery: 2.5, science: 3, pharmacy: 2, estates: 6 }
    for (const [profession, about] of Object.entries(expected)) assert.ok(Math.abs(share(profession) - about) < 3, `${profession} ${share(profession)}`)
  })

  it('act up in about 60 posts, of which some are past the agreed day and some have none', () => {
    const acting = trust.holdings.filter((holding) => holding.kind === 'acting-up' && holding.endsOn === null)
    assert.ok(acting.length >= 55 && acting.length <= 65, String(acting.length))
    assert.ok(acting.filter((holding) => holding.agreedUntil === null).length >= 5)
    assert.ok(acting.filter((holding) => holding.agreedUntil !== null && holding.agreedUntil < today).length >= 5)
  })

  it('ended acting up within the 12 months, some back in their substantive post and some appointed', () => {
    const ended = trust.holdings.filter((holding) => holding.kind === 'acting-up' && holding.endsOn !== null)
    const appointed = ended.filter((one) => trust.holdings.some((other) => other.kind === 'substantive' && other.personId === one.personId && other.postId === one.postId && other.startsOn === one.endsOn))
    assert.ok(appointed.length >= 15 && ended.length - appointed.length >= 30, `${appointed.length} of ${ended.length}`)
  })

  it('hold second posts, come on secondment, and leave some posts empty', () => {
    const own = groupedBy(currentHoldings.filter((holding) => holding.kind === 'substantive'), (holding) => holding.personId)
    assert.ok([...own.values()].filter((holdings) => holdings.length > 1).length >= 50)
    assert.ok(currentHoldings.filter((holding) => holding.kind === 'secondment').length >= 25)
    const filled = new Set(currentHoldings.map((holding) => holding.postId))
    const empty = trust.posts.filter((post) => post.closedOn === null && !filled.has(post.postId)).length
    assert.ok(empty > 100 && empty < 500, String(empty))
  })

  it('have a clinical director in every directorate of doctors, who has another post as well', () => {
    for (const post of trust.posts.filter(({ title }) => title.startsWith('Clinical director') || title === 'Divisional medical director')) {
      const holding = currentHoldings.find((one) => one.postId === post.postId)
      assert.ok(currentHoldings.some((one) => one.personId === holding?.personId && one.postId !== post.postId), post.title)
    }
  })

  it('join most often in September and October, doctors in training on their changeover days', () => {
    const first = new Map(trust.holdings.toReversed().map((holding) => [holding.personId, holding]))
    const joined = [...first.values()].filter((one) => one.startsOn > addDays(today, -365) && !/Resident|registrar/u.test(postById.get(one.postId)?.title ?? ''))
    const autumn = joined.filter((one) => /-(09|10)-/u.test(one.startsOn)).length
    assert.ok(autumn / joined.length > 2 / 12, `${autumn} of ${joined.length}`)
  })

  it('moved from a ward that closed to one that opened on the same day', () => {
    const closed = trust.units.filter((unit) => unit.closedOn !== null)
    assert.equal(closed.length, 1)
    const left = trust.holdings.filter((one) => one.endsOn === closed[0]?.closedOn && postById.get(one.postId)?.unitId === closed[0]?.unitId)
    const moved = left.filter((one) => trust.holdings.some((other) => other.personId === one.personId && other.startsOn === one.endsOn))
    assert.ok(moved.length > 20, String(moved.length))
  })

  it('had another line manager before in some posts', () => {
    const changed = [...groupedBy(trust.reportingLines, (line) => line.postId).values()].filter((lines) => lines.length === 2)
    assert.ok(changed.length > 50)
    assert.ok(changed.every(([before, after]) => before?.endsOn === after?.startsOn && before?.reportsToPostId !== after?.reportsToPostId))
  })
})

describe('the named people of the demonstration', () => {
  it('show every role', () => {
    assert.deepEqual(new Set(trust.showcase.map((one) => one.role)), new Set(roles))
  })

  it('were given the roles that are given, and lead a team when they are shown as line managers, and none when as members', () => {
    const leads = new Set(trust.reportingLines.filter((line) => line.endsOn === null).map((line) => line.reportsToPostId))
    for (const { personId, role } of trust.showcase) {
      const holding = currentHoldings.find((one) => one.personId === personId)
      if ((givenRoles as readonly string[]).includes(role)) assert.ok(trust.grants.some((grant) => grant.personId === personId && grant.role === role), role)
      if (role === 'line-manager') assert.ok(leads.has(holding?.postId ?? ''))
      if (role === 'member') assert.ok(!leads.has(holding?.postId ?? ''))
      if (role === 'supervisor') assert.ok(trust.supervisions.some((one) => one.supervisorId === personId))
    }
  })

  it('include a ward manager in post for 18 months, under the ids of the samples', () => {
    const holding = trust.holdings.find((one) => one.holdingId === sampleIds.holding)
    assert.equal(holding?.personId, sampleIds.person)
    assert.equal(holding?.postId, sampleIds.post)
    assert.equal(postById.get(sampleIds.post)?.unitId, sampleIds.unit)
    assert.equal(trust.units.find((unit) => unit.unitId === sampleIds.unit)?.name, 'Curlew ward')
    assert.ok(holding !== undefined && holding.startsOn >= addDays(today, -552) && holding.startsOn <= addDays(today, -544))
    const above = trust.reportingLines.find((line) => line.postId === sampleIds.post && line.endsOn === null)?.reportsToPostId
    assert.equal(currentHoldings.find((one) => one.postId === above && one.kind === 'substantive')?.personId, sampleIds.lineManager)
  })

  it('include a senior staff nurse who acts up from next Monday, on a Monday too, in a post that nobody holds', () => {
    for (const day of [today, aDay('2026-11-30')]) {
      const { holdings } = aTrust(1, day)
      const acting = holdings.find((one) => one.personId === sampleIds.personStartingSoon && one.kind === 'acting-up')
      assert.ok(acting !== undefined && acting.startsOn > day && acting.startsOn <= addDays(day, 7) && weekdayOf(acting.startsOn) === 1)
      assert.ok(!holdings.some((one) => one.postId === acting.postId && one.endsOn === null && one.kind === 'substantive'))
    }
  })

  it('are introduced in at most 20 words each', () => {
    for (const { sentence } of trust.showcase) assert.ok(sentence.split(/\s+/u).length <= 20 && sentence.endsWith('.'), sentence)
  })

  it('include a supervisor who is never the line manager of who chose her', () => {
    const above = new Map(trust.reportingLines.filter((line) => line.endsOn === null).map((line) => [line.postId, line.reportsToPostId]))
    for (const { personId, supervisorId } of trust.supervisions) {
      const managers = currentHoldings.filter((one) => one.personId === personId).map((one) => above.get(one.postId))
      assert.ok(!currentHoldings.some((one) => one.personId === supervisorId && managers.includes(one.postId)))
    }
  })
})
