import type { Domain } from '../../../kernel/vocabulary.ts'
import type { CatalogueEntry, TitleName } from './entry.ts'

/** Hundredths of a whole, by domain; together 100. */
export interface DomainShare {
  readonly management: number
  readonly leadership: number
  readonly neither: number
}

/** What a title names beside what is learned (M6), each with its reason. */
export interface TitleAndContent {
  readonly title: { readonly names: TitleName; readonly share: DomainShare; readonly why: string }
  /** `share` is null where the content is not known. */
  readonly content: { readonly share: DomainShare | null; readonly why: string }
  /** What content there is of a domain that the title does not name, a fifth of it or more; null where the content is not known. */
  readonly unnamed: readonly Domain[] | null
}

const shareOfTitle: Readonly<Record<TitleName, DomainShare>> = {
  management: { management: 100, leadership: 0, neither: 0 },
  leadership: { management: 0, leadership: 100, neither: 0 },
  both: { management: 50, leadership: 50, neither: 0 },
  neither: { management: 0, leadership: 0, neither: 100 },
}

/** Hundredths of the content from which on it is said that the title leaves a domain out. Our judgement. */
export const worthNaming = 20

/**
 * An entry by domain, once by its title and once by its content.
 * @returns shares in hundredths; a title that names both counts half for each
 */
export function domainShare({ titleNames: names, titleWhy, content }: Pick<CatalogueEntry, 'titleNames' | 'titleWhy' | 'content'>): TitleAndContent {
  const title = { names, share: shareOfTitle[names], why: titleWhy }
  if (content.kind === 'not-known') return { title, content: { share: null, why: content.why }, unnamed: null }
  const { management, leadership, why } = content
  const share = { management, leadership, neither: 100 - management - leadership }
  const unnamed = (['management', 'leadership'] as const).filter((domain) => share[domain] >= worthNaming && title.share[domain] === 0)
  return { title, content: { share, why }, unnamed }
}

/**
 * What the words of a title name, as a first suggestion for an entry that an organisation adds.
 * @example 'Managing your budget' names management, 'Leading well' leadership, 'Management and leadership' both
 */
export function namedByWords(title: string): TitleName {
  const management = /\bmanag(?:e|er|ers|es|ed|ement|ing|erial)\b/iu.test(title)
  const leadership = /\b(?:lead|leads|leader|leaders|leadership|leading)\b/iu.test(title)
  if (management && leadership) return 'both'
  if (management) return 'management'
  return leadership ? 'leadership' : 'neither'
}
