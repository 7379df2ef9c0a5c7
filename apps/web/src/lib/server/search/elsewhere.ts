// server.ts and SvelteKit's bundle each have their own copy of this module, and must see one answer.
const place = Symbol.for('detwin.search-elsewhere')
const said = globalThis as { [place]?: true } // a place of our own on the global object

/** Says that this thread answers no questions: another one holds the search index. */
export function searchElsewhere(): void {
  said[place] = true
}

export const isSearchElsewhere = (): boolean => said[place] === true
