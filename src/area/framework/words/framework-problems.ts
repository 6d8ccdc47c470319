import { counted, formatNumber } from '../../../kernel/number-text.ts'
import { shownUpTo } from '../../../kernel/shown-value.ts'
import type { ItemKind } from '../rules/framework.ts'
import type { FrameworkProblem, FrameworkRemark, HeadField, ItemProblem, ItemSpot, WholeProblem } from '../rules/framework-problem.ts'
import { faultWords } from './text-faults.ts'

/** Letters of a text that a sentence quotes; no more, so that the sentence stays short. */
const mostQuoted = 40

/** Members of a circle, or known words, that one sentence lists. */
const mostListed = 6

/** What keeps a framework from being used: where, what, and how to mend it. */
export function frameworkProblemWords(problem: FrameworkProblem): string {
  return 'item' in problem ? itemProblemWords(problem) : wholeProblemWords(problem)
}

function wholeProblemWords(problem: WholeProblem): string {
  switch (problem.code) {
    case 'too-many-items':
      return `There are ${formatNumber(problem.found)} items. Leave at most ${formatNumber(problem.most)}.`
    case 'no-capability':
      return 'There is no capability. Add at least one, with its behaviours.'
    case 'framework-id-form':
      return `The id of the framework, ${quoted(problem.id)}, is no uuid. Give it one, in small letters.`
    case 'language-form':
      return `${quoted(problem.value)} is no language. Write it as en-GB or cy.`
    case 'head-text':
      return `${headNames[problem.field]} ${faultWords(problem.fault)}`
  }
}

const headNames: Readonly<Record<HeadField, string>> = {
  title: 'The title of the framework',
  version: 'The version of the framework',
  language: 'The language of the framework',
  creator: 'The name of who made the framework',
  about: 'The description of the framework',
}

function itemProblemWords(problem: ItemProblem): string {
  const name = itemName(problem.item)
  switch (problem.code) {
    case 'id-form':
      return `The id of ${name}, ${quoted(problem.id)}, is no uuid. Give it one, in small letters.`
    case 'id-twice':
      return problem.first === null ? `The id of ${name} is that of the framework. Give the item another.` : `The id of ${name} is that of ${itemName(problem.first)} too. Give one of them another.`
    case 'code-twice':
      return `The code ${name} is there twice: ${itemName({ ...problem.first, code: null })} has it already. Give one of them another.`
    case 'parent-missing':
      return `${capital(name)} belongs to ${quoted(problem.parent)}, which there is not. Add that, or correct what it belongs to.`
    case 'cycle':
      return circleWords(problem.members)
    case 'wrong-nesting':
      return `${nestingWords(problem, name)} ${holderWords[problem.kind]}`
    case 'out-of-order':
      return `${capital(name)} stands in the wrong place. Put it right after what it belongs to and what that holds before it.`
    case 'item-text':
      return `${textNames[problem.field]} ${name} ${faultWords(problem.fault)}`
    default:
      return wordProblemWords(problem, name)
  }
}

const textNames = { code: 'The code of', text: 'The text of', about: 'What is said about', goesWith: 'A competency named for' } as const

function wordProblemWords(problem: Extract<ItemProblem, { readonly code: 'unknown-word' | 'only-behaviours' | 'listed-twice' | 'too-many-names' }>, name: string): string {
  switch (problem.code) {
    case 'unknown-word':
      return `${capital(name)} has the ${fieldNames[problem.field]} ${quoted(problem.value)}, which we do not know. ${meantWords(problem.nearest, problem.known)}`
    case 'only-behaviours':
      return `${capital(name)} ${problem.field === 'stage' ? 'has a stage' : 'is in the short form'}, and only behaviours can. Take it away.`
    case 'listed-twice':
      return `${capital(name)} has the ${fieldNames[problem.field]} ${quoted(problem.value)} twice. Keep it once.`
    case 'too-many-names':
      return `${capital(name)} goes with ${formatNumber(problem.found)} competencies. Name at most ${formatNumber(problem.most)}.`
  }
}

const fieldNames = { kind: 'kind', domain: 'domain', aspect: 'aspect', stage: 'stage', trends: 'trend', form: 'form', goesWith: 'competency' } as const

/** What may stand where an unknown word stands. */
export function meantWords(nearest: string | null, known: readonly string[]): string {
  return nearest === null ? `Use one of these: ${known.slice(0, mostListed).join(', ')}.` : `Did you mean ${nearest}?`
}

const kindNames: Readonly<Record<ItemKind, string>> = { part: 'a part', capability: 'a capability', behaviour: 'a behaviour' }

const holderWords: Readonly<Record<ItemKind, string>> = {
  part: 'Put parts at the top or in a part.',
  capability: 'Put capabilities at the top or in a part.',
  behaviour: 'Put behaviours in a capability.',
}

function nestingWords({ kind, within }: Extract<ItemProblem, { readonly code: 'wrong-nesting' }>, name: string): string {
  const where = within === null ? 'stands at the top' : `stands in ${kindNames[within.kind] ?? 'another item'}, ${itemName(within.item)}`
  return `${capital(name)} is ${kindNames[kind] ?? 'an item'} and ${where}.`
}

function circleWords(members: readonly ItemSpot[]): string {
  const listed = members.slice(0, mostListed).map((one) => one.code === null ? `item ${formatNumber(one.place + 1)}` : quotedShort(one.code))
  const more = members.length > mostListed ? ` and ${counted(members.length - mostListed, 'more', 'more')}` : ''
  return members.length === 1 ? `${capital(listed.join())} belongs to itself. Correct what it belongs to.` : `These items hold each other in a circle: ${listed.join(', ')}${more}. Correct what one of them belongs to.`
}

/** What somebody should look at in a framework that can be used. */
export function frameworkRemarkWords(remark: FrameworkRemark): string {
  switch (remark.code) {
    case 'no-short-form':
      return 'No behaviour is in the short form. Mark about 20 for each stage, or use the full form only.'
    case 'short-form-size':
      return `The short form for the stage ${remark.stage} has ${counted(remark.found, 'behaviour', 'behaviours')}. About 20 take ten minutes.`
    case 'short-form-domain':
      return `The short form for the stage ${remark.stage} has ${counted(remark.found, 'behaviour', 'behaviours')} of ${remark.domain}. With fewer than ${remark.least}, little can be said of it.`
    case 'without-behaviours':
      return `${capital(itemName(remark.item))} has no behaviours, so nobody is asked about it.`
    case 'without-domain':
      return `${counted(remark.items, 'capability is', 'capabilities are')} neither management nor leadership. Place each, or leave it on neither.`
  }
}

/** An item as a sentence names it: by its code, its first words, or its number. */
function itemName({ place, code, text }: ItemSpot): string {
  if (code !== null && code !== '') return quotedShort(code)
  return text === '' ? `item ${formatNumber(place + 1)}` : quoted(text)
}

function quotedShort(code: string): string {
  return `“${shownUpTo(code, 20)}”`
}

function quoted(text: string): string {
  return `“${shownUpTo(text, mostQuoted)}”`
}

function capital(name: string): string {
  return name.replace(/^item /u, 'Item ')
}
