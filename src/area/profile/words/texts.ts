import type { Interval } from '../../../kernel/statistics/interval.ts'
import { ratings } from '../../../kernel/rating.ts'
import type { Domain } from '../../../kernel/vocabulary.ts'
import { numberText, ratingWords } from '../../../platform/design/index.ts'
import type { Change, DomainChange } from '../rules/change.ts'
import type { SaidOfDomain } from '../rules/colleagues.ts'
import { mostAskedFor, shownInterval } from '../rules/colleagues.ts'
import type { Count } from '../rules/counts.ts'
import type { Profile } from '../rules/profile.ts'
import type { ColleagueFigure } from '../rules/views.ts'
import { colleagueWords } from './colleagues.ts'
import { answerWords, changeWords, mapWords, viewWords } from './profile.ts'

const oneDecimal = { decimals: 1 }

/** A number as profiles write it. */
export function figureText(value: number): string {
  return numberText(value, oneDecimal)
}

/** An interval as profiles write it: “3.1 and 3.7”. */
export function betweenText({ lower, upper }: Interval): string {
  return `${figureText(lower)} and ${figureText(upper)}`
}

/** What a count says, with what has no rating. */
export function countText({ rated, reliably }: Count): string {
  return rated === 0 ? viewWords.nothingRated : viewWords.count(reliably, rated)
}

/** Where on the map something is drawn, by the steps of the scale: what an eye reads off the picture, and no number. */
export function whereText({ management, leadership }: Readonly<Record<Domain, number>>): string {
  return mapWords.where(stepText(management), stepText(leadership))
}

function stepText(value: number): string {
  const near = ratings.filter((rating) => Math.abs(rating - value) < 0.75)
  const [lower, upper = lower] = near.map((rating) => ratingWords[rating].name)
  if (lower === undefined || upper === undefined) return mapWords.notDrawn
  return lower === upper ? mapWords.at.about(lower) : mapWords.at.between(lower, upper)
}

/** The same in a table whose caption says what is counted. */
export function shortCountText({ rated, reliably }: Count): string {
  return rated === 0 ? viewWords.nothingRated : viewWords.short(reliably, rated)
}

/** What has no rating, and why; null when all have one. */
export function withoutRatingText({ notInRole, notObserved, unanswered }: Count): string | null {
  const parts = [
    ...(notInRole > 0 ? [viewWords.notInRole(notInRole)] : []),
    ...(notObserved > 0 ? [viewWords.notObserved(notObserved)] : []),
    ...(unanswered > 0 ? [viewWords.unanswered(unanswered)] : []),
  ]
  return parts.length === 0 ? null : viewWords.without(parts.join(', '))
}

/** What a figure of colleagues says, with how sure it is. */
export function colleagueFigureText(figure: ColleagueFigure): string {
  return figure.coded === undefined ? colleagueWords.figure(figureText(figure.value), betweenText(shownInterval(figure))) : colleagueWords.coded[figure.coded](figureText(figure.value))
}

/** What colleagues' answers say of a domain. */
export function saidText(said: SaidOfDomain): string {
  switch (said.kind) {
    case 'figure':
      return colleagueWords.figure(figureText(said.value), betweenText(said.interval))
    case 'coded':
      return colleagueWords.coded[said.coded](figureText(said.value))
    case 'none':
      return colleagueWords.none
  }
}

/** What more colleagues would bring. */
export function moreText(said: SaidOfDomain): string {
  if (said.kind === 'coded') return colleagueWords.codedWhy
  if (said.kind === 'none') return ''
  if (said.next === null) return colleagueWords.more.enough
  const { band, colleagues } = said.next
  if (colleagues === null) return colleagueWords.more.never
  return colleagues > mostAskedFor ? colleagueWords.more.many(band) : colleagueWords.more.some(colleagues, band)
}

/** The sentence under the heading. */
export function answerText({ colleagues, reading: { domains } }: Profile): string {
  if (colleagues !== null) return answerWords.colleagues[colleagues.direction](colleagues.view.colleagues)
  const [management, leadership] = [domains.management.counts[0], domains.leadership.counts[0]]
  const [m, l] = [management?.rated ?? 0, leadership?.rated ?? 0]
  if (m === 0 && l === 0) return answerWords.nothingRated
  const first = m === 0 ? answerWords.nothingFirst : answerWords.first(management?.reliably ?? 0, m)
  return answerWords.self(first, l === 0 ? answerWords.nothingSecond : answerWords.second(leadership?.reliably ?? 0, l))
}

/** How a domain changed between two rounds. */
export function changeText(domain: Domain, change: DomainChange, by: 'self' | 'colleagues'): string {
  switch (change.kind) {
    case 'too-little':
      return by === 'self' ? changeWords.tooLittle(domain) : changeWords.noFigure(domain)
    case 'none':
      return changeWords.none(domain)
    case 'higher':
      return changeWords.higher(domain, figureText(change.value), betweenText(change.interval))
    case 'lower':
      return changeWords.lower(domain, figureText(-change.value), betweenText({ lower: -change.interval.upper, upper: -change.interval.lower }))
  }
}

/** Why two rounds cannot be compared. @param stageName as pages call it */
export function notComparableText(change: Extract<Change, { readonly kind: 'not-comparable' }>, day: string, stageName: (stage: typeof change.earlierStage) => string): string {
  return change.why === 'other-framework' ? changeWords.notComparable['other-framework'](day) : changeWords.notComparable['other-stage'](day, stageName(change.earlierStage), stageName(change.laterStage))
}
