import { type CalendarDate, parseCalendarDate } from '../../../kernel/calendar-date.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import { isOneOf } from '../../../kernel/vocabulary.ts'
import { type Answers, type CharterPart, type Matter, type OwnTask, type Plan, type WeekPlace, charterParts, kinds, longestText, matters, ownTasksAtMost, professions, settings, weekPlaces } from './answers.ts'
import { cleanLine, cleanText, lengthOf } from './clean-text.ts'
import { checkEndDay } from './plan-days.ts'
import type { TextField } from './text-field.ts'
import { idForm, idsAtMost } from './typed-plan.ts'

/** What the data of a kept plan is called; the number rises when an older Evenkeel could no longer read it. */
export const planFormat = 'evenkeel-plan/1'
const newestVersion = 1

/** A part of the data of a plan that has no box of its own. */
export type DataPart = 'plan' | 'answers' | 'profession' | 'setting' | 'kind' | 'start' | 'end' | 'agreed' | 'ticks' | 'charter' | 'notes' | 'week' | 'own-tasks'

/** Something in the data that no plan of ours has: where it stands, and what it is not. */
export interface DataProblem {
  readonly where: { readonly kind: 'part'; readonly part: DataPart } | Exclude<TextField, { readonly kind: 'own' }>
  readonly code: 'not-an-object' | 'not-a-list' | 'not-a-text' | 'not-known' | 'no-such-day' | 'out-of-reach' | 'too-long' | 'too-many'
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
type Where = DataProblem['where']
type DataRecord = Readonly<Record<string, unknown>>

function readPlan(data: unknown, problems: Problems): Plan | null {
  if (!isRecord(data)) return refuse(problems, part('plan'), 'not-an-object')
  const answers = readAnswers(own(data, 'answers'), problems)
  const plan = {
    ticks: readIds(own(data, 'ticks'), part('ticks'), problems),
    charter: readTexts(own(data, 'charter'), part('charter'), charterParts, charterBox, problems),
    notes: readTexts(own(data, 'notes'), part('notes'), matters, noteBox, problems),
    week: readWeek(own(data, 'week'), problems),
    ownTasks: readOwnTasks(own(data, 'ownTasks'), problems),
  }
  return answers === null ? null : { answers, ...plan }
}

function part(name: DataPart): Where {
  return { kind: 'part', part: name }
}

function charterBox(name: CharterPart): Where {
  return { kind: 'charter', part: name }
}

function noteBox(matter: Matter): Where {
  return { kind: 'note', matter }
}

function readAnswers(data: unknown, problems: Problems): Answers | null {
  if (!isRecord(data)) return refuse(problems, part('answers'), 'not-an-object')
  const profession = readWord(own(data, 'profession'), part('profession'), professions, problems)
  const setting = readWord(own(data, 'setting'), part('setting'), settings, problems)
  const kind = readWord(own(data, 'kind'), part('kind'), kinds, problems)
  const start = readDay(own(data, 'start'), part('start'), problems)
  const end = readEnd(own(data, 'end'), start, problems)
  const agreed = readList(own(data, 'agreed'), part('agreed'), matters.length, problems).map((one) => readWord(one, part('agreed'), matters, problems))
  if (profession === null || setting === null || kind === null || start === null) return null
  return { profession, setting, kind, start, end: kind === 'preparing' ? null : end, agreed: matters.filter((matter) => agreed.includes(matter)) }
}

/** A plan that was kept before ends were asked for has none. */
function readEnd(data: unknown, start: CalendarDate | null, problems: Problems): CalendarDate | null {
  const end = data === undefined || data === null ? null : readDay(data, part('end'), problems)
  if (end === null || start === null) return null
  return checkEndDay(end, start).ok ? end : refuse(problems, part('end'), 'out-of-reach')
}

function readDay(data: unknown, where: Where, problems: Problems): CalendarDate | null {
  const date = typeof data === 'string' ? parseCalendarDate(data) : null
  return date?.ok === true ? date.value : refuse(problems, where, 'no-such-day')
}

function readWord<Word extends string>(data: unknown, where: Where, words: readonly Word[], problems: Problems): Word | null {
  return typeof data === 'string' && isOneOf(words, data) ? data : refuse(problems, where, 'not-known')
}

function readIds(data: unknown, where: Where, problems: Problems): readonly string[] {
  const ids = readList(data, where, idsAtMost, problems).flatMap((id) => {
    if (typeof id === 'string' && idForm.test(id)) return [id]
    refuse(problems, where, 'not-known')
    return []
  })
  return [...new Set(ids)]
}

function readTexts<Part extends string>(data: unknown, where: Where, parts: readonly Part[], boxOf: (name: Part) => Where, problems: Problems): Readonly<Partial<Record<Part, string>>> {
  if (!isRecord(data)) refuse(problems, where, 'not-an-object')
  const given = parts.flatMap((name) => {
    const text = isRecord(data) ? own(data, name) : undefined
    if (text === undefined) return []
    const read = readText(text, boxOf(name), problems)
    return read === null ? [] : [[name, cleanText(read)] as const]
  })
  // The names are those of the parts; which of them are there is what Partial says.
  return Object.fromEntries(given) as Partial<Record<Part, string>>
}

function readText(data: unknown, where: Where, problems: Problems): string | null {
  if (typeof data !== 'string') return refuse(problems, where, 'not-a-text')
  return lengthOf(data) > longestText ? refuse(problems, where, 'too-long') : data
}

function readWeek(data: unknown, problems: Problems): Readonly<Record<string, WeekPlace>> {
  if (!isRecord(data)) return refuse(problems, part('week'), 'not-an-object') ?? {}
  const entries = Object.entries(data)
  if (entries.length > idsAtMost) return refuse(problems, part('week'), 'too-many') ?? {}
  const given = entries.flatMap(([id, value]) => {
    const place = readWord(value, part('week'), weekPlaces, problems)
    if (!idForm.test(id)) refuse(problems, part('week'), 'not-known')
    return place === null || !idForm.test(id) ? [] : [[id, place] as const]
  })
  return Object.fromEntries(given)
}

function readOwnTasks(data: unknown, problems: Problems): readonly OwnTask[] {
  return readList(data, part('own-tasks'), ownTasksAtMost, problems).flatMap((one): readonly OwnTask[] => {
    if (!isRecord(one)) return refuse(problems, part('own-tasks'), 'not-an-object') ?? []
    const text = readText(own(one, 'text'), part('own-tasks'), problems)
    const given = own(one, 'place')
    const place = given === null ? null : readWord(given, part('own-tasks'), weekPlaces, problems)
    return text === null || cleanLine(text) === '' ? [] : [{ text: cleanLine(text), place }]
  })
}

function readList(data: unknown, where: Where, longest: number, problems: Problems): readonly unknown[] {
  if (!Array.isArray(data)) return refuse(problems, where, 'not-a-list') ?? []
  return data.length > longest ? (refuse(problems, where, 'too-many') ?? []) : data
}

function refuse(problems: Problems, where: Where, code: DataProblem['code']): null {
  if (!problems.some((problem) => problem.code === code && isSamePlace(problem.where, where))) problems.push({ where, code })
  return null
}

function isSamePlace(one: Where, other: Where): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

function isRecord(data: unknown): data is DataRecord {
  return typeof data === 'object' && data !== null && !Array.isArray(data)
}

/** Only what the data itself has: never what every object inherits. */
function own(data: DataRecord, name: string): unknown {
  return Object.hasOwn(data, name) ? data[name] : undefined
}
