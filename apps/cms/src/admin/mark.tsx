/** Two dots and the line between them, cut: as on the site. */
function Mark({ width, viewBox }: { width: string; viewBox: string }) {
  return (
    <svg viewBox={viewBox} width={width} role="img" aria-label="Detwin">
      <g stroke="currentColor" strokeWidth="3" strokeLinecap="round" fill="none">
        <circle cx="7" cy="18" r="4" stroke="none" fill="currentColor" />
        <circle cx="29" cy="18" r="4" stroke="none" fill="currentColor" />
        <path d="M8 18h6M22 18h6M14 23l3-10M19 23l3-10" />
      </g>
    </svg>
  )
}

export function Logo() {
  return (
    <div style={{ display: 'grid', justifyItems: 'center', gap: '0.75rem', marginBottom: '1.5rem' }}>
      <Mark width="112" viewBox="1 9 34 18" />
      <span style={{ fontSize: '2rem', fontFamily: 'serif', fontWeight: 700 }}>Detwin</span>
    </div>
  )
}

/** Square: Payload shows it in a square of its own size. */
export function Icon() {
  return <Mark width="100%" viewBox="1 1 34 34" />
}
