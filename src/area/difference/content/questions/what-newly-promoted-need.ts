import type { CommonQuestion } from '../kinds.ts'
import { evidenceLists } from '../reconstructed-lists.ts'

export const whatNewlyPromotedNeed: CommonQuestion = {
  id: 'what-newly-promoted-need',
  question: 'What do newly promoted clinicians need first?',
  short: {
    mark: 'our-advice',
    text: 'Of the six things to agree before the start, ask for 3 first. They are what you may decide, who covers your work, and whom you can ring. Then learn management first.',
    sources: ['article', 'leech2019'],
  },
  statements: [
    {
      mark: 'article-claim',
      text: 'Clinicians are promoted for clinical excellence, often through acting up (covering a higher-band post for a time). They then learn by experience, mistakes and luck.',
      sources: ['article', 'leech2019'],
    },
    {
      mark: 'article-claim',
      text: 'The gaps are in budgeting, people’s performance, how processes are designed, and sharing out what there is. To build management first often makes more sense.',
      sources: ['article'],
    },
    {
      mark: 'evidence-for',
      text: 'In a survey of more than 4,500 people, 82% of those who became managers had no training for it. It covers all sectors, so you are far from alone.',
      sources: ['cmi2023'],
    },
    {
      mark: 'evidence-for',
      text: 'Of charge nurses in one study of 1998, 61% had wanted the role. Preparation fell short, and without time outside the numbers the two roles pulled apart. We did not read the study itself.',
      sources: ['jan1998'],
    },
    {
      mark: 'evidence-for',
      text: 'Another study is reported to have found clinical nurses who became managers by accident, with too little preparation and support.',
      sources: ['townsend2012'],
    },
    {
      mark: 'evidence-for',
      text: 'Ward sisters who were outside the numbers spent more time with patients and were more visible. We read reports of this research, not the research itself.',
      sources: ['rcnSupervisory'],
    },
    {
      mark: 'evidence-against',
      text: 'Agreed time does not hold by itself. In Wales, pressure takes ward managers back into the numbers. In England, supervisory posts were accepted in principle and not made compulsory.',
      sources: ['rcnWales2024', 'francis2013'],
    },
    {
      mark: 'our-advice',
      text: 'We found no study that tested management first against leadership first. It is our advice too: people follow a change more easily when today’s work is covered.',
      sources: [],
    },
  ],
  lists: [evidenceLists.supportAtPromotion],
}
