import type { CapabilityText } from '../core-texts.ts'

/** L5 of `evenkeel-core`. */
export const developingAndCoaching: CapabilityText = {
  code: 'L5',
  domain: 'leadership',
  aspect: 'focus',
  trends: ['workforce'],
  name: 'Developing and coaching',
  about: 'Helping people to do, change and lead what they could not before.',
  competencies: ['Support others through change'],
  behaviours: {
    fundamental: [
      { code: 'L5-f-1', isShort: true, text: 'Show a colleague a new way of doing a task' },
      { code: 'L5-f-2', isShort: true, text: 'Ask questions that help a colleague work out their idea for an improvement' },
      { code: 'L5-f-3', text: 'Volunteer for a task that requires a new skill' },
    ],
    'first-line': [
      { code: 'L5-1-1', isShort: true, text: 'Give a team member part of an improvement to lead for the first time' },
      { code: 'L5-1-2', text: 'Ask a team member for their own proposal before solving a problem for them' },
      { code: 'L5-1-3', text: 'Agree with each team member a skill to learn that the service will need next' },
    ],
    middle: [
      { code: 'L5-m-1', isShort: true, text: 'Meet a team manager at set times to talk through a change they are leading' },
      { code: 'L5-m-2', text: 'Give someone who has no team of their own an improvement to lead' },
      { code: 'L5-m-3', text: 'Give a team manager feedback on how they led a change' },
    ],
    senior: [
      { code: 'L5-s-1', isShort: true, text: 'Give a manager a larger change to lead than any they led before' },
      { code: 'L5-s-2', text: 'Lend a manager to another service so that they learn something new' },
      { code: 'L5-s-3', text: 'Go through with managers what a finished improvement project taught them' },
    ],
    executive: [
      { code: 'L5-e-1', isShort: true, text: 'Ask how future leaders of change are prepared before they begin' },
      { code: 'L5-e-2', text: 'Mentor someone from another profession who is leading an improvement' },
      { code: 'L5-e-3', text: 'Ask colleagues how to lead the next change differently' },
    ],
  },
}
