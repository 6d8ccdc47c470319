import type { sql } from 'kysely'
import type { Database } from '../src/platform/database/index.ts'
import { type TestOrganisation, type TestPerson, anOrganisation } from './an-organisation.ts'

/** A trust of two divisions, and who works there. */
export interface TrustWithAWard {
  readonly trust: TestOrganisation
  readonly medicine: string
  /** In medicine. */
  readonly ward: string
  readonly surgery: string
  readonly administrator: TestPerson
  /** Of medicine, above the ward. */
  readonly matron: TestPerson
  /** Nell Nursely of the ward, who reports to the matron. */
  readonly nurse: TestPerson
  /** The rows of a statement within the trust. */
  readonly inTrust: <Row>(statement: ReturnType<typeof sql<Row>>) => Promise<readonly Row[]>
}

/** Makes the trust in a test database whose tables of people are there. */
export async function aTrustWithAWard(database: Database, now: Date): Promise<TrustWithAWard> {
  const trust = await anOrganisation(database, { odsCode: 'QQ1', now })
  const medicine = await trust.addUnit('Medicine')
  const surgery = await trust.addUnit('Surgery')
  const ward = await trust.addUnit('Ward 7', medicine)
  const administrator = await trust.addPerson({ familyName: 'Adminson', roles: ['administrator'] })
  const matron = await trust.addPerson({ familyName: 'Matronby', unitId: medicine })
  const nurse = await trust.addPerson({ givenName: 'Nell', familyName: 'Nursely', unitId: ward, reportsTo: matron })
  return { trust, medicine, surgery, ward, administrator, matron, nurse, inTrust: (statement) => database.inTransaction(trust.tenant, async (transaction) => (await statement.execute(transaction)).rows) }
}
