import { folded, readLine } from '../../../kernel/line-text.ts'
import { readOptionalText } from '../../../kernel/long-text.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import type { FrameworkHead } from '../records.ts'
import { languageForm } from './check-texts.ts'
import { longestTexts } from './text-limits.ts'
import { type FieldProblem, problemsOf } from './typed-problem.ts'

/** What a framework says of itself, as it was typed. */
export interface TypedHead {
  readonly title: string
  readonly version: string
  readonly creator: string
  readonly language: string
  readonly about: string
}

/**
 * Reads what a framework says of itself.
 * @error every problem, in the order of the fields
 */
export function readHead(typed: TypedHead): Result<Omit<FrameworkHead, 'id'>, readonly FieldProblem<keyof TypedHead>[]> {
  const language = readLine(typed.language, longestTexts.language)
  const read = {
    title: readLine(typed.title, longestTexts.title),
    version: readLine(typed.version, longestTexts.version),
    creator: readLine(typed.creator, longestTexts.creator),
    language: language.ok && !languageForm.test(language.value) ? failure({ code: 'not-a-language' } as const) : language,
    about: readOptionalText(typed.about, longestTexts.about),
  }
  const { title, version, creator, about } = read
  if (title.ok && version.ok && creator.ok && read.language.ok && about.ok) {
    return success({ title: title.value, version: version.value, creator: creator.value, language: read.language.value, about: about.value })
  }
  return failure(problemsOf(read))
}

/** Do two frameworks bear the same title and version? Nobody could tell them apart in a choice. */
export function isNamedAlike(one: Pick<FrameworkHead, 'title' | 'version'>, other: Pick<FrameworkHead, 'title' | 'version'>): boolean {
  return folded(one.title) === folded(other.title) && folded(one.version) === folded(other.version)
}

/**
 * What the version after this one is called, unless somebody says otherwise.
 * @example '1.0' is followed by '2.0', '2026' by '2027'; after 'spring' nothing is proposed
 */
export function versionAfter(version: string): string {
  const [, number, rest] = /^(\d{1,9})((?:\.\d+)*)$/u.exec(version) ?? []
  return number === undefined ? '' : `${Number(number) + 1}${rest?.replaceAll(/\d+/gu, '0') ?? ''}`
}
