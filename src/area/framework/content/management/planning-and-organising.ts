import type { CapabilityText } from '../core-texts.ts'

/** M2 of `evenkeel-core`. */
export const planningAndOrganising: CapabilityText = {
  code: 'M2',
  domain: 'management',
  aspect: 'orientation',
  trends: [],
  name: 'Planning and organising',
  about: 'Arranging today’s work so that it is done in time by people who know what comes first.',
  competencies: ['Prioritise for personal productivity', 'Manage challenges'],
  behaviours: {
    fundamental: [
      { code: 'M2-f-1', isShort: true, text: 'Put the day’s tasks in order of urgency before starting on them' },
      { code: 'M2-f-2', isShort: true, text: 'Warn the person who is waiting as soon as a task is going to be late' },
      { code: 'M2-f-3', text: 'Hand over unfinished work in writing' },
    ],
    'first-line': [
      { code: 'M2-1-1', isShort: true, text: 'Tell the team its plan for the week before the week begins' },
      { code: 'M2-1-2', text: 'End each team meeting with a name against every agreed task' },
      { code: 'M2-1-3', text: 'Keep a list of the team’s open tasks with the date each is due' },
    ],
    middle: [
      { code: 'M2-m-1', isShort: true, text: 'Look for clashes between the teams’ plans before the plans are agreed' },
      { code: 'M2-m-2', text: 'Agree with team managers which work waits when there is too much of it' },
      { code: 'M2-m-3', text: 'Ask for progress on an agreed task on the day it is due' },
    ],
    senior: [
      { code: 'M2-s-1', isShort: true, text: 'Break the year’s plan into dated steps for each service' },
      { code: 'M2-s-2', text: 'Check that there are enough people for new work before accepting it' },
      { code: 'M2-s-3', text: 'Finish the plan for the busiest time of year three months ahead of it' },
    ],
    executive: [
      { code: 'M2-e-1', isShort: true, text: 'Ask for dated steps in the plan for the year before approving it' },
      { code: 'M2-e-2', text: 'Name the work that will wait when the board adds a priority' },
      { code: 'M2-e-3', text: 'Check at set dates whether the board’s decisions have been carried out' },
    ],
  },
}
