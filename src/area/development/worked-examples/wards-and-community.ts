import { type WorkedExample, both, cannotTell, figures, fixedDay, known, self, tenths, usual } from './worked-example.ts'

/** Nurses and midwives in hospital and community. */
export const wardsAndCommunity: readonly WorkedExample[] = [
  {
    id: 'ward-sister',
    title: 'A ward sister who acts up',
    story: 'A junior sister covers the ward manager’s post until the end of June. She rated herself last week. Her matron has not been asked yet.',
    facts: { ...usual, stage: 'first-line', postKind: 'acting-up', isNewInPost: true, demand: tenths(7, 9), endsOn: fixedDay('2027-06-30'), capabilities: known({ M3: self(1, 1, 2), M6: self(2, 2, 1), M4: self(3, 2, 3), L6: self(2, 2, 3), L1: self(2, 3, 3) }, self(3, 3, 4)) },
  },
  {
    id: 'deputy',
    title: 'A deputy in the first year as ward manager',
    story: 'She was appointed in the spring after two years as deputy. She and her matron both gave their views, and agree on most things.',
    facts: { ...usual, stage: 'first-line', postKind: 'new', isNewInPost: true, demand: tenths(7, 9), capabilities: known({ M6: both([2, 2, 3], [2, 1, 2]), M3: both([2, 3, 3], [2, 2, 3]), M1: both([2, 3, 3], [3, 3, 3]), L5: both([3, 3, 2], [2, 3, 3]) }, both([3, 3, 4], [4, 3, 4])) },
  },
  {
    id: 'midwife',
    title: 'A midwife who becomes team leader',
    story: 'She leads a community midwifery team since October. Five colleagues answered, so there are figures with their intervals. Two of them can mean either side of “Reliably”.',
    facts: { ...usual, stage: 'first-line', postKind: 'new', isNewInPost: true, demand: tenths(7, 9), capabilities: known({ M4: figures(1.9, 2.3, 2.7), M2: figures(2.6, 3.0, 3.4), L3: figures(2.1, 2.5, 2.9), L2: figures(2.7, 3.1, 3.5) }, figures(3.1, 3.6, 4.1)) },
  },
  {
    id: 'community-lead',
    title: 'A community team lead settled in the post',
    story: 'She has led a district nursing team for four years. Her line manager’s view is here beside her own.',
    facts: { ...usual, stage: 'first-line', postKind: 'settled', demand: tenths(6, 8), monthlyMinutes: 120, capabilities: known({ M5: both([2, 2, 3], [2, 3, 2]), L4: both([2, 1, 2], [2, 2, 2]), M8: both([3, 3, 3], [2, 3, 3]) }, both([4, 3, 4], [3, 4, 4])) },
  },
  {
    id: 'matron',
    title: 'A matron of four wards',
    story: 'He has been matron for seven months after managing one ward. He and the head of nursing gave their views. They differ on how he coaches.',
    facts: { ...usual, stage: 'middle', postKind: 'settled', isNewInPost: true, demand: tenths(7, 9), capabilities: known({ M3: both([2, 2, 2], [2, 2, 3]), M7: both([2, 3, 2], [2, 2, 2]), L5: both([2, 2, 3], [3, 4, 3]), L8: both([2, 2, 2], [1, 2, 2]) }, both([3, 4, 3], [3, 3, 4])) },
  },
  {
    id: 'mental-health-ward',
    title: 'A mental health ward manager with little time',
    story: 'She acts up until the middle of February, and rated herself only.',
    facts: { ...usual, stage: 'first-line', postKind: 'acting-up', isNewInPost: true, demand: tenths(7, 9), endsOn: fixedDay('2027-02-15'), monthlyMinutes: 60, capabilities: known({ M8: self(2, 2, 3), M6: self(2, 3, 3), L3: self(1, 2, 2) }, self(3, 3, 3)) },
  },
  {
    id: 'nothing-known',
    title: 'A charge nurse of whom nothing is known yet',
    story: 'He starts acting up today and has not rated anything. So the first thing is to find out.',
    facts: { ...usual, stage: 'first-line', postKind: 'acting-up', isNewInPost: true, demand: tenths(7, 9), endsOn: fixedDay('2027-05-31'), capabilities: known({}, cannotTell) },
  },
]
