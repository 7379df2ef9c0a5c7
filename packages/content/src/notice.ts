import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'

/**
 * The Standard Webhooks secret with which the CMS signs "the log grew" and the web app checks it. Made from the token
 * both have, so that there is one secret to keep and the token itself signs nothing.
 */
export const noticeSecret = (token: string): string =>
  `whsec_${btoa(String.fromCharCode(...sha256(utf8ToBytes(`notice:${token}`))))}`
