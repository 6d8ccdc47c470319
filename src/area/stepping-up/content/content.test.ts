import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sources } from '../../evidence/index.ts'
import { type Answers, type Kind, type Matter, type Profession, type Setting, charterParts, kinds, matters, professions, settings } from '../rules/answers.ts'
import { stages } from '../rules/timeline.ts'
import { planContent } from './index.ts'
import { aDay } from '../../../kernel/testing/a-day.ts'

/** Every profession, setting and kind, with nothing agreed, each matter alone, all but each, and all agreed. */
const agreements: readonly (readonly Matter[])[] = [[], ...matters.map((matter) => [matter]), ...matters.map((matter) => matters.filter((other) => other !== matter)), matters]
const combinations: readonly Answers[] = professions.flatMap((profession) =>
  settings.flatMap((setting) => kinds.flatMap((kind) => agreements.map((agreed) => ({ profession, setting, kind, start: aDay('2026-12-07'), end: null, agreed })))),
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

test('dates every stage, and the end where it is known', () => {
  for (const kind of kinds) {
    const dates = planContent.timeline(anAnswer({ kind })).map((stage) => stage.date)
    assert.deepEqual(dates, ['2026-12-04', '2026-12-07', '2026-12-11', '2027-01-05', '2027-03-16', null])
  }
})

test('asks for what is not agreed and only follows up what is agreed', () => {
  for (const matter of matters) {
    for (const kind of kinds) {
      assert.notEqual(textOf(anAnswer({ kind })), textOf(anAnswer({ kind, agreed: [matter] })), `${kind} ${matter}`)
    }
  }
  const allAgreed = planContent.timeline(anAnswer({ agreed: matters })).flatMap((stage) => stage.tasks.map((task) => task.id))
  assert.deepEqual(allAgreed.filter((id) => /(^|-)ask-(letter|limits|names|end-date)|-both-managers$|-chase-|-find-mentor|-review-open/.test(id)), [])
})

test('covers limits, cover, log-ins, pay, protected time, mentor, handover and end date before the start, in the order in which they are needed', () => {
  for (const kind of ['acting-up', 'secondment', 'new-post'] as const) {
    for (const agreed of [[], matters]) {
      const tasks = planContent.timeline(anAnswer({ kind, agreed }))[0]?.tasks ?? []
      const order = [/^before-authority-(?!access)/, /^before-cover/, /^before-authority-access$/, /^before-pay/, /^before-time/, /^before-mentor/, /^before-handover$/]
      assert.ok(order.every((pattern, place) => pattern.test(tasks[place]?.id ?? '')), tasks.map(({ id }) => id).join(' '))
      assert.match(tasks[3]?.text ?? '', kind === 'new-post' ? /reviews/ : /the date when .+ ends|end date/)
    }
  }
})

test('asks somebody lent to another employer to meet both managers together before the start', () => {
  for (const agreed of [[], matters]) assert.match(textOf(anAnswer({ kind: 'secondment', agreed })), /Meet both your managers together for 30 minutes/)
})

test('leaves whoever is ill or on leave alone, also for the handover', () => {
  for (const kind of ['acting-up', 'secondment'] as const) assert.match(textOf(anAnswer({ kind })), /ill or on leave, do not ring them/)
})

test('asks in week 1 who leads on safeguarding, how an incident is reported, and who tells the patient', () => {
  for (const kind of kinds) assert.match(textOf(anAnswer({ kind })), /safeguarding.*incident reported.*tells the patient/)
})

test('names the end where it is known: in the charter, in the answer to hope for, and at the end', () => {
  for (const kind of ['acting-up', 'secondment'] as const) {
    const answers = anAnswer({ kind, end: aDay('2027-06-30'), agreed: ['pay', 'end-date'] })
    const { purpose, review } = planContent.charterDraft(answers)
    assert.match(purpose, /from 7 December 2026 until 30 June 2027\./)
    assert.match(review, /End: 30 June 2027\./)
    assert.match(planContent.questionsToAsk(answers).at(-1)?.goodAnswer ?? '', /It ends on 30 June 2027\./)
    const stages = planContent.timeline(answers)
    assert.equal(stages.at(-1)?.date, '2027-06-30')
    assert.match(stages.at(-1)?.tasks[0]?.text ?? '', /from 7 December 2026 until 30 June 2027\. By 2 June 2027,/)
    assert.match(stages[0]?.tasks.find(({ id }) => id === 'before-pay-check-letter')?.text ?? '', /30 June 2027/)
  }
  assert.match(planContent.charterDraft(anAnswer({ kind: 'new-post', end: aDay('2027-06-30') })).purpose, /until 30 June 2027/)
})

test('does not ask for an end date that is known', () => {
  assert.match(textOf(anAnswer({})), /Ask once more for an end date/)
  assert.doesNotMatch(textOf(anAnswer({ end: aDay('2027-06-30') })), /Ask once more for an end date/)
})

test('names no day of deciding that lies before the start', () => {
  const text = planContent.timeline(anAnswer({ end: aDay('2026-12-31') })).at(-1)?.tasks[0]?.text ?? ''
  assert.match(text, /until 31 December 2026\. In good time before the end,/)
})

test('leaves out of the drafts what is computed from the answers: they read the same whatever is agreed', () => {
  for (const kind of kinds) {
    const [open, agreed] = [planContent.charterDraft(anAnswer({ kind })), planContent.charterDraft(anAnswer({ kind, agreed: matters }))]
    for (const part of charterParts) if (part !== 'support') assert.equal(open[part], agreed[part], part)
    assert.doesNotMatch(Object.values(agreed).join(), /not agreed yet|is agreed/i)
  }
})

test('ends with dignity both ways: back in substantive post, or appointed', () => {
  const ends = planContent.timeline(anAnswer({ kind: 'acting-up' })).at(-1)?.tasks.map((task) => task.id) ?? []
  for (const id of ['end-back-plan', 'end-back-keep', 'end-hand-over', 'end-thanks', 'end-evidence', 'end-appointed']) assert.ok(ends.includes(id), id)
})

test('asks whether an end date that somebody was told is agreed, and which it is where nobody said', () => {
  const lastQuestion = (answers: Parameters<typeof anAnswer>[0]) => planContent.questionsToAsk(anAnswer(answers)).at(-1)?.question ?? ''
  for (const kind of ['acting-up', 'secondment'] as const) {
    assert.match(lastQuestion({ kind, end: aDay('2027-06-30') }), /^I was told 30 June 2027\. Is that agreed, when do we look at it, and is my own post kept for me\?$/)
    assert.match(lastQuestion({ kind }), /^On which date does it end, when do we look at it, /)
  }
})

test('asks one question for each of the six matters, what the first day needs first, with why and a good answer', () => {
  for (const answers of combinations) {
    const questions = planContent.questionsToAsk(answers)
    assert.deepEqual(questions.map((question) => question.matter), ['authority', 'cover', 'pay', 'protected-time', 'mentor', 'end-date'])
    assert.deepEqual(new Set(questions.map((question) => question.matter)), new Set(matters))
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
    assert.match(draft.review, /5 January 2027.*\n.*16 March 2027/)
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
    for (const task of tasks) assert.match(task.think, task.isDuty === true ? /\? This one does not stop: the question is who does which part\.$/ : /\?$/)
  }
  assert.deepEqual(planContent.help.filter((place) => place.href?.startsWith('tel:')).map((place) => place.href), ['tel:999', 'tel:116123', 'tel:111'])
})

test('marks as duties the return after sickness, the sign-off of the plan, a complaint and an incident, and nothing else', () => {
  for (const profession of professions) {
    const duties = planContent.weekTasks(anAnswer({ profession })).flatMap(({ id, isDuty }) => (isDuty === true ? [id] : []))
    assert.deepEqual(duties, ['week-back-from-sickness', 'week-sign-plan', 'week-complaint', 'week-incident'])
  }
})

test('asks only those with a clinical share whether they step in themselves', () => {
  for (const profession of professions) {
    const ids = planContent.weekTasks(anAnswer({ profession })).map(({ id }) => id)
    assert.equal(ids.includes('week-step-in'), profession !== 'operations' && profession !== 'other', profession)
  }
})

test('orders the first skills by place and profession, always the same five', () => {
  const orderFor = (answers: Partial<Answers>): readonly string[] => planContent.firstSkills(anAnswer(answers)).map(({ id }) => id)
  const firstOf = (answers: Partial<Answers>): string | undefined => orderFor(answers)[0]
  assert.deepEqual(new Set(settings.map((setting) => orderFor({ setting }).toSorted().join())).size, 1)
  assert.equal(firstOf({ profession: 'scientist', setting: 'department' }), 'skill-team-safety')
  assert.equal(firstOf({ setting: 'community-team' }), 'skill-team-safety')
  assert.equal(firstOf({ profession: 'doctor', setting: 'clinical-lead' }), 'skill-managing-upwards')
  assert.equal(firstOf({ profession: 'operations', setting: 'service' }), 'skill-resources-rota-budget')
})

test('says that management first is an article’s claim and that no study was found', () => {
  const text = planContent.managementFirst.join(' ')
  assert.match(text, /the claim of an article of 2026/)
  assert.match(text, /no study/)
})

test('gives the same words for the same answers', () => {
  for (const kind of kinds) assert.deepEqual(everything(anAnswer({ kind })), everything(anAnswer({ kind })))
})

test('names a source beside each sentence that leans on one, and none where it says nothing of it', () => {
  const leans = /\b(stud(y|ies)|College of Nursing|report of 2013|nursing writer|Leadership Academy|circular of 2006|Agenda for Change|Francis|premium time|additional NHS responsibility|research)\b/
  for (const answers of combinations) {
    const sourced = [
      ...planContent.timeline(answers).flatMap((stage) => stage.tasks.map((task) => ({ text: `${task.text} ${task.why}`, from: task.sources }))),
      ...planContent.questionsToAsk(answers).map((question) => ({ text: `${question.question} ${question.why}`, from: question.sources })),
      ...planContent.firstSkills(answers).map((skill) => ({ text: `${skill.why} ${skill.smallThing}`, from: skill.sources })),
    ]
    for (const { text, from } of sourced) {
      for (const id of from) assert.ok(id in sources, id)
      if (leans.test(text)) assert.notDeepEqual(from, [], text)
      if (from.length > 0) assert.match(text, leans, text)
    }
  }
})

function anAnswer(given: Partial<Answers>): Answers {
  return { profession: 'nurse', setting: 'ward', kind: 'acting-up', start: aDay('2026-12-07'), end: null, agreed: [], ...given }
}

function textOf(answers: Answers): string {
  return planContent.timeline(answers).flatMap(({ tasks }) => tasks.map(({ text }) => text)).join('\n')
}

function everything(answers: Answers): unknown {
  const { timeline, questionsToAsk, charterDraft, firstSkills, stopDoing, weekTasks } = planContent
  return [timeline, questionsToAsk, charterDraft, firstSkills, stopDoing, weekTasks].map((part) => part(answers))
}

function named(answers: { readonly profession: Profession; readonly setting: Setting; readonly kind: Kind; readonly agreed: readonly Matter[] }): string {
  return `${answers.profession} ${answers.setting} ${answers.kind} [${answers.agreed.join(' ')}]`
}

