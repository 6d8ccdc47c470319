import { immediateManagerQuestions, seniorManagerQuestions } from '../../../engine/benchmark/facts.ts'
import type { SurveyQuestion } from '../../../engine/benchmark/facts.ts'

/** What a column of a table must hold. */
export type ColumnSpec =
  | { readonly kind: 'code' }
  | { readonly kind: 'year' }
  /** Not empty unless `optional`. */
  | { readonly kind: 'text'; readonly optional?: boolean }
  | { readonly kind: 'date' }
  | { readonly kind: 'choice'; readonly choices: readonly string[] }
  | {
      readonly kind: 'number'
      readonly min: number
      readonly max: number
      readonly whole?: boolean
      /** Words that stand for "not known"; without them an empty cell is a problem. */
      readonly missing?: readonly string[]
      /** A 0 that cannot be meant: it is taken as missing. */
      readonly zeroIsMissing?: boolean
    }

/** The form of one comma-separated file with a header. */
export interface FileSpec {
  readonly file: string
  /** Without it no figure can be made. Others are examined when they are there. */
  readonly needed: boolean
  readonly columns: Readonly<Record<string, ColumnSpec>>
  /** Columns that together may stand once only. */
  readonly key: readonly string[]
  /** Shapes of codes that may be in this file though no list knows them: bodies of former times, independent providers and their sites. */
  readonly unlisted?: RegExp
  /** One row for each organisation and year from 2012 to the last common year: a lost year or many lost trusts show. */
  readonly yearly?: boolean
}

const code = { kind: 'code' } as const
const year = { kind: 'year' } as const
const text = { kind: 'text' } as const
const date = { kind: 'date' } as const
const number = (min: number, max: number) => ({ kind: 'number', min, max }) as const
const whole = (min: number, max: number) => ({ kind: 'number', min, max, whole: true }) as const

const orgYear = ['ORG_CODE', 'YEAR'] as const
const ageGroups = ['MALE_ADMISSIONS', 'FEMALE_ADMISSIONS', '0-14', '15-29', '30-44', '45-59', '60-74', '75-89', '90+'] as const

/** The questions of the survey file. */
export const askedQuestions: readonly SurveyQuestion[] = [...immediateManagerQuestions, ...seniorManagerQuestions]

/** The five shares of a question, from strongly disagree to strongly agree, as the file names them. */
export const shareNames = ['SD', 'D', 'NAND', 'A', 'SA'] as const

const surveyColumns = Object.fromEntries(
  askedQuestions.flatMap((question) => [
    ...shareNames.map((share) => [`${question}_${share}`, { ...number(0, 100), missing: ['NA', ''] }] as const),
    [`${question}_N`, { ...whole(1, 100_000), missing: ['NA', ''] }] as const,
  ]),
)

const formerTrust = '5[A-Z][A-Z0-9]'
const allBodies = new RegExp(`^(?:${formerTrust}|\\d\\d[A-Z]|0[A-Z]{2}|N[A-Z][A-Z0-9]|TA[A-Z]|Q\\d\\d|T\\d{4}|X\\d\\d)$`)
const providersAndSites = new RegExp(`^(?:${formerTrust}|\\d\\d[A-Z]|N[A-Z][A-Z0-9]|[A-Z0-9]{5})$`)

