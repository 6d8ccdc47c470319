import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type CalendarDate, parseCalendarDate } from '../../../kernel/calendar-date.ts'
import { sources } from '../../evidence/index.ts'
import { type Answers, type Kind, type Matter, type Profession, type Setting, charterParts, kinds, matters, professions, settings } from '../rules/answers.ts'
import { stages } from '../rules/timeline.ts'
import { planContent } from './index.ts'

/** Every profession, setting and kind, with nothing agreed, each matter alone, all but each, and all agreed. */
const agreements: readonly (readonly Matter[])[] = [[], ...matters.map((matter) => [matter]), ...matters.map((matter) => matters.filter((other) => other !== matter)), matters]
const combinations: readonly Answers[] = professions.flatMap((profession) =>
  settings.flatMap((setting) => kinds.flatMap((kind) => agreements.map((agreed) => ({ profession, setting, kind, start: day('2026-12-07'), agreed })))),
)

test('gives every stage 4 to 7 tasks, in the order of the stages, for all combinations', () => {
  assert.equal(combinations.length, 9 * 6 * 4 * 14)
  for (const answers of combinations) {
    const timeline = planContent.timeline(answers)
    assert.deepEqual(timeline.map((stage) => stage.stage), stages)
    for (const stage of timeline) assert.ok(stage.tasks.length >= 4 && stage.tasks.length <= 7, `${named(answers)} ${stage.stage}: ${stage.tasks.length}`)
  }
})

test('gives each task an id of its own, in kebab-case, that belongs to one stage and to one text pattern', () => {
  const stageOfId = new Map<string, string>()
  for (const answers of combinations) {
    const seen = new Set<string>()
    for (const { stage, tasks } of planContent.timeline(answers)) {
      for (const { id } of tasks) {
        assert.match(id, /^[a-z0-9]+(-[a-z0-9]+)*$/)
        assert.ok(!seen.has(id), `${named(answers)}: ${id} twice`)
        seen.add(id)
        assert.equal(stageOfId.get(id) ?? stage, stage, id)
        stageOfId.set(id, stage)
      }
    }
  }
})

test('keeps an id while the setting changes, so that a tick is not lost', () => {
  const idsOf = (setting: Setting): readonly string[] => planContent.timeline(anAnswer({ setting })).flatMap((stage) => stage.tasks.map((task) => task.id))
  for (const setting of settings) assert.deepEqual(idsOf(setting), idsOf('ward'))
})

test('dates every stage but the end', () => {
  for (const kind of kinds) {
    const dates = planContent.timeline(anAnswer({ kind })).map((stage) => stage.date)
    assert.deepEqual(dates, ['2026-12-04', '2026-12-07', '2026-12-14', '2027-01-06', '2027-03-17', null])
  }
})

test('asks for what is not agreed and only follows up what is agreed', () => {
  for (const matter of matters) {
    for (const kind of kinds) {
      const open = planContent.timeline(anAnswer({ kind })).flatMap((stage) => stage.tasks.map((task) => task.id))
      const agreed = planContent.timeline(anAnswer({ kind, agreed: [matter] })).flatMap((stage) => stage.tasks.map((task) => task.id))
      assert.notDeepEqual(open, agreed, `${kind} ${matter}`)
    }
  }
  const allAgreed = planContent.timeline(anAnswer({ agreed: matters })).flatMap((stage) => stage.tasks.map((task) => task.id))
  assert.deepEqual(allAgreed.filter((id) => /(^|-)ask-(letter|limits|names|end-date)|-chase-|-find-mentor|-review-open/.test(id)), [])
})

test('covers contract and pay, limits, deputies and cover, protected time, mentor, handover and end date before the start', () => {
  for (const kind of ['acting-up', 'secondment', 'new-post'] as const) {
    const ids = planContent.timeline(anAnswer({ kind }))[0]?.tasks.map((task) => task.id).join(' ') ?? ''
    for (const part of ['pay', 'authority', 'cover', 'time', 'mentor', 'handover']) assert.match(ids, new RegExp(`before-${part}`))
    assert.match(ids, /before-(end-date|review-dates)/)
  }
})

test('ends with dignity both ways: back in substantive post, or appointed', () => {
  const ends = planContent.timeline(anAnswer({ kind: 'acting-up' })).at(-1)?.tasks.map((task) => task.id) ?? []
  for (const id of ['end-back-plan', 'end-back-keep', 'end-hand-over', 'end-thanks', 'end-evidence', 'end-appointed']) assert.ok(ends.includes(id), id)
})

