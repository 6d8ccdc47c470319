import type { CapabilityText } from '../core-texts.ts'

/** M1 of `evenkeel-core`. */
export const measuringAndStandards: CapabilityText = {
  code: 'M1',
  domain: 'management',
  aspect: 'success',
  trends: [],
  name: 'Measuring and standards',
  about: 'Knowing which standards today’s work must meet, measuring whether it does, and acting when it falls short.',
  competencies: ['Manage and measure performance', 'Use data, evidence and critical thinking'],
  behaviours: {
    fundamental: [
      { code: 'M1-f-1', isShort: true, text: 'Check a piece of work against its written standard before handing it on' },
      { code: 'M1-f-2', text: 'Complete the record of a task before the end of the same working day' },
      { code: 'M1-f-3', text: 'Look up the written standard when colleagues remember it differently' },
    ],
    'first-line': [
      { code: 'M1-1-1', isShort: true, text: 'Compare the team’s figures with its standards at least once a month' },
      { code: 'M1-1-2', text: 'Show the team’s latest figures where all its members can see them' },
      { code: 'M1-1-3', text: 'Check a sample of the team’s records against the standard each month' },
    ],
    middle: [
      { code: 'M1-m-1', isShort: true, text: 'Compare the teams on a measure that all of them define the same way' },
      { code: 'M1-m-2', isShort: true, text: 'Agree with the team manager a date by which a missed standard will be met' },
      { code: 'M1-m-3', text: 'Ask how a figure was collected before using it in a decision' },
    ],
    senior: [
      { code: 'M1-s-1', isShort: true, text: 'Review every service’s results against its standards at a fixed meeting each month' },
      { code: 'M1-s-2', text: 'Ask to see a figure over time before acting on one month’s result' },
      { code: 'M1-s-3', text: 'Check that a service with a poor result has carried out what it agreed' },
    ],
    executive: [
      { code: 'M1-e-1', isShort: true, text: 'Have the accuracy of the board’s performance figures checked by someone independent' },
      { code: 'M1-e-2', isShort: true, text: 'Ask what is being done about each standard that the organisation misses' },
      { code: 'M1-e-3', text: 'Ask how the organisation’s results compare with those of similar organisations' },
    ],
  },
}
