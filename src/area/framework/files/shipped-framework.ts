import { coreHead } from '../content/core-parts.ts'
import { evenkeelCore } from '../content/evenkeel-core.ts'
import { frameworkFromCore } from '../rules/from-core.ts'
import type { Framework } from '../rules/framework.ts'
import { namedUuid } from './named-uuid.ts'

const made: { framework: Framework | null } = { framework: null }

/** Our own framework as it is shipped, made once. Every organisation has it; nobody changes it. */
export function shippedFramework(): Framework {
  const { version, title, about, capabilities } = evenkeelCore
  made.framework ??= frameworkFromCore({ ...coreHead, version, title, about }, capabilities, namedUuid)
  return made.framework
}
