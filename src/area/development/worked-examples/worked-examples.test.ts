import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, it } from 'node:test'
import { wordingProblems } from '../../../../test/house-words.ts'
import { shippedCatalogue } from '../../catalogue/index.ts'
import { activitiesFrom } from '../activities-from.ts'
import { minutesByMonth } from '../rules/monthly-budget.ts'
import { suggestGoals } from '../rules/suggestions/suggest-goals.ts'
import { developmentExamples } from './example-documents.ts'
import { workedExamples } from './index.ts'

const file = path.join(import.meta.dirname, '../../../../docs/development-plan-examples.md')
const suggested = workedExamples.map(({ id, facts }) => ({ id, facts, ...suggestGoals({ ...facts, activities: activitiesFrom(shippedCatalogue, facts.stage) }) }))
const only = (id: string) => suggested.find((one) => one.id === id) ?? assert.fail(id)

describe('the worked examples of suggestions', () => {
  it('are twenty, of five stages, with and without gaps, end and order of their own', () => {
    assert.equal(workedExamples.length, 20)
    assert.equal(new Set(workedExamples.map(({ id }) => id)).size, 20)
    assert.equal(new Set(workedExamples.map(({ facts }) => facts.stage)).size, 5)
    assert.deepEqual([...new Set(suggested.map(({ order }) => order.why))].toSorted(), ['acting-up', 'chosen', 'new-in-post', 'newly-promoted', 'nothing'])
  })

  it('stand in docs/development-plan-examples.md as the code would write them now: bin/run scripts/development-examples.ts writes them', () => {
    assert.equal(readFileSync(file, 'utf8'), developmentExamples())
  })

  it('say nothing against the rules for words, in what we wrote and in what the software made', () => {
    const lines = developmentExamples().split('\n').filter((line) => !line.startsWith('|'))
    assert.deepEqual(lines.flatMap((line) => line.replaceAll(/^(?:#+|-) /gu, '').split(/(?<=[.?]”?) /u)).flatMap(wordingProblems), [])
  })

  it('put nobody over their budget, booked time included', () => {
    for (const { id, facts, suggestions } of suggested) {
      const sittings = suggestions.flatMap((one) => (one.kind === 'gap' ? one.activities.flatMap((activity) => activity.sittings) : []))
      for (const [month, minutes] of minutesByMonth([...facts.booked, ...sittings])) assert.ok(minutes <= facts.monthlyMinutes, `${id} ${month}`)
    }
  })

  it('give every goal an activity from the shipped catalogue, and most of them two', () => {
    const counts = suggested.flatMap(({ suggestions }) => suggestions.flatMap((one) => (one.kind === 'gap' ? [one.activities.length] : [])))
    assert.ok(counts.length >= 28, `${counts.length}`)
    assert.ok(counts.every((count) => count >= 1))
    assert.ok(counts.filter((count) => count >= 2).length * 2 > counts.length, counts.join())
  })

  it('begin with management for everybody newly promoted, but for who chose otherwise', () => {
    for (const { id, facts, suggestions } of suggested.filter((one) => one.facts.postKind !== 'settled' && one.facts.stage !== 'executive')) {
      const [first] = suggestions
      const domain = first === undefined ? null : first.kind === 'gap' ? first.capability.domain : first.domain
      assert.ok(domain === null || domain === (facts.chosenOrder ?? 'management'), id)
    }
  })

  it('ask for a view where nothing is known, talk where views differ, and suggest nothing where nothing is below or the post ends', () => {
    assert.deepEqual(only('nothing-known').suggestions.map(({ kind }) => kind), ['find-out'])
    assert.deepEqual(only('views-differ').suggestions.map(({ kind }) => kind), ['find-out', 'gap'])
    assert.deepEqual([only('nothing-below').remark, only('last-days').remark], ['nothing-below', 'post-ends'])
  })
})
