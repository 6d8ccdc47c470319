import assert from 'node:assert/strict'
import { test } from 'node:test'
import { professions } from '../../src/kernel/workforce.ts'
import { chanceOf } from '../chance.ts'
import { emailAddresses } from './email-address.ts'
import { inventName } from './invented-names.ts'
import { plainlyKnownNames } from './plainly-known.ts'

test('never gives a name that is plainly known', () => {
  const chance = chanceOf(5)('names')
  for (let count = 0; count < 20_000; count += 1) {
    const { givenName, familyName } = inventName(professions[count % professions.length] ?? 'nursing', chance)
    assert.ok(!plainlyKnownNames.has(`${givenName} ${familyName}`))
    assert.match(`${givenName} ${familyName}`, /^\p{Lu}[\p{L}' -]+ \p{Lu}[\p{L}' -]+$/u)
  }
})

test('writes addresses without marks, signs and spaces', () => {
  const addressOf = emailAddresses()
  assert.equal(addressOf({ givenName: 'Łukasz', familyName: "O'Neill" }), 'lukasz.oneill@northmere.example')
  assert.equal(addressOf({ givenName: 'Mark Anthony', familyName: 'Yılmaz' }), 'markanthony.yilmaz@northmere.example')
  assert.equal(addressOf({ givenName: 'Zoë', familyName: 'Al-Amin' }), 'zoe.al-amin@northmere.example')
})

test('gives the second of a name another address, also when the names differ only in marks', () => {
  const addressOf = emailAddresses()
  assert.deepEqual([addressOf({ givenName: 'Zoë', familyName: 'Lomas' }), addressOf({ givenName: 'Zoe', familyName: 'Lomas' })], ['zoe.lomas@northmere.example', 'zoe.lomas2@northmere.example'])
})
