import { isId } from '../../../kernel/id.ts'
import { readLine } from '../../../kernel/line-text.ts'
import { readText } from '../../../kernel/long-text.ts'
import { nearestOf } from '../../../kernel/nearest-word.ts'
import { aspects, domains, isOneOf, trends } from '../../../kernel/vocabulary.ts'
import { stages } from '../../../kernel/workforce.ts'
import { type Framework, type FrameworkItem, itemForms, itemKinds } from './framework.ts'
import type { HeadField, ItemProblem, ItemSpot, TextFault, TextField, WholeProblem, WordField } from './framework-problem.ts'
import { longestTexts, mostNames } from './text-limits.ts'

/** A language as BCP 47 writes it, such as en-GB. */
export const languageForm = /^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/iu

/** What is wrong with the texts of a framework itself. */
export function headProblems(framework: Framework): readonly WholeProblem[] {
  const texts = headFields.flatMap((field) => faultsOf(framework[field], longestTexts[field], field === 'about', field === 'about').map((fault) => ({ code: 'head-text' as const, field, fault })))
  const form = languageForm.test(framework.language) || framework.language === '' ? [] : [{ code: 'language-form' as const, value: framework.language }]
  return [...(isId(framework.id) ? [] : [{ code: 'framework-id-form' as const, id: framework.id }]), ...texts, ...form]
}

const headFields: readonly HeadField[] = ['title', 'version', 'language', 'creator', 'about']

/** What is wrong with an item by itself, whatever stands around it. */
export function ownProblems(entry: FrameworkItem, item: ItemSpot): readonly ItemProblem[] {
  return [...(isId(entry.id) ? [] : [{ code: 'id-form' as const, item, id: entry.id }]), ...textProblems(entry, item), ...wordProblems(entry, item), ...placeProblems(entry, item), ...listProblems(entry, item)]
}

function textProblems(entry: FrameworkItem, item: ItemSpot): readonly ItemProblem[] {
  const texts: readonly (readonly [TextField, string | null])[] = [['code', entry.code], ['text', entry.text], ['about', entry.about], ...entry.goesWith.map((name) => ['goesWith', name] as const)]
  return texts.flatMap(([field, text]) => (text === null ? [] : faultsOf(text, longestTexts[field], field === 'about', false)).map((fault) => ({ code: 'item-text' as const, item, field, fault })))
}

/** Text out of a store or a program is only as clean as who wrote it. */
function faultsOf(text: string, longest: number, hasLines: boolean, mayBeEmpty: boolean): readonly TextFault[] {
  if (text === '' && mayBeEmpty) return []
  const read = hasLines ? readText(text, longest) : readLine(text, longest)
  if (!read.ok) return [read.error]
  return read.value === text ? [] : [{ code: 'untidy' }]
}

/** The words are typed; what a program or a store hands over need not be so. */
function wordProblems(entry: FrameworkItem, item: ItemSpot): readonly ItemProblem[] {
  const words: readonly (readonly [WordField, string | null, readonly string[]])[] = [
    ['kind', entry.kind, itemKinds],
    ['domain', entry.domain, domains],
    ['aspect', entry.aspect, aspects],
    ['stage', entry.stage, stages],
    ...entry.trends.map((trend) => ['trends', trend, trends] as const),
    ['form', entry.form, itemForms],
  ]
  return words.flatMap(([field, value, known]) => (value === null || isOneOf(known, value) ? [] : [{ code: 'unknown-word' as const, item, field, value, known, nearest: nearestOf(value, known) }]))
}

function placeProblems(entry: FrameworkItem, item: ItemSpot): readonly ItemProblem[] {
  if (entry.kind === 'behaviour') return []
  const fields = [...(entry.stage === null ? [] : ['stage' as const]), ...(entry.form === 'short-and-full' ? ['form' as const] : [])]
  return fields.map((field) => ({ code: 'only-behaviours', item, field }))
}

function listProblems(entry: FrameworkItem, item: ItemSpot): readonly ItemProblem[] {
  const twice = (['trends', 'goesWith'] as const).flatMap((field) => repeatedIn(entry[field]).map((value) => ({ code: 'listed-twice' as const, item, field, value })))
  const found = entry.goesWith.length
  return found > mostNames ? [...twice, { code: 'too-many-names', item, found, most: mostNames }] : twice
}

function repeatedIn(values: readonly string[]): readonly string[] {
  const seen = new Set<string>()
  return [...new Set(values.filter((value) => seen.size === seen.add(value).size))]
}
