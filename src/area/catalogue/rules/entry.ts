import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import type { Domain, Trend } from '../../../kernel/vocabulary.ts'
import type { Stage } from '../../../kernel/workforce.ts'

/** How something is learned: taught, in the work itself, or on one's own. */
export const entryForms = ['formal', 'experiential', 'self-directed'] as const
export type EntryForm = (typeof entryForms)[number]

/** What there is to do, by the form to which it belongs. */
export const kindsByForm = {
  formal: ['programme', 'training-post', 'professional-body-course', 'apprenticeship', 'degree', 'local-course'],
  experiential: ['work-task', 'stretch-assignment', 'cross-boundary-project', 'supported-acting-up', 'shadowing', 'secondment', 'improvement-project', 'deputising'],
  'self-directed': ['reading', 'peer-network', 'coaching-or-mentoring', 'reflection', 'action-learning', 'e-learning', 'feedback-round', 'simulated-ward', 'situation-reader', 'charts'],
} as const satisfies Readonly<Record<EntryForm, readonly string[]>>
export type EntryKind = (typeof kindsByForm)[EntryForm][number]

/** Every kind, formal ones first. */
export const entryKinds: readonly EntryKind[] = entryForms.flatMap((form) => kindsByForm[form])

/** The form to which a kind belongs. */
export function formOf(kind: EntryKind): EntryForm {
  const found = entryForms.find((form) => kindsByForm[form].some((one) => one === kind))
  // Every kind stands in the table from which its type is made.
  return found ?? 'self-directed'
}

/** Kinds that are another post, to be held instead of one's own: they are no activity beside it. */
const otherPosts: readonly EntryKind[] = ['training-post', 'supported-acting-up', 'secondment']

/** Is it a post to go to, and no activity beside the post in hand? */
export function isAnotherPost({ kind }: { readonly kind: EntryKind }): boolean {
  return otherPosts.includes(kind)
}

/** From the least to the most, both included; the same twice for one number. */
export interface Range {
  readonly least: number
  readonly most: number
}

/** How long something takes one person. What is not known is null. */
export interface EntryTime {
  /** Hours of all of it. */
  readonly hours: Range | null
  /** Hours in a month in which it goes on. */
  readonly monthlyHours: Range | null
  /** Months from its first day to its last. */
  readonly months: Range | null
  /** Must all of it be done on one day? */
  readonly isInOneDay: boolean
  /** Who says so: the source, or we (or the organisation) by judgement. */
  readonly basis: 'source' | 'judgement'
}

/** What one place costs in fees. Time away from work, and whoever covers it, is no part of it. */
export type Cost = { readonly kind: 'nothing' } | { readonly kind: 'fee'; readonly pence: number } | { readonly kind: 'not-known' }

/** What somebody holds at the end of it. */
export type Award = { readonly kind: 'award'; readonly name: string } | { readonly kind: 'none' } | { readonly kind: 'not-known' }

/** What a title, with what goes with it (award, who runs it), names. */
export const titleNames = ['management', 'leadership', 'both', 'neither'] as const
export type TitleName = (typeof titleNames)[number]

/** Of what is learned, how much is of each domain, in hundredths. What is left is neither: about oneself, or clinical. */
export type ContentShares = { readonly kind: 'shares'; readonly management: number; readonly leadership: number; readonly why: string } | { readonly kind: 'not-known'; readonly why: string }

/** A capability that is built, and why, in one sentence. */
export interface Builds {
  /** As people cite it: M1 to M8 and L1 to L8 in our own framework. */
  readonly capability: string
  readonly why: string
}

/** Where something was read. Fits the sources that pages show. */
export interface EntrySource {
  readonly title: string
  readonly href?: string
  readonly note?: string
}

/** A programme or activity, as it was read or judged on a day. */
export interface CatalogueEntry {
  /** Small letters, digits and hyphens; never given to another. */
  readonly id: string
  readonly origin: 'shipped' | 'organisation'
  readonly kind: EntryKind
  readonly title: string
  /** What it is, in one or two sentences. */
  readonly about: string
  /** For whom it is meant. */
  readonly audience: string
  readonly stages: readonly Stage[]
  /** What to do at a stage, where that can be said in a sentence. */
  readonly atStage: Readonly<Partial<Record<Stage, string>>>
  readonly time: EntryTime
  readonly cost: Cost
  readonly award: Award
  /** M6: what its title says beside what it holds. */
  readonly titleNames: TitleName
  readonly titleWhy: string
  readonly content: ContentShares
  readonly builds: readonly Builds[]
  readonly trends: readonly Trend[]
  /** What it leaves to show. */
  readonly proof: string
  /** What to mind before relying on it; null without. */
  readonly mind: string | null
  /** null: nothing but our, or the organisation's, judgement. */
  readonly source: EntrySource | null
  /** The day on which the source was read, or the judgement written. */
  readonly readOn: CalendarDate
}

/** A capability as the catalogue needs it. */
export interface KnownCapability {
  readonly code: string
  readonly name: string
  readonly domain: Domain | null
}

/** What is not known of an entry, in the order in which pages say it. */
export const unknowns = ['hours', 'monthly-hours', 'months', 'cost', 'award', 'content', 'capabilities'] as const
export type Unknown = (typeof unknowns)[number]

/** What is not known of an entry; nothing of it is taken as none or 0 anywhere. */
export function unknownOf({ time, cost, award, content, builds }: CatalogueEntry): readonly Unknown[] {
  const isUnknown: Readonly<Record<Unknown, boolean>> = {
    hours: time.hours === null,
    'monthly-hours': time.monthlyHours === null,
    months: time.months === null,
    cost: cost.kind === 'not-known',
    award: award.kind === 'not-known',
    content: content.kind === 'not-known',
    capabilities: builds.length === 0,
  }
  return unknowns.filter((one) => isUnknown[one])
}
