import type { ChangedTo } from '../../../kernel/changed-meanwhile.ts'
import { type NotHere, type ToMend, notHere, toMend } from '../../../kernel/refusals.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import { namedUuid } from '../files/named-uuid.ts'
import type { OwnFramework } from '../records.ts'
import { type TypedHead, isNamedAlike, readHead } from '../rules/typed-head.ts'
import type { FieldProblem } from '../rules/typed-problem.ts'
import { type Asking, lockToChange } from './asking.ts'

/** What a framework says of itself, as one mark: a form carries it, so that a change of an item in between is no conflict. */
export function headMark({ title, version, creator, language, about }: TypedHead): string {
  return namedUuid(JSON.stringify([title, version, creator, language, about]))
}

/**
 * Changes what a draft says of itself.
 * @param drawnFrom the mark of what the form was drawn from
 * @error not-here, to-mend, changed-meanwhile
 */
export async function keepHead(asking: Asking, frameworkId: string, typed: TypedHead, drawnFrom: string): Promise<Result<OwnFramework, NotHere | ToMend<FieldProblem<keyof TypedHead>> | ChangedTo<OwnFramework>>> {
  const opened = await lockToChange(asking, frameworkId)
  if (opened === null) return failure(notHere)
  const { framework } = opened
  const read = readHead(typed)
  if (!read.ok) return failure(toMend(read.error))
  if ((await asking.store.frameworks()).some((one) => one.id !== frameworkId && isNamedAlike(one, read.value))) return failure(toMend([{ field: 'version', why: { code: 'version-taken' } }]))
  if (headMark(framework) !== drawnFrom) return failure({ code: 'changed-meanwhile', stands: framework })
  const changed: OwnFramework = { ...framework, ...read.value, changedAt: asking.now }
  return (await asking.store.change(changed)) ? success(changed) : failure({ code: 'changed-meanwhile', stands: framework })
}
