import { type MeasurePlan, followed, steady } from '../measure-plan.ts'

const administrationSystem = 'The patient administration system'

const therapies: readonly MeasurePlan[] = [
  {
    key: 'first-appointment', unit: 'Physiotherapy', name: 'Days to the first appointment', definition: 'Middle value of the days from referral to the first appointment, of all whose first appointment was in that week. Urgent referrals are left out.',
    source: administrationSystem, counts: 'days', decimals: 0, chart: 'xmr', better: 'decrease', domain: 'management', every: 'weekly', points: 44, targets: [{ value: 14 }],
    shape: { kind: 'told', values: [19, 21, 18, 20, 17, 22, 19, 18, 21, 20, 16, 19, 22, 18, 20, 17, 21, 19, 18, 20, 22, 17, 19, 20, 17, 15, 16, 13, 14, 12, 15, 13, 11, 14, 12, 13, 15, 12, 11, 13, 14, 12, 13, 11] },
    rebase: { ago: 19, decidedAgo: 2, reason: 'Patients book the first appointment themselves. The change was registered before it began and has held for four months.' },
    notes: [{ ago: 19, text: 'Booking by the patient begins' }],
  },
  {
    key: 'physio-missed', unit: 'Physiotherapy', name: 'Appointments that nobody came to', definition: 'Appointments to which the patient did not come and did not say so, divided by all booked appointments.',
    source: administrationSystem, counts: 'percentage', decimals: 1, chart: 'p', better: 'decrease', domain: 'management', every: 'weekly', points: 44, targets: [{ value: 8 }],
    shape: { kind: 'share', of: [170, 230], level: steady(0.075) },
  },
  {
    key: 'therapy-hours', unit: 'Occupational therapy', name: 'Home visits within 5 working days', definition: 'Home visits done within 5 working days of the request, divided by all home visits of the month.',
    source: 'The therapy diary', counts: 'percentage', decimals: 1, chart: 'p', better: 'increase', domain: 'management', every: 'monthly', points: 36, targets: [{ value: 80 }],
    shape: { kind: 'share', of: [60, 95], level: { base: 0.7, slope: 0.004 } },
  },
]

const diagnostics: readonly MeasurePlan[] = [
  ...followed('turnaround', {
    name: 'Results within the agreed time', definition: 'Results that were ready within the time agreed with those who ask, divided by all results of the week.',
    source: 'The laboratory system', counts: 'percentage', decimals: 1, chart: 'xmr', better: 'increase', domain: 'management', every: 'weekly',
  }, [
    { unit: 'Blood sciences', points: 60, targets: [{ value: 95 }], shape: { kind: 'around', level: steady(97.4), spread: 0.6, least: 0, most: 100 } },
    { unit: 'Microbiology', points: 60, targets: [{ value: 95 }], shape: { kind: 'around', level: { base: 95.5, steps: [{ ago: 4, by: -5 }] }, spread: 1, least: 0, most: 100 }, notes: [{ ago: 4, text: 'One analyser out of use' }] },
    { unit: 'CT scanning', points: 60, targets: [{ value: 90 }], shape: { kind: 'around', level: steady(88), spread: 3.2, least: 0, most: 100 } },
  ]),
  {
    key: 'rejected-samples', unit: 'Blood sciences', name: 'Samples that could not be used', definition: 'Samples that were refused for a missing label, a wrong tube or too little blood, for all samples that came in.',
    source: 'The laboratory system', counts: 'rate', unitText: 'for each 1,000 samples', per: 1_000, decimals: 1, chart: 'u', better: 'decrease', domain: 'management', every: 'monthly', points: 36,
    shape: { kind: 'rate', of: [38_000, 46_000], level: steady(0.0031) },
  },
]

/** Appointments missed; those of the booking centre are told, since an improvement was tried with it and stopped. */
const outpatients: readonly MeasurePlan[] = [
  {
    key: 'missed-appointments', unit: 'Booking centre', name: 'Appointments missed in outpatients', definition: 'Appointments to which the patient did not come and did not say so, divided by all booked appointments of the week.',
    source: administrationSystem, counts: 'percentage', decimals: 1, chart: 'xmr', better: 'decrease', domain: 'management', every: 'weekly', points: 50, targets: [{ value: 6 }],
    shape: { kind: 'told', values: [8.1, 7.6, 8.4, 7.9, 8.8, 7.4, 8, 8.5, 7.7, 8.2, 7.3, 8.6, 7.8, 8.1, 8.9, 7.5, 8.3, 7.9, 8, 8.7, 7.6, 8.2, 7.4, 8.4, 8, 7.7, 8.5, 7.9, 8.3, 7.5, 8.6, 8.1, 7.8, 8.4, 7.6, 8.2, 8, 7.3, 8.5, 7.9, 8.8, 7.7, 8.1, 8.3, 7.5, 8.6, 7.8, 8.2, 7.6, 8] },
    notes: [{ ago: 17, text: 'Reminders by text message in the evening' }],
  },
  {
    key: 'calls-answered', unit: 'Booking centre', name: 'Calls answered within 2 minutes', definition: 'Calls that somebody answered within 2 minutes, divided by all calls of the week.',
    source: 'The telephone system', counts: 'percentage', decimals: 1, chart: 'p', better: 'increase', domain: 'management', every: 'weekly', points: 60, targets: [{ value: 80 }],
    shape: { kind: 'share', of: [2_600, 3_100], level: { base: 0.71, steps: [{ ago: 25, by: 0.04 }, { ago: 6, by: -0.05 }] } },
  },
  {
    key: 'clinic-late', unit: 'Main outpatient clinic', name: 'Minutes that clinics run late', definition: 'Middle value of the minutes from the planned to the real time of the last appointment of a clinic, over all clinics of the week.',
    source: 'The clinic system', counts: 'minutes', decimals: 0, chart: 'xmr', better: 'decrease', domain: 'management', every: 'weekly', points: 52,
    shape: { kind: 'around', level: steady(26), spread: 4, least: 0 },
  },
]

