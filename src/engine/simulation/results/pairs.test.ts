import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type FigurePath, type NamedFigures, named } from './figures.ts'
import { Pairs } from './pairs.ts'

function run(values: Readonly<Record<string, number>>): NamedFigures {
  return named(Object.entries(values).map(([name, value]) => ({ path: ['stations', ...name.split('.')] satisfies FigurePath, kind: name.startsWith('shareOfTimeWith') ? 'share-of-time' : 'other', value })))
}

function valuesOf(figures: NamedFigures | null): Readonly<Record<string, number>> | null {
  return figures === null ? null : Object.fromEntries([...figures.values()].map(({ path, value }) => [path.slice(1).join('.'), value]))
}

test('the first half waits for the second, and each pair is its mean', () => {
  const pairs = new Pairs()
  const told = [1, 3, 10, 20, 7].map((wait) => valuesOf(pairs.add(run({ wait }))))
  assert.deepEqual(told, [null, { wait: 2 }, null, { wait: 15 }, null])
})

test('a pair of which a half has no value has none; a number of customers that never was there was there for no time', () => {
  const pairs = new Pairs()
  pairs.add(run({ wait: NaN, 'shareOfTimeWith.1': 0.5 }))
  assert.deepEqual(valuesOf(pairs.add(run({ wait: 4, 'shareOfTimeWith.2': 0.5 }))), { wait: NaN, 'shareOfTimeWith.1': 0.25, 'shareOfTimeWith.2': 0.25 })
})
