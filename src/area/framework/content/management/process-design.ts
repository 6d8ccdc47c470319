import type { CapabilityText } from '../core-texts.ts'

/** M5 of `evenkeel-core`. */
export const processDesign: CapabilityText = {
  code: 'M5',
  domain: 'management',
  aspect: 'focus',
  trends: ['digital'],
  name: 'Process design',
  about: 'Setting up the steps of everyday work so that they run safely and the same way each time.',
  competencies: ['Maximise outputs and get best value for public money'],
  behaviours: {
    fundamental: [
      { code: 'M5-f-1', isShort: true, text: 'Use the written checklist for a routine task even on a busy day' },
      { code: 'M5-f-2', text: 'Tell the person responsible where a routine gets stuck' },
      { code: 'M5-f-3', text: 'Put shared equipment back in its agreed place' },
    ],
    'first-line': [
      { code: 'M5-1-1', isShort: true, text: 'Keep written steps for the team’s routine tasks where everyone can find them' },
      { code: 'M5-1-2', text: 'Watch a routine from start to finish to find where time is lost' },
      { code: 'M5-1-3', text: 'Stop double recording of the same information in the team' },
    ],
    middle: [
      { code: 'M5-m-1', isShort: true, text: 'Measure how long patients wait at each step between the teams' },
      { code: 'M5-m-2', isShort: true, text: 'Agree one way of handing patients over from team to team' },
      { code: 'M5-m-3', text: 'Check that everyone concerned is trained before a new routine starts' },
    ],
    senior: [
      { code: 'M5-s-1', isShort: true, text: 'Name one person to answer for each process that crosses services' },
      { code: 'M5-s-2', text: 'Review each month which computer faults slow the services most' },
      { code: 'M5-s-3', text: 'Check that services follow the same steps for the same task' },
    ],
    executive: [
      { code: 'M5-e-1', isShort: true, text: 'Visit services to see whether the most important processes run as written' },
      { code: 'M5-e-2', text: 'Ask how services would keep running if computer systems failed' },
      { code: 'M5-e-3', text: 'Find out at which step of a patient’s path through the organisation the wait is longest' },
    ],
  },
}
