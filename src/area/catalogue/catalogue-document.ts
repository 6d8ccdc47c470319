import { type Domain, domains, trends } from '../../kernel/vocabulary.ts'
import { stages } from '../../kernel/workforce.ts'
import { dateText, domainWords, stageWords, trendWords } from '../../platform/design/index.ts'
import { shippedCatalogue } from './content/index.ts'
import { coreCapabilities } from './files/core-capabilities.ts'
import { type CatalogueEntry, type EntryForm, entryKinds, formOf } from './rules/entry.ts'
import { entryTable } from './rules/csv/entry-columns.ts'
import { applicationColumnWords, completionColumnWords, entryColumnWords } from './words/columns.ts'
import { documentWords as words } from './words/document.ts'
import { entryWords, kindWords, titleNameWords } from './words/entry.ts'

/** What was read somewhere: programmes, and a training post. */
const programmes = shippedCatalogue.filter(({ source }) => source !== null)

/** The catalogue as it is shipped, as a Markdown document. */
export function catalogueDocument(): string {
  const parts = [
    `# ${words.title}`,
    words.about,
    [words.dated, words.judgement, words.m6, words.three].map((line) => `- ${line}`).join('\n'),
    `## ${words.programmes}`,
    programmeTable(programmes),
    ...mindLines(programmes),
    `## ${words.byName}`,
    words.byNameAbout,
    shippedCatalogue.filter(isByName).map(({ title, audience }) => `- ${title}. ${audience}`).join('\n'),
    ...domains.flatMap(tasksOf),
    `## ${words.experiential}`,
    activityTable('experiential'),
    `## ${words.selfDirected}`,
    activityTable('self-directed'),
    ...fileParts(),
  ]
  return `${parts.join('\n\n')}\n`
}

function isByName({ source, builds }: CatalogueEntry): boolean {
  return source === null && builds.length === 0
}

function programmeTable(entries: readonly CatalogueEntry[]): string {
  return table(words.headings.programmes, entries.map((entry) => [
    entry.source?.href === undefined ? entry.title : `[${entry.title}](${entry.source.href})`,
    entry.audience,
    entryWords.months(entry.time),
    entry.time.hours === null ? entryWords.hours(entry.time) : `${entryWords.hours(entry.time)}, ${entryWords.basis[entry.time.basis]}`,
    entryWords.cost(entry.cost),
    entryWords.award(entry.award),
    `${titleNameWords[entry.titleNames]}. ${entry.titleWhy}`,
    `${entryWords.content(entry.content)}. ${entry.content.why}`,
    dateText(entry.readOn),
  ]))
}

function mindLines(entries: readonly CatalogueEntry[]): readonly string[] {
  return [entries.flatMap(({ title, mind }) => (mind === null ? [] : [`- ${title}: ${mind}`])).join('\n')]
}

function tasksOf(domain: Domain): readonly string[] {
  const nameOf = new Map(coreCapabilities().map(({ code, name }) => [code, name]))
  const tasks = shippedCatalogue.filter(({ kind, titleNames }) => kind === 'work-task' && titleNames === domain)
  return [`## ${words.tasks[domain]}`, ...tasks.flatMap((entry) => taskParts(entry, nameOf))]
}

function taskParts({ title, about, builds, atStage, time, proof }: CatalogueEntry, nameOf: ReadonlyMap<string, string>): readonly string[] {
  const [built] = builds
  return [
    `### ${title}`,
    `${about} ${entryWords.hours(time)} in one month, ${entryWords.basis[time.basis]}. Builds ${nameOf.get(built?.capability ?? '') ?? ''} (${built?.capability ?? ''}): ${built?.why ?? ''} To show: ${proof}`,
    stages.map((stage) => `- ${stageWords[stage]}. ${atStage[stage] ?? ''}`).join('\n'),
  ]
}

function activityTable(form: EntryForm): string {
  const entries = shippedCatalogue.filter(({ kind }) => formOf(kind) === form && kind !== 'work-task')
  return table(words.headings.activities, entries.map((entry) => [
    `${entry.title}. ${entry.about}${entry.mind === null ? '' : ` ${entry.mind}`}`,
    entryWords.hours(entry.time),
    entryWords.monthlyHours(entry.time),
    entry.builds.map(({ capability, why }) => `${capability}: ${why}`).join(' '),
    `${entryWords.content(entry.content)}. ${entry.content.why}`,
    entry.proof,
  ]))
}

function fileParts(): readonly string[] {
  const columns = [...entryTable.needed, ...entryTable.columns.filter((column) => !entryTable.needed.includes(column))]
  return [
    `## ${words.files}`,
    words.filesAbout,
    table(words.headings.columns, columns.map((column) => [`\`${column}\``, entryColumnWords[column]])),
    table(words.headings.words, [
      ...entryKinds.map((kind) => [`\`${kind}\``, kindWords[kind]]),
      ...stages.map((stage) => [`\`${stage}\``, stageWords[stage]]),
      ...domains.map((domain) => [`\`${domain}\``, domainWords[domain]]),
      ...trends.map((trend) => [`\`${trend}\``, trendWords[trend]]),
    ]),
    words.recordsAbout,
    ...[applicationColumnWords, completionColumnWords].map((told) => table(words.headings.columns, Object.entries(told).map(([column, text]) => [`\`${column}\``, text]))),
  ]
}

function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  return [headings, headings.map(() => '---'), ...rows].map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`).join('\n')
}
