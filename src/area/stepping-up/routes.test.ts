import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { paths } from '../../platform/http/paths.ts'
import { sheets } from './rules/answers.ts'
import type { Form } from './rules/typed-plan.ts'
import { everything, planFor, routes, send, sentAgain, theAnswers } from './testing/sent-forms.ts'

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

describe('every route of stepping up', () => {
  it('that takes a form keeps nothing, and its path is personal', () => {
    const posts = routes.filter(({ method }) => method === 'POST')
    assert.ok(posts.length >= 2)
    for (const { path, kind } of posts) assert.deepEqual([path.personal, kind], [true, 'keeps-nothing'], path.pattern)
  })

  it('answers an example that does not exist with not found', async () => {
    assert.deepEqual(await send(paths.steppingUpExample.pattern, {}, {}, { example: 'x' }, 'GET'), { kind: 'not-found' })
    assert.deepEqual(await send(paths.steppingUpExample.pattern, {}, {}, { example: 'constructor' }, 'GET'), { kind: 'not-found' })
  })
})
