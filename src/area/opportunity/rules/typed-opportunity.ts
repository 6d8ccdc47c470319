import { type CalendarDate, addDays } from '../../../kernel/calendar-date.ts'
import { type LineProblem, readLine } from '../../../kernel/line-text.ts'
import { readOptionalText, readText } from '../../../kernel/long-text.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import { type DayProblem, type TypedDate, noDay, readTypedDate, typedDate } from '../../../kernel/typed-date.ts'
import { isOneOf } from '../../../kernel/vocabulary.ts'
import { stages } from '../../../kernel/workforce.ts'
import type { LearntCapability, OpportunityKind, OpportunityText } from '../records.ts'

/** Most characters of each text. */
export const longest = { title: 120, does: 1000, learns: 600, particulars: 600, words: 600, reply: 600, cameOfIt: 1000 } as const
/** Most hours a month, and in all. */
export const mostMonthlyHours = 40
export const mostHoursTaken = 2000
/** So far ahead an opportunity can end. */
const daysAhead = 730
/** How many can take part: of a learning set 4 to 8 with its host. */
export const placesOf: Readonly<Record<OpportunityKind, { readonly fewest: number; readonly most: number; readonly usual: number }>> = {
  'stretch-assignment': { fewest: 1, most: 30, usual: 1 },
  'cross-boundary-project': { fewest: 1, most: 30, usual: 2 },
  'mentor-offer': { fewest: 1, most: 30, usual: 1 },
  'learning-set': { fewest: 4, most: 8, usual: 6 },
}

/** An opportunity as somebody typed it. */
export interface TypedOpportunity {
  readonly title: string
  readonly does: string
  readonly learns: string
  /** The id of a capability; empty for none. */
  readonly capability: string
  /** A stage; empty for every one. */
  readonly stage: string
  readonly hours: string
  readonly until: TypedDate
  readonly particulars: string
  readonly places: string
  readonly closes: TypedDate
}

/** What is to be mended. */
export type OpportunityProblem =
  | { readonly at: 'title' | 'does' | 'learns' | 'particulars'; readonly why: LineProblem }
  | { readonly at: 'capability' | 'stage' | 'hours' }
  | { readonly at: 'places'; readonly fewest: number; readonly most: number }
  | { readonly at: 'until' | 'closes'; readonly why: DayProblem }

/** What a text is read beside. */
export interface ReadBeside {
  readonly kind: OpportunityKind
  readonly capabilities: readonly LearntCapability[]
  readonly today: CalendarDate
  /** Places that are taken already: no fewer can be offered. */
  readonly taken: number
  /** What stands: its days may stay although they are over, and its capability although the framework changed. */
  readonly stands: OpportunityText | null
}

/** Must it name what it teaches, or where it reaches? Work does; a mentor may leave open what. */
export function mustNameCapability(kind: OpportunityKind): boolean {
  return kind === 'stretch-assignment' || kind === 'cross-boundary-project'
}

/** Does it have a text on with whom, or when and where? */
export function hasParticulars(kind: OpportunityKind): boolean {
  return kind === 'cross-boundary-project' || kind === 'learning-set'
}

