import type { Overview } from './api.ts'
import { useSay } from './use-say.ts'

/** What the CMS is doing meanwhile. */
export function Progress({ overview: { state, progress, total } }: { overview: Overview }) {
  const say = useSay()
  const words =
    state === 'checking'
      ? say('Checking every row against the records …', '正在逐行與紀錄比較……')
      : state === 'running'
        ? say('Importing …', '匯入中……')
        : say('Undoing …', '還原中……')
  return (
    <div className="import-progress" role="status">
      <p>
        {words} {progress.toLocaleString('en')} / {total.toLocaleString('en')}
      </p>
      <progress max={total} value={progress} />
      <p className="import-hint">
        {say(
          'You may leave this page: the work goes on, also after a restart.',
          '可以離開此頁：處理會繼續，重新啟動後亦然。'
        )}
      </p>
    </div>
  )
}
