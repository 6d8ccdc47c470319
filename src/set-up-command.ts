import { randomBytes, randomUUID } from 'node:crypto'
import { parseArgs } from 'node:util'
import { personWithAddress } from './area/people/index.ts'
import { type TypedSetUp, checkSetUp, setUpOrganisation, setUpProblemWords, setUpStore } from './area/set-up/index.ts'
import { readMailAddress } from './kernel/mail-address.ts'
import { refuse, withDatabase } from './opened-database.ts'
import { appendToAudit } from './platform/audit/index.ts'
import type { Command, CommandIo } from './platform/command-line/command.ts'
import type { Database } from './platform/database/index.ts'
import { findOrganisation, makeSignInLink } from './platform/identity/index.ts'

export const setUpUse = 'set-up ODS --name NAME --given-name NAME --family-name NAME --email ADDRESS [--data DIR]'
export const linkUse = 'link ODS ADDRESS [--data DIR]'

/** A link that is carried by hand takes longer than one that is mailed. */
const linkMinutes = 60
const usualOrigin = 'http://127.0.0.1:3700'

/** `evenkeel set-up`: makes an organisation and its first administrator, and prints a link by which they sign in once. */
export const setUpCommand: Command = async (args, io) => {
  const asked = parseSetUp(args)
  if (asked === null) return refuse(io, `Use: evenkeel ${setUpUse}`)
  const checked = checkSetUp(asked.typed)
  if (!checked.ok) return refuse(io, checked.error.map(setUpProblemWords).join('\n'))
  return withDatabase(io, asked.data, async (database) => {
    const now = new Date()
    const made = await database.inTransaction(null, async (transaction) => {
      const organisation = await setUpOrganisation(setUpStore(transaction, now), checked.value, randomUUID)
      if (!organisation.ok) return organisation
      const { tenant, personId } = organisation.value
      await appendToAudit(transaction, { tenant, at: now, actor: { kind: 'command' }, events: [{ action: 'set-up/organisation-set-up', subjectId: personId }] })
      return organisation
    })
    if (!made.ok) return refuse(io, setUpProblemWords({ field: 'odsCode', code: made.error }))
    io.stdout.write(await printableLink(database, made.value, now, io))
    return 0
  })
}

/** `evenkeel link`: prints a link by which somebody of an organisation signs in once, for when nobody else can let them in. */
export const linkCommand: Command = async (args, io) => {
  const asked = parseLink(args)
  if (asked === null) return refuse(io, `Use: evenkeel ${linkUse}`)
  return withDatabase(io, asked.data, async (database) => {
    const organisation = await database.reading(null, (transaction) => findOrganisation(transaction, asked.odsCode))
    if (organisation === null) return refuse(io, `No organisation with the code ${asked.odsCode} is set up here.`)
    const { tenant } = organisation
    const address = readMailAddress(asked.address)
    if (!address.ok) return refuse(io, `${asked.address} is not an e-mail address.`)
    const personId = await database.reading(tenant, (transaction) => personWithAddress(transaction, tenant, address.value))
    if (personId === null) return refuse(io, 'Nobody at this organisation has this address.')
    io.stdout.write(await printableLink(database, { tenant, personId }, new Date(), io))
    return 0
  })
}

async function printableLink(database: Database, { tenant, personId }: { readonly tenant: string; readonly personId: string }, now: Date, { env }: CommandIo): Promise<string> {
  const token = await database.inTransaction(tenant, async (transaction) => {
    const text = await makeSignInLink(transaction, { tenant, personId, minutes: linkMinutes, now, newId: randomUUID, randomBytes })
    await appendToAudit(transaction, { tenant, at: now, actor: { kind: 'command' }, events: [{ action: 'identity/link-printed', subjectId: personId }] })
    return text
  })
  return `${env['EVENKEEL_PUBLIC_ORIGIN'] ?? usualOrigin}/sign-in/link/${token}\n`
}

function parseSetUp(args: readonly string[]): { readonly typed: TypedSetUp; readonly data: string | undefined } | null {
  const text = { type: 'string' } as const
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: { name: text, 'given-name': text, 'family-name': text, email: text, data: text }, allowPositionals: true })
    const [odsCode, ...rest] = positionals
    if (odsCode === undefined || rest.length > 0) return null
    const typed = { odsCode, organisation: values.name ?? '', givenName: values['given-name'] ?? '', familyName: values['family-name'] ?? '', email: values.email ?? '' }
    return { typed, data: values.data }
  } catch {
    // parseArgs throws on a flag that it does not know.
    return null
  }
}

function parseLink(args: readonly string[]): { readonly odsCode: string; readonly address: string; readonly data: string | undefined } | null {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: { data: { type: 'string' } }, allowPositionals: true })
    const [odsCode, address, ...rest] = positionals
    return odsCode === undefined || address === undefined || rest.length > 0 ? null : { odsCode, address, data: values.data }
  } catch {
    // parseArgs throws on a flag that it does not know.
    return null
  }
}
