import { filled } from './filled.ts'
type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }

/** Picks the form a number takes in a language and writes the number into its `{n}`. */
export function pluralIn(locale: string): (n: number, forms: Forms) => string {
  const rules = new Intl.PluralRules(locale)
  const figures = new Intl.NumberFormat(locale)
  return (n, forms) => filled(forms[rules.select(n)] ?? forms.other, { n: figures.format(n) })
}
