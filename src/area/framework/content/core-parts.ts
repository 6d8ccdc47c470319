import type { CoreHead } from '../rules/from-core.ts'

/** What the framework of our own texts says of itself, besides its title, version and sentence. */
export const coreHead: Pick<CoreHead, 'name' | 'language' | 'creator' | 'parts'> = {
  name: 'evenkeel-core',
  language: 'en-GB',
  creator: 'Evenkeel',
  parts: {
    management: { code: 'M', text: 'Management', about: 'Keeping today’s system working safely and efficiently.' },
    leadership: { code: 'L', text: 'Leadership', about: 'Making useful change happen.' },
  },
}
