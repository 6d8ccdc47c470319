/** Wording of the document of worked examples. */
export const exampleWords = {
  title: 'Development plans: twenty worked examples',
  invented: 'All people here are invented. The software made these suggestions from what each story says and from views of all sixteen capabilities. It says them to the person.',
  rules: [
    'A gap is what all views put below “Reliably”, or a figure whose whole interval lies below it. What nobody can tell is never called a gap.',
    'Management comes first for who acts up, is newly promoted, or is new in a post in which managing begins. The person can change that.',
    'All activities together keep within the time that the person gives each month. A goal lasts 90 days, or until the post ends.',
    'That management first often makes more sense is the claim of an article of 2026. We found no study that tested it.',
    'What weighs how much is our judgement. Nobody has tested whether these suggestions help.',
  ],
  day: (day: string) => `Each asks on ${day}.`,
  columns: { activity: 'Activity', how: 'How', cost: 'Cost', days: 'Days' },
  free: 'nothing',
  gives: (time: string) => `Gives ${time} a month.`,
  planned: 'Planned by month:',
  ofBudget: (planned: string, budget: string) => `${planned} of ${budget}`,
  by: (day: string) => `By ${day}.`,
  why: 'Why:',
  later: 'Left for later',
  nothing: 'Nothing is suggested.',
} as const
