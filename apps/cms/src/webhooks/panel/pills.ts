/** How a state looks. */
export const endpointPills = { active: 'success', paused: 'warning', unsubscribed: 'light-gray' } as const

export const deliveryPills = {
  waiting: 'warning',
  delivered: 'success',
  failed: 'error',
  cancelled: 'light-gray'
} as const
