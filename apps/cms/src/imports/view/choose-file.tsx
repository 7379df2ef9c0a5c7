'use client'
export const ChooseFile = () => null
