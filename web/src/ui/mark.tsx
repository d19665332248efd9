import type { JSX } from 'solid-js'

/** The sign of Rembuk: four people around one table, drawn like a kawung of batik. */
export const Mark = (props: { size?: number }): JSX.Element => (
  <svg width={props.size ?? 32} height={props.size ?? 32} viewBox="8 8 48 48" aria-hidden="true">
    <path
      fill="currentColor"
      d="M29.5 29.5C20 29 13 22 12.5 12.5 22 13 29 20 29.5 29.5zM34.5 29.5C35 20 42 13 51.5 12.5 51 22 44 29 34.5 29.5zM34.5 34.5C44 35 51 42 51.5 51.5 42 51 35 44 34.5 34.5zM29.5 34.5C29 44 22 51 12.5 51.5 13 42 20 35 29.5 34.5z"
    />
    <path
      fill="var(--turmeric)"
      d="M32 8.5l3.5 3.5-3.5 3.5-3.5-3.5zM32 48.5l3.5 3.5-3.5 3.5-3.5-3.5zM12 28.5l3.5 3.5-3.5 3.5-3.5-3.5zM52 28.5l3.5 3.5-3.5 3.5-3.5-3.5z"
    />
  </svg>
)
