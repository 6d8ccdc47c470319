import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import { dateText, domainWords } from '../../../platform/design/index.ts'
import type { BadgeProblem } from '../badge/check-badge.ts'
import type { BadgeEvidence, BadgeFacts, BadgeRefusal } from '../rules/badge-facts.ts'
import { evidenceWords } from './goal.ts'
import { ifThenText } from './suggestions.ts'

/** Wording of a badge. It says what was done and who signed it off, never that somebody is competent. */
export const badgeWords = {
  name: (capability: string) => `Development goal signed off: ${capability}`,
  description: ({ name, domain }: BadgeFacts['capability']) => `Somebody worked on a development goal in ${name} (${domainWords[domain]}), and a supervisor signed it off.`,
  limits: 'It is no qualification, no licence and no assessment of competence. It does not say how well the person manages or leads.',
  criteria: {
    rule: 'A goal with an if-then action was followed, and something shows it. The person looked back, and a supervisor signed it off.',
    goal: (text: string) => `The goal: ${text}`,
    time: (begun: CalendarDate, ended: CalendarDate) => `Begun on ${dateText(begun)}, signed off on ${dateText(ended)}.`,
    signedOff: (by: string, role: string) => `Signed off by ${by}, ${role}.`,
    words: (words: string) => `In the supervisor’s words: “${words}”`,
    rests: (count: number) => (count === 1 ? 'The sign-off rests on one piece of evidence.' : `The sign-off rests on ${count} pieces of evidence.`),
  },
  evidence: (one: BadgeEvidence) => `${evidenceWords[one.kind]}, ${dateText(one.day)}`,
  withdrawn: 'The supervisor took the sign-off back.',
} as const

/** The criteria of a badge, as a verifier shows them. */
export function criteriaText({ ifThen, begunOn, signOff, evidence }: BadgeFacts): string {
  const { criteria, limits } = badgeWords
  return [
    criteria.rule,
    criteria.goal(ifThenText(ifThen)),
    criteria.time(begunOn, signOff.on),
    criteria.signedOff(signOff.by, signOff.role),
    ...(signOff.words.trim() === '' ? [] : [criteria.words(signOff.words)]),
    criteria.rests(evidence.length),
    limits,
  ].join('\n\n')
}

/** Why there is no badge, and what to do. */
export function noBadgeText({ code }: BadgeRefusal): string {
  switch (code) {
    case 'not-signed-off':
      return 'A goal gets a badge when a supervisor has signed it off'
    case 'no-evidence':
      return 'The evidence that the sign-off rests on is gone. Ask the supervisor to sign off again'
    case 'no-address-of-service':
      return 'Badges cannot be given yet: this service does not know the address by which others reach it'
    case 'has-one':
      return 'This goal has a badge already. Take it back before you take another'
    case 'key-sealed':
      return 'The key of your organisation cannot be opened. Ask an administrator: the secret of this service was changed'
    case 'no-mail-address':
      return 'We know no e-mail address of yours. Choose your name, or ask an administrator to add the address'
    case 'not-chosen':
      return 'Choose how the badge tells that it is yours'
  }
}

/** Wording of the page on which somebody takes the badge of a goal. */
export const goalBadgeWords = {
  title: 'A badge for this goal',
  see: 'See its badge',
  take: 'Take a badge for it',
  answer: 'A badge is a signed file that you can show outside. Anybody can check that nobody changed it.',
  standing: 'Your badge stands. Keep the file, and pass it on only where you want.',
  noAddress: 'Whoever runs this service sets EVENKEEL_PUBLIC_ORIGIN to its address, such as https://evenkeel.example.',
  demonstration: 'This is the demonstration trust. A badge from here is a try, and nobody outside can check it.',
  holds: 'What it holds',
  holdsList: [
    'Your organisation, the goal, and the days on which you began it and it was signed off.',
    'Who signed it off, as what, and in which words.',
    'Of what shows it: the kind and the day. Words and links stand in it only where you allowed it.',
  ],
  notHolds: 'It holds nothing of your reflections, your notes or your profile.',
  tell: 'How does it tell that it is yours?',
  tellHint: 'Choose your name for a portfolio. With the hash, only somebody who knows your address can tell that it is yours.',
  tells: { name: (name: string) => `With my name: ${name}`, address: (address: string) => `With a hash of my e-mail address (${address}), and without my name` },
  takeIt: 'Take the badge',
  facts: { says: 'What it says', issued: 'Given on', issuer: 'By', told: 'How it tells that it is yours', number: 'Its number' },
  told: { name: 'By your name', address: 'By a hash of your e-mail address' },
  download: 'Download the badge',
  downloadHint: 'A small text file. It can be taken into wallets and portfolios that know Open Badges 3.0.',
  checkIt: 'Let others check it on this page',
  backHeading: 'Take it back',
  backText: 'Whoever checks it then reads that it was taken back. The sign-off itself stays.',
  back: 'Take the badge back',
  withdrawn: (day: string, by: 'person' | 'supervisor') => (by === 'person' ? `You took an earlier badge back on ${day}.` : `An earlier badge was taken back on ${day}, with its sign-off.`),
  done: { taken: 'The badge is yours.', back: 'The badge is taken back.' },
} as const

/** Wording of the page for everyone on which a badge is checked. */
export const checkWords = {
  title: 'Check a badge',
  answer: 'Paste a badge from Evenkeel, and read whether it stands and what it says.',
  keeps: 'Nothing that you paste here is kept.',
  badge: 'The badge',
  badgeHint: 'The whole text of the file, from the first character to the last.',
  address: 'An e-mail address, if you want to know whose it is',
  addressHint: 'Only for a badge without a name. Leave it empty otherwise.',
  check: 'Check it',
  again: 'Check another one',
  standsTitle: 'This badge stands',
  withdrawnTitle: 'This badge was taken back',
  stands: 'It was signed here, nobody changed it, and it was not taken back.',
  withdrawn: 'It was signed here and nobody changed it. But the person or the supervisor took it back. Do not rely on it.',
  facts: { issuer: 'Given by', on: 'Given on', whose: 'Whose it is', says: 'What it says', evidence: 'What the sign-off rests on' },
  nobody: 'It does not tell.',
  unnamed: 'It tells no name, but a hash of an e-mail address.',
  fits: 'The e-mail address that you gave fits.',
  fitsNot: 'The e-mail address that you gave does not fit.',
} as const

/** What is wrong with a badge that somebody checks, and what to do. */
export const badgeProblemWords: Readonly<Record<BadgeProblem['code'], string>> = {
  'not-a-badge': 'This is not a whole badge. Copy all of it, from the first character to the last',
  'not-ours': 'No key of this installation signed it. Ask whoever issued it',
  changed: 'It was changed after it was signed, or another key signed it. Do not rely on it',
  'not-yet': 'It holds from a day that is still to come',
  over: 'Its time is over',
  'claims-differ': 'It says two different things of itself. Do not rely on it',
}
