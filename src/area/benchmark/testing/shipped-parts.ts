import type { DatasetParts } from '../rules/dataset.ts'

/** What a tiny version ships: one trust, one complete year. */
export function shippedParts(): DatasetParts {
  const row = (figure: string, value: number) => ({ kind: 'trust' as const, orgCode: 'R01', year: 2017, figure, value })
  return {
    organisations: [{ code: 'R01', name: 'One', type: 'Acute', specialist: false, closedOn: null, successor: null }],
    rows: [row('managers_fte', 100), row('management_score', 3.6)],
    findings: [{ file: 'a.csv', kind: 'jump', codes: ['R01'], years: [2017], sentence: 'A sentence.' }],
    sources: [{ file: 'a.csv', publisher: 'P', licence: 'L', sha256: 'S', years: '2017' }],
    facts: [{ figure: 'F', value: '1', unit: 'percent', year: '2017', source: 'S', address: '', caveat: 'C' }],
  }
}
