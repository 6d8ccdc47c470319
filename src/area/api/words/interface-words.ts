import type { KeyScope } from '../../../platform/identity/index.ts'

/** What the description of the programming interface says around its fields. */
export const interfaceWords = {
  title: 'Evenkeel programming interface',
  description: 'Read the units, posts, people and measures of your organisation. An administrator makes the key, which belongs to one organisation.',
  key: 'Send the key as a bearer token: Authorization: Bearer KEY.',
  list: 'Items come in the order of their ids.',
} as const

/** What each address gives. */
export const endpointWords = {
  organisation: { summary: 'The organisation of the key', description: 'The organisation that the key belongs to.' },
  units: { summary: 'The units of the organisation', description: 'All units, closed ones too. Another organisation’s id as parent gives an empty list.' },
  posts: { summary: 'The posts of the organisation', description: 'All posts, closed ones too. Another organisation’s id as unit gives an empty list.' },
  people: {
    summary: 'The people of the organisation',
    description: 'All people, also those who left, with the posts that they hold today. Each reading is recorded in the audit trail. Who was erased is not in the list.',
  },
  measures: { summary: 'The measures of the organisation', description: 'All measures, closed ones too. Another organisation’s id as unit gives an empty list.' },
  observations: { summary: 'The values of a measure', description: 'All values of one measure. The answer is 404 where the organisation has no measure of this id.' },
} as const

/** What each status means. */
export const answerWords = {
  200: 'What was asked for.',
  401: 'No key was sent, or it does not hold: it is unknown, over or ended.',
  403: 'The key does not have the scope that this address asks for.',
  404: 'The organisation has nothing of this id.',
  422: 'A parameter is not one of this address, was sent twice, or has another form.',
  429: 'Your network asked too often in this minute. Wait as many seconds as Retry-After says. The body is for people.',
  431: 'The address and the headers together are too long. There may be no body.',
  503: 'The database does not answer. Wait as many seconds as Retry-After says. The body is for people.',
  retryAfter: 'Seconds to wait.',
} as const

/** Which scope an address asks for. */
export function scopeSentence(scope: KeyScope): string {
  return `The key needs the scope ${scope}.`
}
