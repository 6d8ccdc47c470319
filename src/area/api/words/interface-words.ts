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
  sendObservations: { summary: 'Send values of a measure', description: 'Values are kept by their days: all of them, or none with a list of problems. A value that is there already stays. Another value of its day takes its place, and what it was is kept.' },
  observations: { summary: 'The values of a measure', description: 'All values of one measure. The answer is 404 where the organisation has no measure of this id.' },
} as const

/** What each status means. */
export const answerWords = {
  200: 'What was asked for.',
  401: 'No key was sent, or it does not hold: it is unknown, over or ended.',
  403: 'The key does not have the scope that this address asks for.',
  values: 'The body or a value is not as it must be: each problem has its place.',
  received: 'What was done with the values. Sent once more, they are unchanged.',
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
