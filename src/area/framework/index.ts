// The front door of frameworks: what capabilities and behaviours are asked about.
export { capabilityRoutes } from './capability-routes.ts'
export { shippedFramework } from './files/shipped-framework.ts'
export { frameworkMigrations } from './migrations.ts'
export type { Collaborator, FrameworkComment, OwnFramework } from './records.ts'
export { type AskedBehaviour, type AskedCapability, type QuestionForm, type Questionnaire, questionForms, questionnaireOf } from './rules/questionnaire.ts'
export type { Framework, FrameworkItem, ItemKind } from './rules/framework.ts'
export { chosenFramework, frameworkOf, holdInUse } from './store/frameworks-in-use.ts'
export { writtenCollaborators, writtenFrameworkComments, writtenFrameworkItems, writtenFrameworks } from './store/written-frameworks.ts'
