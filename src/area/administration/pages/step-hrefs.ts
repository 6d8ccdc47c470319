import { href, paths } from '../../../platform/http/paths.ts'
import type { SetUpStep } from '../rules/set-up-tasks.ts'

/** Where each step of setting up is done. */
export const stepHrefs: Readonly<Record<SetUpStep, string>> = {
  tree: href(paths.ourOrganisation),
  people: href(paths.imports),
  mail: href(paths.mail),
  provider: href(paths.providers),
  roles: href(paths.roles),
  retention: href(paths.retention),
}
