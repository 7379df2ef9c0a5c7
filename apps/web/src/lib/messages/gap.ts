/** What stands between two sentences: after a full-width stop there is none. */
export const gapIn = (locale: string): string => (/^(ja|zh)/.test(locale) ? '' : ' ')
