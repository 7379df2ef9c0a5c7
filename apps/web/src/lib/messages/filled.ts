/**
 * A sentence of the interface with texts where its `{names}` stand. The texts are taken as they are, whatever signs are in
 * them; a name without a text stays, to be filled later.
 */
export const filled = (phrase: string, texts: Readonly<Record<string, string>>): string =>
  phrase.replace(/\{(\w+)\}/g, (name, key: string) => texts[key] ?? name)
