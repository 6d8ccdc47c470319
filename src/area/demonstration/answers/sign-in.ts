import type { Answer, SignInRequest } from '../../../platform/http/route.ts'
import { returnAddress } from '../../../platform/http/return-address.ts'
import { notFound } from '../../../platform/http/sent-fields.ts'
import { leaveEarlier, welcome } from '../../sign-in/index.ts'
import { choosePersonPage } from '../pages/choose-person-page.tsx'
import { groupPeople } from '../rules/groups.ts'
import { type Demonstration, findDemonstration, listShown, toldUntil } from '../store/demonstrations.ts'

/** When anybody may sign in as somebody invented. */
export interface DemonstrationOptions {
  /** This installation was started to be tried. */
  readonly isOn: boolean
  /** Asked at each request: an organisation that is no demonstration has a sign-in provider. From then on nobody comes in without proof of who they are. */
  readonly hasRealProvider: () => Promise<boolean>
}

/** The people that anybody may be. */
export async function answerPeople(request: SignInRequest, options: DemonstrationOptions): Promise<Answer> {
  const found = await openDemonstration(request, options)
  if (found === null) return notFound
  const { tenant, name } = found
  const known = await request.inTransaction('read', tenant, async (transaction) => ({ people: await listShown(transaction, tenant, request.today), toldUntil: await toldUntil(transaction, tenant) }))
  const html = choosePersonPage({ organisation: name, groups: groupPeople(known.people), toldUntil: known.toldUntil, returnTo: returnAddress(request.query['return']?.[0]) })
  return { kind: 'page', html }
}

/** Signs in as the person chosen: one of those offered, and nobody else whatever is sent. */
export async function answerSignInAs(request: SignInRequest, options: DemonstrationOptions): Promise<Answer> {
  const found = await openDemonstration(request, options)
  if (found === null) return notFound
  const { tenant } = found
  const { form, now, today, newId, randomBytes } = request
  const returnTo = returnAddress(form['return']?.[0])
  const answer = await request.inTransaction('write', tenant, async (transaction) => {
    const chosen = (await listShown(transaction, tenant, today)).find(({ personId }) => personId === form['person']?.[0])
    return chosen === undefined ? null : welcome(transaction, { tenant, personId: chosen.personId, method: { kind: 'demonstration' }, returnTo, now, newId, randomBytes })
  })
  if (answer === null) return notFound
  await leaveEarlier(request)
  return answer
}

async function openDemonstration({ inTransaction }: SignInRequest, { isOn, hasRealProvider }: DemonstrationOptions): Promise<Demonstration | null> {
  if (!isOn || (await hasRealProvider())) return null
  return inTransaction('read', null, findDemonstration)
}
