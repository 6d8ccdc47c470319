import { isOneOf } from '../../../kernel/vocabulary.ts'
import { type TypedDate, typedDate } from '../../../kernel/typed-date.ts'
import type { CarriedFields } from '../../../platform/design/index.ts'
import { type CharterPart, type Matter, type OwnTask, type Plan, type WeekPlace, charterParts, matters, ownTasksAtMost, weekPlaces } from './answers.ts'
import { cleanLine, cleanText } from './clean-text.ts'

/** Every value that was sent for each field. */
export type Form = Readonly<Record<string, readonly string[]>>

/** What a form sent, readable but not yet checked. Nothing typed is lost in it, whatever is wrong with it. */
export interface TypedPlan {
  readonly profession: string
  readonly setting: string
  readonly kind: string
  readonly start: TypedDate
  readonly end: TypedDate
  readonly agreed: readonly Matter[]
  readonly ticks: readonly string[]
  readonly charter: Readonly<Partial<Record<CharterPart, string>>>
  readonly notes: Readonly<Partial<Record<Matter, string>>>
  readonly week: Readonly<Record<string, WeekPlace>>
  readonly ownTasks: readonly OwnTask[]
}

/** Ids of tasks are kebab-case words; nothing else is taken for one. */
export const idForm = /^[a-z0-9]{1,30}(-[a-z0-9]{1,30}){0,9}$/
export const idsAtMost = 300

/**
 * Reads what a form sent.
 * @param form every value by field, as `carriedFields` and the questions name them
 */
export function readTypedPlan(form: Form): TypedPlan {
  return {
    profession: word(form, 'profession'),
    setting: word(form, 'setting'),
    kind: word(form, 'kind'),
    start: readDate(form, 'start'),
    end: readDate(form, 'end'),
    agreed: matters.filter((matter) => form['agreed']?.includes(matter) === true),
    ticks: [...new Set(form['tick'] ?? [])].filter((id) => idForm.test(id)).slice(0, idsAtMost),
    charter: textsOf(form, 'charter', charterParts),
    notes: withoutEmpty(textsOf(form, 'note', matters)),
    week: readWeek(form),
    ownTasks: readOwnTasks(form),
  }
}

/** A plan as its form would send it. */
export function typedFrom(plan: Plan): TypedPlan {
  const { answers, ...rest } = plan
  return { ...rest, ...answers, start: typedDate(answers.start), end: typedDate(answers.end) }
}

/**
 * The fields that travel along unseen.
 * @param isShown tells whether the page has a field of its own for this name and value
 */
export function carriedFields(typed: TypedPlan, isShown: (name: string, value: string) => boolean): CarriedFields {
  const carried: Record<string, string[]> = {}
  for (const [name, value] of fieldsOf(typed)) if (!isShown(name, value)) (carried[name] ??= []).push(value)
  return carried
}

function fieldsOf(typed: TypedPlan): readonly (readonly [name: string, value: string])[] {
  return [
    ['profession', typed.profession],
    ['setting', typed.setting],
    ['kind', typed.kind],
    ...dateFields('start', typed.start),
    ...dateFields('end', typed.end),
    ...typed.agreed.map((matter) => ['agreed', matter] as const),
    ...typed.ticks.map((id) => ['tick', id] as const),
    ...Object.entries(typed.charter).map(([part, text]) => [`charter-${part}`, text] as const),
    ...Object.entries(typed.notes).map(([matter, text]) => [`note-${matter}`, text] as const),
    ...Object.entries(typed.week).map(([id, place]) => [`week-${id}`, place] as const),
    ...typed.ownTasks.flatMap(({ text, place }, index) => [[`own-${index + 1}`, text] as const, ...(place === null ? [] : [[`own-${index + 1}-place`, place] as const])]),
  ]
}

function dateFields(name: string, { day, month, year }: TypedDate): readonly (readonly [name: string, value: string])[] {
  return [
    [`${name}-day`, day],
    [`${name}-month`, month],
    [`${name}-year`, year],
  ]
}

function readDate(form: Form, name: string): TypedDate {
  return { day: word(form, `${name}-day`), month: word(form, `${name}-month`), year: word(form, `${name}-year`) }
}

function word(form: Form, name: string): string {
  return cleanLine(form[name]?.[0] ?? '')
}

function textsOf<Part extends string>(form: Form, prefix: string, parts: readonly Part[]): Readonly<Partial<Record<Part, string>>> {
  const given = parts.flatMap((part) => {
    const text = form[`${prefix}-${part}`]?.[0]
    return text === undefined ? [] : [[part, cleanText(text)] as const]
  })
  // The names are those of the parts; which of them are there is what Partial says.
  return Object.fromEntries(given) as Partial<Record<Part, string>>
}

function withoutEmpty(notes: Readonly<Partial<Record<Matter, string>>>): Readonly<Partial<Record<Matter, string>>> {
  return Object.fromEntries(Object.entries(notes).filter(([, text]) => text !== ''))
}

function readWeek(form: Form): Readonly<Record<string, WeekPlace>> {
  const given = Object.entries(form).flatMap(([name, [place = '']]) => {
    const id = name.startsWith('week-') ? name.slice('week-'.length) : ''
    return idForm.test(id) && isOneOf(weekPlaces, place) ? [[id, place] as const] : []
  })
  return Object.fromEntries(given.slice(0, idsAtMost))
}

/** Tasks of her own, in order; what is empty is left out, so that the next one moves up. */
function readOwnTasks(form: Form): readonly OwnTask[] {
  return Array.from({ length: ownTasksAtMost }, (_, index): OwnTask => {
    const place = word(form, `own-${index + 1}-place`)
    return { text: word(form, `own-${index + 1}`), place: isOneOf(weekPlaces, place) ? place : null }
  }).filter(({ text }) => text !== '')
}
