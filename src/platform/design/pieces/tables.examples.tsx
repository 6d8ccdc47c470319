import type { Example } from '../example.ts'
import { CompareTable } from './compare-table.tsx'
import { QualityTag } from './evidence.tsx'
import { DataTable, DetailsTable, KeyFacts } from './tables.tsx'
import type { TableModel } from './tables.tsx'

const managers: TableModel = {
  caption: 'Managers in full-time equivalents, September',
  columns: [{ heading: 'Organisation' }, { heading: '2017', isNumber: true }, { heading: '2018', isNumber: true }],
  rows: [
    ['Northern Dales', '184.2', '191.0'],
    ['Upper Wharf Teaching Hospitals', '1,402.5', undefined],
  ],
}

export const tableExamples: readonly Example[] = [
  {
    name: 'Data table',
    purpose: 'Numbers at the right, the name of each row a heading, scrolling inside itself where it is too wide.',
    states: [
      { state: 'normal and missing', content: <DataTable {...managers} /> },
      {
        state: 'wide',
        content: (
          <DataTable
            caption="Twelve years"
            columns={[{ heading: 'Organisation' }, ...Array.from({ length: 12 }, (_, index) => ({ heading: String(2009 + index), isNumber: true }))]}
            rows={[['Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch Partnership', ...Array.from({ length: 12 }, (_, index) => `${(1000 + index * 37).toLocaleString('en-GB')}`)]]}
          />
        ),
      },
      { state: 'behind details', content: <DetailsTable table={managers} /> },
    ],
  },
  {
    name: 'Key facts',
    purpose: 'A few facts by name.',
    states: [
      {
        state: 'normal',
        content: (
          <KeyFacts
            facts={[
              { name: 'Managers', value: '191 full-time equivalents', note: 'September 2018, by staff codes' },
              { name: 'Quality of the figure', value: <QualityTag quality="take-care">Staff coding differs</QualityTag> },
            ]}
          />
        ),
      },
    ],
  },
  {
    name: 'Compare table',
    purpose: 'Up to four organisations side by side, with the letters of the pictures.',
    states: [
      {
        state: 'four, one figure missing',
        content: (
          <CompareTable
            caption="Figures of 2018"
            organisations={['Northern Dales', 'Upper Wharf Teaching Hospitals', 'Eastmarsh', 'Saltcoats and Fell']}
            rows={[
              { what: 'Managers per £10 million', note: 'operating cost', values: ['2.76', '3.10', '1.92', undefined] },
              { what: 'How staff rate immediate managers', note: '1 to 5', values: ['3.72', '3.64', '3.81', '3.70'] },
            ]}
          />
        ),
      },
    ],
  },
]
