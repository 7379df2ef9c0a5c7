import { useId } from 'react'
import './choice.css'

interface Props<T extends number> {
  legend: string
  all: readonly T[]
  chosen: T
  choose: (value: T) => void
  wordOf: (value: T) => string
}

/** One of a few numbers. */
export function Choice<T extends number>({ legend, all, chosen, choose, wordOf }: Props<T>) {
  const name = useId()
  return (
    <fieldset className="choice">
      <legend>{legend}</legend>
      {all.map((each) => (
        <label key={each} className="choice__one">
          <input type="radio" name={name} checked={each === chosen} onChange={() => choose(each)} />
          {wordOf(each)}
        </label>
      ))}
    </fieldset>
  )
}
