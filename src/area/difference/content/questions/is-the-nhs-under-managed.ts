import type { CommonQuestion } from '../kinds.ts'
import { evidenceLists } from '../reconstructed-lists.ts'

export const isTheNhsUnderManaged: CommonQuestion = {
  id: 'is-the-nhs-under-managed',
  question: 'Is the NHS under-managed?',
  short: {
    mark: 'our-advice',
    text: 'Public figures cannot tell. By staff codes the NHS has few managers, and studies disagree on whether more would help.',
    sources: ['confederation2022', 'veronesi2019', 'asaria2022'],
  },
  statements: [
    {
      mark: 'article-claim',
      text: 'The UK spends 2p in the pound of health money on administration, Germany 5p and France 6p, the article says. It gives no source, and we found none.',
      sources: ['article'],
    },
    {
      mark: 'evidence-against',
      text: 'The international figures that we know count how a whole health system is governed and financed. They leave out managers inside hospitals, so they cannot show that a trust has too few.',
      sources: ['hagenaars2018', 'chpi2017'],
    },
    {
      mark: 'evidence-for',
      text: 'About 2% of NHS staff are managers, against 9.5% of the UK workforce. The first counts staff codes and leaves out clinicians who manage; the second counts what people call themselves.',
      sources: ['confederation2022'],
    },
    {
      mark: 'evidence-for',
      text: 'Counted in the same way in June 2010, it was 4.8% of NHS staff against 15.4% of the UK workforce. That is a gap of about 3 times.',
      sources: ['kingsFundManagers'],
    },
    {
      mark: 'evidence-for',
      text: 'In 160 trusts from 2007 to 2012, those with more managers went on to do better. It is an association over time, and reports of it disagree on the size.',
      sources: ['veronesi2019', 'confederationContribution'],
    },
    {
      mark: 'evidence-against',
      text: 'In 129 acute trusts from 2012/13 to 2018/19, the number of managers went with none of the outcomes. Our own figures on 134 acute trusts show no link either. How staff rate managers did show some link.',
      sources: ['asaria2022', 'ownComputation'],
    },
    {
      mark: 'evidence-against',
      text: 'In the World Management Survey, UK hospitals do well on average. So how many managers there are and how well they manage may be two matters.',
      sources: ['worldManagementSurvey'],
    },
    {
      mark: 'evidence-for',
      text: 'In the World Management Survey, better managed hospitals tended to have fewer deaths after a heart attack and better finances. That speaks for good management, not for a number of managers.',
      sources: ['worldManagementSurvey'],
    },
    {
      mark: 'our-advice',
      text: 'Ask about your own post instead. How many people do you look after, how many hours have you for it, and who taught you?',
      sources: [],
    },
  ],
  lists: [evidenceLists.howUnderManagementShows],
}
