// The front door of the simulated ward.
export { WardShell } from './pages/ward-page.tsx'
export { readableWard } from './readable-ward.ts'
export { simulatedWardRoutes } from './routes.ts'
export { predecessorsPlan } from './rules/first-plan.ts'
export { fragmentOfText } from './rules/run-address.ts'
export { type ChosenRun, runOfText, textOfRun } from './rules/run-text.ts'
export { debriefWords } from './words/debrief.ts'
export { lengthWords, packWords, settingWords } from './words/names.ts'
