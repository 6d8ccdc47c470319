import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, it } from 'node:test'
import { auditActions } from '../src/kernel/audit-action.ts'
import { actionWords as allWords } from '../src/area/administration/words/audit-actions.ts'
import { actionWords as wordsForSubjects } from '../src/area/own-data/words/actions.ts'

const root = path.join(import.meta.dirname, '..')
const sources = globSync(['src/**/*.ts', 'src/**/*.tsx', 'demo/**/*.ts'], { cwd: root })
  .filter((file) => !/\.test\.tsx?$|\/testing\/|\/words|kernel\/audit-action\.ts/.test(file))
  .map((file) => readFileSync(path.join(root, file), 'utf8'))

/** Kinds of job, written like actions. What is the id of something is none either. */
const jobs = new Set(['administration/verify-audit', 'development/nudges', 'own-data/retention', 'staff-import/apply', 'staff-import/check', 'staff-import/read', 'staff-import/undo', 'sign-in/tidy'])

const written = /(?<!\bid: |covers: \[)'((?:administration|api|assessment|catalogue|check-in|cohort|demonstration|development|framework|home|identity|improvement|measure|organisation|organisation-profile|own-data|people|opportunity|practice-run|profile|role-charter|set-up|sign-in|staff-import|team-purpose|transition|transition-report|verification)\/[a-z-]+)'/g
const actions = new Set(sources.flatMap((source) => [...source.matchAll(written)].map(([, action = '']) => action)).filter((action) => !jobs.has(action)))

/** One or two names, where a condition chooses between them. */
const named = String.raw`action: (?:\w+ \? )?'([a-z/-]+)'(?: : '([a-z/-]+)')?`

/** What is recorded of each action: the names of its details, where they are written down beside it. */
function recordedDetails(): ReadonlyMap<string, ReadonlySet<string>> {
  const shapes = new Map<string, Set<string>>()
  for (const source of sources) {
    for (const [, first, second, details = ''] of source.matchAll(new RegExp(`${named}(?:, subjectId(?:: [^,]+)?)?, details: \\{ ([^{}]*) \\}`, 'g'))) {
      for (const action of [first, second]) {
        if (action !== undefined) shapes.set(action, (shapes.get(action) ?? new Set()).add(namesIn(details)))
      }
    }
  }
  return shapes
}

function namesIn(details: string): string {
  const flat = details.replaceAll(/\([^()]*\)/gu, '')
  return flat.split(', ').map((detail) => detail.replace(/:.*$/u, '')).toSorted().join(', ')
}

describe('the actions of the audit trail', () => {
  it('are found in the source', () => {
    assert.ok(actions.size > 50)
  })

  it('are all recorded somewhere, each have words for who reads the trail, and no words are for another', () => {
    assert.deepEqual(auditActions.toSorted(), [...actions].toSorted())
    assert.deepEqual(Object.keys(allWords).toSorted(), [...actions].toSorted())
  })

  it('each have words for whom they are about, and no words are for an action that nobody records', () => {
    const aboutSomebody = sources.flatMap((source) => [...source.matchAll(new RegExp(`${named}, subjectId(?!: null)`, 'g'))].flatMap(([, ...found]) => found.filter((action) => action !== undefined)))
    assert.ok(aboutSomebody.length > 15)
    assert.deepEqual([...new Set(aboutSomebody)].filter((action) => !Object.hasOwn(wordsForSubjects, action)), [])
    assert.deepEqual(Object.keys(wordsForSubjects).filter((action) => !actions.has(action)), [])
  })

  it('each have details of one shape, wherever they are recorded', () => {
    const shapes = recordedDetails()
    assert.ok(shapes.size > 25)
    assert.deepEqual([...shapes].filter(([, found]) => found.size > 1).map(([action, found]) => [action, ...found]), [])
  })
})
