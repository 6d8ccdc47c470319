import assert from 'node:assert/strict'
import type { FastifyInstance } from 'fastify'
import { type TestPerson, getAs, postAs } from '../../../../test/an-organisation.ts'

/** A day as three fields of a form. */
export function dayFields(name: string, date: string): Readonly<Record<string, string>> {
  return { [`${name}-day`]: date.slice(8), [`${name}-month`]: date.slice(5, 7), [`${name}-year`]: date.slice(0, 4) }
}

/** Starts a goal on the first capability that can be chosen. @returns the address of its page */
export async function startedGoal(server: FastifyInstance, person: TestPerson): Promise<string> {
  const about = /<option value="([0-9a-f-]{36})"/.exec((await getAs(server, person, '/home/development/goals/new')).body)?.[1] ?? ''
  const started = await postAs(server, person, '/home/development/goals/new', { do: 'save', about, when: 'the statement comes', action: 'I ask one question', owner: '', ...dayFields('by', '2027-02-26') })
  assert.equal(started.statusCode, 303, started.body)
  return String(started.headers.location).split('?')[0] ?? ''
}

/** A goal that somebody followed and their line manager signed off, all by the pages. @returns the address of its page */
export async function signedOffGoal(server: FastifyInstance, { person, supervisor }: { readonly person: TestPerson; readonly supervisor: TestPerson }): Promise<string> {
  const address = await startedGoal(server, person)
  await postAs(server, person, address, { do: 'begin', version: '1' })
  await postAs(server, person, `${address}/add/evidence`, { kind: 'document', href: '', words: 'A forecast', ...dayFields('day', '2026-11-25') })
  await postAs(server, person, `${address}/add/reflection`, { whatHappened: 'Asked', soWhat: 'A late invoice', nowWhat: 'Ask again', ...dayFields('day', '2026-11-25') })
  await postAs(server, person, address, { do: 'hand-in', version: '2', who: supervisor.personId })
  const asked = address.replace('/home/development/goals', '/sign-offs')
  const evidence = /name="evidence"[^>]*value="([0-9a-f-]{36})"/.exec((await getAs(server, supervisor, asked)).body)?.[1] ?? ''
  const signed = await postAs(server, supervisor, asked, { do: 'sign-off', version: '3', words: 'I read it', evidence })
  assert.equal(signed.statusCode, 303, signed.body)
  return address
}
