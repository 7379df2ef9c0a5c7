import type { AfterErrorHook } from 'payload'

/**
 * Hook: says what went wrong in the built CMS too. There the minified error classes have no name, and Payload 3.90 answers
 * "An unknown error occurred." for every error without a name that brings no data (payload/dist/utilities/formatErrors.js).
 */
export const sayErrors: AfterErrorHook = ({ error, result }) => {
  const isPublic = 'isPublic' in error && error.isPublic === true
  if (!isPublic || error.name || !error.message || ('data' in error && error.data)) return undefined
  return { response: { ...result, errors: [{ message: error.message }] } }
}
