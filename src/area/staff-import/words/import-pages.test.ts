import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { wordingProblems } from '../../../../test/house-words.ts'
import { importPageWords } from './import-pages.ts'
import { uploadProblemWords } from './imports.ts'

describe('the words of import pages', () => {
  it('say at the field how to mend each fault of a file', () => {
    const texts = [
      uploadProblemWords({ code: 'none-chosen' }),
      uploadProblemWords({ code: 'file-too-large' }),
      uploadProblemWords({ code: 'file-empty' }),
      uploadProblemWords({ code: 'wrong-type', fileName: 'x.pdf' }),
      uploadProblemWords({ code: 'password-protected' }),
      uploadProblemWords({ code: 'old-workbook' }),
      uploadProblemWords({ code: 'no-rows' }),
    ]
    assert.deepEqual(texts.flatMap(wordingProblems), [])
    assert.equal(texts[0], 'Select a staff list')
    assert.match(texts[1] ?? '', /^The selected file must be smaller than 24 MB\./)
    assert.match(texts[2] ?? '', /^The selected file is empty\./)
    assert.match(texts[3] ?? '', /^The selected file must be a CSV or an Excel workbook \(\.xlsx\)\./)
    assert.match(texts[4] ?? '', /^The selected file is password protected\./)
  })

  it('count as people do', () => {
    const { plan, problems, atWork, receipt } = importPageWords
    assert.equal(plan.confirm(1), 'Import this change')
    assert.equal(plan.confirm(1_222), 'Import these 1,222 changes')
    assert.equal(plan.ready(1, 1), '1 change from 1 row. Nothing is imported yet.')
    assert.equal(problems.answer(1, 1, 15_000), 'We found 1 problem in 1 of 15,000 rows. Nothing was imported.')
    assert.equal(atWork.rows('check', 15_000), 'Checking 15,000 rows.')
    assert.equal(receipt.answer(1), '1 row was taken in.')
    const texts = [plan.ends(2), plan.leaving('Ada Birchfold'), plan.noChange(3), plan.samplesSummary(50, false), plan.moreWarnings(2), problems.caption(100, 200), importPageWords.moved.now('At work'), importPageWords.facts.by('1 May 2026', 'Ada')]
    assert.deepEqual(texts.flatMap(wordingProblems), [])
  })
})
