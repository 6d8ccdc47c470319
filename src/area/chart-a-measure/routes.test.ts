import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Answer, SentRequest } from '../../platform/http/route.ts'
import { aWorkbook } from '../../platform/files/testing/a-workbook.ts'
import { chartAMeasureRoutes } from './routes.ts'
import { exampleFigures } from './rules/example-figures.ts'

type Fields = Readonly<Record<string, string>>

async function answerOf(pattern: string, method: 'GET' | 'POST', fields: Fields, file?: { readonly name: string; readonly content: Uint8Array; readonly isTooLarge: boolean }): Promise<Answer> {
  const route = chartAMeasureRoutes(() => new Date('2026-11-25T12:00:00Z')).find((one) => one.path.pattern === pattern && one.method === method)
  const request: SentRequest = { parameters: {}, query: {}, form: Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, [value]])), files: file === undefined ? {} : { file: [file] } }
  if (route === undefined) throw new Error(`no route ${method} ${pattern}`)
  return route.answer(request)
}

async function page(fields: Fields, file?: Parameters<typeof answerOf>[3]): Promise<{ readonly html: string; readonly text: string; readonly status: number }> {
  const answer = await answerOf('/chart-a-measure', 'POST', fields, file)
  if (answer.kind !== 'page') throw new Error(`no page: ${answer.kind}`)
  const main = answer.html.slice(answer.html.indexOf('<main'), answer.html.indexOf('</main>'))
  const text = main.replaceAll(/<(svg|script|style)\b.*?<\/\1>/gs, ' ').replaceAll(/<[^>]+>/g, ' ').replaceAll('&#x27;', "'").replaceAll(/\s+/g, ' ')
  return { html: answer.html, text, status: answer.status ?? 200 }
}

async function file(pattern: string, fields: Fields): Promise<Extract<Answer, { kind: 'file' }>> {
  const answer = await answerOf(pattern, 'POST', fields)
  if (answer.kind !== 'file') throw new Error(`no file: ${answer.kind}`)
  return answer
}

