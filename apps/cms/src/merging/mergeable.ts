/** The records of which two can turn out to be one. */
export const mergeable = ['cities', 'agreements'] as const

export type Mergeable = (typeof mergeable)[number]

export const isMergeable = (collection: string): collection is Mergeable =>
  mergeable.some((slug) => slug === collection)
