import assert from 'node:assert/strict'
import { test } from 'node:test'
import { renderToStaticMarkup } from 'react-dom/server'
import { CannotTell, NotShown } from './answers.tsx'
import { Evidence, QualityTag } from './evidence.tsx'
import { ProblemSummary, SearchForm } from './forms.tsx'
import { DataTable } from './tables.tsx'

const table = renderToStaticMarkup(<DataTable caption="Managers" columns={[{ heading: 'Trust' }, { heading: '2018', isNumber: true }]} rows={[['Eastmarsh', '12'], ['Saltcoats', undefined]]} />)

test('names each row and each column of a table as a heading', () => {
  assert.match(table, /<th class="[^"]*" scope="row">Eastmarsh<\/th>/)
  assert.match(table, /<th class="[^"]*" scope="col">Trust<\/th>/)
})

test('puts numbers at the right and writes "no figure" where there is none', () => {
  assert.match(table, /<td class="nhsuk-table__cell nhsuk-table__cell--numeric">12<\/td>/)
  assert.match(table, /<td[^>]*><span class="ek-absent">no figure<\/span><\/td>/)
})

test('lets a wide table scroll by keyboard and names it by its caption', () => {
  const [, id] = /aria-labelledby="([^"]+)" tabindex="0"/.exec(table) ?? []
  assert.ok(id !== undefined && table.includes(`id="${id}">Managers</caption>`))
})

test('says "Cannot tell" in words, not only by hatching', () => {
  assert.match(renderToStaticMarkup(<CannotTell because="The interval is wide." />), /Cannot tell\.<\/strong> The interval is wide\./)
})

test('gives the reason for a figure that is held back', () => {
  assert.match(renderToStaticMarkup(<NotShown what="Delegation" because="Fewer than 4 colleagues answered." />), /Delegation.*Not shown\. Fewer than 4 colleagues answered\./)
})

test('says that nothing was found when one side of the evidence is empty', () => {
  assert.match(renderToStaticMarkup(<Evidence claim="It rains." supporting={[]} against={[]} />), /Evidence for<\/h3><p[^>]*>We found none\..*Evidence against<\/h3><p[^>]*>We found none\./)
})

test('never flags quality in red', () => {
  for (const quality of ['remark', 'take-care', 'not-usable'] as const) {
    assert.doesNotMatch(renderToStaticMarkup(<QualityTag quality={quality}>Words</QualityTag>), /red|pink/)
  }
})

test('leads from each problem to its field, which says the same words and keeps what was typed', () => {
  const words = 'Enter the name of an organisation'
  assert.match(renderToStaticMarkup(<ProblemSummary problems={[{ fieldId: 'find', words }]} />), new RegExp(`<a href="#find">${words}</a>`))
  const form = renderToStaticMarkup(<SearchForm action="/find" field={{ id: 'find', name: 'q', label: 'Find', value: '"x"', problem: words }} />)
  assert.match(form, /method="get"/)
  assert.match(form, new RegExp(`<span class="nhsuk-error-message" id="find--error-message">.*${words}</span><input[^>]*id="find"`))
  assert.match(form, /value="&quot;x&quot;"/)
})

test('shows no summary when there is no problem', () => {
  assert.equal(renderToStaticMarkup(<ProblemSummary problems={[]} />), '')
})

test('puts the heading in front of each value of a list for phones, and leaves tables of few numbers as they are', () => {
  const list = renderToStaticMarkup(<DataTable caption="People" columns={[{ heading: 'Name' }, { heading: 'Post' }, { heading: '' }]} rows={[['Ada Invented', 'Ward manager', 'x']]} />)
  assert.match(list, /<table class="[^"]*ek-table--cards">/)
  assert.match(list, /<td class="nhsuk-table__cell" data-heading="Post: ">Ward manager<\/td><td class="nhsuk-table__cell">x<\/td>/)
  assert.match(table, /ek-table--fits/)
})

test('keeps the names in sight beside more than four numbers, and says that the table moves', () => {
  const columns = [{ heading: 'Division' }, ...['a', 'b', 'c', 'd', 'e'].map((heading) => ({ heading, isNumber: true }))]
  assert.match(renderToStaticMarkup(<DataTable caption="Figures" columns={columns} rows={[]} />), /ek-table--scrolls.*Move the table sideways/)
})
