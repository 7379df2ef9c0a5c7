import hongKong from 'opencc-js/dict/HKVariantsRev'
import japanese from 'opencc-js/dict/JPShinjitaiCharacters'
import simplified from 'opencc-js/dict/TSCharacters'
import taiwan from 'opencc-js/dict/TWVariantsRev'

/** The first of the characters a table offers: a search asks whether two are written for each other, not for which. */
const read = (table: string): [string, string][] =>
  table.split('|').map((row) => {
    const [from = '', to = ''] = row.split(' ')
    return [from, to]
  })

const variants = new Map([...read(japanese), ...read(taiwan), ...read(hongKong)])
const toSimplified = new Map(read(simplified))
const simplest = new Set(toSimplified.values())

/**
 * One character for all ways to write it: 衞, 衛 and 卫; 廣, 広 and 广. Character by character, without OpenCC's phrases:
 * a part of a name must fold as it does in the whole one.
 */
export function sameCharacter(character: string): string {
  // What Simplified writes is the last word: 沪 is 滬 there, and 濾 in Japan.
  if (simplest.has(character)) return character
  const standard = toSimplified.has(character) ? character : (variants.get(character) ?? character)
  return toSimplified.get(standard) ?? standard
}
