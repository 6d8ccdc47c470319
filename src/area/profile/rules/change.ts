import { type FigureWithError, changeBetween, defaultComponents, selfChange } from '../../../engine/measurement/index.ts'
import { isRating } from '../../../kernel/rating.ts'
import { type Interval, intervalAround } from '../../../kernel/statistics/interval.ts'
import type { Domain } from '../../../kernel/vocabulary.ts'
import type { Stage } from '../../../kernel/workforce.ts'
import type { AskedCapability } from '../../framework/index.ts'
import { isFigure, normal95 } from './colleagues.ts'
import { behavioursOf } from './reading.ts'
import type { ColleagueView, View } from './views.ts'

/** A view with what it was asked by. */
export interface AskedView extends Pick<View, 'at' | 'replies'> {
  readonly frameworkId: string
  readonly stage: Stage
}

/** How a later round stands to the one before. */
export type Change =
  | { readonly kind: 'not-comparable'; readonly earlierAt: Date; readonly why: 'other-framework' | 'other-stage'; readonly earlierStage: Stage; readonly laterStage: Stage }
  | { readonly kind: 'compared'; readonly earlierAt: Date; readonly domains: Readonly<Record<Domain, DomainChange>> }

export type DomainChange =
  /** Too few behaviours have a rating in both rounds, or there is no figure. */
  | { readonly kind: 'too-little'; readonly behaviours: number }
  | { readonly kind: 'none' | 'higher' | 'lower'; readonly behaviours: number; readonly value: number; readonly interval: Interval }

/**
 * The change of a self-view between two rounds, on behaviours that have a rating in both.
 * @param capabilities what is asked at the stage; both rounds asked it or a part of it
 */
export function changeOfView(earlier: AskedView, later: AskedView, capabilities: readonly AskedCapability[]): Change {
  const refused = refusal(earlier, later)
  if (refused !== null) return refused
  const of = (domain: Domain) => domainChange(earlier, later, behavioursOf(capabilities.filter((one) => one.domain === domain)))
  return { kind: 'compared', earlierAt: earlier.at, domains: { management: of('management'), leadership: of('leadership') } }
}

function domainChange(earlier: AskedView, later: AskedView, behaviours: readonly string[]): DomainChange {
  const both = behaviours.flatMap((itemId) => {
    const [before, after] = [earlier.replies.get(itemId), later.replies.get(itemId)]
    return before !== undefined && after !== undefined && isRating(before) && isRating(after) ? [[before, after] as const] : []
  })
  const change = selfChange(both.map(([before]) => before), both.map(([, after]) => after), defaultComponents.residual)
  return change === null ? { kind: 'too-little', behaviours: both.length } : toldChange(change, both.length)
}

/** The change of colleagues' figures between two rounds. Colleagues are not followed from round to round. */
export function changeOfColleagues(earlier: ColleagueView, later: ColleagueView): Change {
  const refused = refusal(earlier, later)
  if (refused !== null) return refused
  const of = (domain: Domain): DomainChange => {
    const [before, after] = [figureOf(earlier, domain), figureOf(later, domain)]
    return before === null || after === null ? { kind: 'too-little', behaviours: 0 } : toldChange(changeBetween(before, after), 0)
  }
  return { kind: 'compared', earlierAt: earlier.at, domains: { management: of('management'), leadership: of('leadership') } }
}

function figureOf({ domains }: ColleagueView, domain: Domain): FigureWithError | null {
  const figure = domains[domain]
  if (!isFigure(figure) || figure.coded !== undefined) return null
  return { value: figure.value, error: figure.error, interval: intervalAround(figure.value, figure.error, normal95), reliability: figure.reliability }
}

function toldChange({ value, error, isClear }: { readonly value: number; readonly error: number; readonly isClear: boolean }, behaviours: number): DomainChange {
  const kind = !isClear ? 'none' : value > 0 ? 'higher' : 'lower'
  return { kind, behaviours, value, interval: intervalAround(value, error, normal95) }
}

function refusal(earlier: { readonly at: Date; readonly frameworkId: string; readonly stage: Stage }, later: { readonly frameworkId: string; readonly stage: Stage }): Change | null {
  const why = earlier.frameworkId !== later.frameworkId ? 'other-framework' : earlier.stage !== later.stage ? 'other-stage' : null
  return why === null ? null : { kind: 'not-comparable', earlierAt: earlier.at, why, earlierStage: earlier.stage, laterStage: later.stage }
}
