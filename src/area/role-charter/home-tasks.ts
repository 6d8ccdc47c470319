import type { HomeTask } from '../../kernel/home-task.ts'
import { dateText } from '../../platform/design/index.ts'
import { href, paths } from '../../platform/http/paths.ts'
import type { SignedInRequest } from '../../platform/http/route.ts'
import { type ListedCharter, listCharters } from './service/list-charters.ts'
import type { AwaitedCheck } from './service/role-charter-store.ts'
import { weekAsked } from './rules/weeks.ts'
import { roleCharterStore } from './store.ts'
import { weekStore } from './store/weeks.ts'
import { homeWords as words } from './words/charter.ts'

/** More charters than this are told of in one line. */
const oneByOne = 3
const weights = { asked: 10, review: 15, week: 30 } as const

/** What waits for one of the two of a charter: to sign it, to look at it again, to answer a clarity check. The week only for those who asked for it. */
export async function roleCharterTasksOf({ transaction, viewer, today }: SignedInRequest): Promise<readonly HomeTask[]> {
  const { personId, organisation: { tenant } } = viewer
  const store = roleCharterStore(transaction, tenant)
  const { mine, team } = await listCharters({ store, viewerId: personId, today })
  const all = [...mine, ...team]
  const checks = all.length === 0 ? [] : await store.awaitedChecks(personId, today)
  const weeks = weekStore(transaction, tenant, personId)
  const isWeekWanted = (await weeks.isReminded()) && !(await weeks.isTold(weekAsked(today)))
  return [
    ...inOneLine('sign', all.filter(({ waitsForMe }) => waitsForMe).map(signTask), words.signMany),
    ...mine.filter(({ isNewToHolder }) => isNewToHolder).map(readTask),
    ...checks.map(clarityTask),
    ...inOneLine('review', all.filter(({ isReviewDue }) => isReviewDue).map(reviewTask), words.reviewMany),
    ...(isWeekWanted ? [{ id: 'role-charter/week', text: words.week, hint: words.weekHint, minutes: 1, isDone: false, isOptional: true, href: href(paths.charterWeek), weight: weights.week }] : []),
  ]
}

function signTask({ charter: { charterId, personName, postTitle }, side, standing }: ListedCharter): HomeTask {
  const [text, hint] = side === 'holder' ? [words.signMine(postTitle), words.signMineHint] : [words.sign(personName), words.signHint(personName)]
  return { id: `role-charter/sign-${charterId}`, text, hint: standing === 'with-earlier' ? words.againHint : hint, minutes: 10, isDone: false, href: href(paths.roleCharter, { charter: charterId }), weight: weights.asked }
}

function readTask({ charter: { charterId, postTitle } }: ListedCharter): HomeTask {
  return { id: `role-charter/read-${charterId}`, text: words.read(postTitle), hint: words.readHint, minutes: 10, isDone: false, href: href(paths.roleCharter, { charter: charterId }), weight: weights.review }
}

function reviewTask({ charter: { charterId, personName, postTitle }, side, agreedReviewOn }: ListedCharter): HomeTask {
  const text = side === 'holder' ? words.review(postTitle) : words.reviewOf(personName)
  return { id: `role-charter/review-${charterId}`, text, hint: agreedReviewOn === null ? '' : words.reviewHint(dateText(agreedReviewOn)), minutes: 30, isDone: false, href: href(paths.roleCharter, { charter: charterId }), weight: weights.review }
}

function clarityTask({ checkId, charterId, otherName }: AwaitedCheck): HomeTask {
  return { id: `role-charter/clarity-${checkId}`, text: words.clarity(otherName), hint: words.clarityHint, minutes: 3, isDone: false, href: href(paths.clarityCheck, { charter: charterId }), weight: weights.asked }
}

/** A matron of many wards reads one line, not ten. */
function inOneLine(id: string, tasks: readonly HomeTask[], text: (count: number) => string): readonly HomeTask[] {
  const [first] = tasks
  if (first === undefined || tasks.length <= oneByOne) return tasks
  return [{ ...first, id: `role-charter/${id}-many`, text: text(tasks.length), hint: words.manyHint, href: href(paths.roleCharters) }]
}
