import type { PersonalKeys } from './personal-keys.ts'

/** For work that has no secret and only counts or deletes: everything stays sealed. */
export const noPersonalKeys: PersonalKeys = { find: async () => ({ kind: 'lost' }), findOrMake: async () => ({ kind: 'lost' }) }
