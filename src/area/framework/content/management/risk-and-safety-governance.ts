import type { CapabilityText } from '../core-texts.ts'

/** M8 of `evenkeel-core`. */
export const riskAndSafetyGovernance: CapabilityText = {
  code: 'M8',
  domain: 'management',
  aspect: 'risk',
  trends: [],
  name: 'Risk and safety governance',
  about: 'Finding what could harm patients or staff, acting on it, and checking that the action holds.',
  competencies: ['Respond to patient safety concerns, needs and preferences', 'Implement policies and ensure good governance', 'Make sure people feel safe in the workplace'],
  behaviours: {
    fundamental: [
      { code: 'M8-f-1', isShort: true, text: 'Report a near miss on the day it happens' },
      { code: 'M8-f-2', text: 'Stop a task when a required safety check is missing' },
      { code: 'M8-f-3', text: 'Report broken equipment before someone else uses it' },
    ],
    'first-line': [
      { code: 'M8-1-1', isShort: true, text: 'Tell the person who reported an incident what was done about it' },
      { code: 'M8-1-2', text: 'Check that the actions agreed after an incident have been done' },
      { code: 'M8-1-3', text: 'Review the team’s written list of risks at least every three months' },
    ],
    middle: [
      { code: 'M8-m-1', isShort: true, text: 'Look across the teams for incidents of the same kind' },
      { code: 'M8-m-2', text: 'Go to see whether a safety action is in use where the work is done' },
      { code: 'M8-m-3', text: 'Review reported violence against staff with each team manager' },
    ],
    senior: [
      { code: 'M8-s-1', isShort: true, text: 'Bring a risk that the services cannot control to an executive within a week' },
      { code: 'M8-s-2', isShort: true, text: 'Close a risk only after seeing evidence that it has been reduced' },
      { code: 'M8-s-3', text: 'Ask services to show that a new policy is followed in daily work' },
    ],
    executive: [
      { code: 'M8-e-1', isShort: true, text: 'Ask for evidence that actions after serious incidents were completed' },
      { code: 'M8-e-2', isShort: true, text: 'Ask which serious risks have been on the risk register for more than a year' },
      { code: 'M8-e-3', text: 'Ask what happened to staff who raised safety concerns' },
    ],
  },
}
