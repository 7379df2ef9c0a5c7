import type { Overview } from './api.ts'
import { useSay } from './use-say.ts'

const stepOf: Record<Overview['state'], number> = {
  mapping: 1,
  checking: 2,
  checked: 2,
  running: 3,
  done: 3,
  undoing: 3,
  undone: 3,
  failed: 3
}

/** Where in the four steps the import stands. */
export function Steps({ state }: Pick<Overview, 'state'>) {
  const say = useSay()
  const names = [
    say('Choose a file', '選擇檔案'),
    say('Match the columns', '對應欄位'),
    say('Look at the rows', '查看各行'),
    say('Import', '匯入')
  ]
  const current = stepOf[state]
  return (
    <ol className="import-steps">
      {names.map((name, index) => (
        <li aria-current={index === current ? 'step' : undefined} data-done={index < current || undefined} key={name}>
          <span aria-hidden>{index < current ? '✓' : index + 1}</span> {name}
        </li>
      ))}
    </ol>
  )
}
