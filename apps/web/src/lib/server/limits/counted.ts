/** Addresses for programs, whose answers are counted. Pages and feeds are not: they are kept, and everybody's. */
const forPrograms = /^\/(api|data)\/|^\/oembed(\?|$)/

export const isCounted = (url: string): boolean => forPrograms.test(url)

/** Bytes for which an answer costs one point more: about as much work as asking for it. */
const bytesAPoint = 250_000

/** What an answer costs that has to be made: a point before, since nobody knows its size, and this much after. */
export const pointsOf = (bytes: number): number => Math.floor(bytes / bytesAPoint)
