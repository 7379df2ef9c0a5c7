'use client'

import { label } from './labels.ts'
import type { MergePlan } from './merge-plan.ts'
import { useSay } from './use-say.ts'

interface Props {
  plan: MergePlan
  taken: string[]
  onChange: (taken: string[]) => void
}

/** The values that disagree, each with a choice, and those that come along. */
export function MergeChoices({ plan: { conflicts, gained, kept, merged }, taken, onChange }: Props) {
  const say = useSay()
  return (
    <>
      {conflicts.length > 0 && (
        <section>
          <h4>{say(words.conflicts)}</h4>
          {conflicts.map(({ key, label: field, ...values }) => (
            <fieldset key={key} className="merge__choice">
              <legend>{field}</legend>
              {(['kept', 'merged'] as const).map((side) => (
                <label key={side}>
                  <input
                    type="radio"
                    name={`merge-${key}`}
                    checked={taken.includes(key) === (side === 'merged')}
                    onChange={() =>
                      onChange(side === 'merged' ? [...taken, key] : taken.filter((other) => other !== key))
                    }
                  />
                  <span>
                    {values[side]}
                    <small>
                      {say(words.of)} {side === 'kept' ? kept.name : merged.name}
                    </small>
                  </span>
                </label>
              ))}
            </fieldset>
          ))}
        </section>
      )}
      {gained.length > 0 && (
        <section>
          <h4>{say(words.gained)}</h4>
          <dl className="merge__gained">
            {gained.map(({ key, label: field, merged: value }) => (
              <div key={key}>
                <dt>{field}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </>
  )
}

const words = {
  conflicts: label('They disagree: which is right?', '兩者不同：哪個正確？'),
  gained: label('Comes along', '一併移入'),
  of: label('from', '來自')
}
