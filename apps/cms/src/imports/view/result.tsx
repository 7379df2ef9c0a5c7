import { Banner, Button, ConfirmationModal, toast, useModal } from '@payloadcms/ui'
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

const modal = 'undo-import'

/** What was done, what was not, and the way back. */
export function Result({ overview, changed, toColumns }: Props) {
  const say = useSay()
  const { openModal } = useModal()
  const { id, counts, state, problem } = overview
  const trouble = ['kept', 'failed'].filter((name) => counts[name])
  const views = [...trouble, 'create', 'change', 'same', 'doubtful', 'refused']
  const [view, setView] = useState(views.find((name) => counts[name]) ?? 'create')
  const number = (name: string) => (counts[name] ?? 0).toLocaleString('en')
  const step = async (name: 'run' | 'undo') => {
    try {
      await takeStep(id, name)
      changed()
    } catch (error) {
      toast.error(messageOf(error))
    }
  }
  return (
    <>
      {state === 'failed' && <Banner type="error">{problem}</Banner>}
      {state === 'done' && (
        <Banner type="success">{say(`${number('done')} rows are in.`, `已匯入 ${number('done')} 行。`)}</Banner>
      )}
      {state === 'undone' && (
        <Banner type="info">
          {say(`${number('undone')} rows were taken back`, `已還原 ${number('undone')} 行`)}
          {counts.kept
            ? say(`; ${number('kept')} stay, see why below.`, `；${number('kept')} 行保留，原因見下。`)
            : say('.', '。')}
        </Banner>
      )}
      <div className="import-actions">
        {state === 'failed' && (
          <>
            {counts.wanted !== undefined && (
              <Button margin={false} onClick={() => void step('run')}>
                {say('Go on', '繼續')}
              </Button>
            )}
            <Button buttonStyle="secondary" margin={false} onClick={toColumns}>
              {say('Back to the columns', '返回欄位')}
            </Button>
          </>
        )}
        {state !== 'undone' && counts.wanted !== undefined && (
          <Button buttonStyle="secondary" margin={false} onClick={() => openModal(modal)}>
            {say('Undo this import', '還原這次匯入')}
          </Button>
        )}
      </div>
      <ConfirmationModal
        body={say(
          'What this import made is removed, and what it changed is given back. What somebody has changed since stays as it is, and is listed.',
          '刪除這次匯入建立的紀錄，並恢復所作的更改。之後有人更改過的會保留並列出。'
        )}
        confirmLabel={say('Undo', '還原')}
        heading={say('Undo this import?', '還原這次匯入？')}
        modalSlug={modal}
        onConfirm={() => step('undo')}
      />
      <Tabs counts={counts} show={setView} view={view} views={views} />
      <RowsTable canDecide={false} changed={changed} overview={overview} view={view} />
    </>
  )
}
