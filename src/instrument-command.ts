import { parseArgs } from 'node:util'
import { instrumentOutput } from './area/organisation-profile/index.ts'
import { findTenant } from './import-command.ts'
import { refuse, withDatabase } from './opened-database.ts'
import type { Command } from './platform/command-line/command.ts'
import { printResult } from './platform/command-line/print-result.ts'

export const instrumentUse = 'instrument [--tenant ODS] [--data DIR]'

/** `evenkeel instrument`: how the questions did with an organisation's newest figures, as one JSON object. Exit 1 when there are none of 30 people or more. */
export const instrumentCommand: Command = async (args, io) => {
  const asked = parseWords(args)
  if (asked === null) return refuse(io, `Use: evenkeel ${instrumentUse}`)
  return withDatabase(io, asked.data, async (database) => {
    const tenant = await findTenant(database, asked.tenant)
    if (typeof tenant !== 'string') return refuse(io, tenant.problem)
    const output = await database.reading(tenant, (transaction) => instrumentOutput(transaction, tenant))
    if (output === null || output.questions === null) {
      io.stderr.write(output === null ? 'No figures have been made yet: see docs/how-to/make-figures-of-management-and-leadership.md.\n' : 'Fewer than 30 people are behind the newest figures, or their framework has more than 200 capabilities: nothing is said of the questions.\n')
      return 1
    }
    return printResult(io, `${JSON.stringify(output)}\n`, 0)
  })
}

function parseWords(args: readonly string[]): { readonly tenant: string | undefined; readonly data: string | undefined } | null {
  try {
    const { values } = parseArgs({ args: [...args], options: { tenant: { type: 'string' }, data: { type: 'string' } } })
    return { tenant: values.tenant, data: values.data }
  } catch {
    // parseArgs throws on a word or a flag that it does not know.
    return null
  }
}
