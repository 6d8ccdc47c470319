import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Answer, UploadedFile } from '../../platform/http/route.ts'
import { paths } from '../../platform/http/paths.ts'
import { writeKeptFile } from './keeping/kept-file.ts'
import { routesOf } from './routes.ts'
import { charterParts, sheets } from './rules/answers.ts'
import { type Form, carriedFields, typedFrom } from './rules/typed-plan.ts'
import { aDay, aFullPlan, aPlan, someAnswers, someContent } from './testing/a-plan.ts'

const now = new Date('2026-11-25T10:00:00Z')
const routes = routesOf(someContent, () => now)

/** A request that brings only a form and files: these routes ask the database for nothing. */
async function send(pattern: string, form: Form, files: Readonly<Record<string, readonly UploadedFile[]>> = {}, parameters: Readonly<Record<string, string>> = {}, method = 'POST'): Promise<Answer> {
  const route = routes.find(({ path, method: its }) => path.pattern === pattern && its === method)
  if (route === undefined) throw new Error(`no route ${method} ${pattern}`)
  return route.answer({ parameters, query: {}, form, files })
}

async function planFor(form: Form): Promise<{ readonly html: string; readonly status: number }> {
  const answer = await send(paths.steppingUpPlan.pattern, form)
  if (answer.kind !== 'page') throw new Error(`the answer is a ${answer.kind}`)
  return { html: answer.html, status: answer.status ?? 200 }
}

async function open(form: Form, ...file: readonly UploadedFile[]): Promise<{ readonly html: string; readonly status: number }> {
  const answer = await send(paths.steppingUpOpen.pattern, form, file.length === 0 ? {} : { file })
  if (answer.kind !== 'page') throw new Error(`the answer is a ${answer.kind}`)
  return { html: answer.html, status: answer.status ?? 200 }
}

function aFile(content: Uint8Array, isTooLarge = false): UploadedFile {
  return { name: 'a.txt', content, isTooLarge }
}

const theAnswers: Form = { profession: ['nurse'], setting: ['ward'], kind: ['acting-up'], 'start-day': ['30'], 'start-month': ['11'], 'start-year': ['2026'], shown: ['answers'], sheet: ['timeline'] }
const everything: Form = { ...carriedFields(typedFrom(aFullPlan('Mine & “yours”\n<script>alert(1)</script>')), () => false), shown: ['timeline'] }

/** The values that the fields of a page would send again, hidden ones and boxes alike. */
function sentAgain(html: string): Form {
  const form: Record<string, string[]> = {}
  const add = (name: string, value: string) => (form[name] ??= []).push(unescaped(value))
  for (const [tag] of html.matchAll(/<input [^>]*>/g)) {
    const attribute = (name: string) => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1]
    const name = attribute('name')
    if (name !== undefined && (attribute('type') === 'hidden' || attribute('type') === 'text' || tag.includes(' checked=""'))) add(name, attribute('value') ?? '')
  }
  for (const match of html.matchAll(/<textarea ([^>]*)>([^<]*)<\/textarea>/g)) {
    const name = / name="([^"]*)"/.exec(` ${match[1]}`)?.[1]
    // The first line feed after the tag belongs to the tag.
    if (name !== undefined) add(name, (match[2] ?? '').replace(/^\n/, ''))
  }
  return form
}

function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&amp;', '&')
}

