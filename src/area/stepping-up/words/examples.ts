/** Wording of the worked examples. */
export const exampleWords = {
  title: 'Six worked examples',
  heading: 'Six worked examples',
  answer: 'Plans as somebody might have filled them in, with what was not agreed. All of them are invented.',
  invented: 'An invented example. No real person.',
  caption: 'Worked example',
  back: 'Six worked examples',
  backToDoor: 'Stepping up',
  printHint: 'Each sheet prints on one side of A4. If the button does not show, use the print command of your browser.',
  next: { plan: 'Make your own plan', others: 'The other examples' },
} as const
