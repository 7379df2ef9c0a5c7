'use client'
export const ImportView = () => null
