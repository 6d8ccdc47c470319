import { paths } from '../../platform/http/paths.ts'
import type { SignedInRoute } from '../../platform/http/route.ts'
import { answerBoard, answerBoardCsv } from './routes/board-answers.ts'
import { answerChange, answerChangeForm, answerClose, answerCloseForm } from './routes/form-answers.ts'
import { answerAnnotations, answerAnnotationsForm, answerRebase, answerRebaseForm } from './routes/mark-answers.ts'
import { answerAdd, answerFromChart, answerNew } from './routes/new-answers.ts'
import { answerOwner, answerOwnerForm } from './routes/owner-answers.ts'
import { answerPaste, answerPasteForm } from './routes/paste-answers.ts'
import { answerChart, answerMeasure, answerValuesCsv } from './routes/see-answers.ts'
import { answerTargets, answerTargetsForm } from './routes/target-answers.ts'
import { answerValue, answerValueForm, answerValues, answerValuesForm } from './routes/value-answers.ts'

const largestFile = 2 * 1_024 * 1_024

/** Measures of units: the board, each measure with its chart, and everything that may be changed about them. */
export function measureRoutes(): readonly SignedInRoute[] {
  return [
    { path: paths.measures, method: 'GET', kind: 'signed-in', answer: answerBoard },
    { path: paths.measuresCsv, method: 'GET', kind: 'signed-in', answer: answerBoardCsv },
    { path: paths.measureNew, method: 'GET', kind: 'signed-in', answer: answerNew },
    { path: paths.measureNew, method: 'POST', kind: 'signed-in', answer: answerAdd },
    { path: paths.measureFromChart, method: 'POST', kind: 'signed-in', onlyDraws: true, answer: answerFromChart },
    { path: paths.measure, method: 'GET', kind: 'signed-in', answer: answerMeasure },
    { path: paths.measureChart, method: 'GET', kind: 'signed-in', answer: answerChart },
    { path: paths.measureValuesCsv, method: 'GET', kind: 'signed-in', answer: answerValuesCsv },
    { path: paths.measureChange, method: 'GET', kind: 'signed-in', answer: answerChangeForm },
    { path: paths.measureChange, method: 'POST', kind: 'signed-in', answer: answerChange },
    { path: paths.measureOwner, method: 'GET', kind: 'signed-in', answer: answerOwnerForm },
    { path: paths.measureOwner, method: 'POST', kind: 'signed-in', answer: answerOwner },
    { path: paths.measureTargets, method: 'GET', kind: 'signed-in', answer: answerTargetsForm },
    { path: paths.measureTargets, method: 'POST', kind: 'signed-in', answer: answerTargets },
    { path: paths.measureClose, method: 'GET', kind: 'signed-in', answer: answerCloseForm },
    { path: paths.measureClose, method: 'POST', kind: 'signed-in', answer: answerClose },
    { path: paths.measureValues, method: 'GET', kind: 'signed-in', answer: answerValuesForm },
    { path: paths.measureValues, method: 'POST', kind: 'signed-in', answer: answerValues },
    { path: paths.measureValue, method: 'GET', kind: 'signed-in', answer: answerValueForm },
    { path: paths.measureValue, method: 'POST', kind: 'signed-in', answer: answerValue },
    { path: paths.measurePaste, method: 'GET', kind: 'signed-in', answer: answerPasteForm },
    // What was read is carried along by the forms of the next steps: larger than the file itself.
    { path: paths.measurePaste, method: 'POST', kind: 'signed-in', takesFiles: true, largestFile, largestForm: 4 * largestFile, answer: answerPaste },
    { path: paths.measureRebase, method: 'GET', kind: 'signed-in', answer: answerRebaseForm },
    { path: paths.measureRebase, method: 'POST', kind: 'signed-in', answer: answerRebase },
    { path: paths.measureAnnotations, method: 'GET', kind: 'signed-in', answer: answerAnnotationsForm },
    { path: paths.measureAnnotations, method: 'POST', kind: 'signed-in', answer: answerAnnotations },
  ]
}
