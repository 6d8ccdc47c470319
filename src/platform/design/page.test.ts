import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assetPaths } from './assets.ts'
import { renderPage } from './page.tsx'
import type { PageModel } from './page.tsx'

const plain: PageModel = { title: 'Find an organisation', homeHref: '/', footerLinks: [{ text: 'About', href: '/about' }], content: 'Words' }

test('is a whole document in English with the name of the service behind the title', () => {
  const html = renderPage(plain)
  assert.match(html, /^<!DOCTYPE html>\n<html lang="en">/)
  assert.match(html, /<title>Find an organisation – Evenkeel<\/title>/)
})

test('begins the title with "Error: " when something is to be mended', () => {
  assert.match(renderPage({ ...plain, hasProblem: true }), /<title>Error: Find an organisation – Evenkeel<\/title>/)
})

test('begins the title with what became of a form that was not saved', () => {
  assert.match(renderPage({ ...plain, isUnsaved: true }), /<title>Not saved yet: Find an organisation – Evenkeel<\/title>/)
  assert.match(renderPage({ ...plain, isUnsaved: true, hasProblem: true }), /<title>Error: Find an organisation – Evenkeel<\/title>/)
})

test('can be in Welsh', () => {
  assert.match(renderPage({ ...plain, language: 'cy' }), /<html lang="cy">/)
})

test('says in its footer that it is not an NHS service, and shows no NHS logo', () => {
  const html = renderPage(plain)
  assert.match(html, /Independent software, not an NHS service\. Not for appraisal decisions, fitness to practise or live patient care\./)
  assert.doesNotMatch(html, /aria-label="NHS|<title>NHS/)
})

test('begins with a link that skips to the main part', () => {
  assert.match(renderPage(plain), /<body><a href="#maincontent"[^>]*>Skip to main content<\/a>/)
})

test('has no inline script and no inline style, so that the strictest policy lets it through', () => {
  const html = renderPage({ ...plain, scripts: ['/assets/ward.js'], wayBack: { kind: 'back', link: { text: 'Back', href: '/' } } })
  assert.doesNotMatch(html, /<script(?![^>]*\ssrc=)|\sstyle=|<style|\son[a-z]+=/)
  assert.match(html, /<script type="module" src="\/assets\/ward.js"><\/script>/)
})

test('loads one stylesheet and the module that starts the NHS components', () => {
  const html = renderPage(plain)
  assert.equal(html.match(/rel="stylesheet"/g)?.length, 1)
  assert.ok(html.includes(`href="${assetPaths.stylesheet}"`) && html.includes(`src="${assetPaths.startScript}"`))
})

test('names the current page to those who hear the menu', () => {
  const html = renderPage({ ...plain, navigation: [{ text: 'Here', href: '/here', isCurrent: true }, { text: 'There', href: '/there' }] })
  assert.equal(html.match(/aria-current="page"/g)?.length, 1)
})

test('writes what people typed as text, never as markup', () => {
  assert.match(renderPage({ ...plain, title: '<script>' }), /<title>&lt;script&gt; –/)
})
