import { isOneOf } from '../../../kernel/vocabulary.ts'
import type { Problem } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { Answer, SignedInRequest } from '../../../platform/http/route.ts'
import { doneWordsIn, firstValue, formState, idIn, notFound } from '../../../platform/http/sent-fields.ts'
import type { SecretBox } from '../../../platform/identity/index.ts'
import { addressOfWhoStays } from '../../people/index.ts'
import { badgeAddresses } from '../badge/badge-addresses.ts'
import type { Recipient } from '../badge/credential.ts'
import { badgePage } from '../pages/badge-page.tsx'
import type { KeptBadge, KeptGoal } from '../records.ts'
import { type BadgeRefusal, badgeFacts } from '../rules/badge-facts.ts'
import { type Issuing, canIssue, takeBadge } from '../service/badges.ts'
import type { KeptPlan } from '../service/plan-store.ts'
import { goalIn } from '../service/planning.ts'
import { type BadgeTools, badgeStore } from '../store/badge-store.ts'
import { goalBadgeWords as words, noBadgeText } from '../words/badge.ts'
import { planningOf } from './of-request.ts'

/** What badges are made with, of the installation. */
export interface BadgeOptions {
  readonly box: SecretBox
  /** How people reach the service. */
  readonly publicOrigin: string
}

/** Ways of telling whose a badge is. */
const tells = ['name', 'address'] as const

/** The badges of the organisation of who is signed in. */
export function badgesFor({ transaction, viewer, now, newId, randomBytes }: SignedInRequest, { box }: BadgeOptions) {
  const tools: BadgeTools = { box, now, newId, randomBytes }
  return badgeStore(transaction, viewer.organisation.tenant, tools)
}

function issuingFor({ viewer: { organisation } }: SignedInRequest, { publicOrigin }: BadgeOptions): Issuing {
  return { origin: publicOrigin, organisation, addresses: badgeAddresses(publicOrigin, organisation.odsCode) }
}

interface OwnGoal {
  readonly goal: KeptGoal
  readonly plan: KeptPlan
  readonly badges: readonly KeptBadge[]
}

/** A goal of who is signed in that a badge is about: one that was signed off, or that had a badge. */
async function goalOf(request: SignedInRequest, options: BadgeOptions): Promise<OwnGoal | null> {
  const plan = await planningOf(request).store.plan()
  const goal = goalIn(plan, idIn(request, 'goal'))
  if (goal === null) return null
  const badges = await badgesFor(request, options).ofGoal(goal.goalId)
  return goal.state === 'signed-off' || badges.length > 0 ? { goal, plan, badges } : null
}

/** The badge of a goal: to take, to keep, to take back. */
export async function answerBadge(request: SignedInRequest, options: BadgeOptions): Promise<Answer> {
  return drawn(request, options, [], doneWordsIn(request.query, words.done))
}

async function drawn(request: SignedInRequest, options: BadgeOptions, problems: readonly Problem[], done: string | null): Promise<Answer> {
  const { transaction, viewer, form } = request
  const found = await goalOf(request, options)
  if (found === null) return notFound
  const facts = badgeFacts(found.goal, found.plan.evidence)
  const address = await addressOfWhoStays(transaction, viewer.organisation.tenant, viewer.personId)
  const issuing = issuingFor(request, options)
  const html = badgePage({ goal: found.goal, organisation: viewer.organisation, facts: facts.ok ? facts.value : null, badges: found.badges, canIssue: canIssue(issuing), name: viewer.name, address, typed: firstValue(form, 'tell'), state: formState(request, 0, problems), done })
  return { kind: 'page', ...(problems.length > 0 ? { status: 422 as const } : {}), html }
}

/** Takes the badge of a goal, or takes it back. */
export async function answerBadgeDeed(request: SignedInRequest, options: BadgeOptions): Promise<Answer> {
  await planningOf(request).store.hold()
  await badgesFor(request, options).holdGoal(idIn(request, 'goal'))
  const found = await goalOf(request, options)
  if (found === null) return notFound
  return firstValue(request.form, 'do') === 'withdraw' ? answerWithdraw(request, options, found) : answerTake(request, options, found)
}

async function answerTake(request: SignedInRequest, options: BadgeOptions, { goal, plan }: OwnGoal): Promise<Answer> {
  const { viewer, now, newId, record } = request
  const recipient = await recipientIn(request)
  if (recipient === 'no-mail-address') return drawn(request, options, [problemOf({ code: recipient })], null)
  const taken = await takeBadge({ ...issuingFor(request, options), store: badgesFor(request, options), now, newId }, goal, plan.evidence, recipient)
  if (!taken.ok) return drawn(request, options, [problemOf(taken.error)], null)
  record({ action: 'development/badge-taken', subjectId: viewer.personId, details: { goalId: goal.goalId } })
  return { kind: 'redirect', to: href(paths.goalBadge, { goal: goal.goalId }, { done: 'taken' }) }
}

async function recipientIn({ form, transaction, viewer, randomBytes }: SignedInRequest): Promise<Recipient | null | 'no-mail-address'> {
  const tell = firstValue(form, 'tell')
  if (!isOneOf(tells, tell)) return null
  if (tell === 'name') return { kind: 'name', name: viewer.name }
  const address = await addressOfWhoStays(transaction, viewer.organisation.tenant, viewer.personId)
  return address === null ? 'no-mail-address' : { kind: 'address', address, salt: Buffer.from(randomBytes(saltBytes)).toString('hex') }
}

const saltBytes = 16

function problemOf(why: BadgeRefusal): Problem {
  return { fieldId: 'tell', words: noBadgeText(why) }
}

async function answerWithdraw(request: SignedInRequest, options: BadgeOptions, { goal: { goalId } }: OwnGoal): Promise<Answer> {
  const isTaken = await badgesFor(request, options).withdraw(goalId, 'person', request.today)
  if (isTaken) request.record({ action: 'development/badge-withdrawn', subjectId: request.viewer.personId, details: { goalId } })
  return { kind: 'redirect', to: href(paths.goalBadge, { goal: goalId }, { done: 'back' }) }
}

/** The badge that stands, as the file to keep. */
export async function answerBadgeFile(request: SignedInRequest, options: BadgeOptions): Promise<Answer> {
  const stands = (await goalOf(request, options))?.badges.find(({ withdrawn }) => withdrawn === null)
  return stands === undefined ? notFound : { kind: 'file', contentType: 'application/vc+jwt', fileName: 'evenkeel-badge.jwt', text: stands.token }
}
