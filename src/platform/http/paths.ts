import { type Path, open, own } from './path.ts'
import { signedInPaths } from './signed-in-paths.ts'

type ParameterNames<Pattern extends string> = Pattern extends `${string}:${infer Name}/${infer Rest}`
  ? Name | ParameterNames<`/${Rest}`>
  : Pattern extends `${string}:${infer Name}`
    ? Name
    : never

/** Every address of the service, once, with who may use it. Links, routes and guards are made from this table and from nothing else. */
export const paths = {
  front: open('/'),
  steppingUp: open('/stepping-up'),
  steppingUpPlan: own('/stepping-up/plan'),
  steppingUpOpen: own('/stepping-up/open'),
  steppingUpExamples: open('/stepping-up/examples'),
  steppingUpExample: open('/stepping-up/examples/:example', '/stepping-up/examples/ward-sister'),
  beforeSomebodyStarts: open('/before-somebody-starts'),
  agreement: open('/before-somebody-starts/agreement'),
  startsReport: own('/before-somebody-starts/report'),
  startsReportSample: own('/before-somebody-starts/report/posts.csv'),
  firstLook: own('/first-look'),
  difference: open('/difference'),
  differenceSort: own('/difference/sort'),
  differenceSortAgain: own('/difference/sort-again'),
  differenceFactors: open('/difference/six-factors'),
  differenceQuestions: open('/difference/questions'),
  differenceQuestion: open('/difference/questions/:question', '/difference/questions/what-is-each'),
  capabilities: open('/capabilities'),
  capabilitiesNhs: open('/capabilities/nhs-framework'),
  capabilitiesAtStage: open('/capabilities/stages/:stage', '/capabilities/stages/first-line'),
  capabilitiesCase: open('/capabilities/evenkeel-core.json'),
  capabilitiesCsv: open('/capabilities/evenkeel-core.csv'),
  validity: open('/capabilities/validity'),
  profileExample: open('/capabilities/examples/:example', '/capabilities/examples/cannot-tell'),
  capability: open('/capabilities/:capability', '/capabilities/m3'),
  catalogue: open('/catalogue'),
  catalogueCsv: open('/catalogue/catalogue.csv'),
  catalogueEntry: open('/catalogue/:entry', '/catalogue/mary-seacole'),
  classOpen: own('/class'),
  classSort: own('/class/:code', '/class/no-class-here'),
  classResults: own('/class/:code/results/:key', '/class/no-class-here/results/no-key'),
  chartAMeasure: own('/chart-a-measure'),
  chartAMeasureSvg: own('/chart-a-measure/chart.svg'),
  chartAMeasureCsv: own('/chart-a-measure/figures.csv'),
  chartAMeasureReading: own('/chart-a-measure/what-was-read.csv'),
  simulatedWard: open('/simulated-ward'),
  placeCases: open('/simulated-ward/places'),
  placeCase: open('/simulated-ward/places/:place', '/simulated-ward/places/home-with-support'),
  wardOpinion: own('/simulated-ward/what-people-said'),
  directorate: open('/simulated-ward/directorate'),
  directorateTurningPoints: open('/simulated-ward/directorate/turning-points'),
  directorateOtherWays: open('/simulated-ward/directorate/other-ways'),
  wardClassOpen: own('/simulated-ward/class'),
  wardClassJoin: own('/simulated-ward/class/:code', '/simulated-ward/class/no-class-here'),
  wardClassState: own('/simulated-ward/class/:code/state', '/simulated-ward/class/no-class-here/state'),
  wardClassRun: own('/simulated-ward/class/:code/run', '/simulated-ward/class/no-class-here/run'),
  wardClassLesson: open('/simulated-ward/lesson'),
  wardClassSheet: open('/simulated-ward/lesson/sheet'),
  wardClassLead: own('/simulated-ward/class/:code/lead/:key', '/simulated-ward/class/no-class-here/lead/no-key'),
  situations: open('/situations'),
  situationQuestions: own('/situations/questions'),
  situation: open('/situations/library/:situation', '/situations/library/call-bells-unanswered'),
  situationPractice: own('/situations/practice'),
  situationMethod: open('/how-the-situation-reader-decides'),
  findOrganisation: open('/organisations'),
  organisation: open('/organisations/:code', '/organisations/RWP'),
  boardPaper: open('/organisations/:code/board-paper', '/organisations/RWP/board-paper'),
  organisationCsv: open('/organisations/:code/figures.csv', '/organisations/RWP/figures.csv'),
  compareOrganisations: open('/compare'),
  compareCsv: open('/compare/figures.csv', '/compare/figures.csv?code=RWP&code=RTE'),
  nationalPicture: open('/national-picture'),
  nationalCsv: open('/national-picture/figures.csv'),
  benchmarkMethod: open('/how-the-figures-are-made'),
  badgeCheck: own('/badges/check'),
  badgeIssuer: open('/badges/:organisation/issuer.json', '/badges/ZZDEMO/issuer.json'),
  badgeKeys: open('/badges/:organisation/keys.json', '/badges/ZZDEMO/keys.json'),
  badgeKey: open('/badges/:organisation/keys/:key', '/badges/ZZDEMO/keys/00000000-0000-4000-8000-000000000000'),
  // Asked anew each time: a badge may have been taken back since.
  badgeStatus: own('/badges/:organisation/status/:list', '/badges/ZZDEMO/status/1'),
  about: open('/about'),
  components: open('/components'),
  intendedUse: open('/intended-use'),
  ...signedInPaths,
} as const satisfies Record<string, Path>

/**
 * The address of a path with its parameters filled in.
 * @param path one entry of `paths`
 * @param parameters a text for each `:name` in the pattern; encoded here
 * @param query optional; a list gives the name several times, an absent value leaves the name out
 * @example href(paths.organisation, { code: 'RWP' }): '/organisations/RWP'
 */
export function href<Pattern extends string>(
  path: Path<Pattern>,
  ...[parameters, query]: [ParameterNames<Pattern>] extends [never]
    ? [parameters?: Record<string, never>, query?: Query]
    : [parameters: Readonly<Record<ParameterNames<Pattern>, string>>, query?: Query]
): string {
  const filled = path.pattern.replaceAll(/:(\w+)/g, (_, name: string) => {
    const value = (parameters as Readonly<Record<string, string>> | undefined)?.[name]
    if (value === undefined) throw new Error(`The path ${path.pattern} needs ${name}`)
    return encodeURIComponent(value)
  })
  const pairs = Object.entries(query ?? {}).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value]).filter((one) => one !== undefined).map((one) => [name, String(one)]),
  )
  return pairs.length === 0 ? filled : `${filled}?${new URLSearchParams(pairs).toString()}`
}

/** What follows the question mark of an address, by name. */
export type Query = Readonly<Record<string, string | number | readonly string[] | undefined>>
