import assert from 'node:assert/strict'
import { it } from 'node:test'
import { type LinkPerson, type LinkStore, linksAtMost, mailLink } from './mailed-link.ts'

/** A store that says what was asked of it, without whose it was. */
function aStore(person: LinkPerson | null, links = 0): { readonly store: LinkStore; readonly asked: string[] } {
  const asked: string[] = []
  return {
    asked,
    store: {
      findByEmail: async (email) => {
        asked.push(`find ${email}`)
        return person
      },
      countLinks: async () => {
        asked.push('count')
        return links
      },
      postLink: async ({ to }) => void asked.push(`post ${to}`),
    },
  }
}

const given = { now: new Date('2026-11-25T12:00:00Z'), nobodyId: 'nobody' }
const somebody = { personId: 'somebody', hasLeft: false }

it('asks the same of the store whether anybody has the address or not, may have a link or not', async () => {
  const stores = [aStore(somebody), aStore(null), aStore({ ...somebody, hasLeft: true }), aStore(somebody, linksAtMost)]
  const sent: boolean[] = []
  for (const { store } of stores) sent.push(await mailLink(store, 'ada@trust.example', given))
  assert.deepEqual(sent, [true, false, false, false])
  for (const { asked } of stores) assert.deepEqual(asked, ['find ada@trust.example', 'count', 'post ada@trust.example'])
})
