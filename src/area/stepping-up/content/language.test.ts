import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import { aDay } from '../../../kernel/testing/a-day.ts'
import { type Answers, type Profession, type Setting, kinds, matters, professions, settings } from '../rules/answers.ts'
import { longestSentence, sentencesOf, tooLongSentences, wordsOf } from '../testing/sentences.ts'
import { planContent } from './index.ts'

/** An end that is not known, one in half a year, and one too near for a month of notice. */
const ends: readonly (CalendarDate | null)[] = [null, aDay('2027-06-30'), aDay('2026-12-31')]

/** Each text somebody reads, once for each combination in which it stands; gathered by profession and setting. */
const textsOf = new Map<string, ReadonlySet<string>>(
  professions.flatMap((profession) => settings.map((setting) => [`${profession} ${setting}`, new Set(kinds.flatMap((kind) => [[], ...matters.map((matter) => [matter]), matters].flatMap((agreed) => ends.flatMap((end) => textsFor({ profession, setting, kind, agreed, start: aDay('2026-12-07'), end })))))] as const)),
)
const allTexts: ReadonlySet<string> = new Set([...textsOf.values()].flatMap((texts) => [...texts]))

test('keeps every sentence to at most 20 words', () => {
  assert.ok(allTexts.size > 1000)
  assert.deepEqual(tooLongSentences(allTexts), [])
})

test('counts the words of a sentence as a reader would', () => {
  assert.deepEqual(sentencesOf('Ask first. Then wait: “Not yet.” Is it ____?').map(wordsOf), [2, 4, 3])
  const words = (count: number): string => Array.from({ length: count }, () => 'word').join(' ')
  assert.equal(longestSentence, 20)
  assert.deepEqual([tooLongSentences([words(20)]), tooLongSentences([words(21)])], [[], [words(21)]])
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

test('speaks to doctors of programmed activities, in a practice of sessions, and never of bands', () => {
  for (const setting of settings) {
    const texts = [...textsFrom('doctor', setting)]
    assert.deepEqual(texts.filter((text) => /\bbands?\b|supervisory time|increment/i.test(text)), [])
    assert.equal(texts.some((text) => /programmed activities \(PA, 4 hours each\)/.test(text)), setting !== 'clinic')
    assert.equal(texts.some((text) => /management sessions \(half-days with no clinic\)/.test(text)), setting === 'clinic')
  }
  for (const profession of professions) {
    for (const setting of settings) {
      if (profession !== 'doctor' || setting === 'clinic') assert.deepEqual([...textsFrom(profession, setting)].filter((text) => /programmed activit|\bPA\b|medical staffing/.test(text)), [], `${profession} ${setting}`)
    }
  }
})

test('speaks to nurses and midwives of wards and departments of supervisory time, in other settings of protected management time', () => {
  for (const profession of professions) {
    for (const setting of settings) {
      const texts = [...textsFrom(profession, setting)]
      const isNursing = profession === 'nurse' || profession === 'midwife'
      const isCounted = isNursing && (setting === 'ward' || setting === 'department')
      assert.equal(texts.some((text) => /supervisory|in the numbers/i.test(text)), isCounted, `${profession} ${setting}`)
      if (isNursing) assert.equal(texts.some((text) => /protected management time \(hours with no /.test(text)), !isCounted, `${profession} ${setting}`)
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
    jobPlan: { words: /job plan/i, where: (profession, setting) => (profession === 'doctor' && setting !== 'clinic') || ['therapist', 'pharmacist', 'scientist'].includes(profession) || setting === 'clinical-lead' },
    practice: { words: /practice manager/i, where: (_, setting) => setting === 'clinic' },
    nights: { words: /\btonight\b/i, where: (profession, setting) => setting === 'ward' || profession === 'paramedic' },
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
      const answers: Answers = { profession, setting: 'ward', kind: 'acting-up', agreed, start: aDay('2026-12-07'), end: null }
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

