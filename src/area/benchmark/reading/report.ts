import { finding } from './finding.ts'
import type { Finding } from './finding.ts'
import { problem } from './problem.ts'
import type { Problem } from './problem.ts'

/** Collects what was noticed while a folder is read. */
export interface Report {
  readonly findings: readonly Finding[]
  readonly problems: readonly Problem[]
  readonly find: (...about: Parameters<typeof finding>) => void
  readonly refuse: (...about: Parameters<typeof problem>) => void
}

/** An empty report. */
export function createReport(): Report {
  const findings: Finding[] = []
  const problems: Problem[] = []
  return {
    findings,
    problems,
    find: (...about) => {
      findings.push(finding(...about))
    },
    refuse: (...about) => {
      problems.push(problem(...about))
    },
  }
}