/** Reads an opportunity. @error every problem, in the order of the form */
export function readOpportunity(typed: TypedOpportunity, beside: ReadBeside): Result<OpportunityText, readonly OpportunityProblem[]> {
  const { kind, today, stands } = beside
  const title = readLine(typed.title, longest.title)
  const does = readText(typed.does, longest.does)
  const learns = readOptionalText(typed.learns, longest.learns)
  const particulars = hasParticulars(kind) ? readText(typed.particulars, longest.particulars) : success('')
  const capability = readCapability(typed.capability, beside)
  const stage = typed.stage === '' ? success(null) : isOneOf(stages, typed.stage) ? success(typed.stage) : failure(null)
  const hours = readHours(typed.hours, mostMonthlyHours)
  const places = readPlaces(typed.places, beside)
  const closes = readDay(typed.closes, stands?.closesOn ?? today, today, stands?.closesOn ?? null)
  const until = readDay(typed.until, closes.ok ? closes.value : today, today, stands?.until ?? null)
  if (title.ok && does.ok && learns.ok && particulars.ok && capability.ok && stage.ok && hours.ok && hours.value > 0 && places.ok && closes.ok && until.ok) {
    return success({ title: title.value, does: does.value, learns: learns.value, capability: capability.value, stage: stage.value, monthlyHours: hours.value, until: until.value, particulars: particulars.value, places: places.value, closesOn: closes.value })
  }
  const texts = [{ at: 'title', read: title }, { at: 'does', read: does }, { at: 'particulars', read: particulars }] as const
  const { fewest, most } = boundsOf(beside)
  return failure([
    ...texts.flatMap(({ at, read }) => (read.ok ? [] : [{ at, why: read.error }])),
    ...(capability.ok ? [] : [{ at: 'capability' as const }]),
    ...(learns.ok ? [] : [{ at: 'learns' as const, why: learns.error }]),
    ...(stage.ok ? [] : [{ at: 'stage' as const }]),
    ...(hours.ok && hours.value > 0 ? [] : [{ at: 'hours' as const }]),
    ...(places.ok ? [] : [{ at: 'places' as const, fewest, most }]),
    ...(closes.ok ? [] : [{ at: 'closes' as const, why: closes.error }]),
    ...(until.ok ? [] : [{ at: 'until' as const, why: until.error }]),
  ])
}

function readCapability(typed: string, { kind, capabilities, stands }: ReadBeside): Result<LearntCapability | null, null> {
  if (typed === '') return mustNameCapability(kind) ? failure(null) : success(null)
  if (stands?.capability?.itemId === typed) return success(stands.capability)
  const found = capabilities.find(({ itemId }) => itemId === typed)
  return found === undefined ? failure(null) : success(found)
}

/** Hours as somebody types them, such as 7.5 or 7,5. */
export function readHours(typed: string, most: number): Result<number, null> {
  const text = typed.trim().replace(',', '.')
  return /^\d{1,4}(\.\d{1,2})?$/u.test(text) && Number(text) <= most ? success(Number(text)) : failure(null)
}

function boundsOf({ kind, taken }: ReadBeside): { readonly fewest: number; readonly most: number } {
  const { fewest, most } = placesOf[kind]
  return { fewest: taken > fewest ? taken : fewest, most }
}

function readPlaces(typed: string, beside: ReadBeside): Result<number, null> {
  const { fewest, most } = boundsOf(beside)
  const text = typed.trim()
  return /^\d{1,2}$/u.test(text) && Number(text) >= fewest && Number(text) <= most ? success(Number(text)) : failure(null)
}

/** @param stands the day that stands: it may stay although it is over, but not before `first` */
function readDay(typed: TypedDate, first: CalendarDate, today: CalendarDate, stands: CalendarDate | null): Result<CalendarDate, DayProblem> {
  const read = readTypedDate(typed)
  if (read.ok && read.value === stands && read.value >= first) return read
  const earliest = first > today ? first : today
  return readTypedDate(typed, { first: earliest, last: addDays(today, daysAhead) })
}

/** An empty form. */
export function emptyOpportunity(kind: OpportunityKind): TypedOpportunity {
  return { title: '', does: '', learns: '', capability: '', stage: '', hours: '', until: noDay, particulars: '', places: String(placesOf[kind].usual), closes: noDay }
}

/** An opportunity as its form shows it. */
export function typedOf(text: OpportunityText): TypedOpportunity {
  const { title, does, learns, capability, stage, monthlyHours, until, particulars, places, closesOn } = text
  return { title, does, learns, capability: capability?.itemId ?? '', stage: stage ?? '', hours: String(monthlyHours), until: typedDate(until), particulars, places: String(places), closes: typedDate(closesOn) }
}
