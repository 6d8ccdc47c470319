import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { draftPage, longestDraft, parseDraft } from './draft.ts'

describe('a draft', () => {
  it('comes back as it was sent, whatever was typed', () => {
    const form = fc.record({ action: fc.string(), fields: fc.dictionary(fc.string().filter((name) => name !== '__proto__'), fc.array(fc.string(), { maxLength: 3 }), { maxKeys: 5 }) })
    fc.assert(fc.property(fc.array(form, { maxLength: 5 }), (forms) => assert.deepEqual(parseDraft(JSON.stringify(forms)), JSON.parse(JSON.stringify(forms)))))
  })

  it('loses what no database takes, and nothing else of what was typed or of the names', () => {
    const sent = String.raw`[{"action":"/x\u0000","fields":{"na\u0000me":["be\u0000fore","half \ud83d a sign","whole \ud83d\ude00"],"__proto__":["own"]},"more":{"not":"kept"}}]`
    const fields = Object.fromEntries([['name', ['before', 'half \uFFFD a sign', 'whole 😀']], ['__proto__', ['own']]])
    assert.deepEqual(parseDraft(sent), [{ action: '/x', fields }])
  })

  it('is null, and never an exception, for any text that is none', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void parseDraft(text)))
    for (const text of ['', 'null', '{}', '[[]]', '[{"action":1,"fields":{}}]', '[{"action":"/x","fields":[]}]', '[{"action":"/x","fields":{"a":[1]}}]', ' '.repeat(longestDraft + 1)]) assert.equal(parseDraft(text), null)
  })

  it('belongs to a path of ours without a query', () => {
    assert.equal(draftPage('/people/5d9f0c1e-7a34-4b62-9c58-0e3f6a1b2c02/change'), '/people/5d9f0c1e-7a34-4b62-9c58-0e3f6a1b2c02/change')
    for (const text of [undefined, '', 'people', '//elsewhere.example', '/people?q=ada', '/people#ada', 'https://elsewhere.example/', `/${'x'.repeat(300)}`]) assert.equal(draftPage(text), null)
  })

  it('is not kept of check-ins and of the weeks of a post: what is typed there lies sealed, and a draft does not', () => {
    for (const text of ['/home/check-ins', '/home/check-ins/now', '/home/check-ins/shares/new', '/home/week', '/home/%63heck-ins/now', '/%68ome/wee%6B']) assert.equal(draftPage(text), null)
    assert.equal(draftPage('/home/check-ins-of-another-kind'), '/home/check-ins-of-another-kind')
    assert.equal(draftPage('/home/weekly'), '/home/weekly')
    assert.equal(draftPage('/home/%E0%A4'), '/home/%E0%A4', 'no exception for a damaged escape')
  })
})
