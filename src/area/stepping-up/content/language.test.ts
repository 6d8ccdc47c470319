import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type CalendarDate, parseCalendarDate } from '../../../kernel/calendar-date.ts'
import { type Answers, type Profession, type Setting, kinds, matters, professions, settings } from '../rules/answers.ts'
import { planContent } from './index.ts'

/** Each text somebody reads, once for each combination in which it stands; gathered by profession and setting. */
const textsOf = new Map<string, ReadonlySet<string>>(
  professions.flatMap((profession) => settings.map((setting) => [`${profession} ${setting}`, new Set(kinds.flatMap((kind) => [[], ...matters.map((matter) => [matter]), matters].flatMap((agreed) => textsFor({ profession, setting, kind, agreed, start: day('2026-12-07') }))))] as const)),
)
const allTexts: ReadonlySet<string> = new Set([...textsOf.values()].flatMap((texts) => [...texts]))

test('keeps every sentence to at most 25 words', () => {
  assert.ok(allTexts.size > 1000)
  const tooLong = [...allTexts].flatMap(sentencesOf).filter((sentence) => wordsOf(sentence) > 25)
  assert.deepEqual([...new Set(tooLong)], [])
})

test('counts the words of a sentence as a reader would', () => {
  assert.deepEqual(sentencesOf('Ask first. Then wait: “Not yet.” Is it ____?').map(wordsOf), [2, 4, 3])
  assert.equal(Math.max(...sentencesOf(Array.from({ length: 26 }, () => 'word').join(' ')).map(wordsOf)), 26)
})

test('uses no word that pages do not use', () => {
  const forbidden = /\b(chaos|bureaucracy|toxic|bedside|subjects?|raters?|drills?|same luck|seasons?|games?|players?|wins?|scores?|presets?|unprepared|over-long|returned|quality of management|journeys?|empower\w*|passionate|robust|leverage|resilien\w+|simply|just)\b/i
  assert.deepEqual([...allTexts].filter((text) => forbidden.test(text)), [])
})

