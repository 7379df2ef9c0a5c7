/** How many characters of a question are looked for: no name on record is longer. */
export const longestQuestion = 100
