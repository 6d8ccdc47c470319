import type { ReactNode } from 'react'
import { type Problem, KeyFacts, LongText, problemAt } from '../../../platform/design/index.ts'
import { debriefWords } from '../../simulated-ward/index.ts'
import type { Written } from '../records.ts'
import { onePageWords, runWords } from '../words/practice-runs.ts'
import { thoughtField } from '../words/problems.ts'
import type { RunFacts } from '../words/run-facts.ts'

/** The boxes for what somebody writes about a run. */
export function WrittenFields({ written: { note, reflections }, problems }: { readonly written: Written; readonly problems: readonly Problem[] }): ReactNode {
  return (
    <>
      <p>{onePageWords.care}</p>
      {debriefWords.asked.map((question, at) => (
        <LongText key={question} id={thoughtField(at)} name={thoughtField(at)} label={question} value={reflections[at] ?? ''} {...problemAt(problems, thoughtField(at))} />
      ))}
      <LongText id="note" name="note" label={onePageWords.note} hint={onePageWords.noteHint} value={note} rows={2} {...problemAt(problems, 'note')} />
    </>
  )
}

/** Circumstances of a run and how far it came. */
export function Facts({ facts: { ward, length, pack, reached }, keptOn }: { readonly facts: RunFacts; readonly keptOn?: string }): ReactNode {
  const { columns } = runWords
  const kept = keptOn === undefined ? [] : [{ name: onePageWords.keptOn, value: keptOn }]
  return <KeyFacts facts={[{ name: columns.ward, value: ward }, { name: columns.length, value: length }, { name: columns.pack, value: pack }, { name: columns.reached, value: reached }, ...kept]} />
}
