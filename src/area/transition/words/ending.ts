import type { Kind, Profession } from '../../stepping-up/index.ts'
import type { Ending } from '../records.ts'

/** Which endings a transition can have depends on what it was: a post for a time, a post of one's own, or preparing for one. */
type Way = 'for-a-time' | 'new-post' | 'preparing'

function wayOf(kind: Kind): Way {
  return kind === 'new-post' || kind === 'preparing' ? kind : 'for-a-time'
}

const names: Readonly<Record<Way, Readonly<Record<Ending, string>>>> = {
  'for-a-time': { 'back-in-post': 'Back in substantive post', 'appointed': 'Appointed', 'other': 'Ended in another way' },
  'new-post': { 'back-in-post': 'Back in earlier work', 'appointed': 'Settled in the post', 'other': 'Ended in another way' },
  'preparing': { 'back-in-post': 'Stays in own post', 'appointed': 'Starts in a post', 'other': 'Ended in another way' },
}

const hints: Readonly<Record<Way, Readonly<Record<Ending, string>>>> = {
  'for-a-time': { 'back-in-post': 'What was learned comes along', 'appointed': 'The post is no longer for a time', 'other': 'For example it was called off, or another post came' },
  'new-post': { 'back-in-post': 'By choice or by agreement', 'appointed': 'The first time in it is over', 'other': 'For example another post came' },
  'preparing': { 'back-in-post': 'A clinical or expert path is a path of its own', 'appointed': 'Enter the start next', 'other': 'For example the post will not come' },
}

/** How an ending is called. */
export function endingName(kind: Kind, ending: Ending): string {
  return names[wayOf(kind)][ending]
}

/** What it means, beside its name. */
export function endingHint(kind: Kind, ending: Ending): string {
  return hints[wayOf(kind)][ending]
}

/** What an ending says to the person: true for this one, and for no other. */
export interface EndingText {
  readonly heading: string
  readonly lead: string
  /** What stays with them. */
  readonly keep: string
  /** Their post from now on. */
  readonly post: readonly string[]
  /** The talk with the line manager. */
  readonly talk: readonly string[]
  /** Managing and the own work, as two paths. */
  readonly paths: readonly string[]
}

const texts: Readonly<Record<Way, Readonly<Record<Ending, Omit<EndingText, 'paths' | 'keep'>>>>> = {
  'for-a-time': {
    'back-in-post': {
      heading: 'Thank you, and welcome back',
      lead: 'You carried a post that had to be carried. Going back to your own post is not a step down.',
      post: ['You go back to your own post. Agree the first 2 weeks, what you need to refresh, and on which day pay changes.', 'Get it in writing. If somebody else does your work now, ask on which day it comes back.'],
      talk: ['Take 45 minutes with your line manager. What went well? What did load and cover do? What comes next?', 'It is about the post and its support. It is no appraisal.'],
    },
    'appointed': {
      heading: 'The post is yours',
      lead: 'You carried it for a time, and now you have been appointed to it.',
      post: ['What held for cover does not hold for years. Ask the six questions again, as for a new post.', 'Agree a new letter, and let go of your last post by a date.'],
      talk: ['Take 45 minutes with your line manager. What do you keep doing, what changes now, and what do you want to learn first?', 'Name what was missing while you covered, so that it is there from now on.'],
    },
    'other': {
      heading: 'It has ended, and what you did counts',
      lead: 'Posts are filled, moved or called off. That says nothing about the person in them.',
      post: ['Ask which post you are in from tomorrow, and on which day pay changes. Get it in writing.'],
      talk: ['Take 30 minutes with your line manager. What was decided, why, and what comes next for you?'],
    },
  },
  'new-post': {
    'back-in-post': {
      heading: 'Thank you for holding this post',
      lead: 'You took it on and held it. Leaving a post well is part of holding it well.',
      post: ['Agree the day, the pay and the first 2 weeks in your earlier work. Get it in writing.', 'If your earlier post is filled, ask human resources (HR) what is open to you, before you agree a day.'],
      talk: ['Take 45 minutes with your line manager. What would the post have needed? What did you learn that you want to use?', 'It is about the post and its support. It is no appraisal.'],
    },
    'appointed': {
      heading: 'You have arrived in your post',
      lead: 'The first time in it is over. Somebody else may begin to learn now what you have learned.',
      post: ['Look at your role charter once more: what runs differently from what was agreed? Change it with your line manager.'],
      talk: ['Take 60 minutes with your line manager. What runs well, what is better than before, and what do you want next?'],
    },
    'other': {
      heading: 'It has ended, and what you did counts',
      lead: 'Posts are moved, merged or given up. That says nothing about the person in them.',
      post: ['Ask which post you are in from tomorrow, and on which day pay changes. Get it in writing.'],
      talk: ['Take 30 minutes with your line manager. What was decided, why, and what comes next for you?'],
    },
  },
  'preparing': {
    'back-in-post': {
      heading: 'You decided for your own post',
      lead: 'A clinical or expert path is a path of its own, and not what is left over.',
      post: ['Hand back each piece that you held for practice. Name what you want to keep doing, and agree the hours.'],
      talk: ['Take 30 minutes with your line manager. Say what you decided, and what you would like to do instead.'],
    },
    'appointed': {
      heading: 'You start in a post',
      lead: 'You prepared for this. Most people begin without that.',
      post: ['Before you say yes, ask the six questions: pay, authority, cover, time, a mentor, and an end or review date.', 'Then enter the start here: your tasks for the first 100 days wait.'],
      talk: ['Take 30 minutes with your line manager. What did you try, and what would you still like to try before the first day?'],
    },
    'other': {
      heading: 'Preparing has ended',
      lead: 'The post may not come, or not yet. What you practised stays with you.',
      post: ['Hand back each piece that you held for practice, with one page on where it stands.'],
      talk: ['Take 30 minutes with your line manager. What did you find out about yourself and the work?'],
    },
  },
}