test('asks one question for each of the six matters, with why and a good answer', () => {
  for (const answers of combinations) {
    const questions = planContent.questionsToAsk(answers)
    assert.deepEqual(questions.map((question) => question.matter), matters)
    for (const question of questions) {
      assert.ok(question.question.endsWith('?'), question.question)
      assert.match(question.goodAnswer, /^“.*____.*”$/s)
      assert.notEqual(question.why, '')
    }
  }
})

test('drafts eight boxes of 2 to 7 lines and at most 1200 characters, and one line for each of the six factors', () => {
  for (const answers of combinations) {
    const draft = planContent.charterDraft(answers)
    for (const part of charterParts) {
      const lines = draft[part].split('\n')
      assert.ok(lines.length >= 2 && lines.length <= 7, `${named(answers)} ${part}: ${lines.length} lines`)
      assert.ok(draft[part].length <= 1200, `${named(answers)} ${part}: ${draft[part].length} characters`)
      assert.ok(lines.every((line) => line.trim() === line && line !== ''), `${named(answers)} ${part}`)
    }
    assert.equal(draft.accountabilities.split('\n').length, 6)
    assert.match(draft.time, /____/)
    assert.match(draft.review, /6 January 2027.*\n.*17 March 2027/)
  }
})

test('offers five first skills, 4 to 6 things to stop, 8 to 10 tasks to sort, and help', () => {
  for (const answers of combinations) {
    assert.equal(planContent.firstSkills(answers).length, 5)
    const stops = planContent.stopDoing(answers)
    assert.ok(stops.length >= 4 && stops.length <= 6)
    const tasks = planContent.weekTasks(answers)
    assert.ok(tasks.length >= 8 && tasks.length <= 10)
    assert.equal(new Set(tasks.map((task) => task.id)).size, tasks.length)
    for (const task of tasks) assert.match(task.think, /\?$/)
  }
  assert.deepEqual(planContent.help.filter((place) => place.href?.startsWith('tel:')).map((place) => place.href), ['tel:116123', 'tel:111', 'tel:999'])
})

test('says that management first is the article’s claim and that no study was found', () => {
  const text = planContent.managementFirst.join(' ')
  assert.match(text, /the claim of the article/)
  assert.match(text, /no study/)
})

test('gives the same words for the same answers', () => {
  for (const kind of kinds) assert.deepEqual(everything(anAnswer({ kind })), everything(anAnswer({ kind })))
})

test('names a source beside each sentence that leans on one, and none where it says nothing of it', () => {
  const leans = /\b(stud(y|ies)|College of Nursing|report of 2013|Nursing Times|Leadership Academy|NHS Scotland|Francis|premium time|additional NHS responsibility|research)\b/
  for (const answers of combinations) {
    const sourced = [
      ...planContent.timeline(answers).flatMap((stage) => stage.tasks.map((task) => ({ text: `${task.text} ${task.why}`, from: task.sources }))),
      ...planContent.questionsToAsk(answers).map((question) => ({ text: `${question.question} ${question.why}`, from: question.sources })),
      ...planContent.firstSkills(answers).map((skill) => ({ text: `${skill.why} ${skill.smallThing}`, from: skill.sources })),
    ]
    for (const { text, from } of sourced) {
      for (const id of from) assert.ok(id in sources, id)
      if (leans.test(text)) assert.notDeepEqual(from, [], text)
      if (from.length > 0) assert.match(text, new RegExp(`${leans.source}|yearly pay step|PA`), text)
    }
  }
})

function anAnswer(given: Partial<Answers>): Answers {
  return { profession: 'nurse', setting: 'ward', kind: 'acting-up', start: day('2026-12-07'), agreed: [], ...given }
}

function everything(answers: Answers): unknown {
  const { timeline, questionsToAsk, charterDraft, firstSkills, stopDoing, weekTasks } = planContent
  return [timeline, questionsToAsk, charterDraft, firstSkills, stopDoing, weekTasks].map((part) => part(answers))
}

function named(answers: { readonly profession: Profession; readonly setting: Setting; readonly kind: Kind; readonly agreed: readonly Matter[] }): string {
  return `${answers.profession} ${answers.setting} ${answers.kind} [${answers.agreed.join(' ')}]`
}

function day(text: string): CalendarDate {
  const parsed = parseCalendarDate(text)
  assert.ok(parsed.ok, text)
  return parsed.value
}
