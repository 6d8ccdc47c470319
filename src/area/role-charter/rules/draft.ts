import { type CalendarDate, addDays } from '../../../kernel/calendar-date.ts'
import type { HoldingKind, Profession } from '../../../kernel/workforce.ts'
import { type Answers, type Plan, type Setting, charterDraftOf, charterOfPlan } from '../../stepping-up/index.ts'
import type { CharterText } from '../records.ts'
import { boxesBy } from './typed-charter.ts'

/** A post that somebody holds or will, for which a charter can be begun. */
export interface PostToAgree {
  readonly personId: string
  readonly personName: string
  readonly postId: string
  readonly title: string
  readonly unitName: string
  readonly profession: Profession
  readonly kind: HoldingKind
  readonly startsOn: CalendarDate
  readonly agreedUntil: CalendarDate | null
}

/** A person in a post, in one word. */
export function keyOf({ postId, personId }: Pick<PostToAgree, 'postId' | 'personId'>): string {
  return `${postId}.${personId}`
}

/** The first review is so long after the first day in the post, as in the starter. */
const firstReviewAfter = 30

/** The professions of posts as the starter knows them. */
const asInStarter: Readonly<Record<Profession, Answers['profession']>> = {
  nursing: 'nurse',
  midwifery: 'midwife',
  medicine: 'doctor',
  dentistry: 'doctor',
  'allied-health': 'therapist',
  psychology: 'therapist',
  pharmacy: 'pharmacist',
  science: 'scientist',
  ambulance: 'paramedic',
  administration: 'operations',
  estates: 'operations',
  'clinical-support': 'other',
  other: 'other',
}

/** A first draft for a post, in the words of the starter. Hours stay empty: only the two know them. */
export function draftFor(post: PostToAgree, setting: Setting, today: CalendarDate): CharterText {
  const { profession, kind, startsOn, agreedUntil } = post
  const parts = charterDraftOf({ profession: asInStarter[profession], setting, kind: kind === 'substantive' ? 'new-post' : kind, start: startsOn, end: agreedUntil, agreed: [] })
  return textWith(parts, parts.support, reviewFor(startsOn, today))
}

/** The charter of a kept plan. What was written about reviews goes with the support: here a review is a day. */
export function draftFromPlan(plan: Plan, { startsOn }: PostToAgree, today: CalendarDate): CharterText {
  const parts = charterOfPlan(plan)
  const isReviewWritten = plan.charter.review !== undefined
  return textWith(parts, isReviewWritten ? `${parts.support}\n${parts.review}`.slice(0, 2000) : parts.support, reviewFor(startsOn, today))
}

function textWith(parts: ReturnType<typeof charterDraftOf>, support: string, reviewOn: CalendarDate): CharterText {
  const boxes = boxesBy((name) => (name === 'measures' ? '' : name === 'support' ? support : parts[name]))
  return { boxes, hours: { care: null, management: null, leadership: null }, measureIds: [], reviewOn }
}

function reviewFor(startsOn: CalendarDate, today: CalendarDate): CalendarDate {
  return addDays(startsOn > today ? startsOn : today, firstReviewAfter)
}
