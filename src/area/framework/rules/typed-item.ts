import { lengthOf, readLine, readOptionalLine } from '../../../kernel/line-text.ts'
import { readOptionalText } from '../../../kernel/long-text.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import { aspects, domains, isOneOf, trends } from '../../../kernel/vocabulary.ts'
import { stages } from '../../../kernel/workforce.ts'
import { type FrameworkItem, type ItemKind, itemForms } from './framework.ts'
import { longestTexts, mostNames } from './text-limits.ts'
import { type FieldProblem, type TypedProblem, problemsOf } from './typed-problem.ts'

/** An item as it was typed. A form shows only the fields that its kind has; the others come back empty. */
export interface TypedItem {
  readonly text: string
  readonly code: string
  readonly about: string
  /** management, leadership or neither */
  readonly domain: string
  /** empty for none */
  readonly aspect: string
  /** a stage, or `every` */
  readonly stage: string
  readonly trends: readonly string[]
  /** short-and-full or full */
  readonly form: string
  /** One name a line. */
  readonly goesWith: string
}

/** What of an item a form can change. */
export type ItemWords = Omit<FrameworkItem, 'id' | 'kind' | 'parent'>
export type ItemField = keyof TypedItem

/**
 * Reads an item of a kind. A behaviour has the domain and the aspect of its capability.
 * @param holder the capability of a behaviour; null for other kinds
 * @error every problem, in the order of the fields
 */
export function readItem(kind: ItemKind, typed: TypedItem, holder: Pick<FrameworkItem, 'domain' | 'aspect'> | null): Result<ItemWords, readonly FieldProblem<ItemField>[]> {
  return kind === 'behaviour' ? readBehaviour(typed, holder) : readHolder(typed)
}

function readBehaviour(typed: TypedItem, holder: Pick<FrameworkItem, 'domain' | 'aspect'> | null): ReturnType<typeof readItem> {
  const read = {
    text: readLine(typed.text, longestTexts.text),
    code: readOptionalLine(typed.code, longestTexts.code),
    about: readAbout(typed.about),
    stage: chosen(stages, 'every', typed.stage),
    form: isOneOf(itemForms, typed.form) ? success(typed.form) : notChosen,
    goesWith: readNames(typed.goesWith),
  }
  const { text, code, about, stage, form, goesWith } = read
  if (!text.ok || !code.ok || !about.ok || !stage.ok || !form.ok || !goesWith.ok) return failure(problemsOf(read))
  return success({ text: text.value, code: code.value, about: about.value, domain: holder?.domain ?? null, aspect: holder?.aspect ?? null, stage: stage.value, trends: [], form: form.value, goesWith: goesWith.value })
}

function readHolder(typed: TypedItem): ReturnType<typeof readItem> {
  const read = {
    text: readLine(typed.text, longestTexts.text),
    code: readOptionalLine(typed.code, longestTexts.code),
    about: readAbout(typed.about),
    domain: chosen(domains, 'neither', typed.domain),
    aspect: chosen(aspects, '', typed.aspect),
    goesWith: readNames(typed.goesWith),
  }
  const { text, code, about, domain, aspect, goesWith } = read
  if (!text.ok || !code.ok || !about.ok || !domain.ok || !aspect.ok || !goesWith.ok) return failure(problemsOf(read))
  return success({ text: text.value, code: code.value, about: about.value, domain: domain.value, aspect: aspect.value, stage: null, trends: trends.filter((one) => typed.trends.includes(one)), form: 'full', goesWith: goesWith.value })
}

const notChosen = failure({ code: 'not-chosen' } as const)

/** One of some words, or the word that stands for none of them. */
function chosen<Word extends string>(words: readonly Word[], none: string, typed: string): Result<Word | null, TypedProblem> {
  if (typed === none) return success(null)
  return isOneOf(words, typed) ? success(typed) : notChosen
}

function readAbout(typed: string): Result<string | null, TypedProblem> {
  const text = readOptionalText(typed, longestTexts.about)
  return text.ok ? success(text.value === '' ? null : text.value) : text
}

function readNames(typed: string): Result<readonly string[], TypedProblem> {
  const lines = typed.split(/\r\n|\r|\n/u).map((line) => readOptionalLine(line, longestTexts.goesWith))
  const wrong = lines.find((line) => !line.ok)
  if (wrong !== undefined && !wrong.ok) return failure(wrong.error.code === 'too-long' ? { code: 'name-too-long', value: firstTooLong(typed), longest: longestTexts.goesWith } : wrong.error)
  const names = lines.flatMap((line) => (line.ok && line.value !== null ? [line.value] : []))
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice !== undefined) return failure({ code: 'listed-twice', value: twice })
  return names.length > mostNames ? failure({ code: 'too-many', most: mostNames }) : success(names)
}

function firstTooLong(typed: string): string {
  return typed.split(/\r\n|\r|\n/u).find((line) => lengthOf(line) > longestTexts.goesWith) ?? ''
}

/** A form drawn from what stands. */
export function typedItem({ text, code, about, domain, aspect, stage, trends: moving, form, goesWith }: ItemWords): TypedItem {
  return { text, code: code ?? '', about: about ?? '', domain: domain ?? 'neither', aspect: aspect ?? '', stage: stage ?? 'every', trends: moving, form, goesWith: goesWith.join('\n') }
}

/** A form for an item that is not there yet. */
export function emptyItem(holder: Pick<FrameworkItem, 'domain' | 'aspect'> | null): TypedItem {
  return { text: '', code: '', about: '', domain: holder?.domain ?? '', aspect: holder?.aspect ?? '', stage: '', trends: [], form: 'full', goesWith: '' }
}
