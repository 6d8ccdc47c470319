import { type Transaction, sql } from 'kysely'
import type { TaskTemplate } from '../records.ts'
import { noTemplate } from '../rules/template.ts'
import type { TransitionStore } from '../service/transition-store.ts'
import { transitionTables } from '../tables.ts'

/** The organisation's changes to the tasks. A version never changes: what began with it keeps it. */
export function templatesIn(transaction: Transaction<unknown>, tenant: string): Pick<TransitionStore, 'template' | 'templateAt' | 'addTemplate'> {
  const versions = () => transitionTables(transaction).selectFrom('transition_template').select(['template_version', 'content']).where('tenant_id', '=', tenant)
  return {
    async template() {
      const latest = await versions().orderBy('template_version', 'desc').limit(1).executeTakeFirst()
      return latest === undefined ? { version: 0, content: noTemplate } : { version: latest.template_version, content: contentOf(latest.content) }
    },
    async templateAt(version) {
      if (version === 0) return noTemplate
      const found = await versions().where('template_version', '=', version).executeTakeFirst()
      return found === undefined ? noTemplate : contentOf(found.content)
    },
    async addTemplate({ version, content }, madeOn) {
      const { numAffectedRows } = await sql`
        insert into transition_template (tenant_id, template_version, made_on, content) values (${tenant}, ${version}, ${madeOn}, ${JSON.stringify(content)})
        on conflict do nothing`.execute(transaction)
      return numAffectedRows === 1n
    },
  }
}

function contentOf(content: string): TaskTemplate {
  // We wrote it ourselves, in this form.
  return JSON.parse(content) as TaskTemplate
}
