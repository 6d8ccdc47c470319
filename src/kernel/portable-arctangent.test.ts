import assert from 'node:assert/strict'
import { test } from 'node:test'
import { arctangent } from './portable-arctangent.ts'
import { cosine, sine } from './portable-sine.ts'

const pi = 3.141592653589793

test('an angle is found again from its sine and cosine, all the way round', () => {
  for (let step = -3_000; step <= 3_000; step += 1) {
    const angle = (step / 3_001) * pi
    assert.ok(Math.abs(arctangent(sine(angle), cosine(angle)) - angle) < 1e-15, `${angle}`)
    assert.ok(Math.abs(arctangent(1e-9 * sine(angle), 1e-9 * cosine(angle)) - angle) < 1e-15, `${angle}`)
  }
})

test('the angles of the axes and their middles are those of the school', () => {
  const places = [[0, 1], [1, 1], [1, 0], [1, -1], [0, -1], [-1, -1], [-1, 0], [-1, 1]] as const
  const angles = [0, pi / 4, pi / 2, (3 * pi) / 4, pi, (-3 * pi) / 4, -pi / 2, -pi / 4]
  for (const [at, [y, x]] of places.entries()) assert.ok(Math.abs(arctangent(y, x) - (angles[at] ?? NaN)) < 1e-15)
})

test('the origin has the angle 0, what is far along an axis the angle of the axis', () => {
  assert.equal(arctangent(0, 0), 0)
  assert.deepEqual([arctangent(Infinity, 1), arctangent(1, -Infinity), arctangent(-1e-320, 1)], [pi / 2, pi, -1e-320])
  assert.deepEqual([arctangent(NaN, 1), arctangent(1, NaN), arctangent(Infinity, Infinity)], [NaN, NaN, NaN])
})
