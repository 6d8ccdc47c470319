import type { Transaction } from 'kysely'
import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import type { SignedInRequest } from '../../../platform/http/route.ts'
import { comingPost, currentPost, finishedOf, openOf } from '../../assessment/index.ts'
import { frameworkOf } from '../../framework/index.ts'
import { nameText } from '../../people/index.ts'
import { sharedViewsOf, verificationsOf } from '../../verification/index.ts'
import type { AgreedHours } from '../rules/demand.ts'
import type { ColleagueView } from '../rules/views.ts'
import type { ProfileSources } from '../service/see-profile.ts'
import type { ProfileStore } from '../service/profile-store.ts'
import { profileStore } from '../store/own-answers.ts'

/** What further areas know of colleagues' answers about a person, for that person's own profile. Newest first. */
export type ColleagueViewsOf = (transaction: Transaction<unknown>, tenant: string, personId: string, today: CalendarDate) => Promise<readonly ColleagueView[]>

/** What another area knows of the hours that a person and their line manager agreed for a post; null where nothing is agreed. */
export type AgreedHoursOf = (transaction: Transaction<unknown>, tenant: string, personId: string, of: { readonly postId: string; readonly today: CalendarDate }) => Promise<AgreedHours | null>

/** What further areas put into profiles. */
export interface ProfileRoutesOptions {
  readonly colleagueViewsOf: readonly ColleagueViewsOf[]
  readonly agreedHoursOf?: AgreedHoursOf
}

/** What who is signed in keeps beside their profile. */
export function storeOf({ transaction, viewer }: SignedInRequest): ProfileStore {
  return profileStore(transaction, viewer.organisation.tenant, viewer.personId)
}

/** Whose profile it is, and on which day. */
export interface ProfileOf {
  readonly tenant: string
  readonly personId: string
  readonly today: CalendarDate
}

/** Where the profile of who is signed in comes from, and nobody else's. */
export function sourcesOf({ transaction, viewer, today }: SignedInRequest, options: ProfileRoutesOptions): ProfileSources {
  return sourcesFor(transaction, { tenant: viewer.organisation.tenant, personId: viewer.personId, today }, options)
}

/** Where the profile of a person comes from: whoever asks has made sure that they may know. */
export function sourcesFor(transaction: Transaction<unknown>, { tenant, personId, today }: ProfileOf, { colleagueViewsOf, agreedHoursOf }: ProfileRoutesOptions): ProfileSources {
  const store = profileStore(transaction, tenant, personId)
  // Who soon starts elsewhere looks ahead: the post of today asks for nothing new.
  const post = async () => (await comingPost(transaction, tenant, personId, today)) ?? (await currentPost(transaction, tenant, personId, today))
  return {
    finished: () => finishedOf(transaction, tenant, personId),
    begun: async () => (await openOf(transaction, tenant, personId))?.assessmentId ?? null,
    framework: (frameworkId) => frameworkOf(transaction, tenant, frameworkId),
    supervisorViews: async (assessmentId) =>
      (await sharedViewsOf(transaction, tenant, assessmentId, today)).map(({ supervisorName, ratedAt, answers, standing }) => ({ by: 'supervisor', name: nameText(supervisorName), at: ratedAt, replies: new Map(answers.map(({ itemId, reply }) => [itemId, reply])), standing })),
    isSupervisorAsked: async (assessmentId) => (await verificationsOf(transaction, tenant, personId)).some((one) => one.assessmentId === assessmentId && (one.state === 'asked' || one.state === 'rating')),
    colleagueViews: async () => {
      const views: ColleagueView[] = []
      // One after the other: they share the one connection of the request.
      for (const contributed of colleagueViewsOf) views.push(...(await contributed(transaction, tenant, personId, today)))
      return views.toSorted((one, other) => other.at.getTime() - one.at.getTime())
    },
    post,
    agreedHours: async () => {
      const inHand = agreedHoursOf === undefined ? null : await post()
      return agreedHoursOf === undefined || inHand === null ? null : agreedHoursOf(transaction, tenant, personId, { postId: inHand.postId, today })
    },
    chosenFirst: () => store.first(),
    answers: () => store.answers(),
  }
}
