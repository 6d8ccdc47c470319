import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { formatCsv } from '../src/platform/files/index.ts'

/** A small folder of benchmark files in the form of the real ones: twelve acute trusts, 2012 to 2018, nothing wrong with it. */

export type Files = Map<string, string | Uint8Array>

export const trustCodes: readonly string[] = Array.from({ length: 12 }, (_, index) => `RA${String.fromCharCode(65 + index)}`)
const years = [2012, 2013, 2014, 2015, 2016, 2017, 2018]
const questions = ['7a', '7b', '7c', '7d', '7e', '7f', '7g', '8a', '8b', '8c', '8d']

/** The files by name; a test changes one thing and writes them. */
export function aFolder(): Files {
  return new Map<string, string | Uint8Array>([
    ['hm_providers.csv', formatCsv([['ORG_CODE', 'ORG_NAME', 'ORG_TYPE', 'HEE_REGION_CODE', 'SPECIALIST'], ...trustCodes.map((code) => [code, `Trust ${code}`, 'Acute', 'YDF21', 'FALSE'])])],
    ['hm_managers_fte.csv', perTrustYear(['YEAR', 'ORG_CODE', 'SIMPLE_MANAGERS_FTE'], (code, year, size) => [year, code, 10 * size + (year - 2012)])],
    ['hm_consultants_fte.csv', perTrustYear(['YEAR', 'ORG_CODE', 'SIMPLE_CONSULTANTS_FTE'], (code, year, size) => [year, code, 20 * size + (year - 2012)])],
    ['hm_beds.csv', perTrustYear(['YEAR', 'ORG_CODE', 'BEDS', 'BEDS_OCCUPIED_PERCENT'], (code, year, size) => [year, code, 70 * size + (size % 3), 0.85])],
    ['hm_finance.csv', perTrustYear(['ORG_CODE', 'YEAR', 'FINANCIAL_POSITION', 'OP_INCOME', 'OP_COST'], (code, year, size) => [code, year, 100 * (size - 6), 40_000 * size, -39_000 * size])],
    ['hm_ae_4hour.csv', perTrustYear(['YEAR', 'ORG_CODE', 'AE_SCORE'], (code, year, size) => [year, code, (80 + size) / 100])],
    ['hm_rtt_18week.csv', perTrustYear(['DATE', 'YEAR', 'ORG_CODE', 'N_TOTAL', 'N_18_WEEKS', 'RTT_SCORE'], (code, year, size) => [`31/03/${year + 1}`, year, code, 1000, 850 + size, (850 + size) / 1000])],
    ['hm_shmi.csv', perTrustYear(['YEAR', 'ORG_CODE', 'SHMI'], (code, year, size) => [year, code, 0.9 + size / 50])],
    ['hm_staff_survey_likert.csv', perTrustYear(['ORG_CODE', 'YEAR', ...questions.flatMap(surveyColumns)], (code, year, size) => [code, year, ...questions.flatMap(() => [10, 10 + size, 20, 40 - size, 20, 400])])],
    ['hchs_fte_by_staffgroup_org_2017sep_2018jun.xlsx', aWorkbook(workbookRows())],
  ])
}

/** Rows of the workbook, header first. */
export function workbookRows(): readonly (readonly (string | number)[])[] {
  return [
    ['Month', 'Organisation code', 'Organisation name', 'Staff group', 'Nationality', 'FTE'],
    ...['2017-SEP', '2018-JUN'].flatMap((month) => trustCodes.flatMap((code, index) => [
      [month, code, `Trust ${code}`, 'Managers', 'British', 10 * (index + 1) + 5],
      [month, code, `Trust ${code}`, 'Nurses & health visitors', 'British', 500 * (index + 1)],
    ])),
  ]
}

/** A minimal Excel workbook with one sheet. */
export function aWorkbook(rows: readonly (readonly (string | number)[])[], sheet = 'Data'): Uint8Array {
  const escape = (text: string | number): string => String(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  const cell = (value: string | number, column: number, row: number): string => {
    const reference = `${String.fromCharCode(65 + column)}${row}`
    return typeof value === 'number' ? `<c r="${reference}"><v>${value}</v></c>` : `<c r="${reference}" t="inlineStr"><is><t>${escape(value)}</t></is></c>`
  }
  const sheetData = rows.map((cells, index) => `<row r="${index + 1}">${cells.map((value, column) => cell(value, column, index + 1)).join('')}</row>`).join('')
  return zipSync({
    'xl/workbook.xml': strToU8(`<workbook xmlns:r="r"><sheets><sheet name="${sheet}" sheetId="1" r:id="rId1"/></sheets></workbook>`),
    'xl/_rels/workbook.xml.rels': strToU8('<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>'),
    'xl/worksheets/sheet1.xml': strToU8(`<worksheet><sheetData>${sheetData}</sheetData></worksheet>`),
  })
}

/** Writes the files into a new folder that is deleted after use. */
export async function withFolder<Value>(files: Files, use: (directory: string) => Promise<Value>): Promise<Value> {
  const directory = await mkdtemp(path.join(os.tmpdir(), 'benchmark-'))
  try {
    for (const [file, content] of files) {
      await mkdir(path.dirname(path.join(directory, file)), { recursive: true })
      await writeFile(path.join(directory, file), content)
    }
    return await use(directory)
  } finally {
    await rm(directory, { recursive: true })
  }
}

function surveyColumns(question: string): readonly string[] {
  return ['SD', 'D', 'NAND', 'A', 'SA', 'N'].map((part) => `${question}_${part}`)
}

function perTrustYear(header: readonly string[], row: (code: string, year: number, size: number) => readonly (string | number)[]): string {
  return formatCsv([header, ...years.flatMap((year) => trustCodes.map((code, index) => row(code, year, index + 1)))])
}
