import type { CapabilityText } from '../core-texts.ts'

/** L2 of `evenkeel-core`. */
export const challengingAndCuriosity: CapabilityText = {
  code: 'L2',
  domain: 'leadership',
  aspect: 'question',
  trends: [],
  name: 'Challenging and curiosity',
  about: 'Asking why things are done as they are, and whether they should be done differently.',
  competencies: ['Encourage open dialogue and feedback', 'Personalise care'],
  behaviours: {
    fundamental: [
      { code: 'L2-f-1', isShort: true, text: 'Ask why a long-standing practice is done the way it is' },
      { code: 'L2-f-2', isShort: true, text: 'Propose a different way when a usual practice makes little sense' },
      { code: 'L2-f-3', text: 'Bring back an idea from seeing how another team works' },
    ],
    'first-line': [
      { code: 'L2-1-1', isShort: true, text: 'Ask the team at least twice a year which of its practices should stop' },
      { code: 'L2-1-2', text: 'Ask each newcomer what they would do differently' },
      { code: 'L2-1-3', text: 'Drop a favoured idea in front of the team when the facts speak against it' },
    ],
    middle: [
      { code: 'L2-m-1', isShort: true, text: 'Ask teams why a long-standing practice should go on' },
      { code: 'L2-m-2', text: 'Take a team’s case against a rule to those who can alter it' },
      { code: 'L2-m-3', text: 'Invite someone from outside to question how the teams work' },
    ],
    senior: [
      { code: 'L2-s-1', isShort: true, text: 'Ask at each yearly review whether a service should still be run in its present way' },
      { code: 'L2-s-2', text: 'Seek out a known opponent’s view before deciding on a new plan' },
      { code: 'L2-s-3', text: 'Remove a rule after staff show that it gets in the way' },
    ],
    executive: [
      { code: 'L2-e-1', isShort: true, text: 'Question an assumption about the future that the whole board shares' },
      { code: 'L2-e-2', isShort: true, text: 'Ask the board to hear the case against a new plan that it favours' },
      { code: 'L2-e-3', text: 'Meet people who have complained to learn what should be different' },
    ],
  },
}
