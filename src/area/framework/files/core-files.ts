import { evenkeelCore } from '../content/evenkeel-core.ts'
import { shippedFramework } from './shipped-framework.ts'
import { writeCaseFile } from './case-file.ts'
import { writeFrameworkCsvFile } from './csv-file.ts'

/**
 * Our own framework as a file of CASE 1.1.
 * @param baseAddress where the service stands, without a slash at its end
 */
export function coreCaseText(baseAddress: string): string {
  return new TextDecoder().decode(writeCaseFile(shippedFramework(), { baseAddress, changedAt: evenkeelCore.changedAt, version: '1.1' }))
}

/** Its items as comma-separated text. */
export function coreCsvText(): string {
  return new TextDecoder().decode(writeFrameworkCsvFile(shippedFramework()))
}
