/** The costliest things anybody may ask, each with something in it that nobody has asked before: no answer is kept. */
const kinds: ((different: number) => string)[] = [
  // Letters that begin most names, in two scripts: everything matches a little.
  (n) => `/en/search?q=g+m+s+b+${n.toString(36)}`,
  (n) => `/zh-Hant/search?q=${encodeURIComponent('德海州京')}${n % 97}+${n.toString(36)}`,
  // Nothing has these words: it is asked again for what is spelt nearly so.
  (n) => `/en/search/found?q=gothenbrug+stokholm+${n.toString(36)}x`,
  // The whole list, its counts beside each choice, in a language with every name.
  (n) => `/zh-Hant/cities?q=a&page=${n % 60}&x=${n}`,
  (n) => `/en/cities?status=lapsed&q=${String.fromCharCode(97 + (n % 26))}&x=${n}`,
  (n) => `/en/nothing-here-${n.toString(36)}-gothenbrug`,
  // Everything there is, as files.
  (n) => `/api/v1/agreements.csv?q=${'aeiou'[n % 5]}&status=lapsed&status=ended&status=active&bom=${n % 2 === 0}`,
  (n) => `/api/v1/agreements-lines.geojson?q=${'aeiou'[n % 5]}`
]

/** The next costly question. */
export const questionOf = (number: number): string => kinds[number % kinds.length]?.(number) ?? '/'
