import type { Domain } from '../../../kernel/vocabulary.ts'
import { counted } from '../../../kernel/number-text.ts'
import type { Placement } from '../content/mlf-competencies.ts'

/** What the pages for everyone call one another. */
const pageNames = {
  all: 'Sixteen capabilities of management and leadership',
  nhs: 'How they go with the NHS framework',
  difference: 'The difference in five minutes',
  firstLook: 'A first look at both capabilities',
} as const

/** A domain at the beginning of a heading. */
export const domainHeadings: Readonly<Record<Domain, string>> = { management: 'Management', leadership: 'Leadership' }

/** Wording of the page of all capabilities. */
export const capabilitiesWords = {
  title: pageNames.all,
  answer: 'What people who manage and lead can be seen to do, in plain words. You only read here: nothing is asked, and nothing is kept.',
  notOfficial: 'They are our own words. They are no official framework, and not a standard that anybody must reach.',
  both: 'Patients need both, and neither is worth more. Nobody is expected to do all of it at once.',
  stagesLead: 'Each stage has its own behaviours. Choose where you are, or where you are going:',
  aspectLead: 'Management and leadership differ in six ways. Each capability shows itself most in one of them.',
  aspectHeading: 'The same sixteen by aspect',
  aspectCaption: 'Which capability shows itself most in which aspect',
  aspectColumn: 'Aspect',
  scaleHeading: 'How people answer',
  scaleLead: 'A self-assessment asks how far you do something. There are five steps, told by how much help you need and give.',
  unrated: 'You can also say that your role does not ask for it, or that you had no occasion. Neither is a low answer.',
  scaleColumns: { step: 'Step', means: 'It means' },
  scaleCaption: 'The five steps',
  filesHeading: 'Take them with you',
  filesLead: 'Use them, change them, hand them on: the licence of the software (MIT) holds for them too.',
  caseFile: 'The framework as CASE 1.1, a format for other systems',
  csvFile: 'the framework as a table',
  next: { nhs: pageNames.nhs, validity: 'What is known of the questions, and what is not', difference: pageNames.difference, catalogue: 'Programmes and activities that build them', firstLook: pageNames.firstLook, ownFrameworks: 'For OD leads: make an own copy, or bring in another framework (sign in)' },
} as const

/** Wording of the page of one capability. */
export const capabilityWords = {
  back: pageNames.all,
  aspect: 'Shows itself most in',
  trends: 'Grows with',
  goesWith: 'Goes with, in the NHS framework',
  ourJudgement: 'By name, and by our judgement.',
  behavioursHeading: 'What it looks like at each stage',
  build: 'What you can do to build this',
  behavioursLead: 'Each line is asked as: how far do you do this?',
  short: 'Also asked in the short form.',
  around: 'Other capabilities',
  before: 'Before:',
  after: 'After:',
} as const

/** Wording of the page of one stage. */
export const stagePageWords = {
  caption: 'What is asked at a stage',
  answer: (behaviours: number, short: number) => `${counted(behaviours, 'behaviour', 'behaviours')} of sixteen capabilities. The short form asks ${short} of them, and takes less than ten minutes.`,
  choose: 'Choose a stage',
  legend: 'Stage',
  short: 'Also asked in the short form.',
} as const

/** Wording of the page that puts ours beside the framework of the NHS. */
export const nhsFrameworkWords = {
  title: 'Our capabilities beside the NHS Management and Leadership Framework',
  answer: 'Which of the 27 competencies of that framework something of ours goes with, by name. It says nothing about a person.',
  whatIs: 'The framework of NHS England has three domains, nine standards and 27 competencies. We show their names, and none of their text.',
  ours: 'Which of ours goes with which, and on which axis each stands, is our judgement. It is open to argument.',
  twoNames: 'Two of its own documents name the first domain differently. We show both names.',
  summaryHeading: 'In short',
  covered: (count: number, of: number) => `Something of ours goes with ${count} of the ${of} competencies.`,
  uncovered: (count: number) => (count === 1 ? 'Nothing of ours goes with this one:' : `Nothing of ours goes with these ${count}:`),
  foundation: (count: number) => `We place ${count} on neither axis: management and leadership both rest on them. A map of the two does not show them.`,
  same: (count: number) => `They are the ${count} above: what we place on neither axis, we do not ask about.`,
  area: (name: string, alsoCalled: string | null) => (alsoCalled === null ? name : `${name} (also: ${alsoCalled})`),
  columns: { competency: 'Competency', placement: 'We place it on', ours: 'Ours that goes with it' },
  nothing: 'Nothing of ours',
  placements: { management: 'Management', leadership: 'Leadership', foundation: 'Neither axis' } satisfies Record<Placement, string>,
  textHeading: 'The text itself',
  text: 'The text of that framework belongs to NHS England. An organisation that may use it can load it, and have people answer to it instead of ours.',
  source: 'NHS Management and Leadership Framework, version 1.0, 2025: names of its domains, standards and competencies',
  next: { all: pageNames.all, load: 'For OD leads: load a framework (sign in)' },
} as const
