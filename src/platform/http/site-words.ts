/** Wording of the frame around every page. */
export const siteWords = {
  organisations: 'Find an organisation',
  compare: 'Compare',
  national: 'National picture',
  about: 'About, privacy and accessibility',
  method: 'How the figures are made',
} as const
