import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Role } from '../../kernel/workforce.ts'
import { withAccount } from './account-bar.tsx'
import { failurePage } from './failure-page.tsx'

function barFor(roles: readonly Role[]): readonly string[] {
  const organisation = { tenant: '1', odsCode: 'QQ1', name: 'Highlake NHS Trust', isDemonstration: false }
  const viewer = { organisation, personId: '2', sessionId: '3', name: 'Ada Invented', roles: new Set(roles), odUnits: [], mark: 'mark', idleMinutes: 30 }
  const html = withAccount(failurePage({ kind: 'not-found' }), { kind: 'signed-in', viewer })
  const rooms = html.slice(html.indexOf('ek-account__rooms'), html.indexOf('</nav>'))
  return [...rooms.matchAll(/<a [^>]*>([^<]*)<\/a>/g)].map(([, text = '']) => text)
}

describe('the bar that says who is signed in', () => {
  it('leads to the parts that the roles open, and to no others', () => {
    assert.deepEqual(barFor(['member']), ['Your page', 'Measures', 'Improvements', 'Our organisation'])
    assert.deepEqual(barFor(['member', 'line-manager']), ['Your page', 'My team', 'Measures', 'Improvements', 'Our organisation'])
    assert.deepEqual(barFor(['member', 'administrator']), ['Your page', 'Measures', 'Improvements', 'People', 'Our organisation', 'Administration'])
  })

  it('stands on pages that explain a failure too, with a way on where nobody asked who it is', () => {
    assert.match(withAccount(failurePage({ kind: 'not-found' }), { kind: 'unasked' }), /<a class="ek-account__link" href="\/home">Your page<\/a>/)
  })
})
