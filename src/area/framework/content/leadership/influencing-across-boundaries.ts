import type { CapabilityText } from '../core-texts.ts'

/** L6 of `evenkeel-core`. */
export const influencingAcrossBoundaries: CapabilityText = {
  code: 'L6',
  domain: 'leadership',
  aspect: 'authority',
  trends: ['integrated-care'],
  name: 'Influencing across boundaries',
  about: 'Bringing about change with people whom one does not manage: other teams, professions, organisations, those above.',
  competencies: ['Influence, negotiate and manage upwards', 'Build relationships', 'Share good practice'],
  behaviours: {
    fundamental: [
      { code: 'L6-f-1', isShort: true, text: 'Put the case for an improvement to someone more senior' },
      { code: 'L6-f-2', text: 'Ask another team what it needs before asking it to work differently' },
      { code: 'L6-f-3', text: 'Bring a colleague from another profession into an improvement' },
    ],
    'first-line': [
      { code: 'L6-1-1', isShort: true, text: 'Reach agreement on a change with a team that somebody else manages' },
      { code: 'L6-1-2', text: 'Ask a senior manager to alter a decision that stands in the way of an improvement' },
      { code: 'L6-1-3', text: 'Show another team an improvement that worked' },
    ],
    middle: [
      { code: 'L6-m-1', isShort: true, text: 'Design a new service jointly with a partner organisation' },
      { code: 'L6-m-2', isShort: true, text: 'Offer something in exchange when asking another service to work differently' },
      { code: 'L6-m-3', text: 'Bring together professions that disagree over a change' },
    ],
    senior: [
      { code: 'L6-s-1', isShort: true, text: 'Support a change that helps patients elsewhere at a cost to the division’s budget' },
      { code: 'L6-s-2', text: 'Seek support for a change from respected clinicians before announcing it' },
      { code: 'L6-s-3', text: 'Argue openly with executives for a new way of working that the services need' },
    ],
    executive: [
      { code: 'L6-e-1', isShort: true, text: 'Reach agreement with another organisation’s leaders on a new joint service' },
      { code: 'L6-e-2', isShort: true, text: 'Propose moving money to a partner organisation for the benefit of shared patients' },
      { code: 'L6-e-3', text: 'Meet community groups before a major change is decided' },
    ],
  },
}
