import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, it } from 'node:test'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { acts, orders, processNames, settingNames, situationKinds, usualStyles, wayNames, ways } from '../../../engine/ward/index.ts'
import { randomSource } from '../../../kernel/chance/random-source.ts'
import { broken } from '../testing/broken-policies.ts'
import { type ReadPolicy, readPolicy, styleWords } from './read-policy.ts'

const schema = JSON.parse(readFileSync(path.join(import.meta.dirname, 'policy.schema.json'), 'utf8')) as object // our own file
const isValid = new Ajv2020().compile(schema)

function read(value: unknown): ReadPolicy {
  const policy = readPolicy(value)
  assert.ok(policy.ok, JSON.stringify(policy))
  return policy.value
}

const nothing = Object.fromEntries(acts.map((act) => [act, 0]))

describe('reading a policy', () => {
  it('takes each way of spending the week, in each ward', () => {
    for (const ward of settingNames) {
      for (const policy of wayNames) {
        assert.deepEqual(read({ ward, policy }), { ward, policy: { plan: { hours: ways[policy], orders: [], improve: 'weakest' }, styles: usualStyles }, remarks: [] })
      }
    }
  })

  it('takes the average ward where none is named', () => assert.equal(read({ policy: 'balanced' }).ward, 'average'))

  it('gives acts that are not named no hours', () => {
    assert.deepEqual(read({ hours: { flow: 4, speakUp: 0.5 } }).policy.plan.hours, { ...nothing, flow: 4, speakUp: 0.5 })
  })

  it('takes styles by the words of a file, and usual ones where none are named', () => {
    const all = { familiarEmergency: 'involve', unfamiliarEmergency: 'direct', change: 'delegate', development: 'delegate', routine: 'coach' }
    assert.deepEqual(read({ policy: 'balanced', styles: all }).policy.styles, { familiarEmergency: 'participative', unfamiliarEmergency: 'directive', change: 'delegating', development: 'delegating', routine: 'coaching' })
    assert.deepEqual(read({ policy: 'balanced', styles: { change: 'direct' } }).policy.styles, { ...usualStyles, change: 'directive' })
  })

  it('takes orders, and what work on improvement goes into', () => {
    assert.deepEqual(read({ policy: 'management-only', orders: [...orders], improve: 'discharge' }).policy.plan, { hours: ways['management-only'], orders, improve: 'discharge' })
  })

  it('takes hours beyond a full week with a remark, up to 80', () => {
    assert.deepEqual(read({ hours: { flow: 30, listen: 7.5 } }).remarks, [])
    assert.deepEqual(read({ hours: { flow: 30, listen: 10 } }).remarks, [{ code: 'overrun', hours: 40, full: 37.5 }])
    assert.deepEqual(read({ hours: { flow: 80 } }).remarks, [{ code: 'overrun', hours: 80, full: 37.5 }])
  })

  it('is not led astray by rounding where hours add to a full week', () => {
    assert.deepEqual(read({ hours: Object.fromEntries(acts.map((act) => [act, 37.5 / 13])) }).remarks, [])
  })
})

describe('the schema of a policy', () => {
  it('refuses what reading refuses, but for hours that are too many together', () => {
    for (const [what, value] of broken) assert.equal(isValid(value), what === 'too many hours together', what)
  })

  it('agrees with reading on policies at random', () => {
    const chance = randomSource(1, 'test/policies')
    const oneOf = (list: readonly unknown[]): unknown => list[Math.floor(chance.uniform() * list.length)]
    const some = <Key extends string>(keys: readonly Key[], value: () => unknown) => Object.fromEntries(keys.filter(() => chance.uniform() < 0.5).map((key) => [key, value()]))
    const odd = [null, true, ["x"], { x: 1 }, '', 'x', '3', -1, 81, Infinity]
    const or = (sound: unknown): unknown => (chance.uniform() < 0.03 ? oneOf(odd) : sound)
    let sound = 0
    for (let round = 0; round < 2000; round += 1) {
      const value = {
        ...some(['ward'], () => or(oneOf(settingNames))),
        ...(chance.uniform() < 0.5 ? { policy: or(oneOf(wayNames)) } : { hours: or(some(acts, () => or(Math.floor(chance.uniform() * 12) / 2))) }),
        ...some(['styles'], () => or(some(situationKinds, () => or(oneOf(Object.keys(styleWords)))))),
        ...some(['orders'], () => or(orders.filter(() => chance.uniform() < 0.3).map(or))),
        ...some(['improve'], () => or(oneOf([...processNames, 'weakest']))),
        ...(chance.uniform() < 0.02 ? { [String(oneOf(['hours', 'policy', 'seed', 'note']))]: oneOf(odd) } : {}),
      }
      const isSound = readPolicy(value).ok
      assert.equal(isValid(value), isSound, JSON.stringify(value))
      if (isSound) sound += 1
    }
    assert.ok(sound > 500 && sound < 1900, `${sound} of 2000`)
  })
})
