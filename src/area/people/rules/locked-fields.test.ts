import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { changedLocked, isSecondWay, lockedFields, withLocked } from './locked-fields.ts'

const nobody = { email: null, employeeNumber: null }
const noWay = { hasIdentity: false, isMatchedByNumber: false }

describe('address and number of a person', () => {
  it('are for administrators once there is an address, or a provider knows the person', () => {
    assert.deepEqual(lockedFields({ ...nobody, email: 'lena@trust.example' }, noWay, false), ['email', 'employeeNumber'])
    assert.deepEqual(lockedFields(nobody, { ...noWay, hasIdentity: true }, false), ['email', 'employeeNumber'])
  })

  it('leave room for a first address and a first number by an OD lead', () => {
    assert.deepEqual(lockedFields(nobody, noWay, false), [])
    assert.deepEqual(lockedFields({ ...nobody, employeeNumber: '00412345' }, noWay, false), ['employeeNumber'])
  })

  it('are open to administrators', () => {
    assert.deepEqual(lockedFields({ email: 'lena@trust.example', employeeNumber: '1' }, { hasIdentity: true, isMatchedByNumber: true }, true), [])
  })

  it('are for administrators once a provider lets in whoever has the number, before it ever did', () => {
    const byNumber = { ...noWay, isMatchedByNumber: true }
    assert.deepEqual(lockedFields({ ...nobody, employeeNumber: '00412345' }, byNumber, false), ['email', 'employeeNumber'])
    assert.deepEqual(lockedFields(nobody, byNumber, false), [])
  })

  it('are not both given at once by an OD lead where a provider lets in whoever has the number', () => {
    const both = { email: 'lena@trust.example', employeeNumber: '1' }
    assert.equal(isSecondWay(both, { isMatchedByNumber: true }, false), true)
    assert.equal(isSecondWay({ ...both, email: null }, { isMatchedByNumber: true }, false), false)
    assert.equal(isSecondWay(both, { isMatchedByNumber: false }, false), false)
    assert.equal(isSecondWay(both, { isMatchedByNumber: true }, true), false)
  })

  it('stay as they stand where a form does not ask for them', () => {
    const typed = { givenName: 'Lena', familyName: 'Hartwell', email: '', employeeNumber: '7' }
    assert.deepEqual(changedLocked(typed, { email: 'lena@trust.example', employeeNumber: '1' }, ['email', 'employeeNumber']), ['employeeNumber'])
    assert.deepEqual(withLocked(typed, { email: 'lena@trust.example', employeeNumber: '1' }, ['email', 'employeeNumber']), { ...typed, email: 'lena@trust.example' })
  })
})
