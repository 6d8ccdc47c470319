import type { Stage } from '../../../kernel/workforce.ts'
import { dateText, domainWords } from '../../../platform/design/index.ts'
import { type IfThenDraft, findOutDrafts, ifThenDraft } from '../content/if-then-drafts.ts'
import { minutesByMonth } from '../rules/monthly-budget.ts'
import type { Later, Suggestion, SuggestionFacts, Suggestions } from '../rules/suggestions/facts.ts'
import { suggestGoals } from '../rules/suggestions/suggest-goals.ts'
import { exampleWords } from '../words/examples.ts'
import { monthName } from '../words/month.ts'
import { activityKindWords, notFittedText, orderText, reasonText, suggestionWords } from '../words/suggestions.ts'
import { minutesText, penceText } from '../words/time.ts'
import type { WorkedExample } from './worked-example.ts'

/**
 * The worked examples as one document.
 * @param activitiesAt what is chosen from at a stage
 * @returns Markdown
 */
export function exampleDocument(examples: readonly WorkedExample[], activitiesAt: (stage: Stage) => SuggestionFacts['activities']): string {
  const [first] = examples
  const day = first === undefined ? [] : [exampleWords.day(dateText(first.facts.today))]
  return `${[`# ${exampleWords.title}`, exampleWords.invented, list(exampleWords.rules), ...day, ...examples.flatMap((example) => ofExample(example, { ...example.facts, activities: activitiesAt(example.facts.stage) }))].join('\n\n')}\n`
}

function ofExample({ title, story }: WorkedExample, facts: SuggestionFacts): readonly string[] {
  const suggested = suggestGoals(facts)
  return [
    `## ${title}`,
    `${story} ${exampleWords.gives(minutesText(facts.monthlyMinutes))}`,
    orderText(suggested.order),
    ...(suggested.remark === null ? [] : [`${exampleWords.nothing} ${suggestionWords.remark[suggested.remark]}`]),
    ...suggested.suggestions.flatMap((suggestion, index) => ofSuggestion(suggestion, index + 1, facts)),
    ...plannedByMonth(suggested, facts),
    ...leftForLater(suggested.later),
  ]
}

function ofSuggestion(suggestion: Suggestion, number: number, facts: SuggestionFacts): readonly string[] {
  const reasons = `${exampleWords.why}\n\n${list(suggestion.reasons.filter(({ code }) => code !== 'order').map(reasonText))}`
  if (suggestion.kind === 'find-out') {
    return [`### ${number}. ${suggestionWords.findOutHeading(domainWords[suggestion.domain])}`, suggestionWords.findOut, reasons, draftText(findOutDraftFor(suggestion), suggestion)]
  }
  const { capability, activities, notFitted } = suggestion
  return [
    `### ${number}. ${capability.name} (${domainWords[capability.domain]})`,
    reasons,
    draftText(ifThenDraft(capability, facts.stage), suggestion),
    activities.length === 0 ? suggestionWords.noActivity : activityTable(suggestion),
    ...(notFitted.length === 0 ? [] : [list(notFitted.map((one) => notFittedText(one.option.name, one)))]),
  ]
}

function draftText({ when, action }: IfThenDraft, { by }: Suggestion): string {
  return `${suggestionWords.draft}\n\n${list([`${suggestionWords.whenLabel} ${when}`, `${suggestionWords.thenLabel} ${action}`, exampleWords.by(dateText(by))])}`
}

/** For the first of what is to be found out. */
function findOutDraftFor({ reasons }: Suggestion): IfThenDraft {
  const why = reasons.flatMap((reason) => (reason.code === 'cannot-tell' ? [reason.why] : []))[0]
  return findOutDrafts[why ?? 'no-view']
}

function activityTable({ activities }: Extract<Suggestion, { kind: 'gap' }>): string {
  const { activity, how, cost, days } = exampleWords.columns
  const rows = activities.map(({ option, amount, sittings }) => {
    const price = option.costPence === null || option.costPence === 0 ? exampleWords.free : penceText(option.costPence)
    return `| ${option.name}. ${option.doThis}${amount === 'least' ? ` ${suggestionWords.atLeast}` : ''} | ${activityKindWords[option.kind]} | ${price} | ${sittings.map(({ day, minutes }) => `${dateText(day)}: ${minutesText(minutes)}`).join('; ')} |`
  })
  return [`| ${activity} | ${how} | ${cost} | ${days} |`, '| --- | --- | --- | --- |', ...rows].join('\n')
}

function plannedByMonth({ suggestions }: Suggestions, { booked, monthlyMinutes }: SuggestionFacts): readonly string[] {
  const sittings = suggestions.flatMap((one) => (one.kind === 'gap' ? one.activities.flatMap((activity) => activity.sittings) : []))
  const months = [...minutesByMonth([...booked, ...sittings])]
  return months.length === 0 ? [] : [`${exampleWords.planned}\n\n${list(months.map(([month, minutes]) => `${monthName(month)}: ${exampleWords.ofBudget(minutesText(minutes), minutesText(monthlyMinutes))}`))}`]
}

function leftForLater(later: readonly Later[]): readonly string[] {
  return later.length === 0 ? [] : [`${exampleWords.later}:\n\n${list(later.map(({ capability, why }) => `${capability.name} (${domainWords[capability.domain]}). ${suggestionWords.later[why]}.`))}`]
}

function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n')
}
