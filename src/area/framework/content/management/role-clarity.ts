import type { CapabilityText } from '../core-texts.ts'

/** M7 of `evenkeel-core`. */
export const roleClarity: CapabilityText = {
  code: 'M7',
  domain: 'management',
  aspect: 'authority',
  trends: [],
  name: 'Role clarity',
  about: 'Making plain who does what, who decides what and who answers for it.',
  competencies: ['Provide clear purpose, vision, and deliverables'],
  behaviours: {
    fundamental: [
      { code: 'M7-f-1', isShort: true, text: 'Check whose decision it is before acting beyond the agreed role' },
      { code: 'M7-f-2', isShort: true, text: 'Repeat back what was asked before starting an unfamiliar task' },
      { code: 'M7-f-3', text: 'Name the person who takes over each task before going on leave' },
    ],
    'first-line': [
      { code: 'M7-1-1', isShort: true, text: 'Give each team member a written list of what they are responsible for' },
      { code: 'M7-1-2', text: 'Name a deputy before every planned absence' },
      { code: 'M7-1-3', text: 'Settle who does a task when two people each expect the other to' },
    ],
    middle: [
      { code: 'M7-m-1', isShort: true, text: 'Agree in writing which decisions each team manager makes alone' },
      { code: 'M7-m-2', text: 'Give a task that falls between two teams to one of them' },
      { code: 'M7-m-3', text: 'Compare a job description with the work actually done before advertising the post' },
    ],
    senior: [
      { code: 'M7-s-1', isShort: true, text: 'Keep an up-to-date list of who decides what across the services' },
      { code: 'M7-s-2', text: 'Check that clinical managers get the hours for managing that were agreed' },
      { code: 'M7-s-3', text: 'Agree who would take over each manager’s post at short notice' },
    ],
    executive: [
      { code: 'M7-e-1', isShort: true, text: 'Insist on one named person to answer for each of the board’s priorities' },
      { code: 'M7-e-2', text: 'Check once a year the list of decisions that the board keeps for itself' },
      { code: 'M7-e-3', text: 'Ask how many people each manager is responsible for' },
    ],
  },
}
