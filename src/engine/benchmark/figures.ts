import { immediateManagerQuestions, seniorManagerQuestions } from './facts.ts'
import type { OrganisationYear, SurveyQuestion } from './facts.ts'
import { allQuestionScore, scoreScale } from './survey-scores.ts'

/** Every numeric figure of one organisation in one year, in the order in which they are printed. */
export const numericFigures = [
  'managers_fte', 'beds', 'operating_cost_gbp_m',
  'beds_per_manager', 'operating_cost_gbp_m_per_manager', 'managers_per_gbp10m', 'consultants_per_manager',
  'staff_per_manager', 'manager_share_pct',
  'management_score', 'management_score_7a_e', 'senior_leadership_score', 'all_question_score_0_100',
  'management_se_upper', 'leadership_se_upper', 'responses_used',
  'net_position_pct_of_cost', 'ae_4h_pct', 'rtt_18w_pct', 'shmi',
] as const
export type NumericFigure = (typeof numericFigures)[number]

/** What is not known is absent. */
export type FigureValues = Readonly<Partial<Record<NumericFigure, number>>>

/** The five questions on immediate managers that were asked in every year; 7f and 7g came in 2015 and break the series of the full scale. */
const questionsOfEveryYear: readonly SurveyQuestion[] = ['7a', '7b', '7c', '7d', '7e']

/**
 * The figures of one organisation in one year, from nothing but its own facts.
 * @param facts what is known of that organisation and year
 * @returns the figures that can be made; a ratio whose parts are not both known is absent
 * @example 20 managers and 100 beds: beds_per_manager 5
 */
export function calculateFigures(facts: OrganisationYear): FigureValues {
  return onlyKnown({ ...countFigures(facts), ...surveyFigures(facts), ...outcomeFigures(facts) })
}

/** Every figure of a part must be named, known or not: a forgotten one does not compile. */
type PossibleFigures<Name extends NumericFigure> = Readonly<Record<Name, number | undefined>>
type SurveyFigure =
  | 'management_score' | 'management_score_7a_e' | 'senior_leadership_score' | 'all_question_score_0_100'
  | 'management_se_upper' | 'leadership_se_upper' | 'responses_used'
type OutcomeFigure = 'net_position_pct_of_cost' | 'ae_4h_pct' | 'rtt_18w_pct' | 'shmi'
type CountFigure = Exclude<NumericFigure, SurveyFigure | OutcomeFigure>

function countFigures({ managersFte, consultantsFte, beds, operatingCostGbpThousands, workforce }: OrganisationYear): PossibleFigures<CountFigure> {
  const cost = ratio(operatingCostGbpThousands, 1000)
  const staffPerManager = ratio(workforce?.allStaffFte, workforce?.managersFte)
  return {
    managers_fte: managersFte,
    beds,
    operating_cost_gbp_m: cost,
    beds_per_manager: ratio(beds, managersFte),
    operating_cost_gbp_m_per_manager: ratio(cost, managersFte),
    managers_per_gbp10m: ratio(managersFte, ratio(cost, 10)),
    consultants_per_manager: ratio(consultantsFte, managersFte),
    staff_per_manager: staffPerManager,
    manager_share_pct: ratio(100, staffPerManager),
  }
}

function surveyFigures({ survey = {} }: OrganisationYear): PossibleFigures<SurveyFigure> {
  const management = scoreScale(survey, immediateManagerQuestions)
  const leadership = scoreScale(survey, seniorManagerQuestions)
  const everyQuestion = scoreScale(survey, [...immediateManagerQuestions, ...seniorManagerQuestions])
  return {
    management_score: management?.score,
    management_score_7a_e: scoreScale(survey, questionsOfEveryYear)?.score,
    senior_leadership_score: leadership?.score,
    all_question_score_0_100: allQuestionScore(survey, [...immediateManagerQuestions, ...seniorManagerQuestions]),
    management_se_upper: management?.standardErrorUpper,
    leadership_se_upper: leadership?.standardErrorUpper,
    responses_used: everyQuestion?.responses,
  }
}

function outcomeFigures(facts: OrganisationYear): PossibleFigures<OutcomeFigure> {
  return {
    net_position_pct_of_cost: times(ratio(facts.financialPositionGbpThousands, facts.operatingCostGbpThousands), 100),
    ae_4h_pct: times(facts.ae4hFraction, 100),
    rtt_18w_pct: times(facts.rtt18wFraction, 100),
    shmi: facts.shmi,
  }
}

function ratio(numerator: number | undefined, denominator: number | undefined): number | undefined {
  return numerator === undefined || denominator === undefined || !(denominator > 0) ? undefined : numerator / denominator
}

function times(value: number | undefined, factor: number): number | undefined {
  return value === undefined ? undefined : value * factor
}

function onlyKnown(possible: PossibleFigures<NumericFigure>): FigureValues {
  const known: Partial<Record<NumericFigure, number>> = {}
  for (const figure of numericFigures) {
    const value = possible[figure]
    if (value !== undefined) known[figure] = value
  }
  return known
}
