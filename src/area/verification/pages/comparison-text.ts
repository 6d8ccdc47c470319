import { numberText, replyWords } from '../../../platform/design/index.ts'
import type { AgreementFound } from '../rules/agreement.ts'
import { type ComparedBehaviour, type ComparedCapability, countApart } from '../rules/compare.ts'
import { type Reader, agreementWords, countWords, sayWords } from '../words/comparison.ts'

/** What both say of a behaviour, as a sentence. */
export function sayText(behaviour: Pick<ComparedBehaviour, 'self' | 'supervisor' | 'isChangedSince'>, reader: Reader): string {
  return `${bothText(behaviour, reader)}${behaviour.isChangedSince ? ` ${sayWords.changedSince[reader]}` : ''}`
}

function bothText({ self, supervisor }: Pick<ComparedBehaviour, 'self' | 'supervisor'>, reader: Reader): string {
  if (self === supervisor) return self === null ? sayWords.bothLeftOut : sayWords.both(replyWords(self).name)
  const [mine, theirs] = [sayWords.self[reader], sayWords.other[reader]]
  return `${self === null ? mine.leftOut : mine.says(replyWords(self).name)}, ${supervisor === null ? theirs.leftOut : theirs.says(replyWords(supervisor).name)}.`
}

/** How many behaviours lie how, as sentences. */
export function countTexts(capabilities: readonly Pick<ComparedCapability, 'behaviours'>[]): readonly string[] {
  const counts = countApart(capabilities)
  const { same, 'one-step': oneStep, further } = counts
  const compared = same + oneStep + further
  const left = counts['not-compared'] === 0 ? [] : [countWords.notCompared(counts['not-compared'])]
  if (compared === 0) return [countWords.noneCompared]
  if (compared > 1) return [countWords.counts(same, oneStep, further, compared), ...left]
  return [countWords.one[same === 1 ? 'same' : oneStep === 1 ? 'one-step' : 'further'], ...left]
}

/** How far the two agree beyond chance, as sentences; or why that cannot be told. */
export function agreementTexts(agreement: AgreementFound): readonly string[] {
  return [...howFarTexts(agreement), ...(agreement.changed === 0 ? [] : [agreementWords.changed(agreement.changed)])]
}

function howFarTexts(agreement: AgreementFound): readonly string[] {
  switch (agreement.kind) {
    case 'too-few':
      return [agreementWords.tooFew(agreement.pairs)]
    case 'all-same':
      return [agreementWords.allSame(agreement.pairs)]
    case 'one-step':
      return [agreementWords.oneStep(agreement.pairs)]
    case 'told': {
      const text = (value: number) => numberText(value, { decimals: 1 })
      const { kappa, interval, pairs } = agreement
      return [agreementWords.told(text(kappa), text(interval.lower), text(interval.upper), pairs), agreementWords.scale, agreementWords.notIndependent, agreementWords.spread, agreementWords.how]
    }
  }
}
