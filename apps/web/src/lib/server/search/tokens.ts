import { fold, nameKey } from './fold.ts'

/** A piece of a text that can be looked for, and where it stands. */
export interface Token {
  term: string
  start: number
  end: number
}

// Scripts that leave no space between words. `ー` belongs to Katakana, and Unicode counts it to no script.
const unspaced = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]`
const letter = String.raw`[[\p{L}\p{N}\p{M}]--${unspaced}]`
// Xi'an is one word, and L'Aquila two.
const apostrophe = String.raw`['’ʼʻ]`
const runs = new RegExp(`(?<unspaced>${unspaced}+)|${letter}+(?:${apostrophe}${letter}+)*`, 'gv')
const parts = new RegExp(`${letter}+`, 'gv')
const apostrophes = new RegExp(apostrophe, 'gv')
const hasUnspaced = new RegExp(unspaced, 'v')

/**
 * The terms of a text that is searched: words, and of scripts without spaces every two neighbouring characters, so that
 * two are enough anywhere in a name. The last character stands alone, too: then one typed character finds it.
 */
export function tokensOf(text: string): Token[] {
  return runsIn(text).flatMap((run) => {
    if (run.unspaced) return pairs(run, [run.unspaced.length - 1])
    const whole = word(run)
    const inside = [...run.text.matchAll(parts)]
    if (inside.length < 2) return whole
    return [...whole, ...inside.flatMap((part) => word({ text: part[0], start: run.start + part.index }))]
  })
}

/** The terms of what somebody typed: each once, in order. */
export function termsOf(typed: string): string[] {
  const terms = runsIn(withoutKind(typed)).flatMap((run) =>
    run.unspaced ? pairs(run, run.unspaced.length === 1 ? [0] : []) : word(run)
  )
  return [...new Set(terms.map(({ term }) => term))]
}

/** True for a term of a script without spaces: it is found whole or not at all. */
export const isUnspaced = (term: string): boolean => hasUnspaced.test(term)

interface Run {
  text: string
  start: number
  unspaced?: Token[]
}

const runsIn = (text: string): Run[] =>
  [...text.matchAll(runs)].map(({ 0: found, index, groups }) => ({
    text: found,
    start: index,
    unspaced: groups?.unspaced ? characters(found, index) : undefined
  }))

function characters(text: string, start: number): Token[] {
  let end = start
  return Array.from(text).flatMap((character) => {
    const from = end
    end += character.length
    const term = fold(character)
    return term ? [{ term, start: from, end }] : []
  })
}

function word({ text, start }: Run): Token[] {
  const term = fold(text).replace(apostrophes, '')
  return term ? [{ term, start, end: start + text.length }] : []
}

function pairs({ unspaced: all = [] }: Run, alone: readonly number[]): Token[] {
  const two = all.slice(1).map((second, index) => {
    const first = all[index] ?? second
    return { term: first.term + second.term, start: first.start, end: second.end }
  })
  return [...two, ...alone.flatMap((index) => all[index] ?? [])]
}

/** 哥德堡市 looks for 哥德堡, which is how it is mostly written. */
const withoutKind = (typed: string): string => (isUnspaced(typed) ? nameKey(typed) : typed)
