import { type CalendarDate, parseCalendarDate } from '../../../kernel/calendar-date.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import { isOneOf } from '../../../kernel/vocabulary.ts'
import { type Answers, type OwnTask, type Plan, type WeekPlace, charterParts, kinds, longestText, matters, ownTasksAtMost, professions, settings, weekPlaces } from './answers.ts'
import { cleanLine, cleanText, lengthOf } from './clean-text.ts'
import { idForm, idsAtMost } from './typed-plan.ts'

/** What the data of a kept plan is called; the number rises when an older Evenkeel could no longer read it. */
export const planFormat = 'evenkeel-plan/1'
const newestVersion = 1

/** Something in the data that no plan of ours has: where it stands, and what it is not. */
export interface DataProblem {
  readonly where: string
  readonly code: 'not-an-object' | 'not-a-list' | 'not-a-text' | 'not-known' | 'no-such-day' | 'too-long' | 'too-many'
}

export type KeptPlanProblem = { readonly code: 'other-format' } | { readonly code: 'newer-format' } | { readonly code: 'wrong-data'; readonly problems: readonly DataProblem[] }

/**
 * A plan from data that may be anything.
 * @param data what JSON.parse gave
 * @returns the plan; ids of tasks that the present content does not know are kept, keys that are not ours are left
 * @error other-format when it is no plan, newer-format when its number is higher than ours, wrong-data with every problem
 */
export function parsePlan(data: unknown): Result<Plan, KeptPlanProblem> {
  const format = isRecord(data) ? own(data, 'format') : null
  const version = typeof format === 'string' ? /^evenkeel-plan\/([1-9]\d{0,5})$/.exec(format)?.[1] : undefined
  if (!isRecord(data) || version === undefined) return failure({ code: 'other-format' })
  if (Number(version) > newestVersion) return failure({ code: 'newer-format' })
  const problems: DataProblem[] = []
  const plan = readPlan(own(data, 'plan'), problems)
  return plan === null || problems.length > 0 ? failure({ code: 'wrong-data', problems }) : success(plan)
}

type Problems = DataProblem[]
type DataRecord = Readonly<Record<string, unknown>>

function readPlan(data: unknown, problems: Problems): Plan | null {
  if (!isRecord(data)) return refuse(problems, 'plan', 'not-an-object')
  const answers = readAnswers(own(data, 'answers'), problems)
  const plan = {
    ticks: readIds(own(data, 'ticks'), 'ticks', problems),
    charter: readTexts(own(data, 'charter'), 'charter', charterParts, problems),
    notes: readTexts(own(data, 'notes'), 'notes', matters, problems),
    week: readWeek(own(data, 'week'), problems),
    ownTasks: readOwnTasks(own(data, 'ownTasks'), problems),
  }
  return answers === null ? null : { answers, ...plan }
}

function readAnswers(data: unknown, problems: Problems): Answers | null {
  if (!isRecord(data)) return refuse(problems, 'answers', 'not-an-object')
  const profession = readWord(own(data, 'profession'), 'answers.profession', professions, problems)
  const setting = readWord(own(data, 'setting'), 'answers.setting', settings, problems)
  const kind = readWord(own(data, 'kind'), 'answers.kind', kinds, problems)
  const start = readDay(own(data, 'start'), problems)
  const agreed = readList(own(data, 'agreed'), 'answers.agreed', matters.length, problems).map((one) => readWord(one, 'answers.agreed', matters, problems))
  if (profession === null || setting === null || kind === null || start === null) return null
  return { profession, setting, kind, start, agreed: matters.filter((matter) => agreed.includes(matter)) }
}

function readDay(data: unknown, problems: Problems): CalendarDate | null {
  const date = typeof data === 'string' ? parseCalendarDate(data) : null
  return date?.ok === true ? date.value : refuse(problems, 'answers.start', 'no-such-day')
}

function readWord<Word extends string>(data: unknown, where: string, words: readonly Word[], problems: Problems): Word | null {
  return typeof data === 'string' && isOneOf(words, data) ? data : refuse(problems, where, 'not-known')
}

function readIds(data: unknown, where: string, problems: Problems): readonly string[] {
  const ids = readList(data, where, idsAtMost, problems).flatMap((id) => {
    if (typeof id === 'string' && idForm.test(id)) return [id]
    refuse(problems, where, 'not-known')
    return []
  })
  return [...new Set(ids)]
}

function readTexts<Part extends string>(data: unknown, where: string, parts: readonly Part[], problems: Problems): Readonly<Partial<Record<Part, string>>> {
  if (!isRecord(data)) refuse(problems, where, 'not-an-object')
  const given = parts.flatMap((part) => {
    const text = isRecord(data) ? own(data, part) : undefined
    if (text === undefined) return []
    const read = readText(text, `${where}.${part}`, problems)
    return read === null ? [] : [[part, cleanText(read)] as const]
  })
  // The names are those of the parts; which of them are there is what Partial says.
  return Object.fromEntries(given) as Partial<Record<Part, string>>
}

function readText(data: unknown, where: string, problems: Problems): string | null {
  if (typeof data !== 'string') return refuse(problems, where, 'not-a-text')
  return lengthOf(data) > longestText ? refuse(problems, where, 'too-long') : data
}

function readWeek(data: unknown, problems: Problems): Readonly<Record<string, WeekPlace>> {
  if (!isRecord(data)) return refuse(problems, 'week', 'not-an-object') ?? {}
  const entries = Object.entries(data)
  if (entries.length > idsAtMost) return refuse(problems, 'week', 'too-many') ?? {}
  const given = entries.flatMap(([id, value]) => {
    const place = readWord(value, 'week', weekPlaces, problems)
    if (!idForm.test(id)) refuse(problems, 'week', 'not-known')
    return place === null || !idForm.test(id) ? [] : [[id, place] as const]
  })
  return Object.fromEntries(given)
}

function readOwnTasks(data: unknown, problems: Problems): readonly OwnTask[] {
  return readList(data, 'ownTasks', ownTasksAtMost, problems).flatMap((one): readonly OwnTask[] => {
    if (!isRecord(one)) return refuse(problems, 'ownTasks', 'not-an-object') ?? []
    const text = readText(own(one, 'text'), 'ownTasks', problems)
    const given = own(one, 'place')
    const place = given === null ? null : readWord(given, 'ownTasks', weekPlaces, problems)
    return text === null || cleanLine(text) === '' ? [] : [{ text: cleanLine(text), place }]
  })
}

function readList(data: unknown, where: string, longest: number, problems: Problems): readonly unknown[] {
  if (!Array.isArray(data)) return refuse(problems, where, 'not-a-list') ?? []
  return data.length > longest ? (refuse(problems, where, 'too-many') ?? []) : data
}

function refuse(problems: Problems, where: string, code: DataProblem['code']): null {
  if (!problems.some((problem) => problem.where === where && problem.code === code)) problems.push({ where, code })
  return null
}

function isRecord(data: unknown): data is DataRecord {
  return typeof data === 'object' && data !== null && !Array.isArray(data)
}

/** Only what the data itself has: never what every object inherits. */
function own(data: DataRecord, name: string): unknown {
  return Object.hasOwn(data, name) ? data[name] : undefined
}
