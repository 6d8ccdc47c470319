import type { ReactNode } from 'react'
import { Details } from 'nhsuk-react-components'
import { formatNumber } from '../../../kernel/number-text.ts'
import { domains } from '../../../kernel/vocabulary.ts'
import { type Problem, LongText, RadioQuestion, SelectField, TextField, problemAt } from '../../../platform/design/index.ts'
import { chartTypes, frequencies, measureUnits, ratesPer } from '../records.ts'
import { type MeasureField, type TypedMeasure, improvementDirections, ruleSetNames } from '../rules/check-measure.ts'
import { chartTypeWords, formWords as words, frameWords, frequencyWords, unitWords } from '../words/measure.ts'

const inDetails: readonly MeasureField[] = ['chartType', 'per', 'rules', 'screenOutliers', 'fixAfterNPoints']

/** What a person decides about a measure: what it counts first, then (folded in) how its chart is calculated. */
export function MeasureFields({ typed, problems }: { readonly typed: TypedMeasure; readonly problems: readonly Problem[] }): ReactNode {
  return (
    <>
      <CountedFields typed={typed} problems={problems} />
      <Details className="ek-details" open={problems.some(({ fieldId }) => inDetails.some((field) => field === fieldId))}>
        <Details.Summary>{words.moreSummary}</Details.Summary>
        <Details.Text>
          <ChartFields typed={typed} problems={problems} />
        </Details.Text>
      </Details>
    </>
  )
}

function CountedFields({ typed, problems }: { readonly typed: TypedMeasure; readonly problems: readonly Problem[] }): ReactNode {
  const at = (fieldId: MeasureField) => problemAt(problems, fieldId)
  return (
    <>
      <TextField id="name" name="name" label={words.name} hint={words.nameHint} value={typed.name} {...at('name')} />
      <RadioQuestion name="improvementDirection" legend={words.direction} size="s" isInline value={typed.improvementDirection} choices={improvementDirections.map((value) => ({ value, text: words.directions[value] }))} {...at('improvementDirection')} />
      <RadioQuestion name="domain" legend={words.domain} hint={words.domainHint} size="s" value={typed.domain} choices={domains.map((value) => ({ value, text: words.domains[value], hint: words.domainHints[value] }))} {...at('domain')} />
      <SelectField id="unitOfMeasurement" name="unitOfMeasurement" label={words.unitOfMeasurement} none={words.unitOfMeasurementChoose} value={typed.unitOfMeasurement} choices={measureUnits.map((value) => ({ value, text: unitWords[value] }))} {...at('unitOfMeasurement')} />
      <TextField id="unitText" name="unitText" label={words.unitText} hint={words.unitTextHint} value={typed.unitText} {...at('unitText')} />
      <TextField id="decimals" name="decimals" label={words.decimals} hint={words.decimalsHint} value={typed.decimals} {...at('decimals')} />
      <SelectField id="frequency" name="frequency" label={words.frequency} value={typed.frequency} choices={frequencies.map((value) => ({ value, text: frequencyWords[value] }))} {...at('frequency')} />
      <LongText id="definition" name="definition" label={words.definition} hint={words.definitionHint} value={typed.definition} {...at('definition')} />
      <TextField id="source" name="source" label={words.source} hint={words.sourceHint} value={typed.source} {...at('source')} />
    </>
  )
}

function ChartFields({ typed, problems }: { readonly typed: TypedMeasure; readonly problems: readonly Problem[] }): ReactNode {
  const at = (fieldId: MeasureField) => problemAt(problems, fieldId)
  return (
    <>
      <RadioQuestion name="chartType" legend={words.chartType} size="s" value={typed.chartType} choices={chartTypes.map((value) => ({ value, text: chartTypeWords[value] }))} {...at('chartType')} />
      <SelectField id="per" name="per" label={words.per} hint={words.perHint} value={typed.per} choices={ratesPer.map((value) => ({ value: String(value), text: formatNumber(value) }))} {...at('per')} />
      <RadioQuestion name="rules" legend={words.rules} size="s" value={typed.rules} choices={ruleSetNames.map((value) => ({ value, text: words.ruleNames[value] }))} {...at('rules')} />
      <RadioQuestion name="screenOutliers" legend={words.screen} hint={words.screenHint} size="s" isInline value={typed.screenOutliers === 'yes' ? 'yes' : 'no'} choices={[{ value: 'yes', text: frameWords.yes }, { value: 'no', text: frameWords.no }]} />
      <TextField id="fixAfterNPoints" name="fixAfterNPoints" label={words.fix} hint={words.fixHint} value={typed.fixAfterNPoints} {...at('fixAfterNPoints')} />
    </>
  )
}
