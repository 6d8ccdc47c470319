import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { Writable } from 'node:stream'
import { test } from 'node:test'
import type { TestContext } from 'node:test'
import { benchmarkCommand } from '../src/area/benchmark/benchmark-command.ts'
import { parseCsv } from '../src/platform/files/index.ts'

const shared = path.join(import.meta.dirname, '../../shared')
const data = path.join(shared, 'data/nhs')
const gold = path.join(shared, 'gold/benchmark/expected_public.csv')

/** Rows of a table with a header, as texts by column. */
function readTable(text: string): readonly Readonly<Record<string, string>>[] {
  const parsed = parseCsv(text)
  assert.ok(parsed.ok)
  const [header, ...rows] = parsed.value
  return rows.map(({ cells }) => Object.fromEntries((header?.cells ?? []).map((column, index) => [column, cells[index] ?? ''])))
}

function isThere(t: TestContext, file: string): boolean {
  if (existsSync(file)) return true
  t.skip(`${path.relative(path.join(shared, '..'), file)} is not there`)
  return false
}

async function run(): Promise<{ readonly status: number; readonly stdout: string; readonly stderr: string }> {
  const stdout: string[] = []
  const stderr: string[] = []
  const into = (pieces: string[]): Writable => new Writable({ write: (piece, _encoding, done) => done(void pieces.push(String(piece))) })
  const status = await benchmarkCommand([data], { stdout: into(stdout), stderr: into(stderr), env: {} })
  assert.doesNotMatch(stderr.join(''), /undefined|NaN|(?<!")Infinity|\[object/, 'a sentence lacks one of its facts')
  return { status, stdout: stdout.join(''), stderr: stderr.join('') }
}

/** What is wrong with a figure, as a line; nothing when it agrees. */
function disagreement(expected: Readonly<Record<string, string>>, actual: string | undefined): string | undefined {
  const { value = '', tolerance = '' } = expected
  const line = `${expected['kind']} ${expected['org_code']} ${expected['year']} ${expected['figure']}: ${actual ?? 'missing'}, expected ${value} (${tolerance})`
  if (tolerance === 'must be missing') return actual === undefined || actual === '' ? undefined : line
  if (actual === undefined) return line
  const [kind, size] = tolerance.split(' ')
  const off = Math.abs(Number(actual) - Number(value))
  const agrees =
    kind === 'abs' ? off <= Number(size)
    : kind === 'rel' ? off <= Number(size) * Math.abs(Number(value))
    : actual === value || (value !== '' && off === 0)
  return agrees ? undefined : line
}

test('every row of the answer sheet is reproduced from the real files within its tolerance', async (t) => {
  if (!isThere(t, data) || !isThere(t, gold)) return
  const { status, stdout, stderr } = await run()
  assert.equal(status, 0, stderr)
  const keyOf = (row: Readonly<Record<string, string>>): string => [row['kind'], row['org_code'], row['year'], row['figure']].join('\n')
  const figures = new Map(readTable(stdout).map((row) => [keyOf(row), row['value']]))
  const expected = readTable(readFileSync(gold, 'utf8'))
  assert.ok(expected.length > 600)
  assert.deepEqual(expected.flatMap((row) => disagreement(row, figures.get(keyOf(row))) ?? []), [])
})

test('every known defect of the real files is named with its file', async (t) => {
  if (!isThere(t, data)) return
  const { status, stderr } = await run()
  assert.equal(status, 0)
  const defects: readonly RegExp[] = [
    /^hm_all_staff_fte_DEFECTIVE\.csv: all-staff numbers are about 2\.4 times reality .* no figure rests on it\.$/,
    /^hm_all_staff_fte_DEFECTIVE\.csv: 10 codes are not in the provider list: AHO, /,
    /^hm_staff_survey_likert\.csv: questions 7f, 7g are empty in 2012 to 2014;/,
    /^hm_staff_survey_likert\.csv: questions 7f, 7g begin, .* from 3\.649 to 3\.731 \(the 5 constant questions reach 3\.709\)/,
    /^hm_staff_survey_likert\.csv: the national mean of question 7a moves by -0\.110 .* in 2018;/,
    /^hm_staff_survey_likert\.csv: answer shares are whole percents that add to 98 to 102 in 2016 to 2017;/,
    /^hm_staff_survey_likert\.csv: the median number of answers differs 5\.\d times/,
    /^hm_staff_survey_likert\.csv: .* bodies that are not trusts answered in 2016 to 2017/,
    /^hm_providers\.csv: 431 codes have spaces around/,
    /^hm_beds\.csv: 259 codes have spaces around in 2011/,
    /^hm_inpatient\.csv: 930 codes have spaces around/,
    /^hm_inpatient\.csv: .* end in -X in 2012 to 2013, 2015 to 2017/,
    /^hm_managers_fte\.csv: .* code of digits only, .* 50;/,
    /^hm_consultants_fte\.csv: .* code of digits only, .* 50;/,
    /^ods_trusts_2026\.csv: 2 organisations have codes that are not of three characters: G6V2S, K0N6A;/,
    /^ods_trusts_2026\.csv: 72 organisations are closed/,
    /^hm_managers_fte\.csv: begins with a byte order mark/,
    /^hm_managers_fte\.csv: the last line has no line end/,
    /^hm_finance\.csv: OP_COST is negative and in thousands of pounds/,
    /^hm_finance\.csv: 2 rows have OP_COST 0, which means missing, in 2015: RBB, RD7;/,
    /^hm_beds\.csv: 12 rows have BEDS 0/,
    /^hm_beds\.csv: BEDS_OCCUPIED_PERCENT is a fraction/,
    /^hm_inpatient\.csv: 35 rows have ADMISSIONS 0/,
    /^hm_inpatient\.csv: 15 acute trusts that other files know are missing in 2014/,
    /^hm_inpatient\.csv: 13 acute trusts that other files know are missing in 2018/,
    /^hm_ae_4hour\.csv: AE_SCORE is rounded to whole percents/,
    /^hm_ae_4hour\.csv: AE_SCORE is implausibly low \(0\.03 in row/,
    /^hm_rtt_18week\.csv: 1 row has N_TOTAL 0, which means missing, in 2018: RT2;/,
    /^hm_rtt_18week\.csv: 1331 rows are dated 31 March/,
    /^hm_shmi\.csv: covers acute trusts only/,
    /^hm_cqc_ratings\.csv: .* a cross-section, not a series/,
    /^hm_cqc_ratings\.csv: .* ids of locations/,
    /^hm_cqc_ratings\.csv: 5 acute trusts .*: RGQ, RJF, RM2, RR1, RW3;/,
    /^hm_providers\.csv: .* predecessors and successors side by side: RGQ, RJF, RM2, RR1, RW3;/,
    /^hm_managers_fte\.csv: R0A appears in 2018 .* while RM2 disappears after 2016 and RW3 disappears after 2016:/,
    /^hm_managers_fte\.csv: RRK goes from 79 to 201 managers .* while RR1 disappears after 2017:/,
    /^hm_managers_fte\.csv: RTG goes .* while RJF disappears after 2017:/,
    /^hm_managers_fte\.csv: RDE goes .* while RGQ disappears after 2017:/,
    /^hm_managers_fte\.csv: beds per manager lie far .*RA3 .* with 4 to 8 managers; RRV 2\.2 beds per manager/,
    /^hm_managers_fte\.csv: 40 bodies .* in 2016: .*X24, X26/,
    /^hchs_fte_.*\.xlsx: no count of all staff .* in 2012 to 2016; there is no manager share/,
    /^hchs_fte_.*\.xlsx: .* altered by the publisher to prevent disclosure/,
    /^trust_snapshot_2026-03\.csv: workforce_total_fte_latest is about 2\.6 times/,
    /^trust_snapshot_2026-03\.csv: total_waiting_latest is about 3\.3 times/,
    /^rtt_full_extract_2026-04\.csv\.zip: .* 7123980 pathways, 64\.9 percent within 18 weeks/,
    /^ae_monthly\/Monthly-AE-September-2024\.csv: has 28 columns/,
    /^ae_monthly\/Monthly-AE-July-2024-revised\.csv: the total row is labelled "Total"/,
    /^staff_survey_wellbeing_2021_2024\.csv: .* are fractions while other rates are percents/,
    /^staff_survey_wellbeing_2021_2024\.csv: 16 rows have exactly 100 in Respondents/,
    /^staff_survey_shmi_2012_2019\.csv: its columns are on different scales/,
    /^hm_afc_pay\.csv: has one year only/,
  ]
  const lines = stderr.trimEnd().split('\n')
  assert.deepEqual(defects.filter((defect) => !lines.some((line) => defect.test(line))), [])
  for (const line of lines) assert.match(line, /^\S.*\.$/)
})
