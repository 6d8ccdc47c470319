import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Answer, RouteRequest, UploadedFile } from '../../platform/http/route.ts'
import { paths } from '../../platform/http/paths.ts'
import { writeKeptFile } from './keeping/kept-file.ts'
import { routesOf } from './routes.ts'
import { charterParts } from './rules/answers.ts'
import { type Form, carriedFields, typedFrom } from './rules/typed-plan.ts'
import { aFullPlan, aPlan, someContent } from './testing/a-plan.ts'

const now = new Date('2026-11-25T10:00:00Z')
const routes = routesOf(someContent, () => now)

/** A request that brings only a form and files: these routes ask the database for nothing. */
async function send(pattern: string, form: Form, files: Readonly<Record<string, readonly UploadedFile[]>> = {}, parameters: Readonly<Record<string, string>> = {}, method = 'POST'): Promise<Answer> {
  const route = routes.find(({ path, method: its }) => path.pattern === pattern && its === method)
  if (route === undefined) throw new Error(`no route ${method} ${pattern}`)
  return route.answer({ parameters, query: {}, form, files, transaction: null as unknown as RouteRequest['transaction'] }) // never touched by a route that keeps nothing
}

async function planFor(form: Form): Promise<{ readonly html: string; readonly status: number }> {
  const answer = await send(paths.steppingUpPlan.pattern, form)
  if (answer.kind !== 'page') throw new Error(`the answer is a ${answer.kind}`)
  return { html: answer.html, status: answer.status ?? 200 }
}

const fiveAnswers: Form = { profession: ['nurse'], setting: ['ward'], kind: ['acting-up'], 'start-day': ['30'], 'start-month': ['11'], 'start-year': ['2026'], shown: ['answers'], sheet: ['timeline'] }
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

describe('the five questions', () => {
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
      ['7', '3', '27', 'Enter all 4 numbers of the year'],
      ['1', '1', '2026', 'must be 17 August 2026 or later'],
      ['1', '1', '2030', 'must be 25 November 2028 or earlier'],
    ]
    for (const [day, month, year, words] of cases) {
      const { html, status } = await planFor({ ...fiveAnswers, 'start-day': [day], 'start-month': [month], 'start-year': [year] })
      assert.equal(status, 422)
      assert.ok(html.includes(words), `${day} ${month} ${year}`)
      assert.deepEqual(sentAgain(html)['start-day'], [day])
      assert.deepEqual(sentAgain(html)['profession'], ['nurse'])
    }
  })

  it('accept a start of the last 100 days and say where to begin', async () => {
    const { html, status } = await planFor({ ...fiveAnswers, 'start-day': ['13'], 'start-month': ['11'] })
    assert.equal(status, 200)
    assert.match(html, /You started 12 days ago\. Begin with “Day 30”/)
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

  it('carries the draft of the charter as long as it is untouched, and puts it back when asked', async () => {
    const { html } = await planFor({ ...fiveAnswers, sheet: ['charter'] })
    assert.match(html, /Draft of mine for a nurse/)
    assert.ok(!html.includes('Put the draft back'))
    const other = await planFor({ ...sentAgain(html), profession: ['doctor'], sheet: ['charter'] })
    assert.match(other.html, /Draft of ours for a nurse/, 'what was sent as text is her text')
    const back = await planFor({ ...sentAgain(html), 'charter-mine': ['My own'], draft: ['mine'] })
    assert.deepEqual(sentAgain(back.html)['charter-mine'], ['Draft of mine for a nurse'])
  })

  it('says of each stage whether it is completed, and shows the one that is next', async () => {
    const { html } = await planFor({ ...fiveAnswers, tick: ['before-first', 'before-second'], shown: ['timeline'] })
    assert.equal(html.split('Completed').length - 1, 1)
    assert.equal(html.split('Incomplete').length - 1, 5)
    assert.match(html, /<details[^>]*open=""[^>]*>\s*<summary[^>]*><span[^>]*>Day 1: Monday 30 November 2026/)
  })

  it('sorts a week in words and counts nothing', async () => {
    const { html } = await planFor({ ...fiveAnswers, 'week-rota': ['stop'], sheet: ['week'] })
    assert.match(html, /This could stop<\/h3><p>Advice on stopping<\/p><ul[^>]*><li>Write the rota/)
    assert.ok(!/\d+ of \d+|%/.test(html.slice(html.indexOf('<main'), html.indexOf('</main>'))))
  })

  it('takes an unknown sheet for the first one', async () => {
    assert.match((await planFor({ ...fiveAnswers, sheet: ['nonsense'] })).html, /<title>On one page/)
  })
})

describe('keeping a plan', () => {
  it('is one file that opens again with everything in it', async () => {
    const answer = await send(paths.steppingUpPlan.pattern, { ...everything, keep: ['file'] })
    assert.ok(answer.kind === 'file' && answer.fileName === 'evenkeel-plan.txt')
    assert.match(answer.text, /^MY PLAN/)
    const file = { name: 'a.txt', content: new TextEncoder().encode(answer.text) }
    for (const opened of [await send(paths.steppingUpOpen.pattern, {}, { file: [file] }), await send(paths.steppingUpOpen.pattern, { text: [answer.text] })]) {
      assert.ok(opened.kind === 'page')
      const { shown: _, ...sent } = sentAgain(opened.html)
      assert.deepEqual(sent['charter-mine'], everything['charter-mine'])
      assert.deepEqual([...(sent['tick'] ?? [])].sort(), [...(everything['tick'] ?? [])].sort())
    }
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

  it('asks for a file or text when neither was given, and tells a picture from a plan', async () => {
    const nothing = await send(paths.steppingUpOpen.pattern, { text: [''] })
    assert.ok(nothing.kind === 'page' && nothing.html.includes('Choose the file that you kept, or paste its text'))
    const picture = await send(paths.steppingUpOpen.pattern, {}, { file: [{ name: 'a.png', content: Uint8Array.from([0x89, 0x50, 0, 1, 2, 3]) }] })
    assert.ok(picture.kind === 'page' && picture.html.includes('This file is not text'))
  })

  it('opens a plan that is older than 100 days', async () => {
    const text = writeKeptFile(aPlan({ answers: { ...aPlan().answers, start: aPlan({}).answers.start }, charter: Object.fromEntries(charterParts.map((part) => [part, ''])) }), '')
    const later = routesOf(someContent, () => new Date('2027-09-01T10:00:00Z')).find(({ path, method }) => path === paths.steppingUpOpen && method === 'POST')
    const answer = await later?.answer({ parameters: {}, query: {}, form: { text: [text] }, files: {}, transaction: null as unknown as RouteRequest['transaction'] }) // as above
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
