import assert from 'node:assert/strict'
import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, it } from 'node:test'
import { planContent } from '../content/index.ts'
import { exampleDocuments } from '../index.ts'
import { textProblems } from '../rules/check-plan.ts'
import { typedFrom } from '../rules/typed-plan.ts'
import { tooLongSentences } from '../testing/sentences.ts'
import { workedExamples } from './index.ts'

const folder = path.join(import.meta.dirname, '../../../../docs/examples')

describe('the worked examples', () => {
  it('are six, each of another kind', () => {
    assert.equal(workedExamples.length, 6)
    assert.equal(new Set(workedExamples.map(({ plan: { answers } }) => [answers.profession, answers.setting, answers.kind].join())).size, 6)
  })

  for (const { id, plan } of workedExamples) {
    const { answers } = plan
    it(`${id} ticks and sorts only what the page offers for its answers`, () => {
      const tasks = planContent.timeline(answers).flatMap((stage) => stage.tasks.map((task) => task.id))
      const week = planContent.weekTasks(answers).map((task) => task.id)
      assert.deepEqual([plan.ticks.filter((tick) => !tasks.includes(tick)), Object.keys(plan.week).filter((task) => !week.includes(task))], [[], []])
    })

    it(`${id} has a charter that was changed, texts that fit, and no blank left in what was written`, () => {
      const draft = planContent.charterDraft(answers)
      const changed = Object.entries(plan.charter)
      assert.ok(changed.length >= 3)
      for (const [part, text] of changed) {
        assert.ok(!Object.entries(draft).some(([name, words]) => name === part && words === text), part)
        assert.ok(!text.includes('____'), part)
      }
      assert.deepEqual(textProblems(typedFrom(plan)), [])
    })
  }

  it('leave all of the old work to nobody alone, and stop no duty', () => {
    for (const { id, plan } of workedExamples) {
      assert.notEqual(plan.week['week-own-work'], 'only-i', id)
      const duties = planContent.weekTasks(plan.answers).filter((task) => task.isDuty === true)
      assert.deepEqual(duties.filter((task) => plan.week[task.id] === 'stop'), [], id)
    }
  })

  it('are written in sentences of at most 20 words', () => {
    const texts = workedExamples.flatMap(({ title, story, plan }) => [title, story, ...Object.values(plan.charter), ...Object.values(plan.notes), ...plan.ownTasks.map(({ text }) => text)])
    assert.ok(texts.length > 50)
    assert.deepEqual(tooLongSentences(texts), [])
  })

  it('stand in docs/examples as the code would write them now: bin/run scripts/worked-examples.ts writes them', () => {
    const documents = exampleDocuments()
    const old = Object.entries(documents).filter(([name, text]) => readFileSync(path.join(folder, `${name}.md`), 'utf8') !== text)
    assert.deepEqual([old.map(([name]) => name), readdirSync(folder).sort()], [[], Object.keys(documents).map((name) => `${name}.md`).sort()])
  })
})
