import assert from 'node:assert/strict'
import { test } from 'node:test'
import { trustPlan } from './blueprint/trust-plan.ts'
import { chanceOf } from './chance.ts'
import { establishmentOf } from './establishment.ts'

const seeds = [1, 2, 3, 4, 5]
const establishments = seeds.map((seed) => establishmentOf(trustPlan, chanceOf(seed)('establishment')))

test('has one root, six divisions, about 200 units and five levels of them', () => {
  for (const { units } of establishments) {
    assert.deepEqual(units.filter((unit) => unit.parent === null).map((unit) => unit.name), [trustPlan.name])
    assert.equal(units.filter((unit) => unit.depth === 1).length, 6)
    assert.ok(units.length >= 170 && units.length <= 220, String(units.length))
    assert.equal(Math.max(...units.map((unit) => unit.depth)), 4)
  }
})

test('names no two units the same', () => {
  const names = establishments[0]?.units.map((unit) => unit.name) ?? []
  assert.equal(new Set(names).size, names.length)
})

test('lets every post but one report to a post made before it, so that there is no circle', () => {
  for (const { posts } of establishments) {
    assert.deepEqual(posts.filter((post) => post.reportsTo === null).map((post) => post.title), ['Chief executive'])
    assert.ok(posts.every((post) => post.reportsTo === null || post.reportsTo < post.number))
  }
})

test('lets only posts with a stage above fundamental lead', () => {
  for (const { posts, reports } of establishments) {
    assert.deepEqual(posts.filter((post) => post.stage === 'fundamental' && (reports[post.number] ?? []).length > 0).map((post) => post.title), [])
  }
})

test('gives managers 4 to 25 reports, but for a few wide spans', () => {
  for (const { reports } of establishments) {
    const spans = reports.map((below) => below.length).filter((span) => span > 0)
    assert.ok(Math.min(...spans) >= 4)
    const wide = spans.filter((span) => span > 25).length
    assert.ok(wide >= 1 && wide < spans.length / 10, `${wide} of ${spans.length}`)
  }
})

test('has a title for every post, without a gap left open', () => {
  for (const { posts } of establishments) assert.ok(posts.every((post) => post.title.length > 0 && !/[{}]/u.test(post.title)))
})
