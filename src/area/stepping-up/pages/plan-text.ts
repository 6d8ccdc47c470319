import type { PlanContent } from '../content/kinds.ts'
import { type Plan, charterParts, weekPlaces } from '../rules/answers.ts'
import { type SortedWeek, isUnsorted, sortedWeek } from '../rules/sorted-week.ts'
import { charterPartWords, matterWords } from '../words/answers.ts'
import { longDate } from '../words/dates.ts'
import { planFacts, planWords as words, sheetWords, stageText, weekHeadings } from '../words/plan.ts'

/**
 * A whole plan as plain text: what the file to keep begins with, and what can be copied into a message.
 * @returns lines ended by line feeds; boxes are [x] and [ ]
 */
export function planText(plan: Plan, content: PlanContent): string {
  const { answers } = plan
  return [
    heading(words.printHeading),
    planFacts(answers),
    ...timelineLines(plan, content),
    ...askLines(plan, content),
    ...charterLines(plan, content),
    ...skillLines(plan, content),
    ...weekLines(sortedWeek(plan, content.weekTasks(answers)), content),
    heading(sheetWords.help.name),
    ...content.help.map(({ name, what, reach, href }) => `- ${name}. ${what} ${reach}${href === undefined || !href.startsWith('http') || reach.includes(href) ? '' : ` ${href}`}`),
  ]
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
}

function heading(text: string): string {
  return `\n${text.toLocaleUpperCase('en-GB')}\n`
}

function timelineLines({ answers, ticks }: Plan, content: PlanContent): readonly string[] {
  const stages = content.timeline(answers).flatMap(({ stage, date, tasks }) => [
    `\n${stageText(stage, answers.kind)}${date === null ? '' : `: ${longDate(date)}`}`,
    ...tasks.map(({ id, text }) => `${box(ticks.includes(id))} ${text}`),
  ])
  return [heading(sheetWords.timeline.name).trimEnd(), ...stages]
}

function box(isTicked: boolean): string {
  return isTicked ? '[x]' : '[ ]'
}

function askLines({ answers, notes }: Plan, content: PlanContent): readonly string[] {
  const questions = content.questionsToAsk(answers).flatMap(({ matter, question, goodAnswer }) => [
    `${matterWords[matter]}: ${(answers.agreed.includes(matter) ? words.agreed : words.notAgreed).toLowerCase()}`,
    question,
    `${words.goodAnswer} ${goodAnswer}`,
    ...(notes[matter] === undefined ? [] : [`${words.note(matterWords[matter])}`, indented(notes[matter])]),
    '',
  ])
  return [heading(sheetWords.ask.name), ...questions]
}

function charterLines({ answers, charter }: Plan, content: PlanContent): readonly string[] {
  const draft = content.charterDraft(answers)
  const boxes = charterParts.flatMap((part) => [charterPartWords[part], indented((charter[part] ?? draft[part]).trim() || words.emptyBox), ''])
  return [heading(sheetWords.charter.name), ...boxes, ...words.signatures.map((signature) => `${signature}: ____________________`)]
}

function indented(text: string): string {
  return text
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n')
}

function skillLines({ answers }: Plan, content: PlanContent): readonly string[] {
  return [
    heading(sheetWords.skills.name),
    ...content.managementFirst,
    '',
    ...content.firstSkills(answers).map(({ name, smallThing }, index) => `${index + 1}. ${name}. ${words.smallThing} ${smallThing}`),
    '',
    `${words.stopDoing}:`,
    ...content.stopDoing(answers).map((sentence) => `- ${sentence}`),
  ]
}

function weekLines(sorted: SortedWeek, content: PlanContent): readonly string[] {
  if (isUnsorted(sorted)) return []
  const places = weekPlaces.flatMap((place) => (sorted[place].length === 0 ? [] : [weekHeadings[place], content.weekAdvice[place], ...sorted[place].map((text) => `- ${text}`), '']))
  return [heading(words.weekSorted), ...places]
}
