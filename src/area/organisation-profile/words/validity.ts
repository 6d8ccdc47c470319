/** What is known of the questions, and what is not, for everyone. */
export const validityWords = {
  answer: 'The questions are new. Nobody has yet shown that they measure what they are meant to. Here is what we know, and what we do not.',
  knownHeading: 'What speaks for them',
  known: [
    'They ask what people do, and how much help they need for it. They do not ask for traits.',
    'Each behaviour stands under one capability, and each capability in one domain. The reasons are written down, and anybody may read and criticise them.',
    'In published surveys of how staff see managers, the two domains correlate by about 0.75. So we ask in words that keep them apart.',
    'Formulas and programs are tested against published answers and against simulated people whose truth is known.',
  ],
  notHeading: 'What is not known',
  not: [
    'Whether they are valid. No study of them exists: not of what they predict, and not of how stable answers are.',
    'Whether the two domains are really two things in people’s answers. Our words may keep apart what people do not. “Change” and “new” stand in one domain, “check” and “each month” in the other.',
    'Whether the questions of both domains are equally hard. They were not shown to be. So when one domain comes out higher, part of that may be our wording.',
    'How much people differ, and how much chance there is. Until real answers tell, intervals rest on components that we set ourselves. They are: person 0.08, colleague 0.22, behaviour 0.01, person by behaviour 0.03, rest 0.30.',
    'Whether each of our stages asks for what it should. It is our judgement.',
  ],
  careHeading: 'Read with care',
  care: [
    'People see themselves otherwise than others do. In published studies their ratings and those of supervisors correlate by about 0.22. Their own are higher, by about a third of the usual distance between people.',
    'The same person answers about both domains at one sitting, in one mood. That makes both figures go together, whatever is true.',
    'The short form asks one or two questions on each capability. For one person that carries a figure of a domain, and none of one capability.',
    'One view, or yours and one supervisor’s, is no measurement. Pages show it in words, without an interval.',
  ],
  bordersHeading: 'Behaviours on the border',
  bordersLead: 'These stand near the line between the domains. With real answers we look at them first.',
  bordersCaption: 'Behaviours near the line between management and leadership',
  bordersColumns: { code: 'Code', text: 'Behaviour', capability: 'Stands under' },
  ownHeading: 'What your own organisation’s answers say',
  own: 'From 30 people on, figures of an organisation also say how the questions did. They tell whether two figures are justified, and which capability lies nearer to the other domain. OD leads, board readers and administrators see it.',
  sourcesHeading: 'Sources',
  sources: [
    { title: 'Heidemeier and Moser 2009, Self-other agreement in job performance ratings', href: 'https://doi.org/10.1037/0021-9010.94.2.353', note: 'a review of many studies: correlation 0.22 over 115 samples, self-ratings higher by 0.32 standard deviations in Western ones' },
    { title: 'Rönkkö and Cho 2022, An updated guideline for assessing discriminant validity', href: 'https://doi.org/10.1177/1094428120968614', note: 'when two figures are two' },
  ],
  next: { capabilities: 'The sixteen capabilities' },
} as const
