import { longestQuestion } from '../../components/search/longest-question.ts'

export interface Asked {
  /** What was typed, cleaned and cut. */
  text: string
  /** `long`: only its beginning is looked for; `signs`: there is no letter or digit in it; `empty`: nothing was asked. */
  problem: 'empty' | 'long' | 'signs' | null
}

// Controls, invisible marks, and what a broken percent-encoding leaves behind.
const noise = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}\uFFFD]+/gu

/** Reads `?q=`: of several the first. */
export function askedIn(search: URLSearchParams): Asked {
  const whole = (search.get('q') ?? '').normalize('NFC').replace(noise, ' ').replace(/\s+/g, ' ').trim()
  const characters = Array.from(whole)
  const text = characters.slice(0, longestQuestion).join('').trim()
  if (!text) return { text, problem: search.get('q')?.trim() ? 'signs' : 'empty' }
  if (!/[\p{L}\p{N}]/u.test(text)) return { text, problem: 'signs' }
  return { text, problem: characters.length > longestQuestion ? 'long' : null }
}
