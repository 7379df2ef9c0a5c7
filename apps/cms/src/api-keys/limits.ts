/** Points a minute that a key may bring; without one a site has 600. */
export const limits = [6000, 20_000, 60_000] as const

/** What a partner's people give their keys themselves. */
export const ordinaryLimit = limits[0]

/** Days a key may last. */
export const lifetimes = [90, 365] as const

/** Keys of one partner that are valid at once: a new one beside each old one, for more programs than most have. */
export const mostKeys = 20
