import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { aDay } from '../../../kernel/testing/a-day.ts'
import { keyNamedBy } from '../badge/badge-addresses.ts'
import { identityHash } from '../badge/credential.ts'
import { isOpenToColleagues } from './evidence-link.ts'
import { readBadge } from './read-badge.ts'
import { readPicked } from './typed-parts.ts'

const picked = { id: 'run-1', kind: 'practice-run', title: 'Practice run: a ward', href: '/home/practice-runs/run-1', day: aDay('2027-03-01') } as const

describe('evidence that was chosen', () => {
  it('has its name first, and under it what the person says', () => {
    const read = readPicked(picked, 'The second time\nI waited', aDay('2027-03-02'))
    assert.deepEqual(read, { ok: true, value: { kind: 'practice-run', href: picked.href, words: 'Practice run: a ward\nThe second time\nI waited', day: picked.day } })
  })

  it('is of no day to come, such as that on which an improvement is to begin', () => {
    const read = readPicked(picked, '', aDay('2027-02-01'))
    assert.ok(read.ok)
    assert.equal(read.value.day, '2027-02-01')
  })

  it('opens to colleagues where it is an improvement or a page of the web, and not where it is the person’s own', () => {
    for (const href of ['https://trust.example/forecast', '/improvements/1']) assert.equal(isOpenToColleagues(href), true)
    for (const href of ['/home/practice-runs/1', '/home/assessments/1', '/improvements', 'javascript:alert(1)']) assert.equal(isOpenToColleagues(href), false)
  })
})

describe('what a badge says', () => {
  it('is read as empty where members are missing or of another form', () => {
    const empty = { name: '', issuer: '', validFrom: '', recipient: { kind: 'none' }, says: [], evidence: [], place: null }
    for (const credential of [{}, { issuer: 'x', credentialSubject: [], evidence: 'y', credentialStatus: { statusListIndex: 'z' } }]) assert.deepEqual(readBadge(credential), empty)
  })

  it('tells a hash as the example of the standard has it, whatever the letters of the address', () => {
    for (const address of ['a@example.com', ' A@Example.com ']) assert.equal(identityHash(address, 'Kosher'), 'sha256$b5809d8a92f8858436d7e6b87c12ebc0ae1eac4baecc2c0b913aee2c922ef399')
  })

  it('names a key of an organisation whatever the service was called then, and nothing else', () => {
    const keyId = '5d9f0c1e-7a34-4b62-9c58-0e3f6a1b2c41'
    assert.deepEqual(keyNamedBy(`https://before.example/badges/RWP/keys/${keyId}`), { odsCode: 'RWP', keyId })
    for (const address of ['', `/badges/RWP/keys/${keyId}/more`, `/badges/../keys/${keyId}`, '/badges/RWP/keys.json']) assert.equal(keyNamedBy(address), null)
  })
})
