import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, it } from 'node:test'
import { accessDocument } from '../scripts/access-document.ts'
import { importStates } from '../src/area/staff-import/import-state.ts'
import { standingWords } from '../src/area/staff-import/words/imports.ts'
import { auditActions } from '../src/kernel/audit-action.ts'
import { routesForTests } from './route-parts.ts'

const root = path.join(import.meta.dirname, '..')
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8')
const sources = globSync(['src/**/*.ts', 'src/**/*.tsx', 'demo/**/*.ts'], { cwd: root }).filter((file) => !/\.test\.tsx?$|\/testing\//.test(file))

/** The first cell of every row of every table, without the marks of code. */
function firstCells(text: string): readonly string[] {
  return [...text.matchAll(/^\| ([^|]+?) \|/gm)].map((match) => (match[1] ?? '').replaceAll('`', ''))
}

function twice(list: readonly string[]): readonly string[] {
  return list.filter((one, index) => list.indexOf(one) !== index)
}

describe('the page of who may use which address', () => {
  it('is what the paths and routes say: else run bin/run scripts/access-table.ts', () => {
    assert.equal(read('docs/reference/access.md'), accessDocument(routesForTests(() => new Date('2026-11-26T12:00:00Z'))))
  })
})

describe('the list of actions of the audit trail', () => {
  const listed = firstCells(read('docs/reference/audit-actions.md')).filter((cell) => cell.includes('/'))

  // That these are the ones which the code records, test/audit-actions.test.ts proves.
  it('names each that the code records, and no other, once', () => {
    assert.deepEqual(listed.toSorted(), auditActions.toSorted())
  })
})

describe('the tables of states', () => {
  it('have every state and standing of a staff import', () => {
    const cells = firstCells(read('docs/reference/states.md'))
    for (const state of [...importStates, ...Object.keys(standingWords)]) assert.ok(cells.includes(state), state)
    for (const words of Object.values(standingWords)) assert.match(read('docs/reference/states.md'), new RegExp(`\\| ${words} \\|`))
  })
})

describe('the table of settings', () => {
  it('has every name that the service reads from its environment, and no other', () => {
    const inCode = sources.flatMap((file) => [...read(file).matchAll(/env(?:ironment)?(?:\.|\[')((?:EVENKEEL|DATABASE)_[A-Z_]+)/g)].map((match) => match[1] ?? ''))
    const written = read('docs/how-to/run-it-for-an-organisation.md')
    const listed = [...written.matchAll(/^\| (`(?:EVENKEEL|DATABASE)_[^|]+) \|/gm)].flatMap((match) => [...(match[1] ?? '').matchAll(/`([A-Z_]+)`/g)].map((name) => name[1] ?? ''))
    const forTests = ['EVENKEEL_CHROMIUM']
    assert.deepEqual([...new Set(listed)].filter((name) => !forTests.includes(name)).toSorted(), [...new Set(inCode)].toSorted())
  })
})

describe('the table of ASVS requirements', () => {
  const rows = [...read('docs/reference/asvs.md').matchAll(/^\| V([\d.]+) \| (tested|reviewed|yours|open|not applicable) \| [^|]+ \| ([^|]*)\|$/gm)].map(([, id = '', state = '', proof = '']) => ({ id, state, proof: proof.trim() }))
  /** Requirements of levels 1 and 2. */
  const requirements = 253

  it('has each requirement once, in one state', () => {
    assert.deepEqual(twice(rows.map(({ id }) => id)), [])
    assert.equal(rows.length, requirements)
  })

  it('counts its states as they are', () => {
    for (const state of ['tested', 'reviewed', 'yours', 'open', 'not applicable']) {
      assert.match(read('docs/reference/asvs.md'), new RegExp(`^\\| ${state} \\| [^|]+ \\| ${rows.filter((row) => row.state === state).length} \\|$`, 'm'))
    }
  })

  it('names a test for each that is tested, and for no other', () => {
    for (const { id, state, proof } of rows) assert.equal(/\.test\.tsx?`/.test(proof), state === 'tested', `V${id}`)
  })
})

describe('the documents', () => {
  const documents = ['README.md', 'SECURITY.md', 'CHANGELOG.md', 'CONTRIBUTING.md', ...globSync('docs/**/*.md', { cwd: root })]

  it('name no command that evenkeel does not have', () => {
    const commands = [...(read('src/cli.ts') + read('src/house-commands.ts')).matchAll(/^ {2}'?([a-z-]+)'?: (?:\{ command: |async \(\) => \{)/gm)].map((match) => match[1] ?? '')
    assert.ok(commands.length > 8)
    for (const document of documents) {
      for (const [, name = ''] of read(document).matchAll(/bin\/evenkeel ([a-z-]+)/g)) assert.ok(commands.includes(name), `${document}: evenkeel ${name}`)
    }
  })

  it('lead to headings that are there', () => {
    for (const document of documents) {
      for (const [, file = '', anchor = ''] of read(document).matchAll(/\]\(([^)\s#:]*)#([^)\s]+)\)/g)) {
        const target = file === '' ? document : path.join(path.dirname(document), file)
        const anchors = [...read(target).matchAll(/^#+ (.+)$/gm)].map((match) => anchorOf(match[1] ?? ''))
        assert.ok(anchors.includes(anchor), `${document}: ${file}#${anchor}`)
      }
    }
  })

  it('have each word of the glossary once', () => {
    assert.deepEqual(twice(firstCells(read('docs/glossary.md')).map((word) => word.toLowerCase())), [])
  })
})

function anchorOf(heading: string): string {
  return heading.toLowerCase().replaceAll(/[^\w\s-]/g, '').trim().replaceAll(/\s/g, '-')
}
