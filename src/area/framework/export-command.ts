import type { Transaction } from 'kysely'
import { type Result, failure, success } from '../../kernel/result.ts'
import { isId } from '../../kernel/id.ts'
import { coreCaseText, coreCsvText } from './files/core-files.ts'
import type { FrameworkFileKind } from './files/framework-file.ts'
import { shippedFramework } from './files/shipped-framework.ts'
import { frameworkFileText } from './files/written-file.ts'
import { chosenId } from './store/frameworks-in-use.ts'
import { itemsOf, ownFramework, ownFrameworks } from './store/whole-frameworks.ts'
import { commandWords as words } from './words/commands.ts'

/** Which framework is written, and how. */
export interface FrameworkExport {
  /** The id of ours or of one of the organisation's own; undefined for the one that new assessments ask about. */
  readonly frameworkId: string | undefined
  readonly kind: FrameworkFileKind
  /** Where the service stands, without a slash at its end. */
  readonly baseAddress: string
}

/**
 * `evenkeel export framework`: a framework as a file that can be imported again.
 * @param transaction of the tenant
 * @error one sentence
 */
export async function exportFramework(transaction: Transaction<unknown>, tenant: string, { frameworkId, kind, baseAddress }: FrameworkExport): Promise<Result<string, string>> {
  const shipped = shippedFramework().id
  const asked = frameworkId ?? (await chosenId(transaction, tenant)) ?? shipped
  if (asked === shipped) return success(kind === 'case' ? coreCaseText(baseAddress) : coreCsvText())
  const own = isId(asked) ? await ownFramework(transaction, tenant, asked) : null
  if (own !== null) return success(frameworkFileText(own, await itemsOf(transaction, tenant, asked), kind, baseAddress))
  const known = (await ownFrameworks(transaction, tenant)).map(({ id, title, version }) => `${id} (${title}, ${version})`)
  return failure(words.unknownFramework(asked, [`${shipped} (${shippedFramework().title})`, ...known].join(', ')))
}
