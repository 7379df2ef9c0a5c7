/** Scripts that set no spaces between words: each of their characters is a token of its own. */
const parts = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]|[\p{L}\p{M}\p{N}]+/gu
const single = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u

/** The words of a text in lower case, and the characters of Chinese and Japanese. */
export const tokensOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    // Before a Han character that follows a Latin letter the run of letters has to end.
    .replace(/([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/gu, ' $1 ')
    .match(parts) ?? []

const isSingle = (token: string): boolean => single.test(token)

/** True for a text that is mostly written without spaces. */
export const isDense = (tokens: readonly string[]): boolean => tokens.filter(isSingle).length > tokens.length / 2

/** The tokens as one line to look for phrases in: `begin*` is the beginning of a word. */
export function hasPhrase(text: string, phrases: readonly string[]): boolean {
  const line = ` ${tokensOf(text).join(' ')} `
  return phrases.some((phrase) => {
    const wanted = tokensOf(phrase).join(' ')
    if (isSingle(wanted)) return line.includes(` ${wanted} `)
    return line.includes(phrase.endsWith('*') ? ` ${wanted}` : ` ${wanted} `)
  })
}
