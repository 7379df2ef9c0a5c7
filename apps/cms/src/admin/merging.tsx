'use client'

import { Button } from '@payloadcms/ui'
export function Merging() { return <Button>Merge</Button> }
