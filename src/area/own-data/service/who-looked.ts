import { pageOf } from '../../../kernel/paging.ts'
import type { Role } from '../../../kernel/workforce.ts'
import type { AuditActor } from '../../../platform/audit/index.ts'
import { looksAtOnce } from '../rules/looks-page.ts'

/** What somebody is to the person who asks, today: the nearest that holds. */
export const relations = ['you', 'line-manager', 'supervisor', 'administrator', 'od-lead', 'auditor', 'colleague'] as const
export type Relation = (typeof relations)[number]

/** Who did or looked at something: a person with what they are to you, somebody who was erased, or no person at all. */
export type Onlooker =
  | { readonly kind: 'person'; readonly name: string; readonly relation: Relation }
  | { readonly kind: 'erased' }
  | { readonly kind: Exclude<AuditActor['kind'], 'person'> }

/** One deed about the person who asks; looks of the same person at the same page, each within an hour of the one before, are one. */
export interface Look {
  /** Of the last. */
  readonly at: Date
  readonly times: number
  readonly action: string
  /** Which role was given or taken; null for other deeds. */
  readonly role: Role | null
  readonly who: Onlooker
}

/** What the page needs from a store, of one person. */
export interface LookStore {
  readonly count: () => Promise<number>
  /** The newest first. */
  readonly page: (offset: number, most: number) => Promise<readonly Look[]>
}

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
  const { page, pages, offset } = pageOf(asked, all, looksAtOnce)
  return { looks: await store.page(offset, looksAtOnce), all, page, pages }
}
