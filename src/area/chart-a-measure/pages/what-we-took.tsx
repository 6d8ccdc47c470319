import type { ReactNode } from 'react'
import type { ReadColumns } from '../reading/index.ts'
import { differenceExamples, differenceWords } from '../words/differences.ts'
import { pageWords as words } from '../words/pages.ts'
import { reasonWords } from '../words/reasons.ts'

/** What was decided about the figures without being asked, and every cell that was read otherwise than typed. */
export function WhatWeTook({ read, further = [] }: { readonly read: ReadColumns; readonly further?: readonly string[] }): ReactNode {
  return (
    <section className="ek-reading">
      <h2 className="nhsuk-heading-m">{words.tookHeading}</h2>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {[...read.reasons.map((reason) => reasonWords(reason, read)), ...further].map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <h3 className="nhsuk-heading-s">{words.differencesHeading}</h3>
      {read.differences.length === 0 ? (
        <p>{words.nothingDifferent}</p>
      ) : (
        <ul className="nhsuk-list nhsuk-list--bullet">
          {read.differences.map((difference) => (
            <li key={`${difference.code} ${difference.column}`}>
              {differenceWords[difference.code]} {differenceExamples(read, difference)}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