/** The tables with a header, by name. Widest plausible values: a larger one is an error of unit or typing. */
export const fileSpecs = {
  providers: {
    file: 'hm_providers.csv',
    needed: true,
    key: ['ORG_CODE'],
    columns: { ORG_CODE: code, ORG_NAME: text, ORG_TYPE: text, HEE_REGION_CODE: text, SPECIALIST: { kind: 'choice', choices: ['TRUE', 'FALSE'] } },
  },
  managers: {
    file: 'hm_managers_fte.csv',
    needed: true,
    yearly: true,
    key: orgYear,
    unlisted: allBodies,
    columns: { YEAR: year, ORG_CODE: code, SIMPLE_MANAGERS_FTE: { ...number(0, 20_000), zeroIsMissing: true } },
  },
  allStaff: {
    file: 'hm_all_staff_fte_DEFECTIVE.csv',
    needed: false,
    key: orgYear,
    unlisted: allBodies,
    columns: { ORG_CODE: code, SIMPLE_ALL_STAFF_FTE: number(0, 200_000), YEAR: year },
  },
  consultants: {
    file: 'hm_consultants_fte.csv',
    needed: true,
    yearly: true,
    key: orgYear,
    unlisted: allBodies,
    columns: { YEAR: year, ORG_CODE: code, SIMPLE_CONSULTANTS_FTE: number(0, 20_000) },
  },
  beds: {
    file: 'hm_beds.csv',
    needed: true,
    yearly: true,
    key: orgYear,
    unlisted: new RegExp(`^(?:${formerTrust}|N[A-Z][A-Z0-9])$`),
    columns: { YEAR: year, ORG_CODE: code, BEDS: { ...whole(0, 20_000), zeroIsMissing: true }, BEDS_OCCUPIED_PERCENT: number(0, 1) },
  },
  finance: {
    file: 'hm_finance.csv',
    needed: true,
    yearly: true,
    key: orgYear,
    columns: {
      ORG_CODE: code,
      YEAR: year,
      FINANCIAL_POSITION: number(-10_000_000, 10_000_000),
      OP_INCOME: { ...number(0, 20_000_000), zeroIsMissing: true },
      OP_COST: { ...number(-20_000_000, 0), zeroIsMissing: true },
    },
  },
  ae: {
    file: 'hm_ae_4hour.csv',
    needed: true,
    yearly: true,
    key: orgYear,
    unlisted: providersAndSites,
    columns: { YEAR: year, ORG_CODE: code, AE_SCORE: number(0, 1) },
  },
  rtt: {
    file: 'hm_rtt_18week.csv',
    needed: true,
    yearly: true,
    key: orgYear,
    unlisted: new RegExp(`^${formerTrust}$`),
    columns: { DATE: date, YEAR: year, ORG_CODE: code, N_TOTAL: { ...whole(0, 1_000_000), zeroIsMissing: true }, N_18_WEEKS: whole(0, 1_000_000), RTT_SCORE: number(0, 1) },
  },
  shmi: {
    file: 'hm_shmi.csv',
    needed: true,
    yearly: true,
    key: orgYear,
    columns: { YEAR: year, ORG_CODE: code, SHMI: number(0.2, 3) },
  },
  survey: {
    file: 'hm_staff_survey_likert.csv',
    needed: true,
    yearly: true,
    key: orgYear,
    unlisted: /^\d\d[A-Z](?:\/\d\d[A-Z])*$/,
    columns: { ORG_CODE: code, YEAR: year, ...surveyColumns },
  },
  inpatient: {
    file: 'hm_inpatient.csv',
    needed: false,
    yearly: true,
    key: orgYear,
    unlisted: providersAndSites,
    columns: {
      YEAR: year,
      ORG_CODE: code,
      TOTAL_EPISODES: { ...whole(0, 2_000_000), zeroIsMissing: true },
      ADMISSIONS: { ...whole(0, 2_000_000), zeroIsMissing: true },
      ...Object.fromEntries(ageGroups.map((group) => [group, whole(0, 2_000_000)])),
    },
  },
  cqc: {
    file: 'hm_cqc_ratings.csv',
    needed: false,
    key: ['ORG_CODE', 'DATE', 'POPULATION', 'QUESTION'],
    columns: { ORG_CODE: text, DATE: date, POPULATION: text, QUESTION: text, RATING_SCORE: whole(0, 3) },
  },
  cqcLookup: { file: 'hm_cqc_lookup.csv', needed: false, key: ['RATING'], columns: { RATING: text, SCORE: whole(0, 3) } },
  surveyQuestions: { file: 'hm_staff_survey_questions.csv', needed: false, key: ['QUESTION'], columns: { QUESTION: text, DESCRIPTION: text } },
  regions: { file: 'hm_hee_region.csv', needed: false, key: ['HEE_REGION_CODE'], columns: { HEE_REGION_CODE: text, HEE_REGION_NAME: text } },
  pay: {
    file: 'hm_afc_pay.csv',
    needed: false,
    key: ['YEAR', 'AFC_BAND'],
    columns: { YEAR: year, AFC_BAND: text, BOTTOM: number(1_000, 1_000_000), AVERAGE: number(1_000, 1_000_000), TOP: number(1_000, 1_000_000) },
  },
  stability: {
    file: 'hm_stability.csv',
    needed: false,
    key: orgYear,
    columns: { YEAR: year, ORG_CODE: code, STABILITY: { ...number(0, 100), zeroIsMissing: true } },
  },
} as const satisfies Readonly<Record<string, FileSpec>>

export type SpecName = keyof typeof fileSpecs

/** Files of other forms; each has its own reader. */
export const otherFiles = {
  workbook: 'hchs_fte_by_staffgroup_org_2017sep_2018jun.xlsx',
  ods2018: 'ods_trusts_and_sites_2018.csv.gz',
  ods2025: 'ods_trusts_2025.csv',
  ods2026: 'ods_trusts_2026.csv',
  rttExtract: 'rtt_full_extract_2026-04.csv.zip',
  snapshot: 'trust_snapshot_2026-03.csv',
  wellbeing: 'staff_survey_wellbeing_2021_2024.csv',
  surveyShmi: 'staff_survey_shmi_2012_2019.csv',
  manifest: 'MANIFEST.csv',
  readme: 'README.md',
} as const

/** The files that figures, names and dates of organisations come from; all others are only examined. */
export const filesOfFigures: ReadonlySet<string> = new Set([
  ...Object.values(fileSpecs).filter((spec) => spec.needed).map((spec) => spec.file),
  otherFiles.workbook,
  otherFiles.ods2018,
  otherFiles.ods2025,
  otherFiles.ods2026,
])

/** Files without a licence to reuse: nothing that was computed from them is passed on. */
export const filesWithoutLicence: ReadonlySet<string> = new Set([otherFiles.snapshot, otherFiles.wellbeing, otherFiles.surveyShmi])
