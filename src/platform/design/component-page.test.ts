import assert from 'node:assert/strict'
import { test } from 'node:test'
import { renderToStaticMarkup } from 'react-dom/server'
import { componentPage, examples } from './component-page.tsx'

const html = componentPage({ homeHref: '/', footerLinks: [] })

test('shows every piece by name', () => {
  for (const { name } of examples) assert.ok(html.includes(`>${name}</h2>`), name)
})

test('gives every id once', () => {
  const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)
  assert.deepEqual(ids, [...new Set(ids)])
})

test('names for every picture a title and a description that are there', () => {
  for (const [, labels = ''] of html.matchAll(/<svg[^>]*role="img"[^>]*aria-labelledby="([^"]+)"/g)) {
    for (const id of labels.split(' ')) assert.match(html, new RegExp(`<(title|desc) id="${id}">[^<]`))
  }
})

for (const { name, states } of examples) {
  for (const { state, content } of states) {
    test(`${name}, ${state}: says nothing that is not a number or not defined, and has no inline style`, () => {
      assert.doesNotMatch(renderToStaticMarkup(content), /NaN|undefined|Infinity|\[object|\sstyle=/)
    })
  }
}
