// The staff models beside values of others: closed forms, another program's integration, another program's runs. The folder lies beside the project; without it the test says that it skips.
import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, it } from 'node:test'
import { answerBehaviours } from '../src/area/staff-model-files/answer-behaviours.ts'

const file = path.join(import.meta.dirname, '../../shared/validation/behaviours.json')

type Values = { readonly [name: string]: number | null | Values }

interface GoldBehaviour {
  readonly id: string
  readonly tolerance: string
  readonly expected: Values
}

/** Every place where two values differ by more than they may. */
function disagreements(place: string, actual: Values[string] | undefined, expected: Values[string], isWithin: (actual: number, expected: number) => boolean): readonly string[] {
  if (typeof expected === 'object' && expected !== null) {
    return Object.entries(expected).flatMap(([name, inner]) => disagreements(`${place} ${name}`, typeof actual === 'object' ? actual?.[name] : undefined, inner, isWithin))
  }
  const agrees = typeof actual === 'number' && typeof expected === 'number' ? isWithin(actual, expected) : actual === expected
  return agrees ? [] : [`${place}: ${String(actual)}, expected ${String(expected)}`]
}

/** `absolute 0.025 with ...` or `relative 1e-3`. */
function withinOf(tolerance: string): (actual: number, expected: number) => boolean {
  const [, kind, size] = /^(absolute|relative) ([0-9.e-]+)/u.exec(tolerance) ?? []
  assert.ok(kind !== undefined, tolerance)
  return (actual, expected) => Math.abs(actual - expected) <= Number(size) * (kind === 'relative' ? Math.abs(expected) : 1)
}

describe('staff models beside the values of others', () => {
  for (const seed of [1, 2]) {
    it(`agree in every behaviour within its tolerance, with seed ${seed}`, (t) => {
      if (!existsSync(file)) return t.skip('../shared/validation/behaviours.json is not there')
      const text = readFileSync(file, 'utf8')
      const gold = JSON.parse(text) as readonly GoldBehaviour[] // the form that the README beside the file states
      const answered = answerBehaviours(text, seed)
      assert.ok(answered.ok && answered.value.problems.length === 0)
      const { behaviours } = answered.value
      assert.deepEqual(behaviours.map(({ id }) => id), gold.map(({ id }) => id))
      assert.deepEqual(gold.flatMap(({ id, expected, tolerance }, index) => disagreements(id, behaviours[index]?.expected as Values, expected, withinOf(tolerance))), []) // numbers under names, as this area answers
    })
  }
})
