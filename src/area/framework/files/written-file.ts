import type { OwnFramework } from '../records.ts'
import type { FrameworkItem } from '../rules/framework.ts'
import { caseMoment } from '../rules/moment-text.ts'
import { writeCaseFile } from './case-file.ts'
import { writeFrameworkCsvFile } from './csv-file.ts'
import type { FrameworkFileKind } from './framework-file.ts'

/**
 * A framework of an organisation's own as a file: CASE 1.1, or its items as a table. What was brought in and not changed since gives the same bytes again.
 * @param baseAddress where the service stands, without a slash at its end
 */
export function frameworkFileText({ id, title, version, language, creator, about, changedAt }: OwnFramework, items: readonly FrameworkItem[], kind: FrameworkFileKind, baseAddress: string): string {
  const framework = { id, title, version, language, creator, about, items }
  const bytes = kind === 'case' ? writeCaseFile(framework, { baseAddress, changedAt: caseMoment(changedAt), version: '1.1' }) : writeFrameworkCsvFile(framework)
  return new TextDecoder().decode(bytes)
}
