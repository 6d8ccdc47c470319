/** Lengths of time in milliseconds, as clocks count them. A day of the calendar can be an hour shorter or longer: count those with `addDays`. */
export const minuteMs = 60_000
export const hourMs = 3_600_000
export const dayMs = 86_400_000
