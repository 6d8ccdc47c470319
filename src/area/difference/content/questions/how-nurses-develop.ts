import type { CommonQuestion } from '../kinds.ts'
import { evidenceLists } from '../reconstructed-lists.ts'

export const howNursesDevelop: CommonQuestion = {
  id: 'how-nurses-develop',
  question: 'How can nurses and other clinicians develop both?',
  short: {
    mark: 'article-claim',
    text: 'In 3 ways that belong together: courses, real tasks with somebody beside you, and your own reading, peers and coaching.',
    sources: ['article'],
  },
  statements: [
    {
      mark: 'article-claim',
      text: 'Tasks a size too big and projects across boundaries teach by experience. Reading, networks of peers and coaching are for you to seek out.',
      sources: ['article'],
    },
    {
      mark: 'evidence-against',
      text: 'In 24 studies that followed people over time, improvement after feedback was generally small.',
      sources: ['smither2005'],
    },
    {
      mark: 'evidence-for',
      text: 'The authors of that review of 24 studies think that feedback helps more when people set a goal and act.',
      sources: ['smither2005'],
    },
    {
      mark: 'evidence-for',
      text: 'Time matters. Ward sisters outside the numbers were more visible and reported as better managers; we read reports of this research.',
      sources: ['rcnSupervisory'],
    },
    {
      mark: 'evidence-against',
      text: 'Agreed time is not always kept. In Wales, pressure takes ward managers back into the numbers.',
      sources: ['rcnWales2024'],
    },
    {
      mark: 'our-advice',
      text: 'Choose one thing for a month. Write it as: if this happens, I will do that. Even 3 hours a month are a start.',
      sources: [],
    },
    {
      mark: 'our-advice',
      text: 'We found no study that compared the 3 ways. Take the one that you can begin this week.',
      sources: [],
    },
    {
      mark: 'our-advice',
      text: 'Going back to your substantive post (the one that is yours) is a good ending too. What you learned stays with you and with your patients.',
      sources: [],
    },
  ],
  lists: [evidenceLists.threeWaysToLearn, evidenceLists.developManagement, evidenceLists.developLeadership],
}