const community: readonly MeasurePlan[] = [
  ...followed('visits', {
    name: 'Visits on the day that was promised', definition: 'Visits on the day that the patient was told, divided by all planned visits of the week.',
    source: 'The community system', counts: 'percentage', decimals: 1, chart: 'xmr', better: 'increase', domain: 'management', every: 'weekly',
  }, [
    { unit: 'Market Street neighbourhood team', points: 48, targets: [{ value: 90 }], shape: { kind: 'around', level: steady(82), spread: 3, least: 0, most: 100 } },
    { unit: 'Harbourside neighbourhood team', points: 48, targets: [{ value: 90 }], shape: { kind: 'around', level: steady(93.5), spread: 1, least: 0, most: 100 } },
    { unit: 'Upper Sollen neighbourhood team', points: 48, targets: [{ value: 90 }], shape: { kind: 'around', level: { base: 88, steps: [{ ago: 9, by: -7 }] }, spread: 2.4, least: 0, most: 100 }, notes: [{ ago: 9, text: 'Two nurses on long leave' }] },
  ]),
  {
    key: 'two-hours', unit: 'Urgent treatment centre', name: 'Seen within 2 hours', definition: 'People seen within 2 hours of arrival, divided by all who came that week.',
    source: 'The centre system', counts: 'percentage', decimals: 1, chart: 'xmr', better: 'increase', domain: 'management', every: 'weekly', points: 56, targets: [{ value: 70 }],
    shape: { kind: 'around', level: steady(80), spread: 2.6, least: 0, most: 100 },
  },
  {
    key: 'caseload', unit: 'Market Street neighbourhood team', name: 'Patients for each nurse', definition: 'Patients on the list of the team on the last day of the month, divided by nurses in post, full time.',
    source: 'The community system and the staff list', counts: 'rate', unitText: 'patients for each nurse', decimals: 1, chart: 'xmr', better: 'neutral', domain: 'management', every: 'monthly', points: 30,
    shape: { kind: 'around', level: steady(27), spread: 1.1, least: 0 },
  },
]

const corporate: readonly MeasurePlan[] = [
  {
    key: 'time-to-hire', unit: 'Recruitment', name: 'Days to fill a post', definition: 'Middle value of the days from an approved request to the first day in post, of all who started that month.',
    source: 'The recruitment system', counts: 'days', decimals: 0, chart: 'xmr', better: 'decrease', domain: 'management', every: 'monthly', points: 36, targets: [{ value: 60 }],
    shape: { kind: 'around', level: { base: 78, steps: [{ ago: 14, by: -12 }] }, spread: 4, least: 0 }, rebase: { ago: 14, reason: 'Checks before employment are done by one team since then.' },
  },
  {
    key: 'acting-up-support', unit: 'Organisational development', name: 'Support agreed before an acting-up period began', definition: 'People whose support was agreed before their first day of acting up, divided by all who began to act up that quarter.',
    source: 'Evenkeel', counts: 'percentage', decimals: 0, chart: 'p', better: 'increase', domain: 'management', every: 'quarterly', points: 13, targets: [{ value: 80 }],
    shape: { kind: 'share', of: [14, 26], level: { base: 0.3, slope: 0.03 } },
  },
  {
    key: 'invoices', unit: 'Accounts and payroll', name: 'Invoices paid within 30 days', definition: 'Invoices paid within 30 days, divided by all that were paid that month.',
    source: 'The finance system', counts: 'percentage', decimals: 1, chart: 'xmr', better: 'increase', domain: 'management', every: 'monthly', points: 36, targets: [{ value: 95 }],
    shape: { kind: 'around', level: steady(91), spread: 1.8, least: 0, most: 100 },
  },
]

/** What therapies, diagnostics, outpatients, community teams and offices follow. */
export const serviceMeasures: readonly MeasurePlan[] = [...therapies, ...diagnostics, ...outpatients, ...community, ...corporate]
