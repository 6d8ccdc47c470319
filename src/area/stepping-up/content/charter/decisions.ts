import type { PlanWords } from '../plan-words.ts'

/** What she decides alone. */
export function mineDraft({ place, answers }: PlanWords): readonly string[] {
  if (answers.kind === 'preparing') {
    return [
      `I hold one piece for practice: ${place.practicePiece}. ____ checks it before it counts.`,
      `On days when I deputise, I decide what to do about ${place.gap}.`,
      'I decide what I learn next, and whom I ask.',
      'I always decide to raise it when something is not safe.',
    ]
  }
  return [
    `What we do today about ${place.gap}.`,
    `${capitalised(place.smallSpend)}, up to £____ a month.`,
    `Moving ${place.moveWhom}, for safety, on the day.`,
    'Who deputises for me, and what she or he may decide.',
    `When something is not safe: I make it safe now, and tell ____ at once. ${capitalised(place.limitOffer)} is theirs to decide.`,
  ]
}

function capitalised(phrase: string): string {
  return `${phrase.charAt(0).toLocaleUpperCase('en-GB')}${phrase.slice(1)}`
}

/** What she decides with the team or with partners. */
export function oursDraft({ place }: PlanWords): readonly string[] {
  return [
    'The rules for leave and swaps.',
    `What we change next, for example: ${place.sharedChange}.`,
    'What all of us do the same way, and where judgement decides.',
    `How we work with our neighbours: ${place.neighbours}.`,
    `Which of our figures we look at each month, beginning with ${place.oneFigure}.`,
  ]
}

/** What she asks before she acts. */
export function askFirstDraft({ place, manager, offices }: PlanWords): readonly string[] {
  return [
    `I ask my ${manager} before:`,
    `– ${place.limitOffer}`,
    '– spending over £____, or anything outside the budget',
    `– a new or changed contract, or a formal step with a colleague; ${offices.people} too`,
    '– speaking for us to the press, a lawyer or an inspector',
    'Out of hours I ring ____.',
    'If I cannot reach anybody, I do what is safest within what I am trained and allowed to do. Then I say so.',
  ]
}
