import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, it } from 'node:test'
import { columnNames } from '../src/area/reliability-files/reading/problem.ts'
import { reliabilityAs } from '../src/area/reliability-files/testing/asking.ts'
import { notEstimableWords } from '../src/area/reliability-files/words/not-estimable.ts'

const root = path.join(import.meta.dirname, '..')
const page = readFileSync(path.join(root, 'docs/reference/reliability-files.md'), 'utf8')
const named = new Set([...page.matchAll(/^\| (`[^|]+`) \|/gmu)].flatMap(([, cell = '']) => cell.replaceAll('`', '').split(', ')))

/** Keys whose own keys are people's, items' or plain enough to be told in a sentence. */
const closed = new Set(['item_effects', 'one_way_anova_on_rater_means', 'internal_consistency', 'change', 'groups', 'group_differences', 'reliability_by_raters', 'sem_by_raters', 'items_random_reliability_by_raters'])

function keysOf(value: object, before: string): readonly string[] {
  return Object.entries(value).flatMap(([key, one]: [string, unknown]) => (one !== null && typeof one === 'object' && !Array.isArray(one) && !closed.has(key) && key !== 'vc' ? keysOf(one, `${before}${key}.`) : [`${before}${key}`]))
}

describe('the page of ratings', () => {
  it('has every column and every reason', () => {
    for (const column of [...columnNames, ...Object.keys(notEstimableWords), '--scale']) assert.ok(named.has(column), column)
  })

  it('has every key of what the example gives', async () => {
    const { status, stdout } = await reliabilityAs([path.join(root, 'src/area/reliability-files/examples/ratings.csv'), '--scale', '1-5'])
    assert.equal(status, 0)
    const { persons_table: [first = {}], ...result } = JSON.parse(stdout) as { readonly persons_table: readonly object[] } // a result of our own
    const told = [...keysOf(result, ''), ...keysOf(first, '')].filter((key) => !['model.estimable', 'model.formula', 'model.rows_used'].includes(key))
    for (const key of told) assert.ok(named.has(key), key)
  })
})
