export type PhrasePart = { text: string } | { name: string }

/** Takes `With {china}` apart into its words and the names to fill in. */
export const partsOf = (phrase: string): PhrasePart[] =>
  phrase
    // The brackets make split() keep the names: they stand at the odd places.
    .split(/\{(\w+)\}/)
    .map((part, index) => (index % 2 === 1 ? { name: part } : { text: part }))
    .filter((part) => 'name' in part || part.text !== '')
