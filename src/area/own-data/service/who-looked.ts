import type { AuditActor } from '../../../platform/audit/index.ts'

/** What somebody is to the person who asks, today: the nearest that holds. */
export const relations = ['you', 'line-manager', 'supervisor', 'administrator', 'od-lead', 'auditor', 'colleague'] as const
export type Relation = (typeof relations)[number]

/** Who did or looked at something: a person with what they are to you, somebody who was erased, or no person at all. */
export type Onlooker =
  | { readonly kind: 'person'; readonly name: string; readonly relation: Relation }
  | { readonly kind: 'erased' }
  | { readonly kind: Exclude<AuditActor['kind'], 'person'> }

/** One entry of the audit trail about the person who asks. */
export interface Look {
  readonly number: number
  readonly at: Date
  readonly action: string
  readonly who: Onlooker
}

/** What the page needs from a store, of one person. */
export interface LookStore {
  readonly count: () => Promise<number>
  /** The newest first. */
  readonly page: (offset: number, most: number) => Promise<readonly Look[]>
}

/** Entries on one page. */
export const looksAtOnce = 50

/** One page of what was done or looked at about somebody. Pages count from 1. */
export interface LooksPage {
  readonly looks: readonly Look[]
  readonly all: number
  readonly page: number
  readonly pages: number
}

/**
 * One page of the entries.
 * @param asked the page that was asked for; one beyond the ends gives the nearest
 */
export async function readLooks(store: LookStore, asked: number): Promise<LooksPage> {
  const all = await store.count()
  const pages = Math.max(1, Math.ceil(all / looksAtOnce))
  const page = Math.min(pages, Math.max(1, asked))
  return { looks: await store.page((page - 1) * looksAtOnce, looksAtOnce), all, page, pages }
}
