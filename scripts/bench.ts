import { benchBenchmark } from '../bench/benchmark.ts'
import { benchBoard } from '../bench/board.ts'
import { benchDatabase } from '../bench/database.ts'
import { benchForms } from '../bench/forms.ts'
import { benchIntervalCoverage } from '../bench/interval-coverage.ts'
import { benchPages } from '../bench/pages.ts'
import { benchSignedIn } from '../bench/signed-in.ts'
import { benchSimulation } from '../bench/sim.ts'
import { benchSpc } from '../bench/spc.ts'
import { benchStaffImport } from '../bench/staff-import.ts'
import { benchWardFutures } from '../bench/ward-futures.ts'
import { benchWard } from '../bench/ward.ts'

/** `npm run bench`: figures of speed and memory, one JSON line each. `npm run bench -- pages` runs one. */
const benches: Readonly<Record<string, () => Promise<void>>> = {
  benchmark: benchBenchmark,
  board: benchBoard,
  database: benchDatabase,
  pages: benchPages,
  forms: benchForms,
  'signed-in': benchSignedIn,
  'staff-import': benchStaffImport,
  spc: benchSpc,
  sim: benchSimulation,
  ward: benchWard,
  'ward-futures': benchWardFutures,
  'interval-coverage': benchIntervalCoverage,
}

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !(name in benches))
if (unknown.length > 0) {
  process.stderr.write(`There is no bench ${unknown.join(', ')}: use ${Object.keys(benches).join(', ')} or nothing for all.\n`)
  process.exitCode = 2
} else {
  for (const [name, bench] of Object.entries(benches)) if (asked.length === 0 || asked.includes(name)) await bench()
}
