import { counted, formatNumber } from '../../../kernel/number-text.ts'
import type { ItemKind } from '../rules/framework.ts'

/** What kinds of items are called. */
export const kindWords: Readonly<Record<ItemKind, string>> = { part: 'Part', capability: 'Capability', behaviour: 'Behaviour' }

/** An item of a kind, within a sentence. */
const aKind: Readonly<Record<ItemKind, string>> = { part: 'a part', capability: 'a capability', behaviour: 'a behaviour' }

/** What a framework holds at its top. */
const topName = 'The top of the framework'

/** Wording of the page of one item. */
export const itemWords = {
  facts: {
    code: 'Code',
    domain: 'Management or leadership',
    aspect: 'Shows itself most in',
    stage: 'Asked at the stage',
    form: 'Short form',
    trends: 'Grows with',
    goesWith: 'Goes with',
  },
  noCode: 'None',
  neither: 'Neither',
  noAspect: 'No aspect',
  everyStage: 'Every stage',
  isShort: 'Yes: asked in the short form and in the full form',
  notShort: 'No: asked in the full form only',
  nothing: 'Nothing',
  question: 'People are asked: how far do you do this?',
  doHeading: 'What you can do',
  change: 'Change its words',
  move: 'Move it to another place',
  remove: 'Remove it',
  up: 'Move up',
  down: 'Move down',
  add: (kind: ItemKind) => `Add ${aKind[kind]} to it`,
  held: { part: 'What it holds', capability: 'What it looks like', behaviour: '' } satisfies Readonly<Record<ItemKind, string>>,
  holdsNothing: 'It holds nothing yet.',
  shown: (from: string, to: string, total: string) => `${from} to ${to} of ${total}`,
} as const

/** Wording of the form for an item. */
export const itemFormWords = {
  changeTitle: (kind: ItemKind) => `Change ${aKind[kind]}`,
  newTitle: (kind: ItemKind) => `Add ${aKind[kind]}`,
  changeAnswer: 'People read these words as you write them.',
  newAnswer: (place: string) => `It will stand last in: ${place}.`,
  newAnswerTop: 'It will stand last at the top of the framework.',
  other: { capability: 'Add a part instead', part: 'Add a capability instead' },
  text: {
    part: { label: 'Name', hint: 'For example: Management.' },
    capability: { label: 'Name', hint: 'A few words, for example: Budgeting.' },
    behaviour: { label: 'What somebody does', hint: 'One thing that others can see. Begin with the verb, for example: Check spending against the budget every month.' },
  },
  about: { label: 'What it is, in a sentence or two', hint: 'You may leave this empty.' },
  code: { label: 'Code', hint: 'By which people and files cite it, for example M3. You may leave this empty.' },
  domain: { legend: 'Is it management or leadership?', hint: 'Its behaviours go with it.' },
  domains: {
    management: { text: 'Management', hint: 'It asks whether today’s system is kept working.' },
    leadership: { text: 'Leadership', hint: 'It asks whether change is made and lasts.' },
    neither: { text: 'Neither', hint: 'Its answers count for neither of the two.' },
  },
  aspect: { legend: 'In which aspect does it show itself most?', none: 'No aspect' },
  stage: { label: 'At which stage is it asked?', none: 'Choose a stage', every: 'Every stage' },
  form: { legend: 'Is it in the short form?', hint: 'The short form asks about 20 behaviours at each stage, in less than ten minutes.' },
  forms: { 'short-and-full': 'Yes', full: 'No, in the full form only' },
  trends: { legend: 'Does it grow with one of these?', hint: 'You may choose several, or none.' },
  goesWith: { label: 'With which competencies of another framework does it go?', hint: 'One name on each line. You may leave this empty.' },
  meaning: {
    legend: 'If you changed what somebody does: does it still mean the same?',
    hint: 'People may have answered it in an earlier version.',
    same: 'Yes, only the words are different',
    sameHint: 'Old and new answers can be compared.',
    other: 'No, it means something else now',
    otherHint: 'It becomes another behaviour. Old answers stay with the old one.',
  },
  save: 'Save',
  addButton: 'Add it',
  addAnother: 'Add it, and write another',
  names: 'The names of the 27 competencies of the NHS framework',
} as const

/** Wording of the page that moves an item. */
export const moveWords = {
  title: 'Move it to another place',
  answer: (name: string) => `“${name}” will stand last where you put it.`,
  legend: 'Where should it stand?',
  top: topName,
  none: 'There is no other place for it.',
  choose: 'Choose a place',
  button: 'Move it',
} as const

/** Wording of the question before an item is removed. */
export const removeItemWords = {
  title: 'Remove it?',
  answer: (name: string) => `“${name}” will be gone from this draft.`,
  within: (count: number) => `${counted(count, 'item', 'items')} in it ${count === 1 ? 'goes' : 'go'} with it.`,
  comments: (count: number) => `${count === 1 ? 'Its comment stays' : `Its ${formatNumber(count)} comments stay`} with the framework.`,
  button: 'Remove it',
  not: 'Leave it',
} as const
