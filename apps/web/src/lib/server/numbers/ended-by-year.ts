import type { Agreement } from '@detwin/content'

/** Agreements that stand as ended, by the year in which they ended. */
export interface EndedByYear {
  total: number
  /** Every year from the first with an end to the last day of the record, those without any too. */
  years: { year: string; count: number }[]
  /** Ended, and no source says when. */
  undated: number
}

/** `until` is a day of the last year to show; without it the last year with an end is. */
export function endedByYear(agreements: readonly Agreement[], until?: string): EndedByYear {
  const ended = agreements.filter(({ status }) => status === 'ended')
  const counts = new Map<number, number>()
  for (const { statusSince } of ended) {
    const year = Number(statusSince?.slice(0, 4))
    if (statusSince) counts.set(year, (counts.get(year) ?? 0) + 1)
  }
  const dated = [...counts.keys()]
  const first = Math.min(...dated)
  const last = Math.max(...dated, dated.length > 0 ? Number(until?.slice(0, 4) ?? 0) : 0)
  const years = Array.from({ length: dated.length > 0 ? last - first + 1 : 0 }, (_, index) => first + index)
  return {
    total: ended.length,
    years: years.map((year) => ({ year: String(year), count: counts.get(year) ?? 0 })),
    undated: ended.filter(({ statusSince }) => !statusSince).length
  }
}
