import { knownOf, toldAgain } from '../../area/simulated-ward/words/known-of.ts'
import { situationWords } from '../../area/simulated-ward/content/index.ts'
import { actWords, wayWords } from '../../area/simulated-ward/words/names.ts'
import { decisionWords as words, runWords } from '../../area/simulated-ward/words/page.ts'
import { type Act, type Answer, acts } from '../../engine/ward/index.ts'
import { isOneOf, styles } from '../../kernel/vocabulary.ts'
import { button } from '../page-elements.ts'
import { box, bullets, chosenIn, radioGroup } from './elements.ts'
import type { DueSituation } from './messages.ts'

/** The situation that waits: its words, what is known, four ways of leading and two to four acts; afterwards what followed. */
export function decisionForm(due: DueSituation, decide: (answer: Answer | null) => void): HTMLElement {
  const said = situationWords[due.id]
  if (said === undefined) return box('div', '')
  const ways = radioGroup('way', words.way, styles.map((style) => ({ value: style, text: wayWords[style], hint: said.styles[style] })), null)
  const choices = radioGroup('act', words.act, due.acts.map((act) => ({ value: act, text: said.acts[act] ?? actWords[act].name, hint: actWords[act].name })), null, words.actHint)
  const groups = [{ group: ways, tell: problemIn(ways, words.missing.way) }, { group: choices, tell: problemIn(choices, words.missing.act) }]
  const answer = () => {
    const given = answerIn(ways, choices, due.acts)
    if (given !== null) return decide(given)
    for (const { tell } of groups) tell()
    groups.find(({ group }) => chosenIn(group) === null)?.group.querySelector('input')?.focus()
  }
  const buttons = box('div', 'ek-decision__buttons', button(words.decide, 'nhsuk-button', answer), button(words.leave, 'nhsuk-button nhsuk-button--secondary', () => decide(null)))
  return box('div', 'ek-decision__open', headed(said.title), box('p', 'ek-decision__who', said.asks), ...again(due), ...said.words.map((paragraph) => box('p', '', paragraph)), knowing(knownOf(due), said.unknown), ways, choices, buttons)
}

/** A place for what is to be mended, under the question. @returns tells it where nothing is chosen, and takes it back where something is */
function problemIn(group: HTMLElement, sentence: string): () => void {
  const problem = box('p', 'nhsuk-error-message ek-decision__problem')
  problem.setAttribute('role', 'alert')
  group.querySelector('legend')?.after(problem)
  return () => (problem.textContent = chosenIn(group) === null ? sentence : '')
}

/** Says of what comes up again that it does; nothing the first time. */
function again({ metBefore }: DueSituation): readonly HTMLElement[] {
  return metBefore === 0 ? [] : [box('p', '', toldAgain)]
}

function headed(title: string): HTMLElement {
  return box('h2', 'nhsuk-heading-m', title)
}

function knowing(known: readonly string[], unknown: readonly string[]): HTMLElement {
  const part = (heading: string, lines: readonly string[]) => box('div', '', box('h3', 'nhsuk-heading-xs', heading), bullets(lines))
  return box('div', 'ek-decision__knowing', part(words.known, known), part(words.unknown, unknown))
}

function answerIn(ways: HTMLElement, choices: HTMLElement, offered: readonly Act[]): Answer | null {
  const [style, act] = [chosenIn(ways), chosenIn(choices)]
  if (style === null || act === null || !isOneOf(styles, style) || !isOneOf(acts, act) || !offered.includes(act)) return null
  return { style, act }
}

/** What followed from an answer, in a sentence, and the way on. */
export function followed(situation: string, sentence: string, goOn: () => void): HTMLElement {
  const title = situationWords[situation]?.title ?? ''
  return box('div', 'ek-decision__followed', headed(title), box('h3', 'nhsuk-heading-xs', words.followed), box('p', '', sentence), button(runWords.goOn, 'nhsuk-button', goOn))
}
