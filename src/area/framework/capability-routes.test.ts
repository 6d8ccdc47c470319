import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { stages } from '../../kernel/workforce.ts'
import type { Answer, SentRequest } from '../../platform/http/route.ts'
import { capabilityRoutes } from './capability-routes.ts'
import { mlfAreas, mlfCompetencies } from './content/mlf-competencies.ts'
import { readCaseFile, writeCaseFile } from './files/case-file.ts'
import { readFrameworkCsvFile } from './files/csv-file.ts'
import { shippedFramework } from './files/shipped-framework.ts'
import { textOfPage } from './testing/text-of-page.ts'
import { evenkeelCore } from './content/evenkeel-core.ts'

const origin = 'https://evenkeel.example.org'
const routes = capabilityRoutes({ publicOrigin: origin })

async function answer(pattern: string, parameters: SentRequest['parameters'] = {}): Promise<Answer> {
  const route = routes.find(({ path }) => path.pattern === pattern)
  assert.ok(route !== undefined)
  return route.answer({ parameters, query: {}, form: {}, files: {} })
}

async function words(pattern: string, parameters?: SentRequest['parameters']): Promise<string> {
  const given = await answer(pattern, parameters)
  return given.kind === 'page' ? textOfPage(given.html) : assert.fail(`${pattern} answers ${given.kind}`)
}

async function file(pattern: string): Promise<Uint8Array> {
  const given = await answer(pattern)
  return given.kind === 'file' ? new TextEncoder().encode(given.text) : assert.fail(`${pattern} answers ${given.kind}`)
}

const { items } = shippedFramework()
const capabilities = items.filter(({ kind }) => kind === 'capability')
const behaviours = items.filter(({ kind }) => kind === 'behaviour')

describe('our framework for everyone', () => {
  it('has both domains and all sixteen capabilities with what they are, under one address', async () => {
    const text = await words('/capabilities')
    for (const { text: name, about } of capabilities) assert.ok(text.includes(name) && text.includes(about ?? ''), name)
    assert.equal(capabilities.length, 16)
  })

  it('has every behaviour at its stage, and at its capability', async () => {
    for (const stage of stages) {
      const text = await words('/capabilities/stages/:stage', { stage })
      for (const one of behaviours) assert.equal(text.includes(one.text), one.stage === stage, `${stage}: ${one.text}`)
    }
    for (const { code, id } of capabilities) {
      const text = await words('/capabilities/:capability', { capability: code?.toLowerCase() ?? '' })
      for (const one of behaviours) assert.equal(text.includes(one.text), one.parent === id, `${code}: ${one.text}`)
    }
  })

  it('knows a capability by its code as people write it, and no other address', async () => {
    assert.match(await words('/capabilities/:capability', { capability: 'L8' }), /^Leadership Sharing leadership/)
    for (const capability of ['L9', '', 'constructor', 'M']) assert.equal((await answer('/capabilities/:capability', { capability })).kind, 'not-found')
    assert.equal((await answer('/capabilities/stages/:stage', { stage: 'first' })).kind, 'not-found')
  })

  it('stands beside every competency of the NHS framework by name, both names of its first domain said', async () => {
    const text = await words('/capabilities/nhs-framework')
    assert.equal(mlfCompetencies.length, 27)
    for (const { name, standard } of mlfCompetencies) assert.ok(text.includes(name) && text.includes(standard), name)
    for (const { name } of Object.values(mlfAreas)) assert.ok(text.includes(name), name)
    assert.match(text, /Personal impact \(also: Developing self\)/)
    assert.match(text, /our judgement/)
  })

  it('says of which competencies nothing of ours goes with them, and which stand on neither axis', async () => {
    const text = await words('/capabilities/nhs-framework')
    const named = new Set(items.flatMap(({ goesWith }) => goesWith))
    const uncovered = mlfCompetencies.filter(({ name }) => !named.has(name))
    assert.ok(uncovered.length > 0)
    assert.ok(text.includes(`Something of ours goes with ${27 - uncovered.length} of the 27 competencies.`))
    const listed = text.slice(text.indexOf('Nothing of ours goes with these'), text.indexOf('on neither axis'))
    for (const { name } of mlfCompetencies) assert.equal(listed.includes(name), uncovered.some((one) => one.name === name), name)
    assert.equal(text.split('Neither axis').length - 1, mlfCompetencies.filter(({ placement }) => placement === 'foundation').length)
  })
})

describe('the files of our framework', () => {
  it('are read back as the same framework, and written again as the same bytes', async () => {
    const bytes = await file('/capabilities/evenkeel-core.json')
    const read = readCaseFile(bytes)
    assert.ok(read.ok, JSON.stringify(read))
    assert.deepEqual(read.value.framework, shippedFramework())
    assert.deepEqual(writeCaseFile(read.value.framework, { baseAddress: origin, changedAt: evenkeelCore.changedAt, version: '1.1' }), bytes)
  })

  it('hold the same items as a table', async () => {
    const { items: _, ...head } = shippedFramework()
    const read = readFrameworkCsvFile(await file('/capabilities/evenkeel-core.csv'), head)
    assert.ok(read.ok, JSON.stringify(read))
    const withoutIds = (list: typeof items) => list.map(({ id: _id, parent: _parent, ...rest }) => rest)
    assert.deepEqual(withoutIds(read.value.framework.items), withoutIds(items))
  })
})
