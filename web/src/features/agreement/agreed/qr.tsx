import type { JSX } from 'solid-js'
import { encode } from 'uqr'

/** The dark squares of a QR code of a text, row by row, with the quiet zone that readers need around it. */
export const qrRows = (text: string): boolean[][] => encode(text, { ecc: 'M', border: 4 }).data

/** A QR code, dark on light whatever the colours of the page. */
export const Qr = (props: { text: string; label: string; class?: string | undefined }): JSX.Element => {
  const rows = () => qrRows(props.text)
  const path = () =>
    rows()
      .flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
      .join('')
  return (
    <svg
      class={props.class}
      viewBox={`0 0 ${rows().length} ${rows().length}`}
      role="img"
      aria-label={props.label}
      shape-rendering="crispEdges"
    >
      <rect width="100%" height="100%" fill="#fff" />
      <path d={path()} fill="#000" />
    </svg>
  )
}
