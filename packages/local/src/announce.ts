import { demoPeople } from './demo/people'
import type { Settings } from './settings'
import type { Local } from './start-local'

/** What a person needs to know once it runs. */
export const announcement = ({ origin, engine }: Local, { dataDir, empty }: Settings): string =>
  [
    '',
    `Rembuk is ready: ${origin}`,
    `One-time codes:  ${origin}/dev/outbox`,
    `Data:            ${dataDir} (${engine})`,
    ...(empty ? [] : ['', 'Sign in as one of the demo people:', ...demoPeople.map(demoLine)]),
    '',
    'Ctrl+C stops it.',
  ].join('\n')

const demoLine = ({ phone, name, role, partnershipId }: (typeof demoPeople)[number]): string =>
  `  ${phone.replace(/^\+62/, '0')}  ${name.padEnd(10)} ${role}, ${partnershipId}`

/** Why it did not start and what to do, in plain words. */
export const startFailure = (error: unknown, { port }: Pick<Settings, 'port'>): string => {
  const code = (error as NodeJS.ErrnoException).code
  if (code === 'EADDRINUSE') {
    return `Port ${port} is in use, perhaps by Rembuk itself. Stop that program, or choose another port: PORT=4310 npm start`
  }
  if (code === 'EACCES') {
    return `No permission: ${error instanceof Error ? error.message : ''}. Choose a port above 1023 (PORT) and a folder that you may write to (REMBUK_DATA).`
  }
  return error instanceof Error ? error.message : String(error)
}
