import type { CommonQuestion } from '../kinds.ts'
import { evidenceLists } from '../reconstructed-lists.ts'

export const whichStyleWorks: CommonQuestion = {
  id: 'which-style-works',
  question: 'Which style works best?',
  short: {
    mark: 'our-advice',
    text: 'No single one. Direct in an emergency that your team knows. Involve people when it is new to everyone, or when they must live with the answer.',
    sources: ['crisisTeams', 'article'],
  },
  statements: [
    {
      mark: 'article-claim',
      text: 'No style works best everywhere. Direct in emergencies, involve people in complex change, coach when somebody is developing.',
      sources: ['article'],
    },
    {
      mark: 'evidence-for',
      text: 'In a study of 72 crisis teams, directing led to more accurate decisions in emergencies that were familiar. Only there was it faster too.',
      sources: ['crisisTeams'],
    },
    {
      mark: 'evidence-against',
      text: 'In the study of 72 crisis teams, involving people led to more accurate decisions when the emergency was unfamiliar. So “direct in emergencies” is half right: it holds for familiar ones.',
      sources: ['crisisTeams'],
    },
    {
      mark: 'evidence-for',
      text: 'In trauma teams, directing worked better when the case was severe or the team had little experience. Letting the team decide worked better with experience and lighter cases, and taught more.',
      sources: ['yun2005'],
    },
    {
      mark: 'evidence-against',
      text: 'A later study in neonatal care found no support for matching style to severity and experience.',
      sources: ['neonatalTeams'],
    },
    {
      mark: 'evidence-against',
      text: 'A well-known theory matches style to how ready a person is (situational leadership theory). It is poorly supported: its revised form predicted worse than the first, among 357 staff and 80 supervisors.',
      sources: ['thompson2009'],
    },
    {
      mark: 'article-claim',
      text: 'Distributed leadership, shared among many, often beats heroic leadership by one.',
      sources: ['article'],
    },
    {
      mark: 'our-advice',
      text: 'We have read no study that tested shared against heroic leadership, on either side. Treat it as a claim, and try handing over one decision in full.',
      sources: [],
    },
    {
      mark: 'our-advice',
      text: 'Ask: have we met this before, who knows most, who must live with it, how much time is there?',
      sources: ['vroomYetton1973', 'crisisTeams'],
    },
  ],
  lists: [evidenceLists.effectiveLeadership],
}