describe('the questions', () => {
  it('are all asked for when nothing was chosen, with the words at each field and in the title', async () => {
    const { html, status } = await planFor({})
    assert.equal(status, 422)
    assert.match(html, /<title>Error: /)
    for (const words of ['Choose your profession', 'Choose where the post is', 'Choose what kind of start it is', 'Enter the day you start']) {
      assert.equal(html.split(words).length - 1, 2, words)
    }
  })

  it('say how to mend a day, and keep what was typed', async () => {
    const cases: readonly (readonly [day: string, month: string, year: string, words: string])[] = [
      ['31', '2', '2027', 'This day is not in the calendar'],
      ['soon', '2', '2027', 'Enter the day as a number from 1 to 31'],
      ['7', '', '2027', 'must include a month'],
      ['7', '3', '202', 'Enter all 4 numbers of the year'],
      ['7', '', '', 'The day you start must include a month and a year'],
      ['1', '1', '2026', 'must be 17 August 2026 or later'],
      ['1', '1', '2030', 'must be 25 November 2028 or earlier'],
      ['7', '12', '2206', 'Check the year: it must be 2026, 2027 or 2028'],
      ['7', '12', '0026', 'href="#start-year">Check the year'],
    ]
    for (const [day, month, year, words] of cases) {
      const { html, status } = await planFor({ ...theAnswers, 'start-day': [day], 'start-month': [month], 'start-year': [year] })
      assert.equal(status, 422)
      assert.ok(html.includes(words), `${day} ${month} ${year}`)
      assert.deepEqual(sentAgain(html)['start-day'], [day])
      assert.deepEqual(sentAgain(html)['profession'], ['nurse'])
    }
  })

  it('accept a start of the last 100 days and say where to begin', async () => {
    const { html, status } = await planFor({ ...theAnswers, 'start-day': ['13'], 'start-month': ['11'] })
    assert.equal(status, 200)
    assert.match(html, /You started 12 days ago\. Begin with “Day 30”/)
  })

  it('take a year of two digits', async () => {
    const { status } = await planFor({ ...theAnswers, 'start-day': ['7'], 'start-month': ['12'], 'start-year': ['26'] })
    assert.equal(status, 200)
  })

  it('accept an end after the start, keep it, and say how to mend any other', async () => {
    const ending = (day: string, month: string, year: string): Form => ({ ...theAnswers, 'end-day': [day], 'end-month': [month], 'end-year': [year] })
    const { html } = await planFor({ ...ending('28', '5', '2027'), sheet: ['timeline'] })
    assert.match(html, /When it ends: Friday 28 May 2027/)
    assert.deepEqual(sentAgain(html)['end-day'], ['28'])
    for (const [form, words] of [[ending('28', '', '2027'), 'The day it ends must include a month'], [ending('1', '11', '2026'), 'must be 1 December 2026 or later, after the day you start'], [ending('1', '1', '2036'), 'at most 5 years after the start'], [ending('7', '12', '2206'), 'Check the year: it must be from 2026 to 2031']] as const) {
      const refused = await planFor(form)
      assert.equal(refused.status, 422)
      assert.equal(refused.html.split(words).length - 1, 2, words)
      assert.deepEqual(sentAgain(refused.html)['end-day'], form['end-day'])
    }
  })

  it('ask somebody who prepares for the day on which she begins, and for no end', async () => {
    const begun = await planFor({ ...theAnswers, kind: ['preparing'], 'start-day': ['23'], sheet: ['timeline'] })
    assert.match(begun.html, /You began to prepare 2 days ago/)
    assert.match(begun.html, /First day of preparing: Monday 23 November 2026/)
    const ahead = await planFor({ ...theAnswers, kind: ['preparing'], 'end-day': ['nonsense'] })
    assert.match(ahead.html, /You begin to prepare on Monday 30 November 2026, in 5 days/)
    assert.match((await planFor({ ...theAnswers, kind: ['preparing'], 'start-day': [''] })).html, /The day you begin to prepare must include a day/)
  })

  it('keep everything else when they are changed, also when the plan began long ago', async () => {
    const long = { ...everything, 'start-day': ['5'], 'start-month': ['1'], 'start-year': ['2026'] }
    const asked = await planFor({ ...long, sheet: ['answers'] })
    assert.equal(asked.status, 200)
    const changed = await planFor({ ...sentAgain(asked.html), kind: ['secondment'], sheet: ['charter'] })
    assert.equal(changed.status, 200)
    assert.deepEqual(sentAgain(changed.html)['kind'], ['secondment'])
    assert.deepEqual(sentAgain(changed.html)['charter-mine'], everything['charter-mine'])
  })

  it('lead back to the plan as it was, whatever was changed and however often it was wrong', async () => {
    const long = { ...everything, 'start-day': ['5'], 'start-month': ['1'], 'start-year': ['2026'] }
    const asked = await planFor({ ...long, sheet: ['answers'] })
    assert.match(asked.html, /Back to my plan, nothing changed/)
    const wrong = await planFor({ ...sentAgain(asked.html), kind: ['secondment'], 'start-day': ['nonsense'], agreed: [], sheet: ['one-page'] })
    assert.equal(wrong.status, 422)
    const { html, status } = await planFor({ ...sentAgain(wrong.html), 'nothing-changed': ['yes'] })
    assert.equal(status, 200)
    assert.match(html, /<title>On one page/)
    assert.deepEqual(sentAgain(html), { ...long, shown: ['one-page'] })
    assert.ok(!(await planFor({ ...theAnswers, kind: [] })).html.includes('nothing changed'))
  })
})

