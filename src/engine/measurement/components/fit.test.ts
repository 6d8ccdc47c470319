import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type Invented, inventPeople } from '../testing/made-people.ts'
import { Criterion } from './criterion.ts'
import { type Components, fitComponents } from './fit.ts'
import type { RatedPeople } from './rated-people.ts'

const components: Components = { person: 0.08, raterInPerson: 0.22, item: 0.02, personItem: 0.03, residual: 0.3 }
const usual: Invented = { seed: 11, people: 60, itemCount: 6, components, missing: 0.1, raters: (_, chance) => 3 + Math.floor(8 * chance) }

function fitOf(changes: Partial<Invented>): ReturnType<typeof fitComponents> {
  return fitComponents(inventPeople({ ...usual, ...changes }).rated)
}

/** Answers in rows, of raters in order. */
function peopleOf(rows: readonly (readonly (readonly number[])[])[]): RatedPeople {
  const [raterStart, answerStart]: [number[], number[]] = [[0], [0]]
  const [items, scores]: [number[], number[]] = [[], []]
  for (const raters of rows) {
    for (const answers of raters) {
      for (const [item, score] of answers.entries()) {
        items.push(item)
        scores.push(score)
      }
      answerStart.push(items.length)
    }
    raterStart.push(answerStart.length - 1)
  }
  return { itemCount: Math.max(0, ...items) + 1, raterStart: Int32Array.from(raterStart), answerStart: Int32Array.from(answerStart), items: Uint8Array.from(items), scores: Float64Array.from(scores) }
}

describe('variance components', () => {
  it('come out near those that people were made with, of many', () => {
    const fit = fitOf({ people: 3000, seed: 12 })
    assert.ok(fit.ok)
    for (const [name, value] of Object.entries(fit.value.components)) {
      const made = components[name as keyof Components] // one of its names
      assert.ok(Math.abs(value - made) < (name === 'item' ? 0.03 : 0.012), `${name}: ${value}, made with ${made}`)
    }
  })

  it('are where no small step makes the criterion smaller', () => {
    for (const seed of [13, 14, 15]) {
      const { rated } = inventPeople({ ...usual, seed })
      const fit = fitComponents(rated)
      assert.ok(fit.ok)
      const criterion = new Criterion(rated)
      const { ratios, judged } = fit.value
      for (const name of ['person', 'rater', 'item', 'personItem'] as const) {
        for (const change of [-0.02, 0.02]) assert.ok(criterion.at({ ...ratios, [name]: Math.max(0, ratios[name] + change) }).criterion >= judged.criterion - 1e-9, name)
      }
    }
  })

  it('are exactly 0 where there is nothing between people, and never below', () => {
    const fits = [21, 22, 23, 24, 25, 26].map((seed) => fitOf({ seed, people: 30, components: { ...components, person: 0, personItem: 0 } }))
    const found = fits.flatMap((fit) => (fit.ok ? [fit.value.components] : []))
    assert.equal(found.length, 6)
    for (const one of found) for (const value of Object.values(one)) assert.ok(value >= 0)
    assert.ok(found.some(({ person }) => person === 0))
  })

  it('are where the criterion is smallest to five digits too where many people are fitted from a start of some', () => {
    const { rated } = inventPeople({ ...usual, people: 900, seed: 16 })
    const fit = fitComponents(rated)
    assert.ok(fit.ok)
    const { ratios, judged } = fit.value
    const criterion = new Criterion(rated)
    for (const name of ['person', 'rater', 'item', 'personItem'] as const) {
      for (const times of [0.999, 1.001]) assert.ok(criterion.at({ ...ratios, [name]: ratios[name] * times }).criterion > judged.criterion - 1e-6, name)
    }
  })

  it('are refused with the reason where the answers do not tell them', () => {
    const reasonOf = (rows: readonly (readonly (readonly number[])[])[]) => {
      const fit = fitComponents(peopleOf(rows))
      return fit.ok ? null : fit.error
    }
    const ten = <Row>(row: Row) => Array.from({ length: 10 }, () => row)
    assert.equal(reasonOf([]), 'no-answers')
    assert.equal(reasonOf(ten([[4, 4], [4, 4]])), 'no-variance')
    assert.equal(reasonOf([[[4, 3], [4, 2]], [[1, 3], [2, 2]]]), 'too-few-people')
    assert.equal(reasonOf(ten([[4], [3]])), 'one-item')
    assert.equal(reasonOf(ten([[4, 3]])), 'one-rater-each')
    assert.equal(reasonOf(ten([[4, 4], [3, 3]])), 'no-variance-within-raters')
  })
})
