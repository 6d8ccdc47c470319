/**
 * Where an import stands: uploaded (its headings are being read, then its columns are to be confirmed), being checked, checked (it can be confirmed, or has problems), being applied,
 * applied, being undone, undone; or discarded before anything was changed.
 */
export const importStates = ['uploaded', 'checking', 'checked', 'applying', 'applied', 'undoing', 'undone', 'discarded'] as const
export type ImportState = (typeof importStates)[number]
