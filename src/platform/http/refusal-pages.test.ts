import assert from 'node:assert/strict'
import { it } from 'node:test'
import { signedOutFormPage } from './refusal-pages.tsx'

const form = { version: ['3'], post: ['5d9f0c1e-7a34-4b62-9c58-0e3f6a1b2c04'], clientSecret: ['not for the screen'], 'family-name': ['Ellerby-Invented'], email: [' '] }

it('shows what was typed before the end of a sign-in, and nothing that the form carried by itself or that is secret', () => {
  const html = signedOutFormPage('/people', { parameters: {}, query: {}, form, files: {} })
  const shown = [...html.matchAll(/<li>([^<]*)<\/li>/gu)].map((match) => match[1])
  assert.ok(shown.includes('Ellerby-Invented'))
  for (const text of ['3', ...form.post, ...form.clientSecret, ' ']) assert.ok(!shown.includes(text), text)
})

it('sends everything again, whether it is shown or not', () => {
  const html = signedOutFormPage('/people', { parameters: {}, query: {}, form, files: {} })
  for (const [name, [value = '']] of Object.entries(form)) assert.ok(html.includes(`name="${name}" value="${value}"`), name)
})
