import { isLocale } from '@detwin/content'
import { defineParams } from '@sveltejs/kit/params'

/** `[locale=locale]` in a route matches the languages of the contract and nothing else. */
export const params = defineParams({
  locale: (tag) => (isLocale(tag) ? tag : undefined)
})