test('uses no contraction, no exclamation mark, no straight quote and no slash', () => {
  assert.deepEqual([...allTexts].filter((text) => /[a-z]’(t|re|ve|ll|m|d)\b|\b(it|that|what|here|there|who|she|he|let)’s\b|[!'"/]/i.test(text)), [])
})

test('fills every blank of its patterns: no doubled word, no doubled space, no missing word', () => {
  assert.deepEqual([...allTexts].filter((text) => /undefined|null|\[object|\s{2}|\b(the|a|an|to|of|your|my|and|or|each|every) \1\b|[,.] ?[,.]|\?\./i.test(text.replaceAll('\n', '|'))), [])
})

test('speaks to doctors of programmed activities and never of bands', () => {
  for (const setting of settings) {
    const texts = [...textsFrom('doctor', setting)]
    assert.deepEqual(texts.filter((text) => /\bbands?\b|supervisory time|increment/i.test(text)), [])
    assert.ok(texts.some((text) => /programmed activities \(PA, 4 hours each\)/.test(text)))
  }
  for (const profession of professions.filter((one) => one !== 'doctor')) for (const setting of settings) assert.deepEqual([...textsFrom(profession, setting)].filter((text) => /programmed activit|\bPA\b/.test(text)), [], profession)
})

test('speaks to nurses and midwives of supervisory time, and to nobody else', () => {
  for (const profession of professions) {
    for (const setting of settings) {
      const speaks = [...textsFrom(profession, setting)].some((text) => /supervisory time/i.test(text))
      assert.equal(speaks, profession === 'nurse' || profession === 'midwife', `${profession} ${setting}`)
    }
  }
})

test('speaks to therapists of caseload, to scientists of the bench, to pharmacists of sessions, to operations of on call', () => {
  const needed: Readonly<Partial<Record<Profession, RegExp>>> = { therapist: /caseload/, scientist: /\bbench\b/, pharmacist: /clinical (pharmacy )?sessions/, operations: /on call/, paramedic: /rostered hours/ }
  for (const [profession, pattern] of Object.entries(needed)) {
    // The keys of the table above are professions.
    for (const setting of settings) assert.ok([...textsFrom(profession as Profession, setting)].some((text) => pattern.test(text)), `${profession} ${setting}`)
  }
})

test('keeps the words of a setting in that setting', () => {
  const only: Readonly<Record<string, { readonly words: RegExp; readonly where: (profession: Profession, setting: Setting) => boolean }>> = {
    ward: { words: /\bwards?\b|\bbays?\b|\bbeds?\b/i, where: (_, setting) => setting === 'ward' },
    visits: { words: /\bvisits?\b/i, where: (_, setting) => setting === 'community-team' },
    appointments: { words: /\bappointments?\b/i, where: (_, setting) => setting === 'clinic' },
    surgeryTerms: { words: /GP surgery/i, where: (_, setting) => setting === 'clinic' },
    samples: { words: /\bsamples?\b|\breagents?\b|\banalysers?\b|\bbench(es)?\b/i, where: (profession) => profession === 'scientist' },
    dispensary: { words: /\bdispensary\b/i, where: (profession) => profession === 'pharmacist' },
    crews: { words: /\bcrews?\b|\bvehicles?\b/i, where: (profession) => profession === 'paramedic' },
    women: { words: /\bwom[ae]n\b/i, where: (profession) => profession === 'midwife' },
    jobPlan: { words: /job plan/i, where: (profession, setting) => ['doctor', 'therapist', 'pharmacist', 'scientist'].includes(profession) || setting === 'clinical-lead' },
  }
  for (const [name, { words, where }] of Object.entries(only)) {
    let used = 0
    for (const profession of professions) {
      for (const setting of settings) {
        const found = [...textsFrom(profession, setting)].filter((text) => words.test(text))
        if (where(profession, setting)) used += found.length
        else assert.deepEqual(found, [], `${name}: ${profession} ${setting}`)
      }
    }
    assert.ok(used > 0, name)
  }
})

test('explains acting up where a sheet names it first', () => {
  for (const profession of professions) {
    for (const agreed of [[], matters]) {
      const answers: Answers = { profession, setting: 'ward', kind: 'acting-up', agreed, start: day('2026-12-07') }
      const sheets = [planContent.timeline(answers).flatMap((stage) => stage.tasks.flatMap((task) => [task.text, task.why])), Object.values(planContent.charterDraft(answers))]
      for (const sheet of sheets) assert.match(sheet.find((text) => text.includes('acting up')) ?? '', /acting up \(covering /)
    }
  }
})

function textsFrom(profession: Profession, setting: Setting): ReadonlySet<string> {
  return textsOf.get(`${profession} ${setting}`) ?? new Set()
}

function textsFor(answers: Answers): readonly string[] {
  return [
    ...planContent.timeline(answers).flatMap((stage) => stage.tasks.flatMap((task) => [task.text, task.why])),
    ...planContent.questionsToAsk(answers).flatMap((question) => [question.question, question.why, question.goodAnswer]),
    ...Object.values(planContent.charterDraft(answers)).flatMap((draft) => draft.split('\n')),
    ...planContent.firstSkills(answers).flatMap((skill) => [skill.name, skill.why, skill.smallThing]),
    ...planContent.stopDoing(answers),
    ...planContent.weekTasks(answers).flatMap((task) => [task.text, task.think]),
    ...Object.values(planContent.weekAdvice),
    ...planContent.managementFirst,
    ...planContent.help.flatMap((place) => [place.name, place.what, place.reach]),
  ]
}

/** Sentences end with a full stop, a question mark or a new line; a quotation’s end belongs to its sentence. */
function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.?]”?)\s+|\n/).filter((sentence) => sentence !== '')
}

function wordsOf(sentence: string): number {
  return sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}_]/u.test(word)).length
}

function day(text: string): CalendarDate {
  const parsed = parseCalendarDate(text)
  assert.ok(parsed.ok, text)
  return parsed.value
}
