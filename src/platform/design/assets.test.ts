import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { designAssets } from './assets.ts'

const assets = designAssets()
const stylesheet = assets.find(({ path }) => path.endsWith('.css'))?.content.toString() ?? ''

test('asks for nothing from elsewhere: no font face, no import, no address', () => {
  // Lists what is found: a stylesheet of 280 kB makes a poor failure message.
  assert.deepEqual(stylesheet.match(/@font-face|@import|Frutiger|url\((?!["']?data:)[^)]*\)/gi) ?? [], [])
  for (const { path, content } of assets) assert.ok(!content.toString().includes('sourceMappingURL'), path)
})

test('carries a hash of the content in each address', () => {
  for (const { path } of assets) assert.match(path, /^\/assets\/[a-z-]+-[0-9a-f]{12}\.(css|js|svg)$/)
})

test('leaves more than 90 kB of the 150 kB of a first page to the page itself', () => {
  // What watches over a sign-in, what reads charts, what adds up hours, the ward, the directorate and profiles are fetched only where there is one.
  const transferred = assets.filter(({ path }) => !/\/(session|process-chart|hours-fields|ward-page|ward-worker|ward|quiet-ward|quiet-ward-worker|directorate|profile)-/.test(path)).reduce((sum, { content }) => sum + gzipSync(content).length, 0)
  assert.ok(transferred < 60_000, `${transferred} bytes`)
})

test('lets the ward of the front page live by less than 60 kB, fetched when the page is quiet: all of that page stays within 150 kB', () => {
  const bytes = assets.filter(({ path }) => path.includes('/quiet-ward-')).reduce((sum, { content }) => sum + gzipSync(content).length, 0)
  assert.ok(bytes > 1000 && bytes < 60_000, `${bytes} bytes`)
})

test('starts the NHS components only after the body carries the classes that they look for', () => {
  const start = assets.find(({ path }) => path.includes('/start-'))?.content.toString() ?? ''
  assert.match(start, /classList\.add\('js-enabled', 'nhsuk-frontend-supported'\)\ninitAll\(\)/)
  for (const name of ['nhsuk-frontend', 'own-forms', 'page-buttons']) assert.ok(assets.some(({ path }) => path.startsWith(`/assets/${name}-`) && start.includes(`'${path}'`)), name)
})

test('sends our own scripts without their types', () => {
  const script = assets.find(({ path }) => path.includes('/own-forms-'))?.content.toString() ?? ''
  assert.match(script, /function serveOwnForms\(startComponents\)[^]*\nexport const \{ serveOwnForms \} = /)
})

test('reads charts by a script of less than 6 kB as transferred', () => {
  const bytes = gzipSync(assets.find(({ path }) => path.includes('/process-chart-'))?.content ?? '').length
  assert.ok(bytes > 1000 && bytes < 6000, `${bytes} bytes`)
})

test('keeps the contrast of every colour with a meaning: 4.5 for words, 3 for marks', () => {
  const contrastNeeded: Readonly<Record<string, number>> = {
    management: 4.5, leadership: 4.5, 'direct-care': 4.5, improvement: 4.5, concern: 4.5, 'common-cause': 4.5, neutral: 4.5, ink: 4.5, quiet: 4.5, peer: 3,
  }
  for (const [name, least] of Object.entries(contrastNeeded)) {
    const colour = new RegExp(`--ek-${name}: (#[0-9a-f]{6});`).exec(stylesheet)?.[1]
    assert.ok(colour !== undefined, name)
    assert.ok(contrast(colour, '#ffffff') >= least, `${name} ${colour}: ${contrast(colour, '#ffffff').toFixed(2)}`)
  }
})

test('keeps quiet words readable on the shade of the middle half', () => {
  assert.ok(contrast('#4c6272', '#e4e9ec') >= 4.5)
})

/** WCAG 2.2, contrast ratio of two colours in sRGB. */
function contrast(first: string, second: string): number {
  const [darker = 0, lighter = 0] = [luminance(first), luminance(second)].toSorted((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((from) => {
    const share = parseInt(colour.slice(from, from + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
