import type { CapabilityText } from '../core-texts.ts'

/** M4 of `evenkeel-core`. */
export const allocatingPeopleAndBeds: CapabilityText = {
  code: 'M4',
  domain: 'management',
  aspect: 'orientation',
  trends: ['workforce'],
  name: 'Allocating people and beds',
  about: 'Matching people, beds, rooms, visits and appointments to the work there is today.',
  competencies: ['Allocate and optimise the use of resources'],
  behaviours: {
    fundamental: [
      { code: 'M4-f-1', isShort: true, text: 'Tell the person in charge when there is more work than the people present can do' },
      { code: 'M4-f-2', text: 'Cancel a booked room as soon as it is no longer needed' },
      { code: 'M4-f-3', text: 'Ask for leave early enough for cover to be arranged' },
    ],
    'first-line': [
      { code: 'M4-1-1', isShort: true, text: 'Compare the staff booked with the staff needed before each week begins' },
      { code: 'M4-1-2', isShort: true, text: 'Check who is trained for a task before giving it out' },
      { code: 'M4-1-3', text: 'Move people during the day when the work differs from the plan' },
    ],
    middle: [
      { code: 'M4-m-1', isShort: true, text: 'Lend staff from a quieter team to a team that is short' },
      { code: 'M4-m-2', text: 'Review each week which patients are ready for their next step but still waiting' },
      { code: 'M4-m-3', text: 'Limit leave across the teams in the weeks when most work is expected' },
    ],
    senior: [
      { code: 'M4-s-1', isShort: true, text: 'Base the number of posts in each service on a count of its work' },
      { code: 'M4-s-2', text: 'Review each month why services used temporary staff' },
      { code: 'M4-s-3', text: 'Agree in writing who takes charge when the services run out of places for patients' },
    ],
    executive: [
      { code: 'M4-e-1', isShort: true, text: 'Ask in which services there are too few people for the work' },
      { code: 'M4-e-2', text: 'Check every quarter how long vacant posts stay unfilled' },
      { code: 'M4-e-3', text: 'Ask where rooms stand empty while patients wait' },
    ],
  },
}
