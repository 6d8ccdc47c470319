/**
 * SQL that makes a table whose rows belong to a tenant (an organisation): nobody sees or writes another tenant's rows, the owner included.
 * The tenant comes first in every key, so that the table can be spread over servers by tenant.
 * @param name of the table
 * @param columns the other columns and constraints, separated by commas; every key among them starts with tenant_id, like
 *   `team_id uuid not null, name text not null, primary key (tenant_id, team_id)`
 */
export function tenantTable(name: string, columns: string): string {
  return `
    create table ${name} (tenant_id uuid not null references tenant (id), ${columns});
    alter table ${name} enable row level security;
    alter table ${name} force row level security;
    create policy ${tenantPolicy} on ${name} using (${tenantRule}) with check (${tenantRule});
    create policy ${maintenancePolicy} on ${name} to current_user using (${maintenanceRule}) with check (${maintenanceRule});
  `
}

/** Lets a row through to who carries its tenant; the setting is '' after a connection's first transaction, and '' is nobody. */
export const tenantPolicy = 'tenant_isolation'
const tenantRule = `tenant_id = nullif(current_setting('app.tenant', true), '')::uuid`

/** Lets the owner, and only the owner, through when it says that it backs up or restores: not every owner is a superuser. */
export const maintenancePolicy = 'maintenance'
const maintenanceRule = `current_setting('app.maintenance', true) = 'on'`

/** Sets what the maintenance policy asks for, until the end of the transaction. */
export const beginMaintenance = `select set_config('app.maintenance', 'on', true)`

/** The rules as PostgreSQL prints them back, for the check. */
export const printedRules: Readonly<Record<string, string>> = {
  [tenantPolicy]: `(tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid)`,
  [maintenancePolicy]: `(current_setting('app.maintenance'::text, true) = 'on'::text)`,
}
