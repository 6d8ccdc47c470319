import assert from 'node:assert/strict'
import { it } from 'node:test'
import type { AxisCapability, PersonValues } from './person-values.ts'
import { mostCapabilities, questionsReport } from './questions-report.ts'
import type { HalfSteps } from '../../../engine/disclosure/index.ts'

it('nothing is worked out of the questions of a framework so large that everybody would wait for it', () => {
  const capabilities = (count: number) => Array.from({ length: count }, (_, place): AxisCapability => ({ id: `${place}`, name: `${place}`, domain: place % 2 === 0 ? 'management' : 'leadership', aspect: null }))
  const people = (count: number) => Array.from({ length: 30 }, (_, person): PersonValues => {
    const values = (seed: number) => Array.from({ length: count / 2 }, (__, place) => 1 + ((person * 7 + place * 3 + seed) % 5))
    // A half step of the scale.
    return { halfSteps: { management: 6 as HalfSteps, leadership: 6 as HalfSteps }, isReliable: new Map(), parcels: { management: values(0), leadership: values(2) } }
  })
  assert.equal(questionsReport(people(mostCapabilities + 2), capabilities(mostCapabilities + 2)), null)
  assert.equal(questionsReport(people(20), capabilities(20))?.report.people, 30)
})
