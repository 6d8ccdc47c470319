import type pg from 'pg'
import { maintenancePolicy, printedRules, tenantPolicy } from './tenant-table.ts'

/**
 * Everything in the schema that could let one tenant see another's rows, or that a backup or a spread over servers could not carry.
 * A test asks this of the whole schema, so a forgotten rule fails there; `doctor` asks it of an installation.
 * @param client any role
 * @param appRole the role that requests run as
 * @returns one sentence per problem; none when all is well
 */
export async function schemaProblems(client: pg.Client, appRole: string): Promise<readonly string[]> {
  const given = [appRole, tenantPolicy, maintenancePolicy, printedRules[tenantPolicy], printedRules[maintenancePolicy]]
  const found = await client.query<{ problem: string }>(problemsQuery, given)
  return found.rows.map(({ problem }) => problem)
}

const problemsQuery = `
  with relation as (
    select c.oid, c.relname as name, c.relkind, c.relowner, c.relrowsecurity, c.relforcerowsecurity, c.reloptions
    from pg_class c
    where c.relnamespace = 'public'::regnamespace
      and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
  ),
  owned as (
    select r.*, a.attnum as tenant, a.attnotnull, a.atttypid
    from relation r left join pg_attribute a on a.attrelid = r.oid and a.attname = 'tenant_id' and not a.attisdropped
    where r.relkind in ('r', 'p')
  ),
  tenanted as (select * from owned where tenant is not null)
  select format('Table %s belongs to the role %s that requests run as.', name, $1::name) as problem
    from owned where pg_get_userbyid(relowner) = $1::name or pg_has_role($1::name, relowner, 'member')
  union all
  select format('Table %s: tenant_id must be uuid and not null.', name)
    from tenanted where not attnotnull or atttypid <> 'uuid'::regtype
  union all
  select format('Table %s: row-level security must be enabled and forced.', name)
    from tenanted where not (relrowsecurity and relforcerowsecurity)
  union all
  select format('Table %s has no primary key.', name)
    from owned where not exists (select from pg_index i where i.indrelid = oid and i.indisprimary)
  union all
  select format('Table %s: the key %s does not start with tenant_id.', t.name, i.indexrelid::regclass)
    from tenanted t join pg_index i on i.indrelid = t.oid
    where i.indisunique and i.indkey[0] <> t.tenant
  union all
  select format('Table %s: the reference %s to another table of tenants leaves out tenant_id.', t.name, c.conname)
    from tenanted t join pg_constraint c on c.conrelid = t.oid and c.contype = 'f' join tenanted o on o.oid = c.confrelid
    where not exists (select from unnest(c.conkey, c.confkey) as pair (here, there) where here = t.tenant and there = o.tenant)
  union all
  select format('Table %s lacks the policy %s as tenantTable writes it.', t.name, wanted.policy)
    from tenanted t cross join (values ($2::text, $4::text, true), ($3::text, $5::text, false)) as wanted (policy, rule, everybody)
    where not exists (
      select from pg_policy p
      where p.polrelid = t.oid and p.polname::text = wanted.policy and p.polcmd = '*' and p.polpermissive
        and pg_get_expr(p.polqual, p.polrelid) = wanted.rule and pg_get_expr(p.polwithcheck, p.polrelid) = wanted.rule
        and p.polroles = case when wanted.everybody then array[0::oid] else array[t.relowner] end
    )
  union all
  select format('Table %s has the policy %s, which tenantTable does not write.', t.name, p.polname)
    from tenanted t join pg_policy p on p.polrelid = t.oid where p.polpermissive and p.polname::text not in ($2::text, $3::text)
  union all
  select format('View %s must be made with (security_invoker = true), or it shows every tenant''s rows.', name)
    from relation where relkind = 'v' and not coalesce(reloptions, '{}') && array['security_invoker=true', 'security_invoker=on']
  union all
  select format('Materialised view %s passes row-level security: make a table.', name) from relation where relkind = 'm'
  union all
  select format('Function %s runs as its owner and passes the app role''s limits: make it security invoker.', p.oid::regprocedure)
    from pg_proc p
    where p.pronamespace = 'public'::regnamespace and p.prosecdef
      and not exists (select from pg_depend d where d.classid = 'pg_proc'::regclass and d.objid = p.oid and d.deptype = 'e')
  union all
  select format('Sequence %s: let a table without tenants number its rows (generated always as identity) or make ids in the application; nothing else is restored.', s.name)
    from relation s
    where s.relkind = 'S' and not exists (
      select from pg_depend d join owned o on o.oid = d.refobjid join pg_attribute a on a.attrelid = o.oid and a.attnum = d.refobjsubid
      where d.classid = 'pg_class'::regclass and d.objid = s.oid and d.deptype = 'i' and a.attidentity = 'a' and o.tenant is null
    )
  union all
  select format('Role %s may not be superuser and may not pass row-level security.', rolname) from pg_roles where rolname = $1::name and (rolsuper or rolbypassrls)
  order by problem
`
