/** What can happen at any moment between full hours. */
export const arriveEmergency = 0
export const arriveElective = 1
export const becomeFit = 2
export const bedReady = 3
