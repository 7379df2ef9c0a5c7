/** The list shows and filters by the value; in the form the panel says it with more words. */
export const NoField = () => null