describe('a plan', () => {
  it('loses nothing on the way through every sheet and back', async () => {
    let form: Form = everything
    for (const sheet of ['ask', 'charter', 'skills', 'week', 'help', 'text', 'all', 'timeline']) {
      const { html, status } = await planFor({ ...form, sheet: [sheet] })
      assert.equal(status, 200, sheet)
      form = sentAgain(html)
    }
    const { shown: _, ...sent } = form
    const { shown: __, ...first } = everything
    assert.deepEqual(Object.fromEntries(Object.entries(sent).map(([name, values]) => [name, [...values].sort()])), Object.fromEntries(Object.entries(first).map(([name, values]) => [name, [...values].sort()])))
  })

  it('shows hostile text as text', async () => {
    for (const sheet of ['charter', 'ask', 'week', 'text', 'all']) {
      const { html } = await planFor({ ...everything, sheet: [sheet] })
      assert.ok(!html.includes('<script>alert'), sheet)
      assert.ok(html.includes('&lt;script&gt;alert'), sheet)
    }
  })

  it('keeps 10,000 characters in a box and says by how much they are too many, whatever button was pressed', async () => {
    const text = 'x'.repeat(10_000)
    for (const button of [{ sheet: ['help'] }, { keep: ['file'] }, { keep: ['calendar'] }] as Form[]) {
      const { html, status } = await planFor({ ...everything, 'note-pay': [text], ...button })
      assert.equal(status, 422)
      assert.match(html, /has 10,000 characters. Shorten it to 2,000 or fewer/)
      assert.deepEqual(sentAgain(html)['note-pay'], [text])
      assert.deepEqual(sentAgain(html)['charter-mine'], everything['charter-mine'])
    }
  })

  it('keeps a text that no sheet could print, as long as a form may be, and answers soon', { timeout: 60_000 }, async () => {
    const [text, began] = [`a${' '.repeat(3_000_000)}b`, performance.now()]
    for (const name of ['note-pay', 'charter-mine']) {
      const { html, status } = await planFor({ ...everything, [name]: [text] })
      assert.equal(status, 422)
      assert.match(html, /has 3,000,002 characters/)
      assert.ok(html.includes(text))
    }
    const { status } = await planFor({ ...everything, 'start-day': [text], shown: ['answers'] })
    assert.equal(status, 422)
    assert.ok(performance.now() - began < 3 * 5000)
    for (const { path, method, largestForm } of routes) if (method === 'POST') assert.equal(largestForm, 4_194_304, path.pattern)
  })

  it('says at each box how much it takes', async () => {
    for (const [sheet, boxes] of [['charter', 8], ['ask', 6], ['week', 4]] as const) {
      const { html } = await planFor({ ...everything, sheet: [sheet] })
      assert.equal(html.split('Up to 2,000 characters').length - 1, boxes, sheet)
    }
  })

  it('carries the draft of the charter as long as it is untouched, and puts it back when asked', async () => {
    const { html } = await planFor({ ...theAnswers, sheet: ['charter'] })
    assert.match(html, /Draft of mine for a nurse/)
    assert.ok(!html.includes('Put the draft back'))
    const other = await planFor({ ...sentAgain(html), profession: ['doctor'], sheet: ['charter'] })
    assert.match(other.html, /Draft of ours for a nurse/, 'what was sent as text is her text')
    const back = await planFor({ ...sentAgain(html), 'charter-mine': ['My own'], draft: ['mine'] })
    assert.deepEqual(sentAgain(back.html)['charter-mine'], ['Draft of mine for a nurse'])
  })

  it('says of each stage how much of it is done, and shows the one that is next', async () => {
    const { html } = await planFor({ ...theAnswers, tick: ['before-first', 'before-second', 'day-1-first'], shown: ['timeline'] })
    assert.equal(html.split('Completed').length - 1, 1)
    assert.equal(html.split('1 of 2 done').length - 1, 1)
    assert.equal(html.split('0 of 2 done').length - 1, 4)
    assert.match(html, /<details[^>]*open=""[^>]*>\s*<summary[^>]*><span[^>]*>Day 1: Monday 30 November 2026/)
    assert.ok(!/of 2 done|Completed/.test((await planFor({ ...theAnswers, sheet: ['all'] })).html))
  })

  it('sorts a week in words and counts nothing', async () => {
    const { html } = await planFor({ ...theAnswers, 'week-rota': ['stop'], sheet: ['week'] })
    assert.match(html, /This could stop<\/h3><p>Advice on stopping<\/p><ul[^>]*><li>Write the rota/)
    assert.ok(!/\d+ of \d+|%/.test(html.slice(html.indexOf('<main'), html.indexOf('</main>'))))
  })

  it('offers no stop for a duty and takes none', async () => {
    const { html } = await planFor({ ...theAnswers, 'week-complaint': ['stop'], sheet: ['week'] })
    assert.ok(!/name="week-complaint"[^>]*value="stop"|value="stop"[^>]*name="week-complaint"/.test(html))
    assert.match(html, /value="stop"/)
    assert.equal(sentAgain(html)['week-complaint'], undefined)
  })

  it('names a task of her own that has no place yet, on the sheet and on paper', async () => {
    for (const sheet of ['week', 'all']) assert.match((await planFor({ ...theAnswers, 'own-1': ['Teach'], sheet: [sheet] })).html, /Not sorted yet<\/h3>.*Teach/s)
  })

  it('says beside the charter what is agreed, with her notes on it, and what is not', async () => {
    const form: Form = { ...theAnswers, agreed: ['pay'], 'note-pay': ['Band 7'], 'note-cover': ['Asked twice'] }
    for (const sheet of ['charter', 'all']) assert.match((await planFor({ ...form, sheet: [sheet] })).html, /<strong>Agreed:<\/strong> Pay \(Band 7\)<\/p><p><strong>Not agreed yet:<\/strong> What I may decide and spend; Who does my present work;/)
  })

  it('says where today stands on its first two sheets, and nothing is stored and how to keep it on all', async () => {
    for (const sheet of sheets) {
      const { html } = await planFor({ ...theAnswers, sheet: [sheet] })
      assert.equal(html.includes('You start on Monday 30 November 2026'), sheet === 'one-page' || sheet === 'timeline', sheet)
      assert.match(html, /Nothing is stored here\. <button type="submit" class="ek-link-button" data-gives-file="to-keep" value="file" name="keep">Keep my plan/)
    }
  })

  it('says on its one page and on its paper that what she may decide is a draft, until that is agreed', async () => {
    const isDraft = async (agreed: readonly string[], sheet: string, words: string) => (await planFor({ ...theAnswers, agreed, sheet: [sheet] })).html.includes(words)
    for (const [sheet, words] of [['one-page', 'I decide alone (draft, not agreed yet)'], ['one-page', 'I ask first (draft, not agreed yet)'], ['all', 'Draft, not agreed yet']] as const) {
      assert.equal(await isDraft(['pay'], sheet, words), true, words)
      assert.equal(await isDraft(['authority'], sheet, words), false, words)
    }
  })

  it('leads from the one page to what to do when, and on paper says what it is for instead', async () => {
    const { html } = await planFor({ ...theAnswers, sheet: ['one-page'] })
    assert.match(html, /<span class="ek-screen-only">[^<]*in 5 days\. Begin with “What to do when”\.<\/span><span class="ek-paper-only">Nurse – Ward or unit – Acting up – Monday 30 November 2026</)
    assert.match((await planFor({ ...theAnswers, sheet: ['timeline'] })).html, /Begin with “Before you start”\./)
  })

  it('leaves lines to write on where nothing was written', async () => {
    const { html } = await planFor({ ...theAnswers, 'note-pay': ['Band 7'], sheet: ['all'] })
    assert.equal(html.split('ek-ruled"').length - 1, 5)
  })

  it('takes an unknown sheet for the first one', async () => {
    assert.match((await planFor({ ...theAnswers, sheet: ['nonsense'] })).html, /<title>On one page/)
  })
})

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

describe('every route of stepping up', () => {
  it('that takes a form keeps nothing, and its path is personal', () => {
    const posts = routes.filter(({ method }) => method === 'POST')
    assert.ok(posts.length >= 2)
    for (const { path, keepsNothing } of posts) assert.deepEqual([path.personal, keepsNothing], [true, true], path.pattern)
  })

  it('answers an example that does not exist with not found', async () => {
    assert.deepEqual(await send(paths.steppingUpExample.pattern, {}, {}, { example: 'x' }, 'GET'), { kind: 'not-found' })
    assert.deepEqual(await send(paths.steppingUpExample.pattern, {}, {}, { example: 'constructor' }, 'GET'), { kind: 'not-found' })
  })
})
