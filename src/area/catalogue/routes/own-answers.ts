import type { Result } from '../../../kernel/result.ts'
import { isOneOf } from '../../../kernel/vocabulary.ts'
import { stages } from '../../../kernel/workforce.ts'
import type { Problem } from '../../../platform/design/index.ts'
import type { Answer, SignedInRequest } from '../../../platform/http/route.ts'
import { doneWordsIn, firstValue, trimmedValue } from '../../../platform/http/sent-fields.ts'
import { coreCapabilities } from '../files/core-capabilities.ts'
import { type TypedWish, ownCataloguePage } from '../pages/own-page.tsx'
import { type MatchWish, type WantedGap, matched } from '../rules/matched.ts'
import { standingWith } from '../rules/my-learning.ts'
import { type UsualWish, usualWishOf } from './own-wish.ts'
import { catalogueOf, everyEntryOf } from '../store/entries.ts'
import { applicationsOf, completionsOf } from '../store/records.ts'
import { ownCatalogueWords as words } from '../words/own-pages.ts'

/** Hours a month that a plan reckons with unless somebody says otherwise. */
const usualHours = 3
const mostMonthlyHours = 200

/** What fits who is signed in. */
export async function answerOwnCatalogue(request: SignedInRequest): Promise<Answer> {
  const { transaction, viewer, today, query } = request
  const { personId, organisation: { tenant } } = viewer
  const usual = await usualWishOf(request)
  const isFirstSight = query['stage'] === undefined
  const typed = isFirstSight ? usualTyped(usual) : typedIn(query, usual)
  const hours = hoursIn(typed.hours)
  const [applications, completions] = [await applicationsOf(transaction, tenant, personId), await completionsOf(transaction, tenant, personId)]
  const every = new Map((await everyEntryOf(transaction, tenant)).map(({ id, title }) => [id, title]))
  const done = [...completions.map(({ entryId }) => entryId), ...applications.map(({ entryId }) => entryId).filter((id) => standingWith(id, applications, completions).kind !== 'none')]
  const wish: MatchWish = { stage: typed.stage, gaps: wantedOf(typed, usual), hoursLeft: hours.ok ? hours.value : usualHours, penceLeft: null, today, done, first: usual.first }
  const matches = matched(await catalogueOf(transaction, tenant), wish, coreCapabilities())
  const problems: readonly Problem[] = hours.ok ? [] : [{ fieldId: 'hours', words: words.wish.hoursProblem }]
  return {
    kind: 'page',
    status: hours.ok ? 200 : 422,
    html: ownCataloguePage({ typed, problems, isRated: usual.isRated, untold: usual.isRated ? usual.gaps.filter(({ certainty }) => certainty === 'cannot-tell') : [], isFirstSight, matches, capabilities: coreCapabilities(), applications, completions, titleOf: (id) => every.get(id) ?? null, done: doneWordsIn(query, words.done) }),
  }
}

function usualTyped({ stage, gaps }: UsualWish): TypedWish {
  return { stage, hours: String(usualHours), capabilities: gaps.filter(({ certainty }) => certainty === 'clear').map(({ capability }) => capability) }
}

function typedIn(query: SignedInRequest['query'], usual: UsualWish): TypedWish {
  const stage = firstValue(query, 'stage')
  const known = coreCapabilities().map(({ code }) => code)
  return { stage: isOneOf(stages, stage) ? stage : usual.stage, hours: trimmedValue(query, 'hours'), capabilities: (query['capability'] ?? []).filter((code) => known.includes(code)) }
}

/** What was chosen is wanted, with whose views show it; what cannot be told stays so beside it, and is never called a gap. */
function wantedOf({ capabilities }: TypedWish, { gaps }: UsualWish): readonly WantedGap[] {
  const unknown = gaps.filter(({ capability, certainty }) => certainty === 'cannot-tell' && !capabilities.includes(capability))
  const chosen = capabilities.map((capability): WantedGap => gaps.find((gap) => gap.capability === capability && gap.certainty === 'clear') ?? { capability, certainty: 'clear' })
  return [...chosen, ...unknown]
}

function hoursIn(typed: string): Result<number, null> {
  const hours = /^\d{1,3}(?:\.\d{1,2})?$/u.test(typed) ? Number(typed) : Number.NaN
  return hours <= mostMonthlyHours ? { ok: true, value: hours } : { ok: false, error: null }
}
