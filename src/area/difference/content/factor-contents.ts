import type { FactorContent, MarkedStatement } from './kinds.ts'

/** What all of the six are: the mark of every sentence below. */
export const factorsAsAWhole: MarkedStatement = {
  mark: 'our-reconstruction',
  text: 'The list is the article’s. What each of the six means, and what it asks of you, is our reading.',
  sources: ['article'],
}

/** The six factors that make the NHS distinctive, in the order of the vocabulary. */
export const factorContents: readonly FactorContent[] = [
  {
    factor: 'life-and-death',
    means: 'A slip can cost a life, and often nobody gets a second try. So there is less room here for trial and error than in most other work.',
    management: 'Make the safe way the easy way, and check that it holds. For example: the crash trolley is checked on every shift, and one person signs.',
    leadership: 'Make it safe to speak up and to try things on a small scale. For example: the newest theatre nurse can stop the list, and is thanked for it.',
  },
  {
    factor: 'autonomy',
    means: 'Professionals answer for their own judgement, and their registers and duties bind them. You can agree how work is organised; you cannot order a clinical opinion.',
    management: 'Say what is agreed and what is left to judgement. For example: everyone uses the same handover form; which treatment comes next stays with the clinician and the patient.',
    leadership: 'Bring people along with reasons, not orders. For example: show GPs their own referral figures and ask what they make of them.',
  },
  {
    factor: 'accountabilities',
    means: 'One person answers to several: a line manager, a professional regulator, patients, a board, a commissioner. They do not always want the same on the same day.',
    management: 'Write down who answers for what, and to whom. For example: a matron and a clinical director agree on one page who decides about closing beds.',
    leadership: 'Say openly where duties pull apart, and hold on to what is right for patients. For example: tell an inspector and your own team the same truth.',
  },
  {
    factor: 'resources',
    means: 'There is more need than money, staff and time. Choosing what is not done is part of the work, and it weighs on people.',
    management: 'Know what there is and place it where it does most. For example: you are 2 nurses short tonight. You raise it, ask the site team for staff, and agree what will not be done until they come.',
    leadership: 'Ask whether the work itself should change, and speak up when it cannot be done safely. For example: offer phone reviews to patients who do not need to travel.',
  },
  {
    factor: 'visibility',
    means: 'The NHS is in the news and in elections. Targets and structures can change for reasons that have little to do with your ward or practice.',
    management: 'Keep figures and records that you can show to anyone. For example: an ambulance station can say how long patients waited, and how it knows.',
    leadership: 'Say what a new target means here, and what stays the same. For example: explain to reception staff why the phone rules change, before the newspaper does.',
  },
  {
    factor: 'interdependencies',
    means: 'Care crosses teams, organisations and homes, so a change in one place shows up in another. The article calls the NHS a complex adaptive system: influence works better than command.',
    management: 'Know who is upstream and downstream of you, and agree the handovers. For example: the laboratory tells wards by 9am when results will be late.',
    leadership: 'Build trust across boundaries that you do not control. For example: a community team and a ward spend a morning in each other’s work before changing discharge.',
  },
]
