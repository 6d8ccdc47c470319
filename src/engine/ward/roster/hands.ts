/** Work in an hour of a shift of 12 hours with its breaks. */
export const breaks = 11.5 / 12
/** Energy at which people work at their usual pace. */
export const usualEnergy = 0.86
