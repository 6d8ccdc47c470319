export { reliabilityCommand } from './reliability-command.ts'
export { readRatingsAtOnce } from './reading/read-at-once.ts'
export { helpWords as reliabilityHelp, reliabilityUse } from './words/help.ts'
