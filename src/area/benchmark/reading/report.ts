import { finding } from './finding.ts'
import type { AboutFinding, Finding, FindingKind } from './finding.ts'
import { problem } from './problem.ts'
import type { AboutProblem, Problem, ProblemCode } from './problem.ts'

/** Collects what was noticed while a folder is read. */
export interface Report {
  readonly findings: readonly Finding[]
  readonly problems: readonly Problem[]
  readonly find: <Kind extends FindingKind>(kind: Kind, file: string, ...about: AboutFinding<Kind>) => void
  readonly refuse: <Code extends ProblemCode>(code: Code, file: string, ...about: AboutProblem<Code>) => void
}

/** An empty report. */
export function createReport(): Report {
  const findings: Finding[] = []
  const problems: Problem[] = []
  return {
    findings,
    problems,
    find: (kind, file, ...about) => {
      findings.push(finding(kind, file, ...about))
    },
    refuse: (code, file, ...about) => {
      problems.push(problem(code, file, ...about))
    },
  }
}
