import { type WorkedExample, both, cannotTell, figures, fixedDay, known, self, tenths, usual } from './worked-example.ts'

/** Therapists, doctors, scientists and others. */
export const professions: readonly WorkedExample[] = [
  {
    id: 'physiotherapist',
    title: 'A physiotherapist on secondment as team lead',
    story: 'She leads a therapy team for nine months and then goes back. She chose leadership first, because the team was set up to change how it works.',
    facts: { ...usual, stage: 'first-line', postKind: 'new', isNewInPost: true, demand: tenths(7, 9), endsOn: fixedDay('2027-08-31'), chosenOrder: 'leadership', capabilities: known({ M1: both([1, 2, 2], [2, 2, 2]), M4: both([2, 2, 3], [2, 3, 3]), L3: both([2, 2, 3], [2, 2, 3]), L4: both([2, 3, 3], [2, 3, 2]) }, both([3, 4, 3], [4, 3, 3])) },
  },
  {
    id: 'consultant',
    title: 'A consultant as a new clinical lead',
    story: 'He took on the role of clinical lead in November, with two hours a week for all of it. He and the clinical director gave their views.',
    facts: { ...usual, stage: 'middle', postKind: 'new', isNewInPost: true, demand: tenths(7, 9), capabilities: known({ M3: both([1, 1, 2], [1, 2, 2]), M6: both([2, 2, 2], [2, 3, 2]), M1: both([2, 3, 3], [2, 2, 3]), L3: both([3, 3, 2], [2, 2, 2]) }, both([3, 3, 4], [3, 4, 4])) },
  },
  {
    id: 'clinical-director',
    title: 'A clinical director in the fourth year',
    story: 'She has led a directorate since 2023. Eight colleagues answered. Her post asks for both in about equal parts.',
    facts: { ...usual, stage: 'senior', postKind: 'settled', demand: tenths(4, 6), capabilities: known({ M3: figures(2.0, 2.4, 2.8), L6: figures(1.8, 2.2, 2.6), L8: figures(2.3, 2.6, 2.9), M7: figures(2.7, 3.0, 3.3) }, figures(3.2, 3.6, 4.0)) },
  },
  {
    id: 'pharmacist',
    title: 'A pharmacist who is preparing to lead',
    story: 'She leads nobody yet and wants to apply for a team leader’s post next year. She rated herself at the first stage.',
    facts: { ...usual, stage: 'fundamental', postKind: 'settled', demand: tenths(6, 8), capabilities: known({ M2: self(2, 3, 3), M3: self(2, 1, 2), M6: self(2, 2, 2), L2: self(2, 3, 3) }, self(3, 3, 4)) },
  },
  {
    id: 'scientist',
    title: 'A healthcare scientist who leads a laboratory',
    story: 'She has run a blood sciences laboratory for two years. Her view and her manager’s are here.',
    facts: { ...usual, stage: 'first-line', postKind: 'settled', demand: tenths(6, 8), monthlyMinutes: 240, capabilities: known({ M6: both([2, 1, 2], [2, 2, 2]), L5: both([2, 2, 3], [2, 2, 2]), L6: both([2, 2, 2], [3, 2, 2]), M7: both([2, 3, 3], [3, 2, 3]) }, both([4, 4, 3], [4, 4, 4])) },
  },
  {
    id: 'paramedic',
    title: 'A paramedic as a new team leader',
    story: 'He leads a team of twelve who are mostly on the road. He rated himself, and his manager could not say for most of it.',
    facts: { ...usual, stage: 'first-line', postKind: 'new', isNewInPost: true, demand: tenths(7, 9), capabilities: known({ M6: self(1, 2, 2), M2: self(2, 3, 3), M7: cannotTell, M1: cannotTell, L5: self(2, 2, 3) }, self(3, 3, 4)) },
  },
  {
    id: 'operations-manager',
    title: 'An operational manager new to outpatients',
    story: 'She moved from another trust in September, to manage three teams. She was a manager there too. Her manager’s view is here beside her own.',
    facts: { ...usual, stage: 'middle', postKind: 'settled', isNewInPost: true, demand: tenths(7, 9), capabilities: known({ M5: both([2, 2, 2], [2, 2, 2]), L3: both([2, 2, 2], [2, 1, 2]), L7: both([2, 3, 3], [2, 2, 3]) }, both([4, 3, 4], [3, 4, 4])) },
  },
  {
    id: 'dual-role',
    title: 'A speech and language therapist with two goals in hand',
    story: 'He leads a team and has two goals already, with two hours of each month planned for them. So there is room for little.',
    facts: {
      ...usual,
      stage: 'first-line',
      postKind: 'settled',
      demand: tenths(6, 8),
      monthlyMinutes: 240,
      inHand: [{ itemId: 'M6' }, { itemId: 'L3' }],
      booked: ['2026-12-15', '2027-01-12', '2027-02-16'].map((day) => ({ day: fixedDay(day), minutes: 120 })),
      capabilities: known({ M6: self(2, 2, 2), L3: self(2, 2, 3), M1: self(2, 2, 3), L4: self(2, 3, 3) }, self(3, 4, 3)),
    },
  },
  {
    id: 'views-differ',
    title: 'A radiographer whose views differ',
    story: 'She acts up as a section lead. She puts her planning low; her line manager does not. Nobody can tell which is right.',
    facts: { ...usual, stage: 'first-line', postKind: 'acting-up', isNewInPost: true, demand: tenths(7, 9), endsOn: fixedDay('2027-03-31'), capabilities: known({ M2: both([2, 2, 2], [3, 4, 3]), M4: both([2, 2, 3], [3, 3, 3]), L1: both([2, 2, 2], [2, 2, 3]) }, both([3, 3, 3], [4, 3, 3])) },
  },
  {
    id: 'nothing-below',
    title: 'A practice nurse manager with nothing below “Reliably”',
    story: 'She and the practice partners rated everything at “Reliably” or above. There is no gap to work on.',
    facts: { ...usual, stage: 'first-line', postKind: 'settled', demand: tenths(6, 8), capabilities: known({}, both([3, 4, 4], [4, 4, 3])) },
  },
  {
    id: 'last-days',
    title: 'A psychologist whose acting up ends next week',
    story: 'She goes back to her own post on 15 December. Six months of new work lie behind her.',
    facts: { ...usual, stage: 'first-line', postKind: 'acting-up', isNewInPost: true, demand: tenths(7, 9), endsOn: fixedDay('2026-12-15'), capabilities: known({ M3: self(2, 2, 2), L2: self(2, 3, 3) }, self(3, 3, 3)) },
  },
  {
    id: 'chief-nurse',
    title: 'A chief nurse new on the board',
    story: 'She joined the board in November from a senior post elsewhere. Seven colleagues answered.',
    facts: { ...usual, stage: 'executive', postKind: 'new', isNewInPost: true, demand: tenths(3, 5), monthlyMinutes: 360, capabilities: known({ M3: figures(2.1, 2.5, 2.9), L6: figures(2.0, 2.4, 2.8), L7: figures(2.2, 2.5, 2.8), L1: figures(2.8, 3.2, 3.6) }, figures(3.3, 3.7, 4.1)) },
  },
  {
    id: 'theatre-practitioner',
    title: 'A theatre practitioner with five hours a month',
    story: 'She acts up as theatre team leader until the end of May. She has £200 for fees, and needs none of it here. Both views are known.',
    facts: { ...usual, stage: 'first-line', postKind: 'acting-up', isNewInPost: true, demand: tenths(7, 9), endsOn: fixedDay('2027-05-31'), monthlyMinutes: 300, costAtMostPence: 20_000, capabilities: known({ M4: both([1, 2, 2], [2, 2, 2]), M3: both([1, 1, 2], [2, 1, 2]), M8: both([3, 2, 3], [2, 3, 3]), L6: both([1, 2, 2], [2, 2, 2]) }, both([3, 3, 4], [3, 3, 4])) },
  },
]
