import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { checkPerson } from './typed-person.ts'
import { checkNewPost, noPost } from './typed-post.ts'

const typed = { givenName: 'Ann', familyName: 'O’Neill-Ś', email: '', employeeNumber: '' }

describe('a person as typed', () => {
  it('needs names and nothing else', () => {
    assert.deepEqual(checkPerson(typed), { ok: true, value: { givenName: 'Ann', familyName: 'O’Neill-Ś', email: null, employeeNumber: null } })
  })

  it('keeps zeros of numbers, and addresses in small letters', () => {
    const read = checkPerson({ ...typed, email: ' Ann@Trust.Example ', employeeNumber: ' 0042 ' })
    assert.ok(read.ok && read.value.email === 'ann@trust.example' && read.value.employeeNumber === '0042')
  })

  it('tells every problem, in the order of the fields', () => {
    const read = checkPerson({ givenName: ' ', familyName: '\u202EEvil', email: 'ann', employeeNumber: '?' })
    assert.deepEqual(read.ok ? [] : read.error.map(({ field, code }) => `${field} ${code}`), ['givenName name-missing', 'familyName sign-not-taken', 'email email-not-read', 'employeeNumber number-not-read'])
  })

  it('takes names of 100 characters and no longer ones', () => {
    assert.ok(checkPerson({ ...typed, givenName: 'a'.repeat(100) }).ok)
    assert.ok(!checkPerson({ ...typed, givenName: 'a'.repeat(101) }).ok)
  })
})

describe('a new post as typed', () => {
  it('needs all that is asked', () => {
    const read = checkNewPost(noPost)
    assert.deepEqual(read.ok ? [] : read.error.map(({ field }) => field), ['title', 'band', 'profession', 'stage', 'clinical'])
  })

  it('keeps to the rules of the organisation for titles', () => {
    const ward = { title: 'Ward', band: '6', profession: 'nursing', stage: 'first-line', clinical: 'no' }
    const problemsOf = (title: string) => {
      const read = checkNewPost({ ...ward, title })
      return read.ok ? [] : read.error.map(({ field, code }) => `${field} ${code}`)
    }
    assert.deepEqual([problemsOf('a'.repeat(120)), problemsOf('a'.repeat(121)), problemsOf('Ward\u202E'), problemsOf(' ')], [[], ['title title-too-long'], ['title sign-not-taken'], ['title title-missing']])
    assert.deepEqual(checkNewPost(ward), { ok: true, value: { title: 'Ward', band: '6', profession: 'nursing', stage: 'first-line', isClinical: false, protectedHours: null, statedSpan: null, positionNumber: null } })
  })

  it('takes only words of the closed sets', () => {
    const read = checkNewPost({ title: 'Ward manager', band: '11', profession: 'nursing', stage: 'first-line', clinical: 'yes' })
    assert.deepEqual(read, { ok: false, error: [{ field: 'band', code: 'not-chosen' }] })
  })
})
