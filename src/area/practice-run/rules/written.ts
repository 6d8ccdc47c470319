import type { LineProblem } from '../../../kernel/line-text.ts'
import { readOptionalText } from '../../../kernel/long-text.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import type { Written } from '../records.ts'

/** Characters of a note, and of what is written to a question. */
const longest = { note: 500, reflection: 2_000 } as const

/** What is to be mended: the note, or what was written to a question, counted from 0. */
export type WrittenProblem = { readonly field: 'note' | number; readonly why: LineProblem }

/**
 * What somebody wrote about a run, cleaned. All of it may be empty.
 * @error every problem, in the order of the form
 */
export function readWritten({ note, reflections }: Written): Result<Written, readonly WrittenProblem[]> {
  const readNote = readOptionalText(note, longest.note)
  const read = reflections.map((typed) => readOptionalText(typed, longest.reflection))
  const problems = [
    ...read.flatMap((one, at) => (one.ok ? [] : [{ field: at, why: one.error }])),
    ...(readNote.ok ? [] : [{ field: 'note' as const, why: readNote.error }]),
  ]
  if (problems.length > 0 || !readNote.ok) return failure(problems)
  return success({ note: readNote.value, reflections: read.flatMap((one) => (one.ok ? [one.value] : [])) })
}

/** What was brought, with what was kept before in front of it where it is not in it: nothing of either is lost. */
export function joinedWith(kept: Written, brought: Written): Written {
  return { note: joined(kept.note, brought.note), reflections: brought.reflections.map((text, at) => joined(kept.reflections[at] ?? '', text)) }
}

function joined(kept: string, brought: string): string {
  if (brought.trim() === '' || kept.includes(brought.trim())) return kept
  return kept === '' || brought.includes(kept) ? brought : `${kept}\n\n${brought}`
}
