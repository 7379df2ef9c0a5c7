const escapes: Record<string, string> = { '<': '\\u003c', '>': '\\u003e', '&': '\\u0026' }

/** JSON that can neither end the element it stands in nor be changed by escaping: the same data, without `<`, `>`, `&`. */
export const jsonForHtml = (data: object): string =>
  JSON.stringify(data).replace(/[<>&]/g, (character) => escapes[character] ?? character)
