import type { CommonQuestion } from '../kinds.ts'
import { evidenceLists } from '../reconstructed-lists.ts'

export const whatIsEach: CommonQuestion = {
  id: 'what-is-each',
  question: 'What is management, and what is leadership?',
  short: {
    mark: 'definition',
    text: 'Management keeps today’s care working safely and efficiently. Leadership makes a useful change.',
    sources: ['article', 'leech2019'],
  },
  statements: [
    {
      mark: 'definition',
      text: 'Management sets up systems and keeps them working. It organises, carries out and measures, so that everyone knows their role and their part.',
      sources: ['article', 'leech2019'],
    },
    {
      mark: 'definition',
      text: 'Leadership guides people to better ways of caring. It questions how things are, gives a direction worth the effort, and makes room to try.',
      sources: ['article', 'kotter'],
    },
    {
      mark: 'definition',
      text: 'The NHS Management and Leadership Framework parts the two in a similar way. Management oversees daily work; leadership inspires people and sets direction. It asks for both.',
      sources: ['managementLeadershipFramework'],
    },
    {
      mark: 'article-claim',
      text: 'Strong leadership without management is “chaos”, the article says, and strong management without leadership is “bureaucracy”. Patients need both.',
      sources: ['article'],
    },
    {
      mark: 'evidence-for',
      text: 'In 134 acute trusts, more deaths than expected and weaker finances went with rating immediate managers ahead of senior ones. It is a weak link, not adjusted for the kind of patients. Ratings are no measure of the two capabilities.',
      sources: ['ownTiltComputation'],
    },
    {
      mark: 'evidence-against',
      text: 'In 134 acute trusts, a higher rating for senior than for immediate managers did not go with worse results. How the two combined told nothing more about waits, deaths or finances.',
      sources: ['ownTiltComputation'],
    },
    {
      mark: 'evidence-against',
      text: 'Staff ratings of immediate and senior managers mostly rise and fall together. Yet the survey asks neither whether systems run nor whether change succeeds, so it is no real test.',
      sources: ['ownComputation'],
    },
    {
      mark: 'our-advice',
      text: 'We found no study that tested the six aspects. Use them to think with, not to sort people: most of us do both in the same hour.',
      sources: [],
    },
    {
      mark: 'our-advice',
      text: 'When you do not know where to begin, ask one thing. Does today work safely? If not, that comes first.',
      sources: [],
    },
  ],
  lists: [evidenceLists.whenManagement, evidenceLists.whenLeadership],
}
