import type { CapabilityText } from '../core-texts.ts'

/** L8 of `evenkeel-core`. */
export const sharingLeadership: CapabilityText = {
  code: 'L8',
  domain: 'leadership',
  aspect: 'authority',
  trends: [],
  name: 'Sharing leadership',
  about: 'Letting others lead change, chosen by what they know, and standing by what they decide.',
  competencies: ['Lead a collaborative team'],
  behaviours: {
    fundamental: [
      { code: 'L8-f-1', isShort: true, text: 'Take the lead on a small improvement before being asked to' },
      { code: 'L8-f-2', text: 'Follow a colleague’s lead on something new when they know more about it' },
      { code: 'L8-f-3', text: 'Invite a colleague to lead an improvement jointly' },
    ],
    'first-line': [
      { code: 'L8-1-1', isShort: true, text: 'Let team members decide how a change will be carried out' },
      { code: 'L8-1-2', text: 'Support a new way of working the team chose even when preferring another' },
      { code: 'L8-1-3', text: 'Have someone other than the manager chair the meeting about an improvement' },
    ],
    middle: [
      { code: 'L8-m-1', isShort: true, text: 'Let a team manager lead a change across several teams' },
      { code: 'L8-m-2', isShort: true, text: 'Leave an improvement in the hands of those leading it when difficulties arise' },
      { code: 'L8-m-3', text: 'Choose who leads a change by knowledge rather than by rank' },
    ],
    senior: [
      { code: 'L8-s-1', isShort: true, text: 'Have a clinician share the lead of a change with a manager' },
      { code: 'L8-s-2', text: 'Give patients a vote on how a new service is designed' },
      { code: 'L8-s-3', text: 'Let teams choose for themselves which improvement to begin with' },
    ],
    executive: [
      { code: 'L8-e-1', isShort: true, text: 'Hand a decision about change from the board to people nearer to patients' },
      { code: 'L8-e-2', text: 'Ask those who made an improvement to present it to the board' },
      { code: 'L8-e-3', text: 'Let a new service go ahead that staff designed differently from the board’s idea' },
    ],
  },
}