/** Managing and the own work are two paths; of who has no clinical work, it is the work of their field. */
function pathsOf(ending: Ending, profession: Profession): readonly string[] {
  const isClinical = profession !== 'operations'
  const [own, strand] = isClinical ? ['clinical work', 'Clinical leadership is a strand of its own'] : ['the work of your field', 'Leading from your field is a strand of its own']
  return ending === 'appointed'
    ? [`There are two paths: managing, and leading from ${own}. You are on the first, and the second stays open.`, `${strand}. If you keep a share of ${own}, have it written into your charter, with its hours.`]
    : [`There are two paths: managing, and leading from ${own}. Both are whole, and neither is above the other.`, `${strand}: lead one change, teach, or mentor. You can step up again later, or never.`]
}

/** What an ending says to the person. @param isBegun false when the first day never came */
export function endingText({ kind, profession }: { readonly kind: Kind; readonly profession: Profession }, ending: Ending, isBegun: boolean): EndingText {
  const text = texts[wayOf(kind)][ending]
  return { ...(isBegun || kind === 'preparing' || ending === 'appointed' ? text : calledOff), keep: isBegun ? keptOfPost : keptOfPreparing, paths: pathsOf(ending, profession) }
}

/** It was called off before the first day: nothing is handed over, and nobody comes back. */
const calledOff: Omit<EndingText, 'paths' | 'keep'> = {
  heading: 'It did not begin, and what you prepared counts',
  lead: 'The first day did not come. What you asked and agreed can be used again.',
  post: ['You stay in the post that you have. If some of your work was given to others, ask on which day it comes back.'],
  talk: ['Take 30 minutes with your line manager. Why was it called off, and may another start come?'],
}

const keptOfPost = 'What you learned is yours: decisions, conversations, a budget read, a rota made.'
const keptOfPreparing = 'What you prepared is yours: questions asked, limits known, people met.'

/** The page of an ending. */
export const endingWords = {
  titleOther: (name: string) => `How it ended for ${name}`,
  titleForm: 'End this way into a post',
  back: 'All tasks',
  how: (ending: string, day: string) => `${ending}. Last day in it: ${day}.`,
  calledOff: (ending: string) => `${ending}. It never began.`,
  reason: 'In the words of who ended it',
  keep: 'What you keep',
  keepHere: 'Your tasks and notes stay on this page for a time. Another page says how long, and gives you a file.',
  aboutMe: 'What Evenkeel keeps about you',
  post: 'Your post from now on',
  talk: 'A talk about how it was',
  paths: 'Two paths',
  tasks: 'What to do now',
  tasksWhy: 'Each takes an hour at most, and can be ticked off.',
  tasksWhyOther: 'They are written for the person. Both of you can tick them off.',
  takeBack: 'Did it not end after all?',
  takeBackWhy: 'For 30 days this can be taken back. Everything goes on as it stood.',
  takeBackButton: 'It goes on',
  tooLate: 'This cannot be taken back any more. Begin it again instead.',
  next: { record: 'Your development record, for revalidation or appraisal', start: 'Enter the start in a post', charter: 'Your role charters' },
  forManager: {
    heading: 'What is owed now',
    lines: [
      'Thank the person by name, and write a short letter that says what they did.',
      'Take 45 minutes for a talk. Ask what load and cover did, and write down what the next person needs.',
      'Tell payroll and HR on which day pay changes. Say it to the person in writing.',
      'Agree the first 2 weeks from now on, and what needs to be refreshed.',
      'Going back is a good ending when it is chosen. Do not let it count against anybody.',
    ],
    calledOff: ['Say plainly and in person why it was called off, and whether another start may come.', 'Thank the person for having prepared.', 'If some of their work was given to others, say on which day it comes back.'],
    appointed: [
      'Agree a new letter: pay, authority, protected time. What held for cover does not hold for years.',
      'Agree by which day the last post is let go, and who does that work.',
      'Take 45 minutes for a talk. Ask what was missing while the post was covered.',
      'Agree a role charter for the post, if there is none.',
    ],
  },
} as const
