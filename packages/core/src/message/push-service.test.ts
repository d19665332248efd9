import { expect, it } from 'vitest'
import { isPushEndpoint } from './push-service'

it('takes the addresses that browsers give', () => {
  for (const address of [
    'https://fcm.googleapis.com/fcm/send/abc:def',
    'https://updates.push.services.mozilla.com/wpush/v2/abc',
    'https://web.push.apple.com/abc',
    'https://wns2-sg2p.notify.windows.com/w/?token=abc',
  ])
    expect(isPushEndpoint(address), address).toBe(true)
})

it('takes no address that would lead the server elsewhere', () => {
  for (const address of [
    '',
    'fcm.googleapis.com',
    'http://fcm.googleapis.com/x',
    'https://fcm.googleapis.com:8443/x',
    'https://fcm.googleapis.com@169.254.169.254/x',
    'https://fcm.googleapis.com.example/x',
    'https://example/fcm.googleapis.com',
    'https://push.apple.com.example/x',
    'https://169.254.169.254/latest',
    'https://localhost/x',
  ])
    expect(isPushEndpoint(address), address).toBe(false)
})