describe('chart a measure', () => {
  it('goes from two clear columns straight to the chart, the sentence first', async () => {
    const { text, status } = await page({ figures: exampleFigures, direction: 'decrease', target: '12' })
    assert.equal(status, 200)
    assert.match(text, /Falls: April 2024 to March 2026 The last point, March 2026 \(8\), .* It is an improvement: lower is better here\. The target of 12 /)
    assert.match(text, /Nothing is stored/)
    assert.match(text, /“Month” is the date\./)
    assert.match(text, /A month stands at its first day\. 24 cells, for example A2 “Apr 2024” is read as 1 April 2024/)
  })

  it('has an example that needs nothing pasted', async () => {
    assert.match((await page({ do: 'example' })).text, /Falls on a ward in a month/)
  })

  it('says of dates in the future that they are charted as given', async () => {
    const months = (last: string) => `Month\tFalls\nSep 2026\t3\nOct 2026\t4\nNov 2026\t5\n${last}\t4`
    assert.match((await page({ figures: months('Dec 2026') })).text, /What you should know about this chart 1 date lies in the future: 1 December 2026\. It is charted as given: check its year\./)
    assert.match((await page({ figures: `${months('Dec 2026')}\nDec 2028\t7`, do: 'choices' })).text, /2 dates lie in the future, the last is 1 December 2028\. They are charted as given: check their years\./)
    assert.doesNotMatch((await page({ figures: months('Aug 2026') })).text, /in the future/)
  })

  it('says that it was not told which way is better', async () => {
    const { text } = await page({ figures: exampleFigures })
    assert.match(text, /You did not say which way is better/)
    assert.match(text, /\(special cause\)\. Find out what is different\./)
  })

  it('keeps what was typed when there is nothing to chart', async () => {
    const { text, html, status } = await page({ figures: '', name: 'Falls on Ward 7' })
    assert.deepEqual([status, text.includes('Paste some figures, or choose a file'), html.includes('value="Falls on Ward 7"')], [422, true, true])
    assert.match((await page({}, { name: 'big.csv', content: new Uint8Array(), isTooLarge: true })).text, /larger than 5 MB/)
    assert.match((await page({}, { name: 'x.pdf', content: new TextEncoder().encode('%PDF-1.4'), isTooLarge: false })).text, /We cannot read this as a table/)
  })

  it('asks of a workbook whether hidden rows are charted, and says what its percent formats make of numbers', async () => {
    const months = ['Jan 2025', 'Feb 2025', 'Mar 2025', 'Apr 2025', 'May 2025', 'Jun 2025']
    const content = await aWorkbook({ sheets: [{ name: 'Share', hiddenRows: [3], rows: [['Month', 'Share'], ...months.map((month, index) => [month, { value: 0.45 + index / 100, format: '0%' }])] }] })
    const asked = await page({}, { name: 'share.xlsx', content, isTooLarge: false })
    assert.deepEqual([asked.status, asked.html.includes('<figure')], [200, false])
    assert.match(asked.text, /Do you want to chart the rows that your workbook hides\? 1 row is hidden or filtered out: row 3: Feb 2025, 46%\./)
    assert.match(asked.text, /6 cells have a percent format in the workbook, and are read in percent\. B2 keeps 0\.45 and is read as 45%\./)
    const fields = (name: string) => (new RegExp(`name="${name}" value="([^"]*)"`).exec(asked.html)?.[1] ?? '').replaceAll('&#x27;', "'")
    const charted = await page({ figures: fields('figures'), workbook: 'yes', 'rows-hidden': fields('rows-hidden'), 'hidden-rows': 'leave-out', asked: 'yes' })
    assert.match(charted.text, /1 row is hidden in the workbook, and left out, as you chose\./)
    assert.doesNotMatch(charted.text, /February 2025/)
    assert.match(charted.html, /name="rows-hidden" value="2"/)
  })

  it('asks what only a person can decide, and makes no chart before', async () => {
    const figures = 'Date\tValue\n03/04/2025\t12\n05/06/2025\t14\n07/08/2025\t11'
    const asked = await page({ figures })
    assert.deepEqual([asked.status, asked.html.includes('<figure')], [200, false])
    assert.match(asked.text, /Which comes first in your dates, the day or the month\?/)
    assert.match(asked.text, /03\/04\/2025 is 3 April 2025.*03\/04\/2025 is 4 March 2025/)
    const again = await page({ figures, asked: 'yes' })
    assert.deepEqual([again.status, again.html.includes('<title>Error: ')], [422, true])
    assert.match((await page({ figures, asked: 'yes', 'date-order': 'day-first' })).html, /<figure/)
  })

  it('names every cell that cannot be read, up to 50, and lets it be mended in place or left out', async () => {
    const figures = ['Date\tValue', ...Array.from({ length: 60 }, (_, index) => `${2000 + index}-01-01\tbad ${index}`), ...Array.from({ length: 90 }, (_, index) => `${2060 + index}-01-01\t${index}`)].join('\n')
    const { text, html, status } = await page({ figures })
    assert.equal(status, 422)
    assert.match(text, /60 cells cannot be read.*B2.*“bad 0” is not a number.*The first 50 are shown/)
    assert.match(html, /<textarea[^>]*name="figures"/)
    assert.match((await page({ figures, troubled: 'leave-out' })).text, /Left out, as you chose\. 60 cells/)
  })

  it('keeps every choice and what was typed when a choice cannot be', async () => {
    const wrong: readonly (readonly [Fields, string])[] = [
      [{ target: 'many' }, 'Enter the target as a number'],
      [{ name: 'Falls on Ward 7, '.repeat(8) }, 'Use at most 120 characters'],
      [{ 'unit-text': 'per bed day '.repeat(6).trim() }, 'Use at most 60 characters'],
      [{ 'fix-after': '25' }, 'There are only 24 points'],
      [{ 'fix-after': '5' }, 'Enter a whole number of at least 12'],
      [{ 'rebase-1': '1 May 2025' }, 'Without a reason, limits do not begin anew'],
      [{ 'rebase-1': 'soon', 'rebase-1-reason': 'alarms' }, 'Enter a date, like 1 March 2025'],
      [{ 'rebase-1': '1 May 2035', 'rebase-1-reason': 'alarms' }, 'Choose a point after the first one'],
      [{ kind: 'p' }, 'Choose its column'],
    ]
    for (const [fields, said] of wrong) {
      const { text, html, status } = await page({ figures: exampleFigures, name: 'Falls on Ward 7', ...fields })
      assert.equal(status, 422, said)
      assert.ok(text.includes(said), said)
      assert.ok(html.includes('Falls on Ward 7') && html.includes('Apr 2024\t14'), said)
      for (const [name, value] of Object.entries(fields)) assert.ok(name === 'kind' ? html.includes('<option value="p" selected=""') || html.includes('selected="" value="p"') : html.includes(`value="${value}"`), `${name} ${value}`)
    }
  })

  it('does not lay a percentage beside shares, nor a share beside percentages', async () => {
    const figures = (of: (share: number) => string) => `Month\t4 hours\n${[0.91, 0.93, 0.95, 0.94, 0.92, 0.96].map((share, index) => `2025-0${index + 1}-01\t${of(share)}`).join('\n')}`
    const shares = figures(String)
    const percentages = figures((share) => `${Math.round(share * 100)}%`)
    for (const target of ['95%', '95']) assert.match((await page({ figures: shares, direction: 'increase', target })).text, /Your values lie between 0 and 1\. Enter the target so too/)
    assert.match((await page({ figures: percentages, direction: 'increase', target: '0.95' })).text, /Enter the target with its percent sign/)
    for (const [text, target] of [[shares, '0.95'], [percentages, '95'], [percentages, '95%'], [percentages, '0.5%']] as const) assert.match((await page({ figures: text, direction: 'increase', target })).text, new RegExp(`target of ${text === shares ? '0.95' : target.replace('%', '')}`), target)
    const outOf = 'Month\tNumerator\tDenominator\n2025-01-01\t91\t100\n2025-02-01\t92\t100\n2025-03-01\t95\t100'
    assert.match((await page({ figures: outOf, target: '0.95' })).text, /Enter the target with its percent sign/)
    assert.match((await page({ figures: outOf, target: '95%', multiplier: '1' })).text, /Your values lie between 0 and 1/)
    assert.equal((await page({ figures: outOf, target: '95%' })).status, 200)
  })

  it('shows names of series as they are quoted elsewhere', async () => {
    const figures = `Ward\tMonth\tValue\n${['A', `\u202E${'b'.repeat(500)}`].flatMap((ward) => ['2025-01-01', '2025-02-01', '2025-03-01'].map((day) => `${ward}\t${day}\t5`)).join('\n')}`
    const { text } = await page({ figures })
    assert.ok(!text.includes('\u202E') && !text.includes('b'.repeat(100)))
  })

  it('shows values with denominators as a percentage or a rate, and says how', async () => {
    const figures = `Month\tNumerator\tDenominator\n${Array.from({ length: 14 }, (_, index) => `2025-${String(index + 1).padStart(2, '0')}-01\t${5 + (index % 3)}\t640`).slice(0, 12).join('\n')}`
    assert.match((await page({ figures })).text, /\(1\.1%\).*per 100 \(a percentage\)/)
    const rate = await page({ figures, kind: 'u', multiplier: '1000' })
    assert.match(rate.html, /Numerator per 1,000/)
    assert.match(rate.text, /\(10\.9\).*per 1,000\./)
  })

  it('begins limits anew where it is told, with the reason, and never by itself', async () => {
    const plain = await page({ figures: exampleFigures, direction: 'decrease' })
    assert.ok(!plain.text.includes('begin anew:'))
    const { text } = await page({ figures: exampleFigures, direction: 'decrease', 'rebase-1': '1 July 2025', 'rebase-1-reason': 'bed alarms' })
    assert.match(text, /From July 2025, limits begin anew: bed alarms\./)
    assert.match(text, /From July 2025, limits are trial limits: 9 points, fewer than 13/)
  })

  it('shows several series side by side, or one of them', async () => {
    const figures = `Ward\tMonth\tValue\n${['A', 'B'].flatMap((ward) => Array.from({ length: 14 }, (_, index) => `${ward}\t2025-${String(index + 1).padStart(2, '0')}-01`).slice(0, 12).map((row, index) => `${row}\t${index}`)).join('\n')}`
    assert.match((await page({ figures })).text, /2 series on one scale/)
    assert.match((await page({ figures })).text, /Each series: Trial limits: there are 12 points, fewer than 13/)
    const short = `${figures}\n${['2025-01-01', '2025-02-01'].map((day) => `C\t${day}\t`).join('5\n')}`
    assert.match((await page({ figures: short })).text, /A, B: Trial limits: there are 12 points.* C: 1 point has no value/)
    assert.match((await page({ figures, series: 'B' })).text, / B: January 2025 to December 2025/)
    const { text } = await file('/chart-a-measure/figures.csv', { figures })
    assert.deepEqual([text.split('\n').length, text.split('\n')[0]?.split(',')[0], text.split('\n')[13]?.split(',')[0]], [26, 'series', 'B'])
  })

  it('refuses more than 1,000 points or 60 series with a way on', async () => {
    const many = Array.from({ length: 1001 }, (_, index) => String(index % 9)).join('\n')
    assert.match((await page({ figures: many })).text, /would have 1,001 points, more than 1,000/)
    const wards = `Ward\tMonth\tValue\n${Array.from({ length: 61 }, (_, index) => `W${index}\t2025-01-01\t${index}\nW${index}\t2025-02-01\t${index}`).join('\n')}`
    assert.match((await page({ figures: wards })).text, /There are 61 series, more than 60/)
    const long = `Ward\tDay\tValue\n${Array.from({ length: 7000 }, (_, index) => `W${index % 7}\t${2000 + Math.floor(index / 7 / 28 / 12)}-${String((Math.floor(index / 7 / 28) % 12) + 1).padStart(2, '0')}-${String((Math.floor(index / 7) % 28) + 1).padStart(2, '0')}\t5`).join('\n')}`
    assert.match((await page({ figures: long })).text, /All series together have 7,000 points, more than 6,000/)
    assert.equal((await page({ figures: long, series: 'W3' })).status, 200)
  })

  it('gives the chart as a picture, its figures, and what was read', async () => {
    const fields = { figures: exampleFigures, direction: 'decrease' }
    const svg = await file('/chart-a-measure/chart.svg', fields)
    assert.match(svg.text, /^<\?xml[\s\S]*Falls: April 2024 to March 2026/)
    const csv = await file('/chart-a-measure/figures.csv', fields)
    assert.equal(csv.text.split('\n').length, 26)
    assert.match(csv.text, /plot-the-dots-r-0\.2\.2/)
    assert.match((await file('/chart-a-measure/what-was-read.csv', fields)).text, /^Cell,Row,Column,What stands there,Read as,What to know,How to mend it\nA2,2,Month,Apr 2024,2024-04-01/)
  })

  it('sends hostile text back as text', async () => {
    const hostile = '<script>alert(1)</script>'
    for (const fields of [{ figures: `${hostile}\tValue\n2025-01-01\t5\n2025-02-01\t${hostile}\n2025-03-01\t6`, name: hostile }, { figures: exampleFigures, name: hostile, 'unit-text': hostile }]) assert.ok(!(await page(fields)).html.includes(hostile))
    assert.ok(!(await file('/chart-a-measure/chart.svg', { figures: exampleFigures, name: hostile })).text.includes(hostile))
  })

  it('keeps its choices along from page to page', async () => {
    const { html } = await page({ figures: exampleFigures, direction: 'decrease', target: '9', kind: 'run', do: 'choices' })
    assert.match(html, /value="9"/)
    assert.match(html, /<option[^>]*value="run"[^>]*selected|selected=""[^>]*value="run"/)
  })
})
