'use client'
import { Banner, Gutter, useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { messageOf, type Overview, readOverview } from './api.ts'
import { Columns } from './columns.tsx'
import { FileFacts } from './file-facts.tsx'
import './imports.css'
import { Preview } from './preview.tsx'
import { Progress } from './progress.tsx'
import { Result } from './result.tsx'
import { Steps } from './steps.tsx'

/** Milliseconds between two looks at work in progress. */
const pause = 1500

const isWorking = ({ state }: Overview): boolean => state === 'checking' || state === 'running' || state === 'undoing'

/** An import from its columns to its end, at the step where it stands. */
export function ImportView() {
  const { id } = useDocumentInfo()
  const [overview, setOverview] = useState<Overview>()
  const [problem, setProblem] = useState<string>()
  const [isMapping, setMapping] = useState(false)

  const look = useCallback(async () => {
    if (!id) return
    try {
      setOverview(await readOverview(String(id)))
      setProblem(undefined)
    } catch (error) {
      setProblem(messageOf(error))
    }
  }, [id])

  useEffect(() => void look(), [look])
  useEffect(() => {
    if (!overview || !isWorking(overview)) return
    const timer = setTimeout(() => void look(), pause)
    return () => clearTimeout(timer)
  }, [overview, look])

  if (!overview) return <Gutter className="import-view">{problem && <Banner type="error">{problem}</Banner>}</Gutter>
  const changed = () => {
    setMapping(false)
    void look()
  }
  const { state } = overview
  const atColumns = state === 'mapping' || isMapping
  return (
    <Gutter className="import-view">
      <Steps state={atColumns ? 'mapping' : state} />
      <FileFacts overview={overview} />
      {problem && <Banner type="error">{problem}</Banner>}
      {atColumns && <Columns changed={changed} overview={overview} />}
      {!atColumns && isWorking(overview) && <Progress overview={overview} />}
      {!atColumns && state === 'checked' && (
        <Preview changed={changed} overview={overview} toColumns={() => setMapping(true)} />
      )}
      {!atColumns && (state === 'done' || state === 'undone' || state === 'failed') && (
        <Result changed={changed} overview={overview} toColumns={() => setMapping(true)} />
      )}
    </Gutter>
  )
}
