import type { Command, CommandIo } from '../../platform/command-line/command.ts'
import { printResult } from '../../platform/command-line/print-result.ts'
import { type Asked, askedOf } from './reading/asked.ts'
import { type PolicyFile, readPolicyFile } from './reading/read-policy-file.ts'
import { longWork } from './study/long-work.ts'
import { resultOf } from './study/result.ts'
import { useWords } from './words/help.ts'
import { policyRemarkWords } from './words/problems.ts'
import { longWorkWords, oneReplicationWords, useProblemWords } from './words/use.ts'

/**
 * `evenkeel ward policy.json`: runs the simulated ward under a policy and prints one JSON object with five outcomes by week.
 * The command exits with 2 when the policy, or how it was asked, is not sound: then nothing is printed, and each problem is told.
 * @param openInput standard input, in pieces cut anywhere
 */
export function wardCommand(openInput: () => AsyncIterable<Uint8Array>): Command {
  return async (args, io) => {
    const asked = askedOf(args)
    if (!asked.ok) return refuse(io, [...asked.error.map(useProblemWords), useWords])
    const read = await readPolicyFile(asked.value.file, openInput)
    if (!read.ok) return refuse(io, read.error)
    tell(io, remarksOn(read.value, asked.value))
    const { weeks, replications, seed } = asked.value
    const { ward, policy } = read.value
    return printResult(io, JSON.stringify(resultOf({ ward, policy, weeks, replications, seed })), 0)
  }
}

function remarksOn({ called, remarks }: PolicyFile, asked: Asked): readonly string[] {
  const work = longWork(asked)
  return [
    ...remarks.map((remark) => `${called}: ${policyRemarkWords(remark)}`),
    ...(asked.replications === 1 ? [oneReplicationWords] : []),
    ...(work === null ? [] : [longWorkWords(work.years, work.minutes)]),
  ]
}

function refuse(io: CommandIo, sentences: readonly string[]): 2 {
  tell(io, sentences)
  return 2
}

function tell({ stderr }: CommandIo, sentences: readonly string[]): void {
  for (const sentence of sentences) stderr.write(`${sentence}\n`)
}
