import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { paths } from '../../../platform/http/paths.ts'
import { startsFromFileRoutes } from './from-file.ts'

const routes = startsFromFileRoutes(() => new Date('2026-11-26T09:00:00Z'))

async function send(text: string | null): Promise<{ readonly status: number; readonly html: string }> {
  const file = text === null ? [] : [{ name: 'posts.csv', content: new TextEncoder().encode(text), isTooLarge: false }]
  const answer = await routes.find(({ method }) => method === 'POST')?.answer({ parameters: {}, query: {}, form: {}, files: { file } })
  if (answer?.kind !== 'page') throw new Error('the route answers no page')
  return { status: answer.status ?? 200, html: textOf(answer.html) }
}

/** What stands on the page, without marks. */
function textOf(html: string): string {
  return html.slice(html.indexOf('<main')).replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ').replaceAll('&quot;', '"')
}

async function sample(): Promise<string> {
  const answer = await routes.find(({ path }) => path === paths.startsReportSample)?.answer({ parameters: {}, query: {}, form: {}, files: {} })
  if (answer?.kind !== 'file') throw new Error('the route answers no file')
  return answer.text
}

describe('the report from a file of posts', () => {
  it('reads the sample whole and shows what the sample says', async () => {
    const { status, html } = await send(await sample())
    assert.equal(status, 200)
    assert.ok(html.includes('Of 33 starts, 15 were prepared before the first day.'), html)
    assert.ok(html.includes('27 November 2025 to 26 November 2026'))
    assert.ok(!html.includes('Rows that are not counted'))
    assert.match(html, /Medicine 12 5 of 12 \(42%\).*Surgery 11 5 of 11 \(45%\).*Therapies Not shown/u)
  })

  it('refuses a row with its place and reason, and counts the others', async () => {
    const good = Array.from({ length: 10 }, () => 'Ward,01/06/2026,,31/05/2026').join('\n')
    const { html } = await send(`unit,starts_on,ended_on,prepared_on,name\n${good}\nWard,2026-06-01,2026-05-01,\nWard,soon,,\nWard,,,\nWard,2026-06-01,,2027-01-01\nWard,2026-06-01,,,Sam,too much\n`)
    assert.ok(html.includes('Of 10 starts, 10 were prepared'), html)
    assert.ok(html.includes('5 of 15 rows are not in these figures'))
    for (const words of ['Row 12, column ended_on: it ended before it began', 'Row 13, column starts_on: “soon” is no day', 'Row 14, column starts_on: the cell is empty', 'Row 15, column prepared_on: the day is ahead', 'Row 16 has 6 cells for 5 headings', 'We left out the column “name”']) assert.ok(html.includes(words), `${words}\n${html}`)
    assert.ok(!html.includes('Sam'))
    assert.ok(html.includes('The file has no column for it'))
  })

  it('shows no figure for fewer than 10', async () => {
    const { html } = await send('starts_on;prepared_on\n2026-06-01;2026-05-01\n')
    assert.ok(html.includes('Fewer than 10 people started in these 12 months.'), html)
    assert.ok(!html.includes('100%'))
  })

  it('says why nothing of a file can be read', async () => {
    for (const [text, words] of [[null, 'Choose a file first.'], ['', 'The file is empty.'], ['a,b\n1,2\n', 'The first row has no headings'], ['unit,starts_on\nWard,2026-06-01\n', 'There is no column prepared_on. Add it.'], ['starts_on,prepared_on\n', 'There are no rows below the headings.']] as const) {
      const { status, html } = await send(text)
      assert.equal(status, 422)
      assert.ok(html.includes(words), `${words}\n${html}`)
    }
  })
})
