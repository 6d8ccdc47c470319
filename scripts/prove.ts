import { spawnSync } from 'node:child_process'
import path from 'node:path'

/** `npm run prove`: the long proofs. `npm run prove -- kill` runs one; further words go to it. */
const proofs: Readonly<Record<string, { readonly what: string; readonly file: string }>> = {
  kill: { what: 'rounds of kill -9 while rows are written', file: 'prove-kill.ts' },
  jobs: { what: 'rounds of kill -9 on the whole tree while imports and mails go through the pages', file: 'prove-kill-jobs.ts' },
  drain: { what: 'a stop under load', file: 'prove-drain.ts' },
  restart: { what: 'two processes on one database, restarted one after the other', file: 'prove-restart.ts' },
  'spc-simulation': { what: 'how often the rules of control charts are wrong and how often they see a change', file: 'prove-spc-simulation.ts' },
  validation: { what: 'values of simulated queues and wards beside exact ones', file: 'prove-validation.ts' },
  'rating-intervals': { what: 'how often 95% intervals of rated people hold the truth, and how often a direction is named', file: 'prove-rating-intervals.ts' },
  instrument: { what: 'how often the interval of the correlation freed of error holds the truth, and what is said of two scores', file: 'prove-instrument.ts' },
  imports: { what: 'rounds of kill -9 on the service during imports', file: 'prove-imports.ts' },
  'ward-class': { what: 'a class of 30 in the simulated ward, frozen, looked at, and killed with -9 twice', file: 'prove-ward-class.ts' },
  'check-ins': { what: 'a marker in a check-in, searched in every page, file, dump, backup and log as everybody', file: 'prove-check-ins.ts' },
  pages: { what: 'every page and state at every width, with every rule', file: 'prove-every-width.ts' },
}

const [asked, ...words] = process.argv.slice(2)
const chosen = Object.entries(proofs).filter(([name]) => asked === undefined || asked === name)
if (chosen.length === 0) {
  process.stderr.write(`There is no proof ${asked}: use ${Object.keys(proofs).join(', ')} or nothing for all.\n`)
  process.exitCode = 2
}
for (const [name, { what, file }] of chosen) {
  process.stdout.write(`== ${name}: ${what}\n`)
  const { status } = spawnSync(path.join(import.meta.dirname, '..', 'bin', 'run'), [`scripts/${file}`, ...words], { stdio: 'inherit' })
  if (status !== 0) process.exitCode = 1
}
