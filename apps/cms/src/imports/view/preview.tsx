import { Button, toast } from '@payloadcms/ui'
import { useState } from 'react'
import { messageOf, type Overview, takeStep } from './api.ts'
import { RowsTable } from './rows-table.tsx'
import { Tabs } from './tabs.tsx'
import { useSay } from './use-say.ts'

interface Props {
  overview: Overview
  changed: () => void
  toColumns: () => void
}

const views = ['create', 'change', 'same', 'doubtful', 'refused']

/** What would happen, row by row, and the yes. */
export function Preview({ overview, changed, toColumns }: Props) {
  const say = useSay()
  const { id, counts, publish } = overview
  const [view, setView] = useState(views.find((name) => counts[name]) ?? 'create')
  const wanted = (counts.wanted ?? 0).toLocaleString('en')
  const left = (counts.doubtful ?? 0) - (counts.accepted ?? 0)
  const run = async () => {
    try {
      await takeStep(id, 'run')
      changed()
    } catch (error) {
      toast.error(messageOf(error))
    }
  }
  return (
    <>
      <p>
        {publish
          ? say('New records are published where they can be.', '新紀錄會在可行時發布。')
          : say('New records become drafts.', '新紀錄為草稿。')}{' '}
        {left > 0 &&
          say(
            `${left.toLocaleString('en')} doubtful rows stay out unless you let them in.`,
            `${left.toLocaleString('en')} 行存疑的資料不會匯入，除非你選擇匯入。`
          )}
      </p>
      <div className="import-actions">
        <Button disabled={!counts.wanted} margin={false} onClick={() => void run()}>
          {say(`Import ${wanted} rows`, `匯入 ${wanted} 行`)}
        </Button>
        <Button buttonStyle="secondary" margin={false} onClick={toColumns}>
          {say('Back to the columns', '返回欄位')}
        </Button>
      </div>
      <Tabs counts={counts} show={setView} view={view} views={views} />
      <RowsTable canDecide changed={changed} overview={overview} view={view} />
    </>
  )
}
