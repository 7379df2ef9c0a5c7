import { Banner, Button, toast, useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { DeskLink } from '../../admin/desk-link.tsx'
import { messageOf, type Overview, readRows, type Rows, takeStep } from './api.ts'
import { useSay } from './use-say.ts'

interface Props {
  overview: Overview
  view: string
  /** Whether doubtful rows can be let in now. */
  canDecide: boolean
  changed: () => void
}

/** The rows of one kind, fifty at a time, each with what it does and why. */
export function RowsTable({ overview, view, canDecide, changed }: Props) {
  const say = useSay()
  const { config } = useConfig()
  const { id, kind, counts, state } = overview
  const [page, setPage] = useState(1)
  const [found, setFound] = useState<Rows>()
  const [problem, setProblem] = useState<string>()
  useEffect(() => setPage(1), [view])
  useEffect(() => {
    let isCurrent = true
    readRows(id, view, page).then(
      (rows) => isCurrent && setFound(rows),
      (error: unknown) => isCurrent && setProblem(messageOf(error))
    )
    return () => {
      isCurrent = false
    }
  }, [id, view, page, counts, state])

  const decide = async (lines: 'all' | number[], accept: boolean) => {
    try {
      await takeStep(id, 'decide', { lines, accept })
      changed()
    } catch (error) {
      toast.error(messageOf(error))
    }
  }
  if (problem) return <Banner type="error">{problem}</Banner>
  if (!found) return null
  if (found.total === 0) return <p className="import-hint">{say('No such rows.', '沒有這類資料行。')}</p>
  const decides = canDecide && view === 'doubtful'
  const labelOf = (field: string) =>
    overview.targets.find(({ name }) => name === field)?.label ?? fieldWords(say)[field] ?? field
  return (
    <>
      {decides && (
        <div className="import-actions">
          <Button buttonStyle="secondary" margin={false} onClick={() => void decide('all', true)} size="small">
            {say('Let all in', '全部匯入')}
          </Button>
          <Button buttonStyle="secondary" margin={false} onClick={() => void decide('all', false)} size="small">
            {say('Leave all out', '全部不匯入')}
          </Button>
        </div>
      )}
      <div className="import-scroll">
        <table className="import-table">
          <thead>
            <tr>
              {decides && <th>{say('Let in', '匯入')}</th>}
              <th>{say('Row', '行')}</th>
              <th>{kind === 'cities' ? say('City', '城市') : say('Agreement', '協議')}</th>
              <th>{say('What and why', '內容和原因')}</th>
            </tr>
          </thead>
          <tbody>
            {found.rows.map((row) => (
              <tr key={row.line}>
                {decides && (
                  <td>
                    <input
                      aria-label={say(`Let row ${row.line} in`, `匯入第 ${row.line} 行`)}
                      checked={row.accepted}
                      onChange={() => void decide([row.line], !row.accepted)}
                      type="checkbox"
                    />
                  </td>
                )}
                <td className="import-line">{row.line}</td>
                <td>
                  {row.record ? (
                    <DeskLink href={`${config.routes.admin}/collections/${kind}/${row.record}`}>{row.title}</DeskLink>
                  ) : (
                    row.title
                  )}
                </td>
                <td>
                  {row.notes.map(({ level, text }, index) => (
                    <p data-level={level} key={index}>
                      {text}
                    </p>
                  ))}
                  {row.differences.map(({ field, before, after }, index) => (
                    <p key={index}>
                      {labelOf(field)}: {before ? <del>{before}</del> : '+'} <ins>{after}</ins>
                    </p>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {found.pages > 1 && (
        <div className="import-actions">
          <Button
            buttonStyle="secondary"
            disabled={page === 1}
            margin={false}
            onClick={() => setPage(page - 1)}
            size="small"
          >
            {say('Back', '上一頁')}
          </Button>
          <span>
            {page} / {found.pages}
          </span>
          <Button
            buttonStyle="secondary"
            disabled={page >= found.pages}
            margin={false}
            onClick={() => setPage(page + 1)}
            size="small"
          >
            {say('On', '下一頁')}
          </Button>
        </div>
      )}
    </>
  )
}

const fieldWords = (say: ReturnType<typeof useSay>): Record<string, string> => ({
  instruments: say('Signed paper', '簽署文件'),
  events: say('Event', '事件'),
  listedBy: say('Listed by', '列出者')
})
