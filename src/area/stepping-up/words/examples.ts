/** Wording of the worked examples. */
export const exampleWords = {
  title: 'Six worked examples',
  heading: 'Six worked examples',
  answer: 'Plans as somebody might have filled them in, with what was not agreed. All of them are invented.',
  invented: 'An invented example. No real person.',
  back: 'Six worked examples',
  backToDoor: 'Stepping up',
  lookAt: 'Look first at the questions: what is agreed, and what is still open. Then see what each person changed in the charter.',
  sheets: 'Sheets of this example',
  printHint: 'Each sheet begins on a new page. If the button does not show, use the print command of your browser.',
  next: { plan: 'Make your own plan', others: 'The other examples' },
} as const
