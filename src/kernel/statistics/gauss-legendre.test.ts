import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exp } from '../portable-math.ts'
import { integrate } from './gauss-legendre.ts'

function power(x: number, degree: number): number {
  return degree === 0 ? 1 : x * power(x, degree - 1)
}

test('polynomials up to degree 39 are integrated exactly', () => {
  for (let degree = 0; degree <= 39; degree += 1) {
    const [found, exact] = [integrate((x) => power(x, degree), -1, 2), (power(2, degree + 1) - power(-1, degree + 1)) / (degree + 1)]
    assert.ok(Math.abs(found / exact - 1) < 1e-13, `degree ${degree}: ${found} and not ${exact}`)
  }
})

test('a smooth curve is integrated to the last digits, forwards and backwards', () => {
  assert.ok(Math.abs(integrate(exp, 0, 1) - 1.718281828459045) < 1e-15)
  assert.ok(Math.abs(integrate(exp, 1, 0) + 1.718281828459045) < 1e-15)
  assert.equal(integrate(exp, 3, 3), 0)
})
