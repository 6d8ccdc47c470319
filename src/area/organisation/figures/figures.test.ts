import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { buildUnitTree } from '../rules/unit-tree.ts'
import type { PostHolding } from '../service/holders.ts'
import { aDay } from '../../../kernel/testing/a-day.ts'
import { aLine, aPost, aRootUnit, aUnit } from '../testing/an-organisation.ts'
import { countFigures } from './count-figures.ts'
import { divide } from './groups.ts'
import { showFigures } from './shown-figures.ts'

const day = aDay('2026-11-25')
const tree = buildUnitTree([
  aRootUnit(),
  aUnit({ unitId: 'medicine', parentId: 'trust', name: 'Medicine' }),
  aUnit({ unitId: 'ward-7', parentId: 'medicine' }),
  aUnit({ unitId: 'surgery', parentId: 'trust', name: 'Surgery' }),
])

function aPostHolding(named: Partial<PostHolding>): PostHolding {
  return { postId: 'p1', personId: 'ada', kind: 'substantive', startsOn: aDay('2025-01-01'), endsOn: null, agreedUntil: null, ...named }
}

describe('dividing an organisation', () => {
  it('makes a row of each unit directly below, and one of what belongs to the unit itself', () => {
    const { groups, groupOf } = divide(tree, ['trust'])
    assert.deepEqual(groups.map(({ unit, isByItself }) => [unit.unitId, isByItself]), [['medicine', false], ['surgery', false], ['trust', true]])
    assert.deepEqual([groupOf.get('ward-7'), groupOf.get('surgery'), groupOf.get('trust')], [0, 1, 2])
  })

  it('makes a row of each of several units, and none of a unit below one of them', () => {
    assert.deepEqual(divide(tree, ['surgery', 'ward-7', 'medicine']).groups.map(({ unit }) => unit.unitId), ['surgery', 'medicine'])
  })
})

describe('counting', () => {
  const posts = [aPost({ postId: 'p1' }), aPost({ postId: 'p2', isClinical: false, unitId: 'surgery' }), aPost({ postId: 'p3', unitId: 'surgery' }), aPost({ postId: 'p4', closedOn: day })]
  const lines = [aLine({ postId: 'p2', reportsToPostId: 'p1' }), aLine({ postId: 'p4', reportsToPostId: 'p1' }), aLine({ postId: 'p3', reportsToPostId: 'p1', endsOn: day })]
  const counted = (held: readonly PostHolding[]) => countFigures(divide(tree, ['trust']), { posts, lines, held }, day)

  it('counts somebody with two posts once, where their own post is', () => {
    const [medicine, surgery] = counted([aPostHolding({ postId: 'p2', kind: 'acting-up' }), aPostHolding({})])
    assert.deepEqual([medicine?.people, surgery?.people], [1, 0])
    assert.deepEqual([medicine?.heldPosts, surgery?.heldPosts], [1, 1])
  })

  it('counts acting up in the unit of the post that is covered', () => {
    const [medicine, surgery] = counted([aPostHolding({ postId: 'p2', kind: 'acting-up' }), aPostHolding({})])
    assert.deepEqual([medicine?.actingUp, surgery?.actingUp], [0, 1])
  })

  it('counts acting up as past its agreed end from the day after', () => {
    const past = (agreedUntil: string | null) => counted([aPostHolding({ kind: 'acting-up', agreedUntil: agreedUntil === null ? null : aDay(agreedUntil) })])[0]?.pastAgreed
    assert.deepEqual([past('2026-11-24'), past('2026-11-25'), past(null)], [1, 0, 0])
  })

  it('counts no closed post, and no line that has ended', () => {
    const [medicine] = counted([])
    assert.deepEqual([medicine?.posts, medicine?.managers, medicine?.spans], [1, 1, [1]])
  })
})

describe('showing', () => {
  const group = { posts: 60, heldPosts: 50, people: 50, clinicalPeople: 30, managers: 8, spans: [2, 4, 4, 5, 6, 6, 8, 12], actingUp: 9, pastAgreed: 2 }

  it('holds back who is past the agreed day, and not who is acting up, when only the part is small', () => {
    const { rows } = showFigures([group, { ...group, pastAgreed: 0 }, { ...group, actingUp: 20, pastAgreed: 6 }])
    assert.deepEqual(rows.map(({ actingUp }) => actingUp.kind), ['shown', 'shown', 'shown'])
    assert.deepEqual(rows.map(({ pastAgreed }) => pastAgreed.kind), ['fewer', 'shown', 'held-back'])
  })

  it('holds back vacancies and the share where the number of people is held back', () => {
    const { rows } = showFigures([{ ...group, posts: 5, heldPosts: 3, people: 3, clinicalPeople: 3 }, group, { ...group, people: 60, heldPosts: 60 }])
    assert.deepEqual(rows.map(({ people, vacancies, clinicalShare }) => [people.kind, vacancies.kind, clinicalShare.kind]), [['fewer', 'held-back', 'held-back'], ['held-back', 'held-back', 'held-back'], ['shown', 'shown', 'shown']])
  })

  it('holds back a share that tells of fewer than 5 people who are not clinical', () => {
    const { rows } = showFigures([{ ...group, clinicalPeople: 48 }, group, group])
    assert.deepEqual(rows.map(({ people, clinicalShare }) => [people.kind, clinicalShare.kind]), [['shown', 'held-back'], ['shown', 'held-back'], ['shown', 'shown']])
  })

  it('says the middle of the spans, and between which the middle half lies', () => {
    assert.deepEqual(showFigures([group]).total.span, { kind: 'shown', median: 5.5, lower: 4, upper: 6.5 })
  })

  it('says no span where nobody manages', () => {
    assert.deepEqual(showFigures([{ ...group, managers: 0, spans: [] }]).total.span, { kind: 'nobody' })
  })
})
