import { createDocument } from 'zod-openapi'
import { dataLicence } from '../../dataset/licence.ts'
import { paths } from './paths.ts'

const description = `Everything the site publishes, for anybody, without a key. The data is under ${dataLicence.name} and the texts under
CC BY 4.0, as each record says. Records gain members and choices over time, and lose none within v1: ignore what you do not know.
Addresses in texts begin at the root of the site.`

const tags = [
  { name: 'Records', description: 'Lists of records, and each by its id or address.' },
  { name: 'Following', description: 'What was published since you last asked.' },
  { name: 'Exports', description: 'Lists as files.' }
]

const made = new Map<string, Promise<object>>()

/** The OpenAPI document of a site, made once: of the schemas that questions are checked by and answers are promised to have. */
export function openApi(siteUrl: string): Promise<object> {
  const document = made.get(siteUrl) ?? make(siteUrl)
  made.set(siteUrl, document)
  return document
}

async function make(siteUrl: string): Promise<object> {
  return createDocument(
    {
      openapi: '3.1.1',
      info: {
        title: 'Detwin',
        version: '1.0.0',
        description: description.replaceAll('\n', ' '),
        license: { name: dataLicence.name, identifier: 'CC-BY-SA-4.0' }
      },
      servers: [{ url: siteUrl }],
      tags,
      security: [{}, { key: [] }],
      components: {
        securitySchemes: {
          key: {
            type: 'http',
            scheme: 'bearer',
            description: 'A partner’s key. It raises the limits and opens nothing.'
          }
        }
      },
      paths: await paths(siteUrl)
    },
    {
      override: ({ jsonSchema }) => {
        // Readers are promised what is there, never that nothing will be added.
        const { additionalProperties: others } = jsonSchema
        if (others === false || (typeof others === 'object' && Object.keys(others).length === 0))
          delete jsonSchema.additionalProperties
        // What a format says need not be said again by two lines of a pattern.
        if (jsonSchema.format) delete jsonSchema.pattern
      }
    }
  )
}
