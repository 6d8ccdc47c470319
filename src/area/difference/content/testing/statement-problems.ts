import type { StatementMark } from '../../../../platform/design/index.ts'
import { sources } from '../../../evidence/index.ts'

/** Every mark, and whether a statement under it must name a source. */
const needsSource: Readonly<Record<StatementMark, boolean>> = {
  definition: true,
  'article-claim': true,
  'evidence-for': true,
  'evidence-against': true,
  'our-reconstruction': false,
  'our-advice': false,
}

/** A statement as anybody might have written it, before it is known to be sound. */
export interface UncheckedStatement {
  readonly mark?: string
  readonly text?: string
  readonly sources?: readonly string[]
}

/** What keeps a statement off a page, one sentence each; none when it is sound. */
export function statementProblems({ mark, text = '', sources: named = [] }: UncheckedStatement): readonly string[] {
  return [
    ...(mark === undefined ? ['has no mark'] : Object.hasOwn(needsSource, mark) ? [] : [`has a mark that is none of ours: ${mark}`]),
    ...(text.trim() === '' ? ['says nothing'] : []),
    ...(Object.entries(needsSource).some(([known, needed]) => known === mark && needed) && named.length === 0 ? [`names no source although it is marked ${mark}`] : []),
    ...named.filter((id) => !Object.hasOwn(sources, id)).map((id) => `names a source that is not listed: ${id}`),
  ]
}
