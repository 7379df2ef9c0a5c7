import { Button, CheckboxInput, Pill, SelectInput, toast, useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import { z } from 'zod'
import { messageOf, type Overview, takeStep } from './api.ts'
import { useSay } from './use-say.ts'

// A select that was cleared gives null, whatever its type says.
const valueOf = (option: unknown): string | undefined => z.object({ value: z.string() }).safeParse(option).data?.value

interface Props {
  overview: Overview
  changed: () => void
}

/** Which column is what. A column that is taken for nothing is shown as such. */
export function Columns({ overview, changed }: Props) {
  const say = useSay()
  const { config } = useConfig()
  const { id, headers, targets, samples } = overview
  const [mapping, setMapping] = useState(overview.mapping)
  const [sourceLocale, setSourceLocale] = useState(overview.sourceLocale)
  const [publish, setPublish] = useState(overview.publish)
  const targetOf = (column: number) => targets.find(({ name }) => mapping[name] === column)
  const missing = targets.filter(({ name, required }) => required && mapping[name] === undefined)
  const unused = headers.filter((_header, column) => !targetOf(column))

  const take = (column: number, target: string | undefined) => {
    const others = Object.entries(mapping).filter(([name, taken]) => taken !== column && name !== target)
    setMapping(Object.fromEntries(target ? [...others, [target, column]] : others))
  }
  const check = async () => {
    try {
      await takeStep(id, 'check', { mapping, sourceLocale, publish })
      changed()
    } catch (error) {
      toast.error(messageOf(error))
    }
  }
  const locales = config.localization ? config.localization.locales : []
  return (
    <>
      <div className="import-scroll">
        <table className="import-table import-columns">
          <thead>
            <tr>
              <th>{say('Column of the file', '檔案的欄位')}</th>
              <th>{say('Its first rows', '首幾行')}</th>
              <th>{say('is', '即')}</th>
            </tr>
          </thead>
          <tbody>
            {headers.map((header, column) => (
              <tr data-unused={!targetOf(column) || undefined} key={column}>
                <td>
                  <strong>{header || say(`(column ${column + 1})`, `（第 ${column + 1} 欄）`)}</strong>
                </td>
                <td className="import-samples">
                  {samples
                    .map((cells) => cells[column])
                    .filter(Boolean)
                    .join(' · ')}
                </td>
                <td>
                  <SelectInput
                    name={`column-${column}`}
                    onChange={(option) => take(column, valueOf(option))}
                    options={targets.map(({ name, label, required }) => ({
                      value: name,
                      label: required ? `${label} *` : label
                    }))}
                    path={`column-${column}`}
                    placeholder={say('not imported', '不匯入')}
                    value={targetOf(column)?.name ?? ''}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {unused.length > 0 && (
        <p className="import-hint">{say(`Not imported: ${unused.join(', ')}.`, `不會匯入：${unused.join('、')}。`)}</p>
      )}
      <div className="import-choices">
        <SelectInput
          label={say('Language of the names and sentences', '名稱和文句的語言')}
          name="sourceLocale"
          isClearable={false}
          onChange={(option) => setSourceLocale(valueOf(option) ?? sourceLocale)}
          options={locales.map(({ code, label }) => ({ value: code, label: typeof label === 'string' ? label : code }))}
          path="sourceLocale"
          value={sourceLocale}
        />
        <CheckboxInput
          checked={publish}
          id="publish"
          label={say(
            'Publish at once what can be published. Otherwise new records are drafts.',
            '立即發布可發布的紀錄；否則新紀錄為草稿。'
          )}
          name="publish"
          onToggle={() => setPublish(!publish)}
        />
      </div>
      <div className="import-actions">
        <Button disabled={missing.length > 0} margin={false} onClick={() => void check()}>
          {say('Check the rows', '檢查各行')}
        </Button>
        {missing.map(({ name, label }) => (
          <Pill key={name} pillStyle="warning" size="small">
            {say(`Which column is “${label}”?`, `哪一欄是「${label}」？`)}
          </Pill>
        ))}
      </div>
    </>
  )
}
