import { randomUUID } from 'node:crypto'
import { type Transaction, sql } from 'kysely'
import type { PersonalKeys } from '../src/platform/personal-keys/index.ts'

/** Where it is put, in which words, who it is about, and with which keys it is sealed. */
export interface Agreed {
  readonly tenant: string
  /** In every text. */
  readonly word: string
  readonly personId: string
  readonly postId: string
  readonly managerId: string
  readonly keys: PersonalKeys
  readonly now: Date
}

/** The id of something of every kind that addresses of role charters and check-ins name. */
export interface AgreedIds {
  readonly charter: string
  readonly checkIn: string
  readonly share: string
}

/** Adds a charter that both signed, a clarity check that both answered, a week, and a check-in that the line manager may read. */
export async function addSomethingToAgree(transaction: Transaction<unknown>, about: Agreed): Promise<AgreedIds> {
  return { charter: await addCharter(transaction, about), ...(await addCheckIn(transaction, about)) }
}

async function addCharter(transaction: Transaction<unknown>, { tenant, word, personId, postId, managerId, now }: Agreed): Promise<string> {
  const [charter, check] = [randomUUID(), randomUUID()]
  await sql`insert into role_charter (tenant_id, charter_id, person_id, post_id, begun_at) values (${tenant}, ${charter}, ${personId}, ${postId}, ${now})`.execute(transaction)
  await sql`insert into role_charter_version (tenant_id, charter_id, version, purpose, accountabilities, mine, ours, ask_first, time_split, support, measures, care_hours, management_hours, leadership_hours, review_on, written_by, written_at)
    values (${tenant}, ${charter}, 1, ${word}, ${word}, ${word}, ${word}, ${word}, ${word}, ${word}, ${word}, 20, 10, 5, '2027-02-26', ${personId}, ${now})`.execute(transaction)
  await sql`insert into role_charter_signature (tenant_id, charter_id, number, version, side, signer_id, signed_at) values (${tenant}, ${charter}, 1, 1, 'holder', ${personId}, ${now}), (${tenant}, ${charter}, 2, 1, 'line-manager', ${managerId}, ${now})`.execute(transaction)
  await sql`insert into role_clarity_check (tenant_id, check_id, charter_id, holder_id, manager_id, begun_at, holder_in_at, manager_in_at) values (${tenant}, ${check}, ${charter}, ${personId}, ${managerId}, ${now}, ${now}, ${now})`.execute(transaction)
  await sql`insert into role_clarity_answer (tenant_id, check_id, side, item_id, step) values (${tenant}, ${check}, 'holder', ${word}, 2), (${tenant}, ${check}, 'line-manager', ${word}, 5)`.execute(transaction)
  return charter
}

async function addCheckIn(transaction: Transaction<unknown>, { tenant, word, personId, managerId, keys, now }: Agreed): Promise<Omit<AgreedIds, 'charter'>> {
  const [checkIn, share] = [randomUUID(), randomUUID()]
  const found = await keys.findOrMake(transaction, tenant, personId, now)
  if (found.kind !== 'found') throw new Error('the keys of the test cannot be opened')
  const sealed = found.key.seal(`check-in ${checkIn}`, JSON.stringify({ answers: {}, note: word }))
  await sql`insert into check_in (tenant_id, check_in_id, person_id, day, sealed) values (${tenant}, ${checkIn}, ${personId}, '2026-11-20', ${sealed})`.execute(transaction)
  await sql`insert into check_in_share (tenant_id, share_id, person_id, reader_id, until_day, began_at) values (${tenant}, ${share}, ${personId}, ${managerId}, '2026-12-20', ${now})`.execute(transaction)
  return { checkIn, share }
}
