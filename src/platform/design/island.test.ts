import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { islandScript } from './island.ts'

/** What an island of these modules is sent as. */
function sentAs(modules: Readonly<Record<string, string>>): string {
  return islandScript('first', (file) => modules[file] ?? '')
}

describe('an island', () => {
  it('takes its modules along in one file, each once and before who needs it', () => {
    const script = sentAs({
      'first.ts': "import type { Fourth } from './fourth.ts'\nimport { second } from './second.ts'\nimport { third } from './third.ts'\nexport const first: Fourth = second + third\n",
      'second.ts': "import { third } from './third.ts'\nexport const second = third * 2\n",
      'third.ts': 'export const third = 1\n',
    })
    assert.deepEqual(script.match(/const \w+/g), ['const third', 'const second', 'const first'])
    assert.doesNotMatch(script, /import|Fourth/)
  })

  it('is refused when two of its modules give one name to two things', () => {
    assert.throws(() => sentAs({ 'first.ts': "import { second } from './second.ts'\nconst most = 1\nexport const first = most + second\n", 'second.ts': 'const most = 2\nexport const second = most\n' }), SyntaxError)
  })

  it('is refused when it needs what is not a module beside it', () => {
    assert.throws(() => sentAs({ 'first.ts': "import { readFileSync } from 'node:fs'\nexport const first = readFileSync\n" }), /cannot take along/)
  })
})
