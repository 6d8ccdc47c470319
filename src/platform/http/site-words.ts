/** Wording of the frame around every page. */
export const siteWords = {
  steppingUp: 'Stepping up',
  difference: 'The difference',
  situations: 'Situations',
  organisations: 'Public figures',
  about: 'About, privacy and accessibility',
  method: 'How the figures are made',
  intendedUse: 'What Evenkeel is for',
} as const
