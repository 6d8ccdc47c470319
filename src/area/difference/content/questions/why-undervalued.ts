import type { CommonQuestion } from '../kinds.ts'
import { evidenceLists } from '../reconstructed-lists.ts'

export const whyUndervalued: CommonQuestion = {
  id: 'why-undervalued',
  question: 'Why is “management” an undervalued word in the NHS?',
  short: {
    mark: 'article-claim',
    text: 'The NHS tends to call everything leadership, the article says. So the work that keeps today running is seldom named, taught or praised.',
    sources: ['article', 'leech2019'],
  },
  statements: [
    {
      mark: 'article-claim',
      text: 'Organisations develop future leaders rather than future managers. The word “management” has a poor name, and it may be time to embrace it.',
      sources: ['article', 'leech2019'],
    },
    {
      mark: 'evidence-for',
      text: 'A nursing writer saw the same in 2013: management skills are neglected beside leadership. That is one author’s view, not a count.',
      sources: ['kerridge2013'],
    },
    {
      mark: 'evidence-for',
      text: 'Of 5 Academy programmes from first steps to board, 4 state an award in the copies we read. All 4 awards have leadership in the name, and none has management.',
      sources: ['academyProgrammes'],
    },
    {
      mark: 'evidence-for',
      text: 'In 91 interviews, middle and junior NHS managers hardly saw themselves as managers, and were reluctant to. In another study, 32 nurse managers felt torn while they became one.',
      sources: ['harvey2014', 'croft2015'],
    },
    {
      mark: 'evidence-against',
      text: 'Not everybody keeps a distance. Among NHS doctors who manage, a study found some who took it on willingly, beside others who drifted in.',
      sources: ['mcgivern'],
    },
    {
      mark: 'evidence-against',
      text: 'A national framework has the word first in its name: the Management and Leadership Framework. It went to the board of NHS England in September 2025.',
      sources: ['frameworkBoard2025'],
    },
    {
      mark: 'evidence-against',
      text: 'One national programme has the word in its name: the Graduate Management Training Scheme. It is for graduates.',
      sources: ['academyProgrammes'],
    },
    {
      mark: 'our-advice',
      text: 'We found no study that tested whether the word itself changes anything. Say what you did in plain words: “I made the night shift safe” needs no title.',
      sources: [],
    },
  ],
  lists: [evidenceLists.whyEmbraceTheWord, evidenceLists.whatFollowsInPractice],
}
