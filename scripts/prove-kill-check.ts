import type { Facts } from './prove-kill-facts.ts'
import { type History, type PutInImport, numberOf, prefixOf } from './prove-kill-history.ts'

/** States in which what an import brings is there, and in which nothing of it is. */
const present = ['applied', 'undoing'] as const
const settled = ['uploaded', 'checked', 'applied', 'undone', 'discarded'] as const

/**
 * What of the facts is against what was acknowledged, as sentences.
 * @param isSettled whether all work was given time to end
 */
export function checkFacts(facts: Facts, history: History, isSettled: boolean): readonly string[] {
  return [...facts.imports.flatMap((found) => checkImport(found, facts, history, isSettled)), ...checkLost(facts, history), ...checkMails(facts, history, isSettled), ...checkJobs(facts, isSettled)]
}

type FoundImport = Facts['imports'][number]

function checkImport(found: FoundImport, facts: Facts, { imports }: History, isSettled: boolean): readonly string[] {
  const put = imports.get(numberOf(found.fileName))
  if (put === undefined) return [`${found.fileName} is there and nobody put it in`]
  const troubles = [...checkWhole(found, put, facts), ...checkRecorded(found, facts)]
  if (put.isConfirmed && ['uploaded', 'checking', 'checked', 'discarded'].includes(found.state)) troubles.push(`${found.fileName} was confirmed and is ${found.state}`)
  if (isSettled && !settled.some((state) => state === found.state)) troubles.push(`${found.fileName} stays ${found.state}`)
  if (isSettled && put.isConfirmed && found.state !== 'applied' && found.state !== 'undone') troubles.push(`${found.fileName} was confirmed and ended ${found.state}`)
  return troubles
}

/** Everything that it brings is there, or nothing. */
function checkWhole({ importId, fileName, state }: FoundImport, put: PutInImport, facts: Facts): string[] {
  const prefix = prefixOf(put.number)
  const isPresent = present.some((one) => one === state)
  const wasMade = isPresent || state === 'undone'
  const expectations: readonly (readonly [string, number | undefined, number])[] = [
    ['people', facts.people.get(prefix), isPresent ? put.people : 0],
    ['assignments', facts.assignments.get(prefix), isPresent ? put.assignments : 0],
    ['changes of people', facts.made.get(`${importId} person`), wasMade ? put.people : 0],
    ['changes of assignments', facts.made.get(`${importId} holding`), wasMade ? put.assignments : 0],
  ]
  return expectations.flatMap(([what, there = 0, expected]) => (there === expected ? [] : [`${fileName} is ${state} with ${there} ${what}, not ${expected}`]))
}

function checkRecorded({ importId, fileName, state }: FoundImport, facts: Facts): readonly string[] {
  const applied = facts.recorded.get(`people/import-applied ${importId}`) ?? 0
  const undone = facts.recorded.get(`people/import-undone ${importId}`) ?? 0
  const wasMade = state === 'undone' || present.some((one) => one === state)
  const isAsIs = applied === (wasMade ? 1 : 0) && undone === (state === 'undone' ? 1 : 0)
  return isAsIs ? [] : [`${fileName} is ${state}, and recorded as applied ${applied} times and undone ${undone} times`]
}

function checkLost(facts: Facts, { imports }: History): readonly string[] {
  const ids = new Set(facts.imports.map(({ importId }) => importId))
  const lost = [...imports.values()].filter(({ importId }) => importId !== null && !ids.has(importId)).map(({ number }) => `the upload of import ${number} was acknowledged and is gone`)
  const names = facts.imports.map(({ fileName }) => fileName)
  return names.length === new Set(names).size ? lost : [...lost, 'one file was taken twice']
}

/** Every form was acknowledged by now, some at a second sending: there is one mail for each. */
function checkMails({ mails }: Facts, { mailForms }: History, isSettled: boolean): readonly string[] {
  const tests = mails.filter(({ purpose }) => purpose === 'mail-test').length
  const troubles = tests === mailForms.size ? [] : [`${mailForms.size} forms asked for a mail, and there are ${tests}`]
  const waiting = mails.filter(({ state }) => state !== 'sent' && state !== 'written').length
  return isSettled && waiting > 0 ? [...troubles, `${waiting} mails were not sent`] : troubles
}

function checkJobs({ jobs, imports }: Facts, isSettled: boolean): readonly string[] {
  const failed = jobs.filter(({ state }) => state === 'failed').map(({ kind, attempts, problem }) => `a job ${kind} failed after ${attempts} attempts: ${problem}`)
  const states = new Map(imports.map(({ importId, state }) => [importId, state]))
  const untrue = jobs.filter(({ kind, state, key }) => kind === 'staff-import/apply' && state === 'done' && !['applied', 'undoing', 'undone'].includes(states.get(key.split(' ')[0] ?? '') ?? ''))
  const waiting = isSettled ? jobs.filter(({ state }) => state === 'waiting') : []
  return [...failed, ...untrue.map(({ key }) => `the job of import ${key} is done and the import is not applied`), ...waiting.map(({ kind, attempts }) => `a job ${kind} waits after ${attempts} attempts`)]
}
