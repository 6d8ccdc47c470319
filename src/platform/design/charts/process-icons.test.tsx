import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { renderToStaticMarkup } from 'react-dom/server'
import { AssuranceIcon, ProcessIcons, VariationIcon } from './process-icons.tsx'
import type { AssuranceName, VariationName } from './process-icons.tsx'

const variations: readonly VariationName[] = ['common-cause', 'improvement-high', 'improvement-low', 'concern-high', 'concern-low', 'neutral-high', 'neutral-low']
const assurances: readonly AssuranceName[] = ['pass', 'fail', 'inconsistent', 'none']
const drawnWithoutColour = (markup: string) => [...markup.matchAll(/\sd="([^"]*)"/g)].map(([, d]) => d).join(' ')

test('no two icons have the same shape: none is told by its colour alone', () => {
  const shapes = [...variations.map((icon) => renderToStaticMarkup(<VariationIcon icon={icon} />)), ...assurances.map((icon) => renderToStaticMarkup(<AssuranceIcon icon={icon} />))].map(drawnWithoutColour)
  assert.equal(new Set(shapes).size, variations.length + assurances.length)
})

test('an icon alone has a name, and beside its words it is silent', () => {
  assert.match(renderToStaticMarkup(<VariationIcon icon="concern-low" />), /role="img" aria-label="Variation: concern: lower than usual"/)
  assert.match(renderToStaticMarkup(<AssuranceIcon icon="pass" />), /role="img" aria-label="Target: can be expected to be met each time"/)
  const beside = renderToStaticMarkup(<ProcessIcons variation="concern-low" assurance="fail" />)
  assert.equal(beside.match(/aria-hidden="true"/g)?.length, 2)
  assert.match(beside, /Variation:<\/strong> concern: lower than usual/)
})

test('without an icon nothing is drawn', () => {
  assert.equal(renderToStaticMarkup(<ProcessIcons variation={null} assurance={null} />), '')
})

test('a table of 500 rows stays light', () => {
  const rows = Array.from({ length: 500 }, (_, index) => <ProcessIcons key={index} variation={variations[index % 7] ?? null} assurance={assurances[index % 4] ?? null} size={24} />)
  assert.ok(gzipSync(renderToStaticMarkup(<>{rows}</>)).length < 15_000)
})
