import type { JSX } from 'solid-js'
import { ButtonLink } from '../../ui/button'
import { Page } from '../../ui/page'
import { t } from './messages'

/** An address that leads nowhere. */
const NotFoundPage = (): JSX.Element => (
  <Page title={t().title} lead={t().text} narrow>
    <div>
      <ButtonLink variant="primary" href="/">
        {t().home}
      </ButtonLink>
    </div>
  </Page>
)

export default NotFoundPage
