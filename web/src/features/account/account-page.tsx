import { type JSX, Show } from 'solid-js'
import { language, setLanguage } from '../../i18n/language'
import { session } from '../../session/session'
import { Card } from '../../ui/card'
import { Choice } from '../../ui/choice'
import { Page } from '../../ui/page'
import styles from './account.module.css'
import { AgreementLink } from './agreement-link'
import { Devices } from './devices'
import { MessageChoice } from './message-choice/message-choice'
import { t } from './messages'
import { NameForm } from './name-form'
import { PartnershipLinks } from './partnership-links'
import { SignOut } from './sign-out'

/** The person's own matters: name, language, devices, signing out. */
const AccountPage = (): JSX.Element => {
  const me = () => {
    const now = session()
    return now.state === 'signed-in' ? now.me : undefined
  }
  return (
    <Page title={t().title} narrow>
      <AgreementLink />
      <PartnershipLinks />
      <Card class={styles.section}>
        <h2>{t().profile}</h2>
        <Show when={me()}>{(known) => <NameForm me={known()} />}</Show>
      </Card>
      <Card class={styles.section}>
        <Choice
          legend={t().language}
          options={[
            { value: 'id', text: 'Bahasa Indonesia' },
            { value: 'en', text: 'English' },
          ]}
          value={language()}
          onChoose={setLanguage}
        />
      </Card>
      <Card class={styles.section}>
        <MessageChoice />
      </Card>
      <Card class={styles.section}>
        <div>
          <h2>{t().devices}</h2>
          <p class={styles.lead}>{t().devicesLead}</p>
        </div>
        <Devices />
      </Card>
      <SignOut />
    </Page>
  )
}

export default AccountPage
