import type { Transaction } from 'kysely'
import type { CalendarDate } from '../../kernel/calendar-date.ts'
import { type Rating, isRating } from '../../kernel/rating.ts'
import type { Domain } from '../../kernel/vocabulary.ts'
import type { Stage } from '../../kernel/workforce.ts'
import { type AskedCapability, questionnaireOf, shippedFramework } from '../framework/index.ts'
import { hoursOfMix } from './content/demand.ts'
import { sourcesFor } from './routes/sources-of.ts'
import { demandFor } from './rules/demand.ts'
import { type First, type PostInHand, isNewIn } from './rules/next.ts'
import type { View } from './rules/views.ts'
import { type ProfileSources, assessedOf } from './service/see-profile.ts'
import { profileStore } from './store/own-answers.ts'

/** What is known of somebody's capabilities, and what their post asks for: what a development plan is suggested from. */
export interface Gaps {
  readonly stage: Stage
  /** The post in hand or soon to come; null without. */
  readonly post: PostInHand | null
  readonly isNewInPost: boolean
  /** Share of managing and leading that goes to management in the post, 0 to 1. */
  readonly demand: { readonly management: { readonly lower: number; readonly upper: number } }
  readonly chosenOrder: First | null
  readonly capabilities: readonly KnownCapability[]
}

/** A capability with what each view rated of it; what nobody rated cannot be told. */
export interface KnownCapability {
  readonly capability: { readonly itemId: string; readonly code: string | null; readonly name: string; readonly domain: Domain }
  readonly known: { readonly kind: 'views'; readonly views: readonly { readonly by: 'self' | 'supervisor'; readonly steps: readonly Rating[] }[] } | { readonly kind: 'cannot-tell' }
}

/**
 * Gathers what is known of a person for that person's own plan. Whoever asks here has made sure that they may know.
 * @returns without a finished self-assessment the capabilities of our own framework, none of which can be told
 */
export async function gapsOf(transaction: Transaction<unknown>, tenant: string, personId: string, today: CalendarDate): Promise<Gaps> {
  const sources = sourcesFor(transaction, { tenant, personId, today }, { colleagueViewsOf: [] })
  const post = await sources.post()
  const assessed = await newestOf(sources)
  const stage = post?.stage ?? assessed?.stage ?? 'first-line'
  const { lower, upper } = demandFor(post, stage, today).management
  return {
    stage,
    post,
    isNewInPost: post !== null && isNewIn(post, today),
    demand: { management: { lower: lower / hoursOfMix, upper: upper / hoursOfMix } },
    chosenOrder: await sources.chosenFirst(),
    capabilities: assessed === null ? known(questionnaireOf(shippedFramework(), 'full', stage).capabilities, []) : known(assessed.allOfStage, assessed.views),
  }
}

/** Keeps which domain somebody wants to see first: one choice for the profile and the plan. */
export async function chooseFirst(transaction: Transaction<unknown>, tenant: string, personId: string, first: First): Promise<void> {
  await profileStore(transaction, tenant, personId).choose(first)
}

async function newestOf(sources: ProfileSources) {
  const [newest] = await sources.finished()
  return assessedOf(sources, newest ?? null, null)
}

function known(capabilities: readonly AskedCapability[], views: readonly View[]): readonly KnownCapability[] {
  return capabilities.flatMap(({ itemId, code, name, domain, behaviours }) => {
    if (domain === null) return []
    const given = views.map(({ by, replies }) => ({ by, steps: behaviours.map((behaviour) => replies.get(behaviour.itemId)).filter((reply) => reply !== undefined).filter(isRating) })).filter(({ steps }) => steps.length > 0)
    return [{ capability: { itemId, code, name, domain }, known: given.length === 0 ? { kind: 'cannot-tell' as const } : { kind: 'views' as const, views: given } }]
  })
}
