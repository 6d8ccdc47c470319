import type { CommonQuestion } from '../kinds.ts'
import { evidenceLists } from '../reconstructed-lists.ts'

export const whatProgrammesExist: CommonQuestion = {
  id: 'what-programmes-exist',
  question: 'What programmes exist?',
  short: {
    mark: 'our-advice',
    text: 'Two fit a new manager: Edward Jenner, free and online, and Mary Seacole, 6 months. Our copies are dated, so check before you apply.',
    sources: ['academyProgrammes'],
  },
  statements: [
    {
      mark: 'article-claim',
      text: 'The NHS Leadership Academy offers programmes from early career to board.',
      sources: ['article', 'academyProgrammes'],
    },
    {
      mark: 'our-advice',
      text: 'Length, price and places change. What we list comes from copies of the Academy’s pages, some of 2022 and 2024: check before you apply.',
      sources: ['academyProgrammes'],
    },
    {
      mark: 'evidence-for',
      text: 'The pages we read bear this out: they begin with first steps and end near the board. Yet by default neither Jenner nor Seacole comes before the appointment.',
      sources: ['academyProgrammes'],
    },
    {
      mark: 'our-advice',
      text: 'A short module makes you aware; it does not make anybody competent. Files of the programme behind the NHS framework say so too. Ask what comes after it: a real task, feedback, somebody beside you.',
      sources: ['managementLeadershipFramework'],
    },
    {
      mark: 'our-advice',
      text: 'Ask for management by name: an hour on your budget, an hour on rostering, an hour on hard conversations. No programme is needed for that, and your finance and HR (human resources) partners may say yes.',
      sources: [],
    },
    {
      mark: 'our-advice',
      text: 'Look also at the Royal College of Nursing, the Florence Nightingale Foundation, and the Faculty of Medical Leadership and Management. The Chartered Management Institute, apprenticeships and master’s degrees are further ways.',
      sources: [],
    },
    {
      mark: 'our-advice',
      text: 'We found no study that shows what these programmes change for patients, in either direction.',
      sources: [],
    },
  ],
  lists: [evidenceLists.programmesByLevel],
}
