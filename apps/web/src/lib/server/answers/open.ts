/** For programs anywhere: whoever reads it may well be a page of another site. */
export const open = { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' }
