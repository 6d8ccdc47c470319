import type { MarkedStatement } from '../content/kinds.ts'

/** The statements of an answer, parted by what they are; within each part in their own order. */
export interface QuestionParts {
  /** Definitions, the article's claims and our reconstructions. */
  readonly claims: readonly MarkedStatement[]
  readonly evidenceFor: readonly MarkedStatement[]
  readonly evidenceAgainst: readonly MarkedStatement[]
  readonly advice: readonly MarkedStatement[]
}

/** Parts statements by their mark, so that what speaks for and what speaks against stand side by side. */
export function partStatements(statements: readonly MarkedStatement[]): QuestionParts {
  const marked = (...marks: readonly MarkedStatement['mark'][]) => statements.filter(({ mark }) => marks.includes(mark))
  return {
    claims: marked('definition', 'article-claim', 'our-reconstruction'),
    evidenceFor: marked('evidence-for'),
    evidenceAgainst: marked('evidence-against'),
    advice: marked('our-advice'),
  }
}
