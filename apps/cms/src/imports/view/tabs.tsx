import type { Overview } from './api.ts'
import { useSay } from './use-say.ts'

interface Props {
  counts: Overview['counts']
  views: string[]
  view: string
  show: (view: string) => void
}

/** How many rows are of each kind; a click shows them. */
export function Tabs({ counts, views, view, show }: Props) {
  const say = useSay()
  const names: Record<string, string> = {
    create: say('New', '新增'),
    change: say('Changed', '更改'),
    same: say('Left alone', '不變'),
    doubtful: say('Doubtful', '存疑'),
    refused: say('Refused', '拒絕'),
    failed: say('Not done', '未完成'),
    kept: say('Not undone', '未還原')
  }
  return (
    <div className="import-tabs" role="tablist">
      {views.map((name) => (
        <button
          aria-selected={name === view}
          data-kind={name}
          key={name}
          onClick={() => show(name)}
          role="tab"
          type="button"
        >
          <strong>{(counts[name] ?? 0).toLocaleString('en')}</strong> {names[name]}
        </button>
      ))}
    </div>
  )
}
