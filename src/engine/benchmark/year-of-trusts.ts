import { percentileRanks } from '../../kernel/statistics/ranks.ts'
import type { OrganisationYear } from './facts.ts'
import { immediateManagerQuestions, seniorManagerQuestions } from './facts.ts'
import { calculateFigures } from './figures.ts'
import type { FigureValues, NumericFigure } from './figures.ts'
import { placeAt95, rawCorner } from './placement.ts'
import type { Corner, Placement } from './placement.ts'
import { standOnScale, summariseScale } from './scale-standing.ts'
import type { ScaleOfYear, ScaleStanding, Score } from './scale-standing.ts'
import { calculateTilt } from './tilt.ts'
import type { Tilt } from './tilt.ts'

/** The figures whose position among the trusts of the year is given. */
export const rankedFigures = [
  'beds_per_manager', 'operating_cost_gbp_m_per_manager', 'managers_per_gbp10m', 'manager_share_pct',
  'management_score', 'senior_leadership_score',
] as const
export type RankedFigure = (typeof rankedFigures)[number]

/** Both scales together. Corner words are directions; raw_quadrant is for measurement and never shown as a finding. */
export interface BalancePosition {
  readonly rawQuadrant: Corner
  readonly placement95: Placement
  readonly tilt: Tilt
}

/** One trust in one year: its figures, and where they stand among the trusts of that year. */
export interface TrustYear {
  readonly code: string
  readonly year: number
  readonly figures: FigureValues
  readonly percentileRanks: Readonly<Partial<Record<RankedFigure, number>>>
  readonly management?: ScaleStanding
  readonly leadership?: ScaleStanding
  readonly position?: BalancePosition
}

/** All trusts of one year. */
export interface YearOfTrusts {
  readonly year: number
  readonly trusts: readonly TrustYear[]
  readonly management?: ScaleOfYear
  readonly leadership?: ScaleOfYear
}

interface Scale {
  readonly score: NumericFigure
  readonly standardError: NumericFigure
}
const managementScale: Scale = { score: 'management_score', standardError: 'management_se_upper' }
const leadershipScale: Scale = { score: 'senior_leadership_score', standardError: 'leadership_se_upper' }

/**
 * Figures and positions of all trusts of one year. Everything relative is relative to the trusts with that figure that year.
 * @param year            start of the financial year
 * @param organisationYears facts of that year, one for each trust
 */
export function standInYear(year: number, organisationYears: readonly OrganisationYear[]): YearOfTrusts {
  const figures = organisationYears.map(calculateFigures)
  const management = summariseScale(figures.flatMap((values) => scoreOf(values, managementScale) ?? []))
  const leadership = summariseScale(figures.flatMap((values) => scoreOf(values, leadershipScale) ?? []))
  const percentileRanksOf = rankEach(figures)
  const trusts = organisationYears.map((facts, index) => {
    const values = figures[index] ?? {}
    return {
      code: facts.code,
      year,
      figures: values,
      percentileRanks: percentileRanksOf[index] ?? {},
      ...standing(facts, scoreOf(values, managementScale), management, scoreOf(values, leadershipScale), leadership),
    }
  })
  return { year, trusts, ...(management && { management }), ...(leadership && { leadership }) }
}

function scoreOf(values: FigureValues, scale: Scale): Score | undefined {
  const score = values[scale.score]
  const standardErrorUpper = values[scale.standardError]
  return score === undefined || standardErrorUpper === undefined ? undefined : { score, standardErrorUpper }
}

function standing(
  facts: OrganisationYear, managementScore: Score | undefined, managementOfYear: ScaleOfYear | undefined,
  leadershipScore: Score | undefined, leadershipOfYear: ScaleOfYear | undefined,
): Pick<TrustYear, 'management' | 'leadership' | 'position'> {
  const management = managementScore && managementOfYear && standOnScale(managementScore, managementOfYear)
  const leadership = leadershipScore && leadershipOfYear && standOnScale(leadershipScore, leadershipOfYear)
  if (!management || !leadership) return { ...(management && { management }), ...(leadership && { leadership }) }
  const tilt = calculateTilt(
    { ...inStandardDeviations(management, managementOfYear), questions: asked(facts, immediateManagerQuestions) },
    { ...inStandardDeviations(leadership, leadershipOfYear), questions: asked(facts, seniorManagerQuestions) },
  )
  const position = { rawQuadrant: rawCorner(management, leadership), placement95: placeAt95(management, leadership), tilt }
  return { management, leadership, position }
}

function inStandardDeviations({ z, standardErrorUpper }: ScaleStanding, year: ScaleOfYear): { readonly z: number; readonly standardErrorUpper: number } {
  return { z, standardErrorUpper: standardErrorUpper / year.standardDeviation }
}

function asked({ survey }: OrganisationYear, questions: typeof immediateManagerQuestions | typeof seniorManagerQuestions): number {
  return questions.filter((question) => survey?.[question] !== undefined).length
}

function rankEach(figures: readonly FigureValues[]): readonly TrustYear['percentileRanks'][] {
  const result: Partial<Record<RankedFigure, number>>[] = figures.map(() => ({}))
  for (const figure of rankedFigures) {
    const known = figures.flatMap((values, index) => {
      const value = values[figure]
      return value === undefined ? [] : { value, index }
    })
    const positions = percentileRanks(known.map(({ value }) => value))
    known.forEach(({ index }, at) => {
      const target = result[index]
      const position = positions[at]
      if (target !== undefined && position !== undefined) target[figure] = position
    })
  }
  return result
}
