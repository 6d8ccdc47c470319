import type { CapabilityText } from '../core-texts.ts'

/** L4 of `evenkeel-core`. */
export const enablingInnovation: CapabilityText = {
  code: 'L4',
  domain: 'leadership',
  aspect: 'risk',
  trends: ['digital'],
  name: 'Enabling innovation',
  about: 'Making room for new ways of working to be tried, at a risk that was thought about first.',
  competencies: ['Drive continuous improvement and innovation', 'Transform through technology and innovation', 'Share good practice'],
  behaviours: {
    fundamental: [
      { code: 'L4-f-1', isShort: true, text: 'Try out an agreed improvement on a small scale' },
      { code: 'L4-f-2', text: 'Write down how to tell whether an idea helped before trying it out' },
      { code: 'L4-f-3', text: 'Tell colleagues about an improvement that was tried without success' },
    ],
    'first-line': [
      { code: 'L4-1-1', isShort: true, text: 'Let a team member try out a new way of working for a set time' },
      { code: 'L4-1-2', isShort: true, text: 'Set aside hours in the week for the team to try its own ideas' },
      { code: 'L4-1-3', text: 'Agree with the team what would end a pilot before it starts' },
    ],
    middle: [
      { code: 'L4-m-1', isShort: true, text: 'Bring an idea that one team has tested into another team' },
      { code: 'L4-m-2', text: 'Answer to senior managers for a team’s pilot that failed' },
      { code: 'L4-m-3', text: 'Have staff try out a new digital tool before it is bought' },
    ],
    senior: [
      { code: 'L4-s-1', isShort: true, text: 'Give a team permission to depart from a routine during a pilot' },
      { code: 'L4-s-2', text: 'State in writing which risks a pilot may take' },
      { code: 'L4-s-3', text: 'End a pilot that shows no benefit even when senior people favour it' },
    ],
    executive: [
      { code: 'L4-e-1', isShort: true, text: 'Ask what the organisation has learned from pilots that failed' },
      { code: 'L4-e-2', text: 'Argue at the board for a prepared pilot whose result is uncertain' },
      { code: 'L4-e-3', text: 'Ask how a new technology could free staff time for patients' },
    ],
  },
}
