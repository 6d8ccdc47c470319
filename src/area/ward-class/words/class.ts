import { daysOpen } from '../../class/index.ts'
import { packWords, settingWords } from '../../simulated-ward/index.ts'
import { placesAtMost } from '../rules/circumstances.ts'

/** Wording of the page that leads into a class of the ward. */
export const openWords = {
  title: 'Run the ward with a class',
  answer: 'Everybody runs the same ward in the same circumstances. You stop together, and talk about what each of you did.',
  back: 'Try it safely',
  codeProblem: 'Enter the 6 letters and digits of the code. Check the code with whoever leads your class.',
  open: {
    heading: 'I teach',
    words: `Open a class and read out its code. You need no account, and neither do the others. Up to ${placesAtMost} can join.`,
    ends: `You can use it on the day of opening and for ${daysOpen} days after that.`,
    setting: 'How many people the ward has',
    pack: 'Which situations come up',
    button: 'Open a class',
  },
  settings: Object.entries(settingWords).map(([value, { name, about }]) => ({ value, text: name, hint: about })),
  packs: Object.entries(packWords).map(([value, { name, about }]) => ({ value, text: name, hint: about })),
  lesson: { heading: 'A lesson of 45 minutes', words: 'A plan minute by minute: what to say, when to freeze, what to ask, and what not to claim.', link: 'Read the lesson plan', sheet: 'The debrief sheet, to print' },
  keptHeading: 'What a class keeps',
  kept: [
    'It keeps what was decided in each ward, and how many weeks are over. It keeps no name, no address and no time.',
    'Each browser makes a random text for itself. The class keeps a hash of it, to know which ward is sent again.',
    'Whoever leads the class sees counts. From 8 people on, words of a few ranges and dots show what they did. They do not name who did it.',
    'People who put together what they know can learn more. Whoever makes up seven people can tell what the eighth did. Whoever knows all that somebody decided can find their dot.',
    'Whoever can read the database sees each ward, without a name. A backup of the service may hold them for longer than the class.',
  ],
  tooMany: {
    title: 'No class can be opened now',
    words: `Too many classes are open. Each ends after ${daysOpen} days. Try again tomorrow; you can run the ward on your own at any time.`,
  },
  lookBusy: {
    title: 'Others show their class at this moment',
    words: 'Nothing new was made, and nothing is lost. Go back to your class and press the button again in a few seconds.',
  },
  backToClass: 'Back to your class',
  notFound: {
    title: 'Class not found',
    words: `Check the code with whoever leads your class. A class can be used on the day of opening and for ${daysOpen} days after that.`,
  },
  leadNotFound: {
    title: 'Page of a class not found',
    words: `Check that you copied all of the address. A class can be used on the day of opening and for ${daysOpen} days after that.`,
  },
  alone: 'Run the ward on your own',
  otherKind: 'Try this code with a class that sorts sentences',
} as const

/** Wording of the page of who joins. */
export const joinWords = {
  title: 'Run the ward with your class',
  lead: 'Be the ward manager of 28 beds for eight weeks, in the same circumstances as everybody in your class. No account, no name.',
  sent: 'What you decide is sent to the class, without your name. Whoever leads it sees how the class decided, not what you did.',
  stops: 'Your ward may stop while the class talks. It goes on where it was.',
  withoutScript: 'The ward needs JavaScript. Without it you cannot join, but you can read below, watch with a neighbour and talk.',
  until: (day: string) => `You can use this class until the end of ${day}, by Greenwich time (UTC). After that it is deleted.`,
} as const
