import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { paths } from '../../../platform/http/paths.ts'
import { charterParts } from '../rules/answers.ts'
import { routesOf } from '../routes.ts'
import { aDay } from '../../../kernel/testing/a-day.ts'
import { aPlan, someAnswers, someContent } from '../testing/a-plan.ts'
import { aFile, everything, open, planFor, send, sentAgain, unescaped } from '../testing/sent-forms.ts'
import { writeKeptFile } from './kept-file.ts'

describe('keeping a plan', () => {
  it('is one file that opens again with everything in it', async () => {
    const answer = await send(paths.steppingUpPlan.pattern, { ...everything, keep: ['file'] })
    assert.ok(answer.kind === 'file' && answer.fileName === 'evenkeel-plan.txt')
    assert.match(answer.text, /^My plan\r\n-------/)
    const file = { name: 'a.txt', content: new TextEncoder().encode(answer.text), isTooLarge: false }
    for (const opened of [await send(paths.steppingUpOpen.pattern, {}, { file: [file] }), await send(paths.steppingUpOpen.pattern, { text: [answer.text] })]) {
      assert.ok(opened.kind === 'page')
      const { shown: _, ...sent } = sentAgain(opened.html)
      assert.deepEqual(sent['charter-mine'], everything['charter-mine'])
      assert.deepEqual([...(sent['tick'] ?? [])].sort(), [...(everything['tick'] ?? [])].sort())
    }
  })

  it('can be done by copying: the text for her opens again, the one for her line manager holds nothing that is hers alone', async () => {
    const { html } = await planFor({ ...everything, sheet: ['text'] })
    const textIn = (id: string) => unescaped(new RegExp(`<textarea[^>]* id="${id}"[^>]*>([^<]*)</textarea>`).exec(html)?.[1] ?? '')
    const opened = await send(paths.steppingUpOpen.pattern, { text: [textIn('text-for-me')] })
    assert.ok(opened.kind === 'page' && opened.status === undefined)
    assert.deepEqual(sentAgain(opened.html)['own-1'], everything['own-1'])
    assert.match(textIn('text-for-manager'), /Question on authority/)
    assert.ok(!textIn('text-for-manager').includes('EVENKEEL PLAN'))
    for (const id of ['text-for-me', 'text-for-manager']) assert.match(html, new RegExp(`data-module="ek-copy" data-copies="${id}"`))
  })

  it('offers the dates as a calendar file without a word of hers', async () => {
    const answer = await send(paths.steppingUpPlan.pattern, { ...everything, keep: ['calendar'] })
    assert.ok(answer.kind === 'file' && answer.contentType.startsWith('text/calendar'))
    assert.ok(!answer.text.includes('yours'))
  })

  it('keeps pasted text that could not be opened, and says why at the field', async () => {
    const answer = await send(paths.steppingUpOpen.pattern, { text: ['A letter <b>'] })
    assert.ok(answer.kind === 'page' && answer.status === 422)
    assert.deepEqual(sentAgain(answer.html)['text'], ['A letter <b>'])
    assert.match(answer.html, /<title>Error: /)
    assert.match(answer.html, /href="#text"/)
  })

  it('asks for a file or text when neither was given, and tells a picture, an empty file and a heap from a plan', async () => {
    const nothing = await open({ text: [''] })
    assert.ok(nothing.html.includes('Choose the file that you kept, or paste its text'))
    const heap = await open({ text: ['pasted too'] }, aFile(new Uint8Array(10), true))
    assert.match(heap.html, /href="#file">This file is larger than a plan can be/)
    assert.deepEqual(sentAgain(heap.html)['text'], ['pasted too'])
    const picture = await open({}, aFile(Uint8Array.from([0x89, 0x50, 0, 1, 2, 3])))
    assert.ok(picture.html.includes('This file is not text'))
    const empty = await open({ text: [' '] }, aFile(new Uint8Array(0)))
    assert.match(empty.html, /href="#file">This file is empty. Choose the file evenkeel-plan.txt, or the name that you gave it/)
    for (const { status } of [nothing, heap, picture, empty]) assert.equal(status, 422)
  })

  it('reads the pasted text when the file beside it is empty', async () => {
    assert.equal((await open({ text: [writeKeptFile(aPlan(), '')] }, aFile(new Uint8Array(0)))).status, 200)
    assert.match((await open({ text: ['A letter'] }, aFile(new Uint8Array(0)))).html, /href="#text">The part for Evenkeel is missing/)
  })

  it('keeps a pasted text that is longer than a plan can be, and says what to copy', async () => {
    const text = 'x'.repeat(1_000_001)
    const { html, status } = await open({ text: [text] })
    assert.equal(status, 422)
    assert.match(html, /href="#text">This text is longer than a plan can be. Copy only your plan, from its first line to “END EVENKEEL PLAN”/)
    assert.deepEqual(sentAgain(html)['text'], [text])
  })

  it('says when the readable text was changed and when there were two plans, on the opened page alone', async () => {
    const kept = writeKeptFile(aPlan(), 'My plan')
    const other = writeKeptFile(aPlan({ ticks: ['day-1-first'] }), 'My plan')
    const { html } = await open({ text: [`${kept}${other.replace('My plan', 'My other plan')}`] })
    for (const words of ['This text holds more than one plan. The last whole one was opened.', 'The readable text of this file was changed. Evenkeel opened what you had when you kept it.']) assert.equal(html.split(words).length - 1, 1)
    assert.deepEqual(sentAgain(html)['tick'], ['day-1-first'])
    assert.ok(!(await planFor({ ...sentAgain(html), sheet: ['ask'] })).html.includes('was opened'))
    assert.ok(!(await open({ text: [kept] })).html.includes('was changed'))
  })

  it('says in the file that changes to its readable part are not read', async () => {
    const answer = await send(paths.steppingUpPlan.pattern, { ...everything, keep: ['file'] })
    assert.ok(answer.kind === 'file')
    assert.ok(answer.text.indexOf('Changes to the text above are not read by Evenkeel.') < answer.text.indexOf('BEGIN EVENKEEL PLAN'))
    assert.match(answer.text, /Changes to the text above are not read by Evenkeel\./)
  })

  it('opens a plan that is older than 100 days', async () => {
    const start = aDay('2026-11-30')
    const text = writeKeptFile(aPlan({ answers: someAnswers({ start }), charter: Object.fromEntries(charterParts.map((part) => [part, ''])) }), '')
    const later = routesOf(someContent, () => new Date('2027-09-01T10:00:00Z')).find(({ path, method }) => path === paths.steppingUpOpen && method === 'POST')
    const answer = await later?.answer({ parameters: {}, query: {}, form: { text: [text] }, files: {} })
    assert.ok(answer?.kind === 'page' && answer.status === undefined)
    assert.match(answer.html, /You started 275 days ago/)
  })
})
