import type { PartnershipPattern } from '../pattern'
import { type Scope, type ScopeTerm, scopeFields } from '../scope'
import type { AgreementParty, AgreementTerms } from '../terms'
import { bagiHasil } from './bagi-hasil'
import { distribusiKeagenan } from './distribusi-keagenan'
import { commonTerms, everyCooperative, everyProducer } from './every-pattern'
import { intiPlasma } from './inti-plasma'
import { kerjaSamaOperasional } from './kerja-sama-operasional'
import type { Doer, PatternTemplate } from './pattern-template'
import { penyumberluaran } from './penyumberluaran'
import { perdaganganUmum } from './perdagangan-umum'
import { rantaiPasok } from './rantai-pasok'
import { subkontrak } from './subkontrak'
import { usahaPatungan } from './usaha-patungan'
import { waralaba } from './waralaba'

/** A party as its partnership knows it. */
type KnownParty = Pick<AgreementParty, 'partyId' | 'kind' | 'name'>

const templates: Record<PartnershipPattern, PatternTemplate> = {
  'inti-plasma': intiPlasma,
  subkontrak,
  waralaba,
  'perdagangan-umum': perdaganganUmum,
  'distribusi-keagenan': distribusiKeagenan,
  'rantai-pasok': rantaiPasok,
  'bagi-hasil': bagiHasil,
  'kerja-sama-operasional': kerjaSamaOperasional,
  'usaha-patungan': usahaPatungan,
  penyumberluaran,
}

const isDoer = ({ kind }: KnownParty, doer: Doer): boolean =>
  doer === 'all' || (doer === 'cooperative') === (kind === 'cooperative')

const scopeOf = (doers: PatternTemplate['scope'], parties: readonly KnownParty[]): Scope =>
  Object.fromEntries(
    scopeFields.map((field): [string, ScopeTerm] => [
      field,
      {
        partyIds: parties.filter((party) => isDoer(party, doers[field])).map(({ partyId }) => partyId),
        text: '',
      },
    ]),
  ) as Scope

const partyOf = ({ partyId, kind, name }: KnownParty, template: PatternTemplate): AgreementParty => {
  const [every, own] =
    kind === 'cooperative' ? [everyCooperative, template.cooperative] : [everyProducer, template.producer]
  return {
    partyId,
    kind,
    name,
    signers: [],
    rights: [...every.rights, ...own.rights],
    duties: [...every.duties, ...own.duties],
  }
}

/**
 * Terms to begin with in a pattern: who usually does what, and short Indonesian texts for the parties to
 * change. Without days, prices, quality and signers, which nobody can guess. A starting point, not legal
 * advice, and no claim to comply with any law.
 */
export const templateFor = (pattern: PartnershipPattern, parties: readonly KnownParty[]): AgreementTerms => {
  const template = templates[pattern]
  return {
    ...structuredClone(commonTerms),
    pattern,
    activity: template.activity,
    parties: parties.map((party) => partyOf(party, template)),
    scope: scopeOf(template.scope, parties),
    support: template.support,
    prices: [],
    quality: [],
  }
}
