import type { PlanContent } from '../content/kinds.ts'
import { type Plan, weekPlaces } from '../rules/answers.ts'
import { type Agreement, isDraft } from '../rules/agreement.ts'
import { type PlanSheets, planSheets } from '../rules/plan-sheets.ts'
import { isAnythingSorted } from '../rules/sorted-week.ts'
import { charterPartWords, matterWords } from '../words/answers.ts'
import { planFacts, planWords as words, sheetWords, stageName, weekHeadings } from '../words/plan.ts'

/**
 * A whole plan as plain text: what the file to keep begins with.
 * @returns lines ended by line feeds; boxes are [x] and [ ], headings are underlined
 */
export function planText(plan: Plan, content: PlanContent): string {
  const sheets = planSheets(plan, content)
  return [
    ...heading(words.printHeading),
    planFacts(sheets.answers),
    ...timelineLines(sheets),
    ...askLines(sheets),
    ...charterLines(sheets),
    ...agreementLines(sheets.agreement),
    '',
    ...[words.postBlank, ...words.signatures].map((blank) => `${blank} ____________________`),
    ...skillLines(sheets),
    ...weekLines(sheets),
    ...helpLines(sheets),
  ]
    .join('\n')
    .trim()
    .replaceAll(/\n{3,}/g, '\n\n')
}

/** The boxes of the charter, one below the other; above them that it is a draft, as long as it is one. */
export function charterLines({ charter, agreement }: Pick<PlanSheets, 'charter' | 'agreement'>): readonly string[] {
  const draft = isDraft(agreement) ? [words.charterDraft, ''] : []
  return [...heading(sheetWords.charter.name), ...draft, ...charter.flatMap(({ part, text }) => [charterPartWords[part], indented(text.trim() || words.emptyBox), ''])]
}

/** What is agreed, with what was written of it. */
export function agreedLines({ agreed }: Agreement): readonly string[] {
  return agreed.flatMap(({ matter, note }) => [`- ${matterWords[matter]}`, ...(note === null ? [] : [indented(note)])])
}

function heading(text: string): readonly string[] {
  return ['', text, '-'.repeat(text.length), '']
}

function indented(text: string): string {
  return text
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n')
}

function timelineLines({ stages, answers }: PlanSheets): readonly string[] {
  const lines = stages.flatMap((stage) => [stageName(stage, answers.kind), ...stage.tasks.map(({ isDone, text }) => `${isDone ? '[x]' : '[ ]'} ${text}`), ''])
  return [...heading(sheetWords.timeline.name), ...lines]
}

function askLines({ questions }: PlanSheets): readonly string[] {
  const lines = questions.flatMap(({ matter, question, goodAnswer, isAgreed, note }) => [
    `${matterWords[matter]}: ${isAgreed ? words.status.agreed : words.status.notAgreed}`,
    question,
    `${words.goodAnswer} ${goodAnswer}`,
    ...(note === '' ? [] : [words.note(matterWords[matter]), indented(note)]),
    '',
  ])
  return [...heading(sheetWords.ask.name), ...lines]
}

function agreementLines(agreement: Agreement): readonly string[] {
  const { agreed, open } = agreement
  return [
    words.agreed,
    ...(agreed.length === 0 ? [indented(words.noMatter)] : agreedLines(agreement)),
    words.notAgreed,
    ...(open.length === 0 ? [indented(words.noMatter)] : open.map((matter) => `- ${matterWords[matter]}`)),
  ]
}

function skillLines({ managementFirst, skills, stopDoing }: PlanSheets): readonly string[] {
  return [
    ...heading(sheetWords.skills.name),
    ...managementFirst,
    '',
    ...skills.map(({ name, smallThing }, index) => `${index + 1}. ${name}. ${words.smallThing} ${smallThing}`),
    '',
    words.stopDoing,
    ...stopDoing.map((sentence) => `- ${sentence}`),
  ]
}

function weekLines({ week: { sorted, advice } }: PlanSheets): readonly string[] {
  if (!isAnythingSorted(sorted) && sorted.unsorted.length === 0) return []
  const listed = (texts: readonly string[]) => [...texts.map((text) => `- ${text}`), '']
  return [
    ...heading(words.weekSorted),
    ...weekPlaces.flatMap((place) => (sorted[place].length === 0 ? [] : [weekHeadings[place], advice[place], ...listed(sorted[place])])),
    ...(sorted.unsorted.length === 0 ? [] : [words.unsorted, ...listed(sorted.unsorted)]),
  ]
}

function helpLines({ help }: PlanSheets): readonly string[] {
  const addressOf = (href: string | undefined, reach: string) => (href === undefined || !href.startsWith('http') || reach.includes(href) ? '' : ` ${href}`)
  return [...heading(sheetWords.help.name), ...help.map(({ name, what, reach, href }) => `- ${name}. ${what} ${reach}${addressOf(href, reach)}`)]
}
