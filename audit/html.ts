import { HtmlValidate } from 'html-validate'
import { locales } from '@detwin/content'
import type { Measure, Part } from '../bench/report/measure.ts'
import type { Templates } from './templates.ts'

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
  rules: {
    // Matters of taste: Svelte writes `<meta/>` and keeps white space as it is.
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    // The title names page and site; how long it gets is for searchers to cut.
    'long-title': 'off',
    // Every file is the site's own, on its own address.
    'require-sri': 'off',
    // The one button of a plain form is its submit button: the standard says so too.
    'no-implicit-button-type': 'off'
  }
})

/** Every kind of page against the standard. */
export async function htmlOf(siteUrl: string, templates: Templates): Promise<Part> {
  const measures: Measure[] = []
  for (const locale of locales) {
    const pages = new Map<string, string[]>()
    for (const [name, path] of Object.entries(templates)) {
      const html = await (await fetch(`${siteUrl}/${locale}${path}`)).text()
      const { results } = await validator.validateString(html)
      const messages = results.flatMap((result) => result.messages)
      for (const kind of new Set(messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)))
        pages.set(kind, [...(pages.get(kind) ?? []), name])
    }
    const found = [...pages].map(([kind, names]) => `${kind} (${names.join(', ')})`)
    measures.push({
      what: `${Object.keys(templates).length} pages, ${locale}`,
      goal: '0 errors',
      measured: found.length === 0 ? '0' : `${found.length}: ${found.join(' · ')}`,
      met: found.length === 0,
      numbers: { found }
    })
  }
  return { name: 'HTML (html-validate)', measures }
}
