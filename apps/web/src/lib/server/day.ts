/** The day pages are rendered for, `YYYY-MM-DD` in UTC. */
export const today = (now = Date.now()): string => new Date(now).toISOString().slice(0, 10)
