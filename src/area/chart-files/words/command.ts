/** What `evenkeel spc` says beside its answers. */
export const commandWords = {
  usage: 'Give the cases on standard input: evenkeel spc < cases.jsonl',
  remark: (answer: number, remark: string) => `Answer ${answer}: ${remark}`,
  refused: (refused: number, lines: number) => `${refused} of ${lines} ${lines === 1 ? 'line' : 'lines'} could not be charted: ${refused === 1 ? 'its answer says' : 'their answers say'} why.`,
  moreProblems: (more: number) => `There ${more === 1 ? 'is 1 more problem' : `are ${more} more problems`} in this line.`,
} as const
