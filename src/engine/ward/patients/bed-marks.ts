/** What stands for a bed that nobody lies in, and for one that is being made ready, in place of a patient's number. */
export const free = -1
export const madeReady = -2
