import type { Example } from '../example.ts'
import { CannotTell, HowSure, NotShown, PageHeading } from './answers.tsx'

export const answerExamples: readonly Example[] = [
  {
    name: 'Page heading',
    purpose: 'The h1 says what a page is for; the sentence under it answers "what does it say about me?". This page begins with one.',
    states: [],
  },
  {
    name: 'How sure',
    purpose: 'Stands beside every statement that rests on a sample.',
    states: [
      { state: 'normal', content: <HowSure>the true figure is probably between 3.2 and 3.8 (95% interval).</HowSure> },
      { state: 'long', content: <HowSure>{'the interval is wide because only 398 people answered, and answers of people who work together are alike. '.repeat(2)}</HowSure> },
    ],
  },
  {
    name: 'Cannot tell',
    purpose: 'A result, not a failure: the figures do not allow a statement.',
    states: [{ state: 'cannot tell', content: <CannotTell because="The interval of 2018 reaches to both sides of the middle. A larger sample would make it narrower." /> }],
  },
  {
    name: 'Not shown',
    purpose: 'A figure that is held back, with the reason and never with a number.',
    states: [{ state: 'withheld', content: <NotShown what="How colleagues rate delegation" because="Fewer than 4 colleagues answered. It appears when 4 have." /> }],
  },
]

/** The heading of the page that shows every piece. */
export const pageHeadingExample = (
  <PageHeading caption="Design" heading="Every piece that pages are made of" answer="Each piece is shown in its states: normal, missing, cannot tell, long words, one point. All figures and names are invented." />
)
