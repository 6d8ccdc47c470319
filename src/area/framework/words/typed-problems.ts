import { formatNumber } from '../../../kernel/number-text.ts'
import { shownValue } from '../../../kernel/shown-value.ts'
import { type Problem, lineProblemText } from '../../../platform/design/index.ts'
import type { TypedProblem } from '../rules/typed-problem.ts'

/** Each field of every form of frameworks: its id, and how a sentence names it. */
const fieldNames = {
  title: { fieldId: 'title', name: 'a title' },
  version: { fieldId: 'version-text', name: 'a version' },
  creator: { fieldId: 'creator', name: 'who made the words' },
  language: { fieldId: 'language', name: 'a language' },
  about: { fieldId: 'about', name: 'what it is' },
  from: { fieldId: 'from', name: 'what you want to copy' },
  text: { fieldId: 'text', name: 'the words' },
  code: { fieldId: 'code', name: 'the code' },
  domain: { fieldId: 'domain', name: 'management, leadership or neither' },
  aspect: { fieldId: 'aspect', name: 'an aspect, or no aspect' },
  stage: { fieldId: 'stage', name: 'a stage, or every stage' },
  form: { fieldId: 'form', name: 'whether it is in the short form' },
  trends: { fieldId: 'trends', name: 'what it grows with' },
  goesWith: { fieldId: 'goes-with', name: 'the competencies' },
  meaning: { fieldId: 'meaning', name: 'whether it still means the same' },
  comment: { fieldId: 'comment', name: 'your comment' },
  colleague: { fieldId: 'colleague', name: 'a colleague' },
  part: { fieldId: 'part', name: 'what they may do' },
} as const

/** The problems of a form, in words, each with the field where it is mended. */
export function typedProblems(problems: readonly { readonly field: keyof typeof fieldNames; readonly why: TypedProblem }[]): readonly Problem[] {
  return problems.map(({ field, why }) => ({ fieldId: fieldNames[field].fieldId, words: problemText(fieldNames[field].name, why) }))
}

function problemText(name: string, why: TypedProblem): string {
  switch (why.code) {
    case 'not-chosen':
      return `Choose ${name}`
    case 'not-a-language':
      return 'Enter the language in short form, for example en-GB or cy'
    case 'version-taken':
      return 'Enter another version: there is one of this title and version already'
    case 'code-taken':
      return 'Enter another code: this one is there already'
    case 'listed-twice':
      return `Name “${shownValue(why.value)}” once: it is there twice`
    case 'too-many':
      return `There are ${formatNumber(why.most)} already. Remove some first`
    case 'name-too-long':
      return `Shorten “${shownValue(why.value)}” to at most ${why.longest} characters`
    default:
      return lineProblemText(name, why)
  }
}
