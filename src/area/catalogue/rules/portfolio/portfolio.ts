import type { Domain } from '../../../../kernel/vocabulary.ts'
import { type DomainShare, domainShare } from '../domain-share.ts'
import { type EntryKind, type TitleName, titleNames } from '../entry.ts'
import { type Taken, cellsOf } from './cells.ts'
import type { Period } from './period.ts'
import { type ToldAmount, type ToldCell, toldCell } from './told.ts'

/** What people did, each counted by itself: who applied need not be who finished. */
export const portfolioMeasures = ['applications', 'places', 'completions'] as const
export type PortfolioMeasure = (typeof portfolioMeasures)[number]

/** What an organisation has of its catalogue in a period, in cells of 10 people or more. */
export interface Portfolio {
  readonly period: Period
  /** Hours and money are those of completions. */
  readonly cells: Readonly<Record<PortfolioMeasure, readonly ToldCell[]>>
}

/** Makes a portfolio of what people applied for, got a place in and finished in a period. */
export function portfolioOf(period: Period, taken: Readonly<Record<PortfolioMeasure, readonly Taken[]>>): Portfolio {
  const told = (measure: PortfolioMeasure) => cellsOf(taken[measure]).map(toldCell)
  return { period, cells: { applications: told('applications'), places: told('places'), completions: told('completions') } }
}

/** Hours or money of several cells: the sum of those of which it is known. */
export interface SummedAmount {
  readonly amount: number
  readonly ofPlaces: number
  /** Is there a place of which it is not known? */
  readonly isPart: boolean
  /** Was it written down, or worked out from places and what entries say of one place? */
  readonly basis: ToldAmount['basis'] | 'partly-worked-out'
}

/** Numbers of some cells. null: fewer than 10 people, or not known. */
export interface PortfolioRow {
  readonly applications: number | null
  readonly places: number | null
  readonly completions: number | null
  readonly hours: SummedAmount | null
  readonly pence: SummedAmount | null
}

/** What is told of the entries whose titles name each of the four. */
export function rowsByTitle(portfolio: Portfolio): readonly { readonly names: TitleName; readonly row: PortfolioRow }[] {
  return titleNames.map((names) => ({ names, row: rowOf(portfolio, (cell) => cell.titleNames === names) }))
}

/** What is told of each kind of which anything can be told, in the order of kinds. Entries that are told together with those of other kinds are in none. */
export function rowsByKind(portfolio: Portfolio, kinds: readonly EntryKind[]): readonly { readonly kind: EntryKind; readonly row: PortfolioRow }[] {
  const told = new Set(portfolioMeasures.flatMap((measure) => portfolio.cells[measure].map(({ kind }) => kind)))
  return kinds.filter((kind) => told.has(kind)).map((kind) => ({ kind, row: rowOf(portfolio, (cell) => cell.kind === kind) }))
}

function rowOf({ cells }: Portfolio, belongs: (cell: ToldCell) => boolean): PortfolioRow {
  const of = (measure: PortfolioMeasure) => cells[measure].filter(belongs)
  const completions = of('completions')
  return { applications: placesOf(of('applications')), places: placesOf(of('places')), completions: placesOf(completions), hours: summed(completions, 'hours'), pence: summed(completions, 'pence') }
}

function placesOf(cells: readonly ToldCell[]): number | null {
  return cells.length === 0 ? null : cells.reduce((sum, { places }) => sum + places, 0)
}

function summed(cells: readonly ToldCell[], what: 'hours' | 'pence'): SummedAmount | null {
  const known = cells.map((cell) => cell[what]).filter((amount): amount is ToldAmount => amount !== null)
  if (known.length === 0) return null
  const ofPlaces = known.reduce((sum, one) => sum + one.ofPlaces, 0)
  const [basis, ...others] = new Set(known.map((one) => one.basis))
  return { amount: known.reduce((sum, { amount }) => sum + amount, 0), ofPlaces, isPart: ofPlaces < (placesOf(cells) ?? 0), basis: basis === undefined || others.length > 0 ? 'partly-worked-out' : basis }
}

/** What is divided by title and by content. */
export const dividedMeasures = ['places', 'hours', 'pence'] as const
export type DividedMeasure = (typeof dividedMeasures)[number]

/** Hundredths of an amount by domain; what nobody can place is in `notKnown`. Together 100 but for rounding. */
export type DividedHundredths = Readonly<Record<Domain | 'neither' | 'notKnown', number>>

/** Title against content (M6): of places, of hours or of money, what is management by the titles and what by the content. */
export interface TitleAgainstContent {
  readonly measure: DividedMeasure
  /** null where nothing can be told. */
  readonly split: { readonly byTitle: DividedHundredths; readonly byContent: DividedHundredths } | null
}

/** Divides places, and hours and money of completions, by what titles say and by what the content is. A title that names both counts half for each. */
export function titleAgainstContent({ cells }: Portfolio): readonly TitleAgainstContent[] {
  return dividedMeasures.map((measure) => {
    const amounts = measure === 'places' ? cells.places.map((cell) => ({ cell, amount: cell.places })) : cells.completions.flatMap((cell) => (cell[measure] === null ? [] : [{ cell, amount: cell[measure].amount }]))
    const total = amounts.reduce((sum, { amount }) => sum + amount, 0)
    if (total === 0) return { measure, split: null }
    const parts = amounts.map(({ cell, amount }) => ({ amount, ...sharesOf(cell) }))
    return { measure, split: { byTitle: hundredths(parts.map(({ amount, title }) => ({ amount, share: title })), total), byContent: hundredths(parts.map(({ amount, content }) => ({ amount, share: content })), total) } }
  })
}

/** The content of entries that are told together is not told: it would tell how many are in each. */
function sharesOf({ entry, titleNames: names }: ToldCell): { readonly title: DomainShare; readonly content: DomainShare | null } {
  const { title, content } = domainShare(entry ?? { titleNames: names, titleWhy: '', content: { kind: 'not-known', why: '' } })
  return { title: title.share, content: content.share }
}

function hundredths(parts: readonly { readonly amount: number; readonly share: DomainShare | null }[], total: number): DividedHundredths {
  const of = (name: keyof DomainShare) => Math.round(parts.reduce((sum, { amount, share }) => sum + (share === null ? 0 : amount * share[name]), 0) / total)
  const unplaced = parts.reduce((sum, { amount, share }) => sum + (share === null ? amount : 0), 0)
  return { management: of('management'), leadership: of('leadership'), neither: of('neither'), notKnown: Math.round((unplaced * 100) / total) }
}
