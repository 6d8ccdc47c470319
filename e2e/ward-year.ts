import { digestOfBits } from './digest-of-bits.ts'
import { runOfDecisions } from './ward-run-of-decisions.ts'

/** Prints the digest of a year on the ward with all its decisions: `bin/run e2e/ward-year.ts SEED`. */
const { weeks, happenings } = runOfDecisions('year', Number(process.argv[2]))
process.stdout.write(digestOfBits([weeks, happenings]))
