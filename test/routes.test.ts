import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { routesForTests } from './route-parts.ts'
import { paths } from '../src/platform/http/paths.ts'

const routes = routesForTests(() => new Date('2026-11-25T12:00:00Z'))
/** The forms for everyone of which something is kept: a class is opened or led, and somebody takes part in it (docs/adr/0009-what-a-class-keeps.md, docs/adr/0020-what-a-class-of-the-ward-keeps.md); and two questions are counted (docs/adr/0019-two-questions-about-the-ward.md). */
const counting: readonly string[] = [paths.classOpen, paths.classSort, paths.wardClassOpen, paths.wardClassLead, paths.wardClassRun, paths.wardOpinion].map(({ pattern }) => pattern)

describe('the routes of the service', () => {
  it('answer every path of the table, and no other', () => {
    assert.deepEqual([...new Set(routes.map(({ path }) => path.pattern))].toSorted(), Object.values(paths).map(({ pattern }) => pattern).toSorted())
  })

  it('keep nothing of any form for everyone but those of classes, of two questions about the ward, and of signing in', () => {
    const keeping = routes.filter(({ method, kind }) => method === 'POST' && kind === 'with-database').map(({ path }) => path.pattern)
    assert.deepEqual(keeping.toSorted(), counting.toSorted())
  })

  it('let no page that a form brings be kept by a browser or a proxy', () => {
    assert.deepEqual(routes.filter(({ method, path }) => method === 'POST' && !path.personal).map(({ path }) => path.pattern), [])
  })
})
