import { type KnowledgeOverTime, type MemberLearning, type MutualLearning, learnMutually } from '../../../engine/ward/staff/index.ts'
import { type JsonObject, isJsonObject } from '../../../kernel/json-value.ts'
import { type ParameterReader, numberOf, numberOrNullOf, share } from '../reading/fields.ts'
import type { Names } from '../reading/names.ts'
import type { NumberRange, Problems } from '../reading/problem.ts'
import { type Answers, type Question, type StaffModel, answersByName } from './model.ts'

const sizes: NumberRange = { least: 1, most: 1000, isWhole: true }
const periodNumbers: NumberRange = { least: 1, most: 10_000, isWhole: true }
const replicationNumbers: NumberRange = { least: 1, most: 1_000_000, isWhole: true }
/** A file says how many replications it wants at least. So many keep the standard error of a mean below 0.0025 at the sizes that March used; larger runs have fewer. */
const usualReplications = 2000
/** So many beliefs (dimensions x members x periods x replications) are looked at in half a minute of a processor; a run that asks for more is refused. */
const mostBeliefs = 2e10
/** What `frac_slow` mixes: chances that a member takes over a belief of the code. */
const [slow, fast] = [0.1, 0.9]

/** March's mutual learning: what a code and its members know, by run. */
export const mutualLearningModel: StaffModel = {
  ownParameters: ['m', 'n', 'replications', 'runs'],
  describedBy: /march|mutual learning|exploration/iu,
  answer: answerMutualLearning,
}

/** What all runs of a behaviour share. */
interface Shared {
  readonly dimensions: number
  readonly members: number
  /** As the file asks, at least. */
  readonly replications: number
  readonly seed: number
}

function answerMutualLearning({ params, names, seed }: Question, problems: Problems): Answers | null {
  const reader: ParameterReader = { fields: params, of: '', problems }
  const shared = {
    dimensions: numberOf(reader, 'm', sizes),
    members: numberOf(reader, 'n', sizes),
    replications: numberOf(reader, 'replications', replicationNumbers),
    seed,
  }
  const runs = params['runs']
  if (!isJsonObject(runs)) problems.push({ code: 'runs-not-an-object' })
  if (!isJsonObject(runs) || problems.length > 0) return null
  const answers = [...names].map(([run, asked]) => [run, answerRun(run, runs, asked, shared, problems)] as const)
  return Object.fromEntries(answers.filter(([, answer]) => answer !== null))
}

function answerRun(run: string, runs: JsonObject, asked: Names, shared: Shared, problems: Problems): Answers | null {
  const fields = Object.hasOwn(runs, run) ? runs[run] : undefined
  const own: Problems = []
  const learning = isJsonObject(fields) ? readRun({ fields, of: `runs, “${run}”, `, problems: own }, shared) : null
  if (learning === null) own.push({ code: 'run-missing', run })
  else if (own.length === 0) own.push(...troublesOf(run, learning, asked, shared))
  problems.push(...own)
  if (learning === null || own.length > 0) return null
  return toldOf(run, learnMutually(learning, replicationsOf(learning, shared), shared.seed), asked, problems)
}

function readRun(reader: ParameterReader, { dimensions, members }: Shared): MutualLearning {
  return {
    dimensions,
    members,
    memberLearning: readMemberLearning(reader),
    codeLearning: numberOf(reader, 'p2', share),
    turnover: numberOf(reader, 'p3', share),
    turbulence: numberOf(reader, 'p4', share),
    periods: numberOf(reader, 'periods', periodNumbers),
  }
}

/** Who mixes slow and fast members needs no p1. */
function readMemberLearning(reader: ParameterReader): MemberLearning {
  const shareSlow = reader.fields['frac_slow'] === undefined ? null : numberOrNullOf(reader, 'frac_slow', share)
  return shareSlow === null ? { kind: 'alike', chance: numberOf(reader, 'p1', share) } : { kind: 'mixed', shareSlow, slow, fast }
}

/** As many as asked for; and the usual number, as far as that is no more work than anybody may ask for. */
function replicationsOf(learning: MutualLearning, { replications }: Shared): number {
  return Math.max(replications, Math.min(usualReplications, Math.floor(mostBeliefs / beliefsOf(learning))))
}

function beliefsOf({ dimensions, members, periods }: MutualLearning): number {
  return dimensions * members * periods
}

function troublesOf(run: string, learning: MutualLearning, asked: Names, { replications }: Shared): Problems {
  const beliefs = beliefsOf(learning) * replications
  return [
    ...(beliefs > mostBeliefs ? [{ code: 'too-much-work', run, beliefs, most: mostBeliefs } as const] : []),
    ...(asked.size === 0 ? [{ code: 'names-missing', of: run } as const] : []),
  ]
}

function toldOf(run: string, { code, members }: KnowledgeOverTime, asked: Names, problems: Problems): Answers {
  const told = { code_knowledge: code.at(-1), member_knowledge: members.at(-1), code_at: codeAt(run, code, asked.get('code_at') ?? new Map(), problems) }
  return answersByName(asked, told, problems)
}

function codeAt(run: string, code: Float64Array, asked: Names, problems: Problems): Answers {
  const isPeriod = (period: string): boolean => /^\d{1,5}$/u.test(period) && Number(period) < code.length
  for (const period of asked.keys()) if (!isPeriod(period)) problems.push({ code: 'period-not-in-run', run, period, periods: code.length - 1 })
  return Object.fromEntries([...asked.keys()].filter(isPeriod).map((period) => [period, code[Number(period)]]))
}
